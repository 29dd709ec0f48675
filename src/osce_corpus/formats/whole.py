"""Files and folders that are there whole or not at all."""

import errno
import os
import re
import shutil
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

_LONGEST_NAME = 200
_PARTIAL, _EARLIER = "partial", "earlier"


def clean_up(path: str | os.PathLike[str]) -> None:
    """Remove what is left beside a file or a folder when those who wrote it were killed; nobody may be writing it now.

    An earlier folder that had made room for the new one by then is put back.
    """
    target = _target(path)
    for left in _beside(target, _EARLIER):
        if target.exists():
            shutil.rmtree(left)
        else:
            left.replace(target)
    for left in _beside(target, _PARTIAL):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Generator[BinaryIO]:
    """Give a file to write to, which takes its name when it is whole.

    If anything fails before, an earlier file of that name stays as it was.
    """
    target = _target(path)
    partial = _own(target, _PARTIAL)
    if not target.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, "there is no such folder", str(target.parent))
    if target.is_dir():
        raise IsADirectoryError(errno.EISDIR, "it is a folder; a file needs another name", str(target))
    try:
        with partial.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            partial.unlink()
        raise


@contextmanager
def whole_folder(path: str | os.PathLike[str]) -> Generator[Path]:
    """Give a folder to write to, which takes its name when it is whole, in place of an earlier one.

    If anything fails before, the earlier one stays as it was. No system exchanges two folders at once: for a moment
    there is none of the name. Where that is the last moment of the process, `clean_up` puts the earlier one back.
    """
    target = _target(path)
    partial, earlier = _own(target, _PARTIAL), _own(target, _EARLIER)
    try:
        partial.mkdir()
        yield partial
        if target.exists():
            target.replace(earlier)
        partial.replace(target)
    except BaseException:
        if earlier.exists() and not target.exists():
            earlier.replace(target)
        shutil.rmtree(partial, ignore_errors=True)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def _target(path: str | os.PathLike[str]) -> Path:
    """Return the file or folder itself, where a path is a link to it."""
    return Path(os.path.realpath(path))


def _own(target: Path, kind: str) -> Path:
    """Return a name beside a file or a folder that no other process uses."""
    return target.with_name(f".{target.name[:_LONGEST_NAME]}.{os.getpid()}.{kind}")


def _beside(target: Path, kind: str) -> Iterator[Path]:
    """Yield what processes have left beside a file or a folder, and not beside one whose name begins like its name."""
    left = re.compile(rf"\.{re.escape(target.name[:_LONGEST_NAME])}\.\d+\.{kind}(?:\..*)?", re.DOTALL)
    return (found for found in target.parent.iterdir() if left.fullmatch(found.name))
