"""The strategies for pages and layouts: that they vary, and that every page in every layout is read as it was."""

import datetime as dt
import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import Any, TypeVar

import attrs
import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.testing import (
    HtmlLayout,
    Menu,
    TextLayout,
    html_layouts,
    pages,
    press_releases,
    render,
    seminars,
    text_layouts,
    topic_pages,
)
from osce_corpus.testing.flags import LayoutFlags
from osce_corpus.testing.html import HtmlFlags
from osce_corpus.testing.labels import event_labels, field_labels, press_labels
from osce_corpus.testing.menus import CHAIRS
from osce_corpus.testing.text import TextFlags
from osce_corpus.testing.translated import TRANSLATED, translated_day
from osce_corpus.testing.words import LABELS, LABELS_OF_LANGUAGES, NEW_ENTRIES, TEASER_HEADINGS, TEASERS
from osce_corpus.vocabulary.labels import Field
from osce_corpus.vocabulary.months import NAMES
from osce_corpus.vocabulary.names import STATES
from osce_corpus.vocabulary.type_words import EVENTS, PRESS_ITEMS
from osce_corpus.vocabulary.words import Words, printed
from tests.support.counts import TRIED
from tests.support.pages import LEAD, SECOND

T = TypeVar("T")
# Changes by name are no business of the type checkers, and neither are flags.
_evolve: Any = attrs.evolve
TEXT_VARIATIONS: dict[str, Callable[[TextLayout], bool]] = {
    "menu": lambda layout: layout.menu is not None,
    "families": lambda layout: layout.family != "site",
    "sections": lambda layout: bool(layout.section),
    "missing_title": lambda layout: not layout.has_title,
    "repeated_tail": lambda layout: layout.repeated > 0,
    "skip_links": lambda layout: layout.skip_links,
    "other_bullets": lambda layout: layout.bullet != "-",
    "blank_lines": lambda layout: layout.blank_lines > 0,
    "markdown": lambda layout: layout.markdown,
    "window_title": lambda layout: layout.window_title,
    "doubled": lambda layout: layout.doubled,
    "teasers": lambda layout: layout.teasers is not None,
    "footer": lambda layout: bool(layout.footer),
    "bytes": lambda layout: layout.encoding is not None,
    "other_labels": lambda layout: bool(layout.labels),
    "missing_labels": lambda layout: len(layout.fields) < 6,
    "missing_values": lambda layout: bool(layout.empty),
    "missing_type": lambda layout: not layout.has_label,
    "other_days": lambda layout: layout.days != "long",
    "other_marks": lambda layout: layout.dash is not None,
    "other_contacts": lambda layout: layout.contact_form != "lines",
    "cut_off": lambda layout: layout.blocks is not None,
}
HTML_VARIATIONS: dict[str, Callable[[HtmlLayout], bool]] = {
    "menu": lambda layout: layout.menu is not None,
    "classes": lambda layout: layout.classes != "none",
    "wrappers": lambda layout: layout.wrappers > 0,
    "sections": lambda layout: bool(layout.section),
    "teasers": lambda layout: layout.teasers is not None,
    "furniture": lambda layout: layout.has_furniture,
    "marked_title": lambda layout: layout.title_tag == "h1",
    "breaks": lambda layout: layout.has_breaks,
    "upper_case": lambda layout: layout.upper_case,
    "unclosed": lambda layout: layout.unclosed,
    "entities": lambda layout: layout.entities,
    "attribute_order": lambda layout: layout.attributes_reversed,
    "scripts": lambda layout: layout.has_scripts,
    "doubled": lambda layout: layout.doubled,
    "bytes": lambda layout: layout.encoding is not None,
    "other_labels": lambda layout: bool(layout.labels),
    "missing_labels": lambda layout: len(layout.fields) < 6,
    "missing_values": lambda layout: bool(layout.empty),
    "missing_type": lambda layout: not layout.has_label,
    "other_days": lambda layout: layout.days != "long",
    "other_marks": lambda layout: layout.dash is not None,
    "other_contacts": lambda layout: layout.contact_form != "lines",
    "cut_off": lambda layout: layout.blocks is not None,
}
NOT_SEEN_ALONE = {"other_order", "other_spaces"}
"""Variations that show only together with others, or with what they leave as it was by chance."""


def _drawn(strategy: st.SearchStrategy[T], number: int = 60) -> list[T]:
    """Examples of a strategy, always the same ones."""
    found: list[T] = []

    @settings(
        max_examples=number,
        database=None,
        derandomize=True,
        phases=[Phase.generate],
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        deadline=None,
    )
    @given(strategy)
    def draw(value: T) -> None:
        found.append(value)

    draw()
    return found


def _facts(page: oc.Page) -> dict[str, object]:
    return {field.name: getattr(page, field.name) for field in attrs.fields(type(page)) if field.name != "diagnostics"}


def _agree(found: oc.Page, wanted: oc.Page) -> None:
    assert type(found) is type(wanted)
    assert _facts(found) == _facts(wanted)


# The strategies


@cache
def _texts() -> list[TextLayout]:
    return _drawn(text_layouts(), 400)


@cache
def _htmls() -> list[HtmlLayout]:
    return _drawn(html_layouts(), 400)


def _share(occurrences: Iterable[bool]) -> float:
    found = list(occurrences)
    return sum(found) / len(found)


@pytest.mark.parametrize("name", TEXT_VARIATIONS)
def test_each_variation_of_text_occurs_as_often_as_its_flag_says(name: str) -> None:
    occurs = TEXT_VARIATIONS[name]
    assert 0.1 < _share(map(occurs, _texts())) < 0.9
    assert _share(map(occurs, _drawn(text_layouts(**_flag(name, "always")), 30))) > 0.95
    assert not any(map(occurs, _drawn(text_layouts(**_flag(name, "never")), 30)))


