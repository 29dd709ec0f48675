"""Builds that are interrupted: killed, out of room, or begun twice."""

import errno
import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

import osce_corpus as oc
from osce_corpus.corpus.building import journal, locked, plan
from osce_corpus.formats import database, whole
from tests.support.pages import PROSE, plain
from tests.test_building import files_in

JOURNAL = ".corpus.jsonl.building"


class StopError(Exception):
    """What ends a build in these tests."""


@pytest.fixture
def inputs(tmp_path: Path) -> Path:
    """Twenty files, the fifth of which cannot be read, and its folder."""
    folder = tmp_path / "inputs"
    folder.mkdir()
    for number in range(20):
        (folder / f"{number:02}.txt").write_text(plain(f"Title {number}", f"It is {number}.", *PROSE), encoding="utf-8")
    (folder / "04.txt").unlink()
    (folder / "04.txt").symlink_to("nowhere")
    return folder


def stop_at(count: int, results: list[Any]) -> Any:
    """What a build calls after each input, and what ends it when there are so many results."""

    def on_done(result: object) -> None:
        results.append(result)
        if len(results) == count:
            raise StopError

    return on_done


def interrupted(inputs: Any, output: Path, count: int = 7, **options: Any) -> None:
    with pytest.raises(StopError):
        oc.build(inputs, output, on_done=stop_at(count, []), **options)


def undisturbed(inputs: Any, folder: Path, **options: Any) -> dict[str, bytes]:
    folder.mkdir()
    oc.build(inputs, folder / "corpus.jsonl", **options)
    return files_in(folder)


