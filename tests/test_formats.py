"""Every format: what is written is read back, whatever a page holds."""

import gzip
import hashlib
import io
import os
import subprocess
import sys
import weakref
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Any, get_args

import pytest
from attrs import evolve, frozen
from hypothesis import example, given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.formats import files
from osce_corpus.formats.files import FORMATS
from osce_corpus.testing import pages
from tests.support import hostile, seeds
from tests.support.examples import FEWER
from tests.test_records import EVERYTHING

LOSSLESS = [form.name for form in FORMATS if form.read is not None]
ONE_WAY = [form.name for form in FORMATS if form.read is None]
BY_COLUMNS = ("parquet", "arrow")
"""Formats of which some thousand pages are in memory at a time."""
LONG = oc.OtherPage(title="Long\nand broken", body=(oc.Paragraph(text="A ]]> \0 word & <b>. " * 50_000),))
PAGES = (*seeds.RECORDS.values(), EVERYTHING, oc.OtherPage())


def test_the_formats_are_these() -> None:
    assert {"json", "jsonl", "jsonl.gz", "jsonl.zst", "msgpack", "sqlite", "markdown"} <= set(LOSSLESS)
    assert {"csv", "text"} <= set(ONE_WAY)


def written(pages: Any, format: str) -> bytes:
    file = io.BytesIO()
    assert oc.write(pages, file, format=format) == len(pages)
    return file.getvalue()


def read_back(data: bytes, format: str) -> tuple[oc.Page, ...]:
    return tuple(oc.read(io.BytesIO(data), format=format))


@pytest.mark.parametrize("format", LOSSLESS)
@FEWER
@given(page=hostile.pages())
@example(page=LONG)
@example(page=EVERYTHING)
def test_a_page_with_any_texts_comes_back_equal(format: str, page: oc.Page) -> None:
    data = oc.dumps(page, format)
    assert oc.loads(data, format) == page
    assert oc.dumps(oc.loads(data, format), format) == data


@pytest.mark.parametrize("format", LOSSLESS)
@FEWER
@given(several=st.lists(hostile.pages() | pages(), max_size=3))
def test_files_of_pages_with_any_texts_come_back_equal(format: str, several: list[oc.Page]) -> None:
    assert read_back(written(several, format), format) == tuple(several)


@pytest.mark.parametrize("format", ONE_WAY)
@FEWER
@given(page=hostile.pages())
@example(page=LONG)
def test_a_page_with_any_texts_is_written_one_way(format: str, page: oc.Page) -> None:
    assert written([page, page], format).decode()
    assert oc.dumps(page, format)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_suffix_names_its_format(tmp_path: Path, form: Any) -> None:
    for suffix in form.suffixes:
        path = tmp_path / f"Corpus.V1{suffix.upper()}"
        assert oc.write(PAGES, path) == len(PAGES)
        assert path.read_bytes() == written(PAGES, form.name)
        if form.read is not None:
            assert tuple(oc.read(path)) == PAGES
    assert len(list(tmp_path.iterdir())) == len(form.suffixes)


@pytest.mark.parametrize("format", LOSSLESS)
def test_no_pages_are_a_valid_file(format: str) -> None:
    assert read_back(written([], format), format) == ()


@pytest.mark.parametrize("format", ONE_WAY)
def test_a_format_that_is_one_way_says_so_and_names_the_others(tmp_path: Path, format: str) -> None:
    with pytest.raises(oc.UnsupportedFormatError, match=r"It is one way.*These formats do: json, jsonl"):
        oc.loads("", format)
    with pytest.raises(oc.UnsupportedFormatError, match=f"'{format}'"):
        oc.read(tmp_path / "corpus.xyz", format=format)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_pages_are_written_as_they_come_and_a_failure_leaves_the_old_file(tmp_path: Path, form: Any) -> None:
    path = tmp_path / f"corpus{form.suffixes[0]}"
    path.write_bytes(b"old")

    def failing() -> Iterator[oc.Page]:
        yield PAGES[0]
        raise RuntimeError

    with pytest.raises(RuntimeError):
        oc.write(failing(), path)
    assert path.read_bytes() == b"old"
    assert [file.name for file in tmp_path.iterdir()] == [path.name]


