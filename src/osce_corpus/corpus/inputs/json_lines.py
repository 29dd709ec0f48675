"""JSON Lines: a page in each line."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from typing import cast

from osce_corpus.corpus.inputs.opened import Container, Opened, Settings
from osce_corpus.corpus.inputs.pieces import Piece
from osce_corpus.corpus.inputs.rows import Row, pieces_of_row, why_no_table

_OBJECT = re.compile(rb'(?:\xef\xbb\xbf)?\s{0,100}\{\s{0,100}"(?:[^"\\\n]|\\.){1,200}"\s{0,100}:')
_MARK = b"\xef\xbb\xbf"
_WHITE = b" \t\r\n"
_LONGER_AS_JSON = 6
"""A character may be as long as "\\u0000"."""
_BESIDE_THE_PAGE = 1_000_000


def _fits(opened: Opened) -> bool:
    return _OBJECT.match(opened.head) is not None


def _read(opened: Opened) -> Iterator[Piece]:
    is_first = True
    for number, line in _lines(opened):
        row = None if line is None else _row(line)
        if is_first and (reason := _why_no_table(line, row, opened.settings)):
            yield opened.place.unfit(reason)
            return
        is_first = False
        if row is not None:
            yield from pieces_of_row(opened, f"line {number}", row)
        else:
            what = "longer than any page; max_size= allows more" if line is None else "no JSON object, or cut off"
            yield opened.place.inside(f"line {number}").unreadable(f"The line is {what}.")


def _why_no_table(line: bytes | None, row: Row | None, settings: Settings) -> str | None:
    if row is not None:
        return why_no_table(list(row), settings)
    return None if line is None or line.endswith(b"}") else "JSON, but not with one object in each line"


def _row(line: bytes) -> Row | None:
    with suppress(ValueError, RecursionError):
        row = json.loads(line)
        if isinstance(row, dict):
            return cast("Row", row)
    return None


def _lines(opened: Opened) -> Iterator[tuple[int, bytes | None]]:
    """Yield the lines that are not empty with their numbers; nothing for one that is too long."""
    most = opened.settings.max_size * _LONGER_AS_JSON + _BESIDE_THE_PAGE
    number = 0
    while line := opened.stream.readline(most):
        number += 1
        if len(line) == most and not line.endswith(b"\n"):
            while (rest := opened.stream.readline(most)) and not rest.endswith(b"\n"):
                pass
            yield number, None
        elif line := line.removeprefix(_MARK).strip(_WHITE):
            yield number, line


JSON_LINES = Container(fits=_fits, read=_read)
