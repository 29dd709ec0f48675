"""What became of each piece of text of an HTML page: in which segment it stands, or why in none."""

from collections import Counter, deque
from collections.abc import Iterator, Sequence

from attrs import define, field

from osce_corpus.document import LeftOut, TextNode
from osce_corpus.reading.elements import TEXT, Node, children_of
from osce_corpus.reading.inline import folded
from osce_corpus.reading.regions import is_hidden, rule_of
from osce_corpus.rules import Rule

_CONTROLS = frozenset(("button", "label"))
_DEEPEST_PATH = 200
"""The path of what stands deeper would be longer than most texts."""


@define
class _Waiting:
    """A piece of text that has been read and not yet written."""

    node: int
    visible: int
    """How many of its characters print anything, those not counted that stand in a segment already."""


@define
class _Level:
    """An element whose children are being gone through."""

    children: Iterator[Node]
    step: str
    """Its part of a path."""
    rule: Rule | None = None
    """By which it, or an element around it, was passed over."""
    is_visible: bool = True
    _seen: Counter[str] = field(factory=Counter[str])

    def step_to(self, name: str) -> str:
        """Return the next child of a name as a part of a path."""
        self._seen[name] += 1
        return f"{name}[{self._seen[name]}]"


@define
class Trace:
    """Follows a walk, and knows afterwards where everything visible has gone."""

    _prints_nothing: frozenset[int]
    """The numbers of the elements that print nothing: scripts, styles and the like."""
    _waiting: deque[_Waiting] = field(factory=deque[_Waiting])
    _written: dict[int, list[tuple[int, int]]] = field(factory=dict[int, list[tuple[int, int]]])
    """The segments in which a piece stands, with how many of its characters stand in each."""
    _order: list[tuple[int, int]] = field(factory=list[tuple[int, int]])
    """Each piece and segment, in the order in which they were written."""
    _passed_over: dict[int, Rule] = field(factory=dict[int, Rule])
    """The rule by which an element was passed over."""

    def read(self, node: Node) -> None:
        """Note a piece of text that is part of the line."""
        self._waiting.append(_Waiting(node.mem_id, visible_length(node.text_content or "")))

    def read_all(self, node: Node) -> None:
        """Note every piece of text in an element."""
        for text, _, _ in self._texts(node):
            self.read(text)

    def wrote(self, segment: int, text: str) -> None:
        """Note that the line, or a part of it, has become a segment, or part of one."""
        length = visible_length(text)
        while self._waiting and (length or not self._waiting[0].visible):
            first = self._waiting[0]
            taken = min(first.visible, length)
            self._note(first.node, segment, taken)
            length -= taken
            first.visible -= taken
            if not first.visible:
                self._waiting.popleft()

    def ended(self, segment: int) -> None:
        """Note that the line has ended with a segment; what is left of it prints as that segment."""
        for left in (left for left in self._waiting if left.visible):
            self._note(left.node, segment, left.visible)
        self._waiting.clear()

    def _note(self, node: int, segment: int, length: int) -> None:
        self._written.setdefault(node, []).append((segment, length))
        self._order.append((node, segment))

    def passed_over(self, node: Node, left_out: Sequence[LeftOut]) -> None:
        """Note that an element was passed over; `left_out` is it, where it is a box that was left out."""
        rule = left_out[-1].rule if left_out else _rule_of(node)
        if rule is not None:
            self._passed_over[node.mem_id] = rule

    def cut(self, node: Node, rule: Rule, first: int) -> None:
        """Note that an element is chrome, and that no segment from one on counts any more."""
        self._waiting.clear()
        self._passed_over[node.mem_id] = rule
        while self._order and self._order[-1][1] >= first:
            text, _ = self._order.pop()
            self._written[text].pop()

    def nodes(self, root: Node) -> Iterator[TextNode]:
        """Yield everything visible in the body of a page, in page order."""
        for node, path, rule in self._texts(root):
            text = node.text_content or ""
            written = self._written.get(node.mem_id)
            for segment, part in _parts(text, written or ()):
                yield TextNode(text=part, path=path, segment=segment)
            if not written and visible_length(text):
                yield TextNode(text=text, path=path, rule=rule)

    def _texts(self, root: Node) -> Iterator[tuple[Node, str, Rule | None]]:
        """Yield the pieces of text that a reader of the page may see, with their paths and the rules around them."""
        levels = [_Level(children=children_of(root), step="/html/body")]
        number = 0
        while levels:
            level = levels[-1]
            node = next(level.children, None)
            if node is None:
                levels.pop()
            elif node.tag_id == TEXT:
                number += 1
                if level.is_visible:
                    yield node, _path(levels, level.step_to("text()"), number), level.rule
            else:
                rule = self._passed_over.get(node.mem_id, level.rule)
                is_visible = level.is_visible and node.tag_id not in self._prints_nothing
                step = level.step_to(node.tag or "*")
                levels.append(_Level(children=children_of(node), step=step, rule=rule, is_visible=is_visible))


def _path(levels: list[_Level], step: str, number: int) -> str:
    """Return the XPath of a piece of text; of one that stands very deep, by its number."""
    if len(levels) > _DEEPEST_PATH:
        return f"(/html/body//text())[{number}]"
    return "/".join((*(level.step for level in levels), step))


def _rule_of(node: Node) -> Rule | None:
    """Return why an element is no text that is no box; `None` for one that prints nothing, or was read all the same."""
    if node.tag in _CONTROLS:
        return Rule.CONTROL
    if is_hidden(node.attributes) or rule_of(node.attributes) is Rule.HIDDEN:
        return Rule.HIDDEN
    return Rule.SKIP_LINK if node.tag == "a" else None


def visible_length(text: str) -> int:
    """Return how many characters of a text print anything."""
    return len(folded(text).replace(" ", ""))


def _parts(text: str, written: Sequence[tuple[int, int]]) -> Iterator[tuple[int, str]]:
    """Yield the parts of a text that stand in one segment after the other."""
    start = 0
    for at, (segment, length) in enumerate(written):
        end = len(text) if at == len(written) - 1 else _end_of(text, start, length)
        yield segment, text[start:end]
        start = end


def _end_of(text: str, start: int, length: int) -> int:
    """Return the index behind so many visible characters of a text."""
    end = start
    while length and end < len(text):
        length -= visible_length(text[end])
        end += 1
    return end
