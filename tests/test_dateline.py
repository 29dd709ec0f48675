import datetime as dt

import pytest

from osce_corpus.dateline import find_dateline, is_date_line, place_of_date_line, split_places, title_case

DAY = dt.date(2006, 3, 14)


@pytest.mark.parametrize(
    ("text", "printed", "places", "date"),
    [
        ("VIENNA, 14 March 2006 - The", "VIENNA, 14 March 2006 -", ("VIENNA",), DAY),
        ("VIENNA, 14 March 2006 – The", "VIENNA, 14 March 2006 –", ("VIENNA",), DAY),
        ("VIENNA, 14 March 2006 — The", "VIENNA, 14 March 2006 —", ("VIENNA",), DAY),
        ("SKOPJE, 14 March 2006- The", "SKOPJE, 14 March 2006-", ("SKOPJE",), DAY),
        ("DUSHANBE, 14 March 2006 –The", "DUSHANBE, 14 March 2006 –", ("DUSHANBE",), DAY),
        ("OSH, Kyrgyzstan, 14 March 2006- The", "OSH, Kyrgyzstan, 14 March 2006-", ("OSH",), DAY),
        ("VIENNA/WARSAW, 14 March 2006 – The", "VIENNA/WARSAW, 14 March 2006 –", ("VIENNA", "WARSAW"), DAY),
        ("VIENNA / SARAJEVO, 14 March 2006 – A", "VIENNA / SARAJEVO, 14 March 2006 –", ("VIENNA", "SARAJEVO"), DAY),
        (
            "TIRANA / BRUSSELS / GENEVA – 14 March 2006. The",
            "TIRANA / BRUSSELS / GENEVA – 14 March 2006.",
            ("TIRANA", "BRUSSELS", "GENEVA"),
            DAY,
        ),
        ("WARSAW/VIENNA, 30 June – The", "WARSAW/VIENNA, 30 June –", ("WARSAW", "VIENNA"), None),
        ("NEW YORK CITY, 14 March 2006 A speech", "NEW YORK CITY, 14 March 2006", ("NEW YORK CITY",), DAY),
        ("WASHINGTON DC, 14 March 2006- The", "WASHINGTON DC, 14 March 2006-", ("WASHINGTON DC",), DAY),
        ("YERAVAN, 14 March 2006-The", "YERAVAN, 14 March 2006-", ("YERAVAN",), DAY),
        ("Pristina, 14 March 2006 - The", "Pristina, 14 March 2006 -", ("Pristina",), DAY),
        ("Beograd, 14. mart 2006. godine – Misija", "Beograd, 14. mart 2006. godine –", ("Beograd",), DAY),
        ("Скопје, 14 март, 2006 г. – Мисијата", "Скопје, 14 март, 2006 г. –", ("Скопје",), DAY),
        ("БИШКЕК, 14 марта 2006 г. – Центр", "БИШКЕК, 14 марта 2006 г. –", ("БИШКЕК",), DAY),
        ("TIRANA, BRUSSELS, 14 March 2006 - The", "TIRANA, BRUSSELS, 14 March 2006 -", ("TIRANA", "BRUSSELS"), DAY),
        ("VIENNA, AUSTRIA, 14 March 2006 - The", "VIENNA, AUSTRIA, 14 March 2006 -", ("VIENNA",), DAY),
        ("SARAJEVO 14 March 2006 - The", "SARAJEVO 14 March 2006 -", ("SARAJEVO",), DAY),
        ("ST. PETERSBURG, 14 March 2006 - The", "ST. PETERSBURG, 14 March 2006 -", ("ST. PETERSBURG",), DAY),
        ("VIENNA, 14 March 2006", "VIENNA, 14 March 2006", ("VIENNA",), DAY),
    ],
)
def test_a_dateline_gives_its_cities_and_its_day(
    text: str, printed: str, places: tuple[str, ...], date: dt.date | None
) -> None:
    found = find_dateline(text)
    assert found is not None
    dateline = found.dateline
    assert (dateline.text, dateline.places, dateline.date) == (printed, places, date)
    assert dateline.has_year is (date is not None)


