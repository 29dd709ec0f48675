"""Who somebody is, from the words that stand beside a verb: a name and a role; nobody, where it is no person."""

import re
from collections import defaultdict
from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from osce_corpus.quotations.words import Part, bare, begins_a_name, end_of_name, part_of, parts_of
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import (
    ADVERBS,
    CONJUNCTIONS,
    ENGLISH_ARTICLES,
    PARTICLES,
    POSSESSIVES,
    PRONOUNS,
    RANKS,
    RELATIVES,
    TOGETHER,
)
from osce_corpus.vocabulary.names import STATES

_LONGEST = 300
_MOST_CHUNKS = 6
_MOST_NAMES = 4
_FEWEST_BEHIND_A_PLACE = 3
_OPENING = 2
_END_OF_ROLE = re.compile(
    r" (?:in (?:his|her|an?|the (?:opening|closing)) "
    r"|at (?:an?|the (?:opening|closing|launch|event|meeting|press|ceremony|end)) "
    r"|(?:during|after|before|when|while) |today$|yesterday$|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_FRENCH_ARTICLE = re.compile(r"^[lL][’'](?=[a-zà-ÿ])")
_AGE = re.compile(r"\d{1,3}")
_CAPITAL = r"[A-ZÀ-ÝŠŽČĆĐА-ЯЁЂЃЈЉЊЋЌЏ]"
_PAIR = re.compile(
    rf"({_CAPITAL}[\w.’'-]{{0,30}})(?= (?:{'|'.join(sorted(PARTICLES))}| ){{0,4}}((?:[dlO]['’])?{_CAPITAL}[\w’-]{{1,30}}))"
)
_PLACE = 3
_OPENING = 2
_END_OF_ROLE = re.compile(
    r" (?:in (?:his|her|an?|the (?:opening|closing)) "
    r"|at (?:an?|the (?:opening|closing|launch|event|meeting|press|ceremony|end)) "
    r"|(?:during|after|before|when|while) |today$|yesterday$|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
)
_FRENCH_ARTICLE = re.compile(r"^[lL][’'](?=[a-zà-ÿ])")
_AGE = re.compile(r"\d{1,3}")
_FULL_NAME = re.compile(r"[^\W\d_][\w.’'-]{0,30}(?: [^\W\d_][\w.’'-]{0,30}){1,5}")
_PLACE = re.compile(r"\b(?:in|near) (\w+)")


_STATES = frozenset(map(key, STATES))
_BEFORE_SURNAMES = (Part.NAME, Part.TITLE, Part.PERSON)


@frozen
class Person:
    """Somebody who speaks; without a name, where none is printed at that place."""

    name: str | None = None
    role: str | None = None


@frozen
class _Found:
    """A name among words."""

    name: str
    before: Sequence[str]
    after: Sequence[str]

    @property
    def role(self) -> str | None:
        """The role in front of the name."""
        return _role_in(self.before)


class Persons:
    """Reads phrases about persons.

    It knows the full names of a page: "Perl" alone is a person where the page has "Raphael Perl", too.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def read_after(self, phrase: str) -> Person | None:
        """Return the person with whom a phrase begins, as behind "said"."""
        chunks = phrase[:_LONGEST].split(", ")[:_MOST_CHUNKS]
        words = chunks[0].split()
        if not words:
            return None
        if _is_pronoun(words[0]):
            return Person()
        if found := self._find(words, is_set_off=True):
            return Person(found.name, (None if found.after else _role_behind(chunks[1:])) or found.role)
        if not _is_somebody(words):
            return None
        for index, chunk in enumerate(chunks[1:], start=1):
            if found := self._find(chunk.split()):
                return Person(found.name, _role(", ".join((*chunks[:index], *filter(None, (found.role,))))))
            if not _is_role(chunk):
                break
        return Person()

    def read_before(self, phrase: str, *, is_whole: bool = False) -> Person | None:
        """Return the person with whom a phrase ends, as in front of "said"; or, if it holds nothing else, only then."""
        words = phrase[-_LONGEST:].rstrip(" ,").split()
        while words and key(words[-1]) in ADVERBS and not phrase.rstrip().endswith(","):
            words.pop()
        if not words:
            return None
        person, is_all = self._last(" ".join(words).split(", "), is_set_off=is_whole)
        return person if is_all or not is_whole else None

    def _last(self, chunks: Sequence[str], *, is_set_off: bool) -> tuple[Person | None, bool]:
        """Return the person whom the last parts of a phrase name, and whether nothing stands in front."""
        last = _without_conjunction(chunks[-1]).split()
        if last and _is_pronoun(last[-1]):
            return Person(), len(chunks) == len(last) == 1
        for index in range(len(chunks) - 1, max(-1, len(chunks) - _MOST_CHUNKS), -1):
            chunk = _without_conjunction(chunks[index])
            found = self._find(chunk.split(), is_set_off=is_set_off)
            if found and (not found.after or part_of(found.after[0]) is Part.PREPOSITION):
                first = index
                while first and _precedes_a_name(chunks, first):
                    first -= 1
                if chunks[first] != _without_conjunction(chunks[first]) and first and self._is_another(chunks[first - 1]):
                    break
                roles = _without_conjunction(", ".join((*chunks[first:index], *filter(None, (found.role,)))))
                return Person(found.name, _role_behind(chunks[index + 1 :]) or _role(roles)), not first
            if not (_is_role(chunk) or _is_aside(chunk)):
                break
        return (Person(), len(chunks) == 1) if _is_somebody(last) else (None, False)

    def _is_another(self, chunk: str) -> bool:
        """Return whether the part in front of "and" names a person, too: then two speak."""
        found = self._find(chunk.split())
        return not found.after if found else _is_role(chunk)

    def _find(self, words: Sequence[str], *, is_set_off: bool = False) -> _Found | None:
        """Return the name among words, none where they are an institution, a place or something else.

        Words that a quotation sets off begin with a capital only where they are a name.
        """
        parts = parts_of(words)
        at = 0
        while at < len(words):
            if not begins_a_name(words, at):
                at += 1
                continue
            end = end_of_name(words, at)
            start = self._start_of_name(words, parts, at, end, is_set_off=is_set_off)
            if start is not None and (_may_end(parts, end) or words[end].startswith("(")):
                end = self._end_of_two(words, start, end)
                return _Found(" ".join(words[start:end]).rstrip(".,:;"), words[:start], words[end:])
            at = end
        return None

    def _start_of_name(
        self, words: Sequence[str], parts: Sequence[Part], at: int, end: int, *, is_set_off: bool
    ) -> int | None:
        """Return where the name of a person begins in words with capitals; `None` where they are no such name."""
        own = [index for index in range(at, end) if words[index].casefold() not in PARTICLES]
        before = parts[:at]
        title = at
        while title and parts[title - 1] is Part.TITLE:
            title -= 1
        is_person = Part.PERSON in before
        if (Part.NO_PERSON in before or Part.PREPOSITION in before) and not (is_person or title < at):
            return None
        if title < at:
            return title
        if _is_behind_a_preposition(parts, at):
            fewest = _FEWEST_BEHIND_A_PLACE - _ends_with_a_noun(before)
            return own[-2] if is_person and len(own) >= fewest else None
        if len(own) == 1 and not self._may_be_alone(words[: own[0] + 1], before, is_set_off=is_set_off):
            return None
        return at if len(own) <= _MOST_NAMES else None

    def _may_be_alone(self, words: Sequence[str], before: Sequence[Part], *, is_set_off: bool) -> bool:
        """Return whether one name is enough: behind a word for a person, or where the page has it in full."""
        name = words[-1]
        if before and before[-1] is Part.NO_PERSON:
            return False
        if before and before[-1] is Part.PERSON and words[-2].istitle() and words[-2].isascii():
            return True
        return self._is_surname(name) or (is_set_off and not before and not self._is_place(name))

    def _end_of_two(self, words: Sequence[str], start: int, end: int) -> int:
        """Return where a second name ends, if nothing but two names stand in the words."""
        if start or end + 1 >= len(words) or words[end] not in TOGETHER or not begins_a_name(words, end + 1):
            return end
        second = end_of_name(words, end + 1)
        is_name = second - end > 2 or self._is_surname(words[second - 1])
        return second if second == len(words) and is_name else end

    def _is_surname(self, word: str) -> bool:
        plain = bare(word)
        return plain not in self._places and any(part_of(first) in _BEFORE_SURNAMES for first in self._names.get(plain, ()))

    def _is_place(self, word: str) -> bool:
        return key(bare(word)) in _STATES or bare(word) in self._places

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(_PLACE.findall(self._text))

    @cached_property
    def _names(self) -> dict[str, list[str]]:
        """The words with a capital that follow another one on the page, and what stands in front of each."""
        names: defaultdict[str, list[str]] = defaultdict(list)
        for pair in _PAIR.finditer(self._text):
            known = names[pair[2]]
            if len(known) < _MOST_NAMES:
                known.append(pair[1])
        return names


def _is_pronoun(word: str) -> bool:
    return key(bare(word)) in PRONOUNS


def _may_end(parts: Sequence[Part], end: int) -> bool:
    """Return whether a name may end at a place: not inside the name of an institution."""
    return end == len(parts) or parts[end] in (Part.OTHER, Part.PREPOSITION, Part.ARTICLE)


def _is_behind_a_preposition(parts: Sequence[Part], at: int) -> bool:
    """Return whether a name would belong to a phrase such as "of the imaginary": it may be that of a place."""
    for part in reversed(parts[:at]):
        if part is Part.PREPOSITION:
            return True
        if part in (Part.PERSON, Part.NO_PERSON, Part.TITLE):
            return False
    return False


def _ends_with_a_noun(before: Sequence[Part]) -> bool:
    """Return whether small letters end what stands behind a preposition, as in "za slobodu medija Ana Primer"."""
    behind = next(index for index in range(len(before))[::-1] if before[index] is Part.PREPOSITION)
    return before[-1] is Part.OTHER and Part.ARTICLE not in before[behind:]


def _is_somebody(words: Sequence[str]) -> bool:
    """Return whether words without a name speak of one person: "the Head of the Mission", "one delegate"."""
    parts = parts_of(words)
    if not parts or not (parts[0] in (Part.ARTICLE, Part.PERSON) or key(words[0]) in POSSESSIVES):
        return False
    if key(words[0]) not in ENGLISH_ARTICLES and Part.PERSON in parts[:2]:
        return True  # other languages put what belongs to a role behind it without a preposition
    end = next((index for index, part in enumerate(parts) if part is Part.PREPOSITION), len(parts))
    return end > 0 and parts[end - 1] is Part.PERSON


def _is_role(chunk: str) -> bool:
    """Return whether a part of a phrase between commas says what somebody is."""
    words = chunk.split()
    if not words or key(words[0]) in RELATIVES:
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


def _is_aside(chunk: str) -> bool:
    """Return whether a part of a phrase only says more of a person: an age, "who heads the Mission"."""
    return _AGE.fullmatch(chunk) is not None or key(chunk.partition(" ")[0]) in RELATIVES


def _precedes_a_name(chunks: Sequence[str], at: int) -> bool:
    """Return whether the part in front of another says what somebody is, and both are of one clause."""
    return chunks[at] == _without_conjunction(chunks[at]) and _is_role(_without_conjunction(chunks[at - 1]))


def _role_behind(chunks: Sequence[str]) -> str | None:
    """Return the role in the parts that follow a name."""
    chunks = chunks[1:] if chunks and _AGE.fullmatch(chunks[0]) else chunks
    if not chunks or not _is_role(chunks[0]):
        return None
    end = 1
    while end < len(chunks) and not _END_OF_ROLE.search(f" {chunks[end - 1]}") and _goes_on(chunks[end]):
        end += 1
    return _role(", ".join(chunks[:end]))


def _goes_on(chunk: str) -> bool:
    """Return whether a part between commas goes on with a role: "Minister of Foreign Affairs, Trade and Fisheries"."""
    return chunk[:1].isupper() and " " in chunk


def _role_in(words: Sequence[str]) -> str | None:
    """Return the role among the words in front of a name: the word for a person, and the capitals in front of it."""
    parts = parts_of(words)
    if Part.PERSON not in parts:
        return None
    start = parts.index(Part.PERSON)
    while start and (parts[start - 1] in (Part.NO_PERSON, Part.NAME) or key(words[start - 1]) in RANKS):
        start -= 1
    return " ".join(words[start:])


def _role(text: str) -> str | None:
    """Return a role as printed, without an article in front and without what only says where or when."""
    found = _END_OF_ROLE.search(text)
    words = _FRENCH_ARTICLE.sub("", text[: found.start()] if found else text).rstrip(" .,:;").split(" ")
    return " ".join(words[1:] if part_of(words[0]) is Part.ARTICLE else words) or None


def _without_conjunction(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first in CONJUNCTIONS else text

