"""Which part of a page each segment is: label, title, metadata, body, contacts."""

import re
from collections.abc import Iterator, Sequence

from attrs import Factory, define, evolve, field

from osce_corpus.body import read_body
from osce_corpus.captions import find_credit
from osce_corpus.chrome import is_plainly_of_the_site
from osce_corpus.contacts import read_contacts, split_contacts
from osce_corpus.dateline import (
    FoundDateline,
    are_plainly_places,
    dateline_behind_notice,
    find_dateline,
    glued_dateline,
    is_date_line,
)
from osce_corpus.document import FRONT_TITLE, Document, Head, Kind, Segment
from osce_corpus.listings import first_of_list, is_list_of_days
from osce_corpus.metadata import Entry, Metadata, find_metadata, separate_facts
from osce_corpus.parts import Block, Contact
from osce_corpus.reading import is_surely_of_the_site
from osce_corpus.rules import Rule
from osce_corpus.urls import is_osce_url
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import PRESS_ITEM_LABELS, TYPE_LABELS, Field
from osce_corpus.vocabulary.menus import FIELD_PART, MENU_WORDS, OWN_PARTS, SITE_SUFFIX_PATTERN

_BY_PLACE = (Rule.BEFORE_TITLE, Rule.OUTSIDE)
_MOST_HEAD_LINES = 3
_BESIDE_TITLE = 2
_BEFORE_DATELINE = 4
_LONGEST_CAPTION = 300
_LONGEST_VENUE = 160
_MANY_FIELDS = 8
_LONG_MENU = 8
_OPENING = 1_500
_NAMES_THE_OSCE = re.compile(
    r"\b(?:OSCE|ODIHR|CSCE|ОБСЕ|ОБСЄ|ОБСЈ|ОЕБС|OSZE|OEBS|OESS|OSBE)\b|\bparticipating States\b"
)
_ENDS_WITH_A_YEAR = re.compile(r" (?:19|20)\d\d\.?$")
_SITE_SUFFIX = re.compile(SITE_SUFFIX_PATTERN)


@define(kw_only=True)
class Outline:
    """The parts of a page, before it is decided what type of page it is."""

    label: str | None = None
    """The type as printed."""
    label_follows_title: bool = False
    title: str | None = None
    metadata: Metadata = field(factory=Metadata)
    header: Entry | None = None
    """A line of its own that is only a day, perhaps with a city before it."""
    dateline: FoundDateline | None = None
    body: tuple[Block, ...] = ()
    contacts: tuple[Contact, ...] = ()
    site_sections: tuple[str, ...] = ()
    """Names of site sections above the title: "Newsroom"."""
    names_the_osce: float = 0.0
    """How plainly the page is the OSCE's: 1 for its menu, its host or its name at the beginning, 0.5 for its
    name further down, 0 for nothing."""
    head: Head | None = None
    """What an HTML page says of itself to machines."""
    times: tuple[str, ...] = ()
    """The days that the page gives to machines beside the days that it prints among its facts."""
    chrome: dict[int, Rule] = Factory(dict[int, Rule])
    """The rule of each segment that is chrome, by its index."""
    title_line: Segment | None = None
    """Where the title stands."""
    label_line: Segment | None = None
    """Where the type label stands."""
    dateline_line: Segment | None = None
    """Where the dateline stands."""
    body_lines: tuple[tuple[Segment, ...], ...] = ()
    """Where each block of the body stands; what is printed twice stands in both places."""
    outside: tuple[str, ...] = ()
    """Running text that is chrome by nothing but its place."""
    repeated: tuple[str, ...] = ()
    """The lines at the end of the body that only print again what stands further up; it has them once."""
    contact_lines: Sequence[Segment] = ()
    """Where the contacts stand; a paragraph that ends with one stands in the body too."""

    @property
    def label_in_words(self) -> str:
        """The type label and where it stands, as evidence tells it."""
        return f"type label '{self.label}' {'after' if self.label_follows_title else 'before'} the title"

    def values(self, name: Field) -> tuple[str, ...]:
        """Return the values of a field, in page order."""
        return self.metadata.values(name)


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
    content = _without_site_title(outline, _unmarked_above_the_title(separate_facts(content)))
    body = _without_facts(outline, content)
    if not outline.metadata.is_list:
        body = _apart_from_captions(body)
        outline.dateline = _find_dateline(outline, body)
    found = split_contacts(body)
    outline.contacts = (*found.contacts, *(contact for contact in boxed if contact not in found.contacts))
    outline.contact_lines = (*found.lines, *(box if boxed else ()))
    read = read_body(found.body)
    outline.body, outline.body_lines, outline.repeated = read.blocks, read.lines, read.repeated
    outline.names_the_osce = _names_the_osce(outline, content, document, url)
    outline.head = document.head
    outline.outside = tuple(_text_outside(document, chrome))
    if document.head is not None and document.head.times:
        outline.times = tuple(_times(document, document.head, outline))
    return outline