def test_a_place_in_parentheses_is_a_dateline() -> None:
    found = find_dateline("(Pristina, 14 March 2006) - The Mission")
    assert found is not None
    assert found.dateline.text == "(Pristina, 14 March 2006) -"
    assert found.dateline.places == ("Pristina",)


@pytest.mark.parametrize(
    "text",
    [
        "NATO, 5 May 2010 - a summit was held",
        "On 5 May 2010 - the day of the vote",
        "Today, 5 May 2010 - the vote",
        "Vienna 5 May 2010 - no comma and no capitals",
        "VIENNA, 5 May 2010 was the day of the vote",
        "VIENNA, 5 May the vote",
        "In VIENNA, 5 May 2010 - the vote",
        "VIENNA, 12 delegates - of all States",
        "The talks in Vienna and elsewhere, 5 May 2010 - the day",
        "a list, 5 May 2010 - not a place",
        "5 May 2010 - no place",
        ", 5 May 2010 - no place",
        "VIENNA - no day at all",
        "ALL PARTICIPANTS OF THE LONG MEETING, 5 May 2010 - too many words",
        "VIENNA, Austria, Europe, 5 May 2010 - too many places",
        "",
    ],
)
def test_what_only_looks_like_a_dateline_is_none(text: str) -> None:
    assert find_dateline(text) is None


def test_a_place_that_the_page_names_elsewhere_needs_no_capitals_and_no_dash() -> None:
    assert find_dateline("Osh, 14 March 2006 The Centre") is None
    found = find_dateline("Osh, 14 March 2006 The Centre", ("OSH",))
    assert found is not None
    assert found.dateline.places == ("Osh",)


def test_an_impossible_day_is_a_dateline_without_a_date() -> None:
    found = find_dateline("VIENNA, 31 February 2006 - The")
    assert found is not None
    assert (found.dateline.date, found.dateline.has_year) == (None, True)


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ("VIENNA", "Vienna"),
        ("NEW YORK CITY", "New York City"),
        ("WASHINGTON DC", "Washington DC"),
        ("NUR-SULTAN", "Nur-Sultan"),
        ("L'VIV", "L'viv"),
        ("BOSNIA AND HERZEGOVINA", "Bosnia and Herzegovina"),
        ("THE HAGUE", "The Hague"),
        ("БИШКЕК", "Бишкек"),
        ("Скопје", "Скопје"),
        ("Osh, Kyrgyzstan", "Osh, Kyrgyzstan"),
    ],
)
def test_capitals_are_taken_off_a_place(printed: str, place: str) -> None:
    assert title_case(printed) == place


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ("VIENNA", ("VIENNA",)),
        ("VIENNA / WARSAW", ("VIENNA", "WARSAW")),
        ("TIRANA, BRUSSELS", ("TIRANA", "BRUSSELS")),
        ("Osh, Kyrgyzstan", ("Osh, Kyrgyzstan",)),
        ("/", ()),
    ],
)
def test_a_place_value_may_hold_several(value: str, places: tuple[str, ...]) -> None:
    assert split_places(value) == places


@pytest.mark.parametrize(
    "line",
    [
        "19 September 2024",
        "SARAJEVO 18 December 2000",
        "3 October 2011 (All day) - 5 October 2011 (All day)",
        "2024-09-19",
    ],
)
def test_a_line_of_a_day_alone_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line", ["19 September", "A day, 19 September 2024", "19 September 2024 in Vienna", "Vienna", "x" * 200]
)
def test_a_line_with_anything_else_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


def test_the_city_of_a_date_line_stands_before_its_day() -> None:
    assert place_of_date_line("SARAJEVO 18 December 2000") == ("SARAJEVO",)
    assert place_of_date_line("18 December 2000") == ()
