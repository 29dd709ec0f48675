"""Tables of pages: JSON Lines, Parquet and CSV."""

import csv
import gzip
import io
import json
from collections.abc import Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest

import osce_corpus as oc
from osce_corpus.corpus.inputs import limits
from tests.support.inputs import PAGE, contents, failures, members, page, pages, pieces, reasons, save

parquet: Any = import_module("pyarrow.parquet")

HTML = PAGE.decode()
URL = "https://www.osce.org/odihr/12345"
Rows = Sequence[dict[str, Any]]


def json_lines(rows: Rows) -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def parquet_file(rows: Rows, **options: Any) -> bytes:
    file = io.BytesIO()
    parquet.write_table(pa.Table.from_pylist(list(rows)), file, **options)
    return file.getvalue()


def csv_file(rows: Rows, delimiter: str = ",") -> bytes:
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]), delimiter=delimiter)
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue().encode()


FORMS = {"line": json_lines, "row": parquet_file, "row ": csv_file}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    ("columns", "crawled"),
    [
        (("text", "url", "warc_date"), True),
        (("content", "URL", "timestamp"), True),
        (("html", "uri", "other"), False),
        (("raw_content", "WARC-Target-URI", "WARC-Date"), True),
        (("Page", "link", "Date Download"), True),
    ],
)
def test_columns_are_found_by_their_usual_names(
    tmp_path: Path, form: str, columns: tuple[str, str, str], crawled: bool
) -> None:
    rows = [dict(zip(columns, (HTML + word, f" <{URL}> ", "2012-05-03"), strict=True)) for word in ("", "\n“é”", "")]
    path = save(tmp_path / "pages", FORMS[form](rows))
    found = pages(pieces(path))
    texts = [text.decode() if isinstance(text, bytes) else text for text in contents(found)]
    assert texts == [HTML, HTML + "\n“é”", HTML]
    assert members(found) == [f"{form.strip()} {number}" for number in (1, 2, 3)]
    assert {(piece.url, piece.origin.crawled) for piece in found} == {(URL, "2012-05-03" if crawled else None)}


@pytest.mark.parametrize("form", FORMS)
def test_columns_may_be_named(tmp_path: Path, form: str) -> None:
    path = save(tmp_path / "pages", FORMS[form]([{"text": "not this", "seite": HTML, "wo": URL, "url": "nor this"}]))
    (found,) = pages(pieces(path, text_column="seite", url_column="wo"))
    assert (found.read(), found.url) in ((HTML, URL), (PAGE, URL))
    (failure,) = failures(pieces(path, text_column="page"))
    assert failure.reason == (
        "It is no page: a table with no column 'page'; text_column= names one of text, seite, wo, url."
    )


@pytest.mark.parametrize("form", [json_lines, parquet_file])
def test_columns_may_be_inside_others(tmp_path: Path, form: Any) -> None:
    rows = [{"text": HTML, "meta": {"warc-target-uri": URL, "warc-date": "2012"}, "page": {"html": "<p>inner</p>"}}]
    path = save(tmp_path / "pages", form(rows))
    (found,) = pages(pieces(path))
    assert (found.read(), found.url, found.origin.crawled) == (HTML, URL, "2012")
    options = {"text_column": "page.html", "url_column": "meta.warc-target-uri"}
    (found,) = pages(pieces(path, **options))
    assert (found.read(), found.url) == ("<p>inner</p>", URL)
    (found,) = pages(pieces(path, url_column="meta.nothing"))
    assert found.url is None
    (failure,) = failures(pieces(path, text_column="page.text"))
    assert "no column 'text'" in failure.reason


def test_a_column_inside_another_may_be_json(tmp_path: Path) -> None:
    rows: Rows = [
        {"text": HTML, "metadata": json.dumps({"url": URL})},
        {"text": HTML, "metadata": "{no json"},
        {"text": HTML, "metadata": 5},
        {"text": HTML, "metadata": {"metadata": {"url": URL}}},
        {"text": HTML, "url": 5.0},
    ]
    found = pages(pieces(save(tmp_path / "pages", json_lines(rows))))
    assert [piece.url for piece in found] == [URL, None, None, None, None]


