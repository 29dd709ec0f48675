"""What the figures of docs/clusters.md are made of: pages a second of one core, from a WARC file to records."""

from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from osce_corpus.arrow import parse_batches
from tests.benchmarks.racing import Contestant, number, race
from tests.benchmarks.report import table
from tests.clusters.crawl import write_crawl
from tests.clusters.documented import functions

ROUNDS = 7
PAGES_IN_A_FILE = 60
HEAVY = 60_000


def crawl() -> str:
    """Time reading and parsing of a crawl's heavy pages, in turns."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "crawl")
        write_crawl(path, PAGES_IN_A_FILE, least=HEAVY)
        files = sorted(map(str, path.iterdir()))
        read = functions()["pages_of_warc"]
        batches: list[Any] = [batch for file in files for batch in read(file)]

        def reading(_: list[Any]) -> None:
            deque((batch for file in files for batch in read(file)), maxlen=0)

        def parsing(_: list[Any]) -> None:
            deque(parse_batches(batches), maxlen=0)

        contestants = [
            Contestant("reading WARC files (fastwarc)", reading),
            Contestant("osce_corpus.arrow.parse_batches", parsing),
        ]
        results = race(contestants, [batches], ROUNDS)
    pages = sum(batch.num_rows for batch in batches)
    size = sum(len(content) for batch in batches for content in batch["content"].to_pylist())
    rows = [
        (each.name, number(pages / each.seconds), number(size / each.seconds / 1e6), each.spread) for each in results
    ]
    return table((f"{pages} pages of {size // pages // 1024} KB", "pages a second", "MB a second", "rounds"), rows)
