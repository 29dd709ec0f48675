"""CSV: a page in each row, under a first row that names the columns."""

import codecs
import csv
import re
from collections.abc import Iterator
from io import TextIOWrapper
from posixpath import splitext

from osce_corpus.corpus.inputs.opened import Container, Opened, Settings
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError
from osce_corpus.corpus.inputs.rows import has_text_column, pieces_of_row, why_no_table

_SUFFIXES = (".csv", ".tsv")
_DELIMITERS = ",;\t|"
_NAME = re.compile(r"[\w][\w .:/()-]{0,60}")
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_AS_IT_IS = "latin-1"
"""Gives a character for each byte, and so the bytes back: what they say is told for each page."""


def _fits(opened: Opened) -> bool:
    return _delimiter(opened) is not None


def _read(opened: Opened) -> Iterator[Piece]:
    encoding = _encoding(opened.head)
    csv.field_size_limit(
        max(csv.field_size_limit(), opened.settings.max_size)
    )  # it is one for all, and only ever rises
    text = TextIOWrapper(opened.stream, encoding, errors="replace", newline="")
    rows = csv.reader(text, delimiter=_delimiter(opened) or ",")
    try:
        names = [_named(name) for name in next(rows)]
        if reason := why_no_table(names, opened.settings):
            yield opened.place.unfit(reason)
            return
        for number, row in enumerate(rows, start=1):
            values = (value.encode(_AS_IT_IS) if encoding == _AS_IT_IS else value for value in row)
            if row:
                yield from pieces_of_row(opened, f"row {number}", dict(zip(names, values, strict=False)))
    except csv.Error as error:
        raise UnreadableError(f"From line {rows.line_num:,} on it is no CSV: {error}.") from None
    finally:
        text.detach()  # it would close what is not its own


def _encoding(head: bytes) -> str:
    return next((name for mark, name in _WIDE if head.startswith(mark)), _AS_IT_IS)


def _delimiter(opened: Opened) -> str | None:
    """Return what separates the columns, where the first line names some, and one is a column of pages.

    A file that is called a table needs no column of pages: it is told that there is none.
    """
    head, settings = opened.head, opened.settings
    is_called_one = splitext(opened.place.name)[1].lower() in _SUFFIXES
    lines = head.decode(_encoding(head), errors="ignore").splitlines()
    for delimiter in _DELIMITERS if len(lines) > 1 else "":
        names = [_named(name) for name in next(csv.reader(lines[:1], delimiter=delimiter))]
        is_table = is_called_one or has_text_column(names, settings) or has_text_column(names, Settings())
        if len(names) > 1 and is_table and all(map(_NAME.fullmatch, names)):
            return delimiter
    return None


def _named(name: str) -> str:
    return name.removeprefix("\ufeff").removeprefix("ï»¿").strip().strip('"')


CSV = Container(fits=_fits, read=_read)
