"""The types of pages that are told apart. A new type is a file beside this one and an entry here."""

from collections.abc import Callable, Iterator

from osce_corpus.detection import Evidence, PageType
from osce_corpus.outline import Outline
from osce_corpus.pages import other, press_release, seminar, topic_page
from osce_corpus.pages.other import OtherPage
from osce_corpus.pages.page import Page, Reading
from osce_corpus.pages.press_release import PressRelease
from osce_corpus.pages.seminar import Seminar
from osce_corpus.pages.topic_page import TopicPage

PAGE_CLASSES: dict[PageType, type[Page]] = {
    page_class.type: page_class for page_class in (PressRelease, TopicPage, Seminar, OtherPage)
}
"""The class of each type, `other` last."""

_READERS: dict[PageType, Callable[[Reading], Page]] = {
    PageType.PRESS_RELEASE: press_release.read,
    PageType.TOPIC_PAGE: topic_page.read,
    PageType.SEMINAR: seminar.read,
    PageType.OTHER: other.read,
}
_REASONS: dict[PageType, Callable[[Outline], Iterator[tuple[float, str]]]] = {
    PageType.PRESS_RELEASE: press_release.reasons,
    PageType.TOPIC_PAGE: topic_page.reasons,
    PageType.SEMINAR: seminar.reasons,
}
_STRANGE = (-0.9, "nothing on the page names the OSCE")
_HARDLY_KNOWN = (-0.4, "the OSCE is named only further down")


def evidence_of(outline: Outline) -> Iterator[Evidence]:
    """Yield what speaks for and against each type."""
    for page_type, reasons in _REASONS.items():
        pieces = list(reasons(outline))
        if pieces and outline.names_the_osce < 1:
            pieces.append(_HARDLY_KNOWN if outline.names_the_osce else _STRANGE)
        for weight, reason in pieces:
            yield Evidence(type=page_type, weight=weight, reason=reason)


def read_as(page_type: PageType, reading: Reading) -> Page:
    """Return the page as one type."""
    return _READERS[page_type](reading)
