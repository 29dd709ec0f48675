"""JSON Lines: a record on each line."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from osce_corpus.errors import InvalidRecordError
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.formats.format import Format, of_records
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page


def dumps(page: Page) -> str:
    """Return a page as one line of JSON, its line end included."""
    return encode(page).decode()


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a line of JSON."""
    return decode(data, unknown)


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages, a line each; return how many."""
    count = 0
    for page in pages:
        file.write(encode(page))
        count += 1
    return count


def read(file: Iterable[bytes], name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file, line by line; blank lines are passed over."""
    for number, line in enumerate(file, start=1):
        if line.isspace():
            continue
        try:
            page = decode(line, unknown)
        except InvalidRecordError as error:
            raise InvalidRecordError(error.problems, name, number) from None
        yield page


def count(file: Iterable[bytes], _: str) -> int:
    """Return how many lines of a file are not blank."""
    return sum(not line.isspace() for line in file)


JSON_LINES = of_records(Format("jsonl", (".jsonl", ".ndjson"), write, None, dumps, None, count=count), read, loads)
