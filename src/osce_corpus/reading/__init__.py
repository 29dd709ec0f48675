"""Reading: a source, in whatever form, becomes a `Document`."""

from osce_corpus.reading.reader import read_source

__all__ = ["read_source"]