@pytest.fixture
def output(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out" / "corpus.jsonl"


def test_a_build_goes_on_where_it_was_and_parses_nothing_twice(inputs: Path, output: Path, tmp_path: Path) -> None:
    interrupted(inputs, output)
    rows: list[Any] = []
    with pytest.raises(StopError):
        oc.build(inputs, output, resume=True, on_done=stop_at(5, rows))
    report = oc.build(inputs, output, resume=True, on_done=rows.append)
    assert [Path(row.source).stem for row in rows] == [f"{number:02}" for number in range(7, 20)]
    assert (report.pages, report.failed) == (19, 1)
    assert files_in(output.parent).keys() == {"corpus.jsonl", "corpus.jsonl.failures.jsonl"}
    assert files_in(output.parent) == undisturbed(inputs, tmp_path / "alone")


def test_a_build_that_was_interrupted_begins_anew_where_it_is_not_asked_to_go_on(inputs: Path, output: Path) -> None:
    interrupted(inputs, output)
    assert (output.parent / JOURNAL).exists()
    rows: list[object] = []
    oc.build(inputs, output, on_done=rows.append)
    assert len(rows) == 20
    assert files_in(output.parent).keys() == {"corpus.jsonl", "corpus.jsonl.failures.jsonl"}


def test_without_a_journal_there_is_nothing_to_go_on_with(inputs: Path, output: Path) -> None:
    assert oc.build(inputs, output, resume=True).pages == 19
    interrupted([inputs / "00.txt", inputs / "01.txt"], output, 1)
    assert oc.build(inputs, output, resume=True).pages == 19


def test_inputs_may_be_added_behind_the_others(inputs: Path, output: Path, tmp_path: Path) -> None:
    interrupted(inputs, output)
    (tmp_path / "more.txt").write_text(plain("More", *PROSE[:2]))
    assert oc.build([inputs, tmp_path / "more.txt"], output, resume=True).pages == 20


@pytest.mark.parametrize("change", ["other", "fewer"])
def test_a_build_goes_on_with_the_same_inputs_only(change: str, inputs: Path, output: Path) -> None:
    interrupted(inputs, output)
    if change == "other":
        (inputs / "03.txt").rename(inputs / "03 new.txt")
        match = r"input 4 was '.*03\.txt' when it was begun, and is '.*03 new\.txt' now\. resume=False"
    else:
        for number in range(3, 20):
            (inputs / f"{number:02}.txt").unlink()
        match = r"input 4 was '.*03\.txt' when it was begun, and is gone now"
    before = files_in(output.parent)
    with pytest.raises(oc.ResumeError, match=match):
        oc.build(inputs, output, resume=True)
    assert files_in(output.parent).keys() == before.keys()
    assert oc.build(inputs, output).failed == (1 if change == "other" else 0)


@pytest.mark.parametrize(
    ("options", "match"),
    [
        ({"only": ["other", "seminar"]}, r'only = null, and is asked for only = \["other", "seminar"\] now'),
        ({"partition_by": ["type"], "format": "jsonl"}, r'partition_by = \[\], and .*\["type"\]'),
        ({"encoding": "latin-1"}, 'encoding = null, and is asked for encoding = "latin-1"'),
        ({"text_column": "page"}, "text_column = null"),
        ({"url_column": "page"}, "url_column = null"),
    ],
)
def test_a_build_goes_on_with_the_same_options_only(options: Any, match: str, inputs: Path, tmp_path: Path) -> None:
    output = tmp_path / "corpus"
    every: Any = {"format": "jsonl", **options}
    interrupted(inputs, output, format="jsonl")
    with pytest.raises(oc.ResumeError, match=match):
        oc.build(inputs, output, resume=True, **every)
    assert oc.build(inputs, output, resume=True, format="csv", dedupe=False, workers=1).pages == 19


def test_a_build_goes_on_with_the_same_release_only(
    inputs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(inputs, output)
    monkeypatch.setattr(plan, "__version__", "99.0")
    with pytest.raises(oc.ResumeError, match=f'release = "{oc.__version__}", and is asked for release = "99.0" now'):
        oc.build(inputs, output, resume=True)


def _no_database(path: Path) -> None:
    path.write_bytes(b"What is this?" * 100)


def _cut_off(path: Path) -> None:
    os.truncate(path, path.stat().st_size - 4096)


def _overwritten(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        ((root,),) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'others'").fetchall()
    data = bytearray(path.read_bytes())
    data[(root - 1) * 4096 + 3] ^= 0xFF
    path.write_bytes(data)


def _statement(text: str) -> Any:
    def damage(path: Path) -> None:
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute(text)

    return damage


@pytest.mark.parametrize(
    "damage",
    [
        _no_database,
        _cut_off,
        _overwritten,
        _statement("DELETE FROM options"),
        _statement("UPDATE options SET value = '['"),
        _statement("UPDATE options SET value = '[]'"),
        _statement("ALTER TABLE entries RENAME COLUMN record TO page"),
        _statement("UPDATE entries SET record = substr(record, 1, 50)"),
    ],
)
def test_a_damaged_journal_is_told_and_can_be_left(damage: Any, inputs: Path, output: Path) -> None:
    interrupted(inputs, output)
    damage(output.parent / JOURNAL)
    with pytest.raises(oc.ResumeError, match=r"corpus\.jsonl\.building' is damaged\. resume=False begins it anew"):
        oc.build(inputs, output, resume=True)
    assert oc.build(inputs, output).pages == 19
    assert files_in(output.parent).keys() == {"corpus.jsonl", "corpus.jsonl.failures.jsonl"}


@pytest.mark.parametrize("resume", [False, True])
def test_a_second_build_of_the_same_output_is_refused_and_costs_the_first_nothing(
    resume: bool, inputs: Path, output: Path, tmp_path: Path
) -> None:
    program = f"import osce_corpus as oc; oc.build({str(inputs)!r}, {str(output)!r}, resume={resume})"
    caught: list[str] = []

    def begin_another(row: oc.Row | oc.Failed) -> None:
        if row.source.endswith("09.txt"):
            with pytest.raises(oc.ResumeError, match="another one is at the same output") as error:
                oc.build(inputs, output, resume=resume)
            caught.append(str(error.value))
            done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
            caught.append(done.stderr.splitlines()[-1].removeprefix("osce_corpus.errors.ResumeError: "))

    oc.build(inputs, output, on_done=begin_another)
    message = (
        "The build cannot begin: another one is at the same output. Wait until it has ended, or choose another output."
    )
    assert caught == [message] * 2
    assert files_in(output.parent) == undisturbed(inputs, tmp_path / "alone")


def test_builds_of_outputs_with_like_names_do_not_touch_each_others_files(inputs: Path, tmp_path: Path) -> None:
    own = tmp_path / f".corpus.jsonl.{os.getpid()}.partial"
    own.touch()  # somebody is writing corpus.jsonl
    (tmp_path / ".corpus.1.partial").mkdir()
    (tmp_path / ".corpus.1.partial" / "left").touch()
    (tmp_path / ".corpus.2.partial.x").touch()
    oc.build(inputs, tmp_path / "corpus", partition_by=["type"], format="jsonl")
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == [own.name]


def test_what_killed_builds_left_is_removed_and_the_earlier_folder_put_back(inputs: Path, tmp_path: Path) -> None:
    output = tmp_path / "corpus"
    options: Any = {"partition_by": ["type"], "format": "jsonl"}
    oc.build(inputs, output, **options)
    before = files_in(output)
    output.rename(tmp_path / ".corpus.1.earlier")  # killed between the two steps of the exchange
    assert oc.build(inputs, output, only=["seminar"], **options).output is None
    assert files_in(output) == before
    (tmp_path / ".corpus.1.earlier").mkdir()  # killed behind them
    oc.build(inputs, output, **options)
    assert {path.name for path in tmp_path.iterdir()} == {"inputs", "corpus", "corpus.failures.jsonl"}


class Full:
    """A disk that is full from the n-th file on that is to be safe on it."""

    def __init__(self, count: int = 1) -> None:
        self._left = iter(range(count - 1))

    def __call__(self, *_arguments: object) -> None:
        if next(self._left, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _of_journal(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(locked, "_LOCKING", (*vars(locked)["_LOCKING"], "PRAGMA max_page_count = 9"))
    patch.setattr(journal, "_SECONDS_BETWEEN_COMMITS", 0)


def _of_database(patch: pytest.MonkeyPatch) -> None:
    statements = ["PRAGMA max_page_count = 37", *vars(database)["_definitions"]()]
    patch.setattr(database, "_definitions", lambda: iter(statements))


def _of_file(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(os, "fsync", Full())


def _of_failures(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(os, "fsync", Full(2))


def _of_folder(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Path, "touch", Full())


@pytest.mark.parametrize(
    ("fill", "name", "options", "place"),
    [
        (_of_journal, "corpus.jsonl", {}, JOURNAL),
        (_of_file, "corpus.jsonl", {}, "corpus.jsonl"),
        (_of_failures, "corpus.jsonl", {}, "corpus.jsonl.failures.jsonl"),
        (_of_database, "corpus.db", {}, "corpus.db"),
        (_of_file, "corpus", {"partition_by": ["type"], "format": "jsonl"}, "corpus"),
        (_of_folder, "corpus", {"partition_by": ["type"], "format": "jsonl"}, "corpus"),
    ],
)
def test_a_full_disk_is_told_by_the_file_and_the_build_goes_on_when_there_is_room(
    *, fill: Any, name: str, options: Any, place: str, inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder in ("alone", "full"):
        (tmp_path / folder).mkdir()
    output = tmp_path / "full" / name
    oc.build(inputs, tmp_path / "alone" / name, **options)
    with monkeypatch.context() as patch:
        fill(patch)
        with pytest.raises(OSError, match=r"the build goes on from here with resume=True") as caught:
            oc.build(inputs, output, **options)
    assert caught.value.errno == errno.ENOSPC
    assert "No space left" in str(caught.value) or "disk is full" in str(caught.value)
    assert caught.value.filename == str(output.with_name(place))
    rows: list[object] = []
    oc.build(inputs, output, resume=True, on_done=rows.append, **options)
    assert len(rows) < 20
    assert files_in(tmp_path / "full") == files_in(tmp_path / "alone")


def test_where_nothing_was_done_nothing_goes_on(inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(locked, "_LOCKING", (*vars(locked)["_LOCKING"], "PRAGMA max_page_count = 1"))
    with pytest.raises(OSError, match=r"disk is full|No space left") as caught:
        oc.build(inputs, tmp_path / "corpus.jsonl")
    assert "resume" not in str(caught.value)


def test_copies_are_found_again_where_the_disk_was_full_behind_it(
    inputs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(inputs, tmp_path / "again", symlinks=True)
    expected = undisturbed([inputs, tmp_path / "again"], tmp_path / "alone")
    (tmp_path / "full").mkdir()
    output = tmp_path / "full" / "corpus.jsonl"
    for _ in range(2):
        with monkeypatch.context() as patch:
            _of_file(patch)
            with pytest.raises(OSError, match="No space left"):
                oc.build([inputs, tmp_path / "again"], output, resume=True)
    assert oc.build([inputs, tmp_path / "again"], output, resume=True).duplicates == 19
    assert files_in(output.parent) == expected


def test_an_error_without_a_number_is_told_with_the_file_too(
    inputs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> None:
        raise OSError("the disk is gone")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match=r"the disk is gone; the build goes on.*corpus\.jsonl'") as caught:
        oc.build(inputs, output)
    assert caught.value.errno == errno.EIO


def test_a_journal_that_cannot_be_read_is_told_as_a_file(inputs: Path, output: Path) -> None:
    (output.parent / JOURNAL).mkdir()
    with pytest.raises(OSError, match=r"the journal cannot be kept .*\.building'"):
        oc.build(inputs, output)


def test_a_journal_that_fails_while_the_output_is_written_is_told_by_its_own_name(
    inputs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object) -> Iterator[Any]:
        raise OSError(errno.EIO, f"the journal cannot be kept; {locked.GOES_ON}", JOURNAL)

    monkeypatch.setattr(journal.Journal, "pages", fail)
    with pytest.raises(OSError, match=f"{locked.GOES_ON}: '{JOURNAL}'"):
        oc.build(inputs, output, dedupe=False)


def test_a_journal_that_cannot_be_gone_on_with_stays(
    inputs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    interrupted(inputs, output)
    with monkeypatch.context() as patch:
        patch.setattr(journal, "_INDEXES", ("PRAGMA max_page_count = 1", "CREATE TABLE more (value)"))
        with pytest.raises(OSError, match="No space left"):
            oc.build(inputs, output, resume=True)
    rows: list[object] = []
    oc.build(inputs, output, resume=True, on_done=rows.append)
    assert len(rows) == 13


def test_where_there_is_no_folder_nothing_is_left(inputs: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="nowhere"):
        oc.build(inputs, tmp_path / "nowhere" / "corpus.jsonl")


def test_an_interrupt_at_any_place_in_the_journal_loses_nothing(
    inputs: Path, output: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Python may be interrupted between any two steps, also between those of one note."""
    expected = undisturbed(inputs, tmp_path / "alone")
    do = locked.LockedDatabase.do
    monkeypatch.setattr(journal, "_SECONDS_BETWEEN_COMMITS", 0)
    ended = 0
    for step in range(8, 60):
        left = iter(range(step))

        def interrupted_do(self: locked.LockedDatabase, statement: str, *values: object, left: Any = left) -> None:
            do(self, statement, *values)
            if next(left, None) is None:
                raise KeyboardInterrupt

        with monkeypatch.context() as patch, suppress(KeyboardInterrupt):
            patch.setattr(locked.LockedDatabase, "do", interrupted_do)
            oc.build(inputs, output, resume=True)
            assert files_in(output.parent) == expected
            ended += 1
    assert 2 <= ended <= 40


def test_a_journal_is_removed_where_a_file_that_is_open_cannot_be(
    inputs: Path, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unlink, tried = Path.unlink, list[Path]()

    def refuse_once(self: Path, *, missing_ok: bool = False) -> None:
        if self.name == JOURNAL:
            tried.append(self)
            if len(tried) % 2:
                raise PermissionError(errno.EACCES, "in use", str(self))
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", refuse_once)
    assert oc.build(inputs, output).pages == 19
    assert len(tried) == 4
    assert not (output.parent / JOURNAL).exists()


def test_a_folder_of_names_that_begin_alike_is_cleaned_of_its_own_only(tmp_path: Path) -> None:
    for name in (".a.1.partial", ".a.b.1.partial", ".a.1.partial2", ".b.1.partial"):
        (tmp_path / name).touch()
    whole.clean_up(tmp_path / "a")
    assert {path.name for path in tmp_path.iterdir()} == {".a.b.1.partial", ".a.1.partial2", ".b.1.partial"}
