"""The tables of a database of pages, made from the models: one of pages, one for each field with several values."""

import json
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, get_args, get_origin

import attrs
from attrs import frozen

from osce_corpus.formats.fields import record_fields
from osce_corpus.pages import PAGE_CLASSES
from osce_corpus.parts import Block

if TYPE_CHECKING:
    from attrs import Attribute

_PAGES: tuple[Any, ...] = tuple(PAGE_CLASSES.values())
_NAMES = {"body": "blocks", "dateline": "datelines", "origin": "origins", "references": "documents"}
"""Tables whose names are not those of their fields: `references` is a word of SQL."""


@frozen
class Column:
    """A column, and how its values stand in a record."""

    name: str
    is_number: bool = False
    is_truth: bool = False
    is_list: bool = False

    @property
    def definition(self) -> str:
        """The column as SQL defines it."""
        return f'"{self.name}" {"INTEGER" if self.is_number or self.is_truth else "TEXT"}'

    def stored(self, value: Any) -> Any:
        """Return a value of a record as the database holds it: a list as JSON, truth as 1."""
        return json.dumps(value, ensure_ascii=False) if self.is_list and value is not None else value

    def recorded(self, value: Any) -> Any:
        """Return a value of the database as it stands in a record."""
        if self.is_truth and value in (0, 1):
            return bool(value)
        try:
            return json.loads(value) if self.is_list and isinstance(value, str) else value
        except ValueError:  # a text, which is refused for being no list
            return value


@frozen
class Table:
    """A table of the values of one field, each in a row with the number of its page and its position."""

    name: str
    columns: tuple[Column, ...]

    @property
    def statements(self) -> Iterator[str]:
        """The statements that make it."""
        columns = "".join(f", {column.definition}" for column in self.columns)
        key = "page INTEGER NOT NULL REFERENCES pages(id), position INTEGER NOT NULL"
        yield f'CREATE TABLE "{self.name}" ({key}{columns}, PRIMARY KEY (page, position)) WITHOUT ROWID'
        if self.has_plain_values:
            yield f'CREATE INDEX "{self.name}_value" ON "{self.name}"(value)'

    @property
    def insertion(self) -> str:
        """The statement that writes a row."""
        return f'INSERT INTO "{self.name}" VALUES (?, ?{", ?" * len(self.columns)})'

    @property
    def selection(self) -> str:
        """The statement that reads the rows of a page, in order."""
        columns = ", ".join(f'"{self.name}"."{column.name}"' for column in self.columns)
        return f'SELECT {columns} FROM "{self.name}" WHERE page = ? ORDER BY position'

    @property
    def has_plain_values(self) -> bool:
        """Whether a row is a text and no object."""
        return self.columns == (Column("value"),)

    def row(self, item: Any) -> tuple[Any, ...]:
        """Return an item of a record as a row."""
        if self.has_plain_values:
            return (item,)
        return tuple(column.stored(item.get(column.name)) for column in self.columns)

    def item(self, row: tuple[Any, ...]) -> Any:
        """Return a row as an item of a record."""
        if self.has_plain_values:
            return row[0]
        return {column.name: column.recorded(value) for column, value in zip(self.columns, row, strict=True)}


_LINKS = Table(
    "links", (Column("block", is_number=True), Column("text"), Column("url"), Column("start", is_number=True))
)


@frozen
class Tables:
    """All tables of a database."""

    columns: tuple[Column, ...]
    """The columns of the table of pages that are fields."""
    of_fields: dict[str, Table]
    """The table of each field that has several values or is an object."""
    links: Table
    """The table of the links of all blocks of a page."""

    @property
    def selection(self) -> str:
        """The statement that reads the numbers and fields of pages."""
        columns = ", ".join(f'pages."{column.name}"' for column in self.columns)
        return f"SELECT id, {columns} FROM pages"

    def narrowed(self, there: Callable[[str], frozenset[str]]) -> "Tables":
        """Return the tables and columns that are there; what is asked gives the columns of a table, if there is one."""

        def narrow(table: Table) -> Table:
            return Table(table.name, tuple(column for column in table.columns if column.name in there(table.name)))

        of_fields = {field: narrow(table) for field, table in self.of_fields.items() if there(table.name)}
        return Tables(narrow(Table("pages", self.columns)).columns, of_fields, narrow(self.links))


@cache
def tables() -> Tables:
    """Return the tables of this version."""
    return Tables(_page_columns(), _tables(), _LINKS)


def _page_columns() -> tuple[Column, ...]:
    """Return the columns of the table of pages: the fields of all types of pages that have one value."""
    fields = {field.name: field for page in _PAGES for field in record_fields(page)}
    plain = (_column(field) for field in fields.values() if not _model_of(field.type) and not _is_tuple(field.type))
    return (Column("type"), Column("schema", is_number=True), *plain)


def _tables() -> dict[str, Table]:
    """Return the table of each field that has several values or is an object."""
    fields = {field.name: field for page in _PAGES for field in attrs.fields(page)}
    return {name: _table(field) for name, field in fields.items() if _model_of(field.type) or _is_tuple(field.type)}


def block_names(kind: Any) -> tuple[str, ...]:
    """Return the keys of a block of a type that are columns; none where there is no such type."""
    block: Any = next((block for block in get_args(Block) if block.kind == kind), None)
    return ("type", *(field.name for field in record_fields(block) if field.name != "links")) if block else ("type",)


def _table(field: "Attribute[Any]") -> Table:
    kind = get_args(field.type)[0] if _is_tuple(field.type) else field.type
    if kind == Block:
        inner = {part.name: part for block in get_args(Block) for part in record_fields(block) if part.name != "links"}
        return Table(_NAMES[field.name], (Column("type"), *map(_column, inner.values())))
    model = _model_of(kind)
    columns = tuple(map(_column, record_fields(model))) if model else (Column("value"),)
    return Table(_NAMES.get(field.name, field.name), columns)


def _column(field: "Attribute[Any]") -> Column:
    kinds = {field.type, *get_args(field.type)}
    return Column(
        field.name, is_number=int in kinds, is_truth=field.type is bool, is_list=get_origin(field.type) is tuple
    )


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _model_of(kind: Any) -> Any:
    """Return the model that a value is of, or may be of."""
    return next((model for model in (kind, *get_args(kind)) if attrs.has(model)), None)
