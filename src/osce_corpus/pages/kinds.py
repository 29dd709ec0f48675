"""The types of pages that are told apart. A new type is a file beside this one and an entry here."""

from collections.abc import Iterator

from osce_corpus.detection import Evidence, PageType
from osce_corpus.outline import Outline
from osce_corpus.pages import other, press_release, seminar, topic_page
from osce_corpus.pages.kind import Kind
from osce_corpus.pages.page import Page, Reading

KINDS: dict[PageType, Kind] = {
    kind.model.type: kind for kind in (press_release.KIND, topic_page.KIND, seminar.KIND, other.KIND)
}
"""What there is to know of each type, `other` last."""
PAGE_CLASSES: dict[PageType, type[Page]] = {page_type: kind.model for page_type, kind in KINDS.items()}
"""The class of each type, `other` last."""

_STRANGE = (-0.9, "nothing on the page names the OSCE")
_HARDLY_KNOWN = (-0.4, "the OSCE is named only further down")


def evidence_of(outline: Outline) -> Iterator[Evidence]:
    """Yield what speaks for and against each type."""
    for page_type, kind in KINDS.items():
        pieces = list(kind.reasons(outline))
        if pieces and outline.names_the_osce < 1:
            pieces.append(_HARDLY_KNOWN if outline.names_the_osce else _STRANGE)
        for weight, reason in pieces:
            yield Evidence(type=page_type, weight=weight, reason=reason)


def read_as(page_type: PageType, reading: Reading) -> Page:
    """Return the page as one type."""
    return KINDS[page_type].read(reading)