CRASH = """
import os, sys, osce_corpus as oc
def pages():
    yield from oc.load_seeds()
    os._exit(9)
oc.write(pages(), sys.argv[1])
"""


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_a_crash_half_way_leaves_the_old_file(tmp_path: Path, form: Any) -> None:
    path = tmp_path / f"corpus{form.suffixes[0]}"
    path.write_bytes(b"old")
    assert subprocess.run([sys.executable, "-c", CRASH, str(path)], check=False).returncode == 9
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("form", [form for form in FORMATS if form.name not in BY_COLUMNS], ids=lambda form: form.name)
def test_no_more_than_some_pages_are_in_memory_at_a_time(tmp_path: Path, form: Any) -> None:
    """Written or read, however many they are: a page is forgotten soon after the next has come."""
    alive: set[int] = set()
    most = 0

    def watched(page: oc.Page, number: int) -> oc.Page:
        nonlocal most
        alive.add(number)
        weakref.finalize(page, alive.discard, number)
        most = max(most, len(alive))
        return page

    made = (watched(evolve(EVERYTHING, node_id=number), number) for number in range(40))
    assert oc.write(made, tmp_path / "corpus", format=form.name) == 40
    assert most <= 3
    if form.read is not None:
        most = 0
        reading = oc.read(tmp_path / "corpus", format=form.name)
        assert [watched(page, page.node_id or 0).node_id for page in reading] == list(range(40))
        assert most <= 3


@pytest.mark.parametrize("format", LOSSLESS)
def test_the_pages_before_a_wrong_record_have_come_when_it_is_told(tmp_path: Path, format: str) -> None:
    path = tmp_path / "corpus"
    wrong = oc.from_dict({**oc.to_dict(EVERYTHING), "mood": 1}, unknown="keep")
    oc.write([EVERYTHING, wrong], path, format=format)
    reading = oc.read(path, format=format)
    assert next(reading) == EVERYTHING
    if format in ("sqlite", *BY_COLUMNS):  # they have a table or a column for them
        assert next(reading) == wrong
        return
    with pytest.raises(oc.InvalidRecordError) as caught:
        next(reading)
    assert caught.value.source == str(path)
    assert [caught.value.line or caught.value.paths[0]] == [2 if "jsonl" in format else "$[1].mood"]


def test_compressed_files_may_be_of_several_parts(tmp_path: Path) -> None:
    """As they are where one was written behind another."""
    for suffix in (".jsonl.gz", ".jsonl.zst"):
        path = tmp_path / f"corpus{suffix}"
        oc.write(PAGES[:2], path)
        first = path.read_bytes()
        oc.write(PAGES[2:], path)
        path.write_bytes(first + path.read_bytes())
        assert tuple(oc.read(path)) == PAGES


def test_other_programs_read_the_compressed_files(tmp_path: Path) -> None:
    lines = "".join(oc.dumps(page, "jsonl") for page in PAGES).encode()
    oc.write(PAGES, tmp_path / "corpus.jsonl.gz")
    assert gzip.decompress((tmp_path / "corpus.jsonl.gz").read_bytes()) == lines
    oc.write(PAGES, tmp_path / "corpus.jsonl.zst")
    library: Any = import_module("zstandard")
    with (tmp_path / "corpus.jsonl.zst").open("rb") as file:
        assert library.ZstdDecompressor().stream_reader(file).read() == lines
    assert import_module("msgpack").unpackb(oc.dumps(EVERYTHING, "msgpack")) == oc.to_dict(EVERYTHING)


