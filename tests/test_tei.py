"""Pages in TEI: valid for any page, and what is known of a page in its place."""

import datetime as dt
import io
from collections.abc import Iterator
from importlib import import_module
from typing import Any, cast

import attrs
import pytest
from hypothesis import given

import osce_corpus as oc
from osce_corpus.testing import pages as strategy_of_pages
from tests.support.any_pages import TEXTS, any_pages
from tests.support.tei import NAMESPACE, dtd, texts
from tests.test_records import EVERYTHING
from tests.test_records import PAGES as NAMED

etree: Any = import_module("lxml.etree")
DTD = dtd()
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"


def parsed(page: oc.Page) -> Any:
    return etree.fromstring(written(page))


def written(page: oc.Page) -> str:
    return str(oc.dumps(page, "tei"))


def corpus(*pages: oc.Page) -> bytes:
    file = io.BytesIO()
    assert oc.write(pages, file, format="tei") == len(pages)
    return file.getvalue()


def assert_valid(root: Any) -> None:
    assert DTD.validate(root), DTD.error_log.filter_from_errors()[:3]
    assert all(str(element.tag).startswith(NAMESPACE) for element in root.iter())
    identifiers = [element.get(XML_ID) for element in root.iter() if element.get(XML_ID)]
    assert len(set(identifiers)) == len(identifiers)
    targets = {element.get("target") for element in root.iter(f"{NAMESPACE}note")} - {None}
    assert targets == {f"#{identifier}" for identifier in identifiers}


@pytest.mark.parametrize("name", NAMED)
def test_a_page_is_a_valid_text(name: str) -> None:
    root = parsed(NAMED[name])
    assert root.tag == f"{NAMESPACE}TEI"
    assert_valid(root)


def test_pages_are_a_valid_corpus() -> None:
    root = etree.fromstring(corpus(*NAMED.values()))
    assert root.tag == f"{NAMESPACE}teiCorpus"
    assert [child.tag for child in root] == [f"{NAMESPACE}teiHeader", *[f"{NAMESPACE}TEI"] * len(NAMED)]
    assert_valid(root)


def test_the_dtd_refuses_what_is_no_tei() -> None:
    """The check would be none if it let everything pass."""
    for wrong in ("<TEI/>", written(EVERYTHING).replace("<cell>", "<item>").replace("</cell>", "</item>")):
        assert not DTD.validate(etree.fromstring(wrong))


def test_a_corpus_of_nothing_is_well_formed() -> None:
    assert [child.tag for child in etree.fromstring(corpus())] == [f"{NAMESPACE}teiHeader"]


@given(any_pages(), strategy_of_pages())
def test_any_pages_are_valid(page: oc.Page, another: oc.Page) -> None:
    assert_valid(etree.fromstring(corpus(page, another, page)))
    assert_valid(parsed(page))


def printed(page: oc.Page) -> Iterator[str]:
    """Every text of a body, as XML can carry it."""
    for block in page.body:
        match block:
            case oc.ListBlock():
                yield from block.items
            case oc.Table():
                yield from (cell for row in block.rows for cell in row)
            case _:
                yield block.text


def legal(text: str) -> str:
    """A text with U+FFFD for what XML 1.0 does not allow, by the words of its specification."""

    def is_allowed(sign: str) -> bool:
        return sign in "\t\n\r" or any(
            first <= ord(sign) <= last for first, last in ((0x20, 0xD7FF), (0xE000, 0xFFFD), (0x10000, 0x10FFFF))
        )

    return "".join(sign if is_allowed(sign) else "\ufffd" for sign in text)


def without_notes(root: Any) -> Any:
    for note in list(root.iter(f"{NAMESPACE}note")):
        note.getparent().remove(note)
    return root


@given(any_pages())
def test_every_text_of_a_body_is_there_once_in_order(page: oc.Page) -> None:
    (body,) = without_notes(parsed(page)).iterfind(f"{NAMESPACE}text/{NAMESPACE}body")
    names = [f"{NAMESPACE}{name}" for name in ("head", "p", "item", "cell")]
    found = ["".join(element.itertext()) for element in body.iter(*names)]
    assert [text for text in found if text] == [text for text in map(legal, printed(page)) if text]


