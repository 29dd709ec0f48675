"""Work in the middle of which the process ends, once."""

import os
import signal
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any


def parent_of(process: int) -> int:
    """The process that started another one."""
    stat = Path(f"/proc/{process}/stat").read_text(encoding="utf-8")
    return int(stat.rpartition(")")[2].split()[1])


def myself() -> int:
    return os.getpid()


def my_executor() -> int:
    """The process that runs the one that starts processes like this one."""
    return parent_of(os.getppid())


def kill_once(marker: str, victim: Callable[[], int]) -> None:
    """End a process without a warning, if it is the first time; the file says that it was done, and to which."""
    try:
        file = os.open(marker, os.O_CREAT | os.O_EXCL | os.O_WRONLY)
    except FileExistsError:
        return
    process = victim()
    os.write(file, str(process).encode())
    os.close(file)
    os.kill(process, signal.SIGKILL)


def killed_half_way(
    batches: Iterable[Any],
    *,
    work: Callable[[Iterable[Any]], Iterable[Any]],
    marker: str,
    victim: Callable[[], int] = myself,
) -> Iterator[Any]:
    """Yield what the work yields; when the second part comes, a process ends."""
    for number, batch in enumerate(work(batches)):
        if number == 1:
            kill_once(marker, victim)
        yield batch
