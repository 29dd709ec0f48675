"""Tar archives, read from the beginning to the end."""

import tarfile
from collections.abc import Iterator
from tarfile import HeaderError, TarFile
from typing import IO, Any, Self, cast

from attrs import frozen

from osce_corpus.corpus.inputs.members import is_passed_over
from osce_corpus.corpus.inputs.opened import Container, Opened
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError

_ENDS = ("EOFHeaderError", "EmptyHeaderError")
_ERRORS = (tarfile.TarError, ValueError, OverflowError)


class _Head(tarfile.TarInfo):
    """The head of a member. Where it is wrong, the library would take that for the end."""

    @classmethod
    def fromtarfile(cls, tarfile: TarFile) -> Self:
        """Return the next one."""
        try:
            return super().fromtarfile(tarfile)
        except HeaderError as error:
            if type(error).__name__ in _ENDS:
                raise
            raise _cut_off(error) from None


def _cut_off(error: Exception) -> UnreadableError:
    return UnreadableError(f"The tar archive is damaged or cut off: {error}")


def _fits(opened: Opened) -> bool:
    """Return whether the first bytes are a member's head, whose checksum is right."""
    try:
        tarfile.TarInfo.frombuf(opened.head[: tarfile.BLOCKSIZE], "utf-8", "surrogateescape")
    except _ERRORS:
        return False
    return True


def _read(opened: Opened) -> Iterator[Piece]:
    try:
        with tarfile.open(fileobj=opened.stream, mode="r|", tarinfo=_Head) as archive:
            keeping: Any = archive
            while (info := archive.next()) is not None:
                keeping.members = []  # it would keep them all to the end
                if info.isfile() and not is_passed_over(info.name):
                    file = _Member(cast("IO[bytes]", archive.extractfile(info)))
                    yield from opened.member(file, opened.place.inside(info.name), info.size)
    except _ERRORS as error:
        raise _cut_off(error) from None


@frozen
class _Member:
    """A member whose errors are those of all inputs."""

    file: IO[bytes]

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes."""
        try:
            return self.file.read(size)
        except _ERRORS as error:
            raise _cut_off(error) from None


TAR = Container(fits=_fits, read=_read)
