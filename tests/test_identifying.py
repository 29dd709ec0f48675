"""Identifiers beside printed names: of structures, fields of work and countries."""

import pytest

import osce_corpus as oc
from osce_corpus.pages import before_day, country_codes, field_of_work_ids, source_ids
from tests.support.pages import LEAD, SECOND, bulleted, plain, press_release

NEWSROOM = f"Newsroom\nBees on both banks\nOSH, Kyrgyzstan 3 May 2012\nOSH, 3 May 2012 - {LEAD}\n{SECOND}"


def _release(dateline: str = "VIENNA, 3 May 2012 -", **facts: str) -> oc.PressRelease:
    labels = [(name.replace("_", " ").capitalize(), (value,)) for name, value in facts.items()]
    return press_release(bulleted(labels=labels, body=(f"{dateline} {LEAD}", SECOND)))


def _seminar(**facts: str) -> oc.Seminar:
    labels = [(name.replace("_", " ").capitalize(), (value,)) for name, value in facts.items()]
    page = oc.parse(
        bulleted(label="Seminar", title="Bees on both banks", labels=labels, body=(LEAD,), label_first=False)
    )
    assert isinstance(page, oc.Seminar)
    return page


@pytest.mark.parametrize(
    ("printed", "identifiers"),
    [
        ("OSCE Secretariat", ("secretariat",)),
        ("OSCE Office in Yerevan (closed)", ("office-in-yerevan",)),
        ("OSCE Centre in Bishkek, OSCE Secretariat", ("programme-office-in-bishkek", "secretariat")),
        ("OSCE Secretariat; the OSCE School of Bridges", ("secretariat", None)),
        ("OSCE Mission to Serbia and the Ministry of Justice", (None,)),
        ("Serbia", (None,)),
    ],
)
def test_each_source_has_its_identifier_or_none(printed: str, identifiers: tuple[str | None, ...]) -> None:
    page = _release(source=printed)
    assert page.source_ids == identifiers
    assert len(page.sources) == len(page.source_ids)


@pytest.mark.parametrize(
    ("printed", "identifiers"),
    [
        ("Countering terrorism", ("countering-terrorism",)),
        ("Combating terrorism, Media laws", ("countering-terrorism", "media-laws")),
        ("Racism, xenophobia and discrimination, Beekeeping", ("racism-xenophobia-and-discrimination", None)),
        ("Izbori", ("elections",)),
    ],
)
def test_each_field_of_work_has_its_identifier_or_none(printed: str, identifiers: tuple[str | None, ...]) -> None:
    page = _release(fields_of_work=printed)
    assert page.field_of_work_ids == identifiers
    assert len(page.fields_of_work) == len(page.field_of_work_ids)


@pytest.mark.parametrize(
    ("source", "codes"),
    [
        ("OSCE Mission to Skopje", ("MK",)),
        ("OSCE Mission in Kosovo", ("XK",)),
        ("OSCE Mission to Bosnia and Herzegovina", ("BA",)),
        ("OSCE Office in Yerevan (closed)", ("AM",)),
        ("OSCE Presence in Albania, OSCE Mission to Serbia", ("AL", "RS")),
        ("OSCE Mission to Montenegro and the Ministry of Justice", ("ME",)),
        ("Kosovo Verification Mission", ("XK",)),
        ("OSCE Secretariat", ()),
        ("OSCE Office for Democratic Institutions and Human Rights", ()),
        ("OSCE Documentation Centre in Prague", ()),
        ("Missions of Long Duration in Kosovo, Sandjak and Vojvodina", ()),
        ("UN Mission in Kosovo", ()),
        ("Ministry of Justice of Albania", ()),
        ("OSCE Mission to Moldovanland", ()),
        (f"{'x' * 5_000} OSCE Mission to Skopje", ("MK",)),
    ],
)
def test_a_field_operation_names_its_host_country_and_nothing_else_does(source: str, codes: tuple[str, ...]) -> None:
    assert country_codes([source], ()) == codes


@pytest.mark.parametrize(
    ("place", "codes"),
    [
        ("Osh, Kyrgyzstan", ("KG",)),
        ("OSH, KYRGYZSTAN", ("KG",)),
        ("Hofburg, Vienna, Austria", ("AT",)),
        ("Town Hall (Serbia) / Skopje, The former Yugoslav Republic of Macedonia", ("RS", "MK")),
        ("Sarajevo, Bosnia and Herzegovina", ("BA",)),
        ("OSH, Kyrgyzstan and KHUJAND, Tajikistan", ("KG", "TJ")),
        ("Osh, Kyrgyzstan / Bishkek, Kyrgyz Republic", ("KG",)),
        ("Pristina, Kosovo", ("XK",)),
        ("Tokyo – Japan", ("JP",)),
        ("OSH, Kyrgyzstan & TASHKENT, Uzbekistan", ("KG", "UZ")),
        ("Mostar, Bosnia & Herzegovina", ("BA",)),
        ("Washington, D.C., U.S.A.", ("US",)),
        ("Luxembourg", ("LU",)),
        ("Vienna", ()),
        ("NEW YORK", ()),
        ("Embassy of Japan, Vienna", ()),
        ("Belfast, Northern Ireland", ()),
        ("Online", ()),
        ("", ()),
    ],
)
def test_a_country_counts_where_its_name_stands_by_itself(place: str, codes: tuple[str, ...]) -> None:
    assert country_codes((), [place]) == codes


