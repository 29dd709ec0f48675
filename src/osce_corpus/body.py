"""The body of a page: segments become paragraphs, headings, lists, captions and tables."""

import re
from collections.abc import Iterable, Sequence

from attrs import evolve, frozen

from osce_corpus.captions import find_credit
from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.document import Kind, Segment
from osce_corpus.parts import Block, Caption, Heading, Link, ListBlock, Paragraph, Section, Table
from osce_corpus.prose import ends_like_a_sentence, is_label
from osce_corpus.repetition import Line, each_once
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import LIST_LABEL, field_before_colon
from osce_corpus.vocabulary.names import FIELD_OPERATION_KEYS, FIELD_OPERATION_PATTERN, TOPIC_SECTIONS

_LONGEST_HEADING = 120
_LONG_TEXT = 150
_SENTENCE_ENDS = ".!?"
_HEADINGS_IN_A_ROW = 3
_LEVEL = 2
_DEEPEST = 6
_OPERATION = re.compile(FIELD_OPERATION_PATTERN)
_ITEM_END = re.compile(r";(?: and| or)?$")
_FEWEST_ITEMS = 2
_BESIDE_BYLINE = 1
"""The highest place of a day that stands above a text, right at its beginning or below who wrote it."""
_FEWEST_SPACES = 3
# Lines that lead on to something, end inside a sentence, or give an address.
_NO_HEADING = re.compile(
    r"^(?-i:By [A-Z])"
    r"|^(?:for (?:further|more|additional)|more information|also available|please|read more|see also|watch|download)\b"
    r"|^note\b"
    r"|\b(?:to|the|of|and|or|for|that|by|with|in|on|at|an?|from|including)$"
    r"|[\"”’],? (?:said|says|added)\b|https?://|www\.|@"
    r"|\+ ?\d{2}|\b(?:tel|phone|fax)[.:]|^\d{4,6} [^\W\d_]{2,30}$",
    re.IGNORECASE,
)


def is_operation(name: str) -> bool:
    """Return whether a heading is the name of a field operation."""
    if key(name) in FIELD_OPERATION_KEYS:
        return True
    return len(name) <= _LONGEST_HEADING and _OPERATION.fullmatch(name) is not None


@frozen(kw_only=True)
class Body:
    """The body of a page."""

    blocks: tuple[Block, ...]
    """Each block once, in page order."""
    lines: tuple[tuple[Segment, ...], ...]
    """Where each block stands; what is printed again stands in both places."""
    repeated: tuple[str, ...] = ()
    """The lines at the end that only print again what stands further up."""


def read_body(segments: Sequence[Segment]) -> Body:
    """Return the blocks of a body, each once and in page order, and the segments of each block."""
    once = each_once(segments)
    reader = _Reader(once.lines)
    return Body(blocks=tuple(reader.blocks), lines=tuple(reader.sources), repeated=once.repeated)


def sections_of(blocks: Iterable[Block]) -> tuple[Section, ...]:
    """Return the sections that the headings among the blocks make, nested by level."""
    open_sections: list[tuple[Heading, list[Block], list[Section]]] = []
    top: list[Section] = []

    def close(level: int) -> None:
        while open_sections and open_sections[-1][0].level >= level:
            heading, inside, below = open_sections.pop()
            section = Section(title=heading.text, level=heading.level, blocks=tuple(inside), sections=tuple(below))
            (open_sections[-1][2] if open_sections else top).append(section)

    for block in blocks:
        if isinstance(block, Heading):
            close(block.level)
            open_sections.append((block, [], []))
        elif open_sections:
            open_sections[-1][1].append(block)
    close(1)
    return tuple(top)


