"""A sixth set of layouts, as the site, its copies and its reprinters print a page; a reader is judged on them."""

import datetime as dt
import json
import re
import textwrap
from collections.abc import Callable, Mapping, Sequence
from html import escape
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import MENU, block_html, facts, linked, script, slug, style


@attrs.frozen
class Other:
    """Another page that a list of related pages names."""

    kind: str
    title: str
    day: dt.date
    city: str
    blurb: str


OTHERS = (
    Other(
        "Press release",
        "Ferry captains and customs officers rehearse a joint inspection",
        dt.date(2006, 5, 18),
        "ZAGREB",
        "The rehearsal took place on an empty ferry, with actors in the role of passengers.",
    ),
    Other(
        "News",
        "Archive of a closed mine opens to historians of three countries",
        dt.date(2014, 9, 4),
        "BELGRADE",
        "Shift books and pay lists fill eleven shelves in the former canteen.",
    ),
    Other(
        "Press statement",
        "Chairperson welcomes the reopening of a railway crossing",
        dt.date(2020, 1, 30),
        "VADUZ",
        "The first train carried apples, letters and a school choir.",
    ),
    Other(
        "Workshop",
        "Reading water meters: a day for municipal clerks",
        dt.date(2017, 11, 8),
        "YEREVAN",
        "Clerks compared bills from two winters and found where the leaks are.",
    ),
    Other(
        "Media advisory",
        "Photo opportunity at the handover of patrol bicycles",
        dt.date(2010, 4, 22),
        "PODGORICA",
        "Cyclists of the municipal police will meet the press in front of the theatre.",
    ),
    Other(
        "Press release",
        "Beekeepers, foresters and mayors sign a charter on wildfires",
        dt.date(2023, 7, 13),
        "TBILISI",
        "The charter names one person in each valley who may ring the bell.",
    ),
    Other(
        "Conference",
        "Libraries as meeting places after a conflict",
        dt.date(2012, 2, 15),
        "ODESSA",
        "Librarians from nineteen towns brought the most borrowed book of the year.",
    ),
)
NO_ADDRESS = frozenset({"url", "node_id"})
NO_LANGUAGE = frozenset({"language"})
SERBIAN_MONTHS = "januar februar mart april maj jun jul avgust septembar oktobar novembar decembar".split()
STATES = dict(MENU)["Countries"]


# What the layouts share.


def esc(text: str | None) -> str:
    """A text between tags."""
    return escape(text or "", quote=False)


def attr(text: str | None) -> str:
    """A text as the value of an attribute."""
    return escape(text or "")


def path(text: str | None) -> str:
    """A text as a part of an address."""
    return slug(re.sub(r"[^\w /-]", "", text or "")).strip("-")


def kind(page: oc.Page, template: str) -> str:
    """The type label in a template with `{}`, or nothing where a page has none."""
    return template.format(esc(page.label)) if page.label else ""


def plain_day(day: dt.date) -> str:
    """`4 June 2011`."""
    return f"{day.day} {day:%B %Y}"


def full_day(day: dt.date) -> str:
    """`Saturday, 4 June 2011`."""
    return f"{day:%A}, {day.day} {day:%B %Y}"


def short_day(day: dt.date) -> str:
    """`4 Jun 2011`."""
    return f"{day.day} {day:%b %Y}"


def american_day(day: dt.date) -> str:
    """`June 4, 2011`."""
    return f"{day:%B} {day.day}, {day.year}"


def serbian_day(day: dt.date) -> str:
    """`4. jun 2011. godine`."""
    return f"{day.day}. {SERBIAN_MONTHS[day.month - 1]} {day.year}. godine"


def days_of(page: oc.Page) -> list[dt.date]:
    """The day of a page, or the first and the last one."""
    match page:
        case oc.PressRelease():
            return [page.date] if page.date else []
        case oc.Seminar():
            return [day for day in (page.starts, page.ends) if day]
        case _:
            return []


def days(page: oc.Page, form: Callable[[dt.date], str] = plain_day, to: str = " - ") -> str:
    """The days of a page in one form."""
    return to.join(map(form, days_of(page)))


def closed_range(page: oc.Page) -> str:
    """`4 June 2011`, or `4–6 June 2011` where both days are in one month."""
    found = days_of(page)
    if len(found) > 1 and found[0].month == found[1].month:
        return f"{found[0].day}–{plain_day(found[1])}"
    return days(page, to=" – ")


def times(page: oc.Page, form: Callable[[dt.date], str] = plain_day, to: str = " - ", attributes: str = "") -> str:
    """The days of a page as `time` elements."""
    return to.join(f'<time datetime="{day.isoformat()}"{attributes}>{form(day)}</time>' for day in days_of(page))


def pairs(page: oc.Page, names: Mapping[str, str], day: str | None = None) -> list[tuple[str, list[str]]]:
    """Labels, some of them renamed, and escaped values; the day may come as HTML."""
    return [
        (names.get(label, label), [day] if label == "Date" and day is not None else [esc(value) for value in values])
        for label, values in facts(page)
    ]


def value_of(page: oc.Page, name: str, between: str = ", ") -> str:
    """The escaped values of one label."""
    return between.join(esc(value) for label, values in facts(page) if label == name for value in values)


def blocks(
    page: oc.Page,
    *,
    p: str = "<p>{}</p>",
    h: str = "<h{n}>{t}</h{n}>",
    ul: str = "<ul>{}</ul>",
    li: str = "<li>{}</li>",
    a: str = "<a",
    city: str = "{}",
) -> list[str]:
    """The blocks of the body in templates for a paragraph, a heading, a list, an item, a link and a dateline."""
    made: list[str] = []
    for block in page.body:
        match block:
            case oc.Paragraph():
                html = linked(block.text, block.links).replace("<a ", f"{a} ")
                line = esc(page.dateline.text) if isinstance(page, oc.PressRelease) and page.dateline else ""
                if line and not made and html.startswith(line):
                    html = city.format(line) + html[len(line) :]
                made.append(p.format(html))
            case oc.Heading():
                made.append(h.format(n=block.level, t=esc(block.text), id=path(block.text)))
            case oc.ListBlock(ordered=False):
                made.append(ul.format("".join(li.format(esc(item)) for item in block.items)))
            case _:
                made.append(block_html(block))
    return made


def sections(page: oc.Page, parts: Sequence[str]) -> list[tuple[str, list[str]]]:
    """Printed blocks as the part before the first heading of level 2, and a part for each of these headings."""
    found: list[tuple[str, list[str]]] = [("", [])]
    for block, html in zip(page.body, parts, strict=True):
        if isinstance(block, oc.Heading) and block.level == 2:
            found.append((html, []))
        else:
            found[-1][1].append(html)
    return found


def numeric(html: str) -> str:
    """Signs beyond ASCII as numbered entities."""
    return html.encode("ascii", "xmlcharrefreplace").decode()


def named(html: str) -> str:
    """Quotation marks and dashes as named entities."""
    for sign, name in (("“", "&ldquo;"), ("”", "&rdquo;"), ("–", "&ndash;"), ("’", "&rsquo;")):
        html = html.replace(sign, name)
    return html


def wrapped(html: str, width: int = 78) -> str:
    """HTML whose source lines are broken between words."""
    return textwrap.fill(html, width, break_long_words=False, break_on_hyphens=False)


def drawing(name: str, size: int = 40) -> str:
    """A drawing without any words."""
    random = Random(name)
    curve = "".join(f"c{random.randint(-9, 9)}.{random.randint(0, 99)} {random.randint(0, 99)} " for _ in range(size))
    return f'<svg class="icon icon--{name}" width="24" height="24" aria-hidden="true"><path d="M0 0{curve}z"/></svg>'


