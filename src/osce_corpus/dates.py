"""Days as the OSCE prints them: "1 June 2007", "3-5 October 2011", "12 October 2011 (All day) - 14 October 2011"."""

import datetime as dt
import re
from operator import attrgetter

from attrs import evolve, frozen

from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.calendar import (
    AND_DAY,
    ARTICLES,
    BEFORE_MONTH,
    BEFORE_YEAR,
    BEHIND_MONTH,
    BEHIND_YEAR,
    NOT_BEFORE_DAYS,
    ORDINALS,
    TO_DAY,
    WEEKDAYS,
    YEAR_BEFORE_MONTH,
    YEAR_FIRST,
)
from osce_corpus.vocabulary.months import MONTHS

_ORDINAL, _OF_MONTH, _OF_YEAR = map("|".join, (ORDINALS, BEFORE_MONTH, BEFORE_YEAR))
_LONGEST_BEFORE = 60
_DASH = "[-–—‒―−]"
_WORD = r"[^\W\d_]{3,13}"
_DAY = re.compile(
    rf"(?<!\d)(?P<day>\d{{1,2}})(?:(?:\.|{_ORDINAL})? (?:(?:{_OF_MONTH}) )?|-)(?P<month>{_WORD})\.?"
    rf"(?:,? (?:(?:{_OF_YEAR}) )?(?P<year>\d{{4}})(?!\d))?"
)
_YEAR_FIRST = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}})[ -]{{0,2}}(?:{'|'.join(YEAR_FIRST)}) (?P<day>\d{{1,2}})[ -](?P<month>{_WORD})"
)
_YEAR_BEFORE_MONTH = re.compile(
    rf"(?<!\d)(?P<year>\d{{4}}) ?(?:{'|'.join(YEAR_BEFORE_MONTH)}) (?P<month>\d{{1,2}}|{_WORD}(?: {_WORD})?) ?"
    rf"(?:(?:{'|'.join(BEHIND_MONTH)}) )?(?P<day>\d{{1,2}})(?!\d)"
)
_MONTH_FIRST = re.compile(
    rf"(?<!\d )\b(?P<month>{_WORD})\.? (?P<day>\d{{1,2}})(?!\d)(?:st|nd|rd|th)?"
    rf"(?: ?{_DASH} ?(?P<last>\d{{1,2}})(?=,))?"
    r"(?:(?:,|(?<=\dst)|(?<=\dnd)|(?<=\drd)|(?<=\dth)) (?P<year>\d{4})(?!\d))?"
)
_NUMBERS = re.compile(r"(?<![\d.])(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\d)")
_ISO_DAY = re.compile(r"(?<!\d)(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)")
_TO, _AND = "|".join(" ".join(TO_DAY.values()).split()), "|".join(AND_DAY)
_WEEKDAY = "|".join({name[:3] for name in WEEKDAYS["en"].split()} | {*" ".join(WEEKDAYS.values()).split()})
_OF_WEEK = rf"(?:(?:(?:{_WEEKDAY})\.?|{'|'.join(ARTICLES)}),? ){{0,2}}"
_BEHIND_DAY = rf"(?:\.(?!\.)|{_ORDINAL})? ?(?:\([^()]{{0,20}}\) ?)?"
_TO_LAST = rf"{_DASH}|→|\.{{2,3}}|…|(?:{_TO})(?= )"
_NUMBERS_WITHOUT_YEAR = re.compile(
    rf"(?<![\d.])(?P<day>\d{{1,2}})\.(?P<month>\d{{1,2}})\.?(?P<year>(?!))?"
    rf"(?= ?(?:{_TO_LAST}) ?\d{{1,2}}\.\d{{1,2}}\.\d{{4}})"
)
_BETWEEN_DAYS = rf"(?:, ?|{_TO_LAST}|[/&]|(?:{_AND})(?= )) ?"
_NUMBER = rf"\d{{1,2}}{_BEHIND_DAY}(?:, ?(?=\d|(?:{_TO}|{_AND}) )|(?:, ?)?{_BETWEEN_DAYS}){_OF_WEEK}"
_NUMBERS_BEFORE = re.compile(rf"(?<!\d)(?<!\d[:.h])(?:{_NUMBER}){{1,6}}$")
_WORD_BEHIND = re.compile(rf"^,? ?(?:{'|'.join(BEHIND_YEAR)})(?!\w)", re.IGNORECASE)
_ASIDE = re.compile(r"\([^()]*\)")
_WORD_BETWEEN = re.compile(r"[^\W\d_]+")
_BESIDE_DAYS = frozenset(
    (
        *map(key, f"{_TO} {_WEEKDAY}".replace("|", " ").split()),
        *ARTICLES,
        *"at um a p m am pm h hr hrs hours uhr o clock noon midnight local time cet cest gmt utc t z all day".split(),
    )
)
"""Words that may stand between the two days of a range: hours, days of the week."""
_IS_RANGE = re.compile(_TO_LAST)
_IS_JOINED = re.compile(rf"[/&]|\b(?:{_AND})\b")
_DIGITS = re.compile(r"\d+")
_WORD_BEFORE = re.compile(r"(\w+)\.? ?$")


