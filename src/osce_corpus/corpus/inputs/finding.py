"""Files, folders and patterns: what is in them, in an order that is always the same."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from typing import BinaryIO

from osce_corpus.corpus.inputs.files import PathLike
from osce_corpus.corpus.inputs.members import OF_HTTRACK
from osce_corpus.corpus.inputs.opened import Columns, Opened, Settings, Wanted
from osce_corpus.corpus.inputs.opening import pieces_in
from osce_corpus.corpus.inputs.pieces import Input, Piece
from osce_corpus.corpus.inputs.places import Place
from osce_corpus.corpus.inputs.streams import stream_of
from osce_corpus.reading import MAX_SIZE

_OF_SAVED_PAGES = "_files"
_PAGE_SUFFIXES = (".html", ".htm", ".xhtml")


def find_inputs(
    paths: PathLike | Iterable[PathLike],
    *,
    leave_out: Iterable[PathLike] = (),
    text_column: Columns | None = None,
    url_column: Columns | None = None,
    max_size: int = MAX_SIZE,
    wanted: Wanted | None = None,
    open: Callable[[str], BinaryIO] | None = None,
) -> Iterator[Piece]:
    """Yield what files and folders hold, lazily: the pages, what cannot be read, and what is no page.

    What a file is, its first bytes tell: a page, as HTML or text; a page that a browser saved, MHTML too; an archive,
    zip, WACZ or tar; a crawl in WARC or WET files; a table of pages in JSON Lines, Parquet or CSV; and any of them
    compressed with gzip, bzip2, xz or Zstandard. Members of archives are read one at a time, and written nowhere.

    The order is that in which they are given, the files of a folder sorted by name, the members of an archive as they
    stand in it. Folders are walked to any depth. What has a name that begins with a full stop is passed over; links
    to folders are not followed, nor those to files outside of the folder. An archive may be in another one, no deeper.

    Args:
        paths: A file, a folder, a pattern ("crawl/*.warc.gz", where there is no file of that name), or several.
        leave_out: Files and folders that are no inputs, wherever they are found: the output.
        text_column: The column of tables that has the pages, or several, of which the first counts that a table has;
            without it, one with a usual name: "html", "text".
            A dot leads into a column of columns: "page.html".
        url_column: The column that has their addresses; without it, one with a usual name: "url".
        max_size: How many bytes a page may have.
        wanted: Called with the address of a page, or `None`; the page is passed over where it returns something false.
        open: Opens what a path names, where it is no file of this machine; then each path is one file.

    Yields:
        An `Input` for each page; an `Unreadable` for what does not exist, is damaged, cut off, too large, unpacks to
        too much or needs an extra that is not installed; a `Skipped` for what is no page.
    """
    settings = Settings(text_column=text_column, url_column=url_column, max_size=max_size, wanted=wanted)
    left_out = frozenset(os.path.realpath(os.fspath(path)) for path in leave_out)
    for given in [paths] if isinstance(paths, str | os.PathLike) else paths:
        if open is not None:
            yield from _wanted(_opened(os.fspath(given), open, settings), settings)
            continue
        for path, is_named in _matching(os.fspath(given)):
            yield from _wanted(_pieces_of(path, left_out, settings, is_named=is_named), settings)


def inputs_in(
    file: BinaryIO,
    name: str,
    *,
    text_column: Columns | None = None,
    url_column: Columns | None = None,
    max_size: int = MAX_SIZE,
) -> Iterator[Piece]:
    """Yield what an open file holds, which may be one that can be read only once: standard input.

    Args:
        file: The file, open for reading bytes.
        name: What to call it.
        text_column: As for `find_inputs`.
        url_column: As for `find_inputs`.
        max_size: As for `find_inputs`.
    """
    settings = Settings(text_column=text_column, url_column=url_column, max_size=max_size)
    yield from _in_stream(file, name, settings)


def _opened(name: str, open_file: Callable[[str], BinaryIO], settings: Settings) -> Iterator[Piece]:
    try:
        file = open_file(name)
    except OSError as error:
        yield Place(path=name).unreadable(error)
    else:
        with file:
            yield from _in_stream(file, name, settings)


def _in_stream(file: BinaryIO, name: str, settings: Settings) -> Iterator[Piece]:
    place = Place(path=name, is_named=True)
    return pieces_in(Opened(stream=stream_of(file), place=place, settings=settings, open_member=pieces_in))


def _wanted(pieces: Iterator[Piece], settings: Settings) -> Iterator[Piece]:
    """Yield pieces without the pages that nobody wants."""
    return (piece for piece in pieces if not (isinstance(piece, Input) and settings.leave_out(piece.url)))


def _matching(given: str) -> Iterator[tuple[str, bool]]:
    """Yield what is meant by a path, and whether it was named itself."""
    found = sorted(glob(given, recursive=True)) if has_magic(given) and not os.path.lexists(given) else []
    yield from ((path, False) for path in found)
    if not found:
        yield given, True


def _pieces_of(given: str, left_out: frozenset[str], settings: Settings, *, is_named: bool) -> Iterator[Piece]:
    if "\0" in given:
        yield Place(path=given).unreadable("No path has a zero in it")
        return
    if _is_left_out(given, left_out):
        return
    if not os.path.isdir(given):
        yield from _file(given, settings, is_named=is_named)
        return
    is_empty = True
    for piece in _in_folder(given, left_out, settings):
        is_empty = False
        yield piece
    if is_empty:
        yield Place(path=given).unreadable("there is no file in it to read")


def _in_folder(given: str, left_out: frozenset[str], settings: Settings) -> Iterator[Piece]:
    inside = Path(os.path.realpath(given))
    errors: list[OSError] = []
    for folder, folders, names in os.walk(given, onerror=errors.append):
        yield from _told(errors)
        folders.sort()
        for name in folders.copy():
            reason = _why_passed_over(name, names)
            if reason or name.startswith(".") or _is_left_out(os.path.join(folder, name), left_out):
                folders.remove(name)
            if reason:
                yield Place(path=os.path.join(folder, name)).skipped(reason)
        for path in (os.path.join(folder, name) for name in sorted(names) if not name.startswith(".")):
            target = os.path.realpath(path)
            if os.path.islink(path) and not Path(target).is_relative_to(inside):
                yield Place(path=path).skipped("a link that leads out of the folder")
            elif not _is_left_out(target, left_out):
                yield from _file(path, settings, is_named=False)
    yield from _told(errors)


def _is_left_out(path: str, left_out: frozenset[str]) -> bool:
    """Return whether a file or folder is left out, or lies in a folder that is."""
    target = os.path.realpath(path)
    return not left_out.isdisjoint((target, *map(str, Path(target).parents)))


def _told(errors: list[OSError]) -> Iterator[Piece]:
    """Yield the folders that could not be listed, and forget them."""
    for error in errors:
        yield Place(path=str(error.filename)).unreadable(error)
    errors.clear()


def _why_passed_over(folder: str, names: list[str]) -> str | None:
    """Return why a folder holds no pages, if it is of that kind."""
    if folder == OF_HTTRACK:
        return "HTTrack's copy of what it fetched"
    stem = folder.removesuffix(_OF_SAVED_PAGES)
    if stem != folder and any(stem + suffix in names for suffix in _PAGE_SUFFIXES):
        return "what a browser saved beside a page"
    return None


def _file(path: str, settings: Settings, *, is_named: bool) -> Iterator[Piece]:
    place = Place(path=path, is_named=is_named)
    try:
        facts = os.stat(path)
        is_file = stat.S_ISREG(facts.st_mode)
        if not is_file and not is_named:  # to open a pipe would be to wait for somebody to write into it
            yield place.skipped("no file but a device, a pipe or a socket")
            return
        with Path(path).open("rb") as file:
            yield from pieces_in(
                Opened(
                    stream=file if is_file else stream_of(file),
                    place=place,
                    settings=settings,
                    open_member=pieces_in,
                    size=facts.st_size if is_file else None,
                    is_file=is_file,
                )
            )
    except OSError as error:
        yield place.unreadable(error)
