"""Small charts on a page of HTML that needs nothing else: no script, no file, no network."""

from osce_corpus.corpus.charts.bars import Bar, bars, share, track
from osce_corpus.corpus.charts.elements import Child, element
from osce_corpus.corpus.charts.page import html_page
from osce_corpus.corpus.charts.sections import Part, figures, section
from osce_corpus.corpus.charts.shares import shares
from osce_corpus.corpus.charts.tables import table
from osce_corpus.corpus.charts.timeline import timeline

__all__ = [
    "Bar",
    "Child",
    "Part",
    "bars",
    "element",
    "figures",
    "html_page",
    "section",
    "share",
    "shares",
    "table",
    "timeline",
    "track",
]
