"""What a format is."""

from collections.abc import Callable, Iterable, Iterator
from typing import TextIO

from attrs import frozen

from osce_corpus.pages import Page


@frozen(kw_only=True)
class Format:
    """A way to write pages and to read them back."""

    name: str
    """The name by which `dumps` and `loads` know it."""
    suffixes: tuple[str, ...]
    """The suffixes of the files that `write` and `read` keep in it."""
    dumps: Callable[[Page], str]
    """Return a page in this format."""
    loads: Callable[[str | bytes], Page]
    """Return the page that `dumps` wrote."""
    write: Callable[[Iterable[Page], TextIO], int]
    """Write pages to a file as they come and return how many they are."""
    read: Callable[[TextIO, str], Iterator[Page]]
    """Yield the pages of a file; errors name it by the string."""
