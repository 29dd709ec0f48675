"""Many pages: files and folders of them, and the corpus that they make."""

from osce_corpus.corpus.building import BuildReport, Failed, Row, build, build_inputs
from osce_corpus.corpus.inputs import Input, Piece, Skipped, Unreadable, find_inputs, inputs_in, parse_file
from osce_corpus.corpus.seeds import load_seeds

__all__ = [
    "BuildReport",
    "Failed",
    "Input",
    "Piece",
    "Row",
    "Skipped",
    "Unreadable",
    "build",
    "build_inputs",
    "find_inputs",
    "inputs_in",
    "load_seeds",
    "parse_file",
]
