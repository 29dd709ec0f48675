"""Compressed files: gzip, bzip2, xz and Zstandard, of one part or of many, read as they come."""

import bz2
import lzma
import zlib
from collections.abc import Callable
from typing import Any, Protocol

from attrs import frozen

from osce_corpus.corpus.inputs.limits import Guard, Readable
from osce_corpus.corpus.inputs.pieces import UnreadableError
from osce_corpus.formats.extras import extra_module

_PIECE = 1 << 16
_FEW = 1 << 10
"""How much goes in at once where it cannot be said how much may come out."""
_LARGEST_WINDOW = 1 << 27


class _Engine(Protocol):
    """What unpacks one part of a file, as `bz2` and `lzma` do."""

    @property
    def eof(self) -> bool: ...
    @property
    def needs_input(self) -> bool: ...
    @property
    def unused_data(self) -> bytes: ...
    def decompress(self, data: bytes, max_length: int = -1) -> bytes: ...


class _Gzip:
    def __init__(self) -> None:
        self._engine = zlib.decompressobj(16 + zlib.MAX_WBITS)

    @property
    def eof(self) -> bool:
        return self._engine.eof

    @property
    def needs_input(self) -> bool:
        return not self._engine.unconsumed_tail

    @property
    def unused_data(self) -> bytes:
        return self._engine.unused_data

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        return self._engine.decompress(self._engine.unconsumed_tail + data, max(max_length, 0))


class _Zstandard:
    """Has no way to say how much may come out: a little goes in at a time."""

    def __init__(self) -> None:
        library: Any = extra_module("zstandard", "zst", "Zstandard")
        self._error: type[Exception] = library.ZstdError
        self._engine: Any = library.ZstdDecompressor(max_window_size=_LARGEST_WINDOW).decompressobj()
        self._left = b""

    @property
    def eof(self) -> bool:
        return bool(self._engine.eof)

    @property
    def needs_input(self) -> bool:
        return not self._left

    @property
    def unused_data(self) -> bytes:
        return bytes(self._engine.unused_data) + self._left

    def decompress(self, data: bytes, max_length: int = -1) -> bytes:
        data = self._left + data
        few = _FEW if max_length >= 0 else len(data)
        self._left = data[few:]
        try:
            return bytes(self._engine.decompress(data[:few]))
        except self._error as error:
            raise ValueError(str(error)) from None


@frozen
class Packing:
    """A way to compress."""

    name: str
    signature: bytes
    """How each part of a file begins."""
    engine: Callable[[], _Engine]


PACKINGS = (
    Packing("gzip", b"\x1f\x8b\x08", _Gzip),
    Packing("bzip2", b"BZh", bz2.BZ2Decompressor),
    Packing("xz", b"\xfd7zXZ\0", lzma.LZMADecompressor),
    Packing("Zstandard", b"\x28\xb5\x2f\xfd", _Zstandard),
)
_BZIP2_BLOCK = b"1AY&SY"
_BZIP2_HEADER = 4
_ERRORS = (zlib.error, lzma.LZMAError, OSError, ValueError, EOFError)


def packing_of(head: bytes) -> Packing | None:
    """Return how a file is compressed, by its first bytes."""
    found = next((packing for packing in PACKINGS if head.startswith(packing.signature)), None)
    if found and found.signature == b"BZh" and not head[_BZIP2_HEADER:].startswith(_BZIP2_BLOCK):
        return None  # three letters with which a text may begin
    return found


class Unpacked:
    """What is in a compressed file, a piece at a time; the parts of a file of many follow one another."""

    def __init__(self, source: Readable, packing: Packing, guard: Guard) -> None:
        self._source, self._packing, self._guard = source, packing, guard
        self._engine = packing.engine()
        self._given = b""
        self._is_given = True
        self._ready = memoryview(b"")
        self._is_at_end = False

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes of what comes next, and none at the end.

        Raises:
            UnreadableError: The file is damaged here, cut off, or unpacks to too much.
        """
        while not self._ready and not self._is_at_end:
            self._ready = memoryview(self._next())
        data, self._ready = self._ready[:size], self._ready[size:]
        return bytes(data)

    def recover(self) -> None:
        """Go on with the next part that may be whole, behind the damage."""
        signature = self._packing.signature
        data = self._given[1:]
        while (at := data.find(signature)) < 0:
            piece = self._take()
            if not piece:
                self._is_at_end = True
                return
            data = data[-len(signature) + 1 :] + piece
        self._guard.unpacked = 0
        self._begin(data[at:])

    def _begin(self, data: bytes) -> None:
        """Begin with a part of the file."""
        self._engine, self._given, self._is_given = self._packing.engine(), data, False

    def _next(self) -> bytes:
        """Return what comes next; it may be nothing yet."""
        if self._engine.eof:
            rest = self._engine.unused_data.lstrip(b"\0")  # with which some programs fill a file up
            while not rest and (piece := self._take()):
                rest = piece.lstrip(b"\0")
            self._is_at_end = not rest
            self._begin(rest)
        elif self._is_given and self._engine.needs_input:
            self._given, self._is_given = self._take(), False
            if not self._given:
                self._is_at_end = True
                raise self._error("are cut off")
        return b"" if self._is_at_end else self._unpack()

    def _unpack(self) -> bytes:
        data = b"" if self._is_given else self._given
        self._is_given = True
        try:
            unpacked = self._engine.decompress(data, _PIECE)
        except _ERRORS as error:
            raise self._error(f"are damaged: {error}") from None
        self._guard.count(len(unpacked))
        return unpacked

    def _take(self) -> bytes:
        data = self._source.read(_PIECE)
        self._guard.packed += len(data)
        return data

    def _error(self, what: str) -> UnreadableError:
        return UnreadableError(f"The {self._packing.name} data {what} (before byte {self._guard.packed:,}).")
