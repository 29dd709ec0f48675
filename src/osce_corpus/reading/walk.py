"""One walk over the tree of a page: elements become lines, and lines segments."""

from collections.abc import Callable

from osce_corpus.document import Kind
from osce_corpus.reading.boxes import Boxes
from osce_corpus.reading.contexts import (
    BODY,
    CAPTION,
    COLUMNS,
    DATA,
    FACTS,
    LABEL,
    LARGE,
    TITLE,
    Context,
    bulleted,
    heading,
    next_item,
)
from osce_corpus.reading.elements import HIGHEST_TAG, TEXT, Attributes, Node, is_blank, pieces_of, stands_in_a_sentence
from osce_corpus.reading.emission import Emission
from osce_corpus.reading.facts import (
    LONGEST_NAME,
    begins_another_fact,
    is_name_of_fact,
    is_name_of_fact_in_line,
    is_type_label_in_line,
    names_a_fact,
)
from osce_corpus.reading.head import HeadReader, Links
from osce_corpus.reading.inline import folded
from osce_corpus.reading.lines import lines_of
from osce_corpus.reading.opened import Leave, Open
from osce_corpus.reading.regions import is_hidden, rule_of
from osce_corpus.reading.tables import Cells, context_of_table, facts_of, row_of
from osce_corpus.reading.trace import Trace
from osce_corpus.reading.writer import MARKER, ROW
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import TYPE_LABELS
from osce_corpus.vocabulary.menus import MENU_WORDS

_ANCHORS = ("#", "¶", "§", "🔗")
"""What links to a heading itself."""
_OPENERS = frozenset("accordion collapsible".split())
"""Words of class names of controls that open what stands below them."""
_BIG_FONTS = frozenset(("5", "6", "7", "+2", "+3", "+4"))

Enter = Callable[["Walk", Node], Leave | None]
"""What to do at the beginning of an element; where it gives `None`, the element is passed over."""


