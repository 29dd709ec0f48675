"""Labels and values in every layout, and lines of the body that only look like them."""

import datetime as dt

import pytest

import osce_corpus as oc
from osce_corpus.metadata import Metadata, find_metadata, separate_facts, split_fields_of_work
from osce_corpus.reading.html import read_html
from osce_corpus.reading.text import read_text
from osce_corpus.vocabulary.labels import Field
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


def test_labels_of_a_second_page_below_a_text_without_a_title_are_left_alone() -> None:
    event = "Seminar on rivers\nSeminar\n- Location:\n- Hofburg, Vienna\n- Organized by:\n- ODIHR\n- Source:\n- ODIHR"
    for second in (bulleted(), bulleted(body=pages.PROSE[1:]), f"{event}\n{pages.LEAD}"):
        page = press_release(f"OSH, 4 May 2011 - {pages.LEAD}\n{pages.SECOND}\n{second}")
        assert (page.places, page.sources, page.fields_of_work) == (("Osh",), (), ())
        assert "metadata-repeated" in codes(page)


@pytest.mark.parametrize("left", ["Fields of work", "Source", "Where"])
def test_the_type_label_is_no_value_of_what_a_menu_left_above_it(left: str) -> None:
    page = press_release(f"{left}\n{bulleted()}")
    assert (page.label, page.title) == ("Press release", "Delegations agree on river data")
    assert (page.sources, page.fields_of_work) == (("OSCE Secretariat",), ("Policing", "Rule of law"))


def test_a_type_label_may_be_a_value() -> None:
    page = oc.parse(f"A title\nContent type: Press release\nDate: 3 May 2012\n{pages.LEAD}")
    assert (page.label, page.type) == ("Press release", oc.PageType.PRESS_RELEASE)


def _metadata(*lines: str) -> Metadata:
    return find_metadata(read_text("\n".join(lines)))


def _entries(*lines: str) -> list[tuple[str | None, str, list[str]]]:
    """The field, the label and the values of each entry."""
    return [(entry.field, entry.label, entry.values) for entry in _metadata(*lines).entries]


@pytest.mark.parametrize(
    ("value", "names"),
    [
        ("Policing", ["Policing"]),
        ("Policing, Elections", ["Policing", "Elections"]),
        ("Policing,Elections;Youth", ["Policing", "Elections", "Youth"]),
        ("Policing / Elections | Youth · Migration", ["Policing", "Elections", "Youth", "Migration"]),
        ("Racism, xenophobia and discrimination", ["Racism, xenophobia and discrimination"]),
        (
            "Policing, Racism, xenophobia and discrimination, Youth",
            ["Policing", "Racism, xenophobia and discrimination", "Youth"],
        ),
        ("Cyber/ICT Security, Youth", ["Cyber/ICT Security", "Youth"]),
        ("Human rights Policing Rule of law", ["Human rights", "Policing", "Rule of law"]),
        ("Human rights defenders Migration and freedom of movement", None),
        ("Bees, bears, Youth", ["Bees", "bears", "Youth"]),
        ("Policing, , Youth,", ["Policing", "Youth"]),
        ("Policing Bees", ["Policing Bees"]),
        ("Policing Elections and bees", ["Policing Elections and bees"]),
        ("Policing , Elections", ["Policing", "Elections"]),
        ("", []),
    ],
)
def test_a_value_of_several_fields_of_work_is_taken_apart_by_their_names(value: str, names: list[str] | None) -> None:
    expected = ["Human rights defenders", "Migration and freedom of movement"] if names is None else names
    assert list(split_fields_of_work(value)) == expected


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("Place: VIENNA | Source: OSCE", ["Place: VIENNA", "Source: OSCE"]),
        ("PLACE: VIENNA · SOURCE: OSCE", ["PLACE: VIENNA", "SOURCE: OSCE"]),
        ("Place : VIENNA, Date : 3 May 2012 — Source: OSCE", ["Place : VIENNA", "Date : 3 May 2012", "Source: OSCE"]),
        ("Facts Place of issue: VIENNA Source: OSCE", ["Facts", "Place of issue: VIENNA", "Source: OSCE"]),
        ("Place: | Source:", ["Place:", "Source:"]),
        ("/ Place: VIENNA / Source: OSCE", ["Place: VIENNA", "Source: OSCE"]),
        ("Source: a survey: of mayors", None),
        ("Source: a survey of mayors", None),
        ("Outsource: bees, inplace: bears", None),
        ("Place: VIENNA, said the report, and Source: the office, and nothing else was said.", None),
        (f"Place: {'/'.join(['VIENNA'] * 50)} | Source: OSCE", None),
    ],
)
def test_several_labels_on_one_line_are_lines_of_their_own(line: str, lines: list[str] | None) -> None:
    expected = [line] if lines is None else lines

    def texts(source: str) -> list[str]:
        return [segment.text for segment in separate_facts(read_text(source))]

    assert texts(line) == expected
    assert texts(f"A title\n{line}\n{LEAD}") == ["A title", *expected, LEAD]
    assert texts(f"{line}\nOur view, Place: yes") == [*expected, "Our view, Place: yes"]


