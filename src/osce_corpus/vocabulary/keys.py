"""How a printed word is looked up."""

import re
import unicodedata
from functools import lru_cache

_FOLDED = str.maketrans({"’": "'", "‘": "'", "‑": "-", "\xa0": " "})
_BEFORE_NAME = re.compile(r"^(?:(?:the|osce|csce) )+")
CLOSED_SUFFIX = " (closed)"
"""What the site prints behind the name of a structure that is no more."""
_CO = re.compile(r"\bco-(?=o)")


def key(text: str) -> str:
    """Return the form under which a printed word is looked up: case and apostrophes folded."""
    folded = text.casefold()
    return folded if folded.isascii() else folded.translate(_FOLDED)


@lru_cache(maxsize=8192)
def key_of_short(text: str) -> str:
    """Return the same as `key`, remembered: most lines of a page are a menu's, and stand on every page."""
    return key(text)


def key_of_name(text: str) -> str:
    """Return the form under which a name of the OSCE's vocabulary is looked up, whoever writes it and in which year.

    "The OSCE Centre in Bishkek (closed)" is the same as "Centre in Bishkek", "Cooperation" as "Co-operation", "Turkiye"
    as "Türkiye".
    """
    folded = " ".join(key(text).split())
    if not folded.isascii():
        letters = unicodedata.normalize("NFKD", folded)
        folded = "".join(letter for letter in letters if not unicodedata.combining(letter))
    folded = _CO.sub("co", folded.removesuffix(CLOSED_SUFFIX))
    return _BEFORE_NAME.sub("", folded)
