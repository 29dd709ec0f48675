"""Which line is the title, which is the type label, and which are neither."""

import datetime as dt

import pytest

import osce_corpus as oc
from tests.support.pages import LEAD, SECOND, THIRD, bulleted, codes, plain, press_release

DATED = f"VIENNA, 3 May 2012 - {LEAD}"


def _head(text: str) -> tuple[str | None, str | None]:
    page = oc.parse(text)
    return page.label, page.title


@pytest.mark.parametrize("label_first", [True, False])
@pytest.mark.parametrize("label", ["Press release", "Seminar", "Media advisory", "PRESS RELEASE", "Conference"])
def test_the_type_label_may_stand_before_or_after_the_title(label: str, label_first: bool) -> None:
    assert _head(bulleted(label=label, label_first=label_first)) == (label, "Delegations agree on river data")


@pytest.mark.parametrize(
    "label", ["Press release No. 12/2012", "PRESS RELEASE Nr. 3", "Press release 12/97", "News, no. 7"]
)
def test_a_type_label_may_have_a_number(label: str) -> None:
    title = "Delegations agree on river data"
    assert _head(plain(label, title, DATED, SECOND)) == (label, title)
    html = f"<html><body><p>{label}</p><h1>{title}</h1><p>{DATED}</p><p>{SECOND}</p></body></html>"
    assert _head(html) == (label, title)
    assert oc.detect(html).type == oc.PageType.PRESS_RELEASE


def test_the_window_may_name_the_number_and_not_the_title() -> None:
    for title, label in (("<h2>{}</h2>", "<h3>{}</h3>"), ("<p><font size=5><b>{}</b></font></p>", "<h3>{}</h3>")):
        head = f"{title.format('Delegations agree')}{label.format('Press Release No. 12/98')}"
        page = f"<html><head><title>OSCE Press Release No. 12/98</title></head><body>{head}<p>{DATED}</p></body></html>"
        assert _head(page) == ("Press Release No. 12/98", "Delegations agree")


def test_label_day_and_city_may_stand_on_one_line() -> None:
    page = oc.parse(plain("Press release | 3 May 2012 | Vienna", "Delegations agree on river data", LEAD, SECOND))
    assert isinstance(page, oc.PressRelease)
    assert (page.label, page.title, page.date, page.places) == (
        "Press release",
        "Delegations agree on river data",
        dt.date(2012, 5, 3),
        ("Vienna",),
    )
    for other in ("News | News | 3 May 2012", "News | 3 May 2012 | 3 May 2012", "News | 3 May 2012 |"):
        assert isinstance(oc.parse(plain(other, "Delegations agree on river data", LEAD, SECOND)), oc.Page)
    for other in ("Press release | 3 May 2012 | for all of us", "Rivers | 3 May 2012 | Vienna", "News | Vienna | Osh"):
        assert oc.parse(plain(other, "Delegations agree on river data", LEAD, SECOND)).title == other


def test_a_city_and_a_day_may_stand_below_each_other() -> None:
    page = oc.parse(plain("OSCE delegations agree", "VIENNA", "3 May 2012", LEAD, SECOND))
    assert isinstance(page, oc.PressRelease)
    assert (page.date, page.places, [block.text for block in page.body]) == (
        dt.date(2012, 5, 3),
        ("Vienna",),
        [LEAD, SECOND],
    )


def test_a_day_below_who_wrote_a_text_is_no_heading() -> None:
    page = oc.parse(plain("OSCE delegations agree", "By Ann Example", "3 May 2012", LEAD, SECOND))
    assert {type(block) for block in page.body} == {oc.Paragraph}


def test_a_marked_title_may_be_a_word_of_the_site() -> None:
    address = "<p>Example Street 6<br>1010 Vienna<br>Austria</p><p>Tel: +43 1 000 00 00</p>"
    page = oc.parse(f"<html><body><main><h1>Contact us</h1><h2>OSCE Secretariat</h2>{address}</main></body></html>")
    assert page.title == "Contact us"
    assert [block.text for block in page.body if isinstance(block, oc.Heading)] == ["OSCE Secretariat"]


@pytest.mark.parametrize("title", ["Daily report 12/2012", "Project No. 12", "News 1325"])
def test_a_type_label_with_a_number_is_the_title_where_there_is_no_other(title: str) -> None:
    assert _head(plain(title, DATED, SECOND)) == (None, title)


def test_a_number_below_the_type_label_is_no_title() -> None:
    page = oc.parse(plain("PRESS RELEASE", "No. 12/2012", "Delegations agree on river data", DATED, SECOND))
    assert (page.label, page.title) == ("PRESS RELEASE", "Delegations agree on river data")
    assert [block.text for block in page.body] == ["No. 12/2012", DATED, SECOND]


def test_a_page_without_labels_has_its_first_line_as_title() -> None:
    assert _head(plain("Delegations agree on river data", DATED)) == (None, "Delegations agree on river data")