def test_a_label_that_only_the_site_prints_says_whose_a_page_is() -> None:
    assert _metadata("A title", "Fields of work: Policing").has_the_sites_own_label
    assert not _metadata("A title", "Fields of work: Bees").has_the_sites_own_label
    assert not _metadata("A title", "Source: OSCE Secretariat").has_the_sites_own_label
    assert not _metadata("A title", "Type: Education").has_the_sites_own_label
    inferred = _metadata("A title", "Place: VIENNA", "Subject: Policing", LEAD)
    assert inferred.values(Field.FIELDS_OF_WORK) == ("Policing",)
    assert not inferred.has_the_sites_own_label
    assert not Metadata().has_the_sites_own_label


def test_a_block_knows_where_it_stands_and_how_its_labels_are_printed() -> None:
    found = _metadata("A title", "Date of issue: 3 May 2012", "Source:", "OSCE Secretariat", LEAD)
    assert (found.start, found.end, found.below, found.again) == (1, 4, None, None)
    assert (found.label(Field.DATE), found.label(Field.SOURCE), found.label(Field.PLACE)) == (
        "Date of issue",
        "Source",
        None,
    )
    assert found.values(Field.SOURCE) == ("OSCE Secretariat",)
    assert [[segment.text for segment in entry.segments] for entry in found.entries] == [
        ["Date of issue: 3 May 2012"],
        ["Source:", "OSCE Secretariat"],
    ]
    assert _metadata("A title", "Place : VIENNA", LEAD).label(Field.PLACE) == "Place"
    first = _metadata("Place:VIENNA", "Source: OSCE Secretariat", LEAD)
    assert (first.start, first.end, first.values(Field.PLACE)) == (0, 2, ("VIENNA",))
    assert _metadata("A title", LEAD) == Metadata()


def test_a_lone_label_below_a_block_is_no_second_one() -> None:
    found = _metadata("A title", "Place: OSH", "# Bees", "Date: 3 May 2012", LEAD)
    assert (found.values(Field.PLACE), found.values(Field.DATE), found.again) == (("OSH",), (), None)


def test_a_second_block_is_told_by_its_first_label_and_one_that_goes_on_by_its_place() -> None:
    above = ("A title", "Date: 3 May 2012", "Place: VIENNA", LEAD)
    more = _metadata(*above, "Source: OSCE Secretariat", "Fields of work: Policing")
    assert (more.start, more.end, more.below, more.again) == (1, 3, 4, None)
    assert more.values(Field.FIELDS_OF_WORK) == ("Policing",)
    for below in (
        ("Source: OSCE Secretariat", "Place: OSH"),
        ("Source:", "Fields of work: Policing"),
        ("Source: OSCE Secretariat", "Fields of work: Policing", SECOND),
    ):
        again = _metadata(*above, *below)
        assert (again.end, again.below, again.again) == (3, None, "Source")
        assert again.values(Field.SOURCE) == ()


