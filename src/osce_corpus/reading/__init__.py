"""Reading: a source, in whatever form, becomes a `Document`."""

from osce_corpus.reading.reader import MAX_SIZE, check_size, read_source
from osce_corpus.reading.regions import is_related_heading, is_surely_of_the_site
from osce_corpus.reading.source import check_type, without_surrogates

__all__ = [
    "MAX_SIZE",
    "check_size",
    "check_type",
    "is_related_heading",
    "is_surely_of_the_site",
    "read_source",
    "without_surrogates",
]