@pytest.mark.parametrize("count", [3, 4, 6])
@pytest.mark.parametrize("head", ["# Delegations agree\n\nPress release", "Press release\n\n# Delegations agree"])
def test_a_marked_title_may_stand_below_any_lines(head: str, count: int) -> None:
    above = [f"{word} words" for word in ("Some", "Other", "Few", "More", "Old", "New")[:count]]
    page = oc.parse(plain(*above, head, DATED, SECOND))

    assert (page.label, page.title) == ("Press release", "Delegations agree")
    assert [block.text for block in page.body] == [*above, DATED, SECOND]


def test_a_marked_title_below_text_is_none() -> None:
    assert _head(plain("Rivers and data", LEAD, SECOND, "# Delegations agree", THIRD)) == (None, "Rivers and data")


@pytest.mark.parametrize("title", ["Edited by hand: how we write", "How sites use cookies", "Share this on Facebook"])
def test_a_marked_title_is_one_whatever_its_words(title: str) -> None:
    assert _head(plain(f"# {title}", DATED, SECOND)) == (None, title)


@pytest.mark.parametrize(
    "above",
    [
        ["Startseite"],
        ["Главная"],
        ["https://www.osce.org/secretariat/90000"],
        ["SEC.PR/31/11"],
        ["SEC.PR/31/11", "3 May 2012", "Original: ENGLISH"],
        ["EMBARGOED UNTIL 3 MAY 2012, 10:00"],
        ["For immediate release"],
        ["Last updated: 4 May 2012"],
        ["Last updated on 4 May 2012"],
        ["OSCE"],
    ],
)
def test_what_a_title_is_not(above: list[str]) -> None:
    assert oc.parse(plain(*above, "Delegations agree", DATED, SECOND)).title == "Delegations agree"


def test_the_name_of_the_site_alone_is_no_title() -> None:
    page = oc.parse("OSCE")

    assert page.title is None
    assert codes(page) == ["no-content"]


def test_a_type_label_without_other_labels_is_one() -> None:
    assert _head(plain("Press release", "Delegations agree", DATED)) == ("Press release", "Delegations agree")
    assert _head(plain("Rivers and data", "Seminar", LEAD)) == ("Seminar", "Rivers and data")


@pytest.mark.parametrize(
    "line",
    [
        "Press release | 3 May 2012",
        "Press release, 3 May 2012",
        "3 May 2012 - Press release",
        "PRESS RELEASE 3 May 2012",
    ],
)
@pytest.mark.parametrize("is_first", [True, False])
def test_a_type_label_may_stand_on_one_line_with_the_day(line: str, *, is_first: bool) -> None:
    head = (line, "Delegations agree") if is_first else ("Delegations agree", line)
    page = press_release("\n".join((*head, LEAD, SECOND)))
    assert ((page.label or "").lower(), page.title, page.date) == (
        "press release",
        "Delegations agree",
        dt.date(2012, 5, 3),
    )
    assert [block.text for block in page.body] == [LEAD, SECOND]


@pytest.mark.parametrize("line", ["News of 3 May 2012", "Press release on 3 May 2012", "Release | 3 May 2012"])
def test_a_line_with_more_than_a_label_and_a_day_is_none_of_them(line: str) -> None:
    assert _head(plain(line, LEAD)) == (None, line)


def test_a_type_label_may_have_a_mark_behind_it() -> None:
    assert _head(plain("Press release |", "Delegations agree", DATED)) == ("Press release", "Delegations agree")


def test_a_body_without_a_title_gives_none() -> None:
    page = oc.parse(f"{LEAD}\n{SECOND}")
    assert page.title is None
    assert [diagnostic.code for diagnostic in page.diagnostics] == ["title-missing"]
    assert len(page.body) == 2


def test_a_list_has_no_title() -> None:
    page = oc.parse("- one\n- two")
    assert (page.title, page.body) == (None, (oc.ListBlock(items=("one", "two")),))


def test_the_main_heading_is_the_title_wherever_the_label_is() -> None:
    assert _head(plain("OSCE Mission", "Press release", "# Delegations agree", DATED)) == (
        "Press release",
        "Delegations agree",
    )


def test_a_line_that_is_neither_title_nor_label_stays_in_the_body() -> None:
    page = oc.parse(f"Mission news\n{bulleted(label='Seminar', label_first=False, body=[LEAD])}")
    assert (page.label, page.title) == ("Seminar", "Delegations agree on river data")
    assert [block.text for block in page.body] == ["Mission news", LEAD]


def test_a_label_alone_is_the_label_and_there_is_no_title() -> None:
    page = oc.parse(f"Press release\n{DATED}")
    assert (page.label, page.title) == ("Press release", None)


def test_a_title_printed_twice_is_in_the_record_once() -> None:
    page = oc.parse(plain("Delegations agree", "Delegations agree", DATED))
    assert page.title == "Delegations agree"
    assert len(page.body) == 1