@frozen(kw_only=True)
class PrintedDay:
    """A day as it stands in a text."""

    text: str
    start: int
    end: int
    day: int
    month: int
    year: int | None
    last: int | None = None
    """The last day of a range with its month in front: the 5th of "May 3-5, 2013"."""

    def on_calendar(self, year: int | None = None) -> dt.date | None:
        """Return the date, `None` where it has no year or does not exist; `year` stands in for a missing one."""
        found = self.year or year
        try:
            return dt.date(found, self.month, self.day) if found else None
        except ValueError:
            return None


@frozen(kw_only=True)
class Days:
    """The first and the last day that a value names."""

    starts: dt.date | None
    ends: dt.date | None = None
    """`None` where one day is named."""
    impossible: tuple[str, ...] = ()
    """Days as printed that are not in the calendar."""
    has_more: bool = False
    """Whether the value names further days, or days in an order that makes no range."""


def all_days(text: str) -> list[PrintedDay]:
    """Return the days that a value names in any form: "4 June 2010", "June 4, 2010", "04.06.2010", "2010-06-04"."""
    found = [match for match in _DAY.finditer(text) if _names_a_month(match)]
    if "," in text:
        found += _with_the_month_first(text)
    if "-" in text:
        found += _ISO_DAY.finditer(text)
    if "." in text:
        numbers = list(_NUMBERS.finditer(text))
        found += numbers
        found += _NUMBERS_WITHOUT_YEAR.finditer(text) if numbers else ()
    if not text.isascii() or "il" in text:
        found = _with_the_year_first(text, found)
    days = [_printed(match) for match in found]
    return days if len(days) == 1 else sorted(days, key=attrgetter("start"))


def _with_the_month_first(text: str) -> list[re.Match[str]]:
    """Return the days that a value names with the month before them, where one of them has its year."""
    found = list(filter(_names_a_month, _MONTH_FIRST.finditer(text)))
    return found if any(day["year"] for day in found) else []


def _with_the_year_first(text: str, found: list[re.Match[str]]) -> list[re.Match[str]]:
    """Return the days that a value names with the year before them, and those of `found` that are no part of one."""
    whole = [*_YEAR_FIRST.finditer(text), *_YEAR_BEFORE_MONTH.finditer(text)]
    whole = list(filter(_names_a_month, whole))
    return whole + [day for day in found if not any(other.start() < day.start() < other.end() for other in whole)]


def _names_a_month(match: re.Match[str]) -> bool:
    return _month(match["month"]) is not None


def _month(printed: str) -> int | None:
    """Return the number of a month; Mongolian has the word for "month" behind its number."""
    if printed.isdecimal():
        return int(printed)
    return MONTHS.get(key(printed)) or MONTHS.get(f"{key(printed)} сарын")


def _printed(match: re.Match[str]) -> PrintedDay:
    return PrintedDay(
        text=match[0],
        start=match.start(),
        end=match.end(),
        day=int(match["day"]),
        month=_month(match["month"]) or 0,
        year=int(match["year"]) if match["year"] else None,
        last=int(match["last"]) if match.re is _MONTH_FIRST and match["last"] else None,
    )


