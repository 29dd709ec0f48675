"""Where something is: a file, a member of it, a member of that."""

from posixpath import splitext

from attrs import evolve, frozen

from osce_corpus.corpus.inputs.pieces import Input, Piece, Skipped, Unreadable
from osce_corpus.parts import PageOrigin
from osce_corpus.reading import without_surrogates


@frozen(kw_only=True)
class Place:
    """A place that may hold pages."""

    path: str
    member: str | None = None
    url: str | None = None
    crawled: str | None = None
    depth: int = 0
    """In how many archives it is."""
    is_packed: bool = False
    """Whether it has been unpacked on the way here."""
    is_named: bool = False
    """Whether somebody asked for just this file, who then wants to know why it gives nothing."""

    @property
    def origin(self) -> PageOrigin:
        """The place as it stands in a record, which has no half of a character."""
        return PageOrigin(
            path=without_surrogates(self.path),
            member=self.member and without_surrogates(self.member),
            url=self.url and without_surrogates(self.url),
            crawled=self.crawled and without_surrogates(self.crawled),
        )

    @property
    def name(self) -> str:
        """The name by which it went before it was compressed."""
        name = self.member or self.path
        return splitext(name)[0] if self.is_packed else name

    def inside(self, name: str, *, url: str | None = None, crawled: str | None = None) -> "Place":
        """Return the place of a member."""
        member = name if self.member is None else f"{self.member}, {name}"
        return Place(path=self.path, member=member, url=url, crawled=crawled, depth=self.depth + 1)

    def told(self, url: str | None, crawled: str | None = None) -> "Place":
        """Return the place with what is found out of it; what was known before counts."""
        if self.url or not url:
            return self
        return evolve(self, url=url, crawled=self.crawled or crawled)

    def page(self, content: str | bytes, encoding: str | None = None) -> Input:
        """Return the page that stands there."""
        return Input(origin=self.origin, read=lambda: content, encoding=encoding)

    def unreadable(self, reason: str | Exception) -> Unreadable:
        """Return that it cannot be read, for a reason, or for that of an error."""
        of_the_system = reason.strerror if isinstance(reason, OSError) else None
        return Unreadable(origin=self.origin, reason=of_the_system or str(reason))

    def skipped(self, reason: str) -> Skipped:
        """Return that it is no page."""
        return Skipped(origin=self.origin, reason=reason)

    def unfit(self, reason: str) -> Piece:
        """Return that there is no page in it: to whom it matters, where somebody asked for it."""
        return self.unreadable(f"It is no page: {reason}.") if self.is_named else self.skipped(reason)