@pytest.mark.parametrize(
    "suffix", [" | OSCE", " - OSCE", " — OSCE", " | Organization for Security and Co-operation in Europe"]
)
def test_the_title_of_the_browsers_window_is_not_content(suffix: str) -> None:
    page = oc.parse(f"Delegations agree{suffix}\n{bulleted(title='Delegations agree')}")
    assert page.title == "Delegations agree"
    assert len(page.body) == 2
    assert _head(plain(f"Delegations agree{suffix}", DATED)) == (None, "Delegations agree")


def test_a_title_that_ends_with_the_name_of_the_osce_is_left_alone_in_the_body() -> None:
    page = oc.parse(plain("Title", LEAD, "A word from the OSCE | OSCE", SECOND))
    assert page.body[1].text == "A word from the OSCE | OSCE"


def test_a_day_above_the_body_is_metadata() -> None:
    page = oc.parse(f"Newsroom\nDelegations agree\nSARAJEVO 3 May 2012\nSARAJEVO, 3 May 2012 - {LEAD}")
    assert isinstance(page, oc.PressRelease)
    assert (page.title, page.places) == ("Delegations agree", ("Sarajevo",))
    assert len(page.body) == 1
    assert "section 'Newsroom' above the title" in [
        piece.reason for piece in oc.detect("Newsroom\nDelegations agree\nSARAJEVO 3 May 2012\n" + DATED).evidence
    ]


def test_a_day_above_the_body_stays_in_a_page_that_has_no_date() -> None:
    page = oc.parse(plain("A film", "19 September 2024", LEAD))
    assert page.type is oc.PageType.OTHER
    assert [block.text for block in page.body] == ["19 September 2024", LEAD]
    topic = oc.parse(plain("Elections", "19 September 2024", LEAD))
    assert isinstance(topic, oc.TopicPage)
    assert [diagnostic.message for diagnostic in topic.diagnostics] == [
        'The value "19 September 2024" above the body has no place in a record of this type.'
    ]


def test_a_page_that_is_one_list_to_its_extractor_is_read_all_the_same() -> None:
    page = oc.parse("\n".join(f"- {line}" for line in ["Elections", LEAD, "Our challenge", SECOND]))
    assert isinstance(page, oc.TopicPage)
    assert [type(block) for block in page.body] == [oc.Paragraph, oc.Heading, oc.Paragraph]


WINDOW = "<title>{} | OSCE</title>"


@pytest.mark.parametrize(
    ("window", "title"),
    [
        ("OSCE Mission opens course | OSCE", "OSCE Mission opens course"),
        ("OSCE Mission opens course - OSCE Newsroom", "OSCE Mission opens course"),
        ("OSCE Newsroom - OSCE Mission opens course", "OSCE Mission opens course"),
        ("OSCE | OSCE Mission opens course", "OSCE Mission opens course"),
        ("Delegations agree | OSCE Mission to Skopje", "Delegations agree"),
        ("OSCE Mission to Skopje | Delegations agree", "Delegations agree"),
    ],
)
def test_the_title_of_the_window_is_without_the_name_of_the_site(window: str, title: str) -> None:
    page = oc.parse(f"<html><head><title>{window}</title></head><body><p>{DATED}</p><p>{SECOND}</p></body></html>")

    assert page.title == title
    assert codes(page) == ["title-from-head"]


@pytest.mark.parametrize(
    "body",
    [
        "",
        "<body><nav><ul><li><a href='/'>Home</a>",
        "<body><div class=banner><h2>We value your privacy</h2><p>This site uses cookies to make your visit better.</p>",
        "<body><h1>Organization for Security and Co-operation in Europe</h1>",
    ],
)
def test_a_page_that_was_cut_off_has_the_title_of_its_head(body: str) -> None:
    page = oc.parse(f"<html><head>{WINDOW.format('Delegations agree')}</head>{body}")

    assert (page.title, page.body, codes(page)) == ("Delegations agree", (), ["no-content"])


def test_the_name_of_the_site_is_no_title_however_it_is_marked() -> None:
    heading = "<h1>Organization for Security and Co-operation in Europe</h1>"
    named = oc.parse(
        f"<html><head>{WINDOW.format('Delegations agree')}</head><body>{heading}<p>{DATED}</p></body></html>"
    )
    unnamed = oc.parse(f"<html><body>{heading}<p>{DATED}</p></body></html>")

    assert (named.title, unnamed.title) == ("Delegations agree", None)
    assert len(named.body) == len(unnamed.body) == 1


def test_an_error_is_told_by_its_head_too() -> None:
    page = oc.parse("<html><head><title>404 Not Found</title></head><body></body></html>")

    assert codes(page) == ["error-page"]


@pytest.mark.parametrize("label", ["Report", "Decision", "Article", "Media release"])
def test_further_words_for_types_are_labels(label: str) -> None:
    assert _head(plain(label, "Delegations agree", DATED, SECOND)) == (label, "Delegations agree")
