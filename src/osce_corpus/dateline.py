"""The place and date with which the body of a press release begins."""

import re

from attrs import frozen

from osce_corpus.dates import PrintedDay, all_days, first_day
from osce_corpus.parts import Dateline
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.calendar import BEFORE_DAY, BEHIND_YEAR, PUBLISHED_PATTERN, WEEKDAYS
from osce_corpus.vocabulary.labels import TYPE_LABELS
from osce_corpus.vocabulary.names import STATES
from osce_corpus.vocabulary.places import LOWER_CASE_WORDS, NO_CITY_WORDS, NOT_PLACES, UPPER_CASE_WORDS

_NOT_CITIES = frozenset(
    map(
        key,
        (
            *STATES,
            *("former Yugoslav Republic of Macedonia", "FYR Macedonia", "FYROM"),
            *("Serbia and Montenegro", "Trinidad and Tobago", "D.C.", "DC"),
        ),
    )
)
_OFFICES = frozenset(map(key, ("Secretariat", "OSCE Secretariat", "Headquarters", "OSCE Headquarters")))
_NAME_PART = re.compile(r"[^\W\d_](?:[^\W\d_]|['’](?=[^\W\d_]))*")
_LONGEST_PLACES = 90
_LONGEST = 140
_MOST_WORDS = 4
_AND = re.compile(r"(?<!BOSNIA)(?<!Bosnia) (?:AND|and|&) ")
_NOWHERE = frozenset(map(key, ("N/A", "TBC", "TBD", "TBA", "None", "To be confirmed", "To be announced")))
_BETWEEN_PLACES = re.compile(r" ?; |(?<=[^\W\d]{2})\s*/\s*(?=[^\W\d]{2})")
_DIGIT = re.compile(r"\d")
_OPENING = frozenset("([")
_AGENCY = re.compile(r" \([A-Z]{2,8}\)$")
_END_OF_CITY = re.compile(r"[,/–—]| - ")
_CLOSE = re.compile(
    rf"(?:[.,]? ?-?(?:{'|'.join(BEHIND_YEAR)})(?!\w))?(?P<parenthesis>[)\]])?"
    r"(?P<dash>\.? ?[-–—−‒―]+|(?:\.| ?:)(?= |$))?",
    re.IGNORECASE,
)
_BEHIND_WORDS = re.compile(
    r"(?:[a-zß-öø-ÿа-яё]{3}|[\d)\"”.])(?=[A-ZÀ-ÖØ-ÞА-ЯЁ]{3}[A-ZÀ-ÖØ-ÞА-ЯЁ /.'’-]{0,60},? ?\(?\d)"
    r"|\)(?=[A-ZÀ-ÖØ-ÞА-ЯЁ][\w /.'’-]{1,40}(?:, [A-Z]\w{1,30})?, \d)"
)
_END_OF_NOTICE = re.compile(r"(?<=[A-ZÀ-ÖØ-ÞА-ЯЁ\d)]{3})[.!:)] +(?=[A-ZÀ-ÖØ-ÞА-ЯЁ])")
_FULL_STOP = re.compile(r"(?<=\w{4})\.$")
_LONGEST_BEFORE = 600
_AROUND_A_DAY = " ,-–—()0123456789.|•·:"
_SETS_OFF = ",|•·"
_PUBLISHED = re.compile(rf"{PUBLISHED_PATTERN}$", re.IGNORECASE)
_WEEKDAY, _ARTICLE = "|".join(" ".join(WEEKDAYS.values()).split()), "|".join(BEFORE_DAY)
_BEFORE_DAY = re.compile(rf",? (?:(?:{_WEEKDAY}),?(?: (?:{_ARTICLE}))?|{_ARTICLE}),?$", re.IGNORECASE)
_SENTENCE_START = re.compile(r" ?[\"“„«]?[A-ZА-ЯЁÀ-Ý]")
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|['’.\-])*")
_HEADER_REST = re.compile(rf"(?:[\s,.()\-–—]+|all day|(?:{'|'.join(BEHIND_YEAR)})(?!\w))*+", re.IGNORECASE)


@frozen(kw_only=True)
class FoundDateline:
    """A dateline, and the day in it as printed."""

    dateline: Dateline
    day: PrintedDay


def find_dateline(text: str, known_places: tuple[str, ...] = ()) -> FoundDateline | None:
    """Return the dateline with which a text begins.

    `known_places` are the places that the page names elsewhere: they need no capitals.
    """
    if not _could_begin_with_a_dateline(text):
        return None
    day = first_day(text[:_LONGEST])
    if day is None:
        return None
    before = _BEFORE_DAY.sub(",", text[: day.start].rstrip(" "))
    places = _cities(_AGENCY.sub("", _FULL_STOP.sub("", before.rstrip(",-–—−‒― (")).lstrip("([")))
    if not places:
        return None
    close = next(_CLOSE.finditer(text, day.end))  # every part may be missing: it always begins there
    is_enclosed = close["parenthesis"] is not None and not _OPENING.isdisjoint(before)
    has_dash = close["dash"] is not None or is_enclosed
    end = close.end()
    if not has_dash and (day.year is None or not _begins_a_sentence(text, end)):
        return None
    is_set_off = has_dash and (before.startswith(("(", "[")) or before.endswith((",", " –", " —", " -")))
    if not is_set_off and not are_plainly_places(places, known_places):
        return None
    dateline = Dateline(text=text[:end], places=places, date=day.on_calendar(), has_year=day.year is not None)
    return FoundDateline(dateline=dateline, day=day)


def dateline_behind_notice(text: str) -> FoundDateline | None:
    """Return the dateline that stands behind a notice in capitals: "CORRECTS THE NAME IN THE TITLE. VIENNA, ..."."""
    last: FoundDateline | None = None
    for end in _END_OF_NOTICE.finditer(text, 0, _LONGEST_BEFORE):
        if not text[: end.start()].isupper():
            break
        found = find_dateline(text[end.end() :])
        if found and found.dateline.has_year:
            last = found
    return last


def glued_dateline(text: str) -> int | None:
    """Return where a dateline begins right behind other words, with no space between, as in "A. NameVIENNA, ..."."""
    for begin in _BEHIND_WORDS.finditer(text, 0, _LONGEST_BEFORE):
        found = find_dateline(text[begin.end() :])
        if found and found.dateline.has_year:
            return begin.end()
    return None


def _could_begin_with_a_dateline(text: str) -> bool:
    """Return whether a text begins with what can be cities, and a number not far behind: it saves looking for a day."""
    digit = _DIGIT.search(text, 0, _LONGEST_PLACES)
    if digit is None:
        return False
    before = text[: digit.start()]
    city = _END_OF_CITY.split(before, 1)[0].strip(" ([")
    return bool(city) and _begins_a_name(city) and city.count(" ") <= _MOST_WORDS


def title_case(place: str) -> str:
    """Return a place without its capitals: "NEW YORK" is "New York"; a place in mixed case stays as it is."""
    if not place.isupper():
        return ", ".join(map(title_case, place.split(", "))) if ", " in place else place
    words = place.split(" ")
    return " ".join(_cased(word, is_first=index == 0) for index, word in enumerate(words))


def split_places(value: str) -> tuple[str, ...]:
    """Return the places of a metadata value: "VIENNA/WARSAW" is two, "Osh, Kyrgyzstan" is one."""
    places: list[str] = []
    if key(value) in _NOWHERE or not any(map(str.isalpha, value)):
        return ()
    whole = key(value) in _NOT_CITIES
    for part in [value] if whole else _BETWEEN_PLACES.split(_AND.sub("/", value)):
        for name in part.split(",") if part.isupper() and not whole else [part]:
            if places and key(name.strip()) in _NOT_CITIES:
                places[-1] += f",{name}"  # a country belongs to the city before it
            elif name.strip():
                places.append(name.strip())
    return tuple(place.strip() for place in places)


def is_date_line(text: str) -> bool:
    """Return whether a line is a day or days and nothing else, a place in capitals before it aside."""
    if len(text) > _LONGEST:
        return False
    days = all_days(text)
    if not any(day.year for day in days):
        return False
    before = _before(text, days[0])
    is_set_off = any(mark in text[: days[0].start] for mark in _SETS_OFF)
    if before and not ((before.isupper() or is_set_off) and _cities(before)):
        return False
    rest = "".join(
        text[day.end : after.start if after else len(text)] for day, after in zip(days, [*days[1:], None], strict=True)
    )
    return _HEADER_REST.fullmatch(rest) is not None


def place_of_date_line(text: str) -> tuple[str, ...]:
    """Return the cities in front of the day of a date line."""
    return _cities(_before(text, all_days(text)[0]))


def _before(text: str, day: PrintedDay) -> str:
    """Return what stands before the day of a line, words for publishing aside."""
    return _PUBLISHED.sub("", text[: day.start].strip(_AROUND_A_DAY)).strip(_AROUND_A_DAY)


def _cities(text: str) -> tuple[str, ...]:
    """Return the cities of what stands before a day, `()` where it is anything else.

    A city, or several between slashes, each perhaps with a country behind a comma.
    """
    cities: list[str] = []
    for part in _AND.sub("/", text).split("/"):
        city, *country = (piece.strip() for piece in part.split(","))
        if country and key(city) in _OFFICES:
            city, *country = country
        if not all(_is_name(name) or _is_state(name) for name in (city, *country)) or (
            len(country) > 1 and not text.isupper()
        ):
            return ()
        cities.append(city)
        if text.isupper():
            cities += (name for name in country if not _is_state(name))
    return tuple(cities)


def _is_state(text: str) -> bool:
    """Return whether a name is that of a State, and no city."""
    return key(text).removeprefix("the ") in _NOT_CITIES


def _is_name(text: str) -> bool:
    words = text.split(" ")
    if len(words) > _MOST_WORDS or key(words[0]) in NOT_PLACES or key(text) in TYPE_LABELS:
        return False
    if not NO_CITY_WORDS.isdisjoint(map(key, words)):
        return False
    return all(
        _WORD.fullmatch(word) and (_begins_a_name(word) or (index > 0 and word in LOWER_CASE_WORDS))
        for index, word in enumerate(words)
    )


def _begins_a_name(word: str) -> bool:
    """Return whether a word begins with a capital, or in the letters of Georgian, which has none."""
    return word[0].isupper() or "ა" <= word[0] <= "ჰ"


def _begins_a_sentence(text: str, start: int) -> bool:
    return start == len(text) or _SENTENCE_START.match(text, start) is not None


def are_plainly_places(places: tuple[str, ...], known_places: tuple[str, ...]) -> bool:
    """Return whether places need no further sign: printed in capitals, or named by the page elsewhere."""
    known = set(map(key, known_places))
    return all(place.isupper() or key(place) in known for place in places)


def _cased(word: str, *, is_first: bool) -> str:
    if word in UPPER_CASE_WORDS:
        return word
    lower = word.lower()
    if not is_first and lower in LOWER_CASE_WORDS:
        return lower
    return _NAME_PART.sub(lambda part: part[0].capitalize(), lower)
