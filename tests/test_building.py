"""`build`: whatever is in the inputs is in the corpus, once, in its part, or in the report."""

import errno
import json
import re
import shutil
import zipfile
from collections import Counter
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve

import osce_corpus as oc
from osce_corpus.corpus.building import parts, plan, writing
from osce_corpus.formats.files import FORMATS
from osce_corpus.vocabulary import languages
from tests.support import seeds
from tests.support.crawls import write_crawl
from tests.support.killed import build_in_a_process
from tests.support.pages import LEAD, PROSE, bulleted, plain

INPUTS = [seeds.path(name) for name in seeds.NAMES]
PAGES = tuple(
    evolve(page, origin=oc.PageOrigin(path=str(path)))
    for path, page in zip(INPUTS, seeds.RECORDS.values(), strict=True)
)
RELEASE = bulleted(title="Delegations agree on river data")
RUSSIAN = "Две делегации встретились в третий раз, чтобы обсудить общую реку, и они не только так решили, но и все это уже было."


def table(path: Path, *rows: tuple[str, str]) -> Path:
    """A table of addresses and pages."""
    path.write_text("".join(json.dumps({"url": url, "html": html}) + "\n" for url, html in rows), encoding="utf-8")
    return path


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_corpus_is_what_write_writes_in_any_format(form: Any, tmp_path: Path) -> None:
    output = tmp_path / f"corpus{form.suffixes[-1]}"
    report = oc.build(INPUTS, output)
    oc.write(PAGES, tmp_path / f"written{form.suffixes[-1]}")
    assert output.read_bytes() == (tmp_path / f"written{form.suffixes[-1]}").read_bytes()
    assert (report.output, report.pages, report.failed) == (str(output), 5, 0)
    assert set(files_in(tmp_path)) == {output.name, f"written{form.suffixes[-1]}"}


def test_a_format_that_is_named_counts_more_than_the_suffix(tmp_path: Path) -> None:
    oc.build(INPUTS, tmp_path / "corpus.csv", format="jsonl")
    assert tuple(oc.read(tmp_path / "corpus.csv", format="jsonl")) == PAGES


def test_tables_may_have_columns_of_other_names(tmp_path: Path) -> None:
    for number, (text, url) in enumerate((("html_source", "address"), ("fulltext", "where"), ("text", "url"))):
        row = {text: f"{number} river data", url: f"https://www.osce.org/odihr/{90_000 + number}"}
        (tmp_path / f"{number}.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    texts, urls = ["html_source", "fulltext"], iter(("address", "where"))
    output = tmp_path / "corpus.jsonl"
    report = oc.build(tmp_path, output, dedupe=False, text_column=texts, url_column=urls)
    assert [(page.title, page.node_id) for page in oc.read(tmp_path / "corpus.jsonl")] == [
        ("0 river data", 90_000),
        ("1 river data", 90_001),
    ]
    (skipped,) = report.skipped_inputs
    assert skipped.reason == "a table with no column 'html_source' or 'fulltext'; text_column= names one of text, url"
    with pytest.raises(TypeError, match="a column is called by its name, a str"):
        oc.build(tmp_path, tmp_path / "corpus.jsonl", text_column=cast("Any", [1]))


def test_a_page_knows_where_it_was_found_and_from_which_address(tmp_path: Path) -> None:
    write_crawl(tmp_path / "crawl.warc.gz", 1, cut_off=False)
    oc.build(tmp_path, tmp_path / "corpus.jsonl")
    (page,) = oc.read(tmp_path / "corpus.jsonl")
    url = "https://www.osce.org/secretariat/100000"
    assert page.origin == oc.PageOrigin(
        path=str(tmp_path / "crawl.warc.gz"), member=f"<urn:response:{url}>", url=url, crawled="2012-05-03T10:20:30Z"
    )
    assert (page.url, page.node_id) == (url, 100_000)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        (["type"], {"press_release": 2, "topic_page": 2, "seminar": 1}),
        (["year"], {"2007": 1, "2009": 1, "undated": 3}),
        (["language"], {"en": 5}),
        (["source"], {"secretariat": 3, "unknown": 2}),
        (
            ["type", "year"],
            {"press_release/2007": 1, "press_release/2009": 1, "topic_page/undated": 2, "seminar/undated": 1},
        ),
    ],
)
def test_a_corpus_in_parts_is_a_folder_of_files(keys: list[str], expected: dict[str, int], tmp_path: Path) -> None:
    output = tmp_path / "corpus"
    report = oc.build(INPUTS, output, partition_by=keys, format="jsonl")
    found = files_in(output)
    assert found.pop("_osce_corpus") == b""
    assert {name.removesuffix(".jsonl"): data.count(b"\n") for name, data in found.items()} == expected
    assert Counter(chain.from_iterable(oc.read(output / name) for name in found)) == Counter(PAGES)
    assert report.output == str(output)


