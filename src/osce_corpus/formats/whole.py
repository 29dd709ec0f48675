"""Files that are there whole or not at all."""

import os
import shutil
from collections.abc import Generator
from contextlib import contextmanager, suppress
from glob import escape
from pathlib import Path
from typing import BinaryIO

_LONGEST_NAME = 200


def remove_partial(path: str | os.PathLike[str]) -> None:
    """Remove what is left of files and folders of a name whose writers were killed; nobody may be writing it now."""
    target = Path(os.path.realpath(path))
    for left in target.parent.glob(f".{escape(target.name[:_LONGEST_NAME])}.*.partial*"):
        if left.is_dir():
            shutil.rmtree(left)
        else:
            left.unlink()


@contextmanager
def whole_file(path: str | os.PathLike[str]) -> Generator[BinaryIO]:
    """Give a file to write to, which takes its name when it is whole.

    If anything fails before, an earlier file of that name stays as it was.
    """
    target = Path(os.path.realpath(path))
    partial = target.with_name(f".{target.name[:_LONGEST_NAME]}.{os.getpid()}.partial")
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
