"""What inputs give: pages to be read, what cannot be read, and what is no page."""

from collections.abc import Callable

from attrs import frozen

from osce_corpus.parts import PageOrigin


def named(origin: PageOrigin) -> str:
    """Return how a place is shown: the file, and behind a comma what of it."""
    return origin.path if origin.member is None else f"{origin.path}, {origin.member}"


@frozen(kw_only=True)
class Found:
    """What all pieces have."""

    origin: PageOrigin
    """Where it was found, from which address, and when."""

    @property
    def name(self) -> str:
        """How it is shown: the file, and behind a comma what of it."""
        return named(self.origin)


@frozen(kw_only=True)
class Input(Found):
    """A page that is to be parsed, with what is known of it beside its text."""

    read: Callable[[], str | bytes]
    """Returns the page. A file of its own is read when this is called; what is in an archive has been read already."""
    encoding: str | None = None
    """The encoding of its bytes as the server said, where they are not UTF-8; `None` where that is not known."""

    @property
    def url(self) -> str | None:
        """Its address, as the crawl gives it."""
        return self.origin.url


@frozen(kw_only=True)
class Unreadable(Found):
    """A file, or a piece of one, that could not be read. The others are."""

    reason: str
    """What is wrong with it, in a sentence."""


@frozen(kw_only=True)
class Skipped(Found):
    """A file, or a piece of one, that is no page: an image, a script, what a server says in place of a page."""

    reason: str
    """Why it is no page, in a few words that are the same for all of its kind: "HTTP status 404"."""


Piece = Input | Unreadable | Skipped
"""Whatever an input gives."""


class UnreadableError(Exception):
    """What is being read cannot be read further; the message says why, in a sentence."""
