"""Identifiers beside printed names, by the vocabulary alone: of structures, of fields of work, of countries."""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from osce_corpus.vocabulary import Kind, fields_of_work, key_of_name, states, structures
from osce_corpus.vocabulary.countries import OTHER_COUNTRIES

_BETWEEN_PLACES = re.compile(r"[,/()]| [-–—] |(?<!bosnia) (?:and|&) ", re.IGNORECASE)
_DIGIT = re.compile(r"\d")


def source_ids(names: Iterable[str]) -> tuple[str | None, ...]:
    """Return the identifier of each structure, `None` where the vocabulary does not know the name."""
    return tuple(found.id if (found := structures.find(name)) else None for name in names)


def field_of_work_ids(names: Iterable[str]) -> tuple[str | None, ...]:
    """Return the identifier of each field of work or sub-topic, `None` where the vocabulary does not know the name."""
    return tuple(found.id if (found := fields_of_work.find(name)) else None for name in names)


def country_codes(issuers: Iterable[str], places: Iterable[str]) -> tuple[str, ...]:
    """Return the codes of the host countries of field operations among issuers, then of countries named in places.

    A country counts where its name stands by itself, between commas and the like: "Osh, Kyrgyzstan". No city and no
    longer phrase tells one.
    """
    hosts = (code for issuer in issuers for code in _hosts(issuer))
    named = (code for place in places for code in _named(place))
    return tuple(dict.fromkeys((*hosts, *named)))


def before_day(text: str) -> str:
    """Return what stands in front of the day of a dateline, or of a line that is a day."""
    return _DIGIT.split(text, maxsplit=1)[0]


def _named(place: str) -> Iterator[str]:
    for name in filter(None, map(str.strip, _BETWEEN_PLACES.split(place))):
        state = states.find(name)
        code = state.alpha_2 if state else OTHER_COUNTRIES.get(key_of_name(name))
        if code is not None:
            yield code


def _hosts(issuer: str) -> Iterator[str]:
    """Yield the codes of the host countries of the field operations that an issuer names, alone or beside others."""
    for found in _operations().finditer(key_of_name(issuer)):
        code = structures[found[1]].host_country
        if code is not None:
            yield code


@cache
def _operations() -> re.Pattern[str]:
    """Return a pattern for the names of field operations: the OSCE's, and not those of others that sound alike."""
    names = [key_of_name(form) for one in structures if one.kind is Kind.FIELD_OPERATION for form in one.forms]
    longest_first = "|".join(map(re.escape, sorted(names, key=len, reverse=True)))
    return re.compile(rf"(?:^|\bosce )({longest_first})\b")
