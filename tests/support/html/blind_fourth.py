"""A fourth set of layouts, as templates, mirrors, archives and tools of 1998 to 2026 print a page."""

import datetime as dt
import json
import re
from collections.abc import Iterable, Sequence
from html import escape
from html.entities import codepoint2name
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import (
    MENU,
    block_html,
    facts,
    icon,
    linked,
    menu_html,
    script,
    slug,
    style,
)


@attrs.frozen
class Elsewhere:
    """Another page, as boxes around the text announce it."""

    label: str
    title: str
    day: dt.date
    place: str
    snippet: str


ELSEWHERE = (
    Elsewhere(
        "Press release",
        "Ferry captains and port police rehearse a night rescue",
        dt.date(2006, 9, 14),
        "BAKU",
        "Two ferries, one tug and a borrowed helicopter took part in the exercise.",
    ),
    Elsewhere(
        "News",
        "Beekeepers print a glossary in four languages",
        dt.date(2010, 5, 3),
        "CHISINAU",
        "The glossary fits into a coat pocket and costs as much as a jar of honey.",
    ),
    Elsewhere(
        "Media advisory",
        "Photographers may visit the reopened customs hall on Friday",
        dt.date(2014, 11, 20),
        "ASHGABAT",
        "Badges are handed out at the east gate until half past eight.",
    ),
    Elsewhere(
        "Conference",
        "Annual meeting of notaries and land surveyors",
        dt.date(2017, 6, 8),
        "Palace of Culture, Zagreb",
        "This year the agenda is about boundaries that moved with the river.",
    ),
    Elsewhere(
        "Press release",
        "Railway staff take part in first course on lost children",
        dt.date(2003, 2, 25),
        "YEREVAN",
        "Conductors from eleven stations learned whom to call and what to ask.",
    ),
    Elsewhere(
        "News",
        "Retired teachers keep a night school open through the winter",
        dt.date(2020, 1, 16),
        "PODGORICA",
        "The stove is lit at five, and the last lesson ends at nine.",
    ),
    Elsewhere(
        "Workshop",
        "Drafting clear notices for rural post offices",
        dt.date(2012, 10, 11),
        "Hotel Jezero, Struga",
        "Clerks bring the notice that caused the most questions and rewrite it.",
    ),
    Elsewhere(
        "Press statement",
        "Statement on the anniversary of the bridge agreement",
        dt.date(2023, 4, 19),
        "BELGRADE",
        "The agreement has held for ten years without a single call to the hotline.",
    ),
    Elsewhere(
        "Press release",
        "New weather sirens tested along the upper valley",
        dt.date(2008, 7, 30),
        "DUSHANBE",
        "The sirens were heard in fourteen of the sixteen hamlets.",
    ),
    Elsewhere(
        "News",
        "Chess club of a border town hosts players from across the bridge",
        dt.date(2024, 3, 5),
        "TIRASPOL",
        "Games start at noon, and the bridge stays open until the last one ends.",
    ),
)
"""Pages of the same site that are not the one in hand."""
NO_ADDRESS = frozenset({"url", "node_id"})
NO_LANGUAGE = frozenset({"language"})
NO_LABEL = frozenset({"label"})
LANGUAGES = (
    "Azərbaycanca|Bosanski|Deutsch|English|Español|Français|Italiano|Shqip|Srpski|Türkçe|Български|Кыргызча|Македонски"
    "|Русский|Тоҷикӣ|Українська|Қазақша|Հայերեն|ქართული|العربية"
).split("|")
WINDOWS = {"–": "&#150;", "—": "&#151;", "“": "&#147;", "”": "&#148;", "‘": "&#145;", "’": "&#146;", "•": "&#149;"}
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


# What the layouts share.


def esc(text: str | None) -> str:
    """A text between tags."""
    return escape(text or "", quote=False)


def attr(text: str | None) -> str:
    """A text as the value of an attribute."""
    return escape(text or "")


def path_of(text: str) -> str:
    """A text as the last part of an address."""
    return slug(re.sub(r"[^\w /-]", "", text))


def others(layout: str, count: int, *, until: int = 2026) -> list[Elsewhere]:
    """Some other pages of the years that a template was in use, the same ones each time that it is printed."""
    return Random(layout).sample([item for item in ELSEWHERE if item.day.year <= until], count)


def long_day(day: dt.date) -> str:
    """As in "5 May 2005"."""
    return f"{day.day} {day:%B %Y}"


def american_day(day: dt.date) -> str:
    """As in "May 5, 2005"."""
    return f"{day:%B} {day.day}, {day.year}"


def days_of(page: oc.Page) -> list[dt.date]:
    """The day of a press release, the first and the last day of an event, or nothing."""
    if isinstance(page, oc.PressRelease):
        return [page.date] if page.date else []
    if isinstance(page, oc.Seminar):
        return [day for day in (page.starts, page.ends) if day]
    return []


def short_span(page: oc.Page) -> str:
    """The days with the month printed once, as in "5–7 May 2005"."""
    days = days_of(page)
    if len(days) == 2 and (days[0].year, days[0].month) == (days[1].year, days[1].month):
        return f"{days[0].day}–{long_day(days[1])}"
    return " – ".join(long_day(day) for day in days)


def times(page: oc.Page, *, clock: str = "", between: str = " - ", attributes: str = "") -> str:
    """The days as `time` elements."""
    return between.join(
        f'<time{attributes} datetime="{day.isoformat()}{clock}">{long_day(day)}</time>' for day in days_of(page)
    )


def renamed(page: oc.Page, names: dict[str, str]) -> list[tuple[str, Sequence[str]]]:
    """The facts of a page under other labels; those that have an empty one are left out."""
    found = [(names.get(label, label), values) for label, values in facts(page)]
    return [(label, values) for label, values in found if label]


def head_line(page: oc.Page) -> str:
    """The words of a page for search engines."""
    first = next((block.text for block in page.body if isinstance(block, oc.Paragraph)), "")
    return first if len(first) < 150 else first[:147].rsplit(" ", 1)[0] + "..."


def section_of(page: oc.Page) -> str:
    """The part of the site that a page is in, for crumbs."""
    if isinstance(page, oc.PressRelease):
        return "Newsroom"
    return "Events" if isinstance(page, oc.Seminar) else "What we do"


def labelled(page: oc.Page, template: str) -> str:
    """The type label in a template with `{}`, or nothing on a page that has none."""
    return template.format(esc(page.label)) if page.label else ""


def pieces(
    page: oc.Page,
    *,
    p: str = "<p>{}</p>",
    h: str = "<h{level}>{}</h{level}>",
    ul: str = "<ul>{}</ul>",
    li: str = "<li>{}</li>",
    dateline: str = "{}",
) -> list[str]:
    """The blocks of the body, each in the template of its kind."""
    made: list[str] = []
    for block in page.body:
        match block:
            case oc.Paragraph():
                html = linked(block.text, block.links)
                printed = isinstance(page, oc.PressRelease) and page.dateline and esc(page.dateline.text)
                if not made and printed and html.startswith(printed):
                    html = dateline.format(printed) + html[len(printed) :]
                made.append(p.format(html))
            case oc.Heading():
                made.append(h.format(esc(block.text), level=block.level))
            case oc.ListBlock():
                made.append(ul.format("".join(li.format(esc(item)) for item in block.items)))
            case _:
                made.append(block_html(block))
    return made


def grouped(page: oc.Page, made: Sequence[str], level: int) -> list[list[str]]:
    """Printed blocks in groups that begin at each heading of that level or above it."""
    groups: list[list[str]] = [[]]
    for block, html in zip(page.body, made, strict=True):
        if isinstance(block, oc.Heading) and block.level <= level and groups[-1]:
            groups.append([])
        groups[-1].append(html)
    return groups


def headings(page: oc.Page, level: int = 2) -> list[str]:
    """The headings of a level, for lists of contents."""
    return [block.text for block in page.body if isinstance(block, oc.Heading) and block.level == level]


def noise(kilobytes: int, seed: str) -> str:
    """Letters of a picture, a font or a state that stands in the page itself."""
    return "".join(Random(seed).choices(LETTERS, k=kilobytes * 1024))


def numbered(text: str, table: dict[str, str] | None = None) -> str:
    """A page in ASCII, the rest as references."""
    named = {letter: f"&{codepoint2name[ord(letter)]};" for letter in set(text) if ord(letter) in codepoint2name}
    return "".join(letter if letter.isascii() else (table or named).get(letter, f"&#{ord(letter)};") for letter in text)


def joined(values: Iterable[str], between: str = ", ") -> str:
    """Values in one line."""
    return between.join(esc(value) for value in values)


def structured(page: oc.Page) -> str:
    """What a page tells search engines in JSON."""
    told: dict[str, object] = {"@context": "https://schema.org", "@type": "WebPage", "name": page.title}
    days = [day.isoformat() for day in days_of(page)]
    if isinstance(page, oc.PressRelease):
        told |= {"@type": "NewsArticle", "headline": page.title, "datePublished": days[0] if days else None}
    if isinstance(page, oc.Seminar):
        told |= {
            "@type": "Event",
            "startDate": days[0] if days else None,
            "endDate": days[1] if len(days) > 1 else None,
            "location": {"@type": "Place", "name": page.location} if page.location else None,
            "organizer": [{"@type": "Organization", "name": name} for name in page.organized_by],
        }
    told |= {"url": page.url, "inLanguage": page.language}
    dumped = json.dumps({key: value for key, value in told.items() if value}, ensure_ascii=False)
    return f'<script type="application/ld+json">{in_script(dumped)}</script>'


def in_script(text: str) -> str:
    """JSON that does not end the script around it."""
    return text.replace("</", "<\\/")


# The layouts.