def _text_outside(document: Document, chrome: dict[int, Rule]) -> Iterator[str]:
    for index in sorted(index for index, rule in chrome.items() if rule in _BY_PLACE):
        segment = document.segments[index]
        if segment.is_prose and not segment.is_all_links and not is_plainly_of_the_site(segment):
            yield segment.text


def _without_facts(outline: Outline, content: Sequence[Segment]) -> list[Segment]:
    """Read the title, the type label, labels and days of a page; return what is left: its body and its contacts."""
    if is_list_of_days(content):
        outline.metadata = Metadata(is_list=True)
        return list(content)
    first = first_of_list(content)
    if first is not None:
        outline.metadata = Metadata(is_list=True)
        return _below_title_of_list(outline, content, first)
    metadata = outline.metadata = find_metadata(content)
    before, rest = content[: metadata.start], content[metadata.end : metadata.below]
    is_below_metadata = any(segment.level == 1 for segment in rest[:_MOST_HEAD_LINES])
    if metadata.entries and not is_below_metadata and _is_whole_head(before):
        head, body = before, rest
        stray = _read_head(outline, head, is_whole=True)
    else:
        everything = [*before, *rest]
        head = _head_lines(everything)
        body = everything[len(head) :]
        stray = _read_head(outline, head, is_whole=False)
    outline.label = outline.label or next(iter(outline.values(Field.TYPE)), None)
    body = _without_title(outline, [*stray, *body])
    return _without_venue(outline, _without_header(outline, body))


def _below_title_of_list(outline: Outline, content: Sequence[Segment], first: int) -> list[Segment]:
    """Read the title of a list of pages, if it is not the first page's; return what is left."""
    above = content[:first]
    title = next((line for line in above[:_MOST_HEAD_LINES] if line.level == 1), None)
    if title is None and len(above) > 1 and not (above[0].is_item or _is_text(above[0]) or _type_label(above[0])):
        title = above[0] if not is_date_line(above[1].text) else None
    if title is None:
        return list(content)
    outline.title_line = title
    outline.title = _SITE_SUFFIX.sub("", title.text)
    return [segment for segment in content if segment is not title]


def _times(document: Document, head: Head, outline: Outline) -> Iterator[str]:
    """Yield the days that `time` elements give beside the title or among the facts."""
    facts = {segment.index for entry in outline.metadata.entries for segment in entry.segments}
    body = next((index for index, segment in enumerate(document.segments) if _is_body(segment, outline)), 0)
    for index, day in head.times:
        is_content = index < len(document.segments) and index not in outline.chrome
        if is_content and (index in facts or index < body):
            yield day


def _is_body(segment: Segment, outline: Outline) -> bool:
    return segment.index not in outline.chrome and _is_text(segment)