@pytest.mark.parametrize("name", HTML_VARIATIONS)
def test_each_variation_of_html_occurs_as_often_as_its_flag_says(name: str) -> None:
    occurs = HTML_VARIATIONS[name]
    assert 0.1 < _share(map(occurs, _htmls())) < 0.9
    assert _share(map(occurs, _drawn(html_layouts(**_flag(name, "always")), 30))) > 0.95
    assert not any(map(occurs, _drawn(html_layouts(**_flag(name, "never")), 30)))


def _flag(name: str, flag: str) -> Any:
    """A flag by its name, which is no business of the type checkers."""
    return {name: flag}


def test_there_is_a_test_for_every_flag() -> None:
    common = LayoutFlags.__annotations__.keys()
    assert set(TEXT_VARIATIONS) | NOT_SEEN_ALONE == TextFlags.__annotations__.keys() | common
    assert set(HTML_VARIATIONS) | NOT_SEEN_ALONE - {"other_spaces"} == HtmlFlags.__annotations__.keys() | common


def test_every_choice_inside_a_variation_occurs() -> None:
    texts = _texts()
    assert {layout.facts_style for layout in texts} == {"bulleted", "beside", "below"}
    assert {layout.family for layout in texts} == {"site", "plain", "newsroom"}
    events = [layout for layout in texts if layout.family != "site"]
    assert {layout.event_style for layout in events} == {"labelled", "orphans", "organizers", "bare"}
    assert {layout.whole_days for layout in events} == {True, False}
    assert {layout.newsroom_line for layout in texts if layout.family == "newsroom"} == {True, False}
    assert {len(layout.section) for layout in texts} == {0, 1, 2}
    assert {layout.repeated for layout in texts} == {0, 1, 2, 3, 4}
    assert {layout.contact_form for layout in texts} == {"lines", "rows", "sentence"}
    assert {layout.line_end for layout in texts} == {"\n", "\r\n", "\r"}
    assert {layout.encoding for layout in texts} == {None, "utf-8", "utf-8-sig", "utf-16"}
    assert {layout.bullet for layout in texts} == {"-", "•", "*", "–"}
    assert {layout.no_break for layout in texts} == {True, False}
    menus = [layout.menu for layout in texts if layout.menu]
    assert {(menu.is_bulleted, menu.has_echoes) for menu in menus} == {(True, True), (True, False), (False, False)}
    entries = [entry for menu in menus for _, several in menu.groups for entry in several]
    assert {entry.partition(" – ")[2] for entry in entries} == {"", *CHAIRS}
    assert {name in entries for name in NEW_ENTRIES} == {True}
    assert {layout.teasers for layout in texts} == {None, *TEASER_HEADINGS}
    assert {layout.dense_facts for layout in texts if layout.blank_lines} == {True, False}
    assert {field for layout in texts for field in layout.empty} == set(LABELS)
    assert {layout.empty for layout in texts} >= {frozenset(), frozenset({Field.DATE}), frozenset(LABELS)}
    assert {layout.quotes for layout in texts} == {None, '""', "“”", "„“", "«»"}
    assert {layout.dash for layout in texts} == {None, "-", "–", "—"}
    assert {layout.days for layout in texts} == {"long", "short", "month first", "numbers"}
    assert len({layout.fields for layout in texts}) > 30
    assert len({tuple(layout.labels.values()) for layout in texts}) > 30
    htmls = _htmls()
    assert {len(layout.section) for layout in htmls} == {0, 1, 2}
    assert {layout.facts_style for layout in htmls} == {"list", "table", "paragraphs", "boxes"}
    assert {layout.title_tag for layout in htmls} == {"h1", "h2", "big"}
    assert {layout.classes for layout in htmls} == {"panels", "hero", "hashed", "none"}
    assert {layout.menu_tag for layout in htmls if layout.menu} == {"nav", "div", "table"}
    assert {layout.teasers for layout in htmls} == {"above", "beside", "below", None}
    assert {layout.encoding for layout in htmls} == {None, "utf-8", "utf-8-sig", "utf-16", "windows-1252"}


def test_labels_are_of_every_language_and_those_of_a_page_of_one_or_of_several() -> None:
    drawn = _drawn(field_labels(), 800)
    words = {word for labels in drawn for word in labels.values()}
    for language, known in LABELS_OF_LANGUAGES.items():
        own = {word for several in known.values() for word in several}
        assert words & own, language
    languages = [{_language_of(field, word) for field, word in labels.items()} for labels in drawn]
    assert sum(len(several) > 2 for several in languages) > 100
    assert sum(len(several) == 1 for several in languages) > 100
    assert set(LABELS_OF_LANGUAGES) == {"de", "en", "es", "fr", "hr", "it", "mk", "ro", "ru", "sq", "sr", "uk"}


def _language_of(field: Field, word: str) -> str:
    return next(tag for tag, known in LABELS_OF_LANGUAGES.items() if word in known.get(field, ()))


@pytest.mark.parametrize(("strategy", "known"), [(press_labels(), PRESS_ITEMS), (event_labels(), EVENTS)])
def test_type_labels_are_of_every_language(strategy: st.SearchStrategy[str], known: tuple[Words, ...]) -> None:
    assert set(_drawn(strategy, 800)) == set(printed(known))
    languages = {words.language for words in known} | {"bs"}
    assert languages == {"bs", "de", "en", "es", "fr", "hr", "it", "mk", "ro", "ru", "sq", "sr", "uk"}


