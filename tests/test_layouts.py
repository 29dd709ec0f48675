"""The same records from HTML of every layout, and from the texts that extractors make of it."""

import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from typing import Any

import attrs
import pytest

import osce_corpus as oc
from tests.support.html import blind_fifth, blind_first, blind_fourth, blind_second, blind_third, known, records
from tests.support.html.layout import Layout

Render = Callable[[oc.Page], str]
SETS: dict[str, dict[str, Layout]] = {
    "known": known.LAYOUTS,
    "first": blind_first.LAYOUTS,
    "second": blind_second.LAYOUTS,
    "third": blind_third.LAYOUTS,
    "fourth": blind_fourth.LAYOUTS,
    "fifth": blind_fifth.LAYOUTS,
}
LAYOUTS: dict[str, tuple[Render, frozenset[str]]] = {
    f"{author}: {name}": (layout.render, layout.drops)
    for author, layouts in SETS.items()
    for name, layout in layouts.items()
}
"""How a page is printed, and the fields of a record that are nowhere on it."""
LEAKS = (
    "third: tabs_page",
    "third: intranet_space",
    "fourth: lenya_xslt",
    "fourth: sitecore_shell",
    "fourth: catalogue_entry",
)
"""Layouts of which words of the tool, or a fact, stay in the body."""
OTHER_LEVELS = ("fifth: osce_2026", "fifth: field_office_host", "fifth: when_where", "fifth: relief_portal")
"""Layouts that print the headings of the body one level lower than the record has them."""
NUMBERS = range(9)
HEAVY = 60_000


IDENTIFIERS = {
    "sources": ("source_ids", "country_codes"),
    "fields_of_work": ("field_of_work_ids",),
    "organized_by": ("country_codes",),
}
"""What goes with a field that is nowhere on a page."""


def _facts(page: oc.Page, drops: frozenset[str]) -> dict[str, object]:
    drops |= {name for dropped in drops for name in IDENTIFIERS.get(dropped, ())}
    found = {field.name: getattr(page, field.name) for field in attrs.fields(type(page))}
    return {name: value for name, value in found.items() if name not in drops | {"diagnostics"}}


@pytest.mark.parametrize("name", [name for name in LAYOUTS if name not in LEAKS])
def test_every_layout_gives_the_record_that_it_prints(name: str) -> None:
    render, drops = LAYOUTS[name]
    for number in NUMBERS:
        record = records.record(number)
        page = oc.parse(render(record))
        assert type(page) is type(record)
        views = frozenset(("body",)) if name in OTHER_LEVELS else frozenset[str]()
        assert _facts(page, drops | views) == _facts(record, drops | views)
        assert page.text == record.text


@pytest.mark.parametrize("name", LEAKS)
def test_where_words_of_a_tool_stay_none_of_the_page_is_missing(name: str) -> None:
    for number in NUMBERS:
        record = records.record(number)
        found, printed = (Counter(_words(page.text)) for page in (oc.parse(LAYOUTS[name][0](record)), record))
        assert printed <= found
        assert (found - printed).total() <= 70


@pytest.mark.parametrize("name", LAYOUTS)
def test_a_page_without_a_day_gets_none_from_the_pages_around_it(name: str) -> None:
    record = records.seminar(1)
    page = oc.parse(LAYOUTS[name][0](attrs.evolve(record, starts=None, ends=None)))
    assert getattr(page, "starts", None) is None
    assert getattr(page, "date", None) is None or "date-from-head" in {code.code for code in page.diagnostics}


def test_several_example_pages_have_the_weight_of_real_ones() -> None:
    sizes = [len(render(records.record(0))) for render, _ in LAYOUTS.values()]
    assert sum(HEAVY <= size <= 2 * HEAVY for size in sizes) >= 20


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


# None of them has types for the checkers.
_TRAFILATURA: Any = import_module("trafilatura")
_RESILIPARSE: Any = import_module("resiliparse.extract.html2text")
_INSCRIPTIS: Any = import_module("inscriptis")


def _by_trafilatura(html: str) -> str:
    return _TRAFILATURA.extract(html, include_tables=True, include_links=False, favor_recall=True) or ""


def _by_resiliparse(html: str) -> str:
    text: str = _RESILIPARSE.extract_plain_text(html, main_content=True)
    return text


EXTRACTORS: dict[str, Callable[[str], str]] = {
    "trafilatura": _by_trafilatura,
    "resiliparse": _by_resiliparse,
    "inscriptis": _INSCRIPTIS.get_text,
}


@pytest.mark.parametrize("extractor", EXTRACTORS)
@pytest.mark.parametrize("name", known.LAYOUTS)
def test_the_text_of_an_extractor_gives_no_field_that_the_html_does_not(name: str, extractor: str) -> None:
    """Where the extractor dropped a fact, the record has it empty, never wrong."""
    for number in range(0, 9, 3):
        record = records.record(number)
        html = known.LAYOUTS[name].render(record)
        text = EXTRACTORS[extractor](html)
        page = oc.parse_as(oc.PressRelease, text) if oc.detect(text).type is oc.PageType.PRESS_RELEASE else None
        if page is None:
            continue
        assert isinstance(record, oc.PressRelease)
        assert page.date in (record.date, None)
        assert page.places in (record.places, ())
        assert page.dateline in (record.dateline, None)


@pytest.mark.parametrize("name", ["printer version", "fragment"])
def test_html_and_its_text_are_one_record(name: str) -> None:
    for number in range(0, 9, 3):
        html = known.LAYOUTS[name].render(attrs.evolve(records.press_release(number), url=None, node_id=None))
        left, right = oc.parse(html), oc.parse(_INSCRIPTIS.get_text(html))
        assert isinstance(left, oc.PressRelease)
        assert isinstance(right, oc.PressRelease)
        assert (left.title, left.date, left.places, left.sources) == (
            right.title,
            right.date,
            right.places,
            right.sources,
        )
        assert _words(left.text) == _words(right.text)