def of_every_text(value: Any) -> Iterator[str]:
    """Every text that a model holds, at any depth."""
    if isinstance(value, str):
        yield str(value)
    elif isinstance(value, tuple):
        for member in cast("Any", value):
            yield from of_every_text(member)
    elif attrs.has(value.__class__):
        for field in attrs.fields(value.__class__):
            if (value.__class__.__name__, field.name) not in LEFT_OUT:
                yield from of_every_text(getattr(value, field.name))


LEFT_OUT = {("Link", "url"), ("Link", "text"), ("Page", "unknown_keys"), ("Dateline", "places")}
"""Addresses are percent-encoded, words of links stand in their block, places of a dateline in its text."""


@pytest.mark.parametrize("name", NAMED)
def test_everything_that_is_known_of_a_page_is_in_its_text(name: str) -> None:
    root = parsed(NAMED[name])
    there = [text for element in root.iter() for text in (*element.attrib.values(), "".join(element.itertext()))]
    for text in of_every_text(NAMED[name]):
        assert any(text == found for found in there), text


def test_the_header_tells_what_is_known() -> None:
    root = parsed(EVERYTHING)
    header = root[0]
    assert texts(header, "fileDesc/titleStmt/title") == [EVERYTHING.title]
    assert texts(header, "fileDesc/titleStmt/author/orgName") == ["OSCE Secretariat", "OSCE School of Bridges"]
    assert [name.get("key") for name in header.iter(f"{NAMESPACE}orgName")][:2] == ["secretariat", None]
    page, *copies = header.iterfind(f"{NAMESPACE}fileDesc/{NAMESPACE}sourceDesc/{NAMESPACE}bibl")
    assert texts(page, "idno") == ["https://www.osce.org/pc/1", "1", "uk"]
    assert texts(page, "relatedItem/bibl/title") == ["Мосты", "Bridges, without an address"]
    assert [(copy.get("type"), texts(copy, "idno"), texts(copy, "date")) for copy in copies] == [
        (
            "origin",
            ["crawl/pages.warc.gz", "<urn:uuid:1>", "http://www.osce.org/uk/pc/1?print=1"],
            ["2012-05-03T10:20:30Z"],
        ),
        ("variant", ["saved/1.html"], []),
        ("variant", ["tables/pages.parquet", "row 17"], []),
    ]
    terms = [(term.get("type"), term.get("key"), term.text) for term in header.iter(f"{NAMESPACE}term")]
    assert terms[1:] == [
        ("page-type", None, "press_release"),
        ("label", None, "Press release"),
        ("field-of-work", "policing", "Policing"),
        ("field-of-work", "elections", "Elections"),
        ("country", None, "KG"),
        ("country", None, "XK"),
        ("status", None, "correction"),
    ]
    assert root[1].get(XML_LANG) == "en"


def test_notes_are_about_blocks() -> None:
    root = parsed(EVERYTHING)
    (quotation, another) = (note for note in root.iter(f"{NAMESPACE}note") if note.get("type") == "quotation")
    (block,) = root.xpath("//*[@xml:id=$id]", id=quotation.get("target")[1:])
    assert "".join(block.itertext()) == "see two"
    assert "".join(another.itertext()) == "All of us."


def test_a_note_about_no_block_of_the_page_has_no_target() -> None:
    page = oc.OtherPage(quotations=(oc.Quotation(text="x", block=7),))
    (note,) = (note for note in parsed(page).iter(f"{NAMESPACE}note"))
    assert note.get("target") is None