def spacer_gifs(page: oc.Page) -> str:
    """A page of 1999: image map, spacer images, fonts, unclosed paragraphs and cells."""
    face = '<FONT FACE="Verdana, Arial, Helvetica" SIZE="2">'
    rows = "\n".join(
        f'<TR VALIGN=TOP><TD NOWRAP>{face}<B>{label}:</B></FONT><TD><IMG SRC="/gif/spacer.gif" WIDTH=8 HEIGHT=1 ALT="">'
        f"<TD>{face}{joined(values, '<BR>')}</FONT>"
        for label, values in facts(page)
    )
    body = "\n".join(
        pieces(
            page,
            p=f"<P>{face}{{}}</FONT>",
            h='<H{level}><FONT FACE="Verdana, Arial, Helvetica" COLOR="#003399">{}</FONT></H{level}>',
            ul=f"<UL>{face}\n{{}}</FONT></UL>",
            li="<LI>{}\n",
        )
    )
    body = re.sub(r"<a href=", "<A HREF=", body).replace("</a>", "</A>")
    left = "\n".join(
        f'<IMG SRC="/gif/arrow.gif" WIDTH=7 HEIGHT=7 ALT="*"> <A HREF="/{path_of(entry)}.htm">{face}'
        f'<FONT COLOR="#FFFFFF">{entry}</FONT></FONT></A><BR>'
        for entry in (
            "General Information",
            "Institutions",
            "Field Activities",
            "News",
            "Documents",
            "Calendar",
            "Jobs",
            "Links",
        )
    )
    also = "\n".join(
        f'<LI>{face}<A HREF="/news/{item.day:%Y%m%d}.htm">{esc(item.title)}</A><BR>'
        f"{item.place.upper()}, {long_day(item.day)}</FONT>"
        for item in others("spacer_gifs", 3, until=2008)
    )
    kind = labelled(page, '<FONT FACE="Verdana, Arial, Helvetica" SIZE="2" COLOR="#CC0000"><B>{}</B></FONT><BR>\n')
    return numbered(
        f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">
<HTML>
<HEAD>
<TITLE>OSCE: {esc(page.title)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<META NAME="Generator" CONTENT="HomeSite 4.0">
<SCRIPT LANGUAGE="JavaScript">
<!-- hide
function on(n) {{ if (document.images) document.images[n].src = "/gif/" + n + "_on.gif"; }}
function off(n) {{ if (document.images) document.images[n].src = "/gif/" + n + ".gif"; }}
// -->
</SCRIPT>
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399" VLINK="#666699" TOPMARGIN=0 LEFTMARGIN=0 MARGINWIDTH=0>
<MAP NAME="bar"><AREA SHAPE=RECT COORDS="0,60,80,80" HREF="/index.htm" ALT="Home"><AREA SHAPE=RECT
COORDS="81,60,160,80" HREF="/search.htm" ALT="Search"><AREA SHAPE=RECT COORDS="161,60,240,80" HREF="/map.htm"
ALT="Site map"></MAP>
<TABLE BORDER=0 CELLPADDING=0 CELLSPACING=0 WIDTH=640>
<TR><TD COLSPAN=3><IMG SRC="/gif/bar.gif" WIDTH=640 HEIGHT=80 BORDER=0 USEMAP="#bar"
ALT="Organization for Security and Co-operation in Europe">
<TR VALIGN=TOP><TD WIDTH=140 BGCOLOR="#003399"><BR>
{left}
<BR><A HREF="http://search.example.org/"><IMG SRC="/gif/search.gif" BORDER=0 ALT="Search"></A>
<TD WIDTH=20><IMG SRC="/gif/spacer.gif" WIDTH=20 HEIGHT=1 ALT="">
<TD WIDTH=480><BR>
{kind}<FONT FACE="Verdana, Arial, Helvetica" SIZE="4" COLOR="#003399"><B>{esc(page.title)}</B></FONT>
<P>
<TABLE BORDER=0 CELLPADDING=1 CELLSPACING=0>
{rows}
</TABLE>
<HR NOSHADE SIZE=1>
{body}
<P>&nbsp;
<HR NOSHADE SIZE=1>
{face}<B>Recently on these pages</B></FONT>
<UL>
{also}
</UL>
<P ALIGN=CENTER><FONT FACE="Verdana, Arial, Helvetica" SIZE="1">[ <A HREF="/index.htm">Home</A> |
<A HREF="/search.htm">Search</A> | <A HREF="/feedback.htm">Feedback</A> ]<BR>
Best viewed at 800 x 600. &copy; 1999 OSCE. Questions to the
<A HREF="mailto:webmaster@example.org">webmaster</A>.</FONT>
</TABLE>
</BODY>
</HTML>
""",
        WINDOWS,
    )


def cfm_detail(page: oc.Page) -> str:
    """A ColdFusion detail view of 2002: a table of facts, a jump menu, the permanent link below."""
    names = {"Date": "When", "Location": "Where"} if isinstance(page, oc.Seminar) else {}
    rows = "".join(
        f"""
    <tr>
      <th align="right" valign="top" nowrap class="lbl">{label}:</th>
      <td valign="top" class="val">{joined(values, "<br>")}</td>
    </tr>"""
        for label, values in renamed(page, names)
    )
    jump = "\n".join(
        f'  <option value="/{path_of(name)}/">{esc(name)}</option>' for _, entries in MENU[3:5] for name in entries
    )
    tabs = "".join(
        f'<td class="tab" width="90"><a href="/index.cfm?section={number}">{name}</a></td>'
        for number, name in enumerate(("About OSCE", "Activities", "Newsroom", "Documents", "Employment"), start=1)
    )
    kind = labelled(page, '<span class="kicker">{}</span><br>\n')
    link = f'<a href="{attr(page.url)}">{esc(page.url)}</a>' if page.url else ""
    body = "\n".join(pieces(page, p='<p align="justify">{}</p>', dateline="<b>{}</b>"))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>{esc(page.title)} - OSCE</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="keywords" content="OSCE, security, co-operation, Vienna, human rights, elections, arms control">
<link rel="stylesheet" href="/css/main.cfm?browser=ie6" type="text/css">
<script language="JavaScript1.2" src="/js/jump.js" type="text/javascript"></script>
</head>
<body bgcolor="#ffffff">
<table width="100%" border="0" cellspacing="0" cellpadding="0" class="top">
<tr><td rowspan="2"><a href="/index.cfm"><img src="/img/logo_{len(tabs)}.gif" alt="OSCE" width="140" height="60"
border="0"></a></td><td align="right"><form action="/search.cfm" method="get" name="s"><input type="text" name="q"
size="14" value="search"> <input type="submit" value="Go"></form></td></tr>
<tr><td><table cellspacing="0" cellpadding="3"><tr>{tabs}</tr></table></td></tr>
</table>
<table width="760" border="0" cellspacing="0" cellpadding="8">
<tr>
<td width="170" valign="top" class="side">
<b>Go to</b><br>
<form name="jump" action="/go.cfm"><select name="to" onchange="go(this)">
  <option value="">-- select --</option>
{jump}
</select></form>
<a href="/index.cfm?section=3&amp;list=week">This week</a><br>
<a href="/index.cfm?section=3&amp;list=archive">Archive</a><br>
<a href="/index.cfm?section=3&amp;list=subscribe">Subscribe by e-mail</a><br>
</td>
<td valign="top" class="main">
<div class="crumbs">You are here: <a href="/index.cfm">Home</a> &gt; <a
href="/index.cfm?section=3">{section_of(page)}</a> &gt;
Detail</div>
<div class="tools" align="right"><a href="#" onclick="window.print()">Print this page</a> |
<a href="/send.cfm">E-mail this page</a> | Text size: <a href="#">A</a> <a href="#"><big>A</big></a></div>
{kind}<h1 class="pagetitle">{esc(page.title)}</h1>
<table border="0" cellspacing="2" cellpadding="2" class="facts" summary="Details">{rows}
</table>
<!-- begin text -->
{body}
<!-- end text -->
<p class="small">Permanent link: {link}</p>
<a href="#top"><img src="/img/up.gif" alt="Top" border="0"></a>
</td>
</tr>
</table>
<div class="foot" align="center"><a href="/legal.cfm">Legal notice</a> | <a href="/help.cfm">Help</a> |
<a href="/contact.cfm">Contact</a><br>OSCE Secretariat, Vienna. Page generated in 47 ms.</div>
</body>
</html>
"""


def lenya_xslt(page: oc.Page) -> str:
    """What an XSLT publishing framework of 2004 made: XHTML, left-over namespaces, a small list of contents."""
    names = {
        "Date": "Publishing date" if isinstance(page, oc.PressRelease) else "When",
        "Place": "Where",
        "Location": "Where",
        "Source": "Where we are",
        "Fields of work": "What we do",
    }
    told = "<br />\n".join(
        f'<strong>{label}:</strong>&#160;<span xmlns="">{joined(values)}</span>'
        for label, values in renamed(page, names)
    )
    groups = grouped(page, pieces(page, h='<h{level} class="underlined_10">{}</h{level}>'), 2)
    body = ""
    for number, group in enumerate(groups):
        head, rest = (group[0], group[1:]) if group[0].startswith("<h2") else ("", group)
        anchor = f'<a name="N{10013 + 37 * number:X}"></a>\n' if head else ""
        body += f'{anchor}{head}\n<div class="section">\n' + "\n".join(rest) + "\n</div>\n"
    toc = "".join(f'<li><a href="#{path_of(name)}">{esc(name)}</a></li>\n' for name in headings(page))
    contents = f'<div id="minitoc-area"><ul class="minitoc">\n{toc}</ul></div>' if len(headings(page)) > 1 else ""
    menus = "".join(
        f'<div onclick="SwitchMenu(\'menu_{number}\', \'skin/\')" id="menu_{number}Title" class="menutitle">'
        f'{esc(name)}</div>\n<div id="menu_{number}" class="menuitemgroup">\n'
        + "".join(
            f'<div class="menuitem"><a href="{path_of(entry)}.html">{esc(entry)}</a></div>\n' for entry in entries
        )
        + "</div>\n"
        for number, (name, entries) in enumerate((MENU[0], MENU[4], MENU[5]))
    )
    kind = labelled(page, '<div class="pagetype" xmlns:i18n="http://apache.org/cocoon/i18n/2.1">{}</div>\n')
    base = f'<base href="{attr(page.url)}" />\n' if page.url else ""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:xi="http://www.w3.org/2001/XInclude" xml:lang="en" lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta content="Publishing framework 0.9" name="generator" />
{base}<title>{esc(page.title)}</title>
<link type="text/css" href="skin/basic.css" rel="stylesheet" />
<link media="print" type="text/css" href="skin/print.css" rel="stylesheet" />
<script type="text/javascript" src="skin/getMenu.js"></script>
</head>
<body onload="init()">
<script type="text/javascript">//<![CDATA[
ndeSetTextSize(); var crumbs = "<a href='index.html'>OSCE</a> &gt; ";
//]]></script>
<div id="top">
<div class="breadtrail"><a href="http://www.osce.org/">OSCE</a> &gt; <a href="index.html">Content</a></div>
<div class="header">
<div class="grouplogo"><a href="index.html"><img class="logoImage" alt="OSCE" src="images/group.png" /></a></div>
<div class="searchbox"><form action="search" method="get" class="roundtopsmall"><div>
<input value="Search the site" size="25" name="q" id="query" type="text" />&#160;
<input name="Search" value="Search" type="submit" /></div></form></div>
<ul id="tabs"><li class="current"><a class="selected" href="index.html">Home</a></li>
<li><a class="unselected" href="library.html">Library</a></li></ul>
</div>
</div>
<div id="main">
<div id="publishedStrip"><div id="level2tabs"></div></div>
<div id="menu">
{menus}<div id="credit"></div>
</div>
<div id="content">
<div title="Portable Document Format" class="pdflink"><a class="dida" href="index.pdf">PDF</a></div>
{kind}<h1>{esc(page.title)}</h1>
{f'<p class="abouthis">{told}</p>' if told else ""}
{contents}
{body}
</div>
<div class="clearboth">&#160;</div>
</div>
<div id="footer">
<div class="copyright">Copyright &#169; 2004 Organization for Security and Co-operation in Europe</div>
<div class="lastmodified">Built by the publishing framework on request.</div>
</div>
</body>
</html>
"""


def access_keys(page: oc.Page) -> str:
    """A page of 2006 that cares about standards: Dublin Core, access keys, definition lists, no tables."""
    names = {"Date": "When", "Place": "Where", "Location": "Where"}
    items = "\n".join(
        f"<dt>{label}</dt>\n" + "\n".join(f"<dd>{esc(value)}</dd>" for value in values)
        for label, values in renamed(page, names)
    )
    days = "/".join(day.isoformat() for day in days_of(page))
    core = {
        "DC.Title": page.title,
        "DC.Type": page.label,
        "DC.Date": days,
        "DC.Publisher": "OSCE",
        "DC.Creator": ", ".join(page.sources),
        "DC.Subject": "; ".join(page.fields_of_work),
        "DC.Language": page.language,
        "DC.Identifier": page.url,
    }
    meta = "\n".join(f'<meta name="{name}" content="{attr(value)}" />' for name, value in core.items() if value)
    keys = (("1", "Home"), ("2", "News"), ("3", "Site map"), ("4", "Search"), ("9", "Contact"), ("0", "Access keys"))
    key_list = "\n".join(
        f'<li><a href="/{path_of(name)}" accesskey="{key}">{name} <span class="key">[{key}]</span></a></li>'
        for key, name in keys
    )
    side = "\n".join(
        f'<li><a href="/item/{item.day:%j%Y}">{esc(item.title)}</a> <span class="when">{long_day(item.day)}</span></li>'
        for item in others("access_keys", 4, until=2012)
    )
    kind = labelled(page, '<p class="type">{}</p>\n')
    details = f'<dl class="details">\n{items}\n</dl>' if items else ""
    body = "\n".join(pieces(page))
    return numbered(
        f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=us-ascii" />
<title>{esc(page.title)} &laquo; OSCE</title>
<link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
{meta}
<link rel="start" href="/" title="Home" />
<link rel="contents" href="/site-map" title="Site map" />
<style type="text/css" media="screen">/*<![CDATA[*/ @import url(/css/screen.css); /*]]>*/</style>
</head>
<body id="www-osce-org" class="two-columns">
<div id="page">
<div id="branding"><p id="logo"><a href="/" title="To the home page"><span>OSCE</span></a></p>
<p id="tagline">Organization for Security and Co-operation in Europe</p>
<p class="hidden"><a href="#content">Skip to content</a>, <a href="#nav">skip to navigation</a>.</p></div>
<hr class="hidden" />
<div id="content">
<h1>{esc(page.title)}</h1>
{kind}{details}
<div class="copy">
{body}
</div>
</div>
<hr class="hidden" />
<div id="nav">
<h2 class="hidden">Navigation</h2>
<ul>
{key_list}
</ul>
<h2>Elsewhere on this site</h2>
<ul class="also">
{side}
</ul>
<h2>Languages</h2>
<ul class="lang"><li><a href="/ru/" hreflang="ru" lang="ru" xml:lang="ru">Русский</a></li>
<li><strong>English</strong></li></ul>
</div>
<hr class="hidden" />
<div id="siteinfo">
<p>This site conforms to <acronym title="Extensible Hypertext Markup Language">XHTML</acronym> 1.0 Strict and
<acronym title="Cascading Style Sheets">CSS</acronym> 2. <a href="/accessibility">Accessibility statement</a>.</p>
<address>OSCE Secretariat, Kärntner Ring 5-7, 1010 Vienna, Austria</address>
</div>
</div>
</body>
</html>
"""
    )


def dnn_skin(page: oc.Page) -> str:
    """A portal skin of 2009: view state, panes with numbers, spans with inline styles, empty paragraphs."""
    names = {"Date": "Publishing date"} if isinstance(page, oc.PressRelease) else {}
    rows = "\n".join(
        f'<div class="detailRow"><span id="dnn_ctr421_View_lbl{number}" class="SubHead">{label}:</span>\n'
        f'<span id="dnn_ctr421_View_val{number}" class="Normal">{joined(values)}</span></div>'
        for number, (label, values) in enumerate(renamed(page, names))
    )
    body = "\n<p>&nbsp;</p>\n".join(
        pieces(
            page,
            p='<p style="text-align: left;"><span style="font-family: Tahoma; font-size: 12px;">{}</span></p>',
            h='<h{level}><span style="color: #1f497d;">{}</span></h{level}>',
            li='<li><span style="font-size: 12px;">{}</span></li>',
        )
    )
    links = "\n".join(
        f"""<table cellspacing="0" border="0" style="width:100%;"><tr><td class="Normal">
<a id="dnn_ctr{460 + number}_lnk" class="NormalBold" href="/tabid/{90 + number}/Default.aspx">{esc(item.title)}</a>
<br /><span class="datestamp">{long_day(item.day)}</span> {esc(item.snippet)}</td></tr></table>"""
        for number, item in enumerate(others("dnn_skin", 3, until=2010))
    )
    kind = labelled(page, '<span id="dnn_ctr421_dnnTITLE_lblTitle" class="Head">{}</span>\n')
    canonical = f'<link id="Head_canonical" rel="canonical" href="{attr(page.url)}" />\n' if page.url else ""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head id="Head"><meta content="text/html; charset=UTF-8" http-equiv="Content-Type" />
<meta content="text/javascript" http-equiv="Content-Script-Type" />
<meta id="MetaRobots" name="ROBOTS" content="INDEX, FOLLOW" />
{canonical}<link id="_Portals__default_" rel="stylesheet" type="text/css" href="/Portals/_default/default.css" />
<title>
	{esc(page.title)}
</title></head>
<body id="Body">
<form name="Form" method="post" action="/Default.aspx" id="Form" enctype="multipart/form-data">
<div><input type="hidden" name="StylesheetManager_TSSM" id="StylesheetManager_TSSM" value="" />
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEP{noise(46, "view state")}==" /></div>
{script(6, "telerik")}
<div id="ControlPanel"></div>
<div id="dnn_wrapper">
<div class="skin_top"><a id="dnn_dnnLOGO_hypLogo" title="OSCE" href="/"><img id="dnn_dnnLOGO_imgLogo"
src="/Portals/0/logo.png" alt="OSCE" style="border-width:0px;" /></a>
<span id="dnn_dnnSEARCH_ClassicSearch"><input name="dnn$dnnSEARCH$txtSearch" type="text" maxlength="255" size="20" />
<a id="dnn_dnnSEARCH_cmdSearch" class="SearchButton" href="javascript:__doPostBack('s','')">Search</a></span>
<div class="user_style"><a id="dnn_dnnUSER_hypRegister" class="user" href="/Register.aspx">Register</a> |
<a id="dnn_dnnLOGIN_hypLogin" class="user" href="/Login.aspx">Login</a></div></div>
<div class="menu_style">{menu_html(list_class="MainMenu_Sub")}</div>
<div class="bread_style"><span id="dnn_dnnBREADCRUMB_lblBreadCrumb"><a href="/Home.aspx" class="Breadcrumb">Home</a>
&raquo; <a href="/Default.aspx" class="Breadcrumb">{section_of(page)}</a></span></div>
<table class="skin_content" cellspacing="0" cellpadding="0" border="0"><tr>
<td id="dnn_LeftPane" class="leftpane" valign="top"><a name="460"></a><span class="SubHead">Latest</span>
{links}</td>
<td id="dnn_ContentPane" class="contentpane" valign="top"><a name="421"></a>
<div class="c_container">{kind}
<div id="dnn_ctr421_ContentPane"><!-- Start_Module_421 --><div id="dnn_ctr421_ModuleContent">
<h1 id="dnn_ctr421_View_ArticleTitle">{esc(page.title)}</h1>
<div class="articleDetails">
{rows}
</div>
<div id="dnn_ctr421_View_pnlText" class="Normal">
{body}
</div>
<div class="articleTools"><a id="dnn_ctr421_View_hlPrint" title="Print Article" href="#">Print</a>
<a id="dnn_ctr421_View_hlMail" href="#">Send to a friend</a> <a href="javascript:history.back()">Return</a></div>
</div><!-- End_Module_421 --></div></div></td>
<td id="dnn_RightPane" class="rightpane DNNEmptyPane" valign="top"></td>
</tr></table>
<div class="footer_style"><span id="dnn_dnnCOPYRIGHT_lblCopyright" class="footer">Copyright 2009 by OSCE</span> |
<a id="dnn_dnnTERMS_hypTerms" class="footer" href="/Terms.aspx">Terms Of Use</a> |
<a id="dnn_dnnPRIVACY_hypPrivacy" class="footer" href="/Privacy.aspx">Privacy Statement</a></div>
</div>
<input name="ScrollTop" type="hidden" id="ScrollTop" /><input name="__dnnVariable" type="hidden" id="__dnnVariable" />
</form>
</body>
</html>
"""


def harvested_copy(page: oc.Page) -> str:
    """A page of 2010 in the web archive of a German-speaking library: its bar on top, links through its server."""
    server = "https://webarchiv.example/20180312140322/"
    days = days_of(page)
    facts_html = ""
    if isinstance(page, oc.PressRelease) and days:
        facts_html = f'<p class="place-date">{esc("/".join(page.places).upper())} {long_day(days[0])}</p>\n'
    if isinstance(page, oc.Seminar):
        printed = " - ".join(f"{long_day(day)} (All day)" for day in days)
        for label, value in (
            ("When", printed),
            ("Where", esc(page.location)),
            ("Organized by", joined(page.organized_by)),
        ):
            if value:
                facts_html += f'<h4 class="fact-title">{label}</h4>\n<div class="fact">{value}</div>\n'
    if page.fields_of_work:
        facts_html += (
            f'<h4 class="fact-title">Fields of work</h4>\n<div class="fact">{joined(page.fields_of_work)}</div>\n'
        )
    menu = "\n".join(
        f'<li><a href="{server}https://www.osce.org/{path_of(name)}">{name}</a></li>'
        for name in ("Who we are", "What we do", "Where we are", "Our people", "Newsroom", "Resources", "Employment")
    )
    news = "\n".join(
        f'<div class="views-row"><div class="d">{long_day(item.day)}</div>'
        f'<a href="{server}https://www.osce.org/item/{item.day:%U%j}">{esc(item.title)}</a></div>'
        for item in others("harvested_copy", 4, until=2010)
    )
    kind = labelled(page, '<div class="section-name">{}</div>\n')
    canonical = f'<link rel="canonical" href="{attr(page.url)}">\n' if page.url else ""
    body = "\n".join(pieces(page, p="<p>{}\n", dateline="<strong>{}</strong>"))
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html lang="en">
<head>
<script type="text/javascript" src="https://webarchiv.example/static/js/replay.js"></script>
<script type="text/javascript">replay.init({{"ts": "20180312140322", "coll": "intorg", "mode": "framed"}});</script>
<!-- Ende der Zeilen des Webarchivs -->
<meta http-equiv="content-type" content="text/html; charset=utf-8">
<title>{esc(page.title)} | OSCE</title>
{canonical}<link rel="stylesheet" type="text/css" href="{server}cs_/https://www.osce.org/css/all.css">
</head>
<body class="sidebar-right">
<!-- Leiste des Webarchivs -->
<div id="wa-leiste" lang="de" style="position:fixed;top:0;left:0;right:0;height:60px;background:#eee">
<img src="https://webarchiv.example/static/logo.png" alt="Webarchiv der Bibliothek">
<span class="wa-hinweis">Dies ist eine archivierte Fassung vom 12. März 2018, 14:03 Uhr.
Sie wird nicht mehr gepflegt.</span>
<form action="https://webarchiv.example/suche" method="get"><label for="wa-q">Adresse oder Suchwort</label>
<input id="wa-q" name="q" type="text"><button>Suchen</button></form>
<ul><li><a href="https://webarchiv.example/fassungen">Alle 17 Fassungen</a></li>
<li><a href="https://webarchiv.example/hilfe">Hilfe</a></li><li><a href="#" id="wa-zu">Schließen</a></li></ul>
</div>
<!-- Ende der Leiste -->
<div id="container">
<div id="header"><a href="{server}https://www.osce.org/" title="Home"><img src="{server}im_/logo.png" alt="OSCE"></a>
<ul class="languages"><li class="active">English</li><li><a href="{server}https://www.osce.org/ru">Русский</a></li></ul>
<ul id="primary">
{menu}
</ul></div>
<div id="main">
{kind}<h2 class="contentheading">{esc(page.title)}</h2>
{facts_html}<div class="text">
{body}
</div>
<div class="bookmarks">Share: <a href="#">Facebook</a> <a href="#">Twitter</a> <a href="#">Delicious</a> <a
href="#">Digg</a></div>
</div>
<div id="sidebar-right">
<h3>Latest news</h3>
{news}
<h3>Stay informed</h3>
<form action="#"><input type="text" name="mail"><input type="submit" value="Subscribe"></form>
</div>
<div id="footer">© 2010 OSCE. <a href="{server}https://www.osce.org/disclaimer">Disclaimer</a></div>
</div>
</body>
</html>
"""


def httrack_copy(page: oc.Page) -> str:
    """A downloaded copy of a mission's own small site of 2005: facts in one line, fields of work below the text."""
    named = [(label, joined(values)) for label, values in facts(page)]
    line = " &nbsp;|&nbsp; ".join(f"{label}: {value}" for label, value in named if label != "Fields of work")
    below = "".join(
        f"<p class=fields><b>{label}:</b> {value}</p>\n" for label, value in named if label == "Fields of work"
    )
    menu = "\n".join(
        f"<div class=item onmouseover=\"this.className='item over'\" onmouseout=\"this.className='item'\">"
        f'<a href="index{4 * number + 3:x}.html?page={name.lower().split()[0]}">{name}</a></div>'
        for number, name in enumerate(
            ("Home", "Mandate", "Regional offices", "Events", "Publications", "Photo gallery")
        )
    )
    kind = labelled(page, "<div class=kind>{}</div>\n")
    about = page.url.split("//")[-1] if page.url else "www.osce.org/index.php"
    body = "\n".join(pieces(page, p="<p>{}</p>", li="<li>{}\n"))
    return f"""<html>

<!-- Mirrored from {esc(about)} by HTTrack Website Copier/3.x [XR&CO'2010], Thu, 08 Nov 2012 09:41:17 GMT -->
<!-- Added by HTTrack --><meta http-equiv="content-type" content="text/html;charset=UTF-8"><!-- /Added by HTTrack -->
<head>
<title>{esc(page.title)}</title>
<link href="styles/mission.css" rel="stylesheet" type="text/css">
<script src="scripts/menu.js" type="text/javascript"></script>
</head>
<body onload="preload('images/m1.gif','images/m2.gif')">
<a name="top"></a>
<center>
<div id=frame align=left>
<div id=banner><img src="images/banner.jpg" width=780 height=90 alt="banner"></div>
<div id=leftmenu>
{menu}
<div class=box><b>Search</b><br><form action="http://www.osce.org/search.php"><input type=text name=s
size=12></form></div>
<div class=box><b>Weather in the capital</b><br>14 &deg;C, light rain</div>
</div>
<div id=rightside>
{kind}<h1>{esc(page.title)}</h1>
<div class=byline>{line}</div>
<div class=story>
{body}
</div>
{below}<p class=back><a href="index3.html?page=home">Back to the list</a> | <a href="#top">Top</a></p>
</div>
<br clear=all>
<div id=bottom>Copyright 2005. All rights reserved. Visitors since 1 January 2003:
<img src="images/counter.gif" alt="048113"></div>
</div>
</center>
</body>

<!-- Mirrored from {esc(about)} by HTTrack Website Copier/3.x [XR&CO'2010], Thu, 08 Nov 2012 09:41:18 GMT -->
</html>
"""


def contao_reader(page: oc.Page) -> str:
    """A news or event reader module of 2014: each block in an element of its own, no type anywhere."""
    days = days_of(page)
    info = ""
    if days:
        span = "/".join(day.isoformat() for day in days)
        info = f'<p class="info"><time datetime="{span}">{" – ".join(long_day(day) for day in days)}</time></p>\n'
    if isinstance(page, oc.Seminar):
        info += f'<p class="location">Location: {esc(page.location)}</p>\n' if page.location else ""
        info += f'<p class="organizer">Organized by: {joined(page.organized_by)}</p>\n' if page.organized_by else ""
    closing = "".join(
        f'<p class="{path_of(label)}"><strong>{label}:</strong> {joined(values)}</p>\n'
        for label, values in facts(page)
        if label in {"Source", "Fields of work"}
    )
    module, layout = (
        ("mod_eventreader", "layout_full block upcoming")
        if isinstance(page, oc.Seminar)
        else (
            "mod_newsreader",
            "layout_full block",
        )
    )
    body = "\n\n".join(
        f'<div class="ce_text block">\n\n    {html}\n\n</div>'
        for html in pieces(page, ul="<ul>\n{}</ul>", li="<li>{}</li>\n")
    )
    navigation = "\n".join(
        f'<li class="submenu sibling"><a href="{path_of(name)}.html" title="{attr(name)}" class="submenu sibling"'
        f' itemprop="url"><span itemprop="name">{esc(name)}</span></a></li>'
        for name in ("Organization", "Topics", "Field operations", "Newsroom", "Calendar", "Downloads", "Press contact")
    )
    latest = "\n".join(
        f"""<div class="layout_short arc_3 block">
    <p class="info"><time datetime="{item.day.isoformat()}T09:00:00+01:00">{long_day(item.day)}</time></p>
  <h2><a href="news/{path_of(item.title)}.html" title="Read the article: {attr(item.title)}">{esc(item.title)}</a></h2>
</div>"""
        for item in others("contao_reader", 3, until=2014)
    )
    canonical = f'<link rel="canonical" href="{attr(page.url)}">\n' if page.url else ""
    return f"""<!DOCTYPE html>
<html lang="en">
<head>

      <meta charset="utf-8">
    <title>{esc(page.title)} - OSCE</title>
    <base href="https://www.osce.org/">

          <meta name="robots" content="index,follow">
      <meta name="description" content="{attr(head_line(page))}">
      <meta name="generator" content="Open Source CMS">
{canonical}
    <link rel="stylesheet" href="assets/css/a1f3c09e7bd2.css">
    <!--[if lt IE 9]><script src="assets/html5shiv/3.7.0/html5shiv-printshiv.js"></script><![endif]-->
</head>
<body id="top">

      <div id="wrapper">

                        <header id="header">
            <div class="inside">
<div class="ce_image block"><figure class="image_container"><a href="./"><img src="files/theme/osce.png" width="220"
 height="64" alt="OSCE"></a></figure></div>

<!-- indexer::stop -->
<nav class="mod_navigation block" itemscope itemtype="http://schema.org/SiteNavigationElement">
<a href="news.html#skipNavigation2" class="invisible">Skip navigation</a>
<ul class="level_1">
{navigation}
</ul>
<a id="skipNavigation2" class="invisible">&nbsp;</a>
</nav>
<!-- indexer::continue -->
            </div>
          </header>

      <div id="container">
          <div id="main">
            <div class="inside">

<!-- indexer::stop -->
<div class="mod_breadcrumb block"><ul><li class="first"><a href="./" title="Start">Start</a></li>
<li><a href="list.html" title="{section_of(page)}">{section_of(page)}</a></li><li
class="active last">{esc(page.title)}</li></ul></div>
<!-- indexer::continue -->

<div class="mod_article first last block" id="reader">
<div class="{module} block">
<div class="{layout}">

  <h1>{esc(page.title)}</h1>

{info}
{body}

{closing}
</div>

  <!-- indexer::stop -->
  <p class="back"><a href="javascript:history.go(-1)" title="Go back">Go back</a></p>
  <!-- indexer::continue -->
</div>
</div>
            </div>
          </div>

          <aside id="right">
            <div class="inside">
<!-- indexer::stop -->
<div class="mod_newslist block">
<h3>Current items</h3>
{latest}
</div>
<!-- indexer::continue -->
            </div>
          </aside>
      </div>

          <footer id="footer"><div class="inside"><p>© 2014 OSCE | <a href="imprint.html">Imprint</a> |
 <a href="privacy.html">Privacy</a></p></div></footer>
      </div>
</body>
</html>
"""


def sitecore_shell(page: oc.Page) -> str:
    """A heavy shell of 2015: wide menu, conditional comments, facts in a rail before the text, a box in its midst."""
    rail = "\n".join(
        f'<dt class="glance__term">{label}</dt>\n'
        + "\n".join(f'<dd class="glance__text">{esc(value)}</dd>' for value in values)
        for label, values in facts(page)
    )
    made = pieces(page, p="<p>{}</p>", dateline='<span class="dateline">{}</span>')
    read_also = "\n".join(
        f'<li><a href="/item/{path_of(item.title)}"><span class="read-also__title">{esc(item.title)}</span>'
        f'<span class="read-also__date">{long_day(item.day)}</span></a></li>'
        for item in others("read also", 2, until=2014)
    )
    box = f'<aside class="read-also" role="complementary"><h5>Read also</h5>\n<ul>\n{read_also}\n</ul></aside>'
    made.insert(2, f"<!-- placeholder: inline-related -->\n{box}\n<!-- /placeholder -->")
    mega = "\n".join(
        f'<li class="mega__item"><a href="/{path_of(name)}" aria-haspopup="true">{esc(name)}</a>'
        f'<div class="mega__panel"><div class="row">'
        + "".join(
            f'<div class="col-sm-3"><a class="mega__link" data-track="nav|{attr(name)}|{attr(entry)}" '
            f'href="/{path_of(entry)}">{icon(entry, 3)}<span>{esc(entry)}</span></a></div>'
            for entry in entries
        )
        + "</div></div></li>"
        for name, entries in MENU
    )
    share = "\n".join(
        f'<a class="share__btn share__btn--{name.lower()}" href="#" title="Share on {name}">{icon(name, 24)}'
        f'<span class="sr-only">Share on {name}</span></a>'
        for name in ("Facebook", "Twitter", "LinkedIn", "E-mail")
    )
    tiles = "\n".join(
        f"""<div class="tile"><span class="tile__type">{item.label}</span><h4 class="tile__title"><a
href="/item/{path_of(item.title)}">{esc(item.title)}</a></h4><p
class="tile__meta">{item.place}, {long_day(item.day)}</p>
<p>{esc(item.snippet)}</p></div>"""
        for item in others("sitecore_shell", 3, until=2014)
    )
    kind = labelled(page, '<span class="hero__type">{}</span>\n')
    address = (
        f'<link rel="canonical" href="{attr(page.url)}" />\n<meta property="og:url" content="{attr(page.url)}" />'
        if page.url
        else ""
    )
    glance = f'<section class="glance"><h6>At a glance</h6>\n<dl>\n{rail}\n</dl></section>' if rail else ""
    body = "\n".join(made)
    return f"""<!DOCTYPE html>
<!--[if lt IE 9]><html class="no-js lt-ie9" lang="en"><![endif]-->
<!--[if gt IE 8]><!--><html class="no-js" lang="en"><!--<![endif]-->
<head>
<meta charset="utf-8" />
<meta http-equiv="X-UA-Compatible" content="IE=edge" />
<title>{esc(page.title)} | OSCE</title>
<meta name="viewport" content="width=device-width, initial-scale=1" />
{address}
<meta property="og:title" content="{attr(page.title)}" />
<meta property="og:site_name" content="OSCE" />
<meta name="VIcurrentDateTime" content="635820000000000000" />
{style(9, "sitecore")}
{script(8, "analytics")}
</head>
<body class="default-device bodyclass">
<noscript><iframe src="//tags.example.org/ns.html" height="0" width="0" style="display:none"></iframe></noscript>
<div id="cookie-bar" class="cookie-bar"><p>We use cookies so that these pages work well for you.
<a href="/cookies">Find out more</a></p><button type="button" class="btn">I agree</button></div>
<div id="wrapper">
<div class="row header-row">
<a class="brand" href="/">{icon("brand", 90)}<span
class="sr-only">Organization for Security and Co-operation in Europe</span></a>
<ul class="lang-switch"><li class="active"><span>English</span></li><li><a href="/ru" lang="ru">Русский</a></li></ul>
<form class="search-box" action="/search"><label for="search-input" class="sr-only">Search</label>
<input id="search-input" type="search" placeholder="Search" /><button type="submit">Search</button></form>
<nav class="mega"><ul>
{mega}
</ul></nav>
</div>
<div class="hero"><div class="container">
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/list">{section_of(page)}</a></li></ol>
{kind}<h1 class="hero__title">{esc(page.title)}</h1>
</div></div>
<div class="container"><div class="row">
<div class="col-md-4 rail">
{glance}
<section class="rail-contact"><h6>Contacts</h6>
<p>OSCE Communication and Media Relations Section<br />Wallnerstrasse 6<br />1010 Vienna<br />Austria<br />
Office: +43 1 514 36 6000<br /><a href="mailto:press@example.org">press@example.org</a></p></section>
</div>
<div class="col-md-8">
<div class="share" aria-label="Share this page">{share}</div>
<div class="component rich-text"><div class="component-content field-content">
{body}
</div></div>
</div>
</div></div>
<div class="container tiles"><h3>More from the OSCE</h3>
{tiles}
</div>
<footer class="footer"><div class="container">
<div class="row"><div class="col-sm-6">{menu_html(MENU[-1:], list_class="footer-menu")}</div>
<div class="col-sm-6"><h4>Sign up for updates</h4><form action="/subscribe"><input type="email"
placeholder="Your e-mail" />
<button>Sign up</button></form></div></div>
<p class="copyright">© 2015 OSCE. All rights reserved.</p></div></footer>
</div>
{script(7, "bundle")}
</body>
</html>
"""


def campaign_archive(page: oc.Page) -> str:
    """A mail campaign of 2016 as its sender's archive shows it: nested tables, bullets as characters."""
    told = "<br>\n".join(
        f"<strong>{label}:</strong> {joined(values)}" for label, values in renamed(page, {"Fields of work": ""})
    )
    body = "\n".join(
        pieces(
            page,
            p='<p dir="ltr" style="margin:10px 0;padding:0;line-height:150%;">{}</p>',
            h='<h{level} class="null" style="display:block;margin:0;padding:0;color:#202020;">{}</h{level}>',
            ul='<p dir="ltr" style="margin:10px 0 10px 18px;padding:0;">{}</p>',
            li="&bull;&nbsp; {}<br>\n",
        )
    ).replace("<br>\n</p>", "</p>")
    open_table = (
        '<table border="0" cellpadding="0" cellspacing="0" width="100%" class="{0}Block" style="min-width:100%;">'
        '<tbody class="{0}BlockOuter"><tr><td valign="top" class="{0}BlockInner">'
    )
    close_table = "</td></tr></tbody></table>"
    cards = "\n".join(
        f"""{open_table.format("card")}<h3 style="font-size:16px;"><a
href="https://click.example.org/track?u=8c1&amp;id={number}"
target="_blank">{esc(item.title)}</a></h3>
<em>{item.place}, {long_day(item.day)}</em><br>{esc(item.snippet)}{close_table}"""
        for number, item in enumerate(others("campaign_archive", 3, until=2016), start=31)
    )
    languages = "".join(
        f'<li><a href="javascript:;" data-lang="{n}">{name}</a></li>' for n, name in enumerate(LANGUAGES)
    )
    kind = labelled(page, '<div style="font-size:11px;letter-spacing:1px;text-transform:uppercase;">{}</div>\n')
    text_open = open_table.format("text") + '<div class="textContent" style="padding:9px 18px;">'
    return f"""<!doctype html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:v="urn:schemas-microsoft-com:vml"
xmlns:o="urn:schemas-microsoft-com:office:office">
<head>
<!-- NAME: 1 COLUMN - FULL WIDTH -->
<!--[if gte mso 15]>
<xml><o:OfficeDocumentSettings><o:AllowPNG/><o:PixelsPerInch>96</o:PixelsPerInch></o:OfficeDocumentSettings></xml>
<![endif]-->
<meta charset="UTF-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{esc(page.title)}</title>
{style(3, "mail")}
</head>
<body id="archivebody">
<div id="awesomewrap"><ul id="awesomebar"><li><a href="#subscribe">Subscribe</a></li><li><a
href="#past">Past Issues</a></li>
<li class="float-right"><a href="#rss">RSS</a></li><li class="float-right"><a href="#translate">Translate</a>
<ul id="awesomelang">{languages}</ul></li></ul></div>
<!--*|IF:MC_PREVIEW_TEXT|*-->
<span class="mcnPreviewText" style="display:none;font-size:0px;line-height:0px;max-height:0px;opacity:0;">
News from the OSCE, once a week.</span>
<!--*|END:IF|*-->
<center>
<table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr>
<td align="center" valign="top" id="bodyCell">
<table border="0" cellpadding="0" cellspacing="0" width="100%">
<tr><td align="center" valign="top" id="templatePreheader">
{text_open}<a href="https://mail.example.org/?e=UNIQID"
target="_blank">View this email in your browser</a></div>{close_table}
</td></tr>
<tr><td align="center" valign="top" id="templateHeader">
{open_table.format("image")}<img alt="OSCE" src="https://gallery.example.org/8c1/logo.png" width="196">{close_table}
</td></tr>
<tr><td align="center" valign="top" id="templateBody">
{text_open}{kind}<h1 style="font-size:26px;">{esc(page.title)}</h1></div>{close_table}
{f"{text_open}{told}</div>{close_table}" if told else ""}
{open_table.format("divider")}<span></span>{close_table}
{text_open}
{body}
</div>{close_table}
{open_table.format("divider")}<span></span>{close_table}
{text_open}<h4>More from this week</h4></div>{close_table}
{cards}
</td></tr>
<tr><td align="center" valign="top" id="templateFooter">
{open_table.format("follow")}<a href="https://social.example.org/f">Facebook</a> <a
href="https://social.example.org/t">Twitter</a>
<a href="https://social.example.org/w">Website</a>{close_table}
{text_open}<em>Copyright © 2016 OSCE, All rights reserved.</em><br><br>
<strong>Our mailing address is:</strong><br>Wallnerstrasse 6, 1010 Vienna, Austria<br><br>
Want to change how you receive these emails?<br>You can <a href="#">update your preferences</a> or
<a href="#">unsubscribe from this list</a>.</div>{close_table}
</td></tr>
</table>
</td></tr></table>
</center>
</body>
</html>
"""


def catalogue_entry(page: oc.Page) -> str:
    """An archive's catalogue of 2017: every fact, the title and the text in areas with headings of their own."""
    names = {
        "Date": "Publishing date" if isinstance(page, oc.PressRelease) else "Date",
        "Source": "Source",
    }
    fields = [("Title", [page.title or ""]), ("Content type", [page.label or ""]), *renamed(page, names)]
    if page.url:
        fields.append(("URL", [page.url]))
    printed = "\n".join(
        f"""    <div class="field">
      <h3>{label}</h3>
      <div>{joined(values) if len(values) == 1 else "<ul><li>" + joined(values, "</li><li>") + "</li></ul>"}</div>
    </div>"""
        for label, values in fields
        if any(values)
    )
    days = days_of(page)
    holdings = "\n".join(
        f'<li><a href="/index.php/{path_of(item.title)}" title="{attr(item.title)}">'
        f"{item.day.year} - {esc(item.title)}</a></li>"
        for item in others("catalogue_entry", 5, until=2017)
    )
    body = "\n".join(pieces(page))
    year = f"{days[0].year} " if days else ""
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
  <head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <meta name="viewport" content="initial-scale=1.0, user-scalable=no" />
    <title>{esc(page.title)} - Catalogue of the Documentation Centre</title>
    <link rel="stylesheet" type="text/css" href="/plugins/theme/css/min.css" />
  </head>
  <body class="yui-skin-sam informationobject index">
    <header id="top-bar">
      <a id="logo" rel="home" href="/index.php/" title="Home"><img alt="Catalogue" src="/images/logo.png" /></a>
      <nav>
        <div id="user-menu"><button class="top-item top-dropdown" data-toggle="dropdown">Log in</button></div>
        <div id="quick-links-menu" data-toggle="tooltip" data-title="Quick links"><ul><li><a
href="/about">About</a></li>
        <li><a href="/help">Help</a></li><li><a href="/privacy">Privacy Policy</a></li></ul></div>
        <div id="language-menu"><ul><li class="active"><a href="?sf_culture=en">English</a></li>
        <li><a href="?sf_culture=cs">čeština</a></li><li><a href="?sf_culture=fr">français</a></li></ul></div>
      </nav>
      <div id="search-bar">
        <div id="browse-menu"><button data-toggle="dropdown">Browse</button><ul><li><a
href="/actor">People and organizations</a></li>
        <li><a href="/repository">Archival institutions</a></li><li><a href="/subjects">Subjects</a></li>
        <li><a href="/places">Places</a></li></ul></div>
        <form id="search-form-wrapper"><input type="text" name="query" placeholder="Search" /></form>
      </div>
    </header>
    <div id="wrapper" class="container-fluid" role="main">
      <div class="row-fluid">
        <div class="span3"><div id="sidebar">
          <h4>Holdings</h4>
          <ul class="unstyled">
{holdings}
          </ul>
        </div></div>
        <div class="span6"><div id="main-column">
  <h1>{esc(page.title)}</h1>
  <section class="breadcrumb"><ul><li><a href="/index.php/web-collection">Web collection {year}</a></li>
  <li><span>{section_of(page)}</span></li></ul></section>
  <section id="identityArea">
    <h2>Identity area</h2>
{printed}
  </section>
  <section id="contentAndStructureArea">
    <h2>Content area</h2>
    <div class="field">
      <h3>Full text</h3>
      <div class="full-text">
{body}
      </div>
    </div>
  </section>
  <section id="conditionsOfAccessAndUseArea">
    <h2>Conditions of access and use area</h2>
    <div class="field"><h3>Conditions governing access</h3><div>Open for consultation.</div></div>
    <div class="field"><h3>Language of material</h3><div><ul><li>English</li></ul></div></div>
  </section>
  <section id="descriptionControlArea">
    <h2>Description control area</h2>
    <div class="field"><h3>Rules or conventions</h3><div>Second edition of the general standard.</div></div>
    <div class="field"><h3>Dates of creation revision deletion</h3><div>Entered on 2017-06-01.</div></div>
  </section>
        </div></div>
        <div class="span3"><div id="context-menu">
          <section id="action-icons"><ul><li><a href="#">Clipboard</a></li><li><a href="#">Print preview</a></li>
          <li><a href="#">Browse as list</a></li></ul></section>
          <section><h4>Export</h4><ul><li><a href="#">Dublin Core 1.1 XML</a></li><li><a
href="#">EAD 2002 XML</a></li></ul></section>
        </div></div>
      </div>
    </div>
    <footer><div id="print-date">Printed: 2017-11-23</div></footer>
  </body>
</html>
"""


def amp_article(page: oc.Page) -> str:
    """The accelerated version of 2018: custom elements, a side menu, a consent dialog, facts under the text."""
    menu = "\n".join(
        f'<amp-accordion><section><h4 class="menu-head">{esc(name)}</h4><ul>'
        + "".join(f'<li><a href="/{path_of(entry)}">{esc(entry)}</a></li>' for entry in entries)
        + "</ul></section></amp-accordion>"
        for name, entries in MENU
        if name != "Countries"
    )
    days = times(page, clock="T00:00:00+00:00", attributes=' class="amp-date"')
    top = f'<div class="amp-meta amp-posted">{days}</div>\n' if days else ""
    below = "\n".join(
        f'<p class="amp-meta amp-{path_of(label)}"><span>{label}: </span>{joined(values)}</p>'
        for label, values in renamed(page, {"Date": "", "Source": "Where we are", "Fields of work": "What we do"})
    )
    related = "\n".join(
        f'<li><a href="/item/{path_of(item.title)}/amp"><amp-img src="/t/{number}.jpg" width="120"></amp-img>'
        f"<span>{esc(item.title)}</span> <small>{item.day.day} {item.day:%b %Y}</small></a></li>"
        for number, item in enumerate(others("amp_article", 3, until=2018))
    )
    hero = ""
    if isinstance(page, oc.PressRelease):
        hero = '<amp-img class="hero" src="/files/hero.jpg" width="1200" height="675" layout="responsive"></amp-img>\n'
    body = "\n".join(pieces(page))
    canonical = f'<link rel="canonical" href="{attr(page.url)}">\n' if page.url else ""
    kind = labelled(page, '<span class="amp-kind">{}</span>\n')
    boiler = (
        "<style amp-boilerplate>body{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}"
        "@-webkit-keyframes -amp-start{from{visibility:hidden}to{visibility:visible}}</style>"
        "<noscript><style amp-boilerplate>body{-webkit-animation:none}</style></noscript>"
    )
    return f"""<!doctype html>
<html ⚡ lang="en">
<head>
<meta charset="utf-8">
<script async src="https://cdn.example.org/v0.js"></script>
<title>{esc(page.title)}</title>
{canonical}<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
{structured(page)}
{boiler}
<style amp-custom>{style(51, "amp").removeprefix("<style>").removesuffix("</style>")}</style>
<script async custom-element="amp-sidebar" src="https://cdn.example.org/v0/amp-sidebar-0.1.js"></script>
</head>
<body>
<amp-sidebar id="sidebar" layout="nodisplay" side="left">
<button on="tap:sidebar.close">Close</button>
{menu}
</amp-sidebar>
<header class="amp-header"><button on="tap:sidebar.toggle" aria-label="Menu">☰</button>
<a href="/amp"><amp-img src="/logo.svg" width="90" height="30" alt="OSCE"></amp-img></a></header>
<article class="amp-article">
<header>
{kind}<h1 class="amp-title">{esc(page.title)}</h1>
{top}</header>
{hero}<div class="amp-content">
{body}
</div>
<footer>
{below}
<div class="amp-share"><amp-social-share type="email"></amp-social-share><amp-social-share
type="twitter"></amp-social-share></div>
</footer>
</article>
<section class="amp-related"><h3>You may also like</h3>
<ul>
{related}
</ul></section>
<amp-consent id="consent" layout="nodisplay"><div id="consent-ui"><p>May we count this visit?</p>
<button on="tap:consent.accept">Accept</button><button on="tap:consent.reject">Reject</button></div></amp-consent>
<footer class="amp-footer"><a href="#top">Back to top</a> <a href="{attr(page.url)}">View full site</a>
<p>© 2018 OSCE</p></footer>
</body>
</html>
"""


def tribe_calendar(page: oc.Page) -> str:
    """A blog system of 2019 with an events add-on: posts for texts, an event view with venue and organizer below."""
    days = [american_day(day) for day in days_of(page)]
    body = "\n".join(
        pieces(page, h='<h{level} class="wp-block-heading">{}</h{level}>', ul='<ul class="wp-block-list">{}</ul>')
    )
    source, fields = joined(page.sources), joined(page.fields_of_work)
    upcoming = "\n".join(
        f"""<li class="tribe-events-list-widget-events"><h4 class="tribe-event-title"><a
href="/event/{path_of(item.title)}/" rel="bookmark">{esc(item.title)}</a></h4>
<div class="tribe-event-duration"><span class="tribe-event-date-start">{american_day(item.day)}</span></div></li>"""
        for item in others("tribe_calendar", 3, until=2019)
    )
    if isinstance(page, oc.Seminar):
        schedule = " - ".join(
            f'<span class="tribe-event-date-{edge}">{day}</span>'
            for edge, day in zip(("start", "end"), days, strict=False)
        )
        labels = ("Start", "End") if len(days) > 1 else ("Date",)
        details = "\n".join(
            f"""<dt class="tribe-events-{label.lower()}-date-label"> {label}: </dt>
<dd><abbr class="tribe-events-abbr published dtstart" title="{day.isoformat()}"> {american_day(day)} </abbr></dd>"""
            for label, day in zip(labels, days_of(page), strict=False)
        )
        rest = "\n".join(
            f'<dt> {label}: </dt>\n<dd class="tribe-meta-value"> {value} </dd>'
            for label, value in (("Source", source), ("Fields of work", fields))
            if value
        )
        before, after = others("tribe next", 2, until=2019)
        place = f"""<div class="tribe-events-meta-group tribe-events-meta-group-venue">
<h2 class="tribe-events-single-section-title"> Venue </h2>
<dl><dd class="tribe-venue"> {esc(page.location)} </dd></dl></div>"""
        organizer = f"""<div class="tribe-events-meta-group tribe-events-meta-group-organizer">
<h2 class="tribe-events-single-section-title">Organizer</h2>
<dl><dd class="tribe-organizer">{joined(page.organized_by, "</dd><dd>")}</dd></dl></div>"""
        kind = labelled(
            page, '<dt>Event Category:</dt> <dd class="tribe-events-event-categories"><a href="#" rel="tag">{}</a></dd>'
        )
        main = f"""<div id="tribe-events-content" class="tribe-events-single">
<p class="tribe-events-back"><a href="/events/"> &laquo; All Events</a></p>
<div class="tribe-events-notices"><ul><li>This event has passed.</li></ul></div>
<h1 class="tribe-events-single-event-title">{esc(page.title)}</h1>
<div class="tribe-events-schedule tribe-clearfix"><h2>{schedule}</h2></div>
<div id="post-3107" class="post-3107 tribe_events type-tribe_events hentry">
<div class="tribe-events-single-event-description tribe-events-content">
{body}
</div>
<div class="tribe-events-cal-links"><a class="tribe-events-gcal tribe-events-button" href="#">+ Google Calendar</a>
<a class="tribe-events-ical tribe-events-button" href="#">+ iCal Export</a></div>
<div class="tribe-events-single-section tribe-events-event-meta primary tribe-clearfix">
<div class="tribe-events-meta-group tribe-events-meta-group-details">
<h2 class="tribe-events-single-section-title"> Details </h2>
<dl>
{details}
{kind}
{rest}
</dl></div>
{organizer if page.organized_by else ""}
{place if page.location else ""}
</div>
</div>
<div id="tribe-events-footer"><nav class="tribe-events-nav-pagination" aria-label="Event Navigation">
<ul class="tribe-events-sub-nav"><li class="tribe-events-nav-previous"><a
href="#"><span>&laquo;</span> {esc(before.title)}</a></li>
<li class="tribe-events-nav-next"><a href="#">{esc(after.title)} <span>&raquo;</span></a></li></ul></nav></div>
</div>"""
    else:
        posted = "".join(
            f'<span class="posted-on"><span class="screen-reader-text">Posted on</span> <a href="#" rel="bookmark">'
            f'<time class="entry-date published updated" datetime="{day.isoformat()}T08:30:00+00:00">'
            f"{american_day(day)}</time>"
            "</a></span>\n"
            for day in days_of(page)
        )
        kind = labelled(
            page,
            '<span class="cat-links"><span class="screen-reader-text">Posted in</span>'
            '<a href="#" rel="category tag">{}</a></span>\n',
        )
        rest = "\n".join(
            f'<p class="entry-field"><span class="entry-field-label">{label}:</span> {value}</p>'
            for label, value in (("Source", source), ("Fields of work", fields))
            if value
        )
        main = f"""<article id="post-2291" class="post-2291 post type-post status-publish format-standard hentry">
<header class="entry-header">
<h1 class="entry-title">{esc(page.title)}</h1>
<div class="entry-meta">
{kind}{posted}</div>
</header>
<div class="entry-content">
{body}
</div>
<footer class="entry-footer">
{rest}
</footer>
</article>
<nav class="navigation post-navigation" role="navigation"><h2 class="screen-reader-text">Post navigation</h2>
<div class="nav-links"><a href="#" rel="prev"><span class="meta-nav">Previous Post</span></a></div></nav>
<div id="comments" class="comments-area"><p class="no-comments">Comments are closed.</p></div>"""
    canonical = f'<link rel="canonical" href="{attr(page.url)}" />\n' if page.url else ""
    return f"""<!doctype html>
<html lang="en" class="no-js">
<head>
<meta charset="UTF-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<link rel="profile" href="https://gmpg.org/xfn/11" />
<title>{esc(page.title)} &#8211; OSCE</title>
{canonical}<link rel="alternate" type="application/rss+xml" title="OSCE &raquo; Feed" href="https://www.osce.org/feed/"
/>
{script(26, "emoji")}
{style(28, "blocks")}
</head>
<body class="post-template-default single wp-embed-responsive tribe-no-js tribe-theme-parent">
<div id="page" class="site">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding-container">
<p class="site-title"><a href="/" rel="home">OSCE</a></p><p class="site-description">Security in Europe</p>
<nav id="site-navigation" class="main-navigation" aria-label="Top Menu">{menu_html(list_class="sub-menu")}</nav>
</div></header>
<div id="content" class="site-content"><section id="primary" class="content-area"><main id="main" class="site-main">
{main}
</main></section></div>
<footer id="colophon" class="site-footer">
<aside class="widget-area" aria-label="Footer"><section class="widget tribe-events-list-widget">
<h2 class="widget-title">Upcoming Events</h2>
<ol class="tribe-list-widget">
{upcoming}
</ol></section>
<section class="widget widget_search"><form role="search" class="search-form"><label><span
class="screen-reader-text">Search
for:</span><input type="search" class="search-field" placeholder="Search &hellip;" /></label></form></section>
<section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul><li><a href="#">March 2019</a></li>
<li><a href="#">February 2019</a></li><li><a href="#">December 2018</a></li></ul></section></aside>
<div class="site-info"><a class="site-name" href="/" rel="home">OSCE</a>, <a href="#"
class="imprint">Proudly powered by a
blog.</a></div>
</footer>
</div>
{script(8, "embed")}
</body>
</html>
"""


def design_system(page: oc.Page) -> str:
    """A public service's design system of 2020: caption above the title, a summary list, feedback, related links."""
    rows = "\n".join(
        f"""  <div class="ds-summary-list__row">
    <dt class="ds-summary-list__key">
      {label}
    </dt>
    <dd class="ds-summary-list__value">
      {short_span(page) if label == "Date" else joined(values, "<br>")}
    </dd>
  </div>"""
        for label, values in facts(page)
    )
    sizes = {2: "m", 3: "s", 4: "s"}
    body = "\n".join(
        pieces(
            page,
            p='<p class="ds-body">{}</p>',
            h='<h{level} class="ds-heading-size-{level}">{}</h{level}>',
            ul='<ul class="ds-list ds-list--bullet">\n{}</ul>',
            li="  <li>{}</li>\n",
        )
    )
    for level, size in sizes.items():
        body = body.replace(f"ds-heading-size-{level}", f"ds-heading-{size}")
    related = "\n".join(
        f"""    <li class="ds-related__link"><a class="ds-link" href="/{path_of(item.title)}">{esc(item.title)}</a>
      <span class="ds-hint">{item.label}, {long_day(item.day)}</span></li>"""
        for item in others("design_system", 4, until=2020)
    )
    kind = labelled(page, '<span class="ds-caption-xl">{}</span>\n')
    canonical = f'<link rel="canonical" href="{attr(page.url)}">\n' if page.url else ""
    summary = f'<dl class="ds-summary-list">\n{rows}\n</dl>' if rows else ""
    return f"""<!DOCTYPE html>
<html lang="en" class="ds-template">
<head>
  <meta charset="utf-8">
  <title>{esc(page.title)} - OSCE</title>
  <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
  <meta name="theme-color" content="#0b0c0c">
  {canonical}  <link href="/assets/ds-frontend-3.9.1.min.css" rel="stylesheet">
</head>
<body class="ds-template__body">
<script>document.body.className = (document.body.className || '') + ' js-enabled';</script>
<div class="ds-cookie-banner" data-nosnippet role="region" aria-label="Cookies on osce.org">
  <div class="ds-cookie-banner__message ds-width-container">
    <h2 class="ds-cookie-banner__heading ds-heading-m">Cookies on osce.org</h2>
    <p>We use some essential cookies to make this service work.</p>
    <div class="ds-button-group"><button type="button" class="ds-button">Accept analytics cookies</button>
    <button type="button" class="ds-button">Reject analytics cookies</button><a class="ds-link"
href="#">View cookies</a></div>
  </div>
</div>
<a href="#main-content" class="ds-skip-link" data-module="ds-skip-link">Skip to main content</a>
<header class="ds-header" role="banner" data-module="ds-header">
  <div class="ds-header__container ds-width-container">
    <div class="ds-header__logo"><a href="/" class="ds-header__link">{icon("crown", 30)}<span>OSCE</span></a></div>
    <div class="ds-header__content"><button type="button" class="ds-header__menu-button">Menu</button>
    <nav aria-label="Menu"><ul class="ds-header__navigation">
      <li class="ds-header__navigation-item"><a href="/topics">Topics</a></li>
      <li class="ds-header__navigation-item ds-header__navigation-item--active"><a href="/news">News</a></li>
      <li class="ds-header__navigation-item"><a href="/events">Events</a></li>
    </ul></nav></div>
  </div>
</header>
<div class="ds-width-container">
  <div class="ds-phase-banner"><p class="ds-phase-banner__content"><strong class="ds-tag">beta</strong>
  <span>This is a new service – your <a class="ds-link"
href="/feedback">feedback</a> will help us to improve it.</span></p></div>
  <div class="ds-breadcrumbs"><ol class="ds-breadcrumbs__list"><li class="ds-breadcrumbs__list-item"><a
href="/">Home</a></li>
  <li class="ds-breadcrumbs__list-item"><a href="/list">{section_of(page)}</a></li></ol></div>
  <main class="ds-main-wrapper" id="main-content" role="main">
    <div class="ds-grid-row">
      <div class="ds-grid-column-two-thirds">
        {kind}<h1 class="ds-heading-xl">
          {esc(page.title)}
        </h1>
{summary}
{body}
        <div class="ds-print-link"><button class="ds-print-link__button">Print this page</button></div>
      </div>
      <div class="ds-grid-column-one-third">
  <aside class="ds-related" role="complementary">
  <h2 class="ds-heading-s" id="related-nav">Related content</h2>
  <ul>
{related}
  </ul>
  </aside>
      </div>
    </div>
  </main>
</div>
<div class="ds-feedback"><div class="ds-width-container"><h3>Is this page useful?</h3>
<button>Yes</button> <button>No</button>
<button>Report a problem with this page</button></div></div>
<footer class="ds-footer" role="contentinfo"><div class="ds-width-container">
  <h2 class="ds-visually-hidden">Support links</h2>
  <ul class="ds-footer__inline-list"><li><a href="/help">Help</a></li><li><a href="/privacy">Privacy</a></li>
  <li><a href="/accessibility-statement">Accessibility statement</a></li></ul>
  <p>© OSCE 2020</p></div></footer>
</body>
</html>
"""


def ecl_header(page: oc.Page) -> str:
    """A component library of 2021: a bar above all, a list of languages, page contents, details after the text."""
    meta = "".join(
        f'<li class="ecl-page-header__meta-item">{value}</li>'
        for value in (esc(page.label), times(page, between=" – "))
        if value
    )
    names = {"Date": "", "Location": "Where", "Place": "Place"}
    details = "\n".join(
        f'<dt class="ecl-description-list__term">{label}</dt>\n<dd class="ecl-description-list__definition">'
        + (
            "<ul>" + "".join(f'<li class="ecl-description-list__tag">{esc(value)}</li>' for value in values) + "</ul>"
            if len(values) > 1
            else joined(values)
        )
        + "</dd>"
        for label, values in renamed(page, names)
    )
    groups = grouped(
        page,
        pieces(
            page, p="<p>{}</p>", h='<h{level} class="ecl-u-type-heading-{level}">{}</h{level}>', dateline="<em>{}</em>"
        ),
        2,
    )
    body = "\n".join(
        '<div class="ecl-row"><div class="ecl-col-12"><div class="ecl-editor">\n'
        + "\n".join(group)
        + "\n</div></div></div>"
        for group in groups
    )
    inpage = ""
    if len(headings(page)) > 1:
        entries = "".join(
            f'<li class="ecl-inpage-navigation__item"><a href="#ecl-{number}">{esc(name)}</a></li>'
            for number, name in enumerate(headings(page))
        )
        inpage = f"""<nav class="ecl-inpage-navigation" aria-labelledby="inpage">
<div class="ecl-inpage-navigation__title" id="inpage">Page contents</div><ul>{entries}</ul></nav>"""
    languages = "".join(
        f'<li class="ecl-site-header__language-item"><a href="#" class="ecl-link">{name}</a></li>' for name in LANGUAGES
    )
    mega = "\n".join(
        f"""<li class="ecl-menu__item ecl-menu__item--has-children" data-ecl-menu-item aria-expanded="false">
<a href="/{path_of(name)}" class="ecl-menu__link" data-ecl-menu-link>{esc(name)}</a>
<button class="ecl-button ecl-menu__button-caret" type="button"
aria-label="Access item's children">{icon(name, 12)}</button>
<div class="ecl-menu__mega"><ul class="ecl-menu__sublist">"""
        + "\n".join(
            f'<li class="ecl-menu__subitem" data-ecl-menu-subitem><a href="/{path_of(entry)}"'
            f' class="ecl-menu__sublink">{esc(entry)}</a></li>'
            for entry in entries
        )
        + "</ul></div></li>"
        for name, entries in MENU
    )
    cards = "\n".join(
        f"""<article class="ecl-card"><div class="ecl-content-block">
<ul class="ecl-content-block__primary-meta-container"><li>{item.label}</li><li>{long_day(item.day)}</li></ul>
<div class="ecl-content-block__title"><a href="/{path_of(item.title)}" class="ecl-link">{esc(item.title)}</a></div>
<div class="ecl-content-block__description">{esc(item.snippet)}</div></div></article>"""
        for item in others("ecl_header", 3, until=2021)
    )
    share = "\n".join(
        f'<li class="ecl-social-media-share__item"><a href="#" class="ecl-link">'
        f"{icon(name, 40)}<span>{name}</span></a></li>"
        for name in ("Twitter", "Facebook", "LinkedIn", "E-mail", "More share options")
    )
    address = (
        f'<link rel="canonical" href="{attr(page.url)}" />\n<meta property="og:url" content="{attr(page.url)}" />'
        if page.url
        else ""
    )
    section = f"""<section class="ecl-details"><h2 class="ecl-u-type-heading-2">Details</h2>
<dl class="ecl-description-list ecl-description-list--horizontal">
{details}
</dl></section>"""
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8" />
{address}
<meta property="og:title" content="{attr(page.title)}" />
<meta name="description" content="{attr(head_line(page))}" />
<meta name="Generator" content="Content management 9" />
<title>{esc(page.title)}</title>
{structured(page)}
{style(24, "ecl")}
</head>
<body class="language-en ecl-typography path-node">
<a href="#main-content" class="ecl-link ecl-skip-link" id="skip-id">Skip to main content</a>
<div id="cookie-consent-banner" class="ecl-notification"><div>Cookies help us to see which pages are read.
<a href="#accept">Accept all cookies</a> <a href="#refuse">Accept only essential cookies</a></div></div>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="globan dark">An official website of a regional security organization
<button aria-expanded="false">How do you know?</button></div>
<header class="ecl-site-header" data-ecl-auto-init="SiteHeader">
<div class="ecl-site-header__top"><a href="/" class="ecl-link ecl-site-header__logo-link"
aria-label="OSCE">{icon("logo", 160)}</a>
<div class="ecl-site-header__language"><a class="ecl-button" href="#" aria-expanded="false">English</a>
<div class="ecl-site-header__language-container" hidden><div
class="ecl-site-header__language-title">Select your language</div>
<ul class="ecl-site-header__language-list">{languages}</ul></div></div>
<form class="ecl-search-form" role="search"><label class="ecl-form-label" for="s">Search</label><input id="s"
type="search" /></form>
</div>
<nav class="ecl-menu" data-ecl-menu><div class="ecl-menu__inner"><div class="ecl-menu__inner-header">Menu</div>
<ul class="ecl-menu__list">
{mega}
</ul></div></nav>
</header>
<div class="ecl-page-header ecl-page-header--negative"><div class="ecl-container">
<nav class="ecl-breadcrumb" aria-label="You are here:"><ol class="ecl-breadcrumb__container">
<li class="ecl-breadcrumb__segment"><a href="/">Home</a>{icon("crumb", 4)}</li>
<li class="ecl-breadcrumb__segment"><a href="/list">{section_of(page)}</a>{icon("crumb", 4)}</li>
<li class="ecl-breadcrumb__segment ecl-breadcrumb__current-page" aria-current="page">{esc(page.title)}</li></ol></nav>
<ul class="ecl-page-header__meta">{meta}</ul>
<h1 class="ecl-page-header__title">{esc(page.title)}</h1>
</div></div>
<main class="ecl-u-pb-xl" id="main-content"><div class="ecl-container">
{inpage}
{body}
{section if details else ""}
<div class="ecl-social-media-share"><p class="ecl-social-media-share__description">Share this page</p>
<ul class="ecl-social-media-share__list">
{share}
</ul></div>
<div class="ecl-related"><h2 class="ecl-u-type-heading-2">Related news and events</h2>
{cards}
</div>
</div></main>
<footer class="ecl-site-footer"><div class="ecl-container"><div class="ecl-site-footer__title">OSCE</div>
<ul><li><a href="/contact">Contact us</a></li><li><a href="/accessibility">Accessibility</a></li>
<li><a href="/languages">Languages on our websites</a></li><li><a
href="/legal">Legal notice</a></li></ul></div></footer>
</div>
{script(10, "ecl")}
</body>
</html>
"""


def aggregator_report(page: oc.Page) -> str:
    """A collection of many organizations' items, 2022: its own header, facts as entity lists, a note on the copy."""
    names = {
        "Date": "Publishing date" if isinstance(page, oc.PressRelease) else "When",
        "Place": "Place",
        "Location": "Where",
    }
    entries = [("Content type", [page.label or ""]), *renamed(page, names), ("Language", ["English"])]
    meta = "\n".join(
        f'<dt class="agg-meta__tag-label agg-meta__tag-label--{path_of(label)}">{label}</dt>\n'
        + "\n".join(
            f'<dd class="agg-meta__tag-value agg-meta__tag-value--{path_of(label)}">'
            + (
                f'<a href="/find?q={path_of(value)}">{esc(value)}</a>'
                if label in {"Source", "Fields of work"}
                else esc(value)
            )
            + "</dd>"
            for value in values
        )
        for label, values in entries
        if any(values)
    )
    river = "\n".join(
        f"""<article class="agg-river-article"><header><p class="agg-river-article__country">Europe</p>
<h3 class="agg-river-article__title"><a href="/report/{path_of(item.title)}">{esc(item.title)}</a></h3></header>
<div><p>{esc(item.snippet)}</p></div>
<footer><dl class="agg-meta"><dt>Content type</dt><dd>{item.label}</dd><dt>Publishing date</dt>
<dd><time datetime="{item.day.isoformat()}T00:00:00+00:00">{long_day(item.day)}</time></dd></dl></footer></article>"""
        for item in others("aggregator_report", 3)
    )
    body = "\n".join(pieces(page, dateline="<strong>{}</strong>"))
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <meta name="Generator" content="An open source CMS" />
    <meta name="viewport" content="width=device-width, initial-scale=1.0" />
    <link rel="icon" href="/themes/agg/favicon.ico" type="image/vnd.microsoft.icon" />
    <title>{esc(page.title)} - Reports Collection</title>
    <link rel="stylesheet" media="all" href="/css/css_8YbNcQ.css" />
  </head>
  <body class="path-report no-js">
    <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
    <header role="banner" class="agg-header">
      <div class="agg-global"><a href="#">Related platforms</a><ul><li><a href="#">Maps</a></li><li><a href="#">Data
      exchange</a></li></ul></div>
      <div class="agg-site"><a href="/" class="agg-logo"><span>Reports Collection</span></a>
      <nav><ul><li><a href="/updates">Updates</a></li><li><a href="/countries">Countries</a></li><li><a
href="/topics">Topics</a></li>
      <li><a href="/jobs">Jobs</a></li><li><a href="/training">Training</a></li></ul></nav>
      <form action="/search/results"><input type="search" placeholder="What are you looking for?" /></form></div>
    </header>
    <nav role="navigation" aria-labelledby="bc"><h2 id="bc" class="visually-hidden">Breadcrumb</h2>
      <ol><li><a href="/">Home</a></li><li><a href="/updates">Updates</a></li></ol></nav>
    <main role="main" id="main-content" class="agg-main">
      <article class="agg-article agg-report">
        <header class="agg-article__header">
          <h1 class="agg-article__title">{esc(page.title)}</h1>
          <dl class="agg-meta agg-meta--core">
{meta}
          </dl>
          <section class="agg-share"><h2 class="visually-hidden">Share</h2><ul><li><a href="#">Facebook</a></li>
          <li><a href="#">LinkedIn</a></li><li><button>Copy link</button></li></ul></section>
        </header>
        <div class="agg-article__content">
{body}
        </div>
      </article>
      <section class="agg-disclaimer"><h2>Note</h2><p>Items are copied here so that they can be searched together;
      rights stay with those who wrote them.</p></section>
      <section class="agg-river" id="related"><h2 class="agg-river__title">Related Content</h2>
{river}
      </section>
    </main>
    <footer role="contentinfo" class="agg-footer"><p>© Reports Collection 2022</p><ul><li><a
href="/about">About us</a></li>
    <li><a href="/contact">Contact us</a></li><li><a href="/terms">Terms and conditions</a></li></ul></footer>
  </body>
</html>
"""


def webflow_collection(page: oc.Page) -> str:
    """A page of a visual builder's collection, 2023: labels and values in boxes, the empty ones hidden by class."""
    known = dict(facts(page))
    boxes = "\n".join(
        f'<div class="meta-block w-clearfix{"" if label in known else " w-condition-invisible"}">'
        f'<div class="meta-label">{label}</div>'
        + (
            "".join(f'<div class="meta-value">{esc(value)}</div>' for value in known[label])
            if label in known
            else '<div class="meta-value w-dyn-bind-empty"></div>'
        )
        + "</div>"
        for label in ("Date", "Place", "Location", "Organized by", "Source", "Fields of work")
    )
    body = "".join(pieces(page, ul='<ul role="list">{}</ul>', p="<p>{}</p>"))
    cards = "\n".join(
        f"""<div role="listitem" class="collection-item-4 w-dyn-item"><a href="/posts/{path_of(item.title)}"
class="card-link w-inline-block"><div class="tag-pill">{item.label}</div><h5 class="card-heading">{esc(item.title)}</h5>
<div class="card-date">{american_day(item.day)}</div></a></div>"""
        for item in others("webflow_collection", 3)
    )
    dropdowns = "\n".join(
        f"""<div data-hover="true" data-delay="200" class="w-dropdown"><div class="nav-toggle w-dropdown-toggle">
<div class="w-icon-dropdown-toggle"></div><div class="nav-text">{esc(name)}</div></div><nav
class="nav-list w-dropdown-list">"""
        + "".join(f'<a href="/{path_of(entry)}" class="w-dropdown-link">{esc(entry)}</a>' for entry in entries)
        + "</nav></div>"
        for name, entries in (MENU[0], MENU[4], MENU[5])
    )
    kind = labelled(page, '<div class="tag-pill">{}</div>')
    kind = kind or '<div class="tag-pill w-condition-invisible w-dyn-bind-empty"></div>'
    canonical = f'<link href="{attr(page.url)}" rel="canonical"/>' if page.url else ""
    return f"""<!DOCTYPE html><!-- Last Published: Mon Oct 09 2023 08:12:55 GMT+0000 (Coordinated Universal Time) -->\
<html data-wf-domain="www.osce.org" data-wf-page="64d2b1c0e9" data-wf-site="64d2b1c0aa" lang="en"
data-wf-collection="64d2b1c0ff">\
<head><meta charset="utf-8"/><title>{esc(page.title)}</title>\
<meta content="{attr(head_line(page))}" name="description"/><meta content="{attr(page.title)}" property="og:title"/>\
{canonical}<meta content="width=device-width, initial-scale=1" name="viewport"/>\
{style(50, "webflow")}<style>.w-condition-invisible{{display:none!important}}</style></head>
<body class="body-3"><div data-animation="default" data-collapse="medium" role="banner" class="navbar w-nav">
<div class="container w-container"><a href="/" class="brand w-nav-brand"><img src="https://assets.example.org/logo.svg"
loading="lazy" alt="OSCE"/></a><nav role="navigation" class="nav-menu w-nav-menu">
{dropdowns}
<a href="/contact" class="nav-link w-nav-link">Contact</a></nav><div class="menu-button w-nav-button"><div
class="w-icon-nav-menu"></div></div></div></div>
<section class="section-hero"><div class="w-layout-blockcontainer container w-container">{kind}<h1
class="heading-jumbo">{esc(page.title)}</h1></div></section>
<section class="section-text"><div class="w-layout-blockcontainer container w-container"><div
class="w-layout-grid grid-2">
<div class="side-col">
{boxes}
<div class="share-wrap"><div class="share-title">Share</div><a href="#" class="w-inline-block"><img src="/x.svg"
alt="X"/></a>
<a href="#" class="w-inline-block"><img src="/in.svg" alt="LinkedIn"/></a></div></div>
<div class="main-col"><div class="rich-text-block w-richtext">{body}</div></div></div></div></section>
<section class="section-more"><div class="container w-container"><h3 class="heading-12">Keep reading</h3>
<div class="w-dyn-list"><div role="list" class="collection-list w-dyn-items w-row">
{cards}
</div></div></div></section>
<div class="footer"><div class="w-container"><div class="w-form"><form id="email-form" name="email-form"><label
for="email">Newsletter</label><input class="w-input" maxlength="256" name="email" placeholder="you@example.org"
type="email"/>
<input type="submit" value="Submit" class="w-button"/></form><div
class="w-form-done"><div>Thank you! Your submission has been
received!</div></div><div class="w-form-fail"><div>
Oops! Something went wrong while submitting the form.</div></div></div>
<div class="text-small">© 2023 OSCE</div></div></div>
<script src="https://assets.example.org/js/site.js" type="text/javascript"></script></body></html>
"""


def notion_export(page: oc.Page) -> str:
    """A page exported from a note-taking tool, 2023: a table of properties, a list element for each item."""
    random = Random(f"notion {page.title}")

    def number() -> str:
        digits = f"{random.getrandbits(128):032x}"
        return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))

    def choices(values: Iterable[str]) -> str:
        colors = ("default", "blue", "green", "pink")
        return "".join(
            f'<span class="selected-value select-value-color-{random.choice(colors)}">{esc(value)}</span>'
            for value in values
        )

    def row(kind: str, label: str, cell: str) -> str:
        drawing = f'<svg viewBox="0 0 16 16" style="width:14px"><path d="M{len(label)},3"></path></svg>'
        sign = f'<span class="icon property-icon">{drawing}</span>'
        return f'<tr class="property-row property-row-{kind}"><th>{sign}{label}</th><td>{cell}</td></tr>'

    rows = [row("select", "Content type", choices([page.label]))] if page.label else []
    for label, values in facts(page):
        if label == "Date":
            days = " → ".join(f"{'@' if not at else ''}{american_day(day)}" for at, day in enumerate(days_of(page)))
            rows.append(row("date", label, f"<time>{days}</time>"))
        elif label in {"Source", "Fields of work"}:
            rows.append(row("multi_select", label, choices(values)))
        else:
            rows.append(row("text", label, joined(values)))
    body = "".join(
        pieces(
            page,
            p='<p id="NUMBER" class="">{}</p>',
            h='<h{level} id="NUMBER" class="">{}</h{level}>',
            ul="{}",
            li='<ul id="NUMBER" class="bulleted-list"><li style="list-style-type:disc">{}</li></ul>',
        )
    )
    body = re.sub("NUMBER", lambda _: number(), body)
    table = f'<table class="properties"><tbody>{"".join(rows)}</tbody></table>' if rows else ""
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>\
<title>{esc(page.title)}</title><style>
/* cspell:disable-file */
/* webkit printing magic: print all background colors */
html {{ -webkit-print-color-adjust: exact; }}
* {{ box-sizing: border-box; }}
.page-title {{ font-size: 2.5rem; font-weight: 700; margin-bottom: 0.75em; }}
.property-row th {{ color: rgba(55, 53, 47, 0.6); white-space: nowrap; }}
.selected-value {{ display: inline-block; padding: 0 0.5em; margin-right: 0.5em; }}
</style></head><body><article id="{number()}" class="page sans"><header><div \
class="page-header-icon undefined"><span class="icon">🕊️</span></div><h1 class="page-title">{esc(page.title)}</h1><p \
class="page-description"></p>{table}</header><div class="page-body">{body}</div></article><span class="sans" \
style="font-size:14px;padding-top:2em"></span></body></html>
"""


def single_file_snapshot(page: oc.Page) -> str:
    """Today's site saved into one file, 2026: pictures as letters, attributes without quotes, end tags left out."""
    printed = ""
    for label, values in facts(page):
        value = times(page, clock="T12:00:00Z", between=" – ") if label == "Date" else joined(values, ", ")
        printed += (
            f"<li class=meta__item><span class=meta__label>{label}:</span> <span class=meta__value>{value}</span>\n"
        )
    made = pieces(page, p="<p>{}", h="<h{level} class=section__title>{}</h{level}>", li="<li>{}")
    groups = grouped(page, made, 2)
    body = "\n".join(
        '<section class="paragraph paragraph--type--text">\n<div class="body body-section is-text text--default">\n'
        + "\n".join(group)
        + "\n</div>\n</section>"
        for group in groups
    )
    menu = "\n".join(
        f"<li class=mega-menu__group><button class=mega-menu__toggle type=button>{esc(name)}</button>\n"
        f"<ul class=mega-menu__list>"
        + "".join(f"<li><a href=https://www.osce.org/{path_of(entry)}>{esc(entry)}</a>" for entry in entries)
        + "</ul>"
        for name, entries in MENU
    )
    teasers = "\n".join(
        f"""<a class="teaser teaser--two-cols" href=https://www.osce.org/node/{item.day:%y%j}><span
class=teaser__type>{item.label}</span>
<h2 class=teaser__title>{esc(item.title)}</h2><span class=teaser__date><time
datetime={item.day.isoformat()}T12:00:00Z>{long_day(item.day)}</time></span></a>"""
        for item in others("single_file_snapshot", 3)
    )
    kind = labelled(page, "<div class=page-header__type>{}</div>\n")
    title = f"<h1 class=page-header__title><span>{esc(page.title)}</span></h1>\n"
    header = title + kind if isinstance(page, oc.Seminar) else kind + title
    address = f" url: {page.url}\n" if page.url else ""
    canonical = f"<link rel=canonical href={attr(page.url)}>\n" if page.url else ""
    return f"""<!DOCTYPE html> <html lang=en dir=ltr><!--
 Page saved with SingleFile
{address} saved date: Tue Feb 03 2026 10:12:44 GMT+0100 (Central European Standard Time)
--><meta charset=utf-8>
<meta name=viewport content="width=device-width, initial-scale=1.0">
<title>{esc(page.title)} | OSCE</title>
{canonical}<style>@font-face{{font-family:Noto;src:url(data:font/woff2;base64,{noise(34, "font")})format("woff2")}}\
.mega-menu__list{{display:none}}.skip-link{{position:absolute}}</style>
<style>.sf-hidden{{display:none!important}}</style>
<link rel="shortcut icon" href=data:image/x-icon;base64,{noise(1, "favicon")}>
<meta http-equiv=content-security-policy content="default-src 'none'; font-src 'self' data:; img-src 'self' data:">
<body class="path-node page-node-type-item">
<a href=#main-content class="visually-hidden focusable skip-link">Skip Links</a>
<div class=dialog-off-canvas-main-canvas data-off-canvas-main-canvas>
<header class=site-header>
<a href=https://www.osce.org/ rel=home class=site-header__logo><img src="data:image/png;base64,{noise(7, "logo")}"
alt=Home></a>
<nav class=mega-menu aria-label="Main navigation">
<ul>
{menu}
</ul>
</nav>
<div class=site-header__languages><span class=is-active>EN</span> <a href=https://www.osce.org/ru/
hreflang=ru>RU</a></div>
</header>
<main id=main-content>
<article class="node node--full">
<header class=page-header>
{header}{f"<ul class=meta>{chr(10)}{printed}</ul>" if printed else ""}
</header>
<figure class=page-hero><img src="data:image/webp;base64,{noise(9, "hero")}" alt width=1200 height=500></figure>
{body}
</article>
<aside class=related>
<div class=related__title>Related</div>
{teasers}
</aside>
</main>
<div class="share-tools sf-hidden"></div>
<footer class=site-footer>
<p>Organization for Security and Co-operation in Europe
<ul><li><a href=https://www.osce.org/contacts>Contact us</a><li><a href=https://www.osce.org/disclaimer>Disclaimer</a>
<li><a href=https://www.osce.org/privacy>Privacy</a></ul>
</footer>
</div>
<div class=eu-cookie-compliance-banner role=alertdialog><p>This site uses cookies to measure visits.
<button type=button>Decline</button><button type=button>Accept</button></div>
"""


