"""The parts of a corpus: which page belongs to which, and by what the folder is known that they make."""

import errno
from collections.abc import Callable, Iterable
from pathlib import Path

from osce_corpus.corpus.folders import MARK
from osce_corpus.pages import Page


def _year(page: Page) -> str:
    day = page.day
    return f"{day.year:04}" if day else "undated"


_KEYS: dict[str, Callable[[Page], str]] = {
    "type": lambda page: page.type.value,
    "year": _year,
    "language": lambda page: page.language or "und",
    "source": lambda page: next(filter(None, page.source_ids), "unknown"),
}
"""By what a corpus can be parted, and what the part of a page is called: an identifier, never what a page prints."""


PARTS = tuple(_KEYS)
"""By what a corpus can be parted."""


def checked_keys(keys: str | Iterable[str]) -> tuple[str, ...]:
    """Return keys of parts, which may be one.

    Raises:
        ValueError: There is no such key.
    """
    wanted = (keys,) if isinstance(keys, str) else tuple(dict.fromkeys(keys))
    unknown = [key for key in wanted if key not in _KEYS]
    if unknown:
        raise ValueError(f"there are parts by {', '.join(_KEYS)}; not by {', '.join(map(repr, unknown))}")
    return wanted


def part_of(page: Page, keys: Iterable[str]) -> str | None:
    """Return the part of a page: "press_release/2012" by type and year; `None` where there are no keys."""
    return "/".join(_KEYS[key](page) for key in keys) or None


def check_folder(folder: Path) -> None:
    """Raise `FileExistsError` where a folder, or a file, stands in the way that is no corpus in parts."""
    is_in_the_way = any(folder.iterdir()) if folder.is_dir() else folder.exists()
    if is_in_the_way and not (folder / MARK).is_file():
        message = "it is there already, and no corpus in parts; choose another name"
        raise FileExistsError(errno.EEXIST, message, str(folder))
