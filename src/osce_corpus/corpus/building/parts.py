"""The parts of a corpus: which page belongs to which, and the folder that they make."""

import errno
import os
import shutil
from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager
from pathlib import Path

from osce_corpus.corpus.facts import first_day
from osce_corpus.corpus.folders import MARK
from osce_corpus.pages import Page


def _year(page: Page) -> str:
    day = first_day(page)
    return f"{day:%Y}" if day else "undated"


_KEYS: dict[str, Callable[[Page], str]] = {
    "type": lambda page: page.type.value,
    "year": _year,
    "language": lambda page: page.language or "und",
    "source": lambda page: next(filter(None, page.source_ids), "unknown"),
}
"""By what a corpus can be parted, and what the part of a page is called: an identifier, never what a page prints."""


PARTS = tuple(_KEYS)
"""By what a corpus can be parted."""


def checked_keys(keys: Iterable[str]) -> tuple[str, ...]:
    """Return keys of parts.

    Raises:
        TypeError: They are one word.
        ValueError: There is no such key.
    """
    if isinstance(keys, str):
        raise TypeError(f"partition_by takes several keys; for one, pass [{keys!r}]")
    wanted = tuple(dict.fromkeys(keys))
    unknown = [key for key in wanted if key not in _KEYS]
    if unknown:
        raise ValueError(f"there are parts by {', '.join(_KEYS)}; not by {', '.join(map(repr, unknown))}")
    return wanted


def part_of(page: Page, keys: Iterable[str]) -> str:
    """Return the part of a page: "press_release/2012" by type and year, "" where there are no keys."""
    return "/".join(_KEYS[key](page) for key in keys)


def check_folder(folder: Path) -> None:
    """Raise `FileExistsError` where a folder, or a file, stands in the way that is no corpus that was built."""
    if folder.exists() and not (folder / MARK).is_file() and not (folder.is_dir() and not any(folder.iterdir())):
        raise FileExistsError(
            errno.EEXIST, "it is there already, and no corpus in parts; choose another name", str(folder)
        )


@contextmanager
def whole_folder(folder: Path) -> Generator[Path]:
    """Give a folder to write to, which takes its name when it is whole, in place of an earlier one.

    If anything fails before, the earlier one stays as it was.
    """
    check_folder(folder)
    partial, earlier = (folder.with_name(f".{folder.name}.{os.getpid()}{kind}") for kind in (".partial", ".earlier"))
    try:
        partial.mkdir()
        (partial / MARK).touch()
        yield partial
        if folder.exists():
            folder.replace(earlier)
        partial.replace(folder)
    finally:
        shutil.rmtree(partial, ignore_errors=True)
        shutil.rmtree(earlier, ignore_errors=True)
