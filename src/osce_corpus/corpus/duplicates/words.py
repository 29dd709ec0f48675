"""Texts as words and digests, equal whoever printed them: in any case, with any quotation marks, dashes and spaces."""

import re
import unicodedata
from collections.abc import Iterable
from hashlib import blake2b

_WORD = re.compile(r"\w+")
_BYTES = 8


def words_of(text: str) -> list[str]:
    """Return the words and numbers of a text, without regard to case and to what stands between them."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())


def digest(text: str) -> int:
    """Return 64 bits that are the same for the same text in every process."""
    return digest_of_bytes(text.encode("utf-8", "surrogatepass"))


def digest_of_bytes(data: bytes) -> int:
    """Return 64 bits that are the same for the same bytes in every process."""
    return int.from_bytes(blake2b(data, digest_size=_BYTES).digest(), "big")


def digest_of_words(text: str | None) -> int | None:
    """Return the digest of the words of a text; `None` where it has none."""
    words = words_of(text or "")
    return digest(" ".join(words)) if words else None


def digest_of_all(texts: Iterable[str]) -> int | None:
    """Return a digest of several texts in any order; `None` where none has a word."""
    found = sorted({" ".join(words) for text in texts if (words := words_of(text))})
    return digest("\n".join(found)) if found else None
