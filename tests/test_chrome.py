"""What is the site's and what is the page's, where both use the same words."""

import pytest

import osce_corpus as oc
from osce_corpus.chrome import find_chrome
from osce_corpus.chrome.facts import find_facts
from osce_corpus.chrome.margins import margins
from osce_corpus.document import Document
from osce_corpus.reading.html import read_html
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
    assert content[:2] == ["Elections in 2019", "Mission 0 to Freedonia"]
    assert len(content) == 1 + 9 * 2


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
        ("2", Rule.FURNITURE),
        ("1 | 2 | 3 »", Rule.FURNITURE),
    ],
)
def test_furniture_above_the_title_is_chrome(line: str, rule: Rule) -> None:
    assert _rules(f"{line}\nA title\nA paragraph of the page.")[0] is rule


@pytest.mark.parametrize("line", ["Search", "English", "Newsroom", "Copyright", "12"])
def test_a_furniture_word_is_a_title_where_prose_follows_at_once(line: str) -> None:
    assert _content(f"{line}\n{pages.LEAD}") == [line, pages.LEAD]


@pytest.mark.parametrize("line", ["9/11", "1325", "2012"])
def test_other_numbers_above_a_page_are_content(line: str) -> None:
    assert _content(f"{line}\nA title\n{pages.LEAD}")[0] == line


@pytest.mark.parametrize("line", ["Search", "Facebook", "Newsroom"])
def test_a_furniture_word_inside_a_body_is_content(line: str) -> None:
    assert line in _content(f"A title\n{pages.LEAD}\n{line}\n{pages.SECOND}")


def test_furniture_below_the_body_is_chrome_up_to_the_last_paragraph() -> None:
    page = f"A title\n{pages.LEAD}\nShare\nFacebook\nTerms of use\n© OSCE 2025. All rights reserved"
    assert _content(page) == ["A title", pages.LEAD]


def test_a_foot_of_links_with_bullets_is_chrome_and_a_list_that_the_page_makes_is_not() -> None:
    foot = "".join(
        f"- [{name}](https://www.osce.org/{number})\n" for number, name in enumerate(("Contacts", "Privacy"))
    )
    assert _content(f"A title\n{pages.LEAD}\n{foot}- © OSCE 2012") == ["A title", pages.LEAD]
    assert _content(f"A title\n{pages.LEAD}\nWe offer:\n{foot}")[2:] == ["We offer:", "Contacts", "Privacy"]
    listed = f"- [Elections](https://www.osce.org/elections)\n{foot}"
    assert _content(f"A title\n{pages.LEAD}\n{listed}")[2:] == ["Elections", "Contacts", "Privacy"]


def test_a_page_of_nothing_but_furniture_keeps_it() -> None:
    assert _content("Share") == ["Share"]


def test_a_long_line_with_furniture_in_it_is_content() -> None:
    line = "© " + "a very long notice " * 20
    assert _content(f"A title\n{pages.LEAD}\n{line}")[-1] == line.strip()


@pytest.mark.parametrize("menu", [("Home", "About us", "Contact us"), ("Menu", "News", "Home"), ("Home", "Resources")])
@pytest.mark.parametrize("label", [None, "News", "Press release"])
def test_a_short_menu_is_told_by_entries_beside_each_other(menu: tuple[str, ...], label: str | None) -> None:
    page = oc.parse(
        "\n".join((*menu, *filter(None, (label, "OSCE delegations agree", f"OSH, 3 May 2012 - {pages.LEAD}"))))
    )
    assert (page.label, page.title, [block.text[:3] for block in page.body]) == (
        label,
        "OSCE delegations agree",
        ["OSH"],
    )


@pytest.mark.parametrize("between", ["\t", " | ", "    ", " » "])
def test_a_menu_on_one_line_is_no_title(between: str) -> None:
    menu = between.join(("Who we are", "What we do", "Where we are", "Resources"))
    page = oc.parse(f"{menu}\nOSCE delegations agree\nOSH, 3 May 2012 - {pages.LEAD}")
    assert (page.title, len(page.body)) == ("OSCE delegations agree", 1)


def test_entries_of_a_foot_on_one_line_go_where_one_is_plainly_of_a_foot() -> None:
    assert _content(f"A title\n{pages.LEAD}\nContact us | Legal notice | Privacy policy | Jobs")[1:] == [pages.LEAD]
    assert _content(f"A title\n{pages.LEAD}\nJobs | Documents")[-1] == "Jobs | Documents"


@pytest.mark.parametrize("title", ["About us", "Resources", "Contact"])
def test_an_entry_of_a_short_menu_is_a_title_where_it_stands_alone_or_above_prose(title: str) -> None:
    for above in ("", "Home\n"):
        assert oc.parse(f"{above}{title}\n{pages.LEAD}\n{pages.SECOND}").title == title


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


def _html(body: str) -> Document:
    return read_html(f"<html><body>{body}</body></html>".encode(), None)


def _facts(body: str) -> list[str]:
    segments = _html(body).segments
    return [segments[index].text for index in sorted(find_facts(segments))]


