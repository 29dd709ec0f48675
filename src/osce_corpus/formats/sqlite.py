"""SQLite: a database with a table of pages, tables of what they have several of, and an index of their words."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import BinaryIO

from osce_corpus.formats.format import Format, as_bytes, only
from osce_corpus.pages import Page


def dumps(page: Page) -> bytes:
    """Return a page as a database that holds it alone."""
    file = BytesIO()
    write([page], file)
    return file.getvalue()


def loads(data: str | bytes) -> Page:
    """Return the page of a database that holds one."""
    return only(read(BytesIO(as_bytes(data)), "the database"))


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages to a database, each as it comes, and then the index; return how many."""
    from osce_corpus.formats import database

    return database.write(pages, file)


def read(file: BinaryIO, name: str) -> Iterator[Page]:
    """Yield the pages of a database, in order of their numbers; other tables and columns may be there, too."""
    from osce_corpus.formats import database

    return database.read(file, name)


def count(file: BinaryIO, name: str) -> int:
    """Return how many pages a database holds."""
    from osce_corpus.formats import database

    return database.count(file, name)


SQLITE = Format("sqlite", (".db", ".sqlite"), write, read, dumps, loads, count=count, counts_at_once=True)