def test_the_parts_of_tables_are_read_as_one(tmp_path: Path) -> None:
    oc.build(INPUTS, tmp_path / "corpus", partition_by=["type", "year"], format="parquet")
    dataset: Any = import_module("pyarrow.dataset")
    assert dataset.dataset(tmp_path / "corpus", format="parquet").count_rows() == 5


def test_all_names_of_parts_can_be_names_of_files_on_every_system() -> None:
    tags = {tag for tags in languages.TAGS_OF_WORDS.values() for tag in tags}
    tags.update(tag for tag, _ in languages.LANGUAGES_OF_SCRIPTS.values() if tag)
    names = {*tags, *(structure.id for structure in oc.vocabulary.structures), *oc.PageType, "sr-Latn", "bs", "hr"}
    assert len(names) > 60
    assert all(re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]{0,60}", name) for name in names)
    assert not {name.lower() for name in names} & {"con", "prn", "aux", "nul", *(f"com{n}" for n in range(10)), "lpt1"}
    assert len({name.lower() for name in names}) == len(names)


def test_a_new_corpus_takes_the_place_of_the_earlier_one_as_a_whole(tmp_path: Path) -> None:
    output = tmp_path / "corpus"
    output.mkdir()  # an empty folder is nobody's
    oc.build(INPUTS, output, partition_by=["type"], format="jsonl")
    oc.build(INPUTS[:1], output, partition_by=["year"], format="csv")
    assert set(files_in(output)) == {"_osce_corpus", "2007.csv"}
    assert set(files_in(tmp_path)) == {"corpus/_osce_corpus", "corpus/2007.csv"}


@pytest.mark.parametrize("when", ["before", "meanwhile"])
def test_a_folder_that_is_no_corpus_is_never_touched(when: str, tmp_path: Path) -> None:
    output = tmp_path / "thesis"

    def stand_in_the_way(_result: object = None) -> None:
        output.mkdir(exist_ok=True)
        (output / "chapter.txt").write_text("Years of work.")

    if when == "before":
        stand_in_the_way()
    with pytest.raises(FileExistsError, match=r"no corpus in parts.*thesis"):
        oc.build(INPUTS, output, partition_by=["type"], format="jsonl", on_done=stand_in_the_way)
    assert files_in(output) == {"chapter.txt": b"Years of work."}


@pytest.mark.parametrize(("is_folder", "options"), [(True, {}), (False, {"partition_by": ["type"], "format": "jsonl"})])
def test_what_stands_in_the_way_is_told_before_anything_is_read(is_folder: bool, options: Any, tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    output.mkdir() if is_folder else output.touch()
    seen: list[object] = []
    with pytest.raises(OSError, match=r"corpus\.jsonl"):
        oc.build(INPUTS, output, on_done=seen.append, **options)
    assert not seen


def test_an_earlier_corpus_stays_where_the_new_one_cannot_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = tmp_path / "corpus"
    options: Any = {"partition_by": ["type"], "format": "jsonl"}
    oc.build(INPUTS, output, **options)
    before = files_in(tmp_path)

    def fail(self: Path, target: Path) -> Path:
        if self.name.endswith(".partial") and target == output:
            raise PermissionError(errno.EACCES, "Permission denied", str(self))
        shutil.move(self, target)
        return target

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(PermissionError):
        oc.build(INPUTS[:1], output, **options)
    assert {name: data for name, data in files_in(tmp_path).items() if not name.startswith(".")} == before


def test_an_output_may_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "corpus").symlink_to(tmp_path / "elsewhere")
    for _ in range(2):
        oc.build(INPUTS, tmp_path / "corpus", partition_by=["language"], format="jsonl")
    assert (tmp_path / "corpus").is_symlink()
    assert set(files_in(tmp_path)) == {"elsewhere/_osce_corpus", "elsewhere/en.jsonl"}