def test_the_column_with_most_in_it_is_taken_and_empty_ones_are_not(tmp_path: Path) -> None:
    rows: Rows = [
        {"text": "short", "html": HTML},
        {"text": "short", "html": None},
        {"text": "short", "html": ""},
        {"text": " \n", "html": None},
        {"text": None},
        {"html": 5, "text": ["a"]},
    ]
    found = pieces(save(tmp_path / "pages", json_lines(rows)))
    assert contents(found) == [HTML, "short", "short"]
    assert reasons(found) == ["a row without text"] * 3
    *_, failure = failures(pieces(tmp_path / "pages", text_column="html"))
    assert failure.reason == "Its text is no text but a value of type int."


@pytest.mark.parametrize("form", [json_lines, parquet_file])
def test_a_table_without_pages_is_no_input(tmp_path: Path, form: Any) -> None:
    path = save(tmp_path / "folder" / "pages", form([{"title": "Talks", "number": 5}]))
    assert reasons(pieces(tmp_path / "folder")) == [
        "a table with no column of text; text_column= names one of title, number"
    ]
    (failure,) = failures(pieces(path))
    assert failure.reason.startswith("It is no page: a table with no column of text;")


def test_records_of_this_library_are_no_pages(tmp_path: Path) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    oc.write(oc.load_seeds(), tmp_path / "corpus.parquet")
    oc.write(oc.load_seeds(), tmp_path / "corpus.json")
    found = pieces(tmp_path)
    assert contents(found) == []
    assert len(reasons(found)) == 3
    assert sum("a corpus already; oc.read(path).write(...)" in reason for reason in reasons(found)) == 2


def test_a_wrong_line_costs_no_other(tmp_path: Path) -> None:
    deep = b'{"text": ' + b"[" * 100_000 + b"\n"
    lines = [json_lines([{"text": HTML}]), b"{]\n", b"\n", b"[1]\n", b'{"text": "\xff"}\n', deep, b'{"url": "a"}\n']
    found = pieces(save(tmp_path / "a", b"".join([*lines, json_lines([{"text": HTML}])[:-9]])))
    assert contents(found) == [HTML]
    assert [failure.origin.member for failure in failures(found)] == ["line 2", "line 4", "line 5", "line 6", "line 8"]
    assert failures(found)[0].reason == "The line is no JSON object, or cut off."
    assert reasons(found) == ["a row without text"]


def test_a_line_that_is_too_long_costs_no_other(tmp_path: Path) -> None:
    rows = [{"text": HTML}, {"text": HTML + " " * 2_000}, {"text": HTML}, {"text": "a" * 3_000_000}, {"text": HTML}]
    found = pieces(save(tmp_path / "a", json_lines(rows)), max_size=1_000)
    assert contents(found) == [HTML] * 3
    assert [(failure.origin.member, "max_size= allows more" in failure.reason) for failure in failures(found)] == [
        ("line 2", True),
        ("line 4", True),
    ]
    found = pieces(save(tmp_path / "a", json_lines(rows[3:4])), max_size=1_000)
    assert len(failures(found)) == 1


def test_json_that_is_not_one_object_a_line_is_no_table(tmp_path: Path) -> None:
    save(tmp_path / "a", json.dumps({"text": HTML}, indent=1).encode())
    assert reasons(pieces(tmp_path)) == ["JSON, but not with one object in each line"]


