"""What notebooks show: everything that there is, as text, within bounds."""

import datetime as dt
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from selectolax.lexbor import LexborHTMLParser, LexborNode

import osce_corpus as oc
from osce_corpus.notebook import html_of
from tests.support import hostile, seeds

SCRIPT = "<script>document.title = 'ran'</script>"
IMAGE = '"><img src=x onerror="alert(1)">'
SPAN = "\u202egnirts\x1b[2J"
METHOD = "_repr_html_"
LOUD = "The OSCE said today that two delegations had met & talked."
TAGS = {
    *("div", "style", "p", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "ul", "ol", "li"),
    *("details", "summary", "small", "code", "i", "em", "b", "q", "mark", "a", "br", "dl", "dt", "dd", "span"),
    *("svg", "title", "rect"),
}
ATTRIBUTES = {
    *("class", "scope", "open", "aria-hidden", "aria-label", "role", "title", "id", "href", "rel", "style"),
    *("viewbox", "preserveaspectratio", "x", "y", "width", "height", "fill"),
}
STYLES = re.compile(r"(?:margin-left:[\d.]+%;)?width:[\d.]+%|width:min\(100%,\d+rem\)|left:[\d.]+%|flex-grow:\d+")


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def _page(value: Any) -> LexborHTMLParser:
    return LexborHTMLParser(html_of(value))


def _text(node: LexborNode | None) -> str:
    assert node is not None
    return " ".join(node.text(separator=" ").split())


def _texts(page: LexborHTMLParser, selector: str) -> list[str]:
    return [_text(node) for node in page.css(selector)]


def _rows(page: LexborHTMLParser, table: str) -> list[list[str]]:
    return [[_text(cell) for cell in row.css("th, td")] for row in page.css(f"table.{table} tbody tr")]


def _folded(page: LexborHTMLParser) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in page.css("details"):
        found[_text(node.css_first("summary"))] = [_text(item) for item in node.css("li, tr, p")]
    return found


def _assert_safe(html: str) -> None:
    """Nothing but what the displays are made of, and no link but those that lead to a page or to mail."""
    parser = _Elements()
    parser.feed(html)
    parser.close()
    assert [tag for tag, _ in parser.found].count("style") == 1
    for tag, attributes in parser.found:
        assert tag in TAGS
        assert set(attributes) <= ATTRIBUTES
        assert STYLES.fullmatch(attributes.get("style") or "width:1%")
        if "href" in attributes:
            assert tag == "a"
            assert re.match(r"(?:https?://|mailto:|#oc-[0-9a-f]{8}-\w+\Z)", str(attributes["href"]), re.IGNORECASE)
            assert str(attributes["href"]).isprintable()


