"""Press releases, and what else is issued to the press."""

import datetime as dt
import re
from collections.abc import Iterator
from typing import ClassVar

from attrs import frozen

from osce_corpus import diagnostics
from osce_corpus.checking import checked
from osce_corpus.dateline import place_of_date_line, split_places, title_case
from osce_corpus.dates import read_days
from osce_corpus.detection import PageType
from osce_corpus.head import published
from osce_corpus.outline import Outline
from osce_corpus.pages.days import machine_day, stated_days
from osce_corpus.pages.identifying import before_day
from osce_corpus.pages.kind import Kind
from osce_corpus.pages.page import Page, Reading, page_fields
from osce_corpus.parts import Dateline, Diagnostic
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import PRESS_ITEM_LABELS, Field, type_word

_USES: frozenset[Field | None] = frozenset((Field.DATE,))
_CORRECTION = re.compile(r"CORRECT(?:ION|ED)\b|Correct(?:ion|ed) ?:")


@frozen(kw_only=True, repr=False, field_transformer=checked)
class PressRelease(Page):
    """A press release, media advisory or press statement."""

    type: ClassVar[PageType] = PageType.PRESS_RELEASE
    """"press_release" in a record; a constant of the class."""
    date: dt.date | None = None
    """The day of issue: behind the label "Date" or on a line of its own, else in the dateline, else what the HTML
    gives to machines, with the diagnostic `date-from-head`, else `None`. Never from the prose."""
    places: tuple[str, ...] = ()
    """Where it was issued, in title case ("Vienna",): from the label "Place", else from the dateline."""
    dateline: Dateline | None = None
    """The place and day with which the body begins, as printed; it also stands in `body`."""
    is_correction: bool = False
    """Whether the title or the first paragraph says that this corrects an earlier one."""

    @property
    def day(self) -> dt.date | None:
        """The day of issue: `date`."""
        return self.date


def read(reading: Reading) -> PressRelease:
    """Return the page as a press release."""
    outline = reading.outline
    stated, unreadable = stated_days(outline, may_be_range=False)
    found = outline.dateline
    dateline = found.dateline if found else None
    date = stated.starts if stated else None
    if date is None and dateline is not None:
        date = dateline.date
    from_head = _from_head(outline) if date is None else None
    date = date or from_head
    places = _places(outline)
    problems = [*unreadable, *_date_problems(outline, date), *_place_problems(outline, places)]
    if from_head is not None:
        problems.append(diagnostics.date_from_head(from_head))
    return PressRelease(
        **page_fields(reading, _USES | {_place_field(outline)}, problems, places=(*places, *_before_days(outline))),
        date=date,
        places=places,
        dateline=dateline,
        is_correction=_is_correction(outline),
    )


def _before_days(outline: Outline) -> Iterator[str]:
    """Yield what stands before the day of the header and of the dateline, countries included."""
    if outline.header:
        yield before_day(outline.header.values[0])
    if outline.dateline:
        yield before_day(outline.dateline.dateline.text)


def reasons(outline: Outline) -> Iterator[tuple[float, str]]:
    """Yield what speaks for and against this type: a weight, as in `Evidence`, and what was seen."""
    if outline.label and type_word(outline.label) in PRESS_ITEM_LABELS:
        yield 0.9, outline.label_in_words
    if outline.dateline:
        yield 0.8, f"dateline {outline.dateline.dateline.text}"
    place, source = outline.metadata.label(Field.PLACE), outline.metadata.label(Field.SOURCE)
    if place and source:
        yield 0.6, f"labels {place} and {source}"
    elif place:
        yield 0.4, f"label {place}"
    if outline.header and place_of_date_line(outline.header.values[0]):
        yield 0.6, f"city and day above the body: {outline.header.values[0]}"
    if outline.site_sections:
        yield 0.4, f"section '{outline.site_sections[0]}' above the title"
    if _is_correction(outline):
        yield 0.2, "says that it is a correction"
    if outline.metadata.is_list:
        yield -0.9, "a list of pages, each with a day of its own"
    elif outline.metadata.again and outline.values(Field.TYPE):
        yield -0.9, f"a list of pages: labels begin again at {outline.metadata.again}"


def _from_head(outline: Outline) -> dt.date | None:
    """Return the day that the page gives to machines and does not print."""
    return machine_day(outline) or (published(outline.head) if outline.head else None)


def _date_problems(outline: Outline, date: dt.date | None) -> Iterator[Diagnostic]:
    found = outline.dateline
    if found is None:
        if date is None:
            yield diagnostics.date_missing()
        return
    dateline, day = found.dateline, found.day.on_calendar(date.year if date else None)
    if date is None and not dateline.has_year:
        yield diagnostics.year_missing(dateline.text)
    elif day is None:
        yield diagnostics.date_impossible(found.day.text)
    elif date is not None and date != day:
        yield diagnostics.date_conflict(date, day, "its dateline")
    days = read_days(dateline.text)
    if days and days.ends:
        yield diagnostics.date_partly_read(dateline.text)


def _place_problems(outline: Outline, places: tuple[str, ...]) -> Iterator[Diagnostic]:
    printed = outline.dateline.dateline.places if outline.dateline else ()
    named = {key(place.partition(",")[0]) for place in places}
    if printed and named.isdisjoint(map(key, printed)):
        yield diagnostics.place_conflict(", ".join(places), ", ".join(printed))


def _place_field(outline: Outline) -> Field:
    """Return the field that has the places: a venue stands for one where no place is given."""
    return Field.PLACE if outline.values(Field.PLACE) or not outline.values(Field.LOCATION) else Field.LOCATION


def _places(outline: Outline) -> tuple[str, ...]:
    places = [place for value in outline.values(_place_field(outline)) for place in split_places(value)]
    if not places and outline.header:
        places = list(place_of_date_line(outline.header.values[0]))
    if not places and outline.dateline:
        places = list(outline.dateline.dateline.places)
    return tuple(dict.fromkeys(map(title_case, places)))


def _is_correction(outline: Outline) -> bool:
    opening = next((block.text for block in outline.body), "")
    return bool(_CORRECTION.match(outline.title or "") or (opening[:80].isupper() and _CORRECTION.match(opening)))


KIND = Kind(model=PressRelease, read=read, reasons=reasons, places="places", name="Press releases")
