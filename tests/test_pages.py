"""The fields of each type of page."""

import datetime as dt
from typing import Any, cast

import attrs
import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.support.pages import LEAD, SECOND, THIRD, bulleted, codes, plain


def _press(text: str) -> oc.PressRelease:
    return oc.parse_as(oc.PressRelease, text)


def _dated(dateline: str) -> oc.PressRelease:
    return _press(plain("Delegations agree", f"{dateline} {LEAD}", SECOND))


def test_a_press_release_without_any_day_has_none_and_says_so() -> None:
    page = _press(bulleted(body=[LEAD, "It began on 3 May 2012 in Vienna, and it will end in 2013."]))
    assert (page.date, page.dateline) == (None, None)
    assert codes(page) == ["date-missing"]


def test_a_dateline_without_a_year_gives_no_date() -> None:
    page = _dated("WARSAW/VIENNA, 30 June –")
    assert (page.date, page.places) == (None, ("Warsaw", "Vienna"))
    assert page.dateline is not None
    assert page.dateline.has_year is False
    assert codes(page) == ["year-missing"]


@pytest.mark.parametrize(("stated", "told"), [("30 June 2010", []), ("4 July 2010", ["date-conflict"])])
def test_a_dateline_without_a_year_is_held_against_the_pages_own_date(stated: str, told: list[str]) -> None:
    page = _press(bulleted(labels=[("Date", [stated])], body=[f"VIENNA, 30 June - {LEAD}"]))
    assert (page.date is not None, codes(page)) == (True, told)


def test_a_day_that_does_not_exist_gives_no_date() -> None:
    page = _dated("VIENNA, 31 February 2012 -")
    assert page.date is None
    assert [(d.code, d.message) for d in page.diagnostics] == [
        ("date-impossible", 'There is no such day as "31 February 2012".')
    ]


def test_the_pages_own_date_outranks_its_dateline_and_the_conflict_is_told() -> None:
    page = _press(bulleted(labels=[("Date", ["6 July 2012"]), ("Place", ["VIENNA"])]))
    assert page.date == dt.date(2012, 7, 6)
    assert page.dateline is not None
    assert page.dateline.date == dt.date(2012, 5, 3)
    assert [d.message for d in page.diagnostics] == [
        "The page's date is 2012-07-06, its dateline says 2012-05-03; 2012-07-06 was kept."
    ]


def test_two_dates_beside_the_title_are_told() -> None:
    page = _press("Press release\nA title\nDate: 6 July 2012\nPlace: VIENNA\n3 May 2012\n" + LEAD)
    assert page.date == dt.date(2012, 7, 6)
    assert codes(page) == ["date-conflict"]


def test_the_same_date_twice_is_no_conflict() -> None:
    page = _press("Press release\nA title\nDate: 3 May 2012\nPlace: VIENNA\n3 May 2012\n" + LEAD)
    assert (page.date, page.diagnostics) == (dt.date(2012, 5, 3), ())


def test_a_date_that_cannot_be_read_is_told_and_the_dateline_serves() -> None:
    page = _press(bulleted(labels=[("Date", ["soon"])]))
    assert page.date == dt.date(2012, 5, 3)
    assert [d.message for d in page.diagnostics] == ['"soon" was not understood as a date.']


def test_an_impossible_date_behind_a_label_is_told() -> None:
    page = _press(bulleted(labels=[("Date", ["31 June 2012"])]))
    assert page.date == dt.date(2012, 5, 3)
    assert codes(page) == ["date-impossible"]


def test_places_prefer_the_label_and_lose_their_capitals() -> None:
    page = _press(bulleted(labels=[("Place", ["NEW YORK / GENEVA", "GENEVA"])]))
    assert page.places == ("New York", "Geneva")
    assert page.dateline is not None
    assert page.dateline.places == ("VIENNA",)


def test_a_venue_beside_a_place_is_told() -> None:
    labels = [("Place", ["WARSAW"]), ("Location", ["Hofburg"])]
    page = _press(bulleted(labels=labels))
    assert (page.places, codes(page)) == (("Warsaw",), ["value-unused", "place-conflict"])
    seminar = oc.parse_as(
        oc.Seminar, bulleted(label="Seminar", labels=[*labels, ("Date", ["3 May 2012"])], body=[LEAD])
    )
    assert (seminar.location, codes(seminar)) == ("Hofburg", ["value-unused"])