def _lines(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize(
    ("body", "facts"),
    [
        ("<dl><dt>Source</dt><dd>OSCE Secretariat</dd></dl>", ["Source", "OSCE Secretariat"]),
        ("<dl><dt>What we do</dt><dd>Policing</dd></dl>", ["What we do", "Policing"]),
        (_lines("What we do: Policing"), ["What we do: Policing"]),
        (_lines("What we do", "Policing"), []),
        (_lines("Date: 3 May 2012", "Place: VIENNA"), []),
        (_lines("Date: 3 May 2012", "Place: VIENNA", "Bees"), []),
        (_lines("Date: 3 May 2012", "Source : OSCE"), ["Date: 3 May 2012", "Source : OSCE"]),
        (_lines("Source: OSCE", "Bees"), ["Source: OSCE"]),
        (_lines("Bees", "Source: OSCE"), ["Source: OSCE"]),
        (_lines("Sourced", "OSCE"), []),
        ("<ul><li>Source:</li><li>OSCE</li></ul>", ["Source:", "OSCE"]),
        (_lines("Source:", "OSCE", "Bees", "Date: 3 May 2012"), ["Source:", "OSCE", "Bees", "Date: 3 May 2012"]),
        (_lines("Source: OSCE", "Bees", "Date: 3 May 2012"), ["Source: OSCE"]),
        (_lines("Date: 3 May 2012", "Bees", "Source: OSCE"), ["Source: OSCE"]),
        (_lines("Date: 3 May 2012", "Bees", "Place: VIENNA", "Bees"), []),
        (_lines("Source: OSCE", "Bees", "Bears", "Type: News", "Bears"), ["Source: OSCE", "Type: News"]),
        (_lines("Source:", "A", "B", "C", "D", "E", "F"), ["Source:", "A", "B", "C", "D"]),
        (_lines("Source:", "A", "Organizer:", "B", "C", "D", "E", "F"), ["Source:", "A", "Organizer:", *"BCDE"]),
        ("<p>Source:</p><h2>Bees</h2><p>OSCE</p>", ["Source:"]),
        (_lines("Source:", pages.LEAD), ["Source:"]),
        (_lines("Source:", "x" * 200), ["Source:", "x" * 200]),
        (_lines("Source:", "x" * 201), ["Source:"]),
        ("", []),
        (_lines("Bees", pages.LEAD), []),
    ],
)
def test_facts_are_labels_with_their_values_where_one_can_only_be_the_pages_own(body: str, facts: list[str]) -> None:
    assert _facts(body) == facts


def test_a_value_stands_no_more_than_two_elements_further_out_than_its_label() -> None:
    far, near = "<div><div><div><p>Source:</p></div></div></div>", "<div><div><p>Source:</p></div></div>"
    assert _facts(f"{far}<p>OSCE</p>") == ["Source:"]
    assert _facts(f"{near}<p>OSCE</p>") == ["Source:", "OSCE"]
    assert _facts(f"{near}<p>OSCE</p><p>ODIHR</p>") == ["Source:", "OSCE", "ODIHR"]
    assert _facts(f"<div>{near}<p>OSCE</p></div><p>ODIHR</p>") == ["Source:", "OSCE"]


@pytest.mark.parametrize(
    "line",
    [
        "Jump to content",
        "Go to the main menu",
        "Go directly to navigation",
        "Top of the page",
        "To the top of the page",
        "« Back to top",
        "[Back to the top]",
    ],
)
def test_a_link_for_keyboard_users_is_chrome_wherever_it_stands(line: str) -> None:
    assert _rules(f"{line}\nA title\n{pages.LEAD}") == [Rule.SKIP_LINK, None, None]
    assert _rules(f"A title\n{pages.LEAD}\n{line}\n{pages.SECOND}") == [None, None, Rule.SKIP_LINK, None]
    prose = "\n".join(pages.PROSE)
    assert _rules(f"A title\n{prose}\n{line}\n{pages.LEAD}") == [*[None] * 4, Rule.SKIP_LINK, None]


def test_a_sentence_that_begins_like_a_link_for_keyboard_users_is_content() -> None:
    lines = ["Back to school", "Top of the class", pages.LEAD, "Skip to content, said the report", pages.SECOND]
    assert _content("\n".join(lines)) == lines


def test_a_notice_about_cookies_is_chrome_above_the_title_only() -> None:
    notice = "We use cookies on this site."
    assert _rules(f"{notice}\nA title\n{pages.LEAD}") == [Rule.FURNITURE, None, None]
    assert _rules(f"![](logo.png)\n{notice}\nA title\n{pages.LEAD}") == [Rule.IMAGE, Rule.FURNITURE, None, None]
    assert _rules(f"A title | OSCE\n{notice}\nA title\n{pages.LEAD}") == [None, Rule.FURNITURE, None, None]
    assert _rules(f"A title\n{notice}\n{pages.LEAD}") == [None, None, None]
    assert _rules(f"A title\nAnother | OSCE\n{notice}\n{pages.LEAD}") == [None, None, None, None]
    long = f"{notice} " * 30
    assert _rules(f"{long}\nA title\n{pages.LEAD}") == [None, None, None]


def test_a_breadcrumb_is_a_line_and_no_paragraph() -> None:
    trail = "Home > " + " > ".join(["Newsroom"] * 10)
    assert _rules(f"{trail}\nA title\nA paragraph of the page.") == [Rule.BREADCRUMB, None, None]
    assert _rules(f"{trail}{' > Newsroom' * 10}\nA title\nA paragraph of the page.") == [None, None, None]
    assert _rules("Going home / Home rule\nA title\nA paragraph of the page.") == [None, None, None]
    assert _rules("Homes for all\nA title\nA paragraph of the page.") == [None, None, None]


def test_a_note_of_a_tool_is_a_line_by_itself() -> None:
    assert _rules(f"A title\n5 minutes\n{pages.LEAD}") == [None, Rule.FURNITURE, None]
    assert _rules(f"5 minutes of silence\n{pages.LEAD}") == [None, None]
    assert _rules(f"A title\nPosted by {'a desk and ' * 20}\n{pages.LEAD}") == [None, None, None]


def test_lines_above_a_message_are_chrome_where_they_stand_together() -> None:
    to, sender, answer = "To: Subscribers of the list", "From: Press desk", "Reply-To: Press desk"
    assert _rules(f"{to}\n{sender}\nA title\n{pages.LEAD}") == [Rule.FURNITURE, Rule.FURNITURE, None, None]
    assert _rules(f"A title\n{to}\n{sender}\n{answer}\n{pages.LEAD}") == [None, *[Rule.FURNITURE] * 3, None]
    assert _rules(f"A title\nBees\n{to}\n{sender}\n{pages.LEAD}") == [None, None, Rule.FURNITURE, Rule.FURNITURE, None]
    assert _rules(f"{to}\nA title\n{sender}\n{pages.LEAD}") == [None, None, None, None]
    assert _rules(f"{to}\n{pages.LEAD}\n{sender}") == [None, None, None]
    assert _rules(f"To: room 12\n{sender}\nA title\n{pages.LEAD}") == [None, None, None, None]
    assert _rules(f"{pages.LEAD}\n{to}\n{sender}\n{pages.SECOND}") == [None, None, None, None]


@pytest.mark.parametrize("line", ["Newsroom", "Home > Bees", "Search"])
@pytest.mark.parametrize("before", [pages.LEAD, "Place: VIENNA", "Place : VIENNA", "Place", "Read more about:"])
def test_words_of_the_site_are_content_where_the_page_has_begun(before: str, line: str) -> None:
    lines = ["A title", before, line, "Bees", pages.SECOND]
    assert _content("\n".join(lines)) == lines


def test_the_name_of_a_section_that_ends_a_page_is_content() -> None:
    assert _content("A title\nNewsroom") == ["A title", "Newsroom"]
    assert _content("A title\nHome > Bees") == ["A title", "Home > Bees"]


@pytest.mark.parametrize(
    "line",
    [
        "Share | Print | Facebook",
        "Share · Back to top",
        "Share | « Back to top",
        "Share | X",
        "Print * Tweet",
        "» Print",
        "Page 1 of 2",
        "Last updated: a day in May",
        "Source URL: the address",
    ],
)
def test_words_of_the_site_between_bars_end_a_page(line: str) -> None:
    assert _rules(f"A title\n{pages.LEAD}\nShare\n***\n{line}") == [
        None,
        None,
        Rule.FURNITURE,
        Rule.SEPARATOR,
        Rule.FURNITURE,
    ]
    assert _content(f"A title\n{pages.LEAD}\n{line}\nBees") == ["A title", pages.LEAD, line, "Bees"]


@pytest.mark.parametrize(
    "line",
    [
        "Share | Bees",
        "Bees · Print",
        "Share | Back to top shelf",
        "Page 3 of 4 shows the river",
        "OSCE",
        "Bees and more. © Bees",
    ],
)
def test_a_last_line_with_words_of_the_page_is_content(line: str) -> None:
    assert _content(f"A title\n{pages.LEAD}\n{line}") == ["A title", pages.LEAD, line]


def test_words_of_the_site_end_a_page_that_is_only_a_title() -> None:
    assert _content("A title\nShare") == ["A title"]


def test_words_of_the_site_below_a_colon_are_what_the_page_lists() -> None:
    lines = ["A title", pages.LEAD, "The ministry closed its accounts with:", "Facebook", "Twitter", "Instagram"]
    assert _content("\n".join(lines)) == lines


def test_a_notice_about_cookies_below_the_body_is_chrome_where_it_has_links() -> None:
    def content(notice: str) -> list[str]:
        document = _html(f"<h1>A title</h1><p>{pages.LEAD}</p><p>{notice}</p>")
        chrome = find_chrome(document)
        return [segment.text for index, segment in enumerate(document.segments) if index not in chrome]

    assert content("This site uses cookies. <a href='/more'>Read more</a>") == ["A title", pages.LEAD]
    assert len(content("This site uses cookies, the court said in its ruling.")) == 3
    assert len(content("This site uses no tools. <a href='/more'>Read more</a>")) == 3
    assert len(content("This site uses cookies. " * 30 + "<a href='/more'>Read more</a>")) == 3


MIXED = (*STATES[:4], *FIELDS[:4])
"""Eight entries of two parts of the menu."""
BODY = f"A title\n{pages.LEAD}"


@pytest.mark.parametrize(
    "menu",
    [
        f"-\nOur work\n{_items(*MIXED)}",
        f"-\nOur work\n-\nCountries\n{_items(*STATES[:8])}",
        f"-\nAlbania\n{_items(*STATES[1:4], *FIELDS[:4])}",
        f"-\n- Our work\n{_items(*MIXED)}",
        f"-\nOur work\n{_items(*MIXED[1:], *(f'Entry {number}' for number in range(12)))}",
        "\n".join(line for line in seeds.menu() if line != "-"),
    ],
)
def test_entries_of_several_parts_with_groups_are_a_menu_even_below_a_body(menu: str) -> None:
    assert _content(f"{BODY}\n{menu}\n{pages.SECOND}") == ["A title", pages.LEAD, pages.SECOND]


def test_the_last_group_of_a_menu_may_be_cut_off_from_its_entries() -> None:
    menu = f"-\nOur work\n{_items(*MIXED)}\n-\nCountries"
    assert _content(f"{BODY}\n{menu}") == ["A title", pages.LEAD]
    assert _content(f"{BODY}\n{menu}\n{pages.SECOND}") == ["A title", pages.LEAD, "Countries", pages.SECOND]


@pytest.mark.parametrize(
    "listing",
    [
        f"-\nParticipating States\n{_items(*STATES[:9])}",
        f"-\nOur work\n{_items('Elections', 'Albania')}",
        f"-\nOur work\n{_items(*MIXED[1:], *(f'Entry {number}' for number in range(13)))}",
        f"Our work\n{_items(*MIXED)}\n{pages.SECOND}",
    ],
)
def test_a_list_below_a_body_is_content_where_it_is_of_one_part_or_short_or_new(listing: str) -> None:
    entries = [line.removeprefix("- ") for line in listing.split("\n") if line != "-"]
    assert [line for line in _content(f"{BODY}\n{listing}") if line] == ["A title", pages.LEAD, *entries]


@pytest.mark.parametrize(
    ("menu", "is_menu"),
    [
        (f"-\nArbeit\n-\nThemen\n{_items(*'ABCDEFGH')}", True),
        (f"-\nArbeit\n-\nThemen\n{_items(*'ABCD')}", False),
        (f"-\nThemen\n{_items(*'ABCDEFGHIJKL')}", False),
        (_items("About us", "Elections", "Policing"), True),
        (_items("About us", "Bees", "Bears", "Wolves"), False),
        (_items("Albania", "Andorra", "Armenia"), False),
        ("-\nFields of work\nElections\nPolicing", True),
        ("Our work\nElections\nAlbania", True),
        ("Our work\nCountries\nAlbania", True),
        ("Our work\nCountries", False),
        (_items("Bees", "Our work", *MIXED), True),
    ],
)
def test_what_a_cut_left_of_a_menu_is_told_by_its_grammar_or_by_its_words(menu: str, *, is_menu: bool) -> None:
    content = _content(f"{menu}\nPress release\nA title\n{pages.LEAD}")
    assert content[-3:] == ["Press release", "A title", pages.LEAD]
    assert (len(content) == 3) is is_menu


def test_every_line_of_a_menu_without_bullets_has_its_part() -> None:
    menu = "Our work\nElections\nAlbania\nFields of work\nYouth\nOur work\nPolicing\nSerbia\nArmenia\nAustria"
    assert _rules(f"{menu}\nPress release\nA title\n{pages.LEAD}") == [
        Rule.MENU_GROUP,
        Rule.MENU_ENTRY,
        Rule.MENU_ENTRY,
        Rule.MENU_GROUP,
        Rule.MENU_ENTRY,
        Rule.MENU_ECHO,
        *[Rule.MENU_ENTRY] * 4,
        *[None] * 3,
    ]
    marked = f"-\n- Our work\n{_items(*MIXED)}\nPress release\nA title"
    assert _rules(marked) == [Rule.MENU_MARKER, Rule.MENU_GROUP, *[Rule.MENU_ENTRY] * 8, None, None]


@pytest.mark.parametrize(
    "new",
    [
        "Bees\nYouth\nPolicing\nBears\nSerbia",
        "Bees\nYouth\nPolicing\nSerbia\nBears\nWolves\nEducation",
        "Meeting\nYouth\nPolicing\nSerbia",
    ],
)
def test_a_new_entry_is_one_where_known_ones_follow(new: str) -> None:
    rest = "Belarus\nBelgium\nBulgaria\nCanada"
    page = f"Our work\nElections\nAlbania\n{new}\n{rest}\nPress release\nA title\n{pages.LEAD}"
    assert _content(page) == ["Press release", "A title", pages.LEAD]


def test_a_new_line_is_no_entry_where_few_known_ones_follow() -> None:
    menu = "Our work\nElections\nAlbania\nYouth"
    assert _content(f"{menu}\nBees\nSerbia\nBears\nWolves\nFoxes")[0] == "Bees"
    assert _content(f"{menu}\nBees\nSerbia\nBears\nArmenia\nFoxes")[0] == "Bees"
    assert _content(f"{menu}\nBees\nSerbia") == []
    assert _content(f"{menu}\nBees\nElections\nYouth\nAlbania\n{pages.LEAD}")[:2] == ["Bees", "Elections"]
    assert _content(f"{menu}\nElections\n{pages.LEAD}") == ["Elections", pages.LEAD]


def test_an_unknown_group_stands_over_entries() -> None:
    menu = f"-\nArbeit\n-\nThemen\n{_items(*'ABCDEFGH')}\n-"
    assert _content(f"{menu}\nMission\n- Observers will be there.\nA title")[0] == "Mission"
    assert _content(f"{menu}\nBees\n- Press release\nA title") == ["Bees", "Press release", "A title"]
    assert _content(f"{menu}\nBees\n- Bears\nPress release\nA title") == ["Press release", "A title"]


def test_a_type_label_with_a_bullet_is_content_where_a_title_follows() -> None:
    menu = f"-\nOur work\n{_items(*MIXED)}"
    facts = _items("Place:", "VIENNA", "Source:", "OSCE Secretariat")
    content = _content(f"{menu}\n- Press release\nElections\n{facts}\n{pages.LEAD}")
    assert content[:3] == ["Press release", "Elections", "Place:"]
    assert _content(f"{menu}\n{facts}\n{pages.LEAD}")[:2] == ["Place:", "VIENNA"]
    assert _content(f"{menu}\n- Who stands behind this\n{facts}\n{pages.LEAD}")[0] == "Place:"
    bulleted = _content(f"{menu}\n- Press release\n- A title of a page")
    assert bulleted == ["Press release", "A title of a page"]
    swapped = _content(f"{menu}\n- A title of a page\n- Press release\n{pages.LEAD}")
    assert swapped == ["A title of a page", "Press release", pages.LEAD]


def test_a_name_that_stands_again_at_the_end_of_a_menu_is_a_title_unless_it_heads_a_part() -> None:
    menu = f"-\nOur work\n{_items(*MIXED)}\n-"
    end = f"Press release\n{pages.LEAD}"
    assert _content(f"{menu}\nElections\n{end}") == ["Press release", pages.LEAD]
    assert _content(f"{menu}\nAlbania\n{end}") == ["Albania", "Press release", pages.LEAD]
    assert _content(f"{menu}\nOur work\n{end}") == ["Press release", pages.LEAD]


def test_an_image_in_a_menu_is_an_image() -> None:
    entries = _items("About us", *MIXED[:3])
    more = _items("Our work", *MIXED[3:])
    assert _rules(f"{entries}\n![](logo.png)\n{more}\nA title")[4] is Rule.IMAGE


LEAD, SECOND, THIRD = (f"<p>{line}</p>" for line in pages.PROSE)
TITLE = "<h1>A title</h1>"


def _link(text: str, url: str = "/other") -> str:
    return f"<p><a href='{url}'>{text}</a></p>"


def _margins(body: str, url: str | None = None) -> list[tuple[str, Rule]]:
    """What lies outside the column of a page, with its rule."""
    segments = read_html(f"<html><body>{body}</body></html>".encode(), url).segments
    found = margins(segments, url)
    return [(segments[index].text, found[index]) for index in sorted(found)]


@pytest.mark.parametrize(
    ("body", "outside"),
    [
        (f"<div>{TITLE}{LEAD}{SECOND}</div>", []),
        (f"<div>{TITLE}{LEAD}{SECOND}</div><p>Bears</p>", ["Bears"]),
        (f"<div>{TITLE}{LEAD}{SECOND}</div><div><div><p>Bears</p><p>Foxes</p></div></div>", ["Bears", "Foxes"]),
        (f"<div>{TITLE}{LEAD}{SECOND}<div><p>Bees</p></div></div><p>Bears</p>", ["Bears"]),
        (f"<div>{TITLE}<div><p>Bees</p>{LEAD}</div>{SECOND}</div><p>Bears</p>", ["Bears"]),
        # The column holds at least as much prose as what follows it.
        (f"<div>{TITLE}{LEAD}{SECOND}</div>{THIRD}", [pages.THIRD]),
        (f"<div>{TITLE}{LEAD}</div>{SECOND}{THIRD}", []),
        (f"<div>{TITLE}{LEAD}</div><p>Bears</p>", ["Bears"]),
        (f"<div>{TITLE}</div>{LEAD}{SECOND}{THIRD}<p>Bears</p>", []),
        # Facts and files belong to the page wherever they stand.
        (f"<div>{TITLE}{LEAD}{SECOND}</div><p>Source: OSCE</p><p>Bears</p>", ["Bears"]),
        (f"<div>{TITLE}{LEAD}{SECOND}</div><p>Place: VIENNA</p>", ["Place: VIENNA"]),
        (f"<div>{TITLE}{LEAD}{SECOND}</div>{_link('The text', '/1.pdf')}{_link('Bears')}", ["Bears"]),
        # A day right above the title is the page's in its column only.
        (f"<p>3 May 2012</p><div>{TITLE}{LEAD}{SECOND}</div>", ["3 May 2012"]),
        (f"<div><p>3 May 2012</p>{TITLE}{LEAD}{SECOND}</div><p>Bears</p>", ["Bears"]),
        (f"<p>Press release</p><div>{TITLE}{LEAD}{SECOND}</div><p>Bears</p>", ["Bears"]),
        # Without a marked title, what stands above the prose can be one unless it is a link.
        (f"<p>A title</p>{_link('Bees')}<div><div>{LEAD}{SECOND}</div></div><p>Bears</p>", ["Bees", "Bears"]),
        (f"{_link('Bees')}<p>A title</p><div><div>{LEAD}{SECOND}</div></div><p>Bears</p>", ["Bees", "Bears"]),
        (f"<div><div>{LEAD}</div></div><p>Bears</p>", ["Bears"]),
        (f"<div><div>{LEAD}</div><div>{SECOND}</div></div>", []),
    ],
)
def test_the_column_of_a_page_holds_its_title_and_most_of_its_prose(body: str, outside: list[str]) -> None:
    assert _margins(body) == [(text, Rule.OUTSIDE) for text in outside]


def test_words_of_the_site_end_the_column_whatever_stands_outside_it() -> None:
    document = _html(f"<div>{TITLE}{LEAD}{SECOND}<p>Terms of use</p></div><p>Bears</p>")
    chrome = find_chrome(document)
    assert [chrome.get(index) for index in range(5)] == [None, None, None, Rule.FURNITURE, Rule.OUTSIDE]


def test_above_the_title_stay_its_label_a_day_and_facts() -> None:
    def above(*lines: str) -> list[tuple[str, Rule]]:
        return _margins(f"{_lines(*lines)}{TITLE}{LEAD}{SECOND}")

    assert above("Newsroom", "Bees", "Press release", "Bears", "3 May 2012") == [
        ("Newsroom", Rule.SECTION_NAME),
        ("Bees", Rule.BEFORE_TITLE),
        ("Bears", Rule.BEFORE_TITLE),
    ]
    assert above("Bees") == [("Bees", Rule.BEFORE_TITLE)]
    assert above("Press release") == []
    assert above("News", "Press release") == [("News", Rule.BEFORE_TITLE)]
    assert above("3 May 2012", "Bees") == [("3 May 2012", Rule.BEFORE_TITLE), ("Bees", Rule.BEFORE_TITLE)]
    assert above("3 May 2012", "Press release") == [("3 May 2012", Rule.BEFORE_TITLE)]
    assert above("Source: OSCE") == []
    assert above("Bees", "Source: OSCE") == [("Bees", Rule.BEFORE_TITLE)]


@pytest.mark.parametrize(
    ("line", "is_day"),
    [
        ("3 May 2012", True),
        ("VIENNA, 3 May 2012", True),
        ("May 3, 2012", True),
        ("2012-05-03", True),
        ("03.05.2012", True),
        ("3 May 2012 - 5 May 2012", True),
        ("Bees of 2012", False),
        ("a meeting of bees in VIENNA, 3 May 2012", True),
        ("a meeting of bees and bears in VIENNA, 3 May 2012 - of bears and foxes", False),
    ],
)
def test_a_day_above_a_title_is_short_and_a_day(line: str, *, is_day: bool) -> None:
    assert (_margins(f"<p>{line}</p>{TITLE}{LEAD}{SECOND}") == []) is is_day


def test_links_for_sharing_stand_between_title_and_text() -> None:
    share, printed = _link("Share"), _link("» Print")
    tools = [("Share", Rule.FURNITURE), ("» Print", Rule.FURNITURE)]
    assert _margins(f"{TITLE}<p>Bees</p>{share}{printed}{LEAD}{SECOND}") == tools
    assert _margins(f"{TITLE}{_link(pages.THIRD)}{share}{printed}{LEAD}{SECOND}") == tools
    assert _margins(f"{TITLE}<p>Share</p>{_link('Bees')}{LEAD}{SECOND}{share}<p>Foxes</p>") == []
    assert _margins(f"{TITLE}{share}{LEAD}{SECOND}") == tools[:1]


def test_a_heading_over_facts_is_chrome() -> None:
    assert _margins(f"{TITLE}{LEAD}{SECOND}<p>Details</p><p>Source: OSCE</p>") == [("Details", Rule.FURNITURE)]
    assert _margins(f"{TITLE}{LEAD}<p>Source: OSCE</p><p>Details</p><p>Bees</p>{SECOND}{_link('Bears')}") == []


@pytest.mark.parametrize(
    ("below", "count"),
    [
        (f"<h2>See also</h2>{_link('Bees')}", 2),
        ("<h2>See also</h2><p>Bees, 3 May 2012</p><p>Bears</p>", 3),
        (f"<p>Foxes</p><h2>See also</h2>{_link('Bees')}<p>Bears</p>", 3),
        (f"<h2>See also</h2>{_link('Bees')}{_link('The text', '/1.pdf')}", 2),
        (f"<h2>See also</h2><p>Bees</p><p>Bears</p><p>Foxes</p>{_link('Birds')}", 5),
        ("<h2>See also</h2><p>Bees</p><p>Bears</p>", 0),
        ("<p>See <a href='/other'>bears</a> too</p><h2>See also</h2><p>Bees</p>", 0),
        (f"<h2>Bees</h2>{_link('Bears')}", 0),
        (f"<ul><li>See also</li></ul>{_link('Bees')}", 0),
        (f"<h2>See also</h2><p>Bees</p><p>Bears</p><p>Foxes</p><p>Wolves</p>{_link('Birds')}", 0),
        (f"<h2>See also</h2>{_link('Bees')}{THIRD}{THIRD}{THIRD}", 0),
    ],
)
def test_a_heading_over_other_pages_stands_over_links_or_days_and_less_than_the_page(below: str, count: int) -> None:
    found = _margins(f"{TITLE}{LEAD}{SECOND}{below}")
    assert [rule for _, rule in found] == [Rule.RELATED] * count


def test_a_heading_over_other_pages_may_follow_the_first_paragraph() -> None:
    teaser = "They came, they saw the river, and they went home."
    page = f"{TITLE}{LEAD}<h2>See also</h2>{_link('Bees')}<p>{teaser}</p>"
    assert [text for text, _ in _margins(page)] == ["See also", "Bees", teaser]


@pytest.mark.parametrize(
    ("body", "links"),
    [
        (f"<div>{LEAD}{SECOND}</div>{_link('Bees')}<p>Bears</p>{_link('The text', '/1.pdf')}", ["Bees"]),
        (f"<div>{LEAD}{SECOND}</div><p>Bears</p>{_link('Bees')}", ["Bees"]),
        (f"<div>{LEAD}{SECOND}{_link('Bees')}</div>", []),
        (f"<div>{LEAD}</div>{_link('Bees')}", []),
        (f"<div>{LEAD}{SECOND}</div>{THIRD}{_link('Bees')}", []),
        (f"<div>{LEAD}{_link('Bees')}{SECOND}</div>", []),
    ],
)
def test_links_below_the_element_of_the_prose_are_chrome(body: str, links: list[str]) -> None:
    assert _margins(f"<div>{TITLE}{body}</div>") == [(text, Rule.LINKS) for text in links]


ROW_OF_LINKS = _link("Bees") + _link("News") + _link("Bears")


@pytest.mark.parametrize(
    ("above", "count"),
    [
        (f"{ROW_OF_LINKS}<p>A title</p>", 3),
        (f"<div>{ROW_OF_LINKS}</div><div><p>A title</p></div>", 3),
        (f"{ROW_OF_LINKS}{_link('Foxes')}", 4),
        (f"<table><tr><td>{_link('Bees')}</td></tr><tr><td>{_link('News')}</td></tr></table>{_link('Bears')}", 0),
        (f"<div>{ROW_OF_LINKS}</div><div><div>{_link('A title')}</div></div>", 3),
        (f"<div>{ROW_OF_LINKS}</div>{_link('A title')}", 3),
        (f"{_link('Bees')}<p>A title</p>{_link('News')}{_link('Bears')}", 0),
        (f"{_link('Bees')}{_link('News')}<p>A title</p>", 0),
        (f"{ROW_OF_LINKS}{_link('Foxes' * 100)}<p>A title</p>", 0),
        (f"{_link('Bees')}{_link('News')}{_link('The text', '/1.pdf')}<p>A title</p>", 0),
        (f"{TITLE}{ROW_OF_LINKS}", 0),
    ],
)
def test_several_links_in_a_row_above_an_untitled_page_are_a_menu(above: str, count: int) -> None:
    found = _margins(f"{above}{LEAD}{SECOND}")
    assert [rule for _, rule in found] == [Rule.LINKS] * count


def test_a_menu_that_nothing_marks_gives_no_label_and_no_title() -> None:
    page = oc.parse(
        "<title>OSCE - Press release</title><table><tr><td><a href='/'>Home</a><br><a href='/news'>News</a><br>"
        f"<a href='/about'>About</a></td><td><p><b>A title</b></p><p>{pages.LEAD}</p>{SECOND}</td></tr></table>"
    )
    assert (page.label, page.title, len(page.body)) == (None, "A title", 2)


def test_links_into_the_page_are_its_contents_where_there_are_several() -> None:
    url = "https://www.osce.org/pc/51357"
    tabs = _link("Text", "#text") + _link("Photos", "#photos")
    both = [("Text", Rule.CONTENTS), ("Photos", Rule.CONTENTS)]
    assert _margins(f"{TITLE}{tabs}{LEAD}{SECOND}") == both
    assert _margins(f"{TITLE}{tabs}{LEAD}{SECOND}", url) == both
    assert _margins(f"{TITLE}{tabs.replace('#', f'{url}#')}{LEAD}{SECOND}", url) == both
    assert _margins(f"{TITLE}{tabs.replace('#', '/pc/2#')}{LEAD}{SECOND}", url) == []
    assert _margins(f"{TITLE}{_link('Text', '#')}{_link('Photos', '#')}{LEAD}{SECOND}") == []
    assert _margins(f"{TITLE}{_link('Text', '#text')}{LEAD}{SECOND}") == []
    assert _margins(f"{TITLE}{_link('Text', '#text')}{LEAD}{_link('Photos', '#photos')}{SECOND}") == []
    inline = "<p>See <a href='#text'>Text</a></p><p>See <a href='#photos'>Photos</a></p>"
    assert _margins(f"<div>{TITLE}{inline}{LEAD}{SECOND}</div><p>Bears</p>") == [("Bears", Rule.OUTSIDE)]


@pytest.mark.parametrize(
    ("foot", "lines"),
    [
        (f"<hr>{_link('Bees')}<p>Bears</p>", 3),
        ("<hr><p>Share</p>", 2),
        ("<hr><p>Foxes</p><hr><p>» Print</p>", 2),
        ("<hr><p>Bears</p>", 0),
        (f"{_link('Bees')}<hr><p>Bears</p>", 0),
        (f"<hr>{_link('Bees')}<p>Source: OSCE</p>", 0),
        (f"<hr>{_link('Bees')}{_link('The text', '/1.pdf')}", 0),
        (f"<hr>{_link('Bees')}{THIRD * 5}", 0),
        ("<p>Share</p>", 0),
    ],
)
def test_below_the_last_rule_a_few_lines_with_links_are_a_footer(foot: str, lines: int) -> None:
    found = _margins(f"{TITLE}{LEAD}{SECOND}{foot}")
    assert [rule for _, rule in found] == [Rule.FOOTER] * lines
    assert _margins(f"{TITLE}<hr>{LEAD}<p>See <a href='/x'>this</a></p>") == []


def test_the_longest_lines_that_count_as_days_headings_and_footers() -> None:
    day = "a meeting of bees and bears in VIENNA, 3 May 2012 - of bears"
    assert len(day) == 60
    assert _margins(f"<p>{day}</p>{TITLE}{LEAD}{SECOND}") == []
    assert len(_margins(f"<p>{day}s</p>{TITLE}{LEAD}{SECOND}")) == 1
    heading = "The latest local water news from all the banks of the rivers"
    assert len(heading) == 60
    assert len(_margins(f"{TITLE}{LEAD}{SECOND}<h2>{heading}</h2>{_link('Bees')}")) == 2
    assert _margins(f"{TITLE}{LEAD}{SECOND}<h2>{heading}s</h2>{_link('Bees')}") == []
    foot = f"<hr>{_link('Bees')}{_lines('x' * 198)}"
    assert len(_margins(f"{TITLE}{LEAD}{SECOND}{foot}{_lines('x' * 198)}")) == 4
    assert _margins(f"{TITLE}{LEAD}{SECOND}{foot}{_lines('x' * 199)}") == []


def test_what_is_below_a_heading_over_other_pages_may_be_as_long_as_what_is_above() -> None:
    above = len("A title" + pages.LEAD)
    equal = "x" * (above - len("See also"))
    assert len(_margins(f"{TITLE}{LEAD}<h2>See also</h2>{_link(equal)}")) == 2
    assert _margins(f"{TITLE}{LEAD}<h2>See also</h2>{_link(equal + 'x')}") == []


def test_links_into_the_page_at_its_very_end_are_its_contents() -> None:
    links = "<p><a href='#text'>Text</a></p><p><a href='#photos'>Photos</a></p>"
    assert len(_margins(f"{TITLE}{LEAD}{links}")) == 2


def test_a_line_over_other_pages_needs_no_mark() -> None:
    assert len(_margins(f"{TITLE}{LEAD}<p>See also</p><p>Bees, 3 May 2012</p>")) == 2


@pytest.mark.parametrize("bullet", ["* ", "- ", ""])
@pytest.mark.parametrize(
    "lines",
    [
        ("Share on Facebook", "Print", "Privacy policy"),
        ("Post this page on X", "Share via e-mail", "Send to a friend"),
        ("Privacy policy", "Legal notice", "Contact us"),
    ],
)
def test_share_links_and_legal_lines_at_the_end_go_whatever_their_bullets(bullet: str, lines: tuple[str, ...]) -> None:
    text = "Press release\nRiver data\nVIENNA, 3 May 2012 - Two delegations met again, the OSCE said today.\n\n"
    assert oc.parse(text + "".join(f"{bullet}{line}\n" for line in lines)) == oc.parse(text)


def test_a_sentence_about_sharing_stays() -> None:
    text = "Press release\nRiver data\nVIENNA, 3 May 2012 - Two delegations met, the OSCE said.\n\nShare on Facebook what you saw.\n"
    assert oc.parse(text).body[-1].text == "Share on Facebook what you saw."


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (f"{LEAD}<div>{TITLE}{SECOND}{THIRD}</div>", f'"{pages.LEAD}"; explain'),
        (f"<div>{TITLE}{LEAD}{SECOND}</div><div>{THIRD}</div>", f'"{pages.THIRD}"; explain'),
        (f"{LEAD}<div>{TITLE}{SECOND}{SECOND}</div><div>{THIRD}</div>", f'"{pages.LEAD}", and 1 more; explain'),
        (f"<p>Bees</p><div>{TITLE}{LEAD}{SECOND}</div><p>Bears</p>", ""),
        (f"<p>We use cookies to make this site better for all who visit it.</p><div>{TITLE}{LEAD}</div>", ""),
        (f"<div>{TITLE}{LEAD}{SECOND}</div><p>© 2012 by those who have made all of this in many years.</p>", ""),
        (f"<nav>{LEAD}</nav><div>{TITLE}{SECOND}{THIRD}</div>", f'"{pages.LEAD}"; explain'),
        (f"<div>{TITLE}{LEAD}{SECOND}</div>{_link(pages.THIRD)}", ""),
    ],
)
def test_text_that_goes_by_its_place_alone_is_told(body: str, told: str) -> None:
    page = oc.parse(f"<html><body>{body}</body></html>")
    messages = [found.message for found in page.diagnostics if found.code == "text-outside"]
    assert [told in message for message in messages] == [True] * bool(told)


@pytest.mark.parametrize("tag", ["nav", "div"])
def test_a_menu_whose_entries_are_labels_or_sections_makes_no_page_a_press_release(tag: str) -> None:
    names = ("Home", "Who we are", "What we do", "Where we are", "Newsroom", "Resources", "Participating States")
    entries = "".join(f'<li><a href="/{number}">{name}</a></li>' for number, name in enumerate(names))
    prose = f"<h1>Vacancies</h1><p>{pages.LEAD}</p><p>The OSCE has further vacancies.</p>"
    source = f"<html><body><{tag}><ul>{entries}</ul></{tag}>{prose}</body></html>"
    found = oc.detect(source)
    assert found.type == oc.PageType.OTHER
    assert not any("section" in evidence.reason for evidence in found.evidence)
    assert oc.parse(source).title == "Vacancies"
