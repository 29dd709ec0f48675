"""Many pages: files and folders of them, and the corpus that they make."""

from osce_corpus.corpus.building import BuildReport, Failed, Row, build, build_inputs
from osce_corpus.corpus.duplicates import deduplicate
from osce_corpus.corpus.inputs import Input, find_inputs, parse_file
from osce_corpus.corpus.seeds import load_seeds

__all__ = [
    "BuildReport",
    "Failed",
    "Input",
    "Row",
    "build",
    "build_inputs",
    "deduplicate",
    "find_inputs",
    "load_seeds",
    "parse_file",
]
