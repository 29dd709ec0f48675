"""Parquet: time beside what pyarrow takes to write the same table, and to read it into one again.

That is the floor: it makes no table of pages, and no pages of a table. For comparison, the same pages as JSON Lines.
"""

import io
import statistics
from collections import deque
from collections.abc import Callable
from importlib import import_module
from time import perf_counter
from typing import Any

from attrs import evolve

import osce_corpus as oc

Run = Callable[[], object]
pq: Any = import_module("pyarrow.parquet")
ROUNDS = 5
COPIES = 1_000


def show_tables() -> None:
    """Time each way of writing and of reading on copies of the seeds with numbers of their own, in turns."""
    seeds = oc.load_seeds()
    pages = [evolve(page, node_id=number, title=f"{page.title} {number}") for number in range(COPIES) for page in seeds]
    table, parquet, lines = oc.to_arrow(pages), io.BytesIO(), io.BytesIO()
    oc.write(pages, parquet, format="parquet")
    oc.write(pages[:COPIES], lines, format="jsonl")
    contestants: dict[str, tuple[Run, int]] = {
        "pyarrow, table to Parquet (the floor)": (
            lambda: pq.write_table(table, io.BytesIO(), compression="zstd", row_group_size=4_096),
            len(pages),
        ),
        "osce_corpus, pages to Parquet": (lambda: oc.write(pages, io.BytesIO(), format="parquet"), len(pages)),
        "osce_corpus, pages to JSON Lines": (
            lambda: oc.write(pages[:COPIES], io.BytesIO(), format="jsonl"),
            COPIES,
        ),
        "pyarrow, Parquet to table (the floor)": (lambda: pq.read_table(io.BytesIO(parquet.getvalue())), len(pages)),
        "osce_corpus, Parquet to pages": (
            lambda: deque(oc.read(io.BytesIO(parquet.getvalue()), format="parquet"), maxlen=0),
            len(pages),
        ),
        "osce_corpus, JSON Lines to pages": (
            lambda: deque(oc.read(io.BytesIO(lines.getvalue()), format="jsonl"), maxlen=0),
            COPIES,
        ),
    }
    times: dict[str, list[float]] = {name: [] for name in contestants}
    for _ in range(ROUNDS):
        for name, (run, count) in contestants.items():
            start = perf_counter()
            run()
            times[name].append((perf_counter() - start) / count)
    print(f"\n{len(pages)} pages of {sum(len(page.text) for page in seeds) // len(seeds)} characters")
    least = 0.0
    for name, rounds in times.items():
        median = statistics.median(rounds)
        least = median if name.endswith("(the floor)") else least
        print(f"{name:<40}{1 / median:>10,.0f}{median / least:>10.1f}{statistics.stdev(rounds) / median:>8.0%}")