def sprite(names: Sequence[str], size: int = 60) -> str:
    """Symbols that a page keeps in one hidden drawing."""
    random = Random("sprite")
    symbols = (
        f'<symbol id="i-{name}" viewBox="0 0 32 32"><title>{name.title()}</title><path d="M0 0'
        + "".join(f"l{random.randint(-32, 32)} {random.randint(0, 32)}" for _ in range(size))
        + '"/></symbol>'
        for name in names
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" style="display:none">{"".join(symbols)}</svg>'


def description(page: oc.Page) -> str:
    """The beginning of the text, as heads repeat it."""
    text = next((block.text for block in page.body if isinstance(block, oc.Paragraph)), "")
    return attr(textwrap.shorten(text, 150, placeholder=" …"))


def json_ld(data: Mapping[str, object]) -> str:
    """Linked data as a head has it."""
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


# The site, its missions, and copies of it.


def hypertext_1999(page: oc.Page) -> str:
    """A page of 1999, typed by hand: capital tags, hardly one of them closed, rules and a definition list."""
    rows = "\n".join(f"<DT><B>{label}:</B>\n<DD>{', '.join(values)}" for label, values in pairs(page, {}))
    parts = blocks(page, p="<P>{}", h="<H{n}>{t}</H{n}>", ul="<UL>\n{}</UL>", li="<LI>{}\n", a="<A")
    body = "\n\n".join(wrapped(part) if part.startswith("<P>") else part for part in parts)
    bar = " |\n".join(
        f'<A HREF="../{path(name)}.htm">{name}</A>'
        for name in ("Home", "General Information", "Documents", "News", "Field Activities", "Search")
    )
    return numeric(f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<HTML>
<HEAD>
<TITLE>OSCE - {esc(page.title)}</TITLE>
<META NAME="Author" CONTENT="OSCE Webmaster">
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399" VLINK="#663366">
<A NAME="top"></A>
<CENTER><IMG SRC="../images/oscehead.gif" WIDTH=560 HEIGHT=62 BORDER=0 ALT="Organization for Security and
Co-operation in Europe"><BR>
<FONT SIZE=2>[ {bar} ]</FONT></CENTER>
<HR NOSHADE SIZE=1>
{kind(page, '<P ALIGN=CENTER><FONT SIZE=+1 COLOR="#003399">{}</FONT>')}
<H1 ALIGN=CENTER>{esc(page.title)}</H1>
{f"<DL COMPACT>{chr(10)}{rows}{chr(10)}</DL>" if rows else ""}
<HR NOSHADE SIZE=1 WIDTH="50%">
{body}

<HR NOSHADE SIZE=1>
<P ALIGN=CENTER><FONT SIZE=2><A HREF="#top">Top of page</A> |
<A HREF="index.htm">Back to the list</A></FONT>
<ADDRESS>Comments on these pages? Write to the
<A HREF="mailto:webmaster@example.org">webmaster</A>.<BR>
Copyright &copy; 1995-2000 OSCE. All rights reserved.
</ADDRESS>
</BODY>
</HTML>
""")


def news_php_2005(page: oc.Page) -> str:
    """The site of 2005: XHTML with a tool bar, boxes before the text, facts with bold labels and line breaks."""
    names = {"Date": "When", "Location": "Where"} if isinstance(page, oc.Seminar) else {}
    lines = "<br />\n".join(f"<b>{label}:</b> {', '.join(values)}" for label, values in pairs(page, names))
    left = "\n".join(
        f'<li class="l1"><a href="/{path(name)}/">{esc(name)}</a></li>'
        for name in ("About", "News", "Events", "Documents", "Employment", *dict(MENU)["Field operations"])
    )
    latest = "\n".join(
        f'<div class="box-item"><span class="box-date">{plain_day(other.day)}</span><br />'
        f'<a href="/item/{31000 + at}.html">{other.title}</a></div>'
        for at, other in enumerate(OTHERS[:3])
    )
    crumb = "Events" if isinstance(page, oc.Seminar) else "News" if isinstance(page, oc.PressRelease) else "Activities"
    body = numeric("\n".join(blocks(page, p="<p>{}</p>", li="<li>{}</li>\n", a='<a class="link"')))
    return f"""<?xml version="1.0" encoding="iso-8859-1"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1" />
<title>{numeric(esc(page.title))} - Organization for Security and Co-operation in Europe</title>
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
<meta name="DC.Title" content="{numeric(attr(page.title))}" />
<meta name="DC.Language" content="en" />
<meta name="DC.Identifier" scheme="URI" content="{page.url}" />
<link rel="stylesheet" type="text/css" href="/css/screen.css" media="screen" />
<script type="text/javascript" src="/js/popup.js"></script>
</head>
<body id="inner">
<div id="page">
<div id="top"><a href="/"><img src="/img/logo_en.gif" width="210" height="48" alt="OSCE home" /></a>
<div id="lang"><a href="/ru/">&#1056;&#1091;&#1089;&#1089;&#1082;&#1080;&#1081;</a> <b>English</b></div>
<form action="/search/" method="get"><p><input type="text" name="q" size="14" />
<input type="submit" value="Go" /></p></form></div>
<div id="left"><ul>
{left}
</ul>
<div class="box"><h4>Subscribe</h4><p>Receive our news by e-mail.<br /><a href="/subscribe/">Sign up</a></p></div>
</div>
<div id="right"><div class="box"><div class="box-title">Latest news</div>
{latest}
<div class="box-more"><a href="/news/">More...</a></div></div>
<div class="box"><div class="box-title">Web links</div><p><a href="http://www.un.org/">United Nations</a><br />
<a href="http://www.coe.int/">Council of Europe</a></p></div></div>
<div id="content">
<div class="path"><a href="/">Home</a> &gt; <a href="/{crumb.lower()}/">{crumb}</a> &gt;
<i>{numeric(esc(textwrap.shorten(page.title or "", 28, placeholder="...")))}</i></div>
<div class="tools"><a href="#" onclick="window.print();return false">Print version</a> |
<a href="#" onclick="popup('send');return false">Send this page</a></div>
{kind(page, '<div class="item-type">{}</div>')}
<h1 class="item-title">{numeric(esc(page.title))}</h1>
{f'<p class="item-facts">{chr(10)}{lines}</p>' if lines else ""}
<div class="item-text">
{body}
</div>
<p class="totop"><a href="#top">Back to top</a></p>
<p class="permalink">Permanent link: <a href="{page.url}">{page.url}</a></p>
</div>
<div id="foot">&copy; 1995-2005 OSCE &nbsp;|&nbsp; <a href="/disclaimer/">Disclaimer</a> &nbsp;|&nbsp;
<a href="/contact/">Contact</a></div>
</div>
</body>
</html>
"""


def ie_save_as(page: oc.Page) -> str:
    """A page of 2008 as a browser of the time saved it: capitals, bare attributes, broken lines, `saved from`."""
    url = page.url or ""
    rows = "\n".join(
        f"  <TR>\n    <TH vAlign=top align=left width=120>{label}</TH>\n    <TD>{'<BR>'.join(values)}</TD></TR>"
        for label, values in pairs(page, {"Fields of work": "Fields&nbsp;of&nbsp;work"})
    )
    parts = blocks(
        page,
        p="<P class=text>{}</P>",
        h="<H{n}>{t}</H{n}>",
        ul="<UL type=square>{}</UL>",
        li="\n  <LI>{} ",
        a="<A",
        city="<STRONG>{}</STRONG>",
    )
    body = "\n".join(part if part.startswith("<UL") else wrapped(part.replace("</a>", "</A>"), 72) for part in parts)
    menu = "\n".join(
        f'  <TR>\n    <TD class=nav><IMG height=9 alt="" src="{path(page.title)}_files/dot.gif" width=9>&nbsp;'
        f'<A class=nav \n      href="https://www.osce.org/{path(name)}/">{esc(name)}</A></TD></TR>'
        for group, names in MENU
        if group != "Countries"
        for name in names[:8]
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<!-- saved from url=({len(url):04}){url} -->
<HTML lang=en><HEAD><TITLE>OSCE :: {esc(page.title)}</TITLE>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
<META content="MSHTML 6.00.2900.5583" name=GENERATOR><LINK href="{path(page.title)}_files/main.css" type=text/css
rel=stylesheet>
<SCRIPT language=JavaScript src="{path(page.title)}_files/roll.js" type=text/javascript></SCRIPT>
</HEAD>
<BODY text=#333333 bottomMargin=0 bgColor=#e8edf3 leftMargin=0 topMargin=0 onload="preload()">
<TABLE cellSpacing=0 cellPadding=0 width=780 align=center bgColor=#ffffff border=0>
  <TBODY>
  <TR>
    <TD colSpan=3><A href="https://www.osce.org/"><IMG height=70 alt="OSCE"
      src="{path(page.title)}_files/banner.jpg" width=780 border=0></A></TD></TR>
  <TR>
    <TD vAlign=top width=160 bgColor=#dfe7f0>
      <TABLE cellSpacing=0 cellPadding=3 width="100%" border=0>
        <TBODY>
{menu}
        </TBODY></TABLE></TD>
    <TD width=12>&nbsp;</TD>
    <TD vAlign=top>
      <DIV class=crumbs><A href="https://www.osce.org/">Home</A> / <A
      href="https://www.osce.org/all/">All pages</A></DIV>
      {kind(page, "<DIV class=rubric>{}</DIV>")}
      <H1 class=big>{esc(page.title)}</H1>
{
        f'''      <TABLE class=facts cellSpacing=0 cellPadding=2 border=0>
        <TBODY>
{rows}
        </TBODY></TABLE>'''
        if rows
        else ""
    }
      <DIV class=story>
{named(body)}
      </DIV>
      <DIV class=share><A href="https://www.osce.org/print/"><IMG alt=Print
      src="{path(page.title)}_files/p.gif" border=0> Print</A> <A href="mailto:?subject=OSCE"><IMG alt=Mail
      src="{path(page.title)}_files/m.gif" border=0> E-mail to a friend</A></DIV></TD></TR>
  <TR>
    <TD class=foot align=middle colSpan=3>&copy; OSCE 2008 - <A
      href="https://www.osce.org/legal/">Legal notice</A> - <A
      href="https://www.osce.org/sitemap/">Site map</A></TD></TR></TBODY></TABLE></BODY></HTML>
"""


def colonless_panes(page: oc.Page) -> str:
    """The site of 2013: facts in panes of a right column after the text, each under a small heading, no colons."""
    event = isinstance(page, oc.Seminar)
    names = {
        "Date": "When" if event else "Publishing date",
        "Place": "Where",
        "Location": "Where",
        "Fields of work": "What we do",
    }
    all_day = days(page, lambda day: f"{plain_day(day)} (All day)") if event else days(page)
    panes = "\n".join(
        f'<div class="panel-pane pane-entity-field pane-node-{path(label)}"><h3 class="pane-title">{label}</h3>'
        '<div class="pane-content">'
        + "".join(f'<div class="field-item {("even", "odd")[at % 2]}">{value}</div>' for at, value in enumerate(values))
        + "</div></div>"
        for label, values in pairs(page, names, f'<span class="date-display-single">{all_day}</span>')
    )
    tabs = "".join(
        f'<li><a href="/{path(name)}">{name}</a></li>' for name in ("Home", "At a glance", "Our work", "Library")
    )
    cards = "".join(
        f'<div class="osce-figure"><div class="osce-figure-content"><a href="/node/{90000 + at}">{other.title}</a>'
        f'<div class="publishing-date">{plain_day(other.day)}</div></div></div>'
        for at, other in enumerate(OTHERS[2:6])
    )
    body = "\n".join(blocks(page, ul='<ul class="bullets">\n{}\n</ul>'))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en" dir="ltr">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{esc(page.title)} | OSCE</title>
<link rel="canonical" href="{page.url}" />
<meta name="description" content="{description(page)}" />
<link type="text/css" rel="stylesheet" media="all" href="/files/css/css_2f1.css" />
{style(9, "panes")}{script(14, "panes")}
</head>
<body class="not-front not-logged-in page-panels two-sidebars i18n-en">
<div id="skip"><a href="#content-area">Skip Links</a></div>
<div id="page"><div id="page-inner">
<div id="header"><div id="logo"><a href="/" rel="home"><img src="/themes/osce/logo.png" alt="Home" /></a></div>
<div id="search-box"><form action="/search/apachesolr_search"><div class="form-item"><label>Search</label>
<input type="text" maxlength="128" name="keys" class="form-text" /></div></form></div></div>
<div id="primary"><ul class="links primary-links"><li class="menu-1"><a href="/who">Who We Are</a></li>
<li class="menu-2"><a href="/what">What we do</a></li><li class="menu-3"><a href="/where">Where we are</a></li>
<li class="menu-4"><a href="/press-releases">Newsroom</a></li><li class="menu-5"><a href="/resources">Resources</a></li>
</ul></div>
<div id="main"><div class="panel-2col-stacked"><div class="panel-col-left"><ul class="menu structure-menu">{tabs}</ul>
</div><div class="panel-col-middle" id="content-area">
{kind(page, '<div class="panel-pane pane-content-type"><div class="pane-content">{}</div></div>')}
<div class="content--header"><h1>{esc(page.title)}</h1></div>
<div class="content--content"><div class="panel-pane pane-node-body"><div class="pane-content">
{body}
</div></div></div>
</div><div class="panel-col-right">
{panes}
<div class="panel-pane pane-share"><div class="pane-content"><a class="addthis_button" href="#">Share</a>
<a href="/print/1">Print</a> <a href="/rss">RSS</a></div></div>
<div class="panel-pane pane-views"><h3 class="pane-title">Related news</h3><div class="pane-content">{cards}</div></div>
</div></div></div>
<div id="footer"><div class="block"><p>Organization for Security and Co-operation in Europe</p>
<ul class="links"><li><a href="/contacts">Contacts</a></li><li><a href="/employment">Employment</a></li>
<li><a href="/terms">Terms of use</a></li></ul></div></div>
</div></div></body></html>
"""


def national_archive(page: oc.Page) -> str:
    """The site of 2016 in a national web archive: its banner on top, city and day in one line under the title."""
    columns = "".join(
        f'<div class="mega-col"><h4 class="mega-head"><span>{esc(group)}</span></h4><ul>'
        + "".join(
            f'<li><a href="/archive/20160914081200/https://www.osce.org/{path(name)}" data-level="2">{esc(name)}</a>'
            f"</li>"
            for name in names
        )
        + "</ul></div>"
        for group, names in MENU
    )
    event = isinstance(page, oc.Seminar)
    stamp = days_of(page)
    spans = " - ".join(
        f'<span class="date-display-single" property="dc:date" content="{day.isoformat()}T00:00:00+01:00">'
        f"{plain_day(day)}</span>"
        for day in stamp
    )
    place = f'<span class="place">{value_of(page, "Place")}</span> ' if not event else ""
    line = f'<p class="placeline">{place}{spans}</p>' if place.strip() and spans else ""
    shown = [
        (label, values)
        for label, values in pairs(page, {"Date": "When", "Location": "Where"}, spans)
        if event or label not in ("When", "Place")
    ]
    tail = "".join(
        f'<div class="item-{path(label)}"><strong>{label}</strong>: {", ".join(values)}</div>'
        for label, values in shown
    )
    more = "".join(
        f'<li class="views-row"><span class="views-field-created">{plain_day(other.day)}</span> '
        f'<a href="/archive/20160914081200/https://www.osce.org/node/{230000 + at}">{other.title}</a> '
        f'<span class="city">{other.city}</span></li>'
        for at, other in enumerate(OTHERS[1:5])
    )
    body = "\n\n".join(blocks(page, a='<a target="_blank"', city='<span class="city">{}</span>'))
    return f"""<!DOCTYPE html>
<!--[if IE 8]><html class="ie8" lang="en"><![endif]-->
<!--[if gt IE 8]><!--><html class="no-js" lang="en"><!--<![endif]-->
<head>
<!-- Begin National Web Archive --><script src="/static/nwa/rewrite.js"></script>
<link rel="stylesheet" href="/static/nwa/banner.css"><!-- End National Web Archive -->
<meta charset="utf-8"><title>{esc(page.title)} | OSCE</title>
<link rel="canonical" href="{page.url}">
<link rel="shortcut icon" href="/archive/20160914081200im_/https://www.osce.org/favicon.ico">
<meta property="og:site_name" content="OSCE"><meta property="og:title" content="{attr(page.title)}">
{style(16, "archive")}{script(26, "archive")}
</head>
<body class="html not-front no-sidebars">
<div id="nwa-banner" role="complementary"><img src="/static/nwa/crest.svg" alt="National Web Archive">
<p><strong>This is an archived page.</strong> It was captured on 14 September 2016 and may contain outdated information.
<a href="/archive/*/{page.url}">Other versions of this page</a> <button type="button">Hide</button></p></div>
<header class="site-head"><a class="brand" href="/archive/20160914081200/https://www.osce.org/">OSCE</a>
<nav class="mega" aria-label="Main">{columns}</nav></header>
<div class="row"><ol class="crumbs"><li><a href="/archive/20160914081200/https://www.osce.org/">Home</a></li>
<li><a href="#">Our activities</a></li></ol></div>
<div class="row main-row"><div class="columns large-8">
{kind(page, '<span class="item-kind">{}</span>')}
<h1 id="page-title">{esc(page.title)}</h1>
{line}
{f'<div class="item-facts item-facts--event">{tail}</div>' if event else ""}
<div class="node-content"><div class="pane-content">
{body}
</div></div>
{f'<div class="item-facts">{tail}</div>' if tail and not event else ""}
<ul class="social-share"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a
href="#">Email</a></li></ul>
</div><div class="columns large-4"><h5>More from the newsroom</h5><ul class="views-list">{more}</ul></div></div>
<footer class="site-foot"><div class="row"><p>Wallnerstrasse 6, 1010 Vienna, Austria</p><p>&copy; OSCE
2016</p></div></footer>
{script(18, "archive foot")}
</body></html>
"""


def serbian_shell(page: oc.Page) -> str:
    """A page of today under the prefix of a language: the text is English, two of the labels are translated."""
    names = {"Date": "Datum", "Source": "Izvor"}
    stamp = times(page, serbian_day)
    rows = "".join(
        f'<div class="page-info__row"><span class="page-info__label">{label}:</span> '
        f'<span class="page-info__value">{", ".join(values)}</span></div>'
        for label, values in pairs(page, names, stamp)
    )
    menu = "".join(
        f'<li class="nav__item"><button class="nav__btn" aria-expanded="false">{esc(group)}</button>'
        '<ul class="nav__sub">'
        + "".join(f'<li><a href="/sr/{path(name)}">{esc(name)}</a></li>' for name in names_)
        + "</ul></li>"
        for group, names_ in MENU
    )
    cards = "".join(
        f'<a class="teaser teaser--small" href="/sr/node/{560000 + at}"><p class="teaser__type">{other.kind}</p>'
        f'<h3 class="teaser__title">{other.title}</h3><time datetime="{other.day}">{serbian_day(other.day)}</time></a>'
        for at, other in enumerate(OTHERS[3:6])
    )
    body = "\n".join(blocks(page, city="<strong>{}</strong>"))
    return f"""<!DOCTYPE html>
<html lang="sr" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8"><title>{esc(page.title)} | OEBS</title>
<link rel="canonical" href="{page.url}"><meta property="og:title" content="{attr(page.title)}">
<meta property="og:url" content="{page.url}"><meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="/themes/custom/osce/dist/main.css?s9k"></head>
<body class="path-node lang-sr">
<a href="#main" class="visually-hidden focusable">Skip Links</a>
<div class="cookie-bar" role="dialog" aria-label="Kolačići"><p>Ova stranica koristi kolačiće radi boljeg iskustva.</p>
<button>Prihvatam</button> <button>Odbijam</button></div>
<header class="top"><a href="/sr" class="top__logo">{drawing("oebs", 90)}</a>
<ul class="lang-switch"><li><a href="/node/1" hreflang="en">English</a></li><li class="is-active">Srpski</li>
<li><a href="/sq/node/1" hreflang="sq">Shqip</a></li><li><a href="/mk/node/1" hreflang="mk">Македонски</a></li></ul>
<nav class="nav"><ul>{menu}</ul></nav></header>
<main id="main"><div class="wrap">
{kind(page, '<p class="page-kind">{}</p>')}
<h1 class="page-title"><span class="field--name-title">{esc(page.title)}</span></h1>
{f'<div class="page-info">{rows}</div>' if rows else ""}
<div class="body body-section is-text text--default">
{body}
</div>
<div class="page-share"><span>Podelite:</span> <a href="#">Facebook</a> <a href="#">X</a> <a href="#">LinkedIn</a></div>
<section class="related" aria-labelledby="rel"><h2 id="rel">Povezani sadržaj</h2>{cards}</section>
</div></main>
<footer class="bottom"><p>Organizacija za evropsku bezbednost i saradnju</p><ul><li><a
href="/sr/kontakt">Kontakt</a></li>
<li><a href="/sr/uslovi">Uslovi korišćenja</a></li></ul></footer>
<script src="/themes/custom/osce/dist/main.js?s9k" defer></script>
</body></html>
"""


def mission_subdomain(page: oc.Page) -> str:
    """A field operation's own site of 2025: the type under the title, facts as a list with drawings."""
    icons = {"Date": "calendar", "Place": "pin", "Location": "pin", "Organized by": "people"}
    items = "".join(
        f'<li class="key-info__item">{drawing(icons.get(label, "tag"), 30)}<span class="key-info__label">'
        f"{label}:</span>" + "".join(f' <span class="key-info__value">{value}</span>' for value in values) + "</li>"
        for label, values in pairs(page, {}, times(page, to=" to "))
    )
    mega = "".join(
        f'<li class="mega__item"><a class="mega__link" href="/{path(group)}" aria-haspopup="true">{esc(group)}'
        f'{drawing("chevron", 8)}</a><div class="mega__panel"><p class="mega__title">{esc(group)}</p><ul>'
        + "".join(
            f'<li class="mega__leaf"><a data-once="mega" href="/{path(name)}"><span>{esc(name)}</span></a></li>'
            for name in names
        )
        + "</ul></div></li>"
        for group, names in MENU
    )
    latest = "".join(
        f'<article class="teaser teaser--row"><a href="/node/{658000 + at}"><h2 class="teaser__title">'
        f"{other.title}</h2>"
        f'<p class="teaser__meta"><time datetime="{other.day}T09:00:00Z">{plain_day(other.day)}</time> {other.city}</p>'
        f'<p class="teaser__text">{other.blurb}</p></a></article>'
        for at, other in enumerate(OTHERS[:4])
    )
    body = "\n".join(
        blocks(
            page,
            a='<a class="link-arrow"',
            h='<h{n} id="{id}" class="heading heading--{n}">{t}</h{n}>',
            ul='<ul class="list list--disc">{}</ul>',
        )
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<title>{esc(page.title)} | OSCE</title>
<link rel="canonical" href="{page.url}">
<meta property="og:type" content="website"><meta property="og:url" content="{page.url}">
<meta property="og:title" content="{attr(page.title)}">
<meta name="description" content="{description(page)}">
<link rel="alternate" hreflang="ru" href="/ru/node/1"><meta name="Generator" content="Drupal 11">
{style(8, "mission")}{script(10, "mission head")}
</head>
<body class="layout-no-sidebars page-node">
{sprite(("search", "menu", "close", "globe", "facebook", "linkedin", "arrow", "file", "mail"), 120)}
<nav class="skip" aria-label="Skip Links"><a href="#content">Skip Links</a></nav>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="masthead" role="banner"><div class="masthead__network"><a href="https://www.osce.org">OSCE network</a>
<a href="https://odihr.osce.org">ODIHR</a> <a href="https://projects.osce.org">Projects</a></div>
<div class="masthead__brand"><a href="/" rel="home">{drawing("brand", 160)}<span>Programme Office</span></a></div>
<ul class="masthead__langs"><li><a class="is-active" href="#" hreflang="en">EN</a></li>
<li><a href="/ru" hreflang="ru">RU</a></li><li><a href="/ky" hreflang="ky">KY</a></li></ul>
<nav class="mega" aria-label="Main navigation"><ul>{mega}</ul></nav></header>
<main id="content" class="content-main">
<article class="node node--full">
<div class="node__head"><h1 class="node__title">{esc(page.title)}</h1>
{kind(page, '<div class="node__bundle">{}</div>')}
{f'<ul class="key-info">{items}</ul>' if items else ""}</div>
<div class="node__body body body-section is-text text--default">
{body}
</div>
<div class="node__share" role="group" aria-label="Share"><button type="button">{drawing("share", 20)} Share</button>
<button type="button">{drawing("print", 20)} Print</button><button type="button">Copy link</button></div>
</article>
<section class="listing listing--latest"><h2 class="listing__title">Latest from the field</h2>{latest}
<a class="button" href="/press-releases">View all</a></section>
</main>
<footer class="site-footer"><div class="site-footer__address"><h2>Contact us</h2><p>6 Street of the Poplars, 2nd
floor</p>
<p>Tel. +000 00 00 00</p><p><a href="mailto:office@example.org">office@example.org</a></p></div>
<ul class="site-footer__links"><li><a href="/privacy">Privacy</a></li><li><a href="/cookies">Cookies</a></li></ul>
<p>© 2025 OSCE</p></footer>
</div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"/","isFront":false}}}}
</script>
{script(16, "mission foot")}
</body></html>
"""


def odihr_facts_last(page: oc.Page) -> str:
    """An institution's site of 2026: text first, facts in a box at its foot, breadcrumb and languages after them."""
    rows = "".join(
        f'<div class="c-facts__pair"><dt class="c-facts__term">{label}</dt>'
        + "".join(f'<dd class="c-facts__desc">{value}</dd>' for value in values)
        + "</div>"
        for label, values in pairs(page, {"Fields of work": "Fields of work"}, times(page, to=" – "))
    )
    menu = "".join(
        f'<li class="o-nav__entry"><a href="/odihr/{path(name)}" class="o-nav__link"><span class="o-nav__text">{name}'
        f"</span>{drawing(path(name)[:12], 20)}</a></li>"
        for name in (
            "Home|About us|Our work|Elections|Civil society|Rule of law|Democratic governance|Legislative support"
            "|Freedom of religion or belief|Freedom of peaceful assembly|Gender-based violence|Human rights defenders"
            "|Migration and freedom of movement|National human rights institutions|Torture|Hate crime"
            "|People with disabilities|Roma and Sinti|Gender equality|Special meetings|News|Events|Resources"
        ).split("|")
    )
    states = "".join(f'<option value="{path(name)}">{esc(name)}</option>' for name in STATES)
    cards = "".join(
        f'<a class="teaser teaser--two-cols" href="/odihr/news/{path(other.title)}"><span class="teaser__tag">'
        f"{other.kind}"
        f'</span><h2 class="teaser__title">{other.title}</h2><span class="teaser__date">{plain_day(other.day)}</span>'
        f"{drawing(path(other.city), 40)}</a>"
        for other in OTHERS[2:]
    )
    body = "\n".join(
        blocks(
            page,
            p='<p class="u-flow">{}</p>',
            li='<li class="u-flow"><span>{}</span></li>',
            city='<span class="u-dateline">{}</span>',
        )
    )
    return f"""<!doctype html>
<html lang="en-GB" class="no-js">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{esc(page.title)} - OSCE Office for Democratic Institutions and Human Rights</title>
<meta property="og:title" content="{attr(page.title)}"><meta property="og:url" content="{page.url}">
<meta property="og:description" content="{description(page)}"><meta name="twitter:card" content="summary_large_image">
<script>document.documentElement.className='js'</script>
{style(10, "odihr")}
</head>
<body>
{sprite(("odihr", "search", "plus", "minus", "download", "external", "rss", "youtube"), 150)}
<header class="c-header"><a href="/odihr" class="c-header__logo">{drawing("odihr-logo", 200)}</a>
<button class="c-header__toggle" aria-controls="nav">Menu</button>
<nav id="nav" class="o-nav"><ul class="o-nav__list">{menu}</ul></nav>
<form class="c-finder"><label for="st">Participating States</label><select id="st"><option>All</option>{states}</select>
</form></header>
<main class="o-main"><article class="o-article">
<header class="o-article__header">{kind(page, '<p class="c-eyebrow">{}</p>')}
<h1 class="c-title">{esc(page.title)}</h1></header>
<div class="o-article__body">
{body}
</div>
{f'<aside class="c-facts" aria-label="Key facts"><dl class="c-facts__list">{rows}</dl></aside>' if rows else ""}
</article>
<nav class="c-breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/odihr">ODIHR</a></li><li><a
href="/odihr/news">News</a>
</li></ol></nav>
<div class="c-langs"><span class="c-langs__hint">Also available in</span> <a hreflang="ru" lang="ru"
href="#">Русский</a>
<a hreflang="fr" lang="fr" href="#">Français</a></div>
<section class="c-related"><header><p class="c-related__head">You may also like</p></header>{cards}</section>
</main>
<footer class="c-footer"><p>Street of the Lime Trees 11, Warsaw</p><p><a href="/odihr/contacts">Contact</a></p>
<p>&copy; OSCE/ODIHR</p></footer>
<div class="c-consent" hidden><p>We use cookies to count visits.</p><button>OK</button></div>
{script(22, "odihr")}
</body></html>
"""


