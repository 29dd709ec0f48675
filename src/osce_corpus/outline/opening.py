"""What stands between the head of a page and its text: a day, a venue, captions, the dateline."""

import re
from collections.abc import Sequence

from attrs import evolve

from osce_corpus.captions import find_credit
from osce_corpus.dateline import (
    FoundDateline,
    are_plainly_places,
    dateline_behind_notice,
    find_dateline,
    glued_dateline,
    is_date_line,
)
from osce_corpus.document import Kind, Segment
from osce_corpus.metadata import Entry
from osce_corpus.outline.lines import MOST_HEAD_LINES, is_text
from osce_corpus.outline.model import Outline
from osce_corpus.vocabulary.labels import Field

_BEFORE_DATELINE = 8
_LONGEST_CAPTION = 300
_LONGEST_LEAD = 400
_LONGEST_CITY = 40
_LONGEST_VENUE = 160
_ENDS_WITH_A_YEAR = re.compile(r" (?:19|20)\d\d\.?$")


def without_header(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without the line above it that gives a day and nothing else."""
    at = 1 if len(body) > 1 and outline.metadata.label(Field.ORGANIZED_BY) and _could_be_subtitle(body[0]) else 0
    if len(body) > 1 and _is_city(body[0]) and is_date_line(body[1].text) and not body[1].is_item:
        text = f"{body[0].text}, {body[1].text}"
        outline.header = Entry(field=Field.DATE, label="", values=[text], segments=body[:2])
        return body[2:]
    if not body or body[at].is_item or not is_date_line(body[at].text):
        return body
    text = body[at].text
    if find_dateline(text) and not any(find_dateline(segment.text) for segment in body[1:_BEFORE_DATELINE]):
        return body  # a dateline that an extractor put on a line of its own
    outline.header = Entry(field=Field.DATE, label="", values=[text], segments=[body[at]])
    return [*body[:at], *body[at + 1 :]]


def _is_city(segment: Segment) -> bool:
    """Return whether a line is a city in capitals, which stands above the day."""
    text = segment.text
    return text.isupper() and len(text) <= _LONGEST_CITY and is_date_line(f"{text}, 1 May 2000") and not segment.is_item


def _could_be_subtitle(segment: Segment) -> bool:
    return segment.kind in (Kind.PLAIN, Kind.HEADING) and not (is_text(segment) or is_date_line(segment.text))


def without_venue(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without the line between an event's days and its label for organizers: the venue, unlabelled."""
    entries = outline.metadata.entries
    if outline.header is None or not entries or not body or outline.metadata.label(Field.ORGANIZED_BY) is None:
        return body
    days, organizers = outline.header.segments[0].index, entries[0].segments[0].index
    above = [segment for segment in body[:MOST_HEAD_LINES] if days < segment.index < organizers]
    if len(above) != 1 or outline.metadata.label(Field.LOCATION) is not None or not _could_be_venue(above[0]):
        return body
    venue = Entry(field=Field.LOCATION, label="", values=[above[0].text], segments=above)
    outline.metadata = evolve(outline.metadata, entries=(venue, *entries))
    return [segment for segment in body if segment is not above[0]]


def _could_be_venue(segment: Segment) -> bool:
    return segment.kind is Kind.PLAIN and len(segment.text) <= _LONGEST_VENUE and not is_text(segment)


def apart_from_captions(body: list[Segment]) -> list[Segment]:
    """Return a body in which a caption and the dateline glued to its end are two lines."""
    for index, segment in enumerate(body[:_BEFORE_DATELINE]):
        start = glued_dateline(segment.text) if segment.kind is Kind.PLAIN else None
        if start:
            caption = evolve(segment, kind=Kind.CAPTION, text=segment.text[:start].rstrip(), links=())
            links = tuple(evolve(link, start=link.start - start) for link in segment.links if link.start >= start)
            return [*body[:index], caption, evolve(segment, text=segment.text[start:], links=links), *body[index + 1 :]]
    return body


def find_own_dateline(outline: Outline, body: Sequence[Segment]) -> FoundDateline | None:
    """Return the dateline of the first paragraph; captions, headings and one notice or lead may stand before it."""
    known = outline.values(Field.PLACE)
    notices, has_lead = 0, False
    for index, segment in enumerate(body[:_BEFORE_DATELINE]):
        if segment.kind is Kind.CAPTION or find_credit(segment.text):
            continue  # a day under a photograph is that of the photograph
        found = find_dateline(segment.text, known) or dateline_behind_notice(segment.text)
        if has_lead and not (found and found.dateline.has_year and are_plainly_places(found.dateline.places, ())):
            return None
        if found and _is_of_a_chronology(found, body[index + 1 : index + 2], known):
            return None
        if found:
            outline.dateline_line = segment
            return found
        notices += segment.is_prose
        has_lead = segment.is_prose and not _is_notice(segment)
        if len(segment.text) > (_LONGEST_LEAD if has_lead else _LONGEST_CAPTION) or notices > 1:
            return None
    return None


def _is_notice(segment: Segment) -> bool:
    """Return whether a line of prose above the first paragraph says what a correction corrects, or is a caption."""
    text = segment.text
    return not segment.is_prose or "orrect" in text or text.isupper() or _ENDS_WITH_A_YEAR.search(text) is not None


def _is_of_a_chronology(found: FoundDateline, below: Sequence[Segment], known: tuple[str, ...]) -> bool:
    """Return whether the line right below begins with a city and another day, too, and the cities may be any words."""
    if are_plainly_places(found.dateline.places, known):
        return False
    other = find_dateline(below[0].text) if below else None
    return other is not None and other.dateline.date != found.dateline.date
