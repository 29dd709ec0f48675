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
        ("L'Aquila", "L'Aquila"),
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


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("HALIFAX, 14 March 2006 - The", ("HALIFAX",)),
        ("FRANKFURT AN DER ODER, 14 March 2006 - The", ("FRANKFURT AN DER ODER",)),
        ("FRANKFURT AN DER ODER March 14, 2006 - The", ("FRANKFURT AN DER ODER",)),
        ("Frankfurt an der Oder, 14 March 2006 - The", ("Frankfurt an der Oder",)),
        ("Rio de Janeiro, 14 March 2006 - The", ("Rio de Janeiro",)),
        ("(Pristina 14 March 2006) - The", ("Pristina",)),
        ("(XANTHI, 14 March 2006) - The", ("XANTHI",)),
        ("WASHINGTON, DC, 14 March 2006 - The", ("WASHINGTON",)),
        ("TIRANA, BRUSSELS, GENEVA, 14 March 2006 - The", ("TIRANA", "BRUSSELS", "GENEVA")),
        ("TIRANA AND BRUSSELS, 14 March 2006 - The", ("TIRANA", "BRUSSELS")),
        ("TIRANA & BRUSSELS, 14 March 2006 - The", ("TIRANA", "BRUSSELS")),
        ("SARAJEVO, BOSNIA AND HERZEGOVINA, 14 March 2006 - The", ("SARAJEVO",)),
        ("Osh, Kyrgyzstan / Vienna, Austria, 14 March 2006 - The", ("Osh", "Vienna")),
        ("Vienna, Tuesday, 14 March 2006 - The", ("Vienna",)),
        ("VIENNA Tuesday 14 March 2006 - The", ("VIENNA",)),
        ("VIENNA, 14 March 2006 “The talks", ("VIENNA",)),
        ("VIENNA, 14-16 March 2006 - The", ("VIENNA",)),
    ],
)
def test_a_place_may_have_several_words_and_stand_beside_others(text: str, places: tuple[str, ...]) -> None:
    found = find_dateline(text)
    assert found is not None
    assert found.dateline.places == places
    assert found.dateline.date == DAY


@pytest.mark.parametrize(
    "text",
    [
        "SEMINAR, 5 May 2010 - a label of a type of page",
        "ST. PETERSBURG OF THE NORTH, 5 May 2010 - five words",
        "R&D, 5 May 2010 - not the letters of a name",
        "Vienna, the Hofburg, 5 May 2010 - not how a country is named",
        "VIENNA, 5 May The vote",
        "VIENNA, 5 May) was the day of the vote",
        "(VIENNA, 5 May was the day of the vote",
        "VIENNA/Osh 5 May 2010 - no comma and not all in capitals",
        "VIENNA, 5 May 2010 “the day” of the vote",
        "VIENNA, 5 May 2010.5 million votes",
    ],
)
def test_what_breaks_one_rule_of_datelines_is_none(text: str) -> None:
    assert find_dateline(text) is None


def test_the_day_of_a_dateline_stands_near_the_beginning() -> None:
    near, far = "/".join(["SARAJEVO"] * 8), "/".join(["SARAJEVO"] * 12)
    found = find_dateline(f"{near}, 14 March 2006 - The")
    assert found is not None
    assert found.dateline.places == ("SARAJEVO",) * 8
    assert find_dateline(f"{far}, 14 March 2006 - The") is None


@pytest.mark.parametrize("end", [".", ":", " –", " ---", ""])
def test_a_dateline_ends_behind_its_punctuation(end: str) -> None:
    found = find_dateline(f"VIENNA, 14 March 2006{end} The talks")
    assert found is not None
    assert found.dateline.text == f"VIENNA, 14 March 2006{end}"
    assert (found.day.text, found.day.start) == ("14 March 2006", 8)


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ("WARSAW, VIENNA, AUSTRIA", ("WARSAW", "VIENNA, AUSTRIA")),
        ("VIENNA, AUSTRIA / WARSAW", ("VIENNA, AUSTRIA", "WARSAW")),
        ("WASHINGTON, D.C.", ("WASHINGTON, D.C.",)),
        ("VIENNA, , WARSAW", ("VIENNA", "WARSAW")),
        ("AUSTRIA", ("AUSTRIA",)),
        ("TIRANA AND BRUSSELS", ("TIRANA", "BRUSSELS")),
        ("SARAJEVO, BOSNIA AND HERZEGOVINA", ("SARAJEVO, BOSNIA AND HERZEGOVINA",)),
        ("Vienna/Osh, Kyrgyzstan", ("Vienna", "Osh, Kyrgyzstan")),
    ],
)
def test_a_country_stays_with_its_city(value: str, places: tuple[str, ...]) -> None:
    assert split_places(value) == places


@pytest.mark.parametrize(
    ("line", "is_one"),
    [
        ("Vienna, 19 September 2024", True),
        ("Vienna 19 September 2024", False),
        ("Vienna 3 May 2012, 5 May 2012", False),
        ("a meeting, 19 September 2024", False),
        ("THE LONG MEETING OF ALL STATES 19 September 2024", False),
        ("3 May - 5 May 2012", True),
        ("3 May 2012 and 5 May 2012", False),
        ("3 May 2012 (ALL DAY)", True),
        (" - ".join(["3 May 2012"] * 5), True),
        (" - ".join(["3 May 2012"] * 15), False),
    ],
)
def test_a_date_line_may_name_a_place_that_is_set_off(line: str, is_one: bool) -> None:
    assert is_date_line(line) is is_one


@pytest.mark.parametrize("city", ["HALIFAX", "XANTHI", "SARAJEVO"])
def test_the_city_of_a_date_line_of_several_days_is_whole(city: str) -> None:
    line = f"{city} (3 October 2011 - 5 October 2011)"
    assert is_date_line(line)
    assert place_of_date_line(line) == (city,)


def test_a_full_stop_and_a_dash_end_a_dateline_together() -> None:
    found = find_dateline("VIENNA, 14 March 2006. - The talks on the river went on for two days.")
    assert found is not None
    assert found.dateline.text == "VIENNA, 14 March 2006. -"
