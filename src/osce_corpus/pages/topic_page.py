"""Topic pages: what the OSCE does in one of its fields of work."""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import ClassVar

from attrs import frozen

from osce_corpus.body import is_operation, sections_of
from osce_corpus.checking import checked
from osce_corpus.dates import first_day
from osce_corpus.detection import PageType
from osce_corpus.outline import Outline
from osce_corpus.pages.kind import Kind
from osce_corpus.pages.page import Page, Reading, page_fields
from osce_corpus.parts import Block, FieldOperation, Heading, Paragraph, Section
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import Field
from osce_corpus.vocabulary.names import (
    FIELD_OF_WORK_KEYS,
    OPERATIONS_HEADING,
    TOPIC_SECTIONS,
    TOPIC_WORDS,
)

_LONGEST_DAY = 40
_WHEN = r"(?: in [^.,\d]{1,40})?,? (?:on |since )?(?=\d)"
_ESTABLISHED = re.compile(rf"\b(?:established|set up)\b{_WHEN}", re.IGNORECASE)
# These are said of other things too: only of the operation where they stand at the beginning.
_BEGUN = re.compile(
    r"(?:\w+ ){0,5}?(?:opened|created|launched|deployed|founded|inaugurated|operational"
    rf"|(?:active|working|present|operating)\b[^.]{{0,60}}?(?= since)){_WHEN}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{4,}")


@frozen(kw_only=True, repr=False, field_transformer=checked)
class TopicPage(Page):
    """A page about a field of work."""

    type: ClassVar[PageType] = PageType.TOPIC_PAGE
    """"topic_page" in a record; a constant of the class."""
    lead: str | None = None
    """The first paragraph, before any heading; it also stands in `body`."""
    operations: tuple[FieldOperation, ...] = ()
    """The field operations that the page presents on cards, in page order; they also stand in `body`."""

    @property
    def sections(self) -> tuple[Section, ...]:
        """The sections that the headings of the body make, nested by level."""
        return sections_of(self.body)


def read(reading: Reading) -> TopicPage:
    """Return the page as a topic page."""
    body = reading.outline.body
    return TopicPage(**page_fields(reading), lead=lead_of(body), operations=operations_of(body))


def lead_of(body: Sequence[Block]) -> str | None:
    """Return the first paragraph before any heading."""
    before_headings = takewhile(lambda block: not isinstance(block, Heading), body)
    return next((block.text for block in before_headings if isinstance(block, Paragraph)), None)


def operations_of(body: Sequence[Block]) -> tuple[FieldOperation, ...]:
    """Return the field operations on the cards of a body."""
    return tuple(_operations(body))


def reasons(outline: Outline) -> Iterator[tuple[float, str]]:
    """Yield what speaks for and against this type: a weight, as in `Evidence`, and what was seen."""
    yield from _reasons_for(outline)
    if outline.label:
        yield -0.8, f"type label '{outline.label}'"
    if outline.dateline:
        yield -0.8, f"dateline {outline.dateline.dateline.text}"
    for name in (Field.PLACE, Field.LOCATION, Field.ORGANIZED_BY):
        if label := outline.metadata.label(name):
            yield -0.5, f"label {label}"


def _reasons_for(outline: Outline) -> Iterator[tuple[float, str]]:
    title = outline.title or ""
    if key(title) in FIELD_OF_WORK_KEYS:
        yield 0.75, f"the title '{title}' is a field of work"
    elif words := TOPIC_WORDS.intersection(_WORD.findall(key(title))):
        yield 0.3, f"words of a field of work in the title: {', '.join(sorted(words))}"
    headings = [block.text for block in outline.body if isinstance(block, Heading)]
    for heading in headings:
        if key(heading) in TOPIC_SECTIONS:
            yield 0.45, f"heading '{heading}'"
    if sum(map(is_operation, headings)) > 1:
        yield 0.4, f"cards of {sum(map(is_operation, headings))} field operations"
    if headings and not outline.metadata.entries:
        yield 0.2, "sections with headings, and no labels"


def _operations(body: Sequence[Block]) -> Iterator[FieldOperation]:
    """Yield the cards: a heading that names an operation or stands among them, and the text under it."""
    level = 0
    for index, block in enumerate(body):
        if not isinstance(block, Heading):
            continue
        if key(block.text) == OPERATIONS_HEADING:
            level = block.level
        elif is_operation(block.text) or 0 < level < block.level:
            summary = _text_under(body, index)
            yield FieldOperation(name=block.text, summary=summary or None, established=_established(summary))
        else:
            level = 0


def _text_under(body: Sequence[Block], heading: int) -> str:
    end = next((at for at in range(heading + 1, len(body)) if isinstance(body[at], Heading)), len(body))
    return "\n\n".join(block.text for block in body[heading + 1 : end])


def _established(summary: str) -> dt.date | None:
    """Return the day that follows a word of foundation; a year or a month alone is no day."""
    found = _ESTABLISHED.search(summary) or _BEGUN.match(summary)
    if found is None:
        return None
    day = first_day(summary[found.end() : found.end() + _LONGEST_DAY])
    return day.on_calendar() if day and day.start == 0 else None


KIND = Kind(model=TopicPage, read=read, reasons=reasons, name="Topic pages")
