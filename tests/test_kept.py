"""Text of the page's own that stands where, or begins as, something of the site's would: it stays, or it is told."""

import pytest

import osce_corpus as oc
from tests.support.pages import LEAD, SECOND, THIRD

TITLE = "OSCE delegations agree on river data"
DATED = f"VIENNA, 3 May 2012 - {LEAD}"
LONG = (
    "The town hall in which they met was built for talks between the two banks, long before there was a bridge. It has "
    "a room with maps of the river, and another one in which people wait for the ferry. Engineers keep their records "
    "there, in three languages and on paper, because the water once took everything else."
)
TEXT = f"<p>{DATED}</p><p>{SECOND}</p><p>{THIRD}</p>"


def _parsed(body: str, *, head: str = "") -> oc.Page:
    return oc.parse(f"<html><head><title>{TITLE}</title>{head}</head><body><h1>{TITLE}</h1>{body}</body></html>")


def _is_whole(page: oc.Page) -> bool:
    return [block.text for block in page.body] == [DATED, SECOND, THIRD]


@pytest.mark.parametrize(
    "element",
    [
        '<div class="page-content sticky-footer">',
        '<div class="post comments-open">',
        '<div class="modal-body">',
        '<div class="popup content">',
        '<div class="latest-version">',
        '<div class="d-none d-md-block">',
        '<div class="hidden md:block">',
        '<div class="hidden lg:flex">',
        '<main aria-hidden="true">',
        '<div class="tab-pane" hidden>',
        '<div role="tabpanel" style="display: none">',
        '<div hidden><div class="comments">',
    ],
)
def test_no_name_and_no_state_takes_away_most_of_the_text(element: str) -> None:
    assert _is_whole(_parsed(f"{element}{TEXT}"))


@pytest.mark.parametrize(
    "box",
    [
        '<div class="d-none">{}</div>',
        "<div hidden>{}</div>",
        '<div class="comments"><ul><li>{}</li></ul></div>',
        '<div class="comments">{}<form></form></div>',
        '<div class="modal">{}</div>',
        '<div style="display:none">{}</div>',
        '<div class="footer">{}</div>',
    ],
)
def test_less_than_the_page_is_left_out_as_before(box: str) -> None:
    page = _parsed(TEXT + box.format("<p>We would be glad to hear from you what you think of these pages.</p>"))

    assert _is_whole(page)


def test_what_a_click_opens_is_of_the_page() -> None:
    panel = f'<div class="tab-pane" hidden><p>{THIRD}</p></div>'

    assert _is_whole(_parsed(f"<p>{DATED}</p><p>{SECOND}</p>{panel}"))


@pytest.mark.parametrize(
    "below",
    [
        f"<article><p>{SECOND}</p><footer><p>{THIRD}</p></footer></article>",
        f"<p>{SECOND}</p><hr><p>{THIRD}</p>",
        f"<p>{SECOND}</p><div><h2>Comments</h2><p>{THIRD}</p></div>",
        f"<p>{SECOND}</p><h2>See also</h2><p>{THIRD}</p>",
    ],
)
def test_the_last_paragraph_is_no_foot_of_the_site(below: str) -> None:
    assert THIRD in [block.text for block in _parsed(f"<p>{DATED}</p>{below}").body]


def test_a_foot_of_prose_stays_and_one_of_links_goes() -> None:
    link = '<p><a href="/">Home</a> | <a href="/contact">Contact</a></p>'

    assert _is_whole(_parsed(f"{TEXT}<hr>{link}"))
    assert THIRD in [block.text for block in _parsed(f"<p>{DATED}</p><p>{SECOND}</p><hr><p>{THIRD}</p>{link}").body]


@pytest.mark.parametrize(
    "line",
    [
        "Powered by solar panels, the new station costs the town little.",
        "Copyright 1960 is the name of the play that they saw.",
        "Return to the village is difficult.",
        "(c) the right to ask.",
    ],
)
def test_a_sentence_that_begins_as_a_last_line_does_is_none(line: str) -> None:
    page = oc.parse(f"{TITLE}\n\n{DATED}\n\n{SECOND}\n\n{line}")

    assert page.body[-1].text == line


@pytest.mark.parametrize(
    "line",
    ["Powered by Drupal", "Copyright 2012 OSCE", "(c) 2012 OSCE", "« Return to osce.org", "Best viewed at 800 x 600."],
)
def test_a_last_line_goes(line: str) -> None:
    page = oc.parse(f"{TITLE}\n\n{DATED}\n\n{SECOND}\n\n{line}")

    assert page.body[-1].text == SECOND