def test_host_countries_come_first_and_each_country_once() -> None:
    assert country_codes(["OSCE Mission to Skopje"], ["Osh, Kyrgyzstan", "Skopje, North Macedonia"]) == ("MK", "KG")


def test_the_countries_of_a_press_release_are_those_of_its_source_place_and_dateline() -> None:
    page = _release(
        "OSH, Kyrgyzstan/VIENNA, Austria, 3 May 2012 -", place="OSH, Kyrgyzstan", source="OSCE Mission to Serbia"
    )
    assert page.dateline is not None
    assert page.dateline.places == ("OSH", "VIENNA")
    assert page.country_codes == ("RS", "KG", "AT")


def test_the_country_of_a_line_above_the_body_counts() -> None:
    page = press_release(NEWSROOM)
    assert (page.places, page.country_codes) == (("Osh",), ("KG",))


def test_no_country_comes_from_the_prose_or_from_a_city() -> None:
    page = _release("TIRANA, 3 May 2012 -", place="TIRANA")
    prose = "The mayors of Osh, Kyrgyzstan, and of Tirana, Albania, met the OSCE Mission to Serbia and the OSCE."
    assert page.country_codes == ()
    assert press_release(bulleted(body=(f"TIRANA, 3 May 2012 - {prose}", prose))).country_codes == ()
    assert oc.parse(plain("Bees in Albania", prose)).country_codes == ()


def test_the_countries_of_a_seminar_are_those_of_its_organizers_and_its_venue() -> None:
    page = _seminar(
        date="3 May 2012",
        location="Hofburg, Vienna, Austria",
        organized_by="OSCE Mission to Montenegro and the Ministry of Justice",
        source="OSCE Mission to Serbia",
    )
    assert page.country_codes == ("RS", "ME", "AT")
    assert page.source_ids == ("mission-to-serbia",)
    assert _seminar(date="3 May 2012", location="Hofburg, Vienna", organized_by="OSCE Secretariat").country_codes == ()


def test_what_a_page_does_not_print_has_no_identifier() -> None:
    page = oc.parse(plain("Bees", LEAD))
    assert (page.source_ids, page.field_of_work_ids, page.country_codes) == ((), (), ())
    assert source_ids(()) == field_of_work_ids(()) == country_codes((), ()) == ()


def test_html_and_text_have_the_same_identifiers() -> None:
    html = (
        f"<html><body><div>Press release</div><h1>River data</h1><div>Source</div><div>OSCE Centre in Bishkek</div>"
        f"<div>Fields of work</div><div>Policing</div><p>OSH, Kyrgyzstan, 3 May 2012 - {LEAD}</p></body></html>"
    )
    page = oc.parse(html)
    assert page.source_ids == ("programme-office-in-bishkek",)
    assert page.field_of_work_ids == ("policing",)
    assert page.country_codes == ("KG",)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("OSH, Kyrgyzstan, 14 March 2006-", "OSH, Kyrgyzstan, "),
        ("VIENNA, 1 June 2007 -", "VIENNA, "),
        ("Vienna", "Vienna"),
    ],
)
def test_what_stands_before_a_day(text: str, before: str) -> None:
    assert before_day(text) == before


# Explained


def test_an_explanation_says_which_facts_name_the_countries() -> None:
    labels = (("Place", ("VIENNA",)), ("Source", ("OSCE Mission to Serbia",)), ("Fields of work", ("Policing",)))
    explained = oc.explain(bulleted(labels=labels, body=(f"VIENNA, Austria, 3 May 2012 - {LEAD}", SECOND)))
    origin = explained.of("country_codes")
    assert origin.value == ("RS", "AT")
    assert (origin.rule, origin.printed) == (
        oc.Rule.KNOWN_LABEL,
        ("OSCE Mission to Serbia", "VIENNA, Austria, 3 May 2012 -"),
    )
    assert [segment.text.strip() for segment in origin.segments][:2] == ["- Source:", "- OSCE Mission to Serbia"]
    assert explained.of("source_ids").printed == explained.of("sources").printed
    assert explained.of("field_of_work_ids").segments == explained.of("fields_of_work").segments


def test_a_line_above_the_body_that_names_a_country_is_its_origin() -> None:
    origin = oc.explain(NEWSROOM).of("country_codes")
    assert (origin.rule, origin.printed) == (oc.Rule.DAY_LINE, ("OSH, Kyrgyzstan 3 May 2012",))


def test_without_countries_the_explanation_says_what_was_looked_for() -> None:
    origin = oc.explain(bulleted()).of("country_codes")
    assert (origin.value, origin.rule, origin.segments) == ((), None, ())
    assert "the label organized by or " in origin.looked_for[1]
    assert "a dateline at the beginning of the body" in origin.looked_for
