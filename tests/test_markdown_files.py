"""Markdown: what people and other programs see of it, and what they may do to it."""

import io
import re
from typing import Any

import pytest
from attrs import evolve
from hypothesis import assume, event, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

import osce_corpus as oc
from osce_corpus.testing import pages
from tests.support import hostile, seeds
from tests.test_records import EVERYTHING

MARKDOWN = MarkdownIt("commonmark").enable("table")


def body_of(page: oc.Page) -> str:
    """The Markdown below the front matter."""
    return str(oc.dumps(page, "markdown")).split("\n---\n", 1)[1]


def page_of(*blocks: oc.Block) -> oc.Page:
    return oc.OtherPage(body=blocks)


def test_a_page_is_front_matter_and_a_body() -> None:
    assert oc.dumps(evolve(EVERYTHING, references=(), quotations=()), "markdown") == (
        "---\ntype: press_release\nschema: 2\nlabel: Press release\n"
        'title: A "title" with <tags> & quotes “curly”\n'
        "url: https://www.osce.org/pc/1\nnode_id: 1\nurl_language: uk\nlanguage: en\n"
        "sources:\n- OSCE Secretariat\n- OSCE School of Bridges\nsource_ids:\n- secretariat\n- null\n"
        "fields_of_work:\n- Policing\n- Elections\nfield_of_work_ids:\n- policing\n- elections\n"
        "country_codes:\n- KG\n- XK\n"
        "contacts:\n- name: Ana Example\n  role: Officer\n  organization: OSCE\n  address: 1010 Vienna\n"
        "  phones:\n  - '+1'\n  emails:\n  - a@b.org\n"
        "diagnostics:\n- code: date-missing\n  message: None.\n"
        "origin:\n  path: crawl/pages.warc.gz\n  member: <urn:uuid:1>\n"
        "  url: http://www.osce.org/uk/pc/1?print=1\n  crawled: '2012-05-03T10:20:30Z'\n"
        "variants:\n- path: saved/1.html\n  member: null\n  url: null\n  crawled: null\n"
        "- path: tables/pages.parquet\n  member: row 17\n  url: null\n  crawled: null\n"
        "translations:\n- language: ru\n  url: https://www.osce.org/ru/pc/1\n  title: Мосты\n"
        "- language: null\n  url: null\n  title: Bridges, without an address\n"
        "places:\n- Vienna\n"
        "dateline:\n  text: VIENNA, 30 June -\n  places:\n  - VIENNA\n  date: null\n  has_year: false\n"
        "is_correction: true\n---\n\n"
        "### One\n\nsee [two](#)\n\n1. a\n2. b\n\n*A river.* (OSCE/A. Photographer)\n\n"
        "| a | b |\n| --- | --- |\n| c | d |\n"
    )


@pytest.mark.parametrize(
    ("block", "lines"),
    [
        (oc.Paragraph(text="2. a * b_c [d] <e> R&D &amp; #f"), r"2\. a \* b\_c \[d\] \<e> R&D \&amp; #f"),
        (oc.Paragraph(text="# a #"), "\\# a \\#"),
        (oc.Paragraph(text="- a\nb\r\tc "), "\\- a&#10;b&#13;&#9;c&#32;"),
        (oc.Paragraph(text="> a"), "\\> a"),
        (oc.Paragraph(text="\ufeff---"), "\ufeff---"),
        (oc.Heading(text="", level=6), "######"),
        (oc.ListBlock(items=("", "b")), "-\n- b"),
        (oc.Caption(text="a", credit=""), "*a* ()"),
        (oc.Caption(text="a (b)"), "*a (b)*"),
        (oc.Table(rows=(("a|b", ""),)), "| a\\|b |  |\n| --- | --- |"),
        (
            oc.Paragraph(text="wow!see", links=(oc.Link(text="see", url="https://example.org/a?b=1&c=(2)", start=4),)),
            "wow\\![see](<https://example.org/a?b=1&c=(2)>)",
        ),
        (
            oc.ListBlock(
                items=("a b", "c d"), links=(oc.Link(text="b", url="#", start=2), oc.Link(text="d", url="", start=6))
            ),
            "- a [b](#)\n- c [d](<>)",
        ),
        (
            oc.Table(rows=(("a", "b"), ("c", "d")), links=(oc.Link(text="d", url="/x>y", start=6),)),
            "| a | b |\n| --- | --- |\n| c | [d](</x\\>y>) |",
        ),
    ],
)
def test_a_block_is_written_so_and_read_back(block: oc.Block, lines: str) -> None:
    page = page_of(block)
    assert body_of(page) == f"\n{lines}\n"
    assert oc.loads(oc.dumps(page, "markdown"), "markdown") == page


