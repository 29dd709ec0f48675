"""What became of every part of a page, and where every field was read from."""

import datetime as dt
import re
from collections.abc import Iterator

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser, LexborNode

import osce_corpus as oc
from osce_corpus.reading import read_source
from tests.support import pages, seeds
from tests.support.html import known, records

PRINTS_NOTHING = frozenset(
    "style script noscript template svg math iframe object embed video audio canvas map input select textarea option"
    " datalist progress meter output param source track frame noframes applet img title meta link base".split()
)
TAGS = "p div b i a span ul li ol table tr td th h1 h2 pre br hr dl dt dd button label nav footer main time svg".split()
ATTRIBUTES = (
    *("", " hidden", " class=menu", " class=sr-only", " class=related", " role=heading", " class=contacts"),
    *(" href=/a", " href='#x'", " style='display:none'", " class=breadcrumb", " class=cookies"),
)
WORDS = (
    *("Press release", "Date:", "VIENNA", "Source:", "Policing", "Albania", "Related news", "Home", "•", "• x", "\xa0"),
    *("\u200b", "a\u00adb", " ", "\n", pages.LEAD, "VIENNA, 3 May 2012 - A sentence of its own begins here.", "&lt;"),
    *("OSCE", "Contacts", "press@example.org", "About us", "Skip to content", "-", "We use cookies.", "1.", "x:"),
)

TEXT_LINES = (*WORDS, "| a | b |", "|---|---|", "---", "===", "a\tb", "c\td", "![x](y)", "```", "> q", "url: x", "# h")


def _visible(text: str) -> str:
    return "".join("".join(mark for mark in text if mark.isprintable() and not mark.isspace()).split())


def _texts(html: str) -> Iterator[str]:
    """Yield the pieces of text of a page that print something, found without the library."""
    tree = LexborHTMLParser(html.encode("utf-8", "replace"), scripting=True)
    waiting: list[LexborNode] = list(tree.body.iter(include_text=True))[::-1] if tree.body else []
    while waiting:
        node = waiting.pop()
        if node.tag == "-text":
            yield node.text_content or ""
        elif node.tag not in PRINTS_NOTHING:
            waiting += list(node.iter(include_text=True))[::-1]


