"""What a build has done so far, in a database beside its output: killed at any moment, it can go on.

What becomes of each input is written in the order of the inputs, each in one statement, a second's worth at a time,
each time whole or not at all. A build that goes on passes over as many inputs as are there, and does not parse them
again. The database is locked as long as the build goes on, so that no other one is at the same output.
"""

import json
import os
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import contextmanager, suppress
from enum import StrEnum
from pathlib import Path
from time import monotonic
from typing import TypeVar, cast

from attrs import frozen

from osce_corpus.corpus.building.ledger import Outcome
from osce_corpus.corpus.building.locked import LockedDatabase, unlink
from osce_corpus.corpus.inputs import Piece
from osce_corpus.corpus.inputs.pieces import named
from osce_corpus.corpus.results import Failed
from osce_corpus.errors import InvalidRecordError, ResumeError
from osce_corpus.formats.encoding import decode, encode
from osce_corpus.pages import Page
from osce_corpus.parts import PageOrigin
from osce_corpus.reading import without_surrogates

_SUFFIX = ".building"
_COPY = "copy"
_SECONDS_BETWEEN_COMMITS = 1.0
_COLUMNS = "path, member, url, became, reason, part, characters, chrome, record"
_TABLES = (
    "CREATE TABLE IF NOT EXISTS options (value)",
    f"CREATE TABLE IF NOT EXISTS entries (position INTEGER PRIMARY KEY, {_COLUMNS})",
    "DROP TABLE IF EXISTS settled",
    "CREATE TABLE settled (position INTEGER PRIMARY KEY, record, copy_of INTEGER)",
)
_INDEXES = (
    "CREATE INDEX IF NOT EXISTS parts ON entries (part) WHERE part IS NOT NULL",
    "CREATE INDEX IF NOT EXISTS others ON entries (became) WHERE record IS NULL",
)
_INSERT = "INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_SELECT_PAGES = (
    "SELECT position, coalesce(settled.record, entries.record) FROM entries LEFT JOIN settled USING (position) "
    "WHERE {} AND (settled.position IS NULL OR settled.record IS NOT NULL) ORDER BY position"
)
_SELECT_REFUSED = "SELECT path, member, url, reason FROM entries WHERE became = ? AND record IS NULL ORDER BY position"
_SELECT_ALL = (
    "SELECT entries.path, entries.member, entries.url, entries.became, entries.reason, kept.path, kept.member "
    "FROM entries LEFT JOIN settled USING (position) LEFT JOIN entries AS kept ON kept.position = settled.copy_of "
    "ORDER BY entries.position"
)
_SELECT_REASONS = (
    "SELECT reason, count(*) AS n FROM entries WHERE became = ? AND record IS NULL "
    "GROUP BY reason ORDER BY n DESC, reason"
)

P = TypeVar("P", bound=Piece)


class Became(StrEnum):
    """What became of an input."""

    PAGE = "page"
    LEFT_OUT = "left out"
    SKIPPED = "skipped"
    FAILED = "failed"


@frozen(kw_only=True)
class Kept:
    """A page in a journal, and the figures that its report needs."""

    page: Page
    part: str | None
    """The part of the output to which it belongs; `None` where there are no parts."""
    characters: int
    """How many visible characters its source has."""
    chrome_characters: int
    """How many of them were the site's and not the page's."""


@frozen(kw_only=True)
class Totals:
    """How many inputs became what."""

    counts: Mapping[str, int]
    characters: int
    """How many visible characters the sources of all pages have."""
    chrome_characters: int
    """How many of them were the site's and not the pages'."""

    def count(self, became: Became) -> int:
        """Return how many inputs became this."""
        return self.counts.get(became, 0)


