"""Resolutions of the United Nations General Assembly, by their symbols or in words."""

import re
from collections.abc import Iterator

from osce_corpus.parts import ReferenceKind
from osce_corpus.references.found import NUMBER_SIGN, YEAR, Found, full_year
from osce_corpus.references.lists import items_of
from osce_corpus.vocabulary.documents import OF_PATTERN, UNITED_NATIONS_PATTERN

_ASSEMBLY = rf"(?:(?:{UNITED_NATIONS_PATTERN}[ -])?General Assembly|UNGA)"
_NUMBER = r"\d{1,2}/\d{1,3}"
_YEAR = rf"(?: ?\((?P<year>{YEAR})\)|,? {OF_PATTERN} (?P<of>{YEAR}))?"
_SYMBOL = re.compile(rf"(?<![\w/])A/RES/(?P<number>{_NUMBER})(?!\w){_YEAR}")
_WORD = re.compile(rf"(?<!\w)(?P<council>{_ASSEMBLY}(?:[’']s)? )?[Rr]esolutions?(?= {NUMBER_SIGN}{_NUMBER})")
_ITEM = re.compile(rf"{NUMBER_SIGN}(?P<number>{_NUMBER})(?![\w/]){_YEAR}")
_BEHIND = re.compile(rf" (?:of|by) the {_ASSEMBLY}(?!\w)")


def find_assembly_resolutions(text: str) -> Iterator[Found]:
    """Yield the resolutions of the General Assembly: "A/RES/60/288", "General Assembly resolution 60/288"."""
    for found in _SYMBOL.finditer(text):
        yield _found(found, found.start(), found[0])
    for word in _WORD.finditer(text):
        items = list(items_of(_ITEM, text, word.end() + 1))
        behind = _BEHIND.match(text, items[-1].end()) if items else None
        if not (word["council"] or behind):
            continue
        for index, item in enumerate(items):
            start = item.start() if index else word.start()
            end = behind.end() if behind and len(items) == 1 else item.end()
            yield _found(item, start, text[start:end])


def _found(item: re.Match[str], start: int, text: str) -> Found:
    symbol = f"A/RES/{item['number']}"
    year = full_year(item["year"] or item["of"])
    return Found(start=start, kind=ReferenceKind.UN_DOCUMENT, identity=symbol, symbol=symbol, year=year, text=text)
