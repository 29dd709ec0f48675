"""Who somebody is, from the words that stand beside a verb: a name and a role; nobody, where it is no person."""

from collections.abc import Sequence

from attrs import frozen

from osce_corpus.quotations.names import FoundName, Names
from osce_corpus.quotations.roles import (
    is_aside,
    is_role,
    is_somebody,
    role,
    role_alone,
    role_behind,
    role_in,
    without_asides,
    without_conjunction,
)
from osce_corpus.quotations.verbs import find_verbs
from osce_corpus.quotations.words import Part, bare, part_of
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import ADVERBS, PRONOUNS

_LONGEST = 300
_MOST_CHUNKS = 6


@frozen
class Person:
    """Somebody who speaks; without a name, where none is printed at that place."""

    name: str | None = None
    role: str | None = None


class Persons:
    """Reads phrases about the persons of a page."""

    def __init__(self, text: str) -> None:
        self._names = Names(text)

    def read_after(self, phrase: str) -> Person | None:
        """Return the person with whom a phrase begins, as behind "said"."""
        chunks = phrase[:_LONGEST].split(", ")[:_MOST_CHUNKS]
        words = chunks[0].split()
        if not words:
            return None
        if _is_pronoun(words[0]):
            return Person()
        if found := self._names.find(words, is_set_off=True):
            behind = None if found.after else role_behind(chunks[1:])
            return Person(found.name, behind or role_in(found.before))
        return self._named_later(chunks) if is_somebody(without_asides(words)) else None

    def read_before(self, phrase: str, *, is_whole: bool = False) -> Person | None:
        """Return the person with whom a phrase ends, as in front of "said"; or, if it holds nothing else, only then."""
        words = phrase[-_LONGEST:].rstrip(" ,").split()
        while words and key(words[-1]) in ADVERBS and not phrase.rstrip().endswith(","):
            words.pop()
        if not words:
            return None
        chunks = " ".join(words).split(", ")
        last = without_conjunction(chunks[-1]).split()
        if last and _is_pronoun(last[-1]):
            return Person() if len(words) == 1 or not is_whole else None
        person, first = self._named(chunks, is_set_off=is_whole)
        if person is None and is_somebody(last):
            person, first = Person(role=role_alone(last)), len(chunks) - 1
        return None if is_whole and first else person

    def _named_later(self, chunks: Sequence[str]) -> Person:
        """Return the person whose name, or no name, follows what he or she is: "the Mayor of Brennick, Otto Brume"."""
        for index, chunk in enumerate(chunks[1:], start=1):
            if found := self._names.find(chunk.split()):
                return Person(found.name, _roles(chunks[:index], found))
            if not is_role(chunk):
                break
        return Person(role=role_alone(without_asides(chunks[0].split())))

    def _named(self, chunks: Sequence[str], *, is_set_off: bool) -> tuple[Person | None, int]:
        """Return the person whom the last parts of a phrase name, and with which part that begins."""
        for index in range(len(chunks) - 1, max(-1, len(chunks) - _MOST_CHUNKS), -1):
            chunk = without_conjunction(chunks[index])
            found = self._names.find(chunk.split(), is_set_off=is_set_off)
            if found and _may_follow(found.after):
                first = index
                while first and _precedes_a_name(chunks, first):
                    first -= 1
                if self._is_second(chunks, first):
                    break
                return Person(found.name, role_behind(chunks[index + 1 :]) or _roles(chunks[first:index], found)), first
            if not (is_role(chunk) or is_aside(chunk)):
                break
        return None, 0

    def _is_second(self, chunks: Sequence[str], at: int) -> bool:
        """Return whether "and" stands in front of a person, and another person in front of that: then two speak."""
        if not at or chunks[at] == without_conjunction(chunks[at]):
            return False
        found = self._names.find(chunks[at - 1].split())
        is_clause = any(find_verbs(chunks[at - 1]))
        return not is_clause and (not found.after if found else is_role(chunks[at - 1]))


def _is_pronoun(word: str) -> bool:
    return key(bare(word)) in PRONOUNS


def _may_follow(words: Sequence[str]) -> bool:
    """Return whether words may stand between a name and its verb: "of the Marle Engineers", "(OSCE)"."""
    return not words or words[0].startswith("(") or part_of(words[0]) is Part.PREPOSITION


def _precedes_a_name(chunks: Sequence[str], at: int) -> bool:
    """Return whether the part in front of another says what somebody is, and both are of one clause."""
    return chunks[at] == without_conjunction(chunks[at]) and is_role(without_conjunction(chunks[at - 1]))


def _roles(chunks: Sequence[str], found: FoundName) -> str | None:
    """Return what stands in front of a name, in parts of its own and in that of the name."""
    own = role_in(found.before)
    return role(without_conjunction(", ".join((*chunks, own) if own else chunks)))