@pytest.mark.parametrize(
    "block",
    [
        oc.Paragraph(text=""),
        oc.Caption(text=""),
        oc.ListBlock(items=()),
        oc.Table(rows=()),
        oc.Table(rows=((),)),
        oc.Table(rows=(("a", "b"), ("c",))),
        oc.Table(rows=(("a",), ("b", "c"))),
        oc.Paragraph(text="ab", links=(oc.Link(text="c", url="#", start=0),)),
        oc.Paragraph(text="ab", links=(oc.Link(text="ab", url="#", start=0), oc.Link(text="b", url="#", start=1))),
        oc.Paragraph(text="ab", links=(oc.Link(text="", url="#", start=1),)),
        oc.ListBlock(items=("a", "b"), links=(oc.Link(text="a\nb", url="#", start=0),)),
    ],
)
def test_what_markdown_cannot_say_stands_as_its_record(block: oc.Block) -> None:
    page = page_of(oc.Paragraph(text="before"), block, oc.Paragraph(text="behind"))
    assert re.fullmatch(r"\nbefore\n\n```json block\n\{.*\}\n```\n\nbehind\n", body_of(page))
    assert oc.loads(oc.dumps(page, "markdown"), "markdown") == page


def test_two_lists_are_parted_by_their_marks() -> None:
    lists = (oc.ListBlock(items=("a",)), oc.ListBlock(items=("b",)), oc.ListBlock(items=("c",), ordered=True))
    page = page_of(*lists, *lists)
    assert body_of(page) == "\n- a\n\n* b\n\n1. c\n\n* a\n\n- b\n\n1) c\n"
    kinds = [token.type for token in MARKDOWN.parse(body_of(page)) if token.type.endswith("list_open")]
    assert kinds == ["bullet_list_open", "bullet_list_open", "ordered_list_open"] * 2


def seen(page: oc.Page) -> list[tuple[str, str, tuple[tuple[str, str], ...]]]:
    """What a renderer makes of a body: kinds of blocks, their text, their links."""
    found: list[tuple[str, str, tuple[tuple[str, str], ...]]] = []
    kind = ""
    for token in MARKDOWN.parse(body_of(page)):
        match token.type:
            case "heading_open":
                kind = token.tag
            case "bullet_list_open" | "ordered_list_open" | "table_open":
                found.append((token.type.removesuffix("_open"), "", ()))
                kind = "part"
            case "bullet_list_close" | "ordered_list_close" | "table_close" | "heading_close":
                kind = ""
            case "inline":
                children: Any = token.children
                text = "".join(child.content for child in children if child.type in ("text", "text_special"))
                links = tuple((child.attrGet("href"), child.type) for child in children if child.type == "link_open")
                inner = "emphasis" if children and children[0].type == "em_open" else "paragraph"
                found.append((kind or inner, text, links))
            case "fence":
                found.append(("fence", "", ()))
            case _:
                assert token.type not in ("html_block", "code_block", "hr", "blockquote_open")
    return found


def meant(page: oc.Page) -> list[tuple[str, str, int]]:
    """The same of the page itself, with the number of links."""
    found: list[tuple[str, str, int]] = []
    for block in page.body:
        links = len(block.links)
        match block:
            case oc.Heading():
                found.append((f"h{block.level}", block.text, links))
            case oc.ListBlock():
                found.append(("ordered_list" if block.ordered else "bullet_list", "", 0))
                found += [("part", item, -1) for item in block.items]
            case oc.Table():
                found.append(("table", "", 0))
                found += [("part", cell, -1) for row in block.rows for cell in row]
            case oc.Caption():
                credit = "" if block.credit is None else f" ({block.credit})"
                found.append(("emphasis", block.text + credit, links))
            case _:
                found.append(("paragraph", block.text, links))
    return found