def pywb_replay(page: oc.Page) -> str:
    """A crawl of the site of 2019, replayed: scripts of the replay tool first, fields with labels above values."""
    prefix = "/collection/20190312101112mp_/"
    info = json.dumps({"url": page.url, "timestamp": "20190312101112", "coll": "collection", "is_live": False})
    fields = "".join(
        f'<section class="field field-name-field-{path(label)} field-label-above"><h5 class="field-label">{label}</h5>'
        '<div class="field-items">'
        + "".join(
            f'<div class="field-item"><a href="{prefix}https://www.osce.org/x">{value}</a></div>' for value in values
        )
        + "</div></section>"
        if label in ("Source", "Fields of work")
        else f'<section class="field field-name-field-{path(label)} field-label-above"><h5 class="field-label">'
        f"{label}</h5>"
        f'<div class="field-items"><div class="field-item">{"; ".join(values)}</div></div></section>'
        for label, values in pairs(page, {}, times(page, to=" - ", attributes=' class="datetime"'))
    )
    menu = "".join(
        f'<li class="expanded dropdown"><a class="dropdown-toggle" href="{prefix}https://www.osce.org/{path(group)}">'
        f'{esc(group)} <b class="caret"></b></a><ul class="dropdown-menu multi-column">'
        + "".join(f'<li><a href="{prefix}https://www.osce.org/{path(name)}">{esc(name)}</a></li>' for name in names)
        + "</ul></li>"
        for group, names in MENU
    )
    side = "".join(
        f'<div class="media"><div class="media-body"><h4 class="media-heading"><a href="{prefix}https://www.osce.org/'
        f'node/{410000 + at}">{other.title}</a></h4><small>{other.city}, {plain_day(other.day)}</small>'
        f"<p>{other.blurb}</p></div></div>"
        for at, other in enumerate(OTHERS[:3])
    )
    body = "\n".join(blocks(page, p="<p>{}</p>", ul="<ul>\n{}</ul>", li="<li>{}</li>\n", a='<a rel="noopener"'))
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<!-- WB Insert -->
<script>wbinfo = {info}; wbinfo.prefix = "{prefix}"; wbinfo.is_framed = true;</script>
<script src="/static/wombat.js"></script>
<script>if (wbinfo.is_framed) {{ window._WBWombatInit(wbinfo); }}</script>
<!-- End WB Insert -->
<meta charset="utf-8">
<link rel="canonical" href="{page.url}">
<meta name="title" content="{attr(page.title)} | OSCE">
<title>{esc(page.title)} | OSCE</title>
<link rel="stylesheet" href="{prefix.replace("mp_", "cs_")}https://www.osce.org/sites/all/themes/osce/css/style.css">
{style(12, "replay")}
{script(20, "replay")}
</head>
<body class="navbar-is-fixed-top has-glyphicons">
<div id="skip-link"><a href="#main-content" class="element-invisible element-focusable">Skip to main content</a></div>
<header id="navbar" class="navbar"><a class="logo" href="{prefix}https://www.osce.org/">
<img src="{prefix.replace("mp_", "im_")}https://www.osce.org/logo.svg" alt="Home"></a>
<ul class="menu nav navbar-nav">{menu}</ul></header>
<div class="main-container container-fluid"><div class="row">
<section class="col-sm-9"><ol class="breadcrumb"><li><a href="{prefix}https://www.osce.org/">Home</a></li>
<li class="active">Newsroom</li></ol><a id="main-content"></a>
{kind(page, '<div class="content-kind text-uppercase"><small>{}</small></div>')}
<h1 class="page-header">{esc(page.title)}</h1>
<div class="row">
{f'<div class="col-md-3 meta-column">{fields}</div>' if fields else ""}
<div class="col-md-9 text-column">
<div class="field field-name-body"><div class="field-items"><div class="field-item even" property="content:encoded">
{body}
</div></div></div>
<div class="text-right"><div class="btn-group"><a class="btn btn-default" href="#">Tweet</a>
<a class="btn btn-default" href="#">Share</a><a class="btn btn-default" href="#">Print</a></div></div>
</div></div></section>
<aside class="col-sm-3" role="complementary"><h3 class="block-title">In the spotlight</h3>{side}
<h3 class="block-title">Follow us</h3><ul class="list-inline"><li><a href="#">YouTube</a></li><li><a href="#">Flickr</a>
</li></ul></aside>
</div></div>
<footer class="footer container-fluid"><div class="region-footer"><p>Organization for Security and Co-operation in
Europe
<br>All rights reserved.</p></div></footer>
{script(18, "replay foot")}
</body>
</html>
"""


def accordion_2024(page: oc.Page) -> str:
    """A page of 2024 whose sections open on a click, with its facts in a table above the title."""
    rows = "".join(
        f'<tr><th scope="row">{label}:</th><td>{"<br>".join(values)}</td></tr>' for label, values in pairs(page, {})
    )
    parts = blocks(page, h='<h{n} class="acc-h">{t}</h{n}>')
    (_, first), *rest = sections(page, parts)
    folded = "\n".join(
        f'<details class="acc" open><summary class="acc__sum">{head}{drawing("plus", 6)}</summary>'
        f'<div class="acc__panel">{"".join(inner)}</div></details>'
        for head, inner in rest
    )
    tiles = "".join(
        f'<li class="tile"><a href="/node/{570000 + at}"><span class="tile__kind">{other.kind}</span>'
        f'<strong class="tile__title">{other.title}</strong><span class="tile__date">{plain_day(other.day)}</span></a>'
        f"</li>"
        for at, other in enumerate(OTHERS[4:])
    )
    groups = "".join(
        f'<details class="burger__group"><summary>{esc(group)}</summary><ul>'
        + "".join(f'<li><a href="/{path(name)}">{esc(name)}</a></li>' for name in names)
        + "</ul></details>"
        for group, names in MENU
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{esc(page.title)} — OSCE</title>
<link href="{page.url}" rel="canonical"><meta content="{attr(page.title)}" property="og:title">
<meta name="description" content="{description(page)}"></head>
<body>
<header class="bar"><a class="bar__home" href="/">OSCE</a>
<details class="burger"><summary>Menu</summary><nav>{groups}</nav></details>
<form role="search" action="/search"><input type="search" name="q"
aria-label="Search"><button>Search</button></form></header>
<main>
<div class="intro">
{kind(page, '<div class="intro__type">{}</div>')}
{f'<table class="intro__facts"><tbody>{rows}</tbody></table>' if rows else ""}
<h1>{esc(page.title)}</h1>
<nav class="crumbs" aria-label="You are here"><a href="/">Home</a> › <a href="/our-work">Our work</a></nav>
</div>
<div class="text">
{"".join(first)}
{folded}
</div>
<ul class="share"><li><a href="https://social.example/share?u={page.url}">Share on social media</a></li>
<li><a href="mailto:?body={page.url}">Send by e-mail</a></li></ul>
<section class="tiles"><h2>See also</h2><ul>{tiles}</ul></section>
</main>
<footer><nav><a href="/contacts">Contacts</a> <a href="/employment">Employment</a> <a
href="/procurement">Procurement</a>
</nav><small>© OSCE 2024</small></footer>
</body></html>
"""


