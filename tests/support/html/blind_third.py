"""A third set of layouts, as sites, mirrors and tools of 1998 to 2025 print a page; a reader is judged on them."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import MENU, facts, icon, linked, menu_html, printed_days, script, slug, style


@attrs.frozen
class Teaser:
    """Another page, as lists around the text announce it."""

    label: str
    title: str
    day: dt.date
    place: str
    snippet: str


TEASERS = (
    Teaser(
        "Press release",
        "Lighthouse keepers compare their logbooks in a harbour town",
        dt.date(2004, 3, 9),
        "TIRANA",
        "Logbooks of four decades were laid side by side to see how the sea lanes had shifted.",
    ),
    Teaser(
        "News",
        "Schools on three hills share one weather station",
        dt.date(2011, 10, 21),
        "DUSHANBE",
        "Pupils read the instruments each morning and send the numbers to one another.",
    ),
    Teaser(
        "Media advisory",
        "Journalists invited to the opening of a forensic laboratory",
        dt.date(2016, 2, 2),
        "BISHKEK",
        "Doors open at nine, and cameras are welcome in the first two rooms.",
    ),
    Teaser(
        "Seminar",
        "Land registers and the maps behind them",
        dt.date(2008, 6, 17),
        "PODGORICA",
        "Two days for surveyors, notaries and the people who answer their letters.",
    ),
    Teaser(
        "Press release",
        "Firefighters of two valleys agree on one radio channel",
        dt.date(2019, 8, 27),
        "SKOPJE",
        "Until now a call from the other side of the ridge took eleven minutes to arrive.",
    ),
    Teaser(
        "Workshop",
        "How to run a polling station without a power line",
        dt.date(2013, 4, 5),
        "SARAJEVO",
        "Lamps, ledgers and a great deal of patience were on the programme.",
    ),
    Teaser(
        "News",
        "A theatre troupe tours twelve barracks with a play about trust",
        dt.date(2022, 11, 30),
        "CHISINAU",
        "The troupe performs in the canteen, and the cooks have the best seats.",
    ),
    Teaser(
        "Press release",
        "Mountain villages get a court clerk who comes by bus",
        dt.date(2001, 12, 13),
        "BAKU",
        "Every second Thursday the clerk brings the stamps, the forms and the newspaper.",
    ),
)
STREET = "Wallnerstrasse 6, 1010 Vienna, Austria"
NO_ADDRESS = frozenset({"url", "node_id"})
NO_LANGUAGE = frozenset({"language"})
TAG_OR_TEXT = re.compile(r"(<[^>]*>)")


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


def labelled(page: oc.Page, template: str) -> str:
    """The type label in a template with `{}`, or nothing on a page that has none."""
    return template.format(esc(page.label)) if page.label else ""


def around(page: oc.Page, template: str) -> tuple[str, str]:
    """What stands before and after the title: the label follows the titles of events."""
    label = labelled(page, template)
    return ("", label) if isinstance(page, oc.Seminar) else (label, "")


def days(page: oc.Page) -> list[dt.date]:
    """The day of a press release, or the first and last day of an event."""
    if isinstance(page, oc.PressRelease):
        return [page.date] if page.date else []
    if isinstance(page, oc.Seminar):
        return [day for day in (page.starts, page.ends) if day]
    return []


def spelled(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def times(page: oc.Page, template: str) -> str:
    """The page's days, each by a template of `{iso}` and `{day}`."""
    return " - ".join(template.format(iso=day.isoformat(), day=spelled(day)) for day in days(page))


def fact_rows(
    page: oc.Page,
    row: str,
    *,
    value: str = "{value}",
    join: str = ", ",
    day: str = "",
    when: bool = False,
    between: str = "\n",
    order: Sequence[str] = (),
    only: Sequence[str] = (),
) -> str:
    """Each fact by a template of `{label}`, `{name}` and `{values}`; each value by one of `{value}` and `{path}`."""
    renamed = {"Date": "When", "Location": "Where"} if when and isinstance(page, oc.Seminar) else {}
    ranked = sorted(facts(page), key=lambda fact: order.index(fact[0]) if fact[0] in order else len(order))
    made: list[str] = []
    for label, values in ranked:
        if only and label not in only:
            continue
        shown = [value.format(value=esc(one), path=path_of(one)) for one in values]
        if label == "Date":
            shown = [times(page, day) if day else printed_days(page)]
        made.append(row.format(label=renamed.get(label, label), name=path_of(label), values=join.join(shown)))
    return between.join(made)


def boxed(opening: str, inner: str, closing: str) -> str:
    """Something in its box, and no box around nothing."""
    return f"{opening}{inner}{closing}" if inner else ""


def teasers(seed: str, count: int, template: str, between: str = "\n") -> str:
    """Teasers by a template of `{label}`, `{title}`, `{day}`, `{iso}`, `{place}`, `{snippet}` and `{path}`."""
    chosen = Random(f"{seed} teasers").sample(TEASERS, count)
    return between.join(
        template.format(
            label=one.label,
            title=esc(one.title),
            day=spelled(one.day),
            iso=one.day.isoformat(),
            place=one.place,
            snippet=esc(one.snippet),
            path=f"/{path_of(one.place)}/{70_000 + 11 * len(one.snippet)}",
        )
        for one in chosen
    )


def entries(template: str, *groups: str, between: str = "\n") -> str:
    """Entries of those groups of the menu, or of all, by a template of `{text}` and `{path}`."""
    return between.join(
        template.format(text=esc(entry), path=path_of(entry))
        for name, inner in MENU
        if not groups or name in groups
        for entry in inner
    )


def menu_groups(group: str, entry: str) -> str:
    """The menu by a template of `{name}`, `{path}` and `{entries}` for its groups and one for entries."""
    return "\n".join(group.format(name=name, path=path_of(name), entries=entries(entry, name)) for name, _ in MENU)


def blocks(
    found: Iterable[oc.Block],
    *,
    paragraph: str = "<p>{text}</p>",
    heading: str = "<h{level}>{text}</h{level}>",
    bullets: str = "<ul>{items}</ul>",
    item: str = "<li>{text}</li>",
    between: str = "\n",
) -> str:
    """Blocks by templates of `{text}`, `{level}`, `{anchor}` and `{items}`."""

    def one(block: oc.Block) -> str:
        match block:
            case oc.Paragraph():
                return paragraph.format(text=linked(block.text, block.links))
            case oc.Heading():
                return heading.format(text=esc(block.text), level=block.level, anchor=path_of(block.text))
            case oc.ListBlock():
                return bullets.format(items="".join(item.format(text=esc(text)) for text in block.items))
            case _:
                raise TypeError(type(block).__name__)

    return between.join(map(one, found))


def parts(page: oc.Page, level: int = 2) -> list[list[oc.Block]]:
    """The body parted before each heading of that level or above."""
    parted: list[list[oc.Block]] = [[]]
    for block in page.body:
        if isinstance(block, oc.Heading) and block.level <= level and parted[-1]:
            parted.append([])
        parted[-1].append(block)
    return parted


def texts_changed(html: str, change: Callable[[str], str]) -> str:
    """The same tags around texts that were changed."""
    pieces = TAG_OR_TEXT.split(html)
    return "".join(piece if piece.startswith("<") else change(piece) for piece in pieces)


def capitals(html: str) -> str:
    """Names of tags and attributes in capitals, short values without quotes."""

    def upper(found: re.Match[str]) -> str:
        named = re.sub(r"^</?[a-z0-9]+|(?<=\s)[a-z-]+(?==)", lambda name: name[0].upper(), found[0])
        return re.sub(r'="([\w#%+-]+)"', r"=\1", named)

    return re.sub(r"</?[a-z][^<>]*>", upper, html)


def one_line(html: str) -> str:
    """A page as bundlers write it, without line breaks."""
    return re.sub(r"(?<=>)\n(?=<)", "", html).replace("\n", " ")


def entities(html: str) -> str:
    """Typographic characters by name, as editors that knew only Latin-1 wrote them."""
    named = {"“": "&#147;", "”": "&#148;", "–": "&#150;", "’": "&#146;", "©": "&copy;", "»": "&raquo;"}
    return "".join(named.get(character, character) for character in html)


def opening_text(page: oc.Page, length: int = 150) -> str:
    """The beginning of the text, as descriptions in the head cut it."""
    first = page.body[0]
    return attr(first.text[:length] if isinstance(first, oc.Paragraph) else "")


def node_class(page: oc.Page) -> str:
    """What templates print for the number of a node, on pages that have one."""
    return f" page-node-{page.node_id}" if page.node_id else ""


# The layouts.


