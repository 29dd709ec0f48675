"""Which part of a page each segment is: label, title, metadata, body, contacts."""

from collections.abc import Iterator, Sequence

from attrs import evolve

from osce_corpus.body import read_body
from osce_corpus.chrome import is_plainly_of_the_site
from osce_corpus.contacts import read_contacts, split_contacts
from osce_corpus.dateline import find_dateline
from osce_corpus.document import Document, Head, Kind, Segment
from osce_corpus.listings import first_of_list, is_list_of_days
from osce_corpus.metadata import Metadata, find_metadata, separate_facts
from osce_corpus.outline.lines import MOST_HEAD_LINES, is_text
from osce_corpus.outline.model import Outline
from osce_corpus.outline.naming import how_plainly_named
from osce_corpus.outline.opening import apart_from_captions, find_own_dateline, without_header, without_venue
from osce_corpus.outline.titles import (
    below_title_of_list,
    head_lines,
    is_whole_head,
    read_head,
    with_labels_apart,
    without_site_title,
    without_title,
)
from osce_corpus.prose import is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.labels import Field

_BY_PLACE = (Rule.BEFORE_TITLE, Rule.OUTSIDE)
_OF_OTHERS = (Rule.COOKIES, Rule.RELATED, Rule.COMMENTS, Rule.POPUP, Rule.ARCHIVE_TOOLBAR)
"""The rules for parts that may hold the beginnings of other pages, and more text than the page itself."""
_LONG_LINE = 60
_LONG_PART = 200
_SHARE_OF_BODY = 0.25


def read_outline(document: Document, chrome: dict[int, Rule], url: str | None) -> Outline:
    """Return the parts of a page."""
    outline = Outline(chrome=dict(chrome))
    segments = document.segments
    outline.site_sections = tuple(segments[index].text for index, rule in chrome.items() if rule is Rule.SECTION_NAME)
    content: Sequence[Segment] = [segment for index, segment in enumerate(segments) if index not in chrome]
    box = [segment for segment in content if segment.in_contacts]
    boxed = read_contacts(box)
    if box:
        content = [segment for segment in content if not segment.in_contacts]
    content = _unbulleted(content if boxed else [*content, *box])
    content = without_site_title(outline, _unmarked_above_the_title(separate_facts(content)))
    body = _without_facts(outline, content)
    if not outline.metadata.is_list:
        body = apart_from_captions(body)
        outline.dateline = find_own_dateline(outline, body)
    found = split_contacts(body)
    outline.contacts = (*found.contacts, *(contact for contact in boxed if contact not in found.contacts))
    outline.contact_lines = (*found.lines, *(box if boxed else ()))
    read = read_body(found.body)
    outline.body, outline.body_lines, outline.repeated = read.blocks, read.lines, read.repeated
    outline.names_the_osce = how_plainly_named(outline, content, document, url)
    outline.head = document.head
    outline.outside = (*_text_outside(document, chrome), *_text_left_out(document, read.lines))
    if document.head is not None and document.head.times:
        outline.times = tuple(_times(document, document.head, outline))
    return outline


def _without_facts(outline: Outline, content: Sequence[Segment]) -> list[Segment]:
    """Read the title, the type label, labels and days of a page; return what is left: its body and its contacts."""
    if is_list_of_days(content):
        outline.metadata = Metadata(is_list=True)
        return list(content)
    first = first_of_list(content)
    if first is not None:
        outline.metadata = Metadata(is_list=True)
        return below_title_of_list(outline, content, first)
    content = with_labels_apart(content)
    metadata = outline.metadata = find_metadata(content)
    before, rest = content[: metadata.start], content[metadata.end : metadata.below]
    is_below_metadata = any(segment.level == 1 for segment in rest[:MOST_HEAD_LINES])
    if metadata.entries and not is_below_metadata and is_whole_head(before):
        head, body = before, rest
        stray = read_head(outline, head, is_whole=True)
    else:
        everything = [*before, *rest]
        head = head_lines(everything)
        body = everything[len(head) :]
        stray = read_head(outline, head, is_whole=False)
    outline.label = outline.label or next(iter(outline.values(Field.TYPE)), None)
    body = without_title(outline, [*stray, *body])
    return without_venue(outline, without_header(outline, body))


def _text_outside(document: Document, chrome: dict[int, Rule]) -> Iterator[str]:
    """Yield running text that is chrome by its place, and by nothing that it says.

    Below the text so do lists and tables, where they have no links to other pages.
    """
    first = next((index for index, line in enumerate(document.segments) if line.is_prose and index not in chrome), 0)
    for index in sorted(index for index, rule in chrome.items() if rule in _BY_PLACE):
        segment = document.segments[index]
        is_text = segment.is_prose and not segment.is_all_links
        is_listed = index > first > 0 and (segment.is_item or segment.kind is Kind.ROW) and not segment.links
        if (is_text or is_listed) and not is_plainly_of_the_site(segment.text):
            yield segment.text


def _text_left_out(document: Document, body: Sequence[Sequence[Segment]]) -> Iterator[str]:
    """Yield running text of parts of which no segments were made, where there is much of it beside the body's."""
    own = sum(len(segment.text) for lines in body for segment in lines)
    for part in document.left_out:
        prose = [piece for piece in part.pieces if len(piece) > _LONG_LINE and is_prose(piece)]
        prose = [piece for piece in prose if not is_plainly_of_the_site(piece)]
        is_of_others = part.rule in _OF_OTHERS
        if sum(map(len, prose)) > max(_LONG_PART, own * (1 if is_of_others else _SHARE_OF_BODY)) or (
            not is_of_others and any(map(find_dateline, prose))
        ):
            yield from prose


def _times(document: Document, head: Head, outline: Outline) -> Iterator[str]:
    """Yield the days that `time` elements give beside the title or among the facts."""
    facts = {segment.index for entry in outline.metadata.entries for segment in entry.segments}
    body = next((index for index, segment in enumerate(document.segments) if _is_body(segment, outline)), 0)
    for index, day in head.times:
        is_content = index < len(document.segments) and index not in outline.chrome
        if is_content and (index in facts or index < body):
            yield day


def _is_body(segment: Segment, outline: Outline) -> bool:
    return segment.index not in outline.chrome and is_text(segment)


def _unbulleted(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content of a page of which an extractor made one list, as if it had not."""
    if any(segment.kind is not Kind.BULLET for segment in content) or not any(map(is_text, content)):
        return content
    return [evolve(segment, kind=Kind.PLAIN) for segment in content]


def _unmarked_above_the_title(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content, what its markup makes a list above the title as lines of their own: the label, a day.

    The caption of a picture above the title stands below it, where most pages have it.
    """
    title = next((index for index, segment in enumerate(content[: MOST_HEAD_LINES + 1]) if segment.level == 1), 0)
    above = content[:title]
    captions = [segment for segment in above if segment.kind is Kind.CAPTION]
    if not captions and not any(segment.is_item for segment in above):
        return content
    lines = [evolve(segment, kind=Kind.PLAIN) for segment in above if segment.kind is not Kind.CAPTION]
    return [*lines, content[title], *captions, *content[title + 1 :]]
