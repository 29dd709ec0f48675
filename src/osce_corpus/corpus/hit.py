"""What a search finds."""

from attrs import field, frozen

from osce_corpus.pages import Page


def _named(page: Page) -> str:
    return f"<{type(page).__name__} {page.title!r}>"


@frozen(kw_only=True)
class Hit:
    """A page that a search found."""

    page: Page = field(repr=_named)
    """The page."""
    snippet: str
    """Words of its title or text, with those that were found in brackets: "the threat of [foreign] fighters"."""
    score: float
    """How well it fits (BM25): the greater, the better; to be compared within one search and one corpus only."""