PAGE = oc.PressRelease(
    label="Media advisory",
    title="A title",
    date=dt.date(2012, 5, 3),
    places=("Vienna", "Osh"),
    dateline=oc.Dateline(text="VIENNA, 3 May -", has_year=False),
    is_correction=True,
    url="https://www.osce.org/bishkek/90000",
    node_id=90000,
    url_language="ky",
    language="en",
    sources=("OSCE Secretariat", "A School"),
    source_ids=("secretariat", None),
    fields_of_work=("Policing",),
    field_of_work_ids=("policing",),
    country_codes=("KG", "ZZ"),
    body=(
        oc.Paragraph(
            text="See here or there, or write.",
            links=(
                oc.Link(text="here", url="https://www.osce.org/1", start=4),
                oc.Link(text="there", url="#", start=12),
                oc.Link(text="write", url="mailto:a@example.org", start=22),
                oc.Link(text="elsewhere", url="https://www.osce.org/2", start=4),
            ),
        ),
        oc.Heading(text="Below", level=2),
        oc.Heading(text="Deep", level=6),
        oc.ListBlock(
            items=("one", "two"), ordered=True, links=(oc.Link(text="two", url="https://www.osce.org/2", start=4),)
        ),
        oc.ListBlock(items=("three",)),
        oc.Caption(text="A bridge", credit="OSCE"),
        oc.Caption(text="A river"),
        oc.Table(
            rows=(("Year", "Number"), ("2012", "12")),
            links=(oc.Link(text="12", url="https://www.osce.org/12", start=17),),
        ),
    ),
    quotations=(
        oc.Quotation(text="We met", speaker="Perl", role="Envoy", verb="said", block=0),
        oc.Quotation(text="We talked", block=0),
    ),
    references=(
        oc.Reference(kind=oc.ReferenceKind.UNSCR, symbol="1540", year=2004, text="resolution 1540", block=0),
        oc.Reference(kind=oc.ReferenceKind.OSCE_DOCUMENT, year=1975, text="Helsinki Final Act", block=0),
    ),
    contacts=(
        oc.Contact(name="A Person", role="Spokesperson", organization="OSCE", address="Vienna", phones=("1",) * 9),
        oc.Contact(emails=("b@example.org",)),
    ),
    diagnostics=(oc.Diagnostic(code="year-missing", message="No year."),),
    origin=oc.PageOrigin(path="a.warc.gz", member="<1>", url="https://www.osce.org/90000", crawled="2012-05-03"),
    variants=(oc.PageOrigin(path="b.zip"),),
    translations=(
        oc.Translation(language="ru", url="https://www.osce.org/ru/90000", title="Na russkom"),
        oc.Translation(url="https://www.osce.org/90001"),
        oc.Translation(),
    ),
    unknown_keys=(oc.UnknownKey(at="$", name="mood", value='"good"'),),
)


def test_a_page_shows_what_it_is_and_its_facts() -> None:
    page = _page(PAGE)
    assert _texts(page, ".kind, h3") == ["Press release · Media advisory", "A title"]
    assert _rows(page, "facts") == [
        ["Date", "2012-05-03"],
        ["Places", "Vienna; Osh"],
        ["Sources", "OSCE Secretariat secretariat ; A School"],
        ["Fields of work", "Policing policing"],
        ["Countries", "Kyrgyzstan KG ; ZZ"],
        ["Dateline", "VIENNA, 3 May -"],
        ["Correction", "yes"],
        ["Language", "English en"],
        ["Address", "https://www.osce.org/bishkek/90000"],
        ["Node", "90000"],
        ["Language in the address", "ky"],
        ["Found in", "a.warc.gz › <1>, https://www.osce.org/90000 , 2012-05-03"],
    ]


def test_what_a_page_does_not_state_is_there_and_says_so() -> None:
    assert _rows(_page(oc.Seminar(label="Seminar")), "facts") == [
        [name, "not stated"]
        for name in ("First day", "Location", "Organized by", "Sources", "Fields of work", "Language", "Address")
    ]
    page = _page(oc.OtherPage())
    assert _texts(page, "h3, p") == ["Other", "no title", "no text"]
    assert not page.css("details")


def test_the_blocks_of_a_body_are_the_elements_that_they_are() -> None:
    page = _page(PAGE)
    (body,) = page.css(".text")
    assert [node.tag for node in body.iter()] == ["p", "h4", "h6", "ol", "ul", "p", "p", "table"]
    assert [(_text(link), link.attributes["href"]) for link in body.css("a")] == [
        ("here", "https://www.osce.org/1"),
        ("write", "mailto:a@example.org"),
        ("two", "https://www.osce.org/2"),
        ("12", "https://www.osce.org/12"),
    ]
    assert _text(body.css_first("p")) == "See here or there, or write ."
    assert [_text(cell) for cell in body.css("th")] == ["Year", "Number"]
    assert [_text(node) for node in body.css(".caption")] == ["A bridge OSCE", "A river"]
    assert all(node.attributes["class"] == "jp-toc-ignore" for node in body.css("h4, h6"))


