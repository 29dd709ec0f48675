"""Files, folders and patterns; pages that a browser or a mirroring program saved."""

import gzip
import io
import os
import socket
import sys
from pathlib import Path

import pytest

import osce_corpus as oc
from osce_corpus.corpus.building import Plan, build_pieces
from osce_corpus.corpus.inputs import Input, Skipped, Unreadable, find_inputs, inputs_in
from tests.support.inputs import PAGE, contents, failures, page, pages, pieces, reasons, save
from tests.support.warc import answer, record


def test_a_folder_is_read_in_the_order_of_names_to_any_depth(tmp_path: Path) -> None:
    for name in ("b.html", "a/z.html", "a/b/c.html", "B.html", ".hidden.html", ".hidden/a.html"):
        save(tmp_path / name, PAGE)
    names = [os.path.relpath(piece.name, tmp_path) for piece in pieces(tmp_path)]
    assert names == ["B.html", "b.html", "a/z.html", "a/b/c.html"]


def test_a_pattern_finds_files_sorted_unless_a_file_has_that_name(tmp_path: Path) -> None:
    for name in ("b.html", "a.html", "c.txt", "deep/d.html"):
        save(tmp_path / name, PAGE)
    assert [Path(piece.name).name for piece in pieces(tmp_path / "*.html")] == ["a.html", "b.html"]
    assert [Path(piece.name).name for piece in pieces(f"{tmp_path}/**/[bd].html")] == ["b.html", "d.html"]
    save(tmp_path / "[a].html", page(2))
    assert contents(pieces(tmp_path / "[a].html")) == [page(2)]
    (failure,) = failures(pieces(tmp_path / "?.pdf"))
    assert (failure.name, failure.reason) == (str(tmp_path / "?.pdf"), "No such file or directory")


def test_one_path_may_be_given_as_it_is(tmp_path: Path) -> None:
    path = save(tmp_path / "page.html", PAGE)
    for given in (path, str(path), [path]):
        (found,) = find_inputs(given)
        assert found == Input(origin=oc.PageOrigin(path=str(path)), read=getattr(found, "read", bytes))


def test_the_output_is_no_input(tmp_path: Path) -> None:
    save(tmp_path / "a.html", PAGE)
    output = save(tmp_path / "out.html", page(2))
    (tmp_path / "link.html").symlink_to(output)
    assert contents(pieces(tmp_path, leave_out=[output])) == [PAGE]
    assert pieces(output, leave_out=[tmp_path / "link.html"]) == []