def server_page(page: oc.Page) -> str:
    """1998: a secretariat's hand-written page put together by a server from pieces, a text bar at top and bottom."""
    bar = (
        "[ "
        + " | ".join(f'<a href="/{name}.htm">{name.title()}</a>' for name in ("home", "news", "docs", "field"))
        + " ]"
    )
    before, after = around(page, '<h3 align="center"><i>{}</i></h3>')
    details = boxed("<ul>\n", fact_rows(page, "<li><b>{label}:</b> {values}"), "\n</ul>\n<hr>")
    body = blocks(page.body, paragraph="<p>{text}", item="<li>{text}", between="\n\n")
    html = f"""<html>
<head>
<title>OSCE Press Section</title>
<base href="{attr(page.url)}">
</head>
<body bgcolor="#FFFFFF" text="#000000" link="#0000CC" vlink="#660066" background="/gifs/back.gif">
<center><img src="/gifs/osce.gif" width="420" height="60" alt="Organization for Security and Co-operation in Europe">
<br><font size="2">{bar}</font></center>
<hr>
{before}
<h1 align="center">{esc(page.title)}</h1>
{after}
{details}
<blockquote>
{body}
</blockquote>
<hr>
<center><font size="2">{bar}</font></center>
<p align="center"><font size="2">Also new on this server: {
        teasers("server", 2, '<a href="{path}">{title}</a> ({day})', "; ")
    }
</font>
<address>OSCE Secretariat, Kaerntner Ring 5-7, 1010 Vienna, Austria<br>
Comments on these pages to the webmaster. Last updated: 2 November 1998. You are visitor no. 20417.</address>
</body>
</html>"""
    return entities(capitals(html))


def front_page(page: oc.Page) -> str:
    """2001: a field mission's site from an office suite's web editor, shared borders, facts below the text."""
    face = '<font face="Trebuchet MS, Arial" size="2">'
    buttons = entries(
        '<p align="left"><font face="Trebuchet MS" size="1"><a href="{path}.htm" target="">{text}</a></font></p>',
        "Structures and institutions",
        "About us",
    )
    before, after = around(page, '<p align="center"><font face="Trebuchet MS" size="2" color="#808080">{}</font></p>')
    rule = (
        '<!--mstheme--></font><img src="_themes/blends/blrule.gif" width="600" height="10"><!--mstheme-->'
        '<font face="Trebuchet MS">'
    )
    details = fact_rows(page, f"<p>{face}<b>{{label}}:</b>&nbsp; {{values}}</font></p>", join="; ")
    body = blocks(
        page.body,
        paragraph=f'<p align="justify">{face}{{text}}</font></p>',
        heading='<h{level}><!--mstheme--><font color="#336699">{text}<!--mstheme--></font></h{level}>',
        item=f"<li>{face}{{text}}</font></li>",
    )
    return entities(f"""<html>

<head>
<meta http-equiv="Content-Language" content="en">
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">
<meta name="GENERATOR" content="Microsoft FrontPage 4.0">
<meta name="ProgId" content="FrontPage.Editor.Document">
<title>{esc(page.title)}</title>
<meta name="Microsoft Theme" content="blends 011, default">
<meta name="Microsoft Border" content="tlb, default">
</head>

<body background="_themes/blends/blegtext.gif" bgcolor="#CCCCCC" text="#000000" link="#3366CC"><!--msnavigation-->
<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td><!--mstheme--><font face="Trebuchet MS">
<p align="right"><img border="0" src="images/osce_small.gif" width="88" height="31"></p>
<p align="center"><font size="1">[&nbsp;<a href="./">Home</a>&nbsp;] [&nbsp;<a href="staff.htm">Who is who</a>&nbsp;]
[&nbsp;<a href="press.htm">For the press</a>&nbsp;] [&nbsp;<a href="links.htm">Links</a>&nbsp;]</font></p>
<!--mstheme--></font></td></tr><!--msnavigation--></table>
<!--msnavigation--><table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td valign="top" width="1%">
<!--mstheme--><font face="Trebuchet MS"><!--webbot bot="Navigation" s-type="siblings" startspan -->
{buttons}
<!--webbot bot="Navigation" endspan --><!--mstheme--></font></td><td valign="top" width="24"></td>
<!--msnavigation--><td valign="top"><!--mstheme--><font face="Trebuchet MS">
{before}
<p align="center"><b><font face="Trebuchet MS" size="5" color="#336699">{esc(page.title)}</font></b></p>
{after}
<p>&nbsp;</p>
{body}
<p>&nbsp;</p>
{boxed(rule, details, rule)}
<!--mstheme--></font><!--msnavigation--></td></tr><!--msnavigation--></table><!--msnavigation-->
<table border="0" cellpadding="0" cellspacing="0" width="100%"><tr><td><!--mstheme--><font face="Trebuchet MS">
<h5 align="center">This site is kept by the Mission's Public Affairs Unit and best seen at 800 x 600.</h5>
<!--mstheme--></font></td></tr><!--msnavigation--></table></body>

</html>""")


def mail_archive(page: oc.Page) -> str:
    """2003: a press office's mailing list as an archiver puts it on the web, header and footer of lists of links."""
    jumps = "".join(
        f'[<a href="{name.lower().replace(" ", "")}.html">{name}</a>]'
        for name in ("Date Prev", "Date Next", "Thread Prev", "Thread Next", "Date Index", "Thread Index")
    )
    details = boxed("<div>", fact_rows(page, "<b>{label}:</b> {values}", between="<br>\n"), "</div>\n<div>&nbsp;</div>")
    html = f"""<!-- MHonArc v2.5.13 -->
<!--X-Subject: {esc(page.title)} -->
<!--X-From-R13: CerffQrfx -->
<!--X-Content-Type: text/html -->
<!--X-Head-End-->
<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>{esc(page.title)}</title>
<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
</head>
<body>
<!--X-Body-Begin-->
<!--X-User-Header-->
<p><font size="-1">Archive of the list <a href="./">press-en</a></font></p>
<!--X-User-Header-End-->
<!--X-TopPNI-->
<hr>
{jumps}
<!--X-TopPNI-End-->
<!--X-MsgBody-->
<!--X-Subject-Header-Begin-->
<h1>{esc(page.title)}</h1>
<hr>
<!--X-Subject-Header-End-->
<!--X-Head-of-Message-->
<ul>
<li><em>To</em>: Subscribers of press-en</li>
<li><em>From</em>: Press desk &lt;press at osce dot org&gt;</li>
<li><em>Reply-to</em>: noreply at osce dot org</li>
</ul>
<!--X-Head-of-Message-End-->
<!--X-Head-Body-Sep-Begin-->
<hr>
<!--X-Head-Body-Sep-End-->
<!--X-Body-of-Message-->
{labelled(page, "<div><b><u>{}</u></b></div><div>&nbsp;</div>")}
{details}
{blocks(page.body)}

<!--X-Body-of-Message-End-->
<!--X-MsgBody-End-->
<!--X-Follow-Ups-->
<hr>
<!--X-Follow-Ups-End-->
<!--X-BotPNI-->
<ul>
<li>Prev by Date: {teasers("prev", 1, '<strong><a href="msg00311.html">{title}</a></strong>')}</li>
<li>Next by Date: {teasers("next one", 1, '<strong><a href="msg00313.html">{title}</a></strong>')}</li>
<li>Index(es): <ul><li><a href="maillist.html#00312"><strong>Date</strong></a></li>
<li><a href="threads.html#00312"><strong>Thread</strong></a></li></ul></li>
</ul>
<!--X-BotPNI-End-->
<!--X-User-Footer-->
<p><font size="-1">To leave this list, send a message with the word "unsubscribe" to its owner.</font></p>
<!--X-User-Footer-End-->
</body>
</html>"""
    return entities(html)


def search_cache(page: oc.Page) -> str:
    """2005, seen in a search engine's cache: its banner on top, two words of the query coloured, tables below."""
    colours = {"osce": "#ffff66", "conference": "#a0ffff"}

    def coloured(text: str) -> str:
        mark = r'<b style="color:black;background-color:{}">{}</b>'
        return re.sub(r"\b(?:OSCE|Conference)\b", lambda word: mark.format(colours[word[0].lower()], word[0]), text)

    left = entries(
        '<tr><td class="nav"><img src="/i/arrow.gif" alt="" /><a href="/{path}/">{text}</a></td></tr>',
        "Field operations",
        "Structures and institutions",
    )
    details = fact_rows(
        page,
        '<tr><td class="mlabel">{label}:</td></tr><tr><td class="mvalue">{values}</td></tr>',
        join="<br />",
        value='<a href="/{path}/">{value}</a>',
    )
    before, after = around(page, '<span class="itemtype">{}</span>')
    html = f"""<div class="top"><a href="/"><img src="/i/logo.gif" alt="OSCE" /></a> <a href="/about/">About</a> |
<a href="/news/">News</a> | <a href="/events/">Events</a> | <a href="/documents/">Documents</a> | <a
href="/search/">Search</a>
</div>
<table width="760" cellspacing="0" cellpadding="0"><tr><td width="150" valign="top"><table class="left">{left}</table>
</td>
<td width="430" valign="top" class="content">
<div class="crumb"><a href="/">Home</a> &gt; <a href="/news/">News</a></div>
{before}
<h2 class="headline">{esc(page.title)}</h2>
{after}
{blocks(page.body)}
</td><td width="180" valign="top" class="right">
{boxed('<table class="meta" cellspacing="0">', details, "</table>")}
<table class="box"><tr><td class="boxhead">More news</td></tr>
{teasers("cache", 4, '<tr><td class="boxtext">{day}<br /><a href="{path}.html">{title}</a></td></tr>')}
</table></td></tr></table>
<div class="foot">Copyright © OSCE 1995-2005 | <a href="/contacts/">Contacts</a> | <a href="/sitemap/">Site map</a>
</div>"""
    query = "".join(f'<b style="color:black;background-color:{colour}">{word}</b> ' for word, colour in colours.items())
    return entities(f"""<meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-1">
<base href="{attr(page.url)}">
<table border=1 width=100%><tr><td><table border=1 bgcolor=#ffffff cellpadding=10 cellspacing=0 width=100%><tr><td>
<font face="" color=black size=-1>This is the cache of <a href="{attr(page.url)}"><font color=blue>{esc(page.url)}
</font></a>
as it was retrieved on <b>11 Dec 2005 04:52:17 GMT</b>.<br>The cache is a snapshot that was taken as the web was
crawled.<br>
The page may have changed since that time. Click here for the <a href="#"><font color=blue>cached text</font>
</a> only.</font>
<br><br><center><font size=-2><i>The search engine is not affiliated with the authors of this page nor responsible
for its content.</i></font></center></td></tr>
<tr><td><font face="" color=black size=-1>These search terms have been highlighted: {query}</font></td></tr>
</table></td></tr></table>
<hr>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en">
<head><title>OSCE - {esc(page.title)}</title><link rel="stylesheet" type="text/css" href="/css/2004.css" /></head>
<body>
{texts_changed(html, coloured)}
</body></html>""")


