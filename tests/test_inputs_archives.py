"""Archives and compressed files: right ones, damaged ones, and those that mean harm."""

import bz2
import gzip
import io
import lzma
import os
import tarfile
import zipfile
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
import zstandard

import osce_corpus as oc
from osce_corpus.corpus.inputs import limits, opened
from tests.support.inputs import PAGE, contents, failures, members, page, pages, pieces, reasons, save
from tests.support.warc import answer, record

COMPRESS: dict[str, Callable[[bytes], bytes]] = {
    "gz": gzip.compress,
    "bz2": bz2.compress,
    "xz": lzma.compress,
    "zst": zstandard.compress,
}


def zipped(files: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", compression) as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name), data, compression)
    return file.getvalue()


def tarred(files: dict[str, bytes], form: int = tarfile.PAX_FORMAT) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=form) as archive:
        for name, data in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return file.getvalue()


MANY = {f"{number}.html": page(number) for number in range(4)}
ALL = list(MANY.values())


@pytest.mark.parametrize("name", COMPRESS)
def test_a_page_may_be_compressed(tmp_path: Path, name: str) -> None:
    path = save(tmp_path / "www.osce.org" / f"12345.html.{name}", COMPRESS[name](PAGE))
    (found,) = pages(pieces(path))
    assert (found.read(), found.name, found.url) == (PAGE, str(path), "https://www.osce.org/12345")


@pytest.mark.parametrize("name", COMPRESS)
def test_a_compressed_file_may_have_several_parts_and_be_filled_up(tmp_path: Path, name: str) -> None:
    compress = COMPRESS[name]
    data = compress(PAGE[:9]) + compress(b"") + compress(PAGE[9:])
    assert contents(pieces(save(tmp_path / "a", data + bytes(100_000)))) == [PAGE]


@pytest.mark.parametrize("name", COMPRESS)
def test_a_compressed_file_that_is_cut_off_or_damaged_is_told(tmp_path: Path, name: str) -> None:
    data = COMPRESS[name](os.urandom(200_000).hex().encode())
    cut = pieces(save(tmp_path / "a", data[:150_000]))
    damaged = pieces(save(tmp_path / "b", data[:150_000] + b"\xff" * 50_000))
    rest = pieces(save(tmp_path / "c", COMPRESS[name](PAGE) + b"rest"))
    assert "are cut off" in failures(cut)[0].reason
    assert len(failures(damaged)) == len(failures(rest)) == 1
    assert "are damaged" in failures(rest)[0].reason or "are cut off" in failures(rest)[0].reason


@pytest.mark.parametrize("name", COMPRESS)
def test_a_compressed_bomb_is_stopped(tmp_path: Path, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 1_000_000)
    data = COMPRESS[name](tarred({"a.html": b" " * 9_000_000}))
    found = pieces(save(tmp_path / "a", data), max_size=10**9)
    assert contents(found) == []
    assert "more than 250 times its size" in failures(found)[0].reason


def test_a_text_that_begins_like_bzip2_is_none(tmp_path: Path) -> None:
    assert contents(pieces(save(tmp_path / "a.txt", b"BZhello"))) == [b"BZhello"]


def test_what_is_compressed_twice_is_told(tmp_path: Path) -> None:
    (failure,) = failures(pieces(save(tmp_path / "a", gzip.compress(gzip.compress(PAGE)))))
    assert failure.reason == "It has been compressed twice; unpack it once."


def compressed_tar(files: dict[str, bytes], name: str) -> bytes:
    return COMPRESS[name](tarred(files))


def compressed_zip(files: dict[str, bytes]) -> bytes:
    return gzip.compress(zipped(files))


PACK: dict[str, Callable[[dict[str, bytes]], bytes]] = {
    "zip": zipped,
    "stored": partial(zipped, compression=zipfile.ZIP_STORED),
    "zip of bzip2": partial(zipped, compression=zipfile.ZIP_BZIP2),
    "zip of lzma": partial(zipped, compression=zipfile.ZIP_LZMA),
    "tar": tarred,
    "tar of 1988": partial(tarred, form=tarfile.USTAR_FORMAT),
    "GNU tar": partial(tarred, form=tarfile.GNU_FORMAT),
    **{f"tar.{name}": partial(compressed_tar, name=name) for name in COMPRESS},
    "zip.gz": compressed_zip,
}


@pytest.mark.parametrize("pack", PACK.values(), ids=PACK)
def test_members_come_in_the_order_of_the_archive(tmp_path: Path, pack: Callable[[dict[str, bytes]], bytes]) -> None:
    files = {"z.html": PAGE, "a/www.osce.org/12345.html": page(1), "a/b.html": page(2), "a/é.html": page(3)}
    path = save(tmp_path / "a.txt", pack(files))
    found = pages(pieces(path))
    assert [(piece.origin.member, piece.read()) for piece in found] == list(files.items())
    assert found[1].url == "https://www.osce.org/12345"
    assert found[0].name == f"{path}, z.html"


