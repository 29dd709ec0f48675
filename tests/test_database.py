"""SQLite: tables that anybody can query, and a database that others have changed."""

import io
import sqlite3
import zipfile
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import Any, BinaryIO, cast

import pytest
from attrs import evolve

import osce_corpus as oc
from osce_corpus.formats.migrating import MIGRATIONS
from tests.support import seeds
from tests.test_records import EVERYTHING

PAGES = (*seeds.RECORDS.values(), EVERYTHING)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    oc.write(PAGES, tmp_path / "corpus.db")
    return tmp_path / "corpus.db"


def query(path: Path, statement: str, *values: object) -> list[Any]:
    with closing(sqlite3.connect(path)) as database, database:
        return database.execute(statement, values).fetchall()


def test_a_page_is_a_row_with_its_facts(path: Path) -> None:
    statement = "SELECT type, schema, title, date, node_id, is_correction, text FROM pages WHERE id = 6"
    assert query(path, statement) == [("press_release", 2, EVERYTHING.title, None, 1, 1, EVERYTHING.text)]
    assert query(path, "SELECT date FROM pages WHERE id = 1") == [("2007-06-01",)]


def test_what_a_page_has_several_of_is_in_tables_of_its_own(path: Path) -> None:
    of_the_last = {
        "sources": [("OSCE Secretariat",), ("OSCE School of Bridges",)],
        "source_ids": [("secretariat",), (None,)],
        "fields_of_work": [("Policing",), ("Elections",)],
        "country_codes": [("KG",), ("XK",)],
        "places": [("Vienna",)],
    }
    for table, values in of_the_last.items():
        statement = "SELECT value FROM {} WHERE page = 6 ORDER BY position"
        assert query(path, statement.format(table)) == values
    assert query(
        path, "SELECT position, type, text, level, ordered, credit, items, rows FROM blocks WHERE page = 6"
    ) == [
        (0, "heading", "One", 3, None, None, None, None),
        (1, "paragraph", "see two", None, None, None, None, None),
        (2, "list", "a\nb", None, 1, None, '["a", "b"]', None),
        (3, "caption", "A river.", None, None, "OSCE/A. Photographer", None, None),
        (4, "table", "a\tb\nc\td", None, None, None, None, '[["a", "b"], ["c", "d"]]'),
    ]
    assert query(path, "SELECT block, text, url, start FROM links WHERE page = 6") == [(1, "two", "#", 4)]
    assert query(path, "SELECT name, phones, emails FROM contacts") == [("Ana Example", '["+1"]', '["a@b.org"]')]
    assert query(path, "SELECT text, places, date, has_year FROM datelines WHERE page = 6") == [
        ("VIENNA, 30 June -", '["VIENNA"]', None, 0)
    ]
    assert query(path, "SELECT kind, symbol, year FROM documents WHERE page = 6 LIMIT 1") == [("unscr", "1325", 2000)]
    assert query(path, "SELECT speaker FROM quotations WHERE page = 6") == [("Ana Example",), (None,)]
    assert query(path, "SELECT name, established FROM operations WHERE page = 3 LIMIT 1") == [
        ("Presence in Albania", "1997-03-27")
    ]
    assert query(path, "SELECT code FROM diagnostics WHERE page = 6") == [("date-missing",)]


def test_names_and_identifiers_are_joined_by_page_and_position(path: Path) -> None:
    statement = "SELECT s.value, i.value FROM sources s JOIN source_ids i USING (page, position) WHERE page = 6"
    assert query(path, statement) == [("OSCE Secretariat", "secretariat"), ("OSCE School of Bridges", None)]


SEARCH = "SELECT pages.id FROM pages_fts JOIN pages ON pages.id = pages_fts.rowid WHERE pages_fts MATCH ? ORDER BY rank"


@pytest.mark.parametrize(
    ("words", "numbers"),
    [("bridges", []), ("curly", [6]), ('"expert seminar"', [5]), ("pristine", []), ("prishtine", [3])],
)
def test_the_index_finds_words_of_titles_and_bodies_without_their_accents(
    path: Path, words: str, numbers: list[int]
) -> None:
    assert query(path, SEARCH, words) == [(number,) for number in numbers]


