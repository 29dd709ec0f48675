"""Strategies for pages: records as the site might have printed them, of words of our own."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import TypedDict

from hypothesis import strategies as st

from osce_corpus.pages import PressRelease, Seminar, TopicPage
from osce_corpus.parts import (
    Block,
    Caption,
    Contact,
    Dateline,
    FieldOperation,
    Heading,
    Link,
    ListBlock,
    Paragraph,
    Table,
)
from osce_corpus.testing import words
from osce_corpus.testing.annotated import CONTINUED, quotations_in, references_in
from osce_corpus.testing.labels import event_labels, press_labels
from osce_corpus.testing.translated import TRANSLATED, translated_day
from osce_corpus.testing.writing import spelt
from osce_corpus.vocabulary import fields_of_work

_FIRST_DAY, _LAST_DAY = dt.date(1995, 1, 1), dt.date(2026, 12, 31)
_DASHES = (" -", " –", " —", "-")
_LONGEST_LIST = 4
_FIELD_IDS = {field.name: field.id for field in fields_of_work if not field.is_sub_topic}


class _Facts(TypedDict):
    """Fields that press releases and events share."""

    url: str
    node_id: int
    url_language: str | None
    language: str
    sources: tuple[str, ...]
    source_ids: tuple[str | None, ...]
    fields_of_work: tuple[str, ...]
    field_of_work_ids: tuple[str | None, ...]


def press_releases() -> st.SearchStrategy[PressRelease]:
    """Return a strategy for press releases, in English and other languages, with a dateline or contacts or without."""
    return _press_release()


def seminars() -> st.SearchStrategy[Seminar]:
    """Return a strategy for seminars and other events, of one day or of several."""
    return _seminar()


def topic_pages() -> st.SearchStrategy[TopicPage]:
    """Return a strategy for topic pages, with sections and cards of field operations."""
    return _topic_page()


def pages() -> st.SearchStrategy[PressRelease | Seminar | TopicPage]:
    """Return a strategy for pages of the three types."""
    return st.one_of(press_releases(), seminars(), topic_pages())


@st.composite
def _press_release(draw: st.DrawFn) -> PressRelease:
    day = draw(st.dates(_FIRST_DAY, _LAST_DAY))
    language = draw(st.just("en") | st.sampled_from(list(TRANSLATED)))
    cities = tuple(draw(st.lists(st.sampled_from(words.CITIES), min_size=1, max_size=2, unique=True)))
    country = words.COUNTRIES.get(cities[0]) if len(cities) == 1 and draw(st.booleans()) else None
    dateline: Dateline | None = None
    if draw(st.integers(0, 4)):
        before = f"{cities[0]}, {country}" if country else "/".join(cities)
        spelt_in_it = translated_day(day, language) if draw(st.booleans()) else None
        printed = f"{before}, {spelt_in_it or spelt(day)}{draw(st.sampled_from(_DASHES))}"
        dateline = Dateline(text=printed, places=cities, date=day)
    facts = draw(_facts("secretariat", language))
    before = f"{dateline.text} " if dateline else ""
    body = draw(_body(before) if language == "en" else _translated_body(before, language))
    return PressRelease(
        label=draw(press_labels()),
        title=draw(st.sampled_from(words.PRESS_TITLES)),
        **facts,
        country_codes=_country_codes(*facts["sources"], country if dateline else None),
        body=body,
        quotations=quotations_in(body),
        references=references_in(body),
        contacts=tuple(draw(st.lists(_contact(), max_size=2, unique_by=lambda contact: contact.name))),
        date=day,
        places=tuple(city.title() for city in cities),
        dateline=dateline,
    )


@st.composite
def _seminar(draw: st.DrawFn) -> Seminar:
    starts = draw(st.dates(_FIRST_DAY, _LAST_DAY))
    length = draw(st.sampled_from((0, 0, 1, 2, 4, 30)))
    facts = draw(_facts("event"))
    body = draw(_body(""))
    location, organizer = draw(st.sampled_from(words.VENUES)), draw(st.sampled_from(words.ORGANIZERS))
    return Seminar(
        label=draw(event_labels()),
        title=draw(st.sampled_from(words.EVENT_TITLES)),
        **facts,
        country_codes=_country_codes(*facts["sources"], organizer, location),
        body=body,
        quotations=quotations_in(body),
        references=references_in(body),
        starts=starts,
        ends=starts + dt.timedelta(days=length) if length else None,
        location=location,
        organized_by=(organizer,),
    )


@st.composite
def _topic_page(draw: st.DrawFn) -> TopicPage:
    sentences = iter(draw(st.permutations(words.SENTENCES)))
    lead = draw(_paragraph(sentences, opening=True))
    body: list[Block] = [lead]
    for heading in words.SECTIONS:
        body += [Heading(text=heading, level=2), *draw(_text_blocks(sentences, may_have_headings=False))]
    operations: list[FieldOperation] = []
    names = draw(st.lists(st.sampled_from(words.OPERATIONS), max_size=3, unique=True))
    if names:
        body += [Heading(text=words.OPERATIONS_HEADING, level=3), draw(_paragraph(sentences))]
    for name in names:
        day = draw(st.dates(dt.date(1992, 1, 1), dt.date(2006, 12, 31)))
        summary = f"Established on {day.day} {day:%B %Y}, the office supports the courts of five towns."
        body += [Heading(text=name, level=4), Paragraph(text=summary)]
        operations.append(FieldOperation(name=name, summary=summary, established=day))
    title = draw(st.sampled_from(words.TOPIC_TITLES))
    return TopicPage(
        title=title,
        url=f"https://www.osce.org/{title.lower().replace(' ', '-')}",
        language="en",
        body=tuple(body),
        quotations=quotations_in(body),
        references=references_in(body),
        lead=lead.text,
        operations=tuple(operations),
    )


@st.composite
def _facts(draw: st.DrawFn, section: str, language: str = "en") -> _Facts:
    node = draw(st.integers(10_000, 999_999))
    fields = draw(st.lists(st.sampled_from(list(_FIELD_IDS)), min_size=1, max_size=3, unique=True))
    source = draw(st.sampled_from(words.SOURCES))
    prefix = draw(st.sampled_from((None, *words.URL_LANGUAGES)))
    return _Facts(
        url=f"https://www.osce.org/{f'{prefix}/node' if prefix else section}/{node}",
        node_id=node,
        url_language=words.URL_LANGUAGES[prefix] if prefix else None,
        language=language,
        sources=(source,),
        source_ids=(words.SOURCE_IDS[source],),
        fields_of_work=tuple(fields),
        field_of_work_ids=tuple(map(_FIELD_IDS.__getitem__, fields)),
    )


def _country_codes(*printed: str | None) -> tuple[str, ...]:
    """Return the codes of the countries that facts name, each once."""
    return tuple(dict.fromkeys(words.COUNTRY_CODES[name] for name in printed if name in words.COUNTRY_CODES))


@st.composite
def _body(draw: st.DrawFn, before: str) -> tuple[Block, ...]:
    """Return a body whose first paragraph begins with a dateline, or with nothing."""
    sentences = iter(draw(st.permutations(words.SENTENCES)))
    lead = draw(_paragraph(sentences, before, opening=True))
    caption: Sequence[Block] = draw(st.just(()) | st.tuples(_caption()))
    blocks = (*caption, lead, *draw(_text_blocks(sentences, may_have_headings=True)))
    goes_on = bool(quotations_in(blocks[-1:])) and draw(st.booleans())
    return (*blocks, Paragraph(text=f"“{CONTINUED}”")) if goes_on else blocks


@st.composite
def _translated_body(draw: st.DrawFn, before: str, language: str) -> tuple[Block, ...]:
    """Return a body of paragraphs in another language."""
    lead, *others = TRANSLATED[language]
    second, *rest = draw(st.permutations(others))
    return (Paragraph(text=f"{before}{lead} {second}"), *(Paragraph(text=text) for text in rest))


@st.composite
def _text_blocks(draw: st.DrawFn, sentences: Iterator[str], *, may_have_headings: bool) -> list[Block]:
    blocks: list[Block] = [draw(_paragraph(sentences))]
    for _ in range(draw(st.integers(0, 2))):
        kind = draw(st.sampled_from(("paragraph", "paragraph", "list", "heading", "table")))
        if kind == "list":
            blocks += [Paragraph(text="The plan of the two towns for the coming year has these parts:"), draw(_list())]
        elif kind == "heading" and may_have_headings:
            blocks.append(Heading(text=draw(st.sampled_from(words.HEADINGS))))
        elif kind == "table":
            blocks.append(draw(_table()))
        blocks.append(draw(_paragraph(sentences)))
    return blocks


@st.composite
def _paragraph(draw: st.DrawFn, sentences: Iterator[str], before: str = "", *, opening: bool = False) -> Paragraph:
    """Return a paragraph of sentences that no other one on the page has."""
    first = [draw(st.sampled_from(words.OPENINGS))] if opening else []
    text = before + " ".join((*first, *islice(sentences, draw(st.integers(1, 2)))))
    found = [(text.index(word), word) for word in words.LINKED if word in text and draw(st.booleans())]
    links = (Link(text=word, url=f"https://www.osce.org/files/{at}.pdf", start=at) for at, word in sorted(found))
    return Paragraph(text=text, links=tuple(links))


@st.composite
def _list(draw: st.DrawFn) -> ListBlock:
    items = draw(st.lists(st.sampled_from(words.ITEMS), min_size=2, max_size=_LONGEST_LIST, unique=True))
    ends = [";"] * (len(items) - 1) + ["."]
    return ListBlock(
        items=tuple(item + end for item, end in zip(items, ends, strict=True)), ordered=draw(st.booleans())
    )


@st.composite
def _table(draw: st.DrawFn) -> Table:
    rows = draw(st.integers(1, 3))
    return Table(rows=(("Town", "Books", "Readers"), *((f"Town {row}", f"{row}1", f"{row}07") for row in range(rows))))


@st.composite
def _caption(draw: st.DrawFn) -> Caption:
    return Caption(text=draw(st.sampled_from(words.CAPTIONS)), credit=words.CREDIT)


@st.composite
def _contact(draw: st.DrawFn) -> Contact:
    phones = draw(st.lists(st.integers(10, 99), max_size=2, unique=True))
    return Contact(
        name=draw(st.sampled_from(words.PERSONS)),
        role=draw(st.sampled_from((None, *words.ROLES))),
        organization=draw(st.sampled_from((None, *words.SOURCES))),
        address=draw(st.sampled_from((None, *words.POSTAL_ADDRESSES))),
        phones=tuple(f"+00 1 000 {phone} 00" for phone in phones),
        emails=(draw(st.sampled_from(words.EMAILS)),),
    )