@given(pages() | st.sampled_from([*seeds.RECORDS.values(), EVERYTHING]))
def test_a_renderer_sees_the_blocks_their_texts_and_their_links(page: oc.Page) -> None:
    rendered, expected = seen(page), meant(page)
    assert [(kind, text) for kind, text, _ in rendered] == [(kind, text) for kind, text, _ in expected]
    for (_, _, links), (_, _, count) in zip(rendered, expected, strict=True):
        assert count in (-1, len(links))
    assert sum(len(links) for *_, links in rendered) == sum(len(block.links) for block in page.body)


@given(hostile.texts())
def test_a_renderer_sees_any_text_as_text(text: str) -> None:
    """But for NUL, which Markdown forbids, and white space at the ends of lines and items, which it does not show."""
    assume(text.strip() and not re.search(r"[\0\x01-\x08\x0b-\x1f\x7f-\x9f]", text))
    shown = re.sub(r"\s", " ", text).strip()
    for block in (
        oc.Paragraph(text=text),
        oc.Heading(text=text),
        oc.ListBlock(items=(text, "next")),
        oc.Table(rows=((text, "next"),)),
    ):
        rendered = next(words for _, words, _ in seen(page_of(block)) if words.strip())
        event(type(block).__name__)
        assert re.sub(r"\s", " ", rendered).strip() == shown


def test_a_page_that_a_person_wrote_is_read() -> None:
    text = (
        "\ufeff---\r\ntype: press_release\r\nschema: 1\r\ndate: 2012-05-03\r\ntitle: River data\r\n---\r\n"
        "Two lines\r\nof one paragraph &copy; &#xe9; &#233; &#1114112; &#55296;\r\n \r\n## A heading ##\r\n\r\n"
        "1. one\r\n- two\r\n\r\n|no table\r\n\r\n**bold**\r\n"
    )
    page = oc.loads(text, "markdown")
    assert page.title == "River data"
    assert isinstance(page, oc.PressRelease)
    assert str(page.date) == "2012-05-03"
    assert page.body == (
        oc.Paragraph(text="Two lines of one paragraph &copy; &#xe9; é &#1114112; &#55296;"),
        oc.Heading(text="A heading ##"),
        oc.Paragraph(text="1. one - two"),
        oc.Paragraph(text="|no table"),
        oc.Paragraph(text="**bold**"),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("title: x", "expected a line --- and front matter"),
        ("---", "expected a line --- behind the front matter"),
        ("---\ntype: other\nschema: 1\n---\n\nA text.\n\n---\n", "expected a line --- behind the front matter"),
        ("---\ntype: other\n", "expected a line --- behind the front matter"),
        ("---\n- a\n---\n", "the front matter is no mapping"),
        ("---\n{\n---\n", "the front matter is not YAML"),
        ("---\na: &a [x]\nb: *a\n---\n", "aliases are not read"),
        ("---\nx: !!python/object:os.system []\n---\n", "the front matter is not YAML"),
        ("---\ntype: other\nschema: 1\nmood: fine\n---\n", r"\$\.mood: unknown key"),
        ("---\ntype: [other]\nschema: 1\n---\n", r"\$\.type: expected one of"),
        ("---\ntype: other\n---\n", r"\$\.schema: expected the number"),
        ("---\ntype: other\nschema: 1\n---\n\n```json block\n{\n```\n", "a fenced block is not JSON"),
    ],
)
def test_what_is_no_page_is_refused(text: str, problem: str) -> None:
    with pytest.raises(oc.InvalidRecordError, match=problem):
        oc.loads(text, "markdown")


def test_a_wrong_page_is_reported_with_its_number() -> None:
    text = str(oc.dumps(EVERYTHING, "markdown")) + "---\ntype: video\n---\n"
    reading = oc.read(io.BytesIO(text.encode()), format="markdown")
    assert next(reading) == EVERYTHING
    with pytest.raises(oc.InvalidRecordError) as caught:
        next(reading)
    assert caught.value.paths == ("$[1].schema", "$[1].type")


def test_an_empty_file_holds_no_page() -> None:
    assert list(oc.read(io.BytesIO(b""), format="markdown")) == []