def test_json_lines_may_be_compressed_marked_and_in_archives(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + json_lines([{"text": HTML}, {"text": "b"}])
    save(tmp_path / "a.jsonl.gz", gzip.compress(data))
    assert contents(pieces(tmp_path)) == [HTML, "b"]
    cut = pieces(save(tmp_path / "b", gzip.compress(data)[:-12]))
    assert contents(cut)[:1] in ([], [HTML])
    assert "cut off" in failures(cut)[-1].reason


@pytest.mark.parametrize("delimiter", list(",;\t|"))
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
def test_csv_may_have_any_delimiter_and_encoding(tmp_path: Path, delimiter: str, encoding: str) -> None:
    text = "Миссия ОБСЕ\n\nНовости" + delimiter + ' "Да"'
    data = csv_file([{"url": URL, "text": text}, {"url": "", "text": HTML}], delimiter).decode().encode(encoding)
    found = pages(pieces(save(tmp_path / "a.txt", data)))
    assert [piece.url for piece in found] == [URL, None]
    expected = encoding if encoding.startswith("cp") else "utf-8"
    assert contents(found) == ([text, HTML] if encoding == "utf-16" else [text.encode(expected), PAGE])


def test_a_text_with_commas_is_no_csv(tmp_path: Path) -> None:
    for text in (b"Talks, text and more\nThe OSCE met.", b"text\nmore", b"text,url", b"text, <b>\na", b"a,b\nc,d"):
        assert contents(pieces(save(tmp_path / "a", text))) == [text]


def test_rows_of_csv_may_be_short_long_or_empty(tmp_path: Path) -> None:
    found = pieces(save(tmp_path / "a", b"url,text\na,b,c\n\nd\ne,f\n"))
    assert contents(found) == [b"b", b"f"]
    assert members(found) == ["row 1", "row 4"]
    assert reasons(found) == ["a row without text"]


def test_a_field_of_csv_that_never_ends_is_told(tmp_path: Path) -> None:
    csv.field_size_limit(1_000)
    found = pieces(save(tmp_path / "a", b'url,text\na,b\nc,"' + b"x" * 5_000), max_size=1_000)
    csv.field_size_limit(131_072)
    assert contents(found) == [b"b"]
    assert "From line 3 on it is no CSV" in failures(found)[0].reason
    assert contents(pieces(save(tmp_path / "b", csv_file([{"url": "", "text": "x" * 200_000}])))) == [b"x" * 200_000]


def test_rows_of_parquet_count_through_its_groups(tmp_path: Path) -> None:
    rows = [{"url": URL, "html": page(number)} for number in range(100)]
    found = pieces(save(tmp_path / "a", parquet_file(rows, row_group_size=30)))
    assert contents(found) == [page(number) for number in range(100)]
    assert members(found) == [f"row {number}" for number in range(1, 101)]


def test_only_columns_that_matter_are_read(tmp_path: Path) -> None:
    """A day behind all days makes no value of Python."""
    columns: dict[str, Any] = {"text": pa.array([HTML]), "other": pa.array([10**15], pa.timestamp("s"))}
    parquet.write_table(pa.table(columns), tmp_path / "a")
    assert contents(pieces(tmp_path / "a")) == [HTML]
    parquet.write_table(pa.table({**columns, "timestamp": columns["other"]}), tmp_path / "b")
    assert "It is damaged" in failures(pieces(tmp_path / "b"))[0].reason


def test_damaged_parquet_is_told(tmp_path: Path) -> None:
    data = parquet_file([{"text": HTML}] * 9)
    for wrong in (data[:-20], data[:4], data[:4] + b"\xff" * 60 + data[64:]):
        (failure,) = failures(pieces(save(tmp_path / "a", wrong)))
        assert "It is damaged, or no Parquet" in failure.reason


def test_parquet_that_unpacks_to_too_much_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 1_000_000)
    data = parquet_file([{"text": " " * 9_000_000}], compression="zstd")
    (failure,) = failures(pieces(save(tmp_path / "a", data)))
    assert "more than 250 times its size" in failure.reason


def test_an_error_of_the_disk_in_parquet_is_told_as_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object, **__: object) -> None:
        raise OSError(5, "Input/output error")

    path = save(tmp_path / "a", parquet_file([{"text": HTML}]))
    monkeypatch.setattr(parquet, "ParquetFile", broken)
    assert failures(pieces(path))[0].reason == "Input/output error"


@pytest.mark.parametrize("name", ["pages.csv", "pages.TSV", "pages.csv.gz"])
def test_a_file_that_is_called_a_table_is_none_of_text(tmp_path: Path, name: str) -> None:
    rows = "id;web_address;full_text\n1;https://www.osce.org/1;River data\n"
    path = save(tmp_path / name, gzip.compress(rows.encode()) if name.endswith("gz") else rows.encode())
    missing = "a table with no column of text; text_column= names one of id, web_address, full_text"
    (failure,) = failures(pieces(path))
    assert failure.reason == f"It is no page: {missing}."
    (failure,) = failures(pieces(path, text_column="text"))
    assert "a table with no column 'text'" in failure.reason
    assert len(pages(pieces(path, text_column="full_text"))) == 1


@pytest.mark.parametrize("form", FORMS)
def test_an_address_is_not_missed_in_silence(tmp_path: Path, form: str) -> None:
    path = save(tmp_path / "pages", FORMS[form]([{"text": HTML, "web": URL}]))
    (failure,) = failures(pieces(path, url_column="url"))
    assert failure.reason == "It is no page: a table with no column 'url'; url_column= names one of text, web."
    (found,) = pages(pieces(path, url_column="web"))
    assert found.url == URL


def test_a_text_that_is_called_a_table_and_is_none_is_a_page(tmp_path: Path) -> None:
    path = save(tmp_path / "pages.csv", b"River data\nTwo delegations met, the OSCE said.\n")
    assert len(pages(pieces(path))) == 1
