"""CSV for spreadsheets and statistics: a row for each page, several values in one cell. One way."""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO
from typing import Any, BinaryIO

from osce_corpus.formats.format import Format
from osce_corpus.formats.records import encoded, known_dict
from osce_corpus.pages import Page

COLUMNS = (
    "type",
    "schema",
    "label",
    "title",
    "url",
    "node_id",
    "url_language",
    "language",
    "date",
    "starts",
    "ends",
    "places",
    "location",
    "organized_by",
    "sources",
    "source_ids",
    "fields_of_work",
    "field_of_work_ids",
    "country_codes",
    "is_correction",
    "operations",
    "contacts",
    "speakers",
    "references",
    "diagnostics",
    "origin",
    "translations",
    "text",
)
"""The columns, in order. Those that a type of page does not have are empty in its rows."""
_BETWEEN = "; "
BYTE_ORDER_MARK = b"\xef\xbb\xbf"
"""What tells spreadsheets that a file is UTF-8."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula, and run."""
_NO_TEXT = str.maketrans("\0", "\ufffd")


def dumps(page: Page) -> str:
    """Return a page as two lines: the names of the columns, and its row."""
    return csv_line(COLUMNS) + _row(page).decode()


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write the names of the columns and a row for each page; return how many pages there are.

    A byte order mark tells spreadsheets that the file is UTF-8.
    """
    file.write(BYTE_ORDER_MARK + csv_line(COLUMNS).encode())
    count = 0
    for page in pages:
        file.write(_row(page))
        count += 1
    return count


def _row(page: Page) -> bytes:
    return encoded(csv_line(_values(page, known_dict(page))), page)


def _values(page: Page, record: dict[str, Any]) -> Iterator[Any]:
    record["text"] = page.text
    record["contacts"] = [_joined(_words(contact), ", ") for contact in record["contacts"]]
    record["speakers"] = dict.fromkeys(said["speaker"] for said in record["quotations"] if said["speaker"])
    record["references"] = [reference["symbol"] or reference["text"] for reference in record["references"]]
    record["diagnostics"] = [diagnostic["code"] for diagnostic in record["diagnostics"]]
    origin: dict[str, str | None] = record["origin"] or {}
    record["origin"] = list(filter(None, origin.values()))
    record["translations"] = [page["url"] or page["title"] for page in record["translations"]]
    record["operations"] = [operation["name"] for operation in record.get("operations", ())]
    for column in COLUMNS:
        value = record.get(column)
        yield value if value is None or isinstance(value, str | int) else _joined(value, _BETWEEN)


def _words(contact: dict[str, Any]) -> Iterator[str]:
    parts = (contact["name"], contact["role"], contact["organization"], contact["address"])
    yield from filter(None, (*parts, *contact["phones"], *contact["emails"]))


def _joined(values: Iterable[str | None], between: str) -> str:
    return between.join(value or "" for value in values)


def _cell(value: str | int | None) -> str:
    """Return a value as it stands in a cell: truth as words, and nothing that a spreadsheet would run."""
    if isinstance(value, bool):
        return "true" if value else "false"
    text = "" if value is None else str(value).translate(_NO_TEXT)
    return f"'{text}" if text.startswith(_FORMULA_STARTS) else text


def csv_line(values: Iterable[str | int | None]) -> str:
    """Return values as a line of a table, of which a spreadsheet runs nothing."""
    text = StringIO(newline="")
    csv.writer(text).writerow(map(_cell, values))
    return text.getvalue()


CSV = Format("csv", (".csv",), write, None, dumps, None)
