"""Where the pages of a corpus are: in memory, in a file, in an open file."""

import os
from abc import ABC, abstractmethod
from collections.abc import Hashable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from attrs import define, field

from osce_corpus import formats
from osce_corpus.corpus.hit import Hit
from osce_corpus.errors import AlreadyReadError, OsceCorpusError
from osce_corpus.formats import Unknown
from osce_corpus.pages import Page

if TYPE_CHECKING:
    from osce_corpus.corpus.searching import Index


@define(eq=False)
class Store(ABC):
    """Pages that can be passed through.

    What was found out about them, their number and the index of their words, is kept as long as they stay the same.
    """

    _counted: tuple[Hashable, int] | None = field(default=None, init=False)
    _indexed: "tuple[Hashable, Index] | None" = field(default=None, init=False)

    @property
    @abstractmethod
    def name(self) -> str:
        """What the pages are called; empty where they have no name."""

    @property
    def gives_once(self) -> bool:
        """Whether there is one pass, and no other."""
        return False

    @abstractmethod
    def pages(self) -> Iterator[Page]:
        """Yield the pages: one pass."""

    @abstractmethod
    def state(self) -> Hashable:
        """Return a value that is another one when the pages have changed."""

    def count(self) -> int:
        """Return how many pages there are; that may take a pass.

        Raises:
            TypeError: There is one pass, and it would be spent.
        """
        self._spare_the_only_pass()
        state = self.state()
        if self._counted is None or self._counted[0] != state:
            self._counted = (state, self._count())
        return self._counted[1]

    def known_count(self) -> int | None:
        """Return how many pages there are where that was counted before, or is told at once."""
        with suppress(OSError, OsceCorpusError):
            if self._counted is not None and self._counted[0] == self.state():
                return self._counted[1]
            return self._count_at_once()
        return None

    def page(self, index: int) -> Page | None:
        """Return the page of an index from 0, `None` where there is none; that takes a pass up to it.

        Raises:
            TypeError: There is one pass, and it would be spent.
        """
        self._spare_the_only_pass()
        return next((page for position, page in enumerate(self.pages()) if position == index), None)

    def beginning(self, most: int, most_characters: int) -> "Store":
        """Return the same pages, of which a pass reads only so many, or raises `EnoughReadError`."""
        return BeginningOfPages(self, most, most_characters)

    def hits(self, query: str) -> Iterator[Hit]:
        """Yield what fits an FTS5 query, the best first."""
        state = self.state()
        if self._indexed is None or self._indexed[0] != state:
            self._indexed = (state, self._index())
        return self._indexed[1].hits(query)

    def __reduce__(self) -> tuple[object, ...]:
        given = (part.name for part in attrs.fields(type(self)) if part.init)
        return type(self), tuple(getattr(self, name) for name in given)

    def _spare_the_only_pass(self) -> None:
        if self.gives_once:
            raise TypeError(
                "the pages of an open file come once, and are neither counted nor numbered; "
                "keep them with oc.Corpus(oc.read(file, …)), or pass the path of the file to oc.read"
            )

    def _count(self) -> int:
        return sum(1 for _ in self.pages())

    def _count_at_once(self) -> int | None:
        return None

    def _index(self) -> "Index":
        from osce_corpus.corpus.searching import BuiltIndex

        return BuiltIndex(self.pages())


class EnoughReadError(Exception):
    """As many pages were read as were to be read, and there are more."""


@define(eq=False)
class BeginningOfPages(Store):
    """The pages of another store, up to so many pages, or pages with so many characters; then `EnoughReadError`."""

    base: Store
    most: int
    most_characters: int

    @property
    def name(self) -> str:
        """The name of all pages."""
        return self.base.name

    @property
    def gives_once(self) -> bool:
        """Whether there is one pass, and no other."""
        return self.base.gives_once

    def pages(self) -> Iterator[Page]:
        """Yield the pages at the beginning."""
        characters = 0
        for number, page in enumerate(self.base.pages()):
            if number >= self.most or characters > self.most_characters:
                raise EnoughReadError
            characters += sum(len(block.text) for block in page.body)
            yield page

    def state(self) -> Hashable:
        """Return the state of all pages."""
        return self.base.state()

    def _count(self) -> int:
        count = self.base.known_count()
        if count is None:
            raise EnoughReadError
        return count


@define(eq=False)
class HeldPages(Store):
    """Pages in memory."""

    held: tuple[Page, ...]

    @property
    def name(self) -> str:
        """Nothing."""
        return ""

    def pages(self) -> Iterator[Page]:
        """Yield the pages."""
        return iter(self.held)

    def state(self) -> Hashable:
        """Return always the same: pages in memory do not change."""
        return None

    def page(self, index: int) -> Page | None:
        """Return the page of an index from 0, `None` where there is none."""
        return self.held[index] if index < len(self.held) else None

    def _count(self) -> int:
        return len(self.held)

    def _count_at_once(self) -> int:
        return len(self.held)

    def _index(self) -> "Index":
        from osce_corpus.corpus.searching import BuiltIndex

        return BuiltIndex(self.held, self.held.__getitem__)


@define(eq=False)
class PagesOfFile(Store):
    """Pages in a file, which each pass opens and reads anew."""

    path: str | os.PathLike[str]
    format: str
    unknown: Unknown

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return Path(self.path).name

    def pages(self) -> Iterator[Page]:
        """Yield the pages as they are read."""
        return formats.read(self.path, format=self.format, unknown=self.unknown)

    def state(self) -> Hashable:
        """Return what the system says of the file."""
        found = Path(self.path).stat()
        return found.st_ino, found.st_size, found.st_mtime_ns

    def _count(self) -> int:
        count = formats.count(self.path, format=self.format)
        return super()._count() if count is None else count

    def _count_at_once(self) -> int | None:
        return formats.count(self.path, format=self.format, at_once=True)

    def _index(self) -> "Index":
        from osce_corpus.corpus.searching import DatabaseIndex

        own = DatabaseIndex.of(Path(self.path)) if self.format == "sqlite" else None
        return own or super()._index()


@define(eq=False)
class PagesOfOpenFile(Store):
    """Pages in a file that was open before, which gives them once."""

    reading: Iterator[Page]
    file: str
    was_read: bool = field(default=False, init=False)

    @property
    def name(self) -> str:
        """The name of the file, without its folder."""
        return Path(self.file).name

    @property
    def gives_once(self) -> bool:
        """Whether there is one pass, and no other."""
        return True

    def pages(self) -> Iterator[Page]:
        """Yield the pages that are left; raise `AlreadyReadError` where all have been read."""
        if self.was_read:
            raise AlreadyReadError(self.file)
        # A loop that is left early closes what it loops over, and leaves the pages after it to the next one.
        while (page := next(self.reading, None)) is not None:
            yield page
        self.was_read = True

    def state(self) -> Hashable:
        """Return always the same: the pages come once."""
        return None
