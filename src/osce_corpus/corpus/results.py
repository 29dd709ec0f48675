"""What is parsed, and what became of it."""

from attrs import field, frozen

from osce_corpus.errors import OsceCorpusError
from osce_corpus.pages import Page


@frozen
class Source:
    """A page that is to be parsed, with what is known of it beside its text."""

    content: str | bytes
    """The page: HTML, Markdown or text."""
    url: str | None = field(default=None, kw_only=True)
    """Its address."""
    encoding: str | None = field(default=None, kw_only=True)
    """The encoding of its bytes, where they do not tell; `None` for the one that goes for all sources."""
    name: str | None = field(default=None, kw_only=True)
    """What to call it in a result; `None` for its place among the sources: "sources[17]"."""


@frozen(kw_only=True)
class Parsed:
    """A source that gave a page."""

    source: str
    """Its name: the one that was given, else its place among the sources, from 0: "sources[17]"."""
    page: Page
    """The page."""
    characters: int
    """How many visible characters the source has."""
    chrome_characters: int
    """How many of them were the site's and not the page's."""


@frozen(kw_only=True)
class Failed:
    """A source that gave no page."""

    source: str
    """The file, or whatever else was read; without a name, its place among the sources, from 0: "sources[17]"."""
    reason: str
    """What went wrong, in a sentence."""

    @classmethod
    def of(cls, source: str, error: OSError | OsceCorpusError) -> "Failed":
        """Return the failure that an error makes of a source."""
        known = error.strerror if isinstance(error, OSError) else None
        return cls(source=source, reason=known or str(error))