# Others who reprint the pages, and their tools.


def umbraco_ministry(page: oc.Page) -> str:
    """A ministry's site that reprints the page: a cookie table before the text, a facts strip, an own address."""
    names = {
        "Place": "Place",
        "Location": "Venue",
        "Organized by": "Organised by",
        "Source": "Issued by",
        "Fields of work": "Topics",
    }
    strip = "".join(
        f'<div class="strip-cell"><span class="strip-label">{label}</span><span class="strip-value">{", ".join(values)}'
        "</span></div>"
        for label, values in pairs(page, names, days(page, full_day))
    )
    random = Random("cookies")
    cookies = "".join(
        f"<tr><td>_{random.randbytes(4).hex()}</td><td>mfa.example</td><td>Statistics</td><td>{random.randint(1, 24)} "
        f"months"
        "</td></tr>"
        for _ in range(120)
    )
    embassies = "".join(
        f'<li class="ddl__item"><a class="ddl__link" href="/en/embassies/{path(name)}" title="Embassy in {attr(name)}">'
        f"Embassy in {esc(name)}</a></li>"
        for name in STATES
    )
    news = "".join(
        f'<div class="newslist-item"><div class="newslist-date">{full_day(other.day)}</div>'
        f'<a class="newslist-title" href="/en/news/{path(other.title)}/">{other.title}</a></div>'
        for other in OTHERS[:5]
    )
    body = "\n".join(blocks(page, a='<a data-udi="umb://document" target="_blank"', city="<em>{}</em>"))
    own = f"https://www.mfa.example/en/news/{path(page.title)}/"
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8" /><meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>{esc(page.title)} - Ministry of Foreign Affairs</title>
<link rel="canonical" href="{own}" /><meta property="og:url" content="{own}" />
<link rel="stylesheet" href="/sb/styles.css.v91" />
{style(14, "ministry")}
</head>
<body class="newsItem" data-id="48213">
<div id="consent-overlay" class="modal" tabindex="-1"><div class="modal-body"><p class="h4">Cookies on this website</p>
<p>Choose which cookies the ministry may set.</p><table class="cookie-table"><thead><tr><th>Name</th><th>Provider</th>
<th>Purpose</th><th>Duration</th></tr></thead><tbody>{cookies}</tbody></table>
<button class="btn">Save my choice</button></div></div>
<div class="flag-line"></div>
<header class="gov-header"><a href="/en/"><img src="/media/1001/crest.svg" alt="Ministry of Foreign Affairs" /></a>
<div class="gov-tools"><a href="/en/easy-read/">Easy read</a> <a href="/en/sign/">Sign language</a>
<a href="/" lang="de">Deutsch</a></div>
<ul class="gov-nav"><li><a href="/en/ministry/">Ministry</a></li><li><a href="/en/policy/">Foreign policy</a></li>
<li class="active"><a href="/en/osce-chairpersonship/">OSCE Chairpersonship</a></li><li><a
href="/en/travel/">Travel</a></li>
<li class="has-ddl"><a href="/en/embassies/">Embassies</a><ul class="ddl">{embassies}</ul></li></ul></header>
<section class="hero" style="background-image:url('/media/2210/hall.jpg')"><div class="container">
{kind(page, '<span class="hero-tag">{}</span>')}<h1 class="hero-title">{esc(page.title)}</h1></div></section>
<div class="container">
<p class="you-are-here"><a href="/en/">Home</a> / <a href="/en/osce-chairpersonship/">OSCE Chairpersonship</a></p>
{f'<div class="strip">{strip}</div>' if strip else ""}
<div class="grid-section"><div class="row clearfix"><div class="col-md-8 column"><div class="rte">
{body}
</div></div>
<div class="col-md-4 column"><div class="panel"><p class="panel-head">Further news</p>{news}</div>
<div class="panel panel-dark"><p class="panel-head">Visit us</p><p>Square of the Fountain 8<br />Open from 9 to
12</p></div>
</div></div></div></div>
<footer class="gov-footer"><p>Federal Ministry of Foreign Affairs, Ruritania</p><p><a href="/en/imprint/">Imprint</a>
<a href="/en/accessibility/">Accessibility</a></p></footer>
{script(26, "ministry")}
</body></html>
"""


def t4_university(page: oc.Page) -> str:
    """A university's page with comments of its publishing tool and a box of facts that floats beside the text."""
    names = {"Location": "Venue", "Organized by": "Organizer", "Fields of work": "Fields of work"}
    box = "\n".join(
        f"<p><strong>{label}:</strong> {'; '.join(values)}</p>"
        for label, values in pairs(page, names, closed_range(page))
    )
    links = "\n".join(
        f'<li><a href="/institute/{path(name)}/">{name}</a></li>'
        for name in ("People", "Teaching", "Doctoral school", "Document archive", "Working papers", "Library")
    )
    events = "\n".join(
        f'<li><span class="day">{other.day:%d}</span><span class="mon">{other.day:%b %Y}</span> '
        f'<a href="/events/{path(other.title)}">{other.title}</a>, {other.city.title()}</li>'
        for other in OTHERS[3:]
    )
    body = "\n".join(blocks(page, ul='<ul class="arrowed">\n{}</ul>', li="<li>{}</li>\n", a='<a class="external"'))
    return f"""<!DOCTYPE html>
<html lang="en-us">
<head>
<!-- Start meta -->
<meta charset="UTF-8" />
<title>{esc(page.title)} | Institute for Peace Studies | University of Lindmark</title>
<link rel="canonical" href="{page.url}" />
<meta name="robots" content="noindex" />
<!-- End meta -->
<link rel="stylesheet" media="all" href="/media/site/styles/main.css" />
</head>
<body>
<!-- navigation object : Global header -->
<div id="uni-bar"><a href="/">University of Lindmark</a><ul><li><a href="/study">Study</a></li>
<li><a href="/research">Research</a></li><li><a href="/alumni">Alumni</a></li></ul></div>
<div id="uni-title">Institute for Peace Studies</div>
<!-- navigation object : Breadcrumb -->
<div id="trail"><a href="/">Home</a>&nbsp;&raquo;&nbsp;<a href="/institute/">Institute</a>&nbsp;&raquo;&nbsp;Document
archive</div>
<div id="cols"><div id="col-nav"><!-- navigation object : Section menu --><ul>
{links}
</ul></div>
<div id="col-text">
<!-- T4 content type: OSCE text -->
<span id="d.en.50231"></span>
{kind(page, '<span class="label label-info">{}</span>')}
<h1>{esc(page.title)}</h1>
{f'<div class="callout callout-right">{chr(10)}{box}{chr(10)}</div>' if box else ""}
<div class="rich-text">
{body}
</div>
<!-- End T4 content type -->
<div class="source-note"><small>First published at <a href="{page.url}">{page.url}</a>. The archive keeps texts for
teaching.</small></div>
</div>
<div id="col-side"><!-- navigation object : Events --><div class="side-head">Events at the institute</div><ul>
{events}
</ul></div></div>
<div id="uni-foot"><p>Institute for Peace Studies, Hill of the Tower 2, Lindmark</p><p>Phone 000 / 000 00</p>
<p><a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></p></div>
</body>
</html>
"""


