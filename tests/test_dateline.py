import datetime as dt

import pytest

import osce_corpus as oc
from osce_corpus.dateline import (
    dateline_behind_notice,
    find_dateline,
    glued_dateline,
    is_date_line,
    place_of_date_line,
    split_places,
    title_case,
)

DAY = dt.date(2006, 3, 14)


@pytest.mark.parametrize(
    ("text", "printed", "places", "date"),
    [
        ("VIENNA, 14 March 2006 - The", "VIENNA, 14 March 2006 -", ("VIENNA",), DAY),
        ("VIENNA, 14 March 2006 – The", "VIENNA, 14 March 2006 –", ("VIENNA",), DAY),
        ("VIENNA, 14 March 2006 — The", "VIENNA, 14 March 2006 —", ("VIENNA",), DAY),
        ("SKOPJE, 14 March 2006- The", "SKOPJE, 14 March 2006-", ("SKOPJE",), DAY),
        ("DUSHANBE, 14 March 2006 –The", "DUSHANBE, 14 March 2006 –", ("DUSHANBE",), DAY),
        ("SKOPJE (14 March 2006) - The", "SKOPJE (14 March 2006) -", ("SKOPJE",), DAY),
        ("SKOPJE, the 14th of March 2006 - The", "SKOPJE, the 14th of March 2006 -", ("SKOPJE",), DAY),
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
        ("Tel Aviv, 14 March 2006 - The", "Tel Aviv, 14 March 2006 -", ("Tel Aviv",), DAY),
        ("Bijelo Polje, 14 March 2006 - The", "Bijelo Polje, 14 March 2006 -", ("Bijelo Polje",), DAY),
        ("Beograd, 14. mart 2006. godine – Misija", "Beograd, 14. mart 2006. godine –", ("Beograd",), DAY),
        ("Скопје, 14 март, 2006 г. – Мисијата", "Скопје, 14 март, 2006 г. –", ("Скопје",), DAY),
        ("БИШКЕК, 14 марта 2006 г. – Центр", "БИШКЕК, 14 марта 2006 г. –", ("БИШКЕК",), DAY),
        ("TIRANA, BRUSSELS, 14 March 2006 - The", "TIRANA, BRUSSELS, 14 March 2006 -", ("TIRANA", "BRUSSELS"), DAY),
        ("VIENNA, AUSTRIA, 14 March 2006 - The", "VIENNA, AUSTRIA, 14 March 2006 -", ("VIENNA",), DAY),
        ("SARAJEVO 14 March 2006 - The", "SARAJEVO 14 March 2006 -", ("SARAJEVO",), DAY),
        ("ST. PETERSBURG, 14 March 2006 - The", "ST. PETERSBURG, 14 March 2006 -", ("ST. PETERSBURG",), DAY),
        ("VIENNA, 14 March 2006", "VIENNA, 14 March 2006", ("VIENNA",), DAY),
        (
            "OHRID, The former Yugoslav Republic of Macedonia, 14 March 2006 – The",
            "OHRID, The former Yugoslav Republic of Macedonia, 14 March 2006 –",
            ("OHRID",),
            DAY,
        ),
        ("Ohrid – 14 March 2006 – The", "Ohrid – 14 March 2006 –", ("Ohrid",), DAY),
        ("OHRID, March 14th 2006 - The", "OHRID, March 14th 2006 -", ("OHRID",), DAY),
        ("[VIENNA, 14 March 2006] The", "[VIENNA, 14 March 2006]", ("VIENNA",), DAY),
        ("Vienna, 14 March 2006 : The", "Vienna, 14 March 2006 :", ("Vienna",), DAY),
        ("VIENNA (OSCE), 14 March 2006 – The", "VIENNA (OSCE), 14 March 2006 –", ("VIENNA",), DAY),
        ("SECRETARIAT, VIENNA, 14 March 2006 – The", "SECRETARIAT, VIENNA, 14 March 2006 –", ("VIENNA",), DAY),
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
        "UPDATED, 5 May 2010 - The summit was held",
        "Prime Minister Example, 5 May 2010 - The summit was held",
        "Geneva Convention, 12 August 1949 - The text is known",
        "EMBARGOED, 5 May 2010 - The summit was held",
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
        ("OHRID, North Macedonia", "Ohrid, North Macedonia"),
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
        "29 января 2014 г.",
        "БИШКЕК, 29 января 2014 года",
        "3 марта 2014 г. – 5 марта 2014 г.",
        "Beograd, 15. decembar 2023. godine",
        "Vienna | 19 September 2024",
        "Published on 19 September 2024",
        "Published: 19 September 2024",
        "Vienna, issued on 19 September 2024",
    ],
)
def test_a_line_of_a_day_alone_is_a_date_line(line: str) -> None:
    assert is_date_line(line)


