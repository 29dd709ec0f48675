"""More layouts of pages, as web developers of 1997 to 2026 would have built them; a reader is judged on them unseen."""

import datetime as dt
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import MENU, facts, icon, linked, printed_days, script, slug, style


@attrs.frozen
class Item:
    """Another page of the site, as boxes around the text announce it."""

    label: str
    title: str
    day: dt.date
    place: str
    snippet: str


ITEMS = (
    Item(
        "Press release",
        "Ferry crews of the lake practise a rescue by night",
        dt.date(2012, 8, 14),
        "SKOPJE",
        "Crews of four ferries looked for a dummy that had been thrown overboard and found it within the half hour.",
    ),
    Item(
        "Press release",
        "Municipal libraries open a shelf for laws in plain words",
        dt.date(2004, 3, 9),
        "TIRANA",
        "Nineteen libraries received the booklets, which explain tenancy, inheritance and the rights of pupils.",
    ),
    Item(
        "News",
        "Bakers, bees and a broken bridge: a walk along the line",
        dt.date(2017, 5, 3),
        "MOSTAR",
        "What people who live beside a closed crossing tell each other when the market opens.",
    ),
    Item(
        "Workshop",
        "Workshop on the care of court buildings",
        dt.date(2009, 11, 19),
        "PRISTINA",
        "Caretakers and clerks compare leaking roofs and learn to budget for repairs.",
    ),
    Item(
        "Press statement",
        "Statement on the fire at the broadcasting tower",
        dt.date(2022, 2, 2),
        "SARAJEVO",
        "Engineers should be given access at once, the statement says, and listeners an honest forecast.",
    ),
    Item(
        "Conference",
        "Annual conference of harbour masters",
        dt.date(2015, 10, 7),
        "THE HAGUE",
        "Forty harbours send those who decide which ship may dock and which may not.",
    ),
    Item(
        "Media advisory",
        "Invitation to the launch of the atlas of hiking paths",
        dt.date(2020, 9, 21),
        "BISHKEK",
        "Journalists are welcome at nine, and boots are recommended.",
    ),
    Item(
        "Press release",
        "Chess club brings cadets of two academies together",
        dt.date(2001, 12, 6),
        "VIENNA",
        "The cadets played for six hours and agreed on a return match in spring.",
    ),
    Item(
        "Training",
        "Evening classes for election clerks",
        dt.date(2018, 4, 11),
        "OSH",
        "Clerks count invented ballots until the sums agree.",
    ),
    Item(
        "News",
        "A museum of keys in the former customs house",
        dt.date(2023, 7, 27),
        "TIRANA",
        "Each of the nine hundred keys belonged to a door that is no longer there.",
    ),
    Item(
        "Press release",
        "Beekeepers and border guards sign a memorandum on swarms",
        dt.date(2008, 6, 17),
        "OSH",
        "Swarms ignore checkpoints, and their owners may now follow them for one kilometre.",
    ),
    Item(
        "Story",
        "The interpreter who never writes anything down",
        dt.date(2021, 11, 30),
        "VIENNA",
        "She remembers forty minutes of a speech and forgets it as soon as it has been said.",
    ),
    Item(
        "Seminar",
        "Seminar on snow clearance at mountain crossings",
        dt.date(2014, 1, 23),
        "BISHKEK",
        "Who clears which metre of the road, and who pays for the salt.",
    ),
    Item(
        "Press release",
        "Pupils redesign the signs of their town hall",
        dt.date(2025, 5, 15),
        "SKOPJE",
        "The new arrows lead to the right counters, and there are fewer queues.",
    ),
)
STREET = "Wallnerstrasse 6, 1010 Vienna, Austria"
TELEPHONE = "+43 1 514 36 0"
TONGUES = (("ru", "Русский"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("it", "Italiano"))
CHANNELS = ("Facebook", "X", "Instagram", "LinkedIn", "YouTube", "Flickr")
NO_ADDRESS = frozenset({"url", "node_id"})
NO_LANGUAGE = frozenset({"language"})
Render = Callable[[oc.Block], str]


# What the layouts share.


def esc(text: str | None) -> str:
    return escape(text or "", quote=False)


def attr(text: str | None) -> str:
    return escape(text or "")


def title(page: oc.Page) -> str:
    return esc(page.title)


def url(page: oc.Page) -> str:
    return attr(page.url)


def is_event(page: oc.Page) -> bool:
    return isinstance(page, oc.Seminar)


def labelled(page: oc.Page, template: str) -> str:
    """The type label in a template with `{label}`, or nothing on a page that has none."""
    return template.format(label=esc(page.label)) if page.label else ""


def around(page: oc.Page, template: str) -> tuple[str, str]:
    """The label before the title, or after it on pages of events."""
    label = labelled(page, template)
    return ("", label) if is_event(page) else (label, "")


def spelled(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def days(page: oc.Page) -> list[dt.date]:
    """The day of a press release, or the first and last day of an event."""
    if isinstance(page, oc.PressRelease):
        return [day for day in (page.date,) if day]
    if isinstance(page, oc.Seminar):
        return [day for day in (page.starts, page.ends) if day]
    return []


def times(page: oc.Page, template: str = '<time datetime="{iso}">{day}</time>') -> str:
    """The page's days, each by a template of `{iso}` and `{day}`."""
    return " - ".join(template.format(iso=day.isoformat(), day=spelled(day)) for day in days(page))


def rows(
    page: oc.Page,
    row: str,
    *,
    value: str = "{value}",
    join: str = ", ",
    date: str = "",
    when: bool = False,
    between: str = "\n",
    order: Sequence[str] = (),
) -> str:
    """Every fact by a template of `{label}`, `{name}` and `{values}`; `date` is a template for days, as of `times`."""
    renamed = {"Date": "When", "Location": "Where"} if when and is_event(page) else {}
    found = sorted(facts(page), key=lambda fact: order.index(fact[0]) if fact[0] in order else len(order))
    made: list[str] = []
    for label, values in found:
        printed = [value.format(value=esc(one), slug=slug(re.sub(r"[^\w ]", "", one))) for one in values]
        if label == "Date":
            printed = [times(page, date) if date else printed_days(page)]
        made.append(row.format(label=renamed.get(label, label), name=slug(label), values=join.join(printed)))
    return between.join(made)


def inside(opening: str, inner: str, closing: str) -> str:
    """Something in its box, and no box around nothing."""
    return f"{opening}{inner}{closing}" if inner else ""


def other(seed: str, count: int, template: str, between: str = "\n") -> str:
    """Announcements by a template of `{label}`, `{title}`, `{day}`, `{iso}`, `{place}`, `{snippet}` and `{url}`."""
    chosen = Random(f"{seed} items").sample(ITEMS, count)
    return between.join(
        template.format(
            label=item.label,
            title=esc(item.title),
            day=spelled(item.day),
            iso=item.day.isoformat(),
            place=item.place,
            snippet=esc(item.snippet),
            url=f"/{slug(item.place)}/{80_000 + 13 * len(item.snippet)}",
        )
        for item in chosen
    )


def entries(template: str, *groups: str, between: str = "\n") -> str:
    """Entries of the menu by a template of `{text}` and `{slug}`; of all groups unless some are named."""
    return between.join(
        template.format(text=esc(entry), slug=slug(re.sub(r"[^\w ]", "", entry)))
        for name, inner in MENU
        if not groups or name in groups
        for entry in inner
    )


def groups(template: str, entry: str, between: str = "\n") -> str:
    """Groups of the menu by a template of `{name}` and `{entries}`, their entries as of `entries`."""
    return between.join(template.format(name=esc(name), entries=entries(entry, name)) for name, _ in MENU)


def tongues(template: str, between: str = "\n") -> str:
    """Links to translations by a template of `{code}`, `{name}` and `{path}`."""
    return between.join(template.format(code=code, name=name, path=f"/{code}/home") for code, name in TONGUES)


def blocks(
    found: Iterable[oc.Block],
    *,
    paragraph: str = "<p>{text}</p>",
    heading: str = "<h{level}>{text}</h{level}>",
    bullets: str = "<ul>{items}</ul>",
    item: str = "<li>{text}</li>",
    between: str = "\n",
) -> str:
    """Blocks by templates of `{text}`, `{level}` and `{items}`."""

    def one(block: oc.Block) -> str:
        if isinstance(block, oc.Paragraph):
            return paragraph.format(text=linked(block.text, block.links))
        if isinstance(block, oc.Heading):
            return heading.format(text=esc(block.text), level=block.level)
        if isinstance(block, oc.ListBlock):
            return bullets.format(items="".join(item.format(text=esc(text)) for text in block.items))
        raise TypeError(type(block).__name__)

    return between.join(map(one, found))


def runs(found: Iterable[oc.Block], level: int) -> list[list[oc.Block]]:
    """Blocks parted before each heading of that level or above."""
    parted: list[list[oc.Block]] = [[]]
    for block in found:
        if isinstance(block, oc.Heading) and block.level <= level and parted[-1]:
            parted.append([])
        parted[-1].append(block)
    return parted


def starts_with_heading(run: Sequence[oc.Block], level: int) -> bool:
    return bool(run) and isinstance(run[0], oc.Heading) and run[0].level == level


def shouted(html: str) -> str:
    """Names of elements and attributes in capitals, and no quotes where they can be spared."""

    def tag(found: re.Match[str]) -> str:
        upper = re.sub(r"^</?[a-z0-9]+|(?<=\s)[a-z-]+(?==)", lambda name: name[0].upper(), found[0])
        return re.sub(r'="([\w#%./:+-]+)"', r"=\1", upper)

    return re.sub(r"</?[a-z][^<>]*>", tag, html)


def entities(html: str, dash: str = "&ndash;") -> str:
    """Typographic characters as editors of the time wrote them."""
    named = {"“": "&ldquo;", "”": "&rdquo;", "–": dash, "’": "&rsquo;", "©": "&copy;", "·": "&middot;", "»": "&raquo;"}
    return "".join(named.get(character, character) for character in html)


def hard_spaces(html: str) -> str:
    """Spaces after short words as `&nbsp;`, outside of tags."""
    pieces = re.split(r"(<[^>]*>)", html)
    return "".join(
        piece if piece.startswith("<") else re.sub(r"\b(a|of|in|the|to|by|on|and) ", r"\1&nbsp;", piece)
        for piece in pieces
    )


def wrapped(html: str, every: int, indent: str) -> str:
    """Lines broken within the text, as editors of source code do."""
    words = html.split(" ")
    broken = (indent + word if index and index % every == 0 else " " + word for index, word in enumerate(words))
    return "".join(broken).lstrip()


def numbered(html: str, attribute: str, first: int = 1) -> str:
    """An attribute with a growing number on every opening tag."""
    count = iter(range(first, 100_000))
    return re.sub(r"<([a-z][a-z0-9-]*)(?=[\s>])", lambda tag: f'<{tag[1]} {attribute}="{next(count)}"', html)


def marked(html: str, attribute: str) -> str:
    """An attribute without a value on every opening tag."""
    return re.sub(r"<([a-z][a-z0-9-]*)(?=[\s>])", rf"<\1 {attribute}", html)


def month_table(first: dt.date, length: int, attributes: str) -> str:
    """A month as calendars in the margin print it."""
    cells = [""] * first.weekday() + [str(day) for day in range(1, length + 1)]
    weeks = (cells[at : at + 7] for at in range(0, len(cells), 7))
    lines = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in week) + "</tr>" for week in weeks)
    heads = "".join(f"<th>{day}</th>" for day in ("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"))
    return f"<table {attributes}><caption>{first:%B %Y}</caption><tr>{heads}</tr>{lines}</table>"


def cloud(seed: str, template: str) -> str:
    """A cloud of tags by a template of `{text}`, `{slug}`, `{size}` and `{count}`."""
    random = Random(seed)
    return " ".join(
        template.format(text=esc(entry), slug=slug(entry), size=random.randint(8, 22), count=random.randint(2, 90))
        for entry in MENU[0][1]
    )


# The layouts.


