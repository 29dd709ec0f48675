"""A fifth set of layouts: osce.org and its missions of 1999 to 2026, archive copies, distribution tools, partners."""

import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import MENU, icon, menu_html, script, slug, style


@attrs.frozen
class Teaser:
    """Another page, as lists around the text announce it."""

    label: str
    title: str
    day: dt.date
    place: str
    source: str
    snippet: str


TEASERS = (
    Teaser(
        "Press release",
        "Ferry captains and customs officers rehearse a night rescue",
        dt.date(2003, 5, 22),
        "DURRES",
        "OSCE Presence in Albania",
        "Two boats, one radio and a list of forty names were all that the exercise allowed.",
    ),
    Teaser(
        "News",
        "New reading room for court files opens in a former mill",
        dt.date(2012, 9, 18),
        "BITOLA",
        "OSCE Mission to Skopje",
        "The shelves come from the old granary, the scanner from a neighbouring country.",
    ),
    Teaser(
        "Media advisory",
        "Press briefing on the results of the boundary survey",
        dt.date(2017, 1, 30),
        "OSH",
        "OSCE Programme Office in Bishkek",
        "Interpretation into three languages will be provided.",
    ),
    Teaser(
        "Conference",
        "Conference on the protection of wells and springs",
        dt.date(2009, 11, 4),
        "Municipal Library, Mostar",
        "OSCE Secretariat",
        "Hydrologists and mayors compare what they measured in the dry years.",
    ),
    Teaser(
        "Press release",
        "Prison doctors write a common guide on records of injuries",
        dt.date(2021, 4, 12),
        "CHISINAU",
        "OSCE Mission to Moldova",
        "The guide is short, and every page of it can be torn out and filled in.",
    ),
    Teaser(
        "Press statement",
        "Representative welcomes release of two local reporters",
        dt.date(2024, 2, 7),
        "VIENNA",
        "OSCE Representative on Freedom of the Media",
        "Both had been held for nineteen days.",
    ),
    Teaser(
        "Workshop",
        "Workshop for teachers on the history of three railways",
        dt.date(2015, 3, 26),
        "Hotel Panorama, Dushanbe",
        "OSCE Programme Office in Dushanbe",
        "Timetables from four archives become material for lessons.",
    ),
)
NO_ADDRESS = frozenset({"url", "node_id"})
NO_LANGUAGE = frozenset({"language"})
OWN_CONTACT = frozenset({"contacts"})
"""Of layouts with the address of an office beside the text, which a record may or may not keep."""
Rows = list[tuple[str, list[str]]]


# What the layouts share.


def esc(text: str | None) -> str:
    """A text between tags."""
    return escape(text or "", quote=False)


def attr(text: str | None) -> str:
    """A text as the value of an attribute."""
    return escape(text or "")


def named(text: str | None) -> str:
    """A text between tags, as editors of old wrote what is not ASCII."""
    made = esc(text)
    for letter, entity in {"“": "&ldquo;", "”": "&rdquo;", "–": "&ndash;", "’": "&rsquo;", "—": "&mdash;"}.items():
        made = made.replace(letter, entity)
    return made


def numbered(text: str | None) -> str:
    """A text between tags, in ASCII, with numbers for the rest."""
    return "".join(letter if ord(letter) < 128 else f"&#{ord(letter)};" for letter in esc(text))


