"""Pages in Arrow record batches: what an engine that works on many machines calls on each of them.

Batches of pages as they were fetched come in, or the names of files that hold them, and batches of records go out, in a
schema that is always the same. Nothing is kept between two calls, so that an engine may run any part again, anywhere.
"""

from osce_corpus.arrow.inputs import parse_inputs
from osce_corpus.arrow.parsing import parse_batches
from osce_corpus.arrow.results import schema

__all__ = ["parse_batches", "parse_inputs", "schema"]
