"""A corpus: pages in a file or in memory that are looped over, counted, filtered, searched and described."""

import copy
import io
import itertools
import pickle
import sqlite3
import weakref
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any, assert_type, cast

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus import formats, vocabulary
from osce_corpus.corpus import searching
from osce_corpus.testing import pages as site_pages
from tests.support import hostile, seeds
from tests.support.examples import FEWER
from tests.test_records import EVERYTHING

PAGES = (*seeds.RECORDS.values(), EVERYTHING)
SUFFIXES = ("json", "jsonl", "jsonl.gz", "jsonl.zst", "msgpack", "db", "md", "parquet", "arrow")
TELLING = ("db", "parquet", "arrow")
SEVERAL = st.lists(site_pages() | hostile.pages(), max_size=4).map(tuple)


class Own(oc.Corpus):
    """A class of somebody's own."""


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
            assert set(pool.map(tuple, map(iter, [corpus] * 8))) == {PAGES}

    def test_memory_stays_flat(self, tmp_path: Path) -> None:
        oc.write((attrs.evolve(PAGES[0], node_id=number) for number in range(50)), tmp_path / "corpus.jsonl")
        corpus = oc.read(tmp_path / "corpus.jsonl")
        alive: weakref.WeakSet[oc.Page] = weakref.WeakSet()
        most = count = 0
        for page in itertools.chain(corpus, corpus.filter(type="press_release"), corpus[10:]):
            alive.add(page)
            most, count = max(most, len(alive)), count + 1
        assert most <= 2
        assert count == 140

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
        for part in (corpus, corpus.filter(source="Whoever it is"), corpus[1:]):
            for number in (0, -1):
                with pytest.raises(TypeError, match=r"come once.*oc\.Corpus"):
                    part[number]
            with pytest.raises(TypeError, match="come once"):
                len(part)
            with pytest.raises(TypeError, match="come once"):
                list(part[-2:])
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

    def test_a_corpus_of_a_class_of_somebodys_own_stays_one(self) -> None:
        assert isinstance(pickle.loads(pickle.dumps(Own(PAGES))), Own)
        assert list(copy.copy(Own(PAGES))) == list(PAGES)

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


def test_type_checkers_know_the_pages_that_a_class_asks_for() -> None:
    corpus = oc.Corpus[oc.Page](PAGES)
    seminars = assert_type(
        corpus.filter(lambda page: page.location, type=oc.Seminar, year=None), "oc.Corpus[oc.Seminar]"
    )
    assert [page.starts for page in seminars] == [None]
    assert_type(seminars[0], oc.Seminar)
    assert_type(seminars[:1], "oc.Corpus[oc.Seminar]")
    assert_type(next(seminars), oc.Seminar)
    assert_type(seminars.filter(year=2007), "oc.Corpus[oc.Seminar]")
    assert_type(corpus.filter(type="seminar"), oc.Corpus)
    assert_type(oc.Corpus([EVERYTHING]), "oc.Corpus[oc.PressRelease]")
    pages: oc.Corpus = seminars
    assert pages is seminars


def year_of(page: oc.Page) -> int | None:
    day = page.date if isinstance(page, oc.PressRelease) else page.starts if isinstance(page, oc.Seminar) else None
    return day.year if day else None


def issued_by(page: oc.Page, name: str) -> bool:
    entry = vocabulary.structures.find(name)
    keys = {vocabulary.key_of_name(printed) for printed in page.sources}
    return (entry is not None and entry.id in page.source_ids) or vocabulary.key_of_name(name) in keys


