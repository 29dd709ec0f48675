"""Memory: what one page takes beside what the engine alone takes for it, and what a process has after many."""

import statistics
import subprocess
import sys
from collections.abc import Iterable

from tests.benchmarks.growth import html_of
from tests.benchmarks.peak import SHOWN, is_supported
from tests.benchmarks.racing import number
from tests.benchmarks.report import table
from tests.support.html import known, records

REPEATS = 7
ONLY_LINUX = "Not measured: only Linux tells what is asked."


def memory_of_a_page() -> str:
    """The most that one page takes, each time in a new process."""
    if not is_supported():
        return ONLY_LINUX
    heaviest = max((layout.render(records.record(0)) for layout in known.LAYOUTS.values()), key=len)
    pages = {
        "a page of the site": heaviest,
        "only text": html_of(1_000_000),
        "only text, ten times": html_of(10_000_000),
    }
    rows = [(name, f"{len(page) / 1e6:.1f} MB", *_compared(page)) for name, page in pages.items()]
    header = ("one page", "size", "selectolax, MB", "osce_corpus, MB", "ratio", "whole processes, ratio")
    return table(header, rows)


def memory_of_many_pages() -> str:
    """What one process has after thousands of pages."""
    if not is_supported():
        return ONLY_LINUX
    found = _measured("many", str(SHOWN[-1]))
    header = (f"{pages:,}" for pages in SHOWN)
    return table(("pages parsed", *header), [("MB", *(f"{kilobytes / 1e3:.1f}" for kilobytes in found))])


def _compared(page: str) -> Iterable[str]:
    (theirs, their_whole), (ours, our_whole) = (_medians(reader, page) for reader in ("selectolax", "osce_corpus"))
    return (f"{theirs / 1e3:.1f}", f"{ours / 1e3:.1f}", number(ours / theirs), number(our_whole / their_whole))


def _medians(reader: str, page: str) -> list[float]:
    return [
        statistics.median(each) for each in zip(*(_measured(reader, "0", page) for _ in range(REPEATS)), strict=True)
    ]


def _measured(reader: str, size: str, page: str = "") -> list[int]:
    command = [sys.executable, "-m", "tests.benchmarks.peak", reader, size]
    done = subprocess.run(command, input=page, check=True, capture_output=True, encoding="utf-8")
    return [int(line) for line in done.stdout.split()]
