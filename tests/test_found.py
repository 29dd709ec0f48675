"""Pages that were read wrong once, each with what should have come out."""

import datetime as dt

import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.support.pages import LEAD, SECOND, THIRD, bulleted, codes, plain, press_release
from tests.support.variations import SAME_RECORD

ROOM = "The OSCE Mission opened a new room for the police on Monday, and forty officers came to see it."


TITLES = [
    "OSCE welcomes visit of Mr. Ivanov to new centre in the old town",
    "Gen. Smith of St. Pölten and Prof. Jones to speak at OSCE meeting on Monday",
    '"We must act", says Chair. "The time is now and it will not come again" for all',
    "The police of the town have a new room, and they like it.",
]


@pytest.mark.parametrize("title", TITLES)
def test_a_title_may_have_full_stops_in_it(title: str) -> None:
    above_a_dateline = press_release(f"{title}\nVIENNA, 3 March 2010 - {ROOM}")
    assert (above_a_dateline.title, above_a_dateline.date) == (title, dt.date(2010, 3, 3))
    labelled = press_release(bulleted(title=title))
    assert (labelled.title, labelled.date, len(labelled.body)) == (title, dt.date(2012, 5, 3), 2)


ADVISORY = ("What: Press conference", "When: 17 March 2011", "Where: Media Centre, Belgrade")


@pytest.mark.parametrize("end", ["\n", "\n\n"])
@pytest.mark.parametrize("date", ["", "Date:\n"])
def test_the_lines_of_an_advisory_right_below_the_labels_are_body(end: str, date: str) -> None:
    head = f"Media advisory\n\nA title\n\n{date}Source:\nOSCE Secretariat\nFields of work:\nElections\n\n"
    page = press_release(head + end.join(ADVISORY))
    assert page.fields_of_work == ("Elections",)
    assert (page.date, page.places) == (None, ())
    assert [block.text for block in page.body] == [*ADVISORY]


def test_an_advisory_that_begins_with_a_day_is_body_too() -> None:
    page = press_release(bulleted(label="Media advisory", body=["When: 17 March 2011", "Where: Media Centre", LEAD]))
    assert page.date is None
    assert [block.text for block in page.body] == ["When: 17 March 2011", "Where: Media Centre", LEAD]


@pytest.mark.parametrize("name", ["OSCE", "Organization for Security and Co-operation in Europe"])
def test_a_value_may_be_a_word_of_the_sites_furniture(name: str) -> None:
    page = press_release(
        f"Press release\nA title\n- Source:\n- {name}\n- Fields of work:\n- Youth\nVIENNA, 3 March 2010 - {ROOM}"
    )
    assert page.sources == (name,)


def test_a_list_at_the_end_may_have_words_of_the_sites_furniture() -> None:
    page = press_release(f"OSCE opens room\nVIENNA, 3 March 2010 - {ROOM}\nIt can be read in:\n- English\n- Русский")
    assert page.body[-1] == oc.ListBlock(items=("English", "Русский"))
    assert press_release(f"OSCE opens room\nVIENNA, 3 March 2010 - {ROOM}\nOSCE").body[-1].text == "OSCE"


def test_labels_in_the_body_of_a_dated_release_are_body() -> None:
    page = press_release(
        f"OSCE to present report\nVIENNA, 15 March 2011 - {ROOM}\nDate: 17 March 2011\nPlace: Hofburg\n"
    )
    assert (page.date, page.places) == (dt.date(2011, 3, 15), ("Vienna",))
    assert len(page.body) == 3


@pytest.mark.parametrize("last", [("Fields of work", ["Elections"]), ("Source", ["OSCE Secretariat"])])
def test_a_list_right_below_the_labels_is_body(last: tuple[str, list[str]]) -> None:
    points = ("First point of the text", "Second point of the text")
    page = press_release(
        bulleted(labels=[("Place", ["VIENNA"]), last], body=[*(f"- {point}" for point in points), ROOM])
    )
    assert page.body[0] == oc.ListBlock(items=points)
    assert (page.fields_of_work, page.sources) in {(("Elections",), ()), ((), ("OSCE Secretariat",))}


@pytest.mark.parametrize("dateline", ["VIENNA, 3 March 2010 -", "VIENNA, 3 March 2010", "VIENNA, 3 March 2010 –"])
def test_a_dateline_may_stand_on_a_line_of_its_own(dateline: str) -> None:
    page = press_release(f"OSCE opens room\n{dateline}\n{ROOM}")
    assert page.dateline is not None
    assert (page.dateline.text, page.date, page.places) == (dateline, dt.date(2010, 3, 3), ("Vienna",))
    assert [block.text for block in page.body] == [dateline, ROOM]


