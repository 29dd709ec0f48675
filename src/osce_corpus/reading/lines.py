"""The lines of a text, with their places: split, stripped of what cannot be seen, and unwrapped."""

import re
from itertools import pairwise
from typing import NamedTuple

_LINE_ENDS = "\r\x0b\x0c\u2028\u2029"
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 50
_FEWEST_WRAPPED = 4
_INVISIBLE = re.compile("[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u2060\ufeff]")


class Line(NamedTuple):
    """A line that is not blank."""

    text: str
    start: int
    end: int
    gap: bool


def lines_of(text: str) -> list[Line]:
    """Return the lines that have anything visible in them, whatever ends them."""
    lines: list[Line] = []
    offset = 0
    gap = False
    for raw in _with_plain_ends(text).split("\n"):
        visible = raw.strip()
        if not visible.isprintable():
            visible = _visible(visible)
        if visible:
            start = offset + len(raw) - len(raw.lstrip())
            lines.append(Line(visible, start, offset + len(raw.rstrip()), gap))
            gap = False
        else:
            gap = True
        offset += len(raw) + 1
    return _unwrapped(lines)


def _with_plain_ends(text: str) -> str:
    """Return the text with every line end as one newline and every character at its old place."""
    text = text.replace("\r\n", " \n")
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text


def _visible(text: str) -> str:
    """Return a line without the characters that print nothing."""
    return _INVISIBLE.sub("", text).strip()


def _unwrapped(lines: list[Line]) -> list[Line]:
    """Return the lines with paragraphs joined again that some extractor broke at a fixed width.

    A text was wrapped if no line is wide, nearly every line that another one follows is so full that the next
    word would not have fitted, and most of the full lines stop inside a sentence.
    """
    width = max((len(line.text) for line in lines), default=0)
    if not _NARROWEST_WRAP <= width <= _WIDEST_WRAP:
        return lines
    full = [_is_full(line, after, width) for line, after in pairwise(lines)]
    followed = sum(not after.gap and not _is_marked(after.text) for after in lines[1:])
    broken = sum(is_full and line.text[-1] not in ".!?" for line, is_full in zip(lines[:-1], full, strict=True))
    if broken < max(_FEWEST_WRAPPED, sum(full) * 0.5) or sum(full) < followed * 0.6:
        return lines
    joined = lines[:1]
    for line, continues in zip(lines[1:], full, strict=True):
        if continues:
            before = joined[-1]
            joined[-1] = Line(f"{before.text} {line.text}", before.start, line.end, before.gap)
        else:
            joined.append(line)
    return joined


def _is_full(line: Line, after: Line, width: int) -> bool:
    if after.gap or _is_marked(after.text):
        return False
    return len(line.text) + 1 + len(after.text.split(None, 1)[0]) > width


def _is_marked(text: str) -> bool:
    return text[0] in "-•*#|>" and (len(text) == 1 or not text[1].isalpha())
