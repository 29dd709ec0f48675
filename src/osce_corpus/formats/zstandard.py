"""JSON Lines in a Zstandard file, with the extra `zst`."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any, BinaryIO

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats import json_lines
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.format import Format, as_bytes, of_records
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

_CHUNK = 1 << 16


def dumps(page: Page) -> bytes:
    """Return a page as one line of JSON, compressed."""
    data: bytes = _library().ZstdCompressor().compress(encode(page))
    return data


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a compressed line of JSON."""
    try:
        line = b"".join(_chunks(BytesIO(as_bytes(data))))
    except ValueError as error:
        raise InvalidRecordError((Problem("$", str(error)),)) from None
    return decode(line, unknown)


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages, a line each; return how many."""
    with _library().ZstdCompressor().stream_writer(file, closefd=False) as packed:
        return json_lines.write(pages, packed)


def read(file: BinaryIO, name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file, line by line."""
    _library()
    return json_lines.read(_lines(file, name), name, unknown)


def count(file: BinaryIO, name: str) -> int:
    """Return how many lines of a file are not blank."""
    return json_lines.count(_lines(file, name), name)


def _lines(file: BinaryIO, name: str) -> Iterator[bytes]:
    pieces: list[bytes] = []
    try:
        for chunk in _chunks(file):
            first, *others = chunk.split(b"\n")
            pieces.append(first)
            for piece in others:
                yield b"".join((*pieces, b"\n"))
                pieces = [piece]
    except ValueError as error:
        raise InvalidRecordError((Problem("$", str(error)),), name) from None
    yield b"".join((*pieces, b"\n"))


def _chunks(file: BinaryIO) -> Iterator[bytes]:
    """Yield what a file holds, of one frame or of several.

    Raises:
        ValueError: It is not compressed, or it is cut off, which the library alone would pass over.
    """
    library = _library()
    frame = library.ZstdDecompressor().decompressobj()
    while data := file.read(_CHUNK):
        while data:
            if frame.eof:
                frame = library.ZstdDecompressor().decompressobj()
            try:
                yield frame.decompress(data)
            except library.ZstdError as error:
                raise ValueError(f"not Zstandard: {error}") from None
            data = frame.unused_data if frame.eof else b""
    if not frame.eof:
        raise ValueError("the file is cut off")


def _library() -> Any:
    return extra_module("zstandard", "zst", "Zstandard")


JSON_LINES_ZST = of_records(
    Format("jsonl.zst", (".jsonl.zst", ".ndjson.zst"), write, None, dumps, None, count=count), read, loads
)
