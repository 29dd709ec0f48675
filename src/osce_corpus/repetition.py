"""What a page prints twice: the same line twice in a row, or the end of its text once more."""

from collections.abc import Iterable, Sequence

from attrs import Factory, define, frozen

from osce_corpus.document import Kind, Segment
from osce_corpus.prose import ends_like_a_sentence

_SHORTEST_TEXT = 80
_SHORTEST_ALONE = 200
_SENTENCE_ENDS = tuple('.!?"”')


@define
class Line:
    """A segment, and those that only print it again."""

    segment: Segment
    again: list[Segment] = Factory(list[Segment])
    """Those right below it."""
    at_the_end: tuple[Segment, ...] = ()
    """The one in the repeated end of the page."""

    @property
    def is_doubled(self) -> bool:
        """Whether the page prints it twice in a row."""
        return bool(self.again)

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The segment and its repetitions."""
        return (self.segment, *self.again, *self.at_the_end)


@frozen
class Lines:
    """The lines of a body, each once."""

    lines: Sequence[Line]
    repeated: tuple[str, ...] = ()
    """The texts of the lines at the end that stand further up, too."""


def each_once(segments: Iterable[Segment]) -> Lines:
    """Return the segments without those that print others again: card names, captions, leads, the end of a text."""
    lines = _without_doubles(segments)
    first, length = _repeated_end([line.segment.text for line in lines])
    start = len(lines) - length
    if length and first and _is_end_of(lines[start - 1].segment.text, lines[first - 1].segment.text):
        first, start = first - 1, start - 1
    tail = lines[start:]
    # From the first text on it is no end of a page but a second page, which others report.
    if not any(line.segment.is_prose for line in lines[:first]) or not _is_end_again(tail):
        ends_doubled = bool(lines) and lines[-1].is_doubled and _is_text(lines[-1])
        return Lines(lines, (lines[-1].segment.text,) if ends_doubled else ())
    for line, repeated in zip(lines[first:], tail, strict=False):
        line.at_the_end = repeated.segments
    return Lines(lines[:start], tuple(line.segment.text for line in tail))


def _is_end_of(text: str, whole: str) -> bool:
    """Return whether a text is the last sentences of a longer one."""
    return len(text) >= _SHORTEST_TEXT and whole.endswith(text) and whole[: -len(text)].rstrip()[-1:] in _SENTENCE_ENDS


def _is_end_again(tail: Sequence[Line]) -> bool:
    """Return whether lines that stand further up, too, are no chance: all are text, and not little of it."""
    if not all(map(_may_be_of_a_text, tail)):
        return False
    length = sum(len(line.segment.text) for line in tail)
    return any(map(_is_text, tail)) and (len(tail) > 1 or length >= _SHORTEST_ALONE)


def _may_be_of_a_text(line: Line) -> bool:
    return line.segment.is_item or line.segment.is_prose or ends_like_a_sentence(line.segment.text)


def _is_text(line: Line) -> bool:
    return line.segment.is_prose and len(line.segment.text) >= _SHORTEST_TEXT


def _without_doubles(segments: Iterable[Segment]) -> list[Line]:
    lines: list[Line] = []
    for segment in segments:
        before = lines[-1].segment if lines else None
        if before and before.text == segment.text and not segment.is_item and segment.kind is not Kind.ROW:
            lines[-1].again.append(segment)
        else:
            lines.append(Line(segment))
    return lines


def _repeated_end(texts: Sequence[str]) -> tuple[int, int]:
    """Return where the longest end of a list stands further up, too, and its length; the two do not overlap."""
    if not texts or texts.index(texts[-1]) == len(texts) - 1:
        return 0, 0
    lengths = _common_beginnings(texts[::-1])
    length, start = max((min(length, start), start) for start, length in enumerate(lengths))
    return len(texts) - start - length, length


def _common_beginnings(texts: Sequence[str]) -> list[int]:
    """Return for each place how many texts from there on are those at the beginning; in linear time."""
    lengths = [0] * len(texts)
    left = right = 0
    for start in range(1, len(texts)):
        length = min(lengths[start - left], right - start) if start < right else 0
        while start + length < len(texts) and texts[length] == texts[start + length]:
            length += 1
        lengths[start] = length
        if start + length > right:
            left, right = start, start + length
    return lengths
