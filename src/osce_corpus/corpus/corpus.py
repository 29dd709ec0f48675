"""Many pages, as one thing to work with."""

import os
from collections.abc import Callable, Generator, Iterable, Iterator
from inspect import GEN_CLOSED, getgeneratorstate
from itertools import islice
from operator import index as index_of
from typing import TYPE_CHECKING, BinaryIO, Generic, SupportsIndex, Unpack, cast, overload

from osce_corpus import formats
from osce_corpus.corpus.describing import Description, describe
from osce_corpus.corpus.filtering import Wanted, tests_for
from osce_corpus.corpus.glimpse import Glimpse, glimpse
from osce_corpus.corpus.hit import Hits
from osce_corpus.corpus.printing import counted
from osce_corpus.corpus.stores import HeldPages, Store
from osce_corpus.corpus.views import FilteredPages, SlicedPages
from osce_corpus.detection import PageType
from osce_corpus.displayed import Displayed
from osce_corpus.pages import Page
from osce_corpus.urls import read_url
from osce_corpus.vocabulary import FieldOfWork, State, Structure

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa
    from typing_extensions import TypeVar

    from osce_corpus.plotting import Plots

    P_co = TypeVar("P_co", bound=Page, covariant=True, default=Page)
else:  # type checkers read `Corpus` as `Corpus[Page]`, which typing itself cannot say before Python 3.13
    from typing import TypeVar

    P_co = TypeVar("P_co", bound=Page, covariant=True)

P = TypeVar("P", bound=Page)