def test_a_venue_serves_as_place_of_a_press_release() -> None:
    assert _press(bulleted(labels=[("Location", ["TIRANA"]), ("Source", ["OSCE Secretariat"])])).places == ("Tirana",)


def test_the_dateline_may_follow_a_caption_a_heading_or_a_notice() -> None:
    caption = "Engineers at the river, 1 April 2012. (OSCE/A. Photographer)"
    for before in (caption, "River talks", "CORRECTION: THE EARLIER VERSION OF THIS RELEASE NAMED THE WRONG RIVER."):
        page = _press(plain("Delegations agree", before, f"VIENNA, 3 May 2012 - {LEAD}"))
        assert page.date == dt.date(2012, 5, 3), before
        assert len(page.body) == 2


@pytest.mark.parametrize(
    ("above", "is_read"),
    [
        ([SECOND], True),
        (["Rivers", "Borders", "Water", "Law", "Data"], True),
        ([SECOND, "Another title"], False),
        ([SECOND, THIRD], False),
        ([SECOND * 5], False),
    ],
)
def test_a_lead_or_keywords_may_stand_above_the_dateline(above: list[str], is_read: bool) -> None:
    page = oc.parse(plain("Press release", "OSCE delegations agree", *above, f"VIENNA, 3 May 2012 - {LEAD}"))

    assert isinstance(page, oc.PressRelease)
    assert page.date == (dt.date(2012, 5, 3) if is_read else None)
    assert ("several-pages" in codes(page)) is not is_read


def test_a_dateline_below_a_lead_is_in_capitals_and_has_its_year() -> None:
    for dateline in ("Vienna, 3 May 2012 - ", "VIENNA, 3 May - "):
        page = oc.parse(plain("Press release", "OSCE delegations agree", SECOND, f"{dateline}{LEAD}"))
        assert getattr(page, "date", None) is None


def test_a_dateline_below_the_first_paragraph_is_none() -> None:
    assert _press(plain("Delegations agree", LEAD * 4, f"VIENNA, 3 May 2012 - {SECOND}")).dateline is None


@pytest.mark.parametrize(
    ("title", "opening", "is_correction"),
    [
        ("CORRECTION: Delegations agree", LEAD, True),
        ("Corrected: Delegations agree", LEAD, True),
        ("Delegations agree", "CORRECTION: THE EARLIER VERSION NAMED THE WRONG RIVER.", True),
        ("Delegations agree on corrections", LEAD, False),
        ("Delegations agree", "Correction of rivers is what they agreed on, the OSCE said.", False),
    ],
)
def test_a_correction_says_so(title: str, opening: str, is_correction: bool) -> None:
    assert _press(bulleted(title=title, body=[opening, SECOND])).is_correction is is_correction


def test_a_seminar_has_its_days() -> None:
    page = oc.parse_as(
        oc.Seminar, bulleted(label="Seminar", labels=[("Date", ["30 September - 2 October 2011"])], body=[LEAD])
    )
    assert (page.starts, page.ends) == (dt.date(2011, 9, 30), dt.date(2011, 10, 2))
    assert page.diagnostics == ()


def test_a_seminar_of_one_day_has_no_last_day() -> None:
    page = oc.parse_as(
        oc.Seminar,
        bulleted(label="Seminar", labels=[("Date", ["3 May 2012"]), ("Place", ["Hofburg, Vienna"])], body=[LEAD]),
    )
    assert (page.starts, page.ends, page.location) == (dt.date(2012, 5, 3), None, "Hofburg, Vienna")


def test_a_seminar_takes_no_day_from_its_prose() -> None:
    page = oc.parse_as(
        oc.Seminar,
        bulleted(label="Seminar", labels=[("Location", ["Hofburg"])], body=["It takes place on 3 May 2012."]),
    )
    assert page.starts is None
    assert codes(page) == ["date-missing"]


def test_a_seminar_with_an_unreadable_date_says_only_that() -> None:
    page = oc.parse_as(oc.Seminar, bulleted(label="Seminar", labels=[("Date", ["in spring"])], body=[LEAD]))
    assert codes(page) == ["date-unreadable"]


