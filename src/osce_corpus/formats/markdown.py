"""Markdown: facts in YAML front matter, then the body; with the extra `markdown`."""

from collections.abc import Iterable, Iterator
from functools import cache
from io import BytesIO
from typing import Any, BinaryIO, cast

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.format import Format, as_bytes, at_place, of_records, only
from osce_corpus.formats.front_matter import from_yaml, to_yaml
from osce_corpus.formats.markdown_blocks import from_lines, to_lines
from osce_corpus.formats.records import CLASSES, encoded, from_dict, to_dict
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

_RULE = "---"
_BYTE_ORDER_MARK = "\ufeff"


def dumps(page: Page) -> str:
    """Return a page as Markdown; what is empty does not stand in the front matter."""
    record = to_dict(page)
    empty = _empty(page.type)
    facts = {name: value for name, value in record.items() if name not in empty or value != empty[name]}
    body = facts.pop("body", [])
    front = to_yaml({"type": record["type"], "schema": record["schema"], **facts})
    return "\n".join((_RULE, front + _RULE, *to_lines(body), ""))


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a text of Markdown."""
    return only(_pages(BytesIO(as_bytes(data)), unknown))


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages one after another, each with its front matter; return how many."""
    count = 0
    for page in pages:
        file.write(encoded(dumps(page), page))
        count += 1
    return count


def read(file: BinaryIO, name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file, one at a time."""
    pages = enumerate(_pages(file, unknown))
    index = -1
    while True:
        with at_place(name, f"$[{index + 1}]"):
            index, page = next(pages, _END)
            if page is None:
                return
        yield page


_END: tuple[int, Page | None] = (-1, None)


def _pages(file: BinaryIO, unknown: Unknown) -> Iterator[Page]:
    lines = (line.decode("utf-8", "surrogateescape").rstrip("\r\n") for line in file)
    first = next(lines, None)
    if first is not None and first.removeprefix(_BYTE_ORDER_MARK) != _RULE:
        raise _refused("expected a line --- and front matter behind it")
    has_more = first is not None
    while has_more:
        front, is_whole = _until_rule(lines)
        if not is_whole:
            raise _refused("expected a line --- behind the front matter")
        body, has_more = _until_rule(lines)
        yield _page("\n".join(front), body, unknown)


def _until_rule(lines: Iterator[str]) -> tuple[list[str], bool]:
    """Return the lines up to the next that is a rule, and whether there is one."""
    found: list[str] = []
    for line in lines:
        if line == _RULE:
            return found, True
        found.append(line)
    return found, False


def _page(front: str, body: Iterable[str], unknown: Unknown) -> Page:
    facts = from_yaml(front)
    if not isinstance(facts, dict):
        raise _refused("the front matter is no mapping")
    known = cast("dict[str, Any]", facts)
    kind = known.get("type")
    empty = _empty(kind) if isinstance(kind, str) and kind in CLASSES else {}
    return from_dict({**empty, **known, "body": list(from_lines(body))}, unknown=unknown)


@cache
def _empty(kind: str) -> dict[str, Any]:
    """Return the record of a page of a type that states nothing."""
    record = to_dict(CLASSES[kind]())
    return {name: value for name, value in record.items() if name not in ("type", "schema")}


def _refused(message: str) -> InvalidRecordError:
    return InvalidRecordError((Problem("$", message),))


MARKDOWN = of_records(Format("markdown", (".md",), write, None, dumps, None), read, loads)
