"""JSON: one page is an object, many pages are an array."""

import codecs
import json
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.formats.format import Format, at_place, of_records
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

_CHUNK = 1 << 16
_NEAR_THE_END = 16
"""Farther from the end of what is there than this, an error is none of a value that goes on."""
_SCAN = json.JSONDecoder().raw_decode


def dumps(page: Page) -> str:
    """Return a page as an indented JSON object."""
    return encode(page, indented=True).decode()


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a JSON object."""
    return decode(data, unknown)


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages as one array, each as it comes; return how many."""
    count = 0
    for page in pages:
        file.write(b"[\n" if count == 0 else b",\n")
        file.write(encode(page, indented=True))
        count += 1
    file.write(b"\n]\n" if count else b"[]\n")
    return count


def read(file: BinaryIO, name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file that holds one object or an array of them; an array is read as it comes."""
    text = _Text(file)
    if text.next_mark() != "[":
        with at_place(name, "$"):
            yield decode(text.rest(), unknown)
        return
    for index, record in enumerate(text.items(name)):
        with at_place(name, f"$[{index}]"):
            page = decode(record, unknown)
        yield page


class _Text:
    """The text of a file, of which only a part is there at a time."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("surrogateescape")
        self._text = ""
        self._at = 0
        self._is_whole = False

    def rest(self) -> str:
        """Return all that is left."""
        while not self._is_whole:
            self._read_on()
        return self._text[self._at :]

    def items(self, name: str) -> Iterator[str]:
        """Yield the text of each item of an array.

        Raises:
            InvalidRecordError: It is not JSON.
        """
        count = 0
        self._at += 1
        try:
            while self.next_mark() != "]":
                if count:
                    self._pass(",")
                yield self._item()
                count += 1
            self._pass("]")
            self._pass("")
        except (ValueError, RecursionError) as error:
            raise InvalidRecordError((Problem(f"$[{count}]", f"not JSON: {error}"),), name) from None

    def next_mark(self) -> str:
        """Return the next character that is no white space, without passing it; "" at the end."""
        while True:
            while self._at < len(self._text) and self._text[self._at] in " \t\r\n":
                self._at += 1
            if self._at < len(self._text) or self._is_whole:
                return self._text[self._at : self._at + 1]
            self._read_on()

    def _pass(self, mark: str) -> None:
        found = self.next_mark()
        if found != mark:
            raise ValueError(f"expected {mark or 'the end'!r}, found {found or 'the end'!r}")
        self._at += len(mark)

    def _item(self) -> str:
        self.next_mark()
        while True:
            try:
                _, end = _SCAN(self._text, self._at)
            except json.JSONDecodeError as error:
                if self._is_whole or self._is_wrong(error):
                    raise
            else:
                if end < len(self._text) or self._is_whole:
                    start, self._at = self._at, end
                    return self._text[start:end]
            self._read_on()

    def _is_wrong(self, error: json.JSONDecodeError) -> bool:
        """Return whether an error stays one, whatever comes."""
        return error.pos < len(self._text) - _NEAR_THE_END and not error.msg.startswith("Unterminated")

    def _read_on(self) -> None:
        """Read as much again as is there and not passed yet, so that no text is looked at many times."""
        data = self._file.read(max(_CHUNK, len(self._text) - self._at))
        self._is_whole = not data
        self._text = self._text[self._at :] + self._decoder.decode(data, final=self._is_whole)
        self._at = 0


JSON = of_records(Format("json", (".json",), write, None, dumps, None), read, loads)
