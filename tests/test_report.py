"""What a build tells of itself: in lines, as plain values, as a page."""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

import osce_corpus as oc
from osce_corpus import diagnostics
from osce_corpus.corpus.charts import Bar, Part, bars, element, html_page, section, share, timeline
from osce_corpus.corpus.describing import describe
from osce_corpus.vocabulary.language_names import LANGUAGE_NAMES
from osce_corpus.vocabulary.languages import COMMON_WORDS, LANGUAGES_OF_SCRIPTS
from tests.support import seeds

SCRIPT = "<script>alert(1)</script>"
IMAGE = '"><img src=x onerror=alert(1)>'
SPAN = "\u202egnirts\x1b[2J"


def _report(pages: Sequence[oc.Page] = (), **given: Any) -> oc.BuildReport:
    facts: dict[str, Any] = {
        "output": "corpus.jsonl",
        "format": "jsonl",
        "description": describe(pages),
        "duplicates": 0,
        "left_out": 0,
        "skipped": (),
        "failed": 0,
        "failures": (),
        "failures_file": None,
        "characters": 0,
        "chrome_characters": 0,
    }
    return oc.BuildReport(**(facts | given))


FULL = _report(
    tuple(seeds.RECORDS.values()),
    duplicates=1_200,
    left_out=3,
    skipped=(("HTTP status 404", 12), (IMAGE, 1)),
    skipped_inputs=(oc.Failed(source=f"{SCRIPT}.docx", reason=IMAGE),),
    failed=2,
    failures=(
        oc.Failed(source=f"/home/{SCRIPT}.zip", reason="The zip archive is damaged."),
        oc.Failed(source="b.gz", reason=IMAGE),
    ),
    failures_file="corpus.jsonl.failures.jsonl",
    characters=2_000,
    chrome_characters=500,
)


def _page_of(report: oc.BuildReport) -> LexborHTMLParser:
    return LexborHTMLParser(report.to_html())


def _texts(page: LexborHTMLParser, selector: str) -> list[str]:
    return [_text(node) for node in page.css(selector)]


def _text(node: LexborNode) -> str:
    return " ".join(node.text(separator=" ").split())


def _rows(page: LexborHTMLParser, heading: str) -> list[list[str]]:
    (found,) = (part for part in page.css("section") if _text(part.css("h2")[0]) == heading)
    return [[_text(cell) for cell in row.css("th, td") if _text(cell)] for row in found.css("tbody tr")]


def test_a_report_prints_as_some_lines() -> None:
    assert repr(FULL).splitlines()[:4] == FULL.in_short.splitlines()
    assert [line.partition(":")[0] for line in repr(FULL).splitlines()[4:]] == [
        f"  {failure.source}" for failure in FULL.failures
    ]
    assert FULL.in_short.splitlines() == [
        "5 pages (2 press releases, 2 topic pages, 1 seminar), written to corpus.jsonl",
        "1,200 further copies, 3 of other types, 13 skipped, 2 failed: corpus.jsonl.failures.jsonl",
        f"skipped: 12 HTTP status 404, 1 {IMAGE}",
        "25% of the text was the site's",
    ]
    assert repr(_report((oc.OtherPage(), oc.OtherPage()), duplicates=1)).splitlines() == [
        "2 pages (2 other), written to corpus.jsonl",
        "1 further copy",
    ]
    many = tuple((f"HTTP status {number}", 1) for number in range(400, 410))
    assert _report(output=None, skipped=many).in_short.endswith("1 HTTP status 401, 1 HTTP status 402, …")
    assert repr(_report(output=None)) == "0 pages, nothing was written"
    assert "\x1b" not in repr(_report(output="\x1b[2J.jsonl"))


def test_a_report_as_plain_values_has_all_figures_in_a_stable_order() -> None:
    told = FULL.to_dict()
    assert list(told) == [
        "output",
        "format",
        "description",
        "duplicates",
        "left_out",
        "skipped",
        "skipped_inputs",
        "failed",
        "failures",
        "failures_file",
        "ledger",
        "characters",
        "chrome_characters",
    ]
    assert told["skipped_inputs"] == [{"source": f"{SCRIPT}.docx", "reason": IMAGE}]
    assert told["skipped"] == {"HTTP status 404": 12, IMAGE: 1}
    assert told["failures"] == [
        {"source": f"/home/{SCRIPT}.zip", "reason": "The zip archive is damaged."},
        {"source": "b.gz", "reason": IMAGE},
    ]
    assert told["description"] == {
        "pages": 5,
        "types": {"press_release": 2, "topic_page": 2, "seminar": 1},
        "years": {"2007": 1, "2009": 1},
        "sources": {"secretariat": 3},
        "fields_of_work": {"countering-terrorism": 3},
        "countries": dict(FULL.description.countries),
        "languages": {"en": 5},
        "missing": dict(FULL.description.missing),
        "diagnostics": {"date-missing": 1},
    }
    assert json.loads(json.dumps(told)) == told


