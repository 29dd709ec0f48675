"""Pages as records and records as pages, one file for each format."""

from osce_corpus.formats.files import check_suffix, dumps, loads, read, write
from osce_corpus.formats.records import from_dict, to_dict

__all__ = ["check_suffix", "dumps", "from_dict", "loads", "read", "to_dict", "write"]