def print_module(page: oc.Page) -> str:
    """2010: the printer-friendly version that a Drupal 6 module makes, fields inline before the text, list of links."""
    details = fact_rows(
        page,
        '<div class="field field-field-{name}"><div class="field-items"><div class="field-item odd">'
        '<div class="field-label-inline-first">{label}:&nbsp;</div>{values}</div></div></div>',
        day='<span class="date-display-single">{day}</span>',
        when=True,
    )
    addresses = [link.url for block in page.body for link in getattr(block, "links", ())]
    lines = "".join(f"[{number}] {esc(one)}<br />\n" for number, one in enumerate(addresses, start=1))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en" xml:lang="en">
  <head>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
    <title>{esc(page.title)}</title>
    <base href="http://www.osce.org/" />
    <meta name='robots' content='noindex, nofollow' />
    <link rel='canonical' href='{attr(page.url)}' />
    <link rel='shortcut icon' href='/sites/all/themes/osce/favicon.ico' type='image/x-icon' />
    <style type="text/css" media="all">@import "/sites/all/modules/print/css/print.css?1";</style>
  </head>
  <body>
    <div class="print-message"></div>
    <div class="print-logo"><img class='print-logo' src='/sites/all/themes/osce/logo.png' alt='OSCE' id='logo' /></div>
    <div class="print-site_name">Published on <em>OSCE</em> (<a
href='http://www.osce.org'>http://www.osce.org</a>)</div>
    <p />
    <div class="print-breadcrumb"><a href="/">Home</a> &gt; <a href="/newsroom">Newsroom</a></div>
    <hr class="print-hr" />
    <div class="print-content"><div class="node node-type-item clear-block">
      {labelled(page, '<div class="node-kind">{}</div>')}
      <h1 class="print-title">{esc(page.title)}</h1>
      <div class="content">
{details}
<div class="field field-type-text field-field-body"><div class="field-items"><div class="field-item odd">
{blocks(page.body)}
</div></div></div>
      </div>
    </div></div>
    <div class="print-footer"></div>
    <hr class="print-hr" />
    <div class="print-source_url"><strong>Source URL:</strong> <a href="{attr(page.url)}">{esc(page.url)}</a></div>
    {boxed('<div class="print-links"><p><strong>Links:</strong><br />', lines, "</p></div>")}
  </body>
</html>"""


def ez_article(page: oc.Page) -> str:
    """2007: an institution's eZ publish site, saved by a browser; attributes in blocks, related objects below."""
    details = fact_rows(
        page,
        '<div class="block"><label>{label}</label><div class="labelbreak"></div>{values}</div>',
        value='<span class="value">{value}</span>',
        join="<br>",
        order=("Source", "Place", "Location"),
    )
    tree = menu_groups(
        '<li class="firstlevel"><a href="/index.php/eng/{path}">{name}</a><ul>{entries}</ul></li>',
        '<li class="secondlevel"><a href="/index.php/eng/{path}">{text}</a></li>',
    )
    related = teasers(
        "ez",
        4,
        '<div class="content-view-embed class-article"><h4><a href="{path}">{title}</a></h4>'
        '<p class="date">{day}</p></div>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<!-- saved from url=({len(page.url or ""):04}){page.url} -->
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head>
<title>{esc(page.title)} / News / Home - OSCE Institutions</title>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta http-equiv="Content-language" content="eng-GB">
<meta name="author" content="Web team"><meta name="MSSmartTagsPreventParsing" content="TRUE">
<meta name="generator" content="eZ publish"><link rel="Home" href="/" title="Front page">
<style type="text/css">@import url("/design/standard/stylesheets/core.css");</style></head>
<body class="mainpage"><div id="allcontent"><div id="header"><div id="logo">
<p><a href="/"><img src="./page_files/logo.gif" alt="OSCE"></a></p></div>
<div id="searchbox"><form action="/content/search"><label for="s" class="hide">Search text:</label>
<input id="s" size="10"><input class="button" type="submit" value="Search"></form></div>
<div id="topmenu"><ul><li><a href="/news">News</a></li><li><a href="/work">Work</a></li><li>
<a href="/documents">Documents</a></li></ul></div></div>
<div id="path"><p>You are here: <a href="/">Home</a> / <a href="/news">News</a> / <span class="text">Full view</span>
</p></div>
<div id="columns"><div id="leftmenu"><div class="design"><h4>Navigation</h4><ul>{tree}</ul></div></div>
<div id="maincontent"><div id="fix"><div class="content-view-full"><div class="class-article">
<div class="attribute-header"><h1>{esc(page.title)}</h1></div>
{labelled(page, '<div class="attribute-byline"><p class="kind">{}</p></div>')}
{boxed('<div class="context-attributes">', details, "</div>")}
<div class="attribute-long">
{
        blocks(
            page.body,
            item="<li>{text}</li>",
            heading='<a name="eztoc{anchor}" id="eztoc{anchor}"></a><h{level}>{text}</h{level}>',
        )
    }
</div>
<div class="attribute-tipafriend"><p><a href="/content/tipafriend">Tip a friend</a></p></div>
<div class="relatedobjects"><h3>Related articles</h3>{related}</div>
</div></div></div></div></div>
<div id="footer">
<address>Powered by a content management system. Copyright © 1999-2007. All rights reserved.</address></div></div>
</body></html>"""


def tabs_page(page: oc.Page) -> str:
    """2011: a field office's page with tabs, the text in the first, facts in the second, an empty one for photos."""
    details = fact_rows(
        page,
        '<p class="detail"><span class="detail-name">{label}</span><br />{values}</p>',
        join="<br />",
        when=True,
        order=("Source",),
    )
    drop = menu_groups(
        '<li><a href="/{path}" class="sf-with-ul">{name}<span class="sf-sub-indicator"> »</span></a>'
        "<ul>{entries}</ul></li>",
        '<li><a href="/{path}">{text}</a></li>',
    )
    second = '<li><a href="#tab-details"><span>Details</span></a></li>' if details else ""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>OSCE Office | {esc(page.title)}</title>
<meta name="description" content="Welcome to the pages of the OSCE Office." />
<meta name="keywords" content="osce, office, security, co-operation, news, events" />
<link rel="canonical" href="{attr(page.url)}" />
<link rel="stylesheet" type="text/css" href="/css/960.css" />
<link rel="stylesheet" type="text/css" href="/css/smoothness/jquery-ui-1.8.custom.css" />
<script type="text/javascript" src="/js/jquery-1.4.4.min.js"></script>
<script type="text/javascript">/* <![CDATA[ */ $(function () {{ $("#tabs").tabs(); $("ul.sf-menu").superfish(); }});
/* ]]> */</script>
</head><body><div class="container_12"><div class="grid_12" id="masthead"><h2 id="site"><a href="/">OSCE Office</a></h2>
<p id="motto">Security for everyone, close to home</p></div>
<div class="grid_12"><ul class="sf-menu">{drop}</ul></div><div class="clear"></div>
<div class="grid_8" id="main"><div id="heading">{labelled(page, '<p class="kicker">{}</p>')}<h1>{esc(page.title)}</h1>
</div>
<div id="tabs"><ul><li><a href="#tab-text"><span>Text</span></a></li>{second}<li>
<a href="#tab-photos"><span>Photos (0)</span></a></li></ul>
<div id="tab-text">
{blocks(page.body)}
</div>
{boxed('<div id="tab-details">', details, "</div>")}
<div id="tab-photos"><p class="none">No photos have been added yet.</p></div></div>
<div class="addthis_toolbox">
<a class="addthis_button_facebook">Facebook</a> <a class="addthis_button_twitter">Twitter</a> <a
class="addthis_button_print">Print</a>
</div></div>
<div class="grid_4" id="side"><div class="widget"><h3>Calendar</h3><ul>
{teasers("tabs", 3, '<li><strong>{day}</strong> {label}: <a href="{path}">{title}</a></li>')}</ul></div>
<div class="widget"><h3>Subscribe</h3><form action="/subscribe" method="post">
<p>Once a month we write about what we did.</p><input type="text" name="mail" />
<input type="submit" value="Subscribe" /></form></div></div>
<div class="clear"></div><div class="grid_12" id="foot">
<p>© 2011 OSCE Office | <a href="/terms">Terms of use</a> | <a href="/contact">Contact</a></p></div></div>
{script(4, "tabs")}</body></html>"""


def intranet_space(page: oc.Page) -> str:
    """2012: a space of the intranet's wiki, page properties as a table in the content, comments and labels below."""
    table = fact_rows(
        page, '<tr><th class="confluenceTh">{label}</th><td class="confluenceTd">{values}</td></tr>', join="<br />"
    )
    heads = [block for block in page.body if isinstance(block, oc.Heading) and block.level == 2]
    contents = "".join(f'<li><a href="#Item-{path_of(head.text)}">{esc(head.text)}</a></li>' for head in heads)
    tree = entries(
        '<li class="plugin_pagetree_children_span"><a href="/display/PUB/{path}">{text}</a></li>', "Fields of work"
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<title>{esc(page.title)} - Public information - OSCE Intranet</title>
<meta http-equiv="X-UA-Compatible" content="IE=EDGE,chrome=IE7"><meta charset="UTF-8">
<meta id="confluence-context-path" name="confluence-context-path" content="">
<meta name="ajs-page-title" content="{attr(page.title)}"><meta name="ajs-space-name" content="Public information">
<meta name="ajs-date.format" content="MMM dd, yyyy"><meta name="ajs-remote-user" content="">
{style(6, "intranet")}{script(10, "intranet")}
</head>
<body class="theme-default aui-theme-default"><div id="full-height-container"><div id="header-precursor"></div>
<div id="header" role="banner"><ul id="header-menu-bar" class="ajs-menu-bar"><li><a href="/browse">Browse</a></li><li>
<a href="/login">Log In</a></li>
<li><form id="quick-search" action="/dosearch"><input id="quick-search-query" placeholder="Search" type="text"></form>
</li></ul>
<ol id="breadcrumbs"><li class="first"><span><a href="/dashboard">Dashboard</a></span></li><li>
<span><a href="/display/PUB">Public information</a></span></li><li><span>Archive of items</span></li></ol></div>
<div class="acs-side-bar"><h5>Child pages</h5><ul class="plugin_pagetree_children_list">{tree}</ul></div>
<div id="main" class="aui-page-panel"><div id="main-header"><div id="navigation" class="content-navigation">
<ul class="ajs-menu-bar"><li><a href="#">Tools</a></li><li><a href="#">Attachments (0)</a></li><li>
<a href="#">Page History</a></li></ul></div>
<h1 id="title-text" class="with-breadcrumbs"><a href="/pages/viewpage.action?pageId=1310722">{esc(page.title)}</a>
</h1></div>
<div id="content" class="page view"><div class="page-metadata"><ul>
<li class="page-metadata-modification-info">Added by Web Team, last edited by Web Team on Feb 21, 2012</li></ul></div>
<div id="main-content" class="wiki-content">
{labelled(page, '<p><span class="status-macro aui-lozenge aui-lozenge-current">{}</span></p>')}
{
        boxed(
            '<div class="plugin-tabmeta-details"><div class="table-wrap"><table class="confluenceTable"><tbody>',
            table,
            "</tbody></table></div></div>",
        )
    }
{
        boxed(
            '<div class="panel toc-macro"><div class="panelContent"><ul>',
            contents if len(heads) > 1 else "",
            "</ul></div></div>",
        )
    }
{blocks(page.body, heading='<h{level} id="Item-{anchor}">{text}</h{level}>')}
</div>
<div id="likes-and-labels-container"><div id="likes-section">
<a class="like-button" href="#">Like</a> <span>Be the first to like this</span></div>
<div id="labels-section"><span class="labels-section-title">Labels</span> <ul class="label-list"><li>archive</li>
<li>imported-2012</li></ul></div></div>
<div id="comments-section" class="pageSection"><h2 id="comments-section-title" class="section-title">1 Comment</h2>
<ol class="comment-threads top-level"><li class="comment-thread"><div class="comment">
<h4 class="author">Records clerk</h4><div class="comment-content wiki-content">
<p>Imported from the old server, please check whether the attachments came along.</p></div>
<p class="date">Feb 22, 2012</p></div></li></ol></div>
</div></div>
<div id="footer"><p>Powered by a wiki for teams. <a href="#">Report a bug</a> · <a href="#">News of the tool</a></p>
</div></div></body></html>"""


def pocket_page(page: oc.Page) -> str:
    """2012: the site for telephones, made with jQuery Mobile; facts in a list view with a divider per label."""
    details = fact_rows(
        page,
        '<li data-role="list-divider" role="heading">{label}</li><li>{values}</li>',
        join="</li><li>",
        day='<time datetime="{iso}">{day}</time>',
    )
    before, after = around(page, '<p class="item-type">{}</p>')
    return f"""<!DOCTYPE html>
<html lang="en" class="ui-mobile">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>OSCE mobile</title>
<link rel="canonical" href="{attr(page.url)}"><link rel="apple-touch-icon" href="/apple-touch-icon.png">
<link rel="stylesheet" href="//code.jquery.com/mobile/1.1.1/jquery.mobile-1.1.1.min.css"></head>
<body><div data-role="page" data-theme="c" class="ui-page">
<div data-role="header" data-theme="b" class="ui-header"><a href="/m/" data-icon="home" data-iconpos="notext">Home</a>
<h1 class="ui-title">OSCE mobile</h1><a href="#menu" data-icon="grid">Menu</a></div>
<div data-role="content" class="ui-content" role="main">
{before}<h1 class="item-headline">{esc(page.title)}</h1>{after}
{boxed('<ul data-role="listview" data-inset="true" class="item-info">', details, "</ul>")}
<div class="item-text">
{blocks(page.body)}
</div>
<a href="#" data-role="button" data-mini="true" data-icon="arrow-u">To the top</a>
<div data-role="collapsible" data-collapsed="true" data-mini="true"><h3>Latest</h3><ul data-role="listview">
{teasers("pocket", 4, '<li><a href="/m{path}"><h4>{title}</h4><p class="ui-li-aside">{day}</p></a></li>')}</ul></div>
</div>
<div data-role="footer" class="ui-footer" data-theme="b"><div data-role="navbar"><ul><li><a href="/m/news">News</a>
</li><li><a href="/m/events">Events</a></li><li><a href="/m/where">Where we are</a></li></ul></div>
<h4>Switch to the <a href="/?full=1" rel="external">full site</a></h4></div></div>
<div data-role="page" id="menu"><div data-role="header"><h1>Menu</h1></div><div data-role="content">
<ul data-role="listview" data-filter="true">
{entries('<li><a href="/m/{path}">{text}</a></li>', "Fields of work", "Field operations")}</ul></div></div>
</body></html>"""


def event_microsite(page: oc.Page) -> str:
    """2014: a small responsive site made with Foundation, facts in a strip of columns under small headings."""
    strip = fact_rows(
        page,
        '<div class="small-12 medium-4 columns"><h6 class="subheader">{label}</h6><p>{values}</p></div>',
        join="<br>",
        day='<time datetime="{iso}">{day}</time>',
        when=True,
    )
    inner = "\n".join(
        f'<div class="row" data-magellan-destination="part{number}">'
        f'<div class="large-10 large-centered columns">\n{blocks(part)}\n</div></div>'
        for number, part in enumerate(parts(page), start=1)
    )
    drop = menu_groups(
        '<li class="has-dropdown"><a href="#">{name}</a><ul class="dropdown">{entries}</ul></li>',
        '<li><a href="/{path}">{text}</a></li>',
    )
    return f"""<!doctype html>
<!--[if IE 9]><html class="lt-ie10" lang="en" > <![endif]-->
<html class="no-js" lang="en" data-useragent="">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{esc(page.title)}</title><meta property="og:title" content="{attr(page.title)}">
<meta property="og:url" content="{attr(page.url)}">
<meta property="og:site_name" content="OSCE"><meta property="og:type" content="website">
<meta name="twitter:card" content="summary">
<link rel="stylesheet" href="/css/foundation.min.css"><script src="/js/vendor/modernizr.js"></script></head>
<body><div class="fixed"><nav class="top-bar" data-topbar role="navigation"><ul class="title-area"><li class="name">
<a href="/"><strong>OSCE</strong></a></li><li class="toggle-topbar menu-icon"><a href="#"><span>Menu</span></a></li>
</ul>
<section class="top-bar-section"><ul class="right">{drop}</ul></section></nav></div>
<header class="hero"><div class="row"><div class="large-12 columns"><h1>{esc(page.title)}</h1>
{labelled(page, '<h4 class="subheader"><span class="radius label">{}</span></h4>')}</div></div></header>
{boxed('<section class="strip"><div class="row" data-equalizer>', strip, "</div></section>")}
<section class="main-section" role="main">
{inner}
</section>
<section class="also"><div class="row"><div class="large-12 columns"><h3>You may also like</h3></div></div>
<div class="row">
{
        teasers(
            "microsite",
            3,
            '<div class="medium-4 columns"><div class="panel"><h5><a href="{path}">{title}</a></h5>'
            "<p>{snippet}</p><small>{place}, {day}</small></div></div>",
        )
    }
</div></section>
<footer><div class="row"><div class="medium-6 columns"><p>{STREET}</p></div><div class="medium-6 columns">
<ul class="inline-list right"><li><a href="/press">Press</a></li><li><a href="/legal">Legal notice</a></li></ul></div>
</div></footer>
<div class="alert-box secondary" data-alert>We count visits with the help of cookies. <a href="/cookies">Tell me
more</a> <a href="#" class="close">&times;</a>
</div>
<script src="/js/foundation.min.js"></script><script>$(document).foundation();</script></body></html>"""


def paper_export(page: oc.Page) -> str:
    """2015: a one-page document turned from PDF into HTML by an office program, each line of its head a paragraph."""
    still = "text-indent: 0pt;text-align: left;"
    gap = f'<p style="{still}"><br/></p>'
    before, after = around(page, f'<p class="s2" style="padding-top: 4pt;padding-left: 5pt;{still}">{{}}</p>')
    details = fact_rows(
        page, f'<p class="s3" style="padding-left: 5pt;{still}"><b>{{label}}: </b>{{values}}</p>', join=", "
    )
    body = blocks(
        page.body,
        paragraph='<p style="padding-top: 6pt;padding-left: 5pt;line-height: 114%;text-align: justify;">{text}</p>',
        heading=f'<h{{level}} style="padding-top: 8pt;padding-left: 5pt;{still}">{{text}}</h{{level}}>',
        bullets='<ul id="l1">{items}</ul>',
        item=f'<li data-list-text="•"><p style="padding-left: 23pt;{still}">{{text}}</p></li>',
    )
    return f"""<!DOCTYPE  html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en"><head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>Microsoft Word - 2015-letterhead-final2.docx</title><meta name="author" content="Communication Section"/>
<style type="text/css"> * {{margin:0; padding:0; text-indent:0; }}
 .s1 {{ color: #00549F; font-family:Arial, sans-serif; font-size: 9pt; }}
 .s2 {{ color: #7F7F7F; font-family:Arial, sans-serif; font-style: italic; font-size: 11pt; }}
 h1 {{ color: black; font-family:Arial, sans-serif; font-weight: bold; font-size: 18pt; }}
 .s3 {{ color: black; font-family:Arial, sans-serif; font-size: 10pt; }}
 p {{ color: black; font-family:"Times New Roman", serif; font-size: 11pt; margin:0pt; }}
 li {{display: block; }}
 #l1> li>*:first-child:before {{content: "• "; }}
</style></head><body>
<p style="padding-left: 5pt;{still}"><span><img width="151" height="46" alt="image" src="Image_001.jpg"/></span></p>
<p class="s1" style="padding-left: 5pt;{still}">Organization for Security and Co-operation in Europe</p>
{gap}
{before}
<h1 style="padding-top: 4pt;padding-left: 5pt;{still}">{esc(page.title)}</h1>
{after}
{gap}
{details}
{gap}
{body}
{gap}
<p class="s1" style="padding-left: 5pt;{still}">{STREET}</p>
<p class="s1" style="padding-left: 5pt;{still}">Page 1 of 1</p>
</body></html>"""


def translated_view(page: oc.Page) -> str:
    """2016: a mission's HTML5 page saved after a browser translated it, two font tags around each text of the page."""

    def wrapped(text: str) -> str:
        font = '<font style="vertical-align: inherit;">'
        return f"{font}{font}{text}</font></font>" if text.strip() else text

    details = fact_rows(
        page,
        '<li class="meta__item"><strong>{label}</strong> {values}</li>',
        value='<a href="/{path}">{value}</a>',
        when=True,
    )
    content = f"""<header class="site-header"><a class="brand" href="/">OSCE Mission</a>
<nav><ul>{entries('<li><a href="/{path}">{text}</a></li>', "About us", "Meetings and conferences")}</ul></nav></header>
<div class="wrap"><article class="story"><header class="story__head">
{labelled(page, '<p class="story__type">{}</p>')}
{boxed('<ul class="meta">', details, "</ul>")}
<h1 class="story__title">{esc(page.title)}</h1></header>
<div class="story__text">
{blocks(page.body)}
</div></article>
<section class="latest"><h2>Latest from the mission</h2>
{
        teasers(
            "translated",
            3,
            '<div class="latest__item"><span class="date">{day}</span><h3><a href="{path}">{title}</a></h3></div>',
        )
    }
</section></div>
<footer class="site-footer"><p>Mission Headquarters</p><p><a href="/imprint">Imprint</a></p></footer>"""
    return f"""<!DOCTYPE html>
<html lang="en" class="translated-ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
<title>{esc(page.title)}</title><link rel="canonical" href="{attr(page.url)}">
<meta name="viewport" content="width=device-width">
<meta property="og:locale" content="en_GB">
<link type="text/css" rel="stylesheet" charset="UTF-8" href="./page_files/translateelement.css">
{style(4, "translated")}</head>
<body style="position: relative; min-height: 100%; top: 40px;">
<div class="skiptranslate"><table class="banner"><tr><td>Translated to: <b>English</b></td><td>
<button>Show original</button></td><td><a href="#">Options</a></td></tr></table></div>
{texts_changed(content, wrapped)}
<div id="goog-gt-tt" class="skiptranslate" dir="ltr" style="display: none;"><div class="top">
<h1 class="title gray">Original text</h1></div><div class="middle"><div class="original-text"></div></div>
<div class="bottom"><span>Contribute a better translation</span></div></div>
{script(6, "translated")}</body></html>"""


def drupal8(page: oc.Page) -> str:
    """2017: Drupal 8 with a Classy-based theme, inline labels, facts split between the top and the end of the node."""

    def fields(*labels: str) -> str:
        return fact_rows(
            page,
            '<div class="field field--name-field-{name} field--label-inline clearfix">'
            '<div class="field__label">{label}</div><div class="field__items">{values}</div></div>',
            value='<div class="field__item"><a href="/{path}" hreflang="en">{value}</a></div>',
            join="",
            day='<time datetime="{iso}T12:00:00Z" class="datetime">{day}</time>',
            only=labels,
        )

    menu = menu_groups(
        '<li class="menu-item menu-item--expanded">'
        '<a href="/{path}" data-drupal-link-system-path="node/1">{name}</a><ul class="menu">{entries}</ul>'
        "</li>",
        '<li class="menu-item"><a href="/{path}">{text}</a></li>',
    )
    latest = teasers(
        "drupal8",
        4,
        '<div class="views-row"><div class="views-field views-field-title"><span class="field-content">'
        '<a href="{path}" hreflang="en">{title}</a></span></div>'
        '<div class="views-field views-field-created"><span class="field-content">{day}</span></div></div>',
    )
    about = f' data-history-node-id="{page.node_id}"' if page.node_id else ""
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: http://ogp.me/ns#">
  <head>
    <meta charset="utf-8" />
<link rel="canonical" href="{attr(page.url)}" />
<meta name="description" content="{opening_text(page)}" />
<meta property="og:site_name" content="OSCE" />
<meta property="og:title" content="{attr(page.title)}" />
<meta property="og:updated_time" content="2017-09-12T08:41:09+0200" />
<meta name="Generator" content="Drupal 8 (https://www.drupal.org)" />
<meta name="MobileOptimized" content="width" />
<link rel="alternate" hreflang="en" href="{attr(page.url)}" />
    <title>{esc(page.title)} | OSCE</title>
{style(5, "drupal8")}
  </head>
  <body class="layout-two-sidebars{node_class(page)} path-node">
        <a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
      <div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<div class="layout-container">
  <header role="banner"><div class="region region-header"><div id="block-branding" class="block block-system">
<a href="/" rel="home">OSCE</a></div>
  <nav role="navigation" aria-labelledby="block-mainnavigation-menu" id="block-mainnavigation">
<h2 class="visually-hidden" id="block-mainnavigation-menu">Main navigation</h2><ul class="menu">{menu}</ul></nav>
</div></header>
  <div class="region region-breadcrumb"><nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb">
<h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol><li><a href="/">Home</a></li></ol></nav></div>
  <main role="main"><a id="main-content" tabindex="-1"></a>
    <div class="layout-content"><div class="region region-content"><div data-drupal-messages-fallback class="hidden">
</div>
<div id="block-pagetitle" class="block block-core block-page-title-block">
  <h1 class="page-title"><span class="field field--name-title field--type-string
field--label-hidden">{esc(page.title)}</span>
</h1>
</div>
<div id="block-content" class="block block-system block-system-main-block">
<article role="article"{about} class="node node--type-item node--view-mode-full">
  <div class="node__content">
{labelled(page, '<div class="field field--name-field-content-type field--label-hidden field__item">{}</div>')}
{fields("Date", "Place", "Location")}
<div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden
field__item">
{blocks(page.body)}
</div>
{fields("Organized by", "Source", "Fields of work")}
  </div>
</article>
</div></div></div>
    <aside class="layout-sidebar-first" role="complementary"><div class="region region-sidebar-first">
<div class="views-element-container block"><h2>What's new</h2><div><div class="view view-latest">{latest}</div></div>
</div></div></aside>
  </main>
  <footer role="contentinfo"><div class="region region-footer"><nav id="block-footer"><ul class="menu">
<li class="menu-item"><a href="/contact">Contact</a></li><li class="menu-item"><a href="/terms">Terms</a></li></ul>
</nav></div></footer>
</div>
  </div>
<div id="sliding-popup" class="sliding-popup-bottom"><div class="popup-content info">
<h2>We use cookies on this site to make your visit easier</h2>
<p>By clicking any link on this page you agree to that.</p>
<button type="button" class="agree-button">OK, I agree</button></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/",
"currentLanguage":"en"}},"user":{{"uid":0}}}}</script>
{script(8, "drupal8")}
  </body>
</html>"""


def static_archive(page: oc.Page) -> str:
    """2020: a closed mission's archive made with Hugo, facts in a line under the title, links to two posts."""
    details = fact_rows(
        page,
        '<span class="post-meta-item">{label}: {values}</span>',
        day='<time datetime="{iso}T00:00:00Z">{day}</time>',
        between='<span class="post-meta-separator"> • </span>',
        order=("Date", "Place", "Location", "Organized by"),
    )
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
  <meta name="generator" content="Hugo 0.74.3" />
  <meta charset="utf-8">
  <title>{esc(page.title)} | Mission archive</title>
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta property="og:title" content="{attr(page.title)}" />
  <meta property="og:description" content="{opening_text(page, 90)}" />
  <meta property="og:type" content="article" />
  <meta property="og:url" content="{attr(page.url)}" />
  <link rel="stylesheet" href="/css/style.min.5f1c.css" integrity="sha256-Xx">
  <link rel="alternate" type="application/rss+xml" href="/index.xml" title="Mission archive">
</head>
<body>
<main class="container">
<nav class="main-nav"><a class="nav-brand" href="/">Mission archive</a>
<ul class="nav-list"><li><a href="/posts/">All items</a></li><li><a href="/tags/">Tags</a></li><li>
<a href="/about/">About this archive</a></li></ul>
<button id="mode" title="Dark or light">Mode</button></nav>
<div class="notice"><p>The mission closed. This archive is kept as it was on the last day and will not be updated.</p>
</div>
<article class="post-single">
  <header class="post-header">
    {labelled(page, '<div class="post-section"><a href="/types/">{}</a></div>')}
    <h1 class="post-title">{esc(page.title)}</h1>
    {boxed('<div class="post-meta">', details, "</div>")}
  </header>
  <div class="post-content">
{
        blocks(
            page.body,
            heading='<h{level} id="{anchor}">{text}<a hidden class="anchor" href="#{anchor}">#</a></h{level}>',
        )
    }
  </div>
  <footer class="post-footer">
    <nav class="paginav">
{teasers("older", 1, '<a class="prev" href="{path}/"><span class="title">« Older</span><br><span>{title}</span></a>')}
    {
        teasers(
            "newer", 1, '<a class="next" href="{path}/"><span class="title">Newer »</span><br><span>{title}</span></a>'
        )
    }
</nav>
  </footer>
</article>
</main>
<footer class="footer">
<span>© 2020 Mission archive</span> <span>Made with a static site generator, hosted on a small server.</span></footer>
</body>
</html>"""


def front_matter(page: oc.Page) -> str:
    """2022: a volunteer's mirror in a code host, a Markdown file shown with its front matter as a table of columns."""
    pairs = [("Type", [page.label])] if page.label else []
    pairs += [(label, list(values)) for label, values in facts(page)]

    def cell(values: Sequence[str]) -> str:
        if len(values) == 1:
            return f"<div>{esc(values[0])}</div>"
        inner = "".join(f"<td><div>{esc(value)}</div></td>" for value in values)
        return f"<div><table><tbody><tr>{inner}</tr></tbody></table></div>"

    heads = "".join(f"<th>{label}</th>" for label, _ in pairs)
    cells = "".join(f"<td>{cell(values)}</td>" for _, values in pairs)
    table = f"<table><thead><tr>{heads}</tr></thead><tbody><tr>{cells}</tr></tbody></table>" if pairs else ""
    heading = (
        '<h{level} dir="auto"><a id="user-content-{anchor}" class="anchor" aria-hidden="true" href="#{anchor}">'
        '<svg class="octicon octicon-link" viewBox="0 0 16 16" width="16"><path d="M7 3l1 1"></path></svg>'
        "</a>{text}</h{level}>"
    )
    bar = "".join(
        f'<li class="d-inline-flex"><a class="UnderlineNav-item" href="#">'
        f'<span data-content="{name}">{name}</span></a></li>'
        for name in ("Code", "Issues", "Pull requests", "Actions", "Insights")
    )
    return f"""<!DOCTYPE html>
<html lang="en" data-color-mode="auto" data-light-theme="light" data-dark-theme="dark">
<head><meta charset="utf-8"><title>osce-pages/items.md at main</title>
<meta name="route-pattern" content="/:user_id/:repository/blob/*name(/*path)">
<meta name="description" content="Pages kept as Markdown. Contribute to their development by creating an account.">
<meta property="og:type" content="object">
<meta property="og:title" content="osce-pages/items.md at main">{style(8, "front matter")}{script(5, "front matter")}
</head>
<body class="logged-out env-production page-responsive"><div class="position-relative">
<a href="#start-of-content" class="p-3 show-on-focus js-skip-to-content">Skip to content</a>
<header class="Header-old" role="banner"><div class="d-flex">
<a href="/" aria-label="Homepage">{icon("code host", 12)}</a><nav aria-label="Global"><ul><li><a href="#">Product</a>
</li><li><a href="#">Solutions</a></li><li><a href="#">Pricing</a></li></ul></nav>
<a href="/login">Sign in</a> <a href="/join">Sign up</a></div></header></div>
<div id="start-of-content" class="show-on-focus"></div>
<div class="application-main"><main id="js-repo-pjax-container"><div id="repository-container-header">
<div class="d-flex"><span class="author"><a href="#">pages-keeper</a></span> / <strong><a href="#">osce-pages</a>
</strong> <span class="Label Label--secondary">Public</span></div>
<nav class="UnderlineNav" aria-label="Repository"><ul class="UnderlineNav-body">{bar}</ul></nav></div>
<div class="repository-content"><div class="d-flex file-navigation">
<summary class="btn">main</summary> <span><a href="#">osce-pages</a>/<a href="#">items</a>/<strong>items.md</strong>
</span></div>
<div class="Box Box--condensed"><div class="Box-header">
<a href="#">Tidy line endings</a> <span>Latest commit <a href="#">4f0c2ab</a> <relative-time
datetime="2022-05-30T18:22:40Z">May 30, 2022</relative-time>
</span> <a href="#">History</a></div></div>
<div class="Box mt-3"><div class="Box-header"><div class="text-mono f6">61 lines (40 sloc) <span></span> 4.2 KB</div>
<div class="BtnGroup"><a href="#" class="btn-sm btn">Raw</a><a href="#" class="btn-sm btn">Blame</a></div></div>
<div id="readme" class="Box-body readme blob js-code-block-container">
<article class="markdown-body entry-content container-lg" itemprop="text">
{table}
<h1 dir="auto">{esc(page.title)}</h1>
{blocks(page.body, paragraph='<p dir="auto">{text}</p>', heading=heading, bullets='<ul dir="auto">{items}</ul>')}
</article></div></div></div></main></div>
<footer class="footer container-xl" role="contentinfo"><h2 class="sr-only">Footer</h2><nav aria-label="Footer"><ul>
<li>© 2022</li><li><a href="#">Terms</a></li><li><a href="#">Privacy</a></li><li><a href="#">Status</a></li><li>
<a href="#">Docs</a></li></ul></nav></footer>
<div id="ajax-error-message" class="ajax-error-message flash flash-error" hidden>
<p>You can’t perform that action at this time.</p></div></body></html>"""


def feed_view(page: oc.Page) -> str:
    """2023: an entry of a feed in a self-hosted feed reader, subscriptions left, facts as a list before the text."""
    details = fact_rows(page, "<li><strong>{label}:</strong> {values}</li>", join=", ", when=True)
    feeds = "".join(
        f'<li class="item feed"><span class="item-title" data-unread="{number}">{name}</span></li>'
        for number, name in enumerate(
            ("Village newspapers", "Map makers", "River levels", "Radio amateurs", "Bee keeping"), start=2
        )
    )
    queue = teasers(
        "feed",
        5,
        '<div class="flux not_read"><ul class="horizontal-list flux_header"><li class="item website">'
        '<span>OSCE</span></li><li class="item title"><a href="{path}">{title}</a></li>'
        '<li class="item date"><time datetime="{iso}">{day}</time></li></ul></div>',
    )
    before, after = around(page, '<div class="subtitle"><span class="category">{}</span></div>')
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" class="rtl_0">
<head><meta charset="UTF-8" /><meta name="viewport" content="initial-scale=1.0" />
<title>(17) Main stream · Reader</title>
<link rel="canonical" href="{attr(page.url)}" /><meta name="referrer" content="never" />
<meta name="robots" content="noindex,nofollow" />
{style(3, "feed")}{script(3, "feed")}</head>
<body class="reader">
<header class="header"><div class="item title"><a href="./"><span class="logo">Reader</span></a></div>
<div class="item search"><form><input type="search" placeholder="Search" /></form></div><div class="item configure">
<a href="#">Settings</a></div></header>
<div id="global"><nav class="aside aside_feed" id="aside_feed"><a class="btn" href="#">Subscription management</a>
<ul id="sidebar" class="tree"><li class="tree-folder category all"><a class="title" href="#">Main stream</a></li>
<li class="tree-folder favorites"><a class="title" href="#">Favourites (4)</a></li><li class="tree-folder active">
<a class="title" href="#">Uncategorized</a><ul class="tree-folder-items">{feeds}</ul></li></ul></nav>
<nav class="nav_menu"><div class="group"><button class="btn">Mark as read</button><button class="btn">Refresh</button>
</div></nav>
<main id="stream" class="reader"><div class="flux current active"><div class="flux_content">
<article class="content large">
<header>{before}<h1 class="title">{esc(page.title)}</h1>{after}</header>
<div class="text">
{boxed("<ul>", details, "</ul>")}
{blocks(page.body)}
</div>
<footer><ul class="horizontal-list bottom"><li class="item"><a class="bookmark" href="#">Add to favourites</a></li>
<li class="item share"><a href="#">Share</a></li></ul></footer>
</article></div></div>
<h2 class="day">Before that</h2>
{queue}
<div id="stream-footer"><div class="stream-end">There are no more articles</div></div></main></div></body></html>"""


def reader_view(page: oc.Page) -> str:
    """2021: a browser's reader mode saved into one file, the page's own head gone, facts as lines before the text."""
    details = fact_rows(
        page, "<p><span>{label}:</span> <span>{values}</span></p>", join="</span>, <span>", order=("Date", "Place")
    )
    tools = "".join(
        f'<li><button class="{name.split()[0].lower()}-button" aria-label="{name}">'
        f'<span class="hover-label">{name}</span></button></li>'
        for name in ("Close reader view", "Type controls", "Save")
    )
    return f"""<!DOCTYPE html> <html dir="ltr" lang="en" platform="linux"><!--
 Page saved with SingleFile
 url: {page.url}
 saved date: Thu Feb 25 2021 19:02:11 GMT+0100 (Central European Standard Time)
--><head><meta charset="utf-8"><title>{esc(page.title)}</title>
<meta name="viewport" content="width=device-width; user-scalable=0">{style(7, "reader view")}
<link rel="shortcut icon" href="data:image/svg+xml;base64,PHN2Zy8+"></head>
<body class="light sans-serif loaded" style="--font-size:20px;--content-width:30em">
<div class="top-anchor"></div>
<div id="toolbar" class="toolbar-container"><div class="toolbar reader-toolbar"><div class="reader-controls"><ul>
{tools}</ul></div></div></div>
<div class="container" style="--font-size:20px" lang="en" dir="ltr">
 <div class="header reader-header reader-show-element">
  <a class="domain reader-domain" href="{attr(page.url)}">osce.org</a>
  <div class="domain-border"></div>
  <h1 class="reader-title">{esc(page.title)}</h1>
  <div class="meta-data"><div class="reader-estimated-time" dir="ltr">2-3 minutes</div></div>
 </div>
 <hr>
 <div class="content">
  <div class="moz-reader-content reader-show-element"><div id="readability-page-1" class="page"><div>
{labelled(page, "<p>{}</p>")}
{details}
<div>
{blocks(page.body)}
</div>
  </div></div></div>
 </div>
 <div><div class="reader-message"></div></div>
</div></body></html>"""


def next_page(page: oc.Page) -> str:
    """2024: a Next.js front end with CSS modules, a rail of facts before the article, data for scripts at the end."""
    rail = fact_rows(
        page,
        '<div class="Rail_item__q8XbK"><p class="Rail_label__0zPpa">{label}</p>'
        '<p class="Rail_value__yR3v1">{values}</p></div>',
        value='<a class="Rail_link__m2TtW" href="/topics/{path}">{value}</a>',
        join="<!-- -->, <!-- -->",
        day='<time dateTime="{iso}">{day}</time>',
    )
    linked_data = {
        "@context": "https://schema.org",
        "@type": "Event" if isinstance(page, oc.Seminar) else "Article",
        "name" if isinstance(page, oc.Seminar) else "headline": page.title,
        "url": page.url,
        "publisher": {"@type": "Organization", "name": "OSCE"},
    }
    data = {"props": {"pageProps": {"title": page.title, "locale": "en"}}, "page": "/[...slug]", "buildId": "kF3v0TtZ"}
    mega = menu_groups(
        '<li class="Mega_group__7dLkq"><button type="button" aria-expanded="false">{name}</button>'
        "<ul>{entries}</ul></li>",
        '<li><a href="/{path}">{text}</a></li>',
    )
    before, after = around(page, '<span class="Head_tag__Jq1sV">{}</span>')
    cards = teasers(
        "next",
        3,
        '<a class="Card_card__Zk7dP" href="{path}"><span class="Card_tag__1aBcd">{label}</span>'
        '<h3 class="Card_title__k0PqR">{title}</h3><span class="Card_date__X9sDf">{day}</span></a>',
        "",
    )
    sections = "".join(
        f'<section class="Rich_section__4hWnT">{blocks(part, between="")}</section>' for part in parts(page)
    )
    return one_line(
        f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<meta name="viewport" content="width=device-width"/><title>{esc(page.title)} | OSCE</title>
<meta name="description" content="{opening_text(page)}"/><link rel="canonical" href="{attr(page.url)}"/>
<meta property="og:title" content="{attr(page.title)}"/><meta property="og:url" content="{attr(page.url)}"/>
<meta property="og:locale" content="en"/><meta property="og:image" content="https://www.osce.org/og.png"/>
<script type="application/ld+json">{json.dumps(linked_data)}</script>
<link rel="preload" href="/_next/static/css/5b1f.css" as="style"/><noscript data-n-css="">
</noscript>{style(10, "next")}</head><body><div id="__next"><a href="#main" class="Skip_link__b7Vw2">Skip to
content</a><header class="Site_header__pL9xN"><a href="/" aria-label="OSCE home">{icon("next", 40)}</a>
<nav class="Mega_nav__Qw3eR" aria-label="Main"><ul>{mega}</ul></nav>
<button type="button" class="Site_search__u5KjH">Search</button></header><main id="main" class="Page_main__3fGhJ">
<div class="Head_root__c4VbN">{before}<h1 class="Head_title__x7ZaQ">{esc(page.title)}</h1>{after}</div>
<div class="Page_grid__8mNbV">{boxed('<aside class="Rail_root__e2WsX">', rail, "</aside>")}
<article class="Rich_root__6yHnU">{sections}</article></div><div class="Share_root__5tGbY"><span>Share</span>
<button type="button">Copy link</button></div><section class="Cards_root__9iKmO" aria-label="Related">
<h2 class="Cards_title__7uJmN">Keep reading</h2><div>{cards}</div></section></main><footer class="Foot_root__1qAzW">
<p>{STREET}</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/accessibility">Accessibility</a></li><li>
<a href="/careers">Careers</a></li></ul><p>© <!-- -->2024<!-- --> OSCE</p></footer>
<div class="Consent_root__0oPlK" role="region" aria-label="Cookies">
<p>Essential cookies keep this site running. Others help us to see which pages are of use.</p>
<button type="button">Essential only</button><button type="button">Allow all</button></div></div>
<script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>{script(14, "next")}</body></html>"""
    )


def block_theme(page: oc.Page) -> str:
    """2024: a field operation's WordPress with a block theme, a column for each fact, posts below in a query loop."""
    columns = fact_rows(
        page,
        '<div class="wp-block-column is-layout-flow wp-block-column-is-layout-flow">'
        '<p class="has-contrast-2-color has-text-color has-small-font-size"><strong>{label}</strong>'
        "<br>{values}</p></div>",
        join="<br>",
        when=True,
        order=("Date", "Place", "Location", "Fields of work"),
    )
    flow = '<div class="wp-block-columns are-vertically-aligned-top is-layout-flex wp-block-columns-is-layout-flex">'
    menu = entries(
        '<li class="wp-block-navigation-item wp-block-navigation-link">'
        '<a class="wp-block-navigation-item__content" href="/{path}/">'
        '<span class="wp-block-navigation-item__label">{text}</span></a></li>',
        "About us",
        "Fields of work",
    )
    loop = teasers(
        "blocks",
        3,
        '<li class="wp-block-post post type-post status-publish">'
        '<h2 class="wp-block-post-title has-large-font-size"><a href="{path}/" target="_self">{title}</a>'
        '</h2><div class="wp-block-post-date"><time datetime="{iso}T09:00:00+00:00">{day}</time></div>'
        '<div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">{snippet} </p></div>'
        "</li>",
    )
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head>
	<meta charset="UTF-8" />
	<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name='robots' content='index, follow, max-image-preview:large' />
	<title>{esc(page.title)} - OSCE Programme Office</title>
	<link rel="canonical" href="{attr(page.url)}" />
	<meta property="og:locale" content="en_GB" />
	<meta property="og:type" content="article" />
	<meta property="og:title" content="{attr(page.title)} - OSCE Programme Office" />
	<meta property="article:modified_time" content="2024-04-18T07:30:00+00:00" />
	<meta name="generator" content="WordPress 6.5.2" />
{style(16, "block theme")}
</head>
<body class="post-template-default single single-post wp-embed-responsive">
<div class="wp-site-blocks">
<header class="wp-block-template-part"><div class="wp-block-group alignwide has-global-padding is-layout-constrained">
<p class="wp-block-site-title"><a href="/" target="_self" rel="home">OSCE Programme Office</a></p>
<p class="wp-block-site-tagline">Pages of the field operation</p>
<nav class="is-responsive wp-block-navigation" aria-label="Header"><ul class="wp-block-navigation__container">{menu}
</ul></nav></div></header>
<main class="wp-block-group is-layout-flow wp-block-group-is-layout-flow">
<div class="wp-block-group has-global-padding is-layout-constrained">
{labelled(page, '<div class="taxonomy-category wp-block-post-terms"><a href="/category/items/" rel="tag">{}</a></div>')}
<h1 class="wp-block-post-title has-x-large-font-size">{esc(page.title)}</h1>
</div>
<div class="entry-content wp-block-post-content has-global-padding is-layout-constrained
wp-block-post-content-is-layout-constrained">
{boxed(flow, columns, '</div><hr class="wp-block-separator has-alpha-channel-opacity"/>')}

{
        blocks(
            page.body,
            heading='<h{level} class="wp-block-heading">{text}</h{level}>',
            bullets='<ul class="wp-block-list">{items}</ul>',
        )
    }
</div>
<div class="wp-block-group alignwide is-layout-flow"><h2 class="wp-block-heading">More posts</h2>
<div class="wp-block-query is-layout-flow">
<ul class="wp-block-post-template is-layout-flow wp-block-post-template-is-layout-flow">{loop}</ul></div></div>
</main>
<footer class="wp-block-template-part"><div class="wp-block-group">
<p class="has-small-font-size">The office is part of the field operations of the OSCE.</p>
<p class="has-small-font-size">Designed with blocks</p></div></footer>
</div>
{script(9, "block theme")}
</body>
</html>"""


def layout_builder(page: oc.Page) -> str:
    """2025: an institution's Drupal 10 with Layout Builder, a block per field, labels above values, a second column."""
    panes = fact_rows(
        page,
        '<div class="block block-layout-builder block-field-blocknodeitemfield-{name}"><div class="block__content">'
        '<div class="field field--name-field-{name} field--label-above"><div class="field__label">{label}</div>'
        '<div class="field__items">{values}</div></div></div></div>',
        value='<div class="field__item">{value}</div>',
        join="",
        day='<time datetime="{iso}T12:00:00Z">{day}</time>',
        order=("Fields of work", "Source", "Organized by"),
    )
    pieces = "\n".join(
        f'<div class="paragraph paragraph--type--text paragraph--view-mode--default">'
        '<div class="text-content clearfix field field--name-field-text field--label-hidden field__item">'
        f"\n{blocks(part)}\n</div>"
        f"</div>"
        for part in parts(page, 3)
    )
    before, after = around(page, '<div class="field field--name-field-kind field--label-hidden field__item">{}</div>')
    cards = teasers(
        "builder",
        3,
        '<div class="grid-full views-row"><article class="node node--type-item node--view-mode-card">'
        '<h3 class="node__title"><a href="{path}" rel="bookmark"><span>{title}</span></a></h3>'
        '<div class="node__content"><div class="field__item">{snippet}</div>'
        '<time datetime="{iso}">{day}</time></div></article></div>',
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr"
style="--color--primary-hue:205;--color--primary-saturation:100%;--color--primary-lightness:32">
<head><meta charset="utf-8" />
<meta name="Generator" content="Drupal 10 (https://www.drupal.org)" /><meta name="HandheldFriendly" content="true" />
<link rel="canonical" href="{attr(page.url)}" /><link rel="shortlink" href="{attr(page.url)}" />
<meta property="og:title" content="OSCE" />
<meta property="og:description" content="Security from Vancouver to Vladivostok" />
<title>{esc(page.title)} | OSCE Institution</title>{style(12, "builder")}</head>
<body class="path-node page-node-type-item{node_class(page)}">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><div id="page-wrapper" class="page-wrapper">
<div id="page">
<header id="header" class="site-header" data-drupal-selector="site-header" role="banner">
<div class="site-header__inner"><div class="site-branding">
<a class="site-branding__name" href="/" rel="home">OSCE Institution</a></div>
<button class="mobile-nav-button" aria-label="Main Menu" aria-controls="header-nav" aria-expanded="false">
<span class="mobile-nav-button__label">Menu</span></button>
<div id="header-nav" class="header-nav"><nav class="primary-nav block block-menu">
{menu_html(MENU, list_class="menu primary-nav__menu")}</nav></div></div></header>
<div id="main-wrapper" class="layout-main-wrapper layout-container"><div id="main" class="layout-main">
<div class="main-content"><a id="main-content" tabindex="-1"></a>
<nav class="breadcrumb" role="navigation" aria-labelledby="system-breadcrumb">
<h2 id="system-breadcrumb" class="visually-hidden">Breadcrumb</h2><ol class="breadcrumb__list">
<li class="breadcrumb__item"><a href="/" class="breadcrumb__link">Home</a></li><li class="breadcrumb__item">
<span>Items</span></li></ol></nav>
<main role="main"><div class="region region--content grid-full layout--pass--content-medium">
<div class="block block-system block-system-main-block"><div class="block__content">
<article class="node node--type-item node--view-mode-full"><div class="node__content">
<div class="layout layout--onecol"><div class="layout__region layout__region--content">{before}
<div class="block block-field-blocknodeitemtitle"><h1 class="title page-title">{esc(page.title)}</h1></div>{after}
</div></div>
<div class="layout layout--twocol-section layout--twocol-section--67-33">
<div class="layout__region layout__region--first">
<div class="block block-layout-builder block-field-blocknodeitemfield-text">
<div class="field field--name-field-paragraphs field__items">
{pieces}
</div></div></div>
{boxed('<div class="layout__region layout__region--second">', panes, "</div>")}</div>
</div></article></div></div>
<div class="views-element-container block"><h2 class="block__title">Related items</h2><div class="view view-related">
{cards}</div></div>
</div></main></div></div></div>
<footer class="site-footer"><div class="site-footer__inner container"><div class="region region--footer_top">
<nav aria-label="Footer"><ul class="menu"><li><a href="/contact">Contact us</a></li><li><a href="/privacy">Privacy</a>
</li></ul></nav></div><div class="region region--footer_bottom">
<div>Part of the Organization for Security and Co-operation in Europe</div></div></div></footer>
<div class="overlay" data-drupal-selector="overlay"></div></div></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/",
"currentLanguage":"en"}}}}</script>
{script(12, "builder")}
</body></html>"""


LAYOUTS: dict[str, Layout] = {
    "server_page": Layout(server_page, drops=NO_LANGUAGE),
    "front_page": Layout(front_page, drops=NO_ADDRESS),
    "mail_archive": Layout(mail_archive, drops=NO_ADDRESS | NO_LANGUAGE),
    "search_cache": Layout(search_cache),
    "print_module": Layout(print_module),
    "ez_article": Layout(ez_article),
    "tabs_page": Layout(tabs_page),
    "intranet_space": Layout(intranet_space, drops=NO_ADDRESS),
    "pocket_page": Layout(pocket_page),
    "event_microsite": Layout(event_microsite),
    "paper_export": Layout(paper_export, drops=NO_ADDRESS),
    "translated_view": Layout(translated_view),
    "drupal8": Layout(drupal8),
    "static_archive": Layout(static_archive),
    "front_matter": Layout(front_matter, drops=NO_ADDRESS),
    "feed_view": Layout(feed_view),
    "reader_view": Layout(reader_view),
    "next_page": Layout(next_page),
    "block_theme": Layout(block_theme),
    "layout_builder": Layout(layout_builder),
}
"""Layouts by name."""