def test_what_was_found_in_a_page_can_be_opened() -> None:
    assert _folded(_page(PAGE)) == {
        "Diagnostics year-missing": ["year-missing No year."],
        "Quotations 2": ["We met Perl, Envoy (said)", "We talked nobody named"],
        "References 2": ["1540 , 2004: resolution 1540 unscr", "Helsinki Final Act, 1975 osce-document"],
        "Contacts 2": ["A Person , Spokesperson, OSCE, Vienna, 1, 1, 1, 1, 1, 1, 1, 1, … and 1 more", "b@example.org"],
        "Translations 3": ["Na russkom ru", "https://www.osce.org/90001", "no title"],
        "Further copies 1": ["b.zip"],
        "Unknown keys 1": ['$.mood "good"'],
    }
    topic = oc.TopicPage(
        operations=(
            oc.FieldOperation(name="Mission to Skopje", summary="It works.", established=dt.date(1992, 9, 18)),
            oc.FieldOperation(name="Presence in Albania"),
        )
    )
    assert _folded(_page(topic)) == {
        "Field operations 2": ["Mission to Skopje , since 1992-09-18 It works.", "Presence in Albania"]
    }


@pytest.mark.parametrize("kind", [oc.PressRelease, oc.TopicPage, oc.Seminar, oc.OtherPage])
def test_every_field_of_every_type_is_shown(kind: type[oc.Page]) -> None:
    marks = {"str": "mark", "int": 4711, "bool": True, "date": dt.date(1999, 12, 31)}
    values: dict[str, Any] = {
        "body": (oc.Paragraph(text="MARK"),),
        "contacts": (oc.Contact(name="MARK"),),
        "quotations": (oc.Quotation(text="MARK", block=0),),
        "references": (oc.Reference(kind=oc.ReferenceKind.OSCE, text="MARK", block=0),),
        "diagnostics": (oc.Diagnostic(code="MARK", message=""),),
        "origin": oc.PageOrigin(path="MARK"),
        "variants": (oc.PageOrigin(path="MARK"),),
        "translations": (oc.Translation(title="MARK"),),
        "unknown_keys": (oc.UnknownKey(at="$", name="MARK", value="1"),),
        "dateline": oc.Dateline(text="MARK"),
        "operations": (oc.FieldOperation(name="MARK"),),
        "node_id": marks["int"],
        "is_correction": True,
        **dict.fromkeys(("date", "starts", "ends"), marks["date"]),
        **dict.fromkeys(("sources", "source_ids", "fields_of_work", "field_of_work_ids"), ("MARK",)),
        **dict.fromkeys(("country_codes", "places", "organized_by"), ("MARK",)),
    }
    for field in attrs.fields(kind):
        if field.name != "lead":  # it also stands in the body
            html = html_of(kind(**{field.name: values.get(field.name, "MARK")}))
            assert html != html_of(kind()), field.name
            assert any(mark in html for mark in ("MARK", "4711", "1999-12-31", ">yes<")), field.name


def test_a_long_body_is_shown_from_its_beginning_and_the_rest_can_be_opened() -> None:
    page = _page(oc.OtherPage(body=tuple(oc.Paragraph(text=f"{number} {'x' * 996}") for number in range(10, 15))))
    first, rest = page.css(".text")
    assert [_text(node)[:2] for node in first.css("p")] == ["10", "11"]
    assert [_text(node)[:2] for node in rest.css("p")] == ["12", "13", "14"]
    assert _texts(page, "summary") == ["The rest of the text 3 blocks, 2,997 characters"]