def test_a_city_and_a_day_above_the_body_need_no_capitals() -> None:
    page = press_release(f"Press release\nOSCE opens room\nVienna, 3 March 2010\n{ROOM}")
    assert (page.date, page.places) == (dt.date(2010, 3, 3), ("Vienna",))
    assert [block.text for block in page.body] == [ROOM]


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("(OSCE/Doe)The building in the sun. (OSCE/Doe) Photo details", "The building in the sun."),
        ("(OSCE/Doe) The building in the sun.", "The building in the sun."),
        ("The building in the sun. (OSCE/Doe) Photo details", "The building in the sun."),
    ],
)
def test_a_credit_may_stand_before_and_behind_a_caption(line: str, text: str) -> None:
    page = press_release(f"OSCE opens room\n{line}\nSARAJEVO, 18 December 2000 - {ROOM}")
    assert page.body[0] == oc.Caption(text=text, credit="OSCE/Doe")
    assert page.date == dt.date(2000, 12, 18)


def test_a_caption_with_a_day_in_it_is_no_dateline_and_hides_none() -> None:
    page = press_release(
        f"OSCE opens room\nLeaders meet in the new room of the Mission, Nis, 1 March 2010.\nSARAJEVO, 18 December 2000 - {ROOM}"
    )
    assert page.date == dt.date(2000, 12, 18)


def test_a_listing_is_no_press_release() -> None:
    item = "{}\nPublishing date: {} March 2010\nContent type: Press release\nBELGRADE, 3 March 2010- The OSCE Mission opened a room and ..."
    listing = "Newsroom\nNews and press releases\n" + "\n".join(
        item.format(f"OSCE title {day}", day) for day in range(1, 5)
    )
    assert oc.parse(listing).type is oc.PageType.OTHER


@pytest.mark.parametrize("label", ["Interview", "Feature", "Side event"])
def test_other_kinds_of_pages_have_a_label_too(label: str) -> None:
    page = oc.parse(bulleted(label=label))
    assert (page.label, page.title) == (label, "Delegations agree on river data")


FIELDS = ("Arms control", "Elections", "Education", "Migration", "Youth")


@pytest.mark.parametrize("heading", ["Fields of work", "Participating States"])
def test_a_page_that_lists_a_part_of_the_menu_keeps_its_list(heading: str) -> None:
    items = FIELDS if heading == "Fields of work" else ("Albania", "Andorra", "Armenia", "Austria")
    page = oc.parse("\n".join([heading, *(f"- {item}" for item in items), ROOM]))
    assert (page.title, page.body[0]) == (heading, oc.ListBlock(items=items))
    assert oc.parse("\n".join([heading, *(f"- {item}" for item in items)])).title == heading


def test_a_title_after_a_bulleted_menu_that_lacks_it_is_the_title() -> None:
    menu = "- Home\n- About us\n-\nOur work\n- Elections\n- Hate crime\n- Torture\n- Special meetings\n- News\n- Events\n- Resources"
    page = oc.parse(f"{menu}\nEducation\n{ROOM}")
    assert (page.title, len(page.body)) == ("Education", 1)


def test_a_day_with_a_full_stop_is_no_item_of_a_list() -> None:
    page = press_release(
        f"Press release\nNaslov\nDatum:\n15. decembar 2023. godine\nIzvor:\nOSCE\nPlace:\nBEOGRAD\n{ROOM}"
    )
    assert (page.date, page.places) == (dt.date(2023, 12, 15), ("Beograd",))
    assert oc.parse(f"1. First title\n\n{ROOM}").title == "1. First title"


def test_a_field_of_work_may_have_a_comma() -> None:
    page = press_release(
        bulleted(
            labels=[
                ("Place", ["VIENNA"]),
                ("Fields of work", ["Elections, Racism, xenophobia and discrimination,", "Youth"]),
            ]
        )
    )
    assert page.fields_of_work == ("Elections", "Racism, xenophobia and discrimination", "Youth")