def test_datasette_will_know_the_index(path: Path) -> None:
    """It looks for the index of a table in this way."""
    statement = (
        "SELECT name FROM sqlite_master WHERE rootpage = 0 AND sql LIKE '%VIRTUAL TABLE%USING FTS%content=\"pages\"%'"
    )
    assert query(path, statement) == [("pages_fts",)]


def test_the_database_is_whole_and_its_keys_lead_somewhere(path: Path) -> None:
    assert query(path, "PRAGMA integrity_check") == [("ok",)]
    assert query(path, "PRAGMA foreign_key_check") == []
    assert query(path, "PRAGMA application_id") == [(int.from_bytes(b"OSCE", "big"),)]


def test_tables_columns_and_rows_of_others_are_no_hindrance(path: Path) -> None:
    query(path, "CREATE TABLE notes (page, note)")
    query(path, "ALTER TABLE pages ADD COLUMN mood TEXT")
    query(path, "DELETE FROM pages WHERE id = 2")
    query(path, "UPDATE pages SET title = 'Mended' WHERE id = 1")
    read = tuple(oc.read(path))
    assert len(read) == len(PAGES) - 1
    assert read[0].title == "Mended"
    assert read[1:] == PAGES[2:]


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("UPDATE pages SET type = 'video' WHERE id = 2", r"\$\[1\]\.type: expected one of"),
        ("UPDATE pages SET title = x'00' WHERE id = 2", r"\$\[1\]\.title: expected a string"),
        ("UPDATE pages SET is_correction = 7 WHERE id = 2", r"\$\[1\]\.is_correction: expected true or false"),
        ("UPDATE pages SET schema = 9 WHERE id = 2", r"\$\[1\]\.schema: 9 was written by a later"),
        ("UPDATE blocks SET type = 'video' WHERE page = 2 AND position = 3", r"\$\[1\]\.body\[3\]: expected a block"),
        ("UPDATE blocks SET items = 'x' WHERE page = 6", r"\$\[5\]\.body\[2\]\.items: expected a list"),
        ("UPDATE links SET block = 70 WHERE page = 6", r"\$\[5\]\.body: a link is in block 70, which is not there"),
        ("INSERT INTO unknown_keys VALUES (2, 0, NULL, 'x', '1')", r"\$\[1\]\.unknown_keys: UnknownKey\.at takes str"),
        ("DROP TABLE sources", r"\$\[0\]: not a database of pages: no such table"),
        ("ALTER TABLE pages DROP COLUMN label", r"\$: not a database of pages: no such column"),
        ("DROP TABLE variants", r"\$\[0\]: not a database of pages: no such table"),
        ("PRAGMA user_version = 3", r"\$\.schema: 3 was written by a later release"),
        ("PRAGMA application_id = 0", r"\$: not a database of pages; write\(\) and build\(\) make one"),
    ],
)
def test_a_value_that_does_not_fit_is_refused_with_its_place(path: Path, statement: str, problem: str) -> None:
    query(path, statement)
    with pytest.raises(oc.InvalidRecordError, match=problem) as caught:
        list(oc.read(path))
    assert caught.value.source == str(path)


def test_the_empty_database_that_a_wrong_name_leaves_behind_is_called_none_of_pages(tmp_path: Path) -> None:
    path = tmp_path / "pages.db"
    query(path, "SELECT 1")
    assert path.read_bytes() == b""
    with pytest.raises(oc.InvalidRecordError, match=r"\$: not a database of pages"):
        list(oc.read(path))


EARLIER = (
    "PRAGMA user_version = 1",
    "UPDATE pages SET schema = 1",
    "DROP TABLE origins",
    "DROP TABLE variants",
    "DROP TABLE translations",
)


