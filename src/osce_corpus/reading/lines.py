"""The lines of a text, with their places: split, stripped of what cannot be seen, and unwrapped."""

import re
from collections.abc import Sequence
from html import unescape
from itertools import pairwise

_LINE_ENDS = "\r\x0b\x0c\u2028\u2029"
_WIDEST_WRAP = 100
_NARROWEST_WRAP = 50
_FEWEST_WRAPPED = 4
_FEWEST_OF_PARAGRAPHS = 2
_NUMBERED = re.compile(r"\d{1,3}[.)] ")
_ADDRESS = re.compile(r"(?:https?://|www\.|\]\()\S{20}")
_LONGEST_LABEL = 30
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)


_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}\d{0,2}|#\d{2,6}|#[xX][0-9a-fA-F]{2,5});")
"""What an extractor leaves that forgets to read HTML's names for characters."""

_MARKS = "#*_`[]()!|\\~+-"

Line = tuple[str, int, int, bool]
"""A line that is not blank: its text, where it begins and ends, and whether a blank line stands before it."""


def lines_of(text: str) -> list[Line]:
    """Return the lines that have anything visible in them, whatever ends them; tabs in them stay."""
    lines: list[Line] = []
    offset = 0
    gap = False
    widest = 0
    for raw in _with_plain_ends(text).split("\n"):
        printed = raw.strip()
        length = len(printed)
        start = offset if length == len(raw) else offset + len(raw) - len(raw.lstrip())
        end = start + length
        if "&" in printed:
            printed = _ENTITY.sub(_read_entity, printed).strip()
        if not printed.isprintable():
            printed = "\t".join(map(visible, printed.split("\t"))).strip() if "\t" in printed else visible(printed)
        if printed:
            lines.append((printed, start, end, gap))
            if length > widest and not _is_never_wrapped(printed):
                widest = length
            gap = False
        else:
            gap = True
        offset += len(raw) + 1
    return _unwrapped(lines, widest) if _NARROWEST_WRAP <= widest <= _WIDEST_WRAP else lines


def _read_entity(entity: re.Match[str]) -> str:
    """Return the character of a name, but the name of what would be a mark of Markdown, or of no character."""
    character = unescape(entity[0])
    return entity[0] if character in _MARKS or character == "\ufffd" else character


def _with_plain_ends(text: str) -> str:
    """Return the text with every line end as one newline and every character at its old place."""
    text = text.replace("\r\n", " \n")
    for end in _LINE_ENDS:
        text = text.replace(end, "\n")
    return text


def visible(text: str) -> str:
    """Return a line without the characters that print nothing, its white space folded."""
    return " ".join(_INVISIBLE.sub("", text).split())


def _unwrapped(lines: list[Line], width: int) -> list[Line]:
    """Return the lines with paragraphs joined again that some extractor broke at a fixed width.

    A text was wrapped if no line is wide, nearly every line that another one follows is so full that the next
    word would not have fitted, and most of the full lines stop inside a sentence. In a text with few such lines,
    those are joined that the next one goes on with in small letters, and those of paragraphs that blank lines set off
    in which every line is full. Items, labels and the values below labels begin new lines however wide a text is, and
    do not count.
    """
    pairs = list(pairwise(lines))
    full = [_is_full(line, after, width) for line, after in pairs]
    followed = sum(_could_go_on(text, line) for (text, *_), line in pairs)
    if _breaks(pairs, full) < max(_FEWEST_WRAPPED, sum(full) * 0.5) or sum(full) < followed * 0.6:
        whole = _of_whole_paragraphs(pairs, full)
        goes_on = (is_full and _goes_on(line, after) for (line, after), is_full in zip(pairs, full, strict=True))
        full = [of_whole or continues for of_whole, continues in zip(whole, goes_on, strict=True)]
        if not any(full):
            return lines
    paragraphs: list[list[Line]] = [lines[:1]]
    for line, continues in zip(lines[1:], full, strict=True):
        if continues:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return [_joined(paragraph) for paragraph in paragraphs]


def _breaks(pairs: Sequence[tuple[Line, Line]], full: Sequence[bool]) -> int:
    """Return how many full lines stop inside a sentence."""
    return sum(is_full and line[0][-1] not in ".!?" for (line, _), is_full in zip(pairs, full, strict=True))


def _of_whole_paragraphs(pairs: Sequence[tuple[Line, Line]], full: Sequence[bool]) -> list[bool]:
    """Return which lines are full as all of their paragraph are, the last aside, if several stop inside a sentence."""
    whole = list(full)
    start = 0
    for at in range(len(pairs) + 1):
        if at < len(pairs) and not pairs[at][1][3]:
            continue
        if not all(full[start:at]):
            whole[start:at] = [False] * (at - start)
        start = at + 1
    fewest = _FEWEST_OF_PARAGRAPHS if whole == list(full) else _FEWEST_WRAPPED
    return whole if _breaks(pairs, whole) >= fewest else [False] * len(pairs)


def _is_never_wrapped(text: str) -> bool:
    """Return whether a line may be wide in a text that was wrapped: an item, or one with an address in it."""
    return _is_marked(text) or _NUMBERED.match(text) is not None or _ADDRESS.search(text) is not None


def _goes_on(line: Line, after: Line) -> bool:
    """Return whether a full line stops inside a sentence, and the next one begins inside one."""
    text, following = line[0], after[0]
    if _breaks_a_link(text, following):
        return True
    if text[-1] in ".!?:;" or following[-1] == ";" or not following[:2].islower():
        return False
    return not following.startswith("www.") and "://" not in following.partition(" ")[0]


def _breaks_a_link(text: str, following: str) -> bool:
    """Return whether a link of Markdown begins in a line and ends in the next one."""
    return text.rfind("[") > text.rfind("]") and "](" in following


def _joined(lines: list[Line]) -> Line:
    _, start, _, gap = lines[0]
    return " ".join(text for text, *_ in lines), start, lines[-1][2], gap


def _is_full(line: Line, after: Line, width: int) -> bool:
    text, _, _, gap = after
    if gap or _is_marked(text):
        return False
    return len(line[0]) + 1 + len(text.split(None, 1)[0]) > width or _breaks_a_link(line[0], text)


def _is_marked(text: str) -> bool:
    return text[0] in "-•*#|>" and (len(text) == 1 or not text[1].isalpha())


def _could_go_on(text: str, after: Line) -> bool:
    """Return whether the next line could be of the same paragraph: no item, no label, and no value below its label."""
    following, _, _, gap = after
    is_label = following[0].isupper() and ":" in following[:_LONGEST_LABEL]
    return not (gap or is_label or _is_marked(following) or text[-1] == ":")
