"""Text: time beside what no parser can do without, and beside the script that people write in the place of one.

No other library reads such text. The script strips the lines that it knows for menu, takes labels by name and the
date by a regular expression. It gets title, date and labels of the seeds right, and little of a page that is printed
otherwise.
"""

import datetime as dt
import re
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import Any

from attrs import frozen

import osce_corpus as oc
from tests.benchmarks.peers import Found, found_by_us
from tests.benchmarks.quality import HEADER, Score
from tests.benchmarks.racing import Contestant, conditions, number, race
from tests.benchmarks.report import table
from tests.benchmarks.text_pages import Example, sets
from tests.support import seeds

ROUNDS = 3
BATCH = 100
QUALITY_OF = {"drawn pages in drawn layouts": 4}
"""Of so many pages of a kind one is looked at for what is right; of the other kinds each is."""
MENU = frozenset(seeds.menu())
TYPE_LABELS = ("Press release", "Seminar")
DATELINE = re.compile(r"([A-Z][A-Z /]+), (\d{1,2} [A-Z][a-z]+ \d{4}) ?[-–—]")


@frozen
class Reader:
    """A way to read text."""

    name: str
    run: Callable[[str], Any]
    found: Callable[[Any], Found] | None = None


def floor(text: str) -> list[str]:
    """Split and strip."""
    return [line.strip() for line in text.splitlines()]


def by_hand(text: str) -> dict[str, Any]:
    """What a script of thirty lines does."""
    lines = [line.strip() for line in text.splitlines()]
    content = [line for line in lines if line and line not in MENU]
    body: list[str] = []
    titles = [line for line in content if line not in TYPE_LABELS]
    record: dict[str, Any] = {"title": titles[0] if titles else None, "body": body}
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
    dateline = next(filter(None, map(DATELINE.match, body)), None)
    record["date"] = dateline[2] if dateline else None
    return record


def _found_by_hand(record: dict[str, Any]) -> Found:
    day = dt.datetime.strptime(record["date"], "%d %B %Y").replace(tzinfo=dt.UTC).date() if record["date"] else None
    return Found(text="\n".join(record["body"]), title=record["title"], day=day)


READERS = (
    Reader("split and strip (the floor)", floor),
    Reader("the floor once more", floor),
    Reader("a script by hand", by_hand, _found_by_hand),
    Reader("**osce_corpus** `parse`", oc.parse, found_by_us),
)


def text_speed() -> str:
    """Time each reader in turns on all pages."""
    texts = (text for text, _ in _examples())
    results = race([Contestant(reader.name, reader.run) for reader in READERS], list(_batches(texts)), ROUNDS)
    rows = [(result.name, number(result.ratio), result.spread, number(1 / result.seconds)) for result in results]
    return f"{_pages()}; {conditions(ROUNDS)}.\n\n{table(('reader', '× floor', 'rounds', 'pages a second'), rows)}"


def text_quality() -> str:
    """Count what each reader gets right on the same pages."""
    rows: list[tuple[str, ...]] = []
    for reader in READERS:
        if reader.found:
            for name, examples in sets().items():
                score = Score()
                for text, record in examples[:: QUALITY_OF.get(name, 1)]:
                    score.add(reader.found(reader.run(text)), record)
                rows.append((f"{reader.name}: {name}", *score.row()))
    return table(("reader and pages", *HEADER), rows)


def _examples() -> Iterator[Example]:
    return chain.from_iterable(sets().values())


def _batches(texts: Iterator[str]) -> Iterator[list[str]]:
    while batch := list(islice(texts, BATCH)):
        yield batch


def _pages() -> str:
    """What was measured, in words."""
    return ", ".join(
        f"{name}: {len(examples):,} of {sum(len(text) for text, _ in examples) / len(examples) / 1000:.1f} KB"
        for name, examples in sets().items()
    )