def spelt(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def american(day: dt.date) -> str:
    return f"{day:%B} {day.day}, {day.year}"


def dotted(day: dt.date) -> str:
    return f"{day:%d.%m.%Y}"


def days_of(page: oc.Page) -> list[dt.date]:
    """The day, or the first and the last."""
    if isinstance(page, oc.PressRelease):
        return [page.date] if page.date else []
    if isinstance(page, oc.Seminar):
        return [day for day in (page.starts, page.ends) if day]
    return []


def rows(
    page: oc.Page, labels: Iterable[tuple[str, str]], form: Callable[[dt.date], str] = spelt, between: str = " - "
) -> Rows:
    """Labels with their values, in the order that is asked for, without the empty ones."""
    values: dict[str, Sequence[str]] = {"source": page.sources, "fields": page.fields_of_work}
    values["date"] = [between.join(map(form, days_of(page)))]
    if isinstance(page, oc.PressRelease):
        values["place"] = ["/".join(page.places).upper()]
    if isinstance(page, oc.Seminar):
        values["location"] = [page.location or ""]
        values["organizer"] = page.organized_by
    found = ((label, [value for value in values.get(name, ()) if value]) for name, label in labels)
    return [(label, kept) for label, kept in found if kept]


def labelled(page: oc.Page, template: str) -> str:
    """The type label in a template with `{}`, or nothing on a page that has none."""
    return template.format(esc(page.label)) if page.label else ""


def _anchor(url: str, text: str) -> str:
    return f'<a href="{attr(url)}">{text}</a>'


def inline(
    text: str,
    links: Iterable[oc.Link],
    *,
    encode: Callable[[str], str] = esc,
    anchor: Callable[[str, str], str] | None = None,
) -> str:
    """A text with its links; `anchor` makes one of an address and a text."""
    make = anchor or _anchor
    pieces: list[str] = []
    at = 0
    for link in links:
        pieces += [encode(text[at : link.start]), make(link.url, encode(link.text))]
        at = link.start + len(link.text)
    return "".join([*pieces, encode(text[at:])])


def block(
    one: oc.Block,
    *,
    paragraph: str = "<p>{}</p>",
    heading: str = "<h{level}>{}</h{level}>",
    shift: int = 0,
    items: str = "<ul>{}</ul>",
    item: str = "<li>{}</li>",
    encode: Callable[[str], str] = esc,
    anchor: Callable[[str, str], str] | None = None,
) -> str:
    """A block of the body in templates."""
    match one:
        case oc.Heading():
            return heading.format(encode(one.text), level=min(one.level + shift, 6))
        case oc.ListBlock():
            outer = items.replace("ul>", "ol>").replace("<ul", "<ol") if one.ordered else items
            return outer.format("".join(item.format(encode(text)) for text in one.items))
        case oc.Caption():
            credit = f" ({one.credit})" if one.credit else ""
            return f'<figure><img src="/i.jpg" alt=""><figcaption>{encode(one.text + credit)}</figcaption></figure>'
        case oc.Table():
            lines = ("".join(f"<td>{encode(cell)}</td>" for cell in row) for row in one.rows)
            return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"
        case oc.Paragraph():
            return paragraph.format(inline(one.text, one.links, encode=encode, anchor=anchor))


def site_link(url: str, text: str) -> str:
    """A link as the site writes those to itself, from its root."""
    return f'<a href="{attr(url.removeprefix("https://www.osce.org"))}">{text}</a>'


def path_of(text: str) -> str:
    """A text as the last part of an address."""
    return slug(re.sub(r"[^\w /-]", "", text))


def canonical(page: oc.Page, end: str = ">") -> str:
    return f'<link rel="canonical" href="{attr(page.url)}"{end}' if page.url else ""


def some(seed: str, count: int) -> list[Teaser]:
    """A few teasers, the same for the same seed."""
    return Random(f"fifth {seed}").sample(TEASERS, count)


def captured(page: oc.Page) -> dt.datetime:
    """When an archive saved the page: some months after it came out."""
    days = days_of(page)
    day = (days[-1] if days else dt.date(2012, 2, 2)) + dt.timedelta(days=143)
    return dt.datetime(day.year, day.month, day.day, 7, 41, 12, tzinfo=dt.UTC)


# The site itself.


def osce_2026(page: oc.Page) -> str:
    """www.osce.org of 2026: drawers of a mega menu, labels in the hero, the body in stripes, cards for operations."""
    drawers = "".join(
        f'<li class="mega__item mega__item--parent"><button type="button" aria-expanded="false" class="mega__toggle">'
        f'{esc(name)}{icon(name, 20)}</button><div class="mega__drawer"><div class="mega__heading">{esc(name)}</div>'
        '<ul class="mega__list">'
        + "".join(
            f'<li class="mega__item"><a href="/{path_of(entry)}" class="mega__link" data-plid="{number}">{esc(entry)}'
            "</a></li>"
            for number, entry in enumerate(entries, start=1200)
        )
        + "</ul></div></li>"
        for name, entries in MENU
    )
    kicker = labelled(page, '<div class="hero__kicker text--label">{}</div>')
    heading = f'<h1 class="hero__title"><span>{esc(page.title)}</span></h1>'
    hero = heading + kicker if isinstance(page, oc.Seminar) else kicker + heading
    times = " - ".join(f'<time datetime="{day}T12:00:00Z">{spelt(day)}</time>' for day in days_of(page))
    meta = f'<li class="meta__row"><span class="meta__label">Date:</span> {times}</li>' if times else ""
    order = (("place", "Place"), ("location", "Location"), ("organizer", "Organized by"), ("source", "Source"))
    for label, values in rows(page, (*order, ("fields", "Fields of work"))):
        if label == "Fields of work":
            shown = "".join(f'<li><a href="/{path_of(value)}" class="tag">{esc(value)}</a></li>' for value in values)
            shown = f'<ul class="tags">{shown}</ul>'
        else:
            shown = "".join(f'<span class="meta__value">{esc(value)}</span>' for value in values)
        meta += f'<li class="meta__row"><span class="meta__label">{label}:</span> {shown}</li>'
    if meta:
        meta = f'<ul class="meta">{meta}</ul>'
    cards = "".join(
        f'<article class="teaser-wrap"><a class="teaser teaser--two-cols" href="/{path_of(other.source)}/{number}">'
        f'<div class="teaser__text"><p class="teaser__type">{esc(other.label)}</p><h2 class="teaser__title">'
        f'{esc(other.title)}</h2><time datetime="{other.day}">{spelt(other.day)}</time></div></a></article>'
        for number, other in enumerate(some("2026", 3), start=571200)
    )
    shortlink = (
        f'<link rel="shortlink" href="https://www.osce.org/node/{page.node_id}">' if page.node_id is not None else ""
    )
    settings = json.dumps({"path": {"baseUrl": "/", "currentPathIsAdmin": False}, "user": {"uid": 0}})
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head>
<meta charset="utf-8">
{canonical(page)}
{shortlink}
<meta property="og:site_name" content="OSCE">
<meta property="og:url" content="{attr(page.url)}">
<meta property="og:title" content="{attr(page.title)}">
<meta name="Generator" content="Drupal 11 (https://www.drupal.org)">
<meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{esc(page.title)} | OSCE</title>
{style(14, "osce 2026")}
{script(8, "consent 2026")}
</head>
<body class="path-node page-node-type-content">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip Links</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="site-header" role="banner"><a href="/" rel="home" class="site-logo">{icon("logo 2026", 200)}</a>
<div class="site-header__tools"><form action="/search" method="get"><label for="q">Search</label>
<input type="search" id="q" name="text"><button>Search</button></form>
<ul class="languages"><li class="is-active"><a href="#" hreflang="en">English</a></li>
<li><a href="/ru" hreflang="ru">Русский</a></li><li><a href="/fr" hreflang="fr">Français</a></li></ul></div>
<nav aria-label="Main navigation" class="mega"><ul class="mega__root">{drawers}</ul></nav></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>
<article class="node node--view-mode-full">
<div class="hero hero--plain">{hero}{meta}</div>
{_stripes(page)}
<div class="share"><span class="share__label">Share</span>
<a href="https://www.facebook.com/sharer">{icon("fb", 30)}<span class="visually-hidden">Facebook</span></a>
<a href="https://twitter.com/share">{icon("x", 30)}<span class="visually-hidden">X</span></a>
<a href="mailto:?subject=">{icon("mail", 30)}<span class="visually-hidden">E-mail</span></a></div>
</article>
<section class="related is-grey"><h2 class="related__title">Latest from the OSCE</h2>
<div class="grid grid--three">{cards}</div><a class="button" href="/press-releases">All press releases</a></section>
</div></main>
<footer class="site-footer"><div class="site-footer__cols"><ul><li><a href="/contacts">Contacts</a></li>
<li><a href="/procurement">Procurement</a></li><li><a href="/jobs">Jobs</a></li></ul>
<p>Organization for Security and Co-operation in Europe</p><p>&copy; OSCE 2026. All rights reserved.</p></div></footer>
</div>
<div id="sliding-popup" class="eu-cookie-compliance-banner" role="alertdialog"><div class="popup-content">
<h2>We use cookies on this site</h2><p>By clicking any link on this page you are giving your consent for us to set
cookies.</p><button class="agree-button">Accept</button><button class="decline-button">Decline</button></div></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{settings}</script>
{script(14, "osce 2026")}
</body>
</html>"""


def _stripes(page: oc.Page) -> str:
    """The body in sections, a new one from each heading of the first rank; names of the last rank become cards."""
    made: list[str] = ['<div class="body body-section is-text text--default">']
    in_card = False
    for one in page.body:
        if isinstance(one, oc.Heading) and one.level == 2:
            made.append(
                '</div>\n<div class="body body-section is-text text--default">'
                f'<h2 class="body-section__title">{esc(one.text)}</h2>'
            )
        elif isinstance(one, oc.Heading) and one.level == 4:
            made.append(
                f'<div class="card"><div class="card__media"><img loading="lazy" src="/sites/default/files/c.webp" '
                f'alt=""></div><h4 class="card__title"><a href="/{path_of(one.text)}">{esc(one.text)}</a></h4>'
            )
            in_card = True
            continue
        else:
            made.append(block(one, anchor=site_link))
        if in_card:
            made.append("</div>")
            in_card = False
    return "\n".join([*made, "</div>"])


def field_office_host(page: oc.Page) -> str:
    """A field operation's own host on the newer site: the facts in a panel behind the text, languages on top."""
    order = (
        ("date", "Date:"),
        ("place", "Place:"),
        ("location", "Location:"),
        ("organizer", "Organized by:"),
        ("source", "Source:"),
        ("fields", "Fields of work:"),
    )
    found = rows(page, order, between=" – ")
    if page.label:
        found.insert(0, ("Content type:", [page.label]))
    panel = "".join(
        f'<div class="info-panel__row"><dt>{label}</dt>'
        + "".join(f"<dd>{esc(value)}</dd>" for value in values)
        + "</div>"
        for label, values in found
    )
    if panel:
        panel = f'<aside class="info-panel"><dl>{panel}</dl></aside>'
    items = "".join(
        f'<li class="carousel__slide"><a href="/node/{number}"><img '
        f'src="/sites/default/files/styles/card/{number}.webp" '
        f'alt=""><span class="carousel__date">{spelt(other.day)}</span><h3>{esc(other.title)}</h3></a></li>'
        for number, other in enumerate(some("field office", 4), start=561100)
    )
    body = "\n".join(block(one, shift=1, anchor=site_link) for one in page.body)
    kilobytes = script(30, "field office")
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8" />
    <script>window.dataLayer=window.dataLayer||[];function gtag(){{dataLayer.push(arguments)}}</script>
    <meta property="og:title" content="{attr(page.title)}" />
    {canonical(page, " />")}
    <title>{esc(page.title)} | OSCE Mission to Montenegro</title>
    {style(16, "field office")}
  </head>
  <body>
    <a class="skip" href="#content">Skip Links</a>
    <div class="topbar"><a href="https://www.osce.org">osce.org</a>
      <div class="block-language"><ul class="links"><li><a class="is-active" hreflang="en" href="#">English</a></li>
      <li><a hreflang="me" href="/me">Crnogorski</a></li><li><a hreflang="sq" href="/sq">Shqip</a></li></ul></div></div>
    <header><div class="brand"><a href="/">{icon("mission", 260)}<span>OSCE Mission to Montenegro</span></a></div>
      <nav><ul><li><a href="/">Home</a></li><li><a href="/about-us">About us</a></li>
      <li><a href="/our-work">Our work</a>
        <ul><li><a href="/our-work/rule-of-law">Rule of law</a></li><li><a href="/our-work/media">Media</a></li>
        <li><a href="/our-work/policing">Policing</a></li><li><a href="/our-work/gender">Gender
equality</a></li></ul></li>
      <li><a href="/news">News</a></li><li><a href="/resources">Resources</a></li></ul></nav>
      <div class="mega-of-parent" data-region="global">{menu_html(list_class="global-menu")}</div>
    </header>
    <div class="layout" id="content">
      <div class="breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/news">News</a></li>
        <li aria-current="page">{esc(page.title)}</li></ol></div>
      <h1 class="page-title">{esc(page.title)}</h1>
      <div class="body text--default">
{body}
      </div>
      {panel}
      <ul class="socials"><li><a href="#"><svg role="img"><title>Facebook</title><path d="M1 1h9v9z"/></svg></a></li>
        <li><a href="#"><svg role="img"><title>LinkedIn</title><path d="M1 1h9v9z"/></svg></a></li></ul>
    </div>
    <section class="carousel" aria-label="More news"><h2>More news</h2><ul>{items}</ul>
      <button class="carousel__prev">Previous</button><button class="carousel__next">Next</button></section>
    <footer><div><strong>OSCE Mission to Montenegro</strong><br>Podgorica, Montenegro</div>
      <ul><li><a href="/privacy">Privacy policy</a></li><li><a href="/terms">Terms of use</a></li></ul></footer>
    {kilobytes}
  </body>
</html>"""


def newsroom_d6(page: oc.Page) -> str:
    """The newsroom of 2011: place and day in one line below the title, without a comma; topics at the foot."""
    label = labelled(page, '<div class="osce-item-type">{}</div>')
    spans = " - ".join(f'<span class="date-display-single">{spelt(day)}</span>' for day in days_of(page))
    where = ""
    if isinstance(page, oc.PressRelease):
        where = f'<span class="place">{esc("/".join(page.places).upper())}</span> '
    line = f'<div class="osce-place-date">{where}{spans}</div>' if where or spans else ""
    line += "".join(
        f'<div class="field field-type-text"><div class="field-label">{label_}:&nbsp;</div><div class="field-items">'
        + "".join(f'<div class="field-item odd">{esc(value)}</div>' for value in values)
        + "</div></div>"
        for label_, values in rows(page, (("location", "Location"), ("organizer", "Organized by")))
    )
    foot = "".join(
        f'<div class="field-taxonomy"><h4 class="field-label">{label_}</h4><ul class="links">'
        + "".join(f'<li class="taxonomy_term"><a href="/{path_of(value)}">{esc(value)}</a></li>' for value in values)
        + "</ul></div>"
        for label_, values in rows(page, (("source", "Source"), ("fields", "Fields of work")))
    )
    side = "".join(
        f'<div class="views-row"><span class="field-content"><a href="/node/{number}">{esc(other.title)}</a></span>'
        f'<span class="publishing-date">{other.day:%d %B %Y}</span></div>'
        for number, other in enumerate(some("newsroom", 4), start=83100)
    )
    body = "\n".join(block(one, encode=numbered) for one in page.body)
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en" dir="ltr">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{numbered(page.title)} - OSCE</title>
<link rel="shortcut icon" href="/sites/all/themes/osce/favicon.ico" type="image/x-icon" />
<script type="text/javascript" src="/files/js/js_a71c.js"></script>
<script type="text/javascript">
<!--//--><![CDATA[//><!--
jQuery.extend(Drupal.settings, {{ "basePath": "/", "googleanalytics": {{ "trackDownload": 1 }} }});
//--><!]]>
</script>
</head>
<body class="not-front not-logged-in one-sidebar">
<div id="page"><div id="header"><a href="/" title="Home" rel="home" id="logo"><img src="/logo.gif" alt="OSCE" /></a>
<div id="search-box"><form action="/search" method="post"><div><input type="text" name="keys" value=""
/></div></form></div>
<ul class="menu nice-menu"><li class="leaf first"><a href="/who">Who we are</a></li><li><a href="/what">What we
do</a></li>
<li><a href="/where">Where we are</a></li><li class="active-trail"><a href="/press-releases">Newsroom</a></li>
<li class="leaf last"><a href="/resources">Resources</a></li></ul></div>
<div id="container" class="clear-block">
<div class="content--header"><div class="section-name">Newsroom</div><h1>{numbered(page.title)}</h1>{label}</div>
<div class="content--content"><div class="panel-col-first"><div class="pane-content">
{line}
{body}
</div></div>
<div class="panel-pane pane-terms"><div class="pane-content">{foot}</div></div>
</div>
<div id="sidebar-right" class="sidebar"><div class="panel-pane pane-views"><h2 class="pane-title">Latest news</h2>
<div class="pane-content">{side}<div class="more-link"><a href="/press-releases">more</a></div></div></div>
<div class="panel-pane"><h2 class="pane-title">Stay informed</h2><div class="pane-content"><ul><li><a
href="/rss">RSS</a></li>
<li><a href="/subscribe">E-mail subscription</a></li></ul></div></div></div>
</div>
<div id="footer">&copy; 1995&#8211;2011 OSCE | <a href="/legal">Legal</a> | <a href="/contacts">Contacts</a> |
<a href="/sitemap">Site map</a></div></div>
<script type="text/javascript">var _gaq = _gaq || [];</script>
</body></html>"""


def when_where(page: oc.Page) -> str:
    """Event panels of the older site: labels as small headings without a colon, days with "(All day)"."""
    is_event = isinstance(page, oc.Seminar)
    order = (
        ("date", "When" if is_event else "Date"),
        ("location", "Where"),
        ("place", "Place"),
        ("organizer", "Organized by"),
        ("source", "Source"),
        ("fields", "Fields of work"),
    )

    def form(day: dt.date) -> str:
        return f"{spelt(day)} (All day)" if is_event else spelt(day)

    panes = "".join(
        f'<div class="panel-pane pane-node-field pane-{path_of(label)}"><h3 class="pane-title">{label}</h3>'
        f'<div class="pane-content">{"<br />".join(map(esc, values))}</div></div>'
        for label, values in rows(page, order, form)
    )
    also = "".join(
        f'<li><div class="event-date"><span class="month">{other.day:%b}</span><span class="day">{other.day.day}</span>'
        f'</div><a href="/event/{path_of(other.title)}">{esc(other.title)}</a><br /><em>{esc(other.place)}</em></li>'
        for other in some("events", 3)
    )
    body = "\n".join(block(one, shift=1, encode=named) for one in page.body)
    return f"""<!DOCTYPE html>
<!--[if lt IE 7]><html class="ie6 ie" lang="en" dir="ltr"> <![endif]-->
<!--[if gt IE 8]><!--> <html class="" lang="en" dir="ltr"> <!--<![endif]-->
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
{canonical(page, " />")}
<title>{named(page.title)} | OSCE</title>
<style type="text/css" media="all">@import "/sites/all/modules/date/date.css";</style>
</head>
<body class="section-events">
<div id="skip-link"><a href="#main-content-area">Skip to main content area</a></div>
<div id="header-group"><a href="/"><img src="/sites/all/themes/osce6/logo.png" alt="OSCE home" /></a>
<div id="secondary-menu"><ul class="links"><li><a href="/contacts">Contacts</a></li><li><a
href="/faq">FAQ</a></li></ul></div>
</div>
<div id="primary-menu">{menu_html(MENU[1:2] + MENU[3:5])}</div>
<div id="breadcrumbs"><a href="/">Home</a> &rsaquo; <a href="/events">Events</a></div>
<div id="main-content-area"><div class="panel-2col"><div class="panel-col-top">
{labelled(page, '<p class="event-kind">{}</p>')}<h1 class="title">{named(page.title)}</h1></div>
<div class="panel-col-first panel-panel"><div class="inside">{panes}
<div class="panel-pane pane-node-body"><div class="pane-content">
{body}
</div></div></div></div>
<div class="panel-col-last panel-panel"><div class="inside"><div class="panel-pane"><h2 class="pane-title">Other
events</h2>
<ul class="event-list">{also}</ul></div>
<div class="panel-pane pane-addthis"><a class="addthis_button_print">Print</a> <a class="addthis_button_email">Email</a>
<a class="addthis_button_compact">Share</a></div></div></div>
</div></div>
<div id="footer-message"><p>Organization for Security and Co-operation in Europe</p></div>
</body></html>"""


def press_db_1999(page: oc.Page) -> str:
    """A press release of the site of 1999: capitals, fonts, tags left open, a table of labels, a rule at the end."""
    table = "".join(
        f'<TR VALIGN=TOP><TD WIDTH=120><FONT FACE="Arial,Helvetica" SIZE=2 COLOR="#003366"><B>{label}:</B></FONT>'
        f'<TD><FONT FACE="Arial,Helvetica" SIZE=2>{named("; ".join(values))}</FONT>\n'
        for label, values in rows(
            page,
            (
                ("source", "Source"),
                ("place", "Place"),
                ("date", "Date"),
                ("location", "Location"),
                ("organizer", "Organized by"),
                ("fields", "Fields of work"),
            ),
        )
    )
    if table:
        table = f"<TABLE BORDER=0 CELLSPACING=2 CELLPADDING=0>\n{table}</TABLE>\n<HR SIZE=1 NOSHADE>"
    body = "\n\n".join(
        block(
            one,
            paragraph='<P><FONT FACE="Times New Roman">{}</FONT>',
            heading="<H{level}><FONT COLOR=#003366>{}</FONT></H{level}>",
            items="<UL>\n{}</UL>",
            item="<LI>{}\n",
            encode=named,
            anchor=lambda url, text: f'<A HREF="{attr(url)}" TARGET="_top">{text}</A>',
        )
        for one in page.body
    )
    return f"""<HTML>
<HEAD>
<TITLE>OSCE: {named(page.title)}</TITLE>
<META NAME="GENERATOR" CONTENT="Mozilla/4.05 [en] (WinNT; I) [Netscape]">
</HEAD>
<BODY BGCOLOR="#FFFFFF" TEXT="#000000" LINK="#003399" VLINK="#666699" BACKGROUND="/images/back.gif">
<TABLE WIDTH="600" BORDER=0 CELLPADDING=4><TR><TD ALIGN=LEFT><A HREF="/"><IMG SRC="/images/osce.gif" BORDER=0
ALT="OSCE"></A>
<TD ALIGN=RIGHT><FONT SIZE=1 FACE="Arial"><A HREF="/e/general.htm">General</A> | <A HREF="/e/docs.htm">Documents</A> |
<A HREF="/e/news.htm">News</A> | <A HREF="/e/missions.htm">Field activities</A> | <A
HREF="/e/search.htm">Search</A></FONT>
</TABLE>
<TABLE WIDTH="600" BORDER=0 CELLPADDING=4><TR><TD>
{labelled(page, '<FONT FACE="Arial,Helvetica" SIZE=2 COLOR="#CC0000"><B>{}</B></FONT><BR>')}
<FONT FACE="Arial,Helvetica" SIZE=5><B>{named(page.title)}</B></FONT>
<BR><BR>
{table}
{body}

<P><HR SIZE=1 NOSHADE>
<CENTER><FONT SIZE=1 FACE="Arial">[ <A HREF="/e/news.htm">News index</A> ] [ <A HREF="#top">Top</A> ]
[ <A HREF="mailto:webmaster@example.org">Webmaster</A> ]<BR>&copy; 1999 OSCE</FONT></CENTER>
</TABLE>
</BODY>
</HTML>"""


def item_2005(page: oc.Page) -> str:
    """The site of 2005: a column of numbered items in tables of `div`, an office's box at the right."""
    order = (
        ("date", "Date"),
        ("place", "Place"),
        ("location", "Location"),
        ("source", "Source"),
        ("organizer", "Organized by"),
        ("fields", "Fields of work"),
    )
    lines = "".join(
        f'<div class="itemMeta"><b>{label}:</b>&nbsp;{named(", ".join(values))}</div>\n'
        for label, values in rows(page, order)
    )
    more = "".join(
        f'<div class="moreItem"><img src="/graphics/arrow.gif" width="7" height="7" alt="" /> '
        f'<a href="/item/{number}.html">{named(other.title)}</a> <span class="small">({dotted(other.day)})</span></div>'
        for number, other in enumerate(some("item", 5), start=8810)
    )
    body = "\n".join(
        block(one, paragraph='<p class="bodyText">{}</p>', encode=named, heading='<h{level} class="sub">{}</h{level}>')
        for one in page.body
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
 "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<title>OSCE - {named(page.title)}</title>
<link rel="stylesheet" type="text/css" href="/styles/main.css" media="screen" />
<link rel="stylesheet" type="text/css" href="/styles/print.css" media="print" />
<script type="text/javascript" src="/scripts/popup.js"></script></head>
<body onload="init()">
<div id="top"><div id="toplinks"><a href="/about/">About</a> <a href="/employment/">Employment</a> <a
href="/tenders/">Tenders</a>
<a href="/contact/">Contact</a></div><div id="langs">EN | <a href="/ru/">RU</a> | <a href="/de/">DE</a> | <a
href="/fr/">FR</a>
</div></div>
<div id="left">{menu_html(MENU[4:5] + MENU[0:1], list_class="leftnav")}
<form action="/search.php" method="get"><input type="text" name="q" size="12" /><input type="submit" value="Go"
/></form></div>
<div id="right"><div class="box"><div class="boxTitle">Contact</div><div class="boxText">Press and Public Information
Section<br />
Wallnerstrasse 6<br />1010 Vienna, Austria<br />Tel: +43 1 514 36 0</div></div>
<div class="box"><div class="boxTitle">More news</div>{more}</div></div>
<div id="middle"><div class="path"><a href="/">OSCE</a> &gt; <a href="/news/">News</a></div>
{labelled(page, '<div class="itemType">{}</div>')}
<h1 class="itemTitle">{named(page.title)}</h1>
{lines}<div class="itemBody">
{body}
</div>
<div class="tools"><a href="javascript:window.print()">Print this page</a> | <a href="/mail.php">Send to a
friend</a></div>
</div>
<div id="bottom">&copy; OSCE 2005. <a href="/disclaimer/">Disclaimer</a></div>
</body></html>"""


def osce_2016(page: oc.Page) -> str:
    """The site of 2016: the aside with labels stands before the text, share links after the title, a box within."""
    groups = "".join(
        f'<section class="group-meta__item"><h3 class="group-meta__label">{label}</h3>'
        + (
            '<ul class="item-list">'
            + "".join(
                f'<li class="{"first" if at == 0 else "last"}">{esc(value)}</li>' for at, value in enumerate(values)
            )
            + "</ul>"
            if len(values) > 1
            else f'<p class="group-meta__value">{esc(values[0])}</p>'
        )
        + "</section>"
        for label, values in rows(
            page,
            (
                ("date", "Date"),
                ("place", "Place"),
                ("location", "Location"),
                ("organizer", "Organized by"),
                ("source", "Source"),
                ("fields", "Fields of work"),
            ),
            between=" – ",
        )
    )
    if groups:
        groups = f'<aside class="group-right col-sm-3">{groups}</aside>'
    blocks = [block(one, anchor=site_link) for one in page.body]
    inner, *others = some("2016", 4)
    blocks[2:2] = [
        (
            f'<aside class="related-inline pull-right"><div class="related-inline__head">Read more</div>'
            f'<a href="/node/248101">{esc(inner.title)}</a><div '
            f'class="related-inline__date">{spelt(inner.day)}</div></aside>'
        )
    ]
    body = "\n".join(blocks)
    tiles = "".join(
        f'<div class="col-sm-4"><div class="tile"><a href="/node/{number}"><span '
        f'class="tile__type">{esc(other.label)}</span>'
        f'<span class="tile__title">{esc(other.title)}</span><span '
        f'class="tile__date">{spelt(other.day)}</span></a></div></div>'
        for number, other in enumerate(others, start=248110)
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head profile="http://www.w3.org/1999/xhtml/vocab">
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1.0" />
{canonical(page, " />")}
<meta property="og:site_name" content="OSCE" />
<meta property="og:title" content="{attr(page.title)}" />
<meta name="twitter:card" content="summary_large_image" />
<title>{esc(page.title)} | OSCE</title>
{style(18, "2016")}
{script(18, "2016 head")}
</head>
<body class="html not-front i18n-en">
<div id="cookie-note" class="alert alert-info">This site uses cookies. <a href="/cookies">Find out more</a>
<button type="button" class="close">OK</button></div>
<div class="navbar navbar-default" id="navbar"><div class="navbar-header"><a class="logo"
href="/">{icon("2016", 400)}</a></div>
<div class="navbar-collapse collapse"><nav>{menu_html(list_class="menu nav navbar-nav")}</nav>
<div class="lang-dropdown"><a href="#" data-toggle="dropdown">English <span class="caret"></span></a>
<ul class="dropdown-menu"><li><a href="/ru">Русский</a></li><li><a href="/uk">Українська</a></li>
<li><a href="/sr">Srpski</a></li></ul></div></div></div>
<div class="main-container container">
<section class="page-top">{labelled(page, '<span class="label label-type">{}</span>')}
<h1 class="page-header">{esc(page.title)}</h1>
<ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/newsroom">Newsroom</a></li><li
class="active">Item</li></ol>
<ul class="share-buttons list-inline"><li><a href="#fb">Facebook</a></li><li><a href="#tw">Twitter</a></li>
<li><a href="#gp">Google+</a></li><li><a href="#print">Print</a></li></ul></section>
<div class="row">{groups}
<div class="group-middle col-sm-9"><div class="field field-name-body"><div class="field-items"><div class="field-item
even">
{body}
</div></div></div></div></div>
<div class="row tiles"><h2 class="block-title">See also</h2>{tiles}</div>
</div>
<footer class="footer container"><ul class="menu nav"><li><a href="/contacts">Contacts</a></li><li><a
href="/imprint">Imprint</a></li>
</ul><p class="copyright">© OSCE 2016</p></footer>
{script(16, "2016 foot")}
</body></html>"""


# Archive copies, and copies that browsers and tools saved.


def wayback_2015(page: oc.Page) -> str:
    """The site of 2013 as the largest web archive replays it: toolbar, rewritten links, notes at the end."""
    stamp = captured(page)
    prefix = f"/web/{stamp:%Y%m%d%H%M%S}"
    order = (
        ("source", "Source"),
        ("date", "Date"),
        ("place", "Place"),
        ("location", "Location"),
        ("organizer", "Organized by"),
        ("fields", "Fields of work"),
    )
    meta = "".join(
        f'<div class="osce-meta"><span class="osce-meta-label">{label}:</span> '
        + ", ".join(
            f'<a href="{prefix}/https://www.osce.org/{path_of(value)}">{esc(value)}</a>'
            if label in ("Source", "Fields of work")
            else esc(value)
            for value in values
        )
        + "</div>"
        for label, values in rows(page, order)
    )
    body = "\n".join(
        block(one, anchor=lambda url, text: f'<a href="{prefix}/{attr(url)}">{text}</a>') for one in page.body
    )
    menu = menu_html(list_class="sf-menu").replace('href="/', f'href="{prefix}/https://www.osce.org/')
    side = "".join(
        f'<li class="views-row"><a href="{prefix}/https://www.osce.org/node/{number}">{esc(other.title)}</a>'
        f"<div>{spelt(other.day)}</div></li>"
        for number, other in enumerate(some("wayback", 4), start=102300)
    )
    months = "".join(f"<td><a href='{prefix}/{attr(page.url)}'>{name}</a></td>" for name in ("Jun", "Jul", "Aug"))
    return f"""<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
<head><script type="text/javascript" src="https://web-static.archive.org/_static/js/bundle-playback.js"
charset="utf-8"></script>
<script type="text/javascript">
  __wm.init("https://web.archive.org/web");
  __wm.wombat("{attr(page.url)}","{stamp:%Y%m%d%H%M%S}","https://web.archive.org/","web",
  "https://web-static.archive.org/_static/");
</script>
<!-- End Wayback Rewrite JS Include -->
<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
<title>{esc(page.title)} | OSCE</title>
<link rel="canonical" href="https://web.archive.org{prefix}/{attr(page.url)}"/>
{style(14, "wayback")}
{script(12, "wayback head")}
</head>
<body class="node-type-item"><!-- BEGIN WAYBACK TOOLBAR INSERT -->
<script>__wm.rw(0);</script>
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;" toolbar-mode="auto">
<div id="wm-ipp" style="position:fixed;left:0;top:0;right:0;"><div id="donato"></div><div id="wm-ipp-inside">
<div id="wm-toolbar"><div id="wm-logo"><a href="/web/" title="Wayback Machine home page">{icon("wm", 300)}</a></div>
<div class="c"><div class="u"><form target="_top" method="get" action="/web/submit" name="wmtb"><input type="text"
name="url"
id="wmtbURL" value="{attr(page.url)}"/><input type="submit" value="Go"/></form></div>
<div class="t"><table><tbody><tr class="m">{months}</tr><tr class="d"><td>Previous capture</td><td>{stamp:%d}</td>
<td>Next capture</td></tr><tr
class="y"><td>{stamp.year - 1}</td><td>{stamp.year}</td><td>{stamp.year + 1}</td></tr></tbody></table></div>
<div class="s"><div id="wm-nav-captures"><a class="t" href="#">17 captures</a>
<div class="r" title="Timespan for captures">{stamp:%d %b %Y} - 22 Dec {stamp.year + 3}</div></div></div></div>
<div class="r"><a href="#close">Close</a> <a href="#about">About this capture</a></div></div></div></div></div>
<div id="wm-ipp-print">The Wayback Machine - https://web.archive.org{prefix}/{attr(page.url)}</div>
<script type="text/javascript">__wm.bt(750,27,25,2,"web","{attr(page.url)}","{stamp:%Y%m%d%H%M%S}",1996);</script>
<!-- END WAYBACK TOOLBAR INSERT -->
<div id="page-wrapper"><div id="header"><a href="{prefix}/https://www.osce.org/" rel="home">OSCE</a></div>
<div id="navigation">{menu}</div>
<div id="main"><div id="content" class="column"><div class="section">
<div class="content--content">{labelled(page, '<div class="node-type-name">{}</div>')}<h1
id="page-title">{esc(page.title)}</h1>
<div class="osce-metas">{meta}</div>
<div class="node-content"><div class="pane-content">
{body}
</div></div></div>
<div class="service-links"><ul class="links inline"><li><a href="#">Facebook</a></li><li><a
href="#">Twitter</a></li></ul></div>
</div></div>
<div class="region-sidebar-second"><h2 class="block-title">Most recent</h2><ul>{side}</ul></div></div>
<div id="footer"><a href="{prefix}/https://www.osce.org/contacts">Contact us</a> © OSCE</div></div>
{script(14, "wayback foot")}
</body></html>
<!--
     FILE ARCHIVED ON {stamp:%H:%M:%S %b %d, %Y} AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 10:11:32 Jun 09, 2026.
     JAVASCRIPT APPENDED BY WAYBACK MACHINE, COPYRIGHT INTERNET ARCHIVE.
-->
<!--
playback timings (ms):
  captures_list: 0.612
  exclusion.robots: 0.044
-->"""


def pywb_replay(page: oc.Page) -> str:
    """The site of 2008 in the replay of a national web archive: a banner with the day of the copy above all."""
    stamp = captured(page)
    found = rows(
        page,
        (
            ("fields", "Fields of work"),
            ("source", "Source"),
            ("organizer", "Organized by"),
            ("location", "Location"),
            ("place", "Place"),
            ("date", "Date"),
        ),
    )
    cells = "".join(
        f'<tr><th scope="row" align="left">{label}</th><td>{"<br>".join(map(named, values))}</td></tr>'
        for label, values in found
    )
    if cells:
        cells = f'<table class="datasheet" summary="">{cells}</table>'
    body = "\n".join(
        block(
            one,
            encode=named,
            anchor=lambda url, text: f'<a href="/archive/{stamp:%Y%m%d%H%M%S}/{attr(url)}">{text}</a>',
        )
        for one in page.body
    )
    latest = "".join(
        f"<dt>{spelt(other.day)}</dt><dd><a "
        f'href="/archive/{stamp:%Y%m%d%H%M%S}/http://www.osce.org/item/{number}.html">'
        f"{named(other.title)}</a></dd>"
        for number, other in enumerate(some("pywb", 3), start=30910)
    )
    info = json.dumps({"timestamp": f"{stamp:%Y%m%d%H%M%S}", "coll": "archive", "is_live": False})
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html lang="en"><head><!-- WB Insert -->
<script src='/static/wombat.js'> </script>
<script>
  wbinfo = {info};
  if (window && window._WBWombatInit) {{ window._WBWombatInit(wbinfo); }}
</script>
<script src='/static/default_banner.js'> </script>
<link rel='stylesheet' href='/static/default_banner.css'/>
<!-- End WB Insert -->
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>OSCE | {named(page.title)}</title>
{canonical(page)}
<link rel="stylesheet" type="text/css" href="/archive/{stamp:%Y%m%d%H%M%S}cs_/http://www.osce.org/css/osce.css">
</head>
<body>
<div id="_wb_frame_top_banner" class="app" style="display:block">
<div id="_wb_plain_banner"><a href="/">National Web Archive</a> This page was archived on
<b>{spelt(stamp.date())}</b> at {stamp:%H:%M} and may contain information that is out of date.
<span id="_wb_original_url">Original address: {esc(page.url)}</span> <a href="#hide">Hide this banner</a>
<a href="#all">All versions of this page</a></div></div>
<div class="wrap">
<div class="banner"><img src="/archive/{stamp:%Y%m%d%H%M%S}im_/http://www.osce.org/i/banner.jpg" alt="OSCE"></div>
<table class="frame" width="100%" cellspacing="0"><tr><td class="nav" valign="top" width="170">
{menu_html(MENU[3:6], list_class="nav")}
</td><td class="text" valign="top">
<p class="crumbs"><a href="#">Home</a> / <a href="#">News and events</a></p>
<h1>{named(page.title)}</h1>
{labelled(page, '<p class="type"><em>{}</em></p>')}
{cells}
{body}
<p class="up"><a href="#top">Back to top</a></p>
</td><td class="news" valign="top" width="180"><h4>Latest</h4><dl>{latest}</dl></td></tr></table>
<div class="foot"><a href="#">Site map</a> &middot; <a href="#">Copyright</a> &middot; <a href="#">Feedback</a></div>
</div>
</body></html>"""


def httrack_copy(page: oc.Page) -> str:
    """The site of 2011 as a copier left it on a disk: relative links, its comments, listing labels above the text."""
    found = rows(
        page,
        (
            ("date", "Date" if isinstance(page, oc.Seminar) else "Publishing date"),
            ("source", "Where we are"),
            ("fields", "What we do"),
            ("place", "Place"),
            ("location", "Location"),
            ("organizer", "Organized by"),
        ),
    )
    if page.label:
        found.insert(1, ("Content type", [page.label]))
    lines = "".join(f'<p class="search-info">{label}: {esc(", ".join(values))}</p>\n' for label, values in found)
    body = "\n".join(block(one) for one in page.body)
    listing = "".join(
        f'<dt class="search-title"><h3><a href="../node/{number}.html">{esc(other.title)}</a></h3></dt>'
        f'<dd class="search-snippet">{esc(other.snippet)}..<div class="publishing-date">{other.day:%d %B %Y}</div></dd>'
        for number, other in enumerate(some("httrack", 3), start=75100)
    )
    menu = menu_html(MENU[:1] + MENU[3:], list_class="menu").replace('href="/', 'href="../')
    stamp = captured(page)
    mirrored = (page.url or "").removeprefix("https://")
    comment = f"by HTTrack Website Copier/3.x [XR&amp;CO'2010], {stamp:%a, %d %b %Y %H:%M:%S} GMT"
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en" dir="ltr">

<!-- Mirrored from {mirrored} {comment} -->
<!-- Added by HTTrack --><meta http-equiv="content-type" content="text/html;charset=utf-8" /><!-- /Added by HTTrack -->
<head>
  <meta property="og:url" content="{attr(page.url)}" />
  <title>{esc(page.title)} - OSCE</title>
  <link type="text/css" rel="stylesheet" media="all" href="../files/css/css_1f0e.css" />
  <script type="text/javascript" src="../files/js/js_33ab.js"></script>
</head>
<body class="sidebar-left">
<div id="wrapper">
  <div id="head"><a href="../index.html"><img src="../themes/osce/logo.png" alt="Organization for Security and
Co-operation in Europe" /></a>
    <ul id="langlinks"><li>English</li><li><a href="../ru.html">Русский</a></li></ul></div>
  <div id="sidebar-left">{menu}</div>
  <div id="center">
    <div class="breadcrumb"><a href="../index.html">Home</a> » <a href="../press-releases.html">News and press
releases</a></div>
    <h2 class="title">{esc(page.title)}</h2>
    {lines}
    <div class="node"><div class="content clear-block">
{body}
    </div></div>
    <div class="links"><ul class="links inline"><li class="print_html"><a href="../print.html"
rel="nofollow">Printer-friendly
    version</a></li><li><a href="../forward.html">Send by e-mail</a></li></ul></div>
    <div class="block block-apachesolr"><h2>More like this</h2><dl class="search-results">{listing}</dl></div>
  </div>
  <div id="foot">© OSCE 2011 <a href="../legal.html">Legal notice</a></div>
</div>
</body>

<!-- Mirrored from {mirrored} {comment} -->
</html>
"""


def singlefile_save(page: oc.Page) -> str:
    """The site of 2022 saved by a browser's add-on: one file, no quotes where none are needed, hidden parts kept."""
    stamp = captured(page)
    order = (
        ("date", "Date"),
        ("location", "Location"),
        ("place", "Place"),
        ("organizer", "Organized by"),
        ("source", "Source"),
        ("fields", "Fields of work"),
    )
    meta = "".join(
        f'<div class=item-meta><div class="item-meta-label text-muted">{label}</div><div class=item-meta-value>'
        + "".join(f"<div>{esc(value)}</div>" for value in values)
        + "</div></div>"
        for label, values in rows(page, order, between=" – ")
    )
    body = "".join(
        block(
            one,
            paragraph="<p>{}",
            items="<ul>{}</ul>",
            item="<li>{}",
            anchor=lambda url, text: f"<a href={attr(url)}>{text}</a>",
        )
        for one in page.body
    )
    random = Random("fifth singlefile")
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    data = "".join(random.choices(letters, k=24_000))
    cards = "".join(
        f"<div class=col-md-4><div class=card><img class=card-img-top src=data:image/gif;base64,R0lGODlhAQ alt><div "
        f'class=card-body><h5 class=card-title><a href="https://www.osce.org/node/{number}" class=stretched-link>'
        f"{esc(other.title)}</a></h5><p class=card-text><small "
        f"class=text-muted>{spelt(other.day)}</small></div></div></div>"
        for number, other in enumerate(some("single", 3), start=512300)
    )
    menu = menu_html(list_class="dropdown-menu").replace('class="leaf"', "class=leaf").replace('href="#"', "href=#")
    return f"""<!DOCTYPE html> <html lang=en dir=ltr><!--
 Page saved with SingleFile
 url: {page.url or ""}
 saved date: {stamp:%a %b %d %Y %H:%M:%S} GMT+0100 (Central European Standard Time)
--><meta charset=utf-8>
<meta name=viewport content="width=device-width, initial-scale=1">
<title>{esc(page.title)} | OSCE</title>
<link rel=canonical
href={attr(page.url)}><style>:root{{--sf-img-1:url("data:image/png;base64,{data}")}}</style>{style(24, "single")}
<meta name=referrer content=no-referrer><style>.sf-hidden{{display:none!important}}</style>
<meta http-equiv=content-security-policy content="default-src 'none'; font-src 'self' data:; img-src 'self' data:;">
<body class="path-node has-glyphicons"><a href=#main class="sr-only sr-only-focusable sf-hidden"></a>
<div id=osce-cookie class="modal fade sf-hidden" role=dialog></div>
<header class=container-fluid><a class=navbar-brand href=https://www.osce.org/ title=Home>{icon("single", 220)}</a>
<nav role=navigation class=navbar>{menu}</nav><div class="search-overlay sf-hidden"></div></header>
<main id=main class=container><div class=row><div class=col-12>{labelled(page, "<div class=item-type>{}</div>")}
<h1 class=display-4>{esc(page.title)}</h1></div></div>
<div class=row><div class="col-lg-3 item-metas">{meta}<div class=item-share><a href=# aria-label="Share on Facebook"
class=btn>{icon("f", 12)}</a><a href=# aria-label="Share on Twitter" class=btn>{icon("t", 12)}</a></div></div>
<div class="col-lg-9 item-body">{body}</div></div></main>
<section class="container more"><h3>Related stories</h3><div class="row card-deck">{cards}</div></section>
<footer class=bg-dark><div class=container><ul class=list-inline><li class=list-inline-item><a
href=https://www.osce.org/contacts>Contacts</a><li class=list-inline-item><a
href=https://jobs.osce.org/>Employment</a><li
class=list-inline-item><a href=https://www.osce.org/privacy>Privacy</a></ul><p>© OSCE 2022</div></footer>
<div id=chat-widget class=sf-hidden></div>"""


def inline_capture(page: oc.Page) -> str:
    """A page as a snapshot service keeps it: every element a `div` or `span` with its style written out."""
    stamp = captured(page)
    reset = (
        "background-color:transparent;border-bottom-width:0px;border-left-width:0px;border-right-width:0px;"
        "border-top-width:0px;display:block;position:static;text-align:left;color:rgb(51, 51, 51);font-family:Arial,"
        "Helvetica, sans-serif;font-size:{size}px;font-weight:{weight};line-height:1.5;margin:0 0 {gap}px 0;padding:0"
    )
    small = reset.format(size=12, weight=400, gap=2)
    strong = reset.format(size=12, weight=700, gap=2)
    text = reset.format(size=14, weight=400, gap=14)
    box = reset.format(size=14, weight=400, gap=0)
    line = "display:inline;color:rgb(0, 84, 147);text-decoration:underline"
    meta = "".join(
        f'<div style="{box}"><div style="{strong}">{label}:</div><div '
        f'style="{small}">{esc(", ".join(values))}</div></div>'
        for label, values in rows(
            page,
            (
                ("date", "Date"),
                ("place", "Place"),
                ("location", "Location"),
                ("organizer", "Organized by"),
                ("source", "Source"),
                ("fields", "Fields of work"),
            ),
        )
    )
    sizes = {2: 22, 3: 18, 4: 16}
    blocks: list[str] = []
    for one in page.body:
        if isinstance(one, oc.Heading):
            shown = reset.format(size=sizes.get(one.level, 16), weight=700, gap=10)
            blocks.append(f'<h{one.level} style="{shown}">{esc(one.text)}</h{one.level}>')
        else:
            blocks.append(
                block(
                    one,
                    paragraph=f'<div style="{text}">{{}}</div>',
                    items=f'<ul style="{text};list-style-type:disc">{{}}</ul>',
                    item=f'<li style="{small};display:list-item">{{}}</li>',
                    anchor=lambda url, text: f'<a style="{line}" href="{attr(url)}">{text}</a>',
                )
            )
    menu = "".join(
        f'<div style="{box}"><div style="{strong}">{esc(name)}</div>'
        + "".join(
            f'<div style="{small}"><a style="{line}" '
            f'href="https://www.osce.org/{path_of(entry)}">{esc(entry)}</a></div>'
            for entry in entries
        )
        + "</div>"
        for name, entries in (MENU[0], MENU[3], MENU[4])
    )
    others = "".join(
        f'<div style="{box}"><div style="{small}">{spelt(other.day)}</div><div style="{strong}"><a style="{line}" '
        f'href="https://www.osce.org/node/{number}">{esc(other.title)}</a></div></div>'
        for number, other in enumerate(some("inline", 4), start=190400)
    )
    joined = "\n".join(blocks)
    return f"""<!DOCTYPE html>
<html prefix="og: http://ogp.me/ns#" lang="en" itemscope itemtype="http://schema.org/Article"><head>
<meta http-equiv="Content-Type" content="text/html;charset=utf-8"/><meta name="robots" content="index,noarchive"/>
<title>{esc(page.title)} | OSCE</title>
<link rel="canonical" href="{attr(page.url)}"/></head>
<body style="margin:0;background-color:#EEEEEE">
<div id="HEADER" style="font-family:sans-serif;background-color:#FFFAE1;border-bottom:2px #B40010
solid;min-width:1028px">
<table style="width:100%"><tr><td><a href="/">snapshot.example</a><br/><span>webpage capture</span></td>
<td>Saved from</td><td><form action="/search/"><input type="text" name="q" value="{attr(page.url)}"/></form></td>
<td>{stamp:%d %b %Y %H:%M:%S} UTC</td></tr><tr><td></td><td>All snapshots</td><td><b>from host</b> <a
href="/www.osce.org">
www.osce.org</a></td><td></td></tr></table>
<div id="HEADER-TABS"><span>Webpage</span> <a href="/screenshot">Screenshot</a> <a href="/share">share</a>
<a href="/zip">download .zip</a> <a href="/abuse">report bug or abuse</a></div></div>
<div id="SOLID" style="background-color:white"><div id="CONTENT" style="{box}"><div class="html1" style="{box}">
<div class="body" style="{box}">
<div style="{box}"><a style="{line}" href="https://www.osce.org/"><img style="{small}" alt="OSCE"
src="/logo.png"/></a></div>
<div style="{box};float:left;width:220px">{menu}</div>
<div style="{box};margin-left:240px;width:620px">
{labelled(page, f'<div style="{strong};text-transform:uppercase">{{}}</div>')}
<h1 style="{reset.format(size=28, weight=700, gap=12)}">{esc(page.title)}</h1>
<div style="{box}">{meta}</div>
<div style="{box}">
{joined}
</div></div>
<div style="{box};float:right;width:200px"><div style="{strong}">Latest items</div>{others}</div>
<div style="{box};clear:both"><span style="{small};display:inline">© OSCE</span> <a style="{line}"
href="https://www.osce.org/contacts">Contacts</a></div>
</div></div></div></div>
<div id="FOOTER" style="text-align:center"><a href="/faq">0%</a> <a href="/faq">100%</a></div>
{script(8, "inline")}
</body></html>"""


# Tools that hand out releases, and partners that print them again.


def newswire_release(page: oc.Page) -> str:
    """A newsroom at a distributor: days as Americans write them, the facts in a bar, topics and boxes behind."""
    bar = "".join(
        f'<span class="release-bar__item"><strong>{label}:</strong> {esc(" | ".join(values))}</span>'
        for label, values in rows(
            page,
            (
                ("date", "When" if isinstance(page, oc.Seminar) else "Publishing date"),
                ("place", "Place"),
                ("location", "Where"),
                ("organizer", "Organized by"),
                ("source", "Source"),
            ),
            american,
        )
    )
    tags = "".join(
        f'<div class="release-tags"><span class="release-tags__label">{label}:</span><ul>'
        + "".join(
            f'<li><a href="/newsroom/tags/{path_of(value)}" class="pill">{esc(value)}</a></li>' for value in values
        )
        + "</ul></div>"
        for label, values in rows(page, (("fields", "What we do"),))
    )
    published = next(iter(days_of(page)), None) if isinstance(page, oc.PressRelease) else None
    data: dict[str, object] = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": page.title}
    if published:
        data["datePublished"] = f"{published}T09:00:00+00:00"
    latest = "".join(
        f'<a class="release-card" href="/newsroom/{path_of(other.title)}"><time>{american(other.day)}</time>'
        f'<div class="release-card__headline">{esc(other.title)}</div><p>{esc(other.snippet)}</p></a>'
        for other in some("newswire", 3)
    )
    body = "\n".join(block(one, paragraph='<p dir="ltr">{}</p>') for one in page.body)
    return f"""<!doctype html>
<html lang="en" class="no-js">
<head><meta charset="utf-8"><title>{esc(page.title)} | OSCE newsroom</title>
<meta property="og:type" content="article"><meta property="og:title" content="{attr(page.title)}">
{canonical(page)}
<script type="application/ld+json">{json.dumps(data)}</script>
<script>document.documentElement.className='js';</script>
</head>
<body>
<div class="consent" role="dialog" aria-label="Cookies"><p>This newsroom uses cookies to measure how often a release is
read.</p>
<button>Allow</button> <button>Only necessary</button></div>
<header class="newsroom-head"><a href="/newsroom" class="newsroom-head__logo"><img
src="https://cdn.example.net/l/osce.svg"
alt="OSCE newsroom"></a><nav><a href="/newsroom">Latest</a><a href="/newsroom/media">Media library</a><a
href="/newsroom/contacts">Contacts</a><a href="/newsroom/follow">Follow</a></nav></header>
<main><article class="release">
<header>{labelled(page, '<span class="release__type">{}</span>')}
<h1 class="release__headline">{esc(page.title)}</h1>
<div class="release-bar">{bar}</div>
<div class="release-share"><button data-net="x">Post</button><button data-net="in">Share</button>
<button data-copy>Copy link</button><button data-pdf>Download PDF</button></div></header>
<div class="release__body">
{body}
</div>
{tags}
</article>
<aside class="release-side"><section class="follow-box"><h2>Follow this newsroom</h2><form><input type="email"
placeholder="E-mail address"><button>Subscribe</button></form></section></aside>
<section class="release-latest"><h2>Latest releases</h2>{latest}</section></main>
<footer><p>Newsroom powered by <a href="https://www.example.net">Presswire Example</a></p>
<a href="/privacy">Privacy</a> <a href="/terms">Terms</a></footer>
</body></html>"""


def relief_portal(page: oc.Page) -> str:
    """A portal of reports that prints the releases of others: definition lists beside and below the text."""
    top = "".join(
        f'<div class="rw-meta__group"><dt class="rw-meta__tag">{label}</dt>'
        + "".join(f'<dd class="rw-meta__value">{esc(value)}</dd>' for value in values)
        + "</div>"
        for label, values in rows(
            page, (("source", "Source"), ("date", "Date"), ("location", "Location")), between=" – "
        )
    )
    below = "".join(
        f"<dt>{label}</dt><dd><ul>{''.join(f'<li>{esc(value)}</li>' for value in values)}</ul></dd>"
        for label, values in rows(
            page, (("place", "Place"), ("organizer", "Organized by"), ("fields", "Fields of work"))
        )
    )
    if below:
        below = f'<footer class="rw-article__footer"><dl class="rw-meta rw-meta--full">{below}</dl></footer>'
    river = "".join(
        f'<article class="rw-river__item"><header><h3><a '
        f'href="/report/{path_of(other.title)}">{esc(other.title)}</a></h3>'
        f'</header><p>{esc(other.snippet)}</p><footer><dl class="rw-meta"><dt>Source</dt><dd>{esc(other.source)}</dd>'
        f'<dt>Date</dt><dd><time datetime="{other.day}">{spelt(other.day)}</time></dd></dl></footer></article>'
        for other in some("relief", 3)
    )
    states = "".join(f'<li><a href="/country/{path_of(name)}">{esc(name)}</a></li>' for name in MENU[2][1])
    symbols = "".join(f'<symbol id="rw-{number}">{icon(f"rw {number}", 90)}</symbol>' for number in range(18))
    body = "\n".join(block(one, shift=1) for one in page.body)
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="description" content="Reports on people and borders in many countries">
{canonical(page)}
<title>{esc(page.title)} - Borderlands Digest</title>
{style(14, "relief")}
{script(10, "relief head")}
</head>
<body class="theme--default">
<div class="svg-sprite" hidden aria-hidden="true"><svg xmlns="http://www.w3.org/2000/svg">{symbols}</svg></div>
<a class="skip-link" href="#main">Skip to main content</a>
<header class="cd-header"><div class="cd-header__global"><button aria-expanded="false">Related platforms</button>
<ul><li><a href="#">Maps</a></li><li><a href="#">Data</a></li></ul>
<ul class="cd-language"><li><a href="/">English</a></li><li><a href="/es">Español</a></li></ul></div>
<a class="cd-logo" href="/"><svg><use href="#rw-1"></use></svg> Borderlands Digest</a>
<nav class="cd-nav"><ul><li><a href="/countries">Countries</a><ul>{states}</ul></li><li><a
href="/updates">Updates</a></li>
<li><a href="/topics">Topics</a></li><li><a href="/jobs">Jobs</a></li><li><a
href="/training">Learning</a></li></ul></nav></header>
<main id="main"><nav class="cd-breadcrumb"><ol><li><a href="/">Home</a></li><li><a
href="/updates">Updates</a></li></ol></nav>
<article class="rw-article">
<header class="rw-article__header"><h1>{esc(page.title)}</h1>
{labelled(page, '<div class="rw-format">{}</div>')}
{f'<dl class="rw-meta rw-meta--core">{top}</dl>' if top else ""}
<div class="rw-share"><h2 class="visually-hidden">Share</h2><ul><li><a href="#">Share on Facebook</a></li>
<li><a href="#">Post on X</a></li><li><a href="#">Share on LinkedIn</a></li></ul></div></header>
<div class="rw-report__content">
{body}
</div>
{below}
</article>
<section class="rw-river"><h2>Related content</h2>{river}</section></main>
<footer class="cd-footer"><p>A service of Example Relief</p><ul><li><a href="/about">About</a></li><li><a
href="/help">Help</a></li>
<li><a href="/terms">Terms and conditions</a></li></ul></footer>
{script(14, "relief foot")}
</body></html>"""


def campaign_archive(page: oc.Page) -> str:
    """A release sent with a mailing service, as its archive shows it: a bar, nested tables, reasons for the mail."""
    cells = "".join(
        f'<tr><td valign="top" width="34%" class="mcnCaptionLabel" style="font-weight:bold;padding:4px '
        f'18px">{label}:</td>'
        f'<td valign="top" class="mcnCaptionValue" style="padding:4px '
        f'18px">{", ".join(map(numbered, values))}</td></tr>'
        for label, values in rows(
            page,
            (
                ("date", "Date"),
                ("organizer", "Organized by"),
                ("location", "Location"),
                ("place", "Place"),
                ("fields", "Fields of work"),
                ("source", "Source"),
            ),
        )
    )
    if cells:
        cells = (
            '<table class="mcnBoxedTextBlock" border="0" cellpadding="0" cellspacing="0" width="100%"><tbody>'
            f"{cells}</tbody></table>"
        )
    texts = "".join(
        block(
            one,
            paragraph='<p style="margin:10px 0;padding:0">{}</p>\n',
            encode=numbered,
            anchor=lambda url, text: f'<a href="{attr(url)}" target="_blank" style="color:#2BAADF">{text}</a>',
        )
        for one in page.body
    )
    languages = "".join(f"<option>{name}</option>" for name in ("English", "العربية", "Русский", "Deutsch", "Türkçe"))
    past = "".join(f'<li><a href="#">{dotted(other.day)} - {esc(other.title)}</a></li>' for other in some("mailing", 4))
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
<meta property="og:title" content="{attr(page.title)}" />
<title>{numbered(page.title)}</title>
<style type="text/css">#outlook a{{padding:0}}p{{margin:10px 0}}table{{border-collapse:collapse}}
@media only screen and (max-width:480px){{.templateContainer{{width:100%!important}}}}</style>
</head>
<body id="archivebody">
<div id="awesomewrap"><div id="awesomebar"><ul id="awesomebar-left"><li><a href="#subscribe">Subscribe</a></li>
<li><a href="#past">Past Issues</a><ul class="past">{past}</ul></li></ul>
<ul id="awesomebar-right"><li><a href="#rss">RSS</a></li><li>Translate
<select>{languages}</select></li></ul></div></div>
<center><table align="center" border="0" cellpadding="0" cellspacing="0" height="100%" width="100%" id="bodyTable"><tr>
<td align="center" valign="top" id="bodyCell">
<span class="mcnPreviewText"
style="display:none;font-size:0;line-height:0;max-height:0;overflow:hidden;visibility:hidden">News
from the OSCE for editors and correspondents</span>
<table border="0" cellpadding="0" cellspacing="0" width="600" class="templateContainer"><tr>
<td valign="top" id="templatePreheader"><table width="100%"><tr><td class="mcnTextContent"><a href="#browser">View this
email in
your browser</a></td></tr></table></td></tr>
<tr><td valign="top" id="templateHeader"><a href="https://www.osce.org"><img alt="OSCE"
src="https://img.example.net/osce.png"
width="564" class="mcnImage" /></a></td></tr>
<tr><td valign="top" id="templateBody"><table border="0" cellpadding="0" cellspacing="0" width="100%"><tbody><tr>
<td class="mcnTextContent" style="padding:0 18px 9px">{labelled(page, '<em class="kind">{}</em><br />')}
<h1 class="null">{numbered(page.title)}</h1></td></tr></tbody></table>
{cells}
<table border="0" cellpadding="0" cellspacing="0" width="100%" class="mcnTextBlock"><tbody><tr>
<td class="mcnTextContent" style="padding:0 18px 9px;line-height:150%">
{texts}</td></tr></tbody></table></td></tr>
<tr><td valign="top" id="templateFooter"><table align="center" class="mcnFollowContent"><tr><td><a
href="#">Facebook</a></td>
<td><a href="#">Twitter</a></td><td><a href="#">Website</a></td></tr></table>
<div class="mcnTextContent"><em>Copyright &copy; OSCE, All rights reserved.</em><br /><br />You receive this e-mail
because you
are on our list of media contacts.<br /><br />Want to change how you receive these emails?<br />You can <a
href="#">update
your preferences</a> or <a href="#">unsubscribe from this list</a>.</div></td></tr></table>
</td></tr></table></center>
</body></html>"""


def bitrix_news(page: oc.Page) -> str:
    """A partner academy on a CMS that is common in Central Asia: the day with dots, properties behind the text."""
    days = " - ".join(map(dotted, days_of(page)))
    shown = f'<span class="news-date-time">{days}</span><br />\n\t\t' if days else ""
    properties = "".join(
        f"\t\t{label}:&nbsp;\n\t\t\t\t\t{'&nbsp;/&nbsp;'.join(map(esc, values))}\n\t\t\t\t<br />\n"
        for label, values in rows(
            page,
            (
                ("place", "Place"),
                ("location", "Location"),
                ("organizer", "Organized by"),
                ("source", "Source"),
                ("fields", "Fields of work"),
            ),
        )
    )
    side = "".join(
        f'<p class="news-item" id="bx_{number}"><span class="news-date-time">{dotted(other.day)}</span> '
        f'<a href="/en/news/{number}/"><b>{esc(other.title)}</b></a><br />{esc(other.snippet)}</p>'
        for number, other in enumerate(some("bitrix", 3), start=4410)
    )
    body = "\n".join(
        block(one, paragraph='<p style="text-align: justify;">\n\t {}\n</p>', heading="<h{level}>\n\t{}</h{level}>")
        for one in page.body
    )
    return f"""<!DOCTYPE html>
<html xml:lang="en" lang="en">
<head>
\t<meta http-equiv="X-UA-Compatible" content="IE=edge" />
\t<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
{canonical(page, " />")}
<meta name="keywords" content="academy, security, borders" />
<link href="/bitrix/cache/css/s1/academy/page_1c/page.css?15530" type="text/css" rel="stylesheet" />
<script type="text/javascript">if(!window.BX)window.BX={{}};</script>
\t<title>{esc(page.title)}</title>
</head>
<body>
<div id="panel"></div>
<div class="bx-wrapper" id="bx_eshop_wrap">
<header class="bx-header"><a class="bx-logo" href="/en/"><img src="/include/logo.png" alt="Regional Academy" /></a>
<div class="lang"><a href="/ru/">RU</a> <a href="/ky/">KG</a> <b>EN</b></div>
<div class="bx-inc-orginfo"><span>+996 312 00 00 00</span><br /><span>Mon - Fri, 9:00 - 18:00</span></div>
<ul class="bx-nav-list-1-lvl"><li class="bx-nav-1-lvl"><a href="/en/about/"><span>About the Academy</span></a></li>
<li class="bx-nav-1-lvl"><a href="/en/study/"><span>Study with us</span></a></li>
<li class="bx-nav-1-lvl bx-active"><a href="/en/news/"><span>News from the OSCE</span></a></li>
<li class="bx-nav-1-lvl"><a href="/en/library/"><span>Library</span></a></li></ul></header>
<div class="bx-breadcrumb"><div class="bx-breadcrumb-item"><a href="/en/"><span>Main page</span></a></div>
<div class="bx-breadcrumb-item"><i class="fa fa-angle-right"></i><a href="/en/news/"><span>News from the
OSCE</span></a></div>
<div class="bx-breadcrumb-item"><i class="fa fa-angle-right"></i><span>{esc(page.title)}</span></div></div>
<div class="workarea"><div class="container bx-content-section"><div class="row"><div class="bx-content col-md-9">
<h1 class="bx-title dbg_title" id="pagetitle">{esc(page.title)}</h1>
<div class="news-detail">
\t\t{shown}{labelled(page, '<span class="news-kind">{}</span>')}
\t\t{body}
\t<div style="clear:both"></div>
\t<br />
{properties}\t<div class="news-detail-share"><noindex><div class="share-window-parent"><div>Share</div><ul>
<li><a href="#">VK</a></li><li><a href="#">Facebook</a></li><li><a href="#">Telegram</a></li></ul></div></noindex></div>
</div><p><a href="/en/news/">Back to the list</a></p>
</div>
<div class="sidebar col-md-3"><div class="bx-sidebar-block"><h4>Latest</h4><div
class="news-list">{side}</div></div></div>
</div></div></div>
<footer class="bx-footer"><div>© Regional Academy, 2014</div><div id="bx-composite-banner"></div></footer>
</div>
{script(5, "bitrix")}
</body>
</html>"""


def mission_2008(page: oc.Page) -> str:
    """A mission's own site of 2008: the text in one cell, with line breaks for paragraphs."""
    order = (
        ("place", "Place"),
        ("date", "Date"),
        ("location", "Location"),
        ("organizer", "Organized by"),
        ("source", "Source"),
        ("fields", "Fields of work"),
    )
    facts = "<br />\n".join(
        f'<span class="lbl">{label}:</span> <span class="val">{named(", ".join(values))}</span>'
        for label, values in rows(page, order)
    )
    if facts:
        facts = f'<div class="newsFacts">{facts}</div>'
    pieces: list[str] = []
    for one in page.body:
        match one:
            case oc.Paragraph():
                pieces.append(inline(one.text, one.links, encode=named) + "<br /><br />")
            case oc.Heading():
                size = {2: 4, 3: 3}.get(one.level, 2)
                pieces.append(f'<h{one.level} class="txtHead s{size}">{named(one.text)}</h{one.level}>')
            case _:
                pieces.append(block(one, encode=named))
    text = "\n".join(pieces)
    news = "".join(
        f'<tr><td class="newsDate">{other.day:%d/%m/%Y}</td></tr><tr><td><a '
        f'href="Default.aspx?id={number}&amp;lang=EN">'
        f"{named(other.title)}</a></td></tr>"
        for number, other in enumerate(some("mission", 4), start=1310)
    )
    left = "".join(
        f'<tr><td class="mnu"><a href="Default.aspx?pid={number}&amp;lang=EN">{name}</a></td></tr>'
        for number, name in enumerate(
            ("About the Mission", "Education", "Human Rights", "Rule of Law", "Media", "Vacancies", "Contact us"),
            start=2,
        )
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"
"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head><title>OSCE Mission to Bosnia and Herzegovina - {named(page.title)}</title>
<meta http-equiv="Content-Language" content="en" />
<link href="App_Themes/Osce/main.css" type="text/css" rel="stylesheet" /></head>
<body>
<form name="aspnetForm" method="post" action="Default.aspx" id="aspnetForm">
<div><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUKLTk2Mjg4NzYzOQ9kFgJmD2QWAgIDD2QWBgIBDxYC"
/></div>
<table class="page" cellspacing="0" cellpadding="0" align="center"><tr><td colspan="3" class="top">
<img src="images/top_EN.jpg" alt="OSCE Mission to Bosnia and Herzegovina" />
<div class="langbar"><a href="Default.aspx?lang=BS">BOS</a> <a href="Default.aspx?lang=HR">HRV</a>
<a href="Default.aspx?lang=SR">СРП</a> <b>ENG</b></div></td></tr>
<tr><td class="left" valign="top"><table id="ctl00_menu">{left}</table>
<div class="banner"><a href="Default.aspx?pid=90"><img src="images/hotline.gif" alt="Hotline" /></a></div></td>
<td class="center" valign="top"><div class="you">You are here: <a href="Default.aspx">Home</a> &raquo; <a
href="#">News</a></div>
{labelled(page, '<div class="newsKind">{}</div>')}
<div id="ctl00_cph_lblTitle" class="newsTitle"><h1>{named(page.title)}</h1></div>
{facts}
<div id="ctl00_cph_txt" class="txt">
{text}
</div>
<div class="newsTools"><a href="javascript:history.back()">Back</a> <a href="#"
onclick="window.print()">Print</a></div></td>
<td class="right" valign="top"><table class="boxNews"><tr><th>LATEST NEWS</th></tr>{news}</table>
<table class="boxContact"><tr><th>PRESS OFFICE</th></tr><tr><td>Town Square 1<br />71000 Sarajevo<br />
Tel: +387 33 00 00 00</td></tr></table></td></tr>
<tr><td colspan="3" class="bottom">Copyright &copy; 2008 OSCE Mission to Bosnia and Herzegovina | <a href="#">Terms of
use</a></td></tr>
</table></form></body></html>"""


def polis_2008(page: oc.Page) -> str:
    """An information system for police: languages in one line, a link to print beside the name, rows of cells."""
    lines = "".join(
        f'<tr class="{"odd" if at % 2 else "even"}"><td class="fieldName" nowrap="nowrap">{label}:</td>'
        f'<td class="fieldValue">{"<br>".join(map(named, values))}</td></tr>\n'
        for at, (label, values) in enumerate(
            rows(
                page,
                (
                    ("source", "Source"),
                    ("fields", "Fields of work"),
                    ("date", "Date"),
                    ("place", "Place"),
                    ("location", "Location"),
                    ("organizer", "Organized by"),
                ),
            )
        )
    )
    body = "\n".join(block(one, paragraph='<p class="MsoNormal">{}</p>', encode=named) for one in page.body)
    flash = "".join(
        f'<div class="flash"><a href="/news/view?item={number}">{named(other.title)}</a>, {other.day:%d %b %Y}</div>'
        for number, other in enumerate(some("polis", 3), start=611)
    )
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html>
<head>
<title>POLIS - {named(page.title)}</title>
<META http-equiv="Content-Type" content="text/html; charset=UTF-8">
<LINK href="/polis.css" rel="stylesheet" type="text/css">
<script language="JavaScript" src="/menu.js"></script>
</head>
<body leftmargin="0" topmargin="0" marginwidth="0" marginheight="0">
<a name="top"></a>
<table width="780" border="0" cellspacing="0" cellpadding="0">
<tr><td class="osceBar"><a href="http://www.osce.org">OSCE Home</a>&nbsp; EN &middot; <a href="/es">ES</a> &middot;
<a href="/fr">FR</a> &middot; <a href="/ru">RU</a></td><td align="right"><form action="/search"><input name="q"
size="10">
<input type="image" src="/go.gif" alt="Go"></form></td></tr>
<tr><td colspan="2"><img src="/polis_head.jpg" width="780" height="80" alt="Policing OnLine Information
System"></td></tr>
<tr><td colspan="2" class="tabs"><a href="/about">About</a> | <a href="/countries">Countries</a> | <a
href="/library">Digital
Library</a> | <a href="/experts">Experts</a> | <a href="/forum">Forum</a> | <a href="/login">Login</a></td></tr>
</table>
<table width="780" border="0" cellspacing="0" cellpadding="8">
<tr><td valign="top" width="560">
{labelled(page, '<div class="category">{}</div>')}
<h1 class="head">{named(page.title)}</h1> <a class="print" href="/print">(Print Version)</a>
{f'<table class="fields" cellspacing="1">{lines}</table>' if lines else ""}
{body}
<div class="totop"><a href="#top">Top of page</a></div>
</td><td valign="top" width="220" class="flashes"><h4>News flash</h4>{flash}
<h4>Helpdesk</h4><div>Send us a <a href="/feedback">message</a>.</div></td></tr></table>
<table width="780"><tr><td class="legal">&copy; 2008 OSCE | <a href="/terms">Terms &amp; Conditions</a> |
<a href="/privacy">Privacy</a></td></tr></table>
</body></html>"""


def olivero_debug(page: oc.Page) -> str:
    """A staging copy of a newer site with a stock theme: the template engine tells its names in comments."""

    def told(template: str, hook: str, content: str) -> str:
        return (
            f"\n<!-- THEME DEBUG -->\n<!-- THEME HOOK: '{hook}' -->\n<!-- FILE NAME SUGGESTIONS:\n"
            f"   ▪️ {template.replace('.html', '--node--full.html')}\n   ✅ {template}\n-->\n"
            f"<!-- 💡 BEGIN CUSTOM TEMPLATE OUTPUT from 'themes/contrib/olivero/templates/{template}' -->\n{content}\n"
            f"<!-- END CUSTOM TEMPLATE OUTPUT from 'themes/contrib/olivero/templates/{template}' -->\n"
        )

    order = (
        ("date", "Date"),
        ("place", "Place"),
        ("location", "Location"),
        ("organizer", "Organized by"),
        ("source", "Source"),
        ("fields", "Fields of work"),
    )
    fields = "".join(
        told(
            "field.html.twig",
            "field",
            f'<div class="field field--name-field-{path_of(label)} field--label-inline clearfix">'
            f'<div class="field__label">{label}</div><div class="field__items">'
            + "".join(f'<div class="field__item">{esc(value)}</div>' for value in values)
            + "</div></div>",
        )
        for label, values in rows(page, order, between=" – ")
    )
    label = labelled(page, '<div class="field field--name-field-type field--label-hidden field__item">{}</div>')
    if label:
        label = told("field.html.twig", "field", label)
    body = "\n".join(block(one, anchor=site_link) for one in page.body)
    text = f'<div class="text-content clearfix field field--name-body field--label-hidden field__item">{body}</div>'
    more = "".join(
        told(
            "node--teaser.html.twig",
            "node",
            f'<article class="node node--view-mode-teaser"><h2 class="node__title"><a href="/node/{number}">'
            f'{esc(other.title)}</a></h2><div class="node__meta">{spelt(other.day)}</div></article>',
        )
        for number, other in enumerate(some("olivero", 3), start=600100)
    )
    menu = told("menu.html.twig", "menu__main", menu_html(list_class="primary-nav__menu"))
    title = f'<h1 class="title page-title"><span>{esc(page.title)}</span></h1>'
    crumbs = '<nav class="breadcrumb"><ol><li class="breadcrumb__item"><a href="/">Home</a></li></ol></nav>'
    footer = '<ul class="menu"><li><a href="/contacts">Contacts</a></li><li><a href="/legal">Legal notice</a></li></ul>'
    return f"""

<!-- THEME DEBUG -->
<!-- THEME HOOK: 'html' -->
<!-- 💡 BEGIN CUSTOM TEMPLATE OUTPUT from 'themes/contrib/olivero/templates/layout/html.html.twig' -->
<!DOCTYPE html>
<html lang="en" dir="ltr" style="--color--primary-hue:209;--color--primary-saturation:100%">
<head>
<meta charset="utf-8" />
{canonical(page, " />")}
<meta name="robots" content="noindex" />
<title>{esc(page.title)} | OSCE</title>
{style(16, "olivero")}
</head>
<body class="is-always-mobile-nav path-node">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div id="page-wrapper" class="page-wrapper"><div id="page">
<header id="header" class="site-header"><div class="site-branding"><a class="site-branding__logo"
href="/">{icon("o", 300)}</a>
<div class="site-branding__name">OSCE</div></div>
<div class="header-nav-overlay"></div><nav id="block-main-menu" aria-labelledby="m"><h2 class="visually-hidden"
id="m">Main
navigation</h2>{menu}</nav></header>
<div class="region region--highlighted"><div class="messages-list hidden"></div></div>
<div class="region region--breadcrumb">{told("breadcrumb.html.twig", "breadcrumb", crumbs)}</div>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="region region--content-above"><div class="block-page-title-block">
{told("page-title.html.twig", "page_title", title)}</div></div>
<div class="region region--content">
<article class="node node--type-item node--view-mode-full" role="article"><div class="node__content">
{label}{fields}{told("field--text-with-summary.html.twig", "field", text)}
</div></article></div>
<aside class="region region--sidebar"><div class="block"><h2 class="block__title">Recently
published</h2>{more}</div></aside>
</main>
<footer class="site-footer">{told("menu.html.twig", "menu__footer", footer)}</footer>
<div class="overlay"></div></div></div>
{script(26, "olivero")}
</body></html>
<!-- END CUSTOM TEMPLATE OUTPUT from 'themes/contrib/olivero/templates/layout/html.html.twig' -->
"""


def monitoring_export(page: oc.Page) -> str:
    """A clipping from a press monitoring tool: labels in capitals, headings by role, other hits below."""
    lines = "<br>\n".join(
        f"<b>{label}:</b> {numbered('; '.join(values))}"
        for label, values in rows(
            page,
            (
                ("source", "SOURCE"),
                ("date", "DATE"),
                ("place", "PLACE"),
                ("location", "LOCATION"),
                ("organizer", "ORGANIZED BY"),
                ("fields", "FIELDS OF WORK"),
            ),
            between=" to ",
        )
    )
    if lines:
        lines = f'<div class="docmeta">{lines}</div>'
    index = "".join(
        f"<tr><td>{at}.</td><td>{numbered(other.title)}</td><td nowrap>{other.day:%d-%b-%Y}</td></tr>"
        for at, other in enumerate(some("monitoring", 4), start=2)
    )
    body = "\n".join(
        block(
            one,
            paragraph='<div class="para">{}</div>',
            heading='<div class="subhead" role="heading" aria-level="{level}">{}</div>',
            encode=numbered,
        )
        for one in page.body
    )
    return f"""<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<title>Clipping - {numbered(page.title)}</title>
<style>body{{font:13px Verdana}}.para{{margin-bottom:10px}}.subhead{{font-weight:bold;margin:12px 0}}</style></head>
<body>
<div class="export-head">MediaDesk Monitor | Profile: OSCE | <a href="#" onclick="window.print()">Print</a> |
<a href="#" onclick="window.close()">Close window</a></div>
<hr>
<div class="doc">
{labelled(page, '<div class="doctype">{}</div>')}
<div class="headline" style="font-size:20px;font-weight:bold">{numbered(page.title)}</div>
{lines}
<br>
{body}
</div>
<hr>
<div class="hits"><b>Other hits for this profile</b><table>{index}</table></div>
<div class="export-foot">Exported from MediaDesk Monitor. For internal use only; copyright remains with the
publisher.</div>
</body></html>"""


LAYOUTS: dict[str, Layout] = {
    "osce_2026": Layout(osce_2026),
    "field_office_host": Layout(field_office_host),
    "newsroom_d6": Layout(newsroom_d6, drops=NO_ADDRESS),
    "when_where": Layout(when_where),
    "press_db_1999": Layout(press_db_1999, drops=NO_ADDRESS | NO_LANGUAGE),
    "item_2005": Layout(item_2005, drops=NO_ADDRESS | OWN_CONTACT),
    "osce_2016": Layout(osce_2016),
    "wayback_2015": Layout(wayback_2015),
    "pywb_replay": Layout(pywb_replay),
    "httrack_copy": Layout(httrack_copy, drops=frozenset({"sources"})),
    "singlefile_save": Layout(singlefile_save),
    "inline_capture": Layout(inline_capture),
    "newswire_release": Layout(newswire_release),
    "relief_portal": Layout(relief_portal),
    "campaign_archive": Layout(campaign_archive, drops=NO_ADDRESS | NO_LANGUAGE),
    "bitrix_news": Layout(bitrix_news),
    "mission_2008": Layout(mission_2008, drops=NO_ADDRESS | OWN_CONTACT),
    "polis_2008": Layout(polis_2008, drops=NO_ADDRESS | NO_LANGUAGE),
    "olivero_debug": Layout(olivero_debug),
    "monitoring_export": Layout(monitoring_export, drops=NO_ADDRESS | NO_LANGUAGE),
}
"""Layouts by name."""
