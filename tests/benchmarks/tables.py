"""Parquet: time beside what pyarrow takes to write the same table, and to read it into one again.

That is the floor: it makes no table of pages, and no pages of a table. For comparison, the same pages as JSON Lines.
"""

import io
from collections import deque
from collections.abc import Callable
from importlib import import_module
from itertools import chain
from typing import Any

from attrs import evolve

import osce_corpus as oc
from tests.benchmarks.racing import Contestant, Result, number, race
from tests.benchmarks.report import table

pq: Any = import_module("pyarrow.parquet")
ROUNDS = 3
COPIES = 600
Pages = list[oc.Page]


def tables() -> str:
    """Time each way of writing and of reading on copies of the seeds with numbers of their own, in turns."""
    seeds = oc.load_seeds()
    pages = [evolve(page, node_id=copy, title=f"{page.title} {copy}") for copy in range(COPIES) for page in seeds]
    results = chain(_written(pages), _read(pages))
    rows = [(each.name, number(each.ratio), each.spread, number(len(pages) / each.seconds)) for each in results]
    size = sum(len(page.text) for page in seeds) // len(seeds)
    return table((f"{len(pages):,} pages of {size:,} characters", "× floor", "rounds", "pages a second"), rows)


def _written(pages: Pages) -> tuple[Result, ...]:
    made = oc.to_arrow(pages)

    def by_pyarrow(_: Pages) -> None:
        pq.write_table(made, io.BytesIO(), compression="zstd", row_group_size=4_096)

    contestants = [
        Contestant("pyarrow, table to Parquet (the floor)", by_pyarrow),
        Contestant("osce_corpus, pages to Parquet", _to("parquet")),
        Contestant("osce_corpus, pages to JSON Lines", _to("jsonl")),
    ]
    return race(contestants, [[pages]], ROUNDS)


def _read(pages: Pages) -> tuple[Result, ...]:
    parquet, lines = _bytes(pages, "parquet"), _bytes(pages, "jsonl")
    runs: dict[str, Callable[[Pages], object]] = {
        "pyarrow, Parquet to table (the floor)": lambda _: pq.read_table(io.BytesIO(parquet)),
        "osce_corpus, Parquet to pages": lambda _: deque(oc.read(io.BytesIO(parquet), format="parquet"), maxlen=0),
        "osce_corpus, JSON Lines to pages": lambda _: deque(oc.read(io.BytesIO(lines), format="jsonl"), maxlen=0),
    }
    return race([Contestant(name, run) for name, run in runs.items()], [[pages]], ROUNDS)


def _to(form: str) -> Callable[[Pages], object]:
    return lambda pages: oc.write(pages, io.BytesIO(), format=form)


def _bytes(pages: Pages, form: str) -> bytes:
    file = io.BytesIO()
    oc.write(pages, file, format=form)
    return file.getvalue()
