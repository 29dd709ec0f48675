"""Segments become blocks: each once, in page order, as what it is."""

import pytest

import osce_corpus as oc
from osce_corpus.body import read_body, sections_of
from osce_corpus.reading.text import read_text
from tests.support.pages import LEAD, SECOND, THIRD


def _blocks(*lines: str) -> tuple[oc.Block, ...]:
    return read_body(read_text("\n".join(lines))).blocks


def _paragraph(text: str) -> oc.Paragraph:
    return oc.Paragraph(text=text)


def test_a_short_line_before_prose_is_a_heading() -> None:
    assert _blocks("Rivers and data", LEAD) == (oc.Heading(text="Rivers and data"), _paragraph(LEAD))


@pytest.mark.parametrize("heading", ["Who pays for it?", "“Soft” targets", "2. Border areas", "The OSCE's part in it"])
def test_headings_may_be_questions_or_quoted_or_numbered(heading: str) -> None:
    assert _blocks(heading, LEAD)[0].text == heading


@pytest.mark.parametrize(
    "line",
    [
        "A short sentence with a full stop.",
        "Topics include:",
        "and so on to the end",
        "Bo Beispiel sagte: „Wir sind bereit.“",
        "For more information",
        "Please note",
        "A very long line " * 8,
        "VIENNA, 3 May 2012 - short",
    ],
)
def test_what_is_no_heading_is_a_paragraph(line: str) -> None:
    assert _blocks(line, LEAD)[0] == _paragraph(line.strip())


def test_a_short_line_at_the_end_is_no_heading() -> None:
    assert _blocks(LEAD, "The end") == (_paragraph(LEAD), _paragraph("The end"))


def test_a_short_line_below_a_label_is_what_it_announces() -> None:
    lines = ("When:", "4 May 2012", "Where:", "The large hall", LEAD)
    assert [type(block) for block in _blocks(*lines)] == [oc.Paragraph] * len(lines)


def test_a_heading_may_stand_above_a_list_a_table_or_another_heading() -> None:
    blocks = _blocks("Rivers", "Upper rivers", LEAD, "Lower rivers", "- one", "- two", "Figures", "| a | b |")
    assert [type(block) for block in blocks] == [
        oc.Heading,
        oc.Heading,
        oc.Paragraph,
        oc.Heading,
        oc.ListBlock,
        oc.Heading,
        oc.Table,
    ]


def test_four_short_lines_in_a_row_are_no_headings() -> None:
    assert not any(isinstance(block, oc.Heading) for block in _blocks("one", "Two", "Three", "Four", "Five"))


def test_marked_headings_keep_their_level() -> None:
    blocks = _blocks("# One", "## Two", "###### Six", LEAD)
    assert [block.level for block in blocks if isinstance(block, oc.Heading)] == [2, 2, 6]


def test_bullets_and_numbers_make_lists() -> None:
    assert _blocks("- one;", "- two.", "1. first", "2. second") == (
        oc.ListBlock(items=("one;", "two.")),
        oc.ListBlock(items=("first", "second"), ordered=True),
    )


def test_numbers_that_do_not_count_from_one_stay_in_the_text() -> None:
    assert _blocks("3. third", "15. decembar 2023.", "1. alone") == (
        _paragraph("3. third"),
        _paragraph("15. decembar 2023."),
        _paragraph("1. alone"),
    )


def test_a_lone_star_is_a_footnote() -> None:
    assert _blocks(LEAD, "* All references are meant as such.")[1] == _paragraph("* All references are meant as such.")


def test_links_in_lists_and_footnotes_keep_their_place() -> None:
    (items,) = _blocks("- see [one](a)", "- and [two](b)")
    assert [(link.url, items.text[link.start :].split("\n")[0]) for link in items.links] == [("a", "one"), ("b", "two")]
    (note,) = _blocks("* see [one](a)")
    assert note.text[note.links[0].start :] == "one"