LONG = "&" * 1_000_000
HUGE = oc.TopicPage(
    title=LONG,
    label=LONG,
    url=LONG,
    language=LONG,
    lead=LONG,
    sources=(LONG,) * 20,
    source_ids=(LONG,) * 20,
    country_codes=(LONG,) * 20,
    body=(
        oc.Paragraph(text=LONG),
        oc.Heading(text=LONG),
        oc.Caption(text=LONG, credit=LONG),
        oc.ListBlock(items=(LONG,) * 60),
        oc.ListBlock(items=("x",) * 51),
        oc.Table(rows=((LONG,) * 12,) * 3),
        oc.Table(rows=(("x",),) * 31),
        *(oc.Paragraph(text=f"{number}: {'&' * 3_000}") for number in range(200)),
    ),
    quotations=(oc.Quotation(text=LONG, speaker=LONG, role=LONG, verb=LONG, block=0),) * 1_000,
    references=(oc.Reference(kind=oc.ReferenceKind.OSCE, symbol=LONG, text=LONG, block=0),) * 1_000,
    contacts=(oc.Contact(name=LONG, role=LONG, organization=LONG, phones=(LONG,) * 1_000),) * 1_000,
    operations=(oc.FieldOperation(name=LONG, summary=LONG),) * 1_000,
    diagnostics=(oc.Diagnostic(code=LONG, message=LONG),) * 1_000,
    variants=(oc.PageOrigin(path=LONG, member=LONG, url=LONG, crawled=LONG),) * 1_000,
    translations=(oc.Translation(language=LONG, url=LONG, title=LONG),) * 1_000,
    unknown_keys=(oc.UnknownKey(at=LONG, name=LONG, value=LONG),) * 1_000,
)


def test_the_display_of_a_huge_page_is_not_huge_and_says_what_it_leaves_out() -> None:
    html = html_of(HUGE)
    assert len(html) < 500_000
    page = LexborHTMLParser(html)
    assert _texts(page, "h3") == [f"{'&' * 300}… (and 999,700 characters more)"]
    notes = _texts(page, ".note")
    for name in ("diagnostics", "field operations", "quotations", "references", "contacts", "translations"):
        assert any(re.fullmatch(rf"… and 9[89]\d more {name}", note) for note in notes), name
    assert "… and 10 more items" in notes
    assert any(re.fullmatch(r"… and 2\d\d more blocks in page.body", note) for note in notes)
    assert "; … and 8 more" in _rows(page, "facts")[0][1]


def test_a_long_list_and_a_long_table_say_how_much_more_there_is() -> None:
    body = (oc.ListBlock(items=("x",) * 51), oc.Table(rows=(("x",) * 12, *(("x",),) * 30)))
    notes = ["… and 1 more items", "… and 4 more cells", "… and 1 more rows"]
    assert _texts(_page(oc.OtherPage(body=body)), ".note") == notes


HOSTILE = oc.PressRelease(
    label=IMAGE,
    title=SCRIPT,
    url="javascript:alert(1)",
    sources=(SCRIPT, SPAN),
    body=(
        oc.Paragraph(
            text="click click click click",
            links=tuple(
                oc.Link(text="click", url=url, start=start)
                for start, url in (
                    (0, "javascript:alert(1)"),
                    (6, "JAVA\tscript:alert(1)"),
                    (12, 'https://x"onclick="alert(1)'),
                    (18, "https://x\\@y\u202e"),
                )
            ),
        ),
        oc.Table(rows=((IMAGE, SCRIPT),)),
    ),
    diagnostics=(oc.Diagnostic(code=IMAGE, message=SCRIPT),),
    translations=(oc.Translation(url="data:text/html,x", title=SCRIPT),),
)


def test_whatever_a_page_says_is_text() -> None:
    html = html_of(HOSTILE)
    _assert_safe(html)
    page = LexborHTMLParser(html)
    assert _texts(page, "h3") == [SCRIPT]
    assert _texts(page, ".kind") == [f"Press release · {IMAGE}"]
    assert [link.attributes["href"] for link in page.css("a")] == ['https://x"onclick="alert(1)']
    assert ["Sources", f"{SCRIPT}; \ufffdgnirts\ufffd[2J"] in _rows(page, "facts")
    assert ["Address", "javascript:alert(1)"] in _rows(page, "facts")


@given(hostile.pages())
def test_no_page_makes_an_element_or_an_attribute_of_its_own(page: oc.Page) -> None:
    hit = oc.Hit(page=page, snippet=f"[{page.title}]", found=((0, 3), (2, 9), (1, 0)), score=1.0)
    for value in (page, oc.Corpus([page]), oc.Corpus([page]).glimpse(), hit, oc.Hits([hit])):
        _assert_safe(html_of(value))


