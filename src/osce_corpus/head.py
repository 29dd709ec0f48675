"""The days that the head of an HTML page gives to machines: of lower rank than what the page shows to people."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any, cast

from osce_corpus.dates import read_days
from osce_corpus.document import Head
from osce_corpus.vocabulary import key

_PUBLISHED = (
    "article:published_time",
    "dcterms.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "datepublished",
    "pubdate",
    "publishdate",
    "publication_date",
    "date",
)
"""Names under which a page gives the day on which it was published; never that of a change to it."""
_EVENT_TYPES = frozenset(("Event", "BusinessEvent", "EducationEvent", "SocialEvent", "CourseInstance"))
_NO_PAGES = frozenset(("WebSite", "Organization", "GovernmentOrganization", "NGO", "Person", "ImageObject"))
_LONGEST_BLOCK = 100_000
_MOST_OBJECTS = 1_000
_LONGEST_DAY = 60


def published(head: Head) -> dt.date | None:
    """Return the day of publication."""
    stated = [head.properties[name] for name in _PUBLISHED if name in head.properties]
    if "datePublished" in "".join(head.json_ld):
        found = [found for found in _objects(head) if "datePublished" in found and _NO_PAGES.isdisjoint(_types(found))]
        own = [one for one in found if _names_the_page(one, head)]
        if own or len(found) == 1:
            stated.append(str((own or found)[0]["datePublished"]))
    return next(filter(None, map(_day, stated)), None)


def _types(found: dict[str, Any]) -> list[str]:
    """Return the types of an object: there may be one, or a list of them."""
    kinds = found.get("@type")
    return list(map(str, cast("list[object]", kinds))) if isinstance(kinds, list) else [str(kinds)]


def _names_the_page(found: dict[str, Any], head: Head) -> bool:
    """Return whether an object of JSON-LD is about the page itself: it has its title or its address."""
    titles = {key(str(found[name])) for name in ("headline", "name") if found.get(name)}
    addresses = {str(found[name]) for name in ("url", "@id", "mainEntityOfPage") if found.get(name)}
    return (head.title is not None and key(head.title) in titles) or (head.url is not None and head.url in addresses)


def event_days(head: Head) -> tuple[dt.date | None, dt.date | None]:
    """Return the first and the last day of the event that the page is about; the last only where it is another day."""
    if "startDate" not in "".join(head.json_ld):
        return None, None
    for found in _objects(head):
        if not _EVENT_TYPES.isdisjoint(_types(found)) and (starts := _day(str(found.get("startDate")))):
            ends = _day(str(found.get("endDate")))
            return starts, ends if ends and ends > starts else None
    return None, None


def _day(text: str) -> dt.date | None:
    days = read_days(text[:_LONGEST_DAY])
    return days.starts if days else None


def _objects(head: Head) -> Iterator[dict[str, Any]]:
    """Yield the objects of the page's JSON-LD, those inside others too."""
    waiting: list[Any] = []
    for block in head.json_ld:
        try:
            waiting.append(json.loads(block[:_LONGEST_BLOCK]))
        except (ValueError, RecursionError):
            continue
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        found = waiting.pop(0)
        if isinstance(found, dict):
            yield found
            waiting += found.values()
        elif isinstance(found, list):
            waiting += found