@pytest.mark.parametrize(
    ("lines", "is_found"),
    [
        (("A title", "Place: VIENNA"), True),
        (("What", "Place: VIENNA"), True),
        (("A title", "VIENNA, 3 May 2012", "Place: VIENNA"), True),
        (("A title", "VIENNA, 3 May 2012 - A word", "Place: VIENNA"), False),
        (("What: a talk", "Place: VIENNA"), False),
        (("What : a talk", "Place: VIENNA"), False),
        (("A title", LEAD, "Place: VIENNA"), False),
        (("A title", f"Our view: {LEAD}", "Place: VIENNA"), False),
        (("A title", LEAD, "Place: VIENNA", "Date: 3 May 2012"), False),
        (("A title", LEAD, "Place: VIENNA", "Type: News"), True),
        (("A title", LEAD, "Type: News"), False),
        (("A title", LEAD, "When: 3 May 2012", "Where: Hofburg", "Who: all"), False),
        (("A title", "Where: Hofburg"), False),
        (("A title", "When: 3 May 2012", "Where: Hofburg"), True),
        (("A title", "Organized by", "OSCE"), True),
        (("A title", "Place", "VIENNA"), False),
        (("# Place", "VIENNA", LEAD), False),
        (("# Fields of work", "Policing", LEAD), True),
        (("# Source", "OSCE Secretariat", LEAD), True),
        (("# Source", "Bees", LEAD), False),
        (("# Fields of work", LEAD), False),
        (("A title", f"Source: {'OSCE ' * 20}"), True),
        (("A title", f"Source: {'OSCE ' * 50}"), False),
    ],
)
def test_a_label_at_the_head_needs_less_company_than_one_further_down(
    lines: tuple[str, ...], *, is_found: bool
) -> None:
    assert bool(_metadata(*lines).entries) is is_found


def test_values_may_be_sentences_where_two_labels_stand_together() -> None:
    host = "The Institute of Rivers and Lakes of the City of Vienna, and others."
    found = _metadata("A title", f"Organized by: {host}", "Source: OSCE Secretariat", LEAD)
    assert (found.start, found.values(Field.ORGANIZED_BY), found.values(Field.SOURCE)) == (
        1,
        (host,),
        ("OSCE Secretariat",),
    )


