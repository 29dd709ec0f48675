"""What each word of a phrase may be: a part of a name, a word for a person, one for an institution."""

import re
from collections.abc import Sequence
from enum import Enum, auto
from functools import lru_cache

from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import (
    ARTICLES,
    NO_PERSONS,
    OPENERS,
    PARTICLES,
    PERSON_ENDS,
    PERSON_STEMS,
    PERSONS,
    PREPOSITIONS,
    TITLES,
)

_EDGES = "’‘'\"“”„().:;,!?"
_WITH_AN_APOSTROPHE = re.compile(r"[dl]['’](?=[A-ZÀ-Ý])")
_FRENCH_ARTICLE = re.compile(r"[dl]'(?=[a-zà-ÿ])")
_SHORTEST_ACRONYM = 2
_ENDS_A_SENTENCE = re.compile(r"\w{4}[.!?]$")
_GENERAL = "general"
_MOST_PARTICLES = 2


class Part(Enum):
    """What a word may be in a phrase about a person."""

    NAME = auto()
    TITLE = auto()
    PERSON = auto()
    NO_PERSON = auto()
    PREPOSITION = auto()
    ARTICLE = auto()
    OTHER = auto()


def bare(word: str) -> str:
    """Return a word without the punctuation around it."""
    return word.strip(_EDGES)


@lru_cache(maxsize=8192)
def part_of(word: str) -> Part:
    """Return what a word may be."""
    plain = bare(word)
    folded = key(plain)
    if plain.islower():
        folded = _FRENCH_ARTICLE.sub("", folded, count=1)
    if folded in ARTICLES:
        return Part.ARTICLE
    if folded in TITLES and plain[0].isupper():
        return Part.TITLE
    if is_person(folded):
        return Part.PERSON
    if plain in PREPOSITIONS:
        return Part.PREPOSITION
    if folded.endswith(("'s", "s'")) or _is_acronym(plain):
        return Part.NO_PERSON
    if not (plain[:1].isupper() or _WITH_AN_APOSTROPHE.match(plain)):
        return Part.OTHER
    if folded in OPENERS:
        return Part.OTHER
    return Part.NO_PERSON if folded.partition("-")[0] in NO_PERSONS or folded in NO_PERSONS else Part.NAME


def parts_of(words: Sequence[str]) -> list[Part]:
    """Return what each word of a phrase may be: the General of "Secretary General" is a part of that role."""
    parts = [part_of(word) for word in words]
    for index in range(1, len(parts)):
        if parts[index] is Part.TITLE and parts[index - 1] is Part.PERSON and key(bare(words[index])) == _GENERAL:
            parts[index] = Part.PERSON
    return parts


def is_person(folded: str) -> bool:
    """Return whether a word, by its key, says what somebody is: "chairperson-in-office"."""
    first, _, last = folded.partition("-")
    if first in PERSONS or folded in PERSONS or folded.startswith(PERSON_STEMS) or last.startswith(PERSON_STEMS):
        return True
    return first.endswith(PERSON_ENDS)


def end_of_name(words: Sequence[str], start: int) -> int:
    """Return where the name ends that begins at a place: capitals, and particles between them."""
    end = start
    while end < len(words):
        following = end
        while following < len(words) and words[following].casefold() in PARTICLES and following - end < _MOST_PARTICLES:
            following += 1
        if following == len(words) or part_of(words[following]) is not Part.NAME:
            break
        end = following + 1
        if _ENDS_A_SENTENCE.search(words[following]):
            break
    return end


def begins_a_name(words: Sequence[str], at: int) -> bool:
    """Return whether a name begins at a place: with a capital, or with a particle that never means "of"."""
    return part_of(words[at]) is Part.NAME or (words[at].casefold() == "van" and end_of_name(words, at) > at)


def _is_acronym(plain: str) -> bool:
    first = plain.partition("-")[0].replace(".", "")
    return len(first) >= _SHORTEST_ACRONYM and first.isupper()
