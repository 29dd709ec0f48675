"""Pages of any size and depth: what a kilobyte, or a level, costs in small ones and in large ones."""

import statistics
from collections.abc import Callable, Iterator
from itertools import count, cycle, permutations
from time import process_time

from selectolax.lexbor import LexborHTMLParser

import osce_corpus as oc
from tests.benchmarks.racing import number
from tests.benchmarks.report import table
from tests.support.languages import PARAGRAPHS

SIZES = (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000)
DEPTHS = (10, 100, 1_000, 10_000, 100_000)
DEEPEST_FOR_THE_ENGINE = 10_000
"""For ten times as many it would take minutes."""
AT_LEAST = 1.0
"""Seconds for which small pages are read again and again."""


def text_of(size: int) -> str:
    """A press release of so many characters, no two of its paragraphs alike."""
    return _filled("Press release\nDelegations agree\nVIENNA, 3 May 2012 - The OSCE said so today.\n", "{}\n", size)


def html_of(size: int) -> str:
    """The same as HTML, with links between the paragraphs."""
    beginning = "<!DOCTYPE html><title>Delegations agree</title><main><p>Press release</p><h1>Delegations agree</h1>"
    return _filled(beginning, '<p class="text">{}</p><ul><li><a href="/x">A link</a></li></ul>', size)


def deep(levels: int) -> str:
    """A page inside of so many elements."""
    return f"<body>{'<div>' * levels}<h1>Delegations agree</h1><p>{PARAGRAPHS['en'][0]}</p>"


def growth_in_size() -> str:
    """The cost of a kilobyte, beside that of a kilobyte in a page of 10 KB."""
    rows = [_row(kind, [_seconds(page, size) / size for size in SIZES]) for kind, page in KINDS.items()]
    return table(("of a page of", *(_named(size) for size in SIZES)), rows)


def growth_in_depth() -> str:
    """The time for a page and that of the engine for its tree, in milliseconds: the engine's own grows faster."""
    ours = [_seconds(deep, levels) for levels in DEPTHS]
    engines = [_seconds(deep, levels, LexborHTMLParser) for levels in DEPTHS if levels <= DEEPEST_FOR_THE_ENGINE]
    rows = [_times("selectolax, the tree alone", engines), _times("osce_corpus", ours)]
    return table(("levels, and ms a page", *(f"{levels:,}" for levels in DEPTHS)), rows)


def _times(name: str, seconds: list[float]) -> tuple[str, ...]:
    cells = [number(each * 1e3) for each in seconds]
    return (name, *cells, *["–"] * (len(DEPTHS) - len(cells)))


KINDS: dict[str, Callable[[int], str]] = {"HTML, a kilobyte": html_of, "text, a kilobyte": text_of}


def _row(kind: str, costs: list[float]) -> tuple[str, ...]:
    return (kind, *(number(cost / costs[1]) for cost in costs))


def _named(size: int) -> str:
    return f"{size // 1_000_000} MB" if size >= 1_000_000 else f"{size // 1_000} KB"


def _parse(source: str) -> object:
    return oc.parse(source, max_size=2 * SIZES[-1])


def _seconds(page: Callable[[int], str], size: int, read: Callable[[str], object] = _parse) -> float:
    """The processor's time for one page: the median of as many as fit into the least time."""
    source = page(size)
    read(page(SIZES[0]))
    times: list[float] = []
    while sum(times) < AT_LEAST:
        start = process_time()
        read(source)
        times.append(process_time() - start)
    return statistics.median(times)


def _filled(beginning: str, around: str, size: int) -> str:
    pieces, length = [beginning], len(beginning)
    for paragraph in _paragraphs():
        pieces.append(around.format(paragraph))
        length += len(pieces[-1])
        if length >= size:
            return "".join(pieces)
    raise AssertionError


def _paragraphs() -> Iterator[str]:
    pairs = cycle(permutations(PARAGRAPHS["en"], 2))
    for place in count(1):
        yield f"{' '.join(next(pairs))} This is paragraph {place} of the report."
