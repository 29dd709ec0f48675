"""Crawls: what is a page in them, what is not, and what is left of damaged ones."""

import bz2
import gzip
import io
import os
import re
import zlib
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
import zstandard

import osce_corpus as oc
from osce_corpus.corpus.inputs import limits
from tests.support.inputs import PAGE, contents, failures, members, page, pages, pieces, reasons, save, unnamed
from tests.support.warc import HTML, answer, record

brotli: Any = import_module("brotli")


def crawl(*records: bytes) -> bytes:
    return b"".join(map(gzip.compress, records))


def one(tmp_path: Path, block: bytes) -> bytes:
    """Return the one page that a crawl of one answer gives."""
    (content,) = contents(pieces(save(tmp_path / "one.warc", record(1, block))))
    assert isinstance(content, bytes)
    return content


def test_a_page_comes_with_all_that_the_crawl_says_of_it(tmp_path: Path) -> None:
    path = save(tmp_path / "crawl.warc.gz", crawl(record(1, answer(PAGE)), record(2, answer(page(2)))))
    found = pages(pieces(path))
    assert [piece.read() for piece in found] == [PAGE, page(2)]
    assert found[0].origin == oc.PageOrigin(
        path=str(path),
        member="<urn:uuid:1>",
        url="https://www.osce.org/odihr/10001",
        crawled="2012-05-03T10:20:30Z",
    )
    assert found[0].name == f"{path}, <urn:uuid:1>"
    assert found[0].url == "https://www.osce.org/odihr/10001"
    assert found[0].encoding is None


@pytest.mark.parametrize("compress", [bytes, gzip.compress, bz2.compress, zstandard.compress])
def test_a_crawl_may_be_compressed_as_a_whole_and_have_any_name(tmp_path: Path, compress: type[bytes]) -> None:
    data = compress(record(1, answer(PAGE)) + record(2, answer(page(2))))
    assert contents(pieces(save(tmp_path / "pages.txt", data))) == [PAGE, page(2)]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # it leaves its own files open
def test_what_a_second_writer_writes_is_read(tmp_path: Path) -> None:
    file = io.BytesIO()
    writer = import_module("warcio.warcwriter").WARCWriter(file, gzip=True)
    writer.write_record(writer.create_warcinfo_record("crawl.warc.gz", {"software": "tests"}))
    headers = import_module("warcio.statusandheaders").StatusAndHeaders
    head = headers("200 OK", [("Content-Type", "text/html")], protocol="HTTP/1.0")
    for kind in ("request", "response", "revisit"):
        writer.write_record(
            writer.create_warc_record("https://www.osce.org/1", kind, payload=io.BytesIO(PAGE), http_headers=head)
        )
    writer.write_record(
        writer.create_warc_record(
            "https://www.osce.org/2", "resource", payload=io.BytesIO(page(2)), warc_content_type="text/html"
        )
    )
    writer.write_record(
        writer.create_warc_record(
            "urn:X-crawl:log", "metadata", payload=io.BytesIO(b"fetched: 1"), warc_content_type="text/plain"
        )
    )
    found = pieces(save(tmp_path / "crawl.warc.gz", file.getvalue()))
    assert [(piece.url, piece.read()) for piece in pages(found)] == [
        ("https://www.osce.org/1", PAGE),
        ("https://www.osce.org/2", page(2)),
    ]
    assert reasons(found) == ["a page that had not changed since an earlier visit"]
    assert failures(found) == []


