"""Of inputs of every kind: no bytes make them fail, no number of pages makes them large, no missing package stops them."""

import bz2
import csv
import gzip
import io
import json
import lzma
import random
import subprocess
import sys
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.corpus.inputs import Input, Skipped, Unreadable, find_inputs, inputs_in
from osce_corpus.formats import extras
from tests.support.inputs import PAGE, contents, failures, pieces, save
from tests.support.warc import HTML, answer, record

parquet: Any = import_module("pyarrow.parquet")

SIZE = 20_000


def bodies(count: int) -> Iterator[bytes]:
    for number in range(count):
        yield b"<html><body>" + random.Random(number).randbytes(SIZE // 2).hex().encode()


def zipped(count: int) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for number, body in enumerate(bodies(count)):
            archive.writestr(zipfile.ZipInfo(f"{number}.html"), body, zipfile.ZIP_DEFLATED)
    return file.getvalue()


def tarred(count: int) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for number, body in enumerate(bodies(count)):
            info = tarfile.TarInfo(f"{number}.html")
            info.size = len(body)
            archive.addfile(info, io.BytesIO(body))
    return file.getvalue()


def warc(count: int) -> bytes:
    return b"".join(gzip.compress(record(number, answer(body))) for number, body in enumerate(bodies(count)))


def json_lines(count: int) -> bytes:
    return "".join(json.dumps({"url": "a", "html": body.decode()}) + "\n" for body in bodies(count)).encode()


def csv_file(count: int) -> bytes:
    file = io.StringIO(newline="")
    writer = csv.writer(file)
    writer.writerow(["url", "html"])
    writer.writerows(("a", body.decode()) for body in bodies(count))
    return file.getvalue().encode()


def parquet_file(count: int) -> bytes:
    file = io.BytesIO()
    table = pa.Table.from_pylist([{"url": "a", "html": body} for body in bodies(count)])
    parquet.write_table(table, file, row_group_size=20)
    return file.getvalue()


KINDS: dict[str, Callable[[int], bytes]] = {
    "zip": zipped,
    "tar": tarred,
    "warc": warc,
    "jsonl": json_lines,
    "csv": csv_file,
    "parquet": parquet_file,
}
COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": partial(lzma.compress, preset=0),
    "zst": zstandard.compress,
}


def peak(path: Path) -> tuple[int, int]:
    """Return how many pages there are, and how much memory they take at most while they pass by."""
    count = 0
    tracemalloc.start()
    for piece in find_inputs(path):
        assert isinstance(piece, Input)
        assert len(piece.read()) > SIZE
        count += 1
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return count, most


@pytest.mark.parametrize(
    "name", ["zip", "tar", "warc", "jsonl", "csv", "parquet", "tar.gz", "jsonl.gz", "csv.zst", "tar.xz"]
)
def test_memory_does_not_grow_with_the_number_of_pages(tmp_path: Path, name: str) -> None:
    kind, _, compression = name.partition(".")
    few, many = (save(tmp_path / f"{count}.{name}", COMPRESS[compression](KINDS[kind](count))) for count in (40, 400))
    peak(few)  # what is made once
    counts, sizes = zip(peak(few), peak(many), strict=True)
    assert counts == (40, 400)
    assert sizes[1] < sizes[0] * 1.2 + 300 * 400, sizes  # the list of a zip's members grows, by some hundred bytes each


BEGINNINGS = [
    b"",
    b"\x1f\x8b\x08\0\0\0\0\0\0\xff",
    b"BZh91AY&SY",
    b"\xfd7zXZ\0\0\x04",
    b"\x28\xb5\x2f\xfd",
    b"PK\3\4\x14\0\0\0",
    b"PK\5\6",
    b"PAR1",
    b"WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9\r\n\r\n",
    b'{"text": "',
    b'{"html": "a"}\n{"html": ',
    b"url,text\na,b\n",
    b"MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n",
    b"\xff\xfe",
    b"<html><body>",
]
WHOLE = [
    gzip.compress(PAGE, mtime=0),
    gzip.compress(tarred(1), mtime=0),
    bz2.compress(PAGE),
    zstandard.compress(PAGE),
    zipped(2),
    tarred(2)[:3_000],
    parquet_file(2),
    record(1, answer(PAGE)) + record(2, answer(gzip.compress(PAGE, mtime=0), HTML, b"Content-Encoding: gzip")),
    gzip.compress(record(1, answer(PAGE)), mtime=0) * 3,
]


