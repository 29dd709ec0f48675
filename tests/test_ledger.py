"""The ledger of a build: no input is without a line, and each line says why."""

import csv
import json
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest

import osce_corpus as oc
from osce_corpus.corpus.building.ledger import COLUMNS
from tests.support import seeds

IMAGE = b"\x89PNG\r\n\x1a\n"
Line = dict[str, str | None]


def _read(path: Path) -> list[Line]:
    """The lines of a ledger; what is not there in CSV is nothing."""
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [{name: cell or None for name, cell in row.items()} for row in csv.DictReader(file)]


@pytest.fixture
def inputs(tmp_path: Path) -> list[str]:
    """Two pages, one of them twice, an image and another page in an archive, a table, and a file that is not there."""
    for name in ("000", "004"):
        (tmp_path / f"{name}.txt").write_bytes(seeds.path(name).read_bytes())
    with ZipFile(tmp_path / "copies.zip", "w") as archive:
        archive.write(seeds.path("000"), "again.txt")
        archive.write(seeds.path("002"), "topic.txt")
        archive.writestr("image.html", IMAGE)
    row = {"url": "https://www.osce.org/secretariat/90001", "text": "River data\n\nVIENNA, 3 May 2012 - They met."}
    (tmp_path / "table.jsonl").write_text(json.dumps(row) + "\n{\n", encoding="utf-8")
    names = ("000.txt", "004.txt", "copies.zip", "table.jsonl", "nowhere.html")
    return [str(tmp_path / name) for name in names]


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
@pytest.mark.parametrize("workers", [1, 2])
def test_every_input_has_a_line_that_says_what_became_of_it(
    suffix: str, workers: int, inputs: list[str], tmp_path: Path
) -> None:
    ledger = tmp_path / f"ledger.{suffix}"
    only = [oc.PressRelease, oc.Seminar]
    report = oc.build(inputs, tmp_path / "corpus.jsonl", ledger=ledger, only=only, workers=workers)
    told = [(Path(line["path"] or "").name, line["member"], line["became"], line["reason"]) for line in _read(ledger)]
    damaged = next(failure.reason for failure in report.failures if "table" in failure.source)
    assert told == [
        ("000.txt", None, "page", None),
        ("004.txt", None, "page", None),
        ("copies.zip", "again.txt", "copy", None),
        ("copies.zip", "topic.txt", "left out", "of type topic_page"),
        ("copies.zip", "image.html", "skipped", "an image"),
        ("table.jsonl", "line 1", "page", None),
        ("table.jsonl", "line 2", "failed", damaged),
        ("nowhere.html", None, "failed", "No such file or directory"),
    ]
    assert {line["source"]: line["copy_of"] for line in _read(ledger) if line["copy_of"]} == {
        f"{inputs[2]}, again.txt": inputs[0]
    }
    assert [line["url"] for line in _read(ledger) if line["url"]] == ["https://www.osce.org/secretariat/90001"]
    assert report.ledger == str(ledger)
    assert Counter(line["became"] for line in _read(ledger)) == {
        "page": report.pages,
        "copy": report.duplicates,
        "left out": report.left_out,
        "skipped": sum(count for _, count in report.skipped),
        "failed": report.failed,
    }


def test_pages_of_the_corpus_are_found_in_the_ledger_by_their_origin(inputs: list[str], tmp_path: Path) -> None:
    oc.build(inputs, tmp_path / "corpus.jsonl", ledger=tmp_path / "ledger.jsonl")
    became = {(line["path"], line["member"]): line["became"] for line in _read(tmp_path / "ledger.jsonl")}
    for page in oc.read(tmp_path / "corpus.jsonl"):
        assert page.origin is not None
        assert became[page.origin.path, page.origin.member] == "page"
        assert all(became[variant.path, variant.member] == "copy" for variant in page.variants)


def test_a_build_that_went_on_has_the_same_ledger(inputs: list[str], tmp_path: Path) -> None:
    oc.build(inputs, tmp_path / "corpus.jsonl", ledger=tmp_path / "whole.csv")
    with pytest.raises(oc.FailedInputError):
        oc.build(inputs, tmp_path / "corpus.jsonl", ledger=tmp_path / "resumed.csv", on_error="raise")
    assert not (tmp_path / "resumed.csv").exists()
    oc.build(inputs, tmp_path / "corpus.jsonl", ledger=tmp_path / "resumed.csv", resume=True)
    assert (tmp_path / "resumed.csv").read_bytes() == (tmp_path / "whole.csv").read_bytes()


def test_copies_that_are_not_looked_for_are_pages(inputs: list[str], tmp_path: Path) -> None:
    oc.build(inputs[:3], tmp_path / "corpus.jsonl", ledger=tmp_path / "ledger.csv", dedupe=False)
    assert {line["became"] for line in _read(tmp_path / "ledger.csv")} == {"page", "skipped"}


def test_where_there_is_no_page_the_ledger_says_why(tmp_path: Path) -> None:
    report = oc.build([tmp_path / "nowhere.html"], tmp_path / "corpus.jsonl", ledger=tmp_path / "ledger.csv")
    assert report.output is None
    assert [line["became"] for line in _read(tmp_path / "ledger.csv")] == ["failed"]


def test_a_ledger_is_no_input_of_the_next_build(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes(seeds.path("000").read_bytes())
    for _ in range(2):
        oc.build(tmp_path, tmp_path / "corpus.jsonl", ledger=tmp_path / "ledger.csv")
        assert [line["became"] for line in _read(tmp_path / "ledger.csv")] == ["page"]


def test_a_spreadsheet_runs_nothing_of_a_ledger(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("=1+1.html").write_bytes(IMAGE)
    oc.build("=1+1.html", "corpus.jsonl", ledger="ledger.csv")
    assert Path("ledger.csv").read_text(encoding="utf-8-sig").splitlines() == [
        ",".join(COLUMNS),
        "'=1+1.html,failed,It is no page: an image.,,'=1+1.html,,",
    ]


@pytest.mark.parametrize("name", ["page.csv", "corpus.jsonl", "corpus.jsonl.failures.jsonl"])
def test_a_ledger_takes_the_place_of_nothing_else(name: str, tmp_path: Path) -> None:
    (tmp_path / "page.csv").write_text("html\n<p>River data</p>\n", encoding="utf-8")
    with pytest.raises(ValueError, match="is among the inputs, or the corpus; choose another name"):
        oc.build(tmp_path / "page.csv", tmp_path / "corpus.jsonl", ledger=tmp_path / name)
    with pytest.raises(ValueError, match="is among the inputs"):
        oc.build(iter([tmp_path / "page.csv"]), tmp_path / "corpus.jsonl", ledger=tmp_path / name)


def test_a_ledger_that_cannot_be_written_is_told_before_the_build(tmp_path: Path) -> None:
    with pytest.raises(oc.UnsupportedFormatError, match=r"The suffix '\.txt' for a ledger .* \.csv, \.jsonl"):
        oc.build(seeds.path("000"), tmp_path / "corpus.jsonl", ledger=tmp_path / "ledger.txt")
    with pytest.raises(FileNotFoundError):
        oc.build(seeds.path("000"), tmp_path / "corpus.jsonl", ledger=tmp_path / "nowhere" / "ledger.csv")
    assert list(tmp_path.iterdir()) == []
