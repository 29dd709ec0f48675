"""The suffixes of what a build writes beside its corpus."""

import os
from collections.abc import Iterable
from pathlib import Path

from osce_corpus.errors import UnsupportedFormatError


def suffix_among(path: str | os.PathLike[str], suffixes: Iterable[str], what: str) -> str:
    """Return the suffix of a file, which is one of some; `what` is what the file is for: "a report".

    Raises:
        UnsupportedFormatError: It is another one.
    """
    known = tuple(suffixes)
    suffix = Path(path).suffix.lower()
    if suffix not in known:
        raise UnsupportedFormatError(f"The suffix {suffix!r} for {what}", f"Suffixes: {', '.join(known)}.")
    return suffix
