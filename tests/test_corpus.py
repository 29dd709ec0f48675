"""A corpus: pages in a file or in memory that are looped over, counted, filtered, searched and described."""

import copy
import io
import itertools
import os
import pickle
import random
import sqlite3
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus import formats, vocabulary
from osce_corpus.testing import pages as site_pages
from tests.support import hostile, seeds
from tests.test_records import EVERYTHING

PAGES = (*seeds.RECORDS.values(), EVERYTHING)
SUFFIXES = ("json", "jsonl", "jsonl.gz", "jsonl.zst", "msgpack", "db", "md", "parquet", "arrow")
TELLING = ("db", "parquet", "arrow")
SEVERAL = st.lists(site_pages() | hostile.pages(), max_size=4).map(tuple)


@pytest.fixture(params=SUFFIXES)
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"corpus.{request.param}"
    oc.write(PAGES, path)
    return path


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    oc.write(PAGES, tmp_path / "corpus.jsonl")
    return tmp_path / "corpus.jsonl"


def opened(pages: tuple[oc.Page, ...] = PAGES) -> io.BytesIO:
    file = io.BytesIO()
    oc.write(pages, file, format="jsonl")
    file.seek(0)
    return file


class TestLoops:
    def test_every_loop_begins_with_the_first_page(self, path: Path) -> None:
        corpus = oc.read(path)
        assert [*corpus] == [*corpus] == list(PAGES)
        assert tuple(corpus) == tuple(iter(corpus)) == PAGES
        assert list(zip(corpus, corpus, strict=True)) == list(zip(PAGES, PAGES, strict=True))

    def test_a_loop_that_is_left_early_costs_the_next_one_nothing(self, lines: Path) -> None:
        corpus = oc.read(lines)
        assert next(iter(corpus)) == next(iter(corpus)) == PAGES[0]
        assert list(corpus) == list(PAGES)

    def test_it_is_an_iterator_for_whoever_calls_next(self, lines: Path) -> None:
        corpus: Iterator[oc.Page] = oc.read(lines)
        assert isinstance(corpus, Iterator)
        assert (next(corpus), next(corpus)) == PAGES[:2]
        assert list(corpus) == list(PAGES[2:])
        with pytest.raises(StopIteration):
            next(corpus)
        assert next(corpus, None) is None
        assert list(corpus) == list(PAGES)

    def test_threads_loop_at_once(self, path: Path) -> None:
        corpus = oc.read(path)
        with ThreadPoolExecutor(4) as pool:
            assert set(pool.map(lambda _: tuple(iter(corpus)), range(8))) == {PAGES}

    def test_memory_stays_flat(self, tmp_path: Path) -> None:
        oc.write((attrs.evolve(PAGES[0], node_id=number) for number in range(50)), tmp_path / "corpus.jsonl")
        corpus = oc.read(tmp_path / "corpus.jsonl")
        alive: weakref.WeakSet[oc.Page] = weakref.WeakSet()
        most = count = 0
        for page in itertools.chain(corpus, corpus.filter(type="press_release"), corpus[10:]):
            alive.add(page)
            most, count = max(most, len(alive)), count + 1
        assert (most, count) == (2, 140)

    def test_pages_are_read_when_they_are_asked_for(self, monkeypatch: pytest.MonkeyPatch, lines: Path) -> None:
        given: list[oc.Page] = []

        def counted(*args: Any, **kwargs: Any) -> Iterator[oc.Page]:
            for page in real(*args, **kwargs):
                given.append(page)
                yield page

        real = formats.read
        monkeypatch.setattr(formats, "read", counted)
        corpus = oc.read(lines).filter(language="en")[1:]
        assert given == []
        next(iter(corpus))
        assert given == list(PAGES[:2])
        repr(corpus)
        assert given == list(PAGES[:2])