STRANGERS = {
    "another site's menu": "- Home\n- About us\n- News\n- Events\nBank opens in Vienna\nVIENNA, 3 March 2010 - The bank opened its doors, and many came to see it on day one.",
    "a news agency": f"Monitors report\nKYIV, 3 March 2016 (Reuters) - OSCE monitors saw it. {ROOM}",
    "a curriculum vitae": "John Doe\nFields of work: design, art\nLocation: Berlin\nOrganizer: self\nI have worked for years in many places, and I like it.",
}


@pytest.mark.parametrize("name", STRANGERS)
def test_what_comes_from_elsewhere_is_other(name: str) -> None:
    assert oc.parse(STRANGERS[name]).type is oc.PageType.OTHER, oc.detect(STRANGERS[name])


def test_a_contact_has_a_telephone_or_an_address() -> None:
    page = oc.parse(plain("A title", LEAD, "Contact:", "The press office", "See the site for more"))
    assert page.contacts == ()
    assert len(page.body) == 4
    assert oc.parse(plain("A title", LEAD, "Contact:", "Ana Example", "Fax: +43 1 514 36")).contacts == ()


@pytest.mark.parametrize(
    ("summary", "day"),
    [
        (
            "The Mission, whose first centre opened on 3 May 2006, was established on 11 January 2001.",
            dt.date(2001, 1, 11),
        ),
        ("It helps. The talks on a treaty of the two States were launched on 3 July 2001.", None),
    ],
)
def test_the_day_of_establishment_is_the_operations_own(summary: str, day: dt.date | None) -> None:
    page = oc.parse_as(
        oc.TopicPage, plain("Elections", LEAD, "Our operations on the ground", SECOND, "Mission to Freedonia", summary)
    )
    assert page.operations[0].established == day


@pytest.mark.parametrize(
    ("dateline", "places"),
    [
        ("WASHINGTON, D.C., 22 June 2018 -", ("WASHINGTON",)),
        ("VIENNA, Friday, 1 June 2007 -", ("VIENNA",)),
        ("(Pristina, 22 February 2000)", ("Pristina",)),
        ("VIENNA, 1 June 2007:", ("VIENNA",)),
        ("VIENNA, 1 June 2007 ―", ("VIENNA",)),
    ],
)
def test_datelines_come_in_more_forms(dateline: str, places: tuple[str, ...]) -> None:
    found = oc.parse_as(oc.PressRelease, plain("A title", f"{dateline} {ROOM}")).dateline
    assert found is not None
    assert (found.places, found.text) == (places, dateline)


@pytest.mark.parametrize(
    "opening", ["PRESS RELEASE, 1 June 2007 -", "MEDIA ADVISORY, 1 June 2007 -", "Ambassador Smith, 1 June 2007 -"]
)
def test_what_is_no_city_makes_no_dateline(opening: str) -> None:
    assert oc.parse_as(oc.PressRelease, plain("A title", f"{opening} {ROOM}")).dateline is None


def test_days_that_make_no_range_are_told() -> None:
    page = oc.parse_as(
        oc.Seminar, bulleted(label="Seminar", labels=[("Date", ["3 March 2010, 5 March 2010"])], body=[LEAD])
    )
    assert (page.starts, page.ends, codes(page)) == (dt.date(2010, 3, 3), None, ["date-partly-read"])


def test_an_empty_heading_is_nothing() -> None:
    assert oc.parse("# #\n").body == ()
    assert oc.parse("# #\n").title is None


@pytest.mark.parametrize("title", ["Corrected laws needed, OSCE says", "Correction of river beds begins"])
def test_a_word_of_correction_is_no_correction(title: str) -> None:
    assert not press_release(bulleted(title=title)).is_correction


def test_a_number_too_long_to_print_is_refused_like_any_other() -> None:
    with pytest.raises(oc.InvalidRecordError, match="int was written by a later release"):
        oc.from_dict({"type": "other", "schema": 10**5000})


def test_an_address_with_half_a_surrogate_pair_is_mended() -> None:
    page = oc.parse("A title", url="https://www.osce.org/\ud800")
    assert page.url == "https://www.osce.org/\ufffd"
    assert oc.loads(oc.dumps(page)) == page


@pytest.mark.parametrize("piece", ["T\n", "a;\n", "A:\n", "-\na\n", "a: b\n"])
def test_lines_that_repeat_cost_no_more_than_others(piece: str) -> None:
    page = oc.parse(piece * 20_000)  # took minutes once
    assert page.type is oc.PageType.OTHER


