import textwrap

import attrs
import pytest

import osce_corpus as oc
from osce_corpus.document import Kind, Segment
from osce_corpus.reading.text import read_text
from tests.support.pages import LEAD, SECOND, THIRD, press_release


def _read(text: str) -> list[tuple[Kind, str]]:
    return [(segment.kind, segment.text) for segment in read_text(text)]


@pytest.mark.parametrize(
    ("line", "kind", "text"),
    [
        ("A line", Kind.PLAIN, "A line"),
        ("- an item", Kind.BULLET, "an item"),
        ("-\tan item", Kind.BULLET, "an item"),
        ("  • an item", Kind.BULLET, "an item"),
        ("•an item", Kind.BULLET, "an item"),
        ("\uf0b7an item", Kind.BULLET, "an item"),
        ("➢ an item", Kind.BULLET, "an item"),
        ("---|---", Kind.MARKER, ""),
        ("* an item", Kind.BULLET, "an item"),
        ("– an item", Kind.BULLET, "an item"),
        ("1. alone", Kind.PLAIN, "1. alone"),
        ("15. decembar", Kind.PLAIN, "15. decembar"),
        ("# #", Kind.MARKER, ""),
        ("~~~~", Kind.MARKER, ""),
        ("[…]", Kind.PLAIN, "[…]"),
        ("2012 was a year", Kind.PLAIN, "2012 was a year"),
        ("-5 degrees", Kind.PLAIN, "-5 degrees"),
        ("-", Kind.MARKER, ""),
        ("•", Kind.MARKER, ""),
        ("-----", Kind.MARKER, ""),
        ("* * *", Kind.MARKER, ""),
        ("_____", Kind.MARKER, ""),
        ("# Title", Kind.HEADING, "Title"),
        ("### Deeper ###", Kind.HEADING, "Deeper"),
        ("####### too deep", Kind.PLAIN, "####### too deep"),
        ("#hashtag", Kind.PLAIN, "#hashtag"),
        ("> 18 years", Kind.PLAIN, "> 18 years"),
        (">", Kind.PLAIN, ">"),
        ("| a | b |", Kind.ROW, "a\tb"),
        ("| --- | :-: |", Kind.MARKER, ""),
        ("|x", Kind.PLAIN, "|x"),
        ("=", Kind.PLAIN, "="),
    ],
)
def test_the_mark_of_a_line_tells_its_kind(line: str, kind: Kind, text: str) -> None:
    assert _read(line) == [(kind, text)]


def test_numbers_that_count_from_one_make_items() -> None:
    assert _read("1. one\n2. two\n1) one\n 2) two\n3) three\n2. alone") == [
        (Kind.NUMBER, "one"),
        (Kind.NUMBER, "two"),
        (Kind.NUMBER, "one"),
        (Kind.NUMBER, "two"),
        (Kind.NUMBER, "three"),
        (Kind.PLAIN, "2. alone"),
    ]


def test_every_segment_knows_its_place_in_the_source() -> None:
    source = "\ufeff\r\n  Title \r\n\r\n- one\r\n\t2. two\rlast"
    places = [source[segment.start : segment.end] for segment in read_text(source)]
    assert places == ["Title", "- one", "2. two", "last"]


def test_a_blank_line_is_a_gap_and_so_is_one_of_invisible_characters() -> None:
    segments = read_text("a\nb\n\nc\n \xa0\nd\n\u200b\ne")
    assert [segment.gap for segment in segments] == [False, False, True, True, True]