def _unbulleted(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content of a page of which an extractor made one list, as if it had not."""
    if any(segment.kind is not Kind.BULLET for segment in content) or not any(map(_is_text, content)):
        return content
    return [evolve(segment, kind=Kind.PLAIN) for segment in content]


def _unmarked_above_the_title(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content, what its markup makes a list above the title as lines of their own: the label, a day."""
    title = next((index for index, segment in enumerate(content[: _MOST_HEAD_LINES + 1]) if segment.level == 1), 0)
    if not any(segment.is_item for segment in content[:title]):
        return content
    return [*(evolve(segment, kind=Kind.PLAIN) for segment in content[:title]), *content[title:]]


def _without_site_title(outline: Outline, content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content without the titles of front matter and of the window, where the page prints its own."""
    while content and (content[0].mark == FRONT_TITLE or _SITE_SUFFIX.search(content[0].text)):
        title = _SITE_SUFFIX.sub("", content[0].text)
        if title not in (_SITE_SUFFIX.sub("", segment.text) for segment in content[1 : 1 + _MOST_HEAD_LINES]):
            break
        outline.chrome[content[0].index] = Rule.SITE_TITLE
        content = content[1:]
    return content


def _is_text(segment: Segment) -> bool:
    return segment.is_prose or find_dateline(segment.text) is not None


def _is_whole_head(lines: Sequence[Segment]) -> bool:
    """Return whether the lines before the labels are a head and nothing of the body, a lead perhaps aside."""
    return not any(map(_is_text, lines)) or (
        len(lines) <= _MOST_HEAD_LINES and not any(find_dateline(line.text) for line in lines)
    )


def _head_lines(content: Sequence[Segment]) -> list[Segment]:
    """Return the lines at the beginning that can be a title and a type label."""
    head: list[Segment] = []
    for index, segment in enumerate(content[:_MOST_HEAD_LINES]):
        if segment.is_item or segment.kind is Kind.ROW:
            break
        if segment.level != 1 and _is_text(segment):
            if all(map(_type_label, head)) and _stands_above_a_dateline(content, index):
                head.append(segment)
            break
        head.append(segment)
    return head


def _stands_above_a_dateline(content: Sequence[Segment], index: int) -> bool:
    """Return whether a line that looks like prose is a title all the same: the body begins right below it."""
    if index + 1 == len(content) or find_dateline(content[index].text):
        return False
    return find_dateline(content[index + 1].text) is not None


def _read_head(outline: Outline, head: Sequence[Segment], *, is_whole: bool) -> list[Segment]:
    """Find the type label and the title among the lines of a head; return the lines that are neither.

    A whole head ends where metadata begin. Without metadata the body may begin anywhere after the first line.
    """
    places = len(head) if is_whole else _BESIDE_TITLE + any(is_date_line(line.text) for line in head[:_BESIDE_TITLE])
    at = next((index for index, segment in enumerate(head[:places]) if _type_label(segment)), None)
    before, after = (list(head), []) if at is None else (list(head[:at]), list(head[at + 1 :]))
    if at is not None:
        outline.label_line = head[at]
        outline.label = head[at].text.rstrip(": ")
    title = _title(outline, before, after)
    if title is None:
        return [*before, *after]
    outline.title_line = title
    outline.title = _SITE_SUFFIX.sub("", title.text)
    outline.label_follows_title = at is not None and title in before
    if title in after and len(before) == 1 and len(outline.chrome) > _LONG_MENU:
        outline.chrome[before[0].index] = Rule.MENU_REMAINDER
    return [segment for segment in (*before, *after) if segment is not title and segment.index not in outline.chrome]


def _type_label(segment: Segment) -> bool:
    return segment.word.rstrip(": ") in TYPE_LABELS


def _title(outline: Outline, before: Sequence[Segment], after: Sequence[Segment]) -> Segment | None:
    """Return the title: a line marked as the main heading, else the one beside the type label, else the first.

    The label of a press item stands before its title, the label of an event after it.
    """
    lines = [segment for segment in (*before, *after) if not (is_date_line(segment.text) or find_credit(segment.text))]
    candidates = [segment for segment in lines if not _is_text(segment)]
    if not candidates and len(lines) == 1 and not find_dateline(lines[0].text):
        candidates = lines  # a title with a full stop in it, alone above the labels or the dateline
    marked = next((segment for segment in lines if segment.level == 1), None)
    if marked or not candidates:
        return marked
    below = next((segment for segment in after if segment in candidates), None)
    above = next((segment for segment in reversed(before) if segment in candidates), None)
    if outline.label is None or not before:
        return candidates[0]
    if below and (key(outline.label) in PRESS_ITEM_LABELS or key(above.text if above else "") in MENU_WORDS):
        return below
    return above or below


def _without_title(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without lines at its beginning that only print the title again."""
    repeated = 0
    while repeated < len(body) - 1 and _SITE_SUFFIX.sub("", body[repeated].text) == outline.title:
        outline.chrome[body[repeated].index] = Rule.SITE_TITLE
        repeated += 1
    return body[repeated:]


def _without_header(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without the line above it that gives a day and nothing else."""
    at = 1 if len(body) > 1 and outline.metadata.label(Field.ORGANIZED_BY) and _could_be_subtitle(body[0]) else 0
    if not body or body[at].is_item or not is_date_line(body[at].text):
        return body
    text = body[at].text
    if find_dateline(text) and not any(find_dateline(segment.text) for segment in body[1:_BEFORE_DATELINE]):
        return body  # a dateline that an extractor put on a line of its own
    outline.header = Entry(field=Field.DATE, label="", values=[text], segments=[body[at]])
    return [*body[:at], *body[at + 1 :]]


def _could_be_subtitle(segment: Segment) -> bool:
    return segment.kind in (Kind.PLAIN, Kind.HEADING) and not (_is_text(segment) or is_date_line(segment.text))


def _without_venue(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without the line between an event's days and its label for organizers: the venue, unlabelled."""
    entries = outline.metadata.entries
    if outline.header is None or not entries or not body or outline.metadata.label(Field.ORGANIZED_BY) is None:
        return body
    days, organizers = outline.header.segments[0].index, entries[0].segments[0].index
    above = [segment for segment in body[:_MOST_HEAD_LINES] if days < segment.index < organizers]
    if len(above) != 1 or outline.metadata.label(Field.LOCATION) is not None or not _could_be_venue(above[0]):
        return body
    venue = Entry(field=Field.LOCATION, label="", values=[above[0].text], segments=above)
    outline.metadata = evolve(outline.metadata, entries=(venue, *entries))
    return [segment for segment in body if segment is not above[0]]


def _apart_from_captions(body: list[Segment]) -> list[Segment]:
    """Return a body in which a caption and the dateline glued to its end are two lines."""
    for index, segment in enumerate(body[:_BEFORE_DATELINE]):
        start = glued_dateline(segment.text) if segment.kind is Kind.PLAIN else None
        if start:
            caption = evolve(segment, kind=Kind.CAPTION, text=segment.text[:start].rstrip(), links=())
            links = tuple(evolve(link, start=link.start - start) for link in segment.links if link.start >= start)
            return [*body[:index], caption, evolve(segment, text=segment.text[start:], links=links), *body[index + 1 :]]
    return body


def _could_be_venue(segment: Segment) -> bool:
    return segment.kind is Kind.PLAIN and len(segment.text) <= _LONGEST_VENUE and not _is_text(segment)


def _find_dateline(outline: Outline, body: Sequence[Segment]) -> FoundDateline | None:
    """Return the dateline of the first paragraph; captions, headings and one notice may stand before it."""
    known = outline.values(Field.PLACE)
    notices = 0
    for index, segment in enumerate(body[:_BEFORE_DATELINE]):
        if segment.kind is Kind.CAPTION or find_credit(segment.text):
            continue  # a day under a photograph is that of the photograph
        found = find_dateline(segment.text, known) or dateline_behind_notice(segment.text)
        if found and _is_of_a_chronology(found, body[index + 1 : index + 2], known):
            return None
        if found:
            outline.dateline_line = segment
            return found
        notices += segment.is_prose
        if len(segment.text) > _LONGEST_CAPTION or (notices and not _is_notice(segment)) or notices > 1:
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


def _names_the_osce(outline: Outline, content: Sequence[Segment], document: Document, url: str | None) -> float:
    if is_osce_url(url) or outline.metadata.has_the_sites_own_label:
        return 1.0
    text = "\n".join(segment.text for segment in content)
    if _NAMES_THE_OSCE.search(text, 0, _OPENING) or _is_the_sites_menu(document, outline):
        return 1.0
    if any(part.rule is Rule.MENU and is_surely_of_the_site(part.pieces) for part in document.left_out):
        return 1.0
    return 0.5 if _NAMES_THE_OSCE.search(text) else 0.0


def _is_the_sites_menu(document: Document, outline: Outline) -> bool:
    """Return whether the chrome has entries that no other site's menu has."""
    own = fields = 0
    for index in outline.chrome:
        part = MENU_WORDS.get(document.segments[index].word)
        own += part in OWN_PARTS
        fields += part == FIELD_PART
        if own > 1 or fields > _MANY_FIELDS:
            return True
    return False
