"""Quotation marks of several languages: what is quoted in a text, whatever is nested, left open or only an inch."""

import re
from collections.abc import Iterator, Sequence

from attrs import frozen

MARKS = '"“”„«»'
SINGLE_MARKS = "'‘"
"""Marks that quote a paragraph from its beginning on; elsewhere they are apostrophes, or inside a quotation."""
_SINGLE = re.compile(r"(?<!\w)['‘](?=[^\W\d_])(?:[^.,!?…]|[.,!?…](?!['’](?:\s|$))){1,2000}[.,!?…]['’](?=\s|$)")
_MARK = re.compile(f"[{MARKS}]")
_CLOSE = {'"': '"', "“": '”"', "„": '“”"', "”": "”", "«": "»", "»": "«"}
_BEFORE_OPENING = frozenset(" \n([{–—-/:,‘'" + MARKS)
_AFTER_OPENING = frozenset("([‘’'…$€" + MARKS)
# A Russian quotation that ends with a quoted name has one mark for both.
_END_OF_ALL = re.compile(r"[.,!?…]*(?:$| ?[–—-] )")
_DEEPEST = 3
MASK = "\ue000"
"""What stands in place of quoted words where only those around them count."""


@frozen
class Span:
    """A quoted part of a text."""

    start: int
    """Where its opening mark stands."""
    end: int
    """Where what follows its closing mark begins."""
    text: str
    """What stands between the marks."""


def quoted_spans(text: str, *, goes_on: bool = False) -> tuple[Span, ...]:
    """Return what is quoted in a paragraph, without what is quoted inside that.

    A mark that nothing closes quotes nothing, unless the quotation `goes_on`, with a mark of its own, in the paragraph
    below: then it ends where the paragraph ends.
    """
    marks = [found.start() for found in _MARK.finditer(text)]
    opened: list[int] = []
    pairs: list[tuple[int, int]] = []
    for index, at in enumerate(marks):
        level = _level_of(text, opened, at)
        if level is not None and not _is_inch(text, marks[index : index + 2]):
            pairs.append((opened[level], at))
            del opened[level:]
        elif level is None and _may_open(text, at):
            del opened[_level_below(text, opened, at) :]
            opened.append(at)
    if opened and goes_on:
        pairs.append((opened[0], len(text)))
    if text[:1] in SINGLE_MARKS:
        pairs += ((found.start(), found.end() - 1) for found in _SINGLE.finditer(text))
    spans = (Span(start, min(end + 1, len(text)), text[start + 1 : end].strip()) for start, end in _outermost(pairs))
    return tuple(span for span in spans if span.text)


def may_quote(text: str) -> bool:
    """Return whether a text, of lines or of one, has any mark that quotes."""
    return any(mark in text for mark in MARKS) or any(
        text.startswith(mark) or f"\n{mark}" in text for mark in SINGLE_MARKS
    )


def begins_quoted(text: str) -> bool:
    """Return whether a paragraph begins with a mark that opens a quotation."""
    return text[:1] in _CLOSE and _may_open(text, 0)


def _level_of(text: str, opened: Sequence[int], at: int) -> int | None:
    """Return which of the open marks the mark at a place closes; `None` for none."""
    mark = text[at]
    if mark != "»" and text[at - 1 : at].isspace() and _may_open(text, at):
        return None
    level = next((level for level in range(len(opened))[::-1] if mark in _CLOSE[text[opened[level]]]), None)
    if level and mark == "»" and _END_OF_ALL.match(text, at + 1):
        return next(level for level in range(len(opened)) if mark in _CLOSE[text[opened[level]]])
    return level


def _level_below(text: str, opened: Sequence[int], at: int) -> int:
    """Return how many marks stay open where another one opens: one of the same kind was never closed."""
    mark = text[at]
    same = next((level for level, place in enumerate(opened) if text[place] == mark and mark != "«"), _DEEPEST)
    return min(same, _DEEPEST)


def _may_open(text: str, at: int) -> bool:
    mark, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if mark == "«":
        return after != ""
    return (not before or before in _BEFORE_OPENING) and (after.isalnum() or after in _AFTER_OPENING) and after != ""


def _is_inch(text: str, marks: Sequence[int]) -> bool:
    """Return whether a straight mark behind a figure means inches: another one closes what is open."""
    at, *following = marks
    if text[at] != '"' or not text[at - 1 : at].isdigit():
        return False
    return any(text[other] == '"' and not _may_open(text, other) for other in following)


def _outermost(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the pairs that stand in no other one, in the order of the text."""
    reached = -1
    for start, end in sorted(pairs):
        if start > reached:
            yield start, end
            reached = end