@given(hostile.texts())
def test_no_source_makes_an_element_or_an_attribute_of_its_own(text: str) -> None:
    source = f"Press release\n{text}\nVIENNA, 3 May 2012 - {LOUD}\n{text}\n{text}"
    html = "<h1>{0}</h1><nav><a href=/>{0}</a></nav><p>{1}</p><p>{0}</p>".format(
        text.replace("&", "&amp;").replace("<", "&lt;"), LOUD
    )
    for page in (source, html):
        _assert_safe(html_of(oc.explain(page)))
        _assert_safe(html_of(oc.detect(page)))


def test_a_detection_shows_scores_and_evidence_for_and_against() -> None:
    page = _page(oc.detect(seeds.source("004")))
    assert _texts(page, "h3") == ["Seminar, 0.984"]
    assert _rows(page, "scores")[0] == ["Seminar", "", "0.984"]
    assert _rows(page, "evidence")[:2] == [
        ["type label 'Seminar' after the title", "for seminar", "", "+0.90"],
        ["type label 'Seminar'", "against topic page", "", "−0.80"],
    ]
    bars = [bar.attributes for bar in page.css(".evidence .bar")][:2]
    assert bars[0] == {"class": "bar", "style": "margin-left:50.00%;width:45.00%"}
    assert bars[1] == {"class": "bar against", "style": "margin-left:10.00%;width:40.00%"}
    assert [bar.attributes["style"] for bar in page.css(".scores .bar")] == ["width:98.40%", "width:1.60%"]
    assert "Nothing on the page speaks for a type, or against one." in _texts(_page(oc.detect("x")), "p")


def test_an_explanation_shows_the_lines_of_the_page_and_folds_long_runs_of_chrome() -> None:
    page = _page(oc.explain(seeds.source("004")))
    assert _rows(page, "lines")[0] == [
        "152",
        "title",
        seeds.RECORDS["004"].title,
        "title",
    ]
    assert page.css("table.lines tr")[0].attributes["title"] == "rule: beside-label"
    assert page.css("table.lines tr")[0].attributes["class"] == "role-title"
    assert _texts(page, "summary")[-1] == "151 lines of chrome menu-entry 133, menu-marker 9, menu-group 7, menu-echo 2"
    assert _rows(page, "chrome")[1] == ["2", "menu-group", "Our work"]
    assert "The page in 166 lines" in _texts(page, "h4")


def test_short_runs_of_chrome_stand_dimmed_between_the_lines() -> None:
    page = _page(oc.explain(f"Skip to main content\nPress release\nA title\nVIENNA, 3 May 2012 - {LOUD}"))
    rows = page.css("table.lines tr")
    assert [row.attributes["class"] for row in rows] == ["dimmed", "role-label", "role-title", "role-paragraph"]
    assert _rows(page, "lines")[0] == ["1", "chrome", "Skip to main content", ""]


def _of_roles(*roles: oc.Role) -> LexborHTMLParser:
    segments = tuple(
        oc.ExplainedSegment(text=f"{role} {line}", role=role, rule=oc.Rule.MARKED, line=line)
        for line, role in enumerate(roles)
    )
    return _page(attrs.evolve(oc.explain(""), segments=segments))


@pytest.mark.parametrize(("length", "folded"), [(3, 0), (4, 1)])
def test_runs_of_more_than_three_lines_of_chrome_are_folded_wherever_they_stand(length: int, folded: int) -> None:
    run = (oc.Role.CHROME, oc.Role.SEPARATOR, oc.Role.CHROME, oc.Role.CHROME)[:length]
    page = _of_roles(*run, oc.Role.TITLE, oc.Role.CHROME, oc.Role.PARAGRAPH, *run, oc.Role.HEADING, *run)
    assert len(page.css("table.chrome")) == 3 * folded
    lines = [row[0] for row in _rows(page, "lines") + _rows(page, "chrome")]
    assert sorted(map(int, lines)) == list(range(1, 4 + 3 * length + 1))


