"""Which rendering belongs to which value."""

from rich.console import Group, RenderableType
from rich.text import Text

from osce_corpus.corpus import Corpus
from osce_corpus.corpus.glimpse import Glimpse
from osce_corpus.detection import Detection
from osce_corpus.displayed import Displayed
from osce_corpus.explaining import Explanation
from osce_corpus.pages import Page
from osce_corpus.terminal.corpora import corpus_parts, glimpse_parts
from osce_corpus.terminal.detections import detection_text
from osce_corpus.terminal.explanations import explanation_parts
from osce_corpus.terminal.pages import page_parts


def rendered(value: Displayed) -> RenderableType:
    """Return what rich prints of a value: of a page, a detection, an explanation, a corpus; else its `repr`."""
    match value:
        case Page():
            return Group(*page_parts(value))
        case Detection():
            return Text(detection_text(value))
        case Explanation():
            return Group(*explanation_parts(value))
        case Corpus():
            return Group(*corpus_parts(value))
        case Glimpse():
            return Group(*glimpse_parts(value))
        case _:
            return Text(repr(value))
