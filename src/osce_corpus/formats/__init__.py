"""Pages as records and records as pages, one file for each format."""

from osce_corpus.formats.arrow import from_arrow, from_pandas, from_polars, to_arrow, to_pandas, to_polars
from osce_corpus.formats.files import count, dumps, format_name, loads, read, suffix_for, write
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.formats.schema import json_schema
from osce_corpus.formats.unknown import Unknown

__all__ = [
    "Unknown",
    "count",
    "dumps",
    "format_name",
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
