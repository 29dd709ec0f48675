"""Which boxes of an HTML page are left out: by their markup and by what is in them, never by one of them alone."""

from collections.abc import Sequence
from functools import cached_property

from osce_corpus.document import LeftOut
from osce_corpus.reading.elements import HIGHEST_TAG, Attributes, Node, first_piece, is_inside, path_to, pieces_of
from osce_corpus.reading.regions import (
    has_days,
    has_prose,
    is_beside_a_text,
    is_box_of_contacts,
    is_hidden,
    is_menu_of_the_site,
    is_of_the_window,
    is_panel,
    is_read_aloud,
    is_sure,
    may_be_left_out,
    prose_in,
    rule_of,
)
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.contacts import CONTACT_HEADINGS
from osce_corpus.vocabulary.keys import key
from osce_corpus.vocabulary.labels import LABELS

_MOST_FAILED_PROBES = 64
_MOST_FAILED_CLIMBS = 8
_LONGEST_CLIMB = 12
_LARGEST_MENU = 600
_MOST_WRAPPERS = 4
_NEEDS_LINKS = (Rule.MENU, Rule.SHARE, Rule.SEARCH)
_LINKS = "a, button, input, select, form, img, svg"
_COMMENTS = "form, textarea, input, time, ol, ul, dl, article"
_CONTROLLED = ("aria-controls", "data-target", "data-bs-target")
_OF_THE_WINDOW = frozenset(("modal", "dropdown", "offcanvas"))
_CONTROLS = ", ".join(f"[{name}]" for name in _CONTROLLED)
_LONGEST_CONTACTS = 1_500
_PIECES_OF_A_TEASER = 2
_LONGEST_HEADING = 60