def test_lines_that_end_with_semicolons_are_a_list_whose_bullets_are_gone() -> None:
    assert _blocks("The aims are:", "first, to measure;", "second, to publish; and", "third, to meet", LEAD) == (
        _paragraph("The aims are:"),
        oc.ListBlock(items=("first, to measure;", "second, to publish; and", "third, to meet")),
        _paragraph(LEAD),
    )
    assert _blocks("first, to measure;", "second, to publish;", LEAD)[0] == oc.ListBlock(
        items=("first, to measure;", "second, to publish;")
    )


def test_one_line_that_ends_with_a_semicolon_is_no_list() -> None:
    assert _blocks("first, to measure;", LEAD)[0] == _paragraph("first, to measure;")


def test_what_the_page_prints_twice_in_a_row_is_there_once() -> None:
    assert _blocks(LEAD, LEAD, SECOND) == (_paragraph(LEAD), _paragraph(SECOND))


def test_equal_items_of_a_list_are_all_there() -> None:
    assert _blocks("- to be confirmed", "- to be confirmed") == (oc.ListBlock(items=("to be confirmed",) * 2),)


def test_a_table_keeps_its_rows() -> None:
    (table,) = _blocks("| State | Votes |", "|---|---|", "| Freedonia | 5 |")[:1]
    assert table.text.startswith("State\tVotes")


@pytest.mark.parametrize("credit", ["OSCE/A. Photographer", "AFP / A. Photographer", "OSCE/Mission to Serbia"])
def test_a_credit_makes_a_line_a_caption(credit: str) -> None:
    assert _blocks(f"Engineers at the river, 3 May 2012. ({credit})", LEAD)[0] == oc.Caption(
        text="Engineers at the river, 3 May 2012.", credit=credit
    )


def test_a_credit_may_stand_without_parentheses() -> None:
    lines = ("Photo: OSCE/Ann Example", LEAD, "Engineers at the river. © OSCE/Ann Example", SECOND)
    blocks = _blocks(*lines)
    assert blocks[0] == oc.Caption(text="Photo: OSCE/Ann Example", credit="OSCE/Ann Example")
    assert blocks[2] == oc.Caption(text="Engineers at the river.", credit="OSCE/Ann Example")
    assert not isinstance(_blocks("Data of both banks: OSCE/Ann Example", LEAD)[0], oc.Caption)
    assert not isinstance(_blocks("© OSCE/Ann Example", LEAD)[0], oc.Caption)


def test_an_abbreviation_in_parentheses_is_no_credit() -> None:
    text = "The Organization for Security and Co-operation in Europe (OSCE)"
    assert _blocks(LEAD, text)[1] == _paragraph(text)


def test_cards_stand_one_level_below_the_heading_above_them() -> None:
    blocks = _blocks(
        "Our operations on the ground",
        LEAD,
        "Mission to Freedonia",
        "Mission to Freedonia",
        SECOND,
        "Nowhere",
        "Nowhere",
        THIRD,
    )
    assert [(block.text, block.level) for block in blocks if isinstance(block, oc.Heading)] == [
        ("Our operations on the ground", 3),
        ("Mission to Freedonia", 4),
        ("Nowhere", 4),
    ]


def test_sections_nest_by_the_level_of_their_headings() -> None:
    def heading(text: str, level: int) -> oc.Heading:
        return oc.Heading(text=text, level=level)

    lead, one, two = _paragraph("lead"), _paragraph("one"), _paragraph("two")
    first, second = sections_of(
        [lead, heading("A", 2), one, heading("A.a", 4), two, heading("A.b", 3), heading("B", 2)]
    )
    assert (first.title, first.level, first.blocks) == ("A", 2, (one,))
    assert [(section.title, section.blocks) for section in first.sections] == [("A.a", (two,)), ("A.b", ())]
    assert (second.title, second.blocks, second.sections) == ("B", (), ())
    assert sections_of([lead]) == ()
