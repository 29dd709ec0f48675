"""Blocks of a record as lines of Markdown, and back.

What Markdown cannot say without loss stands in a fenced block, as JSON: an empty paragraph, rows of unequal length, a
link whose words are not in the text.
"""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby
from typing import Any

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats import markdown_text
from osce_corpus.formats.markdown_text import Links, written

Block = dict[str, Any]

_FENCE = "```json block"
_FENCE_END = "```"
_HEADING = re.compile(r"(#{2,6})(?: (.*))?")
_ITEM = re.compile(r"(?:[*-]|([0-9]{1,9})[.)])(?: (.*))?")
_CAPTION = re.compile(r"\*((?:[^*\\]|\\.)+)\*(?: \((.*)\))?")
_CELL = re.compile(r" ((?:[^|\\]|\\.)*) \|")


def to_lines(body: Iterable[Block]) -> Iterator[str]:
    """Yield the lines of a body, a blank one in front of each block."""
    mark = 1
    for block in body:
        mark = 1 - mark if block["type"] == "list" else 1  # Markdown parts two lists by their marks
        lines = list(_lines(block, mark))
        yield ""
        if list(from_lines(lines)) == [block]:
            yield from lines
        else:
            yield from (_FENCE, json.dumps(block, ensure_ascii=False), _FENCE_END)


def from_lines(lines: Iterable[str]) -> Iterator[Block]:
    """Yield the blocks of lines, which blank ones part.

    Raises:
        InvalidRecordError: A fenced block is not JSON.
    """
    for is_blank, group in groupby(lines, key=lambda line: not line or line.isspace()):
        if not is_blank:
            yield _block(list(group))


def _lines(block: Block, mark: int) -> Iterator[str]:
    links: Links = block["links"]
    match block["type"]:
        case "heading":
            yield f"{'#' * block['level']} {written(block['text'], links)}".rstrip()
        case "list":
            for number, item in enumerate(_parts(block["items"], links), start=1):
                bullet = f"{number}{'.)'[mark]}" if block["ordered"] else "-*"[mark]
                yield f"{bullet} {item}".rstrip()
        case "caption":
            credit = "" if block["credit"] is None else f" ({written(block['credit'], [])})"
            yield f"*{written(block['text'], links)}*{credit}"
        case "table":
            cells = iter(_parts([cell for row in block["rows"] for cell in row], links))
            for number, row in enumerate(block["rows"]):
                yield f"|{''.join(f' {next(cells)} |' for _ in row)}"
                if number == 0:
                    yield f"|{' --- |' * len(row)}"
        case _:
            yield written(block["text"], links)


def _parts(texts: Sequence[str], links: Links) -> Iterator[str]:
    """Yield each of several texts as written, with the links that stand in it; links count from the first text on."""
    starts = accumulate((len(text) + 1 for text in texts), initial=0)
    remaining = iter((*links, None))
    link = next(remaining)
    for start, text in zip(starts, texts, strict=False):
        own: Links = []
        while link is not None and link["start"] < start + len(text):
            own.append({**link, "start": link["start"] - start})
            link = next(remaining)
        yield written(text, own)


def _block(lines: list[str]) -> Block:
    if lines[0] == _FENCE and lines[-1] == _FENCE_END:
        return _fenced("\n".join(lines[1:-1]))
    if len(lines) == 1 and (found := _HEADING.fullmatch(lines[0])):
        return {"type": "heading", "level": len(found[1]), **_text(found[2] or "")}
    if len(lines) == 1 and (found := _CAPTION.fullmatch(lines[0])):
        credit = None if found[2] is None else markdown_text.read(found[2])[0]
        return {"type": "caption", "credit": credit, **_text(found[1])}
    items = [_ITEM.fullmatch(line) for line in lines]
    if len({item is None or item[1] is None for item in items}) == 1 and None not in items:
        texts, links = _read([item[2] or "" for item in items if item])
        return {"type": "list", "items": texts, "ordered": all(item and item[1] for item in items), "links": links}
    if len(lines) > 1 and all(line.startswith("| ") for line in lines):
        return _table(lines)
    return {"type": "paragraph", **_text(" ".join(lines))}


def _fenced(text: str) -> Block:
    try:
        block: Block = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRecordError((Problem("$.body", f"a fenced block is not JSON: {error}"),)) from None
    return block


def _text(line: str) -> dict[str, Any]:
    text, links = markdown_text.read(line)
    return {"text": text, "links": links}


def _table(lines: list[str]) -> Block:
    found = [_CELL.findall(line[1:]) for line in (lines[0], *lines[2:])]
    rows = [[*row, *([""] * len(found[0]))][: len(found[0])] for row in found]  # as wide as the first, as elsewhere
    texts, links = _read([cell for row in rows for cell in row])
    cells = iter(texts)
    return {"type": "table", "rows": [[next(cells) for _ in row] for row in rows], "links": links}


def _read(lines: Iterable[str]) -> tuple[list[str], Links]:
    """Return several texts and the links in them, counted from the first text on."""
    texts: list[str] = []
    links: Links = []
    start = 0
    for line in lines:
        text, found = markdown_text.read(line)
        texts.append(text)
        links += ({**link, "start": start + link["start"]} for link in found)
        start += len(text) + 1
    return texts, links