@pytest.mark.parametrize(
    ("options", "error", "match"),
    [
        ({"partition_by": ["topic"], "format": "jsonl"}, ValueError, "type, year, language, source; not by 'topic'"),
        ({"partition_by": ["type"]}, ValueError, 'format="parquet"'),
        ({"only": ["article"]}, ValueError, "article"),
        ({"only": [oc.Page]}, ValueError, "'press_release', 'topic_page', 'seminar', 'other', not "),
        ({"dedupe": "all"}, ValueError, "'near', 'exact', False or 'none', not 'all'"),
        ({"dedupe": 1}, ValueError, "not 1"),
        ({"on_error": "stop"}, ValueError, "'stop'"),
        ({"format": "docx"}, oc.UnsupportedFormatError, "docx"),
        ({"workers": 0}, ValueError, "workers"),
        ({"workers": "2"}, TypeError, "workers"),
        ({"encoding": "utf-9"}, LookupError, "utf-9"),
    ],
)
def test_a_wrong_option_is_refused_and_costs_no_build_that_was_interrupted(
    options: Any, error: type[Exception], match: str, tmp_path: Path
) -> None:
    with pytest.raises(oc.FailedInputError):
        oc.build([*INPUTS, tmp_path / "nowhere.txt"], tmp_path / "corpus.jsonl", on_error="raise")
    before = files_in(tmp_path)
    with pytest.raises(error, match=match):
        oc.build(INPUTS, tmp_path / "corpus.jsonl", **options)
    assert files_in(tmp_path) == before != {}


@pytest.mark.parametrize(("module", "options"), [("rensa", {}), ("pyarrow", {"format": "parquet"})])
def test_a_missing_extra_is_told_before_anything_is_read(
    module: str, options: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, module, None)
    seen: list[object] = []
    with pytest.raises(oc.MissingExtraError):
        oc.build(INPUTS, tmp_path / "corpus.jsonl", on_done=seen.append, **options)
    assert (seen, files_in(tmp_path)) == ([], {})


def test_only_the_types_that_are_wanted_are_in_the_corpus(tmp_path: Path) -> None:
    report = oc.build(INPUTS, tmp_path / "corpus.jsonl", only=["seminar", oc.PageType.TOPIC_PAGE])
    assert tuple(oc.read(tmp_path / "corpus.jsonl")) == PAGES[2:]
    oc.build(INPUTS, tmp_path / "again.jsonl", only=[oc.Seminar, "Topic page"])
    assert tuple(oc.read(tmp_path / "again.jsonl")) == PAGES[2:]
    for only in ("seminar", oc.PageType.SEMINAR, oc.Seminar):
        oc.build(INPUTS, tmp_path / "one.jsonl", only=only)
        assert tuple(oc.read(tmp_path / "one.jsonl")) == PAGES[4:]
    assert (report.pages, report.left_out, report.duplicates) == (3, 2, 0)


def test_a_build_of_no_page_leaves_the_earlier_corpus(tmp_path: Path) -> None:
    every: list[Any] = [{}, {"partition_by": ["type"], "format": "jsonl"}]
    for options in every:
        output = tmp_path / ("parts" if options else "corpus.jsonl")
        oc.build(INPUTS, output, **options)
        before = files_in(tmp_path)
        report = oc.build(INPUTS[:2], output, only=["seminar"], **options)
        assert (report.output, report.pages, report.left_out) == (None, 0, 2)
        assert files_in(tmp_path) == before


def test_copies_in_several_crawls_are_one_page_with_variants(tmp_path: Path) -> None:
    for number in (1, 2):
        write_crawl(tmp_path / f"{number}.warc", 30, seed=number, cut_off=False)
    report = oc.build(tmp_path, tmp_path / "corpus.jsonl")
    pages = tuple(oc.read(tmp_path / "corpus.jsonl"))
    assert (report.pages, len(pages), report.duplicates) == (30, 30, 36)
    found = Counter((len(page.variants), page.node_id in range(100_003, 100_030, 10)) for page in pages)
    assert found == {(1, False): 27, (3, True): 3}  # every tenth page is in each crawl twice
    for page in pages:
        assert page.origin is not None
        assert {Path(origin.path).name for origin in (page.origin, *page.variants)} == {"1.warc", "2.warc"}


NEAR = plain("River data", *PROSE), plain("River data", *PROSE[:2], PROSE[2].replace("spring", "autumn"))


@pytest.mark.parametrize(("dedupe", "expected"), [(True, 2), ("exact", 3), (False, 4)])
def test_copies_are_found_as_it_is_asked_for(dedupe: Any, expected: int, tmp_path: Path) -> None:
    for index, text in enumerate([*NEAR, RELEASE, RELEASE]):
        (tmp_path / f"{index}.txt").write_text(text, encoding="utf-8")
    report = oc.build(tmp_path, tmp_path / "corpus.jsonl", dedupe=dedupe)
    pages = tuple(oc.read(tmp_path / "corpus.jsonl"))
    assert len(pages) == report.pages == 4 - report.duplicates == expected
    assert sum(len(page.variants) for page in pages) == report.duplicates


