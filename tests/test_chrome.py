"""What is the site's and what is the page's, where both use the same words."""

import pytest

import osce_corpus as oc
from osce_corpus.chrome import find_chrome
from osce_corpus.document import Document
from osce_corpus.reading.text import read_text
from osce_corpus.rules import Rule
from tests.support import pages, seeds

MENU = "\n".join(seeds.menu())
STATES = (
    "Albania",
    "Andorra",
    "Armenia",
    "Austria",
    "Azerbaijan",
    "Belgium",
    "Belarus",
    "Bulgaria",
    "Canada",
    "Serbia",
)
FIELDS = (
    "Arms control",
    "Border management",
    "Countering terrorism",
    "Education",
    "Elections",
    "Human rights",
    "Youth",
)


def _rules(text: str) -> list[str | None]:
    segments = read_text(text)
    chrome = find_chrome(Document(segments=segments))
    return [chrome.get(index) for index in range(len(segments))]


def _content(text: str) -> list[str]:
    segments = read_text(text)
    chrome = find_chrome(Document(segments=segments))
    return [segment.text for index, segment in enumerate(segments) if index not in chrome]


def _items(*words: str) -> str:
    return "\n".join(f"- {word}" for word in words)


def test_every_removal_names_its_rule() -> None:
    page = "Skip Links\n-\nOur work\n-\nFields of work\n- Elections\n- Projects\n-\nFields of work\n- About us\nPress release\n\n***\nTitle"
    assert _rules(page) == [
        Rule.SKIP_LINK,
        Rule.MENU_MARKER,
        Rule.MENU_GROUP,
        Rule.MENU_MARKER,
        Rule.MENU_GROUP,
        Rule.MENU_ENTRY,
        Rule.MENU_ENTRY,
        Rule.MENU_MARKER,
        Rule.MENU_ECHO,
        Rule.MENU_ENTRY,
        None,
        Rule.SEPARATOR,
        None,
    ]


def test_the_menu_of_the_seeds_is_chrome_to_its_last_line() -> None:
    assert _rules(MENU).count(None) == 0
    assert _content(f"{MENU}\nPress release\nA title") == ["Press release", "A title"]


@pytest.mark.parametrize("states", [STATES, STATES[:3]])
def test_a_list_of_states_in_a_body_is_content(states: tuple[str, ...]) -> None:
    body = [
        f"VIENNA, 3 May 2012 - {pages.LEAD}",
        "Experts came from:",
        *(f"- {state}" for state in states),
        pages.SECOND,
    ]
    page = oc.parse(f"{MENU}\n{pages.bulleted(body=body)}")
    assert page.body[2] == oc.ListBlock(items=states)
    assert len(page.body) == 4


def test_a_list_of_states_under_a_title_is_content() -> None:
    page = oc.parse(f"Participating States of the OSCE\n{_items(*STATES)}")
    assert page.title == "Participating States of the OSCE"
    assert page.body == (oc.ListBlock(items=STATES),)


def test_lists_of_states_and_of_fields_in_one_body_are_content() -> None:
    text = f"OSCE at a glance\n\n{pages.LEAD}\n\nFields of work\n{_items(*FIELDS)}\n\nParticipating States\n{_items(*STATES)}"
    page = oc.parse(f"{MENU}\n{text}")
    assert [block.text for block in page.body if isinstance(block, oc.Heading)] == [
        "Fields of work",
        "Participating States",
    ]
    assert [block for block in page.body if isinstance(block, oc.ListBlock)] == [
        oc.ListBlock(items=FIELDS),
        oc.ListBlock(items=STATES),
    ]


@pytest.mark.parametrize("title", ["Countering terrorism", "Elections", "Mission to Serbia", "Secretariat", "Albania"])
@pytest.mark.parametrize("bullets", ["- ", ""])
def test_a_page_named_like_an_entry_keeps_its_title_behind_the_menu(title: str, bullets: str) -> None:
    menu = MENU.replace("- ", bullets)
    page = oc.parse(f"{menu}\n{title}\n{pages.LEAD} The OSCE helps.\n{pages.SECOND}")
    assert page.title == title
    assert len(page.body) == 2


@pytest.mark.parametrize("end", range(20, 151, 13))
@pytest.mark.parametrize("bullets", ["- ", ""])
def test_a_menu_cut_off_anywhere_leaves_the_page_whole(end: int, bullets: str) -> None:
    menu = "\n".join(seeds.menu()[:end]).replace("- ", bullets)
    page = oc.parse(f"{menu}\n{pages.bulleted()}")
    assert isinstance(page, oc.PressRelease)
    assert (page.label, page.title) == ("Press release", "Delegations agree on river data")
    assert len(page.body) == 2


@pytest.mark.parametrize("start", range(0, 151, 13))
def test_a_menu_that_begins_anywhere_leaves_the_page_whole(start: int) -> None:
    menu = "\n".join(seeds.menu()[start:])
    page = oc.parse(f"{menu}\n{pages.bulleted()}")
    assert (page.label, page.title, len(page.body)) == ("Press release", "Delegations agree on river data", 2)