def test_marks_and_days_are_written_as_the_layout_says() -> None:
    day = dt.date(2012, 5, 3)
    page = oc.Seminar(
        title="“Bees” – a river",
        starts=day,
        ends=dt.date(2012, 5, 5),
        body=(
            oc.ListBlock(items=("a “bee”;",)),
            oc.Table(rows=(("“a”", "b - c"),)),
            oc.Heading(text='Who "counts" by-laws?'),
            oc.Paragraph(text="“So” - it is"),
        ),
    )
    layout = TextLayout(quotes="«»", dash="—", days="short", facts_style="beside")
    assert str(render(page, layout)).splitlines() == [
        "«Bees» — a river", "Date: 3—5 May 2012", "- a «bee»;", "| «a» | b — c |", "Who «counts» by-laws?", "«So» — it is",
    ]  # fmt: skip
    assert layout.expected(page).title == "«Bees» — a river"


@pytest.mark.parametrize(
    ("days", "last", "words"),
    [
        ("long", dt.date(2012, 5, 5), "3 May 2012 - 5 May 2012"),
        ("short", None, "3 May 2012"),
        ("short", dt.date(2012, 6, 1), "3 May - 1 June 2012"),
        ("short", dt.date(2013, 6, 1), "3 May 2012 - 1 June 2013"),
        ("month first", dt.date(2012, 5, 5), "May 3, 2012 - May 5, 2012"),
        ("numbers", dt.date(2012, 5, 5), "2012-05-03 - 2012-05-05"),
    ],
)
def test_days_stand_in_several_forms(days: str, last: dt.date | None, words: str) -> None:
    page = oc.Seminar(title="Bees", starts=dt.date(2012, 5, 3), ends=last)
    assert f"Date: {words}" in str(render(page, TextLayout(days=days, facts_style="beside")))


def test_pages_are_of_all_types_and_have_every_kind_of_block() -> None:
    found = _drawn(pages(), 400)
    counts = Counter(type(page).__name__ for page in found)
    assert min(counts[name] for name in ("PressRelease", "Seminar", "TopicPage")) > 40
    kinds = Counter(type(block).__name__ for page in found for block in page.body)
    assert min(kinds[name] for name in ("Heading", "Paragraph", "ListBlock", "Caption", "Table")) > 10
    releases = _drawn(press_releases(), 300)
    assert {page.dateline is None for page in releases} == {bool(page.contacts) for page in releases} == {True, False}
    assert {len(page.places) for page in releases} == {1, 2}
    assert {page.language for page in releases} == {"en", *TRANSLATED}
    datelines = {page.dateline.text for page in releases if page.dateline and page.language != "en"}
    assert {any(f" {month} " in text for month in ENGLISH_MONTHS) for text in datelines} == {True, False}
    assert {page.url_language for page in releases} == {None, "cnr", "ru", "sh", "sq", "uk"}
    contacts = [contact for page in releases for contact in page.contacts]
    assert {len(page.contacts) for page in releases} == {0, 1, 2}
    assert {len(contact.phones) for contact in contacts} == {0, 1, 2}
    for name in ("role", "organization", "address"):
        assert {getattr(contact, name) is None for contact in contacts} == {True, False}
    assert len({page.label for page in releases}) > 20
    assert {page.ends is None for page in _drawn(seminars())} == {True, False}
    assert {bool(page.operations) for page in _drawn(topic_pages())} == {True, False}
    assert any(link for page in found for block in page.body for link in block.links)


ENGLISH_MONTHS = NAMES["en"][0].split(", ")


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "3. Mai 2012"),
        ("fr", "3 mai 2012"),
        ("ru", "3 мая 2012 г."),
        ("uk", "3 травня 2012"),
        ("sr-Latn", "3. maj 2012. godine"),
        ("mk", "3 мај, 2012 г."),
        ("sq", "3 maj 2012"),
        ("it", "3 maggio 2012"),
        ("ro", "3 mai 2012"),
        ("es", None),
    ],
)
def test_a_day_is_printed_in_the_language_of_the_page(language: str, words: str | None) -> None:
    assert translated_day(dt.date(2012, 5, 3), language) == words


@pytest.mark.parametrize("language", TRANSLATED)
def test_a_translated_page_names_the_osce_in_its_first_sentence_and_in_no_other(language: str) -> None:
    names = re.compile(r"OSCE|OSZE|ОБСЕ|ОБСЄ|OEBS|OSBE")
    assert [bool(names.search(text)) for text in TRANSLATED[language]] == [True, False, False, False]


def test_pages_carry_the_identifiers_of_what_they_print() -> None:
    """Those of the strategies are written by hand, those that are expected come from the vocabulary."""
    found = _drawn(st.one_of(press_releases(), seminars()), 300)
    for page in found:
        known = TextLayout().expected(page)
        assert page.source_ids == known.source_ids
        assert page.field_of_work_ids == known.field_of_work_ids
        assert page.country_codes == known.country_codes
    assert any(None in page.source_ids for page in found)
    assert {"KG", "AT", "MK"} <= {code for page in found for code in page.country_codes}
    assert {len(page.country_codes) for page in found} >= {0, 1, 2}


def test_pages_quote_and_name_documents_sometimes() -> None:
    found = _drawn(pages(), 300)
    assert 30 < sum(bool(page.quotations) for page in found) < 290
    assert 30 < sum(bool(page.references) for page in found) < 290
    assert {quotation.verb for page in found for quotation in page.quotations} == {
        "said", "wrote", "stressed", "explained", None,
    }  # fmt: skip
    assert {reference.kind for page in found for reference in page.references} == set(oc.ReferenceKind)
    cut = _drawn(st.tuples(pages(), text_layouts(cut_off="always")), 200)
    less = [(page, layout.expected(page)) for page, layout in cut]
    assert any(len(known.quotations) < len(page.quotations) for page, known in less)
    assert any(len(known.references) < len(page.references) for page, known in less)