def test_texts_of_wet_files_are_pages(tmp_path: Path) -> None:
    text = "Press release\nDélégations".encode()
    data = crawl(record(0, b"a: b", kind=b"warcinfo"), record(1, text, kind=b"conversion", content_type=b"text/plain"))
    (found,) = pages(pieces(save(tmp_path / "crawl.warc.wet.gz", data)))
    assert (found.url, found.read()) == ("https://www.osce.org/odihr/10001", text)


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        (answer(PAGE, status=b"HTTP/1.1 404 Not Found"), "HTTP status 404"),
        (answer(b"", b"Location: /2", status=b"HTTP/1.1 301 Moved"), "HTTP status 301"),
        (answer(PAGE, status=b"HTTP/1.0 500 Oops"), "HTTP status 500"),
        (answer(PAGE, status=b"HTTP/2 503"), "HTTP status 503"),
        (answer(b"\x89PNG\r\n", HTML), "an image"),
        (answer(b"%PDF-1.4", b"Content-Type: application/pdf"), "a PDF"),
        (answer(b"a { color: red }", b"Content-Type: text/css"), "media type text/css"),
        (answer(b'{"a": 1}', b"content-TYPE : Application/JSON;charset=utf-8"), "media type application/json"),
        (answer(b"<rss><item/></rss>", b"Content-Type: application/rss+xml"), "media type application/rss+xml"),
        (answer(b"\0\1\2\3\4\5\6\7" * 20, HTML), "binary data"),
        (answer(gzip.compress(b"GIF89a...."), HTML, b"Content-Encoding: gzip"), "an image"),
    ],
    ids=unnamed,
)
def test_what_is_no_page_is_passed_over_and_told(tmp_path: Path, block: bytes, reason: str) -> None:
    found = pieces(save(tmp_path / "crawl.warc", record(1, block) + record(2, answer(PAGE))))
    assert reasons(found) == [reason]
    assert contents(found) == [PAGE]


def test_other_records_are_passed_over(tmp_path: Path) -> None:
    found = pieces(
        save(
            tmp_path / "crawl.warc",
            record(
                1,
                b"User-agent: *",
                url=b"https://www.osce.org/robots.txt",
                kind=b"resource",
                content_type=b"text/plain",
            )
            + record(2, b"text", url=b"metadata://gnu.org/wget", kind=b"resource", content_type=b"text/plain")
            + record(3, b"rest", kind=b"continuation")
            + record(4, b"GET / HTTP/1.1\r\n\r\n", kind=b"request")
            + record(5, b"a: b", kind=b"warcinfo")
            + record(6, b"?", kind=b"a-kind-of-tomorrow")
            + record(7, PAGE, kind=b"resource", content_type=b"text/html"),
        )
    )
    assert reasons(found) == ["robots.txt", "a note of the crawler", "a part of a record in another file"]
    assert contents(found) == [PAGE]
    assert failures(found) == []


CHUNKED = b"Transfer-Encoding: chunked"


def chunks(body: bytes) -> bytes:
    return b"".join(b"%x;name=value\r\n%s\r\n" % (len(part), part) for part in (body[:9], body[9:])) + b"0\r\n\r\n"


def deflated(body: bytes) -> bytes:
    return zlib.compress(body)


def raw_deflated(body: bytes) -> bytes:
    return zlib.compress(body)[2:-4]


@pytest.mark.parametrize(
    ("body", "headers"),
    [
        (chunks(PAGE), (CHUNKED,)),
        (chunks(PAGE).replace(b"\r\n", b"\n"), (CHUNKED,)),
        (chunks(PAGE)[:-5], (CHUNKED,)),
        (PAGE, (CHUNKED,)),
        (gzip.compress(PAGE), (b"Content-Encoding: x-gzip",)),
        (gzip.compress(PAGE[:5]) + gzip.compress(PAGE[5:]), (b"Content-Encoding: gzip",)),
        (chunks(gzip.compress(PAGE)), (CHUNKED, b"Content-Encoding: gzip")),
        (PAGE, (b"Content-Encoding: gzip", CHUNKED)),
        (deflated(PAGE), (b"Content-Encoding: deflate",)),
        (raw_deflated(PAGE), (b"Content-Encoding: deflate",)),
        (PAGE, (b"Content-Encoding: deflate",)),
        (brotli.compress(PAGE), (b"Content-Encoding: br",)),
        (PAGE, (b"Content-Encoding: br",)),
        (zstandard.compress(PAGE), (b"Content-Encoding: zstd",)),
        (PAGE, (b"Content-Encoding: identity",)),
        (PAGE, (b"Content-Encoding: utf-8",)),
        (gzip.compress(deflated(PAGE)), (b"Content-Encoding: deflate, gzip",)),
        (PAGE, (b"Content-Length: 7",)),
        (PAGE, (b"A line that is no header", b"X-Folded: one\r\n two", b"X: \xff\xfe")),
        (PAGE, (b"Content-Type: image/png", b"Content-Type: text/html")),
    ],
    ids=unnamed,
)
def test_a_body_is_taken_out_of_what_it_is_wrapped_in(tmp_path: Path, body: bytes, headers: tuple[bytes, ...]) -> None:
    assert one(tmp_path, answer(body, HTML, *headers)) == PAGE


