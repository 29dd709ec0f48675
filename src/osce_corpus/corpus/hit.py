"""What a search finds."""

from attrs import frozen

from osce_corpus.displayed import Displayed
from osce_corpus.pages import Page


@frozen(kw_only=True)
class Hit(Displayed):
    """A page that a search found."""

    page: Page
    """The page."""
    snippet: str
    """Words of its title or text, with those that were found in brackets: "the threat of [foreign] fighters"."""
    score: float
    """How well it fits (BM25): the greater, the better; to be compared within one search and one corpus only."""