def test_a_line_from_which_a_field_was_read_is_never_folded() -> None:
    told = oc.ExplainedSegment(text="x", role=oc.Role.CHROME, rule=oc.Rule.FRONT_MATTER, line=0, fields=("url",))
    page = _page(attrs.evolve(oc.explain(""), segments=tuple(attrs.evolve(told, line=line) for line in range(9))))
    assert len(_rows(page, "lines")) == 9


def test_an_explanation_of_bytes_says_how_they_were_decoded() -> None:
    page = _page(oc.explain(f"A title\n\n{LOUD} \xe9t\xe9".encode("cp1252")))
    assert "The page in 2 lines, read as cp1252" in _texts(page, "h4")


def test_fields_and_lines_lead_to_each_other() -> None:
    page = _page(oc.explain(seeds.source("000")))
    links = [str(link.attributes["href"]) for link in page.css("a")]
    places = [node.attributes["id"] for node in page.css("[id]")]
    assert len(places) == len(set(places))
    assert {link.removeprefix("#") for link in links} <= set(places)
    prefix = str(places[0]).rpartition("-")[0]
    rows = {row[0]: row[1:] for row in _rows(page, "origins")}
    assert rows["date"] == ["2007-06-01 VIENNA, 1 June 2007 -", "dateline", "161"]
    assert rows["sources"] == ["OSCE Secretariat", "known-label", "157–158"]
    assert rows["body"] == ["8 lines", "prose", "161–168"]
    assert rows["quotations"][2] == "162 , 164 , 166 , 168"
    assert [link.attributes["href"] for link in page.css(f"tr#{prefix}-date a")] == [f"#{prefix}-161"]
    assert [link.attributes["href"] for link in page.css(f"tr#{prefix}-161 a")] == [
        f"#{prefix}-{name}" for name in ("language", "body", "date", "dateline")
    ]
    assert "Not found url, node_id, url_language, country_codes, references, contacts, is_correction" in _folded(page)
    assert ["node_id", "a number at the end of the address"] in _rows(page, "missed")


def test_places_of_many_lines_are_told_by_the_first_of_them() -> None:
    said = f'"We met and we talked for a long time," said Minister Anna Example. {LOUD}'
    text = "\n".join(f"{number} {line}" for number in range(8) for line in (LOUD, said))
    page = _page(oc.explain(f"Press release\nA title\nVIENNA, 3 May 2012 - {LOUD}\n{text}"))
    rows = {row[0]: row[1:] for row in _rows(page, "origins")}
    assert rows["quotations"][2] == "5 , 7 , 9 , 11 , 13 , 15 , …"


def test_places_are_the_same_each_time_and_others_for_another_page() -> None:
    def prefix(text: str) -> str:
        return str(_page(oc.explain(text)).css("[id]")[0].attributes["id"])

    assert html_of(oc.explain("A title\n\nA text.")) == html_of(oc.explain("A title\n\nA text."))
    assert prefix("A title\n\nA text.") != prefix("A title\n\nAnother text.")


def test_values_are_told_in_one_line_and_nothing_is_told_twice() -> None:
    text = f"Press release\nCorrection: A title\nVIENNA, 3 May 2012 - {LOUD}\n{LOUD.replace('today', 'again')}"
    explanation = oc.explain(text, url="https://www.osce.org/node/90000")
    rows = {row[0]: row[1] for row in _rows(_page(explanation), "origins")}
    assert rows["is_correction"] == "yes Correction: A title"
    assert rows["node_id"] == "90000 https://www.osce.org/node/90000"
    assert rows["title"] == "Correction: A title"


def test_an_explanation_without_any_field_or_line_is_one_still() -> None:
    page = _page(oc.explain(""))
    assert _texts(page, "h4") == ["The page in 0 lines"]
    assert not page.css("table.origins, table.lines")
    everything = attrs.evolve(oc.explain(""), origins=())
    assert "Not found" not in str(_texts(_page(everything), "summary"))


