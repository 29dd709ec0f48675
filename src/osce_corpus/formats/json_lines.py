"""JSON Lines: a record on each line."""

import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from osce_corpus.errors import InvalidRecordError
from osce_corpus.formats.format import Format
from osce_corpus.formats.json import decoded
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.pages import Page


def dumps(page: Page) -> str:
    """Return a page as one line of JSON, its line end included."""
    return json.dumps(to_dict(page), ensure_ascii=False, separators=(",", ":")) + "\n"


def loads(data: str | bytes) -> Page:
    """Return the page of a line of JSON."""
    return from_dict(decoded(data))


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages, a line each; return how many."""
    count = 0
    for page in pages:
        file.write(dumps(page).encode())
        count += 1
    return count


def read(file: BinaryIO, name: str) -> Iterator[Page]:
    """Yield the pages of a file, line by line; blank lines are passed over."""
    for number, line in enumerate(file, start=1):
        if line.isspace():
            continue
        try:
            page = loads(line)
        except InvalidRecordError as error:
            raise InvalidRecordError(error.problems, name, number) from None
        yield page


JSON_LINES = Format("jsonl", (".jsonl", ".ndjson"), write, read, dumps, loads)
