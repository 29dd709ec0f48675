import codecs
import os
from functools import partial
from pathlib import Path
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
    page = oc.parse(pages.bulleted(title="Müller speaks in Vienna").encode("latin-1"), encoding="utf-8")
    assert page.title == "M\ufffdller speaks in Vienna"
    assert pages.codes(page) == ["decoding-errors"]


def test_a_page_cut_off_inside_a_letter_is_still_utf_8() -> None:
    page = oc.parse(
        pages.bulleted(body=[f"{pages.LEAD} „Šta dalje?“ – žene, ćuk, đak, “ä”, “ö”, “ü”, é…"]).encode()[:-1]
    )
    assert page.text.endswith("é\ufffd")
    assert pages.codes(page) == ["decoding-errors", "date-missing"]


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
        "<!DOCTYPE html><title>x</title><h1>Title</h1>",
        "\ufeff\n<html lang=en><h1>Title",
        "<!-- saved from url -->\n<html><body><h1>Title</h1></body></html>",
        "<div class='a'><h1>Title</h1></div>",
        '<?xml version="1.0"?><html><body><h1>Title</h1></body></html>',
        b"<html><body><h1>Title",
    ],
)
def test_markup_is_read_as_html(source: str | bytes) -> None:
    assert oc.parse(source).title == "Title"


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
    assert "parse_file(path) or explain_file(path)" in page.diagnostics[0].message


@pytest.mark.parametrize("source", ["Countering terrorism", "Read the file.txt\nand more", "x" * 2000 + ".txt"])
def test_a_page_is_not_taken_for_a_path(source: str) -> None:
    assert not {"looks-like-a-path", "looks-like-a-url"} & set(pages.codes(oc.parse(source)))


RUSSIAN = "Постоянный совет ОБСЕ обсудил вопросы безопасности. Участники встречи согласились продолжить работу."
SERBIAN = "Delegacije su se složile o razmjeni podataka o rijeci, saopćila je misija. Žene i muškarci učestvuju."
GERMAN = "Die Teilnehmer einigten sich darauf, die Gespräche über die Brücke weiterzuführen – größer, Österreich."
LETTERS = (
    *((RUSSIAN, name) for name in ("windows-1251", "koi8-r", "iso8859-5", "utf-8", "utf-16-le", "utf-16-be")),
    *((SERBIAN, name) for name in ("windows-1250", "iso8859-2", "utf-8")),
    *((GERMAN, name) for name in ("windows-1252", "iso8859-1", "utf-8", "utf-16-le", "utf-16-be")),
)


@pytest.mark.parametrize("declared", [None, "utf-8", "iso-8859-1", "koi8-r", "no-such-encoding", "rot13", "utf-16"])
@pytest.mark.parametrize(("text", "encoding"), LETTERS)
def test_bytes_are_read_by_their_letters_whatever_the_page_says_of_them(
    text: str, encoding: str, declared: str | None
) -> None:
    said = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = oc.parse(
        f"<html><head>{said}</head><body><h1>Title</h1><p>{text}</p></body></html>".encode(encoding, "replace")
    )
    assert page.text == text.encode(encoding, "replace").decode(encoding)


def test_a_page_that_says_its_encoding_rightly_is_read_without_remark() -> None:
    source = f"<html><head><meta charset=windows-1251></head><body><h1>Заголовок</h1><p>{RUSSIAN}</p></body></html>"
    page = oc.parse(source.encode("windows-1251"))
    assert (page.title, page.text, pages.codes(page)) == ("Заголовок", RUSSIAN, [])


def test_a_guessed_encoding_is_told() -> None:
    page = oc.parse(f"<html><head><meta charset=utf-8></head><body><h1>Title</h1><p>{RUSSIAN}</p>".encode("koi8-r"))
    assert pages.codes(page) == ["encoding-guessed"]
    assert "read as koi8-r. The page says that it is in utf-8" in page.diagnostics[0].message
    assert "Nothing says it" in oc.parse(f"Title\n\n{RUSSIAN}".encode("koi8-r")).diagnostics[0].message


@pytest.mark.parametrize(
    "source",
    [
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj",
        "%PDF-1.4\n1 0 obj",
        b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR",
        b"\xff\xd8\xff\xe0\x00\x10JFIF",
        b"PK\x03\x04\x14\x00",
        bytes(range(32)) * 40,
        "\x00\x01\x02" * 40,
    ],
)
def test_other_data_is_no_page(source: str | bytes) -> None:
    page = oc.parse(source)
    assert page.type is oc.PageType.OTHER
    assert pages.codes(page) == ["not-a-page", "no-content"]
    with pytest.raises(oc.UnusablePageError, match="no page but other data"):
        oc.parse(source, strict=True)


def test_a_source_above_the_limit_is_refused_and_the_limit_can_be_moved(tmp_path: Path) -> None:
    source = pages.bulleted()
    for call in (oc.parse, oc.detect, partial(oc.parse_as, oc.PressRelease)):
        with pytest.raises(oc.InputTooLargeError, match=r"max_size= allows more") as caught:
            call(source, max_size=len(source) - 1)
        assert (caught.value.size, caught.value.limit) == (len(source), len(source) - 1)
        call(source, max_size=len(source))
    huge = tmp_path / "page.html"
    huge.touch()
    os.truncate(huge, 50_000_000)
    with pytest.raises(oc.InputTooLargeError, match="50,000,000 bytes"):
        oc.parse_file(huge)
