"""A look at the beginning of a corpus, which takes no longer however many pages there are."""

from attrs import frozen

from osce_corpus.corpus.describing import Describer, Description
from osce_corpus.corpus.stores import EnoughReadError, Store
from osce_corpus.errors import OsceCorpusError
from osce_corpus.pages import Page

MOST_PAGES = 1_000
MOST_CHARACTERS = 10_000_000
"""So much is read for a look; what a filter leaves out is read, too."""
_FIRST = 8


@frozen(kw_only=True)
class Glimpse:
    """What a look at the beginning of a corpus shows."""

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
