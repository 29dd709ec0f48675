"""The Arrow schema of pages, and the library that tables are made with."""

import datetime as dt
from functools import cache
from typing import Any

from osce_corpus.formats.arrow.shapes import Record, Several, Shape, Value, page_shape
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.records import SCHEMA

TAG = "type"
"""The column that says which model a record is of."""
VERSION = "schema"
"""The column that has the version of the records. It also stands in the metadata, which few tools keep."""
VERSION_KEY = b"osce_corpus.schema"
"""The key of the version in the metadata of a table."""


def arrow() -> Any:
    """Return the library pyarrow.

    Raises:
        MissingExtraError: It is not installed.
    """
    return extra_module("pyarrow", "arrow", "A table")


@cache
def page_schema() -> Any:
    """Return the schema of a table of pages: a row for each page, a column for each field of any type of page."""
    pa = arrow()
    head = [pa.field(TAG, _words()), pa.field(VERSION, pa.int64())]
    fields = [pa.field(name, type_of(shape)) for name, shape in page_shape().fields.items()]
    return pa.schema([*head, *fields], metadata={VERSION_KEY: str(SCHEMA)})


def type_of(shape: Shape) -> Any:
    """Return the Arrow type of values of a shape."""
    pa = arrow()
    match shape:
        case Value():
            return _words() if shape.words else _plain_types()[shape.kind]
        case Several():
            return pa.list_(type_of(shape.member))
        case Record():
            tag = [pa.field(TAG, _words())] if shape.tag else []
            return pa.struct([*tag, *(pa.field(name, type_of(member)) for name, member in shape.fields.items())])


def _words() -> Any:
    """Return the type of one of a few words; the dictionary of a field is the same in every part of a file."""
    pa = arrow()
    return pa.dictionary(pa.int8(), pa.string())


@cache
def _plain_types() -> dict[type, Any]:
    pa = arrow()
    return {str: pa.string(), int: pa.int64(), bool: pa.bool_(), dt.date: pa.date32()}
