"""What a build has done so far, in a database beside its output: killed at any moment, it can go on.

What becomes of each input is written in the order of the inputs, some seconds' worth at a time, each time whole or
not at all. A build that goes on passes over as many inputs as are there, and does not parse them again.
"""

import errno
import sqlite3
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic
from typing import Any, TypeVar

from attrs import frozen

from osce_corpus.corpus.inputs import Piece
from osce_corpus.errors import ResumeError
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.pages import Page

_SUFFIX = ".building"
_SECONDS_BETWEEN_COMMITS = 1.0
_STATEMENTS = (
    "PRAGMA locking_mode = EXCLUSIVE",
    "PRAGMA synchronous = NORMAL",
    "BEGIN IMMEDIATE",
    "CREATE TABLE IF NOT EXISTS options (value TEXT)",
    "CREATE TABLE IF NOT EXISTS entries (position INTEGER PRIMARY KEY, name, kind, reason)",
    "CREATE TABLE IF NOT EXISTS pages (number INTEGER PRIMARY KEY, part, seen, chrome, record)",
    "CREATE INDEX IF NOT EXISTS pages_part ON pages (part, number)",
    "COMMIT",
    "BEGIN IMMEDIATE",
)

_IN_USE = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_ERROR")  # the last: it has other tables

P = TypeVar("P", bound=Piece)


@frozen(kw_only=True)
class Kept:
    """A page in a journal, and the figures that its report needs."""

    page: Page
    part: str
    """The part of the output to which it belongs, empty where there is one only."""
    characters: int
    """How many visible characters its source has."""
    chrome_characters: int
    """How many of them were the site's and not the page's."""


class Journal:
    """What became of the inputs of a build, in order."""

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._errors():
            self._database = sqlite3.connect(path, isolation_level=None)
            for statement in _STATEMENTS:
                self._database.execute(statement)
        self._committed = monotonic()
        ((self._entries,),) = self._rows("SELECT count(*) FROM entries")
        ((self._pages,),) = self._rows("SELECT count(*) FROM pages")

    def check_options(self, options: str) -> None:
        """Raise `ResumeError` where the build was begun with other options; note them where it begins now."""
        before = next(self._rows("SELECT value FROM options"), None)
        if before is None:
            self._do("INSERT INTO options VALUES (?)", options)
            self.commit()
        elif before[0] != options:
            raise ResumeError(f"it was begun with {before[0]}, and is asked for {options} now")

    def not_done(self, pieces: Iterator[P]) -> Iterator[P]:
        """Pass over the inputs that are in the journal, and yield the others.

        Raises:
            ResumeError: There are other inputs than when the build was begun.
        """
        for position, (name,) in enumerate(list(self._rows("SELECT name FROM entries ORDER BY position")), start=1):
            piece = next(pieces, None)
            if piece is None or piece.name != name:
                found = "is gone now" if piece is None else f"is {piece.name!r} now"
                raise ResumeError(f"input {position:,} was {name!r}, and {found}")
        yield from pieces

    def add(self, name: str, kind: str, reason: str = "", kept: Kept | None = None) -> None:
        """Note what became of the next input: its page, or why there is none."""
        self._do("INSERT INTO entries VALUES (?, ?, ?, ?)", self._entries, name, kind, reason)
        self._entries += 1
        if kept is not None:
            figures = (kept.characters, kept.chrome_characters)
            self._do("INSERT INTO pages VALUES (?, ?, ?, ?, ?)", self._pages, kept.part, *figures, encode(kept.page))
            self._pages += 1
        if monotonic() - self._committed > _SECONDS_BETWEEN_COMMITS:
            self.commit()

    def commit(self) -> None:
        """Let what was added outlive this process."""
        self._do("COMMIT")
        self._do("BEGIN IMMEDIATE")
        self._committed = monotonic()

    def close(self) -> None:
        """Give the journal free for others. What was not committed is not in it."""
        self._database.close()

    def parts(self) -> list[str]:
        """Return the parts of the output for which there are pages."""
        return [part for (part,) in self._rows("SELECT DISTINCT part FROM pages ORDER BY part")]

    def pages(self, part: str | None = None) -> Iterator[tuple[int, Page]]:
        """Yield the pages, or those of one part, in the order of the inputs, each with its number."""
        if part is None:
            rows = self._rows("SELECT number, record FROM pages ORDER BY number")
        else:
            rows = self._rows("SELECT number, record FROM pages WHERE part = ? ORDER BY number", part)
        for number, record in rows:
            yield number, decode(record)

    def others(self, kind: str) -> Iterator[tuple[str, str]]:
        """Yield the name and the reason of each input of a kind that gave no page."""
        rows = self._rows("SELECT name, reason FROM entries WHERE kind = ? ORDER BY position", kind)
        yield from ((name, reason) for name, reason in rows)

    def count(self, kind: str) -> int:
        """Return how many inputs of a kind there are."""
        ((count,),) = self._rows("SELECT count(*) FROM entries WHERE kind = ?", kind)
        return int(count)

    def reasons(self, kind: str) -> tuple[tuple[str, int], ...]:
        """Return for how many inputs of a kind there is which reason, the most frequent first."""
        statement = "SELECT reason, count(*) AS n FROM entries WHERE kind = ? GROUP BY reason ORDER BY n DESC, reason"
        return tuple((reason, count) for reason, count in self._rows(statement, kind))

    def characters(self) -> tuple[int, int]:
        """Return how many visible characters the sources of all pages have, and how many of them were the site's."""
        ((characters, chrome),) = self._rows("SELECT total(seen), total(chrome) FROM pages")
        return int(characters), int(chrome)

    def _do(self, statement: str, *values: object) -> None:
        with self._errors():
            self._database.execute(statement, values)

    def _rows(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        with self._errors():
            yield from self._database.execute(statement, values)

    @contextmanager
    def _errors(self) -> Generator[None]:
        """Tell errors of the database as those of its file."""
        try:
            yield
        except sqlite3.Error as error:
            if error.sqlite_errorname in _IN_USE:
                raise ResumeError("another process is at it") from None
            if error.sqlite_errorname in _DAMAGED:
                raise ResumeError(f"its journal {self._path} is damaged") from None
            raise OSError(errno.EIO, f"the journal of the build cannot be written: {error}", str(self._path)) from error


@contextmanager
def journal_of(output: Path, options: str, *, resume: bool) -> Generator[Journal]:
    """Give the journal of a build, which is gone when the build has come to its end, and stays where it has not.

    Args:
        output: What is to be written; the journal lies beside it.
        options: What the build is asked for, which has to be the same when it goes on.
        resume: Whether to go on with an earlier journal, if there is one.

    Raises:
        ResumeError: The earlier build had other options, its journal is damaged, or another process is at it.
        OSError: The journal cannot be written.
    """
    path = output.with_name(f".{output.name}{_SUFFIX}")
    if not resume:
        path.unlink(missing_ok=True)
    journal = Journal(path)
    try:
        journal.check_options(options)
        yield journal
    except BaseException:
        with suppress(OSError):
            journal.commit()
        raise
    finally:
        journal.close()
    path.unlink()