class Journal:
    """What became of the inputs of a build, in order."""

    def __init__(self, path: Path) -> None:
        """Open a journal and lock it.

        Raises:
            ResumeError: Another build has it, or it is damaged.
            OSError: It can be neither read nor made.
        """
        self.database: LockedDatabase = LockedDatabase(path)
        """Where it stands; there is room for more tables in it."""
        self._committed = monotonic()
        self._entries = 0
        self._is_checked = False

    def begin(self, options: Mapping[str, object]) -> None:
        """Make ready for a build, or for one to go on.

        Raises:
            ResumeError: The build was begun with other options, or the journal is damaged.
            OSError: It cannot be written.
        """
        for statement in _TABLES:
            self.database.do(statement)
        self.database.check()
        ((self._entries,),) = self.database.rows("SELECT count(*) FROM entries")
        before = self._options() if self._entries else options
        for name, value in options.items():
            if before.get(name) != value:
                was, now = (json.dumps(known, ensure_ascii=False) for known in (before.get(name), value))
                raise ResumeError(f"it was begun with {name} = {was}, and is asked for {name} = {now} now")
        for statement in (*_INDEXES, "DELETE FROM options"):
            self.database.do(statement)
        self.database.do("INSERT INTO options VALUES (?)", json.dumps(options))
        self.commit()
        self._is_checked = True

    def not_done(self, pieces: Iterator[P], on_passed: Callable[[int], object] | None = None) -> Iterator[P]:
        """Pass over the inputs that are in the journal, tell how many there are of them, and yield the others.

        Raises:
            ResumeError: There are other inputs than when the build was begun.
        """
        rows = self.database.rows("SELECT path, member FROM entries ORDER BY position")
        for position, row in enumerate(rows, start=1):
            piece = next(pieces, None)
            if piece is None or (piece.origin.path, piece.origin.member) != row:
                was = ", ".join(filter(None, row))
                found = "is gone" if piece is None else f"is {piece.name!r}"
                raise ResumeError(f"input {position:,} was {was!r} when it was begun, and {found} now")
        if self._entries and on_passed is not None:
            on_passed(self._entries)
        yield from pieces

    def add(self, origin: PageOrigin, became: Became, reason: str = "", kept: Kept | None = None) -> None:
        """Note what became of the next input: its page, or why there is none."""
        page = (kept.part, kept.characters, kept.chrome_characters, encode(kept.page)) if kept else (None,) * 4
        place = (origin.path, origin.member, origin.url)
        self.database.do(_INSERT, self._entries, *place, became.value, without_surrogates(reason), *page)
        self._entries += 1
        if monotonic() - self._committed > _SECONDS_BETWEEN_COMMITS:
            self.commit()

    def settle(self, position: int, page: Page) -> None:
        """Note what stands in the corpus in place of the page of an input."""
        self.database.do("INSERT INTO settled VALUES (?, ?, NULL)", position, encode(page))

    def settle_copy(self, position: int, kept: int) -> None:
        """Note that the page of an input is a copy of that of another one, and not in the corpus."""
        self.database.do("INSERT INTO settled VALUES (?, NULL, ?)", position, kept)

    def commit(self) -> None:
        """Let what was added outlive this process."""
        self.database.commit()
        self.database.holds_work = self._entries > 0
        self._committed = monotonic()

    def leave(self) -> None:
        """Keep what was done for a build that goes on; where it is known that nothing was, keep nothing."""
        if self._is_checked and not self._entries:
            self.remove()
            return
        try:
            with suppress(OSError, ResumeError):  # without room for it, what was committed before is kept
                self.commit()
        finally:
            self.database.close()

    def remove(self) -> None:
        """Remove the journal."""
        self.database.remove()

    def parts(self) -> list[str]:
        """Return the parts of the output for which there are pages."""
        rows = self.database.rows("SELECT DISTINCT part FROM entries WHERE part IS NOT NULL ORDER BY part")
        return [part for (part,) in rows]

    def pages(self, part: str | None = None) -> Iterator[tuple[int, Page]]:
        """Yield the pages, or those of one part, in the order of the inputs, each with the number of its input.

        Those that were settled are given as they are to stand in the corpus, or not at all.
        """
        if part is None:
            rows = self.database.rows(_SELECT_PAGES.format("entries.record IS NOT NULL"))
        else:
            rows = self.database.rows(_SELECT_PAGES.format("part = ?"), part)
        for position, record in rows:
            yield position, self._decoded(record)

    def page(self, position: int) -> Page:
        """Return the page of an input, as it was parsed."""
        ((record,),) = self.database.rows("SELECT record FROM entries WHERE position = ?", position)
        return self._decoded(record)

    def refused(self, became: Became) -> Iterator[tuple[PageOrigin, Failed]]:
        """Yield where the inputs are that failed, or were skipped, and why."""
        for path, member, url, reason in self.database.rows(_SELECT_REFUSED, became.value):
            origin = PageOrigin(path=path, member=member, url=url)
            yield origin, Failed(source=named(origin), reason=reason)

    def outcomes(self) -> Iterator[Outcome]:
        """Yield what became of every input, in order."""
        for path, member, url, became, reason, *kept in self.database.rows(_SELECT_ALL):
            origin, (kept_path, kept_member) = PageOrigin(path=path, member=member, url=url), kept
            copy_of = None if kept_path is None else named(PageOrigin(path=kept_path, member=kept_member))
            yield Outcome(
                source=named(origin),
                became=became if copy_of is None else _COPY,
                reason=reason,
                copy_of=copy_of,
                origin=origin,
            )

    def reasons(self, became: Became) -> tuple[tuple[str, int], ...]:
        """Return for how many inputs that became no page there is which reason, the most frequent first."""
        return tuple((reason, count) for reason, count in self.database.rows(_SELECT_REASONS, became.value))

    def totals(self) -> Totals:
        """Return how many inputs became what."""
        rows = list(
            self.database.rows("SELECT became, count(*), total(characters), total(chrome) FROM entries GROUP BY became")
        )
        return Totals(
            counts={became: count for became, count, *_ in rows},
            characters=sum(int(characters) for *_, characters, _ in rows),
            chrome_characters=sum(int(chrome) for *_, chrome in rows),
        )

    def _options(self) -> dict[str, object]:
        found = next(self.database.rows("SELECT value FROM options"), None)
        with suppress(ValueError, TypeError):
            options: object = json.loads(found[0] if found else "")
            if isinstance(options, dict):
                return cast("dict[str, object]", options)
        raise self.database.damaged()

    def _decoded(self, record: bytes) -> Page:
        try:
            return decode(record)
        except InvalidRecordError:
            raise self.database.damaged() from None


def journal_path(output: Path) -> Path:
    """Return where the journal of a build lies: beside its output, which may be a link to where it is."""
    target = Path(os.path.realpath(output))
    return target.with_name(f".{target.name}{_SUFFIX}")


@contextmanager
def journal_of(output: Path, options: Mapping[str, object], *, resume: bool) -> Generator[Journal]:
    """Give the journal of a build, which is gone when the build has come to its end, and stays where it has not.

    Args:
        output: What is to be written.
        options: What the build is asked for, which has to be the same when it goes on.
        resume: Whether to go on with an earlier journal, if there is one.

    Raises:
        ResumeError: Another build is at the same output; or the earlier one, which is to go on, had other options, or
            its journal is damaged.
        OSError: The journal cannot be written.
    """
    path = journal_path(output)
    journal = Journal(path) if resume else _new(path)
    try:
        journal.begin(options)
        yield journal
    except BaseException:
        journal.leave()
        raise
    journal.remove()


def _new(path: Path) -> Journal:
    """Return a journal in which nothing is. An earlier one is removed, unless a build is at it."""
    try:
        earlier = Journal(path)
    except ResumeError as error:
        if error.is_in_use:
            raise
        unlink(path)
    else:
        earlier.remove()
    return Journal(path)
