"""How a printed word is looked up."""

from functools import lru_cache

_FOLDED = str.maketrans({"’": "'", "‘": "'", "‑": "-", "\xa0": " "})


def key(text: str) -> str:
    """Return the form under which a printed word is looked up: case and apostrophes folded."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)


@lru_cache(maxsize=8192)
def key_of_short(text: str) -> str:
    """Return the same as `key`, remembered: most lines of a page are a menu's, and stand on every page."""
    return key(text)
