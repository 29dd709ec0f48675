"""Whatever users have: files, folders, archives, crawls and tables, as a stream of pages to be parsed."""

from osce_corpus.corpus.inputs.files import PathLike, explain_file, parse_file, read_bytes
from osce_corpus.corpus.inputs.finding import find_inputs, inputs_in
from osce_corpus.corpus.inputs.opened import Columns, Wanted, columns_of
from osce_corpus.corpus.inputs.pieces import Input, Piece, Skipped, Unreadable
from osce_corpus.corpus.inputs.rows import UNREAD_TABLE

__all__ = [
    "UNREAD_TABLE",
    "Columns",
    "Input",
    "PathLike",
    "Piece",
    "Skipped",
    "Unreadable",
    "Wanted",
    "columns_of",
    "explain_file",
    "find_inputs",
    "inputs_in",
    "parse_file",
    "read_bytes",
]
