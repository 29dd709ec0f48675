"""Labels and values in every layout, and lines of the body that only look like them."""

import datetime as dt

import pytest

import osce_corpus as oc
from tests.support import pages
from tests.support.pages import LEAD, SECOND, bulleted, codes, press_release


def _seminar(text: str) -> oc.Seminar:
    page = oc.parse(text)
    assert isinstance(page, oc.Seminar), oc.detect(text)
    return page


BODY = f"VIENNA, 3 May 2012 - {LEAD}\n{SECOND}"
LAYOUTS = {
    "bulleted, values below": "- Date:\n- 3 May 2012\n- Place:\n- VIENNA\n- Source:\n- OSCE Secretariat\n- Fields of work:\n- Policing\n- Elections",
    "bulleted, values beside": "- Date: 3 May 2012\n- Place: VIENNA\n- Source: OSCE Secretariat\n- Fields of work: Policing, Elections",
    "plain, values below": "Date:\n3 May 2012\nPlace:\nVIENNA\nSource:\nOSCE Secretariat\nFields of work:\nPolicing, Elections",
    "plain, values beside": "Date: 3 May 2012\nPlace: VIENNA\nSource: OSCE Secretariat\nFields of work: Policing, Elections",
    "plain, blank lines": "\n\nDate:\n\n3 May 2012\n\nPlace:\n\nVIENNA\n\nSource:\n\nOSCE Secretariat\n\nFields of work:\n\nPolicing, Elections\n\n",
    "no colons": "Date\n3 May 2012\nPlace\nVIENNA\nSource\nOSCE Secretariat\nFields of work\nPolicing\nElections",
    "bulleted labels, plain values": "- Date:\n3 May 2012\n- Place:\nVIENNA\n- Source:\nOSCE Secretariat\n- Fields of work:\nPolicing\nElections",
    "plain labels, bulleted values": "Date:\n- 3 May 2012\nPlace:\n- VIENNA\nSource:\n- OSCE Secretariat\nFields of work:\n- Policing\n- Elections",
    "tabs": "Date:\t3 May 2012\nPlace:\tVIENNA\nSource:\tOSCE Secretariat\nFields of work:\tPolicing, Elections",
    "table": "| Date: | 3 May 2012 |\n| Place: | VIENNA |\n| Source: | OSCE Secretariat |\n| Fields of work: | Policing, Elections |",
    "strong": "**Date:** 3 May 2012\n**Place:** VIENNA\n**Source:** OSCE Secretariat\n**Fields of work:** Policing, Elections",
    "two languages": "Datum:\n3 May 2012\nPlace:\nVIENNA\nIzvor:\nOSCE Secretariat\nFields of work:\nPolicing, Elections",
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_labels_are_read_in_any_layout(layout: str) -> None:
    page = press_release(f"Press release\nDelegations agree on river data\n{LAYOUTS[layout]}\n{BODY}")
    assert page.title == "Delegations agree on river data"
    assert page.date == dt.date(2012, 5, 3)
    assert page.places == ("Vienna",)
    assert page.sources == ("OSCE Secretariat",)
    assert page.fields_of_work == ("Policing", "Elections")
    assert [block.text for block in page.body] == BODY.split("\n")
    assert page.diagnostics == ()


@pytest.mark.parametrize("empty", ["Date", "Place", "Source", "Fields of work"])
@pytest.mark.parametrize("mark", ["- ", ""])
def test_an_empty_label_takes_nothing_from_its_neighbours(empty: str, mark: str) -> None:
    values = {"Date": "3 May 2012", "Place": "VIENNA", "Source": "OSCE Secretariat", "Fields of work": "Policing"}
    lines = [
        line for name, value in values.items() for line in ((name + ":",) if name == empty else (name + ":", value))
    ]
    page = press_release("\n".join(["Press release", "A title", *(mark + line for line in lines), BODY]))
    assert page.sources == (() if empty == "Source" else ("OSCE Secretariat",))
    assert page.fields_of_work == (() if empty == "Fields of work" else ("Policing",))
    assert page.places == ("Vienna",)
    assert page.date == dt.date(2012, 5, 3)
    assert len(page.body) == 2


def test_labels_may_come_below_the_body() -> None:
    page = press_release(f"Press release\nA title\n{BODY}\nPlace:\nVIENNA\nSource:\nOSCE Secretariat")
    assert page.sources == ("OSCE Secretariat",)
    assert len(page.body) == 2


def test_labels_may_come_between_the_lead_and_the_body() -> None:
    page = press_release(
        f"Press release\nA title\nVIENNA, 3 May 2012 - {LEAD}\n- Place:\n- VIENNA\n- Source:\n- OSCE Secretariat\n{SECOND}"
    )
    assert page.sources == ("OSCE Secretariat",)
    assert [block.text for block in page.body] == BODY.split("\n")


def test_lines_of_a_media_advisory_are_body() -> None:
    body = [
        f"VIENNA, 3 May 2012 - {LEAD}",
        "What:",
        "- A press conference",
        "When:",
        "- 4 May 2012, 10:00",
        "Where:",
        "- Hofburg",
    ]
    page = press_release(bulleted(label="Media advisory", body=body))
    assert page.date == dt.date(2012, 5, 3)
    assert [block.text for block in page.body][1:] == [line.removeprefix("- ") for line in body[1:]]


def test_an_event_label_after_the_same_fact_is_body() -> None:
    page = _seminar(f"Seminar\nA title\nDate: 3 May 2012\nLocation: Hofburg\nWhen:\n- 4 May 2012, 10:00\n{LEAD}")
    assert page.starts == dt.date(2012, 5, 3)
    assert [block.text for block in page.body] == ["When:", "4 May 2012, 10:00", LEAD]


def test_lines_of_a_media_advisory_are_body_even_without_an_opening_paragraph() -> None:
    page = press_release(
        bulleted(
            label="Media advisory",
            body=["What:", "- A press conference", "When:", "- 4 May 2012", "Where:", "- Hofburg"],
        )
    )
    assert page.date is None
    assert len(page.body) == 6


def test_a_line_with_a_colon_in_a_body_is_body() -> None:
    page = oc.parse(f"A title\n\n{LEAD}\n\nSource: a survey of 2011\n\n{SECOND}")
    assert page.sources == ()
    assert [block.text for block in page.body] == [LEAD, "Source: a survey of 2011", SECOND]


def test_event_labels_without_colons_and_values() -> None:
    page = _seminar(f"A seminar on rivers\nWhen\nWhere\nOrganized by\n{LEAD}\n{SECOND}")
    assert (page.starts, page.location, page.organized_by) == (None, None, ())
    assert [block.text for block in page.body] == [LEAD, SECOND]


def test_event_labels_without_colons_with_values() -> None:
    page = _seminar(
        f"A seminar on rivers\n\nWhen\n\n16 June 2014 (All day) - 17 June 2014 (All day)\n\nWhere\n\nWarsaw\n\n"
        f"Organized by\n\nOSCE Secretariat\n\n{LEAD}"
    )
    assert (page.starts, page.ends) == (dt.date(2014, 6, 16), dt.date(2014, 6, 17))
    assert (page.location, page.organized_by) == ("Warsaw", ("OSCE Secretariat",))
    assert [block.text for block in page.body] == [LEAD]


def test_a_lone_organizer_label_takes_no_prose() -> None:
    page = _seminar(f"Seminar on rivers\nOrganized by\n{LEAD}\n{SECOND}")
    assert page.organized_by == ()
    assert len(page.body) == 2


def test_a_short_line_after_the_last_label_is_a_heading_where_values_are_bulleted() -> None:
    page = oc.parse(
        bulleted(label="Seminar", labels=[("Location", ["Hofburg"]), ("Fields of work", [])], body=["Background", LEAD])
    )
    assert page.fields_of_work == ()
    assert page.body[0] == oc.Heading(text="Background", level=2)


def test_a_short_line_after_a_blank_line_is_no_value_where_labels_are_dense() -> None:
    page = oc.parse(
        f"Seminar on rivers\n\nLocation:\nHofburg, Vienna\nOrganized by:\nThe OSCE\nSource:\n\nBackground\n\n{LEAD}"
    )
    assert page.sources == ()
    assert page.body[0] == oc.Heading(text="Background", level=2)


def test_several_lines_of_a_venue_are_one_location() -> None:
    page = _seminar(bulleted(label="Seminar", labels=[("Location", ["Hofburg", "Vienna"])], body=[LEAD]))
    assert page.location == "Hofburg, Vienna"


def test_several_organizers_and_sources_are_kept_apart() -> None:
    labels = [
        ("Organized by", ["The OSCE Secretariat", "The Institute, Vienna"]),
        ("Source", ["OSCE Secretariat, OSCE Mission to Serbia"]),
    ]
    page = _seminar(bulleted(label="Seminar", labels=labels, body=[LEAD]))
    assert page.organized_by == ("The OSCE Secretariat", "The Institute, Vienna")
    assert page.sources == ("OSCE Secretariat", "OSCE Mission to Serbia")


@pytest.mark.parametrize("label", ["Thematic focus", "Where it belongs"])
def test_an_unknown_label_is_understood_by_its_value(label: str) -> None:
    page = press_release(
        bulleted(
            labels=[
                ("Place", ["VIENNA"]),
                (label, ["Policing", "Human rights"]),
                ("Issuing body", ["OSCE Secretariat"]),
            ]
        )
    )
    assert page.fields_of_work == ("Policing", "Human rights")
    assert page.sources == ("OSCE Secretariat",)
    assert codes(page) == ["label-inferred", "label-inferred"]


def test_an_unknown_label_before_the_known_ones_is_understood_too() -> None:
    page = press_release(
        bulleted(labels=[("Released", ["4 May 2012"]), ("Place", ["VIENNA"])], body=[f"VIENNA, 4 May 2012 - {LEAD}"])
    )
    assert page.date == dt.date(2012, 5, 4)
    assert page.title == "Delegations agree on river data"
    assert codes(page) == ["label-inferred"]


def test_the_value_of_an_unknown_label_is_told() -> None:
    page = press_release(
        bulleted(labels=[("Place", ["VIENNA"]), ("Reference", ["PR/12", "B"]), ("Source", ["OSCE Secretariat"])])
    )
    assert [(d.code, d.message) for d in page.diagnostics] == [
        ("label-unknown", 'The label "Reference" is not known; its value is "PR/12; B".')
    ]
    assert page.places == ("Vienna",)


@pytest.mark.parametrize(
    "line", [f"Our view: {LEAD}", "A label of far too many words to be one: yes", "lower case: no"]
)
def test_a_line_with_a_colon_after_the_labels_is_body(line: str) -> None:
    page = press_release(f"Press release\nA title\nPlace: VIENNA\nSource: OSCE Secretariat\n{line}\n{BODY}")
    assert page.body[0].text == line


def test_a_value_for_which_a_record_has_no_field_is_told() -> None:
    page = press_release(
        bulleted(
            labels=[("Place", ["VIENNA"]), ("Location", []), ("Organized by", ["The Institute"]), ("Organizer", [])]
        )
    )
    assert [d.message for d in page.diagnostics] == [
        'The value "The Institute" of "Organized by" has no place in a record of this type.'
    ]


def test_labels_of_a_page_of_no_known_type_stay_in_its_body() -> None:
    page = oc.parse(
        f"Project\nA bridge of data\nProject period: November 2018 - December 2026\nDate: 3 May 2012\n{LEAD}"
    )
    assert page.type is oc.PageType.OTHER
    assert [block.text for block in page.body] == [
        "Project period: November 2018 - December 2026",
        "Date: 3 May 2012",
        LEAD,
    ]
    assert page.diagnostics == ()


def test_a_second_block_of_labels_is_reported_and_left_alone() -> None:
    page = press_release(bulleted() + "\n" + bulleted(title="Another page"))
    assert page.title == "Delegations agree on river data"
    assert "metadata-repeated" in codes(page)
    assert page.sources == ("OSCE Secretariat",)
    assert any("Another page" in block.text for block in page.body)


def test_a_type_label_may_be_a_value() -> None:
    page = oc.parse(f"A title\nContent type: Press release\nDate: 3 May 2012\n{pages.LEAD}")
    assert (page.label, page.type) == ("Press release", oc.PageType.PRESS_RELEASE)
