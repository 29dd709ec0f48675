"""Many pages: files and folders of them, and the corpus that they make."""

from osce_corpus.corpus.building import BuildReport, Failed, Row, build, build_inputs
from osce_corpus.corpus.corpus import Corpus
from osce_corpus.corpus.describing import Description
from osce_corpus.corpus.files import read
from osce_corpus.corpus.hit import Hit
from osce_corpus.corpus.inputs import Input, find_inputs, parse_file
from osce_corpus.corpus.printing import printable
from osce_corpus.corpus.seeds import load_seeds

__all__ = [
    "BuildReport",
    "Corpus",
    "Description",
    "Failed",
    "Hit",
    "Input",
    "Row",
    "build",
    "build_inputs",
    "find_inputs",
    "load_seeds",
    "parse_file",
    "printable",
    "read",
]