class Corpus(Displayed, Generic[P_co]):
    """Pages in a file, or in memory, that can be looped over again and again, counted, filtered and searched.

    A corpus of a file keeps none of its pages: each loop opens the file and reads them one at a time, so that memory
    stays flat, and several threads can loop at once. `filter` and slices give a corpus that does the same with some of
    the pages. `Corpus(pages)` keeps pages in memory, those of another corpus, too.

    It is also an iterator: `next(corpus)` gives the first page, then the second. A loop after it goes on from there,
    as loops over iterators do, and the loop after that one begins with the first page again.
    `len(corpus)` counts what the file does not tell of itself, and `list(corpus)` asks for it.

    An open file gives its pages once; a second loop raises `AlreadyReadError`.

    To type checkers a `Corpus[Seminar]` is a corpus of seminars: that is what `filter(type=Seminar)` gives.
    """

    __slots__ = ("__weakref__", "_begun", "_store")

    def __init__(self, pages: Iterable[P_co] | Store = ()) -> None:
        """Keep pages in memory.

        Raises:
            TypeError: What comes is not pages.
        """
        self._store = pages if isinstance(pages, Store) else HeldPages(tuple(_checked(pages)))
        self._begun: Generator[P_co] | None = None

    def __iter__(self) -> Iterator[P_co]:
        """Return a pass through all pages; the one that `next` began, where there is a rest of it."""
        if self._begun is not None and getgeneratorstate(self._begun) != GEN_CLOSED:
            return self._begun
        return self._pass()

    def __next__(self) -> P_co:
        """Return the first page, then the next one; `StopIteration` after the last."""
        if self._begun is None:
            self._begun = self._pass()
        return next(self._begun)

    def __len__(self) -> int:
        """Return how many pages there are.

        Databases, Parquet and Arrow files tell it, lines are counted, and other files and filters are read for it,
        once as long as the file stays the same.

        Raises:
            TypeError: The pages come from an open file, which gives them once.
            InvalidRecordError: A record is wrong, in a file that has to be read.
        """
        return self._store.count()

    def __bool__(self) -> bool:
        """Return whether there is a page; of those of an open file, which would be gone, it is said that there is."""
        return self._store.gives_once or next(self._store.pages(), None) is not None

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> P_co: ...
    @overload
    def __getitem__(self, index: slice, /) -> "Corpus[P_co]": ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> "P_co | Corpus[P_co]":
        """Return the page of a number, from 0, or from the end below 0; a slice gives a corpus.

        A page of a file is read with all that stand before it: for many of them, loop, or keep them with `Corpus`.

        Raises:
            IndexError: There is no such page.
            ValueError: The slice goes backwards, and the pages are in a file.
            TypeError: The pages come from an open file, which gives them once.
        """
        if isinstance(index, slice):
            return Corpus(self._sliced(index))
        number = index_of(index)
        place = number + len(self) if number < 0 else number
        page = self._store.page(place) if place >= 0 else None
        if page is None:
            raise IndexError(f"the corpus has no page {number}; it has {len(self):,}")
        return cast("P_co", page)

    __reversed__ = None

    def __repr__(self) -> str:
        count = self._store.known_count()
        pages = "pages unknown" if count is None else counted(count, "page")
        return f"<Corpus {self._store.name}: {pages}>".replace(" :", ":")

    @overload
    def filter(
        self, keep: Callable[[P], object] | None = None, /, *, type: type[P], **others: Unpack[Wanted]
    ) -> "Corpus[P]": ...
    @overload
    def filter(
        self,
        keep: Callable[[P_co], object] | None = None,
        /,
        *,
        type: PageType | str | Iterable[PageType | str | type[Page]] | None = None,
        **others: Unpack[Wanted],
    ) -> "Corpus[P_co]": ...
    def filter(
        self,
        keep: Callable[..., object] | None = None,
        /,
        *,
        type: PageType | str | type[Page] | Iterable[PageType | str | type[Page]] | None = None,
        year: int | Iterable[int] | None = None,
        source: str | Structure | Iterable[str | Structure] | None = None,
        field_of_work: str | FieldOfWork | Iterable[str | FieldOfWork] | None = None,
        country: str | State | Iterable[str | State] | None = None,
        language: str | Iterable[str] | None = None,
        text: str | Iterable[str] | None = None,
    ) -> "Corpus[Page]":
        """Return the pages that fit all that is given, as a corpus that looks for them at each loop.

        Of several values one has to fit: `year=range(2005, 2010)`, `country=["RS", "Montenegro"]`.

        Args:
            keep: A function of your own, called with each page that fits the rest: pages are kept for which it returns
                something true.
            type: "press_release", `PageType.PRESS_RELEASE` or `PressRelease`.
            year: The year of issue of a press release, or of the first day of an event.
            source: Who issued the page: a name as printed, or an identifier or any name of the vocabulary, which finds
                the structure under all its names.
            field_of_work: The same for fields of work.
            country: An ISO 3166-1 code or the name of a country, among `country_codes` of the page.
            language: A BCP 47 tag, or its name in English: "en", "English"; "sr" is "sr-Latn" and "sr-Cyrl", too.
            text: A text that stands in the title or the body, in small letters or capitals.

        Raises:
            UnknownValueError: A value is one that the vocabulary does not know and no page has. What the vocabulary
                does not know is looked for in the pages at once, but for those of an open file, which come once.
            TypeError: A value is of a wrong type.
        """
        if keep is not None and not callable(keep):
            raise TypeError(f"filter takes a function, and values by name: filter(text={keep!r})")
        given = {
            "type": type,
            "year": year,
            "source": source,
            "field_of_work": field_of_work,
            "country": country,
            "language": language,
            "text": text,
        }
        tests = tests_for(given, None if self._store.gives_once else self._store.pages)
        return Corpus(FilteredPages(self._store, tests if keep is None else (*tests, keep)))

    def search(self, query: str, *, limit: int | None = 10, fts5: bool = False) -> Hits:
        """Return pages whose titles or texts have all words of a query, the best first, each with some words around.

        Case and accents never matter, and no mark in the query means anything. The first search makes an index of the
        corpus, in memory or, where it is large, in a temporary file; a database has its own.

        Args:
            query: The words, in any order.
            limit: How many pages at most; `None` for all.
            fts5: The query is one of SQLite's FTS5: `'"border guards" OR title: polic*'`.

        Raises:
            InvalidQueryError: With `fts5`: it is no such query.
            TypeError: The query is no text.
            ValueError: The limit is below 0.
        """
        from osce_corpus.corpus.searching import query_of

        _check_search(query, limit)
        hits = self._store.hits(query if fts5 else query_of(query))
        return Hits(islice(hits, limit))

    def find(self, url: str) -> P_co | None:
        """Return the first page that has an address, in whatever form it is written; `None` where there is none."""
        canonical = read_url(url).canonical
        return next((page for page in self._pass() if page.url == canonical), None)

    def describe(self) -> Description:
        """Return how many pages there are of each type, year, source and so on, and what is missing in how many."""
        return describe(self._store.pages())

    def glimpse(self) -> Glimpse:
        """Look at the beginning: the first pages, and what there is among those that a short look reads.

        At most a thousand pages are read, and none of an open file, whose pages come once. Notebooks show it.
        """
        return glimpse(self._store)

    @property
    def plot(self) -> "Plots":
        """Pictures of the pages: `corpus.plot.timeline(by="field_of_work")`; with the extra `plot`.

        Raises:
            MissingExtraError: matplotlib is not installed.
        """
        from osce_corpus.plotting import Plots

        return Plots(self._store.pages)

    def write(self, path: str | os.PathLike[str] | BinaryIO, *, format: str | None = None) -> int:
        """Write the pages to a file in the format of its suffix, and return how many they are; as the function `write`.

        The file may be the one that the pages come from.
        """
        return formats.write(self._store.pages(), path, format=format)

    def to_arrow(self) -> "pa.Table":
        """Return the pages as an Arrow table; as the function `to_arrow`."""
        return formats.to_arrow(self._store.pages())

    def to_pandas(self) -> "pd.DataFrame":
        """Return the pages as a frame of pandas; as the function `to_pandas`."""
        return formats.to_pandas(self._store.pages())

    def to_polars(self) -> "pl.DataFrame":
        """Return the pages as a frame of Polars; as the function `to_polars`."""
        return formats.to_polars(self._store.pages())

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self._store,)

    def _pass(self) -> Generator[P_co]:
        yield from cast("Iterator[P_co]", self._store.pages())

    def _sliced(self, part: slice) -> Store:
        if isinstance(self._store, HeldPages):
            return HeldPages(self._store.held[part])
        start, stop, step = (None if place is None else index_of(place) for place in (part.start, part.stop, part.step))
        if step is not None and step < 1:
            raise ValueError("pages of a file are read forwards; oc.Corpus(corpus) keeps them, and can be turned round")
        return SlicedPages(self._store, start, stop, step)


def _check_search(query: object, limit: int | None) -> None:
    if not isinstance(query, str):
        raise TypeError(f"a query is a str, not {type(query).__name__}")
    if limit is not None and index_of(limit) < 0:
        raise ValueError(f"limit is at least 0, or None for all, not {limit}")


def _checked(pages: Iterable[object]) -> Iterator[Page]:
    if isinstance(pages, Page):
        raise TypeError("Corpus takes several pages; for one, pass [page]")
    if isinstance(pages, str | os.PathLike):
        raise TypeError("Corpus takes pages; for those of a file, call read(path)")
    for page in iter(pages):  # and not asked for their number first, which can take as long as to read them
        if not isinstance(page, Page):
            raise TypeError(f"Corpus takes pages, not {type(page).__name__}")
        yield page