def test_a_flag_that_is_none_is_named_with_those_that_there_are() -> None:
    with pytest.raises(TypeError, match="there is no flag menus; there are blank_lines, bytes, cut_off"):
        text_layouts(**_flag("menus", "always"))
    with pytest.raises(ValueError, match="menu is 'always', 'never' or 'sometimes', not 'often'"):
        html_layouts(**_flag("menu", "often"))


def test_without_hypothesis_the_extra_is_named() -> None:
    code = (
        "import importlib.util as u; find = u.find_spec\n"
        "u.find_spec = lambda name, *rest: None if name == 'hypothesis' else find(name, *rest)\n"
        "import osce_corpus.testing"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "osce_corpus.testing needs the extra 'testing': pip install 'osce-corpus[testing]'" in done.stderr


# What holds of any page in any layout


@given(pages(), text_layouts())
def test_a_page_as_text_is_read_as_it_was(page: oc.Page, layout: TextLayout) -> None:
    TRIED["text"] += 1
    _agree(oc.parse(render(page, layout)), layout.expected(page))


@given(pages(), html_layouts())
def test_a_page_as_html_is_read_as_it_was(page: oc.Page, layout: HtmlLayout) -> None:
    TRIED["html"] += 1
    _agree(oc.parse(render(page, layout)), layout.expected(page))


@given(pages(), html_layouts(cut_off="never"), text_layouts(cut_off="never"))
def test_html_and_text_of_a_page_agree(page: oc.Page, html: HtmlLayout, text: TextLayout) -> None:
    whole = {"fields": tuple(LABELS), "empty": frozenset[Field](), "has_label": True, "quotes": None, "dash": None}
    found = oc.parse(render(page, _evolve(html, **whole, has_url=False)))
    other = oc.parse(render(page, _evolve(text, **whole, markdown=True, family="site")))
    _agree(found, other)


@given(
    pages(),
    html_layouts(menu="never", sections="never", teasers="never", furniture="never", wrappers="never"),
    html_layouts(),
)
def test_more_chrome_or_other_chrome_changes_nothing(page: oc.Page, bare: HtmlLayout, other: HtmlLayout) -> None:
    around = ("menu", "menu_tag", "section", "teasers", "has_furniture", "wrappers", "has_scripts", "classes")
    dressed = _evolve(bare, **{name: getattr(other, name) for name in around})
    _agree(oc.parse(render(page, dressed)), oc.parse(render(page, bare)))


BARE = text_layouts(
    menu="never",
    sections="never",
    repeated_tail="never",
    teasers="never",
    footer="never",
    window_title="never",
    skip_links="never",
    doubled="never",
    blank_lines="never",
)


@given(pages(), BARE, text_layouts())
def test_what_stands_around_a_text_or_twice_in_it_changes_nothing(
    page: oc.Page, bare: TextLayout, other: TextLayout
) -> None:
    around = (
        "menu",
        "section",
        "repeated",
        "teasers",
        "footer",
        "window_title",
        "skip_links",
        "doubled",
        "blank_lines",
    )
    dressed = _evolve(bare, **{name: getattr(other, name) for name in around})
    _agree(oc.parse(render(page, dressed)), oc.parse(render(page, bare)))


@given(pages(), BARE, text_layouts(other_marks="always"))
def test_other_marks_change_no_fact_but_the_words_in_which_they_stand(
    page: oc.Page, bare: TextLayout, other: TextLayout
) -> None:
    plain = attrs.evolve(bare, quotes=None, dash=None)
    found, same = (oc.parse(render(page, attrs.evolve(plain, quotes=quotes))) for quotes in (other.quotes, None))
    assert len(found.quotations) == len(same.quotations)
    assert [block.text.translate(NO_MARKS) for block in found.body] == [
        block.text.translate(NO_MARKS) for block in same.body
    ]
    names = ("sources", "fields_of_work", "country_codes", "language", "references", "contacts")
    assert [getattr(found, name) for name in names] == [getattr(same, name) for name in names]


NO_MARKS = str.maketrans("", "", '"“”„«»')


@given(pages(), st.one_of(text_layouts(cut_off="never"), html_layouts(cut_off="never")), st.sampled_from(list(Field)))
def test_a_field_that_is_not_printed_is_empty_and_the_others_stay(
    page: oc.Page, layout: TextLayout | HtmlLayout, missing: Field
) -> None:
    # What tells the type, or the place of a page without a dateline, is no mere value.
    if missing in (Field.PLACE, Field.LOCATION, Field.ORGANIZED_BY, Field.SOURCE):
        missing = Field.FIELDS_OF_WORK
    less = attrs.evolve(layout, fields=tuple(field for field in layout.fields if field is not missing), has_label=True)
    found = oc.parse(render(page, less))
    whole = oc.parse(render(page, attrs.evolve(less, fields=layout.fields)))
    same = [name for name, value in _facts(less.expected(page)).items() if value == _facts(layout.expected(page))[name]]
    assert {name: _facts(found)[name] for name in same if name != "label"} == {
        name: _facts(whole)[name] for name in same if name != "label"
    }
    _agree(found, less.expected(page))


@given(pages(), pages(), text_layouts(cut_off="never", bytes="never"), text_layouts(cut_off="never", bytes="never"))
def test_two_pages_in_one_source_are_reported_and_their_fields_are_not_mixed(
    first: oc.Page, second: oc.Page, layout: TextLayout, other: TextLayout
) -> None:
    page = oc.parse(f"{render(first, layout)!s}\n{render(second, other)!s}")
    assert {"metadata-repeated", "several-pages"} & {diagnostic.code for diagnostic in page.diagnostics}
    expected = layout.expected(first)
    names = ("title", "sources", "fields_of_work")
    assert [getattr(page, name) for name in names] == [getattr(expected, name) for name in names]


@given(pages(), st.one_of(text_layouts(), html_layouts()))
def test_what_was_parsed_is_written_and_read_back_as_it_is(page: oc.Page, layout: TextLayout | HtmlLayout) -> None:
    parsed = oc.parse(render(page, layout))
    assert oc.loads(oc.dumps(parsed)) == parsed
    assert oc.loads(oc.dumps(parsed, "jsonl"), "jsonl") == parsed


@given(pages())
def test_the_text_of_a_record_parsed_again_gives_the_same_text(page: oc.Page) -> None:
    again = oc.parse_as(oc.OtherPage, f"{page.title}\n\n{page.text}")
    assert again.title == page.title
    assert again.text == page.text


@given(pages(), st.one_of(text_layouts(), html_layouts()))
def test_an_explanation_traces_every_field_of_any_page(page: oc.Page, layout: TextLayout | HtmlLayout) -> None:
    explained = oc.explain(render(page, layout), url=page.url)
    _agree(
        explained.page,
        attrs.evolve(layout.expected(page), url=page.url, node_id=page.node_id, url_language=page.url_language),
    )
    assert all(segment.rule is not oc.Rule.UNPLACED for segment in explained.segments)
    for origin in explained.origins:
        assert (origin.rule is None) == (not origin.value)
        assert bool(origin.segments) == (bool(origin.value) and origin.field not in {"url", "node_id", "url_language"})


def _record(source: str) -> str:
    return oc.dumps(oc.parse(source), "jsonl")


def test_the_same_page_gives_the_same_record_in_every_process_thread_and_country() -> None:
    drawn = _drawn(st.tuples(pages(), st.one_of(text_layouts(bytes="never"), html_layouts(bytes="never"))), 30)
    sources = [str(render(page, layout)) for page, layout in drawn]
    here = list(map(_record, sources))
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(_record, sources)) == here
    code = (
        "import json, sys, osce_corpus as oc\n"
        "print(json.dumps([oc.dumps(oc.parse(source), 'jsonl') for source in json.loads(sys.stdin.buffer.read())]))"
    )
    for seed, zone, language in (
        ("0", "UTC", "C"),
        ("1", "Asia/Tokyo", "C.UTF-8"),
        ("4242", "America/New_York", "POSIX"),
    ):
        done = subprocess.run(
            [sys.executable, "-c", code],
            input=json.dumps(sources).encode(),
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language},
            capture_output=True,
            check=True,
        )
        assert json.loads(done.stdout) == here


