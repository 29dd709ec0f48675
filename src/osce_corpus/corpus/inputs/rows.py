"""Rows of tables: which column has the page, which its address, and when it was fetched."""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from typing import cast

from osce_corpus.corpus.inputs.limits import check_page
from osce_corpus.corpus.inputs.media import A_CORPUS
from osce_corpus.corpus.inputs.opened import Opened, Settings
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError

Row = Mapping[str, object]

TEXT_COLUMNS = (
    "html",
    "raw_html",
    "page_html",
    "html_content",
    "raw_content",
    "page_content",
    "content",
    "markdown",
    "text",
    "raw_text",
    "page",
)
"""Where tables of web pages have the page, that which has most of it first."""
URL_COLUMNS = ("url", "uri", "page_url", "source_url", "target_uri", "warc_target_uri", "link", "address")
DATE_COLUMNS = (
    "warc_date",
    "crawled",
    "crawl_date",
    "crawl_timestamp",
    "date_crawled",
    "date_download",
    "download_date",
    "fetch_time",
    "fetched_at",
    "timestamp",
)
NESTED_COLUMNS = ("metadata", "meta", "warc_headers", "headers", "source")
"""Columns that have an address and a moment inside them, as a record or as its JSON."""
UNREAD_TABLE = "a table with"
"""How the reason begins for which a table was not read that may well have pages."""
_MOST_NAMED = 12
_OF_A_RECORD = frozenset(("type", "schema", "source_ids", "diagnostics"))
"""Columns that only records have together."""


def plain_name(name: str) -> str:
    """Return a column's name as it is compared: "WARC-Target-URI" is "warc_target_uri"."""
    return name.strip().lower().replace("-", "_").replace(" ", "_")


def has_text_column(names: list[str], settings: Settings) -> bool:
    """Return whether one of these columns has pages."""
    if settings.text_column:
        return any(_has(names, column) for column in settings.text_column)
    return not {plain_name(name) for name in names}.isdisjoint(TEXT_COLUMNS)


def why_no_table(names: list[str], settings: Settings) -> str | None:
    """Return why a table with these columns has no pages, or none that can be read as was asked; else `None`."""
    text, url = settings.text_column, settings.url_column
    shown = ", ".join(name[:40] for name in names[:_MOST_NAMED]) + (", ..." if len(names) > _MOST_NAMED else "")
    if not text and _OF_A_RECORD.issubset(names):
        return A_CORPUS
    if not has_text_column(names, settings):
        missing = f"no column {_either(text)}" if text else "no column of text"
        return f"{UNREAD_TABLE} {missing}; text_column= names one of {shown or 'none'}"
    if url and not any(_has(names, column) for column in url):
        return f"{UNREAD_TABLE} no column {_either(url)}; url_column= names one of {shown}"
    return None


def _either(columns: tuple[str, ...]) -> str:
    return " or ".join(map(repr, columns))


def _of_row(row: Row, columns: tuple[str, ...]) -> str:
    """Return the first of the columns that a row has."""
    return next((column for column in columns if _has(list(row), column)), columns[0])


def _has(names: list[str], column: str) -> bool:
    return column in names or column.partition(".")[0] in names


def pieces_of_row(opened: Opened, member: str, row: Row) -> Iterator[Piece]:
    """Yield the page of a row."""
    settings = opened.settings
    place = opened.place.inside(member, url=_url(row, settings), crawled=_first(row, DATE_COLUMNS))
    try:
        content = _content(row, settings)
    except UnreadableError as error:
        yield place.unreadable(error)
        return
    if content is None or not content.strip():
        yield place.skipped("a row without text")
    else:
        yield place.page(content)


def _content(row: Row, settings: Settings) -> str | bytes | None:
    if settings.text_column:
        value = _at(row, _of_row(row, settings.text_column))
    else:
        names = {plain_name(name): name for name in row}
        found = [row[names[name]] for name in TEXT_COLUMNS if name in names]
        value = next((value for value in found if isinstance(value, str | bytes) and value), None)
    if isinstance(value, str | bytes):
        check_page(len(value), settings.max_size)
    elif value is not None:
        raise UnreadableError(f"Its text is no text but a value of type {type(value).__name__}.")
    return value


def _url(row: Row, settings: Settings) -> str | None:
    if not settings.url_column:
        return _first(row, URL_COLUMNS)
    with suppress(UnreadableError):
        return _text(_at(row, _of_row(row, settings.url_column)))
    return None


def _at(row: Row, column: str) -> object:
    """Return the value of a column, or of one inside it: "page.html"."""
    if column in row:
        return row[column]
    name, dot, rest = column.partition(".")
    inner = _inner(row.get(name)) if dot else None
    if inner is None:
        raise UnreadableError(f"It has no column {column!r}; it has {', '.join(list(row)[:_MOST_NAMED])}.")
    return _at(inner, rest)


def _first(row: Row, columns: tuple[str, ...], nested: tuple[str, ...] = NESTED_COLUMNS) -> str | None:
    """Return what stands in the first of these columns that has something, or inside the columns of columns."""
    names = {plain_name(name): name for name in row}
    for name in columns:
        text = _text(row[names[name]]) if name in names else None
        if text:
            return text
    inside = (_inner(row[names[name]]) for name in nested if name in names)
    return next((text for inner in inside if inner and (text := _first(inner, columns, ()))), None)


def _inner(value: object) -> dict[str, object] | None:
    if isinstance(value, str) and value.startswith("{"):
        with suppress(ValueError, RecursionError):
            value = json.loads(value)
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def _text(value: object) -> str | None:
    """Return an address or a moment as it is printed; angle brackets stand around addresses of WARC."""
    if isinstance(value, bytes):
        value = value.decode(errors="replace")
    if value is None or isinstance(value, dict | list | bool | float):
        return None
    return str(value).strip().removeprefix("<").removesuffix(">") or None
