"""Paths of files in, record batches of records out."""

import gzip
import io
import pickle
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO

import pyarrow as pa
import pytest

import osce_corpus as oc
from osce_corpus.arrow import inputs, parse_inputs, schema
from tests.support.inputs import PAGE, page, save
from tests.support.warc import HTML, answer, record

URLS = ["https://www.osce.org/odihr/10001", "https://www.osce.org/odihr/10002"]


def rows_of(*given: Any, **options: Any) -> list[dict[str, Any]]:
    batches = list(parse_inputs(*given, **options))
    assert all(batch.schema.equals(schema(), check_metadata=True) for batch in batches)
    return pa.Table.from_batches(batches, schema=schema()).to_pylist()


def titles_of(*given: Any, **options: Any) -> list[str | None]:
    return [row["title"] for row in rows_of(*given, **options)]


def _chunked(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)


def test_a_crawl_gives_a_row_for_each_page_with_its_place(tmp_path: Path) -> None:
    wrapped = answer(_chunked(gzip.compress(page(1))), HTML, b"Content-Encoding: gzip", b"Transfer-Encoding: chunked")
    picture = answer(b"\x89PNG\r\n\x1a\n", b"Content-Type: image/png")
    gone = answer(PAGE, status=b"HTTP/1.1 404 Not Found")
    records = (wrapped, picture, gone, answer(page(2)))
    crawl = b"".join(gzip.compress(record(number, each)) for number, each in enumerate(records, start=1))
    path = str(save(tmp_path / "crawl.warc.gz", crawl))
    rows = rows_of(path)
    assert [(row["title"], row["url"], row["error"]) for row in rows] == [
        ("Talks 1", "https://www.osce.org/odihr/10001", None),
        ("Talks 2", "https://www.osce.org/odihr/10004", None),
    ]
    assert rows[0]["origin"] == {
        "path": path,
        "member": "<urn:uuid:1>",
        "url": "https://www.osce.org/odihr/10001",
        "crawled": "2012-05-03T10:20:30Z",
    }


def test_what_cannot_be_read_is_a_row_with_an_error_at_its_place(tmp_path: Path) -> None:
    save(tmp_path / "a.html", page(1))
    crawl = save(tmp_path / "b.warc", record(1, answer(page(2))) + record(2, answer(PAGE))[:-60])
    save(tmp_path / "c.html", page(3))
    rows = rows_of(tmp_path)
    assert [row["title"] for row in rows] == ["Talks 1", "Talks 2", None, "Talks 3"]
    assert "cut off" in rows[2]["error"]
    assert rows[2]["origin"]["path"] == str(crawl)
    assert rows_of(tmp_path / "none.html")[0]["error"] == "No such file or directory"


def test_only_pages_are_read_whose_address_is_wanted(tmp_path: Path) -> None:
    asked: list[str | None] = []

    def wanted(url: str | None) -> bool:
        asked.append(url)
        return url is not None and url.endswith("2")

    damaged = record(1, b"HTTP/1.1 200 OK\r\n" + HTML + b"\r\nContent-Encoding: gzip\r\n\r\nno gzip")
    crawl = save(tmp_path / "crawl.warc", damaged + record(2, answer(page(2))))
    assert [(row["title"], row["error"]) for row in rows_of(crawl, wanted=wanted)] == [("Talks 2", None)]
    assert set(asked) == set(URLS)
    assert len(rows_of(crawl)) == 2


@pytest.mark.parametrize("saved", [True, False])
def test_pages_in_files_are_passed_over_by_their_address_too(saved: bool, tmp_path: Path) -> None:
    comment = b"<!-- saved from url=(0032)https://www.osce.org/odihr/10001 -->" if saved else b""
    file = save(tmp_path / "a.html", comment + PAGE)
    asked: list[str | None] = []
    assert rows_of(file, wanted=asked.append) == []
    assert asked == [URLS[0] if saved else None]
    assert titles_of(file, wanted=(URLS[0], None).__contains__) == ["Talks"]


def test_files_of_another_storage_are_opened_by_a_function() -> None:
    kept = {"s3/a.html": page(1), "s3/b.warc.gz": gzip.compress(record(1, answer(page(2))))}
    closed: list[str] = []

    class File(io.BytesIO):
        name = ""

        def close(self) -> None:
            closed.append(self.name)
            super().close()

    def open_it(name: str) -> BinaryIO:
        if name not in kept:
            raise FileNotFoundError(2, "Not in the bucket")
        file = File(kept[name])
        file.name = name
        return file

    rows = rows_of(["s3/a.html", "s3/*.html", "s3/b.warc.gz"], open=open_it)
    assert [row["title"] for row in rows] == ["Talks 1", None, "Talks 2"]
    assert rows[1]["error"] == "Not in the bucket"
    assert [row["origin"]["path"] for row in rows] == ["s3/a.html", "s3/*.html", "s3/b.warc.gz"]
    assert closed == list(kept)
    assert titles_of("s3/b.warc.gz", open=open_it, wanted=(URLS[1],).__contains__) == []


def test_tables_and_bytes_are_read_as_is_told(tmp_path: Path) -> None:
    rows = '{"words": "<h1>R\\u00edo</h1>", "where": "https://www.osce.org/odihr/10001", "text": "x"}\n'
    table = save(tmp_path / "pages.jsonl", rows.encode())
    (found,) = rows_of(table, text_column="words", url_column="where")
    assert (found["title"], found["url"]) == ("Río", URLS[0])
    latin = save(tmp_path / "a.html", "<title>Río</title><h1>Río</h1>".encode("mac-roman"))
    assert titles_of(latin, encoding="mac-roman") == ["Río"]


def test_a_page_that_is_too_large_is_an_error(tmp_path: Path) -> None:
    (row,) = rows_of(save(tmp_path / "a.html", PAGE), max_size=20)
    assert "20" in row["error"]


@pytest.mark.parametrize("error", [RecursionError("too deep"), ZeroDivisionError()])
def test_whatever_a_page_does_to_the_parser_costs_only_its_row(
    error: Exception, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def parse(source: bytes, **options: Any) -> oc.Page:
        if b"Talks 2" in source:
            raise error
        return oc.parse(source, **options)

    for number in (1, 2, 3):
        save(tmp_path / f"{number}.html", page(number))
    monkeypatch.setattr(inputs, "parse", parse)
    rows = rows_of(tmp_path)
    assert [row["title"] for row in rows] == ["Talks 1", None, "Talks 3"]
    assert rows[1]["error"] == f"{type(error).__name__}: {error}"
    assert rows[1]["origin"]["path"] == str(tmp_path / "2.html")


def test_too_little_memory_stops_the_work(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def parse(_source: bytes, **_options: Any) -> oc.Page:
        raise MemoryError

    monkeypatch.setattr(inputs, "parse", parse)
    with pytest.raises(MemoryError):
        rows_of(save(tmp_path / "a.html", PAGE))


def test_it_goes_to_other_processes_with_its_arguments(tmp_path: Path) -> None:
    again = pickle.loads(pickle.dumps(partial(parse_inputs, max_size=1_000)))
    (found,) = again(save(tmp_path / "a.html", PAGE))
    assert found["title"].to_pylist() == ["Talks"]