def test_an_empty_body_is_a_page_without_content(tmp_path: Path) -> None:
    assert one(tmp_path, answer(b"", HTML, b"Content-Encoding: gzip")) == b""
    assert one(tmp_path, b"HTTP/1.1 200 OK\r\nContent-Type: text/html") == b""


@pytest.mark.parametrize(
    "block",
    [
        b"HTTP/1.0 200\n" + HTML + b"\n\n" + PAGE,
        answer(PAGE, b"Content-Type:"),
        answer(PAGE, b"Content-Type: application/octet-stream"),
        answer(PAGE, b"Content-Type: application/xml"),
        PAGE,
    ],
    ids=unnamed,
)
def test_answers_need_not_be_as_they_should(tmp_path: Path, block: bytes) -> None:
    assert one(tmp_path, block) == PAGE


@pytest.mark.parametrize(
    ("body", "coding", "reason"),
    [
        (gzip.compress(PAGE)[:-12], b"gzip", "cut off"),
        (gzip.compress(PAGE)[:-8] + bytes(8), b"gzip", "damaged"),
        (b"\0\1\2\3" * 9, b"gzip", "no gzip"),
        (b"\x07\1\2\3" * 9, b"deflate", "no deflate"),
        (deflated(PAGE)[:-9], b"deflate", "cut off"),
        (b"\xff\1\2\3" * 9, b"br", "no brotli"),
        (brotli.compress(PAGE)[:-9], b"br", "cut off"),
        (b"\0\1\2\3" * 9, b"compress", "'compress', which is not known"),
        (gzip.compress(bytes(70_000)), b"gzip", "larger than 60,000 bytes"),
        (deflated(bytes(70_000)), b"deflate", "larger than 60,000 bytes"),
        (brotli.compress(bytes(70_000)), b"br", "larger than 60,000 bytes"),
    ],
    ids=unnamed,
)
def test_a_body_that_cannot_be_unpacked_is_told_and_costs_no_other(
    tmp_path: Path, body: bytes, coding: bytes, reason: str
) -> None:
    bad = record(1, answer(body, HTML, b"Content-Encoding: " + coding))
    found = pieces(save(tmp_path / "crawl.warc", bad + record(2, answer(PAGE))), max_size=60_000)
    (failure,) = failures(found)
    assert failure.origin.member == "<urn:uuid:1>"
    assert reason in failure.reason
    assert contents(found) == [PAGE]


def test_a_bomb_in_a_page_is_not_unpacked(tmp_path: Path) -> None:
    bombs = [
        record(1, answer(gzip.compress(bytes(5_000_000), 9), HTML, b"Content-Encoding: gzip")),
        record(2, answer(brotli.compress(bytes(5_000_000), quality=5), HTML, b"Content-Encoding: br")),
    ]
    found = pieces(save(tmp_path / "crawl.warc", b"".join(bombs) + record(3, answer(PAGE))), max_size=10**6)
    assert ["larger than 1,000,000 bytes" in failure.reason for failure in failures(found)] == [True, True]
    assert contents(found) == [PAGE]


CYRILLIC = "<html><body><p>Миссия ОБСЕ</p></body></html>"