@pytest.mark.parametrize(
    "line",
    [
        "19 September",
        "A day, 19 September 2024",
        "19 September 2024 in Vienna",
        "Vienna",
        "29 января 2014 гость",
        "Last updated on 19 September 2024",
        "x" * 200,
    ],
)
def test_a_line_with_anything_else_is_no_date_line(line: str) -> None:
    assert not is_date_line(line)


@pytest.mark.parametrize(
    ("value", "places"),
    [
        ("N/A", ()),
        ("-", ()),
        ("TBC", ()),
        ("24/7 online", ("24/7 online",)),
        ("Hall A/B, Vienna", ("Hall A/B, Vienna",)),
        ("VIENNA; BRUSSELS", ("Vienna", "Brussels")),
        ("Vienna / Osh", ("Vienna", "Osh")),
        ("VIENNA (HOFBURG)", ("Vienna (Hofburg)",)),
        ("WASHINGTON, D.C., NEW YORK", ("Washington, D.C.", "New York")),
        ("SERBIA AND MONTENEGRO", ("Serbia and Montenegro",)),
        ("TRINIDAD AND TOBAGO", ("Trinidad and Tobago",)),
        ("ST JOHN’S", ("St John’s",)),
    ],
)
def test_a_value_names_places_and_nothing_else(value: str, places: tuple[str, ...]) -> None:
    assert tuple(map(title_case, split_places(value))) == places


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


@pytest.mark.parametrize(
    ("printed", "places", "date"),
    [
        ("WIEN, 3. Mai 2012 –", ("WIEN",), dt.date(2012, 5, 3)),
        ("Wien, am 3. Mai 2012 -", ("Wien",), dt.date(2012, 5, 3)),
        ("WIEN, Donnerstag, den 3. Mai 2012 –", ("WIEN",), dt.date(2012, 5, 3)),
        ("PARIS, le 12 mars 2013 –", ("PARIS",), dt.date(2013, 3, 12)),
        ("PARIS, mardi 12 mars 2013 –", ("PARIS",), dt.date(2013, 3, 12)),
        ("GENÈVE, 1er mars 2013 –", ("GENÈVE",), dt.date(2013, 3, 1)),
        ("ROMA, 1° maggio 2012 –", ("ROMA",), dt.date(2012, 5, 1)),
        ("MADRID, 3 de mayo de 2012 –", ("MADRID",), dt.date(2012, 5, 3)),
        ("CHIŞINĂU, 3 mai 2012 –", ("CHIŞINĂU",), dt.date(2012, 5, 3)),
        ("TIRANË, 3 maj 2012 –", ("TIRANË",), dt.date(2012, 5, 3)),
        ("ZAGREB, 3. svibnja 2012. –", ("ZAGREB",), dt.date(2012, 5, 3)),
        ("SARAJEVO, 3. maja 2012. g. -", ("SARAJEVO",), dt.date(2012, 5, 3)),
        ("КИЇВ, 12 травня 2017 р. –", ("КИЇВ",), dt.date(2017, 5, 12)),
        ("КИЇВ, 12 травня 2017 року –", ("КИЇВ",), dt.date(2017, 5, 12)),
        ("МИНСК, 3 мая 2012 года –", ("МИНСК",), dt.date(2012, 5, 3)),
        ("АСТАНА, 2012 жылғы 3 мамыр –", ("АСТАНА",), dt.date(2012, 5, 3)),
        ("АСТАНА, 3 мамыр 2012 жыл –", ("АСТАНА",), dt.date(2012, 5, 3)),
        ("БИШКЕК, 2012-жылдын 3-майы –", ("БИШКЕК",), dt.date(2012, 5, 3)),
        ("БИШКЕК, 3-май, 2012-жыл –", ("БИШКЕК",), dt.date(2012, 5, 3)),
        ("TOSHKENT, 2012-yil 3-may –", ("TOSHKENT",), dt.date(2012, 5, 3)),
        ("ТОШКЕНТ, 2012 йил 3 май –", ("ТОШКЕНТ",), dt.date(2012, 5, 3)),
        ("ДУШАНБЕ, 3 майи соли 2012 –", ("ДУШАНБЕ",), dt.date(2012, 5, 3)),
        ("BAKI, 3 may 2012-ci il –", ("BAKI",), dt.date(2012, 5, 3)),
        ("ANKARA, 3 Mayıs 2012 –", ("ANKARA",), dt.date(2012, 5, 3)),
        ("თბილისი, 3 მაისი, 2012 –", ("თბილისი",), dt.date(2012, 5, 3)),
        ("თბილისი, 2012 წლის 3 მაისი –", ("თბილისი",), dt.date(2012, 5, 3)),
        ("ԵՐԵՎԱՆ, 3 մայիսի 2012 թ. –", ("ԵՐԵՎԱՆ",), dt.date(2012, 5, 3)),
        ("ԵՐԵՎԱՆ, 2012 թ. մայիսի 3 –", ("ԵՐԵՎԱՆ",), dt.date(2012, 5, 3)),
        ("УЛААНБААТАР, 2012 оны 5 дугаар сарын 3 –", ("УЛААНБААТАР",), dt.date(2012, 5, 3)),
        ("УЛААНБААТАР, 2012 оны тавдугаар сарын 3-ны өдөр –", ("УЛААНБААТАР",), dt.date(2012, 5, 3)),
        ("УЛААНБААТАР, 2012 оны арван нэгдүгээр сарын 3 –", ("УЛААНБААТАР",), dt.date(2012, 11, 3)),
    ],
)
def test_datelines_are_read_in_the_languages_of_the_organization(
    printed: str, places: tuple[str, ...], date: dt.date
) -> None:
    found = find_dateline(f"{printed} A text")
    assert found is not None
    assert found.dateline == oc.Dateline(text=printed, places=places, date=date)


