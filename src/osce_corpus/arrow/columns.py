"""Which columns of a batch hold the page, its address and where it was found."""

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any

from attrs import frozen

from osce_corpus.formats.arrow.schema import arrow

PAGE_NAMES = ("content", "html", "text")
"""What the column of pages may be called where the caller does not name it."""
NAMES = ("content", "url", "path", "member", "crawled", "encoding")
"""What a row may tell, by the names that the columns have where the caller does not name them."""


@frozen
class Columns:
    """The columns of a batch that count."""

    names: Mapping[str, str]
    """Their names in the batch, by the names that they have here."""
    values: Mapping[str, Any]
    """Their values, by the names that they have here."""

    def content(self, row: int) -> str | bytes:
        """Return the page of a row.

        Raises:
            ValueError: There is none, or it is text in the schema and not in fact.
        """
        value: str | bytes | None = self._value("content", row)
        if value is None:
            raise ValueError(f"there is no page in the row: its {self.names['content']} is null")
        return value

    def text(self, name: str, row: int) -> str | None:
        """Return another value of a row; `None` where it has none.

        Raises:
            ValueError: It is text in the schema and not in fact, or a moment of no year that there is.
        """
        value: str | dt.datetime | None = self._value(name, row)
        if not isinstance(value, dt.datetime):
            return value
        return value.isoformat().replace("+00:00", "Z")

    def _value(self, name: str, row: int) -> Any:
        return self.values[name][row].as_py() if name in self.values else None


def find_columns(batch: Any, asked: Mapping[str, str | None]) -> Columns:
    """Return the columns of a batch that the caller has named, else those that have the names expected.

    Raises:
        ValueError: A column is missing or there twice, or more than one may hold the pages.
        TypeError: A column holds something else than it should.
    """
    names = {name: found for name in NAMES if (found := _named(name, asked[name], batch.schema.names))}
    return Columns(names, {name: _fitting(name, found, batch.column(found)) for name, found in names.items()})


def _named(name: str, asked: str | None, there: list[str]) -> str | None:
    """Return the name of a column in a batch; `None` where it has none, and needs none."""
    expected = (asked,) if asked is not None else PAGE_NAMES if name == "content" else (name,)
    found = [column for column in there if column in expected]
    if len(found) == 1:
        return found[0]
    shown = ", ".join(there)
    if found:
        raise ValueError(
            f"More than one column may be the {name}: {', '.join(found)}. Name one that is there once: {name}="
        )
    if asked is not None:
        raise ValueError(f"There is no column {asked!r} for {name}=; there are {shown}")
    if name == "content":
        raise ValueError(
            f"No column is called {', '.join(PAGE_NAMES)}. Name the one with the pages, content=, of {shown}"
        )
    return None


def _fitting(name: str, column: str, values: Any) -> Any:
    """Return the values of a column, moments to the second and of Greenwich where they have a zone."""
    pa = arrow()
    kind = values.type.value_type if pa.types.is_dictionary(values.type) else values.type
    if name == "crawled" and pa.types.is_timestamp(kind):
        return values.cast(pa.timestamp("s", kind.tz and "UTC"), safe=False)
    if not any(is_one(kind) for is_one in _kinds(name)):
        raise TypeError(f"The column {column!r}, for {name}=, holds {values.type}, not text")
    return values


def _kinds(name: str) -> tuple[Callable[[Any], bool], ...]:
    types = arrow().types
    texts = (types.is_null, types.is_string, types.is_large_string, types.is_string_view)
    return (*texts, types.is_binary, types.is_large_binary, types.is_binary_view) if name == "content" else texts