@pytest.mark.parametrize(
    ("body", "charset", "encoding"),
    [
        (CYRILLIC.encode(), b"windows-1251", None),
        (CYRILLIC.encode("cp1251"), b"windows-1251", "cp1251"),
        (CYRILLIC.encode("koi8-r"), b'"KOI8-R"', "koi8-r"),
        ("<p>Délégation</p>".encode("latin-1"), b"iso-8859-1", "cp1252"),
        (CYRILLIC.encode("cp1251"), b"utf-8", None),
        (CYRILLIC.encode("cp1251"), b"no-such-thing", None),
        (CYRILLIC.encode("cp1251"), b"hex", None),
        (CYRILLIC.encode("cp1251"), b"idna", None),
        (PAGE, b"windows-1251", None),
    ],
    ids=unnamed,
)
def test_the_encoding_that_the_server_says_is_told_where_bytes_are_not_utf_8(
    tmp_path: Path, body: bytes, charset: bytes, encoding: str | None
) -> None:
    block = answer(body, b"Content-Type: text/html; charset=" + charset)
    (found,) = pages(pieces(save(tmp_path / "crawl.warc", record(1, block))))
    assert found.encoding == encoding
    title = oc.parse(found.read(), encoding=found.encoding).title
    assert title in ("Talks", "Délégation", "Миссия ОБСЕ")


def test_a_crawl_becomes_a_corpus(tmp_path: Path) -> None:
    news = "Press release\nTalks go on\nVIENNA, 3 May 2012 - The OSCE met, the Chairperson said today.\n"
    path = save(
        tmp_path / "crawl.warc.gz",
        crawl(
            record(1, answer(news.encode(), b"Content-Type: text/plain")),
            record(2, answer(PAGE, status=b"HTTP/1.1 404 Not Found")),
            record(3, answer(b"\xff\1\2\3" * 9, HTML, b"Content-Encoding: br")),
        ),
    )
    told: list[oc.Row | oc.Failed] = []
    report = oc.build(path, tmp_path / "corpus.jsonl", on_done=told.append)
    rows = [(row.source, row.title) for row in told if isinstance(row, oc.Row)]
    assert rows == [(f"{path}, <urn:uuid:1>", "Talks go on")]
    assert [failure.source for failure in report.failures] == [f"{path}, <urn:uuid:3>"]
    assert report.skipped == (("HTTP status 404", 1),)
    (read,) = oc.read(tmp_path / "corpus.jsonl")
    assert read.url == "https://www.osce.org/odihr/10001"


RECORDS = [record(number, answer(page(number))) for number in range(4)]


def test_a_record_without_an_identifier_goes_by_its_place(tmp_path: Path) -> None:
    nameless = RECORDS[1].replace(b"WARC-Record-ID", b"X-Record-ID")
    found = pieces(save(tmp_path / "crawl.warc", RECORDS[0] + nameless))
    assert members(found) == ["<urn:uuid:0>", f"record at byte {len(RECORDS[0])}"]


@pytest.mark.parametrize(
    ("data", "numbers", "reason"),
    [
        (b"".join(RECORDS)[:-60], (0, 1, 2), "cut off"),
        (b"".join(RECORDS[:3]) + RECORDS[3][:90], (0, 1, 2), "no record|no type"),
        (RECORDS[0] + b"garbage\r\n\r\n" + RECORDS[2], (0, 2), "no record"),
        (RECORDS[0] + RECORDS[1].replace(b"Content-Length", b"X-Length") + RECORDS[2], (0, 2), "no type or no length"),
        (RECORDS[0] + RECORDS[1].replace(b"WARC-Type", b"X-Type") + RECORDS[2], (0, 2), "no type or no length"),
        (RECORDS[0] + record(1, answer(PAGE), length=10**12) + RECORDS[2], (0, 2), "its length is wrong"),
        (RECORDS[0] + record(1, b"", length=-5) + RECORDS[2], (0, 2), "no type or no length"),
        (RECORDS[0].replace(b"\r\n", b"\n") + RECORDS[1], (1,), "no type|no record"),
        (RECORDS[0] + b"WARC/1.0\r\nX: " + b"y" * 100_000 + b"\r\n\r\n" + RECORDS[2], (0, 2), "header length"),
    ],
    ids=unnamed,
)
def test_damage_costs_only_the_record_that_has_it(
    tmp_path: Path, data: bytes, numbers: tuple[int, ...], reason: str
) -> None:
    found = pieces(save(tmp_path / "crawl.warc", data))
    assert contents(found) == [page(number) for number in numbers]
    assert re.search(reason, failures(found)[0].reason)
    assert "byte" in failures(found)[0].reason
    assert len(failures(found)) == 1


