"""Names among words: a name begins with a capital, and so do places, institutions and sentences."""

import re
from collections.abc import Sequence
from functools import cached_property

from attrs import frozen

from osce_corpus.quotations.words import Part, bare, begins_a_name, end_of_name, part_of, parts_of
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.attributions import PARTICLES, TOGETHER
from osce_corpus.vocabulary.names import STATES

_MOST_NAMES = 4
_FEWEST_BEHIND_A_PREPOSITION = 3
_CAPITAL = r"[A-ZÀ-ÝŠŽČĆĐА-ЯЁЂЃЈЉЊЋЌЏІЇЄҐ]"
_PAIR = re.compile(
    rf"({_CAPITAL}[\w.’'-]{{0,30}})"
    rf"(?= (?:{'|'.join(sorted(PARTICLES))}| ){{0,4}}((?:[dl]['’])?{_CAPITAL}[\w’-]{{1,30}}))"
)
_PLACE = re.compile(r"\b(?:in|near) (\w+)")
_STATES = frozenset(map(key, STATES))
_BEFORE_SURNAMES = (Part.NAME, Part.TITLE, Part.PERSON)


@frozen
class FoundName:
    """A name among words."""

    name: str
    before: Sequence[str]
    after: Sequence[str]


class Names:
    """Finds names of persons, and knows those of a page.

    "Perl" alone is a person where the page has "Raphael Perl", too.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def find(self, words: Sequence[str], *, is_set_off: bool = False) -> FoundName | None:
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
                return FoundName(" ".join(words[start:end]).rstrip(".,:;"), words[:start], words[end:])
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
            fewest = _FEWEST_BEHIND_A_PREPOSITION - _ends_with_a_noun(before)
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
        is_full = second - end - 1 > 1
        return second if second == len(words) and (is_full or self._is_surname(words[second - 1])) else end

    def _is_surname(self, word: str) -> bool:
        return bare(word) in self._surnames

    def _is_place(self, word: str) -> bool:
        return key(bare(word)) in _STATES or bare(word) in self._places

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(_PLACE.findall(self._text))

    @cached_property
    def _surnames(self) -> frozenset[str]:
        """The words with a capital that follow another part of a name on the page."""
        pairs = _PAIR.finditer(self._text)
        return frozenset(pair[2] for pair in pairs if part_of(pair[1]) in _BEFORE_SURNAMES) - self._places


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
