"""What a page states of itself, and in what copies of one page never contradict each other."""

import datetime as dt
from typing import NamedTuple
from urllib.parse import urlsplit

from osce_corpus.corpus.duplicates.words import digest_of_all, digest_of_words
from osce_corpus.detection import PageType
from osce_corpus.pages import KINDS, Page

_SITE = "www.osce.org"


class Facts(NamedTuple):
    """What a page states; `None` is what it does not state, and contradicts nothing."""

    node: str | None
    """The host and the number of the page on it: "www.osce.org/56884"."""
    date: dt.date | None
    """The day of issue, or the first day of an event."""
    ends: dt.date | None
    """The last day of an event."""
    language: str | None
    type: PageType | None
    """`None` for a page of no known type, which may be a copy of a page of any type."""
    is_correction: bool | None
    title: int | None
    """A digest of its words."""
    places: int | None
    """A digest of the places of a press release, or of the venue of an event."""
    sources: int | None
    """A digest of the identifiers of its sources, or of their names where they have none."""


OF_ADDRESS = 6
"""How many facts, from the first on, no copies contradict, not even those with the same address."""
ALL = len(Facts._fields)
"""How many facts no copies contradict that were found by what they say."""


def facts_of(page: Page) -> Facts:
    """Return what a page states."""
    names = (known or name for known, name in zip(page.source_ids, page.sources, strict=False))
    return Facts(
        node=None if page.node_id is None else f"{_host(page.url)}/{page.node_id}",
        date=page.day,
        ends=getattr(page, "ends", None),
        language=page.language,
        type=None if page.type is PageType.OTHER else page.type,
        is_correction=getattr(page, "is_correction", None),
        title=digest_of_words(page.title),
        places=digest_of_all(KINDS[page.type].places_of(page)),
        sources=digest_of_all(names),
    )


def _host(url: str | None) -> str:
    """Return the host of an address; a number without one is of the main site."""
    try:
        return (urlsplit(url or "").hostname or _SITE).lower()
    except ValueError:  # no address at all
        return _SITE
