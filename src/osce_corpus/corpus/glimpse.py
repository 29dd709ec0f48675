"""A look at the beginning of a corpus, which takes no longer however many pages there are."""

from collections.abc import Iterator

from attrs import frozen

from osce_corpus.corpus.describing import Describer, Description
from osce_corpus.corpus.printing import counted, printable
from osce_corpus.corpus.stores import EnoughReadError, Store
from osce_corpus.displayed import Displayed, shortened
from osce_corpus.errors import OsceCorpusError
from osce_corpus.pages import Page

MOST_PAGES = 1_000
MOST_CHARACTERS = 10_000_000
"""So much is read for a look; what a filter leaves out is read, too."""
_FIRST = 8
_LONGEST_TITLE = 80


@frozen(kw_only=True, repr=False)
class Glimpse(Displayed):
    """What a look at the beginning of a corpus shows; printed, it is a table."""

    name: str
    """What the corpus is called: the name of its file, or nothing."""
    count: int | None
    """How many pages there are, where that is known without reading them all."""
    first: tuple[Page, ...]
    """The first pages."""
    description: Description
    """What there is among the pages that were read."""
    note: str
    """Why these are not all pages, in a sentence; empty where they are."""

    @property
    def heading(self) -> str:
        """The name of the corpus, and how many pages it has."""
        pages = "pages not counted" if self.count is None else counted(self.count, "page")
        return f"{self.name}: {pages}" if self.name else pages.capitalize()

    def __repr__(self) -> str:
        return "\n".join(map(printable, self._lines()))

    def _lines(self) -> Iterator[str]:
        yield self.heading
        yield from filter(None, [self.note])
        for page in self.first:
            kind, day = page.type.replace("_", " "), str(page.day or "")
            yield f"  {kind:<13}  {day:<10}  {shortened(page.title or '', _LONGEST_TITLE)}".rstrip()
        if self.first:
            yield from repr(self.description).split("\n")[1:]


def glimpse(store: Store) -> Glimpse:
    """Look at the beginning of a store; pages that come once are left for a loop to come."""
    describer = Describer()
    first: list[Page] = []
    note = ""
    beginning = store.beginning(MOST_PAGES, MOST_CHARACTERS)
    try:
        for page in () if store.gives_once else beginning.pages():
            describer.add(page)
            first += [page][: _FIRST - len(first)]
    except (EnoughReadError, OSError, OsceCorpusError) as error:
        note = _note(error)
    if store.gives_once:
        note = "Its pages come once: they are left for a loop, and none was read for this."
    description = describer.description()
    count = store.known_count() if note else description.pages
    return Glimpse(name=beginning.name, count=count, first=tuple(first), description=description, note=note)


def _note(error: Exception) -> str:
    if isinstance(error, EnoughReadError):
        return f"Only the beginning was read, {MOST_PAGES:,} pages at most: the figures are of what was found there."
    return f"Pages could not be read: {error}"