def first_day(text: str) -> PrintedDay | None:
    """Return the first day that a text names, that of a range "3-5 October 2011" included."""
    days = all_days(text)
    if not days:
        return None
    before = _numbers_before(text, days[0])
    first = before.first if before else days[0]
    if first.year is None and len(days) > 1 and _is_range(text[first.end : days[1].start]):
        return evolve(first, end=days[1].end, year=_year_before(first, days[1]))
    return first


def read_days(text: str) -> Days | None:
    """Return the day or days that a metadata value states, `None` where it states none."""
    days = all_days(text)
    if not days:
        return None
    first = days[0]
    before, used = _numbers_before(text, first), 1
    if before and not before.is_range:
        return Days(starts=before.first.on_calendar(), impossible=_impossible(before.first), has_more=True)
    if before:
        first, last = before.first, first
    elif first.last:
        last = evolve(first, day=first.last)
    elif len(days) > 1 and _is_range(text[first.end : _begin(text, days[1], first.end)]):
        last, used = days[1], 2
    else:
        return Days(starts=first.on_calendar(), impossible=_impossible(first), has_more=len(days) > 1)
    starts, ends = first.on_calendar(_year_before(first, last)), last.on_calendar(_year_behind(first, last))
    if starts and ends and ends < starts:
        return Days(starts=starts, has_more=True)
    return Days(starts=starts, ends=ends, impossible=_impossible(first, last), has_more=len(days) > used)


def _is_range(between: str) -> bool:
    """Return whether what stands between two days makes a range of them: a dash or a word, and hours at most."""
    bare = _ASIDE.sub(" ", _WORD_BEHIND.sub("", between, count=1))
    if ";" in bare or _IS_RANGE.search(bare) is None:
        return False
    return all(key(word) in _BESIDE_DAYS for word in _WORD_BETWEEN.findall(bare))


def _begin(text: str, day: PrintedDay, after: int) -> int:
    """Return where a day begins, or the days whose last one it is, behind another day."""
    before = _numbers_before(text, day)
    return before.first.start if before and before.first.start >= after else day.start


@frozen
class _Before:
    """The numbers in front of a day that share its month and year."""

    first: PrintedDay
    """The day that the first of them names."""
    is_range: bool
    """Whether they name all days from the first on: "3-5 October 2011", "3, 4 and 5 October 2011"."""


def _numbers_before(text: str, last: PrintedDay) -> _Before | None:
    """Return the days in front of one whose month and year are printed once: the 3rd of "3-5 October 2011"."""
    found = _NUMBERS_BEFORE.search(text, max(0, last.start - _LONGEST_BEFORE), last.start)
    if found is None:
        return None
    word = _WORD_BEFORE.search(text, 0, found.start())
    if word and key(word[1]) in NOT_BEFORE_DAYS:
        return None
    numbers = [*map(int, _DIGITS.findall(found[0])), last.day]
    first = evolve(last, text=f"{numbers[0]} {last.text.partition(' ')[2]}", start=found.start(), day=numbers[0])
    if sorted(set(numbers)) != numbers:
        return None  # "10-12, 3 May 2012" has hours in front
    if _IS_RANGE.search(found[0]):
        return _Before(first, is_range=True)
    is_list = _IS_JOINED.search(found[0]) is None
    if is_list and text[: found.start()].strip(" ,"):
        return None  # "Session 2, 3 May 2012" names one day
    return _Before(first, is_range=numbers[-1] - numbers[0] == len(numbers) - 1)


def _year_before(first: PrintedDay, last: PrintedDay) -> int | None:
    """Return the year of the first day where only the last has one: "30 December - 2 January 2012"."""
    if last.year is None:
        return None
    return last.year - ((first.month, first.day) > (last.month, last.day))


def _year_behind(first: PrintedDay, last: PrintedDay) -> int | None:
    """Return the year of the last day where only the first has one: "30 December 2011 - 2 January"."""
    if first.year is None:
        return None
    return first.year + ((first.month, first.day) > (last.month, last.day))


def _impossible(*days: PrintedDay) -> tuple[str, ...]:
    # 2000 was a leap year: without a year, 29 February is possible.
    return tuple(day.text for day in days if day.on_calendar(2000) is None)
