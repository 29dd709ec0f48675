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
    first: tuple[Page, ...] = ()
    """The first pages."""
    description: Description | None = None
    """What there is among the pages that were read; `None` where none were."""
    is_whole: bool = False
    """Whether these are all pages of the corpus."""
    problem: str = ""
    """Why no more pages were read, in a sentence; empty where nothing went wrong."""


def glimpse(store: Store) -> Glimpse:
    """Look at the beginning of a store; pages that come once are left for a loop to come."""
    if store.gives_once:
        return Glimpse(name=store.name, count=None, problem="Its pages come once, and are not read to be shown here.")
    describer = Describer()
    first: list[Page] = []
    is_whole, problem = False, ""
    try:
        for page in store.beginning(MOST_PAGES, MOST_CHARACTERS).pages():
            describer.add(page)
            first += [page][: _FIRST - len(first)]
        is_whole = True
    except EnoughReadError:
        pass
    except (OSError, OsceCorpusError) as error:
        problem = f"Pages could not be read: {error}"
    description = describer.description()
    return Glimpse(
        name=store.name,
        count=description.pages if is_whole else store.known_count(),
        first=tuple(first),
        description=description,
        is_whole=is_whole,
        problem=problem,
    )