def sphinx_theme(page: oc.Page) -> str:
    """A collection of texts made with a documentation tool: a sign after each heading, a field list, a tree."""
    rows = "".join(
        f'<dt class="field-{parity}">{label}<span class="colon">:</span></dt>\n<dd class="field-{parity}"><p>'
        f"{', '.join(values)}</p>\n</dd>\n"
        for parity, (label, values) in zip(
            ("odd", "even") * 6,
            [*([("Content type", [esc(page.label)])] if page.label else []), *pairs(page, {})],
            strict=False,
        )
    )
    mark = '<a class="headerlink" href="#{id}" title="Link to this heading">¶</a>'
    body = "\n".join(
        blocks(
            page,
            h="<h{n}>{t}" + mark + "</h{n}>",
            ul='<ul class="simple">\n{}</ul>',
            li="<li><p>{}</p></li>\n",
            a='<a class="reference external"',
        )
    )
    inner = "".join(
        f'<li class="toctree-l2"><a class="reference internal" href="#{path(block.text)}">{esc(block.text)}</a></li>'
        for block in page.body
        if isinstance(block, oc.Heading) and block.level == 2
    )
    tree = "".join(
        f'<li class="toctree-l1"><a class="reference internal" href="{path(other.title)}.html">{other.title}</a></li>\n'
        for other in OTHERS
    )
    title = esc(page.title)
    return f"""<!DOCTYPE html>
<html class="writer-html5" lang="en" data-content_root="../">
<head>
  <meta charset="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" />
  <title>{title} &mdash; Security Texts 2.3 documentation</title>
  <link rel="stylesheet" type="text/css" href="../_static/pygments.css?v=b86133f3" />
  <link rel="stylesheet" type="text/css" href="../_static/css/theme.css?v=e59714d7" />
  <script src="../_static/documentation_options.js?v=b3ba4146"></script>
  <link rel="index" title="Index" href="../genindex.html" /><link rel="search" title="Search" href="../search.html" />
  <link rel="next" title="{OTHERS[0].title}" href="next.html" />
</head>
<body class="wy-body-for-nav">
  <div class="wy-grid-for-nav">
    <nav data-toggle="wy-nav-shift" class="wy-nav-side"><div class="wy-side-scroll"><div class="wy-side-nav-search">
      <a href="../index.html" class="icon icon-home">Security Texts</a><div role="search">
      <form id="rtd-search-form" class="wy-form" action="../search.html"><input type="text" name="q" placeholder="Search
docs"
       aria-label="Search docs" /></form></div></div>
      <div class="wy-menu wy-menu-vertical"><p class="caption" role="heading"><span
class="caption-text">Texts:</span></p>
      <ul class="current"><li class="toctree-l1 current"><a class="current reference internal" href="#">{title}</a>
      {f"<ul>{inner}</ul>" if inner else ""}</li>
      {tree}</ul></div></div></nav>
    <section data-toggle="wy-nav-shift" class="wy-nav-content-wrap"><nav class="wy-nav-top"><a
href="../index.html">Security
      Texts</a></nav>
      <div class="wy-nav-content"><div class="rst-content"><div role="navigation" aria-label="Page navigation">
  <ul class="wy-breadcrumbs"><li><a href="../index.html" class="icon icon-home" aria-label="Home"></a></li>
      <li class="breadcrumb-item active">{title}</li>
      <li class="wy-breadcrumbs-aside"><a href="../_sources/text.rst.txt" rel="nofollow"> View page
source</a></li></ul><hr/>
</div>
<div role="main" class="document" itemscope="itemscope" itemtype="http://schema.org/Article">
<div itemprop="articleBody">
<section id="{path(page.title)}">
<h1>{title}{mark.format(id=path(page.title))}</h1>
{f'<dl class="field-list simple">{chr(10)}{rows}</dl>' if rows else ""}
{body}
</section>
</div></div>
<footer><div class="rst-footer-buttons" role="navigation" aria-label="Footer">
<a href="prev.html" class="btn btn-neutral float-left" rel="prev"><span class="fa fa-arrow-circle-left"></span>
Previous</a>
<a href="next.html" class="btn btn-neutral float-right" rel="next">Next <span class="fa
fa-arrow-circle-right"></span></a>
</div><hr/><div role="contentinfo"><p>&#169; Copyright 2023, Security Texts.</p></div>
Built with <a href="https://www.sphinx-doc.org/">Sphinx</a> using a
<a href="https://github.com/readthedocs/sphinx_rtd_theme">theme</a>.</footer>
</div></div></section></div>
<script>jQuery(function () {{ SphinxRtdTheme.Navigation.enable(true); }});</script>
</body>
</html>
"""