def test_a_single_leftover_of_the_menu_is_chrome() -> None:
    assert _content(f"- About us\n{pages.bulleted()}")[0] == "Press release"


def test_the_menu_of_an_institution_is_chrome() -> None:
    menu = "- Home\n- About us\n-\nOur work\n- Elections\n- Civil society\n- Hate crime\n- Torture\n- News\n- Events\n- Resources"
    assert _content(f"{menu}\nDeciding where to observe\nA lead.") == ["Deciding where to observe", "A lead."]


def test_a_menu_of_unknown_words_is_chrome_by_its_grammar() -> None:
    menu = "-\nArbeit\n-\nThemen\n" + _items(*(f"Thema {number}" for number in range(12)))
    assert _content(f"{menu}\nEin Titel\nEin Absatz.") == ["Ein Titel", "Ein Absatz."]


def test_a_listing_whose_items_stand_under_empty_bullets_is_content() -> None:
    listing = "\n".join(
        f"-\nMission {n} to Freedonia\n- Observers will be there from day {n} on.\n- More info..." for n in range(9)
    )
    content = _content(f"ODIHR\nElections in 2019\n{listing}")
    assert len(content) == 2 + 9 * 3


def test_a_menu_below_the_page_is_chrome() -> None:
    assert _content(f"A title\n{pages.LEAD}\n{MENU}") == ["A title", pages.LEAD]


def test_a_menu_between_two_pages_is_chrome() -> None:
    assert _content(f"{MENU}\nOne\n{pages.LEAD}\n{MENU}\nTwo\n{pages.SECOND}") == [
        "One",
        pages.LEAD,
        "Two",
        pages.SECOND,
    ]


def test_an_unknown_line_between_menu_and_type_label_is_chrome_if_a_title_follows() -> None:
    menu = MENU.replace("- ", "").replace("About us", "Who stands behind this")
    page = oc.parse(f"{menu}\n{pages.bulleted()}")
    assert page.title == "Delegations agree on river data"
    assert page.body[0].text.startswith("VIENNA")


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("Skip to main content", Rule.SKIP_LINK),
        ("skip to the navigation", Rule.SKIP_LINK),
        ("Back to top", Rule.SKIP_LINK),
        ("Home > Newsroom > Press releases", Rule.BREADCRUMB),
        ("OSCE Home » Elections", Rule.BREADCRUMB),
        ("Search", Rule.FURNITURE),
        ("English", Rule.FURNITURE),
        ("Newsroom", Rule.SECTION_NAME),
        ("![](logo.png)", Rule.IMAGE),
    ],
)
def test_furniture_above_the_title_is_chrome(line: str, rule: Rule) -> None:
    assert _rules(f"{line}\nA title\nA paragraph of the page.")[0] is rule


@pytest.mark.parametrize("line", ["Search", "English", "Newsroom", "Copyright"])
def test_a_furniture_word_is_a_title_where_prose_follows_at_once(line: str) -> None:
    assert _content(f"{line}\n{pages.LEAD}") == [line, pages.LEAD]


@pytest.mark.parametrize("line", ["Search", "Facebook", "Newsroom"])
def test_a_furniture_word_inside_a_body_is_content(line: str) -> None:
    assert line in _content(f"A title\n{pages.LEAD}\n{line}\n{pages.SECOND}")


def test_furniture_below_the_body_is_chrome_up_to_the_last_paragraph() -> None:
    page = f"A title\n{pages.LEAD}\nShare\nFacebook\nTerms of use\n© OSCE 2025. All rights reserved"
    assert _content(page) == ["A title", pages.LEAD]


def test_a_page_of_nothing_but_furniture_keeps_it() -> None:
    assert _content("Share") == ["Share"]


def test_a_long_line_with_furniture_in_it_is_content() -> None:
    line = "© " + "a very long notice " * 20
    assert _content(f"A title\n{pages.LEAD}\n{line}")[-1] == line.strip()


def test_a_title_is_told_from_the_last_entry_where_bullets_are_gone_and_the_menu_is_cut() -> None:
    menu = "\n".join(seeds.menu()[90:]).replace("- ", "")
    page = oc.parse(f"{menu}\nElections\n{pages.LEAD}\n{pages.SECOND}")
    assert (page.title, len(page.body)) == ("Elections", 2)


def test_a_type_label_that_is_an_entry_too_ends_a_menu_without_bullets() -> None:
    menu = MENU.replace("- ", "")
    page = oc.parse(f"{menu}\nNews\nDelegations agree\nVIENNA, 3 May 2012 - {pages.LEAD}")
    assert (page.label, page.title, len(page.body)) == ("News", "Delegations agree", 1)


def test_an_entry_with_the_name_of_a_page_type_does_not_end_the_menu() -> None:
    menu = MENU.replace("- Elections\n", "- Meeting\n- Elections\n- Event\n- Workshop\n")
    assert _content(f"{menu}\nA title") == ["A title"]


def test_a_title_before_the_menu_is_content() -> None:
    page = oc.parse(f"Delegations agree on river data\n{MENU}\nPress release\nVIENNA, 3 May 2012 - {pages.LEAD}")
    assert page.title == "Delegations agree on river data"
    assert page.label == "Press release"
