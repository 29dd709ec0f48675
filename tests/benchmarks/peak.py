"""A process of its own that tells what its memory rose by: `python -m tests.benchmarks.peak READER SIZE`.

READER is `selectolax` or `osce_corpus`, each reading one page of HTML; or `many`, which parses so many different
pages. It prints kilobytes, one number a line: for one page the most that it took above what the process had before,
and the most that the whole process had; for many pages what the process had after some of them.
"""

import sys
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

STATUS = Path("/proc/self/status")
RESET = Path("/proc/self/clear_refs")
SHOWN = (1_000, 10_000, 30_000, 100_000)
"""After how many pages the memory is told."""
_WARMING = "<!DOCTYPE html><title>Title</title><nav><a href=/>Home</a></nav><h1>Title</h1><p>VIENNA, 3 May 2012 - Text."


def is_supported() -> bool:
    """Whether the system tells what this program asks: Linux does."""
    return STATUS.exists() and RESET.exists()


def memory(name: str) -> int:
    """Kilobytes that the process has, `VmRSS`, or has had at most, `VmHWM`."""
    return int(STATUS.read_text(encoding="ascii").partition(f"{name}:")[2].split()[0])


def one_page(reader: str, html: str) -> tuple[int, int]:
    """The memory that a reader takes for a page above what it took before, and that of the whole process."""
    read = _reader(reader)
    read(_WARMING)
    RESET.write_text("5", encoding="ascii")
    before = memory("VmRSS")
    kept = read(html)
    most = memory("VmHWM")
    del kept
    return most - before, most


def many_pages(number: int) -> Iterator[int]:
    """Yield the memory after as many pages as are to be told of, none like another."""
    read = _reader("osce_corpus")
    for place in range(1, number + 1):
        read(
            f'<main class="c{place}"><p>Press release</p><h1 id="t{place}">Delegations agree on river {place}</h1>'
            f'<p class="p{place}">VIENNA, 3 May 2012 - The OSCE met mayor Name{place} on <a href="/{place}">it</a>.</p>'
        )
        if place in SHOWN:
            yield memory("VmRSS")


def _reader(name: str) -> Callable[[str], object]:
    """What is not measured is not imported."""
    module: Any = import_module("selectolax.lexbor" if name == "selectolax" else name)
    read: Callable[[str], object] = module.LexborHTMLParser if name == "selectolax" else module.parse
    return read


def main(reader: str, size: int) -> None:
    """Read from standard input what one page is, or make many."""
    found = many_pages(size) if reader == "many" else one_page(reader, sys.stdin.read())
    for kilobytes in found:
        print(kilobytes, flush=True)


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
