"""Searching in the words of pages, with the index that a database has or one that is made; loaded at a search."""

import re
import sqlite3
import weakref
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from pathlib import Path
from threading import Lock

from osce_corpus.corpus.hit import Hit
from osce_corpus.errors import InvalidQueryError, InvalidRecordError, Problem
from osce_corpus.formats import dumps, loads
from osce_corpus.formats.database import TOKENIZER, opened
from osce_corpus.pages import Page
from osce_corpus.reading import without_surrogates

_INDEX = "pages_fts"
_RANKED = "SELECT rowid, rank FROM pages_fts WHERE pages_fts MATCH ? ORDER BY rank, rowid"
_OPEN, _CLOSE = "\x02", "\x03"
"""Marks around the words that were found, which no text prints."""
_FOUND = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")
_SNIPPET = "SELECT snippet(pages_fts, -1, ?, ?, '…', 24) FROM pages_fts WHERE pages_fts MATCH ? AND rowid = ?"


def query_of(words: str) -> str:
    """Return the FTS5 query for pages that have all words of a text, in any order: each a string, and none an operator.

    Marks without a letter or a digit among them are no words, and "co-operation" is two that stand side by side.
    """
    each_once = dict.fromkeys(_clean(words).split())
    return " ".join('"{}"'.format(word.replace('"', '""')) for word in each_once) or '""'


class BuiltIndex:
    """An index of pages that is made for searching: in memory, and in a temporary file where it is large."""

    def __init__(self, pages: Iterable[Page], page_at: Callable[[int], Page] | None = None) -> None:
        """Index pages; keep their records beside it, unless somebody else has the page of each number, from 0."""
        self._page_at = page_at
        self._lock = Lock()
        # SQLite keeps a database without a name in memory, and moves it to a temporary file when it grows.
        self._database = sqlite3.connect("", check_same_thread=False)
        weakref.finalize(self, self._database.close)
        self._database.execute(f'CREATE VIRTUAL TABLE {_INDEX} USING fts5(title, text, tokenize="{TOKENIZER}")')
        self._database.execute("CREATE TABLE records (number INTEGER PRIMARY KEY, record TEXT)")
        for number, page in enumerate(pages):
            words = (number, _clean(page.title or ""), _clean(page.text))
            self._database.execute("INSERT INTO pages_fts (rowid, title, text) VALUES (?, ?, ?)", words)
            if page_at is None:
                self._database.execute("INSERT INTO records VALUES (?, ?)", (number, dumps(page, "jsonl")))
        self._database.commit()

    def hits(self, query: str) -> Iterator[Hit]:
        """Yield what fits an FTS5 query, the best first."""
        with self._lock:
            ranked = _ranked(self._database, query)
        for number, rank in ranked:
            with self._lock:
                snippet, found = _snippet(self._database, query, number)
                page = self._page(number)
            yield Hit(page=page, snippet=snippet, found=found, score=-rank)

    def _page(self, number: int) -> Page:
        if self._page_at is not None:
            return self._page_at(number)
        ((record,),) = self._database.execute("SELECT record FROM records WHERE number = ?", (number,))
        return loads(record, "jsonl", unknown="keep")


class DatabaseIndex:
    """The index in a database of pages."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @classmethod
    def of(cls, path: Path) -> "DatabaseIndex | None":
        """Return the index of a database, `None` where it has none, or one of other pages than it has now."""
        with opened(path, str(path)) as database:
            there = database.columns(_INDEX) and database.columns(f"{_INDEX}_docsize")
            fits = bool(there) and database.count(f"{_INDEX}_docsize") == database.count("pages")
        return cls(path) if fits else None

    def hits(self, query: str) -> Iterator[Hit]:
        """Yield what fits an FTS5 query, the best first."""
        name = str(self._path)
        with opened(self._path, name) as database:
            try:
                ranked = _ranked(database.connection, query)
            except sqlite3.Error as error:
                raise InvalidRecordError((Problem("$", f"the index {_INDEX} is damaged: {error}"),), name) from None
            for number, rank in ranked:
                page = database.page(number)
                if page is not None:
                    snippet, found = _snippet(database.connection, query, number)
                    yield Hit(page=page, snippet=snippet, found=found, score=-rank)


Index = BuiltIndex | DatabaseIndex


def _ranked(database: sqlite3.Connection, query: str) -> list[tuple[int, float]]:
    try:
        with closing(database.execute(_RANKED, (_clean(query),))) as rows:
            return rows.fetchall()
    except sqlite3.Error as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_ERROR:
            raise
        raise InvalidQueryError(query, str(error)) from None


def _snippet(database: sqlite3.Connection, query: str, number: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Return some words around those that were found, and where these stand among them."""
    ((marked,),) = database.execute(_SNIPPET, (_OPEN, _CLOSE, _clean(query), number))
    marked = " ".join(marked.split())
    found = tuple((word.start(), word.end()) for word in _FOUND.finditer(marked))
    return marked.replace(_OPEN, "[").replace(_CLOSE, "]"), found


def _clean(text: str) -> str:
    """Return a text that SQLite takes whole: without halves of surrogate pairs, and without its end in the middle."""
    return without_surrogates(text).replace("\0", " ")
