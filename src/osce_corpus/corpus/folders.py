"""Folders of pages: a corpus in parts, as `build` writes it."""

import errno
import os
from collections.abc import Hashable, Iterator
from itertools import chain
from pathlib import Path

from attrs import define

from osce_corpus import formats
from osce_corpus.corpus.stores import PagesOfFile, Store
from osce_corpus.formats import Unknown
from osce_corpus.pages import Page

MARK = "_osce_corpus"
"""The empty file by which a folder is known as a corpus in parts. Readers of tables pass over names that begin so."""
_NO_PARTS = (".", "_")


@define(eq=False)
class PagesOfFolder(Store):
    """Pages in the files of a folder, one file after another, sorted by their names."""

    path: str | os.PathLike[str]
    format: str | None
    """The format of all of them; `None` where the suffix of each tells it."""
    unknown: Unknown

    @property
    def name(self) -> str:
        """The name of the folder."""
        return Path(self.path).name

    def pages(self) -> Iterator[Page]:
        """Yield the pages as they are read."""
        return chain.from_iterable(part.pages() for part in self._parts())

    def state(self) -> Hashable:
        """Return what the system says of all files."""
        return tuple((os.fspath(part.path), part.state()) for part in self._parts())

    def check(self) -> None:
        """Find out now what is wrong with the folder, not when the first page is asked for.

        Raises:
            IsADirectoryError: It is no corpus in parts.
            UnsupportedFormatError: There is a file of no format, or of one from which pages are not read back.
        """
        if not (Path(self.path) / MARK).is_file():
            raise IsADirectoryError(
                errno.EISDIR,
                "it is a folder, and none that build(..., partition_by=...) wrote; "
                "build(folder, output) makes a corpus of the pages in one",
                os.fspath(self.path),
            )
        for part in self._parts():
            part.pages()

    def _count(self) -> int:
        return sum(part.count() for part in self._parts())

    def _count_at_once(self) -> int | None:
        counts = [part.known_count() for part in self._parts()]
        return None if None in counts else sum(filter(None, counts))

    def _parts(self) -> list[PagesOfFile]:
        folder = Path(self.path)
        files = sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
        return [
            PagesOfFile(folder / file, formats.format_name(file, self.format), self.unknown)
            for file in files
            if not any(name.startswith(_NO_PARTS) for name in file.parts)
        ]
