"""How fast text pages are parsed: `python -m tests.benchmarks`, or `make bench`.

Everything is measured in one process, in turns, several rounds; what counts are the ratios of the medians, because
machines are noisy. The floor is what no parser can do without: splitting the lines and stripping each. No other
library reads such text, so the peer is what people write in its place: a loop that strips the lines it knows for menu,
takes labels by name and the date by a regular expression. It gets title, date and labels of the seeds right and
nothing of a page that is printed otherwise.
"""

import re
import statistics
from collections.abc import Callable
from time import perf_counter

import osce_corpus as oc
from tests.benchmarks.annotated import show_annotated
from tests.benchmarks.clusters import show_crawl
from tests.benchmarks.formats import show_formats
from tests.benchmarks.html import show_quality, show_speed
from tests.benchmarks.tables import show_tables
from tests.support import seeds

ROUNDS = 15
REPEATS = 40
PAGES = [seeds.source(name) for name in seeds.NAMES]
MENU = frozenset(seeds.menu())
DATELINE = re.compile(r"([A-Z][A-Z /]+), (\d{1,2} [A-Z][a-z]+ \d{4}) ?[-–—]")


def floor(text: str) -> object:
    """Split and strip."""
    return [line.strip() for line in text.splitlines()]


def by_hand(text: str) -> object:
    """What a script of thirty lines does."""
    lines = [line.strip() for line in text.splitlines()]
    content = [line for line in lines if line and line not in MENU]
    record: dict[str, object] = {"title": content[0], "body": []}
    body: list[str] = []
    label = None
    for line in content:
        if line.startswith("- "):
            value = line[2:]
            if value.endswith(":"):
                label = value[:-1]
            elif label:
                record[label] = value
        else:
            body.append(line)
    dateline = DATELINE.match(body[-1]) if body else None
    record["date"] = dateline[2] if dateline else None
    record["body"] = body
    return record


CONTESTANTS: dict[str, Callable[[str], object]] = {
    "split and strip (the floor)": floor,
    "a script by hand": by_hand,
    "osce_corpus.detect": oc.detect,
    "osce_corpus.parse": oc.parse,
}


def main() -> None:
    """Measure, and print one line for each."""
    times: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
    for _ in range(ROUNDS):
        for name, contestant in CONTESTANTS.items():
            start = perf_counter()
            for _ in range(REPEATS):
                for page in PAGES:
                    contestant(page)
            times[name].append((perf_counter() - start) / REPEATS / len(PAGES))
    least = statistics.median(times["split and strip (the floor)"])
    print(f"{'':<30}{'pages/s':>10}{'x floor':>10}{'noise':>8}")
    for name, rounds in times.items():
        median = statistics.median(rounds)
        noise = statistics.stdev(rounds) / median
        print(f"{name:<30}{1 / median:>10,.0f}{median / least:>10.1f}{noise:>8.0%}")


if __name__ == "__main__":
    main()
    show_formats()
    show_speed()
    show_tables()
    show_crawl()
    show_quality()
    show_annotated()
