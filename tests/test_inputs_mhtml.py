"""Pages that browsers save with all that they show."""

from email.message import EmailMessage
from pathlib import Path

import pytest

import osce_corpus as oc
from osce_corpus.corpus.inputs import Input
from tests.support.inputs import PAGE, contents, failures, pages, pieces, reasons, save

URL = "https://www.osce.org/odihr/12345"


def saved(content: bytes = PAGE, charset: str = "utf-8", coding: str = "quoted-printable", kind: str = "html") -> bytes:
    page = EmailMessage()
    page.set_content(content, "text", kind, cte=coding)
    page.set_param("charset", charset)
    page["Content-Location"] = URL
    image = EmailMessage()
    image.set_content(b"\x89PNG", "image", "png")
    message = EmailMessage()
    message["From"] = "<Saved by Blink>"
    message["Snapshot-Content-Location"] = URL
    message["Subject"] = "=?utf-8?Q?Talks?="
    message["Date"] = "Thu, 03 May 2012 10:20:30 -0000"
    message["MIME-Version"] = "1.0"
    message["Content-Type"] = 'multipart/related; type="text/html"; boundary="----MultipartBoundary--x----"'
    message.set_payload([page, image])
    return message.as_bytes()


@pytest.mark.parametrize("coding", ["quoted-printable", "base64", "8bit"])
@pytest.mark.parametrize("ends", [b"\n", b"\r\n"])
def test_the_page_comes_with_its_address_and_its_day(tmp_path: Path, coding: str, ends: bytes) -> None:
    data = saved(coding=coding).replace(b"\n", ends)
    path = save(tmp_path / "Talks.mhtml", data)
    (found,) = pages(pieces(path))
    assert found.read().strip() == PAGE
    assert found.origin == oc.PageOrigin(path=str(path), url=URL, crawled="Thu, 03 May 2012 10:20:30 -0000")


def test_the_address_of_the_page_counts_where_the_whole_has_none(tmp_path: Path) -> None:
    data = saved().replace(b"Snapshot-Content-Location", b"X-Location").replace(b"\nDate:", b"\nX-Date:")
    (found,) = pages(pieces(save(tmp_path / "a", data)))
    assert (found.url, found.origin.crawled) == (URL, None)


def test_the_encoding_of_the_page_is_told(tmp_path: Path) -> None:
    content = "<html><body><h1>Миссия ОБСЕ</h1></body></html>".encode("cp1251")
    (found,) = pages(pieces(save(tmp_path / "a", saved(content, "windows-1251", "base64"))))
    assert (found.read(), found.encoding) == (content, "cp1251")


def test_a_message_without_a_page_is_none(tmp_path: Path) -> None:
    save(tmp_path / "a", saved(kind="plain"))
    save(tmp_path / "b", saved(b"\x89PNG", coding="base64"))
    assert reasons(pieces(tmp_path)) == ["a message without a page", "an image"]


def test_a_text_that_begins_like_a_message_is_a_text(tmp_path: Path) -> None:
    for text in (b"From: Vienna\nTo: Warsaw\n\nTalks", b"Content-Type: text/html\n\n" + PAGE):
        assert contents(pieces(save(tmp_path / "a", text))) == [text]


def test_what_is_too_large_is_told(tmp_path: Path) -> None:
    path = save(tmp_path / "a", saved(PAGE * 20, coding="base64"))
    assert "larger than 1,000 bytes" in failures(pieces(path, max_size=1_000))[0].reason
    assert "larger than 500 bytes" in failures(pieces(path, max_size=100))[0].reason


@pytest.mark.parametrize(
    "change",
    [
        (b"quoted-printable", b"no-such-coding"),
        (b"quoted-printable", b"x-uuencode"),
        (b"charset=", b"charset*0*=xx'"),
        (b'charset="utf-8"', b'charset*="\xff"'),
        (b"boundary=", b"bound="),
        (b"\n\n", b"\n"),
    ],
)
def test_wrong_messages_raise_nothing(tmp_path: Path, change: tuple[bytes, bytes]) -> None:
    found = pieces(save(tmp_path / "a", saved().replace(*change)))
    assert len(found) <= 2


def test_parts_in_parts_raise_nothing(tmp_path: Path) -> None:
    head = b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b0\n\n"
    parts = b"".join(b"--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n" % (at, at + 1) for at in range(3_000))
    found = pieces(save(tmp_path / "a", head + parts))
    assert not any(isinstance(piece, Input) for piece in found)
