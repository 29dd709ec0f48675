"""A worker process, seen from the process that gives it work.

It is started as a command of its own, neither forked nor by `multiprocessing`. A fork copies the locks of threads that
are not there in the copy; and where `multiprocessing` does not fork, it runs the caller's main module once more in each
worker, which a script without `if __name__ == "__main__":` does not survive, and standard input does not have. Each
worker has pipes of its own, so that one that is killed in the middle of an answer is noticed and holds up nobody.
"""

import os
import pickle
import signal
import sys
from collections import deque
from contextlib import suppress
from queue import SimpleQueue
from subprocess import PIPE, Popen, TimeoutExpired
from threading import Thread
from typing import BinaryIO, cast

from attrs import define, frozen

from osce_corpus.corpus.parallel.frames import read_frame, write_frame
from osce_corpus.corpus.parallel.serving import READY
from osce_corpus.errors import WorkersError

# An interrupt is for the process that waits: it ends its workers. Modules are found where this process finds them.
_COMMAND = """
import signal, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
import pickle
sys.path[:] = pickle.load(sys.stdin.buffer)
from osce_corpus.corpus.parallel.serving import main
main()
"""
_SECONDS_TO_END = 5
_PROCESS_GROUP = 0 if os.name == "posix" else None
"""One of its own, where there are such groups: a terminal interrupts whole groups, also workers that just start."""


@frozen
class Died:
    """There is no answer: the workers that were asked died."""

    how: str
    """How the last of them ended: "was killed by SIGKILL", "ended with exit status 1"."""


@define(eq=False)
class Batch:
    """Tasks that go to a worker together."""

    tasks: list[bytes]
    deaths: int = 0
    """How many workers have died of it, or of a batch that it was part of."""
    answered: bytes | None = None
    died: Died | None = None

    @property
    def is_done(self) -> bool:
        """Whether there is an answer, or there will be none."""
        return self.answered is not None or self.died is not None


Told = tuple["Worker", bytes | None]
"""A worker, and what it has sent; `None` when it has ended."""


class Worker:
    """A process that answers batches, one after another."""

    def __init__(self, function: bytes, told: SimpleQueue[Told]) -> None:
        self.batches: deque[Batch] = deque()
        """What it was given and has not answered; it is at work on the first."""
        self.is_ready: bool = False
        """Whether it has begun to take work."""
        self._told = told
        try:
            self._process = Popen(
                [sys.executable, "-P", "-c", _COMMAND], stdin=PIPE, stdout=PIPE, process_group=_PROCESS_GROUP
            )
        except OSError as error:
            raise WorkersError(f"could not be started ({error})") from error
        self._sent = cast("BinaryIO", self._process.stdin)
        self._received = cast("BinaryIO", self._process.stdout)
        self._to_send: SimpleQueue[bytes | None] = SimpleQueue()
        self._to_send.put(function)
        self._threads = (
            Thread(target=self._listen, name="osce_corpus listener", daemon=True),
            Thread(target=self._send, name="osce_corpus sender", daemon=True),
        )
        for thread in self._threads:
            thread.start()

    def give(self, batch: Batch) -> None:
        """Send a batch, behind what it has already."""
        self.batches.append(batch)
        self._to_send.put(pickle.dumps(batch.tasks, pickle.HIGHEST_PROTOCOL))

    def take(self, data: bytes) -> None:
        """Note what it has sent."""
        if data == READY:
            self.is_ready = True
        else:
            self.batches.popleft().answered = data

    def dismiss(self) -> None:
        """Tell the process to end; kill it where it is at work."""
        if self.batches or not self.is_ready:
            self._process.kill()
        self._to_send.put(None)

    def end(self) -> None:
        """Dismiss the process, and wait until it is gone."""
        self.dismiss()
        self._process.wait()
        for thread in self._threads:
            thread.join()
        self._received.close()

    def how_it_ended(self) -> str:
        """Tell how a process that has closed its side of the pipe came to its end."""
        with suppress(TimeoutExpired):
            self._process.wait(_SECONDS_TO_END)
        self.end()
        status = self._process.returncode
        if status >= 0:
            return f"ended with exit status {status}"
        names: dict[int, str] = {known.value: known.name for known in signal.Signals}
        return f"was killed by {names.get(-status, f'signal {-status}')}"

    def _send(self) -> None:
        """Write what is to be sent. A pipe holds less than a batch, and others need work while this one is busy."""
        with suppress(OSError), self._sent:  # it has died; the listener tells
            pickle.dump(sys.path, self._sent)
            while (data := self._to_send.get()) is not None:
                write_frame(self._sent, data)

    def _listen(self) -> None:
        try:
            while (data := read_frame(self._received)) is not None:
                self._told.put((self, data))
        finally:  # also where there is no memory for an answer: nobody must wait for it
            self._told.put((self, None))