def test_a_button_in_a_sentence_is_a_word_of_it() -> None:
    pressed = _parsed(f"<p>{DATED}</p><p>Press the <button>Register</button> key to take part in the talks.</p>")
    alone = _parsed(f"<p>{DATED}</p><p>{SECOND}</p><p><button>Register</button></p>")

    assert pressed.body[-1].text == "Press the Register key to take part in the talks."
    assert alone.body[-1].text == SECOND


@pytest.mark.parametrize(
    "part",
    [
        f"<div hidden><p>{DATED}</p></div>",
        f"<div hidden><p>{SECOND} {SECOND} {SECOND}</p></div>",
        f"<footer><p>{SECOND} {SECOND} {SECOND}</p></footer>",
        f'<div class="related"><a href="/1">One</a><a href="/2">Two</a><p>{LEAD} {SECOND} {THIRD} {LEAD} {LEAD}</p></div>',
    ],
)
def test_much_text_in_a_part_that_is_left_out_is_told(part: str) -> None:
    page = _parsed(f"{part}<p>{LONG}</p>")

    assert [block.text for block in page.body] == [LONG]
    assert [diagnostic.code for diagnostic in page.diagnostics] == ["text-outside"]


@pytest.mark.parametrize(
    "part",
    [
        "<footer><p>We are the largest regional organization that works for security.</p></footer>",
        f'<div class="related"><a href="/1">Another page</a><p>{DATED}</p></div>',
        f'<div class="cookies"><p>Cookies help us. {SECOND}</p></div>',
    ],
)
def test_what_nobody_would_miss_is_not_told(part: str) -> None:
    assert not _parsed(f"{TEXT}{part}").diagnostics


def test_however_many_boxes_stay_what_is_hidden_goes() -> None:
    kept = f'<div class="share"><p>{SECOND}</p></div>' * 100
    page = _parsed(f"{kept}<div hidden><p>Nobody reads this.</p></div>")

    assert {block.text for block in page.body} == {SECOND}


@pytest.mark.parametrize(
    "panel",
    [
        f"<h2><button>Background</button></h2><div id=c1 hidden='until-found'><p>{THIRD}</p></div>",
        f"<h2><button aria-controls=b1>Background</button></h2><div id=b1 class=hidden><p>{THIRD}</p></div>",
        f"<h2><a data-bs-target='#b1'>Background</a></h2><div id=b1 style='display:none'><p>{THIRD}</p></div>",
        f"<h2>Background</h2><div class='accordion__panel' aria-hidden='true'><p>{THIRD}</p></div>",
        f"<button class=accordion>Background</button><div class=panel><p>{THIRD}</p></div>",
        f"<section id='comments'><h2>Background</h2><p>{THIRD}</p></section>",
        f"<div class='search-and-rescue'><h2>Background</h2><p>{THIRD[:26]}</p><p>{THIRD[27:]}</p></div>",
        f"<h2>More about the programme</h2><p>It began in 2009, as the engineers of both banks remember.</p><h3>B</h3><p>{THIRD}</p>",
        f"<h2>In focus</h2><p>{THIRD}</p>",
    ],
)
def test_a_part_of_the_page_stays_however_it_is_opened_and_whatever_it_is_called(panel: str) -> None:
    page = _parsed(f"<article><p>{DATED}</p><p>{SECOND}</p>{panel}</article>")

    assert page.text.replace("\n\n", " ").endswith(THIRD)
    assert len(page.body) > 3


@pytest.mark.parametrize("below", ["<p>Annex: <a href='/x'>Programme</a></p><p>Venue map</p>", f"<p>{SECOND}</p>"])
def test_what_stands_below_a_rule_and_leads_nowhere_else_is_no_foot(below: str) -> None:
    assert len(_parsed(f"<p>{DATED}</p><p>{THIRD}</p><hr>{below}").body) > 2


@pytest.mark.parametrize(
    "row",
    [
        "<h2>Agenda</h2><table><tr><td>09:00</td><td>Opening</td></tr><tr><td>10:00</td><td>Rivers</td></tr></table>",
        "<h2>Speakers</h2><ul><li>The mayor</li><li>An engineer</li></ul>",
    ],
)
def test_a_list_beside_the_column_is_told(row: str) -> None:
    page = oc.parse(f"<main><div class=row><h1>{TITLE}</h1><p>{DATED}</p></div><div class=row>{row}</div></main>")

    assert [diagnostic.code for diagnostic in page.diagnostics] == ["text-outside"]


