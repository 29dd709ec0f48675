"""Where everything on a page has gone, and where every field was read from."""

from osce_corpus.explaining.explaining import explain_page
from osce_corpus.explaining.explanation import ExplainedSegment, Explanation, Origin

__all__ = ["ExplainedSegment", "Explanation", "Origin", "explain_page"]
