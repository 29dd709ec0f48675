"""How a printed word is looked up."""

from functools import lru_cache

_FOLDED = str.maketrans({"’": "'", "‘": "'", "‑": "-", "\xa0": " "})


@lru_cache(maxsize=8192)
def key(text: str) -> str:
    """Return the form under which a printed word is looked up: case and apostrophes folded."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)
