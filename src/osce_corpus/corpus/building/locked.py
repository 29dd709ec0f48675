"""A database that one build at a time has, and of which errors are told as those of a file."""

import errno
import os
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from osce_corpus.errors import ResumeError

GOES_ON = "the build goes on from here with resume=True"
"""What there is to do about an error that ends a build and not what it has done."""
_OF_SQLITE = "-journal"
_LOCKING = ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN IMMEDIATE")
_IN_USE = ("SQLITE_BUSY", "SQLITE_LOCKED")
_DAMAGED = ("SQLITE_NOTADB", "SQLITE_CORRUPT", "SQLITE_ERROR")  # the last: it has other tables


class LockedDatabase:
    """A database in a file, locked as long as it is open."""

    def __init__(self, path: Path) -> None:
        """Open it and lock it.

        Raises:
            ResumeError: Another build has it, or it is damaged.
            OSError: It can be neither read nor made.
        """
        self.holds_work = False
        """Whether there is something in it with which a build can go on."""
        path.parent.stat()  # of a folder that is not there, the database says less
        self._path = path
        with self._errors():
            self._database = sqlite3.connect(path, isolation_level=None, timeout=0)
        try:
            for statement in _LOCKING:
                self.do(statement)
        except BaseException:
            self.close()
            raise

    def do(self, statement: str, *values: object) -> None:
        """Carry out a statement."""
        with self._errors():
            self._database.execute(statement, values)

    def do_all(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Carry out a statement with each of the rows."""
        with self._errors():
            self._database.executemany(statement, rows)

    def rows(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Yield what a statement finds."""
        with self._errors():
            cursor = self._database.execute(statement, values)
            while (row := cursor.fetchone()) is not None:  # unlike `yield from`, it ends well behind the database
                yield row

    def check(self) -> None:
        """Look at all of it.

        Raises:
            ResumeError: It is damaged.
        """
        if next(self.rows("PRAGMA quick_check(1)")) != ("ok",):
            raise self.damaged()

    def commit(self) -> None:
        """Let what was done outlive this process."""
        self.do("COMMIT")
        self.do("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Close it, without what was not committed."""
        self._database.close()

    def remove(self) -> None:
        """Remove it: as long as it is locked, so that it cannot be another build's by then."""
        try:
            unlink(self._path)
        except PermissionError:  # some systems remove no file that is open
            self.close()
            unlink(self._path)
        finally:
            self.close()

    def damaged(self) -> ResumeError:
        """Return the error to be raised where it holds what no build wrote."""
        return ResumeError(f"its journal {str(self._path)!r} is damaged")

    @contextmanager
    def _errors(self) -> Generator[None]:
        """Tell errors of the database as those of its file."""
        try:
            yield
        except sqlite3.Error as error:
            name = error.sqlite_errorname
            if name.startswith(_IN_USE):
                raise ResumeError("another one is at the same output", is_in_use=True) from None
            if name.startswith(_DAMAGED):
                raise self.damaged() from error
            number = errno.ENOSPC if name == "SQLITE_FULL" else errno.EIO
            what = os.strerror(number) if number == errno.ENOSPC else f"the journal cannot be kept ({error})"
            told = f"{what}; {GOES_ON}" if self.holds_work else what
            raise OSError(number, told, str(self._path)) from error


def unlink(path: Path) -> None:
    """Remove the files of a database, where there are any."""
    for file in (path.with_name(path.name + _OF_SQLITE), path):
        file.unlink(missing_ok=True)
