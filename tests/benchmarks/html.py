"""HTML: time beside the engine's floor and the extractors, and how much each gets right."""

from collections.abc import Callable
from itertools import chain, product

import osce_corpus as oc
from tests.benchmarks.html_pages import Example, sets
from tests.benchmarks.peers import SLOW, Reader, found_by_us, readers
from tests.benchmarks.quality import HEADER, Score
from tests.benchmarks.racing import Contestant, conditions, number, race
from tests.benchmarks.report import table
from tests.support.html import (
    blind_fifth,
    blind_first,
    blind_fourth,
    blind_second,
    blind_sixth,
    blind_third,
    known,
    records,
)
from tests.support.html.layout import Layout

ROUNDS = 3
NUMBERS = range(12)
SETS: dict[str, dict[str, Layout]] = {
    "known": known.LAYOUTS,
    "first, seen since": blind_first.LAYOUTS,
    "second, seen since": blind_second.LAYOUTS,
    "third, seen since": blind_third.LAYOUTS,
    "fourth, seen since": blind_fourth.LAYOUTS,
    "fifth, seen since": blind_fifth.LAYOUTS,
    "sixth, never seen: the site's own": dict(list(blind_sixth.LAYOUTS.items())[:10]),
    "sixth, never seen: others' templates": dict(list(blind_sixth.LAYOUTS.items())[10:]),
}


def html_speed() -> str:
    """Time each reader in turns on the pages of known and of unknown layouts."""
    contestants = [Contestant(reader.name, _on_example(reader), reader.every) for reader in readers()]
    known, unknown = (race(contestants, batches, ROUNDS) for batches in sets().values())
    rows = [
        (left.name, number(left.ratio), left.spread, number(right.ratio), right.spread, f"{left.seconds * 1e3:.1f}")
        for left, right in zip(known, unknown, strict=True)
    ]
    header = ("reader", "× floor, known layouts", "rounds", "× floor, unknown layouts", "rounds", "ms a page")
    return f"{_pages()}\n\n{table(header, rows)}"


def html_quality() -> str:
    """Count what each reader gets right on the same pages."""
    rows: list[tuple[str, ...]] = []
    for name, batches in sets().items():
        for reader in readers():
            if reader.found:
                score = Score()
                for example in chain.from_iterable(batches[:: reader.every]):
                    score.add(reader.found(reader.run(example.html)), example.record, example.drops)
                rows.append((f"{reader.name}, {name}", *score.row()))
    return table(("reader and layouts", *HEADER), rows)


def html_quality_by_set() -> str:
    """Count what this library gets right on each set of layouts, by what it knows of them."""
    rows: list[tuple[str, ...]] = []
    for name, layouts in SETS.items():
        score = Score()
        for layout, record in product(layouts.values(), map(records.record, NUMBERS)):
            score.add(found_by_us(oc.parse(layout.render(record))), record, layout.drops)
        rows.append((name, *score.row()))
    return table(("layouts", *HEADER), rows)


def _on_example(reader: Reader) -> Callable[[Example], object]:
    return lambda example: reader.run(example.html)


def _pages() -> str:
    """What was measured, in words."""
    sizes = {name: [len(example.html) for example in chain.from_iterable(batches)] for name, batches in sets().items()}
    described = " and ".join(
        f"{len(of):,} of {name} layouts, {sum(of) // len(of) // 1000} KB each" for name, of in sizes.items()
    )
    return f"{described}; {conditions(ROUNDS)}. Those above 10 × the floor got every {SLOW}th batch of pages."
