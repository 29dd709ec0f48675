import codecs
from typing import Any, cast

import pytest

import osce_corpus as oc
from tests.support import pages, seeds


@pytest.mark.parametrize(
    "source",
    [
        seeds.source("004").encode(),
        codecs.BOM_UTF8 + seeds.source("004").encode(),
        seeds.source("004").encode("utf-16"),
        codecs.BOM_UTF16_BE + seeds.source("004").encode("utf-16-be"),
        seeds.source("004").encode("utf-32"),
    ],
)
def test_bytes_are_decoded_by_their_byte_order_mark_or_as_utf_8(source: bytes) -> None:
    assert oc.parse(source) == seeds.RECORDS["004"]


def test_bytes_are_decoded_by_the_encoding_that_the_caller_names() -> None:
    source = pages.bulleted(title="Делегации договорились", body=[f"ВЕНА, 3 мая 2012 г. - {pages.LEAD}"])
    page = oc.parse(source.encode("windows-1251"), encoding="windows-1251")
    assert page.title == "Делегации договорились"


def test_a_byte_order_mark_outranks_the_encoding_that_the_caller_names() -> None:
    assert oc.parse(codecs.BOM_UTF8 + "Müller".encode(), encoding="latin-1").title == "Müller"


def test_undecodable_bytes_are_replaced_and_reported() -> None:
    page = oc.parse(pages.bulleted(title="Müller speaks in Vienna").encode("latin-1"))
    assert page.title == "M\ufffdller speaks in Vienna"
    assert pages.codes(page) == ["decoding-errors"]


def test_half_of_a_surrogate_pair_is_replaced_and_reported() -> None:
    page = oc.parse(pages.bulleted(title="One \ud800 half"))
    assert page.title == "One \ufffd half"
    assert pages.codes(page) == ["decoding-errors"]


def test_an_unknown_encoding_is_the_callers_mistake() -> None:
    with pytest.raises(LookupError, match="utf-9"):
        oc.parse(b"Title", encoding="utf-9")


@pytest.mark.parametrize("source", [None, 5, ["Title"], bytearray(b"Title")])
def test_what_is_neither_text_nor_bytes_is_refused(source: Any) -> None:
    with pytest.raises(TypeError, match="a source is str or bytes"):
        oc.parse(source)


def test_an_address_that_is_no_text_is_refused() -> None:
    with pytest.raises(TypeError, match="url is a str, not int"):
        oc.parse("Title", url=cast("Any", 5))


@pytest.mark.parametrize(
    "source",
    [
        "<!DOCTYPE html><title>x</title>",
        "\ufeff\n<html lang=en><p>x",
        "<!-- saved from url -->\n<html><body>x</body></html>",
        "<div class='a'>text</div>",
        '<?xml version="1.0"?><html><body><p>x</p></body></html>',
        b"<html><body>x",
    ],
)
def test_html_is_refused_with_what_to_do(source: str | bytes) -> None:
    with pytest.raises(oc.UnsupportedFormatError, match=r"HTML is not supported here\. Pass the text") as caught:
        oc.parse(source)
    assert caught.value.name == "HTML"


@pytest.mark.parametrize(
    "source", ["a < b", "<3 this", "Title\n<p>quoted</p>", "<https://www.osce.org>", "<b is no tag"]
)
def test_text_with_angle_brackets_is_text(source: str) -> None:
    assert oc.parse(source).type is oc.PageType.OTHER


@pytest.mark.parametrize("source", ["https://www.osce.org/pc/51357", " www.osce.org/pc/51357\n"])
def test_an_address_in_place_of_a_page_is_told(source: str) -> None:
    page = oc.parse(source)
    assert "looks-like-a-url" in pages.codes(page)
    assert "url=url" in page.diagnostics[0].message


@pytest.mark.parametrize("source", ["seeds/000_ac78.txt", "C:\\pages\\page.html", "page.md", "~/a b/c.warc"])
def test_a_path_in_place_of_a_page_is_told(source: str) -> None:
    page = oc.parse(source)
    assert "looks-like-a-path" in pages.codes(page)
    assert "parse_file(path)" in page.diagnostics[0].message


@pytest.mark.parametrize("source", ["Countering terrorism", "Read the file.txt\nand more", "x" * 2000 + ".txt"])
def test_a_page_is_not_taken_for_a_path(source: str) -> None:
    assert not {"looks-like-a-path", "looks-like-a-url"} & set(pages.codes(oc.parse(source)))
