"""Reading: a source, in whatever form, becomes a `Document`."""

from osce_corpus.reading.reader import MAX_SIZE, check_size, read_source
from osce_corpus.reading.source import without_surrogates

__all__ = ["MAX_SIZE", "check_size", "read_source", "without_surrogates"]
