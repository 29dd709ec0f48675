"""Builds that are killed: with their workers or without, while they parse and while they write."""

import gc
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

import osce_corpus as oc
from osce_corpus.corpus.building import copies, writing
from osce_corpus.corpus.describing import Describer
from osce_corpus.corpus.duplicates import Fingerprint, fingerprint
from tests.support.crawls import write_crawl
from tests.support.killed import Moment, build_in_a_process
from tests.support.workers import until
from tests.test_building import files_in


def _moments(pages: int, times: int, chance: Random) -> Iterator[Moment]:
    """Moments, more than are needed: the first while pages are parsed, the others while they are written."""
    for number in range(3 * times):
        phase: Any = "parse" if number < times * 0.6 else "write"
        steps = chance.randint(1, pages // 6 if phase == "parse" else pages - 1)
        yield Moment(
            phase=phase,
            steps=steps,
            delay=chance.choice([0.0, chance.random() * 0.02]),
            whom="parent" if number % 2 else "all",
        )


@pytest.mark.parametrize(
    ("times", "workers", "name", "options"),
    [
        (4, 1, "corpus.db", {}),
        (10, 2, "corpus", {"partition_by": ["type", "year"], "format": "jsonl"}),
    ],
)
def test_a_build_that_is_killed_again_and_again_ends_as_if_it_had_not_been(
    *, times: int, workers: int, name: str, options: Any, tmp_path: Path
) -> None:
    crawl = tmp_path / "crawl.warc.gz"
    pages = write_crawl(crawl, 80).pages
    for folder in ("alone", "killed"):
        (tmp_path / folder).mkdir()
    expected = build_in_a_process(crawl, tmp_path / "alone" / name, workers=workers, **options)
    killed = 0
    for moment in _moments(pages, times, Random(name)):
        ended = build_in_a_process(
            crawl,
            tmp_path / "killed" / name,
            moment,
            seconds_between_commits=0.0,
            workers=workers,
            resume=True,
            **options,
        )
        killed += ended.was_killed
        if killed == times:
            break
    assert killed == times
    found = build_in_a_process(crawl, tmp_path / "killed" / name, workers=workers, resume=True, **options)
    assert found.report == expected.report
    assert files_in(tmp_path / "killed") == files_in(tmp_path / "alone")


def test_workers_end_when_the_build_is_killed_that_started_them(tmp_path: Path) -> None:
    crawl = tmp_path / "crawl.warc"
    write_crawl(crawl, 400)
    moment = Moment(phase="parse", steps=150, whom="parent")
    ended = build_in_a_process(crawl, tmp_path / "corpus.jsonl", moment, workers=2)
    assert ended.was_killed
    until(lambda: not ended.living())


@pytest.mark.parametrize("dedupe", [True, False])
def test_pages_are_in_memory_some_at_a_time(dedupe: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts: list[int] = []
    steps = count()

    def look(_anything: object = None) -> None:
        if next(steps) % 25 == 0:
            gc.collect()
            counts.append(sum(issubclass(type(there), oc.Page | Fingerprint) for there in gc.get_objects()))

    class Watched(Describer):
        def add(self, page: oc.Page) -> None:
            look()
            super().add(page)

    def watched_fingerprint(page: oc.Page, *, near: bool) -> Fingerprint:
        look()
        return fingerprint(page, near=near)

    look()
    monkeypatch.setattr(writing, "Describer", Watched)
    monkeypatch.setattr(copies, "fingerprint", watched_fingerprint)
    write_crawl(tmp_path / "crawl.warc", 200)
    oc.build(tmp_path / "crawl.warc", tmp_path / "corpus.jsonl", dedupe=dedupe, workers=1, on_done=look)
    assert len(counts) > 15
    assert max(counts) < counts[0] + 20
