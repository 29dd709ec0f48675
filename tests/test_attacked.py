"""Pages that somebody made to mislead the parser: what it loses, and what it must not take for a fact."""

import datetime as dt

import pytest

import osce_corpus as oc

P = "The OSCE opened a reading room for court files today, and more than forty lawyers came to see how it works."
P2 = "A second room will be opened in the town on the other bank of the river before the end of the coming year."
P3 = "Those who wish to read a file need no more than its number and a pencil, said the clerk who keeps the key."


def _codes(page: oc.Page) -> set[str]:
    return {diagnostic.code for diagnostic in page.diagnostics}


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (f"OSCE Mission in Kosovo trains clerks of local courts\nHow to find a file\n{P}", None),
        (f"OSCE Mission to Skopje\nPolice reform: a new beginning\n{P}", "Police reform: a new beginning"),
        (f"Press release:\nBridge opened\nDate:\nPlace:\nVIENNA\nSource:\nOSCE Secretariat\n{P}", "Bridge opened"),
        (f"Police reform\nOSCE Mission to Skopje\n{P}", None),
    ],
)
def test_the_title_is_the_line_that_a_reader_takes_for_it(text: str, title: str | None) -> None:
    assert oc.parse(text).title == (title or text.split("\n", maxsplit=1)[0])


def test_a_list_of_all_states_and_partners_is_content() -> None:
    own = oc.vocabulary.Participation.PARTICIPATING_STATE
    states = [f"- {state.name}" for state in oc.vocabulary.states if state.participation is own]
    partners = ["- Japan", "- Thailand", "- Australia"]
    lines = [
        "Who is part of the OSCE",
        P,
        "Participating States",
        *states,
        "Asian Partners for Co-operation",
        *partners,
        P2,
    ]
    page = oc.parse("\n".join(lines))
    assert [len(block.items) for block in page.body if isinstance(block, oc.ListBlock)] == [len(states), 3]


def test_a_cut_menu_takes_neither_label_nor_title_with_it() -> None:
    menu = (
        "- \nStructures and institutions\n- \nSummit meetings\n- Review Conferences\n- Ministerial Council meetings\n"
        "- Permanent Council\n- Forum for Security Co-operation\n- Secretariat\n- Secretary General\n- ODIHR\n- Chairmanship"
    )
    page = oc.parse(f"{menu}\nPress release\nHow observers are chosen\n{P}\nAbout us\n{P2}")
    assert (page.label, page.title) == ("Press release", "How observers are chosen")


@pytest.mark.parametrize(
    "text",
    [
        # A chronology: cities and days that are no datelines.
        (
            "How it began\nHelsinki, 1 August 1975 – Heads of State sign the Final Act of the OSCE.\n"
            "Paris, 21 November 1990 – Heads of State sign the Charter."
        ),
        # What stands before the day is no city.
        "Election observation\nPresidential Election, 3 May 2012 – ODIHR sent six experts to the capital.",
        "How to apply\nDeadline, 3 May 2012 - Applications reach the OSCE in Vienna by post only.",
        # Another paragraph stands above it.
        f"A reading room\n{P}\nVienna, 3 May 2010 - {P2}",
        # A list of the site, each item with its own day.
        "News\n" + "\n".join(f"2{n} June 2018\nItem {n} of this list\nVIENNA, 2{n} June 2018 - {P}" for n in range(3)),
    ],
)
def test_what_is_no_press_release_gets_no_day(text: str) -> None:
    assert oc.parse(text).type is oc.PageType.OTHER


def test_an_event_with_orphaned_labels_takes_no_day_from_a_later_paragraph() -> None:
    page = oc.parse(f"Meeting on rights\nWhen\nWhere\nOrganized by\n{P}\nVienna, 3 May 2010 - {P2}")
    assert isinstance(page, oc.Seminar)
    assert page.starts is None


@pytest.mark.parametrize(
    ("printed", "date", "places"),
    [
        ("VIENNA, 30 April-3 May 2012 -", dt.date(2012, 4, 30), ("Vienna",)),
        ("VIENNA. 3 May 2012 -", dt.date(2012, 5, 3), ("Vienna",)),
        ("VIENNA, May 3-5, 2012 -", dt.date(2012, 5, 3), ("Vienna",)),
    ],
)
def test_datelines_in_rarer_forms(printed: str, date: dt.date, places: tuple[str, ...]) -> None:
    page = oc.parse(f"A title of it\n{printed} {P}")
    assert isinstance(page, oc.PressRelease)
    assert (page.dateline and page.dateline.text, page.date, page.places) == (printed, date, places)


def test_a_city_in_small_letters_may_be_glued_to_a_credit() -> None:
    page = oc.parse(f"A title of it\nAnn at work (OSCE/Ann Example)Pristina, 22 July 2005 - {P}")
    assert [type(block) for block in page.body] == [oc.Caption, oc.Paragraph]
    assert isinstance(page, oc.PressRelease)
    assert page.places == ("Pristina",)


def test_one_label_without_a_colon_among_others_is_one_of_them() -> None:
    facts = "- Date:\n- 3 May 2012\n- Place:\n- VIENNA\n- Source\n- OSCE Secretariat\n- Fields of work:\n- Elections"
    page = oc.parse(f"Press release\nA title of it\n{facts}\n{P}")
    assert isinstance(page, oc.PressRelease)
    assert (page.places, page.sources, page.fields_of_work) == (("Vienna",), ("OSCE Secretariat",), ("Elections",))


