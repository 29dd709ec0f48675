"""Events of the older site (F10): labels without colons, labels without values, values without labels."""

import datetime as dt

import osce_corpus as oc
from tests.families.expected import Expected, Lines
from tests.families.page_file import PageFile


def _orphans(name: str, labels: Lines, first: int, last: int) -> Expected:
    """Labels without values: the line after the last of them is the body, not a value."""
    page = PageFile(name)
    record = oc.Seminar(title=page.line(1), language="en", body=page.paragraphs(first, last))
    return Expected(page=page, record=record, codes=frozenset({"date-missing"}), read=labels)


def _values_without_labels() -> Expected:
    page = PageFile("f10_values_without_labels")
    record = oc.Seminar(
        title=page.line(1),
        language="en",
        country_codes=("RS",),
        body=page.paragraphs(6, 10),
        starts=dt.date(2011, 10, 3),
        ends=dt.date(2011, 10, 5),
        location="Hotel Primer, Novi Pazar",
        organized_by=("OSCE Mission to Serbia",),
    )
    return Expected(page=page, record=record, read=(2, 4))


def _complete(
    name: str,
    last: int,
    starts: dt.date | None,
    ends: dt.date | None,
    *,
    location: str,
    countries: tuple[str, ...] = (),
    codes: frozenset[str] = frozenset(),
) -> Expected:
    """Each label with its value, blank lines between all lines; the countries are those of the organizers."""
    page = PageFile(name)
    record = oc.Seminar(
        title=page.line(1),
        language="en",
        country_codes=countries,
        body=page.paragraphs(15, last),
        starts=starts,
        ends=ends,
        location=location,
        organized_by=(page.line(13),),
    )
    return Expected(page=page, record=record, codes=codes, read=(3, 5, 7, 11))


EXPECTED = (
    _orphans("f10_three_orphans", ((2, 4),), 5, 8),
    _orphans("f10_one_orphan_blank_line", (3,), 5, 8),
    _orphans("f10_one_orphan", (2,), 3, 7),
    _values_without_labels(),
    _complete("f10_complete_short_range", 21, dt.date(2011, 10, 3), dt.date(2011, 10, 5), location="Warsaw"),
    _complete(
        "f10_two_months",
        23,
        dt.date(2013, 9, 30),
        dt.date(2013, 10, 2),
        location="House of Co-operation, Great Hall, Chisinau",
        countries=("MD",),
    ),
    _complete(
        "f10_iso_days",
        23,
        dt.date(2014, 6, 16),
        dt.date(2014, 6, 17),
        location="Municipal Library, Osh",
        countries=("KG",),
    ),
    _complete(
        "f10_impossible_day",
        23,
        None,
        None,
        location="Forest Academy, Banja Luka",
        countries=("BA",),
        codes=frozenset({"date-impossible"}),
    ),
)