@pytest.mark.parametrize(
    ("lines", "last"),
    [
        (("Offices", "5", "Staff", "124"), "124"),
        (
            ("Back to school: forty teachers begin to use the data",),
            "Back to school: forty teachers begin to use the data",
        ),
        (("Next steps", "Return to the old format"), "Return to the old format"),
        (
            ("They meet on Monday at:", "Press room, ground floor", "Wallnerstrasse 6, 1010 Vienna"),
            "Wallnerstrasse 6, 1010 Vienna",
        ),
        (("They will speak about:", "Freedom of expression", "Privacy", "Accessibility"), "Accessibility"),
        (("They will speak about:", "Privacy", "Accessibility", "© OSCE 2012", "Privacy"), "Accessibility"),
    ],
)
def test_a_last_line_that_only_looks_like_the_sites_stays(lines: tuple[str, ...], last: str) -> None:
    assert oc.parse("\n".join((TITLE, DATED, SECOND, *lines))).body[-1].text == last


def test_the_address_below_contacts_is_theirs() -> None:
    lines = ("Contacts", "Ann Example", "OSCE Secretariat", "Phone: +43 1 000 00 00", "Wallnerstrasse 6, 1010 Vienna")
    (contact,) = oc.parse("\n".join((TITLE, DATED, SECOND, *lines))).contacts

    assert contact.address == "Wallnerstrasse 6, 1010 Vienna"


@pytest.mark.parametrize(
    "foot",
    [
        ("About us", "What we do", "Where we work", "Jobs", "Procurement", "Privacy notice", "Terms of use"),
        ("Stay connected", "Sign up for our newsletter", "© 2024 OSCE", "Designed by Web Studio"),
        ("<- Back to: News",),
        ("« Return to the old page",),
        ("Back to all press releases",),
        ("Wallnerstrasse 6, 1010 Vienna", "Privacy"),
        ("Share:", "Facebook | X | LinkedIn", "Previous: Bridge opened"),
        ("12",),
    ],
)
def test_the_foot_of_a_site_goes(foot: tuple[str, ...]) -> None:
    assert oc.parse("\n".join((TITLE, DATED, SECOND, *foot))).body[-1].text == SECOND


@pytest.mark.parametrize(
    "above",
    [
        ("We use cookies to give you the best experience on our site.", "Accept", "Search", "EN", "FR", "RU"),
        ("This website uses essential cookies. By continuing you consent.", "OK", "More information"),
    ],
)
def test_what_stands_above_a_text_is_no_title(above: tuple[str, ...]) -> None:
    page = oc.parse("\n".join((*above, "Press release", TITLE, DATED, SECOND)))

    assert (page.label, page.title) == ("Press release", TITLE)
    assert [block.text for block in page.body] == [DATED, SECOND]


def test_an_embargo_does_not_take_the_first_paragraph_with_it() -> None:
    page = oc.parse(f"{TITLE}\nEmbargoed until delivery: {DATED}\n{SECOND}")

    assert DATED in page.body[0].text


def test_a_table_of_facts_keeps_its_caption_and_what_has_no_label() -> None:
    rows = (
        "<tr><th>Date</th><th>Place</th></tr><tr><td>3 May 2012</td><td>VIENNA</td><td>Postponed from April</td></tr>"
    )
    page = _parsed(f"<table><caption>Second meeting</caption>{rows}</table><p>{DATED}</p>")

    assert {"Second meeting", "Postponed from April"} <= {block.text for block in page.body}


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("River data<small>Engineers meet</small>", "River data Engineers meet"),
        ("River data <button>Share</button>", "River data"),
        ("River data<a class=anchor href='#t'>#</a>", "River data"),
        ("River data<a class=headerlink href='#t'>¶</a>", "River data"),
    ],
)
def test_a_title_is_its_words(heading: str, title: str) -> None:
    assert oc.parse(f"<h1>{heading}</h1><p>{DATED}</p><p>{SECOND}</p>").title == title