@pytest.mark.parametrize("format", [name for name in LOSSLESS if name != "markdown"])
def test_a_file_that_is_cut_off_is_reported(tmp_path: Path, format: str) -> None:
    data = written(PAGES, format).rstrip(b"\n")
    for length in {1, 5, len(data) // 3, len(data) // 2, len(data) - 3, len(data) - 1}:
        path = tmp_path / "corpus"
        path.write_bytes(data[:length])
        with pytest.raises(oc.InvalidRecordError) as caught:
            list(oc.read(path, format=format))
        assert caught.value.source == str(path)


@pytest.mark.parametrize("format", LOSSLESS)
@given(data=st.binary(max_size=200))
@example(data=b"---\n")
@example(data=b"---\n[1]\n---\n")
@example(data=b"---\na: &x 1\nb: *x\n---\n")
@example(data=b"---\ntype: [\n---\n")
@example(data=b"---\ntype: other\n---\n\n```json block\n{\n```\n")
@example(data=b"[" * 100_000)
@example(data=b"\x91" * 100_000)
@example(data=b"\xdd\xff\xff\xff\xff")
@example(data=b"\xc1")
def test_any_bytes_are_read_or_refused(format: str, data: bytes) -> None:
    with suppress(oc.InvalidRecordError):
        assert isinstance(oc.loads(data, format), oc.Page)
    with suppress(oc.InvalidRecordError):
        assert read_back(data, format) is not None


@pytest.mark.parametrize("format", LOSSLESS)
def test_a_text_that_is_no_record_is_refused(format: str) -> None:
    with pytest.raises(oc.InvalidRecordError):
        oc.loads("a\ud800", format)


@pytest.mark.parametrize("format", LOSSLESS)
@pytest.mark.parametrize("data", [None, 3, Path("corpus.json")])
def test_what_is_neither_text_nor_bytes_is_no_page(format: str, data: Any) -> None:
    with pytest.raises(TypeError, match=f"is str or bytes, not {type(data).__name__}"):
        oc.loads(data, format)


def test_a_path_is_one_and_stands_behind_the_pages() -> None:
    paths: Any = ["a.jsonl", "b.jsonl"]
    pages: Any = "corpus.jsonl"
    with pytest.raises(TypeError, match="the path of one file is needed, or a file that is open, not list"):
        oc.read(paths)
    with pytest.raises(TypeError, match="the path of one file is needed, or a file that is open, not list"):
        oc.write([], paths)
    with pytest.raises(TypeError, match=r"write\(pages, path\)"):
        oc.write(pages, "corpus.jsonl")


@frozen(kw_only=True)
class Sentence(oc.Paragraph):
    """A block of somebody's own."""


@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_a_block_of_a_class_of_somebodys_own_is_written_as_what_it_is(format: str) -> None:
    own, plain = (oc.OtherPage(body=(kind(text="Water."),)) for kind in (Sentence, oc.Paragraph))

    assert oc.dumps(own, format) == oc.dumps(plain, format)


def test_the_types_of_formats_are_what_they_give() -> None:
    for names, kind in ((files.TextFormat, str), (files.BinaryFormat, bytes)):
        for name in get_args(names):
            assert isinstance(oc.dumps(PAGES[0], str(name)), kind)
    assert {form.name for form in FORMATS} == {*get_args(files.TextFormat), *get_args(files.BinaryFormat)}


def test_a_page_has_a_type() -> None:
    with pytest.raises(TypeError, match="make one of a type"):
        oc.Page(title="Rivers")


@pytest.mark.parametrize("format", ["sqlite", "markdown", "msgpack"])
def test_loads_takes_one_page(format: str) -> None:
    with pytest.raises(oc.InvalidRecordError, match="expected one page, found 2"):
        oc.loads(written(PAGES[:2], format), format)


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_half_of_a_surrogate_pair_is_refused_with_its_path(form: Any) -> None:
    page = oc.OtherPage(title="fine", sources=("fine", "\ud800"), body=(oc.Paragraph(text="\udfff"),))
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.write([page], io.BytesIO(), format=form.name)
    assert caught.value.paths == ("$.sources[1]", "$.body[0].text")


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
@pytest.mark.parametrize("page", [None, {}, oc.Paragraph(text="x")])
def test_only_pages_are_written(form: Any, page: Any) -> None:
    with pytest.raises(TypeError, match="a page is needed, not"):
        oc.write([page], io.BytesIO(), format=form.name)


PROGRAM = """
import io, hashlib, osce_corpus as oc
from osce_corpus.formats.files import FORMATS
for form in FORMATS:
    file = io.BytesIO()
    oc.write(oc.load_seeds(), file, format=form.name)
    print(form.name, hashlib.sha256(file.getvalue()).hexdigest())
"""


def test_the_same_pages_are_the_same_bytes_in_every_process() -> None:
    outputs = {
        subprocess.run(
            [sys.executable, "-c", PROGRAM],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    digests = ((form.name, hashlib.sha256(written(oc.load_seeds(), form.name)).hexdigest()) for form in FORMATS)
    assert outputs == {"".join(f"{name} {digest}\n" for name, digest in digests)}


@pytest.mark.parametrize(
    ("name", "extra", "format"),
    [("zstandard", "zst", "jsonl.zst"), ("msgpack", "msgpack", "msgpack"), ("yaml", "markdown", "markdown")],
)
def test_a_format_without_its_package_names_the_extra_that_brings_it(
    monkeypatch: pytest.MonkeyPatch, name: str, extra: str, format: str
) -> None:
    monkeypatch.setitem(sys.modules, name, None)
    import_module("osce_corpus.formats.front_matter").library.cache_clear()
    for use in (lambda: oc.write(PAGES, io.BytesIO(), format=format), lambda: oc.loads(b"---\n---\n", format)):
        with pytest.raises(oc.MissingExtraError, match=rf"pip install 'osce-corpus\[{extra}\]'"):
            use()


def test_a_package_that_lacks_something_is_no_missing_extra(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "msgpack.py").write_text("import there_is_no_such_module")
    monkeypatch.delitem(sys.modules, "msgpack", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(ModuleNotFoundError, match="there_is_no_such_module"):
        oc.dumps(PAGES[0], "msgpack")


def test_nothing_heavy_is_imported_before_it_is_used() -> None:
    heavy = {"cattrs", "msgpack", "msgspec", "osce_corpus.formats.database", "yaml", "zstandard"}
    program = f"import osce_corpus, sys; print(sorted({heavy} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8")
    assert done.stdout == "[]\n"
