"""The types of pages that are told apart. A new type is a file beside this one and an entry here."""

from collections.abc import Callable, Iterator

from osce_corpus.detection import Evidence, PageType
from osce_corpus.outline import Outline
from osce_corpus.pages import other, press_release, seminar, topic_page
from osce_corpus.pages.other import OtherPage
from osce_corpus.pages.page import Page, Source
from osce_corpus.pages.press_release import PressRelease
from osce_corpus.pages.seminar import Seminar
from osce_corpus.pages.topic_page import TopicPage

PAGE_CLASSES: tuple[type[Page], ...] = (PressRelease, TopicPage, Seminar, OtherPage)
"""The class of each type, `other` last."""

_READERS: dict[PageType, Callable[[Source], Page]] = {
    PageType.PRESS_RELEASE: press_release.read,
    PageType.TOPIC_PAGE: topic_page.read,
    PageType.SEMINAR: seminar.read,
    PageType.OTHER: other.read,
}
_KNOWN = (press_release, topic_page, seminar)
_STRANGE = "nothing on the page names the OSCE"
_HARDLY_KNOWN = "the OSCE is named only further down"


def evidence_of(outline: Outline) -> Iterator[Evidence]:
    """Yield what speaks for and against each type."""
    for page_type in _KNOWN:
        pieces = list(page_type.evidence(outline))
        yield from pieces
        if pieces and outline.names_the_osce < 1:
            weight, reason = (-0.4, _HARDLY_KNOWN) if outline.names_the_osce else (-0.9, _STRANGE)
            yield Evidence(type=pieces[0].type, weight=weight, reason=reason)


def read_as(page_type: PageType, source: Source) -> Page:
    """Return the page as one type."""
    return _READERS[page_type](source)