def jekyll_minima(page: oc.Page) -> str:
    """A static blog with microformats: day and author in one line, facts of an event as a short list."""
    event = isinstance(page, oc.Seminar)
    names = {"Date": "When", "Location": "Where"}
    listed = [(label, values) for label, values in pairs(page, names, times(page, american_day, " to ")) if event]
    when = "" if event else times(page, american_day, attributes=' class="dt-published" itemprop="datePublished"')
    author = "" if event else value_of(page, "Source")
    byline = " • ".join(
        part
        for part in (
            when,
            f'<span itemprop="author" itemscope itemtype="http://schema.org/Organization"><span class="p-author '
            f'h-card" '
            f'itemprop="name">{author}</span></span>'
            if author
            else "",
            f'<span class="p-location">{value_of(page, "Place")}</span>' if value_of(page, "Place") else "",
        )
        if part
    )
    tags = (
        ""
        if event
        else ", ".join(
            f'<a class="p-category" rel="tag" href="/tags/{path(field)}/">{esc(field)}</a>'
            for field in page.fields_of_work
        )
    )
    rows = "".join(f"<li><strong>{label}:</strong> {', '.join(values)}</li>\n" for label, values in listed)
    older = "".join(
        f'<li><span class="post-meta">{other.day:%b} {other.day.day}, {other.day.year}</span>\n'
        f'<h3><a class="post-link" href="/{other.day:%Y/%m/%d}/{path(other.title)}.html">{other.title}</a></h3></li>\n'
        for other in OTHERS[:3]
    )
    body = "\n\n".join(blocks(page, h='<h{n} id="{id}">{t}</h{n}>', ul="<ul>\n{}</ul>", li="  <li>{}</li>\n"))
    return f"""<!DOCTYPE html>
<html lang="en"><head>
  <meta charset="utf-8">
  <meta http-equiv="X-UA-Compatible" content="IE=edge">
  <meta name="viewport" content="width=device-width, initial-scale=1"><!-- Begin Jekyll SEO tag v2.8.0 -->
<title>{esc(page.title)} | Notes from the region</title>
<meta name="generator" content="Jekyll v4.3.2" />
<meta property="og:title" content="{attr(page.title)}" />
<meta property="og:locale" content="en_US" />
<link rel="canonical" href="{page.url}" />
<meta property="og:url" content="{page.url}" />
<meta property="og:site_name" content="Notes from the region" />
<!-- End Jekyll SEO tag -->
<link rel="stylesheet" href="/assets/main.css"><link type="application/atom+xml" rel="alternate" href="/feed.xml"
/></head>
<body><header class="site-header" role="banner">

  <div class="wrapper"><a class="site-title" rel="author" href="/">Notes from the region</a><nav class="site-nav">
        <input type="checkbox" id="nav-trigger" class="nav-trigger" />
        <label for="nav-trigger"><span class="menu-icon">{drawing("menu", 8)}</span></label>
        <div class="trigger"><a class="page-link" href="/about/">About</a><a class="page-link"
href="/archive/">Archive</a>
        </div></nav></div>
</header>
<main class="page-content" aria-label="Content">
      <div class="wrapper">
        <article class="post h-entry" itemscope itemtype="http://schema.org/BlogPosting">

  <header class="post-header">
    {kind(page, '<p class="post-category">{}</p>')}
    <h1 class="post-title p-name" itemprop="name headline">{esc(page.title)}</h1>
    {f'<p class="post-meta">{byline}</p>' if byline else ""}</header>

  {f'<ul class="event-facts">{chr(10)}{rows}</ul>' if rows else ""}
  <div class="post-content e-content" itemprop="articleBody">
    {body}

  </div>{f'<p class="post-tags">Fields of work: {tags}</p>' if tags else ""}<a class="u-url" href="{page.url}"
hidden></a>
</article>
<h2 class="post-list-heading">Other posts</h2>
<ul class="post-list">{older}</ul>
      </div>
    </main><footer class="site-footer h-card">
  <data class="u-url" href="/"></data>
  <div class="wrapper"><div class="footer-col-wrapper"><div class="footer-col"><p class="feed-subscribe">
  <a href="/feed.xml"><span>Subscribe</span></a></p></div><div class="footer-col"><p>Texts of public bodies, kept
readable.</p>
  </div></div></div>
</footer>
</body>
</html>
"""


def campaign_table(page: oc.Page) -> str:
    """A newsletter in its browser view: tables in tables, styles in every cell, other items below the first one."""
    font = "font-family:Helvetica,Arial,sans-serif;font-size:15px;line-height:150%;color:#202020;"
    lines = "<br>\n".join(
        f'<strong style="color:#1d4f91;">{label}:</strong>&nbsp;{", ".join(values)}'
        for label, values in pairs(page, {})
    )
    body = "\n".join(
        blocks(
            page,
            p=f'<p dir="ltr" style="{font}margin:10px 0;padding:0;">{{}}</p>',
            h='<h{n} style="margin:0;padding:0;color:#1d4f91;">{t}</h{n}>',
            ul='<ul style="padding-left:18px;">\n{}\n</ul>',
            li='<li style="margin-bottom:4px;">{}</li>',
            a='<a target="_blank" style="color:#1d4f91;"',
        )
    )
    also = "".join(
        '<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnCaptionBlock"><tbody><tr>'
        f'<td style="padding:9px 18px;{font}"><strong>{other.title}</strong><br><span style="font-size:11px;">'
        f"{other.city}, {plain_day(other.day)}</span><br>{other.blurb}<br>"
        f'<a href="https://list.example/track/click?u=9f{at}&amp;id=7c1e" target="_blank">Read more</a></td>'
        "</tr></tbody></table>"
        for at, other in enumerate(OTHERS[1:5])
    )
    return f"""<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<!--[if gte mso 15]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<meta charset="UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{esc(page.title)}</title>
{style(4, "campaign")}
</head>
<body style="height:100%;margin:0;padding:0;width:100%;background-color:#fafafa;">
<div id="awesomewrap"><div class="awesomebar"><ul><li><a href="https://list.example/subscribe">Subscribe</a></li>
<li><a href="https://list.example/archive">Past Issues</a></li><li><a href="#">Translate</a></li></ul></div></div>
<span class="mcnPreviewText" style="display:none;font-size:0;line-height:0;max-height:0;">The weekly digest is
here.</span>
<center>
<table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr>
<td align="center" valign="top" id="bodyCell">
<!--[if (gte mso 9)|(IE)]><table align="center" border="0" cellspacing="0" cellpadding="0"
width="600"><tr><td><![endif]-->
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="templateContainer">
<tr><td valign="top" id="templatePreheader"><table width="100%" class="mcnTextBlock"><tbody><tr>
<td class="mcnTextContent" style="font-size:11px;"><a href="https://list.example/view">View this email in your
browser</a>
</td></tr></tbody></table></td></tr>
<tr><td valign="top" id="templateHeader"><table width="100%" class="mcnImageBlock"><tbody><tr><td align="center">
<img alt="Security digest" src="https://img.example/head.png" width="564"
class="mcnImage"></td></tr></tbody></table></td></tr>
<tr><td valign="top" id="templateBody">
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock" style="min-width:100%;"><tbody><tr>
<td valign="top" class="mcnTextBlockInner"><table align="left" border="0" cellpadding="0" cellspacing="0" width="100%">
<tbody><tr><td valign="top" class="mcnTextContent" style="{font}padding:0 18px 9px;">
{kind(page, '<span style="font-size:11px;letter-spacing:1px;">{}</span>')}
<h1 style="display:block;margin:0;padding:0;color:#202020;">{named(esc(page.title))}</h1>
{f'<p style="{font}background:#eef3f8;padding:8px;">{chr(10)}{lines}</p>' if lines else ""}
{named(body)}
</td></tr></tbody></table></td></tr></tbody></table>
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnDividerBlock"><tbody><tr>
<td style="border-top:2px solid #eaeaea;"><span></span></td></tr></tbody></table>
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody><tr>
<td class="mcnTextContent" style="{font}padding:9px 18px;"><h2 style="margin:0;">Also in this
issue</h2></td></tr></tbody>
</table>
{also}
</td></tr>
<tr><td valign="top" id="templateFooter"><table width="100%" class="mcnFollowBlock"><tbody><tr><td align="center">
<a href="https://social.example/a">Facebook</a> <a href="https://social.example/b">Twitter</a></td></tr></tbody></table>
<table width="100%" class="mcnTextBlock"><tbody><tr><td class="mcnTextContent"
style="font-size:12px;text-align:center;">
<em>Copyright &copy; 2018 Security digest, All rights reserved.</em><br><br>Want to change how you receive these
emails?<br>
You can <a href="https://list.example/profile">update your preferences</a> or
<a href="https://list.example/unsubscribe">unsubscribe from this list</a>.</td></tr></tbody></table></td></tr>
</table>
<!--[if (gte mso 9)|(IE)]></td></tr></table><![endif]-->
</td></tr></table>
</center>
</body></html>
"""


def discourse_crawl(page: oc.Page) -> str:
    """A forum as crawlers see it: the page in the first post, answers of members below, other topics in a table."""
    rows = "\n".join(
        f"<li><strong>{label}:</strong> {', '.join(values)}</li>"
        for label, values in [*([("Content type", [esc(page.label)])] if page.label else []), *pairs(page, {})]
    )
    body = "\n".join(
        blocks(
            page,
            h='<h{n}><a name="p-881-{id}" class="anchor" href="#p-881-{id}"></a>{t}</h{n}>',
            ul="<ul>\n{}\n</ul>",
            li="<li>{}</li>",
            a='<a rel="noopener nofollow ugc"',
        )
    )
    own = f"https://forum.example.org/t/{path(page.title)}/3117"
    answers = "".join(
        f"""
  <div itemprop='comment' itemscope itemtype='http://schema.org/Comment' id='post_{at}' class='topic-body crawler-post'>
    <div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope
itemtype="http://schema.org/Person">
      <a itemprop="url" rel='nofollow' href='https://forum.example.org/u/{who}'><span
itemprop='name'>{who}</span></a></span>
      <span class="crawler-post-infos"><time itemprop="datePublished" datetime='2024-11-0{at + 4}T18:20:31Z'
        class='post-time'>November {at + 4}, 2024,  6:20pm</time><span itemprop='position'>{at}</span></span></div>
    <div class='post' itemprop='text'><p>{words}</p></div>
    <div itemprop="interactionStatistic" itemscope itemtype="http://schema.org/InteractionCounter">
      <meta itemprop="userInteractionCount" content="{at}" /><span class='post-likes'>{at} Likes</span></div>
  </div>"""
        for at, who, words in (
            (2, "maple_reader", "Thanks for keeping this one, I could not find it any more."),
            (3, "tern", "Does anybody have the annex as a scan?"),
        )
    )
    more = "".join(
        f"<tr class='topic-list-item'><td class='main-link'><a href='https://forum.example.org/t/{path(other.title)}' "
        f"class='title raw-link raw-topic-link'>{other.title}</a></td><td class='replies'>{at}</td>"
        f"<td>{american_day(other.day)}</td></tr>"
        for at, other in enumerate(OTHERS[:4])
    )
    return f"""<!DOCTYPE html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>{esc(page.title)} - Reading room - Security Forum</title>
    <meta name="description" content="{description(page)}">
    <meta name="generator" content="Discourse 3.4.0 - https://github.com/discourse/discourse">
    <link rel="canonical" href="{own}" />
    <link rel="alternate nofollow" type="application/rss+xml" title="RSS feed" href="{own}.rss" />
    <meta property="og:site_name" content="Security Forum" /><meta property="og:type" content="website" />
    <meta property="og:url" content="{own}" /><meta property="og:title" content="{attr(page.title)}" />
  </head>
  <body class="crawler">
    <header><a href="/">Security Forum</a></header>
    <div id="main-outlet" class="wrap" role="main">
    <div id="topic-title">
    <h1><a href="/t/{path(page.title)}/3117">{esc(page.title)}</a></h1>
      <div class="topic-category" itemscope itemtype="http://schema.org/BreadcrumbList">
          <span itemprop="itemListElement" itemscope itemtype="http://schema.org/ListItem"><a href="/c/reading-room/7"
            class="badge-wrapper bullet" itemprop="item"><span class='badge-category'><span class='category-name'
            itemprop='name'>Reading room</span></span></a></span></div>
    </div>
  <div itemscope itemtype='http://schema.org/DiscussionForumPosting'>
    <meta itemprop='headline' content='{attr(page.title)}'>
  <div id='post_1' class='topic-body crawler-post'>
    <div class='crawler-post-meta'><span class="creator" itemprop="author" itemscope
itemtype="http://schema.org/Person">
      <a itemprop="url" rel='nofollow' href='https://forum.example.org/u/box_of_papers'><span
        itemprop='name'>box_of_papers</span></a></span>
      <span class="crawler-post-infos"><time datetime='2024-11-05T07:42:10Z' class='post-time'>November 5, 2024,  7:42am
      </time><span itemprop='position'>1</span></span></div>
    <div class='post' itemprop='text'>
{f"<ul>{chr(10)}{rows}{chr(10)}</ul>{chr(10)}<hr>" if rows else ""}
{body}
    </div>
  </div>{answers}
  </div>
  <div id="related-topics" class="more-topics__list" role="complementary"><h3 class="more-topics__list-title">Related
topics
  </h3><table class='topic-list'><thead><tr><th>Topic</th><th class="replies">Replies</th><th>Activity</th></tr></thead>
  <tbody>{more}</tbody></table></div>
    </div>
    <footer class="container wrap"><nav class='crawler-nav'><ul><li><a href='/'>Home </a></li><li><a href='/categories'>
      Categories </a></li><li><a href='/guidelines'>Guidelines </a></li></ul></nav>
      <p class='powered-by-link'>Powered by <a href="https://www.discourse.org">Discourse</a>, best viewed with
JavaScript
      enabled</p></footer>
  </body>
</html>
"""