def test_what_is_no_page_in_an_archive_is_passed_over(tmp_path: Path) -> None:
    files = {
        "a.html": PAGE,
        "b.png": b"\x89PNG\r\n",
        "c.css": b"a { color: red }",
        ".hidden": PAGE,
        "__MACOSX/._a.html": PAGE,
        "hts-cache/new.txt": PAGE,
        "robots.txt": b"Disallow: /",
    }
    for data in (zipped(files), tarred(files)):
        found = pieces(save(tmp_path / "a", data))
        assert contents(found) == [PAGE]
        assert reasons(found) == ["an image", "a style sheet", "robots.txt"]


def test_an_archive_may_be_in_an_archive_but_no_deeper(tmp_path: Path) -> None:
    inner = {"in.tar": tarred({"a.html": PAGE}), "in.zip": zipped({"b.html": page(1)})}
    inner["in.html.gz"] = gzip.compress(page(2))
    inner["in.warc.gz"] = gzip.compress(record(3, answer(page(3))))
    inner["in.tar.gz"] = gzip.compress(tarred({"c.html": page(4)}))
    for data in (zipped(inner), tarred(inner)):
        found = pieces(save(tmp_path / "a", data))
        assert members(found) == [
            "in.tar, a.html",
            "in.zip, b.html",
            "in.html.gz",
            "in.warc.gz, <urn:uuid:3>",
            "in.tar.gz, c.html",
        ]
        assert contents(found) == [PAGE, page(1), page(2), page(3), page(4)]
    (failure,) = failures(pieces(save(tmp_path / "b", zipped({"a.zip": zipped(inner)}))))[:1]
    assert "archive in an archive in an archive" in failure.reason
    assert failure.origin.member == "a.zip, in.tar"


def test_a_zip_inside_another_file_is_read_up_to_a_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opened, "LARGEST_IN_MEMORY", 1_000)
    path = save(tmp_path / "a.tar", tarred({"a.zip": zipped({"a.html": os.urandom(2_000)}), "b.html": PAGE}))
    found = pieces(path)
    assert [failure.reason for failure in failures(found)] == [
        "Inside another file it can only be read up to 1,000 bytes; take it out of there."
    ]
    assert contents(found) == [PAGE]


def test_a_wacz_is_its_crawls(tmp_path: Path) -> None:
    wacz = {
        "datapackage.json": b"{}",
        "archive/data.warc.gz": gzip.compress(record(1, answer(PAGE))) + gzip.compress(record(2, answer(page(2)))),
        "indexes/index.cdx.gz": gzip.compress(b"org,osce)/ 2012"),
        "pages/pages.jsonl": b'{"format": "json-pages-1.0", "text": "a copy"}\n',
    }
    found = pieces(save(tmp_path / "crawl.wacz", zipped(wacz, zipfile.ZIP_STORED)))
    assert members(found) == ["archive/data.warc.gz, <urn:uuid:1>", "archive/data.warc.gz, <urn:uuid:2>"]
    assert contents(found) == [PAGE, page(2)]
    assert len(found) == 2


@pytest.mark.parametrize("name", ["[Content_Types].xml", "mimetype"])
def test_documents_of_office_programs_are_no_archives(tmp_path: Path, name: str) -> None:
    save(tmp_path / "a.docx", zipped({name: b"application/x", "word/document.xml": b"<a/>"}))
    assert reasons(pieces(tmp_path)) == ["a document of an office program"]


HOSTILE = ["../../up.html", "/etc/passwd", "C:\\a.html", "two\nlines.html", "..", "a/../../b", "\x1b[31m", " "]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_names_are_only_names(tmp_path: Path, pack: Callable[[dict[str, bytes]], bytes]) -> None:
    inside = tmp_path / "inside"
    path = save(inside / "a", pack(dict.fromkeys(HOSTILE, PAGE)))
    before = sorted(tmp_path.rglob("*"))
    found = pieces(path)
    assert contents(found) == [PAGE] * len(HOSTILE)
    assert sorted(tmp_path.rglob("*")) == before
    assert oc.build(path, tmp_path / "corpus.jsonl").failures == ()


def test_names_that_are_no_text_come_as_text(tmp_path: Path) -> None:
    file = tarred({"caf\udce9.html": PAGE}, tarfile.GNU_FORMAT)
    (found,) = pages(pieces(save(tmp_path / "a.tar", file)))
    assert found.origin.member == "caf\ufffd.html"
    data = zipped({"a-b.html": PAGE}).replace(b"a-b.html", b"a\0b.html")
    assert contents(pieces(save(tmp_path / "a.zip", data))) in ([PAGE], [])