BLOCKS: list[tuple[tuple[str, ...], list[tuple[str, list[str]]]]] = [
    # An event label says what no other label of the block has said.
    (
        ("When: 3 May 2012", "Where: Hofburg", "When: 4 May 2012"),
        [("When", ["3 May 2012"]), ("Where", ["Hofburg"])],
    ),
    (("Location: Hofburg", "Where: Room 2"), [("Location", ["Hofburg"])]),
    (("Organizer: OSCE", "When: 3 May 2012"), [("Organizer", ["OSCE"]), ("When", ["3 May 2012"])]),
    (("Source: OSCE", "When: 3 May 2012"), [("Source", ["OSCE"])]),
    # Labels without colons stand together.
    (("Place: VIENNA", "Source", "OSCE Secretariat", LEAD), [("Place", ["VIENNA"])]),
    (
        ("Organizer", "OSCE", "Source: OSCE", "Date", "3 May 2012"),
        [("Organizer", ["OSCE"]), ("Source", ["OSCE"]), ("Date", ["3 May 2012"])],
    ),
    # What cannot be a value ends the block.
    (("Place: VIENNA", "Source:", "VIENNA, 3 May 2012 - A word"), [("Place", ["VIENNA"]), ("Source", [])]),
    (("Place: VIENNA", "Source:", "# Bees"), [("Place", ["VIENNA"]), ("Source", [])]),
    (("Place: VIENNA", "Source:", "| a | b |"), [("Place", ["VIENNA"]), ("Source", [])]),
    (("Place: VIENNA", "Source:", "What: a talk"), [("Place", ["VIENNA"]), ("Source", [])]),
    (("Place: VIENNA", "Source:", SECOND), [("Place", ["VIENNA"]), ("Source", [])]),
    (("Place: VIENNA", "Source:", "OSCE " * 50), [("Place", ["VIENNA"]), ("Source", [])]),
    # A second value needs a label behind it, or is a name like the first.
    (("Place:", "Hofburg", "Vienna", "Source: OSCE"), [("Place", ["Hofburg", "Vienna"]), ("Source", ["OSCE"])]),
    (("Place:", "Hofburg: Hall 2", "Source: OSCE"), [("Place", ["Hofburg: Hall 2"]), ("Source", ["OSCE"])]),
    (("Organizer:", "OSCE", "Policing", LEAD), [("Organizer", ["OSCE"])]),
    (("Place: OSH", "Organizer: OSCE", "Bees", LEAD), [("Place", ["OSH"]), ("Organizer", ["OSCE"])]),
    (("Source: OSCE", "Organizer:", "When: 3 May 2012", LEAD), [("Source", ["OSCE"]), ("Organizer", [])]),
    # Nor is it one behind the first blank line.
    (("Organizer:", "", "The Institute", LEAD), [("Organizer", ["The Institute"])]),
    (("Place: OSH", "Organizer:", "", "The Institute", LEAD), [("Place", ["OSH"]), ("Organizer", [])]),
    (
        ("Place:", "", "OSH", "", "Organizer:", "", "The Institute", LEAD),
        [("Place", ["OSH"]), ("Organizer", ["The Institute"])],
    ),
    (("Organizer:", "OSCE", "Bees", LEAD, "Source: OSCE"), [("Organizer", ["OSCE"])]),
    (("Fields of work:", "Youth", "Policing", "Bees", LEAD), [("Fields of work", ["Youth", "Policing"])]),
    (("- Source:", "- OSCE Secretariat", "- Bees", LEAD), [("Source", ["OSCE Secretariat"])]),
    (("- Source:", "- OSCE Secretariat", "- Bees"), [("Source", ["OSCE Secretariat"])]),
    (("- Fields of work:", "- Youth", "- Bees", LEAD), [("Fields of work", ["Youth"])]),
    (("- Source:", "- OSCE Secretariat", "- Bees", BODY), [("Source", ["OSCE Secretariat", "Bees"])]),
    (("- Source:", "- OSCE", "- Bees", "- Bears", BODY), [("Source", ["OSCE", "Bees", "Bears"])]),
    (("- Source:", "- Bees", "- Bears", LEAD), [("Source", ["Bees", "Bears"])]),
    (("- Fields of work:", "- Bees", "- Bears", LEAD), [("Fields of work", ["Bees", "Bears"])]),
    (
        ("- Source:", "- OSCE Secretariat", "- Bees", "- Place:", "- OSH"),
        [("Source", ["OSCE Secretariat", "Bees"]), ("Place", ["OSH"])],
    ),
    (("- Organizer:", "- The Institute", "- Bees", LEAD), [("Organizer", ["The Institute", "Bees"])]),
    (("- Place:", "- OSH", "- Source:", "OSCE", LEAD), [("Place", ["OSH"]), ("Source", [])]),
    # An unknown label has the bullets of the known ones.
    (("- Place: OSH", "- Source: OSCE", "Our view: yes"), [("Place", ["OSH"]), ("Source", ["OSCE"])]),
    (("- Place: OSH", "- Our view of it: yes"), [("Place", ["OSH"]), ("Our view of it", ["yes"])]),
    (("Place: OSH", "Our own view of it: yes", LEAD), [("Place", ["OSH"])]),
    (("Place: OSH", f"{'Bees-and-bears-' * 3}: yes", LEAD), [("Place", ["OSH"])]),
]
"""Lines below a title, and the labels and values of their block."""


@pytest.mark.parametrize(("lines", "entries"), BLOCKS)
def test_what_belongs_to_a_block_and_what_ends_it(lines: tuple[str, ...], entries: list[tuple[str, list[str]]]) -> None:
    assert [(label, values) for _, label, values in _entries("A title", *lines)] == entries


def test_unknown_labels_before_the_known_ones_keep_their_order_and_their_values() -> None:
    lines = ("Released: 4 May 2012", "By: OSCE Secretariat", "Theme: Policing", "Place: VIENNA", LEAD)
    assert _metadata(*lines).start == 0
    assert _entries(*lines) == [
        (Field.DATE, "Released", ["4 May 2012"]),
        (Field.SOURCE, "By", ["OSCE Secretariat"]),
        (Field.FIELDS_OF_WORK, "Theme", ["Policing"]),
        (Field.PLACE, "Place", ["VIENNA"]),
    ]
    below = ("Theme:", "Policing", "Elections", "Youth", "Place:", "VIENNA", LEAD)
    assert _entries(*below)[0] == (Field.FIELDS_OF_WORK, "Theme", ["Policing", "Elections", "Youth"])


