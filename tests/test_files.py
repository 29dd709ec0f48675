"""Pages in files: by suffix, as they come, whole or not at all."""

import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve

import osce_corpus as oc
from tests.support import seeds

PAGES = tuple(seeds.RECORDS.values())


@pytest.mark.parametrize("name", ["corpus.jsonl", "corpus.ndjson", "corpus.json", "CORPUS.JSONL"])
@pytest.mark.parametrize("count", [0, 1, 5])
def test_what_is_written_is_read_back(tmp_path: Path, name: str, count: int) -> None:
    path = tmp_path / name
    assert oc.write(iter(PAGES[:count]), path) == count
    assert tuple(oc.read(path)) == PAGES[:count]
    assert tuple(oc.read(str(path))) == PAGES[:count]
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_one_object_is_read_as_one_page(tmp_path: Path) -> None:
    (tmp_path / "page.json").write_text(oc.dumps(PAGES[0]), encoding="utf-8")
    assert tuple(oc.read(tmp_path / "page.json")) == PAGES[:1]


def test_pages_are_written_and_read_one_at_a_time(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    taken: list[int] = []

    def pages() -> Iterator[oc.Page]:
        for number in range(3):
            taken.append(number)
            yield PAGES[0]

    assert oc.write(pages(), path) == 3
    reading = oc.read(path)
    assert next(reading) == PAGES[0]
    assert taken == [0, 1, 2]
    list(reading)


def test_one_page_is_not_taken_for_several(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=r"for one, pass \[page\]"):
        oc.write(cast("Any", PAGES[0]), tmp_path / "page.json")


def test_a_failure_half_way_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    oc.write(PAGES[:1], path)

    def failing() -> Iterator[oc.Page]:
        yield PAGES[1]
        message = "no more"
        raise RuntimeError(message)

    with pytest.raises(RuntimeError, match="no more"):
        oc.write(failing(), path)
    assert tuple(oc.read(path)) == PAGES[:1]
    assert len(list(tmp_path.iterdir())) == 1


def test_a_file_behind_a_link_is_written_where_it_is(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link.jsonl").symlink_to(tmp_path / "real" / "corpus.jsonl")
    oc.write(PAGES[:1], tmp_path / "link.jsonl")
    assert (tmp_path / "link.jsonl").is_symlink()
    assert tuple(oc.read(tmp_path / "real" / "corpus.jsonl")) == PAGES[:1]


@pytest.mark.parametrize("name", ["corpus.doc", "corpus", "corpus.jsonl.bak"])
def test_an_unknown_suffix_is_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    with pytest.raises(oc.UnsupportedFormatError, match=r"Suffixes: \.json, \.jsonl, \.ndjson"):
        oc.write(PAGES, tmp_path / name)
    with pytest.raises(oc.UnsupportedFormatError):
        oc.read(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_not_there_is_reported_at_once(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        oc.read(tmp_path / "nowhere.jsonl")
    with pytest.raises(FileNotFoundError):
        oc.write(PAGES, tmp_path / "nowhere" / "corpus.jsonl")


def test_a_corrupt_line_is_reported_with_its_number_and_nothing_before_it_is_lost(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    wrong = oc.dumps(PAGES[1], "jsonl").replace('"title":"', '"title":5,"titel":"')
    path.write_text(oc.dumps(PAGES[0], "jsonl") + "\n" + wrong, encoding="utf-8")
    reading = oc.read(path)
    assert next(reading) == PAGES[0]
    with pytest.raises(oc.InvalidRecordError) as caught:
        next(reading)
    assert (caught.value.source, caught.value.line) == (str(path), 3)
    assert caught.value.paths == ("$.title", "$.titel")


def test_a_line_that_was_cut_off_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text(oc.dumps(PAGES[0], "jsonl")[:-20], encoding="utf-8")
    with pytest.raises(oc.InvalidRecordError, match=r"line 1 is not a valid record: \$: not JSON"):
        list(oc.read(path))


def test_bytes_that_are_not_utf_8_are_reported_with_their_path(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(oc.dumps(PAGES[0], "jsonl").encode().replace(b'"Press release"', b'"Press \xff"'))
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.read(path))
    assert caught.value.paths == ("$.label",)


@pytest.mark.parametrize(("content", "path"), [("[{}]", "$[0].schema"), ('{"schema": 9}', "$.schema"), ("[", "$[0]")])
def test_a_wrong_array_is_reported_with_the_place_in_it(tmp_path: Path, content: str, path: str) -> None:
    file = tmp_path / "corpus.json"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.read(file))
    assert caught.value.paths[0] == path
    assert caught.value.source == str(file)


def test_the_file_is_readable_by_whom_the_system_says(tmp_path: Path) -> None:
    oc.write(PAGES, tmp_path / "corpus.jsonl")
    (tmp_path / "plain").touch()
    assert (tmp_path / "corpus.jsonl").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_build_reports_every_input(tmp_path: Path) -> None:
    (tmp_path / "pages" / "deep").mkdir(parents=True)
    (tmp_path / "pages" / ".hidden").mkdir()
    for name in ("b.txt", "a.txt", "deep/c.txt", ".hidden/d.txt", ".e.txt"):
        (tmp_path / "pages" / name).write_bytes(seeds.path("000").read_bytes())
    (tmp_path / "pages" / "z.html").touch()
    os.truncate(tmp_path / "pages" / "z.html", 50_000_000)
    output = tmp_path / "pages" / "corpus.jsonl"
    seen: list[oc.Row | oc.Failed] = []
    inputs = [tmp_path / "pages", tmp_path / "nowhere.txt"]
    options: dict[str, Any] = {"dedupe": False}
    assert oc.build(inputs, output, **options) == oc.build(inputs, output, **options)  # then the output is there
    report = oc.build(inputs, output, on_done=seen.append, **options)
    assert [os.path.relpath(result.source, tmp_path) for result in seen] == [
        "pages/a.txt",
        "pages/b.txt",
        "pages/z.html",
        "pages/deep/c.txt",
        "nowhere.txt",
    ]
    assert [failure.source for failure in report.failures] == [
        str(tmp_path / "pages/z.html"),
        str(tmp_path / "nowhere.txt"),
    ]
    assert "50,000,000 bytes" in report.failures[0].reason
    assert report.failures[1].reason == "No such file or directory"
    assert report.output == str(output)
    assert [evolve(page, origin=None) for page in oc.read(output)] == [seeds.RECORDS["000"]] * 3


def test_a_row_of_a_build_tells_what_became_of_a_page(tmp_path: Path) -> None:
    rows: list[Any] = []
    oc.build([seeds.path(name) for name in seeds.NAMES], tmp_path / "corpus.json", on_done=rows.append)
    assert [str(row.date) for row in rows] == ["2007-06-01", "2009-02-18", "None", "None", "None"]
    assert [row.blocks for row in rows] == [8, 8, 31, 9, 4]
    assert [row.type for row in rows] == [page.type for page in PAGES]
    assert [row.diagnostics for row in rows] == [page.diagnostics for page in PAGES]
    first, *_, last = rows
    assert 0.4 < first.chrome_characters / first.characters < 0.6
    assert last.title == PAGES[-1].title


def test_one_file_may_be_built_by_its_name(tmp_path: Path) -> None:
    report = oc.build(str(seeds.path("000")), tmp_path / "corpus.jsonl")
    assert report.pages == 1


def test_a_build_decodes_with_the_encoding_that_it_is_given(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes("Müller spricht\n\nEin Absatz.".encode("latin-1"))
    oc.build(tmp_path / "page.txt", tmp_path / "corpus.jsonl", encoding="latin-1")
    (page,) = oc.read(tmp_path / "corpus.jsonl")
    assert page.title == "Müller spricht"


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_pages_go_to_an_open_file_and_come_from_one(format: str) -> None:
    file = io.BytesIO()
    assert oc.write(PAGES, file, format=format) == len(PAGES)
    assert not file.closed
    file.seek(0)
    assert tuple(oc.read(file, format=format)) == PAGES


def test_a_format_that_is_named_counts_more_than_the_suffix(tmp_path: Path) -> None:
    oc.write(PAGES, tmp_path / "corpus.txt", format="jsonl")
    assert tuple(oc.read(tmp_path / "corpus.txt", format="jsonl")) == PAGES


def test_an_open_file_needs_the_name_of_its_format() -> None:
    with pytest.raises(TypeError, match="needs the name of its format"):
        oc.write(PAGES, io.BytesIO())
    with pytest.raises(TypeError, match="needs the name of its format"):
        oc.read(io.BytesIO())


def test_a_file_of_text_is_refused() -> None:
    with pytest.raises(TypeError, match=r'open\(path, "wb"\)'):
        oc.write(PAGES, cast("Any", io.StringIO()), format="json")


def test_an_open_file_is_named_in_errors_as_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "corpus.jsonl").write_bytes(b"{\n")
    with (tmp_path / "corpus.jsonl").open("rb") as file, pytest.raises(oc.InvalidRecordError, match=r"corpus\.jsonl"):
        next(oc.read(file, format="jsonl"))
    with pytest.raises(oc.InvalidRecordError, match="the file, line 1"):
        next(oc.read(io.BytesIO(b"{"), format="jsonl"))
