"""Many pages: files and folders of them, and the corpus that they make."""

from osce_corpus.corpus.building import BuildReport, Row, build
from osce_corpus.corpus.corpus import Corpus
from osce_corpus.corpus.describing import Description
from osce_corpus.corpus.duplicates import deduplicate
from osce_corpus.corpus.files import read
from osce_corpus.corpus.hit import Hit, Hits
from osce_corpus.corpus.inputs import explain_file, parse_file
from osce_corpus.corpus.many import parse_many
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.corpus.seeds import load_seeds

__all__ = [
    "BuildReport",
    "Corpus",
    "Description",
    "Failed",
    "Hit",
    "Hits",
    "Parsed",
    "Row",
    "Source",
    "build",
    "deduplicate",
    "explain_file",
    "load_seeds",
    "parse_file",
    "parse_many",
    "read",
]