def test_the_display_of_a_huge_explanation_is_not_huge_and_says_what_it_leaves_out() -> None:
    lines = "\n".join(f"{number} {LOUD}" for number in range(10_000))
    html = html_of(oc.explain(f"Press release\nA title\nVIENNA, 3 May 2012 - {LOUD}\n{lines}"))
    assert len(html) < 250_000
    (note,) = _texts(LexborHTMLParser(html), ".note")
    assert re.fullmatch(r"… and 9,\d\d\d more lines in explanation.segments", note)
    entries = "".join(f"<li><a href=/x>{'x' * 200} {number}</a></li>" for number in range(5_000))
    html = html_of(oc.explain(f"<nav><ul>{entries}</ul></nav><h1>A title</h1><p>{LOUD}</p>"))
    assert len(html) < 250_000
    assert "A title" in html
    roles = [oc.Role.PARAGRAPH, *[oc.Role.CHROME] * 200] * 20
    assert "… and 200 more lines in explanation.segments" in _texts(_of_roles(*roles), ".note")


def test_a_corpus_shows_its_first_pages_and_counts(tmp_path: Path) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    page = _page(oc.read(tmp_path / "corpus.jsonl"))
    assert _texts(page, "h3") == ["corpus.jsonl: 5 pages"]
    assert _rows(page, "pages")[0] == [
        "press release",
        "2007-06-01",
        "OSCE promotes public private partnership in combating terrorism",
    ]
    assert _rows(page, "pages")[2][:2] == ["topic page", ""]
    opened = [_text(node.css_first("summary")) for node in page.css("details[open]")]
    assert opened == ["Pages by year", "Types"]
    assert "Sources" in _texts(page, "summary")
    assert not _texts(page, "div > .note")
    assert _rows(_page(oc.Corpus([oc.OtherPage()])), "pages") == [["other", "", "no title"]]
    assert _texts(_page(oc.Corpus()), "h3, table") == ["0 pages"]