def test_days_of_an_event_are_its_setting() -> None:
    first, last = dt.date(2012, 5, 3), dt.date(2012, 5, 4)
    days: tuple[tuple[dt.date | None, dt.date | None, list[dict[str, str]]], ...] = (
        (None, None, []),
        (first, None, [{"when": "2012-05-03"}]),
        (first, last, [{"from": "2012-05-03", "to": "2012-05-04"}]),
        (None, last, [{"to": "2012-05-04"}]),
    )
    for starts, ends, expected in days:
        root = parsed(oc.Seminar(starts=starts, ends=ends))
        assert [dict(date.attrib) for date in root.iter(f"{NAMESPACE}date")] == expected
    root = parsed(oc.Seminar(location="Hofburg, Vienna", organized_by=("A", "B")))
    setting = "profileDesc/settingDesc/setting"
    assert texts(root[0], f"{setting}/locale") == ["Hofburg, Vienna"]
    assert texts(root[0], f"{setting}/orgName") == ["A", "B"]


def test_a_press_release_has_its_day_and_places_and_a_topic_page_its_operations() -> None:
    root = parsed(oc.PressRelease(date=dt.date(2007, 6, 1), places=("Vienna",)))
    assert texts(root[0], "profileDesc/creation/placeName") == ["Vienna"]
    assert texts(root[0], "profileDesc/creation/date") == ["2007-06-01"]
    operations = (
        oc.FieldOperation(name="Mission to Skopje", summary="A sentence.", established=dt.date(1992, 9, 18)),
        oc.FieldOperation(name="Presence in Albania"),
    )
    root = parsed(oc.TopicPage(lead="The lead.", operations=operations))
    assert texts(root[0], "profileDesc/abstract/p") == ["The lead."]
    assert texts(root[0], "profileDesc/particDesc/listOrg/org/orgName") == ["Mission to Skopje", "Presence in Albania"]
    (event,) = root.iter(f"{NAMESPACE}event")
    assert (event.get("type"), event.get("when")) == ("established", "1992-09-18")


def test_headings_open_divisions_inside_each_other() -> None:
    levels = (("a", 2), ("b", 3), ("c", 4), ("d", 3), ("e", 2), ("f", 5), ("g", 3))
    blocks = tuple(oc.Heading(text=text, level=level) for text, level in levels)
    (body,) = parsed(oc.OtherPage(body=(oc.Paragraph(text="first"), *blocks))).iter(f"{NAMESPACE}body")

    def outline(element: Any) -> list[Any]:
        return [[division[0].text, *outline(division)] for division in element.iterfind(f"{NAMESPACE}div")]

    assert outline(body) == [["a", ["b", ["c"]], ["d"]], ["e", ["f"], ["g"]]]
    assert body[0].text == "first"


def test_links_stand_where_their_words_are() -> None:
    def link(text: str, start: int, url: str = "#") -> oc.Link:
        return oc.Link(text=text, url=url, start=start)

    block = oc.Paragraph(text="see two and two", links=(link("two", 12), link("two", 4, "https://a.b/c d")))
    assert '<p>see <ref target="https://a.b/c%20d">two</ref> and <ref target="#">two</ref></p>' in with_block(block)
    listed = oc.ListBlock(items=("one", "two & three"), links=(link("three", 10), link("one", 0)))
    assert '<item><ref target="#">one</ref></item>\n<item>two &amp; <ref target="#">three</ref></item>' in with_block(
        listed
    )
    table = oc.Table(rows=(("a", "b"), ("c",)), links=(link("b", 2), link("c", 4)))
    cells = '<cell>a</cell><cell><ref target="#">b</ref></cell></row>\n<row><cell><ref target="#">c</ref></cell>'
    assert cells in with_block(table)


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("abc", [oc.Link(text="x", url="u", start=0)]),
        ("abc", [oc.Link(text="c", url="u", start=9)]),
        ("abc", [oc.Link(text="", url="u", start=1)]),
        ("abc", [oc.Link(text="abc", url="#", start=0), oc.Link(text="b", url="u", start=1)]),
    ],
)
def test_a_link_whose_words_are_elsewhere_is_a_note(text: str, links: list[oc.Link]) -> None:
    found = with_block(oc.Paragraph(text=text, links=tuple(links)))
    astray = '<ref target="u">' + links[-1].text + "</ref>" if links[-1].text else '<ref target="u"/>'
    assert f'<note type="link">{astray}</note></p>' in found