class Walk(Emission):
    """One walk, each node visited at most once, and what is left out not at all."""

    def __init__(
        self, head: HeadReader, title: Node | None, boxes: Boxes, url: str | None, trace: Trace | None = None
    ) -> None:
        super().__init__(head, title, boxes, trace)
        self._links = Links(head.base or url)
        self._facts_in = 0
        """The element in which a label and its values stand side by side."""

    def read(self, root: Node, enters: dict[int, Enter], inline: frozenset[int]) -> None:
        """Read everything inside an element; elements that `enters` does not know begin a block.

        `inline` are those that are parts of a line.
        """
        pieces, trace = self._line.pieces, self._trace
        node = root.first_child
        while node is not None or self._stack:
            if node is None:
                node = self._up()
                continue
            tag = node.tag_id
            if tag == TEXT:
                text = node.text_content
                if text and (pieces or not text.isspace()):
                    pieces.append(text)
                    if trace is not None:
                        trace.read(node)
                node = node.next
                continue
            around, first, left = self._context, len(self.writer.segments), len(self._boxes.left_out)
            leave = enters.get(tag, Walk.enter_block)(self, node)
            if leave is not None:
                self._stack.append(Open(node, leave, around, self._depth, first, left))
                self._depth += tag not in inline
                node = node.first_child
            else:
                if trace is not None and self._cut is None:
                    trace.passed_over(node, self._boxes.left_out[left:])
                node = node.next if self._cut is None else self._after_cut(self._cut)
        self._flush()

    def _up(self) -> Node | None:
        """Leave the element whose children have all been read; return what comes next."""
        node, leave, around, self._depth, *_ = self._stack.pop()
        leave(node)
        self._context = around
        self.writer.left(self._depth)
        return node.next if self._cut is None else self._after_cut(self._cut)

    def _after_cut(self, depth: int) -> Node | None:
        """Forget an element that turned out to be chrome; return what comes after it."""
        self._cut = None
        self._line.reset()
        node, _, self._context, self._depth, first, _ = self._stack[depth]
        del self._stack[depth:]
        self.writer.left(self._depth)
        self.writer.forget(first)
        if self._context.item >= first:
            self._context.item = -1  # the text of the item was in what is forgotten
        if self._trace is not None:
            self._trace.cut(node, self._boxes.left_out[-1].rule, first)
        return node.next

    # Inline elements

    def enter_inline(self, node: Node) -> Leave | None:
        """Go on with the line."""
        attributes = node.attributes
        if attributes and (is_hidden(attributes) or rule_of(attributes) is Rule.HIDDEN):
            return None
        self._separate_facts(node)
        is_first = self._line.is_empty()
        if self._context.kind is Kind.HEADING and node.tag == "small":
            self._line.add_break()  # a part of its own, which the style sets apart
        if (self._context is TITLE and not is_first and key(folded(node.text())) in TYPE_LABELS) or (
            not is_first and begins_another_fact(self._line.pieces[-1], node)
        ):
            self._flush()
            is_first = True
        return self._leave_inline if is_first else _leave_nothing

    def enter_font(self, node: Node) -> Leave | None:
        """Go on with the line, or begin another one in large letters: the title, where nothing else is marked as it."""
        if self._title or node.attributes.get("size") not in _BIG_FONTS:
            return self.enter_inline(node)
        self._flush()
        self._context = LARGE
        return self._leave_block

    def enter_time(self, node: Node) -> Leave | None:
        """Go on with the line, and note the day."""
        day = node.attributes.get("datetime")
        if day:
            self._head.times.append((len(self.writer.segments), day))
        return self.enter_inline(node)

    def enter_break(self, _: Node) -> None:
        """Break the line."""
        self._line.add_break()

    def enter_rule(self, _: Node) -> None:
        """Note a rule across the page."""
        self._flush()
        self._add(MARKER, "")

    def enter_button(self, node: Node) -> Leave | None:
        """Pass over a control, but not over words of a sentence, or of a heading that opens what is below it."""
        names = (node.attributes.get("class") or "").replace("-", " ").split()
        if not _OPENERS.isdisjoint(names):
            return self.enter_block(node)
        opens = self._context.kind is Kind.HEADING and self._line.is_empty()
        is_of_the_text = opens or stands_in_a_sentence(node)
        return self.enter_inline(node) if is_of_the_text else None

    def enter_control_label(self, node: Node) -> Leave | None:
        """Pass over the name of a control; anything else in such an element is text."""
        return None if "for" in node.attributes else self.enter_inline(node)

    def enter_link(self, node: Node) -> Leave | None:
        """Go on with the line, inside a link."""
        attributes = node.attributes
        if is_hidden(attributes) or rule_of(attributes) in (Rule.HIDDEN, Rule.SKIP_LINK):
            return None
        if self._context.kind is Kind.HEADING and folded(node.text()) in _ANCHORS:
            return None
        if key(folded(node.text())) in MENU_WORDS:
            self._cut = self._boxes.menu_around([(around.node, around.segments) for around in self._stack])
            if self._cut is not None:
                return None
        self._separate_facts(node)
        printed = attributes.get("href")
        if printed is None:
            return _leave_nothing
        self._line.open(self._links.absolute(printed))
        return self._leave_link

    def _leave_link(self, _: Node) -> None:
        self._line.close()

    def _leave_inline(self, node: Node) -> None:
        """End the line where it is the name of a fact with its value beside it, or the label above a day or a text."""
        text = "".join(self._line.pieces).strip()
        if not text or len(text) > LONGEST_NAME:
            return
        if self._context is TITLE and key(text) in TYPE_LABELS:
            self._flush_as(BODY)
        elif is_type_label_in_line(text, node):
            self._flush()
        elif is_name_of_fact_in_line(text, node):
            self._flush_as(LABEL)
            parent = node.parent
            self._facts_in = parent.mem_id if parent is not None else 0

    def _separate_facts(self, node: Node) -> None:
        """End the line where the next value stands in an element of its own beside the one before it."""
        if not self._facts_in or self._line.is_empty():
            return
        parent, before = node.parent, node.prev
        is_joined = before is not None and before.tag_id == TEXT and not is_blank(before)
        if parent is not None and parent.mem_id == self._facts_in and not is_joined:
            self._flush()

    # Blocks

    def enter_block(self, node: Node) -> Leave | None:
        """Begin a new line, unless the block is the site's."""
        if node.tag_id > HIGHEST_TAG and self._boxes.is_of_text(node):
            return self.enter_inline(node)
        self._flush()
        self._facts_in = 0
        attributes = node.attributes
        if node.tag_id > HIGHEST_TAG:  # an element of the page's own making, whose tag is its name
            attributes["id"] = f"{attributes.get('id') or ''} {node.tag}"
        if self._boxes.leaves_out(node, attributes, len(self.writer.segments)):
            return None
        return self._enter_by_role(node, attributes) if attributes or node.tag == "aside" else self._leave_block

    def _enter_by_role(self, node: Node, attributes: Attributes) -> Leave:
        role = attributes.get("role")
        if role == "heading":
            self._context = self._heading(node, attributes.get("aria-level") or "2")
        elif role == "list":
            self._context = Context()
        elif role == "listitem":
            self._context = bulleted()
        elif self._boxes.is_of_contacts(node, attributes):
            self.writer.in_contacts = True
            return self._leave_contacts
        return self._leave_block

    def _enter_with(self, node: Node, context: Context) -> Leave | None:
        leave = self.enter_block(node)
        if leave is not None:
            self._context = context
        return leave

    def _leave_block(self, node: Node) -> None:
        could_be_name = self._context.kind in (Kind.PLAIN, Kind.HEADING) and self._context is not TITLE
        if could_be_name and is_name_of_fact(self._line.pieces, node):
            self._flush_as(LABEL)
        self._flush()
        self._facts_in = 0

    def _leave_contacts(self, node: Node) -> None:
        self._leave_block(node)
        self.writer.in_contacts = False

    def enter_heading(self, node: Node) -> Leave | None:
        """Begin a heading."""
        return self._enter_with(node, self._heading(node, (node.tag or "h2")[1:]))

    def _heading(self, node: Node, level: str) -> Context:
        return TITLE if node.mem_id == self._title else heading(level, self._context)

    def enter_caption(self, node: Node) -> Leave | None:
        """Begin the caption of an image."""
        return self._enter_with(node, CAPTION)

    def enter_term(self, node: Node) -> Leave | None:
        """Begin the name of what stands behind it."""
        return self._enter_with(node, LABEL)

    def enter_preformatted(self, node: Node) -> None:
        """Read text that is printed line by line."""
        self._flush()
        if self._trace is not None:
            self._trace.read_all(node)
        for text, *_ in lines_of(node.text()):
            self._emit(text, ())
        self._note_end()

    def enter_list(self, node: Node) -> Leave | None:
        """Begin a list; in a cell of a table its items are lines of the cell."""
        if self._context is DATA:
            return self.enter_block(node)
        return self._enter_with(node, Context(count=0 if node.tag == "ol" else -1))

    def enter_item(self, node: Node) -> Leave | None:
        """Begin an item of a list."""
        around = self._context
        leave = self.enter_block(node)
        if leave is not None and around is not DATA:
            self._context = next_item(around)
        return leave

    # Tables

    def enter_table(self, node: Node) -> Leave | None:
        """Begin a table."""
        around, context = self._context, context_of_table(node)
        leave = self._enter_with(node, context)
        self._cells = Cells()
        if context is not COLUMNS or leave is None:
            return leave
        if caption := node.css_first("caption"):
            self._add_whole(caption, BODY, folded(caption.text(separator=" ")))
        for label, value in facts_of(node):
            if label is not None:
                self._add_whole(label, LABEL, folded(label.text(separator=" ")))
            self._add_whole(value, BODY, *filter(None, map(folded, pieces_of(value))))
        self._context = around
        return None

    def enter_row(self, _: Node) -> Leave | None:
        """Begin a row."""
        self._flush()
        if self._context is not DATA:
            return self._leave_block
        self._cells = Cells(spans=self._cells.spans)
        return self._leave_row

    def _leave_row(self, _: Node) -> None:
        self._flush()
        text, links = row_of(self._cells.end())
        if text.strip():
            self._add(ROW, text, links)

    def enter_cell(self, node: Node) -> Leave | None:
        """Begin a cell."""
        if self._context is DATA:
            self._flush()
            self._cells.begin(rows=node.attributes.get("rowspan"))
            return self._leave_block
        is_label = self._context is FACTS and (node.tag == "th" or names_a_fact(folded(node.text())))
        return self._enter_with(node, LABEL if is_label else BODY)


def _leave_nothing(_: Node) -> None:
    """Leave an inline element."""


def skip(_walk: Walk, _: Node) -> None:
    """Pass over an element that prints nothing."""