def composer(page: oc.Page) -> str:
    """1997: first pages of a secretariat, made in a browser's editor; P parts the paragraphs and nobody closes it."""
    text = blocks(page.body, paragraph="{text}<p>", item="<li>{text}", between="\n")
    items = inside("<ul>", rows(page, "<li><i>{label}</i>: {values}", join="; "), "</ul>")
    links = '<a href="/{slug}.htm">{text}</a>'
    html = f"""<html>
<head>
<title>OSCE - {title(page)}</title>
<meta name="GENERATOR" content="Composer/3.01Gold (Win95; I)">
<base href="{url(page)}">
</head>
<body bgcolor="#FFFFFF" text="#000000" link="#0000EE" background="/gif/marble.gif">
<a name="top"></a>
<center><img src="/gif/banner.gif" alt="OSCE on the World Wide Web" border="0" height="70" width="468">
<br><font size="-1">[ {entries(links, "Structures and institutions", between=" | ")} ]</font>
<br><font size="-2">Visitors since 1 January 1997: <img src="/cgi-bin/count.xbm" alt="00012873"></font></center>
<hr>
{labelled(page, '<font color="#800000"><b>{label}</b></font><br>')}
<font size="+3"><strong>{title(page)}</strong></font>
{items}
{text}
<hr width="60%">
<center><a href="#top"><img src="/gif/up.gif" alt="To the top" border="0"></a>
<font size="-1"><a href="/index.htm">Home page</a> * <a href="/search.htm">Search</a> * <a href="/whatsnew.htm">What's
new</a>
<br>This server is best viewed with a browser that knows tables. Comments: <a href="/form.htm">write to us</a>.
<br>Postal address: {STREET}</font></center>
</body>
</html>"""
    return entities(shouted(html), "&#150;")


def text_only(page: oc.Page) -> str:
    """2004: what a filter for screen readers leaves of a page, the title in a link, facts in one paragraph of lines."""
    lines = rows(page, "{label}: {values}", between="<br>\n")
    links = '<li><a href="/cgi-bin/textonly?/{slug}">{text}</a></li>'
    headlines = other("text only", 5, '<li><a href="/cgi-bin/textonly?{url}">{title}</a> ({day})</li>')
    html = f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en"><head><title>Text only: {title(page)}</title><base href="{url(page)}">
<meta name="robots" content="noindex"></head>
<body text="#FFFF00" bgcolor="#000000" link="#00FFFF" vlink="#00CCFF">
<p><a href="#content" accesskey="2">[Go to the text of the page]</a> <a href="#menu" accesskey="3">[Go to the menu]</a>
<a href="/cgi-bin/settings" accesskey="0">[Change colours and size]</a></p>
<hr>
<a name="content"></a>
{labelled(page, "<p><b>{label}</b></p>")}
<h3><a href="{url(page)}">{title(page)}</a></h3>
{inside("<p>", lines, "</p>")}
{wrapped(blocks(page.body), 10, chr(10))}
<p><a href="#top">[Back to the top]</a></p>
<hr>
<p><b>Latest headlines</b></p>
<ul>{headlines}</ul>
<hr>
<a name="menu"></a>
<p><b>Menu</b></p>
<ol>{entries(links, "Fields of work", "Field operations", "About us")}</ol>
<hr>
<p>You are reading the text version of www.osce.org. Pictures, forms and frames have been left out.
The full version looks better, and says the same.</p>
</body></html>"""
    return entities(html)


def floats(page: oc.Page) -> str:
    """2006: XHTML with floats, the box of facts and the news in a right column that stands first in the source."""
    box = rows(
        page,
        '<p class="factbox-{name}"><strong>{label}</strong><br />{values}</p>',
        join="<br />",
        order=("Source", "Organized by", "Date"),
    )
    before, after = around(page, '<p class="overline">{label}</p>')
    tree = groups(
        '<li class="closed"><a href="#"><img src="/i/plus.gif" alt="open" width="9" height="9" /> {name}</a>'
        "<ul>{entries}</ul></li>",
        '<li><a href="/{slug}.html" title="{text}">{text}</a></li>',
    )
    news = other("floats", 4, '<p class="teaser"><span class="dat">{day}</span><br /><a href="{url}">{title}</a></p>')
    return f"""<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>OSCE : {title(page)}</title>
<meta name="keywords" content="security, co-operation, elections, press release, seminar" />
<meta name="date" content="2006-02-01" /><link rel="canonical" href="{url(page)}" />
<style type="text/css" media="screen">/*<![CDATA[*/ #right{{float:right;width:180px}} #tree{{float:left;width:170px}}
#middle{{margin:0 200px 0 190px}} .hide{{position:absolute;left:-2000px}} h2{{font-size:1.8em}} /*]]>*/</style>
<style type="text/css" media="print">#tree,#head,#tools{{display:none}} #middle{{margin:0}}</style></head>
<body><div id="container">
<ul class="hide"><li><a href="#middle">Jump to the text</a></li><li><a href="#tree">Jump to the menu</a></li></ul>
<div id="head"><h1><a href="/" title="Home"><span>Organization for Security and Co-operation in Europe</span></a></h1>
<div id="tools">Font size: <a href="#" class="a1">A</a> <a href="#" class="a2">A</a> <a href="#" class="a3">A</a> |
<a href="/ru/">Russian</a> | <a href="/sitemap.html">Site map</a> | <a href="/contact.html">Contact</a></div>
<form action="/search.html" method="get"><fieldset><legend>Search</legend>
<input name="q" type="text" value="Search term" />
<input type="image" src="/i/go.gif" alt="Go" /></fieldset></form>
<div id="date-of-today">Wednesday, 1 February 2006</div></div>
<div id="right">{inside('<div class="factbox">', box, "</div>")}
<div class="box"><h3>Latest news</h3>{news}<p class="more"><a href="/news.html">all news &raquo;</a></p></div>
<div class="box"><h3>Photo of the week</h3><p><img src="/i/week.jpg" alt="" width="160" height="110" /><br />
Snow on the roof of the training centre.</p></div></div>
<div id="tree"><ul>{tree}</ul></div>
<div id="middle"><div id="crumbs">You are here: <a href="/">Home</a> &gt; <a href="/news.html">News</a></div>
{before}<h2>{title(page)}</h2>{after}
{blocks(page.body, heading="<h{level}><span>{text}</span></h{level}>")}
<p class="tools"><a href="javascript:print()">Print</a> | <a href="/recommend.html">Recommend this page</a></p></div>
<div id="foot"><p>&copy; 2006 OSCE, {STREET}. Last change of this server: 1 February 2006.
<a href="http://validator.w3.org/check/referer">XHTML</a> <a href="/imprint.html">Imprint</a></p></div>
</div></body></html>"""


def typo3(page: oc.Page) -> str:
    """2009: a mission's TYPO3 with the news extension, facts in a list of terms after the text, label at two places."""
    terms = rows(page, "<dt>{label}:</dt><dd>{values}</dd>", join="</dd><dd>")
    crumb = labelled(page, '<span class="no">&nbsp;&#124;&nbsp;</span><span class="cur">{label}</span>')
    side = other(
        "typo3",
        4,
        '<div class="news-latest-item"><span class="news-latest-date">{day}</span>'
        '<h3><a href="index.php?id=21&amp;tx_ttnews[backPid]=3" title="{title}">{title}</a></h3>'
        '<p class="bodytext">{snippet}<span class="news-latest-morelink"><a href="#">[more]</a></span></p>'
        '<hr class="clearer" /></div>',
    )
    menu = groups(
        '<li class="menu-level1-no"><a href="#" onfocus="blurLink(this);">{name}</a>'
        '<ul class="menu-level2">{entries}</ul></li>',
        '<li class="menu-level2-no"><a href="index.php?id={slug}" onfocus="blurLink(this);">{text}</a></li>',
    )
    inner = blocks(
        page.body,
        paragraph='<p class="bodytext">{text}</p>',
        heading='<h{level} class="csc-firstHeader">{text}</h{level}>',
        bullets='<ul class="csc-bulletlist">{items}</ul>',
        item='<li class="odd">{text}</li>',
    )
    return f"""<!DOCTYPE html
     PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
     "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
	<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<!--
	This website is powered by TYPO3 - inspiring people to share!
	TYPO3 is a free open source Content Management Framework.
-->
	<base href="{url(page)}" />
	<title>News single view: OSCE</title>
	<meta name="generator" content="TYPO3 4.2 CMS" />
<meta name="description" content="News of the OSCE and its missions" />
	<script type="text/javascript">/*<![CDATA[*/<!--
	function blurLink(theObject) {{ theObject.blur(); }}
	// --> /*]]>*/</script>
{style(12, "typo3").replace("<style>", '<style type="text/css">')}
</head>
<body id="p21"><div id="outerwrap">
<div id="metanav"><a href="index.php?id=2">Start</a> | <a href="index.php?id=4">Contact</a> | <a
href="index.php?id=5">Imprint</a>
{tongues('<a href="index.php?id=21&amp;L={code}"><img src="clear.gif" alt="{name}" class="flag" /></a>')}</div>
<div id="rootline"><a href="index.php?id=1">Home</a><span class="no">&nbsp;&#124;&nbsp;</span>
<a href="index.php?id=3">News</a>{crumb}</div>
<div id="border"><a id="c11"></a><div class="csc-default"><div class="csc-header csc-header-n1"><h4>Recent</h4></div>
<div class="news-latest-container">{side}<div class="news-latest-gotoarchive">
<a href="index.php?id=9">&rarr;News archive</a></div></div></div></div>
<!--TYPO3SEARCH_begin-->
<div id="content"><a id="c83"></a><div class="csc-default"><div class="news-single-item">
{labelled(page, '<div class="news-single-category">{label}</div>')}
<h2>{title(page)}</h2>
<hr class="cl-right" />
{inner}
{inside('<dl class="news-single-additional-info">', terms, "</dl>")}
<div class="news-single-backlink"><a href="index.php?id=3" target="_self">&lt;- Back to: News</a></div>
</div></div></div>
<!--TYPO3SEARCH_end-->
<div id="menu"><ul class="menu-level1">{menu}</ul></div>
<div id="footer"><p class="csc-linkToTop"><a href="index.php?id=21#">top</a></p>
<address>{STREET}, phone {TELEPHONE}</address></div>
</div></body></html>"""


