"""What layouts of text and of HTML have in common: which fields they print, and what a reader can know of a page."""

import datetime as dt
from collections.abc import Iterator
from itertools import takewhile

import attrs
from attrs import field, frozen

from osce_corpus.pages import (
    Page,
    PressRelease,
    Seminar,
    TopicPage,
    before_day,
    country_codes,
    field_of_work_ids,
    source_ids,
)
from osce_corpus.parts import Block, FieldOperation, Heading, Paragraph
from osce_corpus.testing.choices import one_of
from osce_corpus.testing.words import LABELS
from osce_corpus.testing.writing import P, printed_days, rewritten, with_dashes, with_quotes
from osce_corpus.vocabulary.labels import Field


@frozen(kw_only=True)
class Layout:
    """What a layout prints of a page, and how it words its labels."""

    has_label: bool = True
    """Whether the type is printed. Where little else tells it, it always is."""
    fields: tuple[Field, ...] = tuple(LABELS)
    """The fields that are printed behind labels, in this order."""
    empty: frozenset[Field] = frozenset()
    """The fields of which the label is printed and no value."""
    labels: dict[Field, str] = field(factory=dict[Field, str])
    """The word that stands for a label; "Date", "Place" and so on where nothing is said."""
    has_url: bool = False
    """Whether the address of the page is on it."""
    contact_form: str = field(default="lines", validator=one_of("lines", "rows", "sentence"))
    """How contacts stand: in "lines", one for each part, in "rows", one for each, or, where there is but one, in a
    "sentence"."""
    quotes: str | None = None
    """The opening and the closing mark around what title and body quote; `None` for those of the page."""
    dash: str | None = None
    """The dash between words of title and body, behind datelines and between days; `None` for those of the page."""
    days: str = field(default="long", validator=one_of("long", "short", "month first", "numbers"))
    """How days stand behind their label: "long", as "3 May 2012 - 5 May 2012", "short", as "3-5 May 2012", "month
    first", as "May 3, 2012", or "numbers", as "2012-05-03"."""
    blocks: int | None = None
    """How many blocks of the body are there before the page is cut off; `None` for all."""

    def prints_label_of(self, page: Page) -> bool:
        """Return whether the type is printed on a page."""
        return page.label is not None and (self.has_label or not tells_its_type(page))

    def fields_of(self, _page: Page, /) -> tuple[Field, ...]:
        """Return the fields that are printed behind labels, where a page has them."""
        return self.fields

    def empty_of(self, _page: Page, /) -> frozenset[Field]:
        """Return the fields of a page of which the label is printed and no value."""
        return self.empty

    def label_of(self, name: Field, _page: Page, /) -> str:
        """Return the word that stands for a label on a page."""
        return self.labels.get(name, LABELS[name][0])

    def written(self, page: P) -> P:
        """Return a page with the quotation marks and dashes that the layout writes."""
        quotes, dash = self.quotes, self.dash
        if quotes:
            page = rewritten(page, lambda text: with_quotes(text, quotes))
        return rewritten(page, lambda text: with_dashes(text, dash)) if dash else page

    def facts(self, page: Page) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Yield the labels and values that are printed of a page, in order."""
        values = self._values(page)
        for name in self.fields_of(page):
            if name in self.empty_of(page) and name in values:
                yield self.label_of(name, page), ()
            elif values.get(name):
                yield self.label_of(name, page), values[name]

    def printed_blocks(self, page: Page) -> tuple[Block, ...]:
        """Return the blocks of the body that are printed: whole paragraphs, where the page is cut off."""
        if self.blocks is None or self.blocks >= len(page.body):
            return page.body
        end = max(self.blocks, _index_of_lead(page) + 1)
        while not _may_be_last(page.body[end - 1]):
            end -= 1
        return page.body[:end]

    def _values(self, page: Page) -> dict[Field, tuple[str, ...]]:
        """Return what a page has behind its labels; a day may be missing behind its label on any page."""
        values = {Field.DATE: (), Field.SOURCE: page.sources, Field.FIELDS_OF_WORK: page.fields_of_work}
        match page:
            case PressRelease(places=places):
                values[Field.DATE] = self._days(page.date, None)
                values[Field.PLACE] = ("/".join(place.upper() for place in places),) if places else ()
            case Seminar(location=location):
                values[Field.DATE] = self._days(page.starts, page.ends)
                values[Field.LOCATION] = (location,) if location else ()
                values[Field.ORGANIZED_BY] = page.organized_by
            case _:
                pass
        return values

    def _days(self, first: dt.date | None, last: dt.date | None) -> tuple[str, ...]:
        return (printed_days(first, last, self.days, self.dash or "-"),) if first else ()

    def expected(self, page: P) -> P:
        """Return what a reader can know of a page that is printed in this layout: what is dropped is empty.

        The identifiers are those of what is printed, whatever the page has.
        """
        page = self.written(page)
        printed = {name for name in self.fields_of(page) if name not in self.empty_of(page)}
        body = self.printed_blocks(page)
        known = attrs.evolve(
            page,
            label=page.label if self.prints_label_of(page) else None,
            url=page.url if self.has_url else None,
            node_id=page.node_id if self.has_url else None,
            url_language=page.url_language if self.has_url else None,
            sources=page.sources if Field.SOURCE in printed else (),
            fields_of_work=page.fields_of_work if Field.FIELDS_OF_WORK in printed else (),
            body=body,
            quotations=tuple(quotation for quotation in page.quotations if quotation.block < len(body)),
            references=tuple(reference for reference in page.references if reference.block < len(body)),
            contacts=page.contacts if len(body) == len(page.body) else (),
        )
        match known:
            case PressRelease():
                has_date = Field.DATE in printed or page_has_dateline(known)
                has_place = Field.PLACE in printed or page_has_dateline(known)
                known = attrs.evolve(
                    known, date=known.date if has_date else None, places=known.places if has_place else ()
                )
            case Seminar():
                has_days = Field.DATE in printed
                known = attrs.evolve(
                    known,
                    starts=known.starts if has_days else None,
                    ends=known.ends if has_days else None,
                    location=known.location if Field.LOCATION in printed else None,
                    organized_by=known.organized_by if Field.ORGANIZED_BY in printed else (),
                )
            case TopicPage():
                known = attrs.evolve(known, operations=tuple(_complete(known.operations, body)))
            case _:
                pass
        return _identified(known)


def _identified(page: P) -> P:
    """Return a page with the identifiers of what it names."""
    issuers, places = page.sources, list[str]()
    match page:
        case PressRelease(places=printed, dateline=dateline):
            places += (*printed, before_day(dateline.text) if dateline else "")
        case Seminar(organized_by=organizers, location=location):
            issuers += organizers
            places.append(location or "")
        case _:
            pass
    return attrs.evolve(
        page,
        source_ids=source_ids(page.sources),
        field_of_work_ids=field_of_work_ids(page.fields_of_work),
        country_codes=country_codes(issuers, places),
    )


def page_has_dateline(page: PressRelease) -> bool:
    """Return whether a page says in its body where and when it was issued."""
    return page.dateline is not None


def tells_its_type(page: Page) -> bool:
    """Return whether something tells the type of a page besides its type label."""
    return page_has_dateline(page) if isinstance(page, PressRelease) else isinstance(page, Seminar)


def _may_be_last(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.text.endswith(":")


def _index_of_lead(page: Page) -> int:
    return len(list(takewhile(lambda block: not isinstance(block, Paragraph), page.body)))


def _complete(operations: tuple[FieldOperation, ...], body: tuple[Block, ...]) -> Iterator[FieldOperation]:
    """Yield the field operations whose cards are on the page."""
    names = {block.text for block in body if isinstance(block, Heading)}
    yield from (operation for operation in operations if operation.name in names)
