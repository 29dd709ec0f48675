"""Which display belongs to which value."""

from collections.abc import Callable, Iterable

from osce_corpus.corpus import BuildReport, Corpus, Description, Hit, Hits
from osce_corpus.corpus.charts import Child
from osce_corpus.corpus.glimpse import Glimpse
from osce_corpus.detection import Detection
from osce_corpus.displayed import Displayed
from osce_corpus.explaining import Explanation
from osce_corpus.notebook.corpora import show_corpus, show_description, show_glimpse, show_hit, show_hits, show_report
from osce_corpus.notebook.detections import show_detection
from osce_corpus.notebook.explanations import show_explanation
from osce_corpus.notebook.frame import framed, whole_page
from osce_corpus.notebook.pages import show_page
from osce_corpus.pages import Page

_DISPLAYS: tuple[tuple[type[Displayed], Callable[..., Iterable[Child]]], ...] = (
    (Page, show_page),
    (Detection, show_detection),
    (Explanation, show_explanation),
    (Corpus, show_corpus),
    (Description, show_description),
    (BuildReport, show_report),
    (Glimpse, show_glimpse),
    (Hit, show_hit),
    (Hits, show_hits),
)


def html_of(value: Displayed, *, whole: bool = False) -> str:
    """Return what a notebook shows of a value, as HTML that can stand in any page, or as a page of its own.

    It runs no script and loads nothing; whatever comes from a page of the OSCE is text in it, and of much text it has
    the beginning, and says so.

    Args:
        value: A page, or a `Detection`, `Explanation`, `Corpus`, `Glimpse`, `Description`, `BuildReport`, `Hits` or
            `Hit`.
        whole: Make it a page of its own, to be saved as UTF-8, opened and mailed.

    Raises:
        TypeError: It is something else.
    """
    for kind, show in _DISPLAYS:
        if isinstance(value, kind):
            shown = framed(show(value))
            return whole_page(repr(value).partition("\n")[0], shown) if whole else shown
    raise TypeError(f"notebooks have no display for {type(value).__name__}")
