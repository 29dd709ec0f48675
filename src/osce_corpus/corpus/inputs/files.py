"""Pages in files of their own."""

import os
from pathlib import Path

from osce_corpus.explaining import Explanation
from osce_corpus.pages import Page
from osce_corpus.parsing import explain, parse
from osce_corpus.reading import MAX_SIZE, check_size

PathLike = str | os.PathLike[str]


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


def explain_file(
    path: PathLike, *, url: str | None = None, encoding: str | None = None, max_size: int = MAX_SIZE
) -> Explanation:
    """Tell what became of every part of the page in a file; otherwise as `explain`.

    Raises:
        OSError: The file cannot be read.
        InputTooLargeError: The file is larger than `max_size`; it is not read then.
    """
    return explain(read_bytes(Path(path), max_size), url=url, encoding=encoding, max_size=max_size)


def read_bytes(path: Path, max_size: int = MAX_SIZE) -> bytes:
    """Return what a file holds; raise `InputTooLargeError`, and read nothing, where it is too large for a page."""
    check_size(path.stat().st_size, max_size)
    return path.read_bytes()