def test_white_space_is_folded_and_what_cannot_be_seen_is_dropped() -> None:
    assert _read("a\t b\xa0\u2003c\x00\u200b\xadd") == [(Kind.PLAIN, "a b cd")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\f", "\v", "\u2028", "\u2029"])
def test_any_line_end_ends_a_line(end: str) -> None:
    assert _read(f"one{end}two") == [(Kind.PLAIN, "one"), (Kind.PLAIN, "two")]


def test_a_line_of_equals_signs_or_dashes_makes_the_line_above_a_heading() -> None:
    title, section, body = read_text("Title\n=====\nSection\n-------\nBody")
    assert (title.kind, title.level, title.text) == (Kind.HEADING, 1, "Title")
    assert (section.kind, section.level) == (Kind.HEADING, 2)
    assert body.kind is Kind.PLAIN


def test_a_rule_after_a_blank_line_makes_no_heading() -> None:
    assert _read("A paragraph\n\n---\n\nAnother") == [
        (Kind.PLAIN, "A paragraph"),
        (Kind.MARKER, ""),
        (Kind.PLAIN, "Another"),
    ]


def test_a_rule_under_an_item_makes_no_heading() -> None:
    assert _read("- item\n---")[0] == (Kind.BULLET, "item")


def test_links_keep_their_words_their_address_and_their_place() -> None:
    (segment,) = read_text("See the [Helsinki  Final Act](https://example.org/a_(b)) and [more](#).")
    assert segment.text == "See the Helsinki Final Act and more."
    assert segment.links == (
        oc.Link(text="Helsinki Final Act", url="https://example.org/a_(b)", start=8),
        oc.Link(text="more", url="#", start=31),
    )
    assert all(segment.text[link.start :].startswith(link.text) for link in segment.links)


FACTS = [
    (Kind.LABEL, "When"),
    (Kind.PLAIN, "3 May 2012"),
    (Kind.LABEL, "Where"),
    (Kind.PLAIN, "Town Hall, Tirana"),
]


@pytest.mark.parametrize(
    "table",
    [
        "When\t3 May 2012\nWhere\tTown Hall, Tirana",
        "When\t3 May 2012\n\nWhere\tTown Hall, Tirana",
        "| When | 3 May 2012 |\n|---|---|\n| Where | Town Hall, Tirana |",
        "When | 3 May 2012  \n---|---  \nWhere | Town Hall, Tirana  ",
        "| [When](x) | 3 May 2012 |\n| Where | Town Hall, Tirana |",
    ],
)
def test_facts_in_two_columns_are_labels_and_values(table: str) -> None:
    segments = read_text(table)

    assert [(segment.kind, segment.text) for segment in segments if segment.text] == FACTS
    assert [segment.index for segment in segments] == list(range(len(segments)))
    for segment in segments:
        assert segment.text in table[segment.start : segment.end].replace("[", "")


@pytest.mark.parametrize(
    ("table", "rows"),
    [
        ("Town | Level\n---|---\nOsh | 3\nNaryn | 4\n\nThe levels | of May", ["Town\tLevel", "Osh\t3", "Naryn\t4"]),
        ("Town | [Level](a)\n--- | ---\nOsh | [3](b)\nText", ["Town\tLevel", "Osh\t3"]),
        ("Town\tLevel\nOsh\t3", ["Town\tLevel", "Osh\t3"]),
        ("| When | 3 May |\n| Town | Osh |", ["When\t3 May", "Town\tOsh"]),
        ("| When | What | Where |\n| 3 May | Talks | Osh |", ["When\tWhat\tWhere", "3 May\tTalks\tOsh"]),
        ("Town and level\n---|---\nOsh | 3", ["Osh\t3"]),
        ("---|---\nOsh | 3", []),
    ],
)
def test_other_tables_are_rows(table: str, rows: list[str]) -> None:
    assert [segment.text for segment in read_text(table) if segment.kind is Kind.ROW] == rows


def test_links_in_a_table_without_bars_at_its_ends_keep_their_place() -> None:
    for segment in read_text("Town | [Level](a) and [more](b)\n---|---\n[Osh](c) | [3](d)"):
        assert all(segment.text[link.start :].startswith(link.text) for link in segment.links)


def test_the_links_of_a_fact_stand_in_its_value() -> None:
    *_, value = read_text("| When | 3 May 2012 |\n| Where | The [Town Hall](x) |")

    assert [(link.text, value.text[link.start :]) for link in value.links] == [("Town Hall", "Town Hall")]


def test_a_fact_without_a_name_or_without_a_value_loses_nothing() -> None:
    table = "| When | 3 May 2012 |\n| | 4 May 2012 |\n| Where | Osh |\n| Registration | |"

    assert [segment.text for segment in read_text(table)] == [
        "When",
        "3 May 2012",
        "4 May 2012",
        "Where",
        "Osh",
        "Registration",
    ]


def test_the_value_below_a_name_in_a_list_of_names_and_values_has_no_colon() -> None:
    assert [text for _, text in _read("Location\n:   OSH\n\n: alone\n:no")] == ["Location", "OSH", "alone", ":no"]


def test_the_names_of_characters_are_read() -> None:
    assert _read("Roads &amp; rivers &ndash; 3&nbsp;&#8211;&#x2014; &unknown; AT&T; ?a=1&copy=2") == [
        (Kind.PLAIN, "Roads & rivers – 3 –— &unknown; AT&T; ?a=1&copy=2")
    ]


def test_what_turns_the_direction_of_a_text_prints_nothing() -> None:
    assert _read("\u200f\u202aPress\u200e release\u202c\u2069") == [(Kind.PLAIN, "Press release")]


def test_emphasis_alone_is_markdown() -> None:
    assert _read("_VIENNA, 3 May 2012_ - The talks") == [(Kind.PLAIN, "VIENNA, 3 May 2012 - The talks")]
    assert _read("a snake_case_name") == [(Kind.PLAIN, "a snake_case_name")]


def test_links_in_the_cells_of_a_row_keep_their_place() -> None:
    (segment,) = read_text("| one | see [two](x) |")
    assert segment.text == "one\tsee two"
    assert [segment.text[link.start :] for link in segment.links] == ["two"]


@pytest.mark.parametrize(
    ("markdown", "words"),
    [
        ("[a](b) **strong** words", "a strong words"),
        ("[a](b) an *emphatic* and _quiet_ word", "a an emphatic and quiet word"),
        ("[a](b) snake_case_names and 2 * 3 * 4", "a snake_case_names and 2 * 3 * 4"),
        (r"[a](b) 1\. not \*a\* list", "a 1. not *a* list"),
        ("[a](b)[c](d)", "ac"),
        ("![](x.jpg?1) [a](b)", "a"),
        ("[](b) [a](c)", "a"),
        ('[a](b "title") c', "a c"),
        ("[a](b) [2] [email\xa0protected]", "a [2] [email protected]"),
        ("[ a ](b)c", "a c"),
        ("> > quoted [a](b)", "quoted a"),
        ('[3 May 2012]{.date} and [a](b){.ext target="_blank"} so', "3 May 2012 and a so"),
        ("[VIENNA, 3 May 2012 -- ]{.dl}The [a](b)", "VIENNA, 3 May 2012 -- The a"),
        ("[a](b) [c]{d} {.e} f", "a [c]{d} {.e} f"),
    ],
)
def test_marks_of_markdown_are_not_words(markdown: str, words: str) -> None:
    assert _read(markdown)[0][1] == words


def test_stars_stay_where_nothing_says_markdown() -> None:
    assert _read("All references to Kosovo* are *so* meant")[0][1] == "All references to Kosovo* are *so* meant"


def test_an_image_alone_shows_no_text() -> None:
    assert _read("Title\n![](https://www.osce.org/files/a.jpg?1)\nBody")[1] == (Kind.IMAGE, "")


WRAPPED = """\
Delegations agree on river data

VIENNA, 3 May 2012 - The two delegations met for a third round of talks
on the shared river basin, the Mission said today. Participants agreed to
publish water levels every week and to meet again before the end of the
year. A joint group of engineers will visit both banks of the river.

- an item so long that an extractor with a fixed width had to break it at
  this place, and at no other
- a short item
"""


def test_paragraphs_broken_at_a_fixed_width_are_joined_again() -> None:
    segments = read_text(WRAPPED)
    assert [segment.text.count(" ") for segment in segments] == [4, 53, 21, 2]
    assert WRAPPED[segments[1].start : segments[1].end].startswith("VIENNA")
    assert WRAPPED[segments[1].start : segments[1].end].endswith("river.")


LABELS_ABOVE = {
    "labels with their values": "Date: 3 May 2012\nPlace: VIENNA\nSource: OSCE Secretariat\nFields of work: Policing\n\n",
    "values below their labels": "Date:\n3 May 2012\nPlace:\nVIENNA\nSource:\nOSCE Secretariat\nFields of work:\nPolicing\n\n",
}


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("labels", LABELS_ABOVE.values(), ids=LABELS_ABOVE)
def test_lines_of_labels_say_nothing_of_whether_the_text_below_was_broken(labels: str, width: int) -> None:
    lead = f"VIENNA, 3 May 2012 - {LEAD} {SECOND} {THIRD}"
    page = press_release(f"Press release\n\nDelegations agree\n\n{labels}{textwrap.fill(lead, width)}\n")
    assert [block.text for block in page.body] == [lead]
    assert (page.places, page.sources) == (("Vienna",), ("OSCE Secretariat",))


def test_short_lines_that_were_not_wrapped_stay_lines() -> None:
    lines = ["A title of a page", *(f"A rather short paragraph of prose with the number {n}." for n in range(9))]
    assert [segment.text for segment in read_text("\n".join(lines))] == lines


def test_a_segment_is_an_item_behind_a_bullet_or_a_number() -> None:
    def segment(kind: Kind) -> Segment:
        return Segment(kind, "", 0, 0)

    assert [segment(kind).is_item for kind in (Kind.BULLET, Kind.NUMBER, Kind.PLAIN)] == [True, True, False]


def test_a_segment_with_another_text_is_another_word() -> None:
    segment = read_text("Place: VIENNA | Source: OSCE Secretariat")[0]
    assert (segment.word, segment.is_prose) == ("place: vienna | source: osce secretariat", False)
    other = attrs.evolve(segment, text=LEAD)
    assert (other.word, other.is_prose) == (LEAD.lower(), True)


def test_of_a_short_text_the_lines_are_joined_that_go_on_in_small_letters() -> None:
    first = (
        "The delegations met to discuss [data about\nrivers](https://www.osce.org/1) and other matters of the basin."
    )
    second = "They will meet again in spring, when the water is high, with many more\nengineers of both banks."
    segments = read_text(f"# River data\n\n{first}\n\n{second}\nNext line\n")

    assert [segment.text for segment in segments][1:] == [
        "The delegations met to discuss data about rivers and other matters of the basin.",
        "They will meet again in spring, when the water is high, with many more engineers of both banks.",
        "Next line",
    ]


WIDE = {
    "an item": "  * case law of the courts of both banks, in particular the cases of engineers against neighbouring towns;",
    "a numbered item": "  1. case law of the courts of both banks, in particular the cases of engineers against other towns;",
    "an address": "https://www.osce.org/files/documents/a-very-long-name-of-a-file-with-the-levels-of-all-rivers.pdf",
    "contacts": "Contacts\n\nAnn Example\nSpokesperson\nOSCE Secretariat\nOffice: +43 1 000 00 00",
}


@pytest.mark.parametrize("width", [60, 72, 80])
@pytest.mark.parametrize("wide", WIDE.values(), ids=WIDE)
def test_one_line_that_was_not_wrapped_does_not_say_that_none_was(wide: str, width: int) -> None:
    text = "\n\n".join((*(textwrap.fill(each, width) for each in (LEAD, SECOND, THIRD)), wide))
    assert [segment.text for segment in read_text(f"A title\n\n{text}\n")][1:4] == [LEAD, SECOND, THIRD]


def test_of_two_short_paragraphs_all_lines_are_joined() -> None:
    text = textwrap.fill(
        "The engineers met OSCE delegates, and they will meet again, in a room with Maps of both Banks.", 60
    )
    assert [segment.text.count("Banks") for segment in read_text(f"Title\n\n{text}\n\n{text}\n")] == [0, 1, 1]


def test_lines_that_begin_as_addresses_and_names_do_stay_apart() -> None:
    first = "OSCE Office for Democratic Institutions and Human Rights, in the city of Warsaw"
    for second in ("www.osce.org/odihr", "https://www.osce.org", "eBay supports the fight", "registers of voters;"):
        assert len(read_text(f"{first}\n{second}\n")) == 2