def test_links_devices_and_folders_in_a_tar_are_nothing(tmp_path: Path) -> None:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w") as archive:
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE, tarfile.DIRTYPE):
            info = tarfile.TarInfo(f"member-{kind!r}")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
        info = tarfile.TarInfo("page.html")
        info.size = len(PAGE)
        archive.addfile(info, io.BytesIO(PAGE))
    found = pieces(save(tmp_path / "a.tar", file.getvalue()))
    assert contents(found) == [PAGE]
    assert len(found) == 1


def test_a_damaged_member_of_a_zip_costs_no_other(tmp_path: Path) -> None:
    data = bytearray(zipped(MANY, zipfile.ZIP_STORED))
    at = data.index(b"Talks 1")
    data[at : at + 5] = b"Walks"  # its checksum is wrong now
    found = pieces(save(tmp_path / "a.zip", bytes(data)))
    assert contents(found) == [ALL[0], *ALL[2:]]
    (failure,) = failures(found)
    assert failure.origin.member == "1.html"
    assert "It is damaged: Bad CRC-32" in failure.reason


def test_a_member_that_is_damaged_from_its_first_byte_on_costs_no_other(tmp_path: Path) -> None:
    data = bytearray(zipped(MANY))
    at = data.index(b"1.html") + len("1.html")
    data[at : at + 8] = b"\xff" * 8
    found = pieces(save(tmp_path / "a.zip", bytes(data)))
    assert contents(found) == [ALL[0], *ALL[2:]]
    assert [failure.origin.member for failure in failures(found)] == ["1.html"]
    assert failures(found)[0].reason.startswith("It is damaged: ")


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [(8, b"\x63\x00", "damaged"), (6, b"\x01\x00", "encrypted"), (0, b"XX", "damaged")],
)
def test_a_member_that_cannot_be_opened_costs_no_other(tmp_path: Path, place: int, value: bytes, reason: str) -> None:
    data = bytearray(zipped(MANY))
    local = data.index(b"1.html") - 30
    central = data.rindex(b"1.html") - 46
    if place:
        data[central + place + 2 : central + place + 4] = value
    data[local + place : local + place + 2] = value
    found = pieces(save(tmp_path / "a.zip", bytes(data)))
    assert contents(found) == [ALL[0], *ALL[2:]]
    assert reason in failures(found)[0].reason


def test_an_archive_that_is_cut_off_is_told(tmp_path: Path) -> None:
    (failure,) = failures(pieces(save(tmp_path / "a.zip", zipped(MANY)[:-40])))
    assert "The zip archive is damaged or cut off" in failure.reason
    data = tarred(MANY)
    for end in (560, 1_100, 1_600, 2_100):
        found = pieces(save(tmp_path / "a.tar", data[:end]))
        assert contents(found) == ALL[: end // 1_024]
        assert all("damaged or cut off" in failure.reason for failure in failures(found))
        assert failures(found)


def test_a_tar_that_is_cut_off_in_what_is_no_page_is_told(tmp_path: Path) -> None:
    data = tarred({"a.html": PAGE, "b.png": b"\x89PNG" + bytes(50_000)})
    found = pieces(save(tmp_path / "a.tar", data[:20_000]))
    assert contents(found) == [PAGE]
    assert "The tar archive is damaged or cut off" in failures(found)[0].reason


def test_a_tar_with_a_wrong_head_gives_what_stands_before_it(tmp_path: Path) -> None:
    data = bytearray(tarred(MANY))
    data[2 * 1_024 : 2 * 1_024 + 10] = b"X" * 10
    found = pieces(save(tmp_path / "a.tar", bytes(data)))
    assert contents(found) == ALL[:2]
    assert [failure.reason for failure in failures(found)] == ["The tar archive is damaged or cut off: bad checksum"]


def test_a_member_that_is_too_large_costs_no_other(tmp_path: Path) -> None:
    files = {"a.html": PAGE + b" " * 10_000, "b.html": page(1)}
    for data in (zipped(files), tarred(files), gzip.compress(tarred(files))):
        found = pieces(save(tmp_path / "a", data), max_size=5_000)
        assert contents(found) == [page(1)]
        assert "5,000 are allowed" in failures(found)[0].reason


def test_a_zip_bomb_is_stopped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "ALWAYS_ALLOWED", 1_000_000)
    files = {f"{number}.html": b" " * 1_500_000 for number in range(9)}
    found = pieces(save(tmp_path / "a.zip", zipped(files)))
    assert 1 < len(failures(found)) < 9
    assert sum(len(content) for content in contents(found)) < 300 * (tmp_path / "a.zip").stat().st_size + 1_000_000
    assert "more than 250 times its size" in failures(found)[-1].reason