class TestErrors:
    def test_a_wrong_call_is_told_at_once(self, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            oc.read(tmp_path / "nowhere.jsonl")
        with pytest.raises(oc.UnsupportedFormatError):
            oc.read(tmp_path / "corpus.doc")
        with pytest.raises(TypeError, match="needs the name of its format"):
            oc.read(io.BytesIO())

    def test_a_wrong_record_is_told_at_its_place(self, tmp_path: Path) -> None:
        file = tmp_path / "corpus.jsonl"
        file.write_text(oc.dumps(PAGES[0], "jsonl") + "{}\n", encoding="utf-8")
        corpus = oc.read(file)
        assert len(corpus) == 2
        for _ in range(2):
            loop = iter(corpus)
            assert next(loop) == PAGES[0]
            with pytest.raises(oc.InvalidRecordError, match="line 2"):
                next(loop)
        with pytest.raises(oc.InvalidRecordError, match="line 2"):
            corpus.filter(source="Nobody")

    @pytest.mark.parametrize("suffix", SUFFIXES)
    def test_what_is_no_file_of_pages_is_told_when_it_is_counted(self, tmp_path: Path, suffix: str) -> None:
        file = tmp_path / f"corpus.{suffix}"
        file.write_bytes(b"\xff\xfenothing of the kind")
        corpus = oc.read(file)
        assert repr(corpus) == f"<Corpus corpus.{suffix}: pages unknown>"
        if suffix == "jsonl":  # a line is a line
            assert len(corpus) == 1
            return
        with pytest.raises(oc.InvalidRecordError):
            len(corpus)

    def test_a_file_that_is_gone_is_told_at_the_next_loop(self, lines: Path) -> None:
        corpus = oc.read(lines)
        assert len(corpus) == len(PAGES)
        lines.unlink()
        assert repr(corpus) == "<Corpus corpus.jsonl: pages unknown>"
        with pytest.raises(FileNotFoundError):
            len(corpus)
        with pytest.raises(FileNotFoundError):
            list(iter(corpus))


class TestOpenFiles:
    def test_an_open_file_gives_its_pages_once_and_then_says_so(self) -> None:
        corpus = oc.read(opened(), format="jsonl")
        assert repr(corpus) == "<Corpus the file: pages unknown>"
        assert corpus
        assert tuple(corpus) == PAGES
        with pytest.raises(oc.AlreadyReadError, match=r"open file gives them once. Pass its path") as caught:
            list(corpus)
        assert caught.value.source == "the file"

    def test_loops_that_are_left_early_share_the_pages(self) -> None:
        corpus = oc.read(opened(), format="jsonl")
        for page in corpus:
            assert page == PAGES[0]
            break
        assert list(itertools.islice(corpus.filter(lambda _: True), 1)) == [PAGES[1]]
        assert list(corpus[:2]) == list(PAGES[2:4])
        assert next(corpus) == PAGES[4]
        assert list(corpus) == list(PAGES[5:])

    def test_what_would_spend_its_only_pass_is_refused(self) -> None:
        corpus = oc.read(opened(), format="jsonl")
        for spending in (len, lambda them: them[0], lambda them: them[-1], lambda them: list(them[-2:])):
            for part in (corpus, corpus.filter(source="Whoever it is"), corpus[1:]):
                with pytest.raises(TypeError, match=r"come once.*oc\.Corpus"):
                    cast("Callable[[oc.Corpus], object]", spending)(part)
        assert oc.Corpus(corpus)[-1] == PAGES[-1]

    def test_its_type_of_page_is_checked_all_the_same(self) -> None:
        with pytest.raises(oc.UnknownValueError):
            oc.read(opened(), format="jsonl").filter(type="video")


class TestPlaces:
    def test_pages_have_numbers(self, path: Path) -> None:
        corpus = oc.read(path)
        for number in range(-len(PAGES), len(PAGES)):
            assert corpus[number] == PAGES[number]
        for number in (len(PAGES), -len(PAGES) - 1, 10**20):
            with pytest.raises(IndexError, match=f"no page {number}; it has {len(PAGES)}"):
                corpus[number]

    @given(part=st.slices(8))
    def test_slices_are_those_of_a_tuple(self, part: slice) -> None:
        held = oc.Corpus(PAGES)
        assert tuple(held[part]) == PAGES[part]
        assert len(held[part]) == len(PAGES[part])
        view = held.filter(lambda _: True)
        if part.step is not None and part.step < 0:
            with pytest.raises(ValueError, match="forwards"):
                view[part]
            return
        assert tuple(iter(view[part])) == PAGES[part]
        assert len(view[part]) == len(PAGES[part])
        assert tuple(view[part].filter(type="seminar")) == tuple(
            page for page in PAGES[part] if isinstance(page, oc.Seminar)
        )

    def test_it_cannot_be_turned_round_or_have_a_page_of_no_number(self) -> None:
        with pytest.raises(TypeError):
            reversed(cast("Any", oc.Corpus(PAGES)))
        with pytest.raises(TypeError):
            oc.Corpus(PAGES)[cast("Any", "0")]
        with pytest.raises(TypeError):
            oc.Corpus(PAGES).filter(lambda _: True)[cast("Any", "a") :]


class TestMemory:
    def test_a_corpus_is_made_of_pages(self) -> None:
        for corpus in (oc.Corpus(PAGES), oc.Corpus(iter(PAGES)), oc.Corpus(oc.Corpus(PAGES))):
            assert tuple(corpus) == PAGES
            assert len(corpus) == len(PAGES)
        assert not oc.Corpus()
        assert oc.Corpus(PAGES)

    @pytest.mark.parametrize(
        ("wrong", "advice"),
        [
            (PAGES[0], r"for one, pass \[page\]"),
            ("corpus.jsonl", r"call read\(path\)"),
            (Path("corpus.jsonl"), r"call read\(path\)"),
            ([PAGES[0], 5], "takes pages, not int"),
            (5, "not iterable"),
        ],
    )
    def test_of_nothing_else(self, wrong: Any, advice: str) -> None:
        with pytest.raises(TypeError, match=advice):
            oc.Corpus(wrong)

    def test_it_can_be_pickled_and_copied_with_its_filters(self, lines: Path) -> None:
        whole = oc.read(lines)
        next(whole)
        assert len(whole.search("terrorism")) > 0
        for corpus in (whole, oc.Corpus(PAGES), whole.filter(year=2007, text="Terrorism"), whole[1:]):
            expected = list(oc.Corpus(iter(corpus))) if corpus is not whole else list(PAGES)
            assert list(pickle.loads(pickle.dumps(corpus))) == expected
            assert list(copy.copy(corpus)) == expected


class TestCounts:
    def test_the_number_of_pages_is_told(self, path: Path) -> None:
        corpus = oc.read(path)
        telling = path.name.partition(".")[2] in TELLING
        assert repr(corpus) == f"<Corpus {path.name}: {'6 pages' if telling else 'pages unknown'}>"
        assert len(corpus) == 6
        assert repr(corpus) == f"<Corpus {path.name}: 6 pages>"

    def test_files_that_tell_are_not_read_for_it(self, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
        corpus = oc.read(path)
        if path.suffix in (".json", ".msgpack", ".md"):
            len(corpus)  # these are read, once
        monkeypatch.setattr(formats, "read", None)
        assert len(corpus) == 6

    def test_a_file_that_has_changed_is_counted_anew(self, path: Path) -> None:
        corpus = oc.read(path)
        assert len(corpus) == 6
        oc.write(PAGES[:1], path)
        assert len(corpus) == 1
        assert list(corpus) == list(PAGES[:1])

    def test_views_say_what_they_are(self, tmp_path: Path) -> None:
        oc.write(PAGES[:1], tmp_path / "one.db")
        one = oc.read(tmp_path / "one.db")
        assert repr(one) == "<Corpus one.db: 1 page>"
        assert repr(one.filter(year=2007)) == "<Corpus one.db, filtered: pages unknown>"
        assert repr(one[5:]) == "<Corpus one.db[5:]: 0 pages>"
        assert repr(one[:-1:2]) == "<Corpus one.db[:-1:2]: 0 pages>"
        assert repr(one.filter(year=2007)[:1]) == "<Corpus one.db, filtered[:1]: pages unknown>"
        assert repr(oc.Corpus(PAGES * 400)) == "<Corpus: 2,400 pages>"
        assert repr(oc.Corpus(PAGES).filter(year=2007)) == "<Corpus filtered: pages unknown>"
