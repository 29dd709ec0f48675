"""Pages as records and records as pages, one file for each format."""

from osce_corpus.formats.arrow import from_arrow, from_pandas, from_polars, to_arrow, to_pandas, to_polars
from osce_corpus.formats.files import dumps, loads, read, suffix_for, write
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.formats.schema import json_schema

__all__ = [
    "dumps",
    "from_arrow",
    "from_dict",
    "from_pandas",
    "from_polars",
    "json_schema",
    "loads",
    "read",
    "suffix_for",
    "to_arrow",
    "to_dict",
    "to_pandas",
    "to_polars",
    "write",
]
