"""What a search finds."""

from collections.abc import Iterator
from typing import SupportsIndex, overload

from attrs import frozen

from osce_corpus.corpus.printing import counted, printable
from osce_corpus.displayed import Displayed, shortened
from osce_corpus.pages import Page

_MOST_SHOWN = 10
_LONGEST_SNIPPET = 200


@frozen(kw_only=True)
class Hit(Displayed):
    """A page that a search found."""

    page: Page
    """The page."""
    snippet: str
    """Words of its title or text, with those that were found in brackets: "the threat of [foreign] fighters"."""
    found: tuple[tuple[int, int], ...] = ()
    """Where those words stand in `snippet`, brackets included: each start, and the end one past it."""
    score: float
    """How well it fits (BM25): the greater, the better; to be compared within one search and one corpus only."""


class Hits(tuple[Hit, ...], Displayed):
    """The pages that a search found, the best first; printed, they are a list with the words that were found."""

    __slots__ = ()

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> Hit: ...
    @overload
    def __getitem__(self, index: slice, /) -> "Hits": ...
    def __getitem__(self, index: SupportsIndex | slice, /) -> "Hit | Hits":
        """Return the page of a number, from 0, or from the end below 0; of a slice, such hits again."""
        return Hits(super().__getitem__(index)) if isinstance(index, slice) else super().__getitem__(index)

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield f"<Hits: {counted(len(self), 'page')}>"
        for number, hit in enumerate(self[:_MOST_SHOWN], start=1):
            yield f"{number:>3}. {hit.page!r}"
            yield f"     {printable(shortened(hit.snippet, _LONGEST_SNIPPET))}"
        if len(self) > _MOST_SHOWN:
            yield f"     … and {len(self) - _MOST_SHOWN:,} more"