def test_many_unknown_labels_cost_no_more_than_others() -> None:
    page = oc.parse("Date:\n" + "".join(f"Label {number}:\nval {number}\n" for number in range(5_000)))
    assert page.type is oc.PageType.OTHER


@pytest.mark.parametrize("name", ["000", "001", "004"])
def test_the_seeds_keep_their_date_when_their_title_ends_with_a_full_stop(name: str) -> None:
    expected = seeds.RECORDS[name]
    page = oc.parse(seeds.source(name).replace(f"\n{expected.title}\n", f"\n{expected.title}.\n"))
    assert page.title == f"{expected.title}."
    assert page.body == expected.body


def test_a_label_that_contradicts_the_type_is_told() -> None:
    page = press_release(
        f"Press release\nA title\nContent type: News\nPlace: VIENNA\nSource: OSCE\nVIENNA, 3 May 2012 - {ROOM}"
    )
    assert (page.label, [d.message for d in page.diagnostics]) == (
        "Press release",
        ['The value "News" of "Content type" has no place in a record of this type.'],
    )


def test_a_press_release_of_several_days_says_so() -> None:
    page = press_release(bulleted(labels=[("Date", ["3-5 May 2012"]), ("Place", ["VIENNA"])]))
    assert (page.date, codes(page)) == (dt.date(2012, 5, 3), ["date-partly-read"])


def test_places_that_contradict_each_other_are_told() -> None:
    page = press_release(bulleted(labels=[("Place", ["WARSAW"]), ("Source", ["OSCE"])]))
    assert [d.message for d in page.diagnostics] == [
        'The page\'s place is "Warsaw", its dateline says "VIENNA"; "Warsaw" was kept.'
    ]
    assert press_release(bulleted(labels=[("Place", ["VIENNA, AUSTRIA"]), ("Source", ["OSCE"])])).diagnostics == ()


def test_a_country_stays_with_its_city() -> None:
    for printed in ("OSH, KYRGYZSTAN", "Osh, Kyrgyzstan"):
        assert press_release(bulleted(labels=[("Place", [printed]), ("Source", ["OSCE"])])).places == (
            "Osh, Kyrgyzstan",
        )


def test_a_city_and_a_day_on_a_line_of_an_event_are_its_day() -> None:
    page = oc.parse_as(oc.Seminar, f"Seminar\nOSCE seminar\nVIENNA, 3 May 2012\n{ROOM}")
    assert (page.starts, page.diagnostics) == (dt.date(2012, 5, 3), ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Делегациите се договориха за план за реката и ще публикуват данни за водата на всяка седмица, за да не се стигне до спор.",
            "bg",
        ),
        (
            "Дэлегацыі дамовіліся аб плане для ракі, і яны не толькі будуць публікаваць даныя, але і сустрэнуцца ў маі на беразе, каб не было спрэчак.",
            "be",
        ),
    ],
)
def test_a_language_is_not_taken_for_its_neighbour(text: str, language: str) -> None:
    assert oc.parse(f"A title\n\n{text}").language == language


@pytest.mark.parametrize(
    ("path", "node"), [("events/2011", None), ("documents/2007?date=1/20000", None), ("hbs/node/543411#top", 543411)]
)
def test_a_year_at_the_end_of_an_address_is_no_node(path: str, node: int | None) -> None:
    assert oc.parse("A title", url=f"https://www.osce.org/{path}").node_id == node


def test_the_lead_of_a_topic_page_may_follow_a_caption() -> None:
    page = oc.parse_as(oc.TopicPage, plain("Elections", "Voters at a school. (OSCE/Doe)", LEAD, "Our action", SECOND))
    assert page.lead == LEAD


@pytest.mark.parametrize("level", [0, 1, 7])
def test_a_heading_has_a_level_from_2_to_6(level: int) -> None:
    with pytest.raises(ValueError, match="level"):
        oc.Heading(text="Heading", level=level)
    record = oc.to_dict(oc.OtherPage(body=(oc.Heading(text="Heading"),)))
    record["body"][0]["level"] = level
    with pytest.raises(oc.InvalidRecordError, match=r"\$\.body\[0\]"):
        oc.from_dict(record)


def test_a_record_without_a_key_is_refused() -> None:
    record = oc.to_dict(oc.OtherPage())
    del record["body"], record["title"]
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_dict(record)
    assert caught.value.paths == ("$.title", "$.body")


def test_a_value_of_endless_length_is_body() -> None:
    page = oc.parse("A title\nFields of work: " + "A, " * 100_000)
    assert page.fields_of_work == ()
    assert len(page.body) == 1


