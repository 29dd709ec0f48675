"""Many pages: time in one process and in several, and what it costs to bring a page from one process to another.

Runs in one process and in several take turns, because machines are noisy, and the best round counts: what else runs on
the machine takes more from several processes than from one. "Of its CPU" is the work that one process does beside that
of all, which the others on the machine disturb less; it falls with what is lost on the way, and where two cores are one that
runs two threads. What it takes to start the workers is measured with pages of nothing, and does not count.
"""

import pickle
import random
import statistics
from collections.abc import Callable, Sequence
from functools import partial
from os import times
from time import perf_counter
from typing import Any, cast

import osce_corpus as oc
from osce_corpus.corpus.parallel import usable_cores
from tests.benchmarks.report import table
from tests.support import seeds
from tests.support.html import known, records

ROUNDS = 5
SECONDS = 6
REPEATS = 200
TEXTS = [seeds.source(name) for name in seeds.NAMES]


def parallel() -> str:
    """Time one process and every core, for pages of text and for pages of HTML."""
    cores = usable_cores()
    html = [layout.render(records.record(number)) for layout in known.LAYOUTS.values() for number in range(3)]
    kinds = (("text", TEXTS), ("HTML", html), ("text and HTML", [*TEXTS, *html]))
    header = (f"{cores} cores", "pages/s, 1 process", f"pages/s, {cores}", f"of {cores} times", "of its CPU")
    return table(header, [_speed(name, pages, cores) for name, pages in kinds])


def _speed(name: str, pages: Sequence[str], cores: int) -> tuple[str, ...]:
    seconds, _ = _timed(pages, 1)
    sources = [*pages] * max(1, round(SECONDS / seconds))
    random.Random(0).shuffle(sources)
    start, start_cpu = (
        min(taken) for taken in zip(*(_timed([" "] * 65 * cores, cores) for _ in range(3)), strict=True)
    )
    rounds = [(_timed(sources, 1), _timed(sources, cores)) for _ in range(ROUNDS)]
    ratio, alone, together = max((one[0] / (many[0] - start), one[0], many[0] - start) for one, many in rounds)
    cpu = max(one[1] / (many[1] - start_cpu) for one, many in rounds)
    size = sum(map(len, pages)) // len(pages) // 1024
    speeds = (f"{len(sources) / alone:,.0f}", f"{len(sources) / together:,.0f}")
    return (f"{name}, {size} KB", *speeds, f"{ratio / cores:.2f}", f"{cpu:.0%}")


def _timed(sources: Sequence[str], workers: int) -> tuple[float, float]:
    """Return how many seconds it takes, and how many of work, that of other processes included."""
    start, before = perf_counter(), sum(times()[:4])
    for _ in oc.parse_many(sources, workers=workers):
        pass
    return perf_counter() - start, sum(times()[:4]) - before


def transport() -> str:
    """Time what it takes to send a page to another process, and to receive it there."""
    pages = [oc.parse(text) for text in TEXTS]
    ways: dict[str, tuple[Callable[[oc.Page], bytes | str], Callable[[bytes | str], oc.Page]]] = {
        "pickle": (pickle.dumps, _unpickled),
        "a record": (partial(oc.dumps, format="jsonl"), partial(oc.loads, format="jsonl")),
    }
    rows: list[tuple[str, ...]] = []
    for name, (send, receive) in ways.items():
        sent = list(map(send, pages))
        out, back = _least(send, pages) / len(pages), _least(receive, sent) / len(pages)
        rows.append((name, f"{out:.1f}", f"{back:.1f}"))
    return table(("a page there and back", "µs out", "µs in"), rows)


def _unpickled(data: bytes | str) -> oc.Page:
    page: oc.Page = pickle.loads(cast("bytes", data))
    return page


def _least(call: Callable[[Any], object], values: Sequence[object]) -> float:
    taken: list[float] = []
    for _ in range(REPEATS):
        start = perf_counter()
        for value in values:
            call(value)
        taken.append(perf_counter() - start)
    return statistics.quantiles(taken, n=10)[0] * 1e6
