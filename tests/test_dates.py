import datetime as dt

import pytest

from osce_corpus.dates import Days, read_days
from osce_corpus.vocabulary.months import MONTHS


@pytest.mark.parametrize(
    ("value", "starts", "ends"),
    [
        ("1 June 2007", dt.date(2007, 6, 1), None),
        ("Monday, 3 October 2011 (All day)", dt.date(2011, 10, 3), None),
        ("2011-10-03", dt.date(2011, 10, 3), None),
        ("2011-10-03T09:00:00Z", dt.date(2011, 10, 3), None),
        ("15. decembar 2023. godine", dt.date(2023, 12, 15), None),
        ("30 март, 2016 г.", dt.date(2016, 3, 30), None),
        ("29 января 2014 г.", dt.date(2014, 1, 29), None),
        ("3 October 2011 (All day) - 5 October 2011 (All day)", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("October 3, 2011", dt.date(2011, 10, 3), None),
        ("Oct 3, 2011", dt.date(2011, 10, 3), None),
        ("3 Sept. 2011", dt.date(2011, 9, 3), None),
        ("3rd October 2011", dt.date(2011, 10, 3), None),
        ("03.10.2011", dt.date(2011, 10, 3), None),
        ("03.10.2011 - 05.10.2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("October 3, 2011 - October 5, 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3-5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3 – 5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3 and 4 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 4)),
        ("30 September - 2 October 2011", dt.date(2011, 9, 30), dt.date(2011, 10, 2)),
        ("30 December - 2 January 2012", dt.date(2011, 12, 30), dt.date(2012, 1, 2)),
        ("2011-10-03 - 2011-10-05", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3 October 2011 to 5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("May 3 - June 5, 2013", dt.date(2013, 5, 3), dt.date(2013, 6, 5)),
        ("May 3-5, 2013", dt.date(2013, 5, 3), dt.date(2013, 5, 5)),
        ("3/4 May 2013", dt.date(2013, 5, 3), dt.date(2013, 5, 4)),
        ("3 & 4 May 2013", dt.date(2013, 5, 3), dt.date(2013, 5, 4)),
        ("3, 4 and 5 May 2013", dt.date(2013, 5, 3), dt.date(2013, 5, 5)),
        ("30 April-3 May 2012", dt.date(2012, 4, 30), dt.date(2012, 5, 3)),
        ("3 May 2012 ‒ 5 May 2012", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May 2012 − 5 May 2012", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("Session 5, 3 May 2012", dt.date(2012, 5, 3), None),
        ("9:00 - 5 May 2012", dt.date(2012, 5, 5), None),
        ("Session 2 - 14 May 2012", dt.date(2012, 5, 14), None),
        ("10-12, 3 May 2012", dt.date(2012, 5, 3), None),
        ("9 to 17, 3 May 2012", dt.date(2012, 5, 3), None),
        ("Thursday, 3 May 2012 - 10:00am to Saturday, 5 May 2012 - 5:00pm", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May 2012, 9 a.m. - 5 May 2012, 6 p.m.", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May 2012 at 10:00 - 5 May 2012 at 18:00", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May 2012 10h00 - 5 May 2012 18h00", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May 2012 09:00 (CET) - 5 May 2012 17:00 (CET)", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("3 May, 9 a.m. - 5 May 2012", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("Rooms 3 and 14 May 2012", dt.date(2012, 5, 14), None),
        ("Starts at 10 – 14 May 2012", dt.date(2012, 5, 14), None),
        ("Monday 12 - Wednesday 14 October 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("Mon 12 - Wed 14 Oct 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("Thursday, 12 and Friday, 13 October 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 13)),
        ("from Monday 3 to Wednesday the 5th of May 2012", dt.date(2012, 5, 3), dt.date(2012, 5, 5)),
        ("du lundi 14 au mercredi 16 mai 2012", dt.date(2012, 5, 14), dt.date(2012, 5, 16)),
        ("12.10. - 14.10.2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("12.10.–14.10.2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("12, 13, 14 October 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("12 thru 14 October 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("12 (afternoon) - 14 October 2011", dt.date(2011, 10, 12), dt.date(2011, 10, 14)),
        ("14 May 2012 - 16 May", dt.date(2012, 5, 14), dt.date(2012, 5, 16)),
        ("12 October 2011 – 14 January", dt.date(2011, 10, 12), dt.date(2012, 1, 14)),
        ("3 October 2011, 09:00 - 5 October 2011, 17:00", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3 October 2011 09:00 a.m. CET - 5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("2011-10-03T09:00:00Z - 2011-10-05T17:00:00Z", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("5th of May 2012", dt.date(2012, 5, 5), None),
        ("3rd-5th October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3rd to the 5th of October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("3 through 5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("1st, 2nd and 3rd October 2011", dt.date(2011, 10, 1), dt.date(2011, 10, 3)),
        ("3 ... 5 October 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("du 3 au 5 octobre 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("du 30 septembre au 2 octobre 2011", dt.date(2011, 9, 30), dt.date(2011, 10, 2)),
        ("del 3 al 5 de octubre de 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("dal 3 al 5 ottobre 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("od 3. do 5. oktobra 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("od 30. septembra do 2. oktobra 2011", dt.date(2011, 9, 30), dt.date(2011, 10, 2)),
        ("с 3 по 5 октября 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("з 3 по 5 жовтня 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
        ("nga 3 deri më 5 tetor 2011", dt.date(2011, 10, 3), dt.date(2011, 10, 5)),
    ],
)
def test_a_value_gives_its_first_and_last_day(value: str, starts: dt.date, ends: dt.date | None) -> None:
    assert read_days(value) == Days(starts=starts, ends=ends)


@pytest.mark.parametrize(
    ("value", "starts"),
    [
        ("1 June 2007, updated 3 June 2007", dt.date(2007, 6, 1)),
        ("5 October 2011 - 3 October 2011", dt.date(2011, 10, 5)),
        ("Apply by 20 September 2011; 3-5 October 2011", dt.date(2011, 9, 20)),
        ("Phase 1 – 14 May 2012, Phase 2 – 20 June 2012", dt.date(2012, 5, 14)),
        ("5, 12, 19 October 2011", dt.date(2011, 10, 5)),
        ("3, 7 and 12 May 2012", dt.date(2012, 5, 3)),
        ("14 & 16 May 2012", dt.date(2012, 5, 14)),
    ],
)
def test_days_that_are_no_range_are_told(value: str, starts: dt.date) -> None:
    assert read_days(value) == Days(starts=starts, has_more=True)


@pytest.mark.parametrize("value", ["3-4 May 2012 and 7-8 June 2012", "3 and 4 May 2012; 7 June 2012"])
def test_days_behind_a_range_are_told(value: str) -> None:
    assert read_days(value) == Days(starts=dt.date(2012, 5, 3), ends=dt.date(2012, 5, 4), has_more=True)


@pytest.mark.parametrize("value", ["", "soon", "June 2007", "2007", "12 apples 2007", "1234-56", "112011-10-031"])
def test_a_value_without_a_day_gives_none(value: str) -> None:
    assert read_days(value) is None


@pytest.mark.parametrize(
    ("value", "impossible"),
    [
        ("31 February 2007", ("31 February 2007",)),
        ("2007-13-01", ("2007-13-01",)),
        ("0 June 2007", ("0 June 2007",)),
        ("1 June 0000", ()),
        ("30-31 June 2007", ("31 June 2007",)),
        ("29 February", ()),
        ("3 June - 5 June", ()),
        ("Room May 3, 7 June", ()),
    ],
)
def test_a_day_that_does_not_exist_or_has_no_year_gives_no_date(value: str, impossible: tuple[str, ...]) -> None:
    days = read_days(value)
    assert days is not None
    assert days.ends is None
    assert days.impossible == impossible


def test_29_february_exists_only_in_leap_years() -> None:
    assert read_days("29 February 2008") == Days(starts=dt.date(2008, 2, 29))
    assert read_days("29 February 2007") == Days(starts=None, impossible=("29 February 2007",))


def test_every_language_names_twelve_months() -> None:
    assert sorted(set(MONTHS.values())) == list(range(1, 13))
    assert len(MONTHS) >= 4 * 12 - 6  # some names are the same in two languages