def test_a_database_of_an_earlier_version_may_lack_what_came_later(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    later = ("ALTER TABLE pages DROP COLUMN label", "ALTER TABLE contacts DROP COLUMN address", "DROP TABLE blocks")
    from_1 = MIGRATIONS[1]

    def more(record: dict[str, Any]) -> dict[str, Any]:
        contacts = [{**contact, "address": None} for contact in record["contacts"]]
        return {**from_1(record), "label": None, "contacts": contacts, "body": []}

    monkeypatch.setitem(MIGRATIONS, 1, more)
    for statement in (*EARLIER, "UPDATE pages SET label = NULL", "UPDATE contacts SET address = NULL"):
        query(path, statement)
    for statement in ("DELETE FROM quotations", "DELETE FROM documents"):  # they are in blocks of the body
        query(path, statement)
    for statement in later:
        query(path, statement)
    bare = [
        evolve(
            page,
            label=None,
            body=(),
            quotations=(),
            references=(),
            origin=None,
            variants=(),
            translations=(),
            contacts=tuple(evolve(contact, address=None) for contact in page.contacts),
        )
        for page in PAGES
    ]
    assert any(page.contacts for page in PAGES)
    assert list(oc.read(path)) == bare


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        ("ALTER TABLE pages DROP COLUMN label", r"\$\[0\]\.label: missing"),
        ("ALTER TABLE pages DROP COLUMN type", r"\$\[0\]\.type: expected one of"),
        ("ALTER TABLE pages DROP COLUMN schema", r"\$\[0\]\.schema: expected the number"),
        ("DROP TABLE sources", r"\$\[0\]\.sources: missing"),
        ("DROP TABLE blocks", r"\$\[0\]\.body: missing"),
        ("ALTER TABLE quotations DROP COLUMN verb", r"\$\[0\]\.quotations\[0\]\.verb: missing"),
        ("DROP TABLE links", r"\$\[0\]: not a database of pages: "),
    ],
)
def test_what_an_earlier_version_had_is_missed_there_too(path: Path, statement: str, problem: str) -> None:
    for each in (*EARLIER, statement):
        query(path, each)
    with pytest.raises(oc.InvalidRecordError, match=problem):
        list(oc.read(path))


def test_a_database_is_read_where_it_is_and_in_another_thread(path: Path) -> None:
    before = sorted(file.name for file in path.parent.iterdir())
    reading = oc.read(path)
    assert next(reading) == PAGES[0]
    assert sorted(file.name for file in path.parent.iterdir()) == before
    with ThreadPoolExecutor() as pool:
        assert pool.submit(lambda: tuple(reading)).result() == PAGES[1:]


def test_a_path_may_have_any_characters(tmp_path: Path) -> None:
    folder = tmp_path / "a?b#c%20 'd'"
    folder.mkdir()
    oc.write(PAGES, folder / "é.sqlite")
    assert tuple(oc.read(folder / "é.sqlite")) == PAGES


def test_a_member_of_an_archive_is_read_itself_and_not_what_has_its_name(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    oc.write(PAGES[:1], tmp_path / "other.db")
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w") as archive:
        archive.write(path, "other.db")
    monkeypatch.chdir(tmp_path)
    with zipfile.ZipFile("corpus.zip") as archive, archive.open("other.db") as member:
        assert tuple(oc.read(cast("BinaryIO", member), format="sqlite")) == PAGES


def test_a_file_that_has_taken_the_place_of_an_open_one_is_not_read(path: Path) -> None:
    with path.open("rb") as file:
        oc.write(PAGES[:1], path)
        assert tuple(oc.read(file, format="sqlite")) == PAGES
    with path.open("rb") as file:
        path.unlink()
        assert tuple(oc.read(file, format="sqlite")) == PAGES[:1]


def test_a_database_is_written_into_whatever_is_open(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "corpus.zip", "w") as archive, archive.open("deep/corpus.db", "w") as member:
        oc.write(PAGES, cast("BinaryIO", member), format="sqlite")
    with zipfile.ZipFile(tmp_path / "corpus.zip") as archive:
        assert tuple(oc.read(io.BytesIO(archive.read("deep/corpus.db")), format="sqlite")) == PAGES


def test_a_file_of_which_the_system_says_nothing_is_read_as_it_comes(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unknown(_: int) -> None:
        raise OSError

    monkeypatch.setattr("osce_corpus.formats.database.fstat", unknown)
    with path.open("rb") as file:
        assert tuple(oc.read(file, format="sqlite")) == PAGES