def test_what_does_not_exist_and_what_is_empty_is_told(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    found = pieces(tmp_path / "empty", tmp_path / "nowhere.html", "zero\0.html", tmp_path / "page.html")
    assert [failure.reason for failure in failures(found)] == [
        "there is no file in it to read",
        "No such file or directory",
        "No path has a zero in it",
        "No such file or directory",
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_listed_is_told(tmp_path: Path) -> None:
    save(tmp_path / "closed" / "a.html", PAGE)
    (tmp_path / "closed").chmod(0)
    assert [failure.reason for failure in failures(pieces(tmp_path))] == ["Permission denied"]


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save(tmp_path / "a.html", PAGE)
    save(tmp_path / "closed" / "b.html", PAGE)
    real = os.scandir

    def closed(path: str) -> object:
        if str(path).endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = pieces(tmp_path)
    assert contents(found) == [PAGE]
    assert [(failure.name, failure.reason) for failure in failures(found)] == [
        (str(tmp_path / "closed"), "Permission denied")
    ]


def test_links_are_not_followed_out_of_a_folder(tmp_path: Path) -> None:
    save(tmp_path / "secret.html", page(7))
    save(tmp_path / "pages" / "a.html", PAGE)
    save(tmp_path / "other" / "b.html", page(8))
    (tmp_path / "pages" / "out.html").symlink_to(tmp_path / "secret.html")
    (tmp_path / "pages" / "out").symlink_to(tmp_path / "other")
    (tmp_path / "pages" / "round").symlink_to(tmp_path / "pages")
    (tmp_path / "pages" / "b.html").symlink_to("a.html")
    (tmp_path / "pages" / "lost.html").symlink_to("nowhere.html")
    found = pieces(tmp_path / "pages")
    assert contents(found) == [PAGE, PAGE]
    assert reasons(found) == ["a link that leads out of the folder"]
    assert [failure.reason for failure in failures(found)] == ["No such file or directory"]
    assert contents(pieces(tmp_path / "pages" / "out.html")) == [page(7)]  # somebody asked for it


def test_pipes_and_sockets_in_a_folder_are_not_opened(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.html")
    with socket.socket(socket.AF_UNIX) as server:
        before = Path.cwd()
        os.chdir(tmp_path)
        server.bind("socket.html")
        os.chdir(before)
        found = pieces(tmp_path)
    assert reasons(found) == ["no file but a device, a pipe or a socket"] * 2


def test_a_pipe_that_is_named_is_read() -> None:
    reading, writing = os.pipe()
    os.write(writing, gzip.compress(PAGE))
    os.close(writing)
    assert contents(pieces(f"/dev/fd/{reading}")) == [PAGE]
    os.close(reading)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
def test_names_of_any_bytes_come_as_text(tmp_path: Path) -> None:
    for name in (b"caf\xe9.html", b"two\nlines.html", b"\x1b[31m.html", "наш.html".encode()):
        (Path(os.fsdecode(os.fsencode(tmp_path) + b"/" + name))).write_bytes(PAGE)
    found = pieces(tmp_path)
    assert sorted(Path(piece.name).name for piece in found) == [
        "\x1b[31m.html",
        "caf\ufffd.html",
        "two\nlines.html",
        "наш.html",
    ]
    assert contents(found) == [PAGE] * 4
    report = oc.build(tmp_path, tmp_path / "corpus.jsonl")
    assert report.pages + report.duplicates == 4


def test_what_is_no_page_is_passed_over_by_what_it_holds(tmp_path: Path) -> None:
    for name, data in {
        "01.html": b"\x89PNG\r\n\x1a\n",
        "02": b"%PDF-1.7",
        "03": b"\0\0\0\x20ftypisom",
        "04.css": b"a { color: red }",
        "05.js": b"var a = 1;",
        "06.svg": b'<?xml version="1.0"?><!-- an icon --><svg xmlns="x"></svg>',
        "07.JSON": b"[1, 2]",
        "08": bytes(range(32)) * 9,
        "09.js": PAGE,
        "10.html": b"<p>A part of a page</p>",
        "11.txt": "Press release\n\nДень".encode("utf-16"),
        "12.txt": "Press release".encode("utf-16-le"),
        "13.html": b"",
        "robots.txt": b"User-agent: *",
    }.items():
        save(tmp_path / name, data)
    found = pieces(tmp_path)
    assert reasons(found) == [
        "an image",
        "a PDF",
        "a film",
        "a style sheet",
        "a script",
        "an image",
        "data",
        "binary data",
        "robots.txt",
    ]
    assert [Path(piece.name).name for piece in pages(found)] == ["09.js", "10.html", "11.txt", "12.txt", "13.html"]


def test_what_is_no_page_is_told_where_somebody_asked_for_it(tmp_path: Path) -> None:
    (failure,) = failures(pieces(save(tmp_path / "a.html", b"%PDF-1.7")))
    assert failure.reason == "It is no page: a PDF."
    assert failure.name == str(tmp_path / "a.html")


def test_a_page_that_is_too_large_is_told_and_not_read(tmp_path: Path) -> None:
    save(tmp_path / "a.html", PAGE)
    save(tmp_path / "b.html", PAGE + b" " * 1_000)
    save(tmp_path / "c.html.gz", gzip.compress(PAGE + b" " * 1_000))
    found = pieces(tmp_path, max_size=1_000)
    assert contents(found) == [PAGE]
    assert [failure.reason for failure in failures(found)] == [
        f"The source has {len(PAGE) + 1_000:,} bytes or characters, and 1,000 are allowed; max_size= allows more.",
        "It is larger than 1,000 bytes, as no page is; max_size= allows more.",
    ]


def test_a_file_is_read_when_its_page_is_asked_for(tmp_path: Path) -> None:
    path = save(tmp_path / "a.html", PAGE)
    (found,) = pages(pieces(path))
    path.write_bytes(page(2))
    assert found.read() == page(2)
    path.write_bytes(b" " * 21_000_000)
    with pytest.raises(oc.InputTooLargeError):
        found.read()


URL = "https://www.osce.org/odihr/12345"
MOMENT = "Sat, 24 Mar 2018 15:49:37 GMT"
SAVED = {
    "a browser": (f"<!-- saved from url=(0032){URL} -->", None),
    "a browser of long ago": (f"<!-- saved from url=(0032){URL}-->".encode("utf-16").decode("utf-16"), None),
    "HTTrack": (
        f"<!-- Mirrored from www.osce.org/odihr/12345 by HTTrack Website Copier/3.49-2 [XR&CO'2014], {MOMENT} -->",
        MOMENT,
    ),
    "HTTrack without a date": ("<!-- Mirrored from www.osce.org/odihr/12345 by HTTrack Website Copier/3.x -->", None),
    "SingleFile": (
        f"<!--\n Page saved with SingleFile \n url: {URL} \n saved date: Thu May 03 2012 10:20:30 GMT+0200\n-->",
        "Thu May 03 2012 10:20:30 GMT+0200",
    ),
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
@pytest.mark.parametrize(("comment", "moment"), SAVED.values(), ids=SAVED)
def test_a_saved_page_says_where_it_was(tmp_path: Path, comment: str, moment: str | None, encoding: str) -> None:
    path = save(tmp_path / "Talks.html", f"<!DOCTYPE html>\n{comment}\n{PAGE.decode()}".encode(encoding))
    (found,) = pages(pieces(path))
    assert (found.url, found.origin.crawled) == (URL, moment)
    oc.build(path, tmp_path / "corpus.jsonl")
    (built,) = oc.read(tmp_path / "corpus.jsonl")
    assert (built.title, built.url, built.origin) == ("Talks", URL, found.origin)


@pytest.mark.parametrize(
    ("path", "url"),
    [
        ("www.osce.org/secretariat/12345.html", "https://www.osce.org/secretariat/12345"),
        ("www.osce.org/node/12345", "https://www.osce.org/node/12345"),
        ("mirror/https/osce.org/odihr/index.html", "https://osce.org/odihr/"),
        ("osce.org.bak/polis.osce.org/index.htm", "https://polis.osce.org/"),
        ("www.osce.org/item/1234.html", "https://www.osce.org/item/1234.html"),
        ("www.osce.org/about.html", "https://www.osce.org/about.html"),
        ("web.archive.org/web/2012/www.osce.org/odihr/12345.html", "https://www.osce.org/odihr/12345"),
        ("example.org/odihr/12345.html", None),
        ("pages/www.osce.org.html", None),
        ("osce.org", None),
    ],
)
def test_the_path_in_a_mirror_is_the_address(tmp_path: Path, path: str, url: str | None) -> None:
    save(tmp_path / path, PAGE)
    assert [piece.url for piece in pages(pieces(tmp_path))] == [url]


def test_what_a_page_says_of_itself_counts_more_than_its_path(tmp_path: Path) -> None:
    comment = f"<!-- saved from url=(0032){URL} -->".encode()
    save(tmp_path / "www.osce.org" / "12345.html", comment + PAGE)
    assert [piece.url for piece in pages(pieces(tmp_path))] == [URL]


def test_what_programs_save_beside_pages_is_passed_over(tmp_path: Path) -> None:
    for name in ("Talks.html", "Talks_files/frame.html", "my_files/page.html", "hts-cache/new.html", "hts-log.txt"):
        save(tmp_path / name, PAGE)
    found = pieces(tmp_path)
    assert [os.path.relpath(piece.name, tmp_path) for piece in found if isinstance(piece, Skipped)] == [
        "Talks_files",
        "hts-cache",
        "hts-log.txt",
    ]
    assert [os.path.relpath(piece.name, tmp_path) for piece in pages(found)] == ["Talks.html", "my_files/page.html"]


def test_a_stream_is_read_as_a_file_is() -> None:
    class Slow(io.BytesIO):
        """Gives a byte at a time, as a pipe may."""

        def read(self, _size: int | None = -1, /) -> bytes:
            return super().read(1)

    assert contents(inputs_in(io.BytesIO(PAGE), "standard input")) == [PAGE]
    (found,) = inputs_in(Slow(gzip.compress(PAGE)), "standard input")
    assert isinstance(found, Input)
    assert (found.name, found.read()) == ("standard input", PAGE)


def test_an_error_of_the_system_in_the_middle_of_a_stream_is_told() -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            if data:
                return data
            raise OSError(5, "Input/output error")

    (found,) = inputs_in(Broken(PAGE), "standard input")
    assert isinstance(found, Unreadable)
    assert found.reason == "Input/output error"
    crawl = list(inputs_in(Broken(record(1, answer(PAGE))), "standard input"))
    assert contents(crawl) == [PAGE]
    assert [failure.reason for failure in failures(crawl)] == ["Input/output error"]


def test_a_page_that_cannot_be_read_any_more_fails_alone(tmp_path: Path) -> None:
    (lost,) = pieces(save(tmp_path / "a.html", PAGE))
    (tmp_path / "a.html").unlink()
    told: list[oc.Row | oc.Failed] = []
    kept = pieces(save(tmp_path / "b.html", PAGE))
    report = build_pieces(iter([lost, *kept]), Plan(output=tmp_path / "corpus.jsonl"), on_done=told.append)
    assert report.failures == (oc.Failed(source=str(tmp_path / "a.html"), reason="No such file or directory"),)
    assert told[:1] == [*report.failures]
    assert [row.title for row in told[1:] if isinstance(row, oc.Row)] == ["Talks"]