def test_a_report_is_written_as_json_or_as_a_page_by_the_suffix(tmp_path: Path) -> None:
    FULL.write(tmp_path / "report.json")
    assert json.loads((tmp_path / "report.json").read_text(encoding="utf-8")) == FULL.to_dict()
    FULL.write(tmp_path / "report.HTML")
    assert (tmp_path / "report.HTML").read_text(encoding="utf-8") == FULL.to_html()
    with pytest.raises(oc.UnsupportedFormatError, match=r"'\.pdf' for a report .* Suffixes: \.json, \.html"):
        FULL.write(tmp_path / "report.pdf")
    with pytest.raises(FileNotFoundError):
        FULL.write(tmp_path / "nowhere" / "report.json")


def test_a_name_of_a_file_that_is_no_text_can_be_reported(tmp_path: Path) -> None:
    path = os.fsdecode(b"caf\xe9.zip")
    report = _report(failed=1, failures=(oc.Failed(source=path, reason="."),), failures_file=path)
    report.write(tmp_path / "report.json")
    report.write(tmp_path / "report.html")
    assert json.loads((tmp_path / "report.json").read_bytes())["failures"][0]["source"] == path
    assert "caf\ufffd.zip" in (tmp_path / "report.html").read_text(encoding="utf-8")


def test_the_page_shows_what_became_of_the_inputs() -> None:
    page = _page_of(FULL)
    assert _rows(page, "What became of the inputs") == [
        ["are pages of the corpus", "5", "< 1%"],
        ["are further copies of them", "1,200", "98%"],
        ["are pages of other types", "3", "< 1%"],
        ["are no pages", "13", "1%"],
        ["failed", "2", "< 1%"],
    ]
    assert _rows(page, "Inputs that are no pages") == [["HTTP status 404", "12"], [IMAGE, "1"]]
    assert _rows(page, "Inputs that failed") == [
        [f"/home/{SCRIPT}.zip", "The zip archive is damaged."],
        ["b.gz", IMAGE],
    ]
    assert "2 in all; every one is listed in corpus.jsonl.failures.jsonl." in _texts(page, ".note")
    figures = {_text(part.css("dt")[0]): _text(part.css("dd")[0]) for part in page.css(".figures div")}
    assert figures == {
        "pages": "5",
        "years": "2007–2009",
        "chrome removed": "25%",
        "copies merged": "1,200",
        "failed": "2",
    }


def test_the_page_calls_what_is_counted_by_its_name() -> None:
    page = _page_of(FULL)
    assert _rows(page, "Types") == [
        ["Press releases", "2", "40%"],
        ["Topic pages", "2", "40%"],
        ["Seminars and events", "1", "20%"],
    ]
    assert _rows(page, "Languages") == [["English", "5", "100%"]]
    assert _rows(page, "Sources") == [["Secretariat", "3", "60%"]]
    assert _rows(page, "Fields of work") == [["Countering terrorism", "3", "60%"]]
    assert ["fields of work", "2"] in _rows(page, "Fields missing")
    assert _rows(page, "Diagnostics") == [["date-missing a press release or seminar states no date", "1", "20%"]]
    other = oc.PressRelease(country_codes=("ZZ", "RS"), language="xx", sources=("A School",), source_ids=(None,))
    page = _page_of(_report([other]))
    assert _rows(page, "Countries") == [["Serbia", "1", "100%"], ["ZZ", "1", "100%"]]
    assert _rows(page, "Languages") == [["xx", "1", "100%"]]
    assert _rows(page, "Sources") == [["A School", "1", "100%"]]


