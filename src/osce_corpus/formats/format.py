"""What a format is."""

from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from attrs import frozen

from osce_corpus.pages import Page


@frozen
class Format:
    """A way to write pages and, where nothing is lost in it, to read them back."""

    name: str
    """The name by which `dumps`, `loads` and `format=` know it."""
    suffixes: tuple[str, ...]
    """The suffixes of the files that `write` and `read` keep in it, in small letters: (".jsonl.gz",)."""
    write: Callable[[Iterable[Page], BinaryIO], int]
    """Write pages to a binary file as they come and return how many they are."""
    read: Callable[[BinaryIO, str], Iterator[Page]] | None
    """Yield the pages of a binary file, which errors name by the string; `None` where pages are not read back."""
    dumps: Callable[[Page], str | bytes]
    """Return a page in this format: `str` where it is text, `bytes` where it is not."""
    loads: Callable[[str | bytes], Page] | None
    """Return the page that `dumps` wrote; `None` where pages are not read back."""
