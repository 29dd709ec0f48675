"""Lines of text or Markdown, of whatever extractor, become segments."""

import re
from typing import TYPE_CHECKING

from attrs import evolve

from osce_corpus.document import Kind, Segment
from osce_corpus.reading.front import end_of_front_matter, front_segment
from osce_corpus.reading.lines import Line, lines_of
from osce_corpus.reading.markdown import is_markdown, plain, without_images
from osce_corpus.reading.rows import cells_between_bars, is_rule, read_tables

if TYPE_CHECKING:
    from osce_corpus.parts import Link

_GLUED_BULLETS = frozenset("•◦▪●‣■∙⁃►➢❖◆✓✔\uf0b7\uf0a7\uf0d8\uf0fc")
"""The last four stand for bullets in the fonts of word processors."""
_BULLETS = frozenset("-–—*+·○") | _GLUED_BULLETS
_NUMBER = re.compile(r"\d{1,3}[.)](?=\s)")
_RULE = re.compile(r"([-=_*~])(?:\s?\1){2,}")
_FENCE = re.compile(r":::+(?: ?\{[^{}]*\}| [\w-]+)?")
"""With which pandoc marks a box."""
_DEEPEST = 6
_SETEXT_LEVELS = {"=": 1, "-": 2}
_LONGEST_HEADING = 300


def read_text(text: str) -> tuple[Segment, ...]:
    """Return the segments of a text, each with its place in it."""
    markdown = is_markdown(text)
    segments: list[Segment] = []
    has_numbers = has_tables = False
    front = end_of_front_matter(text)
    for line in lines_of(text):
        if line[1] < front:
            segments.append(evolve(front_segment(line), index=len(segments)))
            continue
        if line[0][-1] in _SETEXT_LEVELS and _underlines(segments, line):
            segments[-1] = _as_heading(segments[-1], line)
            continue
        segment = _segment(line, markdown=markdown)
        has_numbers = has_numbers or segment.kind is Kind.NUMBER
        has_tables = has_tables or "\t" in segment.text or (segment.kind is Kind.MARKER and "|" in segment.mark)
        segment.index = len(segments)
        segments.append(segment)
    if has_tables:
        segments = read_tables(segments, text)
        for index, segment in enumerate(segments):
            segment.index = index
    return tuple(_numbered(segments) if has_numbers else segments)


def _segment(line: Line, *, markdown: bool) -> Segment:
    printed, start, end, gap = line
    kind, mark, text, level = _classified(printed)
    links: tuple[Link, ...] = ()
    if kind is Kind.ROW:
        text, links = cells_between_bars(text, markdown=markdown)
    elif markdown and kind is not Kind.MARKER:
        text, links = plain(without_images(text.lstrip("> ") or text))
        kind = kind if text else Kind.IMAGE
    elif "  " in text:
        text = " ".join(text.split())
    return Segment(kind, text, start, end, mark, level, gap, links)


def _classified(text: str) -> tuple[Kind, str, str, int]:
    """Return the kind of a line, its mark, the text behind the mark, and the level of a heading."""
    first = text[0]
    if first.isalpha():
        return Kind.PLAIN, "", text, 0
    if first in _BULLETS:
        return _behind_bullet(text)
    if first == "#":
        return _behind_hashes(text)
    if first == "|" and len(text) > 1 and text.endswith("|"):
        if is_rule(text):
            return Kind.MARKER, text, "", 0
        return Kind.ROW, "|", text[1:-1], 0
    if (first in "=_~" and _RULE.fullmatch(text)) or _FENCE.fullmatch(text):
        return Kind.MARKER, text, "", 0
    if first == ":" and text[1:2].isspace():  # the value below a name, in a list of names and values
        return Kind.PLAIN, first, text[1:].lstrip(), 0
    if number := _NUMBER.match(text):
        return Kind.NUMBER, number[0], text[number.end() :].lstrip(), 0
    return Kind.PLAIN, "", text, 0


def _behind_bullet(text: str) -> tuple[Kind, str, str, int]:
    first = text[0]
    if (text[-1] == first and (len(text) == 1 or _RULE.fullmatch(text))) or (first == "-" and is_rule(text)):
        return Kind.MARKER, text, "", 0
    if text[1] in " \t" or first in _GLUED_BULLETS:
        return Kind.BULLET, first, text[1:].lstrip(), 0
    return Kind.PLAIN, "", text, 0


def _behind_hashes(text: str) -> tuple[Kind, str, str, int]:
    behind = text.lstrip("#")
    level = len(text) - len(behind)
    if level > _DEEPEST or not behind[:1].isspace():
        return Kind.PLAIN, "", text, 0
    words = behind.strip().rstrip("#").rstrip()
    return (Kind.HEADING, text[:level], words, level) if words else (Kind.MARKER, text, "", 0)


def _underlines(segments: list[Segment], line: Line) -> bool:
    """Return whether a line is the underlining that makes the line above it a heading."""
    text, _, _, gap = line
    if not segments or gap or text[0] not in _SETEXT_LEVELS or not _RULE.fullmatch(text):
        return False
    above = segments[-1]
    return above.kind is Kind.PLAIN and len(above.text) <= _LONGEST_HEADING


def _numbered(segments: list[Segment]) -> list[Segment]:
    """Return the segments, each number that is not one of 1, 2, 3 in a row as a part of its text."""
    index = 0
    while index < len(segments):
        length = _count_from(segments, index)
        if segments[index].kind is Kind.NUMBER and length == 1:
            segments[index] = _with_its_mark(segments[index])
        index += length
    return segments


def _count_from(segments: list[Segment], start: int) -> int:
    """Return how many segments from one on are numbered 1, 2, 3; at least one, whatever it is."""
    end = start
    while end < len(segments) and segments[end].kind is Kind.NUMBER and segments[end].mark[:-1] == str(end - start + 1):
        end += 1
    return max(end - start, 1)


def _with_its_mark(segment: Segment) -> Segment:
    mark = f"{segment.mark} "
    links = tuple(evolve(link, start=link.start + len(mark)) for link in segment.links)
    return evolve(segment, kind=Kind.PLAIN, text=mark + segment.text, mark="", links=links)


def _as_heading(segment: Segment, underlining: Line) -> Segment:
    mark, _, end, _ = underlining
    level = _SETEXT_LEVELS[mark[0]]
    return evolve(segment, kind=Kind.HEADING, end=end, mark=mark, level=level)
