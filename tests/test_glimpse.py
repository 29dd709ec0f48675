"""A look at the beginning of a corpus."""

from pathlib import Path

import pytest

import osce_corpus as oc
from osce_corpus.corpus import glimpse

PAGES = tuple(oc.OtherPage(title=f"Page {number}", language="en" if number % 2 else "de") for number in range(20))
BEGINNING = "Only the beginning was read, 10 pages at most: the figures are of what was found there."


@pytest.fixture(autouse=True)
def _few(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glimpse, "MOST_PAGES", 10)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    oc.write(PAGES, tmp_path / "corpus.md")
    return tmp_path / "corpus.md"


def _titles(corpus: oc.Corpus) -> list[int]:
    return [int(str(page.title).split()[1]) for page in corpus.glimpse().first]


def test_all_of_a_small_corpus_is_seen(path: Path) -> None:
    seen = oc.read(path)[:10].glimpse()
    assert (seen.name, seen.count, seen.note) == ("corpus.md[:10]", 10, "")
    assert seen.first == PAGES[:8]
    assert seen.description == oc.Corpus(PAGES[:10]).describe()


def test_a_look_is_printed_as_a_table(path: Path) -> None:
    lines = repr(oc.read(path).glimpse()).splitlines()
    assert lines[:3] == ["corpus.md: pages not counted", BEGINNING, "  other                      Page 0"]
    assert lines[11].split() == ["language", "de", "5"]
    assert repr(oc.Corpus().glimpse()) == "0 pages"
    steering = oc.OtherPage(title="a\x1b[2Jb")
    assert "\x1b" not in repr(oc.Corpus([steering]).glimpse())


def test_of_a_large_corpus_the_beginning_is_seen(path: Path) -> None:
    seen = oc.read(path).glimpse()
    assert (seen.count, seen.note) == (None, BEGINNING)
    assert seen.first == PAGES[:8]
    assert seen.description.pages == 10
    held = oc.Corpus(PAGES).glimpse()
    assert (held.count, held.note, held.description.pages) == (20, BEGINNING, 10)


def test_what_a_filter_leaves_out_is_counted_among_what_is_read(path: Path) -> None:
    read: list[oc.Page] = []

    def keep(page: oc.Page) -> bool:
        read.append(page)
        return page.language == "en"

    corpus = oc.read(path).filter(keep)
    seen = corpus.glimpse()
    assert (seen.name, seen.count, seen.note) == ("corpus.md, filtered", None, BEGINNING)
    assert (seen.description.pages, len(read)) == (5, 10)
    assert _titles(corpus) == [1, 3, 5, 7, 9]


def test_a_slice_is_seen_as_far_as_it_is_in_the_beginning(path: Path) -> None:
    corpus = oc.read(path)
    assert _titles(corpus[2:5]) == [2, 3, 4]
    assert corpus[2:5].glimpse().note == ""
    assert _titles(corpus[8:]) == [8, 9]
    assert _titles(corpus[15:]) == []
    assert corpus[15:].glimpse().note == BEGINNING
    assert _titles(corpus[::4][1:]) == [4, 8]


def test_places_from_the_end_are_counted_only_where_the_number_is_known(path: Path) -> None:
    corpus = oc.read(path)
    assert corpus[-3:].glimpse().note == BEGINNING
    assert _titles(corpus[:-15]) == []
    assert len(corpus) == 20
    assert _titles(corpus[:-15]) == [0, 1, 2, 3, 4]
    assert corpus[:-15].glimpse().note == ""


def test_long_pages_are_counted_by_their_characters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(glimpse, "MOST_CHARACTERS", 100)
    long = [oc.OtherPage(body=(oc.Paragraph(text="x" * 60),))] * 5
    assert oc.Corpus(long).glimpse().description.pages == 2


def test_the_pages_of_an_open_file_are_not_read(path: Path) -> None:
    with path.open("rb") as file:
        corpus = oc.read(file, format="markdown")
        for part in (corpus, corpus.filter(bool), corpus[:3]):
            seen = part.glimpse()
            assert seen.note == "Its pages come once: they are left for a loop, and none was read for this."
            assert (seen.count, seen.first, seen.description.pages) == (None, (), 0)
        assert len(list(corpus)) == 20


def test_a_look_takes_nothing_from_a_loop(path: Path) -> None:
    corpus = oc.read(path)
    next(corpus)
    corpus.glimpse()
    assert next(corpus) == PAGES[1]


def test_what_cannot_be_read_is_told(path: Path) -> None:
    corpus = oc.read(path)
    path.unlink()
    assert corpus.glimpse().note.startswith("Pages could not be read: ")
    assert corpus.glimpse().count is None