def test_an_empty_label_takes_no_heading_for_its_value() -> None:
    facts = "Date:\n3 May 2012\nSource:\nOSCE Secretariat\nFields of work:"
    page = oc.parse(f"Press release\nA title of it\n{facts}\nOld files in new order\n{P}")
    assert page.fields_of_work == ()
    assert page.body[0] == oc.Heading(text="Old files in new order", level=2)


def test_a_name_behind_an_organization_belongs_to_nobody_for_sure() -> None:
    line = "For more information please contact the Spokesperson of the OSCE Mission to Skopje Ann Example at +389 2 000 0000."
    page = oc.parse(f"A title of it\nVIENNA, 3 May 2012 - {P}\n{P2}\n{line}")
    assert page.contacts == ()
    assert page.body[-1].text == line


def test_facts_below_another_pages_label_are_not_this_pages() -> None:
    other = f"Press release\nBridge opened\nDate:\nPlace:\nSKOPJE\nSource:\nOSCE Mission to Skopje\nSKOPJE, 7 March 2018 – {P2}"
    page = oc.parse(f"Clerks learn\n19 September 2024\n{P}\n\n{other}")
    assert page.sources == ()
    assert "metadata-repeated" in _codes(page)


def test_hours_behind_a_day_are_no_prose() -> None:
    facts = (
        "- Date:\n- 3 May 2013, 9 a.m. – 5 p.m.\n- Location:\n- Hofburg, Vienna\n- Organized by:\n- OSCE Secretariat"
    )
    page = oc.parse(f"A course on files\nSeminar\n{facts}\n{P}")
    assert isinstance(page, oc.Seminar)
    assert (page.starts, page.location) == (dt.date(2013, 5, 3), "Hofburg, Vienna")


@pytest.mark.parametrize("last", ["2", "ENDS", "- END -"])
def test_what_ends_a_page_hides_neither_contacts_nor_a_repeated_end(last: str) -> None:
    contact = "Contacts\nAnn Example\nSpokesperson\nOSCE Secretariat\nann@example.org"
    assert oc.parse(f"A title of it\nVIENNA, 3 May 2012 - {P}\n{P2}\n{contact}\n{last}").contacts
    assert "repeated-tail" in _codes(oc.parse(f"A title\nVIENNA, 3 May 2012 - {P}\n{P2}\n{P3}\n{P2}\n{P3}\n{last}"))


def test_a_subtitle_may_stand_above_the_days_of_an_event() -> None:
    days = "3 October 2011 (All day) - 5 October 2011 (All day)\nHotel Primer, Novi Pazar\nOrganized by\nOSCE Mission to Serbia"
    page = oc.parse(f"Training for editors\nA subtitle of it\n{days}\n{P}")
    assert isinstance(page, oc.Seminar)
    assert (page.starts, page.location) == (dt.date(2011, 10, 3), "Hotel Primer, Novi Pazar")
    assert page.body[0].text == "A subtitle of it"


def test_notes_below_a_rule_may_have_a_heading() -> None:
    note = "The <a href=/x>Mission</a> was set up in 1992 and has helped the courts of its host country ever since."
    page = oc.parse(f"<h1>T</h1><p>{P}</p><p>{P2}</p><hr><h3>About the Mission</h3><p>{note}</p>")
    assert "has helped the courts" in page.text


def test_many_headings_over_other_pages_cost_no_more_each() -> None:
    page = oc.parse(f"<h1>T</h1><p>{P}</p>" + "<h2>Related</h2><a href=1>x</a>" * 20_000)
    assert page.body[0].text == P


def test_a_list_with_labels_of_its_own_is_no_press_release() -> None:
    item = "OSCE opens room {0}\nDate: {0} May 2012\nContent type: Press release\nSource: OSCE Secretariat\n" + P
    page = oc.parse("\n".join(item.format(number) for number in range(1, 4)))
    assert page.type is oc.PageType.OTHER


@pytest.mark.parametrize("dateline", ["", "VIENNA, 1 January 2000 - "])
def test_two_copies_of_a_page_whose_day_has_the_label_of_lists_are_no_list(dateline: str) -> None:
    facts = "- Publishing date:\n- 1 January 2000\n- Place:\n- VIENNA\n- Source:\n- OSCE Secretariat\n"
    copy = f"Press release\nDelegations agree on river data\n{facts}{{}}{P}"
    page = oc.parse(f"{copy.format('')}\n{copy.format(dateline)}")
    assert isinstance(page, oc.PressRelease)
    assert (page.sources, page.date) == (("OSCE Secretariat",), dt.date(2000, 1, 1))
    assert "metadata-repeated" in {diagnostic.code for diagnostic in page.diagnostics}


TWICE = f"Countering terrorism\n\n{P}\n\n- Bridges of stone;\n- Bridges of wood.\n\nThe plan goes on in spring.\n"


@pytest.mark.parametrize("source", [TWICE * 2, TWICE.replace("Countering", "# Countering") * 2])
def test_a_page_that_was_pasted_twice_without_any_label_says_so(source: str) -> None:
    page = oc.parse(source)
    assert page.title == "Countering terrorism"
    assert "several-pages" in {diagnostic.code for diagnostic in page.diagnostics}


def test_a_heading_that_is_called_like_its_page_is_no_other_page() -> None:
    page = oc.parse(
        TWICE + "Countering terrorism\n\nAnother text stands below the heading that is called like the page.\n"
    )
    assert "several-pages" not in {diagnostic.code for diagnostic in page.diagnostics}