# What these properties have found


@pytest.mark.parametrize("label", ["", "Conference\n"])
def test_a_title_with_a_colon_is_no_label(label: str) -> None:
    page = oc.parse(
        f"{label}Women in local councils: what has changed\nLocation: Osh\nOrganizer: OSCE Secretariat\n{LEAD}"
    )
    assert page.title == "Women in local councils: what has changed"


def test_an_empty_label_takes_no_caption_for_its_value() -> None:
    page = oc.parse(
        f"Press release\nRiver data\nPlace:\nOSH\nDates:\nDelegates in a hall (OSCE/A. Photographer)\nOSH, 3 May 2012 - {LEAD}"
    )
    assert isinstance(page.body[0], oc.Caption)
    assert page.diagnostics == ()


def test_an_empty_label_for_days_takes_no_heading_for_its_value() -> None:
    page = oc.parse(f"Press release\nRiver data\nPlace:\nOSH\nDates:\nHow it began\n{LEAD}")
    assert [block.text for block in page.body] == ["How it began", LEAD]


def test_a_dateline_below_the_text_is_another_pages() -> None:
    page = oc.parse(f"Press release\nRiver data\nPlace:\nOSH\n{LEAD}\n{SECOND}\nBees\nVIENNA, 3 May 2012 - {LEAD}")
    assert isinstance(page, oc.PressRelease)
    assert (page.dateline, page.date, page.places) == (None, None, ("Osh",))
    assert "several-pages" in {diagnostic.code for diagnostic in page.diagnostics}


def test_an_orphaned_label_takes_no_caption_for_its_value() -> None:
    page = oc.parse(
        f"Seminar on bees\nWhen\nWhere\nOrganized by\nBees (OSCE/A. Photographer)\n{LEAD}\nThe OSCE was there."
    )
    assert isinstance(page, oc.Seminar)
    assert (page.organized_by, page.body[0]) == ((), oc.Caption(text="Bees", credit="OSCE/A. Photographer"))


def test_a_type_label_behind_the_last_entry_of_a_menu_is_none_of_it() -> None:
    entries = "\n".join(
        ["Fields of work", "Policing", "Elections", "Education", "Field operations", "Mission to Serbia"] * 3
    )
    page = oc.parse(f"{entries}\nAbout us\nNews\nRiver data\nPlace: OSH\nSource: OSCE\nOSH, 3 May 2012 - {LEAD}")
    assert (page.label, page.title) == ("News", "River data")


def test_a_title_behind_the_last_entry_of_a_menu_is_none_of_it() -> None:
    menu = ["Fields of work", "Policing", "Elections", "Participating States", *STATES[:40], "About us"]
    facts = ["- Date:", "- Fields of work:", "- Gender equality", "- Source:", "- OSCE Secretariat"]
    page = oc.parse("\n".join([*menu, "River data", "News", *facts, LEAD]))
    assert (page.label, page.title) == ("News", "River data")


