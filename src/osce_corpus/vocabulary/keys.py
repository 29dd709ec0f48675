"""How a printed word is looked up."""

_FOLDED = str.maketrans({"’": "'", "‘": "'", "‑": "-", "\xa0": " "})


def key(text: str) -> str:
    """Return the form under which a printed word is looked up: case and apostrophes folded."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)