@pytest.mark.parametrize("answers", ["Accept", "Accept all cookies\nReject all"])
def test_a_notice_about_cookies_hides_nothing(answers: str) -> None:
    notice = f"We use cookies to improve your experience on this website. Read our policy.\n{answers}"
    labelled = _labelled(f"{notice}\nPress release\nOSCE opens room")
    assert (labelled.label, labelled.title, len(labelled.body)) == ("Press release", "OSCE opens room", 1)
    plainly = press_release(f"{notice}\nOSCE opens room\nVIENNA, 3 March 2010 - {ROOM}")
    assert (plainly.title, len(plainly.body)) == ("OSCE opens room", 1)


def test_a_page_about_cookies_keeps_its_prose() -> None:
    body = "This site uses cookies, the OSCE says."
    assert oc.parse(f"A title\n{body}\n{ROOM}").body[0].text == body


def _labelled(head: str, facts: str = "Place:\nVIENNA\nSource:\nOSCE Secretariat\n") -> oc.PressRelease:
    return press_release(f"{head}\n{facts}VIENNA, 3 March 2010 - {ROOM}")


def test_a_title_with_a_full_stop_may_stand_below_a_type_label() -> None:
    page = press_release(
        f"Press release\nOSCE trains police. Fifty officers take part in the course\nVIENNA, 3 March 2010 - {ROOM}"
    )
    assert page.title == "OSCE trains police. Fifty officers take part in the course"


def test_values_that_no_list_knows_end_where_the_body_begins() -> None:
    page = _labelled("Press release\nOSCE opens room", "- Fields of work:\n- Policing\n- Artificial intelligence\n")
    assert page.fields_of_work == ("Policing", "Artificial intelligence")
    page = _labelled("Press release\nOSCE opens room", "- Source:\n- OSCE Secretariat\n- UNDP\n")
    assert page.sources == ("OSCE Secretariat", "UNDP")


@pytest.mark.parametrize("day", ["March 3, 2010", "3-4 March 2010", "3rd March 2010", "03.03.2010"])
def test_the_day_of_a_dateline_comes_in_other_forms(day: str) -> None:
    page = press_release(f"OSCE opens room\nVIENNA, {day} - {ROOM}")
    assert (page.date, page.places) == (dt.date(2010, 3, 3), ("Vienna",))


@pytest.mark.parametrize(
    "line",
    [
        "She urged the States to",
        "Among them were experts from",
        '"This is the day", said the Head of Mission on Monday',
        "More information: www.osce.org/1",
        "Watch the video here: https://www.osce.org/2",
        "Also available in: Russian",
    ],
)
def test_a_line_that_leads_on_is_no_heading(line: str) -> None:
    page = press_release(f"OSCE opens room\nVIENNA, 3 March 2010 - {ROOM}\n{line}\n{ROOM} It was the second.")
    assert page.body[1] == oc.Paragraph(text=line)


def test_new_entries_may_stand_beside_each_other_in_a_menu_without_bullets() -> None:
    menu = [line.removeprefix("- ").replace("Office in", "Bureau in") for line in seeds.menu() if line != "-"]
    page = press_release("\n".join([*menu, "Press release", "OSCE opens room", f"VIENNA, 3 March 2010 - {ROOM}"]))
    assert (page.label, page.title, len(page.body)) == ("Press release", "OSCE opens room", 1)


@pytest.mark.parametrize("menu", ["menu of its last lines", "menu without bullets"])
@pytest.mark.parametrize("name", seeds.NAMES)
def test_the_title_of_the_window_may_stand_above_what_is_left_of_a_menu(name: str, menu: str) -> None:
    record = seeds.RECORDS[name]
    assert oc.parse(f"{record.title} | OSCE\n{SAME_RECORD[menu](seeds.source(name))}") == record


@pytest.mark.parametrize(
    ("printed", "places"),
    [
        ("VIENNA AND WARSAW", ("Vienna", "Warsaw")),
        ("VIENNA & WARSAW", ("Vienna", "Warsaw")),
        ("VIENNA and WARSAW", ("Vienna", "Warsaw")),
        ("BANJA LUKA, Bosnia and Herzegovina", ("Banja Luka",)),
        ("NIS, BOSNIA AND HERZEGOVINA", ("Nis",)),
    ],
)
def test_cities_joined_by_and_are_two(printed: str, places: tuple[str, ...]) -> None:
    assert press_release(f"OSCE opens room\n{printed}, 3 March 2010 - {ROOM}").places == places