@pytest.mark.parametrize(
    "line", ["- Released: 4 May 2012", "# Released: 4 May 2012", f"Released: {LEAD}", "released: so"]
)
def test_a_line_in_another_form_before_the_labels_is_none(line: str) -> None:
    known = "Place: VIENNA"
    assert [label for _, label, _ in _entries("A title", line, known)] in ([], ["Place"])


def test_a_heading_ends_the_unknown_labels_before_the_known_ones() -> None:
    assert _entries("Released: 4 May 2012", "# Bees", "Place: OSH") == [(Field.PLACE, "Place", ["OSH"])]


def test_a_field_is_told_by_all_of_the_values_and_once() -> None:
    known = ("- Place:", "- VIENNA")
    assert _entries("- Released:", "- 4 May 2012", "- Bees", *known)[0] == (None, "Released", ["4 May 2012", "Bees"])
    assert _entries("- Theme:", "- Policing", "- Bees", *known)[0] == (None, "Theme", ["Policing", "Bees"])
    assert _entries("- By:", "- OSCE Secretariat", "- Bees", *known)[0][0] is None
    assert _entries("- By:", "- OSCE Secretariat", "- Permanent Council", *known)[0][0] is Field.SOURCE
    twice = _entries(*known, "- Released:", "- 4 May 2012", "- Printed:", "- 5 May 2012")
    assert [field for field, _, _ in twice] == [Field.PLACE, Field.DATE, None]
    assert _entries(*known, "- Theme:", "- Source:", "- OSCE Secretariat")[1] == (None, "Theme", [])


def test_markup_makes_a_label_of_an_event_sure() -> None:
    facts = "<dl><dt>Place</dt><dd>VIENNA</dd><dt>When</dt><dd>3 May 2012</dd></dl>"
    segments = read_html(f"<html><body><h1>A title</h1>{facts}</body></html>".encode(), None).segments
    assert find_metadata(segments).values(Field.DATE) == ("3 May 2012",)


VENUES = {
    "on one line": "Date: 3 May 2012\nWhere: Hofburg, Vienna\nOrganized by: OSCE Secretariat\nSource: OSCE Secretariat",
    "on two lines": "Date:\n3 May 2012\nWhere:\nHofburg, Vienna\nOrganized by:\nOSCE Secretariat\nSource:\nOSCE Secretariat",
    "bulleted": "- Date:\n- 3 May 2012\n- Where:\n- Hofburg, Vienna\n- Organized by:\n- OSCE Secretariat\n- Source:\n- OSCE Secretariat",
}


@pytest.mark.parametrize("name", VENUES)
def test_a_venue_may_be_called_where_between_other_labels(name: str) -> None:
    page = oc.parse(f"Seminar\nRivers\n{VENUES[name]}\n\n{LEAD}")
    assert isinstance(page, oc.Seminar)
    assert (page.location, str(page.starts), page.sources) == ("Hofburg, Vienna", "2012-05-03", ("OSCE Secretariat",))
    assert page.organized_by == ("OSCE Secretariat",)
    assert [block.text for block in page.body] == [LEAD]


def test_below_the_labels_where_is_a_line_of_the_body() -> None:
    page = oc.parse(f"Media advisory\nRivers\nDate: 3 May 2012\nSource: OSCE Secretariat\nWhere: Hofburg\n\n{LEAD}")
    assert isinstance(page, oc.PressRelease)
    assert [block.text for block in page.body] == ["Where: Hofburg", LEAD]


@pytest.mark.parametrize("between", ["\n", " "])
@pytest.mark.parametrize(
    ("when", "where", "organizer"),
    [
        ("Friday, 3 May 2012, from 9 a.m. until 5 p.m.", "Hofburg, Vienna", "OSCE Secretariat"),
        ("3 May 2012", "Hotel Panorama, hall on the second floor, 12 Station Blvd.", "OSCE Secretariat"),
        ("3 May 2012", "Hofburg, Vienna", "OSCE Secretariat, the Ministry of Justice, the Bar Association, etc."),
    ],
)
def test_a_value_that_ends_with_a_full_stop_is_one(when: str, where: str, organizer: str, between: str) -> None:
    facts = (f"When:{between}{when}", f"Where:{between}{where}", f"Organized by:{between}{organizer}", "Source: OSCE")
    page = _seminar("\n\n".join(("Seminar on water", "Seminar", *facts, LEAD, SECOND)))

    assert (page.starts, page.location, page.organized_by) == (dt.date(2012, 5, 3), where, (organizer,))
    assert [block.text for block in page.body] == [LEAD, SECOND]