def test_the_marks_of_pandoc_are_no_words() -> None:
    facts = "Place:\\\nVIENNA\\\nSource:\\\nOSCE Secretariat"
    fence = "::: {.field-label}\n\n" + facts + "\n\n:::"
    page = oc.parse(f"# River data {{#river-data .page-title}}\n\n{fence}\n\n{SECOND}\n\nThe OSCE\\'s plan.\n")

    assert isinstance(page, oc.PressRelease)
    assert (page.title, page.places, page.sources) == ("River data", ("Vienna",), ("OSCE Secretariat",))
    assert page.body[-1].text == "The OSCE's plan."


MODAL = '<a data-bs-toggle="modal" data-bs-target="#m">Write to us</a><div class="modal fade" id="m" aria-hidden="true">{}</div>'


@pytest.mark.parametrize(
    "box",
    [
        MODAL.format(
            "<h5>Newsletter</h5><p>Enter your address, and you will receive the news of the week by mail.</p>"
        ),
        '<div class="collapse navbar-collapse" aria-hidden="true"><p>Library of laws</p></div>',
        '<button aria-controls="dlg">x</button><div id="dlg" role="dialog" hidden><p>We would like to hear from you what you think.</p></div>',
        '<div id="gdpr-panel" style="display:none"><p>This site stores small files on your device so that it works.</p></div>',
        '<div class="panel loading" style="display:none">Please wait while the content loads</div>',
        '<div class="comments"><div><b>Anna</b> 3 May 2012<p>Great news, I have been waiting for this for years, and so have we all.</p></div></div>',
        '<div><h2>Related content</h2><div data-href="/1"><p>Border police officers in two regions learn how to find forged papers.</p></div></div>',
        '<div class="block has-menu"><h2>In this part</h2><ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul></div>',
        '<div class="d-none d-print-block">Printed from the web site on 4 May 2020</div>',
        "<footer class='entry-footer'><p>This entry was posted in News by the press section. Bookmark the permalink.</p></footer>",
    ],
)
def test_what_a_control_opens_and_what_stands_around_a_text_is_the_sites_all_the_same(box: str) -> None:
    page = _parsed(f"<article>{TEXT}{box}</article>")

    assert [block.text for block in page.body if block.text != "Write to us"] == [DATED, SECOND, THIRD]


def test_the_word_of_an_icon_is_no_word_of_a_heading() -> None:
    icon = "<span class=accordion-icon aria-hidden=true>expand_more</span>"
    page = _parsed(f"<p>{DATED}</p><h3><button class=accordion-button>Background {icon}</button></h3><p>{SECOND}</p>")

    assert [block.text for block in page.body] == [DATED, "Background", SECOND]


def test_an_article_about_cookies_and_privacy_is_no_notice() -> None:
    text = "The seminar looked at how States use cookies and other tools to watch people, and at what rights they have."
    for source in (f"Privacy in the digital age\n\n{text}", f"<h1>Privacy in the digital age</h1><p>{text}</p>"):
        page = oc.parse(source)
        assert (page.title, page.text) == ("Privacy in the digital age", text)


@pytest.mark.parametrize(
    "title", ["Embargo lifted after talks in Vienna", "Embargo on arms to be discussed", "Last changed on demand"]
)
def test_a_title_that_begins_as_a_note_does_is_a_title(title: str) -> None:
    assert oc.parse(f"{title}\n\n{DATED}\n\n{SECOND}").title == title


@pytest.mark.parametrize("line", ["Hosted by Kazakhstan", "Designed by women", "Best viewed at night", "Next: media"])
def test_a_last_line_alone_is_the_pages(line: str) -> None:
    assert oc.parse(f"{TITLE}\n\n{DATED}\n\n{SECOND}\n\n{line}").body[-1].text == line


def test_a_heading_further_down_is_no_title_where_no_page_begins() -> None:
    page = oc.parse(f"{TITLE}\n\nMr. Example, Head of Mission\n\nVienna\n\n# Annex\n\n{SECOND}")

    assert page.title == TITLE


def test_what_would_be_a_mark_of_markdown_stays_a_name() -> None:
    line = "The field &#91;name&#93;(required) and &#35; of items &#xD800;"
    page = oc.parse(f"# {TITLE}\n\n{DATED}\n\n{line}\n\n&#35; of observers: 12")

    assert [block.text for block in page.body[1:]] == [line, "&#35; of observers: 12"]


