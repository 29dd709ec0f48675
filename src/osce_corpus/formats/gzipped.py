"""JSON Lines in a gzip file."""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from typing import BinaryIO, cast

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats import json_lines
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.formats.format import Format, as_bytes, of_records
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

_LEVEL = 6
_ERRORS = (OSError, EOFError, zlib.error)


def dumps(page: Page) -> bytes:
    """Return a page as one line of JSON, compressed."""
    return gzip.compress(encode(page), _LEVEL, mtime=0)


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a compressed line of JSON."""
    try:
        line = gzip.decompress(as_bytes(data))
    except _ERRORS as error:
        raise InvalidRecordError((_problem(error),)) from None
    return decode(line, unknown)


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages, a line each; return how many. The file tells neither its name nor its time."""
    with gzip.GzipFile("", "wb", _LEVEL, file, mtime=0) as packed:
        return json_lines.write(pages, cast("BinaryIO", packed))


def read(file: BinaryIO, name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file, line by line."""
    with gzip.GzipFile("", "rb", fileobj=file) as lines:
        yield from json_lines.read(_unpacked(lines, name), name, unknown)


def count(file: BinaryIO, name: str) -> int:
    """Return how many lines of a file are not blank."""
    with gzip.GzipFile("", "rb", fileobj=file) as lines:
        return json_lines.count(_unpacked(lines, name), name)


def _unpacked(lines: gzip.GzipFile, name: str) -> Iterator[bytes]:
    try:
        yield from lines
    except _ERRORS as error:
        raise InvalidRecordError((_problem(error),), name) from None


def _problem(error: Exception) -> Problem:
    return Problem("$", f"not gzip, or cut off: {error}")


JSON_LINES_GZ = of_records(
    Format("jsonl.gz", (".jsonl.gz", ".ndjson.gz"), write, None, dumps, None, count=count), read, loads
)