@pytest.mark.parametrize(
    ("summary", "day"),
    [
        ("Established on 27 March 1997 with a mandate.", dt.date(1997, 3, 27)),
        ("Set up on 1 July 1999, the Mission helps.", dt.date(1999, 7, 1)),
        ("Active in the country since 1 July 2006, the Co-ordinator helps.", dt.date(2006, 7, 1)),
        ("The Mission was opened 5 May 2000 and helps.", dt.date(2000, 5, 5)),
        ("The Mission has been working there since 5 May 2000.", dt.date(2000, 5, 5)),
        ("Established in Skopje on 18 September 1992, it helps.", dt.date(1992, 9, 18)),
        ("Established in 2006 by the Permanent Council on 5 May.", None),
        ("Established in May 2006.", None),
        ("It has existed for long. On 5 May 2000 it moved.", None),
        ("Established on 31 June 2006.", None),
    ],
)
def test_an_operation_has_the_day_that_its_summary_gives(summary: str, day: dt.date | None) -> None:
    page = oc.parse_as(
        oc.TopicPage, plain("Elections", LEAD, "Our operations on the ground", SECOND, "Mission to Freedonia", summary)
    )
    assert page.operations == (oc.FieldOperation(name="Mission to Freedonia", summary=summary, established=day),)


def test_an_operation_may_have_several_paragraphs_or_none() -> None:
    page = oc.parse_as(
        oc.TopicPage,
        plain(
            "Elections",
            LEAD,
            "Our operations on the ground",
            SECOND,
            "Mission to Serbia",
            LEAD,
            THIRD,
            "Mission to Skopje",
            "Mission to Moldova",
            SECOND,
        ),
    )
    assert [(card.name, card.summary) for card in page.operations] == [
        ("Mission to Serbia", f"{LEAD}\n\n{THIRD}"),
        ("Mission to Skopje", None),
        ("Mission to Moldova", SECOND),
    ]


def test_a_card_with_an_unknown_name_is_an_operation_where_operations_stand() -> None:
    text = plain(
        "Elections",
        LEAD,
        "Our operations on the ground",
        SECOND,
        "Freedonia Liaison",
        "Freedonia Liaison",
        THIRD,
        "Our teams",
        LEAD,
    )
    assert [card.name for card in oc.parse_as(oc.TopicPage, text).operations] == ["Freedonia Liaison"]


def test_a_topic_page_without_a_paragraph_has_no_lead() -> None:
    page = oc.parse_as(oc.TopicPage, "Elections\n- one\n- two")
    assert (page.lead, page.operations, page.sections) == (None, (), ())


def test_the_sections_of_the_seeds() -> None:
    page = oc.parse_as(oc.TopicPage, seeds.source("002"))
    assert [section.title for section in page.sections] == ["Our challenge", "Our action", "Our teams"]
    below = page.sections[-1].sections
    assert [section.title for section in below] == ["Our institutions and offices", "Our operations on the ground"]
    assert [section.title for section in below[1].sections] == [card.name for card in page.operations]
    earlier = oc.parse_as(oc.TopicPage, seeds.source("003"))
    assert [(section.title, len(section.blocks)) for section in earlier.sections] == [
        ("The OSCE's guiding principles in countering terrorism", 3),
        ("Strategic focus areas for OSCE counter-terrorism activities", 2),
    ]


@pytest.mark.parametrize(
    ("url", "canonical", "node"),
    [
        ("https://www.osce.org/yerevan/56884", "https://www.osce.org/yerevan/56884", 56884),
        ("https://www.osce.org/node/450700/", "https://www.osce.org/node/450700", 450700),
        ("http://www.osce.org/uk/node/340786?download=true", "https://www.osce.org/uk/node/340786", 340786),
        ("https://www.osce.org/countering-terrorism", "https://www.osce.org/countering-terrorism", None),
        ("https://www.osce.org/eea/21st_eef_2013", "https://www.osce.org/eea/21st_eef_2013", None),
        (None, None, None),
    ],
)
def test_a_page_has_its_address_in_one_form_and_the_number_at_its_end(
    url: str | None, canonical: str | None, node: int | None
) -> None:
    page = oc.parse("A title", url=url)
    assert (page.url, page.node_id) == (canonical, node)


