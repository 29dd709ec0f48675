"""Where everything on a page has gone, and where every field was read from."""

from osce_corpus.explaining.explaining import explain_page
from osce_corpus.explaining.explanation import ExplainedSegment, Explanation, Origin
from osce_corpus.explaining.lines import Line, lines_of

__all__ = ["ExplainedSegment", "Explanation", "Line", "Origin", "explain_page", "lines_of"]
