"""Pages in files."""

import errno
import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

from attrs import frozen

from osce_corpus.pages import Page
from osce_corpus.parsing import parse
from osce_corpus.reading import MAX_SIZE, check_size

PathLike = str | os.PathLike[str]


@frozen
class Input:
    """Where a page comes from: a name to report it by, and how to get its bytes."""

    name: str
    read: Callable[[], bytes]


def parse_file(
    path: PathLike,
    *,
    url: str | None = None,
    encoding: str | None = None,
    strict: bool = False,
    max_size: int = MAX_SIZE,
) -> Page:
    """Turn the page in a file into a typed record; otherwise as `parse`.

    Raises:
        OSError: The file cannot be read.
        InputTooLargeError: The file is larger than `max_size`; it is not read then.
    """
    data = read_bytes(Path(path), max_size)
    return parse(data, url=url, encoding=encoding, strict=strict, max_size=max_size)


def read_bytes(path: Path, max_size: int = MAX_SIZE) -> bytes:
    """Return what a file holds; raise `InputTooLargeError`, and read nothing, where it is too large for a page."""
    check_size(path.stat().st_size, max_size)
    return path.read_bytes()


def find_inputs(paths: PathLike | Iterable[PathLike], leave_out: PathLike | None = None) -> Iterator[Input]:
    """Yield what files and folders hold, in the order given, the files of a folder sorted by name.

    Folders are walked to any depth. Files and folders whose name begins with a full stop are passed over, links to
    folders are not followed, and neither is the file `leave_out`. What does not exist fails when it is read.
    """
    left_out = None if leave_out is None else os.path.realpath(leave_out)
    for given in [paths] if isinstance(paths, str | os.PathLike) else paths:
        files = [path for path in _files(Path(given)) if os.path.realpath(path) != left_out]
        yield from (Input(str(path), partial(read_bytes, path)) for path in files)
        if not files:
            yield Input(str(given), partial(_nothing_in, str(given)))


def _nothing_in(folder: str) -> bytes:
    raise FileNotFoundError(errno.ENOENT, "there is no file in it to read", folder)


def _files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))
