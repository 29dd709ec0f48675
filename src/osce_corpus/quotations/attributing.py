"""Who is said to have spoken, in the words behind a quotation or in front of it."""

import re
from itertools import islice

from attrs import evolve, frozen

from osce_corpus.quotations.persons import Person, Persons
from osce_corpus.quotations.verbs import Verb, find_verbs, verb_at
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import (
    ACCORDING_PATTERN,
    ADDING,
    AS,
    NAMING_WORDS,
    NEEDS_THAT,
    NOUNS,
    OTHER_VOICES,
    PREPOSITIONS,
    THAT,
    UNNAMED,
)

_ADDING = re.compile(rf"\b(?:{'|'.join(ADDING)})\b")
_ACCORDING = re.compile(ACCORDING_PATTERN)
_BEFORE_ATTRIBUTION = re.compile(r"[\s\u00a0]*,?[\s\u00a0]*(?:[–—-][\s\u00a0]+)?(?:is how )?")
_MOST_VERBS = 4
_LONGEST_ADJUNCT = 4
_LONGEST_REPORT = 250
_FEWEST_WORDS = 3
_SHORT_WORD = 4
_CAPITALS = 0.7


@frozen
class Attribution:
    """Who speaks, and the word that says so."""

    person: Person
    verb: str | None = None


def read_behind(text: str, quoted: str, persons: Persons) -> Attribution | None:
    """Return the attribution with which the sentence behind a quotation begins: "said Perl", "Perl said"."""
    found = _BEFORE_ATTRIBUTION.match(text)
    rest = text[found.end() :] if found else text
    if verb_at(rest, 0):
        return read_inverted(rest, persons)
    if according := _ACCORDING.match(rest):
        person = persons.read_after(rest[according.end() :])
        return Attribution(person) if person else None
    for verb in islice(find_verbs(rest), _MOST_VERBS):
        person = persons.read_before(rest[: verb.start], is_whole=True)
        if person and not _is_next_sentence(quoted, rest[verb.end :]):
            return Attribution(person, verb.text)
    return None


def read_inverted(text: str, persons: Persons) -> Attribution | None:
    """Return the attribution that begins with its verb: "said Perl"."""
    verb = verb_at(text, 0)
    if verb is None:
        return None
    person = persons.read_after(text[verb.end :].strip()) or _unnamed(verb.text, text[verb.end :])
    return Attribution(person, verb.text) if person else None


def read_in_front(text: str, quoted: str, persons: Persons) -> Attribution | None:
    """Return the attribution in the sentence in front of a quotation: "Perl said:", "he said that while"."""
    return _read_according(text, persons) or _read_verb(text, quoted, persons)


def leads_on(text: str) -> bool:
    """Return whether the words in front of a quotation announce it with a colon."""
    return text.rstrip().endswith(":")


def _read_according(text: str, persons: Persons) -> Attribution | None:
    """Return the attribution that ends with a comma right in front of a quotation: "According to Perl,"."""
    found = next(_ACCORDING.finditer(text), None)
    if found is None or not text.rstrip().endswith(","):
        return None
    person = persons.read_after(text[found.end() :].strip(" ,"))
    return Attribution(person) if person else None


def _read_verb(text: str, quoted: str, persons: Persons) -> Attribution | None:
    verbs = list(find_verbs(text))
    if not verbs:
        return _read_without_a_verb(text, persons) if leads_on(text) else None
    for verb in reversed(verbs):
        if said := _read_with(verb, text, quoted, persons):
            return said
        if not _may_be_noun(verb, text):
            break
    return None


def _read_without_a_verb(text: str, persons: Persons) -> Attribution | None:
    """Return the attribution that a colon alone makes behind a full name, or one with its verb in front."""
    begun = f"{text[:1].lower()}{text[1:]}".rstrip(": ")
    if said := read_inverted(begun, persons):
        return said
    person = persons.read_before(text.rstrip(": "), is_whole=True)
    return Attribution(person) if person and person.name and " " in person.name else None


def _read_with(verb: Verb, text: str, quoted: str, persons: Persons) -> Attribution | None:
    """Return the attribution that a verb in front of a quotation makes."""
    before, between = text[: verb.start], text[verb.end :].strip()
    is_aside = between.endswith(",") and key(before.strip()) in AS
    is_beside = between == "," or (not between and verb.text not in NEEDS_THAT)
    is_direct = leads_on(between) or (is_beside and " " in quoted)
    if not (is_aside or is_direct or _reports(verb.text, between, quoted)):
        return None
    person = persons.read_before(before)
    if person is None and (is_aside or leads_on(between)):
        person = persons.read_after(between.rstrip(" :,"))
    return Attribution(person, verb.text) if person else None


def _may_be_noun(verb: Verb, text: str) -> bool:
    """Return whether a word of attribution belongs to what a preposition begins: "said in his opening remarks:"."""
    words = text[: verb.start].split()[-_LONGEST_ADJUNCT:]
    return verb.text in NOUNS and any(word in PREPOSITIONS for word in words)


def read_adding(text: str, said: Attribution) -> Attribution | None:
    """Return who is said to go on, in the sentence that attributes what stands before: ", adding that"."""
    found = next(_ADDING.finditer(text), None)
    return evolve(said, verb=found[0]) if found else None


def is_of_another(front: str) -> bool:
    """Return whether the words in front of a quotation tell of somebody else who says or writes it."""
    return any(find_verbs(front)) or not OTHER_VOICES.isdisjoint(map(key, front.split()))


def is_part(quoted: str, before: str) -> bool:
    """Return whether quoted words in the middle of a sentence are somebody's, not a name or a word for something."""
    named = key(before.rsplit(maxsplit=1)[-1].rstrip(",:")) if before.strip() else ""
    return quoted.count(" ") + 1 >= _FEWEST_WORDS and named not in NAMING_WORDS and not is_name(quoted)


def is_name(quoted: str) -> bool:
    """Return whether quoted words are written as the names of events and books are, with capitals."""
    long_words = [word for word in quoted.split()[1:] if len(word) >= _SHORT_WORD]
    return bool(long_words) and sum(word[0].isupper() for word in long_words) >= len(long_words) * _CAPITALS


def _reports(verb: str, between: str, quoted: str) -> bool:
    """Return whether the words between a verb and a quotation belong to what somebody says."""
    words = [key(word) for word in between[-_LONGEST_REPORT:].split()]
    if not words or len(between) > _LONGEST_REPORT or not OTHER_VOICES.isdisjoint(words):
        return False
    return (verb not in NEEDS_THAT or words[0] in THAT) and is_part(quoted, between)


def _unnamed(verb: str, rest: str) -> Person | None:
    """Return somebody whom only the verb tells, as in "rekla je"."""
    return Person() if verb in UNNAMED and (not rest.strip() or rest[0] in ".,;:") else None


def _is_next_sentence(quoted: str, rest: str) -> bool:
    """Return whether what stands behind a quotation that is a whole sentence is another sentence, and not about it."""
    return quoted.endswith(".") and rest.strip(" .") != ""