def test_translations_are_linked(tmp_path: Path) -> None:
    english, russian = bulleted(), plain("Делегации договорились", RUSSIAN)
    rows = [("https://www.osce.org/secretariat/90000", english), ("https://www.osce.org/ru/secretariat/90000", russian)]
    oc.build(table(tmp_path / "pages.jsonl", *rows), tmp_path / "corpus.jsonl")
    first, second = oc.read(tmp_path / "corpus.jsonl")
    assert [(link.language, link.title) for link in first.translations] == [("ru", "Делегации договорились")]
    assert [(link.language, link.url) for link in second.translations] == [("en", first.url)]


def test_parts_without_a_page_that_is_kept_are_not_there(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(RELEASE, encoding="utf-8")
    (tmp_path / "b.txt").write_text(plain("Delegations agree on river data", f"VIENNA, 3 May 2012 - {LEAD}", PROSE[1]))
    alone = oc.build(tmp_path / "b.txt", tmp_path / "alone", partition_by=["source"], format="jsonl")
    assert (tmp_path / "alone" / "unknown.jsonl").exists()
    report = oc.build(
        [tmp_path / "a.txt", tmp_path / "b.txt"], tmp_path / "corpus", partition_by=["source", "type"], format="jsonl"
    )
    assert (alone.pages, report.pages, report.duplicates) == (1, 1, 1)
    assert [path.name for path in (tmp_path / "corpus").iterdir() if path.is_dir()] == ["secretariat"]


def test_the_first_failure_can_end_a_build(tmp_path: Path) -> None:
    oc.build(INPUTS[:1], tmp_path / "corpus.jsonl")
    before = (tmp_path / "corpus.jsonl").read_bytes()
    inputs = [*INPUTS[:2], tmp_path / "nowhere.txt", *INPUTS[2:]]
    with pytest.raises(oc.FailedInputError, match=r'nowhere.txt: No such file.*on_error="keep"') as caught:
        oc.build(inputs, tmp_path / "corpus.jsonl", on_error="raise")
    assert caught.value.source == str(tmp_path / "nowhere.txt")
    assert (tmp_path / "corpus.jsonl").read_bytes() == before
    seen: list[oc.Row | oc.Failed] = []
    report = oc.build(inputs, tmp_path / "corpus.jsonl", resume=True, on_done=seen.append)
    assert (report.pages, report.failed, len(seen)) == (5, 1, 4)
    assert isinstance(seen[0], oc.Failed)


def test_every_failure_is_in_a_file_with_its_place_and_its_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writing, "_MOST_FAILURES", 2)
    archive = tmp_path / "pages.zip"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("größe.txt", plain("Other", *PROSE))
        file.writestr("good.txt", RELEASE)
    data = bytearray(archive.read_bytes())
    at = data.index("größe.txt".encode()) + 30
    data[at : at + 20] = bytes(20)
    archive.write_bytes(data)
    inputs = [archive, tmp_path / "nowhere.txt", tmp_path / "nor here.txt"]
    report = oc.build(inputs, tmp_path / "corpus.jsonl")
    assert (report.pages, report.failed, len(report.failures)) == (1, 3, 2)
    assert report.failures_file == str(tmp_path / "corpus.jsonl.failures.jsonl")
    found = lines(tmp_path / "corpus.jsonl.failures.jsonl")
    assert [(line["path"], line["member"], line["source"]) for line in found] == [
        (str(archive), "größe.txt", f"{archive}, größe.txt"),
        (str(tmp_path / "nowhere.txt"), None, str(tmp_path / "nowhere.txt")),
        (str(tmp_path / "nor here.txt"), None, str(tmp_path / "nor here.txt")),
    ]
    assert [line["reason"] for line in found[1:]] == ["No such file or directory"] * 2
    assert found[0]["reason"]
    assert [failure.source for failure in report.failures] == [line["source"] for line in found[:2]]
    oc.build(INPUTS, tmp_path / "corpus.jsonl")
    assert set(files_in(tmp_path)) == {"corpus.jsonl", "pages.zip"}


def test_a_file_that_is_gone_when_it_is_to_be_read_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(self: Path) -> bytes:
        raise FileNotFoundError(errno.ENOENT, "No such file or directory", str(self))

    monkeypatch.setattr(Path, "read_bytes", gone)
    report = oc.build(INPUTS, tmp_path / "corpus.jsonl")
    assert (report.output, report.failed, report.failures[0].reason) == (None, 5, "No such file or directory")


