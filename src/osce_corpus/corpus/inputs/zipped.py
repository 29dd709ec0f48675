"""Zip archives, and WACZ, which are zip archives of WARC files."""

import zipfile
import zlib
from collections.abc import Iterator
from lzma import LZMAError
from typing import IO

from attrs import frozen

from osce_corpus.corpus.inputs.limits import Guard
from osce_corpus.corpus.inputs.members import is_passed_over
from osce_corpus.corpus.inputs.opened import Container, Opened
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError

_SIGNATURES = (b"PK\3\4", b"PK\5\6")
_OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")
"""Members of documents and programs, which are zip archives too."""
_WACZ = "datapackage.json"
_CRAWL = "archive/"
_ENCRYPTED = 1
_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
)


def _fits(opened: Opened) -> bool:
    return opened.head.startswith(_SIGNATURES)


def _read(opened: Opened) -> Iterator[Piece]:
    file = opened.from_any_side()
    size = file.seek(0, 2)
    try:
        archive = zipfile.ZipFile(file)
    except _ERRORS as error:
        raise UnreadableError(f"The zip archive is damaged or cut off: {error}") from None
    with archive:
        names = {info.filename for info in archive.infolist()}
        if not names.isdisjoint(_OFFICE):
            yield opened.place.unfit("a document of an office program")
            return
        guard = Guard(size)
        is_crawl = _WACZ in names and any(name.startswith(_CRAWL) for name in names)
        for info in archive.infolist():
            if (
                not info.is_dir()
                and not is_passed_over(info.filename)
                and (not is_crawl or info.filename.startswith(_CRAWL))
            ):
                yield from _member(opened, archive, info, guard)


def _member(opened: Opened, archive: zipfile.ZipFile, info: zipfile.ZipInfo, guard: Guard) -> Iterator[Piece]:
    place = opened.place.inside(info.filename)
    if info.flag_bits & _ENCRYPTED:
        yield place.unreadable("It is encrypted; decrypt the archive.")
        return
    try:
        with archive.open(info) as file:
            yield from opened.member(_Guarded(file, guard), place, info.file_size)
    except (*_ERRORS, OSError) as error:
        yield place.unreadable(f"It is damaged: {error}")


@frozen
class _Guarded:
    """A member whose bytes are counted, and whose errors are those of all inputs."""

    file: IO[bytes]
    guard: Guard

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes."""
        try:
            data = self.file.read(size)
        except _ERRORS as error:
            raise UnreadableError(f"It is damaged: {error}") from None
        self.guard.count(len(data))
        return data


ZIP = Container(fits=_fits, read=_read)
