"""What the figures of docs/clusters.md are made of: pages a second of one core, from a WARC file to records."""

from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

from fastwarc import ArchiveIterator

from osce_corpus.arrow import parse_inputs
from osce_corpus.corpus.inputs import Input, find_inputs
from tests.benchmarks.racing import Contestant, number, race
from tests.benchmarks.report import table
from tests.clusters.crawl import write_crawl

ROUNDS = 7
PAGES_IN_A_FILE = 60
HEAVY = 60_000


def crawl() -> str:
    """Time reading and parsing of a crawl's heavy pages, in turns."""
    with TemporaryDirectory() as folder:
        path = Path(folder, "crawl")
        write_crawl(path, PAGES_IN_A_FILE, least=HEAVY)
        files = sorted(map(str, path.iterdir()))
        sizes = [len(piece.read()) for piece in find_inputs(files) if isinstance(piece, Input)]

        def unpacking(files: list[str]) -> None:
            for file in files:
                with Path(file).open("rb") as stream:
                    deque(ArchiveIterator(stream, parse_http=False), maxlen=0)

        def passing_over(files: list[str]) -> None:
            deque(parse_inputs(files, wanted=lambda _: False), maxlen=0)

        def reading(files: list[str]) -> None:
            deque(find_inputs(files), maxlen=0)

        def parsing(files: list[str]) -> None:
            deque(parse_inputs(files), maxlen=0)

        contestants = [
            Contestant("fastwarc alone", unpacking),
            Contestant("parse_inputs, no page wanted", passing_over),
            Contestant("reading alone", reading),
            Contestant("parse_inputs", parsing),
        ]
        results = race(contestants, [[files]], ROUNDS)
    pages, size = len(sizes), sum(sizes)
    rows = [
        (each.name, number(pages / each.seconds), number(size / each.seconds / 1e6), each.spread) for each in results
    ]
    return table((f"{pages} pages of {size // pages // 1024} KB", "pages a second", "MB a second", "rounds"), rows)
