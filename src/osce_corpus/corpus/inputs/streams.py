"""Streams out of whatever can be read."""

from collections.abc import Callable
from io import BufferedReader, RawIOBase
from typing import TYPE_CHECKING

from osce_corpus.corpus.inputs.limits import Readable
from osce_corpus.corpus.inputs.pieces import UnreadableError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_BUFFER = 1 << 16


class Stream(RawIOBase):
    """Reads as much as is asked for, as long as there is something; what fails is told when all before it was read."""

    def __init__(self, source: Readable, recover: Callable[[], None] | None = None) -> None:
        super().__init__()
        self._source = source
        self._failure: Exception | None = None
        self.recover = recover
        """Goes on behind a damage; `None` where that cannot be done."""

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        """Fill a buffer.

        Raises:
            UnreadableError: The source cannot be read further.
            OSError: The same, for a reason of the system.
        """
        target = memoryview(buffer).cast("B")
        done = 0
        while done < len(target) and self._failure is None:
            try:
                piece = self._source.read(len(target) - done)
            except (UnreadableError, OSError) as error:
                self._failure = error
            else:
                target[done : done + len(piece)] = piece
                done += len(piece)
                if not piece:
                    return done
        if self._failure is not None and not done:
            failure, self._failure = self._failure, None
            raise failure
        return done


def stream_of(source: Readable, recover: Callable[[], None] | None = None) -> BufferedReader:
    """Return a stream whose beginning can be looked at."""
    return BufferedReader(Stream(source, recover), _BUFFER)