def plone(page: oc.Page) -> str:
    """2010: Plone with a column on either side of the text, a vertical table of facts, a calendar, a cloud of tags."""
    table = rows(
        page,
        '<tr><th class="nosort">{label}</th><td>{values}</td></tr>',
        value="<span>{value}</span>",
        join="<br />",
        when=True,
    )
    tree = groups(
        '<li class="navTreeItem visualNoMarker navTreeFolderish section"><a href="#" class="state-published">'
        '<img width="16" '
        'height="16" src="/folder_icon.png" alt="" /><span>{name}</span></a>'
        '<ul class="navTree navTreeLevel1">{entries}</ul></li>',
        '<li class="navTreeItem visualNoMarker"><a href="/{slug}" class="state-published contenttype-document" '
        'title=""><span>{text}</span></a></li>',
    )
    news = other(
        "plone",
        5,
        '<dd class="portletItem"><a href="{url}" class="tile"><img src="/newsitem_icon.png" alt="" /> {title}'
        '<span class="portletItemDetails">{day}</span></a></dd>',
    )
    before, after = around(page, '<div class="contenttype-name">{label}</div>')
    tags = cloud(
        "plone", '<li class="cloud{size}"><a href="/search?Subject={slug}" title="{count} items">{text}</a></li>'
    )
    calendar = month_table(dt.date(2010, 3, 1), 31, 'class="ploneCalendar" summary="Calendar"')
    body = blocks(page.body, heading='<h{level} class="callout-head">{text}</h{level}>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" /><base href="{url(page)}" />
<meta content="en" name="DC.language" /><meta content="2010-03-16T09:12:00+01:00" name="DC.date.modified" />
<meta content="News Item" name="DC.type" /><meta content="text/plain" name="DC.format" />
<title>{title(page)} &mdash; OSCE</title>
{style(18, "plone")}{script(16, "plone")}</head>
<body class="section-news template-newsitem_view icons-on" dir="ltr"><div id="visual-portal-wrapper">
<div id="portal-top">
<div id="portal-header"><p class="hiddenStructure"><a accesskey="2" href="#documentContent">Skip to content.</a> |
<a accesskey="6" href="#portlet-navigation-tree">Skip to navigation</a></p>
<ul id="portal-siteactions"><li><a href="/sitemap" accesskey="3">Site Map</a></li><li>
<a href="/accessibility-info">Accessibility</a></li></ul>
<div id="portal-searchbox"><form action="/search"><label for="searchGadget" class="hiddenStructure">Search Site</label>
<input type="text" size="18" id="searchGadget" title="Search Site" />
<input class="searchButton" type="submit" value="Search" /></form></div>
<a id="portal-logo" accesskey="1" href="/"><img src="/logo.jpg" alt="OSCE" height="57" /></a>
<ul id="portal-globalnav"><li class="plain"><a href="/">Home</a></li><li class="selected"><a href="/news">News</a></li>
<li class="plain"><a href="/events">Events</a></li><li class="plain"><a href="/Members">Users</a></li></ul></div>
<div id="portal-personaltools-wrapper"><ul id="portal-personaltools"><li>
<a href="/login_form">Log in</a></li></ul></div>
<div id="portal-breadcrumbs"><span id="breadcrumbs-you-are-here">You are here:</span> <a href="/">Home</a>
<span class="breadcrumbSeparator">&rarr;</span> <a href="/news">News</a></div></div>
<table id="portal-columns"><tbody><tr>
<td id="portal-column-one"><div class="visualPadding">
<dl class="portlet portletNavigationTree" id="portlet-navigation-tree">
<dt class="portletHeader">Navigation</dt><dd class="portletItem lastItem">
<ul class="navTree navTreeLevel0">{tree}</ul></dd></dl>
<dl class="portlet portletTagCloud"><dt class="portletHeader">Tags</dt><dd class="portletItem">
<ul>{tags}</ul></dd></dl></div></td>
<td id="portal-column-content"><div><div id="region-content" class="documentContent"><a name="documentContent"></a>
<div id="viewlet-above-content"></div>
{before}<h1 id="parent-fieldname-title" class="documentFirstHeading"><span class="">{title(page)}</span></h1>{after}
<div class="documentActions"><ul><li id="document-action-sendto"><a href="#">Send this</a></li><li>
<a href="javascript:this.print();">Print this</a></li></ul></div>
{inside('<table class="vertical listing">', table, "</table>")}
<div class="plain" id="parent-fieldname-text">
{body}
</div>
<div class="visualClear"></div><div id="viewlet-below-content"></div></div></div></td>
<td id="portal-column-two"><div class="visualPadding"><dl class="portlet portletCalendar">
<dt class="portletHeader">&laquo; Calendar &raquo;</dt>
<dd>{calendar}</dd></dl>
<dl class="portlet portletNews"><dt class="portletHeader"><a href="/news">News</a></dt>{news}
<dd class="portletFooter"><a href="/news">More news&hellip;</a></dd></dl></div></td></tr></tbody></table>
<div class="visualClear"></div><div id="portal-footer">
<p>The site content is copyright &copy; 2000-2010 by the OSCE, {STREET}.</p></div>
<div id="portal-colophon"><ul><li><a href="#">Powered by an open source system</a></li><li>
<a href="#">Section 508</a></li></ul></div>
</div></body></html>"""


def mail(page: oc.Page) -> str:
    """2015: the web copy of a newsletter, tables within tables, every style inline, a cell for each paragraph."""
    font = "font-family:Helvetica,Arial,sans-serif"
    cell = f'<tr><td align="left" valign="top" style="{font};font-size:15px;line-height:150%;padding:0 18px 16px">'
    table = '<table border="0" cellpadding="0" cellspacing="0" width="600" style="border-collapse:collapse">'
    body = blocks(
        page.body,
        paragraph=f"{cell}{{text}}</td></tr>",
        heading=f'{cell}<h{{level}} style="margin:0;padding:0;{font};color:#202020">{{text}}</h{{level}}></td></tr>',
        bullets=f'{cell}<ul style="margin:0">{{items}}</ul></td></tr>',
    )
    details = rows(
        page,
        f'<tr><td width="130" style="{font};font-size:12px;color:#8a8a8a">{{label}}</td>'
        f'<td style="{font};font-size:12px;color:#202020">{{values}}</td></tr>',
        join="<br>",
    )
    label = f'<tr><td style="{font};font-size:11px;letter-spacing:2px;text-transform:uppercase;color:#00659c;padding:18px 18px 0">{{label}}</td></tr>'
    teasers = other(
        "mail",
        3,
        f'<td width="200" valign="top" style="{font};font-size:12px;padding:18px">'
        f'<img src="/m/t.jpg" width="164" alt=""><br>'
        '<b>{title}</b><br><span style="color:#8a8a8a">{place}, {day}</span><br>{snippet}<br>'
        '<a href="{url}" style="color:#00659c">Read on</a></td>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"><head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta name="viewport" content="width=device-width">
<title>{title(page)}</title>
<!--[if gte mso 15]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style type="text/css">#outlook a{{padding:0}} .ReadMsgBody{{width:100%}} @media only screen and
(max-width:480px){{.w{{width:100%!important}}}}</style></head>
<body leftmargin="0" marginwidth="0" topmargin="0" offset="0" style="background-color:#eeeeee">
<center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr>
<td align="center" valign="top">
{table}<tr><td style="{font};font-size:11px;padding:9px 18px" align="right">Does this look odd? <a
href="*|ARCHIVE|*">Open it in your browser</a></td></tr></table>
{table}<tr><td bgcolor="#00659c"><img src="/m/head.png" alt="OSCE News by Mail" width="600"
style="display:block"></td></tr></table>
<table border="0" cellpadding="0" cellspacing="0" width="600" bgcolor="#ffffff"><tr><td>{table}
{labelled(page, label)}
<tr><td style="{font};font-size:30px;line-height:120%;font-weight:bold;color:#202020;padding:9px 18px 18px">
<strong>{title(page)}</strong></td></tr>
{inside('<tr><td style="padding:0 18px 18px"><table width="100%" cellpadding="4" style="border-top:1px solid #ddd;border-bottom:1px solid #ddd">', details, "</table></td></tr>")}
{body}
</table></td></tr></table>
{table}<tr><td colspan="3" style="{font};font-size:18px;padding:18px 18px 0">More from this month</td></tr>
<tr>{teasers}</tr></table>
{table}<tr><td align="center" style="{font};font-size:11px;color:#606060;padding:18px">
<a href="#">Follow us</a> &nbsp; <a href="#">Like us</a> &nbsp; <a href="#">Forward to a friend</a><br><br>
<em>Copyright &copy; 2015 OSCE, all rights reserved.</em>
<br>You receive this letter because you asked for it on our website.<br><br>
<strong>Our mailing address is:</strong><br>{STREET}<br><br>
<a href="#">unsubscribe from this list</a> &nbsp; <a href="#">update your preferences</a></td></tr></table>
</td></tr></table></center><img src="/m/o.gif" height="1" width="1" alt=""></body></html>"""


def blogspot(page: oc.Page) -> str:
    """2012: a field office's blog on a free service, the title as a linked h3, facts in the footer of the post."""
    footer = rows(
        page,
        "<div class='post-footer-line'><span class='post-{name}'>{label}: {values}</span></div>",
        value="<a href='/search/label/{slug}' rel='tag'>{value}</a>",
        date="<abbr class='published' title='{iso}T09:00:00+02:00'>{day}</abbr>",
        order=("Fields of work", "Source"),
    )
    body = blocks(
        page.body,
        paragraph='<div style="text-align: justify;">{text}</div>\n<div style="text-align: justify;"><br /></div>',
        heading="<h{level}>{text}</h{level}>",
        bullets='<ul style="text-align: left;">{items}</ul>',
    )
    months = "".join(
        "<li class='archivedate collapsed'><a class='toggle' href='javascript:void(0)'>"
        f"<span class='zippy'>&#9658;&#160;</span></a>"
        f"<a class='post-count-link' href='/2012_{month:02d}_archive.html'>{dt.date(2012, month, 1):%B}</a> "
        f"<span class='post-count'>({1 + month * 5 % 7})</span></li>"
        for month in range(11, 0, -1)
    )
    popular = other(
        "blogspot",
        4,
        "<li><div class='item-content'><div class='item-title'><a href='{url}'>{title}</a></div>"
        "<div class='item-snippet'>{snippet}</div></div></li>",
    )
    labels = cloud(
        "blogspot", "<li><a dir='ltr' href='/search/label/{slug}'>{text}</a> <span dir='ltr'>({count})</span></li>"
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html dir='ltr' xmlns='http://www.w3.org/1999/xhtml' xmlns:b='http://www.google.com/2005/gml/b' lang='en'>
<head><meta content='text/html; charset=UTF-8' http-equiv='Content-Type'/><meta content='blogger' name='generator'/>
<link href='{url(page)}' rel='canonical'/><meta content='Notes from the field' property='og:title'/>
<title>Notes from the field: {title(page)}</title>{style(14, "blogspot")}</head>
<body class='loading'><div class='navbar section' id='navbar'><div class='widget Navbar'><form action='/search'>
<input name='q'/></form><a href='#'>Next Blog»</a> <a href='#'>Create Blog</a> <a href='#'>Sign In</a></div></div>
<div class='body-fauxcolumns'><div class='fauxcolumn-outer'><div class='cap-top'>
<div class='cap-left'></div></div></div></div>
<div class='content'><header><div class='header-inner'><div class='titlewrapper'><h1 class='title'>
<a href='/'>Notes from the field</a></h1></div>
<div class='descriptionwrapper'><p class='description'>
<span>An OSCE office writes down what it does and whom it meets.</span></p></div></div></header>
<div class='tabs-outer'><ul><li><a href='/'>Home</a></li><li><a href='/p/mandate.html'>Our mandate</a></li><li>
<a href='/p/reach-us.html'>How to reach us</a></li></ul></div>
<div class='main-outer'><div class='columns'><div class='column-center-outer'><div class='main section' id='main'>
<div class='widget Blog' id='Blog1'><div class='blog-posts hfeed'>
<div class='date-outer'><div class='date-posts'><div class='post-outer'><div class='post hentry'><a name='8125'></a>
{labelled(page, "<div class='post-kind'>{label}</div>")}
<h3 class='post-title entry-title'>
<a href='{url(page)}'>{title(page)}</a>
</h3>
<div class='post-header'><div class='post-header-line-1'></div></div>
<div class='post-body entry-content' id='post-body-8125'>
<div dir="ltr" style="text-align: left;" trbidi="on">
{body}
</div>
<div style='clear: both;'></div></div>
<div class='post-footer'>{footer}
<div class='post-footer-line'><div class='post-share-buttons'><a class='share-button' href='#'>
<span class='share-button-link-text'>Email This</span></a><a class='share-button' href='#'>
<span class='share-button-link-text'>BlogThis!</span></a></div></div></div></div>
<div class='comments' id='comments'><a name='comments'></a><h4>2 comments:</h4><div id='comments-block'>
<dl><dt class='comment-author'>A reader said...</dt><dd class='comment-body'>
<p>Thank you for the summary. Will there be a second part?</p></dd><dd class='comment-footer'>
<a href='#c1'>2 December 2012 at 10:14</a></dd>
<dt class='comment-author'>Anonymous said...</dt><dd class='comment-body'>
<p>The link to the pictures does not work.</p></dd><dd class='comment-footer'>
<a href='#c2'>5 December 2012 at 18:40</a></dd></dl></div>
<p class='comment-footer'><a href='#'>Post a Comment</a></p></div></div></div></div></div>
<div class='blog-pager' id='blog-pager'><span id='blog-pager-newer-link'><a href='/newer.html'>Newer Post</a></span>
<span id='blog-pager-older-link'><a href='/older.html'>Older Post</a></span><a class='home-link' href='/'>Home</a></div>
<div class='post-feeds'><div class='feed-links'>Subscribe to: <a class='feed-link' href='/feeds'>Post Comments
(Atom)</a></div></div></div></div></div>
<div class='column-right-outer'><aside><div class='widget Followers'><h2 class='title'>Followers</h2></div>
<div class='widget PopularPosts'><h2>Popular Posts</h2><ul>{popular}</ul></div>
<div class='widget BlogArchive'><h2>Blog Archive</h2><ul class='hierarchy'><li class='archivedate expanded'>
<a class='post-count-link' href='/2012/'>2012</a><ul>{months}</ul></li></ul></div>
<div class='widget Label'><h2>Labels</h2><ul>{labels}</ul></div></aside></div></div></div>
<footer><div class='widget Attribution'>Awesome Inc. template. Powered by a free
service.</div></footer></div></body></html>"""


def saved_app(page: oc.Page) -> str:
    """2016: a single-page application, saved to a desktop from a browser with extensions for grammar and colours."""
    disk = "file:///C:/Users/me/Desktop/page_files"
    details = rows(
        page,
        '<div class="Detail"><span class="Detail-name">{label}</span><span>:&nbsp;</span>'
        '<span class="Detail-value">{values}</span></div>',
        join=",&nbsp;",
        between="",
    )
    before, after = around(page, '<div class="Eyebrow"><span>{label}</span></div>')
    text = hard_spaces(blocks(page.body, between=""))
    menu = groups(
        f'<div class="Drawer-group"><a href="{disk}/index.html">{{name}}</a><ul>{{entries}}</ul></div>',
        f'<li class="Drawer-item"><a class="Link" href="{disk}/{{slug}}.html">{{text}}</a></li>',
        between="",
    )
    cards = other(
        "saved",
        4,
        f'<a class="Card" href="{disk}{{url}}.html">'
        f'<div class="Card-image" style="background-image:url({disk}/c.jpg)"></div>'
        '<div class="Card-kind">{label}</div><div class="Card-title">{title}</div><time datetime="{iso}">{day}'
        "</time></a>",
        between="",
    )
    tree = f"""<div class="App"><div class="TopBar"><a class="Logo" href="{disk}/home.html"><img src="{disk}/logo.svg" alt="OSCE"></a>\
<button class="Burger">Menu</button><input class="Search" placeholder="Search" value=""></div>
<div class="Drawer">{menu}</div>\
<div class="Page"><div class="Page-head">{before}<h1
class="Page-title">{title(page)}</h1>{after}{inside('<div class="Details">', details, "</div>")}</div>\
<div class="Share"><button>Share</button><button>Tweet</button><button>Print</button></div>
<div class="RichText">{text}</div>\
<div class="More"><h2>More stories</h2><div class="Cards">{cards}</div></div></div>\
<div class="Newsletter"><h3>Stay informed</h3><p>Once a week, no more.</p>
<input type="email" placeholder="Your address"><button>Subscribe</button></div>\
<div class="Footer"><span>{STREET}</span><span>{TELEPHONE}</span><span>OSCE 2016</span></div></div>"""
    return f"""<!DOCTYPE html>
<!-- saved from url=({len(page.url or ""):04d}){page.url} -->
<html lang="en" data-darkreader-mode="dynamic" class="gr__osce_org"><head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>OSCE</title><meta property="og:title" content="OSCE: security through co-operation">
<meta name="theme-color" content="#00659c">
<link rel="stylesheet" href="{disk}/main.css"><script src="{disk}/analytics.js.download"></script>{style(26, "saved")}
<style class="darkreader darkreader--fallback" media="screen"></style></head>
<body data-new-gr-c-s-check-loaded="8.904.0" data-gr-ext-installed="" cz-shortcut-listen="true">
<div id="root" data-reactroot="">{numbered(tree, "data-reactid")}</div>
{script(30, "saved")}
<div id="transover-tip" style="display: none;"></div>
<grammarly-desktop-integration data-grammarly-shadow-root="true"></grammarly-desktop-integration>
<iframe src="{disk}/saved_resource.html" style="display: none;" title="frame"></iframe>
<div class="ext-toolbar ext-hidden" style="display:none"><span>Check your spelling</span>
<button>Close</button></div></body></html>"""


def microdata(page: oc.Page) -> str:
    """2014: schema.org in attributes, facts in one line, a ticker; seen through the toolbar of an archive."""
    stamp = "https://web.archive.org/web/20150302114507"
    line = rows(
        page,
        '<span class="info"><span class="info-name">{label}:</span> <span itemprop="about">{values}</span></span>',
        date='<time itemprop="datePublished" datetime="{iso}T10:00">{day}</time>',
        between=" · ",
    )
    kind = "Event" if is_event(page) else "NewsArticle"
    ticker = other(
        "ticker", 5, f'<li><a href="{stamp}/https://www.osce.org{{url}}"><b>{{place}}</b> {{title}}</a></li>'
    )
    related = other(
        "microdata",
        3,
        '<div class="tile" itemscope itemtype="http://schema.org/Article"><h4 itemprop="name">'
        '<a itemprop="url" href="{url}">{title}</a></h4>'
        '<meta itemprop="datePublished" content="{iso}"><p itemprop="description">{snippet}</p></div>',
    )
    drops = groups(
        '<li class="has-drop"><a href="#">{name}</a><div class="drop"><ul>{entries}</ul></div></li>',
        f'<li><a href="{stamp}/https://www.osce.org/{{slug}}">{{text}}</a></li>',
    )
    body = blocks(
        page.body,
        paragraph='<div class="para">{text}</div>',
        heading='<h{level} class="sub">{text}</h{level}>',
    )
    label = labelled(page, '<span class="ribbon" itemprop="articleSection">{label}</span>')
    return f"""<!DOCTYPE html>
<html lang="en"><head><script type="text/javascript" src="/_static/js/bundle-playback.js" charset="utf-8"></script>
<link rel="stylesheet" type="text/css" href="/_static/css/banner-styles.css" /><!-- End Wayback Rewrite JS Include -->
<meta charset="utf-8"><title>{title(page)} | OSCE</title><meta property="og:site_name" content="OSCE">
<meta property="og:title" content="Organization for Security and Co-operation in Europe">
<meta property="og:url" content="{url(page)}">
<meta name="twitter:card" content="summary">
<meta itemprop="dateModified" content="2014-12-01">{style(20, "microdata")}</head>
<body class="no-touch"><!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en"><div id="wm-ipp"><div id="wm-logo"><a href="/web/" title="home page">
<img src="/_static/images/logo.svg" alt="archive" border="0"></a></div>
<div class="c"><form class="u" target="_top" method="get" action="/web/submit">
<input type="text" id="wmtbURL" value="{url(page)}"><input type="submit" value="Go"></form>
<table class="n"><tbody><tr class="m"><td class="b">Feb</td><td class="c" id="displayMonthEl">MAR</td>
<td class="f">Apr</td></tr>
<tr class="d"><td class="b">Previous capture</td><td class="c" id="displayDayEl">02</td>
<td class="f">Next capture</td></tr>
<tr class="y"><td class="b">2014</td><td class="c">2015</td><td class="f">2016</td></tr></tbody></table>
<div class="s"><a class="t" href="#">14 captures</a><div class="r">11 Jan 2014 - 9 Oct 2019</div></div></div>
<div class="r"><a href="#">About this capture</a><a href="#close">Close</a></div></div></div>
<div id="wm-ipp-print">Archived on 2 March 2015</div>
<!-- END WAYBACK TOOLBAR INSERT -->
<div class="ticker"><strong>Just in</strong><ul>{ticker}</ul></div>
<div role="banner"><a class="brand" href="{stamp}/https://www.osce.org/">osce</a><ul class="drops">{drops}</ul></div>
<div class="page" itemscope itemtype="http://schema.org/{kind}">
{label if not is_event(page) else ""}<h1 itemprop="headline">{title(page)}</h1>{label if is_event(page) else ""}
{inside('<div class="infoline">', line, "</div>")}
<div class="sizes"><button title="Smaller text">A-</button><button title="Larger text">A+</button></div>
<div class="story" itemprop="articleBody">
{body}
</div>
<div class="sharing"><a href="#">Tweet</a> <a href="#">Share</a> <a href="#">Mail</a> <span class="count">17
shares</span></div></div>
<div class="tiles"><h3>You might also read</h3>{related}</div>
<div role="contentinfo"><p>{STREET}. Telephone {TELEPHONE}.</p><p>
<a href="#">Terms</a> <a href="#">Privacy</a> <a href="#">Feeds</a></p></div>
{script(14, "microdata")}</body></html>
<!--
     FILE ARCHIVED ON 11:45:07 Mar 02, 2015 AND RETRIEVED FROM THE ARCHIVE ON 08:20:11 Jun 19, 2025.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE.
-->"""


def drupal7(page: oc.Page) -> str:
    """2013: Drupal 7 with RDFa, a content type whose fields follow the body, blocks of views in a second sidebar."""
    fields = rows(
        page,
        '<div class="field field-name-field-{name} field-label-inline clearfix">'
        '<div class="field-label">{label}:&nbsp;</div>'
        '<div class="field-items"><div class="field-item even">{values}</div></div></div>',
        value='<a href="/taxonomy/term/{slug}" typeof="skos:Concept" property="rdfs:label skos:prefLabel">{value}</a>',
        join='</div><div class="field-item odd">',
        date='<span class="date-display-single" property="dc:date" datatype="xsd:dateTime" content="{iso}T00:00:00+02:00">{day}</span>',
    )
    menu = groups(
        '<li class="expanded"><a href="#" class="sf-depth-1 menuparent">{name}</a><ul>{entries}</ul></li>',
        '<li class="leaf sf-depth-2 sf-no-children"><a href="/{slug}" class="sf-depth-2">{text}</a></li>',
    )
    view = other(
        "drupal7",
        5,
        '<div class="views-row"><div class="views-field views-field-title"><span class="field-content">'
        '<a href="{url}">{title}</a></span></div>'
        '<div class="views-field views-field-created"><span class="field-content">{day}</span></div></div>',
    )
    label = labelled(page, '<div class="node-type-title"><em>{label}</em></div>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN"
"http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" version="XHTML+RDFa 1.0" dir="ltr"
xmlns:dc="http://purl.org/dc/terms/" xmlns:sioc="http://rdfs.org/sioc/ns#">
<head profile="http://www.w3.org/1999/xhtml/vocab"><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="Generator" content="Drupal 7 (http://drupal.org)" /><link rel="canonical" href="{url(page)}" />
<title>{title(page)} | OSCE Mission</title>{style(24, "drupal7")}{script(18, "drupal7")}</head>
<body class="html not-front not-logged-in two-sidebars page-node node-type-article" >
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div>
<div id="page-wrapper"><div id="page"><div id="header"><div class="section clearfix"><div id="name-and-slogan">
<div id="site-name"><strong><a href="/" rel="home"><span>OSCE Mission</span></a></strong></div>
<div id="site-slogan">Working for stability, prosperity and democracy</div></div></div></div>
<div id="main-menu" class="navigation"><h2 class="element-invisible">Main menu</h2><ul class="sf-menu">{menu}</ul></div>
<div id="main-wrapper"><div id="main" class="clearfix"><div id="breadcrumb">
<h2 class="element-invisible">You are here</h2><div class="breadcrumb">
<a href="/">Home</a> » <a href="/newsroom">Newsroom</a></div></div>
<div id="content" class="column"><div class="section"><div id="highlighted"><div class="block">
<p>Applications for the summer school are open until the end of the month.</p></div></div><a id="main-content"></a>
{label if not is_event(page) else ""}<h1 class="title"
id="page-title">{title(page)}</h1>{label if is_event(page) else ""}
<div class="tabs"></div><div class="region region-content"><div id="block-system-main" class="block block-system">
<div class="content">
<div class="node node-article node-full clearfix" typeof="sioc:Item foaf:Document">
<span property="dc:title" content="{attr(page.title)}" class="rdf-meta element-hidden"></span>
<div class="content clearfix"><div class="field field-name-body field-type-text-with-summary field-label-hidden">
<div class="field-items"><div class="field-item even" property="content:encoded">
{blocks(page.body)}
</div></div></div>
{fields}
</div><div class="link-wrapper"><ul class="links inline"><li class="print_html first">
<a href="/print">Printer-friendly version</a></li><li class="print_mail last">
<a href="/printmail">Send by email</a></li></ul></div></div>
</div></div></div></div></div>
<div id="sidebar-first" class="column sidebar"><div class="block block-search"><h2>Search</h2><form action="/">
<input title="Enter the terms you wish to search for." type="text" /><input type="submit" value="Search" /></form></div>
<div class="block block-locale"><h2>Languages</h2>
<ul class="language-switcher-locale-url">{tongues('<li class="{code}"><a href="{path}" xml:lang="{code}">{name}</a></li>')}</ul></div></div>
<div id="sidebar-second" class="column sidebar"><div class="block block-views"><h2>Recent content</h2>
<div class="view-content">{view}</div><div class="more-link"><a href="/newsroom">More</a></div></div>
<div class="block block-poll"><h2>Poll</h2><div class="title">How often do you visit us?</div><div class="form-radios">
<label>Daily</label><label>Now and then</label></div></div></div></div></div>
<div id="footer-wrapper"><div class="section"><div id="footer"><div class="block"><div class="content">
<p>© 2013 OSCE · {STREET} · {TELEPHONE}</p></div></div></div></div></div></div></div></body></html>"""


def inner_frame(page: oc.Page) -> str:
    """2003: the page that a portal shows in its iframe, a table of facts on the right, paragraphs unclosed."""
    table = rows(page, '<tr><th align=left bgcolor="#dde6ee">{label}<tr><td>{values}', join="<br>")
    box = inside("<table align=right width=190 border=0 cellspacing=1 cellpadding=4 class=facts>", table, "</table>")
    text = blocks(
        page.body,
        paragraph="<p class=text>{text}",
        heading='<div class="sub" role="heading" aria-level="{level}">{text}</div>',
        item="<li>{text}",
    )
    html = f"""<html lang=en><head><title>{title(page)}</title><base target="_parent">
<meta http-equiv=content-type content="text/html; charset=iso-8859-1">
<link rel=stylesheet href=/css/inner.css type=text/css>
<style><!-- .headline{{font:bold 20pt Georgia;color:#003366}} .over{{font:8pt Verdana;color:#cc6600}} .sub{{font:bold
12pt Georgia}} --></style>
<script language=JavaScript src=/js/resize.js></script></head>
<body onload="parent.resize(document.body.scrollHeight)" class=inner>
<span class=over>{labelled(page, "{label}")}</span>
<div class=headline><b>{title(page)}</b></div>
{box}
{text}
<p class=back align=right><a href="javascript:history.back()">&laquo; back</a> &nbsp; <a
href="javascript:parent.print()">print</a></p>
</body></html>"""
    html = html.replace("<span class=over></span>\n", "")
    return entities(html, "&#8211;").replace("&ldquo;", "&#147;").replace("&rdquo;", "&#148;")


def service_manual(page: oc.Page) -> str:
    """2020: a public-sector design system, caption in the heading group, a summary list of facts, a feedback form."""
    summary = rows(
        page,
        '<div class="pub-summary__row"><dt class="pub-summary__key">{label}</dt>'
        '<dd class="pub-summary__value">{values}</dd></div>',
        value='<a class="pub-link" href="/search?f={slug}">{value}</a>',
        date='<time datetime="{iso}">{day}</time>',
        join="<br>",
        when=True,
    )
    body = blocks(
        page.body,
        paragraph='<p class="pub-body">{text}</p>',
        heading='<h{level} class="pub-heading-m">{text}</h{level}>',
        bullets='<ul class="pub-list pub-list--bullet">{items}</ul>',
    )
    columns = groups(
        '<div class="pub-footer__section"><h2 class="pub-footer__heading">{name}</h2>'
        '<ul class="pub-footer__list">{entries}</ul></div>',
        '<li class="pub-footer__list-item"><a class="pub-footer__link" href="/{slug}">{text}</a></li>',
    )
    related = other(
        "service",
        4,
        '<li class="pub-related__item"><a class="pub-related__link" href="{url}" '
        'data-track-category="relatedLinkClicked">{title}</a></li>',
    )
    return f"""<!DOCTYPE html>
<html lang="en" class="pub-template"><head><meta charset="utf-8"><title lang="en">{title(page)} - OSCE</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="canonical" href="{url(page)}">
<meta name="pub:updated-at" content="2020-07-22T11:40:00+02:00"><meta property="og:title" content="OSCE">
<meta property="og:type" content="website">
{style(34, "service")}</head>
<body class="pub-template__body"><script>document.body.className += ' js-enabled';</script>
<div class="pub-cookie-banner" data-nosnippet role="region" aria-label="Cookies on osce.org">
<div class="pub-cookie-banner__message">
<h2 class="pub-cookie-banner__heading">Cookies on osce.org</h2>
<p class="pub-body">Some cookies are needed, others help us to count. Which may we set?</p>
<button type="button" class="pub-button">Accept additional cookies</button>
<button type="button" class="pub-button">Reject additional cookies</button></div></div>
<a href="#content" class="pub-skip-link">Skip to main content</a>
<header class="pub-header" role="banner"><div class="pub-header__logo">
<a href="/" class="pub-header__link">{icon("service", 90)}<span>OSCE</span></a></div>
<nav aria-label="Top level"><ul><li><a href="/topics">Topics</a></li><li><a href="/where">Where we are</a></li><li>
<a href="/documents">Documents</a></li></ul></nav></header>
<div class="pub-width-container"><div class="pub-phase-banner"><p>
<strong class="pub-tag">beta</strong> <span>This is a new service – your <a href="/feedback">feedback</a> will help us
to improve it.</span></p></div>
<div class="pub-breadcrumbs"><ol class="pub-breadcrumbs__list"><li><a href="/">Home</a></li><li>
<a href="/newsroom">Newsroom</a></li></ol></div>
<main class="pub-main-wrapper" id="content" role="main"><div class="pub-grid-row">
<div class="pub-grid-column-two-thirds">
<hgroup>{labelled(page, '<span class="pub-caption-xl">{label}</span>')}<h1
class="pub-heading-xl">{title(page)}</h1></hgroup>
{inside('<dl class="pub-summary pub-summary--no-border">', summary, "</dl>")}
<div class="pub-text">{body}</div>
<div class="pub-print-link"><button class="pub-link">Print this page</button></div></div>
<div class="pub-grid-column-one-third"><aside class="pub-related" role="complementary">
<h2 class="pub-heading-s">Related content</h2><ul>{related}</ul></aside></div></div></main>
<div class="pub-feedback"><h2 class="pub-feedback__question">Is this page useful?</h2><button>Yes</button>
<button>No</button><button>Report a problem with this page</button>
<form hidden><label for="what">What were you doing?</label><input id="what"><label for="wrong">What went wrong?</label>
<input id="wrong"></form></div></div>
<footer class="pub-footer" role="contentinfo"><div class="pub-footer__navigation">{columns}</div>
<div class="pub-footer__meta"><p>All content may be quoted if the source is named. {STREET}</p>
<a href="/privacy">Privacy</a> <a href="/accessibility">Accessibility statement</a></div></footer>
{script(26, "service")}</body></html>"""


def grid_app(page: oc.Page) -> str:
    """2021: server-rendered Vue on a grid, a section for each paragraph, a rail of facts after the text."""
    rail = rows(
        page,
        '<li class="rail__row"><span class="rail__name">{label}</span><strong class="rail__value">{values}</strong>'
        "</li>",
        join='</strong><strong class="rail__value">',
        date='<time datetime="{iso}T00:00:00.000Z">{day}</time>',
        order=("Place", "Location", "Date"),
    )
    text = blocks(
        page.body,
        paragraph='<section class="block block--text">{text}</section>',
        heading='<section class="block block--heading"><h{level}>{text}</h{level}></section>',
        bullets='<section class="block block--list"><ul>{items}</ul></section>',
    )
    crumb = labelled(page, '<li><span aria-current="page">{label}</span></li>')
    menu = groups(
        '<div class="mega__col"><p class="mega__title">{name}</p><!----><ul>{entries}</ul></div>',
        '<li><a href="/{slug}" class="nuxt-link">{text}</a></li>',
    )
    cards = other(
        "grid",
        4,
        '<article class="card"><p class="card__kind">{label}</p><h3><a href="{url}">{title}</a></h3><p>{snippet}'
        '</p><p class="card__meta"><span>{place}</span> <time datetime="{iso}">{day}</time></p></article>',
    )
    app = f"""<div id="__layout"><div class="shell"><header class="shell__top"><a href="/" aria-label="OSCE" class="brand">OSCE</a><button aria-controls="mega">Explore</button><!---->
<div id="mega" class="mega">{menu}</div><div
class="langs">{tongues('<a href="{path}" hreflang="{code}">{code}</a>')}</div></header>
<nav aria-label="Breadcrumb"><ol class="crumbs"><li><a href="/" class="nuxt-link-active">Home</a></li><li>
<a href="/news">News</a></li>{crumb}</ol></nav>
<div class="grid"><article class="grid__main">
<div class="headline">{labelled(page, '<p class="headline__eyebrow">{label}</p>')}<h1 class="headline__text">
<a href="{url(page)}">{title(page)}</a></h1></div>
<div class="blocks">{text}</div>
{inside('<aside class="rail"><ul class="rail__list">', rail, "</ul></aside>")}
<div class="actions"><button>Copy link</button><button>Share</button></div></article></div>
<section class="cards"><h2>In focus</h2><div class="cards__list">{cards}</div></section>
<section class="letter"><h2>Letters from the field</h2><p>Every second Friday, stories by those who were there.</p>
<label>Address <input type="email"></label><button>Sign up</button></section>
<footer class="shell__foot"><p>{STREET}</p>
<ul>{"".join(f"<li><a href='#'>{name}</a></li>" for name in CHANNELS)}</ul></footer></div></div>"""
    return f"""<!doctype html>
<html data-n-head-ssr lang="en" data-n-head="%7B%22lang%22:%7B%22ssr%22:%22en%22%7D%7D"><head>
<title>{title(page)} – OSCE</title><meta data-n-head="ssr" charset="utf-8">
<meta data-n-head="ssr" property="og:url" content="{url(page)}">
<meta data-n-head="ssr" property="og:title" content="{attr(page.title)}">
<meta data-n-head="ssr" property="article:modified_time" content="2021-06-04T00:00:00Z">{style(24, "grid")}</head>
<body><div data-server-rendered="true" id="__nuxt"><!---->
<div class="loading" style="display:none"></div>{marked(app, "data-v-6f1c2a90")}</div>
<script>window.__NUXT__=(function(a,b){{return
{{layout:"default",data:[{{page:{{kind:a,text:"<p>"+b+"<\\/p>"}}}}],serverRendered:true}}}}("page",""));</script>
{script(26, "grid")}</body></html>"""


def site_kit(page: oc.Page) -> str:
    """2018: a field office's page from a kit for websites, deep boxes, spans in spans, a paragraph for each fact."""
    guard = '<p class="font_8"><span class="guard">&#8203;</span></p>'
    span = '<span style="font-size:16px"><span class="color_15"><span style="font-family:avenir,sans-serif">'

    def comp(name: str, inner: str, kind: str = "txtNew") -> str:
        key = f"comp-j{Random(name).randint(10_000, 99_999)}k{len(name)}"
        return f'<div id="{key}" data-packed="true" class="{kind} inlineContent" style="position:static"><div id="{key}inline"><div class="gridContainer">{inner}</div></div></div>'

    details = rows(
        page, f'<p class="font_9" style="line-height:1.6em">{span}{{label}}: {{values}}</span></span></span></p>'
    )
    text = blocks(
        page.body,
        paragraph=f'<p class="font_8" style="font-size:16px">{span}{{text}}</span></span></span></p>{guard}',
        heading='<h{level} class="font_4"><span class="color_18">{text}</span></h{level}>',
        bullets='<ul class="font_8">{items}</ul>',
        item='<li><p class="font_8">{text}</p></li>',
    )
    label = labelled(page, '<p class="font_7"><span class="color_18">{label}</span></p>')
    buttons = entries(
        '<div class="btn"><a href="/{slug}"><span class="btnlabel">{text}</span></a></div>',
        "Fields of work",
        "About us",
    )
    gallery = other(
        "kit",
        3,
        '<div class="gal-item"><img src="/g.jpg" alt=""><h6 class="font_6">{title}</h6>'
        '<p class="font_9">{place} / {day}</p></div>',
    )
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>{title(page)} | osce-office</title>
<meta name="generator" content="Website Kit 1.4"/>
<meta property="og:title" content="{attr(page.title)} | osce-office"/><meta property="og:url" content="{url(page)}"/>
<meta property="og:site_name" content="osce-office"/>
{script(30, "kit")}{style(24, "kit")}</head>
<body class="device-desktop"><div id="SITE_CONTAINER"><div id="SITE_ROOT" class="SITE_ROOT">
<div id="masterPage" class="desktop">
<header id="SITE_HEADER"><div class="inlineContent">{comp("site name", '<h1 class="font_0"><a href="/"><span class="color_11">OSCE Field Office</span></a></h1><p class="font_9">On the ground since the nineties</p>')}
<nav class="dropdown"><ul role="menubar"><li><a role="menuitem" href="/">Home</a></li><li>
<a role="menuitem" href="/team">Our Team</a></li><li><a role="menuitem" href="/news">News</a></li><li>
<a role="menuitem" href="/contact">Contact</a></li></ul></nav></div></header>
<main id="PAGES_CONTAINER"><div id="SITE_PAGES"><div id="page1" class="pc1"><div class="pc1balata"></div>
{comp("strip", comp("kind", label, "kindbox") + comp("title", f'<h2 class="font_2"><span style="letter-spacing:0.03em"><span class="color_14">{title(page)}</span></span></h2>', "titlebox") + (comp("facts", details, "factbox") if details else ""), "strc1")}
{comp("text", comp("rich", text, "richbox"), "strc1")}
{comp("gallery", '<h5 class="font_5">Other news</h5>' + gallery, "strc1")}
{comp("buttons", buttons, "strc1")}
</div></div></main>
<footer id="SITE_FOOTER">{comp("foot", f'<p class="font_9">© 2018 by OSCE Field Office. Proudly made with a kit.</p><p class="font_9">{STREET}</p>')}</footer>
</div></div></div><div id="chat" class="chat-widget"><span>Let's chat!</span>
<p>We will reply as soon as we can.</p></div>{script(16, "kit foot")}</body></html>"""


def page_builder(page: oc.Page) -> str:
    """2022: WordPress with a page builder, a column of widgets before the text, facts as a list of icons at its end."""

    def widget(kind: str, inner: str) -> str:
        key = f"{Random(kind + inner[:40]).randint(16**6, 16**7 - 1):x}"
        return (
            f'<div class="elementor-element elementor-element-{key} elementor-widget '
            f'elementor-widget-{kind}" data-id="{key}" '
            f'data-element_type="widget" data-widget_type="{kind}.default">'
            f'<div class="elementor-widget-container">{inner}</div></div>'
        )

    glyph = '<span class="elementor-icon-list-icon"><i aria-hidden="true" class="fas fa-circle"></i></span>'
    details = rows(
        page,
        f'<li class="elementor-icon-list-item">{glyph}<span class="elementor-icon-list-text"><b>{{label}}'
        f"</b> {{values}}</span></li>",
        value='<span class="elementor-post-info__terms-list-item">{value}</span>',
        when=True,
    )
    posts = other(
        "builder",
        4,
        '<article class="elementor-post elementor-grid-item"><div class="elementor-post__text">'
        '<h3 class="elementor-post__title"><a href="{url}">{title}</a></h3>'
        '<div class="elementor-post__meta-data"><span class="elementor-post-date">{day}</span>'
        '<span class="elementor-post-avatar">No Comments</span></div>'
        '<div class="elementor-post__excerpt"><p>{snippet}</p></div>'
        '<a class="elementor-post__read-more" href="{url}">Read More »</a></div></article>',
    )
    menu = groups(
        '<li class="menu-item menu-item-has-children"><a href="#" class="elementor-item">{name}</a>'
        '<ul class="sub-menu elementor-nav-menu--dropdown">{entries}</ul></li>',
        '<li class="menu-item"><a href="/{slug}/" class="elementor-sub-item">{text}</a></li>',
    )
    cloudy = cloud(
        "builder",
        '<a href="/tag/{slug}/" class="tag-cloud-link" style="font-size: {size}pt;" '
        'aria-label="{text} ({count} items)">{text}</a>',
    )
    before, after = around(page, '<div class="elementor-badge">{label}</div>')
    box = inside('<ul class="elementor-inline-items elementor-icon-list-items">', details, "</ul>")
    heading = widget("heading", f'<h1 class="elementor-heading-title elementor-size-default">{title(page)}</h1>')
    return f"""<!doctype html>
<html lang="en-US" prefix="og: https://ogp.me/ns#"><head><meta charset="UTF-8">
<title>{title(page)} - OSCE Programme Office</title>
<meta name="robots" content="index, follow, max-image-preview:large" /><link rel="canonical" href="{url(page)}" />
<meta property="og:site_name" content="OSCE Programme Office" />
<meta property="article:published_time" content="2022-04-30T22:01:17+00:00" />
<meta property="article:modified_time" content="2023-01-08T07:30:00+00:00" />
{style(30, "builder")}{script(14, "builder")}</head>
<body class="post-template-default single single-post elementor-default elementor-template-full-width elementor-kit-7">
<header data-elementor-type="header" class="elementor elementor-location-header"><div class="elementor-section-wrap">
<section class="elementor-section"><div class="elementor-container">
{widget("theme-site-logo", '<a href="/"><img src="/wp-content/uploads/logo.png" alt="OSCE Programme Office"></a>')}
{widget("nav-menu", f'<nav class="elementor-nav-menu--main" aria-label="Menu"><ul class="elementor-nav-menu">{menu}</ul></nav><div class="elementor-menu-toggle" role="button" tabindex="0">Menu</div>')}</div></section></div></header>
<div data-elementor-type="single-post" class="elementor elementor-location-single post type-post status-publish">
<section class="elementor-section elementor-top-section"><div class="elementor-container elementor-column-gap-wide">
<div class="elementor-column elementor-col-33"><div class="elementor-widget-wrap">
{widget("search-form", '<form role="search"><input placeholder="Search..." type="search"></form>')}
{widget("wp-widget-tag_cloud", f'<h5>Tags</h5><div class="tagcloud">{cloudy}</div>')}
{widget("posts", f'<h5>Latest posts</h5><div class="elementor-posts-container">{posts}</div>')}
{widget("wp-widget-calendar", "<h5>Calendar</h5>" + month_table(dt.date(2022, 5, 1), 31, 'id="wp-calendar" class="wp-calendar-table"'))}
</div></div>
<div class="elementor-column elementor-col-66"><div class="elementor-widget-wrap elementor-element-populated">
{widget("breadcrumbs", '<p id="breadcrumbs"><span><a href="/">Home</a> » <a href="/blog/">Blog</a></span></p>')}
{widget("badge", before) if before else ""}{heading}{widget("badge", after) if after else ""}
{widget("theme-post-content", blocks(page.body))}
{widget("post-info", box) if box else ""}
{widget("share-buttons", '<div class="elementor-grid"><div class="elementor-share-btn"><span class="elementor-share-btn__title">Facebook</span></div><div class="elementor-share-btn"><span class="elementor-share-btn__title">WhatsApp</span></div></div>')}
{widget("post-navigation", '<div class="elementor-post-navigation"><a rel="prev" href="/prev/"><span class="post-navigation__prev--label">Previous</span></a><a rel="next" href="/next/"><span class="post-navigation__next--label">Next</span></a></div>')}
</div></div></div></section></div>
<footer data-elementor-type="footer" class="elementor
elementor-location-footer">{widget("text-editor", f"<p>{STREET}<br>{TELEPHONE}</p><p>© 2022 All rights reserved</p>")}</footer>
<div data-elementor-type="popup" class="elementor elementor-location-popup"
style="display:none">{widget("heading", '<h2 class="elementor-heading-title">Join our mailing list</h2>')}</div></body></html>"""


def wiki(page: oc.Page) -> str:
    """2008: an office that kept its pages in a wiki, a box of facts floating right, contents, tools after the text."""
    box = rows(page, '<tr><th scope="row" style="text-align:left">{label}</th><td>{values}</td></tr>', join="<br />")
    parts = runs(page.body, 2)
    heads = [run[0].text for run in parts if starts_with_heading(run, 2) and isinstance(run[0], oc.Heading)]
    lines = "".join(
        f'<li class="toclevel-1"><a href="#h{number}"><span class="tocnumber">{number}</span> '
        f'<span class="toctext">{esc(text)}</span></a></li>'
        for number, text in enumerate(heads, start=1)
    )
    toc = f'<table id="toc" class="toc" summary="Contents"><tr><td><div id="toctitle"><b>Contents</b></div><ul>{lines}</ul></td></tr></table>'
    heading = '<h{level}><span class="mw-headline">{text}</span></h{level}>'
    first, rest = parts[0], [block for run in parts[1:] for block in run]
    body = f"{blocks(first, heading=heading)}\n{toc if len(heads) > 1 else ''}\n{blocks(rest, heading=heading)}"
    side = groups(
        '<div class="portlet"><h5>{name}</h5><div class="pBody"><ul>{entries}</ul></div></div>',
        '<li><a href="/wiki/{slug}">{text}</a></li>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en" dir="ltr">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<meta name="generator" content="MediaWiki 1.13.2" />
<link rel="canonical" href="{url(page)}" /><title>{title(page)} - OSCE Office Pages</title>
<style type="text/css" media="screen, projection">/*<![CDATA[*/ @import "/skins/monobook/main.css?164"; /*]]>*/</style>
<script type="text/javascript">/*<![CDATA[*/ var skin = "monobook"; var wgPageName = "News"; var wgArticleId = "12";
/*]]>*/</script></head>
<body class="mediawiki ns-0 ltr"><div id="globalWrapper"><div id="column-content"><div id="content">
<a name="top" id="top"></a>
{labelled(page, '<div id="contentKind">{label}</div>')}
<h1 id="firstHeading" class="firstHeading">{title(page)}</h1>
<div id="bodyContent"><h3 id="siteSub">From OSCE Office Pages</h3><div id="contentSub"></div>
<div id="jump-to-nav">Jump to: <a href="#column-one">navigation</a>, <a href="#searchInput">search</a></div>
<!-- start content -->
{inside('<table class="infobox" style="float:right; width:20em; border:1px solid #aaa">', box, "</table>")}
{body}
<!-- NewPP limit report: Preprocessor node count: 114/1000000 -->
<div class="printfooter">Retrieved from "<a href="/wiki/News">http://www.osce.org/wiki/News</a>"</div>
<div id="catlinks" class="catlinks"><a href="/wiki/Special:Categories">Categories</a>: <a
href="/wiki/Category:2008">2008</a> | <a href="/wiki/Category:All">All pages</a></div>
<!-- end content --><div class="visualClear"></div></div></div></div>
<div id="column-one"><div id="p-cactions" class="portlet"><h5>Views</h5><div class="pBody"><ul><li class="selected">
<a href="#">Page</a></li><li><a href="#">Discussion</a></li><li><a href="#">View source</a></li><li>
<a href="#">History</a></li></ul></div></div>
<div class="portlet" id="p-personal"><h5>Personal tools</h5><div class="pBody"><ul><li>
<a href="#">Log in / create account</a></li></ul></div></div>
{side}
<div id="p-search" class="portlet"><h5><label for="searchInput">Search</label></h5><div class="pBody">
<form action="/wiki/Special:Search"><input id="searchInput" type="text" />
<input type="submit" value="Go" /></form></div></div>
<div class="portlet" id="p-tb"><h5>Toolbox</h5><div class="pBody"><ul><li><a href="#">What links here</a></li><li>
<a href="#">Printable version</a></li><li><a href="#">Permanent link</a></li></ul></div></div></div>
<div id="footer"><ul id="f-list"><li id="lastmod"> This page was last modified on 9 October 2008, at 13:05.</li>
<li id="viewcount">This page has been accessed 1,204 times.</li><li><a href="#">About OSCE Office Pages</a></li><li>
<a href="#">Disclaimers</a></li></ul></div>
</div><!-- Served by srv2 in 0.213 secs. --></body></html>"""


def domino(page: oc.Page) -> str:
    """2004: a groupware database on the web, one form, fonts around everything, breaks between paragraphs."""
    font = '<font size="2" face="Verdana">'
    table = rows(
        page,
        f'<tr valign="top"><td width="22%">{font}<b>{{label}}</b></font></td><td width="2%">{font}:</font></td>'
        f'<td width="76%">{font}{{values}}</font></td></tr>',
        join="<br>",
        when=True,
    )
    body = blocks(
        page.body,
        paragraph=f"{font}{{text}}</font><br><br>",
        heading='<h{level}><font color="#003366" face="Verdana">{text}</font></h{level}>',
        bullets='<ul type="square">{items}</ul>',
        item=f"<li>{font}{{text}}</font></li>",
    )
    view = other(
        "domino",
        5,
        f'<tr valign="top"><td nowrap>{font}{{day}}</font></td><td>{font}'
        f'<a href="/press.nsf/0/{{iso}}?OpenDocument">{{title}}</a></font></td></tr>',
    )
    outline = entries(
        '<img src="/icons/ecblank.gif" border="0" height="16" width="1" alt="">'
        '<a href="/press.nsf/{slug}?OpenView"><font size="1" face="Verdana">{text}</font></a><br>',
        "Structures and institutions",
        "Field operations",
    )
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en">
<head>
<title>Press database</title>
<meta name="title" content="{attr(page.title)}"><link rel="canonical" href="{url(page)}">
<script language="JavaScript" type="text/javascript">
<!--
document._domino_target = "_self";
function _doClick(v, o, t) {{ return false; }}
// -->
</script>
</head>
<body text="#000000" bgcolor="#FFFFFF">
<form action="" name="_Document"><input type="hidden" name="__Click" value="0">
<table width="100%" border="0" cellspacing="0" cellpadding="4"><tr bgcolor="#003366"><td colspan="2">
<font color="#FFFFFF" face="Verdana" size="4">OSCE Press Database</font></td></tr>
<tr bgcolor="#CCDDEE"><td colspan="2">{font}<a href="/press.nsf?OpenDatabase">All documents</a> &nbsp; <a href="#"
onclick="return _doClick('', this, null)">Previous document</a> &nbsp; <a href="#">Next document</a> &nbsp; <a
href="/press.nsf?SearchForm">Search</a></font></td></tr>
<tr valign="top"><td width="180" bgcolor="#EEEEEE">{outline}</td><td>
{labelled(page, '<font size="1" color="#993300" face="Verdana">{label}</font><br>')}
<font size="5" color="#003366" face="Verdana"><b>{title(page)}</b></font><br><br>
{inside('<table width="100%" border="0" cellspacing="0" cellpadding="1">', table, "</table><hr>")}
{body}
<hr>{font}<b>Newest documents in this database</b></font><table border="0" cellpadding="2">{view}</table>
</td></tr></table>
</form>
<font size="1" face="Verdana">Database manager: Press Section, {STREET}. Replica of 12 May 2004.</font>
</body></html>"""
    return entities(html, "&#8211;")


def joomla3(page: oc.Page) -> str:
    """2016: Joomla 3 with its own template, a list of details with label and value in one element."""
    details = rows(
        page,
        '<dd class="{name}"><span class="icon-tag"></span> {label}: {values}</dd>',
        date='<time datetime="{iso}T08:00:00+00:00">{day}</time>',
    )
    info = inside('<dl class="article-info muted"><dt class="article-info-term">Details</dt>', details, "</dl>")
    modules = other(
        "joomla3",
        5,
        '<li itemscope itemtype="https://schema.org/Article"><a href="{url}" itemprop="url">'
        '<span itemprop="name">{title}</span></a></li>',
    )
    menu = groups(
        '<li class="deeper parent"><a href="#">{name}</a><ul class="nav-child unstyled small">{entries}</ul></li>',
        '<li class="item"><a href="/index.php/{slug}">{text}</a></li>',
    )
    label = labelled(page, '<span class="label label-info">{label}</span>')
    body = wrapped(blocks(page.body), 14, "\r\n")
    return f"""<!DOCTYPE html>
<html lang="en-gb" dir="ltr"><head><meta name="viewport" content="width=device-width, initial-scale=1.0" />
<meta charset="utf-8" />
<base href="{url(page)}" /><meta name="author" content="Super User" />
<meta name="description" content="Website of an OSCE field operation" />
<title>Website of an OSCE field operation</title>{style(14, "joomla3")}
<script type="application/json" class="joomla-script-options
new">{{"csrf.token":"0","system.paths":{{"root":"","base":""}}}}</script></head>
<body class="site com_content view-article no-layout no-task itemid-101"><div class="body"><div class="container">
<header class="header" role="banner"><div class="header-inner clearfix"><a class="brand pull-left" href="/">
<span class="site-title" title="OSCE">OSCE field operation</span></a>
<div class="header-search pull-right"><form class="form-inline"><label class="element-invisible">Search ...</label>
<input type="search" placeholder="Search ..." /></form></div></div></header>
<nav class="navigation" role="navigation"><ul class="nav menu nav-pills">{menu}</ul></nav>
<div class="row-fluid"><main id="content" role="main" class="span9"><div id="system-message-container"></div>
<div class="item-page" itemscope itemtype="https://schema.org/Article"><meta itemprop="inLanguage" content="en-GB" />
<div class="page-header">{"" if is_event(page) else label}<h2 itemprop="headline">
			{title(page)}		</h2>{label if is_event(page) else ""}</div>
<div class="icons"><div class="btn-group pull-right"><button class="btn dropdown-toggle"><span class="icon-cog"></span>
<span class="caret"></span></button>
<ul class="dropdown-menu"><li class="print-icon"><a href="#">Print</a></li><li class="email-icon">
<a href="#">Email</a></li></ul></div></div>
{info}
<div itemprop="articleBody">
{body} </div>
<ul class="pager pagenav"><li class="previous"><a class="hasTooltip" title="Older" href="/prev" rel="prev">Prev</a></li>
<li class="next"><a href="/next" rel="next">Next</a></li></ul></div>
<div aria-label="Breadcrumbs" role="navigation"><ul class="breadcrumb"><li>You are here: &#160;</li><li>
<a href="/" class="pathway"><span>Home</span></a></li></ul></div></main>
<div id="aside" class="span3"><div class="well"><h3 class="page-header">Popular Tags</h3><div class="tagspopular">
<ul>{cloud("joomla3", '<li><a href="/tags/{slug}">{text}</a></li>')}</ul></div></div>
<div class="well"><h3 class="page-header">Latest Articles</h3><ul class="latestnews mod-list">{modules}</ul></div>
<div class="well"><h3 class="page-header">Who's Online</h3><p>We have 14&#160;guests and no members online</p></div>
<div class="well"><h3 class="page-header">Login Form</h3><form><input type="text" placeholder="Username" />
<input type="password" placeholder="Password" /><label>Remember Me</label>
<button>Log in</button></form></div></div></div></div></div>
<footer class="footer" role="contentinfo"><div class="container"><hr /><p class="pull-right">
<a href="#top" id="back-top">Back to Top</a></p><p>&copy; 2016 OSCE field operation</p></div></footer></body></html>"""


def modern_canvas(page: oc.Page) -> str:
    """2023: a cloud intranet's public page, a title that is a heading by its role only, a web part of properties."""

    def zone(name: str, inner: str) -> str:
        key = f"{Random(name).getrandbits(64):016x}"
        return (
            f'<div data-automation-id="CanvasZone" class="CanvasZone k_{key[:6]}">'
            f'<div class="CanvasZoneSectionContainer l_{key[6:10]}">'
            '<div data-automation-id="CanvasSection" class="CanvasSection">'
            f'<div class="ControlZone" data-sp-feature-tag="{name}" data-sp-feature-instance-id="{key}">'
            '<div class="ControlZone--control" data-automation-id="CanvasControl">'
            f'<div class="webPartContainer">{inner}</div></div></div></div></div></div>'
        )

    properties = rows(
        page,
        '<div class="property-row"><div class="property-label" data-automation-id="pagePropertyLabel">{label}</div>'
        '<div class="property-value" data-automation-id="pagePropertyValue">{values}</div></div>',
        value='<span class="pill">{value}</span>',
        join=" ",
        order=("Fields of work", "Source", "Organized by"),
    )
    text = hard_spaces(
        blocks(
            page.body,
            paragraph='<p class="noSpacingAbove spacingBelow" data-text-type="withSpacing">{text}</p>',
            heading='<h{level} class="headingSpacingAbove headingSpacingBelow"><strong>{text}</strong></h{level}>',
            bullets='<ul class="customListStyle" style="list-style-type:disc;">{items}</ul>',
            item='<li><p class="noSpacingAbove noSpacingBelow">{text}</p></li>',
        )
    )
    nav = groups(
        '<div role="listitem" class="ms-HorizontalNavItem">'
        '<span class="ms-HorizontalNavItem-link" role="link">{name}</span><div class="flyout" role="menu">{entries}'
        "</div></div>",
        '<a role="menuitem" class="flyout-link" href="/sites/public/SitePages/{slug}.aspx">{text}</a>',
    )
    news = other(
        "canvas",
        4,
        '<div data-automation-id="newsItem" class="newsItem">'
        '<a data-automation-id="newsItemTitle" href="/sites/public{url}.aspx">{title}</a>'
        '<div data-automation-id="newsItemDescription">{snippet}</div><span class="newsItemMeta">{day}</span>'
        '<span class="newsItemViews">64 views</span></div>',
    )
    label = labelled(page, '<div class="topicHeader" data-automation-id="TitleTextTopicHeader">{label}</div>')
    return f"""<!DOCTYPE html><html lang="en" dir="ltr"><head><meta http-equiv="X-UA-Compatible" content="IE=edge" /><meta charset="utf-8">
<title>public - {title(page)}</title><link rel="canonical" href="{url(page)}"><meta name="ms.date" content="2023-09-12">
{style(30, "canvas")}{script(24, "canvas")}</head>
<body class="ms-Fabric--isFocusHidden"><div id="SPPageChrome"><div id="suiteBarTop" role="region" aria-label="suite">
<div id="O365_NavHeader"><button id="O365_MainLink_NavMenu" aria-label="App launcher"></button>
<a id="O365_AppName" href="/"><span>Pages</span></a>
<div role="search"><input type="search" placeholder="Search this site" /></div><a href="/signin">Sign in</a></div></div>
<div id="spSiteHeader" role="banner"><a data-navigationcomponent="SiteHeader" data-automation-id="SiteHeaderTitle"
href="/sites/public">Public pages of the organization</a>
<div role="navigation" aria-label="Site"><div role="list" class="ms-HorizontalNavItems">{nav}</div></div>
<button data-automation-id="FollowButton">Not following</button></div>
<div class="commandBarWrapper" role="menubar"><button role="menuitem">Share</button>
<button role="menuitem">Immersive Reader</button><span data-automation-id="pageStatus">Published</span></div>
<div class="SPCanvas" data-automation-id="contentScrollRegion" role="main"><div class="pageContent">
<div data-automation-id="pageHeader" class="pageHeader">
<div class="titleArea">{"" if is_event(page) else label}<div data-automation-id="TitleTextId" role="heading"
aria-level="1" class="title-{hash_of("canvas")}">{title(page)}</div>{label if is_event(page) else ""}</div></div>
<div class="Canvas grid" data-automation-id="Canvas">
{zone("Properties web part", inside('<div class="pageProperties">', properties, "</div>")) if properties else ""}
{zone("Rich Text Editor", f'<div data-automation-id="textBox" class="rte-webpart"><div class="ck-content rteEmphasis root">{text}</div></div>')}
{zone("News web part", f'<div class="news"><div role="heading" aria-level="2">News</div><a href="/news">See all</a>{news}</div>')}
</div>
<div data-automation-id="socialBar" class="socialBar"><button>Like</button><span>11 people liked this</span>
<span>153 Views</span><button>Save for later</button></div>
<div data-automation-id="CommentsWrapper"><div role="heading" aria-level="2">Comments</div>
<p>Comments are off for this page.</p></div></div></div>
<div id="spFooter" role="contentinfo"><div class="footerText">{STREET}</div><a href="/imprint">Imprint</a>
<a href="/privacy">Privacy</a></div></div>
<div id="sp-callout" style="display:none"><p>Get the mobile app</p></div></body></html>"""


def hash_of(seed: str) -> str:
    return f"{Random(seed).getrandbits(32):08x}"


def material_app(page: oc.Page) -> str:
    """2019: Angular with a material kit, host attributes on every tag, custom elements for title, chips and lists."""
    items = rows(
        page,
        '<mat-list-item role="listitem" class="mat-list-item"><div class="mat-list-item-content">'
        '<div class="mat-list-text">'
        '<h4 matline="" class="mat-line">{label}</h4><p matline="" class="mat-line">{values}</p></div></div>'
        "</mat-list-item>",
        join="; ",
        date="{day}",
        when=True,
    )
    chip = '<mat-chip-list class="mat-chip-list"><mat-chip class="mat-chip mat-primary mat-standard-chip" tabindex="-1"> {label} </mat-chip></mat-chip-list>'
    body = blocks(page.body, paragraph="<p>{text}</p>", heading='<h{level} class="mat-title">{text}</h{level}>')
    side = groups(
        '<mat-expansion-panel class="mat-expansion-panel">'
        '<mat-expansion-panel-header role="button" aria-expanded="false"><mat-panel-title> {name} '
        "</mat-panel-title></mat-expansion-panel-header>"
        '<div class="mat-expansion-panel-content" role="region"><mat-nav-list role="navigation">{entries}'
        "</mat-nav-list></div></mat-expansion-panel><!---->",
        '<a mat-list-item="" class="mat-list-item" href="/{slug}"><div class="mat-list-item-content">{text}</div>'
        "</a><!---->",
    )
    cards = other(
        "material",
        3,
        '<mat-card class="mat-card"><mat-card-header><mat-card-title class="mat-card-title">{title}'
        '</mat-card-title><mat-card-subtitle class="mat-card-subtitle">{day}, {place}</mat-card-subtitle>'
        "</mat-card-header>"
        '<mat-card-content><p>{snippet}</p></mat-card-content><mat-card-actions><button mat-button="">'
        '<span class="mat-button-wrapper">OPEN</span></button></mat-card-actions></mat-card>',
    )
    article = f"""<article class="mat-typography"><mat-card class="mat-card main-card"><mat-card-header class="mat-card-header">{labelled(page, chip)}
<mat-card-title class="mat-card-title mat-display-2" role="heading"
aria-level="1">{title(page)}</mat-card-title></mat-card-header>
<mat-card-content class="mat-card-content">{inside('<mat-list role="list" class="mat-list mat-list-base">', items, "</mat-list>")}<mat-divider class="mat-divider" role="separator"></mat-divider>
<app-rich-text><div class="rich">{body}</div></app-rich-text></mat-card-content>
<mat-card-actions class="mat-card-actions"><button mat-icon-button=""><span class="mat-button-wrapper">
<mat-icon class="material-icons" aria-hidden="true">share</mat-icon></span></button></mat-card-actions></mat-card></article>"""
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{title(page)}</title><base href="/">
<link rel="canonical" href="{url(page)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style ng-transition="osce">.mat-card[_ngcontent-sc12]{{padding:16px}}</style>{style(20, "material")}</head>
<body class="mat-app-background"><app-root _nghost-sc0="" ng-version="8.2.14"><div _ngcontent-sc0="" class="app">
<mat-toolbar class="mat-toolbar mat-primary" role="toolbar"><button mat-icon-button="" aria-label="Open the menu">
<mat-icon class="material-icons" aria-hidden="true">menu</mat-icon></button>
<span class="spacer">OSCE</span></mat-toolbar>
<mat-sidenav-container class="mat-drawer-container"><mat-sidenav class="mat-drawer mat-sidenav" role="navigation">
<mat-accordion class="mat-accordion">{marked(side, '_ngcontent-sc7=""')}</mat-accordion></mat-sidenav>
<mat-sidenav-content class="mat-drawer-content"><router-outlet></router-outlet>
<app-article _nghost-sc12="">{marked(article, '_ngcontent-sc12=""')}</app-article><!---->
<app-more _nghost-sc19=""><h2 class="mat-headline">More to read</h2>{marked(cards, '_ngcontent-sc19=""')}</app-more>
<app-footer><p>{STREET}</p><p>{TELEPHONE}</p>
<p>Version 2.4.1, built on 6 May 2019</p></app-footer></mat-sidenav-content></mat-sidenav-container></div></app-root>
<div class="cdk-overlay-container"><snack-bar-container class="mat-snack-bar-container" role="status"><simple-snack-bar>
<span>This site stores two cookies.</span><button>FINE</button></simple-snack-bar></snack-bar-container></div>
<script id="osce-state" type="application/json">{{&q;page&q;:{{&q;kind&q;:&q;none&q;}}}}</script>{script(24, "material")}</body></html>"""


def nuke(page: oc.Page) -> str:
    """2002: a portal script in tables, blocks left and right, the story in a cell, facts as lines, double breaks."""
    lines = rows(page, "<b>{label}</b> {values}<br>", order=("Place", "Location"))
    story = blocks(page.body, paragraph="{text}<br><br>", heading="<h{level}>{text}</h{level}>")

    def block(name: str, inner: str) -> str:
        return (
            '<table border="0" cellpadding="1" cellspacing="0" bgcolor="#000000" width="150"><tr><td>'
            '<table border="0" cellpadding="3" cellspacing="1" width="100%">'
            f'<tr><td bgcolor="#d5d5d5"><font class="content"><b>{name}</b></font></td></tr><tr>'
            f'<td bgcolor="#ffffff"><font class="content">{inner}</font></td></tr></table></td></tr></table><br>'
        )

    dot = '<strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?name={slug}">{text}</a><br>'
    older = other(
        "nuke", 5, '<strong><big>&middot;</big></strong>&nbsp;<a href="modules.php?sid={iso}">{title}</a> ({day})<br>'
    )
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
<head>
<title>OSCE Mission Portal - {title(page)}</title>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=ISO-8859-1"><META HTTP-EQUIV="EXPIRES" CONTENT="0">
<META NAME="RESOURCE-TYPE" CONTENT="DOCUMENT">
<META NAME="KEYWORDS" CONTENT="news, mission, press release, training, elections"><META NAME="RATING" CONTENT="GENERAL">
<LINK REL="StyleSheet" HREF="themes/Blue/style/style.css" TYPE="text/css">
</head>
<body bgcolor="#505050" text="#000000" link="#363636"><br>
<table cellpadding="0" cellspacing="0" width="750" border="0" align="center" bgcolor="#ffffff"><tr><td align="left">
<a href="index.php"><img src="themes/Blue/logo.gif" alt="Welcome to the OSCE Mission Portal" border="0"></a></td>
<td align="right"><form action="modules.php?name=Search" method="post">
<font class="content">Search <input type="text" name="query" size="14"></font></form></td></tr></table>
<table width="750" align="center" bgcolor="#fefefe"><tr><td>
<font class="content">&nbsp;<a href="modules.php?name=Your_Account">Create an account</a></font></td><td align="right">
<font class="content"><b>Monday, June 03 @ 09:14:55 CEST</b></font></td></tr></table>
<table width="750" cellpadding="0" cellspacing="0" border="0" bgcolor="#ffffff" align="center"><tr valign="top">
<td width="150" bgcolor="#eeeeee">
{block("Modules", entries(dot, "About us", "Field operations", between=""))}
{block("Who's Online", "There are currently, 7 guest(s) and 0 member(s) that are online.<br><br>You are Anonymous user.")}
{block("Languages", "Select Interface Language:<br><select><option>English</option><option>Russian</option></select>")}
</td><td>&nbsp;&nbsp;</td><td width="100%">
<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr>
<td bgcolor="#efefef">{labelled(page, '<font class="tiny">{label}</font><br>')}<font class="title">
<b>{title(page)}</b></font></td></tr>
{inside('<tr><td bgcolor="#fafafa"><font class="tiny">', lines, "</font></td></tr>")}
<tr><td><font class="content"><div align="justify">
{story}
</div></font></td></tr></table>
</td><td>&nbsp;&nbsp;</td><td width="150" bgcolor="#eeeeee">
{block("Options", '<img src="images/print.gif" alt=""> <a href="print.php">Printer Friendly Page</a><br><img src="images/friend.gif" alt=""> <a href="friend.php">Send to a Friend</a>')}
{block("Article Rating", "Average Score: 4<br>Votes: 3<br>Please take a second and vote for this article")}
{block("Older Articles", older)}
</td></tr></table>
<table width="750" align="center" bgcolor="#ffffff"><tr><td align="center">
<font class="footmsg">All logos and trademarks in this site are property of their respective owner. The comments are
property of their posters, all the rest 2002 by the OSCE.<br>Page Generation: 0.311 Seconds</font></td></tr></table>
</body></html>"""
    return entities(html, "&#8211;")


def components(page: oc.Page) -> str:
    """2024: an enterprise content system, a component per paragraph, a content fragment of facts below."""

    def cell(kind: str, inner: str, width: int = 12) -> str:
        return f'<div class="{kind} aem-GridColumn aem-GridColumn--default--{width}"><div id="{kind}-{hash_of(kind + inner[:60])[:8]}" class="cmp-{kind}">{inner}</div></div>'

    def one(block: oc.Block) -> str:
        if isinstance(block, oc.Heading):
            return cell("title", blocks([block], heading='<h{level} class="cmp-title__text">{text}</h{level}>'))
        return cell("text", blocks([block], item="<li><span>{text}</span></li>"))

    def card(run: Sequence[oc.Block]) -> str:
        inner = "".join(map(one, run))
        return (
            f'<div class="container responsivegrid office-card"><div class="cmp-container">{inner}</div></div>'
            if starts_with_heading(run, 4)
            else inner
        )

    body = "\n".join(map(card, runs(page.body, 4)))
    fragment = rows(
        page,
        '<div class="cmp-contentfragment__element cmp-contentfragment__element--{name}">'
        '<dt class="cmp-contentfragment__element-title">{label}</dt>'
        '<dd class="cmp-contentfragment__element-value">{values}</dd></div>',
        date='<time datetime="{iso}">{day}</time>',
        join='</dd><dd class="cmp-contentfragment__element-value">',
        order=("Date", "Fields of work"),
    )
    nav = groups(
        '<li class="cmp-navigation__item cmp-navigation__item--level-0">'
        '<a class="cmp-navigation__item-link" href="#">{name}</a><ul class="cmp-navigation__group">{entries}</ul>'
        "</li>",
        '<li class="cmp-navigation__item cmp-navigation__item--level-1">'
        '<a class="cmp-navigation__item-link" href="/content/osce/{slug}.html" title="{text}">{text}</a></li>',
    )
    teasers = other(
        "components",
        3,
        '<div class="teaser aem-GridColumn aem-GridColumn--default--4"><div class="cmp-teaser">'
        '<div class="cmp-teaser__content"><p class="cmp-teaser__pretitle">{label}</p><h3 class="cmp-teaser__title">'
        '<a class="cmp-teaser__title-link" href="{url}">{title}</a></h3>'
        '<div class="cmp-teaser__description"><p>{snippet}</p></div><time datetime="{iso}">{day}</time>'
        '<div class="cmp-teaser__action-container"><a class="cmp-teaser__action-link" href="{url}">Learn more</a>'
        "</div></div></div></div>",
    )
    before, after = around(page, '<div class="cmp-pretitle"><span class="cmp-pretitle__text">{label}</span></div>')
    heading = cell("title", f'<h1 class="cmp-title__text">{title(page)}</h1>')
    facts_box = inside(
        '<article class="cmp-contentfragment"><dl class="cmp-contentfragment__elements">', fragment, "</dl></article>"
    )
    return f"""<!DOCTYPE HTML>
<html lang="en"><head><meta charset="UTF-8"/><title>{title(page)}</title><meta name="template" content="article-page"/>
<link rel="canonical" href="{url(page)}"/>
<meta property="og:title" content="OSCE | Home"/><meta property="og:url" content="{url(page)}"/>
<meta property="article:modified_time" content="2024-02-29T06:00:00.000Z"/>
<script type="application/ld+json">{{"@context":"https://schema.org","@type":"WebSite","name":"OSCE","url":"https://www.osce.org/","dateModified":"2024-02-29"}}</script>{style(22, "components")}</head>
<body class="page basicpage" id="page-4d1f" data-cmp-data-layer-enabled>{script(10, "components")}
<div class="root container responsivegrid"><div class="cmp-container">
<div class="aem-Grid aem-Grid--12 aem-Grid--default--12">
<header class="experiencefragment aem-GridColumn">
<div class="cmp-experiencefragment cmp-experiencefragment--header">{cell("image", '<a class="cmp-image__link" href="/"><img src="/content/dam/logo.svg" class="cmp-image__image" alt="OSCE"/></a>', 2)}
<nav class="cmp-navigation" itemscope itemtype="http://schema.org/SiteNavigationElement">
<ul class="cmp-navigation__group">{nav}</ul></nav>
{cell("languagenavigation", "<ul>" + tongues('<li class="cmp-languagenavigation__item"><a href="{path}" lang="{code}">{name}</a></li>') + "</ul>", 2)}</div></header>
<main class="container responsivegrid aem-GridColumn"><div class="cmp-container"><div class="aem-Grid aem-Grid--8">
{cell("breadcrumb", '<ol class="cmp-breadcrumb__list"><li class="cmp-breadcrumb__item"><a href="/"><span itemprop="name">OSCE</span></a></li><li class="cmp-breadcrumb__item"><a href="/news.html"><span itemprop="name">News</span></a></li></ol>')}
{before}{heading}{after}
{cell("separator", '<hr class="cmp-separator__horizontal-rule"/>')}
{body}
{facts_box}
{cell("sharing", '<span>Share</span> <a href="#">LinkedIn</a> <a href="#">Facebook</a> <a href="#">E-mail</a>')}
</div></div></main>
<div class="container aem-GridColumn"><div class="cmp-container"><div class="title"><div class="cmp-title">
<h2 class="cmp-title__text">Related stories</h2></div></div><div class="aem-Grid">{teasers}</div></div></div>
<footer class="experiencefragment aem-GridColumn"><div class="cmp-experiencefragment cmp-experiencefragment--footer">
<div class="cmp-text"><p>{STREET}</p><p>Phone {TELEPHONE}</p></div>
<ul class="cmp-list">{"".join(f'<li class="cmp-list__item"><a class="cmp-list__item-link" href="#"><span class="cmp-list__item-title">{name}</span></a></li>' for name in CHANNELS)}</ul><div class="cmp-text"><p>© 2024 OSCE. All rights reserved.</p></div></div></footer>
</div></div></div>
<div id="consent" role="dialog" aria-modal="true" aria-labelledby="consent-title">
<h2 id="consent-title">Before you go on</h2><p>We would like to know which pages are read. May we count your visit?</p>
<button>Yes, count me</button><button>No, thank you</button><a href="/cookies.html">List of cookies</a></div>
{script(12, "components foot")}</body></html>"""


LAYOUTS: dict[str, Layout] = {
    "composer": Layout(composer, drops=NO_LANGUAGE),
    "text_only": Layout(text_only),
    "floats": Layout(floats),
    "typo3": Layout(typo3),
    "plone": Layout(plone),
    "mail": Layout(mail, drops=NO_ADDRESS | NO_LANGUAGE),
    "blogspot": Layout(blogspot),
    "saved_app": Layout(saved_app),
    "microdata": Layout(microdata),
    "drupal7": Layout(drupal7),
    "inner_frame": Layout(inner_frame, drops=NO_ADDRESS),
    "service_manual": Layout(service_manual),
    "grid_app": Layout(grid_app),
    "site_kit": Layout(site_kit),
    "page_builder": Layout(page_builder),
    "wiki": Layout(wiki),
    "domino": Layout(domino),
    "joomla3": Layout(joomla3),
    "modern_canvas": Layout(modern_canvas),
    "material_app": Layout(material_app),
    "nuke": Layout(nuke, drops=NO_ADDRESS | NO_LANGUAGE),
    "components": Layout(components),
}
"""Layouts by name."""
