"""Documents that go by their names."""

import re
from collections.abc import Iterator
from functools import cache

from osce_corpus.parts import ReferenceKind
from osce_corpus.references.found import YEAR, Found, full_year
from osce_corpus.vocabulary.documents import (
    ADOPTED_PATTERN,
    ISSUERS_PATTERN,
    OF_PATTERN,
    OSCE_DOCUMENTS,
    UN_DOCUMENTS,
    YEAR_WORDS_PATTERN,
)

_BEGINNING = 4
_DOCUMENTS = (
    *((ReferenceKind.OSCE_DOCUMENT, names) for names in OSCE_DOCUMENTS),
    *((ReferenceKind.UN_DOCUMENT, names) for names in UN_DOCUMENTS),
)
_BY_BEGINNING: dict[str, tuple[tuple[str, str, ReferenceKind], ...]] = {}
for _kind, _names in _DOCUMENTS:
    for _name in _names:
        _known = _BY_BEGINNING.get(_name[:_BEGINNING], ())
        _BY_BEGINNING[_name[:_BEGINNING]] = (*_known, (_name, _names[0], _kind))
_LETTERS = re.escape("".join(sorted({beginning[0] for beginning in _BY_BEGINNING})))
_WORD = re.compile(rf"[{_LETTERS}](?<!\w.)(?=(.{{{_BEGINNING - 1}}}))")
_CAPITALS = re.compile(rf"[{_LETTERS}]\w{{{_BEGINNING - 1}}}")
_OF_SHORT_WORDS = tuple(beginning for beginning in _BY_BEGINNING if " " in beginning)
_FRONT = re.compile(rf"(?:\b(?P<year>{YEAR}) )?{ISSUERS_PATTERN}?$")
_BEHIND = re.compile(
    rf"(?: (?P<plain>{YEAR})| \((?:{OF_PATTERN} )?(?P<brackets>{YEAR})\)| {OF_PATTERN} (?P<of>{YEAR}))"
    rf"(?:{YEAR_WORDS_PATTERN}(?!\w))?"
)
_ADOPTED = re.compile(rf"{ADOPTED_PATTERN}(?P<year>{YEAR})")
_LONGEST_FRONT = 30


def may_name(text: str) -> bool:
    """Return whether any word of a text begins as the name of a document does."""
    return not _BY_BEGINNING.keys().isdisjoint(_CAPITALS.findall(text)) or any(name in text for name in _OF_SHORT_WORDS)


def find_names(text: str) -> Iterator[Found]:
    """Yield the documents that a text names: "the 1990 Copenhagen Document"."""
    reached = 0
    for word in _WORD.finditer(text):
        beginning = word[0] + word[1]
        if beginning not in _BY_BEGINNING or word.start() < reached:
            continue
        for pattern, identity, kind in _patterns(beginning):
            if name := pattern.match(text, word.start()):
                reached = name.end()
                yield _found(text, name, identity, kind)
                break


def _found(text: str, name: re.Match[str], identity: str, kind: ReferenceKind) -> Found:
    front = _FRONT.search(text, max(0, name.start() - _LONGEST_FRONT), name.start())
    start = front.start() if front else name.start()
    behind = _BEHIND.match(text, name.end())
    end = behind.end() if behind else name.end()
    year = front["year"] if front else None
    if behind:
        year = behind["plain"] or behind["brackets"] or behind["of"]
    elif year is None and (adopted := _ADOPTED.match(text, end)):
        year = adopted["year"]
    return Found(start=start, kind=kind, identity=identity, year=full_year(year), text=text[start:end])


@cache
def _patterns(beginning: str) -> tuple[tuple[re.Pattern[str], str, ReferenceKind], ...]:
    """Return the patterns of the names that begin alike, the longest first."""
    names = sorted(_BY_BEGINNING[beginning], key=lambda known: len(known[0]), reverse=True)
    return tuple((re.compile(pattern_of(name)), identity, kind) for name, identity, kind in names)


def pattern_of(name: str) -> str:
    """Return the pattern of a name: with small letters inside it, other apostrophes, hyphens or none, any ending."""
    first, *rest = re.split("([ -])", name)
    return _literal(first) + "".join("-?" if part == "-" else _either(part) for part in rest) + r"(?!\w)"


def _either(part: str) -> str:
    if not part[:1].isalpha():
        return _literal(part)
    return f"[{part[0].upper()}{part[0].lower()}]{_literal(part[1:])}"


def _literal(part: str) -> str:
    return re.escape(part).replace(r"\*", r"\w{0,4}").replace("'", "['’]")
