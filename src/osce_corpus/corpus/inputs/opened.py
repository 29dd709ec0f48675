"""Something that has been opened to see what it is."""

from collections.abc import Callable, Iterable, Iterator
from io import BufferedReader, BytesIO
from typing import BinaryIO, cast

from attrs import field, frozen

from osce_corpus.corpus.inputs.limits import LARGEST_IN_MEMORY, Readable, read_up_to
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError
from osce_corpus.corpus.inputs.places import Place
from osce_corpus.corpus.inputs.streams import stream_of
from osce_corpus.reading import MAX_SIZE

Wanted = Callable[[str | None], object]
"""Tells by an address whether its page is wanted; `None` is a page whose address is not known."""
Columns = str | Iterable[str]
"""The name of a column, or several names, of which the first counts that a table has."""
HEAD = 4_096
"""How many bytes of the beginning tell what something is."""


def columns_of(columns: Columns | None) -> tuple[str, ...]:
    """Return the names of columns, of which a table may have any.

    Raises:
        TypeError: They are no names.
    """
    if columns is None or isinstance(columns, str):
        return () if columns is None else (columns,)
    names = tuple(columns)
    if not all(isinstance(name, str) for name in cast("tuple[object, ...]", names)):
        raise TypeError(f"a column is called by its name, a str, and several by theirs; not {columns!r}")
    return names


@frozen(kw_only=True)
class Settings:
    """What the caller says of the inputs."""

    text_column: tuple[str, ...] = field(default=None, converter=columns_of)
    url_column: tuple[str, ...] = field(default=None, converter=columns_of)
    max_size: int = MAX_SIZE
    wanted: Wanted | None = None
    """Pages for whose address it returns something false are not read; without it, all are."""

    def leave_out(self, url: str | None) -> bool:
        """Return whether nobody wants the page of an address."""
        return self.wanted is not None and not self.wanted(url)


@frozen(kw_only=True)
class Opened:
    """A file or a member of an archive."""

    stream: BufferedReader
    place: Place
    settings: Settings
    open_member: Callable[["Opened"], Iterator[Piece]]
    """Returns what is in a member."""
    size: int | None = None
    """How many bytes it has, where that is known."""
    is_file: bool = False
    """Whether it is a file on the disk, of which any part can be read, again and again."""

    @property
    def head(self) -> bytes:
        """The first bytes, as long as nothing has been read."""
        return self.stream.peek(HEAD)[:HEAD]

    def member(self, source: Readable, place: Place, size: int | None = None) -> Iterator[Piece]:
        """Yield what is in a member."""
        opened = Opened(
            stream=stream_of(source),
            place=place,
            settings=self.settings,
            open_member=self.open_member,
            size=size,
        )
        return self.open_member(opened)

    def from_any_side(self) -> BinaryIO:
        """Return it as a file of which any part can be read.

        Raises:
            UnreadableError: It stands in an archive and is too large for the memory.
        """
        if self.is_file:
            return self.stream
        data = read_up_to(self.stream, LARGEST_IN_MEMORY + 1)
        if len(data) > LARGEST_IN_MEMORY:
            raise UnreadableError(
                f"Inside another file it can only be read up to {LARGEST_IN_MEMORY:,} bytes; take it out of there."
            )
        return BytesIO(data)


@frozen(kw_only=True)
class Container:
    """A kind of file that holds pages."""

    fits: Callable[[Opened], bool]
    """Tells by its first bytes, and perhaps by its name, whether a file is one."""
    read: Callable[[Opened], Iterator[Piece]]
    """Yields what is in it.

    Raises:
        UnreadableError: The rest cannot be read.
    """
