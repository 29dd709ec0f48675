"""A page with other values, and with all that follows from them."""

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar

from attrs import evolve

from osce_corpus.pages.identifying import before_day, country_codes, field_of_work_ids, source_ids
from osce_corpus.pages.page import Page
from osce_corpus.pages.press_release import PressRelease
from osce_corpus.pages.seminar import Seminar
from osce_corpus.pages.topic_page import TopicPage, lead_of, operations_of
from osce_corpus.quotations import find_quotations
from osce_corpus.references import find_references

P = TypeVar("P", bound=Page)

_NAMING_COUNTRIES = frozenset(("sources", "organized_by", "places", "location", "dateline"))


def amend(page: P, **changes: object) -> P:
    """Return a page with other values, and with what follows from them: `amend(page, sources=("OSCE Secretariat",))`.

    `attrs.evolve` changes what it is given and nothing else, so that identifiers of another source and quotations of
    another body would stay. With this function

    - `source_ids` follow from `sources`, `field_of_work_ids` from `fields_of_work`;
    - `country_codes` from the sources, organizers, places, the location and the dateline;
    - `quotations` and `references` from `body`, and of a topic page `lead` and `operations`, too.

    What is given itself stays as it is given. Diagnostics stay, too: pass `diagnostics=` without those that are no
    longer true.

    Args:
        page: The page.
        changes: Its new values, by the names of the attributes.

    Raises:
        TypeError: A page of this type has no such attribute, or a value is of another type.
        ValueError: A value is one that no record can hold.
    """
    changed = _with(page, changes)
    return _with(changed, {name: value for name, value in _following(changed, changes) if name not in changes})


def _with(page: P, values: Mapping[str, Any]) -> P:
    return evolve(page, **values)


def _following(page: Page, changes: Mapping[str, object]) -> Iterator[tuple[str, object]]:
    """Yield the values of a page that follow from others, of those that have changed."""
    if "sources" in changes:
        yield "source_ids", source_ids(page.sources)
    if "fields_of_work" in changes:
        yield "field_of_work_ids", field_of_work_ids(page.fields_of_work)
    if not _NAMING_COUNTRIES.isdisjoint(changes):
        yield "country_codes", _country_codes(page)
    if "body" in changes:
        yield "quotations", find_quotations(page.body)
        yield "references", find_references(page.body)
        if isinstance(page, TopicPage):
            yield "lead", lead_of(page.body)
            yield "operations", operations_of(page.body)


def _country_codes(page: Page) -> tuple[str, ...]:
    match page:
        case PressRelease():
            dateline = (before_day(page.dateline.text),) if page.dateline else ()
            return country_codes(page.sources, (*page.places, *dateline))
        case Seminar():
            return country_codes((*page.sources, *page.organized_by), (page.location or "",))
        case _:
            return country_codes(page.sources, ())