class TestFilter:
    @FEWER
    @given(pages=SEVERAL, data=st.data())
    def test_it_keeps_what_a_comprehension_keeps(self, pages: tuple[oc.Page, ...], data: st.DataObject) -> None:
        corpus = oc.Corpus(pages)
        years = set(map(year_of, pages)) - {None}
        sources = {name for page in pages for name in page.sources}
        codes = {code for page in pages for code in page.country_codes if code.upper() == code}
        kinds = data.draw(st.sets(st.sampled_from(oc.PageType)))
        assert list(corpus.filter(type=kinds)) == [page for page in pages if page.type in kinds]
        for year in years:
            assert list(corpus.filter(year=year)) == [page for page in pages if year_of(page) == year]
        for source in sources:
            assert list(corpus.filter(source=source)) == [page for page in pages if issued_by(page, source)]
        for code in codes:
            state = vocabulary.states.find(code)
            wanted = {code, state.alpha_2 if state else code}
            assert list(corpus.filter(country=code)) == [page for page in pages if wanted & set(page.country_codes)]
        both = corpus.filter(type=kinds, year=range(1, 2000), source=sources or None)
        assert list(both) == [
            page
            for page in pages
            if page.type in kinds
            and (year_of(page) or 9999) < 2000
            and (not sources or any(issued_by(page, source) for source in sources))
        ]

    @FEWER
    @given(pages=SEVERAL, words=hostile.texts())
    def test_any_text_can_be_looked_for(self, pages: tuple[oc.Page, ...], words: str) -> None:
        folded = words.casefold()
        assert list(oc.Corpus(pages).filter(text=words)) == [
            page for page in pages if folded in (page.title or "").casefold() or folded in page.text.casefold()
        ]

    @FEWER
    @given(pages=SEVERAL, name=hostile.texts() | st.text(st.characters()))
    @pytest.mark.parametrize("asked", ["source", "field_of_work", "country", "language"])
    def test_a_value_is_known_or_there_or_refused(self, pages: tuple[oc.Page, ...], name: str, asked: str) -> None:
        corpus = oc.Corpus(pages)
        printed = {"source": "sources", "field_of_work": "fields_of_work", "country": "country_codes"}
        values = [getattr(page, printed.get(asked, "language")) for page in pages]
        there: list[str] = [value for several in values if several for value in several] if asked in printed else values
        if name in there:
            assert len(corpus.filter(**cast("Any", {asked: name}))) > 0
            return
        refused = None
        with suppress(oc.UnknownValueError):
            refused = corpus.filter(**cast("Any", {asked: name}))
        assert refused is None or all(page in pages for page in refused)

    def test_structures_and_fields_of_work_are_found_by_any_of_their_names(self) -> None:
        corpus = oc.Corpus(PAGES)
        structure = vocabulary.structures["secretariat"]
        expected = [page for page in PAGES if "secretariat" in page.source_ids]
        assert len(expected) == 4
        for name in ("OSCE Secretariat", "secretariat", "the secretariat", structure):
            assert list(corpus.filter(source=name)) == expected
            assert list(corpus.filter(source=[name, "odihr"])) == expected
        field = vocabulary.fields_of_work["countering-terrorism"]
        for value in ("Countering terrorism", "countering-terrorism", "Combating terrorism", field):
            assert len(corpus.filter(field_of_work=value)) == 3
        assert list(corpus.filter(source="the OSCE school of bridges")) == [EVERYTHING]

    def test_countries_are_found_by_codes_and_names(self) -> None:
        corpus = oc.Corpus(PAGES)
        for name in ("KG", "kg", "KGZ", "Kyrgyzstan", "the Kyrgyz Republic", "XK", "xk", "Kosovo"):
            assert list(corpus.filter(country=name)) == [EVERYTHING]
        assert list(corpus.filter(country=vocabulary.states["TR"])) == []
        assert list(oc.Corpus([oc.OtherPage(country_codes=("ZZ",))]).filter(country="zz"))

    def test_types_may_be_written_as_people_write_them(self) -> None:
        corpus = oc.Corpus(PAGES)
        for kind in ("press_release", "Press release", "press-release", oc.PageType.PRESS_RELEASE, oc.PressRelease):
            assert len(corpus.filter(type=kind)) == 3
        assert len(corpus.filter(type=(oc.Seminar, "topic_page"))) == 3
        assert len(corpus.filter(type=())) == 0

    def test_a_language_is_found_with_its_scripts(self) -> None:
        tags = ("sr-Latn", "sr-Cyrl", "sr", "srx", "en", None)
        corpus = oc.Corpus([oc.OtherPage(language=tag) for tag in tags])
        assert [page.language for page in corpus.filter(language="SR")] == ["sr-Latn", "sr-Cyrl", "sr"]
        assert [page.language for page in corpus.filter(language=["sr-latn", "srx"])] == ["sr-Latn", "srx"]
        assert list(corpus.filter(language="de")) == []

    @pytest.mark.parametrize(
        ("asked", "message"),
        [
            ({"type": "video"}, "'video' is no type of page .*'press_release', 'topic_page', 'seminar', 'other'"),
            ({"type": "seminars"}, "near it are: 'seminar'"),
            ({"source": "OSCE Secretarait"}, "no source .* near it are: 'Secretariat'"),
            ({"source": ["odihr", "ODIRH"]}, "'ODIRH' is no source .*'ODIHR'"),
            ({"field_of_work": "Countering terorism"}, "no field of work .*'Countering terrorism'"),
            ({"country": "Serbya"}, "no country .*'Serbia'"),
            ({"language": "klingon"}, "'klingon' is no language that the vocabulary knows or a page has.$"),
            ({"source": "\ud800" * 500}, "no source"),
        ],
    )
    def test_an_unknown_value_is_refused_with_those_near_it(self, asked: Any, message: str) -> None:
        with pytest.raises(oc.UnknownValueError, match=message) as caught:
            oc.Corpus(PAGES).filter(**asked)
        again = pickle.loads(pickle.dumps(caught.value))
        assert (again.what, again.value, again.near, str(again)) == (*caught.value.args, str(caught.value))

    @pytest.mark.parametrize(
        ("asked", "message"),
        [
            ({"year": "2007"}, "year takes int, or several of them, not str"),
            ({"year": True}, "year takes int, or several of them, not bool"),
            ({"year": [2007, None]}, "not NoneType"),
            ({"source": 5}, "source takes str"),
            ({"type": int}, "type takes str, or several of them, not type"),
            ({"text": b"x"}, "text takes str"),
        ],
    )
    def test_a_value_of_a_wrong_type_is_refused(self, asked: Any, message: str) -> None:
        with pytest.raises(TypeError, match=message):
            oc.Corpus(PAGES).filter(**asked)

    def test_a_language_may_have_its_name(self) -> None:
        corpus = oc.Corpus(PAGES)
        assert list(corpus.filter(language="English")) == list(corpus.filter(language="en"))

    @pytest.mark.parametrize(
        ("asked", "near"),
        [
            ({"country": "Bosnia"}, "Bosnia and Herzegovina"),
            ({"country": "Macedonia"}, "North Macedonia"),
            ({"source": "Bishkek"}, "Bishkek"),
            ({"field_of_work": "Terrorism"}, "Countering terrorism"),
        ],
    )
    def test_a_value_that_is_part_of_a_name_leads_to_it(self, asked: Any, near: str) -> None:
        with pytest.raises(oc.UnknownValueError) as caught:
            oc.Corpus(PAGES).filter(**asked)
        assert any(near in name for name in caught.value.near)

    def test_a_value_without_its_name_is_no_function(self) -> None:
        keep: Any = "press_release"
        with pytest.raises(TypeError, match="filter takes a function, and values by name"):
            oc.Corpus(PAGES).filter(keep)

    def test_filters_of_filters_and_functions_keep_what_fits_all(self, path: Path) -> None:
        corpus = oc.read(path).filter(language="en").filter(lambda page: len(page.body) > 5, type="press_release")
        assert list(corpus) == list(PAGES[:2])
        assert len(corpus) == 2
        assert corpus
        assert not oc.read(path).filter(year=1900)


