"""Parts of a corpus, found again at each pass: those that fit, those between two places."""

from collections.abc import Callable, Hashable, Iterator
from itertools import islice

from attrs import define, evolve

from osce_corpus.corpus.hit import Hit
from osce_corpus.corpus.stores import Store
from osce_corpus.pages import Page


@define(eq=False)
class PartOfPages(Store):
    """Some of the pages of another store."""

    base: Store

    @property
    def gives_once(self) -> bool:
        """Whether there is one pass, and no other."""
        return self.base.gives_once

    def state(self) -> Hashable:
        """Return the state of all pages."""
        return self.base.state()

    def beginning(self, most: int, most_characters: int) -> Store:
        """Return the same part of what stands at the beginning of all pages."""
        return evolve(self, base=self.base.beginning(most, most_characters))


@define(eq=False)
class FilteredPages(PartOfPages):
    """The pages of another store that pass every test."""

    tests: tuple[Callable[[Page], object], ...]

    @property
    def name(self) -> str:
        """The name of all pages, and that these are some of them."""
        return f"{self.base.name}, filtered".removeprefix(", ")

    def pages(self) -> Iterator[Page]:
        """Yield the pages that pass."""
        return filter(self._passes, self.base.pages())

    def hits(self, query: str) -> Iterator[Hit]:
        """Yield what fits an FTS5 query and passes, ranked among all pages, whose index serves all filters."""
        return (hit for hit in self.base.hits(query) if self._passes(hit.page))

    def _passes(self, page: Page) -> bool:
        return all(test(page) for test in self.tests)


@define(eq=False)
class SlicedPages(PartOfPages):
    """The pages of another store between two places, or every so many of them."""

    start: int | None
    stop: int | None
    step: int | None

    @property
    def name(self) -> str:
        """The name of all pages, and the slice."""
        start, stop, step = ("" if part is None else part for part in (self.start, self.stop, self.step))
        return f"{self.base.name}[{start}:{stop}{f':{step}' if step else ''}]"

    def pages(self) -> Iterator[Page]:
        """Yield the pages; where one place is told from the end, they are counted before."""
        start, stop = self.start, self.stop
        if min(start or 0, stop or 0) < 0:
            start, stop, _ = self._slice.indices(self.base.count())
        return islice(self.base.pages(), start, stop, self.step)

    @property
    def _slice(self) -> slice:
        return slice(self.start, self.stop, self.step)

    def _count(self) -> int:
        return len(range(*self._slice.indices(self.base.count())))

    def _count_at_once(self) -> int | None:
        count = self.base.known_count()
        return None if count is None else len(range(*self._slice.indices(count)))
