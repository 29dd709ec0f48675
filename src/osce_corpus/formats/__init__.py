"""Pages as records and records as pages, one file for each format."""

from osce_corpus.formats.files import check_suffix, dumps, loads, read, write
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.formats.schema import json_schema

__all__ = ["check_suffix", "dumps", "from_dict", "json_schema", "loads", "read", "to_dict", "write"]
