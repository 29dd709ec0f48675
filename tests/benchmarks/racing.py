"""Contestants in turns: what counts are ratios of times that were taken one after the other, because machines are noisy.

The time is that of the processor, so that waiting for other programs does not count.
"""

import gc
import os
import platform
import statistics
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from time import process_time
from typing import Generic, TypeVar

from attrs import frozen

T = TypeVar("T")
Times = Mapping[int, float]
"""Seconds for each batch, by its number."""


@frozen
class Contestant(Generic[T]):
    """Something that takes one item after the other."""

    name: str
    run: Callable[[T], object]
    every: int = 1
    """Of so many batches it gets one: the slow ones are measured on an even sample."""


@frozen(kw_only=True)
class Result:
    """What the rounds of one contestant gave."""

    name: str
    seconds: float
    """For one item, the median of the rounds."""
    ratio: float
    """To the first contestant on the same items in the same round, the median of the rounds."""
    lowest: float
    highest: float

    @property
    def spread(self) -> str:
        """The lowest and the highest ratio of a round."""
        return f"{number(self.lowest)}–{number(self.highest)}"


def race(contestants: Sequence[Contestant[T]], batches: Sequence[Sequence[T]], rounds: int) -> tuple[Result, ...]:
    """Give each batch to each contestant before the next batch is begun, and all of them so many times.

    The first contestant gets each batch once more, before the clock starts: whoever comes first would fetch it from
    memory for all the others.
    """
    gc.collect()
    gc.freeze()
    times: list[dict[str, dict[int, float]]] = []
    for _ in range(rounds):
        times.append(defaultdict(dict))
        for place, batch in enumerate(batches):
            _seconds(contestants[0].run, batch)
            for contestant in contestants:
                if place % contestant.every == 0:
                    times[-1][contestant.name][place] = _seconds(contestant.run, batch)
    gc.unfreeze()
    return tuple(_result(contestant.name, contestants[0].name, batches, times) for contestant in contestants)


def _seconds(run: Callable[[T], object], batch: Sequence[T]) -> float:
    start = process_time()
    for item in batch:
        run(item)
    return process_time() - start


def _result(
    name: str, first: str, batches: Sequence[Sequence[object]], rounds: Sequence[Mapping[str, Times]]
) -> Result:
    items = sum(len(batches[place]) for place in rounds[0][name])
    ratios = [sum(times[name].values()) / sum(times[first][place] for place in times[name]) for times in rounds]
    return Result(
        name=name,
        seconds=statistics.median(sum(times[name].values()) for times in rounds) / items,
        ratio=statistics.median(ratios),
        lowest=min(ratios),
        highest=max(ratios),
    )


def conditions(rounds: int) -> str:
    """On what all of it was measured: a load above one, that of the benchmark itself, means that others were at work."""
    load = os.getloadavg()[0]
    return f"{rounds} rounds, Python {platform.python_version()}, {os.cpu_count()} cores, load {load:.1f}"


def number(value: float) -> str:
    """A number with two digits that count, or all of those before the point."""
    return f"{value:,.0f}" if value >= 10 else f"{value:.2g}" if value < 1 else f"{value:.1f}"
