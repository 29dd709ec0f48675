"""What the figures of docs/clusters.md are made of: pages a second of one core, from a WARC file to records."""

import statistics
from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time
from typing import TYPE_CHECKING, Any

from osce_corpus.arrow import parse_batches
from tests.clusters.crawl import write_crawl
from tests.clusters.documented import functions

if TYPE_CHECKING:
    from collections.abc import Callable

ROUNDS = 7
PAGES_IN_A_FILE = 60
HEAVY = 60_000


def show_crawl() -> None:
    """Time reading and parsing of a crawl's heavy pages, in turns; time of the processor, not of the clock."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "crawl")
        write_crawl(path, PAGES_IN_A_FILE, least=HEAVY)
        files = sorted(map(str, path.iterdir()))
        read = functions()["pages_of_warc"]
        batches: list[Any] = [batch for file in files for batch in read(file)]
        pages = sum(batch.num_rows for batch in batches)
        size = sum(len(content) for batch in batches for content in batch["content"].to_pylist())
        share = sum(Path(file).stat().st_size for file in files) / size
        print(f"\n{pages} pages of {size // pages // 1024} KB, in WARC files {share:.0%} of that")
        contestants: dict[str, Callable[[], Any]] = {
            "reading WARC files (fastwarc)": lambda: deque((batch for file in files for batch in read(file)), maxlen=0),
            "osce_corpus.arrow.parse_batches": lambda: deque(parse_batches(batches), maxlen=0),
        }
        times: dict[str, list[float]] = {name: [] for name in contestants}
        for _ in range(ROUNDS):
            for name, contestant in contestants.items():
                start = process_time()
                contestant()
                times[name].append(process_time() - start)
    for name, rounds in times.items():
        median = statistics.median(rounds)
        noise = statistics.stdev(rounds) / median
        print(f"{name:<36}{pages / median:>10,.0f}{size / median / 1e6:>10,.0f} MB/s{noise:>8.0%}")