def test_what_markup_tells_to_be_a_title_or_a_label_is_no_entry_of_a_menu() -> None:
    facts = "<dl><dt>Fields of work</dt><dd>Arms control</dd><dd>Border management</dd><dt>Place</dt><dd>OSH</dd></dl>"
    page = oc.parse(
        f"<html><body><div>News</div><h1>River data</h1>{facts}<p>{LEAD}</p><p>Source: OSCE</p></body></html>"
    )
    assert (page.label, page.title) == ("News", "River data")
    assert page.fields_of_work == ("Arms control", "Border management")


def test_a_new_entry_before_the_last_one_is_still_of_the_menu() -> None:
    menu = [
        "Fields of work",
        "Policing",
        "Elections",
        "Education",
        "Field operations",
        "Mission to Serbia",
        "Countries",
    ]
    menu += ["Albania", "Andorra", "Armenia", "Digital archives", "Policing", "About us", "Arms control"]
    assert oc.parse("\n".join([*menu, LEAD, "Our challenge", SECOND])).title == "Arms control"


def _lines_of_two(second: str) -> Iterator[str]:
    yield from ("Countering terrorism", LEAD, "Our challenge", SECOND, second, "Organizer: OSCE Secretariat")
    yield from (
        "Location: Osh",
        "Source: OSCE Secretariat",
        "A seminar was held on the bank of the river, and it will be held again in autumn.",
    )


@example("Workshop")
@given(st.sampled_from(["Workshop", "Seminar on bees"]))
def test_labels_below_the_text_of_a_topic_page_are_another_pages(second: str) -> None:
    page = oc.parse("\n".join(_lines_of_two(second)))
    assert isinstance(page, oc.TopicPage)
    assert "metadata-repeated" in {diagnostic.code for diagnostic in page.diagnostics}