@st.composite
def markup(draw: st.DrawFn) -> str:
    """Markup of any kind: opened, closed or not."""
    pieces = draw(
        st.lists(
            st.one_of(
                st.builds("<{}{}>".format, st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
                st.builds("</{}>".format, st.sampled_from(TAGS)),
                st.sampled_from(WORDS),
                st.text(st.characters(codec="utf-8", exclude_characters="<>&\x00"), max_size=20),
            ),
            max_size=60,
        )
    )
    return f"<html><body>{''.join(pieces)}</body></html>"


@given(markup())
@example("<html><body><table><tr><th>Date<th>Place<tr><td>3 May 2012<td><b>VIEN</b>NA</table></body></html>")
@example("<html><body><pre>one\ntwo</pre><p>three<br><br>• <a href=/x>four</a></p></body></html>")
@example("<html><body><pre>:</pre><p>a</p><pre>|</pre></body></html>")
@example("<html><body><ul><li>a<p>b<p>c</ul><button>d</button><label for=x>e</label></body></html>")
def test_of_html_everything_visible_is_there_once_and_in_order(html: str) -> None:
    explained = oc.explain(html)
    assert explained.page == oc.parse(html)
    if explained.segments and explained.segments[0].rule is oc.Rule.NOT_A_PAGE:
        return
    assert _visible("".join(segment.text for segment in explained.segments)) == _visible("".join(_texts(html)))
    assert all(segment.path and segment.start is None for segment in explained.segments)
    assert all(segment.rule is not oc.Rule.UNPLACED for segment in explained.segments)


@given(st.text(), st.lists(st.sampled_from(WORDS)))
def test_of_text_the_parts_joined_are_the_source(text: str, words: list[str]) -> None:
    source = "\n".join([*words, text])
    explained = oc.explain(source)
    if any(segment.path for segment in explained.segments):
        return  # it has become HTML
    assert "".join(segment.text for segment in explained.segments) == re.sub("[\ud800-\udfff]", "\ufffd", source)
    at = 0
    for segment in explained.segments:
        assert (segment.start, segment.end) == (at, at + len(segment.text))
        at += len(segment.text)


@given(st.lists(st.sampled_from(TEXT_LINES)), st.text())
def test_between_the_segments_of_a_text_nothing_is_visible(lines: list[str], text: str) -> None:
    document = read_source("\n".join([*lines, text]))
    ends = [0, *(segment.end for segment in document.segments)]
    starts = [*(segment.start for segment in document.segments), len(document.text)]
    if document.segments and document.head is None:
        assert "".join(_visible(document.text[end:start]) for end, start in zip(ends, starts, strict=True)) == ""


@given(st.text().map(str.encode) | st.binary())
def test_of_bytes_the_parts_joined_are_what_they_say(data: bytes) -> None:
    explained = oc.explain(data)
    assert explained.page == oc.parse(data)
    if explained.encoding and not any(segment.path for segment in explained.segments):
        joined = "".join(segment.text for segment in explained.segments)
        assert joined == re.sub("[\ud800-\udfff]", "\ufffd", data.decode(explained.encoding, "replace"))


@pytest.mark.parametrize("name", known.LAYOUTS)
@pytest.mark.parametrize("number", range(6))
def test_every_part_of_the_record_is_traced_to_what_was_printed(name: str, number: int) -> None:
    record = records.record(number)
    explained = oc.explain(known.LAYOUTS[name].render(record))
    lines: dict[int | None, str] = {}
    for segment in explained.segments:
        lines[segment.line] = lines.get(segment.line, "") + segment.text
        assert segment.line is not None or (segment.role is oc.Role.CHROME and not segment.fields)
    for origin in explained.origins:
        value = getattr(explained.page, origin.field)
        assert origin.value == value
        assert (origin.rule is None) == (not value)
        if value and origin.field not in {"url", "node_id", "url_language"}:
            assert origin.segments
            assert all(origin.field in segment.fields for segment in origin.segments)
            printed = " ".join(" ".join(lines[segment.line].split()) for segment in origin.segments)
            assert all(text in printed for text in origin.printed)
    assert explained.page == oc.parse(known.LAYOUTS[name].render(record))


def _roles(explained: oc.Explanation) -> list[tuple[str, str, str]]:
    return [(segment.text.strip(), segment.role.value, segment.rule.value) for segment in explained.segments]


def test_each_line_of_a_text_has_its_role_and_its_rule() -> None:
    text = (
        "Skip to main content\n\nPress release\nDelegations agree on river data\n"
        "Datum: 3 May 2012\nPlace:\nVIENNA\nRubric: Elections\nSubject: bees\n"
        f"Delegates in a hall (OSCE/A. Photographer)\nVIENNA, 3 May 2012 - {pages.LEAD}\nWhat comes next\n{pages.SECOND}\n"
        "- one;\n- two.\n---\n"
        "Contacts\nAnn Example\npress@example.org\n"
    )
    assert _roles(oc.explain(text)) == [
        ("Skip to main content", "chrome", "skip-link"),
        ("Press release", "label", "type-word"),
        ("Delegations agree on river data", "title", "beside-label"),
        ("Datum: 3 May 2012", "metadata", "known-label"),
        ("Place:", "metadata", "known-label"),
        ("VIENNA", "metadata", "value"),
        ("Rubric: Elections", "metadata", "label-by-values"),
        ("Subject: bees", "metadata", "unknown-label"),
        ("Delegates in a hall (OSCE/A. Photographer)", "caption", "shape"),
        (f"VIENNA, 3 May 2012 - {pages.LEAD}", "paragraph", "dateline"),
        ("What comes next", "heading", "shape"),
        (pages.SECOND, "paragraph", "prose"),
        ("- one;", "list item", "marked"),
        ("- two.", "list item", "marked"),
        ("---", "separator", "separator"),
        ("Contacts", "contact", "contact-lines"),
        ("Ann Example", "contact", "contact-lines"),
        ("press@example.org", "contact", "contact-lines"),
    ]


def test_each_piece_of_html_has_its_place() -> None:
    html = (
        "<html><body><nav><a href=/>Home</a></nav><h1>River <i>data</i></h1><p>3 May 2012</p>"
        f"<button>Share</button><p>{pages.LEAD}</p><p>{pages.LEAD}</p><p hidden>No</p></body></html>"
    )
    explained = oc.explain(html)
    assert [(segment.path, *role[1:]) for segment, role in zip(explained.segments, _roles(explained), strict=True)] == [
        ("/html/body/nav[1]/a[1]/text()[1]", "chrome", "menu"),
        ("/html/body/h1[1]/text()[1]", "title", "main-heading"),
        ("/html/body/h1[1]/i[1]/text()[1]", "title", "main-heading"),
        ("/html/body/p[1]/text()[1]", "metadata", "day-line"),
        ("/html/body/button[1]/text()[1]", "chrome", "control"),
        ("/html/body/p[2]/text()[1]", "paragraph", "prose"),
        ("/html/body/p[3]/text()[1]", "paragraph", "repeated"),
        ("/html/body/p[4]/text()[1]", "chrome", "hidden"),
    ]
    assert [segment.line for segment in explained.segments[1:4]] == [0, 0, 1]


def test_what_stands_very_deep_has_a_short_path() -> None:
    explained = oc.explain(f"<html><body>x{'<div>' * 300}y</body></html>")
    assert [segment.path for segment in explained.segments] == ["/html/body/text()[1]", "(/html/body//text())[2]"]


@pytest.mark.parametrize(
    ("text", "field", "rule", "printed"),
    [
        ("Place: OSH\nDate: 4 May 2012\n{}", "date", "known-label", "4 May 2012"),
        ("4 May 2012\n{}", "date", "day-line", "4 May 2012"),
        ("VIENNA, 4 May 2012 - {}", "date", "dateline", "VIENNA, 4 May 2012 -"),
        ("Place: OSH\nVIENNA, 4 May 2012 - {}", "places", "known-label", "OSH"),
        ("OSH 4 May 2012\nVIENNA, 4 May 2012 - {}", "places", "day-line", "OSH 4 May 2012"),
        ("VIENNA, 4 May 2012 - {}", "places", "dateline", "VIENNA, 4 May 2012 -"),
        ("CORRECTED: VIENNA, 4 May 2012 - {}", "is_correction", None, None),
        ("{}", "url", "caller", "https://www.osce.org/pc/90000"),
        ("{}", "node_id", "address", "https://www.osce.org/pc/90000"),
        ("{}", "url_language", None, None),
    ],
)
def test_a_field_says_where_it_was_read(text: str, field: str, rule: str | None, printed: str | None) -> None:
    source = f"Press release\nRiver data\n{text.format(pages.LEAD)}"
    origin = oc.explain(source, url="https://www.osce.org/pc/90000").of(field)
    assert (origin.rule, origin.printed) == (rule, (printed,) if printed else ())


@pytest.mark.parametrize("title", ["CORRECTION: River data", "River data"])
def test_a_correction_is_told_by_its_words(title: str) -> None:
    body = (
        pages.LEAD
        if title.startswith("CORR")
        else f"CORRECTION TO EARLIER PRESS RELEASE, WHICH GAVE A WRONG DAY AND A WRONG PLACE.\n{pages.LEAD}"
    )
    origin = oc.explain(f"Press release\n{title}\n{body}").of("is_correction")
    assert (origin.value, origin.rule) == (True, "words")
    assert origin.segments[0].text.startswith("CORRECTION")


def test_what_the_head_says_has_no_place_on_the_page() -> None:
    head = '<title>River data</title><meta property="article:published_time" content="2012-05-04"><link rel=canonical href="https://www.osce.org/pc/90000">'
    explained = oc.explain(
        f"<html><head>{head}</head><body><p>{pages.LEAD}</p><p>Source: OSCE</p><p>{pages.SECOND}</p></body></html>"
    )
    assert {name: explained.of(name).rule for name in ("title", "url")} == {"title": "head", "url": "head"}
    html = f"<html><head>{head}</head><body><p>Press release</p><h1>River data</h1><p>{pages.LEAD}</p></body></html>"
    origin = oc.explain(html).of("date")
    assert (origin.value, origin.rule, origin.segments) == (dt.date(2012, 5, 4), "head", ())
    printed = oc.explain(f"Press release\nTitle\n{pages.LEAD}\nSource URL: https://www.osce.org/node/90000").of("url")
    assert printed.rule == "known-label"


def test_what_an_address_says_is_told_with_the_address_as_it_was_given() -> None:
    url = "http://osce.org/uk/node/90000?download=true"
    explained = oc.explain(f"River data\n{pages.LEAD}", url=url)
    told = {name: explained.of(name) for name in ("url", "node_id", "url_language")}
    assert [(origin.value, origin.rule, origin.printed) for origin in told.values()] == [
        ("https://www.osce.org/uk/node/90000", "caller", (url,)),
        (90000, "address", (url,)),
        ("uk", "address", (url,)),
    ]


def test_an_event_says_where_its_days_were_read() -> None:
    explained = oc.explain(
        f"Seminar on bees\nSeminar\nStart date: 3 May 2012\nEnd date: 5 May 2012\nLocation: Osh\n{pages.LEAD}"
    )
    assert explained.of("starts").printed == ("3 May 2012",)
    assert explained.of("ends").printed == ("5 May 2012",)
    assert oc.explain(f"Bees\nContent type: Seminar\nLocation: Osh\n{pages.LEAD}").of("label").printed == ("Seminar",)


def test_quotations_and_references_are_traced_to_their_blocks() -> None:
    said, named = "“We agree,” said Ann Example.", "The OSCE follows UNSCR 1325 and the Helsinki Final Act."
    explained = oc.explain(
        f"Rivers\n\nThe OSCE met in Vienna today to speak of a river.\n\n{said}\n\n{named}\n\n{said}"
    )
    quotations, references = explained.of("quotations"), explained.of("references")
    assert [segment.text.strip() for segment in quotations.segments] == [said, said]
    assert (quotations.rule, quotations.printed) == (oc.Rule.WORDS, ("We agree,", "We agree,"))
    assert [segment.text.strip() for segment in references.segments] == [named]
    assert references.printed == ("UNSCR 1325", "Helsinki Final Act")
    assert references.looked_for[0].startswith("resolutions and decisions")


def test_the_blocks_of_a_page_of_no_type_count_from_its_labels_on() -> None:
    text = "Rivers\nDate: 3 May 2012\nDuration: two days\n“We agree on the river at last,” said Ann Example."
    explained = oc.explain(text)
    assert isinstance(explained.page, oc.OtherPage)
    (quotation,) = explained.page.quotations
    assert quotation.text in explained.page.body[quotation.block].text
    assert quotation.block > 0
    assert [segment.text for segment in explained.of("quotations").segments] == [text.splitlines()[-1]]


def test_what_stands_in_front_of_the_body_for_want_of_a_field_is_traced_to_it() -> None:
    text = f"Rivers\nDate: 3 May 2012\nDuration: two days\n\n{pages.LEAD}\n"
    explained = oc.explain(text)
    assert explained.page.type is oc.PageType.OTHER
    of_body = "".join(_visible(segment.text) for segment in explained.segments if "body" in segment.fields)
    assert of_body == _visible(explained.page.text)
    assert "Date:3May2012" in of_body


@given(st.lists(st.sampled_from(TEXT_LINES), max_size=20))
def test_each_word_of_the_body_stands_in_a_part_that_is_traced_to_it(lines: list[str]) -> None:
    explained = oc.explain("\n".join(lines))
    of_body = " ".join(_visible(part.text) for part in explained.segments if "body" in part.fields)
    assert all(word in of_body for block in explained.page.body for word in re.findall(r"\w+", block.text))


def test_an_empty_field_says_what_was_looked_for() -> None:
    origin = oc.explain(seeds.source("004")).of("starts")
    assert (origin.value, origin.rule, origin.segments) == (None, None, ())
    assert origin.looked_for[0].startswith("the label date or ")
    assert "a dateline at the beginning of the body" in origin.looked_for
    for page_class in (oc.PressRelease, oc.TopicPage, oc.Seminar, oc.OtherPage):
        explained = oc.explain("")
        assert attrs.fields(page_class)
        assert all(origin.looked_for for origin in explained.origins)


def test_a_field_that_no_page_has_is_named_with_those_that_it_has() -> None:
    with pytest.raises(
        ValueError, match="PressRelease has no field 'venue' that is read from a page; it has label, title"
    ):
        oc.explain(seeds.source("000")).of("venue")


def test_how_close_the_second_type_came() -> None:
    explained = oc.explain(seeds.source("003"))
    assert explained.detection == oc.detect(seeds.source("003"))
    kind, distance = explained.runner_up
    assert kind is oc.PageType.OTHER
    assert distance == pytest.approx(explained.detection.confidence - explained.detection.score(kind), abs=1e-4)


def test_the_encoding_that_was_chosen_is_told() -> None:
    text = f"Press release\nTitle\nVIENNA, 3 May 2012 – {pages.LEAD}"
    assert oc.explain(text).encoding is None
    assert oc.explain(text.encode()).encoding == "utf-8"
    assert oc.explain(text.encode("cp1252")).encoding == "cp1252"
    assert oc.explain(text.encode("utf-16")).encoding == "utf-16"


def test_nothing_but_blank_space_is_one_separator() -> None:
    assert oc.explain("").segments == ()
    assert _roles(oc.explain("\x00\x01\x02\x03"))[0][1:] == ("chrome", "not-a-page")
    assert _roles(oc.explain("%PDF-1.4 x"))[0][1:] == ("chrome", "not-a-page")
    assert _roles(oc.explain(" \n\n ")) == [("", "separator", "blank")]


def test_an_explanation_is_short_to_look_at() -> None:
    explanation = oc.explain(seeds.source("000"))
    assert repr(attrs.evolve(explanation, page=oc.OtherPage())) == (
        "<Explanation of <OtherPage without a title, 0 blocks>: 168 segments, 12 of 19 fields>"
    )
    assert repr(explanation.of("title")).endswith("segments=<1 segment>, looked_for=" + repr(LOOKED_FOR_TITLES) + ")")
    assert len(repr(explanation.of("body"))) < 500


LOOKED_FOR_TITLES = (
    "a line marked as the main heading",
    "a short line beside the type label",
    "the first short line",
)


def test_what_turns_out_to_be_chrome_is_chrome_from_its_beginning() -> None:
    entries = "".join(
        f"<li><a href=/x>{name}</a></li>" for name in ("Albania", "Andorra", "Policing", "Elections", "News")
    )
    menu = f"<div><p>Welcome</p><ul>{entries}</ul><ul>{entries.replace('Albania', 'Armenia')}</ul></div>"
    explained = oc.explain(f"<html><body>{menu}<h1>River data</h1><p>{pages.LEAD}</p></body></html>")
    roles = {segment.text: (segment.role.value, segment.line) for segment in explained.segments}
    assert roles["Welcome"][0] == roles["Armenia"][0] == "chrome"
    assert roles["River data"] == ("title", 0 if roles["Welcome"][1] is None else 1)


def test_a_text_of_several_lines_between_two_tags_is_told_line_by_line() -> None:
    explained = oc.explain(f"<html><body><h1>River data</h1><pre>3 May 2012\n{pages.LEAD}</pre></body></html>")
    assert [(text, role) for text, role, _ in _roles(explained)[1:]] == [
        ("3 May 2012", "metadata"),
        (pages.LEAD, "paragraph"),
    ]
    assert len({segment.path for segment in explained.segments[1:]}) == 1


def test_a_skip_link_is_one() -> None:
    explained = oc.explain(
        f"<html><body><a class=skip-link href=#x>To the text</a><h1>Bees</h1><p>{pages.LEAD}</p></body></html>"
    )
    assert _roles(explained)[0] == ("To the text", "chrome", "skip-link")


def test_punctuation_that_stands_alone_separates() -> None:
    explained = oc.explain(f"<html><body><h1>Bees</h1><p>{pages.LEAD}</p><p>| |</p><p>{pages.SECOND}</p></body></html>")
    assert _roles(explained)[2] == ("| |", "separator", "separator")