def test_years_are_columns_and_a_table() -> None:
    page = _page_of(FULL)
    assert _texts(page, "rect title") == ["2007: 1", "2009: 1"]
    assert [(node.attributes["x"], node.attributes["height"]) for node in page.css("rect")] == [
        ("0.075", "100.00"),
        ("2.075", "100.00"),
    ]
    assert page.css("svg")[0].attributes["aria-label"] == "Pages by year, 2007 to 2009: the most, 1, in 2007"
    assert _texts(page, "svg") == ["Pages by year, 2007 to 2009: the most, 1, in 2007 ; 2007: 1 ; 2009: 1"]
    assert page.css(".years")[0].text() == "2007 2008 2009 "
    assert _rows(page, "Pages by year") == [["2007", "1"], ["2009", "1"]]
    assert "By the day of issue, or the first day of an event; 3 of 5 pages have none." in _texts(page, ".note")
    page = _page_of(_report([seeds.RECORDS["000"]]))
    assert "2007" in _texts(page, ".figures dd")
    assert _texts(page, "section .note")[0] == "By the day of issue, or the first day of an event."


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        (2007, 2007, ["2007"]),
        (1994, 2026, ["1995", "2000", "2005", "2010", "2015", "2020", "2025"]),
        (1, 9999, ["2000", "4000", "6000", "8000"]),
    ],
)
def test_some_of_the_years_stand_below_their_columns(first: int, last: int, labels: list[str]) -> None:
    years = sorted({(first, 3), (last, 3)})
    page = LexborHTMLParser(html_page("", [], [timeline("Pages", years)], ""))
    assert _texts(page, ".years span") == labels
    assert len(page.css("rect")) == len(years)


def test_nothing_is_shown_of_what_there_is_not() -> None:
    page = _page_of(_report(output=None))
    assert _texts(page, "h1, h2") == ["A build without pages"]
    assert "Nothing was written." in _texts(page, "p")
    assert "chrome removed" not in _texts(page, "dt")


def test_of_many_rows_the_first_are_shown_and_the_others_can_be_opened() -> None:
    rows = [Bar(f"Source {number}", 1_000 - number) for number in range(1_000)]
    page = LexborHTMLParser(html_page("", [], [section(Part("Sources", bars("Source", rows)))], ""))
    assert len(page.css("table")) == 2
    assert [len(table.css("tbody tr")) for table in page.css("table")] == [12, 200]
    assert _texts(page, "summary") == ["988 more"]
    assert _texts(page, "details p") == ["… and 788 more"]
    page = LexborHTMLParser(html_page("", [], [section(Part("Sources", bars("Source", rows[:14])))], ""))
    assert _texts(page, "summary") == ["2 more"]
    assert not page.css("details p")


def test_a_bar_is_as_long_as_its_count_beside_the_largest_or_beside_all() -> None:
    def lengths(made: Any) -> list[str | None]:
        return [bar.attributes["style"] for bar in LexborHTMLParser(html_page("", [], [made], "")).css(".bar")]

    rows = [Bar("a", 50), Bar("b", 10)]
    assert lengths(bars("Name", rows)) == ["width:100.00%", "width:20.00%"]
    assert lengths(bars("Name", rows, full=100)) == ["width:50.00%", "width:10.00%"]
    assert lengths(bars("Name", [])) == []


@pytest.mark.parametrize(
    ("count", "total", "shown"),
    [(0, 5, "0%"), (1, 1_000, "< 1%"), (1, 100, "1%"), (1, 3, "33%"), (999, 1_000, "99%"), (5, 5, "100%")],
)
def test_a_share_is_never_rounded_to_none_or_all(count: int, total: int, shown: str) -> None:
    assert share(count, total) == shown


HOSTILE = oc.PressRelease(
    sources=(SCRIPT, IMAGE, SPAN), fields_of_work=(f"</title></style>{SCRIPT}",), language="'\"<b>", title=SCRIPT
)


def test_whatever_comes_from_pages_and_paths_is_text() -> None:
    path = f"{IMAGE}/{SCRIPT}.jsonl"
    report = _report(
        [HOSTILE],
        output=path,
        skipped=((SCRIPT, 1),),
        failed=1,
        failures=(oc.Failed(source=path, reason=f"<!--{SPAN}"),),
        failures_file=path,
    )
    page = _page_of(report)
    assert not page.css("script, img, b, iframe, object, link, a, form, base")
    assert not [node for node in page.css("*") for name in node.attributes if name.startswith("on")]
    assert [row[0] for row in _rows(page, "Sources")] == [IMAGE, SCRIPT, "\ufffdgnirts\ufffd[2J"]
    assert _rows(page, "Fields of work")[0][0] == f"</title></style>{SCRIPT}"
    assert _rows(page, "Languages")[0][0] == "'\"<b>"
    assert _rows(page, "Inputs that failed") == [[path, "<!--\ufffdgnirts\ufffd[2J"]]
    assert _texts(page, "title")[0] == _texts(page, "h1")[0] == f"{SCRIPT}.jsonl".rpartition("/")[2]