def dokuwiki_pad(page: oc.Page) -> str:
    """A small wiki: its tools first, a table of contents of the headings, facts in a table, levels as boxes."""
    rows = "".join(
        f'\t<tr class="row{at}">\n\t\t<th class="col0 leftalign"> {label} </th><td class="col1"> {", ".join(values)} '
        f"</td>\n"
        "\t</tr>\n"
        for at, (label, values) in enumerate(
            [*([("Type", [esc(page.label)])] if page.label else []), *pairs(page, {"Date": "Date"}, closed_range(page))]
        )
    )
    heads = [block for block in page.body if isinstance(block, oc.Heading)]
    toc = "".join(
        f'<li class="level{block.level}"><div class="li"><a href="#{path(block.text)}">{esc(block.text)}</a></div>'
        f"</li>\n"
        for block in heads
    )
    parts = blocks(
        page,
        p="<p>\n{}\n</p>",
        h='<h{n} class="sectionedit{n}" id="{id}">{t}</h{n}>',
        ul="<ul>\n{}</ul>",
        li='<li class="level1"><div class="li"> {}</div>\n</li>\n',
        a='<a class="urlextern" rel="ugc nofollow"',
    )
    body = '<div class="level1">\n'
    for block, html in zip(page.body, parts, strict=True):
        opened = f'\n</div>\n{html}\n<div class="level{block.level}">' if isinstance(block, oc.Heading) else html
        body += f"{opened}\n"
    body += "</div>"
    side = "".join(
        f'<li class="level1"><div class="li"><a href="/doku.php?id=osce:{path(other.title)}" class="wikilink1">'
        f"{other.title}"
        "</a></div></li>\n"
        for other in OTHERS[2:6]
    )
    own = path(page.title).replace("-", "_")
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" class="no-js">
<head>
    <meta charset="utf-8" />
    <title>osce:{own} [Reading pad]</title>
    <meta name="generator" content="DokuWiki"/>
<meta name="robots" content="index,follow"/>
<link rel="search" type="application/opensearchdescription+xml" href="/lib/exe/opensearch.php" title="Reading pad"/>
<link rel="stylesheet" href="/lib/exe/css.php?t=dokuwiki&amp;tseed=3fd7"/>
<script >var NS='osce';var SIG=' --- //reader 2021/05/04//';var JSINFO =
{{"id":"osce:{own}","namespace":"osce"}};</script>
</head>
<body>
<div id="dokuwiki__site"><div id="dokuwiki__top" class="site dokuwiki mode_show tpl_dokuwiki showSidebar hasSidebar">
<header id="dokuwiki__header"><div class="pad group">
    <div class="headings group"><ul class="a11y skip"><li><a href="#dokuwiki__content">skip to content</a></li></ul>
    <p class="title logo"><a href="/doku.php?id=start" accesskey="h"><span>Reading pad</span></a></p>
    <p class="claim">Texts we come back to</p></div>
    <div class="tools group"><div id="dokuwiki__usertools"><h3 class="a11y">User Tools</h3><ul><li class="action login">
    <a href="/doku.php?do=login" rel="nofollow"><span>Log In</span>{drawing("login", 12)}</a></li></ul></div>
    <div id="dokuwiki__sitetools"><h3 class="a11y">Site Tools</h3><ul><li><a href="/doku.php?do=recent">Recent
Changes</a></li>
    <li><a href="/doku.php?do=media">Media Manager</a></li><li><a
href="/doku.php?do=index">Sitemap</a></li></ul></div></div>
    <div class="breadcrumbs"><div class="youarehere"><span class="bchead">You are here: </span><span class="home"><bdi>
    <a href="/doku.php?id=start" class="wikilink1">start</a></bdi></span> » <bdi><a href="/doku.php?id=osce:start"
    class="wikilink1">osce</a></bdi> » <bdi>{own}</bdi></div></div>
    <hr class="a11y" /></div></header>
<div class="wrapper group">
<aside id="dokuwiki__aside"><div class="pad aside include group"><h3 class="toggle">Sidebar</h3><div
class="content"><ul>
{side}</ul></div></div></aside>
<main id="dokuwiki__content"><div class="pad group">
<div class="pageId"><span>osce:{own}</span></div>
<div class="page group">
{
        f'''<!-- TOC START -->
<div id="dw__toc" class="dw__toc"><h3 class="toggle">Table of Contents</h3><div><ul class="toc">
{toc}</ul></div></div>
<!-- TOC END -->'''
        if len(heads) > 2
        else ""
    }
<h1 class="sectionedit1" id="{own}">{esc(page.title)}</h1>
{f'<div class="table sectionedit2"><table class="inline">{chr(10)}{rows}</table></div>' if rows else ""}
{body}
</div>
<div class="docInfo"><bdi>osce/{own}.txt</bdi> · Last modified: <time datetime="2021-05-04T10:22:07+0200">2021/05/04
10:22
</time> by <bdi>reader</bdi></div>
</div></main>
<nav id="dokuwiki__pagetools"><h3 class="a11y">Page Tools</h3><div class="tools"><ul><li class="source">
<a href="/doku.php?do=edit"><span>Show pagesource</span>{drawing("source", 12)}</a></li><li class="revs">
<a href="/doku.php?do=revisions"><span>Old revisions</span>{drawing("revs", 12)}</a></li><li class="top"><a
href="#dokuwiki__top"><span>Back to top</span>{drawing("top", 12)}</a></li></ul></div></nav>
</div>
<footer id="dokuwiki__footer"><div class="pad"><div class="license">Except where otherwise noted, content on this wiki
is
licensed under a free license.</div></div></footer>
</div></div>
<div class="no"><img src="/lib/exe/taskrunner.php?id=osce%3A{own}&amp;1620116527" width="2" height="1" alt="" /></div>
</body>
</html>
"""


def relief_portal(page: oc.Page) -> str:
    """A portal that collects reports: format and source over the text, a list of details under it."""
    names = {
        "Date": "Event date" if isinstance(page, oc.Seminar) else "Originally published",
        "Location": "Location",
        "Organized by": "Organizer",
        "Source": "Source",
        "Fields of work": "Themes",
    }
    details = "".join(
        f'<dt class="rp-meta__tag rp-meta__tag--{path(label)}">{label}</dt><dd class="rp-meta__value">'
        + (f"<ul>{''.join(f'<li>{value}</li>' for value in values)}</ul>" if len(values) > 1 else values[0])
        + "</dd>"
        for label, values in [
            *([("Format", [esc(page.label)])] if page.label else []),
            *pairs(page, names, times(page, short_day, " - ")),
        ]
    )
    countries = "".join(f'<li><a href="/country/{path(name)[:3]}">{esc(name)}</a></li>' for name in STATES)
    related = "".join(
        f'<article class="rp-article rp-article--report"><header><h3 class="rp-article__title"><a '
        f'href="/node/{3900 + at}">'
        f"{other.title}</a></h3></header><footer><dl><dt>Format</dt><dd>{other.kind}</dd><dt>Posted</dt>"
        f'<dd><time datetime="{other.day}">{short_day(other.day)}</time></dd></dl></footer></article>'
        for at, other in enumerate(OTHERS[:5])
    )
    body = "\n".join(blocks(page, ul="<ul>\n{}\n</ul>", city="<strong>{}</strong>"))
    own = f"https://reports.example.org/report/world/{path(page.title)}"
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8" />
<title>{esc(page.title)} - World | Reports Portal</title>
<link rel="canonical" href="{own}" /><meta property="og:url" content="{own}" />
<meta property="og:title" content="{attr(page.title)} - World" /><meta name="MobileOptimized" content="width" />
<link rel="stylesheet" media="all" href="/sites/default/files/css/css_b81.css" />
{script(5, "relief")}
</head>
<body>
<div class="rp-skip"><a href="#main-content">Skip to main content</a></div>
<header class="rp-global"><a href="/">Reports Portal</a><div class="rp-global__notice">We are improving our search.
<a href="/blog">Read how</a></div>
<nav><ul><li><a href="/updates">Updates</a></li><li><a href="/jobs">Jobs</a></li><li><a
href="/training">Training</a></li>
</ul></nav>
<div class="rp-countries" hidden><p>Countries</p><ul>{countries}</ul></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<nav class="rp-crumbs"><ol><li><a href="/">Home</a></li><li><a href="/updates">Updates</a></li></ol></nav>
<article class="rp-article rp-article--full">
<header class="rp-article__header"><h1 class="rp-article__title">{esc(page.title)}</h1></header>
<div class="rp-article__share"><button>Share</button> <button>Bookmark</button></div>
<div class="rp-article__content">
{body}
</div>
{
        f'''<section class="rp-details"><h2 class="rp-details__title">Details</h2><dl class="rp-meta">{details}</dl>
</section>'''
        if details
        else ""
    }
</article>
<section class="rp-river" id="related"><h2>Related Content</h2>{related}</section>
</main>
<footer class="rp-footer"><h2 class="visually-hidden">About this site</h2><p>Service provided by volunteers.</p>
<ul><li><a href="/terms">Terms of use</a></li><li><a href="/contact">Contact us</a></li></ul></footer>
</body></html>
"""


