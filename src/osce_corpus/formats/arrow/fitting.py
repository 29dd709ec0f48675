"""Whether the columns of a table can be those of pages, whoever made the table."""

import datetime as dt
from collections.abc import Callable, Iterator
from typing import Any

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.schema import TAG, VERSION, VERSION_KEY, arrow, type_of
from osce_corpus.formats.arrow.shapes import Record, Several, Shape, Value, page_shape
from osce_corpus.formats.migrating import LATER_FIELDS, version_problems

_LONGEST_NUMBER = 18


def check_schema(schema: Any) -> None:
    """Raise `InvalidRecordError` where a table of a schema is not one of pages.

    Its columns may come in any order and be of any type that holds the same values: of the tools that tables go
    through, each has its own kind of text and of list. A column that tables of earlier versions have not may be
    missing: each row has its version, and is refused where it should have had that column.
    """
    problems = tuple(_version_problems(schema)) or tuple(_column_problems(schema))
    if problems:
        raise InvalidRecordError(problems)


def _version_problems(schema: Any) -> Iterator[Problem]:
    metadata: dict[bytes, bytes] = schema.metadata or {}
    if VERSION_KEY in metadata:
        version = metadata[VERSION_KEY][:_LONGEST_NUMBER]
        yield from version_problems(int(version) if version.isdigit() else version.decode(errors="replace"))


def _column_problems(schema: Any) -> Iterator[Problem]:
    head: dict[str, Shape] = {TAG: Value(str), VERSION: Value(int)}
    yield from _problems_of_fields({**head, **page_shape().fields}, schema, "$")


def _problems_of_fields(shapes: dict[str, Shape], fields: Any, path: str) -> Iterator[Problem]:
    """Yield what is wrong with the columns of a table, or the fields of a struct."""
    types = {field.name: field.type for field in fields}
    for name in sorted(types.keys() - shapes.keys()):
        yield Problem(f"{path}.{name}", "unknown column")
    if len(types) < len(list(fields)):
        yield Problem(path, "two columns of one name")
    for name, shape in shapes.items():
        if name in types:
            yield from _problems(shape, types[name], f"{path}.{name}")
        elif name not in LATER_FIELDS:
            yield Problem(f"{path}.{name}", "missing")


def _problems(shape: Shape, kind: Any, path: str) -> Iterator[Problem]:
    types = arrow().types
    if types.is_null(kind):
        return
    match shape:
        case Several() if types.is_list(kind) or types.is_large_list(kind):
            yield from _problems(shape.member, kind.value_type, f"{path}[]")
        case Record() if types.is_struct(kind):
            tag: dict[str, Shape] = {TAG: Value(str)} if shape.tag else {}
            yield from _problems_of_fields({**tag, **shape.fields}, kind, path)
        case Value() if _fits(shape, kind):
            return
        case _:
            yield Problem(path, f"expected {type_of(shape)}, found {kind}")


def _fits(shape: Value, kind: Any) -> bool:
    types = arrow().types
    plain = kind.value_type if types.is_dictionary(kind) else kind
    fitting: dict[type, tuple[Callable[[Any], bool], ...]] = {
        int: (types.is_integer,),
        bool: (types.is_boolean,),
        dt.date: (types.is_date,),
    }
    texts = (types.is_string, types.is_large_string, types.is_string_view)
    return any(is_one(plain) for is_one in fitting.get(shape.kind, texts))
