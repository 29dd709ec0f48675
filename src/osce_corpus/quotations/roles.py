"""What somebody is: roles beside names, and in place of them."""

import re
from collections.abc import Sequence
from itertools import pairwise

from osce_corpus.quotations.marks import MASK
from osce_corpus.quotations.words import Part, bare, part_of, parts_of
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import (
    ADVERBS,
    BESIDE_A_ROLE,
    CONJUNCTIONS,
    ENGLISH_ARTICLES,
    OF,
    POSSESSIVES,
    RANKS,
    RELATIVES,
    WITHIN,
)

_OPENING = 2
_END_OF_ROLE = re.compile(
    r" (?:in (?:his|her|an?|the (?:opening|closing)) "
    r"|at (?:an?|the (?:opening|closing|launch|event|meeting|press|ceremony|end)) "
    r"|(?:during|after|before|when|while) "
    r"|today$|yesterday$|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_FRENCH_ARTICLE = re.compile(r"^[lL][’'](?=[a-zà-ÿ])")
_AGE = re.compile(r"\d{1,3}")
_ASIDES = ADVERBS | RELATIVES


def without_asides(words: Sequence[str]) -> Sequence[str]:
    """Return the words in front of one that only says when somebody spoke, or more of him or her: "today", "who"."""
    end = next((at for at, word in enumerate(words) if at and key(bare(word)) in _ASIDES), len(words))
    return words[:end]


def is_somebody(words: Sequence[str]) -> bool:
    """Return whether words without a name speak of one person: "the Head of the Mission", "one delegate"."""
    parts = parts_of(words)
    is_possessive = bool(words) and (key(words[0]) in POSSESSIVES or key(words[0]).endswith(("'s", "s'")))
    if not parts or not (parts[0] in (Part.ARTICLE, Part.PERSON) or is_possessive):
        return False
    end = next((index for index, part in enumerate(parts) if part is Part.PREPOSITION), len(parts))
    if key(words[0]) not in ENGLISH_ARTICLES and Part.PERSON in parts[:2] and Part.NAME not in parts[:end]:
        return True  # other languages put what belongs to a role behind it without a preposition
    return end > 0 and parts[end - 1] in (Part.PERSON, Part.TITLE)


def is_role(chunk: str) -> bool:
    """Return whether a part of a phrase between commas says what somebody is."""
    words = chunk.split()
    if not words or key(words[0]) in RELATIVES or (words[0].endswith("ing") and key(words[0]) not in RANKS):
        return False
    parts = parts_of(words)
    if parts[0] is Part.ARTICLE or key(words[0]) in POSSESSIVES:
        return True
    if parts[0] is Part.PREPOSITION:
        return False
    if words[0][0].isupper():
        return Part.PERSON in parts
    opening = parts[: 1 + _OPENING] if key(words[0]) in RANKS else parts[:_OPENING]
    return Part.PERSON in opening and Part.ARTICLE not in opening


def is_aside(chunk: str) -> bool:
    """Return whether a part of a phrase only says more of a person: an age, "who heads the Mission", "speaking"."""
    first = key(chunk.partition(" ")[0])
    return _AGE.fullmatch(chunk) is not None or first in RELATIVES or first.endswith("ing")


def role_behind(chunks: Sequence[str]) -> str | None:
    """Return the role in the parts that follow a name."""
    chunks = chunks[1:] if chunks and _AGE.fullmatch(chunks[0]) else chunks
    if not chunks or not is_role(chunks[0]):
        return None
    end = 1
    while end < len(chunks) and not _END_OF_ROLE.search(f" {chunks[end - 1]}") and _goes_on(chunks[end]):
        end += 1
    return role(", ".join(chunks[:end]))


def _goes_on(chunk: str) -> bool:
    """Return whether a part between commas goes on with a role: "Minister of Foreign Affairs, Trade and Fisheries"."""
    return chunk[:1].isupper() and " " in chunk


def role_in(words: Sequence[str]) -> str | None:
    """Return the role among the words in front of a name: the word for a person, and the capitals in front of it."""
    parts = parts_of(words)
    if Part.PERSON not in parts:
        return None
    start = parts.index(Part.PERSON)
    while start and (parts[start - 1] in (Part.NO_PERSON, Part.NAME) or key(words[start - 1]) in RANKS):
        start -= 1
    return _FRENCH_ARTICLE.sub("", " ".join(words[start:]))


def role(text: str) -> str | None:
    """Return a role as printed, without an article and what only says where or when; `None` with quoted words in it."""
    if MASK in text:
        return None
    found = _END_OF_ROLE.search(text)
    words = _FRENCH_ARTICLE.sub("", text[: found.start()] if found else text).rstrip(" .,:;").split(" ")
    return " ".join(words[1:] if part_of(words[0]) is Part.ARTICLE else words) or None


def role_alone(words: Sequence[str]) -> str | None:
    """Return the role with which words without a name begin; `None` where it is not plain where it ends.

    What follows the word for a person belongs to it behind "of", and before a capital behind some other prepositions:
    "Head of the working group", "Ambassador to Freedonia"; not "Mayor to journalists", "Minister in Vienna".
    """
    starts = [index for index, part in enumerate(parts_of(words)) if part is Part.PREPOSITION]
    end = starts[0] if starts else len(words)
    for start, following in pairwise((*starts, len(words))):
        if not _belongs(words[start], words[start + 1 : following], is_first=start == starts[0]):
            break
        end = following
    joins = any(key(word) in CONJUNCTIONS and following[0].islower() for word, following in pairwise(words[:end]))
    return None if joins else role(" ".join(words[:end]))


def _belongs(preposition: str, words: Sequence[str], *, is_first: bool) -> bool:
    """Return whether a preposition and what follows it belong to the role in front of them."""
    nouns = [word for word in words if part_of(word) is not Part.ARTICLE]
    if preposition in OF or not nouns:
        return bool(nouns)
    return nouns[0][0].isupper() and (preposition in BESIDE_A_ROLE or (preposition in WITHIN and not is_first))


def without_conjunction(text: str) -> str:
    """Return a part of a sentence without the "and" in front of it."""
    first, _, rest = text.partition(" ")
    return rest if first in CONJUNCTIONS else text
