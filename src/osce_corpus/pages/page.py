"""What all pages have, and how it is read."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar, TypedDict

from attrs import frozen

from osce_corpus import diagnostics
from osce_corpus.checking import checked
from osce_corpus.dateline import find_dateline
from osce_corpus.detection import PageType
from osce_corpus.displayed import Displayed, shortened
from osce_corpus.language import language_of
from osce_corpus.metadata import Entry, split_fields_of_work
from osce_corpus.outline import Outline
from osce_corpus.pages.identifying import country_codes, field_of_work_ids, source_ids
from osce_corpus.parts import (
    Block,
    Caption,
    Contact,
    Diagnostic,
    PageOrigin,
    Quotation,
    Reference,
    Translation,
    UnknownKey,
)
from osce_corpus.quotations import find_quotations
from osce_corpus.references import find_references
from osce_corpus.urls import PageUrl
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import ERROR_TITLE_PATTERN
from osce_corpus.vocabulary.labels import OWN_LABELS, PRESS_ITEM_LABELS, Field
from osce_corpus.vocabulary.names import FIELD_OF_WORK_KEYS, TOPIC_SECTIONS

_BETWEEN_SOURCES = re.compile(r"[,;] ?(?=(?:the )?OSCE )")
_ERROR_TITLE = re.compile(ERROR_TITLE_PATTERN, re.IGNORECASE)
_LONG_BODY = 2_000
_LONGEST_SHOWN = 72
_DAYS = ("date", "starts", "ends")
COMMON_FIELDS: frozenset[Field | None] = frozenset((Field.SOURCE, Field.FIELDS_OF_WORK, Field.TYPE))
"""The metadata fields that every type of page has."""


@frozen(kw_only=True, repr=False, field_transformer=checked)
class Page(Displayed):
    """A page of osce.org: what every type of page has."""

    type: ClassVar[PageType]
    """The type of page, a constant of the class, written into every record."""
    label: str | None = None
    """The type as printed beside the title: "Press release", "Seminar", "Media advisory"."""
    title: str | None = None
    """The title as printed, quotes and dashes kept; `None` where no line of the page is one."""
    url: str | None = None
    """The address that the caller gives, else the one that the page gives as its own, in the form in which all
    addresses of a page are equal: "https://www.osce.org/yerevan/56884"."""
    node_id: int | None = None
    """The number of the page on the site, from the address: 56884 of ".../yerevan/56884"."""
    url_language: str | None = None
    """BCP 47 tag of the language in the address ("uk" of ".../uk/node/340786"); the text may be in another one."""
    language: str | None = None
    """BCP 47 tag of the body ("en", "sr-Cyrl"), from its words and letters, not from the menu or the address; `None`
    where it is too short to tell, or in several languages."""
    sources: tuple[str, ...] = ()
    """Who issued the page, as printed behind "Source": ("OSCE Secretariat",)."""
    source_ids: tuple[str | None, ...] = ()
    """For each of `sources`, in the same order, the identifier of that structure in `osce_corpus.vocabulary`, whatever
    its name was in that year: ("secretariat",); `None` where the vocabulary does not know the name."""
    fields_of_work: tuple[str, ...] = ()
    """As printed behind "Fields of work": ("Countering terrorism",)."""
    field_of_work_ids: tuple[str | None, ...] = ()
    """For each of `fields_of_work`, in the same order, its identifier in `osce_corpus.vocabulary`, for a sub-topic its
    own: ("countering-terrorism",); `None` where the vocabulary does not know the name."""
    country_codes: tuple[str, ...] = ()
    """ISO 3166-1 alpha-2 codes of the countries that the facts of the page name, each once: the host countries of the
    field operations among its sources and organizers, then those printed in place, dateline or location ("OSH,
    Kyrgyzstan" is "KG"). Never from the prose, and never guessed from a city. Kosovo is "XK", a code that ISO leaves
    to users; it says nothing about status."""
    body: tuple[Block, ...] = ()
    """Every block of content once, in page order, the lead and the dateline included; nothing of the menu."""
    quotations: tuple[Quotation, ...] = ()
    """What persons say or write word for word, in page order; it also stands in `body`."""
    references: tuple[Reference, ...] = ()
    """The resolutions, decisions and other documents that the body names, each once, in page order."""
    contacts: tuple[Contact, ...] = ()
    """Press contacts from the end of the page; what is not plainly one stays in `body`."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What is missing, contradictory or left out."""
    origin: PageOrigin | None = None
    """Where `build` found the page; `None` for a page that was parsed on its own."""
    variants: tuple[PageOrigin, ...] = ()
    """Where `build` found further copies of the page, of which this one is the most complete."""
    translations: tuple[Translation, ...] = ()
    """The same page in other languages, where the corpus has it."""
    unknown_keys: tuple[UnknownKey, ...] = ()
    """What a record had beside the fields of its page, where it was read with `unknown="keep"`; never from a page."""

    def __attrs_pre_init__(self) -> None:
        if type(self) is Page:
            raise TypeError("Page is what all pages have in common; make one of a type, or an OtherPage")

    @property
    def day(self) -> dt.date | None:
        """The day by which the page is counted and sorted: of issue, or the first of an event; else `None`."""
        return None

    @property
    def text(self) -> str:
        """The body as plain text, blocks separated by a blank line."""
        return "\n\n".join(block.text for block in self.body)

    def __repr__(self) -> str:
        title = "without a title" if self.title is None else repr(shortened(self.title, _LONGEST_SHOWN))
        days = (str(day) for name in _DAYS if (day := getattr(self, name, None)))
        size = f"{len(self.body)} block{'' if len(self.body) == 1 else 's'}"
        codes = dict.fromkeys(repr(shortened(diagnostic.code, _LONGEST_SHOWN))[1:-1] for diagnostic in self.diagnostics)
        return f"<{type(self).__name__} {', '.join((title, *days, size, *codes))}>"


@frozen(kw_only=True)
class Reading:
    """What a page is read from."""

    outline: Outline
    url: PageUrl | None = None
    """The address that the caller or the page gave, and what it says."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What went wrong before."""


class PageFields(TypedDict):
    """The fields of `Page`, by name."""

    label: str | None
    title: str | None
    url: str | None
    node_id: int | None
    url_language: str | None
    language: str | None
    sources: tuple[str, ...]
    source_ids: tuple[str | None, ...]
    fields_of_work: tuple[str, ...]
    field_of_work_ids: tuple[str | None, ...]
    country_codes: tuple[str, ...]
    body: tuple[Block, ...]
    quotations: tuple[Quotation, ...]
    references: tuple[Reference, ...]
    contacts: tuple[Contact, ...]
    diagnostics: tuple[Diagnostic, ...]


def page_fields(
    reading: Reading,
    uses: frozenset[Field | None] = frozenset(),
    found: Iterable[Diagnostic] = (),
    *,
    organizers: tuple[str, ...] = (),
    places: Iterable[str] = (),
) -> PageFields:
    """Return the fields that every type of page has.

    `uses` are the metadata fields that the type of page reads itself, `found` its own diagnostics, `organizers` and
    `places` what it prints that may name countries.
    """
    outline, url = reading.outline, reading.url
    sources = _each_once(map(_BETWEEN_SOURCES.split, outline.values(Field.SOURCE)))
    fields = _each_once(map(split_fields_of_work, outline.values(Field.FIELDS_OF_WORK)))
    return PageFields(
        label=outline.label,
        title=outline.title or _title_from_head(outline),
        url=url.canonical if url else None,
        node_id=url.node_id if url else None,
        url_language=url.language if url else None,
        language=_language(outline),
        sources=sources,
        source_ids=source_ids(sources),
        fields_of_work=fields,
        field_of_work_ids=field_of_work_ids(fields),
        country_codes=country_codes((*sources, *organizers), places),
        body=outline.body,
        quotations=find_quotations(outline.body),
        references=find_references(outline.body),
        contacts=outline.contacts,
        diagnostics=(*reading.diagnostics, *_diagnostics(outline, uses | COMMON_FIELDS), *found),
    )


def _language(outline: Outline) -> str | None:
    text = "\n".join(block.text for block in outline.body)
    return language_of(text, aside=outline.dateline.dateline.text if outline.dateline else "")


def _title_from_head(outline: Outline) -> str | None:
    """Return the title that the window shows, where the page prints none."""
    return outline.head.title if outline.head else None


def _each_once(names: Iterable[Iterable[str]]) -> tuple[str, ...]:
    """Return the names of all values, each once, in page order."""
    return tuple(dict.fromkeys(name.strip() for several in names for name in several))


def _names_the_label(entry: Entry, outline: Outline) -> bool:
    return all(key(value) == key(outline.label or "") for value in entry.values)


def _diagnostics_of_title(outline: Outline) -> Iterator[Diagnostic]:
    from_head = _title_from_head(outline)
    title = outline.title or from_head
    is_error = title is not None and _ERROR_TITLE.match(title) is not None
    if title and is_error and sum(len(block.text) for block in outline.body) < _LONG_BODY:
        yield diagnostics.error_page(title)
    elif outline.title is not None:
        return
    elif not (outline.body or any(entry.values for entry in outline.metadata.entries)):
        yield diagnostics.no_content()
    else:
        yield diagnostics.title_from_head() if from_head else diagnostics.title_missing()


def _diagnostics(outline: Outline, uses: frozenset[Field | None]) -> Iterator[Diagnostic]:
    yield from _diagnostics_of_title(outline)
    yield from _diagnostics_of_labels(outline, uses)
    yield from _diagnostics_of_text(outline)


def _diagnostics_of_labels(outline: Outline, uses: frozenset[Field | None]) -> Iterator[Diagnostic]:
    for entry in outline.metadata.entries:
        values = "; ".join(entry.values)
        if entry.is_inferred and entry.field:
            yield diagnostics.label_inferred(entry.label, entry.field)
        if entry.field in uses and (entry.field is not Field.TYPE or _names_the_label(entry, outline)):
            continue
        if entry.field is None:
            yield diagnostics.label_unknown(entry.label, values)
        elif values:
            yield diagnostics.value_unused(entry.label, values)
    if outline.header and Field.DATE not in uses:
        yield diagnostics.value_unused("", outline.header.values[0])


def _diagnostics_of_text(outline: Outline) -> Iterator[Diagnostic]:
    if outline.outside:
        yield diagnostics.text_outside(len(outline.outside), outline.outside[0])
    if outline.repeated:
        yield diagnostics.repeated_tail(len(outline.repeated), outline.repeated[0])
    if outline.metadata.is_list:
        yield diagnostics.list_of_pages()
    elif outline.metadata.again:
        yield diagnostics.metadata_repeated(outline.metadata.again)
    elif another := _line_of_another_page(outline):
        yield diagnostics.several_pages(another)


def _line_of_another_page(outline: Outline) -> str | None:
    """Return a line of the body that only another page can have: topic sections, labels alone, a second dateline.

    So is the title where the text begins again below it.
    """
    title, label = key(outline.title or ""), key(outline.label or "")
    is_topic = title in FIELD_OF_WORK_KEYS
    has_facts = bool(outline.label or outline.dateline or (outline.metadata.entries and not is_topic))
    # An event has none of its own, unless its text begins with one.
    is_event = bool(outline.values(Field.ORGANIZED_BY) or outline.values(Field.LOCATION))
    own = outline.body_lines[0][0] if is_event and outline.body else outline.dateline_line
    sections: list[str] = []
    for index, (block, (line, *_)) in enumerate(zip(outline.body, outline.body_lines, strict=True), start=1):
        if title and line.word == title and outline.body[index : index + 1] == outline.body[:1]:
            return block.text
        if label in PRESS_ITEM_LABELS and line.word == label:
            return block.text
        if line.word in TOPIC_SECTIONS:
            if line.word in sections or (sections and has_facts):
                return block.text
            sections.append(line.word)
        elif isinstance(block, Caption):
            continue
        elif line.word in OWN_LABELS or (line is not own and (has_facts or sections) and find_dateline(line.text)):
            return block.text
    return None
