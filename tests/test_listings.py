"""Lists of other pages: they are no page of the type that they list, and nothing of them is lost."""

from collections.abc import Callable, Sequence

import pytest

import osce_corpus as oc
from tests.support.pages import PROSE

EVENTS = (
    ("Expert meeting on river data", "3 May 2012", "Hofburg, Vienna", "OSCE Secretariat"),
    ("Workshop for water engineers", "10 May 2012", "Osh", "OSCE Centre in Bishkek"),
    ("Round table on mountain roads", "20 - 22 May 2012", "Skopje", "OSCE Mission to Skopje"),
)
RELEASES = (
    ("Bridge over the river opens", "3 May 2012", "The OSCE Mission welcomes ..."),
    ("Teachers trained in Osh", "10 May 2012", "Training for 20 teachers ..."),
    ("Maps presented", "20 May 2012", "Pupils draw maps ..."),
)
ITEMS: dict[str, Callable[[int], Sequence[str]]] = {
    "days above labels": lambda at: (
        EVENTS[at][0],
        EVENTS[at][1],
        f"Location: {EVENTS[at][2]}",
        f"Organized by: {EVENTS[at][3]}",
    ),
    "days as a value": lambda at: (
        EVENTS[at][0],
        f"Date: {EVENTS[at][1]}",
        f"Location: {EVENTS[at][2]}",
        f"Organized by: {EVENTS[at][3]}",
    ),
    "values below labels": lambda at: (
        EVENTS[at][0],
        EVENTS[at][1],
        "Location",
        EVENTS[at][2],
        "Organized by",
        EVENTS[at][3],
    ),
    "the venue alone": lambda at: (EVENTS[at][0], EVENTS[at][1], f"Location: {EVENTS[at][2]}"),
    "the type below the day": lambda at: (RELEASES[at][0], RELEASES[at][1], "Press release", RELEASES[at][2]),
    "the type above the title": lambda at: ("Press release", *RELEASES[at]),
    "the type beside the day": lambda at: (RELEASES[at][0], f"Press release | {RELEASES[at][1]}", RELEASES[at][2]),
    "the day beside the type": lambda at: (RELEASES[at][0], f"{RELEASES[at][1]} – Press release", RELEASES[at][2]),
    "the day in a dateline": lambda at: (
        RELEASES[at][0],
        "Press release",
        f"SKOPJE, {RELEASES[at][1]} - {RELEASES[at][2]}",
    ),
    "a sentence of each": lambda at: (RELEASES[at][0], RELEASES[at][1], "Press release", PROSE[at]),
}


def _text(items: Sequence[Sequence[str]]) -> str:
    return "\n\n".join("\n".join(item) for item in items)


def _html(items: Sequence[Sequence[str]]) -> str:
    listed = (
        f"<div><h3><a href='/{at}'>{item[0]}</a></h3>{''.join(f'<p>{line}</p>' for line in item[1:])}</div>"
        for at, item in enumerate(items)
    )
    return f"<html><body><h1>What is new at the OSCE</h1>{''.join(listed)}</body></html>"


def _lines(page: oc.Page) -> list[str]:
    return [line for block in page.body for line in block.text.split("\n")]


@pytest.mark.parametrize("name", ITEMS)
def test_a_list_in_text_is_of_no_type_and_whole(name: str) -> None:
    items = [ITEMS[name](at) for at in range(3)]
    page = oc.parse(f"What is new at the OSCE\n\n{_text(items)}")
    assert isinstance(page, oc.OtherPage)
    assert "list-of-pages" in [told.code for told in page.diagnostics]
    lines = [line for item in items for line in item]
    if page.title is not None:
        assert page.title == "What is new at the OSCE"
    assert _lines(page)[-len(lines) :] == lines


@pytest.mark.parametrize("name", [name for name in ITEMS if "above the title" not in name])
def test_a_list_in_html_is_of_no_type_and_whole(name: str) -> None:
    items = [ITEMS[name](at) for at in range(3)]
    page = oc.parse(_html(items))
    assert isinstance(page, oc.OtherPage)
    assert page.title == "What is new at the OSCE"
    assert _lines(page) == [line for item in items for line in item]
    assert "a list of pages, each with a day of its own" in [piece.reason for piece in oc.detect(_html(items)).evidence]


@pytest.mark.parametrize("name", ["days above labels", "the type below the day"])
def test_a_list_without_a_title_has_not_the_title_of_its_first_page(name: str) -> None:
    items = [ITEMS[name](at) for at in range(3)]
    page = oc.parse(_text(items), url="https://www.osce.org/events")
    assert (page.title, page.type) == (None, oc.PageType.OTHER)
    assert _lines(page) == [line for item in items for line in item]


def test_two_events_are_one_and_what_follows_it() -> None:
    first, second = (ITEMS["days above labels"](at) for at in range(2))
    page = oc.parse(_text([first, second]))
    assert isinstance(page, oc.Seminar)
    assert (page.title, page.location, page.organized_by) == (EVENTS[0][0], "Hofburg, Vienna", ("OSCE Secretariat",))
    assert _lines(page) == list(second)
    assert [told.code for told in page.diagnostics] == ["metadata-repeated"]


def test_a_label_right_behind_its_like_goes_on() -> None:
    facts = "Location: Vienna\nOrganized by: OSCE Secretariat\nOrganized by: ODIHR"
    page = oc.parse(f"Expert meeting\n3 May 2012\n{facts}\n\n{PROSE[0]}")
    assert isinstance(page, oc.Seminar)
    assert page.organized_by == ("OSCE Secretariat", "ODIHR")


FULL = "Press release\n{}\n{}\n{}\n\n{}"


def test_three_whole_pages_are_the_first_of_them_and_what_follows() -> None:
    pages = [FULL.format(title, day, PROSE[0], PROSE[1]) for title, day, _ in RELEASES]
    page = oc.parse("\n\n".join(pages))
    assert isinstance(page, oc.PressRelease)
    assert page.title == RELEASES[0][0]
    assert "several-pages" in [told.code for told in page.diagnostics]


@pytest.mark.parametrize(
    "body",
    [
        # Sections that are called as types of pages are, without days.
        f"Training\n{PROSE[0]}\nTraining\n{PROSE[1]}\nTraining\n{PROSE[2]}",
        # Venues of one event in its programme, without titles or without days.
        "Location: Room 1\n3 May 2012\nLocation: Room 2\n4 May 2012\nLocation: Room 3\n5 May 2012",
        f"First day\nLocation: Room 1\n{PROSE[0]}\nSecond day\nLocation: Room 2\n{PROSE[1]}\nLocation: Room 3",
    ],
)
def test_words_that_stand_three_times_in_a_body_make_no_list(body: str) -> None:
    page = oc.parse(f"Press release\nA title\nVIENNA, 3 May 2012 - {PROSE[0]}\n{body}")
    assert isinstance(page, oc.PressRelease)
    assert page.title == "A title"


def test_a_row_without_text_is_no_label() -> None:
    page = oc.parse(f"Press release\n\n||\n\n{PROSE[0]}")
    assert (page.label, page.title) == ("Press release", None)