def test_a_page_of_a_crawl_that_fails_is_told_with_its_address(tmp_path: Path) -> None:
    write_crawl(tmp_path / "crawl.warc.gz", 3)
    report = oc.build(tmp_path, tmp_path / "corpus.jsonl")
    assert report.pages == 2
    (page, rest) = lines(tmp_path / "corpus.jsonl.failures.jsonl")
    assert page["url"] == "https://www.osce.org/secretariat/100002"
    assert page["reason"].startswith("The record is cut off")
    assert (rest["path"], rest["member"], rest["url"]) == (str(tmp_path / "crawl.warc.gz"), None, None)


def test_why_inputs_are_no_pages_is_counted(tmp_path: Path) -> None:
    crawl = write_crawl(tmp_path / "crawl.warc.gz", 40, cut_off=False)
    seen: list[oc.Row | oc.Failed] = []
    report = oc.build(tmp_path, tmp_path / "corpus.jsonl", on_done=seen.append)
    assert (report.pages, report.duplicates) == (crawl.pages, crawl.copies)
    assert {"HTTP status 404", "an image", "a page that had not changed since an earlier visit"} == {
        reason for reason, _ in report.skipped
    }
    assert len(seen) == crawl.pages + crawl.copies


def test_a_report_says_how_much_of_the_sources_was_the_sites(tmp_path: Path) -> None:
    rows: list[Any] = []
    report = oc.build(INPUTS, tmp_path / "corpus.jsonl", on_done=rows.append)
    assert report.characters == sum(row.characters for row in rows)
    assert report.chrome_characters == sum(row.chrome_characters for row in rows)
    assert 0 < report.chrome_characters < report.characters


def test_tables_are_read_by_the_columns_that_are_named(tmp_path: Path) -> None:
    row = {"a": {"b": RELEASE}, "where": "https://www.osce.org/secretariat/90000", "text": "Nothing."}
    (tmp_path / "pages.jsonl").write_text(json.dumps(row) + "\n")
    oc.build(tmp_path / "pages.jsonl", tmp_path / "corpus.jsonl", text_column="a.b", url_column="where")
    (page,) = oc.read(tmp_path / "corpus.jsonl")
    assert (page.title, page.node_id) == ("Delegations agree on river data", 90_000)


@pytest.mark.parametrize("options", [{}, {"partition_by": ["type", "year"], "format": "jsonl"}])
def test_what_a_build_writes_is_never_its_input(options: Any, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(plain(name, *PROSE), encoding="utf-8")
    (tmp_path / "link.txt").symlink_to("corpus.jsonl" if not options else "corpus/other/undated.jsonl")
    output = tmp_path / ("corpus" if options else "corpus.jsonl")
    inputs: list[str | Path] = [
        *(tmp_path, output, f"{tmp_path}/corpus/*/*", tmp_path / "missing.txt", f"{output}.failures.jsonl")
    ]
    seen: list[list[str]] = []
    for _ in range(3):
        results: list[oc.Row | oc.Failed] = []
        oc.build(inputs, output, dedupe=False, on_done=results.append, **options)
        sources = [result.source for result in results]
        seen.append([Path(source).name for source in sources if "/corpus/*" not in source and "link" not in source])
    assert seen == [["a.txt", "b.txt", "missing.txt"]] * 3


@pytest.mark.parametrize("options", [{}, {"partition_by": ["year"], "format": "parquet"}])
def test_a_corpus_is_the_same_byte_for_byte_on_every_way_to_it(options: Any, tmp_path: Path) -> None:
    write_crawl(tmp_path / "crawl.warc.gz", 100)
    found: list[dict[str, bytes]] = []
    for seed, workers in enumerate([1, 2, None]):
        folder = tmp_path / str(seed)
        folder.mkdir()
        name = "corpus" if options else "corpus.db"
        build_in_a_process(tmp_path / "crawl.warc.gz", folder / name, workers=workers, hash_seed=seed, **options)
        found.append(files_in(folder))
    assert found[0] == found[1] == found[2]
    assert len(found[0]) > 1


def test_parts_and_plans_say_the_same_of_keys() -> None:
    assert parts.PARTS == ("type", "year", "language", "source")
    assert plan.Plan(output="corpus", partition_by=["year", "year"], format="csv").partition_by == ("year",)


def test_near_is_what_a_build_does_and_none_keeps_every_page(tmp_path: Path) -> None:
    counts = [oc.build(INPUTS * 2, tmp_path / "corpus.jsonl", dedupe=dedupe).duplicates for dedupe in ("near", True)]
    assert counts[0] == counts[1] > 0
    assert oc.build(INPUTS * 2, tmp_path / "corpus.jsonl", dedupe="none").duplicates == 0
