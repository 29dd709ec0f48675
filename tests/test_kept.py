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