def svelte_hydrated(page: oc.Page) -> str:
    """A page rendered on a server and woken in the browser, 2026: marker comments, headings by role, its data twice."""
    facts_html = "".join(
        f'<div class="row svelte-1q9xk2f"><dt class="svelte-1q9xk2f">{icon(label, 20)}<span>{label}</span></dt> '
        f'<dd class="svelte-1q9xk2f"><!--[-->'
        + "<!---->, ".join(f"<span>{esc(value)}</span>" for value in values)
        + "<!--]--></dd></div>"
        for label, values in facts(page)
    )
    made = pieces(
        page,
        p='<p class="svelte-7h0d3m">{}<!----></p>',
        h='<div role="heading" aria-level="{level}" class="block-heading svelte-7h0d3m">{}</div>',
        ul='<ul class="svelte-7h0d3m"><!--[-->{}<!--]--></ul>',
        li="<li>{}</li>",
    )
    body = "".join(f"<!--[0-->{html}<!--]-->" for html in made)
    data = {
        "type": "data",
        "nodes": [
            {"menu": [{"name": name, "items": list(entries)} for name, entries in MENU]},
            {
                "entry": {
                    "title": page.title,
                    "type": page.label,
                    "facts": {label: list(values) for label, values in facts(page)},
                    "blocks": [block_html(block) for block in page.body],
                },
                "more": [{"title": item.title, "date": item.day.isoformat()} for item in ELSEWHERE],
            },
        ],
    }
    more = "".join(
        f'<!--[--><li class="svelte-zz81ab"><a href="/news/{path_of(item.title)}">'
        f"<strong>{esc(item.title)}</strong></a> "
        f"<small>{esc(item.place)} · {long_day(item.day)}</small><p>{esc(item.snippet)}</p></li><!--]-->"
        for item in others("svelte_hydrated", 3)
    )
    drawer = "".join(
        f'<details class="svelte-d0e4"><summary>{esc(name)}</summary><ul><!--[-->'
        + "".join(
            f'<li><a href="/{path_of(entry)}" data-sveltekit-preload-data="hover">{esc(entry)}</a></li>'
            for entry in entries
        )
        + "<!--]--></ul></details>"
        for name, entries in MENU
    )
    preloads = "\n".join(
        f'\t\t<link rel="modulepreload" href="/_app/immutable/chunks/{noise(1, str(at))[:8].replace("/", "x")}.js">'
        for at in range(24)
    )
    kind = labelled(page, '<p class="eyebrow svelte-1abc9">{}</p> ')
    canonical = f'<link rel="canonical" href="{attr(page.url)}"/>' if page.url else ""
    inline = in_script(json.dumps(data, ensure_ascii=False))
    return f"""<!doctype html>
<html lang="en" data-theme="light">
	<head>
		<meta charset="utf-8" />
		<link rel="icon" href="/favicon.svg" />
		<meta name="viewport" content="width=device-width, initial-scale=1" />
{preloads}<!--1x4vr0a--><meta name="description"
content="{attr(head_line(page))}"/>{canonical}<!----><title>{esc(page.title)} · OSCE</title>
		{style(22, "svelte")}
	</head>
	<body data-sveltekit-preload-data="hover">
		<div style="display: contents"><!--[--><!--[--><!----><a
class="skip svelte-a1" href="#entry">Skip to content</a> \
<header class="top svelte-a1"><a href="/" aria-label="OSCE home">{icon("osce", 140)}</a> <button
aria-expanded="false">Menu</button> \
<div class="drawer svelte-d0e4" hidden>{drawer}</div> <select aria-label="Language"><option
selected>English</option><option>Русский</option>\
</select></header> <main class="svelte-a1"><!--[--><article id="entry" class="entry svelte-1abc9"><nav
class="path svelte-1abc9" \
aria-label="Breadcrumb"><a href="/">Home</a> / <a href="/list">{section_of(page)}</a></nav> {kind}<h1
class="svelte-1abc9">{esc(page.title)}</h1> \
{f'<dl class="facts svelte-1q9xk2f"><!--[-->{facts_html}<!--]--></dl>' if facts_html else "<!--[!--><!--]-->"} \
<div class="prose svelte-7h0d3m">{body}</div> <div
class="actions svelte-1abc9"><button>Copy link</button> <button>Listen</button> \
<button>Save as PDF</button></div></article><!--]--> <aside class="more svelte-zz81ab"><h2
class="svelte-zz81ab">Read on</h2> \
<ul class="svelte-zz81ab">{more}</ul></aside></main> <footer class="svelte-a1"><p>OSCE, 2026. <a
href="/imprint">Imprint</a> \
<a href="/privacy">Privacy</a></p></footer> <div class="toast svelte-t0" role="status"
aria-live="polite"></div><!----><!--]--><!--]-->
			<script type="application/json" data-sveltekit-fetched data-url="/api/entry">{inline}</script>
			{script(14, "start")}
		</div>
	</body>
</html>
"""