def news_portal(page: oc.Page) -> str:
    """A news site that runs the text in full: adverts and other stories between paragraphs, linked data in the head."""
    event = isinstance(page, oc.Seminar)
    found = days_of(page)
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": page.title,
        "publisher": {"@type": "Organization", "name": "The Morning Courier"},
        "isAccessibleForFree": True,
    }
    if found and not event:
        data["datePublished"] = f"{found[0].isoformat()}T11:40:00+01:00"
    line = " ".join(
        f'<span class="story-{path(label)}"><b>{label}</b> {", ".join(values)}</span>'
        for label, values in pairs(
            page,
            {
                "Date": "Date:",
                "Location": "Where:",
                "Organized by": "Organized by:",
                "Source": "Source:",
                "Place": "Place:",
            },
            times(page, full_day, " – "),
        )
        if label != "Fields of work"
    )
    tags = "".join(f'<a class="chip" href="/tag/{path(field)}">{esc(field)}</a>' for field in page.fields_of_work)
    parts = blocks(page, p='<p class="story-p">{}</p>', a='<a data-track="inline"')
    also = OTHERS[5]
    inserts = {
        2: '<div class="ad-slot ad-slot--mpu" data-ad="mpu1" aria-hidden="true"><span>Advertisement</span></div>',
        3: f'<aside class="read-also"><span class="read-also__label">Read also</span><a href="/a/771"><b>'
        f"{also.title}</b>"
        f"</a><time>{full_day(also.day)}</time></aside>",
    }
    body = "\n".join(f"{inserts[at]}\n{part}" if at in inserts else part for at, part in enumerate(parts))
    bar = "".join(
        f'<li class="sections__item"><a href="/{path(name)}">{name}</a><div class="flyout"><ul>'
        + "".join(
            f'<li><a href="/a/{at}{number}"><img loading="lazy" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" '
            f'alt="">'
            f"<span>{other.title}</span></a></li>"
            for number, other in enumerate(OTHERS)
        )
        + "</ul></div></li>"
        for at, name in enumerate(("World", "Politics", "Business", "Culture", "Science", "Sport", "Opinion"))
    )
    most = "".join(
        f'<li value="{at}"><a href="/a/8{at}">{other.title}</a></li>' for at, other in enumerate(OTHERS, start=1)
    )
    river = "".join(
        f'<article class="card"><a href="/a/9{at}"><h3>{other.title}</h3></a><p>{other.blurb}</p>'
        f'<footer><time datetime="{other.day}">{full_day(other.day)}</time> <span>{other.city.title()}</span></footer>'
        f"</article>"
        for at, other in enumerate(OTHERS)
    )
    return f"""<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8">
<title>{esc(page.title)} | The Morning Courier</title>
<meta property="og:site_name" content="The Morning Courier"><meta property="og:type" content="article">
<meta property="og:title" content="{attr(page.title)}"><meta name="description" content="{description(page)}">
<link rel="preconnect" href="https://ads.example"><link rel="manifest" href="/manifest.webmanifest">
{json_ld(data)}
{style(12, "courier")}
<script>window.dataLayer=window.dataLayer||[];dataLayer.push({{"section":"world","type":"Story"}})</script>
{script(24, "courier")}
</head>
<body class="t-story">
<div id="gdpr" class="gdpr"><p>We and our partners store information on your device.</p><button>Accept all</button>
<button>Settings</button></div>
<div class="ticker" role="marquee"><b>Latest</b> <a href="/a/1">{OTHERS[1].title}</a> <a
href="/a/2">{OTHERS[3].title}</a></div>
<header class="mast"><a href="/" class="mast__logo">{drawing("courier", 220)}<span class="sr">The Morning
Courier</span></a>
<a class="mast__sub" href="/subscribe">Subscribe</a><ul class="sections">{bar}</ul></header>
<div class="ad-slot ad-slot--top"><span>Advertisement</span></div>
<main class="story"><p class="story-section"><a href="/world">World</a></p>
<h1 class="story-title">{esc(page.title)}</h1>
{f'<div class="story-info">{line}</div>' if line else ""}
<div class="story-share"><a href="#" aria-label="Facebook">{drawing("fb", 12)}</a> <a href="#" aria-label="WhatsApp">
{drawing("wa", 12)}</a> <button>Save</button> <a href="#comments">Comments (0)</a></div>
<div class="story-text">
{body}
</div>
{f'<div class="story-tags"><b>Topics:</b> {tags}</div>' if tags else ""}
<div class="newsletter-box"><h4>The day in ten lines</h4><p>Every evening in your mailbox.</p>
<form><input type="email" placeholder="E-mail"><button>Sign up</button></form></div>
</main>
<aside class="rail"><section><h4>Most read</h4><ol>{most}</ol></section></aside>
<section class="river"><h2>More from World</h2>{river}</section>
<div id="comments"><h4>Comments</h4><p>Log in to comment.</p></div>
<footer class="base"><ul><li><a href="/about">About us</a></li><li><a href="/privacy">Privacy</a></li></ul>
<p>© The Morning Courier</p></footer>
{script(20, "courier foot")}
</body></html>
"""


def ghost_post(page: oc.Page) -> str:
    """A post of a publishing tool: a tag over the title, the sender as author, facts in a callout card."""
    sender = value_of(page, "Source")
    left = [
        (label, values)
        for label, values in pairs(page, {"Fields of work": "What we do"}, closed_range(page))
        if label not in ("Date", "Source") or (label == "Date" and isinstance(page, oc.Seminar))
    ]
    card = "<br>".join(f"<b><strong>{label}:</strong></b> {', '.join(values)}" for label, values in left)
    stamp = (
        ""
        if isinstance(page, oc.Seminar)
        else times(page, lambda day: f"{day.day} {day:%b %Y}", attributes=' class="gh-article-meta-date"')
    )
    body = "\n".join(blocks(page, h='<h{n} id="{id}">{t}</h{n}>', a='<a rel="noreferrer"'))
    feed = "".join(
        f'<article class="gh-card post"><a class="gh-card-link" href="/{path(other.title)}/"><div '
        f'class="gh-card-wrapper">'
        f'<p class="gh-card-tag">{other.kind}</p><h3 class="gh-card-title is-title">{other.title}</h3>'
        f'<p class="gh-card-excerpt is-body">{other.blurb}</p><footer class="gh-card-meta"><time class="gh-card-date" '
        f'datetime="{other.day}">{short_day(other.day)}</time></footer></div></a></article>'
        for other in OTHERS[3:]
    )
    meta = " ".join(
        part
        for part in (
            f'<h4 class="gh-article-author-name">By <a href="/author/{path(sender)}/">{sender}</a></h4>'
            if sender
            else "",
            stamp and f'<div class="gh-article-meta-content">{stamp}</div>',
        )
        if part
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
    <title>{esc(page.title)}</title>
    <meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
    <style>:root {{ --background-color: #ffffff; --ghost-accent-color: #1d4f91; }}</style>
    <link rel="canonical" href="{page.url}">
    <meta name="referrer" content="no-referrer-when-downgrade">
    <meta property="og:site_name" content="Common Ground"><meta property="og:type" content="article">
    <meta property="og:title" content="{attr(page.title)}"><meta property="og:description"
content="{description(page)}">
    <meta name="generator" content="Ghost 5.82">
    {script(3, "ghost")}
</head>
<body class="post-template tag-hash-import is-head-left-logo has-serif-body">
<div class="gh-viewport">
<header id="gh-navigation" class="gh-navigation is-left-logo gh-outer"><div class="gh-navigation-inner gh-inner">
<div class="gh-navigation-brand"><a class="gh-navigation-logo is-title" href="/">Common Ground</a>
<button class="gh-search gh-icon-button" aria-label="Search this site"
data-ghost-search>{drawing("search", 10)}</button></div>
<nav class="gh-navigation-menu"><ul class="nav"><li class="nav-home"><a href="/">Home</a></li><li class="nav-about">
<a href="/about/">About</a></li></ul></nav>
<div class="gh-navigation-actions"><a href="#/portal/signin">Sign in</a><a class="gh-button"
href="#/portal/signup">Subscribe
</a></div></div></header>
<main class="gh-main">
<article class="gh-article post tag-imported no-image">
<header class="gh-article-header gh-canvas">
{kind(page, '<a class="gh-article-tag" href="/tag/imported/">{}</a>')}
<h1 class="gh-article-title is-title">{esc(page.title)}</h1>
{f'<div class="gh-article-meta"><div class="gh-article-meta-inner">{meta}</div></div>' if meta else ""}
</header>
<section class="gh-content gh-canvas is-body">
{f'<div class="kg-card kg-callout-card"><div class="kg-callout-text">{card}</div></div>' if card else ""}
{body}
</section>
</article>
<div class="gh-comments gh-canvas"><script defer src="https://cdn.example/comments-ui.js"
data-ghost-comments="/"></script></div>
</main>
<section class="gh-container is-grid gh-outer"><div class="gh-container-inner gh-inner">
<h2 class="gh-container-title">Read more</h2><div class="gh-feed">{feed}</div></div></section>
<footer class="gh-footer gh-outer"><div class="gh-footer-inner gh-inner"><div class="gh-footer-bar"><span>Common
Ground</span>
<nav class="gh-footer-menu"><ul class="nav"><li><a href="#/portal/">Sign up</a></li></ul></nav>
<div class="gh-footer-copyright"><a href="https://ghost.org/">Powered by Ghost</a></div></div></div></footer>
</div>
<script src="/assets/built/source.js?v=07d4"></script>
</body>
</html>
"""


LAYOUTS: dict[str, Layout] = {
    "hypertext_1999": Layout(hypertext_1999, drops=NO_ADDRESS | NO_LANGUAGE),
    "news_php_2005": Layout(news_php_2005),
    "ie_save_as": Layout(ie_save_as),
    "colonless_panes": Layout(colonless_panes),
    "national_archive": Layout(national_archive),
    "serbian_shell": Layout(serbian_shell, drops=NO_LANGUAGE),
    "mission_subdomain": Layout(mission_subdomain),
    "odihr_facts_last": Layout(odihr_facts_last),
    "pywb_replay": Layout(pywb_replay),
    "accordion_2024": Layout(accordion_2024),
    "umbraco_ministry": Layout(umbraco_ministry, drops=NO_ADDRESS),
    "t4_university": Layout(t4_university),
    "sphinx_theme": Layout(sphinx_theme, drops=NO_ADDRESS),
    "jekyll_minima": Layout(jekyll_minima),
    "campaign_table": Layout(campaign_table, drops=NO_ADDRESS | NO_LANGUAGE),
    "discourse_crawl": Layout(discourse_crawl, drops=NO_ADDRESS),
    "dokuwiki_pad": Layout(dokuwiki_pad, drops=NO_ADDRESS),
    "relief_portal": Layout(relief_portal, drops=NO_ADDRESS),
    "news_portal": Layout(news_portal, drops=NO_ADDRESS | {"label"}),
    "ghost_post": Layout(ghost_post),
}
"""Layouts by name."""