def test_a_second_dateline_is_reported() -> None:
    page = oc.parse(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\nOSH, 4 May 2012 - {SECOND}")
    assert {diagnostic.code for diagnostic in page.diagnostics} == {"several-pages"}
    alone = oc.parse(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{SECOND}")
    assert alone.diagnostics == ()
    label = oc.parse(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{SECOND}\nFields of work\nBees\n{LEAD}")
    assert {diagnostic.code for diagnostic in label.diagnostics} == {"several-pages"}


@pytest.mark.parametrize(
    ("family", "lines"),
    [
        ("plain", ["River data", f"VIENNA, 3 May 2012 - {LEAD}"]),
        ("newsroom", ["Newsroom", "River data", "VIENNA 3 May 2012", f"VIENNA, 3 May 2012 - {LEAD}"]),
        ("site", ["Press release", "River data", "- Date:", "- 3 May 2012", "- Place:", "- VIENNA"]),
    ],
)
def test_a_release_is_printed_as_its_family_prints_it(family: str, lines: list[str]) -> None:
    day = dt.date(2012, 5, 3)
    page = oc.PressRelease(
        label="Press release",
        title="River data",
        date=day,
        places=("Vienna",),
        dateline=oc.Dateline(text="VIENNA, 3 May 2012 -", places=("VIENNA",), date=day),
        body=(oc.Paragraph(text=f"VIENNA, 3 May 2012 - {LEAD}"),),
    )
    assert str(render(page, TextLayout(family=family))).splitlines()[: len(lines)] == lines


DAYS = "3 May 2012 (All day) - 5 May 2012 (All day)"
EVENTS_AS_PRINTED: dict[str, tuple[TextLayout, list[str]]] = {
    "labels with values": (TextLayout(), ["When", DAYS, "Where", "Osh", "Organized by", "OSCE"]),
    "labels without values": (TextLayout(event_style="orphans"), ["When", "Where", "Organized by"]),
    "one label without value": (TextLayout(event_style="organizers"), ["Organized by"]),
    "values without labels": (TextLayout(event_style="bare"), [DAYS, "Osh", "Organized by", "OSCE"]),
    "values without labels, whatever is missing elsewhere": (
        TextLayout(event_style="bare", fields=(), empty=frozenset(Field)),
        [DAYS, "Osh", "Organized by", "OSCE"],
    ),
    "a label missing": (
        TextLayout(fields=(Field.LOCATION, Field.ORGANIZED_BY)),
        ["Where", "Osh", "Organized by", "OSCE"],
    ),
    "a value missing": (
        TextLayout(empty=frozenset({Field.LOCATION})),
        ["When", DAYS, "Where", "Organized by", "OSCE"],
    ),
    "other days": (
        TextLayout(event_style="bare", days="short", dash="–", whole_days=False),
        ["3–5 May 2012", "Osh", "Organized by", "OSCE"],
    ),
    "other dashes between whole days": (
        TextLayout(event_style="bare", dash="–"),
        [DAYS.replace("-", "–"), "Osh", "Organized by", "OSCE"],
    ),
}


@pytest.mark.parametrize("name", EVENTS_AS_PRINTED)
def test_an_older_event_is_printed_in_the_style_of_the_layout(name: str) -> None:
    layout, lines = EVENTS_AS_PRINTED[name]
    layout = attrs.evolve(layout, family="plain")
    days = (dt.date(2012, 5, 3), dt.date(2012, 5, 5))
    page = oc.Seminar(title="Bees", starts=days[0], ends=days[1], location="Osh", organized_by=("OSCE",))
    assert str(render(page, layout)).splitlines() == ["Bees", *lines]
    known = layout.expected(page)
    assert (known.starts, known.ends) == (days if any("2012" in line for line in lines) else (None, None))
    assert known.location == ("Osh" if "Osh" in lines else None)
    assert known.organized_by == (("OSCE",) if "OSCE" in lines else ())


def _release(*body: oc.Block, contacts: tuple[oc.Contact, ...] = ()) -> oc.PressRelease:
    day = dt.date(2012, 5, 3)
    return oc.PressRelease(
        title="River data",
        date=day,
        places=("Vienna",),
        dateline=oc.Dateline(text="VIENNA, 3 May 2012 -", places=("VIENNA",), date=day),
        body=(oc.Paragraph(text=f"VIENNA, 3 May 2012 - {LEAD}"), *body),
        contacts=contacts,
    )


ABOVE: dict[str, tuple[TextLayout, list[str]]] = {
    "a structure and a part": (TextLayout(family="plain", section=("A", "B")), ["A", "B", "River data"]),
    "no structure on other pages": (TextLayout(family="newsroom", section=("A",)), ["Newsroom", "River data"]),
    "no menu beside a structure": (
        TextLayout(family="plain", section=("A",), menu=Menu((("G", ("E",)),))),
        ["A", "River data"],
    ),
    "no title": (TextLayout(family="plain", section=("A",), has_title=False, window_title=True), []),
    "a title on other pages": (TextLayout(has_title=False), ["River data"]),
    "no newsroom": (TextLayout(family="newsroom", newsroom_line=False), ["River data"]),
}


@pytest.mark.parametrize("name", ABOVE)
def test_what_stands_above_a_body_is_what_the_layout_prints(name: str) -> None:
    layout, lines = ABOVE[name]
    shown = str(render(_release(), layout)).splitlines()
    assert shown[: len(lines)] == lines
    assert [line for line in shown if line in ("A", "B", "Newsroom", "River data", "River data | OSCE")] == lines
    assert layout.expected(_release()).title == ("River data" if lines else None)


LONG = oc.Paragraph(text=f"{SECOND} {SECOND}")
SHORT, ITEMS = oc.Paragraph(text="Nobody was late."), oc.ListBlock(items=("one;", "two."))
HEADING, CAPTION = oc.Heading(text="How it began"), oc.Caption(text="Bees", credit="OSCE/A. Photographer")
SOMEBODY = oc.Contact(name="Ann Example", emails=("press@example.org",))
TAILS: dict[str, tuple[oc.PressRelease, int, list[str]]] = {
    "two paragraphs": (_release(SHORT, LONG), 2, [SHORT.text, LONG.text]),
    "no more than the layout says": (_release(SHORT, LONG), 1, [LONG.text]),
    "never the lead": (_release(LONG), 4, [LONG.text]),
    "the whole text is no end": (_release(), 4, []),
    "a list": (_release(LONG, ITEMS), 4, [LONG.text, "- one;", "- two."]),
    "not across a heading": (_release(LONG, HEADING, SHORT, LONG), 4, [SHORT.text, LONG.text]),
    "not little": (_release(HEADING, SHORT), 4, []),
    "not one line of some length": (_release(HEADING, oc.Paragraph(text=SECOND)), 4, []),
    "two of some length": (_release(HEADING, SHORT, oc.Paragraph(text=SECOND)), 4, [SHORT.text, SECOND]),
    "nothing below a caption": (_release(LONG, CAPTION), 4, []),
    "nothing below contacts": (_release(LONG, contacts=(SOMEBODY,)), 4, []),
}


@pytest.mark.parametrize("name", TAILS)
def test_the_end_of_a_body_is_printed_once_more_where_it_can_be_no_chance(name: str) -> None:
    page, repeated, tail = TAILS[name]
    once = str(render(page, TextLayout(family="newsroom"))).splitlines()
    layout = TextLayout(family="newsroom", repeated=repeated)
    assert str(render(page, layout)).splitlines() == [*once, *tail]
    assert layout.expected(page) == TextLayout(family="newsroom").expected(page)
    assert len(page.body) == 1 or len(str(render(page, attrs.evolve(layout, blocks=1))).splitlines()) == 4


def test_pages_of_older_years_show_what_their_flags_promise() -> None:
    """Flags say it of layouts; whether it shows depends on the page."""
    older = st.tuples(
        pages(), text_layouts(families="always", sections="always", repeated_tail="always", cut_off="never")
    )
    shown = Counter[str]()
    for page, layout in _drawn(older, 200):
        shown["section"] += bool(layout.section_of(page))
        shown["tail"] += bool(layout.repeated_of(page))
        shown["no title"] += not layout.prints_title_of(page)
        shown[layout.family_of(page)] += 1
        shown[layout.event_style] += layout.family_of(page) == "event"
    assert min(shown[name] for name in ("section", "tail", "plain", "newsroom", "event")) > 12
    assert min(shown[name] for name in ("no title", "labelled", "orphans", "organizers", "bare")) > 0


def test_what_an_older_page_repeats_or_lacks_is_told() -> None:
    told = Counter[str]()
    for page, layout in _drawn(st.tuples(press_releases(), text_layouts(families="always")), 200):
        known = {diagnostic.code for diagnostic in oc.parse(render(page, layout)).diagnostics}
        tail = sum(len(block.items) if isinstance(block, oc.ListBlock) else 1 for block in layout.repeated_of(page))
        assert ("repeated-tail" in known) == (tail > 0)
        assert ("title-missing" in known) == (not layout.prints_title_of(page))
        told.update(known)
    assert min(told["repeated-tail"], told["title-missing"]) > 3


def test_every_kind_of_block_is_printed_as_extractors_print_it() -> None:
    body = (
        oc.Heading(text="Bees", level=4),
        oc.ListBlock(items=("one;", "two."), ordered=True),
        oc.ListBlock(items=("one;", "two.")),
        oc.Table(rows=(("a", "b"),)),
        oc.Caption(text="Hives", credit="OSCE/A. Photographer"),
    )
    page = oc.OtherPage(title="Bees", body=body)
    lines = ["1. one;", "2. two.", "- one;", "- two.", "| a | b |"]
    caption = "Hives (OSCE/A. Photographer)"
    assert str(render(page, TextLayout())).splitlines() == ["Bees", "Bees", *lines, caption]
    assert str(render(page, TextLayout(doubled=True))).splitlines() == [
        "Bees",
        "Bees",
        "Bees",
        *lines,
        caption,
        caption,
    ]
    assert str(render(page, TextLayout(markdown=True))).splitlines() == ["# Bees", "#### Bees", *lines, caption]
    old = str(render(page, TextLayout(family="newsroom", skip_links=True))).splitlines()
    assert old[5:7] == ["  • one;", "  • two."]
    assert old[-1] == "(OSCE/A. Photographer)Hives (OSCE/A. Photographer) Photo details"


def test_facts_may_be_dense_where_blank_lines_part_all_else() -> None:
    page = oc.OtherPage(title="Bees", sources=("OSCE", "UN"), body=(oc.Paragraph(text=LEAD),))
    layout = TextLayout(facts_style="below", blank_lines=1, dense_facts=True)
    assert render(page, layout) == f"Bees\n\nSource:\nOSCE, UN\n\n{LEAD}\n"
    assert render(attrs.evolve(page, sources=()), layout) == f"Bees\n\n{LEAD}\n"


def test_a_menu_may_say_the_names_of_its_groups_twice() -> None:
    menu = Menu((("Fields of work", ("Policing", "Elections")),), has_echoes=True)
    lines = ["-", "Fields of work", "- Policing", "- Elections", "-", "Fields of work", "- About us"]
    assert list(menu.lines("-")) == lines
    bare = attrs.evolve(menu, is_bulleted=False)
    assert list(bare.lines("-")) == [line.removeprefix("- ") for line in lines if line != "-"]


@pytest.mark.parametrize(("markdown", "heading", "title"), [(False, "{}", "{}"), (True, "## {}", "[{}](#)")])
def test_other_pages_are_announced_below_a_text(*, markdown: bool, heading: str, title: str) -> None:
    page = oc.OtherPage(title="Bees", body=(oc.Paragraph(text=LEAD),))
    layout = TextLayout(teasers="Related news", footer=("Share",), markdown=markdown)
    announced = [line for name, day in TEASERS for line in (title.format(name), day)]
    lines = str(render(page, layout)).splitlines()
    assert lines[2:] == [heading.format("Related news"), *announced, "Share"]


def test_the_lead_of_a_topic_page_may_be_doubled() -> None:
    page = oc.TopicPage(title="Policing", lead=LEAD, body=(oc.Paragraph(text=LEAD), oc.Paragraph(text=SECOND)))
    assert str(render(page, TextLayout(doubled=True))).splitlines() == ["Policing", LEAD, LEAD, SECOND]


def test_a_page_of_no_known_type_is_printed_with_what_every_page_has() -> None:
    page = oc.OtherPage(
        title="Bees",
        body=(oc.Paragraph(text=LEAD),),
        sources=("OSCE Secretariat",),
        source_ids=("secretariat",),
    )
    assert TextLayout().expected(page) == page
    assert render(page, TextLayout()) == f"Bees\n- Source:\n- OSCE Secretariat\n{LEAD}\n"


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        ("of bees;\nof rivers.", 2),
        ("of bees;\nof rivers;\nof maps.", 3),
        ("Bees;\nRivers; and\nMaps", 3),
        ("of bees;\n# Maps", 0),
        ("of bees;\nMaps", 0),
    ],
)
def test_the_last_item_of_a_list_without_bullets_is_of_it(lines: str, items: int) -> None:
    page = oc.parse(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\nThese are the parts:\n{lines}\n{SECOND}")
    assert sum(len(block.items) for block in page.body if isinstance(block, oc.ListBlock)) == items


def test_lines_with_tabs_are_a_table_and_labels_with_tabs_are_not() -> None:
    page = oc.parse(
        f"Press release\nRiver data\nPlace:\tVIENNA\nSource:\tOSCE\n{LEAD}\nTown\tBooks\nOsh\t \u200b12\n{SECOND}\tand more.\n"
        "-\tone;\n-\ttwo."
    )
    assert page.sources == ("OSCE",)
    assert page.body[1] == oc.Table(rows=(("Town", "Books"), ("Osh", "12")))
    assert page.body[2].text == f"{SECOND} and more."
    assert page.body[3] == oc.ListBlock(items=("one;", "two."))


@pytest.mark.parametrize(
    ("layout", "given", "error"),
    [
        (HtmlLayout, {"facts_style": "tabel"}, ValueError),
        (HtmlLayout, {"title_tag": "h9"}, ValueError),
        (HtmlLayout, {"classes": "x"}, ValueError),
        (HtmlLayout, {"teasers": True}, ValueError),
        (HtmlLayout, {"menu": True}, TypeError),
        (TextLayout, {"menu": "a menu"}, TypeError),
        (TextLayout, {"days": "weird"}, ValueError),
        (TextLayout, {"family": "new"}, ValueError),
        (TextLayout, {"contact_form": "table"}, ValueError),
    ],
)
def test_a_layout_that_is_made_by_hand_has_values_that_there_are(
    layout: Any, given: dict[str, Any], error: type[Exception]
) -> None:
    with pytest.raises(error, match=next(iter(given))):
        layout(**given)


def test_only_in_a_layout_is_a_page_printed() -> None:
    wrong: Any = "table"
    with pytest.raises(TypeError, match="a layout is a TextLayout or an HtmlLayout, not str"):
        render(oc.load_seeds()[0], wrong)