def with_block(block: oc.Block) -> str:
    return written(oc.OtherPage(body=(block,)))


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://www.osce.org/pc/1?a=1&b=2#c", "https://www.osce.org/pc/1?a=1&b=2#c"),
        ("a b\tc", "a%20b%09c"),
        ("50% %41 %zz", "50%25%20%41%20%25zz"),
        ("\x00<>\"'", "%EF%BF%BD%3C%3E%22'"),
        ("ä", "%C3%A4"),
        ("", None),
        ("a#b#c", "a#b%23c"),
        ("1:2", "1%3A2"),
        ("a:b", "a:b"),
        ("//host:x/y:z", "//host%3Ax/y:z"),
        ("http://user:word@host:80/", "http://user:word@host:80/"),
    ],
)
def test_an_address_is_one_pointer(url: str, target: str | None) -> None:
    page = oc.OtherPage(url=url, body=(oc.Paragraph(text="x", links=(oc.Link(text="x", url=url, start=0),)),))
    (reference,) = parsed(page).iter(f"{NAMESPACE}ref")
    assert reference.get("target") == target
    assert [pointer.get("target") for pointer in parsed(page).iter(f"{NAMESPACE}ptr")] == [target] * (
        target is not None
    )


def test_blocks_without_parts_are_valid() -> None:
    for block in (oc.ListBlock(items=()), oc.Table(rows=()), oc.Table(rows=((), ("x",)))):
        assert_valid(parsed(oc.OtherPage(body=(block,))))


def test_a_caption_is_a_figure_with_its_credit() -> None:
    caption = '<figure><head>A river.</head><note type="credit">OSCE/A. Photographer</note></figure>'
    assert caption in written(EVERYTHING)


@pytest.mark.parametrize("text", TEXTS)
def test_texts_come_through_a_parser_as_they_are(text: str) -> None:
    assert texts(parsed(oc.OtherPage(title=text))[0], "fileDesc/titleStmt/title") == [legal(text)]
    note = parsed(oc.OtherPage(diagnostics=(oc.Diagnostic(code=text, message="x"),))).find(f".//{NAMESPACE}note")
    assert note.get("n") == legal(text)


@pytest.mark.parametrize(
    ("language", "tag", "found"),
    [
        ("sr-Cyrl", "sr-Cyrl", [("sr-Cyrl", None)]),
        (None, None, []),
        ("", None, [("und", None)]),
        ("no language", None, [("und", "no language")]),
        ("en\n", None, [("und", "en\n")]),
    ],
)
def test_only_a_tag_is_a_language(language: str | None, tag: str | None, found: list[tuple[str, str | None]]) -> None:
    root = parsed(oc.OtherPage(language=language))
    assert root[1].get(XML_LANG) == tag
    assert [(element.get("ident"), element.text) for element in root.iter(f"{NAMESPACE}language")] == found


@pytest.mark.parametrize(("year", "when"), [(2004, "2004"), (12, None), (123_456, None), (None, None)])
def test_only_a_year_of_four_digits_is_one_for_machines(year: int | None, when: str | None) -> None:
    reference = oc.Reference(kind=oc.ReferenceKind.OSCE, text="x", year=year, block=0)
    found = [
        (date.text, date.get("when")) for date in parsed(oc.OtherPage(references=(reference,))).iter(f"{NAMESPACE}date")
    ]
    assert found == ([] if year is None else [(str(year), when)])


def test_tei_is_one_way() -> None:
    with pytest.raises(oc.UnsupportedFormatError, match="one way"):
        oc.loads("<TEI/>", "tei")
    with pytest.raises(oc.UnsupportedFormatError, match="one way"):
        oc.read("corpus.xml")


def test_only_pages_become_texts() -> None:
    with pytest.raises(TypeError):
        oc.dumps(cast("oc.Page", None), "tei")