class Boxes:
    """Decides about boxes, and remembers what was left out.

    Looking into a box that stays in costs its size, so that there is a limit to how often that happens: nested
    boxes would else cost the square of theirs.
    """

    def __init__(self, body: Node, title: Node | None, text_tags: frozenset[int], tag_rules: dict[int, Rule]) -> None:
        self._body = body
        self.left_out: list[LeftOut] = []
        self._around_title = frozenset(path_to(title))
        self._text_tags = text_tags
        self._tag_rules = tag_rules
        self._failed_probes = 0
        self._failed_climbs = 0

    def leaves_out(self, node: Node, attributes: Attributes, before: int) -> bool:
        """Return whether an element is the site's; `before` is how many segments come before it."""
        is_probed = self._failed_probes <= _MOST_FAILED_PROBES
        named = Rule.HIDDEN if is_hidden(attributes) else rule_of(attributes)
        if named is Rule.HIDDEN and is_probed and self._is_opened_by_a_click(node, attributes):
            self._failed_probes += 1
            named = None
        if named is Rule.HIDDEN and is_read_aloud(attributes) and _names_what_follows(node):
            return False
        rule = named or self._tag_rules.get(node.tag_id)
        if rule is None or node.mem_id in self._around_title or not (is_probed or rule is Rule.HIDDEN):
            return False
        pieces = pieces_of(node)
        links = len(node.css("a")) if rule in (Rule.RELATED, Rule.MENU) else 0
        may_go = may_be_left_out(rule, pieces, links=links, is_text=node.tag_id in self._text_tags)
        if named is None:
            stays = rule is Rule.FOOTER and "class" not in attributes and _ends_an_article(node, pieces)
        else:
            stays = is_probed and self._is_of_the_page(rule, node, pieces, links=links)
        if may_go and not stays:
            self._add(rule, before, pieces)
            return True
        self._failed_probes += 1
        return False

    def _is_of_the_page(self, rule: Rule, node: Node, pieces: Sequence[str], *, links: int) -> bool:
        """Return whether an element has most of the running text of a page, or lacks what all of its kind have."""
        prose = prose_in(pieces)
        if prose and prose > self._prose / 2 and not is_sure(rule, pieces, links=links):
            return True
        return not self._has_what_it_needs(rule, node, pieces)

    def _has_what_it_needs(self, rule: Rule, node: Node, pieces: Sequence[str]) -> bool:
        """Return whether an element has what there is in all of its kind: links, controls, what readers wrote."""
        if rule in _NEEDS_LINKS:
            return node.css_first(_LINKS) is not None
        if rule is not Rule.COMMENTS or not has_prose(pieces) or has_days(pieces):
            return True
        return node.css_first(_COMMENTS) is not None

    def _is_opened_by_a_click(self, node: Node, attributes: Attributes) -> bool:
        """Return whether a hidden element is a part of the text, which a click shows."""
        is_controlled = attributes.get("id") in self._controlled and not is_of_the_window(attributes)
        around = node.parent
        in_panel = is_panel(attributes) or (around is not None and is_panel(around.attributes))
        return (is_controlled or in_panel) and has_prose(pieces_of(node))

    @cached_property
    def _controlled(self) -> frozenset[str]:
        """The ids of the parts that controls of the page show and hide, those of dialogs and menus aside."""
        controls = [
            control.attributes
            for control in self._body.css(_CONTROLS)
            if _OF_THE_WINDOW.isdisjoint(map(control.attributes.get, ("data-toggle", "data-bs-toggle")))
        ]
        named = (control.get(name) or "" for control in controls for name in _CONTROLLED)
        return frozenset(part.removeprefix("#") for parts in named for part in parts.split())

    @cached_property
    def _prose(self) -> int:
        """How many characters of running text the whole page has."""
        scripts = self._body.css("script, style")
        return prose_in(pieces_of(self._body)) - sum(prose_in(pieces_of(script)) for script in scripts)

    def menu_around(self, elements: Sequence[tuple[Node, int]]) -> int | None:
        """Return which of the elements around an entry of the site's menu holds the menu, the innermost last.

        Each element comes with how many segments come before it.
        """
        if self._failed_climbs > _MOST_FAILED_CLIMBS:
            return None
        menu: int | None = None
        entries: Sequence[str] = ()
        for depth in range(len(elements) - 1, max(-1, len(elements) - _LONGEST_CLIMB), -1):
            node = elements[depth][0]
            if node.mem_id in self._around_title:
                break
            pieces = pieces_of(node)
            if is_menu_of_the_site(pieces):
                menu, entries = depth, pieces
            elif menu is not None or len(pieces) > _LARGEST_MENU:
                break
        if menu is None:
            self._failed_climbs += 1
        else:
            self._add(Rule.MENU, elements[menu][1], entries)
        return menu

    def is_related(self, node: Node, before: int, *, is_plain: bool, is_sure: bool) -> bool:
        """Return whether an element that begins with a heading over links to other pages holds just them.

        Where the heading is not surely one, the element has a link or a day in it; where it is plainly one, or no text.
        """
        if node.mem_id in self._around_title or node.tag_id in self._text_tags:
            return False
        pieces = pieces_of(node)
        if not (is_sure or (is_plain and not has_prose(pieces)) or has_days(pieces) or node.css_first("a")):
            return False
        if not may_be_left_out(Rule.RELATED, pieces, links=len(pieces) // _PIECES_OF_A_TEASER, is_text=False):
            return False
        self._add(Rule.RELATED, before, pieces)
        return True

    def is_of_text(self, node: Node) -> bool:
        """Return whether an element of the page's own making stands in a paragraph, an item, a cell or a heading."""
        around = node.parent
        for _ in range(_MOST_WRAPPERS):
            if around is None or around.tag_id <= HIGHEST_TAG:
                break
            around = around.parent
        return around is not None and around.tag_id in self._text_tags

    def is_of_contacts(self, node: Node, attributes: Attributes) -> bool:
        """Return whether an element is a box of contacts."""
        names = attributes.get("class") or attributes.get("id") or ""
        is_named = is_box_of_contacts(names) or _is_headed_by_contacts(node, names)
        if not is_named or node.mem_id in self._around_title:
            return False
        text = node.text()
        return len(text) <= _LONGEST_CONTACTS and ("@" in text or "mail" in text or "+" in text)

    def _add(self, rule: Rule, before: int, pieces: Sequence[str]) -> None:
        if any(pieces):
            self.left_out.append(LeftOut(rule=rule, before=before, pieces=pieces))


def _names_what_follows(node: Node) -> bool:
    """Return whether a hidden element is a label, or a heading over contacts, of which the screen shows the rest."""
    word = key(first_piece(node).strip().rstrip(": "))
    return (word in LABELS or word in CONTACT_HEADINGS) and len(pieces_of(node)) == 1 and node.next is not None


def _is_headed_by_contacts(node: Node, names: str) -> bool:
    """Return whether an element beside the text begins with a heading over contacts."""
    if node.tag != "aside" and not is_beside_a_text(names):
        return False
    first = first_piece(node)
    return len(first) <= _LONGEST_HEADING and key(first.strip().rstrip(":")) in CONTACT_HEADINGS


def _ends_an_article(footer: Node, pieces: Sequence[str]) -> bool:
    """Return whether the foot of a text, and not of the page, has text in it."""
    return has_prose(pieces) and is_inside(footer, "article")
