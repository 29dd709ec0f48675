"""How HTML is read: text, blocks, links, metadata, chrome, and pages that are broken or none."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.reading.html import read_html
from tests.support import pages
from tests.support.html import known, records


def _page(body: str, head: str = "") -> str:
    return f"<html><head>{head}</head><body>{body}</body></html>"


def _release(body: str = "", head: str = "", *, around: str = "{}") -> str:
    article = (
        "<main><p>Press release</p><h1>Delegations agree on river data</h1>"
        f"<p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p>{body}</main>"
    )
    return _page(around.format(article), head)


def _texts(html: str) -> list[str]:
    return [segment.text for segment in read_html(_page(html).encode(), None).segments]


@pytest.mark.parametrize(
    ("html", "texts"),
    [
        ("<p>a <b>wo</b>rd</p>", ["a word"]),
        ("<p>one<br>Two<br><br>Three</p>", ["one", "Two", "Three"]),
        ("<p>a sentence that<br>goes on</p>", ["a sentence that goes on"]),
        ("<h2>One<br>two</h2>", ["One two"]),
        ("<p>OSCE Secretariat<br><a href=mailto:a@b.org>a@b.org</a></p>", ["OSCE Secretariat", "a@b.org"]),
        ("<p>Tel: +43 1<br>www.osce.org</p>", ["Tel: +43 1", "www.osce.org"]),
        ("<p>write to<br>a@b.org</p>", ["write to a@b.org"]),
        ("<div>one<div>two</div>three</div>", ["one", "two", "three"]),
        ("<p>soft\u00adhyphen zero\u200bwidth no&nbsp;break</p>", ["softhyphen zerowidth no break"]),
        ("<p>a<script>b</script><style>c</style><noscript>d</noscript><template>e</template><!-- f --></p>", ["a"]),
        ("<p>a<span hidden>b</span><span style='display: none'>c</span><i class=sr-only>d</i></p>", ["a"]),
        ("<form>a<input value=b><select><option>c</select><textarea>d</textarea><button>e</button></form>", ["a"]),
        ("<label for=q>Search</label><label>One</label>", ["One"]),
        ("<h3><button>Why it matters</button></h3>", ["Why it matters"]),
        ("<ul><li>one<ul><li>two</li></ul></li><li><p>three</p><p>four</p></li></ul>", ["one", "two", "three four"]),
        ("<ul><li>one<div><ul><li>two</ul></div>three</ul>", ["one", "two", "three"]),
        ("<table><tr><td>a<td>b<tr><td>c<p>d</p><td>e</table>", ["a\tb", "c d\te"]),
        ("<table><tr><td>a<td>b<tr><td><td></table>", ["a\tb"]),
        ("<table><tr><td>Place:<td>VIENNA</table>", ["Place:", "VIENNA"]),
        ("<table><tr><td>only one cell</table>", ["only one cell"]),
        ("<pre>one\n\ntwo</pre>", ["one", "two"]),
        ("<p>one</p><hr><p>two</p>", ["one", "", "two"]),
        ("<div role=list><div role=listitem>a</div></div>", ["a"]),
        ("<div aria-hidden=true>a</div><dialog>b</dialog>", ["b"]),
        ("<ul><li><h3>Name</h3><p>About it</p></li></ul>", ["Name", "About it"]),
        ("<a href='javascript:alert(1)'>a</a> <a name=x>b</a>", ["a b"]),
        ("<table><tr><td>x<h2>y</h2></table>", ["x", "y"]),
        ("<tr><td>x", ["x"]),
        ("<ul><li hidden>a</li><li>b</li></ul>", ["b"]),
        ("<p><time>a</time></p>", ["a"]),
        ("<p>See <a href=/x>one<br>Two</a></p>", ["See one", "Two"]),
        ("<a href=/x><h3>A</h3><p>B</p></a>", ["A", "B"]),
    ],
)
def test_blocks_become_lines(html: str, texts: list[str]) -> None:
    assert _texts(html) == texts


def test_lists_tables_captions_and_headings_become_blocks() -> None:
    page = oc.parse(
        _release(
            "<div role=heading aria-level=3>Figures</div><ol><li>one</li><li>two</li></ol>"
            "<table><tr><th>River</th><th>Level</th></tr><tr><td>Upper</td><td><a href='/x'>3 m</a></td></tr></table>"
            "<figure><img src=a><figcaption>The bank. (OSCE/A. B)</figcaption></figure>"
            "<figure><figcaption>Nobody's</figcaption></figure>"
        )
    )
    assert page.body[2:] == (
        oc.Heading(text="Figures", level=3),
        oc.ListBlock(items=("one", "two"), ordered=True),
        oc.Table(rows=(("River", "Level"), ("Upper", "3 m")), links=(oc.Link(text="3 m", url="/x", start=18),)),
        oc.Caption(text="The bank.", credit="OSCE/A. B"),
        oc.Caption(text="Nobody's"),
    )


@pytest.mark.parametrize(
    ("href", "url"),
    [
        ("/node/1", "https://www.osce.org/node/1"),
        ("2.pdf", "https://www.osce.org/secretariat/2.pdf"),
        ("../3", "https://www.osce.org/3"),
        ("//osce.org/4", "https://osce.org/4"),
        ("http://example.org/5", "http://example.org/5"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("#note", "https://www.osce.org/secretariat/90000#note"),
        ("#", "#"),
        ("", "#"),
        ("javascript:alert(1)", "#"),
        ("file:///C:/page_files/x.html", "#"),
        ("/web/20041016083412/http://www.osce.org/6", "http://www.osce.org/6"),
        ("https://web.archive.org/web/20041016083412id_/http://www.osce.org/7", "http://www.osce.org/7"),
        ("http://[broken", "http://[broken"),
        ("x//[broken]", "https://www.osce.org/secretariat/x/[broken]"),
        ("//[broken", "//[broken"),
    ],
)
def test_links_are_absolute_and_lead_somewhere(href: str, url: str) -> None:
    page = oc.parse(
        _release(f"<p>See <a href='{href}'>this file</a>.</p>"), url="https://www.osce.org/secretariat/90000"
    )
    assert page.body[2].links == (oc.Link(text="this file", url=url, start=4),)


@pytest.mark.parametrize(
    "head",
    [
        '<link rel=canonical href="https://www.osce.org/pc/51357">',
        '<meta property="og:url" content="https://www.osce.org/pc/51357">',
        '<base href="https://www.osce.org/"><link rel="canonical" href="/pc/51357">',
        '<link rel=canonical href="https://web.archive.org/web/20041016083412/https://www.osce.org/pc/51357">',
        '<link rel=canonical href="https://www.osce.org/"><meta property="og:url" content="https://www.osce.org/pc/51357">',
        '<link rel=canonical href="http://[x"><base href="https://www.osce.org/pc/51357">',
        '<link rel=canonical href="https://archive.example/www/20041016083412mp_/https://www.osce.org/pc/51357">',
        '<meta name="DC.Identifier" content="https://www.osce.org/pc/51357">',
        "<!-- saved from url=(0031)https://www.osce.org/pc/51357 -->",
        "<!--\n Page saved with a browser \n url: https://www.osce.org/pc/51357 \n saved date: today\n-->",
        '<noscript><img src="x"></noscript><link rel=canonical href="https://www.osce.org/pc/51357">',
    ],
)
def test_the_page_tells_its_own_address(head: str) -> None:
    page = oc.parse(_release(head=head))
    assert (page.url, page.node_id) == ("https://www.osce.org/pc/51357", 51357)
    assert oc.parse(_release(head=head), url="https://www.osce.org/pc/1").url == "https://www.osce.org/pc/1"


NO_DAY = "<h1>Delegations agree on river data</h1><p>Press release</p><p>{}</p><p>{}</p>"
EVENT = '{"@graph": [1, {"@type": "Event", "startDate": "2011-10-03", "endDate": "2011-10-05T10:00"}]}'


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2012-05-03T09:00:00+00:00">',
        '<meta name="DC.date" content="2012-05-03"><meta name="dcterms.modified" content="2019-01-01">',
        '<script type="application/ld+json">[{"@type":"NewsArticle","datePublished":"2012-05-03"}]</script>',
    ],
)
def test_a_day_that_only_the_head_gives_is_read_and_told(head: str) -> None:
    page = oc.parse(_page(NO_DAY.format(pages.LEAD, pages.SECOND), head))
    assert isinstance(page, oc.PressRelease)
    assert page.date == dt.date(2012, 5, 3)
    assert pages.codes(page) == ["date-from-head"]


@pytest.mark.parametrize(
    "head",
    [
        '<meta name="dcterms.modified" content="2012-05-03">',
        '<script type="application/ld+json">{"dateModified":"2012-05-03"}</script>',
        '<script type="application/ld+json">{"datePublished":</script>',
        f'<script type="application/ld+json">"datePublished"{"[" * 50_000}</script>',
        '<meta property="article:published_time" content="soon">',
    ],
)
def test_the_day_of_a_change_is_no_day_of_issue(head: str) -> None:
    page = oc.parse(_page(NO_DAY.format(pages.LEAD, pages.SECOND), head))
    assert isinstance(page, oc.PressRelease)
    assert page.date is None


def test_what_a_page_shows_counts_for_more_than_what_its_head_says() -> None:
    head = '<title>Other | OSCE</title><meta name=date content="2020-01-01">'
    page = oc.parse(_release(head=head))
    assert isinstance(page, oc.PressRelease)
    assert (page.title, page.date) == ("Delegations agree on river data", dt.date(2012, 5, 3))


def test_a_title_that_only_the_head_gives_is_read_and_told() -> None:
    page = oc.parse(_page(f"<p>{pages.LEAD}</p><p>{pages.SECOND}</p>", "<title>River data | OSCE</title>"))
    assert page.title == "River data"
    assert "title-from-head" in pages.codes(page)


def test_the_days_of_an_event_are_read_from_its_json_ld() -> None:
    body = f"<h1>Experts meet</h1><p>Seminar</p><p>Location: Hofburg, Vienna</p><p>{pages.LEAD}</p>"
    page = oc.parse(_page(body, f'<script type="application/ld+json">{EVENT}</script>'))
    assert isinstance(page, oc.Seminar)
    assert (page.starts, page.ends) == (dt.date(2011, 10, 3), dt.date(2011, 10, 5))
    assert "date-from-head" in pages.codes(page)


@pytest.mark.parametrize("kind", ['"NewsArticle"', '["NewsArticle", "Article"]', '{"a": 1}', "[[1], null]", "null"])
def test_an_object_of_json_ld_may_have_any_type(kind: str) -> None:
    said = f'{{"@type": {kind}, "headline": "Delegations agree", "datePublished": "2012-05-03", "startDate": "2012-05-03"}}'
    head = f"<script type='application/ld+json'>{said}</script>"
    page = oc.parse(_page(f"<p>Press release</p><h1>Delegations agree</h1><p>{pages.LEAD}</p>", head))
    assert isinstance(page, oc.PressRelease)
    assert page.date == dt.date(2012, 5, 3)


def test_a_time_element_tells_a_day_in_any_language() -> None:
    facts = '<div>Date:</div><div><time datetime="2012-05-03">3. toukokuuta 2012</time></div><div>Source:</div><div>OSCE Secretariat</div>'
    for label, field in (("Press release", "date"), ("Seminar", "starts")):
        page = oc.parse(_page(f"<p>{label}</p><h1>River data</h1>{facts}<p>{pages.LEAD}</p>"))
        assert getattr(page, field) == dt.date(2012, 5, 3)
        assert pages.codes(page) == ["date-unreadable", "date-from-head"]


FURNITURE = (
    "<nav><ul><li><a href=/1>One</a></li><li><a href=/2>Two</a></li></ul></nav>",
    "<div class=breadcrumb><a href=/>Home</a> » <a href=/n>News</a></div>",
    "<div class='social-share'><a href=#>Facebook</a></div>",
    "<ul class=language-switcher><li><a href=/ru>Русский</a></li></ul>",
    "<div class=cookie-banner><p>We use cookies on this site so that it works.</p></div>",
    (
        "<section><h2>You may also like</h2><article><a href=/1>Bridge opened</a><time datetime='2020-01-01'>1 January 2020</time>"
        "<p>WARSAW, 1 January 2020 - A bridge was opened, the OSCE said on that day.</p></article></section>"
    ),
    "<div class=related-teasers><h3><a href=/1>Bridge opened</a></h3><p>Place: WARSAW</p></div>",
    "<footer><p>OSCE Secretariat, Wallnerstrasse 6, 1010 Vienna</p></footer>",
    "<div id='wm-ipp-base'><p>38 captures, 3 February 2004 - 21 December 2021</p></div>",
    "<div class=comments><p>A reader said on 2 December 2012 that it is good.</p></div>",
    "<div class='chat-popup'><p>How can we help you today, on this page of the OSCE?</p></div>",
    "<div class=visually-hidden>Main navigation</div>",
    (
        "<div class=zz><a href=/a>Arms control</a><a href=/b>Elections</a><a href=/c>Policing</a><a href=/d>Youth</a>"
        "<a href=/e>Albania</a><a href=/f>Serbia</a><a href=/g>Norway</a><a href=/h>Projects</a></div>"
    ),
)


@pytest.mark.parametrize("furniture", FURNITURE)
@pytest.mark.parametrize("around", ["{1}{0}", "{0}{1}"])
def test_furniture_around_a_page_changes_nothing(furniture: str, around: str) -> None:
    assert oc.parse(_release(around=around.replace("{1}", furniture).replace("{0}", "{}"))) == oc.parse(_release())


def test_a_heading_over_other_pages_takes_nothing_of_the_page_with_it() -> None:
    stays = "More news from the river followed in the evening, when the second round of talks ended in the town hall."
    page = oc.parse(_release(f"<p>More news from the river</p><p>{stays}</p>"))
    assert page.text.endswith(stays)
    long = " ".join([pages.SECOND] * 9)
    assert oc.parse(_release(around="{}<section><h2>See also</h2><p>" + long + "</p></section>")).title
    box = "<section><div><a href=/n>Latest news</a><br>Bridge opened</div><a href=/2>Road closed</a></section>"
    assert oc.parse(_release(around="{}" + box)) == oc.parse(_release())


@pytest.mark.parametrize(
    "below",
    [
        "<div class=print-links><p><b>Links</b><br>[1] https://www.osce.org/x</p></div>",
        "<form><label>Subscribe to our newsletter</label><input name=mail></form>",
    ],
)
def test_what_is_of_the_site_right_below_the_text_is_no_part_of_it(below: str) -> None:
    text = f"<h1>Delegations agree</h1><p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p>"
    assert oc.parse(_page(text + below)) == oc.parse(_page(text))


def test_an_event_may_be_of_several_types_in_json_ld() -> None:
    said = '{"@type": ["Event", "BusinessEvent"], "startDate": "2012-05-03", "endDate": "2012-05-05"}'
    head = f"<script type='application/ld+json'>{said}</script>"
    page = oc.parse(_page(f"<h1>A seminar on rivers</h1><p>Seminar</p><p>{pages.LEAD}</p>", head))
    assert isinstance(page, oc.Seminar)
    assert (page.starts, page.ends) == (dt.date(2012, 5, 3), dt.date(2012, 5, 5))


def test_a_heading_right_above_links_below_the_text_goes_with_them() -> None:
    text = f"<h1>Delegations agree</h1><div><p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p></div>"
    below = "<div><h3>{}</h3>{}</div>"
    links = below.format("Where we work", "<p><a href='/vienna'>Vienna</a></p><p><a href='/prague'>Prague</a></p>")
    assert oc.parse(_page(text + links)) == oc.parse(_page(text))
    files = oc.parse(_page(text + below.format("Documents", "<p><a href='/files/1.pdf'>Report</a></p>")))
    assert [block.text for block in files.body[2:]] == ["Documents", "Report"]


def test_a_box_of_text_under_a_heading_that_leads_nowhere_is_of_the_page() -> None:
    box = f"<details><summary>More on courts</summary><p>{pages.THIRD}</p></details>"
    assert oc.parse(_release(box)).body[-2:] == (oc.Heading(text="More on courts"), oc.Paragraph(text=pages.THIRD))
    assert oc.parse(_release(around="{}" + box.replace("</p>", " <a href=/n>Read it</a></p>"))) == oc.parse(_release())


def test_lines_that_stand_loose_beside_the_title_are_all_of_the_body() -> None:
    lines = (f"VIENNA, 3 May 2012 - {pages.LEAD}", "The talks took two days.", "A report will follow.")
    page = oc.parse(_page(f"<div id=c><h1>Delegations agree</h1>{'<br><br>'.join(lines)}</div><p>Bridge opened</p>"))
    assert [block.text for block in page.body] == list(lines)


def test_the_menu_of_the_site_says_whose_a_page_is() -> None:
    menu = "".join(
        f"<li><a href=/{name}>{name}</a></li>" for name in ("Mission to Skopje", "Presence in Albania", "Home")
    )
    text = "BERN, 3 May 2012 - Two delegations met for a third round of talks on the shared river, and went home."
    html = f"<nav><ul>{menu}</ul></nav><p>Press release</p><h1>River data</h1><p>{text}</p>"
    assert oc.parse(_page(html)).type is oc.PageType.PRESS_RELEASE
    assert oc.parse(_page(html.replace("Skopje", "Mars").replace("Presence", "Past"))).type is oc.PageType.OTHER


@pytest.mark.parametrize("window", ["River data at last: notes from the field", "Text only: River data at last"])
def test_the_title_is_the_heading_that_the_window_names(window: str) -> None:
    body = f"<h1>Notes</h1><h2>River data at last</h2><p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p>"
    assert oc.parse(_page(body, f"<title>{window}</title>")).title == "River data at last"


def test_only_so_much_of_json_ld_is_looked_at() -> None:
    many = f'<script type="application/ld+json">[{"1," * 2_000}{{"datePublished": "2012-05-03"}}]</script>'
    page = oc.parse(_page(NO_DAY.format(pages.LEAD, pages.SECOND), many))
    assert isinstance(page, oc.PressRelease)
    assert page.date is None


def test_a_title_may_be_a_sentence() -> None:
    title = "The two delegations met again. They will meet once more, the OSCE said."
    assert oc.parse(_page(f"<h1>{title}</h1>")).title == title
    page = oc.parse(
        _page(f"<p>Press release</p><h1>{title}</h1><p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p>")
    )
    assert (page.title, len(page.body)) == (title, 2)


def test_days_of_something_else_are_no_days_of_an_event() -> None:
    body = f"<h1>Experts meet</h1><p>Seminar</p><p>Location: Hofburg, Vienna</p><p>{pages.LEAD}</p>"
    page = oc.parse(
        _page(body, '<script type="application/ld+json">{"@type": "Offer", "startDate": "2011-10-03"}</script>')
    )
    assert isinstance(page, oc.Seminar)
    assert page.starts is None


def test_markup_or_words_alone_make_no_chrome() -> None:
    page = oc.parse(
        _page(
            "<div class='content--header menu-wrapper'><p>Press release</p><h1>Delegations agree on river data</h1></div>"
            f"<div class='related nav footer'><p>VIENNA, 3 May 2012 - {pages.LEAD}</p><p>{pages.SECOND}</p></div>"
            f"<aside><p>{pages.THIRD}</p></aside>"
        )
    )
    assert page.title == "Delegations agree on river data"
    assert page.text.endswith(f"{pages.SECOND}\n\n{pages.THIRD}")


def test_a_body_that_is_one_list_of_links_stays() -> None:
    links = "".join(f"<li><a href='/files/{number}.pdf'>Report number {number}</a></li>" for number in range(1, 9))
    page = oc.parse(_page(f"<h1>Reports of the OSCE Mission</h1><ul>{links}</ul>"))
    assert page.body[0].text.split("\n") == [f"Report number {number}" for number in range(1, 9)]


def test_files_below_the_body_stay() -> None:
    page = oc.parse(_release(around="{}<div><a href='/sites/default/files/1.pdf'>The agreement</a></div>"))
    assert page.body[-1].text == "The agreement"


def test_a_box_of_contacts_becomes_contacts() -> None:
    box = (
        "<aside class='press-contacts'><h3>Contacts</h3><p>Ann Example</p><p>Spokesperson</p><p>OSCE Secretariat</p>"
        "<p>Office: +43 1 514 36 0</p><p><a href='mailto:press@example.org'>press@example.org</a></p></aside>"
    )
    page = oc.parse(_release(around=box + "{}"))
    assert [(contact.name, contact.emails) for contact in page.contacts] == [("Ann Example", ("press@example.org",))]
    assert page.body == oc.parse(_release()).body
    unknown = oc.parse(
        _release(around="{}<div class=contact><p>Write to a@example.org, whoever you may be and are.</p></div>")
    )
    assert unknown.contacts == ()
    assert unknown.body[-1].text.startswith("Write to")


def test_a_copy_that_names_its_page_without_a_scheme_has_an_address() -> None:
    page = oc.parse(_release(head="<!-- Mirrored from www.osce.org/pc/51357 by a copier of sites -->"))
    assert page.url == "https://www.osce.org/pc/51357"


@pytest.mark.parametrize(
    "around",
    [
        "{}<p>We count visits with the help of cookies. <a href='#more'>Tell me more</a></p>",
        "{}<p>Page 1 of 2</p>",
        "{}<p>Page 2/2</p><p>Wallnerstrasse 6, 1010 Vienna, Austria</p>",
        "<ul><li>To: Subscribers of press-en</li><li>From: Press desk at osce dot org</li></ul>{}",
        "{}<h3>Keep reading</h3><ul><li><a href='/a/1'>Bees</a> 3 May 2012</li></ul>",
    ],
)
def test_what_tools_print_around_a_page_is_no_part_of_it(around: str) -> None:
    assert oc.parse(_release(around=around)) == oc.parse(_release())


@pytest.mark.parametrize(
    "line",
    [
        "<p>2-3 minutes</p>",
        "<p>Reading time: 4 min</p>",
        "<ul><li>Added by Web Team, last edited on Feb 21, 2013</li></ul>",
        "<ul><li><a href='#text'>Text</a></li><li><a href='#photos'>Photos</a></li></ul>",
    ],
)
def test_what_tools_print_below_a_title_is_no_part_of_the_page(line: str) -> None:
    plain = _release()
    assert oc.parse(plain.replace("</h1>", f"</h1>{line}")) == oc.parse(plain)


def test_one_line_like_the_head_of_a_message_and_one_link_into_the_page_stay() -> None:
    page = oc.parse(_release("<p><a href='#notes'>Notes</a></p>"))
    assert page.body[-1].text == "Notes"
    page = oc.parse(_release().replace("</h1>", "</h1><p>To: all who keep bees</p>"))
    assert page.body[0].text == "To: all who keep bees"


@pytest.mark.parametrize("banner", ["OSCE mobile", "Press release", "OSCE"])
def test_a_main_heading_that_is_a_banner_is_not_the_title(banner: str) -> None:
    html = _release(around=f"<h1>{banner}</h1>{{}}", head=f"<title>{banner}</title>").replace(
        "<h1>Delegations agree on river data</h1>", "<h2>Delegations agree on river data</h2>"
    )
    assert oc.parse(html).title == "Delegations agree on river data"


@pytest.mark.parametrize(
    "facts",
    [
        "<div class=bar><span><b>Date:</b> 3 May 2012</span><span><b>Place:</b> VIENNA</span></div>",
        "<div class=search-item><b>Date:</b> 3 May 2012</div><div class=search-item>Place: VIENNA</div>",
        "<p>Publishing date: 3 May 2012</p><p>Place of issue: VIENNA</p>",
    ],
)
def test_facts_are_read_however_they_are_set_apart(facts: str) -> None:
    page = oc.parse(_release().replace("</h1>", f"</h1>{facts}<p>Source: OSCE Secretariat</p>"))
    assert isinstance(page, oc.PressRelease)
    assert (page.date, page.places, page.sources) == (dt.date(2012, 5, 3), ("Vienna",), ("OSCE Secretariat",))
    assert page.body == oc.parse(_release()).body


def test_what_we_do_is_a_label_only_with_its_colon() -> None:
    above = "</h1><p>Place: VIENNA</p><p>Source: OSCE Secretariat</p><p>{}</p>"
    page = oc.parse(_release().replace("</h1>", above.format("What we do: Policing")))
    assert page.fields_of_work == ("Policing",)
    page = oc.parse(_release("<h2>What we do</h2><p>Policing</p>"))
    assert (page.fields_of_work, [block.text for block in page.body[-2:]]) == ((), ["What we do", "Policing"])


def test_the_label_may_stand_below_a_day_below_the_title() -> None:
    html = _release().replace("<p>Press release</p>", "").replace("</h1>", "</h1><p>03.05.2012</p><p>Press release</p>")
    page = oc.parse(html)
    assert isinstance(page, oc.PressRelease)
    assert (page.label, page.date, page.body) == ("Press release", dt.date(2012, 5, 3), oc.parse(_release()).body)


def test_a_bullet_that_somebody_typed_makes_an_item() -> None:
    page = oc.parse(
        _release("<p>• one <a href='http://a.example/'>link</a>;</p><p>•two.</p><p><a href='/x'>• no</a></p>")
    )
    assert page.body[2] == oc.ListBlock(
        items=("one link;", "two."), links=(oc.Link(text="link", url="http://a.example/", start=4),)
    )
    assert page.body[3].text == "• no"


def test_an_address_printed_below_the_body_is_that_of_the_page() -> None:
    line = "<p>Permanent link: https://www.osce.org/pc/51357</p>"
    page = oc.parse(_release(line))
    assert (page.url, page.body) == ("https://www.osce.org/pc/51357", oc.parse(_release()).body)
    assert oc.parse(_release(line), url="https://www.osce.org/pc/1").url == "https://www.osce.org/pc/1"
    assert oc.parse(
        f"Press release\nTitle\nVIENNA, 3 May 2012 - {pages.LEAD}\nSource URL: https://www.osce.org/node/51357"
    ).url


@pytest.mark.parametrize(
    "facts",
    [
        "<dl><dt>Start</dt><dd>3 May 2012</dd><dt>End</dt><dd>5 May 2012</dd></dl>",
        "<p>Start date: 3 May 2012</p><p>End date: 5 May 2012</p>",
        "<dl><dt>Date</dt><dd>3 May 2012 → 5 May 2012</dd></dl>",
    ],
)
def test_the_last_day_may_have_a_label_of_its_own(facts: str) -> None:
    page = oc.parse(
        _page(f"<h1>Seminar on bees</h1><p>Seminar</p>{facts}<p>Source: OSCE Secretariat</p><p>{pages.LEAD}</p>")
    )
    assert isinstance(page, oc.Seminar)
    assert (page.starts, page.ends, page.diagnostics) == (dt.date(2012, 5, 3), dt.date(2012, 5, 5), ())


def test_one_fact_below_a_heading_is_read_where_its_value_is_a_known_name() -> None:
    fact = "</h1><p>VIENNA 3 May 2012</p><h4>Fields of work</h4><div><p>{}</p>"
    plain = oc.parse(_release()).body
    page = oc.parse(_release().replace("</h1>", fact.format("Policing")))
    assert (page.fields_of_work, page.body) == (("Policing",), plain)


def test_the_label_stands_right_above_the_title_however_deep_the_title_is() -> None:
    html = _release().replace("<h1>Delegations agree on river data</h1>", "").replace("<p>Press release</p>", "")
    box = "<div><p>Latest: bees</p></div><p>Press release</p><div><div><h1>Delegations agree on river data</h1>"
    page = oc.parse(html.replace("<main>", f"<main>{box}").replace("</main>", "</div></div></main>"))
    assert (page.label, page.title, page.body) == (
        "Press release",
        "Delegations agree on river data",
        oc.parse(_release()).body,
    )
    items = "<ul><li>Press release</li><li>3 May 2012</li></ul><h1>"
    page = oc.parse(_release().replace("<p>Press release</p>", "").replace("<h1>", items))
    assert (page.label, getattr(page, "date", None)) == ("Press release", dt.date(2012, 5, 3))


def test_facts_may_go_on_below_the_body() -> None:
    below = "<dl><dt>Source</dt><dd>OSCE Secretariat</dd><dt>Fields of work</dt><dd>Policing</dd></dl>"
    above = "</h1><dl><dt>Date</dt><dd>3 May 2012</dd><dt>Place</dt><dd>VIENNA</dd></dl>"
    page = oc.parse(_release(below).replace("</h1>", above))
    assert (page.sources, page.fields_of_work, page.diagnostics) == (("OSCE Secretariat",), ("Policing",), ())
    assert [block.text for block in page.body] == [block.text for block in oc.parse(_release()).body]
    one = oc.parse(_release("<p>Fields of work: Policing</p>").replace("</h1>", above))
    assert (one.fields_of_work, len(one.body)) == (("Policing",), 2)
    again = oc.parse(_release(f"<dl><dt>Place</dt><dd>OSH</dd></dl>{below}").replace("</h1>", above))
    assert [diagnostic.code for diagnostic in again.diagnostics] == ["metadata-repeated"]
    unsure = oc.parse(_release("<p>Source: a survey of mayors</p>").replace("</h1>", above))
    assert unsure.sources == ()
    assert unsure.body[-1].text == "Source: a survey of mayors"


def test_a_table_may_have_its_labels_in_the_row_above_their_values() -> None:
    table = (
        "<table><tr><th>Date</th><th>Place</th><th>Source</th><th>Fields of work</th></tr>"
        "<tr><td>3 May 2012</td><td>VIENNA</td><td>OSCE Secretariat</td>"
        "<td><table><tr><td>Policing</td><td>Elections</td></tr></table></td></tr></table>"
    )
    page = oc.parse(_release().replace("</h1>", f"</h1>{table}"))
    assert isinstance(page, oc.PressRelease)
    assert (page.date, page.places) == (dt.date(2012, 5, 3), ("Vienna",))
    assert (page.sources, page.fields_of_work) == (("OSCE Secretariat",), ("Policing", "Elections"))
    assert page.body == oc.parse(_release()).body
    hidden = oc.parse(_release().replace("</h1>", f"</h1>{table.replace('<table>', '<table hidden>', 1)}"))
    assert hidden.sources == ()


def test_a_page_saved_from_a_browser_in_an_odd_way_still_parses() -> None:
    html = known.drupal_11(records.press_release(3)).replace(" ", "&nbsp;", 0)
    body, _, rest = html.partition("<main")
    saved = (
        "<!-- saved from url=(0040)https://www.osce.org/secretariat/50003 -->\n"
        + body.replace('href="/', 'href="file:///C:/Users/me/Desktop/page_files/')
        + "<grammar-checker-toolbar><div>3 suggestions</div></grammar-checker-toolbar><main"
        + rest.replace(". ", ".&nbsp;").replace("<p>", "<p data-checker='1'><checker-mark></checker-mark>")
    )
    assert oc.parse(saved) == oc.parse(known.drupal_11(records.press_release(3)))


@pytest.mark.parametrize("share", [0.2, 0.4, 0.6, 0.8, 0.9])
def test_a_page_that_is_cut_off_gives_what_came_before(share: float) -> None:
    html = known.html5(records.press_release(0))
    page = oc.parse(html[: int(len(html) * share)])
    whole = records.press_release(0).text
    assert all(word in whole for word in page.text.split("\n\n")[:-1])


@pytest.mark.parametrize(
    ("source", "code"),
    [
        ("<html><frameset cols='20%,*'><frame src=a.htm><frame src=b.htm></frameset></html>", "frames"),
        (
            "<html><head><title>404 Not Found</title></head><body><h1>404 Not Found</h1><p>nginx</p></body></html>",
            "error-page",
        ),
        (
            "<html><body><nav><a href=/>Home</a></nav><h1>Page not found</h1><p>Try the search.</p></body></html>",
            "error-page",
        ),
        ("<html><body><h1>Log in</h1><form><input name=u><input name=p></form></body></html>", "error-page"),
        (
            "<html><head><title>Just a moment...</title></head><body><h2>Just a moment...</h2></body></html>",
            "error-page",
        ),
        ("<html><head></head><body></body></html>", "no-content"),
        ("<html><body>\x00\x00</body></html>", "no-content"),
    ],
)
def test_what_is_no_page_is_other_and_says_why(source: str, code: str) -> None:
    page = oc.parse(source)
    assert page.type is oc.PageType.OTHER
    assert code in pages.codes(page)
    with pytest.raises(oc.UnusablePageError):
        oc.parse(source, strict=True)


OTHER_SITES = (
    "<h1>Press release</h1><h2>Acme opens a plant</h2><p>BERLIN, 3 May 2012 - Acme said today that it opens a plant here.</p>",
    "<p>Seminar</p><h1>Yoga for beginners</h1><p>Location: Town Hall</p><p>Organized by: The club</p><p>Bring a mat, and be on time please.</p>",
    "<h1>Education</h1><p>Our school teaches children from six to twelve years, in two languages every day.</p>",
    "<h1>Elections</h1><h2>Results</h2><table><tr><td>Party</td><td>Votes</td></tr><tr><td>A</td><td>10</td></tr></table>",
)


@pytest.mark.parametrize("body", OTHER_SITES)
def test_pages_of_other_sites_are_other(body: str) -> None:
    html = f"<nav><a href=/>Home</a><a href=/shop>Shop</a></nav><article>{body}</article><footer>© Acme</footer>"
    assert oc.parse(_page(html)).type is oc.PageType.OTHER


def test_deep_nesting_is_read() -> None:
    for count, more in ((5_000, []), (200_000, ["nested-too-deep"])):
        page = oc.parse("<html><body><h1>Title</h1>" + "<div>" * count + "<p>The OSCE said so.</p>")
        assert (page.title, page.text) == ("Title", "The OSCE said so.")
        assert pages.codes(page) == more


html_like = st.lists(
    st.sampled_from(
        "<p> </p> <div> <div class=menu> <div hidden> <nav> <table> <tr> <td> <li> <ul> <ol> <br> <a href=/x> </a> <b> <dt> <dd>"
        " <h1> <h2> <time datetime=2012> <font size=7> <pre> <hr> Source: OSCE Elections Related &nbsp; &#0; VIENNA, 3 May 2012 -"
        " <label> <button> <figcaption> <x-y> <div class=contacts> a@b.org <script> </script> <span>".split()
    )
    | st.text(max_size=10),
    max_size=60,
).map(lambda parts: "<html><body>" + " ".join(parts))


@given(html_like)
def test_any_markup_gives_a_page_that_comes_back_from_its_record(html: str) -> None:
    page = oc.parse(html)
    assert oc.loads(oc.dumps(page)) == page
    for block in page.body:
        for link in block.links:
            assert block.text[link.start :].startswith(link.text)


def _table(rows: str) -> tuple[tuple[str, ...], ...]:
    (table,) = (
        block
        for block in oc.parse(_page(f"<p>{pages.LEAD}</p><table>{rows}</table>")).body
        if isinstance(block, oc.Table)
    )
    return table.rows


def test_a_list_in_a_cell_is_of_the_cell() -> None:
    rows = "<tr><th>Day</th><th>Topics</th></tr><tr><td>Monday</td><td><ul><li>Rivers</li><li>Ice</li></ul></td></tr>"
    assert _table(rows) == (("Day", "Topics"), ("Monday", "Rivers Ice"))


def test_a_cell_of_several_rows_keeps_its_column() -> None:
    head = "<tr><th>Day</th><th>Hour</th><th>Topic</th></tr>"
    first = "<tr><td rowspan=2>Monday</td><td>9:00</td><td>Rivers</td></tr><tr><td>10:00</td><td>Ice</td></tr>"
    last = "<tr><td>Tuesday</td><td>9:00</td><td rowspan=2>Maps</td></tr><tr><td>Wednesday</td><td>9:30</td></tr>"
    assert _table(head + first + last)[1:] == (
        ("Monday", "9:00", "Rivers"),
        ("", "10:00", "Ice"),
        ("Tuesday", "9:00", "Maps"),
        ("Wednesday", "9:30", ""),
    )
    for wrong in ("0", "-2", "x", "99999", ""):
        assert _table(first.replace("rowspan=2", f"rowspan='{wrong}'"))[1] == ("10:00", "Ice")


def test_cells_of_many_rows_cost_each_row_the_same() -> None:
    many = "".join(f"<td rowspan=999>{number}</td>" for number in range(500))
    rows = _table(f"<tr>{many}</tr>{'<tr><td>a</td><td>b</td></tr>' * 500}")
    assert len(rows[-1]) == 14
