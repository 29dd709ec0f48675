"""What a worker process does."""

import os
import pickle
import sys
from contextlib import suppress
from typing import BinaryIO

from osce_corpus.corpus.parallel.frames import read_frame, write_frame

READY = b""
"""What a worker sends when it can take work."""


def main() -> None:
    """Serve the process that holds the other ends of standard input and output."""
    sent = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(
        os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno()
    )  # what anything prints must not get among the answers
    with suppress(OSError), sent:  # nobody is there to hear the answer
        serve(sys.stdin.buffer, sent)


def serve(received: BinaryIO, sent: BinaryIO) -> None:
    """Take a function, then batches of tasks, and answer each batch, until there is no more.

    Every task is unpickled by itself, right before its turn.
    """
    first = read_frame(received)
    if first is None:
        return
    function = pickle.loads(first)
    write_frame(sent, READY)
    while (batch := read_frame(received)) is not None:
        answers = [function(pickle.loads(task)) for task in pickle.loads(batch)]
        write_frame(sent, pickle.dumps(answers, pickle.HIGHEST_PROTOCOL))