def _shape(name: str, reason: str) -> list[tuple[str | None, list[str]]]:
    failures = (oc.Failed(source=name, reason=reason),)
    report = _report(output=name, skipped=((reason, 1),), failed=1, failures=failures, failures_file=name)
    return [(node.tag, list(node.attributes)) for node in _page_of(report).css("*")]


SHAPE = _shape("a", "b")


@given(st.text(min_size=1), st.text(min_size=1))
def test_no_text_makes_an_element_or_an_attribute(name: str, reason: str) -> None:
    assert _shape(name, reason) == SHAPE


def test_the_page_needs_nothing_else_and_runs_nothing() -> None:
    html = FULL.to_html()
    page = LexborHTMLParser(html)
    assert html.startswith("<!DOCTYPE html>\n<html")
    for loaded in ("http://", "https://", "url(", "@import", "<script>alert(1)", "src=x onerror=alert(1)>\n"):
        assert loaded not in html
    assert not page.css("[src], [href], script, link")
    policy = page.css("meta[http-equiv]")[0].attributes
    assert policy["content"] == "default-src 'none'; style-src 'unsafe-inline'"


def test_the_page_can_be_heard_and_is_fit_for_any_screen() -> None:
    page = _page_of(FULL)
    assert page.css("html")[0].attributes["lang"] == "en"
    assert page.css("meta[name=viewport]")[0].attributes["content"] == "width=device-width, initial-scale=1"
    levels = [int(str(node.tag)[1]) for node in page.css("h1, h2, h3, h4, h5, h6")]
    assert levels[0] == 1
    assert set(levels[1:]) == {2}
    style = _text(page.css("style")[0])
    assert {"prefers-color-scheme: dark", "@media print", "max-width"} <= {
        part for part in ("prefers-color-scheme: dark", "@media print", "max-width") if part in style
    }
    for table in page.css("table"):
        assert all(
            cell.attributes.get("scope") == "col" or "aria-hidden" in cell.attributes
            for cell in table.css("thead *")[1:]
        )
        assert all(row.css("th")[0].attributes["scope"] == "row" for row in table.css("tbody tr"))
    assert all(bar.parent is not None and "aria-hidden" in bar.parent.attributes for bar in page.css(".bar"))


def test_texts_and_elements_stand_in_an_element_as_they_come() -> None:
    made = html_page("T", [element("p", "a  b ", element("i", "c"), "\n d", " e", "", " ")], [], "f")
    assert "<p>a b <i>c</i> d e </p>" in made


def test_every_code_is_explained_as_the_documents_do() -> None:
    text = (Path(__file__).parents[1] / "docs" / "diagnostics.md").read_text(encoding="utf-8")
    rows = [line.split(" | ") for line in text.splitlines() if line.startswith("| `")]
    assert {row[0].strip("| `"): row[1] for row in rows} == diagnostics.MEANINGS


def test_languages_have_the_names_that_the_cldr_gives_them() -> None:
    standards = {"bs", "hr", "sr-Latn", "sr-Cyrl"}
    scripts = {tag for tag, _ in LANGUAGES_OF_SCRIPTS.values()}
    assert set(LANGUAGE_NAMES) == {*COMMON_WORDS, *scripts, *standards}
    english = Locale("en")
    for tag, name in LANGUAGE_NAMES.items():
        language, _, script = tag.partition("-")
        known = str(english.languages[language])
        assert name == (f"{known} ({english.scripts[script]})" if script else known)


def test_the_corpus_of_a_report_is_the_one_that_was_written(tmp_path: Path) -> None:
    report = oc.build(seeds.FOLDER, tmp_path / "corpus.out", format="jsonl", only=["seminar"], dedupe=False)
    assert report.format == "jsonl"
    assert report.corpus is not None
    assert [page.title for page in report.corpus] == [seeds.RECORDS["004"].title]
    (tmp_path / "empty").mkdir()
    assert oc.build(tmp_path / "empty", tmp_path / "none.jsonl", dedupe=False).corpus is None