@given(st.sampled_from(BEGINNINGS), st.binary(max_size=300))
def test_any_bytes_give_pages_or_reasons(beginning: bytes, rest: bytes) -> None:
    check(beginning + rest)


@given(st.sampled_from(WHOLE), st.data())
def test_any_damage_gives_pages_or_reasons(whole: bytes, data: st.DataObject) -> None:
    damaged = bytearray(whole)
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(damaged) - 1))
        damaged[at] = data.draw(st.integers(0, 255))
    cut = data.draw(st.none() | st.integers(0, len(damaged)))
    check(bytes(damaged[:cut]))


def check(data: bytes) -> None:
    found = list(inputs_in(io.BytesIO(data), "any", max_size=100_000))
    assert found
    for piece in found:
        assert isinstance(piece, Input | Skipped | Unreadable)
        assert piece.origin.path == "any"
        assert piece.name
        if isinstance(piece, Input):
            content = piece.read()
            assert len(content) <= 100_000
            oc.parse(content, url=piece.url, encoding=piece.encoding)
        else:
            assert piece.reason


def test_a_file_on_the_disk_gives_what_a_stream_gives(tmp_path: Path) -> None:
    for name, make in KINDS.items():
        data = make(3)
        assert contents(pieces(save(tmp_path / name, data))) == contents(inputs_in(io.BytesIO(data), name)) != []


def hide(package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a package one that is not installed."""

    def without(wanted: str) -> object:
        if wanted.partition(".")[0] == package:
            raise ModuleNotFoundError(wanted, name=wanted)
        return import_module(wanted)

    monkeypatch.setattr(extras, "import_module", without)


@pytest.mark.parametrize(
    ("package", "name", "extra"),
    [("fastwarc", "warc", "warc"), ("pyarrow", "parquet", "arrow"), ("zstandard", "html.zst", "zst")],
)
def test_what_needs_a_missing_package_says_which(
    tmp_path: Path, package: str, name: str, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kind, _, compression = name.partition(".")
    data = zstandard.compress(PAGE) if compression else KINDS[kind](1)
    save(tmp_path / f"a.{name}", data)
    save(tmp_path / "b.html", PAGE)
    hide(package, monkeypatch)
    found = pieces(tmp_path)
    (failure,) = failures(found)
    assert f"pip install 'osce-corpus[{extra}]'" in failure.reason
    assert contents(found) == [PAGE]


def test_a_page_that_needs_a_missing_package_costs_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hide("brotli", monkeypatch)
    packed = record(1, answer(b"\x0b\x02\x80abc\x03", HTML, b"Content-Encoding: br"))
    found = pieces(save(tmp_path / "crawl.warc", packed + record(2, answer(PAGE))))
    assert "pip install 'osce-corpus[warc]'" in failures(found)[0].reason
    assert contents(found) == [PAGE]


def test_plain_files_import_no_extra(tmp_path: Path) -> None:
    save(tmp_path / "a.html", PAGE)
    code = "import sys, osce_corpus.corpus.inputs as c; list(c.find_inputs(sys.argv[1])); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert not {"fastwarc", "pyarrow", "zstandard", "brotli"}.intersection(done.stdout.split())


@pytest.mark.parametrize("suffix", ["md", "msgpack", "csv", "jsonl", "parquet"])
def test_records_are_no_pages(tmp_path: Path, suffix: str) -> None:
    oc.write(oc.load_seeds(), tmp_path / f"corpus.{suffix}")
    (failure,) = failures(pieces(tmp_path / f"corpus.{suffix}"))
    assert failure.reason.startswith("It is no page: a corpus already; oc.read(path)")


def test_tei_is_no_page(tmp_path: Path) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.xml")
    (failure,) = failures(pieces(tmp_path / "corpus.xml"))
    assert failure.reason == "It is no page: a TEI document."
