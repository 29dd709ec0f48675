"""The Arrow schema of pages, and the library that tables are made with."""

import datetime as dt
from functools import cache
from typing import Any

from osce_corpus.formats.arrow.shapes import Several, Shape, Value, page_shape
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.migrating import SCHEMA

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


def compute() -> Any:
    """Return the functions of pyarrow on columns."""
    return extra_module("pyarrow.compute", "arrow", "A table")


@cache
def page_schema() -> Any:
    """Return the schema of a table of pages: a row for each page, a column for each field of any type of page.

    The type of a page is a word out of a dictionary. So could be those of blocks; but a dictionary inside a list is
    more than some readers of Parquet can put together from the parts of a file, and Parquet makes its own anyway.
    """
    pa = arrow()
    head = [pa.field(TAG, pa.dictionary(pa.int8(), pa.string())), pa.field(VERSION, pa.int64())]
    fields = [pa.field(name, type_of(shape)) for name, shape in page_shape().fields.items()]
    return pa.schema([*head, *fields], metadata={VERSION_KEY: str(SCHEMA)})


def type_of(shape: Shape) -> Any:
    """Return the Arrow type of values of a shape."""
    pa = arrow()
    if isinstance(shape, Value):
        return _plain_types()[str if shape.words else shape.kind]
    if isinstance(shape, Several):
        return pa.list_(type_of(shape.member))
    tag = [pa.field(TAG, pa.string())] if shape.tag else []
    return pa.struct([*tag, *(pa.field(name, type_of(member)) for name, member in shape.fields.items())])


@cache
def _plain_types() -> dict[type, Any]:
    pa = arrow()
    return {str: pa.string(), int: pa.int64(), bool: pa.bool_(), dt.date: pa.date32()}
