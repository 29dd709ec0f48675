"""Pages in the tables of a database, and back; loaded when a database is written or read."""

import errno
import shutil
import sqlite3
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing, contextmanager
from io import BufferedReader, BufferedWriter, FileIO
from os import fstat
from os.path import samestat
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, BinaryIO, get_origin

from attrs import asdict, frozen

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.fields import NOT_RECORDED, record_fields
from osce_corpus.formats.format import at_place
from osce_corpus.formats.migrating import SCHEMA, version_problems
from osce_corpus.formats.records import CLASSES, from_dict, known_dict
from osce_corpus.formats.tables import Table, Tables, block_names, tables
from osce_corpus.formats.texts import refusal
from osce_corpus.formats.unknown import with_unknown
from osce_corpus.pages import Page
from osce_corpus.parts import UnknownKey

_APPLICATION = int.from_bytes(b"OSCE", "big")
TOKENIZER = "unicode61 remove_diacritics 2"
"""What counts as a word in an index: letters and digits, without their accents."""
_INDEX = f"""CREATE VIRTUAL TABLE pages_fts USING fts5(
    title, text, content="pages", content_rowid="id", tokenize="{TOKENIZER}"
)"""  # Datasette knows an index by these quotation marks
_INDEXING = "INSERT INTO pages_fts(pages_fts) VALUES ('rebuild')"


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages to a database, each as it comes, and then the index; return how many.

    Raises:
        OSError: There is no room for it, or it cannot be written.
    """
    try:
        return _write(pages, file)
    except sqlite3.OperationalError as error:
        raise OSError(errno.ENOSPC if error.sqlite_errorname == "SQLITE_FULL" else errno.EIO, str(error)) from error


def _write(pages: Iterable[Page], file: BinaryIO) -> int:
    named = _path_of(file)
    prefix, folder = (f"{named.name}.", named.parent) if named else (None, None)
    with TemporaryDirectory(prefix=prefix, dir=folder) as beside:
        path = Path(beside, "pages.db")
        with closing(sqlite3.connect(path, isolation_level=None)) as database:
            for statement in _definitions():
                database.execute(statement)
            count = 0
            for count, page in enumerate(pages, start=1):
                _insert(database, count, page)
            for statement in (_INDEX, _INDEXING, "COMMIT"):
                database.execute(statement)
        with path.open("rb") as whole:
            shutil.copyfileobj(whole, file)
    return count


def read(file: BinaryIO, name: str) -> Iterator[Page]:
    """Yield the pages of a database, in order of their numbers; other tables and columns may be there, too."""
    with _path(file) as path, opened(path, name) as database:
        yield from database.pages()


def count(file: BinaryIO, name: str) -> int:
    """Return how many pages a database holds."""
    with _path(file) as path, opened(path, name) as database:
        return database.count("pages")


@contextmanager
def opened(path: Path, name: str) -> Generator["PagesDatabase"]:
    """Give a database of pages, which is only read; errors call it by the name.

    Raises:
        InvalidRecordError: It is no database, or of a later release, or a part of it is missing.
    """
    # What reads it may be handed to another thread.
    uri = f"{path.resolve().as_uri()}?mode=ro"
    with closing(sqlite3.connect(uri, uri=True, check_same_thread=False)) as connection:
        database = PagesDatabase(connection, name, tables())
        if database.pragma("application_id") != _APPLICATION:
            raise InvalidRecordError((Problem("$", "not a database of pages; write() and build() make one"),), name)
        version = database.pragma("user_version")
        if problems := version_problems(version):
            raise InvalidRecordError(problems, name)
        if path.stat().st_size % database.pragma("page_size"):
            raise InvalidRecordError((Problem("$", "the file is cut off"),), name)
        if version < SCHEMA:
            database = PagesDatabase(connection, name, tables().narrowed(database.columns))
        yield database


@frozen
class PagesDatabase:
    """A database of pages that is open."""

    connection: sqlite3.Connection
    name: str
    """What errors call it."""
    tables: Tables
    """The tables that are read: those of an earlier version may lack what came later."""

    def pages(self) -> Iterator[Page]:
        """Yield the pages, in order of their numbers."""
        for index, (number, *row) in enumerate(self.select(f"{self.tables.selection} ORDER BY id")):
            with at_place(self.name, f"$[{index}]"):
                page = self._page(number, row)
            yield page

    def page(self, number: int) -> Page | None:
        """Return the page of a number, `None` where there is none."""
        for _, *row in self.select(f"{self.tables.selection} WHERE id = ?", number):
            with at_place(self.name, f"$[id={number}]"):
                return self._page(number, row)
        return None

    def count(self, table: str) -> int:
        """Return how many rows a table has."""
        ((count,),) = self.select(f'SELECT count(*) FROM "{table}"')
        return int(count)

    def pragma(self, name: str) -> int:
        """Return a number that the database says of itself."""
        ((number,),) = self.select(f"PRAGMA {name}")
        return int(number)

    def columns(self, table: str) -> frozenset[str]:
        """Return the names of the columns of a table; none where there is no such table."""
        return frozenset(name for (name,) in self.select("SELECT name FROM pragma_table_info(?)", table))

    def select(self, statement: str, *values: object) -> Iterator[tuple[Any, ...]]:
        """Yield the rows that a statement finds.

        Raises:
            InvalidRecordError: The database has not what the statement asks for, or is damaged.
        """
        try:
            rows = self.connection.execute(statement, values)
            while row := rows.fetchone():
                yield row
        except sqlite3.Error as error:
            raise InvalidRecordError((Problem("$", f"not a database of pages: {error}"),), self.name) from None

    def _page(self, number: int, row: Iterable[Any]) -> Page:
        """Return the page of a number, whose row in the table of pages is given."""
        stored = {column.name: column.recorded(value) for column, value in zip(self.tables.columns, row, strict=True)}
        page_class: Any = CLASSES.get(stored.get("type", ""))
        if page_class is None:
            return from_dict(stored)
        record: dict[str, Any] = {name: stored[name] for name in ("type", "schema") if name in stored}
        for field in record_fields(page_class):
            table = self.tables.of_fields.get(field.name)
            if table is not None:
                items = list(self._items(table, number))
                record[field.name] = items if get_origin(field.type) is tuple else next(iter(items), None)
            elif field.name in stored:
                record[field.name] = stored[field.name]
        if "body" in record:
            record["body"] = [_block(block) for block in record["body"]]
            _add_links(record["body"], self._items(self.tables.links, number))
        table = self.tables.of_fields.get(NOT_RECORDED)
        try:
            unknown = tuple(UnknownKey(**key) for key in self._items(table, number)) if table else ()
        except TypeError as error:
            raise InvalidRecordError((Problem(f"$.{NOT_RECORDED}", str(error)),)) from None
        return from_dict(with_unknown(record, unknown), unknown="keep")

    def _items(self, table: Table, number: int) -> Iterator[Any]:
        """Yield what a table has for a page."""
        return map(table.item, self.select(table.selection, number))


def _block(item: dict[str, Any]) -> dict[str, Any]:
    return {**{name: item[name] for name in block_names(item["type"])}, "links": []}


def _add_links(body: list[dict[str, Any]], links: Iterable[dict[str, Any]]) -> None:
    for link in links:
        block: int = link.pop("block")
        if block not in range(len(body)):
            raise InvalidRecordError((Problem("$.body", f"a link is in block {block!r}, which is not there"),))
        body[block]["links"].append(link)


def _definitions() -> Iterator[str]:
    """Yield the statements that make an empty database; all that follows is one transaction."""
    yield "PRAGMA journal_mode = OFF"
    yield "PRAGMA synchronous = OFF"
    yield f"PRAGMA application_id = {_APPLICATION}"
    yield f"PRAGMA user_version = {SCHEMA}"
    yield "BEGIN"
    columns = ", ".join(column.definition for column in tables().columns)
    yield f"CREATE TABLE pages (id INTEGER PRIMARY KEY, {columns}, text TEXT)"
    for table in (*tables().of_fields.values(), tables().links):
        yield from table.statements


def _insert(database: sqlite3.Connection, number: int, page: Page) -> None:
    record = known_dict(page)
    plain = [column.stored(record.get(column.name)) for column in tables().columns]
    marks = ", ?" * (len(plain) + 1)
    try:
        database.execute(f"INSERT INTO pages VALUES (?{marks})", (number, *plain, page.text))
        for table, items in _items(page, dict(record)):
            rows = ((number, position, *table.row(item)) for position, item in enumerate(items))
            database.executemany(table.insertion, rows)
    except UnicodeEncodeError:
        raise refusal(record) from None


def _items(page: Page, record: dict[str, Any]) -> Iterator[tuple[Table, list[Any]]]:
    """Yield each table and what a page has for it."""
    texts = [block.text for block in page.body]
    body: list[dict[str, Any]] = [{**block, "text": text} for block, text in zip(record["body"], texts, strict=True)]
    record["body"] = body
    record[NOT_RECORDED] = [asdict(key) for key in page.unknown_keys]
    for name, table in tables().of_fields.items():
        value = record.get(name)
        yield table, value if isinstance(value, list) else [] if value is None else [value]
    yield (
        tables().links,
        [{"block": number, **dict(link)} for number, block in enumerate(body) for link in block["links"]],
    )


def _path_of(file: BinaryIO) -> Path | None:
    """Return the path of an open file of the disk, `None` for what only has a name, as a member of an archive."""
    if not isinstance(file, (BufferedReader, BufferedWriter, FileIO)) or not isinstance(file.name, str):
        return None
    path = Path(file.name)
    try:
        return path if path.is_file() and samestat(path.stat(), fstat(file.fileno())) else None
    except OSError:
        return None


@contextmanager
def _path(file: BinaryIO) -> Generator[Path]:
    """Give the path of a file that is open, or of a copy."""
    named = _path_of(file)
    if named is not None and not file.tell():
        yield named
        return
    with TemporaryDirectory() as folder:
        path = Path(folder, "pages.db")
        with path.open("wb") as copy:
            shutil.copyfileobj(file, copy)
        yield path