class TestSearch:
    @FEWER
    @given(pages=SEVERAL, data=st.data())
    def test_a_page_is_found_by_any_three_words_of_its_text(
        self, pages: tuple[oc.Page, ...], data: st.DataObject
    ) -> None:
        corpus = oc.Corpus(pages)
        for page in pages:
            words = [word for word in page.text.split() if any(mark.isascii() and mark.isalnum() for mark in word)]
            if words:
                three = " ".join(data.draw(st.lists(st.sampled_from(words), min_size=3, max_size=3)))
                assert page in [hit.page for hit in corpus.search(three, limit=None)]

    CORPUS = oc.Corpus(PAGES)

    @given(query=hostile.texts() | st.text(st.characters()))
    def test_no_query_is_wrong(self, query: str) -> None:
        hits = self.CORPUS.search(query)
        assert all(hit.page in PAGES for hit in hits)
        assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)

    @pytest.mark.parametrize(
        ("query", "found"),
        [
            ("terrorism NOT partnership", False),
            ("nothing OR terrorism", False),
            ("terrori*", False),
            ("title: terrorism", False),
            ('"', False),
            ("--", False),
            ("", False),
            ("TERRORISM,", True),
            ("public-private partnership", True),
            ("-- terrorism ?!", True),
            ("terrorism " * 20_000, True),
        ],
    )
    def test_marks_and_operators_are_none(self, query: str, *, found: bool) -> None:
        assert bool(self.CORPUS.search(query)) is found

    def test_all_words_are_found_in_any_order_and_without_accents(self, path: Path) -> None:
        corpus = oc.read(path)
        (hit,) = corpus.search("prishtine headquarters")
        assert hit.page == PAGES[2]
        assert "[headquarters] in [Prishtinë]/" in hit.snippet
        assert hit.score > 0
        assert repr(hit).startswith("Hit(page=<TopicPage 'Countering terrorism', 31 blocks>, snippet='…")
        assert hit.page in [hit.page for hit in corpus.search("maintains Prishtinë")]
        assert [hit.page.title for hit in corpus.search("curly")] == [EVERYTHING.title]

    def test_the_best_come_first_and_no_more_than_asked_for(self, path: Path) -> None:
        corpus = oc.read(path)
        hits = corpus.search("terrorism", limit=None)
        assert len(hits) == 5
        assert corpus.search("terrorism", limit=2) == hits[:2]
        assert corpus.search("terrorism", limit=0) == ()

    def test_pages_come_back_whole_from_wherever_they_are(self, path: Path) -> None:
        (hit,) = oc.read(path).search("curly")
        assert hit.page == EVERYTHING

    def test_keys_of_others_are_kept(self, tmp_path: Path) -> None:
        page = oc.from_dict({**oc.to_dict(PAGES[0]), "mood": "good"}, unknown="keep")
        oc.write([page], tmp_path / "corpus.jsonl")
        (hit,) = oc.read(tmp_path / "corpus.jsonl", unknown="keep").search("terrorism")
        assert hit.page == page

    def test_a_view_is_searched_by_itself(self, path: Path) -> None:
        corpus = oc.read(path)
        assert {hit.page for hit in corpus.filter(type="seminar").search("terrorist")} == {PAGES[4]}
        assert {hit.page for hit in corpus[:2].search("terrorism")} == set(PAGES[:2])
        assert {hit.page for hit in corpus[:2].filter(year=2007).search("terrorism")} == {PAGES[0]}

    def test_an_index_is_made_once_for_a_corpus_and_its_filters(
        self, lines: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        made: list[searching.BuiltIndex] = []

        def counted(pages: Iterable[oc.Page]) -> searching.BuiltIndex:
            made.append(real(pages))
            return made[-1]

        real = searching.BuiltIndex
        monkeypatch.setattr(searching, "BuiltIndex", counted)
        corpus = oc.read(lines)
        assert made == []
        for part in (corpus, corpus.filter(year=2007), corpus.filter(type="seminar")):
            assert part.search("terrorist")
        assert len(made) == 1

    def test_an_index_is_gone_with_its_corpus(self, lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        closed: list[bool] = []

        class Database(sqlite3.Connection):
            def close(self) -> None:
                closed.append(True)
                super().close()

        monkeypatch.setattr(searching, "sqlite3", SimpleNamespace(connect=partial(sqlite3.connect, factory=Database)))
        corpus = oc.read(lines)
        assert len(corpus.search("curly")) == 1
        assert closed == []
        del corpus
        assert closed == [True]

    def test_an_open_file_is_searched_with_its_only_pass(self) -> None:
        corpus = oc.read(opened(), format="jsonl")
        assert len(corpus.search("terrorism")) == len(corpus.search("terrorism")) == 5

    def test_a_file_that_has_changed_is_indexed_anew(self, lines: Path) -> None:
        corpus = oc.read(lines)
        assert len(corpus.search("curly")) == 1
        oc.write(PAGES[:1], lines)
        assert corpus.search("curly") == ()

    def test_who_asks_for_it_can_write_fts5(self, path: Path) -> None:
        corpus = oc.read(path)
        assert {hit.page for hit in corpus.search("title: curly OR title: seminar", fts5=True)} == {PAGES[4], PAGES[5]}
        for query in ('"', "", "AND", "nowhere: x", "a" * 200 + "*("):
            with pytest.raises(oc.InvalidQueryError, match=r"is no FTS5 query: .*Without fts5=True") as caught:
                corpus.search(query, fts5=True)
            assert pickle.loads(pickle.dumps(caught.value)).reason == caught.value.reason

    def test_it_is_told_where_the_words_stand_and_not_by_brackets_that_are_the_pages_own(self) -> None:
        page = oc.OtherPage(title="Notes", body=(oc.Paragraph(text="The [sic] river [data] and the data of a river"),))
        (hit,) = oc.Corpus([page]).search("river")
        assert hit.snippet == "The [sic] [river] [data] and the data of a [river]"
        assert [hit.snippet[start:end] for start, end in hit.found] == ["[river]", "[river]"]

    @pytest.mark.parametrize("query", [None, b"river", 3, ["river"]])
    def test_a_query_is_a_text(self, query: Any) -> None:
        for fts5 in (True, False):
            with pytest.raises(TypeError, match=f"a query is a str, not {type(query).__name__}"):
                oc.Corpus(PAGES).search(query, fts5=fts5)

    def test_no_number_below_0_limits_a_search(self) -> None:
        assert oc.Corpus(PAGES).search("terrorism", limit=0) == ()
        with pytest.raises(ValueError, match="limit is at least 0, or None for all, not -1"):
            oc.Corpus(PAGES).search("terrorism", limit=-1)

    def test_some_of_what_was_found_is_shown_as_all_of_it(self) -> None:
        hits = oc.Corpus(PAGES).search("terrorism")
        assert isinstance(hits[:2], oc.Hits)
        assert (len(hits[:2]), hits[:2][1]) == (2, hits[1])
        assert repr(hits[:2]).startswith("<Hits: 2 pages>")

    def test_threads_search_at_once(self, path: Path) -> None:
        corpus = oc.read(path)
        expected = corpus.search("terrorism")
        with ThreadPoolExecutor(4) as pool:
            assert list(pool.map(corpus.search, ["terrorism"] * 20)) == [expected] * 20


def changed(path: Path, statement: str) -> oc.Corpus:
    oc.write(PAGES, path)
    with closing(sqlite3.connect(path)) as database, database:
        database.execute(statement)
    return oc.read(path)


class TestSearchInDatabases:
    def test_the_index_of_a_database_serves(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr("osce_corpus.corpus.searching.BuiltIndex", None)
        corpus = changed(tmp_path / "corpus.db", "UPDATE blocks SET text = 'Mended' WHERE page = 6 AND position = 0")
        (hit,) = corpus.search("curly")
        assert hit.page.body[0].text == "Mended"

    @pytest.mark.parametrize("statement", ["DROP TABLE pages_fts", "DELETE FROM pages WHERE id = 6"])
    def test_where_there_is_none_or_one_of_other_pages_another_is_made(self, tmp_path: Path, statement: str) -> None:
        corpus = changed(tmp_path / "corpus.db", statement)
        assert len(corpus.search("terrorism")) == 5
        assert len(corpus.search("curly")) == len(corpus) - 5

    def test_a_page_that_is_gone_is_not_found(self, tmp_path: Path) -> None:
        corpus = changed(tmp_path / "corpus.db", "UPDATE pages SET id = 99 WHERE id = 6")
        assert corpus.search("curly") == ()

    def test_a_wrong_record_is_told_with_its_number(self, tmp_path: Path) -> None:
        corpus = changed(tmp_path / "corpus.db", "UPDATE pages SET type = 'video' WHERE id = 6")
        with pytest.raises(oc.InvalidRecordError, match=r"\$\[id=6\]\.type: expected one of"):
            corpus.search("curly")

    def test_a_damaged_index_is_told(self, tmp_path: Path) -> None:
        corpus = changed(tmp_path / "corpus.db", "UPDATE pages_fts_data SET block = x'00' WHERE id > 10")
        with pytest.raises(oc.InvalidRecordError, match="the index pages_fts is damaged"):
            corpus.search("curly")


class TestDescribe:
    def test_it_counts_what_there_is(self, path: Path) -> None:
        told = oc.read(path).describe()
        assert told.pages == 6
        assert told.types == (("press_release", 3), ("topic_page", 2), ("seminar", 1))
        assert told.years == ((2007, 1), (2009, 1))
        assert told.sources == (("secretariat", 4), ("OSCE School of Bridges", 1))
        assert told.countries == (("KG", 1), ("XK", 1))
        assert dict(told.diagnostics)["date-missing"] == 2
        assert dict(told.missing)["date"] == 1
        assert dict(told.missing)["starts"] == 1
        assert told == oc.Corpus(PAGES).describe()
        assert hash(told) == hash(oc.Corpus(PAGES).describe())

    @FEWER
    @given(pages=SEVERAL)
    def test_its_counts_are_those_of_filters(self, pages: tuple[oc.Page, ...]) -> None:
        corpus = oc.Corpus(pages)
        told = corpus.describe()
        assert told.pages == len(pages)
        for kind, count in told.types:
            assert count == len(corpus.filter(type=kind))
        for year, count in told.years:
            assert count == len(corpus.filter(year=year))
        for tag, count in told.languages:
            assert count == sum(page.language == tag for page in pages)
        for name, count in told.missing:
            assert count == sum(getattr(page, name, "") in (None, ()) for page in pages)
        assert sum(count for _, count in told.types) == len(pages)
        lines = repr(told).split("\n")
        assert all(line.isprintable() for line in lines)
        assert str(told) == repr(told)

    def test_it_is_a_table(self) -> None:
        many = [oc.OtherPage(language="en", sources=(f"Source {number:02}",)) for number in range(13)]
        lines = repr(oc.Corpus([*many, oc.Seminar()]).describe()).split("\n")
        assert lines[0] == "14 pages"
        assert [line.split() for line in lines[1:4]] == [
            ["type", "other", "13"],
            ["seminar", "1"],
            ["source", "Source", "00", "1"],
        ]
        assert lines[13].strip() == "… and 3 more"
        assert lines[14].split() == ["language", "en", "13"]
        assert repr(oc.Corpus([oc.OtherPage(title="a")]).describe()).startswith("1 page\n")

    def test_a_name_is_cut_and_cannot_steer_a_terminal(self) -> None:
        told = repr(oc.Corpus([oc.OtherPage(sources=("y" * 60, "\x1b[31m"))]).describe())
        assert "\ufffd[31m" in told
        assert f"{'y' * 47}…" in told


class TestGivingAway:
    def test_pages_are_written(self, lines: Path, tmp_path: Path) -> None:
        corpus = oc.read(lines)
        assert corpus.filter(type="seminar").write(tmp_path / "seminars.db") == 1
        assert list(oc.read(tmp_path / "seminars.db")) == [PAGES[4]]
        file = io.BytesIO()
        assert corpus[:2].write(file, format="jsonl") == 2
        assert file.getvalue().count(b"\n") == 2

    def test_a_part_can_take_the_place_of_the_whole(self, path: Path) -> None:
        assert oc.read(path).filter(year=2009).write(path) == 1
        assert list(oc.read(path)) == [PAGES[1]]

    def test_pages_become_tables(self, path: Path) -> None:
        corpus = oc.read(path)
        assert corpus.to_arrow().equals(oc.to_arrow(PAGES))
        assert corpus.to_pandas().equals(oc.to_pandas(PAGES))
        assert corpus.to_polars().equals(oc.to_polars(PAGES))
        assert corpus[1:].filter(year=2009).to_arrow().num_rows == 1

    def test_a_page_is_found_by_its_address_in_any_form(self) -> None:
        url = "https://www.osce.org/yerevan/56884"
        there = oc.OtherPage(title="There", url=url)
        corpus = oc.Corpus([*PAGES, there, oc.OtherPage(title="Again", url=url)])
        for form in (url, "http://osce.org/yerevan/56884?download=true", "osce.org/yerevan/56884#top"):
            assert corpus.find(form) is there
        assert corpus.find("https://www.osce.org/yerevan/1") is None


def test_what_a_search_found_is_printed_with_its_words() -> None:
    hits = oc.Hits(oc.Hit(page=PAGES[0], snippet=f"a [{number}]\x1b[2J", score=1.0) for number in range(12))
    lines = repr(hits).splitlines()
    assert lines[:3] == ["<Hits: 12 pages>", f"  1. {PAGES[0]!r}", "     a [0]\ufffd[2J"]
    assert lines[-2:] == ["     a [9]\ufffd[2J", "     … and 2 more"]
