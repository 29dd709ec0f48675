"""HTML of any year becomes segments. The only module that knows the engine."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from operator import itemgetter
from typing import Final

from attrs import define, evolve
from selectolax.lexbor import LexborHTMLParser, LexborNode

from osce_corpus.diagnostics import frames
from osce_corpus.document import Document, Kind, LeftOut, Segment
from osce_corpus.parts import Link
from osce_corpus.reading.head import HeadReader, Links, without_archive
from osce_corpus.reading.inline import Line, TextAndLinks, folded, values_of
from osce_corpus.reading.lines import lines_of
from osce_corpus.reading.regions import (
    is_box_of_contacts,
    is_hidden,
    is_menu_of_the_site,
    is_related_heading,
    may_be_left_out,
    rule_of,
)
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import EVENT_LABELS, LABELS, TYPE_LABELS
from osce_corpus.vocabulary.markup import TAG_RULES
from osce_corpus.vocabulary.menus import MENU_WORDS, SECTION, SITE_NAMES

_TEXT: Final = 2
_HIGHEST_TAG: Final = 10_000
_COMMENTS: Final = (4, 5)
_LOWER_HEADINGS = ("h2", "h3", "h4")
_HEADING_ROLES = '[role="heading"]'
_MAIN_HEADING_ROLES = '[role="heading"][aria-level="1"]'
_INLINE = (
    "span b strong i em u s small big abbr acronym cite q sub sup mark code tt kbd var samp ins del bdi bdo nobr"
    " dfn data strike blink ruby rb rt rp"
)
_SKIPPED = (
    "style noscript template svg math iframe object embed video audio canvas map input select textarea option"
    " datalist progress meter output param source track frame noframes applet img"
)
_TEXT_TAGS = "p h1 h2 h3 h4 h5 h6 li td th dd dt tr a span b strong"
"""Elements of the text itself, whose class names say less than those of boxes."""
_MOST_HEADINGS = 50
_MOST_PIECES = 5
_LONGEST_FACT = 80
_MOST_FAILED_PROBES = 64
_MOST_FAILED_CLIMBS = 8
_LONGEST_CLIMB = 12
_LONGEST_MENU = 600
_LONGEST_LABEL = 40
_LONG_LINE = 200
_LONGEST_FACTS = 600
_MOST_WRAPPERS = 2
_LONGEST_CELL = 600
_LONGEST_CONTACTS = 1_500
_FEWEST_CELLS = 2
_FEWEST_ROWS = 2

_PIECES_OF_A_TEASER = 2
_BIG_FONTS = frozenset(("5", "6", "7", "+2", "+3", "+4"))
_HOME = re.compile(r"(?:https?://[^/]+)?/?(?:(?:index|home|default)\.\w+)?")

Attributes = Mapping[str, str | None]


@define
class _Context:
    """What the lines inside an element are."""

    kind: Kind = Kind.PLAIN
    mark: str = ""
    level: int = 0
    is_one_line: bool = False
    """Whether line breaks are spaces."""
    item: int = -1
    """The index of the segment that a list item has become."""
    count: int = -1
    """How many items a numbered list has so far."""
    outer: "_Context | None" = None
    """The context around a heading or label."""

    def hold_more(self) -> None:
        """Make a list item a box: it holds a heading or a label, and what belongs to it."""
        around = self if self.mark else self.outer
        if around is not None and around.mark:
            around.kind, around.mark, around.item = Kind.PLAIN, "", -1


_BODY = _Context()
_LABEL = _Context(kind=Kind.LABEL)
_CAPTION = _Context(kind=Kind.CAPTION, is_one_line=True)
_MAIN_HEADING = _Context(kind=Kind.HEADING, level=1, is_one_line=True)
_LARGE = _Context(is_one_line=True)
_DATA = _Context(kind=Kind.ROW, is_one_line=True)
_FACTS = _Context()

_Leave = Callable[[LexborNode], None]
_Enter = Callable[["_Walk", LexborNode], "_Leave | None"]


def read_html(source: str, url: str | None) -> Document:
    """Return the document that the source shows, without the parts that are plainly the site's."""
    tree = LexborHTMLParser(source, scripting=True)
    walk = _Walk(tree, source, url)
    if tree.body is None:
        return evolve(walk.document(), diagnostics=(frames(),))
    walk.walk(tree.body)
    return walk.document()


