"""However badly the elements of a page are nested: all of its text is there, and nothing of the site's."""

from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from tests.support.pages import LEAD, SECOND, THIRD
from tests.support.work import calls

TITLE = "Delegations agree on river data"
SENTENCES = (
    f"VIENNA, 3 May 2012 - {LEAD}",
    "The talks took two days.",
    SECOND,
    "They were held in the town hall.",
    THIRD,
    "A report will follow.",
)
LINES = (
    "{}<br>",
    "{}<br><br>",
    "<p>{}</p>",
    "<p>{}",
    "<div>{}</div>",
    "<p><span>{}</span></p>",
    "<p><font face=Arial>{}</font></p>",
    "<div><p>{}</p></div>",
    "<blockquote>{}</blockquote>",
)
"""How a paragraph is marked, or is not."""
AROUND = (
    "{}",
    "<div>{}</div>",
    "<div class=field-item>{}</div>",
    "<section>{}</section>",
    "<article>{}</article>",
    "<center>{}</center>",
    "<main>{}</main>",
    "<span>{}</span>",
    "<font size=2>{}</font>",
    "<table><tr><td>{}</td></tr></table>",
)
"""What may stand around several of them."""
HEADINGS = ("<h1>{}</h1>", "<h2>{}</h2>", "<div class=title><h1>{}</h1></div>", "<header><h1>{}</h1></header>")
LABELS = (
    "",
    "<div>Press release</div>",
    "<p>Press release</p>",
    "Press release<br>",
    "<span>Press release</span>",
    "<b>Press release</b> | 3 May 2012<br>",
    "<span>Press release</span>3 May 2012<br>",
    "<span>Press release</span> <span>3 May 2012</span>",
)
ABOVE = (
    "",
    "<nav><ul><li><a href='/'>Home</a><li><a href='/about'>About us</a></ul></nav>",
    "<div id=header><a href='/'>OSCE</a> <a href='/search'>Search</a></div>",
)
BELOW = (
    "",
    "<footer>© OSCE</footer>",
    "<div id=footer><a href='/contact'>Contact us</a> | <a href='/terms'>Terms of use</a></div>",
    "<div class=related><h3>Related</h3><ul><li><a href='/1'>Bridge opened</a></ul></div>",
)


def _nested(draw: Callable[[st.SearchStrategy[str]], str], text: str) -> str:
    """A part of a page in up to two elements."""
    return draw(st.sampled_from(AROUND)).format(draw(st.sampled_from(AROUND)).format(text))


@st.composite
def nested_pages(draw: st.DrawFn) -> tuple[str, list[str]]:
    """A page of HTML, and the sentences of its body."""
    more = draw(st.lists(st.sampled_from(SENTENCES[1:]), min_size=2, unique=True))
    sentences = [SENTENCES[0], *more]
    lines = [draw(st.sampled_from(LINES)).format(sentence) for sentence in sentences]
    at = draw(st.integers(1, len(lines)))
    body = _nested(draw, _nested(draw, "".join(lines[:at])) + _nested(draw, "".join(lines[at:])))
    title, label = draw(st.sampled_from(HEADINGS)).format(TITLE), draw(st.sampled_from(LABELS))
    head = title + label if draw(st.booleans()) else label + title
    column = _nested(draw, head + body)
    around = draw(st.sampled_from(ABOVE)), draw(st.sampled_from(BELOW))
    window = f"<title>{TITLE} | OSCE</title>"
    return f"<html><head>{window}</head><body>{column.join(around)}</body></html>", sentences


@given(nested_pages())
def test_nothing_is_lost_and_nothing_comes_in_however_a_page_is_nested(nested: tuple[str, list[str]]) -> None:
    html, sentences = nested
    page = oc.parse(html)
    assert isinstance(page, oc.PressRelease)
    assert (page.title, str(page.date), page.places) == (TITLE, "2012-05-03", ("Vienna",))
    assert "".join(page.text.split()) == "".join("".join(sentences).split())  # nobody says where an open one ends


def test_elements_of_a_pages_own_making_are_parts_of_a_line_in_text_and_boxes_elsewhere() -> None:
    words = (
        "The head<wbr>master <picture><source srcset=a><img src=b></picture>of <x-note>the</x-note> school<o:p></o:p> in"
        " <st1:City w:st=on><st1:place>Osh</st1:place></st1:City> thanked <tt>all</tt> of the engineers."
    )
    boxes = f"<x-card><x-line>{SECOND}</x-line><x-line>{THIRD}</x-line></x-card>"
    page = oc.parse(f"<html><body><h1>{TITLE}</h1><p>{words}</p>{boxes}</body></html>")

    thanked = "The headmaster of the school in Osh thanked all of the engineers."
    assert [block.text for block in page.body] == [thanked, SECOND, THIRD]


def test_however_deep_elements_are_nested_a_line_is_one_and_a_foot_goes() -> None:
    words = "<x-a>" * 60 + "Both banks of the river agreed on all of the data, in the end." + "</x-a>" * 60
    spans = "<span>" * 60 + "Place:" + "</span>" * 60
    deep = "<div>" * 60 + f"<footer><p>{THIRD}</p></footer>" + "</div>" * 60
    page = oc.parse(
        f"<html><body><h1>{TITLE}</h1><p>{SECOND}</p><p>{words}</p><p>a{spans} <b>x</b></p>{deep}</body></html>"
    )

    assert page.body[1].text == "Both banks of the river agreed on all of the data, in the end."
    assert THIRD not in page.text


def test_however_deep_hidden_panels_are_nested_their_text_is_looked_at_a_few_times() -> None:
    text = f"<p>{SECOND}</p><p>{THIRD}</p>" * 50

    def nested(depth: int) -> int:
        return calls(lambda: oc.parse(f"<h1>{TITLE}</h1>{text}{'<div class=panel hidden>' * depth}{text}"))

    assert nested(600) < 2 * nested(150)


def test_an_item_whose_text_was_in_a_menu_goes_on_behind_it() -> None:
    menu = (
        "<ul>Fields of work</><ul><a>Combating trafficking in human beings<i>Conflict prevention and resolution"
        "<a>Project Co-ordinator in Uzbekistan<i></ul><f>About us<i>Organizational structure<a>Employment<i>Procurement<i></ul>"
    )
    page = oc.parse(f"<E><li>first{menu}second<h1>{TITLE}")

    assert page.title == TITLE
    assert [block.text for block in page.body] == ["second"]