@pytest.mark.parametrize(
    "box",
    [
        f'<div id="wm-ipp-base"><p>{SECOND}</p></div>',
        '<div class="cookies"><p>We set cookies, so that the pages work and we learn how many people read which of them.</p></div>',
        '<div class="related"><a href="/1">One</a><p>Border police officers in two regions learn how to find forged papers.</p></div>',
    ],
)
def test_what_is_surely_the_sites_goes_though_a_cut_has_left_no_other_text(box: str) -> None:
    assert not _parsed(box.replace("the pages work", "cookies work")).body


CONTACTS = """<p>Ann Example<br>Spokesperson<br>OSCE Secretariat<br>Tel: +43 1 000 00 00<br>
<a href="mailto:ann@example.org">ann@example.org</a></p>"""


@pytest.mark.parametrize(
    "beside",
    [
        f"<aside><h3>Contacts</h3>{CONTACTS}</aside>",
        f"<aside class=sidebar><div><h2>Media contact</h2>{CONTACTS}</div></aside>",
        f"<div class='col side'><p>For further information, please contact:</p>{CONTACTS}</div>",
    ],
)
def test_contacts_beside_the_text_are_read(beside: str) -> None:
    main = f"<main><article><h1>{TITLE}</h1>{TEXT}</article></main>"
    for body in (f"{main}{beside}", f"{beside}{main}"):
        page = oc.parse(f"<html><body>{body}</body></html>")
        assert [(contact.name, contact.emails) for contact in page.contacts] == [("Ann Example", ("ann@example.org",))]
        assert _is_whole(page)


DEEP = f"<aside>{'<div>' * 60}<h3>Contacts</h3>{'</div>' * 60}</aside>"


def test_what_is_beside_the_text_and_no_contact_is_none() -> None:
    for beside in (
        "<aside><h3>Weather</h3><p>+3</p></aside>",
        "<aside><div><img></div></aside>",
        DEEP,
        f"<div>{CONTACTS}</div>",
    ):
        page = oc.parse(f"<html><body><main><article><h1>{TITLE}</h1>{TEXT}</article></main>{beside}</body></html>")
        assert page.contacts == ()
        assert _is_whole(page)


@pytest.mark.parametrize(
    "above", ["<section class=hero>{}</section><main>", "<main><article>{}", "<main><p>Press release</p>{}"]
)
def test_the_caption_of_a_picture_above_the_title_stays(above: str) -> None:
    figure = "<figure><img src=x><figcaption>The river at low water. (OSCE/Ann Example)</figcaption></figure>"
    page = oc.parse(f"<html><body>{above.format(figure)}<h1>{TITLE}</h1>{TEXT}</article></main></body></html>")
    assert page.body[0] == oc.Caption(text="The river at low water.", credit="OSCE/Ann Example")
    assert (page.title, page.label) == (TITLE, "Press release" if "Press" in above else None)


@pytest.mark.parametrize("line", ["Submitted by the Delegation of Canada", "Edited by Ann Example and Bo Muster"])
def test_who_submitted_or_edited_a_text_stays(line: str) -> None:
    page = oc.parse(f"{TITLE}\n{line}\n{DATED}\n{SECOND}")
    assert line in [block.text for block in page.body]
    for note in ("Submitted by admin", "Edited by web on 3 May 2012, 10:00"):
        assert [block.text for block in oc.parse(f"{TITLE}\n{note}\n{DATED}\n{SECOND}").body] == [DATED, SECOND]


@pytest.mark.parametrize("name", ["visually-hidden", "sr-only", "element-invisible"])
def test_a_label_that_is_only_read_aloud_names_the_value_beside_it(name: str) -> None:
    facts = f"<div><div class={name}>Source</div><div>OSCE Secretariat</div></div>"
    contacts = f"<div><h2 class={name}>Contacts</h2>{CONTACTS}</div>"
    page = _parsed(f"{facts}{TEXT}{contacts}<span class={name}>Tags: rivers</span>")
    assert page.sources == ("OSCE Secretariat",)
    assert [contact.name for contact in page.contacts] == ["Ann Example"]
    assert _is_whole(page)
    assert _parsed(f"{TEXT}<div class=hidden>Source</div><p>OSCE Secretariat</p>").sources == ()


def test_what_a_click_on_a_legend_opens_stays() -> None:
    hidden = f"<div class=fieldset-wrapper style='display: none'><p>{THIRD}</p></div>"
    body = f"<p>{DATED}</p><p>{SECOND}</p><fieldset class='collapsible collapsed'>{hidden}</fieldset>"
    assert _is_whole(_parsed(body))