def test_the_days_of_a_range_in_a_dateline_are_kept_or_told() -> None:
    page = press_release(f"OSCE opens room\nVIENNA, 3-4 March 2010 - {ROOM}")
    assert (page.date, codes(page)) == (dt.date(2010, 3, 3), ["date-partly-read"])
    seminar = oc.parse_as(oc.Seminar, f"Seminar\nOSCE seminar\nVIENNA, 3-4 March 2010\n{ROOM}")
    assert (seminar.starts, seminar.ends) == (dt.date(2010, 3, 3), dt.date(2010, 3, 4))


@pytest.mark.parametrize(
    "caption", ["Delegates in Vienna, 2 May 2012. (OSCE/A. Photographer)", "Tirana, 2 May 2012. (OSCE/A. Photographer)"]
)
def test_the_day_under_a_photograph_is_no_dateline(caption: str) -> None:
    text = f"Environmental activities\n{LEAD}\n{caption}\nOur challenge\n{SECOND}\nOur action\n{THIRD}\nThe OSCE was there."
    page = oc.parse(text)
    assert isinstance(page, oc.TopicPage)
    assert isinstance(page.body[1], oc.Caption)
    release = oc.parse(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{caption}\n{SECOND}")
    assert release.diagnostics == ()


def _html(body: str, head: str = "") -> str:
    return f"<html><head><title>River data | OSCE</title>{head}</head><body><p>Press release</p><h1>River data</h1>{body}</body></html>"


BODY = f"<p>VIENNA, 3 May 2012 - {LEAD}</p><p>{SECOND}</p><p>{THIRD}</p>"
RELATED = "<h3>Related</h3><ul><li><a href='/1'>Bridge opened</a> 1 January 2020</li></ul>"


def test_a_part_with_other_pages_ends_where_the_page_goes_on() -> None:
    contacts = "<h3>Contacts</h3><p>Ann Example</p><p>Spokesperson</p><p>press@example.org</p>"
    page = oc.parse(_html(f"{BODY}{RELATED}{contacts}"))
    assert [contact.name for contact in page.contacts] == ["Ann Example"]
    page = oc.parse(_html(f"{BODY}{RELATED}<h3>What comes next</h3><p>{LEAD}</p>"))
    assert [block.text for block in page.body[-2:]] == ["What comes next", LEAD]
    more = "<h3>Bees of the valley</h3><ul><li><a href='/2'>Bees</a></li></ul>"
    assert oc.parse(_html(BODY + RELATED + more)) == oc.parse(_html(BODY))


@pytest.mark.parametrize(
    "note",
    [
        "<p>For more information visit <a href='/skopje'>the website of the Mission</a>, please.</p>",
        "<p><a href='#1'>[1]</a> Report of the year before.</p><p><a href='#2'>[2]</a> Minutes.</p>",
    ],
)
def test_a_note_below_a_rule_is_the_pages_own(note: str) -> None:
    with_rule, without = (oc.parse(_html(f"{BODY}{rule}{note}")) for rule in ("<hr>", ""))
    assert with_rule.body == without.body
    assert len(with_rule.body) > 3


@pytest.mark.parametrize(
    ("objects", "day"),
    [
        (
            '[{"@type": "NewsArticle", "headline": "Bridge", "datePublished": "2020-01-01"}, {"@type": "NewsArticle", "headline": "River data", "datePublished": "2012-05-03"}]',
            dt.date(2012, 5, 3),
        ),
        (
            '[{"headline": "Bridge", "datePublished": "2020-01-01"}, {"headline": "Bees", "datePublished": "2012-05-03"}]',
            None,
        ),
        ('{"@type": "WebSite", "name": "OSCE", "datePublished": "2020-01-01"}', None),
        ('{"@type": "NewsArticle", "headline": "Data of rivers", "datePublished": "2012-05-03"}', dt.date(2012, 5, 3)),
    ],
)
def test_a_day_for_machines_is_that_of_the_page_itself(objects: str, day: dt.date | None) -> None:
    script = f'<script type="application/ld+json">{objects}</script>'
    page = oc.parse(_html(f"<p>{LEAD}</p><p>Source: OSCE Secretariat</p><p>Place: VIENNA</p><p>{SECOND}</p>", script))
    assert isinstance(page, oc.PressRelease)
    assert page.date == day


def test_a_list_of_languages_at_the_end_stays_whole() -> None:
    items = ("Albanian", "English", "Русский")
    text = "\n".join(
        ["Press release", "River data", f"VIENNA, 3 May 2012 - {LEAD}", SECOND, *(f"- {item}" for item in items)]
    )
    assert oc.parse(text).body[-1] == oc.ListBlock(items=items)


@pytest.mark.parametrize("email", ["ann.example [at] example.org", "ann(at)example(dot)org"])
def test_an_e_mail_address_that_was_made_unreadable_is_one(email: str) -> None:
    page = oc.parse(
        f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\nContacts\nAnn Example, OSCE Secretariat, {email}"
    )
    assert [(contact.role, contact.emails) for contact in page.contacts] == [(None, (email,))]


FRONT = {
    "yaml": "---\ntitle: River data\nauthor: OSCE\nurl: https://www.osce.org/pc/51357\ndate: 2019-01-01\n---\n",
    "quoted": '---\ntitle: "River data"\nurl: https://www.osce.org/pc/51357\n---\n',
    "reader": "Title: River data\n\nURL Source: https://www.osce.org/pc/51357\n\nMarkdown Content:\n",
}


@pytest.mark.parametrize("front", FRONT)
@pytest.mark.parametrize("head", ["", "Press release\n\n", "# River data\n\nPress release\n\n"])
def test_what_an_extractor_wrote_above_a_page_is_no_part_of_it(front: str, head: str) -> None:
    page = oc.parse(f"{FRONT[front]}{head}VIENNA, 3 May 2012 - {LEAD}\n\n{SECOND}\n\nSource URL is given above.")
    assert isinstance(page, oc.PressRelease)
    assert (page.title, page.url, page.date) == ("River data", "https://www.osce.org/pc/51357", dt.date(2012, 5, 3))
    assert [block.text for block in page.body][1:] == [SECOND, "Source URL is given above."]


def test_front_matter_is_explained() -> None:
    explained = oc.explain(f"{FRONT['yaml']}{LEAD}")
    assert [(segment.role.value, segment.rule.value) for segment in explained.segments] == [
        ("separator", "separator"),
        ("title", "main-heading"),
        ("chrome", "front-matter"),
        ("chrome", "front-matter"),
        ("chrome", "front-matter"),
        ("separator", "separator"),
        ("paragraph", "prose"),
    ]


@pytest.mark.parametrize("line", ["URL: https://www.example.org/register", "Web address: https://www.example.org/bees"])
def test_an_address_in_the_text_is_not_that_of_the_page(line: str) -> None:
    page = oc.parse(f"Press release\nRiver data\n{line}\nVIENNA, 3 May 2012 - {LEAD}\n{SECOND}\n{line}")
    assert page.url is None
    assert page.body[-1].text == line


SECTION_LINES = ("OSCE Mission to Skopje", "OSCE Mission to Skopje\nWhat we do", "What we do")


@pytest.mark.parametrize("above", SECTION_LINES)
@pytest.mark.parametrize("title", ["Bridges for everybody: a first for the valley", "Bridges for everybody"])
def test_the_name_of_a_structure_stands_above_any_title(above: str, title: str) -> None:
    page = press_release(f"{above}\n{title}\nSKOPJE, 3 May 2012 - {LEAD}")
    assert (page.title, len(page.body)) == (title, 1)


@pytest.mark.parametrize("below", ["Place: OSH", "What we do: Elections", "What: bees", "Themes:"])
def test_above_a_label_the_name_of_a_structure_is_the_title(below: str) -> None:
    page = oc.parse(f"OSCE Mission to Skopje\n{below}\n{LEAD}\n{SECOND}")
    assert page.title == "OSCE Mission to Skopje"


@pytest.mark.parametrize("label", ["", "Press release\n"])
def test_a_caption_above_a_body_without_a_title_is_no_title(label: str) -> None:
    page = press_release(f"{label}Pupils plant trees (OSCE/A. Photographer)\nSKOPJE, 3 May 2012 - {LEAD}")
    assert (page.title, page.body[0]) == (None, oc.Caption(text="Pupils plant trees", credit="OSCE/A. Photographer"))
    assert "title-missing" in codes(page)


def test_blank_lines_between_labels_keep_no_value_from_the_last() -> None:
    page = oc.parse(plain("Seminar on bees", "Where", "Organized by", "OSCE Mission to Freedonia", LEAD, SECOND))
    assert isinstance(page, oc.Seminar)
    assert (page.location, page.organized_by, len(page.body)) == (None, ("OSCE Mission to Freedonia",), 2)


def test_marks_of_quotations_alone_do_not_contradict_what_a_page_says_of_its_encoding() -> None:
    html = (
        f"<html><head><meta charset=windows-1252></head><body><h1>«Bees» of the valley</h1><p>{LEAD}</p></body></html>"
    )
    page = oc.parse(html.encode("windows-1252"))
    assert (page.title, codes(page)) == ("«Bees» of the valley", [])


OTHERS = "Related news\nFerry captains rehearse a night rescue\n22 May 2003\nMayors sign a letter\n3 February 2024"
CONTACT = "Contacts\nAnn Example\npress@example.org"


@pytest.mark.parametrize(
    "below", [OTHERS, f"{CONTACT}\n{OTHERS}", f"{OTHERS}\nShare\nPrint", f"Share\n{OTHERS}\nPrint"]
)
def test_announcements_of_other_pages_below_a_text_are_none_of_it(below: str) -> None:
    page = press_release(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{SECOND}\n{below}")
    assert [block.text for block in page.body] == [f"VIENNA, 3 May 2012 - {LEAD}", SECOND]
    assert len(page.contacts) == below.count("Ann Example")


@pytest.mark.parametrize(
    "below",
    [
        "Related news\nFerry captains rehearse a night rescue\nMayors sign a letter",  # no day
        "Related news\n22 May 2003",  # nothing announced
        f"Related news\nFerry captains rehearse a night rescue\n22 May 2003\n{THIRD}",  # the text goes on
        "What comes next\nFerry captains rehearse a night rescue\n22 May 2003",  # the page's own part
        "Related news\nWhen:\nFerry captains\n22 May 2003",  # a label
        "Related news\nBees\n22 May 2003\n| Town | Books |",  # a table
    ],
)
def test_what_may_be_the_pages_own_below_its_text_stays(below: str) -> None:
    page = press_release(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{SECOND}\n{below}")
    shown = [line for line in page.text.replace("\t", " ").split("\n") if line]
    assert shown[2:] == [line.strip("| ").replace(" | ", " ") for line in below.split("\n")]


@pytest.mark.parametrize("above", ["Bees", "Bees\nNews"])
def test_a_list_of_pages_without_a_text_is_no_announcement(above: str) -> None:
    assert "22 May 2003" in oc.parse(f"{above}\n{OTHERS}").text


def test_announcements_are_explained() -> None:
    explained = oc.explain(f"Press release\nRiver data\nVIENNA, 3 May 2012 - {LEAD}\n{OTHERS}")
    assert [segment.rule.value for segment in explained.segments[-5:]] == ["related"] * 5


@pytest.mark.parametrize("name", ["OSBE-ja", "OSBE", "OESS", "ОЕБС", "OEBS", "ОБСЈ"])
def test_the_osce_is_known_by_its_name_in_any_language_of_its_field_operations(name: str) -> None:
    page = oc.parse(f"Lumi\nTIRANA, 30 nëntor 2012 – {name} ka hapur një sallë në qytet, ku të gjithë mund të lexojnë.")
    assert isinstance(page, oc.PressRelease)


@pytest.mark.parametrize("line", ["Share on Facebook", "Share this page via e-mail", "Follow us on X"])
def test_links_for_sharing_may_stand_above_the_label(line: str) -> None:
    page = press_release(f"OSCE Centre in Bishkek\n{line}\nPress release\nDelegations agree\n{ROOM}")
    assert (page.title, [block.text for block in page.body]) == ("Delegations agree", [ROOM])


def test_a_structure_may_be_named_above_the_type_label() -> None:
    page = press_release(f"OSCE Centre in Bishkek\nPress release\nDelegations agree\n{ROOM}")
    assert (page.title, [block.text for block in page.body]) == ("Delegations agree", [ROOM])
    about = oc.parse(f"OSCE Centre in Bishkek\nSeminar\n{ROOM}")
    assert about.title == "OSCE Centre in Bishkek"


def test_a_structure_may_be_named_below_front_matter() -> None:
    page = oc.parse(
        f"---\ntitle: Delegations agree\n---\nOSCE Centre in Bishkek\nPress release\nDelegations agree\n{ROOM}"
    )
    assert (page.title, [block.text for block in page.body]) == ("Delegations agree", [ROOM])
