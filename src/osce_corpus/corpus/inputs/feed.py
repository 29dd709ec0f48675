"""A stream as records are read from it, which can go back a little to find the next record behind a damage."""

import re
from io import BufferedReader

from osce_corpus.corpus.inputs.pieces import UnreadableError
from osce_corpus.corpus.inputs.streams import Stream

_PIECE = 1 << 16
_KEPT = 1 << 17
"""More than the reader of records takes in advance, and the longest head of one."""
_RECORD = re.compile(rb"WARC/\d\.\d{1,2}[ \t]*\r?\n[A-Za-z][A-Za-z-]{0,60}:")
_LONGEST_BEGINNING = 100


class Feed:
    """Hands out bytes, and keeps the last ones. What fails is an end with a reason, for a library to run into."""

    def __init__(self, stream: BufferedReader) -> None:
        self._stream = stream
        self._kept: bytes = b""
        self._next: bytes = b""
        self._position = 0
        self.damage: UnreadableError | OSError | None = None
        """Why there is nothing more, where this is not the end."""

    def tell(self) -> int:
        """Return how many bytes have been handed out, or passed over."""
        return self._position

    def read(self, size: int = _PIECE, /) -> bytes:
        """Return some bytes, and none at the end, or where the rest cannot be read."""
        data = self._next or self._take()
        data, self._next = data[:size], data[size:]
        self._position += len(data)
        self._kept = (self._kept + data)[-_KEPT:]
        return data

    def go_to_record(self, start: int) -> bool:
        """Go to where the next record seems to begin, at a byte or behind it; return whether there is one."""
        data = self._kept + self._next
        at = self._position - len(self._kept)
        start = max(start, at)
        while not (found := _RECORD.search(data, start - at)):
            more = self._take()
            if not more:
                return False
            start = max(start, at + len(data) - _LONGEST_BEGINNING)
            data, at = data[start - at :] + more, start
        self._position, self._kept, self._next = at + found.start(), b"", data[found.start() :]
        return True

    def recover(self) -> bool:
        """Go on behind the damage; return whether that can be done."""
        raw = self._stream.raw
        recover = raw.recover if isinstance(raw, Stream) else None
        if recover is None:
            return False
        recover()
        self.damage = None
        return True

    def _take(self) -> bytes:
        try:
            return b"" if self.damage else bytes(self._stream.read1(_PIECE))
        except (UnreadableError, OSError) as error:
            self.damage = error
            return b""