LAYOUTS: dict[str, Layout] = {
    "spacer_gifs": Layout(spacer_gifs, drops=NO_ADDRESS | NO_LANGUAGE),
    "cfm_detail": Layout(cfm_detail, drops=NO_LANGUAGE),
    "lenya_xslt": Layout(lenya_xslt),
    "access_keys": Layout(access_keys),
    "dnn_skin": Layout(dnn_skin, drops=NO_LANGUAGE),
    "harvested_copy": Layout(harvested_copy, drops=frozenset({"sources"})),
    "httrack_copy": Layout(httrack_copy, drops=NO_ADDRESS | NO_LANGUAGE),
    "contao_reader": Layout(contao_reader, drops=NO_LABEL),
    # A box of press contacts stands beside the text, which a reader may rightly give as the page's contacts.
    "sitecore_shell": Layout(sitecore_shell, drops=frozenset({"contacts"})),
    "campaign_archive": Layout(campaign_archive, drops=NO_ADDRESS | NO_LANGUAGE | {"fields_of_work"}),
    "catalogue_entry": Layout(catalogue_entry),
    "amp_article": Layout(amp_article),
    "tribe_calendar": Layout(tribe_calendar),
    "design_system": Layout(design_system),
    "ecl_header": Layout(ecl_header),
    "aggregator_report": Layout(aggregator_report, drops=NO_ADDRESS),
    "webflow_collection": Layout(webflow_collection),
    "notion_export": Layout(notion_export, drops=NO_ADDRESS | NO_LANGUAGE),
    "single_file_snapshot": Layout(single_file_snapshot),
    "svelte_hydrated": Layout(svelte_hydrated),
}
"""Layouts by name."""
