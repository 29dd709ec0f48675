"""A corpus in the files of a folder."""

import pickle
from pathlib import Path

import pytest

import osce_corpus as oc
from tests.support import seeds


def _built(tmp_path: Path, form: str = "jsonl", keys: tuple[str, ...] = ("type", "year")) -> Path:
    oc.build(seeds.FOLDER, tmp_path / "corpus", format=form, partition_by=keys, only=["press_release", "topic_page"])
    return tmp_path / "corpus"


@pytest.mark.parametrize("form", ["jsonl", "sqlite", "parquet"])
def test_the_files_of_a_folder_are_one_corpus_sorted_by_their_names(form: str, tmp_path: Path) -> None:
    corpus = oc.read(_built(tmp_path, form))
    expected = [seeds.RECORDS[name] for name in ("000", "001", "002", "003")]
    assert [page.title for page in corpus] == [page.title for page in expected]
    assert [getattr(page, "date", None) for page in corpus] == [getattr(page, "date", None) for page in expected]
    assert len(corpus) == 4
    assert corpus[1].title == seeds.RECORDS["001"].title
    assert corpus.search("enhanced diplomacy")[0].page.title == seeds.RECORDS["001"].title
    assert list(pickle.loads(pickle.dumps(corpus))) == list(corpus)


def test_the_names_of_files_are_what_counts_for_the_order(tmp_path: Path) -> None:
    oc.build(seeds.FOLDER, tmp_path / "corpus", format="jsonl", partition_by=["year"])
    assert [path.name for path in sorted((tmp_path / "corpus").glob("*.jsonl"))] == [
        "2007.jsonl",
        "2009.jsonl",
        "undated.jsonl",
    ]
    assert [page.type.value for page in oc.read(tmp_path / "corpus")][:2] == ["press_release"] * 2


def test_a_folder_says_how_many_pages_it_has_where_its_files_do(tmp_path: Path) -> None:
    corpus = oc.read(_built(tmp_path, "parquet"))
    assert repr(corpus) == "<Corpus corpus: 4 pages>"
    corpus = oc.read(_built(tmp_path, "jsonl"))
    assert repr(corpus) == "<Corpus corpus: pages unknown>"
    assert len(corpus) == 4
    assert repr(corpus) == "<Corpus corpus: 4 pages>"


def test_a_folder_that_changed_is_counted_again(tmp_path: Path) -> None:
    folder = _built(tmp_path)
    corpus = oc.read(folder)
    assert len(corpus) == 4
    oc.write(seeds.RECORDS.values(), folder / "seminar.jsonl")
    assert len(corpus) == 9


def test_files_that_are_no_parts_are_passed_over(tmp_path: Path) -> None:
    folder = _built(tmp_path)
    (folder / "_SUCCESS").touch()
    (folder / ".cache").mkdir()
    (folder / ".cache" / "x.jsonl").write_text("{}", encoding="utf-8")
    assert len(oc.read(folder)) == 4


def test_a_file_of_another_kind_in_a_folder_is_told_at_once(tmp_path: Path) -> None:
    folder = _built(tmp_path)
    (folder / "notes.doc").touch()
    with pytest.raises(oc.UnsupportedFormatError, match=r"'notes\.doc'"):
        oc.read(folder)
    (folder / "notes.doc").rename(folder / "pages.csv")
    (folder / "pages.csv").rename(folder / "pages.txt")
    with pytest.raises(oc.UnsupportedFormatError, match="It is one way"):
        oc.read(folder)


def test_a_wrong_record_is_told_with_its_file(tmp_path: Path) -> None:
    folder = _built(tmp_path)
    part = folder / "topic_page" / "undated.jsonl"
    part.write_text(part.read_text(encoding="utf-8") + "{}\n", encoding="utf-8")
    corpus = oc.read(folder)
    pages = iter(corpus)
    assert len([next(pages) for _ in range(4)]) == 4
    with pytest.raises(oc.InvalidRecordError, match=r"undated\.jsonl, line 3"):
        next(pages)


def test_a_folder_that_is_no_corpus_says_so(tmp_path: Path) -> None:
    with pytest.raises(IsADirectoryError, match=r"none that build\(\.\.\., partition_by=\.\.\.\) wrote"):
        oc.read(seeds.FOLDER)
    (tmp_path / "folder.jsonl").mkdir()
    with pytest.raises(IsADirectoryError):
        oc.read(tmp_path / "folder.jsonl", format="jsonl")


def test_the_report_of_a_corpus_in_parts_gives_all_of_it(tmp_path: Path) -> None:
    report = oc.build(seeds.FOLDER, tmp_path / "corpus", format="parquet", partition_by=["type"])
    assert report.corpus is not None
    assert len(report.corpus) == report.pages == 6