def test_the_language_of_the_address_is_kept_apart_from_that_of_the_text() -> None:
    page = oc.parse(plain("A title", LEAD), url="http://osce.org/me/node/660343?page=1")
    assert (page.url_language, page.language, page.sources) == ("cnr", "en", ())
    assert page.url == "https://www.osce.org/me/node/660343"
    assert oc.parse(plain("A title", LEAD), url="https://www.osce.org/serbia/43337").sources == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (f"{LEAD} {SECOND}", "en"),
        (
            "Die Delegationen haben sich auf einen Plan für den Fluss geeinigt, und sie werden die Daten jede Woche mit den Nachbarn teilen.",
            "de",
        ),
        (
            "Les délégations se sont mises d'accord sur un plan pour la rivière et elles vont publier les données avec leurs voisins.",
            "fr",
        ),
        (
            "Las delegaciones se pusieron de acuerdo en un plan para el río y van a publicar los datos con sus vecinos en la web.",
            "es",
        ),
        (
            "Le delegazioni hanno concordato un piano per il fiume e si sono impegnate con i vicini a pubblicare i dati della settimana.",
            "it",
        ),
        (
            "Делегации договорились о плане для реки, и они не только будут публиковать данные, но и встретятся в мае на берегу.",
            "ru",
        ),
        (
            "Делегації домовилися про план для річки, і вони не тільки будуть публікувати дані, а й зустрінуться у травні на березі.",
            "uk",
        ),
        ("Rivers.", None),
        ("alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi", None),
        ("", None),
    ],
)
def test_the_language_is_the_bodys(text: str, language: str | None) -> None:
    assert oc.parse(f"A title\n\n{text}").language == language


def test_the_text_of_a_page_is_its_blocks_with_blank_lines_between() -> None:
    page = oc.parse(plain("A title", LEAD, "- one\n- two"))
    assert page.text == f"{LEAD}\n\none\ntwo"


@pytest.mark.parametrize("name", seeds.NAMES)
def test_pages_are_values(name: str) -> None:
    page, again = oc.parse(seeds.source(name)), oc.parse(seeds.source(name))
    assert page == again
    assert hash(page) == hash(again)
    assert len({page, again}) == 1
    with pytest.raises(AttributeError):
        cast("Any", page).title = "x"


def test_the_repr_of_a_page_tells_its_title_its_days_and_the_size_of_its_body_and_not_its_text() -> None:
    title = "'OSCE promotes public private partnership in combating terrorism'"
    assert repr(oc.parse(seeds.source("000"))) == f"<PressRelease {title}, 2007-06-01, 8 blocks>"
    assert repr(oc.OtherPage(title="A title", body=(oc.Paragraph(text="x"),))) == "<OtherPage 'A title', 1 block>"
    told = (oc.Diagnostic(code="date-conflict", message="x"),) * 2
    event = oc.Seminar(starts=dt.date(2012, 5, 3), ends=dt.date(2012, 5, 4), diagnostics=told)
    assert repr(event) == "<Seminar without a title, 2012-05-03, 2012-05-04, 0 blocks, date-conflict>"
    page = oc.OtherPage(diagnostics=(oc.Diagnostic(code="\x1b", message="x"),))
    assert repr(page) == r"<OtherPage without a title, 0 blocks, \x1b>"
    assert repr(oc.OtherPage(title="\x1b" + "x" * 100)) == rf"<OtherPage '\x1b{'x' * 70}…', 0 blocks>"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("places", "Vienna"),
        ("places", ["Vienna"]),
        ("title", 5),
        ("date", "2007-06-01"),
        ("date", dt.datetime(2007, 6, 1, tzinfo=dt.UTC)),
        ("node_id", True),
        ("body", ("text",)),
        ("is_correction", None),
    ],
)
def test_a_value_of_another_type_does_not_get_into_a_page(field: str, value: object) -> None:
    wrong: dict[str, Any] = {field: value}
    with pytest.raises(TypeError, match=f"PressRelease.{field} takes"):
        attrs.evolve(seeds.RECORDS["000"], **wrong)


def test_the_day_of_a_page_is_the_one_that_its_type_has() -> None:
    day = dt.date(2012, 5, 3)

    assert oc.PressRelease(date=day).day == oc.Seminar(starts=day, ends=dt.date(2012, 5, 4)).day == day
    for page in (oc.PressRelease(), oc.Seminar(ends=day), oc.TopicPage(), oc.OtherPage()):
        assert page.day is None
