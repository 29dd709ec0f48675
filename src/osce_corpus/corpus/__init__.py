"""Many pages: files and folders of them, and the corpus that they make."""

from osce_corpus.corpus.building import BuildReport, Row, build, build_inputs
from osce_corpus.corpus.inputs import Input, find_inputs, parse_file
from osce_corpus.corpus.many import parse_many
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.corpus.seeds import load_seeds

__all__ = [
    "BuildReport",
    "Failed",
    "Input",
    "Parsed",
    "Row",
    "Source",
    "build",
    "build_inputs",
    "find_inputs",
    "load_seeds",
    "parse_file",
    "parse_many",
]