def test_what_is_wrong_with_a_corpus_is_told(tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_text("{}\n", encoding="utf-8")
    page = _page(oc.read(tmp_path / "corpus.jsonl"))
    assert _texts(page, "h3") == ["corpus.jsonl: pages not counted"]
    assert _texts(page, "p.note")[0].startswith("Pages could not be read: ")


def test_a_description_and_a_report_show_their_parts(tmp_path: Path) -> None:
    page = _page(oc.Corpus(oc.load_seeds()).describe())
    assert _texts(page, "h3") == ["5 pages"]
    assert _rows(page, "bars")[:2] == [["2007", "", "1"], ["2009", "", "1"]]
    (tmp_path / "a.txt").write_text(f"Press release\nA title\nVIENNA, 3 May 2012 - {LOUD}", encoding="utf-8")
    report = oc.build(tmp_path / "a.txt", tmp_path / "corpus.jsonl", workers=1)
    page = _page(report)
    assert _texts(page, "h3") == [str(tmp_path / "corpus.jsonl")]
    assert _texts(page, ".figures div")[:2] == ["pages 1", "years 2012"]
    assert _texts(page, "details[open] > summary") == ["What became of the inputs", "Pages by year", "Types"]
    assert _texts(_page(attrs.evolve(report, output=None)), "h3") == ["Nothing was written"]


def test_what_a_search_found_shows_the_words() -> None:
    found = ((4, 12), (19, 28))
    page = _page(oc.Hit(page=PAGE, snippet="the [threat] of <b>[foreign] fighters [sic]", found=found, score=2.5))
    assert _texts(page, "mark") == ["threat", "foreign"]
    assert _texts(page, ".text")[0] == "the threat of <b> foreign fighters [sic]"
    assert "score 2.5" in _texts(page, ".note")
    assert "The page" in _texts(page, "summary")


def test_a_search_shows_what_it_found_in_its_order() -> None:
    hits = oc.Hits(
        oc.Hit(page=PAGE, snippet=f"the [{word}]", found=((4, 6 + len(word)),), score=1.0)
        for word in ("river", "bridge")
    )
    page = _page(hits)
    assert _texts(page, "h3") == ["2 pages", *2 * _texts(_page(PAGE), "h3")]
    assert _texts(page, "li mark") == ["river", "bridge"]
    assert _texts(_page(oc.Hits()), "h3") == ["0 pages"]
    many = oc.Hits([oc.Hit(page=PAGE, snippet="x" * 900, score=1.0)] * 1_000)
    assert len(html_of(many)) < 500_000
    assert "more pages" in _texts(_page(many), "*")[0]


def test_a_look_at_a_corpus_shows_what_the_corpus_shows() -> None:
    corpus = oc.Corpus(oc.load_seeds())
    assert html_of(corpus.glimpse()) == html_of(corpus)


def test_notebooks_find_the_display_by_themselves() -> None:
    for value in (PAGE, oc.detect("x"), oc.explain("x"), oc.Corpus([PAGE]), oc.Corpus().describe(), oc.Hits()):
        assert getattr(value, METHOD)() == html_of(value)


def test_a_display_can_be_a_page_of_its_own() -> None:
    titled = attrs.evolve(PAGE, title="</title><script>alert(1)</script> Příběh")
    page = html_of(titled, whole=True)
    read = LexborHTMLParser(page)

    assert page.startswith("<!doctype html>")
    assert html_of(titled) in page
    assert [title.text() for title in read.css("head > title")] == [repr(titled).strip("<>")]
    assert [meta.attributes["charset"] for meta in read.css("head > meta[charset]")] == ["utf-8"]
    assert not read.css("script")
    assert "<title>Hits: 2 pages</title>" in html_of(
        oc.Hits([oc.Hit(page=PAGE, snippet="", score=1.0)] * 2), whole=True
    )


def test_there_is_no_display_for_other_things() -> None:
    with pytest.raises(TypeError, match="no display for str"):
        html_of(cast("Any", "x"))


def _style_rules(page: LexborHTMLParser) -> Iterator[str]:
    style = page.css("style")[0].text()
    for selectors in re.findall(r"([^{}]+)\{", style):
        if not selectors.startswith("@"):
            yield from re.split(r",(?![^()]*\))", selectors)


def test_the_style_holds_inside_the_display_alone_and_loads_nothing() -> None:
    page = _page(PAGE)
    rules = list(_style_rules(page))
    assert len(rules) > 100
    assert all(".osce-corpus:not(#_)" in rule for rule in rules)
    style = page.css("style")[0].text()
    assert not re.search(r"url\(|@import|&|<", style)
    assert page.body is not None
    assert [node.attributes["class"] for node in page.body.iter()] == ["osce-corpus"]


@pytest.mark.parametrize(
    "place", ['[data-jp-theme-light="false"]', "body.vscode-dark", 'html[theme="dark"]', "(prefers-color-scheme:dark)"]
)
def test_a_dark_notebook_has_colours_of_its_own(place: str) -> None:
    style = _page(PAGE).css("style")[0].text()
    (colours,) = re.findall(rf"{re.escape(place)}[^{{}}]*(?:\{{[^{{}}]*)?\{{([^{{}}]*)\}}", style)
    assert "--oc-bar:#4aa3df" in colours


def test_without_its_style_everything_is_still_in_elements_that_say_what_they_are() -> None:
    bare = re.sub(r"<style>.*?</style>| (?:class|style)=\"[^\"]*\"", "", html_of(oc.explain(seeds.source("000"))))
    page = LexborHTMLParser(bare)
    assert {"h3", "h4", "table", "thead", "details", "summary"} <= {str(node.tag) for node in page.css("*")}


def test_every_country_has_its_name() -> None:
    page = _page(oc.PressRelease(country_codes=("XK", "RS")))
    assert ["Countries", "Kosovo XK ; Serbia RS"] in _rows(page, "facts")