@pytest.mark.parametrize(
    "text",
    [
        "КИЇВ, 12 травня 2017 роковини – свято",
        "TOSHKENT, 2012-yil 3-maydon – the field",
        "УЛААНБААТАР, 2012 оны 5 дугаар анги – the class",
        "თბილისი 3 მაისი 2012 ეუთო",
        "vienna, 3 May 2011 - in small letters it may be any word",
    ],
)
def test_what_only_looks_like_a_dateline_in_other_languages_is_none(text: str) -> None:
    assert find_dateline(text) is None


def test_an_impossible_month_of_numbers_is_a_day_that_does_not_exist() -> None:
    found = find_dateline("УЛААНБААТАР, 2012 оны 15 дугаар сарын 3 – ЕАБХАБ")
    assert found is not None
    assert (found.dateline.date, found.dateline.has_year) == (None, True)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("CORRECTS THE NAME IN PARAGRAPH TWO. VIENNA, 14 March 2006 – The", "VIENNA, 14 March 2006 –"),
        ("CORRECTION: CORRECTS THE DAY. SEE BELOW. WARSAW, 14 March 2006 - The", "WARSAW, 14 March 2006 -"),
        ("CORRECTION TO PRESS RELEASE (SEE BELOW) OSH, 14 March 2006 - The", "OSH, 14 March 2006 -"),
    ],
)
def test_a_notice_in_capitals_may_stand_before_a_dateline(text: str, printed: str) -> None:
    assert find_dateline(text) is None
    found = dateline_behind_notice(text)
    assert found is not None
    assert found.dateline.text == printed


@pytest.mark.parametrize(
    "text",
    [
        "The name in paragraph two is wrong. VIENNA, 14 March 2006 – The",
        "CORRECTS THE NAME. VIENNA, 14 March – The year is missing",
        "CORRECTS THE NAME. THE TALKS GO ON.",
        "Nothing of the kind",
    ],
)
def test_other_words_may_not(text: str) -> None:
    assert dateline_behind_notice(text) is None


@pytest.mark.parametrize(
    ("caption", "dateline"),
    [
        ("Ann Example tunes a violin, London, 28 June 2018", "LONDON, 28 June 2018 – "),
        ("Max Muster (OSCE/Nora Sample)", "COPENHAGEN, 28 June 2018 -"),
        ("A view of the river.", "NEW YORK, 3 May 2012 - "),
    ],
)
def test_a_dateline_may_be_glued_to_a_caption(caption: str, dateline: str) -> None:
    assert glued_dateline(f"{caption}{dateline}The talks") == len(caption)


@pytest.mark.parametrize(
    "text",
    [
        "The meeting of the OSCE, 28 June 2018 – a day of talks",
        "A McDONALD, 28 June 2018 – a name",
        "VIENNA, 28 June 2018 – The talks",
        "Ann ExampleLONDON, 28 June – no year",
    ],
)
def test_capitals_inside_a_line_are_no_dateline(text: str) -> None:
    assert glued_dateline(text) is None
