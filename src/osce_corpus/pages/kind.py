"""What the library has to know of a type of pages, and all of it: each file of a type ends with its `KIND`."""

from collections.abc import Callable, Iterator

from attrs import frozen

from osce_corpus.outline import Outline
from osce_corpus.pages.page import Page, Reading


def _none(_outline: Outline) -> Iterator[tuple[float, str]]:
    return iter(())


@frozen(kw_only=True)
class Kind:
    """A type of pages."""

    model: type[Page]
    """The class of its pages."""
    read: Callable[[Reading], Page]
    """Returns a page as one of this type."""
    reasons: Callable[[Outline], Iterator[tuple[float, str]]] = _none
    """Yields what speaks for and against this type: a weight, as in `Evidence`, and what was seen."""
    places: str | None = None
    """The field that says where a page is from, or where it takes place, by which it is told from copies."""
    name: str
    """What its pages are called where they are counted: "Press releases"."""

    def places_of(self, page: Page) -> tuple[str, ...]:
        """Return the places of a page of this type."""
        places: tuple[str, ...] | str | None = getattr(page, self.places) if self.places else None
        return (places,) if isinstance(places, str) else places or ()