def test_a_sentence_with_a_label_and_a_day_is_none_where_no_label_follows() -> None:
    when = "When: the talks of 3 May 2012 had ended, the delegations left."
    page = oc.parse(f"OSCE talks on water\n\n{when}\n\n{LEAD}\n\n{SECOND}")

    assert when in [block.text for block in page.body]


def test_a_page_has_no_thousand_labels() -> None:
    metadata = find_metadata(read_text("Source:\nOSCE\n" * 1_000))

    assert len(metadata.entries) < 100


@pytest.mark.parametrize(
    "title", ["Human rights: Elections", "Press freedom: OSCE media representative", "Albania: Policing"]
)
@pytest.mark.parametrize("head", ["{}", "Press release\n\n{}", "{}\n\nPress release"])
def test_a_title_with_a_colon_is_no_label(title: str, head: str) -> None:
    page = oc.parse(
        "\n\n".join((head.format(title), "Source: OSCE Secretariat", f"VIENNA, 3 May 2012 - {LEAD}", SECOND))
    )

    assert (page.title, page.fields_of_work, page.sources) == (title, (), ("OSCE Secretariat",))
    assert not codes(page)


@pytest.mark.parametrize("heading", ["Objectives", "Main findings", "Background"])
def test_the_heading_of_a_body_is_no_value_of_a_label_that_has_none(heading: str) -> None:
    event = oc.parse(f"OSCE Seminar on Rivers\nWhen\nWhere\nOrganized by\n{heading}\n{LEAD}")
    release = oc.parse(f"Press release\nRiver data\nPlace:\nVIENNA\nSource:\n{heading}\n{LEAD}")

    assert getattr(event, "organized_by", ()) == release.sources == ()
    assert [block.text for block in release.body] == [heading, LEAD]


@pytest.mark.parametrize("label", ["Registration deadline", "Deadline for applications", "Closing day for submissions"])
def test_a_deadline_is_not_the_day_of_a_page(label: str) -> None:
    page = oc.parse(f"Media advisory\nRiver data\n{label}: 3 May 2012\nPlace: VIENNA\nSource: OSCE Secretariat\n{LEAD}")

    assert isinstance(page, oc.PressRelease)
    assert page.date is None
    assert "label-unknown" in codes(page)


def test_a_source_below_another_one_is_a_source_and_a_title_is_none() -> None:
    facts = "<dl><dt>Source<dd>OSCE Secretariat<br>OSCE Mission to Skopje</dl>"
    page = oc.parse(f"<h1>River data</h1>{facts}<p>VIENNA, 3 May 2012 - {LEAD}</p>")
    text = oc.parse(f"Source:\nOSCE Secretariat\nOSCE opens course\n\nVIENNA, 3 May 2012 - {LEAD}")

    assert (page.sources, text.sources) == (("OSCE Secretariat", "OSCE Mission to Skopje"), ("OSCE Secretariat",))


def test_a_first_line_with_a_colon_is_a_label_where_another_line_is_marked_as_the_title() -> None:
    page = oc.parse(f"Theme: Policing\n\nPlace: VIENNA\n\nSource: OSCE Secretariat\n\n# River data\n\n{LEAD}")

    assert (page.title, page.fields_of_work) == ("River data", ("Policing",))


def test_the_title_of_another_page_does_not_make_a_title_with_a_colon_a_label() -> None:
    first = f"Seminar\nWomen in local councils: what has changed\nDate: 3 May 2012\nSource: OSCE Secretariat\n{LEAD}\n{SECOND}"
    page = oc.parse(f"{first}\n\n# River data\nPress release\n- Date:\n- 4 May 2012\n- Source:\n- OSCE\n{LEAD}")

    assert page.title == "Women in local councils: what has changed"
