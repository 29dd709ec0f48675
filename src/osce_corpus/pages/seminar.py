"""Seminars, and other events that a page presents in the same way."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import ClassVar

from attrs import evolve, frozen

from osce_corpus import diagnostics
from osce_corpus.checking import checked
from osce_corpus.dates import Days, read_days
from osce_corpus.detection import PageType
from osce_corpus.head import event_days
from osce_corpus.outline import Outline
from osce_corpus.pages.days import machine_day, stated_days
from osce_corpus.pages.kind import Kind
from osce_corpus.pages.page import Page, Reading, page_fields
from osce_corpus.vocabulary.labels import SEMINAR_LABELS, Field, type_word

_USES: frozenset[Field | None] = frozenset((Field.DATE, Field.LAST_DAY, Field.ORGANIZED_BY))
_EVENT_TITLE = re.compile(r"\b(?:seminar|workshop|round ?table|conference|webinar|training course)\b", re.IGNORECASE)


@frozen(kw_only=True, repr=False, field_transformer=checked)
class Seminar(Page):
    """A seminar, or an event with a seminar's facts; `label` says which."""

    type: ClassVar[PageType] = PageType.SEMINAR
    """"seminar" in a record; a constant of the class."""
    starts: dt.date | None = None
    """First day, as the page states it behind "Date" or "When", else as its HTML gives it to machines, with the
    diagnostic `date-from-head`; `None` where it does not. Never from the prose."""
    ends: dt.date | None = None
    """Last day of a range, "3-5 October 2011"; `None` where one day is stated, or none."""
    location: str | None = None
    """Venue as printed, commas kept: "Hofburg, Vienna"."""
    organized_by: tuple[str, ...] = ()
    """Organizers as printed, one for each line behind "Organized by"."""

    @property
    def day(self) -> dt.date | None:
        """The first day: `starts`."""
        return self.starts


def read(reading: Reading) -> Seminar:
    """Return the page as a seminar."""
    outline = reading.outline
    days, problems = stated_days(outline)
    last = next((found for value in outline.values(Field.LAST_DAY) if (found := read_days(value))), None)
    if days and days.starts and not days.ends and last and last.starts and last.starts > days.starts:
        days = evolve(days, ends=last.starts)
    if days is None and outline.dateline and outline.dateline.dateline.text == outline.body[0].text:
        days = read_days(outline.body[0].text)  # a city and a day or days on a line of their own
    if days is None and (days := _from_head(outline)) is not None and days.starts:
        problems = (*problems, diagnostics.date_from_head(days.starts))
    if days is None and not problems:
        problems = (diagnostics.date_missing(),)
    venue = Field.LOCATION if outline.values(Field.LOCATION) or not outline.values(Field.PLACE) else Field.PLACE
    location, organizers = ", ".join(outline.values(venue)) or None, outline.values(Field.ORGANIZED_BY)
    return Seminar(
        **page_fields(reading, _USES | {venue}, problems, organizers=organizers, places=(location or "",)),
        starts=days.starts if days else None,
        ends=days.ends if days else None,
        location=location,
        organized_by=organizers,
    )


def _from_head(outline: Outline) -> Days | None:
    """Return the days that the page gives to machines and does not print."""
    starts = machine_day(outline)
    if starts is not None:
        return Days(starts=starts)
    starts, ends = event_days(outline.head) if outline.head else (None, None)
    return Days(starts=starts, ends=ends) if starts else None


def reasons(outline: Outline) -> Iterator[tuple[float, str]]:
    """Yield what speaks for and against this type: a weight, as in `Evidence`, and what was seen."""
    if outline.label and type_word(outline.label) in SEMINAR_LABELS:
        yield 0.9, outline.label_in_words
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


KIND = Kind(model=Seminar, read=read, reasons=reasons, places="location", name="Seminars and events")