def test_a_record_that_is_longer_than_it_says_costs_no_other(tmp_path: Path) -> None:
    data = RECORDS[0] + record(1, answer(PAGE), length=80) + RECORDS[2] + RECORDS[3]
    found = pieces(save(tmp_path / "crawl.warc", data))
    assert contents(found)[-2:] == [page(2), page(3)]
    assert "is no record" in failures(found)[0].reason


def test_a_damaged_part_of_a_compressed_crawl_costs_no_other(tmp_path: Path) -> None:
    parts = [gzip.compress(piece) for piece in RECORDS]
    for damaged in (parts[1][:30] + b"\xff" * 40 + parts[1][70:], parts[1][:-8] + bytes(8), parts[1][:50]):
        found = pieces(save(tmp_path / "crawl.warc.gz", parts[0] + damaged + parts[2] + parts[3]))
        assert contents(found) == [page(0), page(2), page(3)]
        assert "The gzip data are damaged" in failures(found)[0].reason


def test_the_next_part_is_found_behind_a_long_damaged_one(tmp_path: Path) -> None:
    long = gzip.compress(record(1, answer(b"<p>" + os.urandom(200_000).hex().encode())), 0)
    damaged = long[:65_000] + b"\xff" * 2_000 + long[67_000:]  # in the head of one of its blocks
    found = pieces(save(tmp_path / "crawl.warc.gz", gzip.compress(RECORDS[0]) + damaged + gzip.compress(RECORDS[2])))
    assert contents(found) == [page(0), page(2)]
    assert failures(found)


@pytest.mark.parametrize("data", [b"WARC/1.", b"WARC/1.0\r\n", b"WARC/1.0 is a format of files"])
def test_a_crawl_without_a_record_is_told(tmp_path: Path, data: bytes) -> None:
    (failure,) = failures(pieces(save(tmp_path / "crawl.warc", data)))
    assert failure.reason == "There is no record in it."


def test_a_damaged_last_part_of_a_compressed_crawl_is_told(tmp_path: Path) -> None:
    last = gzip.compress(RECORDS[1])
    found = pieces(save(tmp_path / "crawl.warc.gz", gzip.compress(RECORDS[0]) + last[:-8] + bytes(8)))
    assert contents(found) == [page(0)]
    assert ["The gzip data are damaged" in failure.reason for failure in failures(found)] == [True]


def test_an_address_that_is_none_stays_what_it_is(tmp_path: Path) -> None:
    (found,) = pages(pieces(save(tmp_path / "crawl.warc", record(1, answer(PAGE), url=b"http://[half"))))
    assert (found.url, found.read()) == ("http://[half", PAGE)
    assert oc.parse(found.read(), url=found.url).title == "Talks"


def test_a_compressed_crawl_that_is_cut_off_gives_what_it_has(tmp_path: Path) -> None:
    parts = [gzip.compress(piece) for piece in RECORDS]
    found = pieces(save(tmp_path / "crawl.warc.gz", b"".join(parts)[:-30]))
    assert contents(found) == [page(0), page(1), page(2)]
    assert any("cut off" in failure.reason for failure in failures(found))


def test_a_bomb_among_records_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 1_000_000)
    bomb = gzip.compress(record(1, answer(bytes(9_000_000))), 9)
    found = pieces(save(tmp_path / "crawl.warc.gz", gzip.compress(RECORDS[0]) + bomb + gzip.compress(RECORDS[2])))
    assert contents(found) == [page(0), page(2)]
    assert "more than 250 times" in failures(found)[0].reason


def test_large_records_that_are_no_pages_cost_nothing(tmp_path: Path) -> None:
    film = record(1, answer(b"\0\0\0\x20ftyp" + bytes(2_000_000), b"Content-Type: video/mp4"))
    large = record(2, answer(PAGE + b" " * 2_000_000))
    found = pieces(save(tmp_path / "crawl.warc", film + large + RECORDS[3]), max_size=1_000_000)
    assert reasons(found) == ["a film"]
    assert ["larger than 1,000,000 bytes" in failure.reason for failure in failures(found)] == [True]
    assert contents(found) == [page(3)]
