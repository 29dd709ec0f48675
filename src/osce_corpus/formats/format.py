"""What a format is."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import BinaryIO, Optional

from attrs import evolve, frozen

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.unknown import Unknown
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
    keeping: Optional["Format"] = None
    """The same format, as it is read with `unknown="keep"`; `None` where nothing in it is a key of a record."""
    count: Callable[[BinaryIO, str], int] | None = None
    """Return how many pages a file holds, where that takes less than to read them."""
    counts_at_once: bool = False
    """Whether `count` only looks up what the file says of itself, and does not go through it."""


@contextmanager
def at_place(name: str, place: str) -> Generator[None]:
    """Let errors tell in which file a record is wrong, and where it stands in it: "$[2]" for "$"."""
    try:
        yield
    except InvalidRecordError as error:
        problems = tuple(Problem(place + problem.path[1:], problem.message) for problem in error.problems)
        raise InvalidRecordError(problems, name) from None


def of_records(
    form: Format,
    read: Callable[[BinaryIO, str, Unknown], Iterator[Page]],
    loads: Callable[[str | bytes, Unknown], Page],
) -> Format:
    """Return a format with functions to read it that are told whether to refuse unknown keys or to keep them."""

    def reading(unknown: Unknown, keeping: Format | None = None) -> Format:
        def read_so(file: BinaryIO, name: str) -> Iterator[Page]:
            return read(file, name, unknown)

        def loads_so(data: str | bytes) -> Page:
            return loads(data, unknown)

        return evolve(form, read=read_so, loads=loads_so, keeping=keeping)

    return reading("refuse", reading("keep"))


def only(pages: Iterator[Page]) -> Page:
    """Return the page of what should hold one.

    Raises:
        InvalidRecordError: It holds none or several.
    """
    found = list(pages)
    if len(found) != 1:
        raise InvalidRecordError((Problem("$", f"expected one page, found {len(found)}"),))
    return found[0]


def as_bytes(data: str | bytes) -> bytes:
    """Return what should have been bytes as bytes, so that it is refused for what it is."""
    return data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
