"""Seminars, and other events that a page presents in the same way."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import ClassVar

from attrs import frozen

from osce_corpus import diagnostics
from osce_corpus.detection import Evidence, PageType
from osce_corpus.outline import Outline
from osce_corpus.pages.days import stated_days
from osce_corpus.pages.page import Page, Source, page_fields
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import SEMINAR_LABELS, Field

_USES = frozenset((Field.DATE, Field.LOCATION, Field.PLACE, Field.ORGANIZED_BY))
_EVENT_TITLE = re.compile(r"\b(?:seminar|workshop|round ?table|conference|webinar|training course)\b", re.IGNORECASE)


@frozen(kw_only=True)
class Seminar(Page):
    """A seminar, or an event with a seminar's facts; `label` says which."""

    type: ClassVar[PageType] = PageType.SEMINAR
    starts: dt.date | None = None
    """First day, as the page states it behind "Date" or "When"; `None` where it does not. Never from the prose."""
    ends: dt.date | None = None
    """Last day of a range, "3-5 October 2011"; `None` where one day is stated, or none."""
    location: str | None = None
    """Venue as printed, commas kept: "Hofburg, Vienna"."""
    organized_by: tuple[str, ...] = ()
    """Organizers as printed, one for each line behind "Organized by"."""


def evidence(outline: Outline) -> Iterator[Evidence]:
    """Yield what speaks for and against a seminar."""
    for weight, reason in _reasons(outline):
        yield Evidence(type=PageType.SEMINAR, weight=weight, reason=reason)


def read(source: Source) -> Seminar:
    """Return the page as a seminar."""
    outline = source.outline
    days, problems = stated_days(outline)
    if days is None and not problems:
        problems = (diagnostics.date_missing(),)
    return Seminar(
        **page_fields(source, _USES, problems),
        starts=days.starts if days else None,
        ends=days.ends if days else None,
        location=", ".join(outline.values(Field.LOCATION) or outline.values(Field.PLACE)) or None,
        organized_by=outline.values(Field.ORGANIZED_BY),
    )


def _reasons(outline: Outline) -> Iterator[tuple[float, str]]:
    if outline.label and key(outline.label) in SEMINAR_LABELS:
        yield (
            0.9,
            f"type label '{outline.label}' {'after' if outline.label_follows_title else 'before'} the title",
        )
    location, organizer = outline.metadata.label(Field.LOCATION), outline.metadata.label(Field.ORGANIZED_BY)
    if location and organizer:
        yield 0.8, f"labels {location} and {organizer}"
    elif organizer:
        yield 0.6, f"label {organizer}"
    elif location:
        yield 0.4, f"label {location}"
    days, _ = stated_days(outline)
    if days and days.ends:
        yield 0.4, f"days from {days.starts} to {days.ends} beside the title"
    if outline.title and (word := _EVENT_TITLE.search(outline.title)):
        yield 0.2, f"the word '{word[0]}' in the title"
    if outline.dateline and not outline.label:
        yield -0.6, f"dateline {outline.dateline.dateline.text}"