class _Walk:
    """One walk over the tree, each node visited at most once, and what is left out not at all."""

    def __init__(self, tree: LexborHTMLParser, source: str, url: str | None) -> None:
        self.segments: list[Segment] = []
        self.left_out: list[LeftOut] = []
        self._line = Line()
        self._context = _BODY
        self._in_contacts = False
        self._stack: list[tuple[LexborNode, _Leave, _Context, int, int]] = []
        """The elements around the place in hand: what to do when they end, the context around them, and how many
        segments and parts left out came before them."""
        self._cut: int | None = None
        """How deep in the stack the element stands that has turned out to be chrome."""
        self._facts_in = 0
        """The element in which a label and its values stand side by side."""
        self._cells: list[list[TextAndLinks]] = []
        self._offset = 0
        self._has_text = False
        """Whether a long line, of the body surely, has been read."""
        self._shared = 0
        """How many elements were never left since the last segment."""
        self._failed_probes = 0
        self._failed_climbs = 0
        self._head = HeadReader()
        self._read_head(tree.head)
        self.url = self._head.address(source, url)
        self._links = Links(self._head.base or self.url)
        self._titles = frozenset(map(key, self._head.titles()))
        title = self._title_of(tree)
        self._title = title.mem_id if title is not None else 0
        self._around_title = frozenset(_path_to(title))

    def document(self) -> Document:
        """Return what was read."""
        return Document(segments=tuple(self.segments), head=self._head.head(self.url), left_out=tuple(self.left_out))

    def walk(self, root: LexborNode) -> None:
        """Read everything inside an element."""
        enters = _enters()
        pieces = self._line.pieces
        node = root.first_child
        while node is not None or self._stack:
            if node is None:
                node = self._up()
                continue
            tag = node.tag_id
            if tag == _TEXT:
                text = node.text_content
                if text and (pieces or not text.isspace()):
                    pieces.append(text)
                node = node.next
                continue
            before, first, left = self._context, len(self.segments), len(self.left_out)
            leave = enters.get(tag, _Walk.enter_block)(self, node)
            if leave is not None:
                self._stack.append((node, leave, before, first, left))
                node = node.first_child
            elif self._cut is not None:
                node = self._after_cut(self._cut)
            else:
                node = node.next
        self._flush()

    def _up(self) -> LexborNode | None:
        """Leave the element whose children have all been read; return what comes next."""
        node, leave, context, *_ = self._stack.pop()
        leave(node)
        self._context = context
        self._shared = min(self._shared, len(self._stack))
        return node.next if self._cut is None else self._after_cut(self._cut)

    def _after_cut(self, depth: int) -> LexborNode | None:
        """Forget an element that turned out to be chrome; return what comes after it."""
        node, _, self._context, first, _ = self._stack[depth]
        del self._stack[depth:]
        self._shared = min(self._shared, depth)
        del self.segments[first:]
        self._line.reset()
        self._cut = None
        return node.next

    # What stands in the head of a page, or where an unclosed head has left it.

    def _read_head(self, head: LexborNode | None) -> None:
        node = head.first_child if head is not None else None
        enters = _head_enters()
        while node is not None:
            enter = enters.get(node.tag_id)
            if enter is not None:
                enter(self, node)
            node = node.next

    def enter_meta(self, node: LexborNode) -> None:
        """Take in a `meta` element."""
        self._head.add_meta(node.attributes)

    def enter_link_element(self, node: LexborNode) -> None:
        """Take in a `link` element."""
        self._head.add_link(node.attributes)

    def enter_title(self, node: LexborNode) -> None:
        """Take in the title of the browser's window."""
        self._head.title = self._head.title or node.text()

    def enter_base(self, node: LexborNode) -> None:
        """Take in the address to which links are relative."""
        self._head.base = self._head.base or without_archive(node.attributes.get("href") or "")

    def enter_script(self, node: LexborNode) -> None:
        """Take in a block of JSON-LD."""
        if node.attributes.get("type") == "application/ld+json":
            self._head.json_ld.append(node.text())

    def _title_of(self, tree: LexborHTMLParser) -> LexborNode | None:
        """Return the main heading: the one that the head names, else the first that is not the site's name."""
        headings = (node for node in tree.tags("h1")[:_MOST_HEADINGS] if not _leads_home(node))
        main = [(key(folded(node.text())), node) for node in headings]
        named = [(len(name), node) for name, node in main if name in self._titles]
        if not named:
            lower = [node for names in _LOWER_HEADINGS for node in tree.tags(names)[:_MOST_HEADINGS]]
            lower += tree.css(_HEADING_ROLES)[:_MOST_HEADINGS]
            names = [*main, *((key(folded(node.text())), node) for node in lower)]
            names = [(name, node) for name, node in names if not _is_logo(name, node)]
            named = [(len(name), node) for name, node in names if name in self._titles]
            named = named or [(len(name), node) for name, node in names if self._head.names(name)]
        if named:
            return max(named, key=itemgetter(0))[1]
        main = main or [(key(folded(node.text())), node) for node in tree.css(_MAIN_HEADING_ROLES)[:_MOST_HEADINGS]]
        return next((node for name, node in main if name and not _is_logo(name, node)), None)

    # Inline elements

    def enter_inline(self, node: LexborNode) -> _Leave | None:
        """Go on with the line."""
        attributes = node.attributes
        if attributes and (is_hidden(attributes) or rule_of(attributes) is Rule.HIDDEN):
            return None
        self._separate_facts(node)
        if self._context is _MAIN_HEADING and not self._line.is_empty() and key(folded(node.text())) in TYPE_LABELS:
            self._flush()
        return self._leave_inline if self._line.is_empty() else _leave_nothing

    def enter_font(self, node: LexborNode) -> _Leave | None:
        """Go on with the line, or begin another one in large letters: the title, where nothing else is marked as it."""
        if self._title or node.attributes.get("size") not in _BIG_FONTS:
            return self.enter_inline(node)
        self._flush()
        self._context = _LARGE
        return self._leave_block

    def enter_time(self, node: LexborNode) -> _Leave | None:
        """Go on with the line, and note the day."""
        day = node.attributes.get("datetime")
        if day:
            self._head.times.append((len(self.segments), day))
        return self.enter_inline(node)

    def _leave_inline(self, node: LexborNode) -> None:
        """Where the line so far is the name of a fact and its value stands beside it, end the line."""
        text = "".join(self._line.pieces).strip()
        if not text or len(text) > _LONGEST_LABEL:
            return
        if self._context is _MAIN_HEADING and key(text) in TYPE_LABELS:
            self._flush_as(_BODY)
            return
        if not _is_label(text):
            return
        after = _stands_beside_a_value(node)
        if after is None:
            return
        if after.tag_id == _TEXT and (text.endswith(":") or (after.text_content or "").lstrip().startswith(":")):
            return
        self._flush_as(_LABEL)
        parent = node.parent
        self._facts_in = parent.mem_id if parent is not None else 0

    def _flush_as(self, context: _Context) -> None:
        before, self._context = self._context, context
        self._flush()
        self._context = before
        before.hold_more()

    def _separate_facts(self, node: LexborNode) -> None:
        """End the line where the next value stands in an element of its own beside the one before it."""
        if not self._facts_in or self._line.is_empty():
            return
        parent, before = node.parent, node.prev
        is_joined = before is not None and before.tag_id == _TEXT and (before.text_content or "").strip()
        if parent is not None and parent.mem_id == self._facts_in and not is_joined:
            self._flush()

    def enter_link(self, node: LexborNode) -> _Leave | None:
        """Go on with the line, inside a link."""
        attributes = node.attributes
        if is_hidden(attributes) or rule_of(attributes) in (Rule.HIDDEN, Rule.SKIP_LINK):
            return None
        if self._climbs_to_a_menu(node):
            return None
        self._separate_facts(node)
        printed = attributes.get("href")
        if printed is None:
            return _leave_nothing
        self._line.open(self._links.absolute(printed))
        return self._leave_link

    def _leave_link(self, _: LexborNode) -> None:
        self._line.close()

    def enter_break(self, _: LexborNode) -> None:
        """Break the line."""
        self._line.add_break()

    def enter_rule(self, _: LexborNode) -> None:
        """A rule across the page."""
        self._flush()
        self._add(Kind.MARKER, "", ())

    def enter_button(self, node: LexborNode) -> _Leave | None:
        """A button is a control, but that around the words of a heading, which opens what stands below it."""
        return self.enter_inline(node) if self._context.kind is Kind.HEADING else None

    def enter_control_label(self, node: LexborNode) -> _Leave | None:
        """The name of a control is no text; anything else in such an element is."""
        return None if "for" in node.attributes else self.enter_inline(node)

    # Blocks

    def enter_block(self, node: LexborNode) -> _Leave | None:
        """Begin a new line, unless the block is the site's."""
        self._flush()
        self._facts_in = 0
        attributes = node.attributes
        if node.tag_id > _HIGHEST_TAG:  # an element of the page's own making, whose tag is its name
            attributes["id"] = f"{attributes.get('id') or ''} {node.tag}"
        if not attributes and node.tag_id not in _tag_rules():
            return self._leave_block
        if self._leaves_out(node, attributes):
            return None
        role = attributes.get("role")
        if role == "heading":
            self._context = self._heading(node, attributes.get("aria-level") or "2")
        elif role == "list":
            self._context = _Context()
        elif role == "listitem":
            self._context = _Context(kind=Kind.BULLET, mark="•")
        elif self._is_box_of_contacts(node, attributes):
            self._in_contacts = True
            return self._leave_contacts
        return self._leave_block

    def _leave_block(self, node: LexborNode) -> None:
        if self._context.kind in (Kind.PLAIN, Kind.HEADING) and self._names_a_fact(node):
            self._flush_as(_LABEL)
        self._flush()
        self._facts_in = 0

    def _names_a_fact(self, node: LexborNode) -> bool:
        """Return whether a block is only the name of a fact, and its value stands beside it."""
        pieces = self._line.pieces
        if not pieces or len(pieces[0]) > _LONGEST_FACT or len(pieces) > _MOST_PIECES:
            return False
        text = "".join(pieces).strip()
        if len(text) > _LONGEST_LABEL or self._context is _MAIN_HEADING or not _is_label(text):
            return False
        return _stands_beside_a_value(node) is not None

    def _leave_contacts(self, node: LexborNode) -> None:
        self._leave_block(node)
        self._in_contacts = False

    def _enter_with(self, node: LexborNode, context: _Context) -> _Leave | None:
        leave = self.enter_block(node)
        if leave is not None:
            self._context = context
        return leave

    def enter_heading(self, node: LexborNode) -> _Leave | None:
        """Begin a heading."""
        return self._enter_with(node, self._heading(node, (node.tag or "h2")[1:]))

    def _heading(self, node: LexborNode, level: str) -> _Context:
        if node.mem_id == self._title:
            return _MAIN_HEADING
        depth = int(level) if level.isdecimal() and len(level) == 1 else 2
        self._context.hold_more()
        return _Context(kind=Kind.HEADING, level=min(max(depth, 2), 6), is_one_line=True, outer=self._context)

    def enter_caption(self, node: LexborNode) -> _Leave | None:
        """Begin the caption of an image."""
        return self._enter_with(node, _CAPTION)

    def enter_term(self, node: LexborNode) -> _Leave | None:
        """Begin the name of what stands behind it."""
        return self._enter_with(node, _LABEL)

    def enter_preformatted(self, node: LexborNode) -> _Leave | None:
        """Read text that is printed line by line."""
        self._flush()
        for text, *_ in lines_of(node.text()):
            self._emit(text, ())

    # Lists

    def enter_list(self, node: LexborNode) -> _Leave | None:
        """Begin a list."""
        return self._enter_with(node, _Context(count=0 if node.tag == "ol" else -1))

    def enter_item(self, node: LexborNode) -> _Leave | None:
        """Begin an item of a list."""
        around = self._context
        leave = self.enter_block(node)
        if leave is None:
            return None
        if around.count >= 0:
            around.count += 1
            self._context = _Context(kind=Kind.NUMBER, mark=f"{around.count}.")
        else:
            self._context = _Context(kind=Kind.BULLET, mark="•")
        return leave

    # Tables

    def enter_table(self, node: LexborNode) -> _Leave | None:
        """Begin a table: of data, of labels and values, or one that only lays out the page."""
        return self._enter_with(node, _context_of_table(node))

    def enter_row(self, node: LexborNode) -> _Leave | None:
        """Begin a row."""
        self._flush()
        if self._context is not _DATA:
            return self._leave_block
        self._cells = []
        return self._leave_row

    def _leave_row(self, _: LexborNode) -> None:
        self._flush()
        text, links = _row(self._cells)
        if text.strip():
            self._add(Kind.ROW, text, links)

    def enter_cell(self, node: LexborNode) -> _Leave | None:
        """Begin a cell."""
        if self._context is _DATA:
            self._flush()
            self._cells.append([])
            return self._leave_block
        is_label = self._context is _FACTS and (node.tag == "th" or _is_label(folded(node.text())))
        return self._enter_with(node, _LABEL if is_label else _BODY)

    # Chrome

    def _leaves_out(self, node: LexborNode, attributes: Attributes) -> bool:
        """Return whether an element is the site's: by its markup and by what is in it, never by one of them."""
        if is_hidden(attributes):
            self._leave_out(Rule.HIDDEN, _pieces(node))
            return True
        rule = rule_of(attributes) or _tag_rules().get(node.tag_id)
        if rule is None or self._failed_probes > _MOST_FAILED_PROBES or node.mem_id in self._around_title:
            return False
        pieces = _pieces(node)
        if may_be_left_out(rule, pieces, links=_links_in(node, rule), is_text=node.tag_id in _text_tags()):
            self._leave_out(rule, pieces)
            return True
        self._failed_probes += 1
        return False

    def _leave_out(self, rule: Rule, pieces: Sequence[str]) -> None:
        if pieces:
            self.left_out.append(LeftOut(rule=rule, before=len(self.segments), pieces=pieces))

    def _climbs_to_a_menu(self, link: LexborNode) -> bool:
        """Return whether a link is an entry of the site's menu; if so, what holds the menu is left out."""
        if self._failed_climbs > _MOST_FAILED_CLIMBS or key(folded(link.text())) not in MENU_WORDS:
            return False
        menu: int | None = None
        entries: Sequence[str] = ()
        for depth in range(len(self._stack) - 1, max(-1, len(self._stack) - _LONGEST_CLIMB), -1):
            node = self._stack[depth][0]
            if node.mem_id in self._around_title:
                break
            pieces = _pieces(node)
            if is_menu_of_the_site(pieces):
                menu, entries = depth, pieces
            elif menu is not None or len(pieces) > _LONGEST_MENU:
                break
        if menu is None:
            self._failed_climbs += 1
            return False
        self._cut = menu
        self.left_out.append(LeftOut(rule=Rule.MENU, before=self._stack[menu][3], pieces=entries))
        return True

    def _is_box_of_contacts(self, node: LexborNode, attributes: Attributes) -> bool:
        names = attributes.get("class") or attributes.get("id")
        if not names or not is_box_of_contacts(names) or node.mem_id in self._around_title:
            return False
        text = node.text()
        return len(text) <= _LONGEST_CONTACTS and ("@" in text or "mail" in text or "+" in text)

    def _begins_related(self, text: str) -> bool:
        """Return whether a line is the heading over links to other pages; if so, what it heads is left out."""
        if not is_related_heading(text) or (key(text) in TYPE_LABELS and not self._has_text):
            return False
        here = (len(self.segments), len(self.left_out))
        for depth, (node, _, _, *before) in enumerate(self._stack):
            if tuple(before) != here or node.mem_id in self._around_title or node.tag_id in _text_tags():
                continue
            pieces = _pieces(node)
            if may_be_left_out(Rule.RELATED, pieces, links=len(pieces) // _PIECES_OF_A_TEASER, is_text=False):
                self._cut = depth
                self._leave_out(Rule.RELATED, pieces)
                return True
        return False

    # Lines become segments

    def _flush(self) -> None:
        """End the line."""
        line = self._line
        if not line.pieces:
            return
        if line.is_plain():
            text = line.take_plain()
            if text:
                self._emit(text, ())
            return
        for text, links in line.take(on_one_line=self._context.is_one_line):
            if self._cut is None:
                self._emit(text, links)

    def _emit(self, text: str, links: tuple[Link, ...]) -> None:
        context = self._context
        if context is _DATA:
            if self._cells:
                self._cells[-1].append((text, links))
            return
        if len(text) <= _LONGEST_LABEL:
            if self._begins_related(text):
                return
            if not any(map(str.isalnum, text)):
                self._add(Kind.MARKER, "", (), text)
                return
        elif len(text) > _LONG_LINE:
            self._has_text = True
        if not self._title and context.kind in (Kind.PLAIN, Kind.HEADING) and self._is_title(context, text):
            self._title = -1
            context = _MAIN_HEADING
        if context.item >= 0:
            self._add_to_item(context, text, links)
            return
        values = values_of(text, links) if len(links) > 1 else ((text, links),)
        for value, linked in values:
            self._add(context.kind, value, linked, context.mark, context.level)
        if context.mark:
            context.item = len(self.segments) - 1

    def _is_title(self, context: _Context, text: str) -> bool:
        """Return whether a line is the title of a page that marks none: its head names it, or it is large."""
        name = key(text)
        if name in self._titles or self._head.names(name):
            return True
        return context is _LARGE and name not in SITE_NAMES and name not in TYPE_LABELS

    def _add(self, kind: Kind, text: str, links: tuple[Link, ...], mark: str = "", level: int = 0) -> None:
        start, end = self._offset, self._offset + len(text)
        self._offset = end + 1
        depth, shared = len(self._stack), self._shared
        self._shared = depth
        self.segments.append(
            Segment(kind, text, start, end, mark, level, False, links, self._in_contacts, depth, shared)
        )

    def _add_to_item(self, context: _Context, text: str, links: tuple[Link, ...]) -> None:
        """Add a further line of a list item to it, or let it stand alone where something else has come between."""
        item = self.segments[context.item]
        if context.item != len(self.segments) - 1:
            self._add(Kind.PLAIN, text, links)
            return
        at = len(item.text) + 1
        item.text = f"{item.text} {text}"
        item.end = item.start + len(item.text)
        item.links += tuple(evolve(link, start=link.start + at) for link in links)
        self._offset = item.end + 1


def _pieces(node: LexborNode) -> Sequence[str]:
    """Return the pieces of text in an element, between one tag and the next."""
    return node.text(separator="\n", strip=True, skip_empty=True).split("\n")


def _links_in(node: LexborNode, rule: Rule) -> int:
    """Return how many links there are in an element, where the rule asks for it."""
    if rule is not Rule.RELATED or node.css_first("a") is None:
        return 0
    return len(node.css("a"))


def _leave_nothing(_: LexborNode) -> None:
    """Leave an inline element."""


def _path_to(node: LexborNode | None) -> Iterator[int]:
    """Yield an element and everything around it."""
    while node is not None:
        yield node.mem_id
        node = node.parent


def _next_visible(node: LexborNode) -> LexborNode | None:
    after = node.next
    while after is not None and after.tag_id == _TEXT and not (after.text_content or "").strip():
        after = after.next
    return after


def _stands_beside_a_value(node: LexborNode) -> LexborNode | None:
    """Return what stands beside the name of a fact, where the two are nearly all that is there."""
    after = _next_visible(node)
    parent = node.parent
    for _ in range(_MOST_WRAPPERS):
        if after is not None or parent is None:
            break
        after, parent = _next_visible(parent), parent.parent
    return after if after is not None and parent is not None and len(parent.text()) <= _LONGEST_FACTS else None


def _is_label(text: str) -> bool:
    word = key(text.rstrip(": "))
    return word in LABELS or word in EVENT_LABELS


def _is_logo(name: str, node: LexborNode) -> bool:
    """Return whether a heading is the name of the site or of a section, or leads to the home page."""
    return name in SITE_NAMES or MENU_WORDS.get(name) is SECTION or _leads_home(node)


def _leads_home(heading: LexborNode) -> bool:
    """Return whether a heading begins with a link to the home page."""
    child = heading.first_child
    while child is not None and child.tag_id == _TEXT and not (child.text_content or "").strip():
        child = child.next
    return child is not None and child.tag == "a" and _HOME.fullmatch(child.attributes.get("href") or "-") is not None


def _context_of_table(node: LexborNode) -> _Context:
    """Return what the rows of a table are."""
    if node.css_first("td table, h1, h2, h3, form") is not None:
        return _BODY
    rows = [[cell for cell in _children(row) if cell.tag in ("td", "th")] for row in node.css("tr")]
    if not rows or any(len(row) < _FEWEST_CELLS for row in rows):
        return _BODY
    texts = [[folded(cell.text(separator=" ")) for cell in row] for row in rows]
    if sum(_is_label(row[0]) for row in texts) * 2 >= len(texts):
        return _FACTS
    if len(rows) < _FEWEST_ROWS or any(len(text) > _LONGEST_CELL for row in texts for text in row):
        return _BODY
    return _DATA


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def _row(cells: Iterable[Iterable[TextAndLinks]]) -> TextAndLinks:
    """Return the cells of a row, separated by tabs, and their links."""
    texts: list[str] = []
    links: list[Link] = []
    at = 0
    for cell in cells:
        words = ""
        for text, linked in cell:
            words = f"{words} {text}" if words else text
            links += (evolve(link, start=link.start + at + len(words) - len(text)) for link in linked)
        texts.append(words)
        at += len(words) + 1
    return "\t".join(texts), tuple(links)


@cache
def _ids(names: str) -> frozenset[int]:
    """Return the numbers that the engine gives to tags."""
    tree = LexborHTMLParser("")
    return frozenset(tree.create_node(name).tag_id for name in names.split())


@cache
def _text_tags() -> frozenset[int]:
    return _ids(_TEXT_TAGS)


@cache
def _tag_rules() -> dict[int, Rule]:
    return {tag: rule for name, rule in TAG_RULES.items() for tag in _ids(name)}


@cache
def _enters() -> dict[int, _Enter]:
    """Return what to do at the beginning of each kind of element; any other begins a block."""
    tags: dict[str, _Enter] = {
        _INLINE: _Walk.enter_inline,
        _SKIPPED: _skip,
        "a": _Walk.enter_link,
        "br": _Walk.enter_break,
        "time": _Walk.enter_time,
        "font": _Walk.enter_font,
        "hr": _Walk.enter_rule,
        "button": _Walk.enter_button,
        "label": _Walk.enter_control_label,
        "h1 h2 h3 h4 h5 h6": _Walk.enter_heading,
        "figcaption caption": _Walk.enter_caption,
        "dt": _Walk.enter_term,
        "pre": _Walk.enter_preformatted,
        "ul ol menu": _Walk.enter_list,
        "li": _Walk.enter_item,
        "table": _Walk.enter_table,
        "tr": _Walk.enter_row,
        "td th": _Walk.enter_cell,
    }
    named = {tag: enter for names, enter in tags.items() for tag in _ids(names)}
    return named | _head_enters() | dict.fromkeys(_COMMENTS, _skip)


@cache
def _head_enters() -> dict[int, _Enter]:
    tags: dict[str, _Enter] = {
        "meta": _Walk.enter_meta,
        "link": _Walk.enter_link_element,
        "title": _Walk.enter_title,
        "base": _Walk.enter_base,
        "script": _Walk.enter_script,
    }
    return {tag: enter for name, enter in tags.items() for tag in _ids(name)}


def _skip(_walk: "_Walk", _: LexborNode) -> None:
    """Pass over an element that prints nothing."""
