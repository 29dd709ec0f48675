"""The facts of a page: what each is called, and what the page says."""

from collections.abc import Callable, Iterable, Iterator
from itertools import zip_longest
from typing import cast
from xml.etree.ElementTree import Element

from attrs import fields_dict

from osce_corpus.corpus.charts import Child, element
from osce_corpus.corpus.names import names_of
from osce_corpus.notebook.links import link
from osce_corpus.notebook.space import cut
from osce_corpus.pages import Page
from osce_corpus.parts import Dateline, PageOrigin
from osce_corpus.vocabulary.language_names import LANGUAGE_NAMES

_LONGEST_VALUE = 300
_MOST_VALUES = 12
_FACTS = {
    "date": "Date",
    "starts": "First day",
    "ends": "Last day",
    "places": "Places",
    "location": "Location",
    "organized_by": "Organized by",
    "sources": "Sources",
    "fields_of_work": "Fields of work",
    "country_codes": "Countries",
    "dateline": "Dateline",
    "is_correction": "Correction",
    "language": "Language",
    "url": "Address",
    "node_id": "Node",
    "url_language": "Language in the address",
    "origin": "Found in",
}
"""What each field is called, in the order in which they are shown."""
_ONLY_WHERE_STATED = frozenset(
    ("ends", "country_codes", "dateline", "is_correction", "node_id", "url_language", "origin")
)
"""Fields of which nobody misses anything where a page does not state them."""


def facts_table(page: Page) -> Element:
    """Return the facts of a page as a table; what is missing is there, too, and says so."""
    return element("table", element("tbody", *_rows(page)), class_="facts")


def _rows(page: Page) -> Iterator[Element]:
    there = fields_dict(type(page))
    for name, called in _FACTS.items():
        if name not in there:
            continue
        way = _WAYS.get(name)
        shown = way(page) if way else _plain(getattr(page, name))
        if shown or name not in _ONLY_WHERE_STATED:
            value = shown or [element("i", "not stated", class_="missing")]
            yield element("tr", element("th", called, scope="row"), element("td", *value))


def _plain(value: object) -> list[Child]:
    match value:
        case None | () | False:
            return []
        case True:
            return ["yes"]
        case tuple():
            return _joined(map(str, cast("tuple[object, ...]", value)))
        case Dateline():
            return [cut(value.text, _LONGEST_VALUE)]
        case PageOrigin():
            return shown_origin(value)
        case _:
            return [cut(str(value), _LONGEST_VALUE)]


def _joined(names: Iterable[str | None], identifiers: Iterable[str | None] = ()) -> list[Child]:
    """Return names in one line, each with its identifier behind it where it has one."""
    pairs = list(zip_longest(names, identifiers))
    shown: list[Child] = []
    for name, identifier in pairs[:_MOST_VALUES]:
        shown += ("; " * bool(shown), cut(name or "", _LONGEST_VALUE))
        shown += (" ", element("code", cut(identifier, _LONGEST_VALUE))) if identifier else ()
    return [*shown, f"; … and {len(pairs) - _MOST_VALUES:,} more"] if len(pairs) > _MOST_VALUES else shown


def _countries(page: Page) -> list[Child]:
    return _joined(map(names_of("country").get, page.country_codes), page.country_codes)


def _language(page: Page) -> list[Child]:
    return _joined([LANGUAGE_NAMES.get(page.language)], [page.language]) if page.language else []


def shown_origin(origin: PageOrigin) -> list[Child]:
    """Return where a page was found, in one line."""
    places = " › ".join(filter(None, (origin.path, origin.member)))
    shown: list[Child] = [cut(places, _LONGEST_VALUE)]
    if origin.url:
        shown += (", ", link(cut(origin.url, _LONGEST_VALUE), origin.url))
    return [*shown, f", {cut(origin.crawled, _LONGEST_VALUE)}"] if origin.crawled else shown


_WAYS: dict[str, Callable[[Page], list[Child]]] = {
    "sources": lambda page: _joined(page.sources, page.source_ids),
    "fields_of_work": lambda page: _joined(page.fields_of_work, page.field_of_work_ids),
    "country_codes": _countries,
    "language": _language,
    "url": lambda page: [link(cut(page.url, _LONGEST_VALUE), page.url)] if page.url else [],
}
"""Fields that are more than their values in one line."""