class _Reader:
    """Makes blocks of lines, and knows the headings above each."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.blocks: list[Block] = []
        self.sources: list[tuple[Segment, ...]] = []
        self._lines = lines
        self._above: Heading | None = None
        """The last heading."""
        self._has_prose = False
        """Whether prose stands below it already."""
        self._level = 1
        """That of the last heading that is not the name on a card."""
        index = 0
        while index < len(lines):
            index += self._take(index)

    def _take(self, index: int) -> int:
        """Make a block of the lines from one on; return how many they are."""
        line = self._lines[index]
        if _is_plain_prose(line.segment):
            return self._add(Paragraph(text=line.segment.text, links=line.segment.links), line.segments)
        if run := _run_length(self._lines, index):
            lines = self._lines[index : index + run]
            block = _run_block([line.segment for line in lines])
            return run * self._add(block, tuple(segment for line in lines for segment in line.segments))
        if line.segment.kind is Kind.HEADING or self._is_heading(index):
            self._above, self._has_prose = self._heading(line), False
            return self._add(self._above, line.segments)
        return self._add(_paragraph(line.segment), line.segments)

    def _add(self, block: Block, segments: tuple[Segment, ...]) -> int:
        self._has_prose = self._has_prose or segments[0].is_prose
        self.blocks.append(block)
        self.sources.append(segments)
        return 1

    def _is_heading(self, index: int) -> bool:
        """Return whether a line without a mark is a heading; right below its own words it is text, as in a list."""
        is_again = self._above is not None and self._above.text == self._lines[index].segment.text
        return not (is_again and not self._has_prose) and _is_heading(self._lines, index)

    def _heading(self, line: Line) -> Heading:
        """Return a line as a heading. Without markup, what stands right below a heading is one below it."""
        segment, is_card = line.segment, _is_card(line)
        is_below = bool(self.blocks) and self.blocks[-1] is self._above and segment.kind is not Kind.HEADING
        own = TOPIC_SECTIONS.get(key(segment.text))
        level = own or (self._level + 1 if is_card or is_below else segment.level)
        heading = Heading(text=segment.text, level=min(max(level, _LEVEL), _DEEPEST), links=segment.links)
        if not is_card:
            self._level = heading.level
        return heading


def _is_plain_prose(segment: Segment) -> bool:
    """Return whether a line is a paragraph beyond doubt, as most of a body is: long, and it ends like a sentence."""
    text = segment.text
    return segment.kind is Kind.PLAIN and len(text) > _LONG_TEXT and text[-1] in _SENTENCE_ENDS and text[0] != "("


def _run_length(lines: Sequence[Line], start: int) -> int:
    """Return how many lines from `start` make one list or table; 0 where none begins."""
    kind = lines[start].segment.kind
    if kind is Kind.PLAIN:
        return _length_of_unmarked_list(lines, start)
    if kind not in (Kind.BULLET, Kind.NUMBER, Kind.ROW):
        return 0
    end = start
    while (
        end < len(lines)
        and lines[end].segment.kind is kind
        and (kind is not Kind.NUMBER or lines[end].segment.mark[:-1] == str(end - start + 1))
    ):
        end += 1
    length = end - start
    is_footnote = length == 1 and lines[start].segment.mark == "*"  # its mark is a part of its text
    return 0 if is_footnote else length


def _length_of_unmarked_list(lines: Sequence[Line], start: int) -> int:
    """Return how many lines make a list whose bullets are gone: each, the last perhaps not, ends with a semicolon."""
    end = start
    while end < len(lines) and lines[end].segment.kind is Kind.PLAIN and _ITEM_END.search(lines[end].segment.text):
        end += 1
    items = end - start
    has_last = start < end < len(lines) and _is_last_item(lines, start, end)
    return items + has_last if items >= _FEWEST_ITEMS or has_last else 0


def _is_last_item(lines: Sequence[Line], start: int, last: int) -> bool:
    """Return whether a line closes a list whose other items end with semicolons: they lead on to it, or it goes on."""
    texts = [lines[at].segment.text for at in (start, last - 1, last)]
    if lines[last].segment.kind is not Kind.PLAIN:
        return False
    return not texts[1].endswith(";") or (texts[0][0].islower() and texts[2][0].islower())


def _run_block(segments: Sequence[Segment]) -> Block:
    """Return the list or table that the segments make."""
    links: list[Link] = []
    offset = 0
    for segment in segments:
        links += (evolve(link, start=link.start + offset) for link in segment.links)
        offset += len(segment.text) + 1
    if segments[0].kind is Kind.ROW:
        return Table(rows=tuple(tuple(segment.text.split("\t")) for segment in segments), links=tuple(links))
    items = tuple(segment.text for segment in segments)
    return ListBlock(items=items, ordered=segments[0].kind is Kind.NUMBER, links=tuple(links))


def _is_heading(lines: Sequence[Line], index: int) -> bool:
    """Return whether a line without a mark heads what follows: short, no sentence, and followed by text."""
    depth = 0
    while index + depth < len(lines) and depth < _HEADINGS_IN_A_ROW:
        if not _could_be_heading(lines[index + depth].segment):
            break
        depth += 1
    if not depth or index + depth == len(lines):
        return False
    if _is_card(lines[index]) or key(lines[index].segment.text) in TOPIC_SECTIONS:
        return True
    if (depth > 1 or index <= _BESIDE_BYLINE) and is_date_line(lines[index].segment.text):
        return False  # the day of what stands below it, or of the page
    if index and lines[index - 1].segment.kind is not Kind.HEADING and is_label(lines[index - 1].segment.text):
        return False  # what the label above it announces
    after = lines[index + depth].segment
    return after.is_item or after.kind in (Kind.ROW, Kind.HEADING) or _is_headed(after)


def _is_headed(segment: Segment) -> bool:
    """Return whether a line is text that may stand below a heading, or the day of one item of a list of pages."""
    text = segment.text
    is_short_sentence = text.endswith(".") and text.count(" ") >= _FEWEST_SPACES and text[0].isupper()
    return segment.is_prose or len(text) > _LONG_TEXT or is_short_sentence or _label(text) == LIST_LABEL


def _could_be_heading(segment: Segment) -> bool:
    text = segment.text
    if segment.kind is not Kind.PLAIN or len(text) > _LONGEST_HEADING or ends_like_a_sentence(text):
        return False
    if text[0].islower() or _NO_HEADING.search(text) or _caption(segment) is not None:
        return False
    return find_dateline(text) is None and field_before_colon(text) is None


def _label(text: str) -> str:
    """Return the key of what stands before the colon of a line, or of the line."""
    return key(text.partition(":")[0].strip())


def _is_card(line: Line) -> bool:
    return line.is_doubled or is_operation(line.segment.text)


def _paragraph(segment: Segment) -> Block:
    if segment.is_item:
        before = f"{segment.mark} "
        links = tuple(evolve(link, start=link.start + len(before)) for link in segment.links)
        return Paragraph(text=before + segment.text, links=links)
    caption = _caption(segment)
    if caption is None and segment.kind is Kind.CAPTION:
        caption = Caption(text=segment.text, links=segment.links)
    return caption or Paragraph(text=segment.text, links=segment.links)


def _caption(segment: Segment) -> Caption | None:
    """Return a line as the caption of a photograph."""
    found = find_credit(segment.text)
    if found is None:
        return None
    links = tuple(evolve(link, start=link.start - found.start) for link in segment.links)
    return Caption(text=found.words, credit=found.credit, links=links)
