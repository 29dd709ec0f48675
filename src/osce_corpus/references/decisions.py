"""Decisions and other documents of the OSCE, by their symbols or in words."""

import re
from collections.abc import Iterator
from itertools import takewhile

from osce_corpus.parts import ReferenceKind
from osce_corpus.references.found import NUMBER_SIGN, YEAR, Found, full_year
from osce_corpus.references.lists import items_of
from osce_corpus.vocabulary.documents import COUNCILS, NUMBERED_BY_YEAR, ORGANS

_COUNCIL = "|".join(sorted(COUNCILS, key=len, reverse=True))
_SYMBOL = re.compile(
    rf"(?<![\w.])(?:{'|'.join(ORGANS)})(?:\(\d{{1,2}}\))?(?:\.[A-Z]{{2,6}}){{1,2}}/\d{{1,4}}"
    r"(?:/(?P<year>(?:\d\d)?\d\d)(?!\d))?(?:/(?:Rev|Corr|Add)\.\d{1,2}){0,3}"
)
_DECISION = re.compile(rf"[Dd]ecisions?(?= {NUMBER_SIGN}\d)")
_COUNCIL_BEFORE = re.compile(rf"(?<!\w)(?:OSCE )?(?P<council>{_COUNCIL})(?:[’']s)? $")
_ITEM = re.compile(
    rf"(?P<again>[Dd]ecisions? )?{NUMBER_SIGN}(?P<number>\d{{1,4}})(?:/(?P<year>(?:\d\d)?\d\d))?(?![\w/])"
    rf"(?: \((?P<printed>{YEAR})\))?"
)
_OF_COUNCIL = re.compile(
    rf"(?P<verb>,? (?:adopted|taken|passed))? (?:of|by|at) (?:the )?(?:\d{{4}} |[A-Z]\w{{2,15}} )?(?:OSCE )?"
    rf"(?P<council>{_COUNCIL})(?!\w)"
)
_COUNCIL_IN_FRONT = re.compile(
    rf"(?<!\w)(?P<council>{_COUNCIL}) (?:[\w-]+ ){{0,4}}(?:adopted|took|passed|approved) (?:[\w-]+ ){{0,4}}$"
)
_OF_ANOTHER = re.compile(r" (?:of|by) (?:the |its )?[^\W\d_]")
_LONGEST_FRONT = 150
_LONGEST_COUNCIL = 40


def find_symbols(text: str) -> Iterator[Found]:
    """Yield the documents that a text names by their symbols: "MC.DEC/3/04"."""
    for found in _SYMBOL.finditer(text):
        yield _found(found.start(), found[0], found[0], found["year"])


def find_decisions(text: str) -> Iterator[Found]:
    """Yield the decisions that a text names in words: "Ministerial Council Decision No. 14/05"."""
    for word in _DECISION.finditer(text):
        head = _COUNCIL_BEFORE.search(text, max(0, word.start() - _LONGEST_COUNCIL), word.start())
        items = list(items_of(_ITEM, text, word.end() + 1))
        if head:
            items = list(takewhile(lambda item: not (item["again"] and _OF_ANOTHER.match(text, item.end())), items))
        if not items:
            continue
        behind = _OF_COUNCIL.match(text, items[-1].end())
        front = _COUNCIL_IN_FRONT.search(text, max(0, word.start() - _LONGEST_FRONT), word.start())
        council = next((found["council"] for found in (head, behind, front) if found), None)
        has_council_behind = behind is not None and not (head or behind["verb"]) and len(items) == 1
        for index, item in enumerate(items):
            start = item.start() if index else (head or word).start()
            end = behind.end() if behind and has_council_behind else item.end()
            symbol = _symbol(COUNCILS[council], item["number"], item["year"]) if council else None
            if symbol:
                yield _found(start, symbol, text[start:end], item["year"] or item["printed"])


def _symbol(organ: str, number: str, year: str | None) -> str | None:
    if year is None:
        return None if organ in NUMBERED_BY_YEAR else f"{organ}.DEC/{number}"
    return f"{organ}.DEC/{number}/{year[-2:]}"


def _found(start: int, symbol: str, text: str, year: str | None) -> Found:
    return Found(start=start, kind=ReferenceKind.OSCE, identity=symbol, symbol=symbol, year=full_year(year), text=text)
