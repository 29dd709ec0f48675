"""Resolutions of the United Nations Security Council, by their numbers."""

import re
from collections.abc import Iterator, Sequence

from osce_corpus.parts import ReferenceKind
from osce_corpus.references.found import NUMBER_SIGN, YEAR, Found, full_year
from osce_corpus.references.lists import items_of
from osce_corpus.vocabulary.documents import (
    ADOPTED_PATTERN,
    OF_PATTERN,
    OTHER_BODIES_PATTERN,
    RESOLUTION_PATTERN,
    SECURITY_COUNCIL_PATTERN,
    UNITED_NATIONS_PATTERN,
)

_OF_COUNCIL = (
    rf"(?: (?:of the |du |des |der |na |на )?(?:{UNITED_NATIONS_PATTERN}[ -])?{SECURITY_COUNCIL_PATTERN}"
    rf"(?: (?:des? |der |на )?{UNITED_NATIONS_PATTERN}(?!\w))?)"
)
_WORD = re.compile(
    rf"(?:{RESOLUTION_PATTERN}(?P<of>{_OF_COUNCIL})?|(?P<short>UNSCRs?|UNSC [Rr]esolutions?|S/RES))"
    rf"(?: \(UNSCRs?\))?(?=[ /]{NUMBER_SIGN}\d)"
)
_COUNCIL_BEFORE = re.compile(
    rf"(?<!\w)(?:(?:{UNITED_NATIONS_PATTERN}[ -])?Security Council(?:[’']s)? (?:landmark )?"
    rf"|{UNITED_NATIONS_PATTERN}[ -])$"
)
_ITEM = re.compile(
    rf"{NUMBER_SIGN}(?P<number>\d{{1,4}})"
    rf"(?: ?\((?P<year>{YEAR})\)|/(?P<slash>{YEAR})|,? {OF_PATTERN} (?P<of>{YEAR}))?(?![\w/]|\.\d)"
)
_BEHIND = re.compile(_OF_COUNCIL)
_ADOPTED = re.compile(
    rf"(?: on [^.;:()\d]{{3,80}}?)?(?:{ADOPTED_PATTERN}(?P<adopted>{YEAR})| \((?P<brackets>{YEAR})\))"
)
_IN_FRONT = re.compile(
    rf"(?:\b[Ii]n (?:\w+ )?(?P<year>{YEAR}),? [^.;:\d\n]{{0,80}}?(?:adopted|passed|approved)(?!\w)[^.;:\d\n]{{0,80}}"
    rf"|\b(?P<front>{YEAR}) )$"
)
_IN_BEHIND = re.compile(rf" in (?:[A-Z]\w{{2,8}} )?(?P<year>{YEAR})")
_VERB_IN_FRONT = re.compile(r"\b(?:adopted|passed|approved) [^.;:\n]{0,40}$")
_COUNCIL = re.compile(SECURITY_COUNCIL_PATTERN)
_OTHER_BODIES = re.compile(OTHER_BODIES_PATTERN)
_OF_ANOTHER = re.compile(r" (?:of|by) (?:the |its )?[^\W\d_]")
_LONGEST_SENTENCE = 300
_LONGEST_COUNCIL = 60
_NEAR = 1_000
_BESIDE = 60


def find_resolutions(text: str) -> Iterator[Found]:
    """Yield the resolutions that a text names: "resolutions 1373 (2001) and 1624 (2005)"."""
    for word in _WORD.finditer(text):
        items = list(items_of(_ITEM, text, word.end() + 1))
        if not items or text[word.start() - 1 : word.start()].isalnum():
            continue
        council = _COUNCIL_BEFORE.search(text, max(0, word.start() - _LONGEST_COUNCIL), word.start())
        start = (council or word).start()
        if council or word["of"] or word["short"] or _is_of_the_council(text, start, items):
            yield from _resolutions(text, start, items)


def _resolutions(text: str, first: int, items: Sequence[re.Match[str]]) -> Iterator[Found]:
    for index, item in enumerate(items):
        is_first, is_last = index == 0, index + 1 == len(items)
        start, end = first if is_first else item.start(), item.end()
        year = item["year"] or item["slash"] or item["of"]
        behind = _BEHIND.match(text, end) if is_first and is_last else None
        end = behind.end() if behind else end
        if year is None and is_last and (adopted := _ADOPTED.match(text, end)):
            year = adopted["adopted"] or adopted["brackets"]
        if (
            year is None
            and is_last
            and (behind_verb := _IN_BEHIND.match(text, end))
            and _VERB_IN_FRONT.search(text, max(0, start - _LONGEST_SENTENCE), start)
        ):
            year = behind_verb["year"]
        if year is None and is_first and (front := _IN_FRONT.search(text, max(0, start - _LONGEST_SENTENCE), start)):
            year = front["year"] or front["front"]
        yield Found(
            start=start,
            kind=ReferenceKind.UNSCR,
            identity=item["number"],
            symbol=item["number"],
            year=full_year(year),
            text=text[start:end],
        )


def _is_of_the_council(text: str, start: int, items: Sequence[re.Match[str]]) -> bool:
    """Return whether a resolution without a name in front of it is one of the Security Council."""
    end = items[-1].end()
    if _BEHIND.match(text, end):
        return True
    if _OF_ANOTHER.match(text, end):
        return False
    if _OTHER_BODIES.search(text, max(0, start - _BESIDE), end + _BESIDE):
        return False
    return items[0]["year"] is not None or _COUNCIL.search(text, max(0, start - _NEAR), end + _NEAR) is not None
