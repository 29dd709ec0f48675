"""Layouts of pages as web developers of 1999 to 2026 would have built them, on which a reader is judged unseen."""

import base64
import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Sequence
from html import escape
from random import Random

import attrs

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import MENU, block_html, body_html, facts, icon, linked, menu_html, script, slug, style


@attrs.frozen
class Teaser:
    """Another page, as boxes beside the page's own text announce it."""

    label: str
    title: str
    day: dt.date
    place: str
    snippet: str


TEASERS = (
    Teaser(
        "Press release",
        "Mountain rescue teams of two valleys agree on one radio channel",
        dt.date(2013, 6, 4),
        "OSH",
        "Rescuers from both valleys met for a joint exercise above the tree line.",
    ),
    Teaser(
        "News",
        "Young reporters visit the newsroom of a regional daily",
        dt.date(2018, 10, 22),
        "PRISTINA",
        "Fourteen students spent a week with editors, photographers and the people who run the press.",
    ),
    Teaser(
        "Seminar",
        "Seminar on cold-weather storage of ammunition",
        dt.date(2010, 2, 16),
        "VIENNA",
        "Specialists compare how depots are heated, dried and watched over.",
    ),
    Teaser(
        "Press statement",
        "Statement on the reopening of the footbridge",
        dt.date(2021, 4, 9),
        "TIRANA",
        "The footbridge was closed for six years and is again open to pedestrians.",
    ),
    Teaser(
        "Media advisory",
        "Media briefing on the summer camp for debating clubs",
        dt.date(2007, 7, 30),
        "SKOPJE",
        "Journalists are invited to the opening of the camp at the lake.",
    ),
    Teaser(
        "Press release",
        "New well ends a quarrel over pastures",
        dt.date(2005, 9, 12),
        "BISHKEK",
        "Shepherds and farmers share the costs of the pump, and a committee holds the keys.",
    ),
    Teaser(
        "Conference",
        "Conference on early warning in river basins",
        dt.date(2024, 11, 5),
        "THE HAGUE",
        "Hydrologists explain what gauges can tell and what they cannot.",
    ),
    Teaser(
        "News",
        "Forensic laboratory moves into its new building",
        dt.date(2016, 3, 17),
        "SARAJEVO",
        "The laboratory can now examine three times as many samples as before.",
    ),
    Teaser(
        "Press release",
        "Mobile legal clinic reaches its hundredth village",
        dt.date(2011, 5, 26),
        "MOSTAR",
        "The van stops on market days, and the advice is free of charge.",
    ),
    Teaser(
        "Workshop",
        "Workshop on plain language for civil servants",
        dt.date(2023, 1, 31),
        "VIENNA",
        "Letters from offices are rewritten until a neighbour understands them.",
    ),
    Teaser(
        "Story",
        "The woman who repairs the village radio",
        dt.date(2019, 8, 8),
        "DUSHANBE",
        "She learned the craft from her grandfather and passes it on every Saturday.",
    ),
    Teaser(
        "Press release",
        "Customs laboratories exchange samples of fake fertilizer",
        dt.date(2025, 2, 20),
        "VIENNA",
        "Chemists of seven countries agreed on a common way to test what traders declare.",
    ),
)
COOKIES = "We use a small number of cookies to count visits and to remember your language. You can change your mind at any time."
ADDRESS = "Wallnerstrasse 6, 1010 Vienna, Austria"
PHONE = "+43 1 514 36 0"
LANGUAGES = (("ru", "Русский"), ("de", "Deutsch"), ("fr", "Français"), ("es", "Español"), ("it", "Italiano"))
NETWORKS = ("Facebook", "X", "Instagram", "LinkedIn", "YouTube", "Flickr", "SoundCloud")


# What the layouts share: days, facts, teasers, menus, blocks.


def spelled(day: dt.date) -> str:
    return f"{day.day} {day:%B %Y}"


def text_of(value: str | None) -> str:
    return escape(value or "", quote=False)


def quoted(value: str | None) -> str:
    """A text as the value of an attribute."""
    return escape(value or "")


def label_of(page: oc.Page) -> str:
    return text_of(page.label)


def url_of(page: oc.Page) -> str:
    return quoted(page.url)


def path_of(page: oc.Page) -> str:
    return url_of(page).removeprefix("https://www.osce.org")


def labelled(page: oc.Page, template: str) -> str:
    """The type label in a template with `{label}`, or nothing on a page that has none."""
    return template.format(label=label_of(page)) if page.label else ""


def is_topic(page: oc.Page) -> bool:
    return isinstance(page, oc.TopicPage)


def is_event(page: oc.Page) -> bool:
    return isinstance(page, oc.Seminar)


def days_of(page: oc.Page) -> list[dt.date]:
    days: Sequence[dt.date | None] = ()
    if isinstance(page, oc.PressRelease):
        days = [page.date]
    elif isinstance(page, oc.Seminar):
        days = [page.starts, page.ends]
    return [day for day in days if day]


def times_html(page: oc.Page, attributes: str = "") -> str:
    """The day or days of a page, each in a `time` element."""
    return " - ".join(
        f'<time datetime="{day:%Y-%m-%d}T12:00:00Z"{attributes}>{spelled(day)}</time>' for day in days_of(page)
    )


def facts_html(
    page: oc.Page,
    row: str,
    *,
    value: str = "{value}",
    joiner: str = ", ",
    when: bool = False,
    timed: bool = False,
    between: str = "\n",
    order: Sequence[str] = (),
) -> str:
    """Every fact, by a template of `{label}` and `{values}`; `when` asks for When and Where on events."""
    names = {"Date": "When", "Location": "Where"} if when and is_event(page) else {}
    found = sorted(facts(page), key=lambda fact: order.index(fact[0]) if fact[0] in order else len(order))
    rows: list[str] = []
    for label, values in found:
        printed = [value.format(value=text_of(one), slug=escape(slug(one))) for one in values]
        if timed and label == "Date":
            printed = [times_html(page)]
        rows.append(row.format(label=names.get(label, label), values=joiner.join(printed)))
    return between.join(rows)


def teasers(seed: str, count: int) -> list[Teaser]:
    """Some teasers, always the same for a seed."""
    return Random(seed).sample(TEASERS, min(count, len(TEASERS)))


def teasers_html(seed: str, count: int, template: str, between: str = "\n") -> str:
    """Teasers by a template of `{label}`, `{title}`, `{day}`, `{iso}`, `{place}`, `{snippet}` and `{url}`."""
    return between.join(
        template.format(
            label=teaser.label,
            title=text_of(teaser.title),
            day=spelled(teaser.day),
            iso=teaser.day.isoformat(),
            place=teaser.place,
            snippet=text_of(teaser.snippet),
            url=f"/{slug(teaser.place)}/{70_000 + len(teaser.title) * 7}",
        )
        for teaser in teasers(seed, count)
    )


def menu_links(template: str, between: str = "\n", groups: Iterable[str] = ()) -> str:
    """The entries of the menu without nesting, by a template of `{text}` and `{slug}`."""
    wanted = set(groups)
    return between.join(
        template.format(text=escape(entry), slug=escape(slug(entry)))
        for name, entries in MENU
        if not wanted or name in wanted
        for entry in entries
    )


def languages_html(page: oc.Page, template: str, between: str = "\n") -> str:
    """Links to translations, by a template of `{code}`, `{name}` and `{url}`."""
    node = f"/node/{page.node_id}" if page.node_id else path_of(page)
    return between.join(template.format(code=code, name=name, url=f"/{code}{node}") for code, name in LANGUAGES)


def grouped(blocks: Iterable[oc.Block], level: int) -> list[list[oc.Block]]:
    """Runs of blocks, each of which starts at a heading of that rank or higher; the first may have none."""
    runs: list[list[oc.Block]] = [[]]
    for block in blocks:
        if isinstance(block, oc.Heading) and block.level <= level and runs[-1]:
            runs.append([])
        runs[-1].append(block)
    return runs


def heads(run: Sequence[oc.Block], level: int) -> bool:
    """Whether a run begins with a heading of exactly that level."""
    return bool(run) and isinstance(run[0], oc.Heading) and run[0].level == level


def lead_and_rest(page: oc.Page) -> tuple[Sequence[oc.Block], Sequence[oc.Block]]:
    """The lead of a topic page and the rest; other pages have no lead of their own."""
    return (page.body[:1], page.body[1:]) if is_topic(page) else ((), page.body)


def blocks_html(blocks: Iterable[oc.Block], render: Callable[[oc.Block], str] = block_html, between: str = "\n") -> str:
    return between.join(render(block) for block in blocks)


def carded(
    blocks: Iterable[oc.Block], opening: str, closing: str, render: Callable[[oc.Block], str] = block_html
) -> str:
    """Blocks, those under each fourth-level heading in a card of their own."""
    return "\n".join(
        f"{opening}{blocks_html(run, render)}{closing}" if heads(run, 4) else blocks_html(run, render)
        for run in grouped(blocks, 4)
    )


def broken(html: str, every: int = 9) -> str:
    """The same HTML with line breaks and indents where an editor wrapped its lines."""
    pieces = html.split(" ")
    return "".join(
        piece if index == 0 else ("\n\t\t\t" if index % every == 0 else " ") + piece
        for index, piece in enumerate(pieces)
    )


def old_style(html: str, *, unclosed: str = "") -> str:
    """Upper-case tags, attributes without quotes where that is possible, and elements that nobody closed."""
    upper = re.sub(r"</?[a-z][a-z0-9]*", lambda tag: tag[0].upper(), html)
    unquoted = re.sub(r'(?<=[a-z])="([\w#%./:-]+)"(?=[ >])', r"=\1", upper)
    return re.sub(rf"</(?:{unclosed})>", "", unquoted) if unclosed else unquoted


def named_entities(html: str) -> str:
    """Quotes and dashes as the entities that editors of the time wrote."""
    names = {"“": "&ldquo;", "”": "&rdquo;", "–": "&#150;", "—": "&mdash;", "’": "&rsquo;", "©": "&copy;"}
    return "".join(names.get(character, character) for character in html)


def json_ld(*things: dict[str, object]) -> str:
    return "".join(f'<script type="application/ld+json">{json.dumps(thing)}</script>' for thing in things)


def view_state(kilobytes: int, seed: str) -> str:
    """What old servers keep in a hidden input."""
    return base64.b64encode(Random(seed).randbytes(kilobytes * 768)).decode()


def hashed(seed: str) -> str:
    """A class name that a bundler made up."""
    random = Random(seed)
    return "css-" + "".join(random.choice("abcdefghijkmnpqrstuvwxyz0123456789") for _ in range(6))


# The layouts.


def drupal6_panels(page: oc.Page) -> str:
    """2011: Drupal 6 with Panels, menu first, facts in panes above the text, latest news in a right column."""
    title = text_of(page.title)
    panes = facts_html(
        page,
        '<div class="panel-pane pane-content-field"><div class="pane-content"><div class="field field-type-text">'
        '<div class="field-label">{label}:&nbsp;</div><div class="field-items"><div class="field-item odd">{values}</div></div>'
        "</div></div></div>",
        value='<a href="/taxonomy/{slug}">{value}</a>',
        joiner='</div><div class="field-item even">',
    )
    date_free = re.sub(
        r'<a href="/taxonomy/[^"]*\d{4}[^"]*">([^<]*)</a>', r'<span class="date-display-single">\1</span>', panes
    )
    latest = teasers_html(
        "drupal6",
        5,
        '<div class="views-row"><span class="field-content"><a href="{url}">{title}</a></span>'
        '<span class="publishing-date">{day}</span></div>',
    )
    before = labelled(page, '<div class="content--type">{label}</div>') if not is_event(page) else ""
    after = labelled(page, '<div class="content--type">{label}</div>') if is_event(page) else ""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en" dir="ltr">
<head><meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>{title} | OSCE</title>
<link rel="canonical" href="{url_of(page)}" /><link rel="shortcut icon" href="/misc/favicon.ico" type="image/x-icon" />
{style(22, "drupal6")}{script(20, "drupal6")}</head>
<body class="not-front not-logged-in page-node two-sidebars">
<a class="element-invisible" href="#main-content">Skip Links</a>
<div id="page"><div id="header"><a href="/" rel="home"><img src="/themes/osce/logo.png" alt="Organization for Security and Co-operation in Europe" /></a>
<form action="/search" method="post"><div><label for="edit-q">Search this site: </label><input type="text" id="edit-q" name="q" value="" /><input type="submit" value="Search" /></div></form>
<ul class="links language-switcher">{languages_html(page, '<li class="{code}"><a href="{url}" class="language-link">{name}</a></li>')}</ul></div>
<div id="navigation">{menu_html()}</div>
<div id="main-content" class="panel-display panel-2col-bricks"><div class="breadcrumb"><a href="/">Home</a> › <a href="/press">Newsroom</a></div>
<div class="panel-panel panel-col-top"><div class="inside"><div class="content--header">{before}<h1>{title}</h1>{after}</div></div></div>
<div class="panel-panel panel-col-first"><div class="inside">{date_free}
<div class="panel-pane pane-node-body content--content"><div><div class="pane-content">
{body_html(page)}
<p>&nbsp;</p></div></div></div>
<div class="panel-pane pane-share"><h2 class="pane-title">Share this page</h2><div class="pane-content"><ul class="links"><li><a href="#">Facebook</a></li><li><a href="#">Twitter</a></li><li><a href="javascript:window.print()">Print</a></li></ul></div></div>
</div></div>
<div class="panel-panel panel-col-last"><div class="inside"><div class="panel-pane pane-views"><h2 class="pane-title">Latest from the newsroom</h2><div class="pane-content">{latest}</div></div>
<div class="panel-pane pane-block"><h2 class="pane-title">Media contacts</h2><div class="pane-content"><p>Press and Public Information Section<br />{ADDRESS}<br />Tel.: {PHONE}</p></div></div></div></div>
</div><div id="footer"><p>© 1995–2011 OSCE. All rights reserved.</p><ul class="links"><li><a href="/contacts">Contact us</a></li><li><a href="/terms">Terms of use</a></li><li><a href="/rss">RSS feeds</a></li></ul></div></div>
{script(14, "drupal6 foot")}</body></html>"""


def drupal11_hero(page: oc.Page) -> str:
    """2026: Drupal 11 with a hero that holds label, title and facts, the lead of topics and cards of operations."""
    title = text_of(page.title)
    lead, rest = lead_and_rest(page)
    lead_html = blocks_html(lead, lambda block: block_html(block, paragraph='p class="hero__lead"'))
    rows = facts_html(
        page,
        '<div class="meta__item"><span class="meta__label">{label}:</span><ul class="meta__values"><li class="meta__value">{values}</li></ul></div>',
        joiner='</li><li class="meta__value">',
        timed=True,
    )
    meta = f'<div class="hero__meta meta">{rows}</div>' if rows else ""
    eyebrow = labelled(page, '<div class="hero__eyebrow">{label}</div>')
    sections = "".join(
        f'<div class="layout__region"><div class="body body-section is-text text--default">{carded(run, "<div class=card>", "</div>")}</div></div>'
        for run in grouped(rest, 2)
    )
    cards = teasers_html(
        "drupal11",
        3,
        '<a class="teaser teaser--two-cols" href="{url}"><div class="teaser__type">{label}</div><h2 class="teaser__title">{title}</h2>'
        '<time datetime="{iso}T12:00:00Z" class="teaser__date">{day}</time><div class="teaser__text">{snippet}</div></a>',
    )
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1.0">
<title>{title} | OSCE</title>
<link rel="canonical" href="{url_of(page)}"><meta property="og:site_name" content="OSCE"><meta property="og:url" content="{url_of(page)}">
<meta property="og:title" content="{quoted(page.title)}"><meta property="article:modified_time" content="2026-01-19T08:12:44+01:00">
{style(34, "drupal11")}</head>
<body class="path-node page-node">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="site-header" role="banner"><a href="/" class="site-logo" aria-label="Home">{icon("drupal11 logo", 160)}</a>
<nav role="navigation" aria-labelledby="block-main-menu" class="mega-menu"><h2 class="visually-hidden" id="block-main-menu">Main navigation</h2>
<button type="button" aria-expanded="false"><span class="line"></span>Menu</button>{menu_html(list_class="menu mega-menu__list")}</nav>
<div class="language-switcher"><button>English {icon("chevron", 6)}</button><ul>{languages_html(page, '<li hreflang="{code}"><a href="{url}" lang="{code}">{name}</a></li>')}</ul></div></header>
<main role="main"><a id="main-content" tabindex="-1"></a>
<div class="hero hero--{"topic" if is_topic(page) else "plain"}"><div class="hero__inner">{"" if is_event(page) else eyebrow}<h1 class="hero__title"><span>{title}</span></h1>{eyebrow if is_event(page) else ""}{lead_html}{meta}</div></div>
<div class="layout layout--onecol">{sections}</div>
<div class="share"><span class="share__title">Share</span>{"".join(f'<a href="#" class="share__link">{icon(name, 20)}<span class="visually-hidden">{name}</span></a>' for name in NETWORKS[:4])}</div>
<section class="related"><h2 class="related__title">You may also like</h2><div class="related__list">{cards}</div></section>
</main>
<footer class="site-footer"><div class="site-footer__address"><strong>OSCE Secretariat</strong><br>{ADDRESS}<br>{PHONE}</div>
<ul class="site-footer__links"><li><a href="/contacts">Contact us</a></li><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul><p class="copyright">© OSCE 2026</p></footer></div>
<div id="cookie-banner" role="dialog" aria-label="Cookies" class="cookie-banner"><p>{COOKIES}</p><button>Accept all</button><button>Only necessary</button></div>
<script type="application/json" data-drupal-selector="drupal-settings-json">{{"path":{{"baseUrl":"\\/","currentPath":"node\\/{page.node_id or 1}"}},"markup":"<div class=\\"field\\">Date: 1 January 2020<\\/div>"}}</script>
{script(30, "drupal11")}</body></html>"""


def plain_html5(page: oc.Page) -> str:
    """2014: hand-written HTML5 of a small team, facts as bold words in paragraphs between title and text."""
    title = text_of(page.title)
    rows = facts_html(page, "<p><strong>{label}:</strong> {values}</p>", timed=True)
    latest = teasers_html("html5", 4, '<li><time datetime="{iso}">{day}</time> <a href="{url}">{title}</a></li>')
    return f"""<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>OSCE – {title}</title>
  <link rel="canonical" href="{url_of(page)}">
  <link rel="stylesheet" href="/css/site.css">
</head>
<body>
  <header>
    <a href="/"><img src="/img/osce.svg" alt="OSCE"></a>
    <nav><ul><li><a href="/who">Who we are</a></li><li><a href="/what">What we do</a></li><li><a href="/where">Where we are</a></li><li><a href="/press">Newsroom</a></li></ul></nav>
  </header>
  <main>
    <article>
      <header>
        {labelled(page, '<p class="kicker">{label}</p>')}
        <h1>{title}</h1>
        {rows}
      </header>
      {broken(body_html(page))}
      <footer><a href="#" rel="nofollow">Print this page</a> <a href="#" rel="nofollow">Send to a friend</a></footer>
    </article>
    <aside><h2>Latest news</h2><ul>{latest}</ul></aside>
  </main>
  <footer><p>Organization for Security and Co-operation in Europe, {ADDRESS}</p><p><small>© 2014 OSCE</small></p></footer>
</body>
</html>"""


def bootstrap_sidebar(page: oc.Page) -> str:
    """2016: Bootstrap 3, facts in a panel of the left column before the text, the label as a badge in the header."""
    title = text_of(page.title)
    rows = facts_html(
        page,
        '<li class="list-group-item"><h5 class="list-group-item-heading">{label}</h5><p class="list-group-item-text">{values}</p></li>',
        value='<a href="/tags/{slug}">{value}</a>',
        joiner="<br>",
        when=True,
        order=("Source", "Fields of work"),
    )
    details = f'<div class="panel panel-default"><ul class="list-group">{rows}</ul></div>' if rows else ""
    related = teasers_html(
        "bootstrap",
        4,
        '<div class="media"><div class="media-left"><img class="media-object" src="/t.jpg" alt=""></div><div class="media-body">'
        '<h4 class="media-heading"><a href="{url}">{title}</a></h4><small class="text-muted">{place}, {day}</small><p>{snippet}</p></div></div>',
    )
    dropdowns = "".join(
        f'<li class="dropdown"><a href="#" class="dropdown-toggle" data-toggle="dropdown">{escape(name)} <b class="caret"></b></a>'
        f'<ul class="dropdown-menu">{"".join(f"<li><a href=#>{escape(entry)}</a></li>" for entry in entries)}</ul></li>'
        for name, entries in MENU
    )
    body = carded(page.body, '<div class="well well-sm">', "</div>")
    return f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=edge">
<title>{title} - Organization for Security and Co-operation in Europe</title>
<meta property="og:title" content="{quoted(page.title)} | OSCE" /><meta property="og:url" content="{url_of(page)}" /><meta property="og:type" content="website" />
<meta name="description" content="The OSCE works for stability, prosperity and democracy in its participating States.">
{style(46, "bootstrap")}
<!--[if lt IE 9]><script src="/js/html5shiv.min.js"></script><![endif]--></head>
<body><nav class="navbar navbar-default navbar-fixed-top"><div class="container"><div class="navbar-header"><a class="navbar-brand" href="/">OSCE</a></div>
<div class="collapse navbar-collapse"><ul class="nav navbar-nav">{dropdowns}</ul>
<form class="navbar-form navbar-right" role="search"><div class="form-group"><input type="text" class="form-control" placeholder="Search"></div></form></div></div></nav>
<div class="container"><ol class="breadcrumb"><li><a href="/">Home</a></li><li><a href="/what">What we do</a></li><li class="active">{title}</li></ol>
<div class="page-header"><h1>{title} {labelled(page, '<small><span class="label label-primary">{label}</span></small>')}</h1></div>
<div class="row"><div class="col-md-3 col-sm-4">{details}
<div class="btn-group btn-group-justified"><a class="btn btn-default" href="#"><span class="glyphicon glyphicon-print"></span> Print</a><a class="btn btn-default" href="#"><span class="glyphicon glyphicon-share"></span> Share</a></div></div>
<div class="col-md-9 col-sm-8"><div class="text-content">
{body}
</div></div></div>
<div class="row"><div class="col-xs-12"><h3>Related</h3>{related}</div></div>
<hr><footer class="footer"><div class="row"><div class="col-md-6"><address><strong>OSCE Secretariat</strong><br>{ADDRESS}<br><abbr title="Phone">P:</abbr> {PHONE}</address></div>
<div class="col-md-6 text-right"><ul class="list-inline">{"".join(f"<li><a href=#>{name}</a></li>" for name in NETWORKS)}</ul></div></div></footer></div>
<div class="modal fade" tabindex="-1" role="dialog" style="display: none" aria-hidden="true"><div class="modal-dialog"><div class="modal-content"><div class="modal-header"><h4 class="modal-title">Subscribe to our newsletter</h4></div><div class="modal-body"><p>Leave your address and we write to you once a month.</p></div></div></div></div>
{script(20, "bootstrap")}</body></html>"""


def table_of_2000(page: oc.Page) -> str:
    """2000: nested tables, font tags, spacer images, upper-case tags, unquoted attributes, cells that nobody closed."""
    spacer = '<img src="/images/spacer.gif" width="1" height="8" alt="">'
    left = menu_links(
        f'<tr><td>{spacer}</td><td><a href="/{{slug}}"><font size="1" color="#FFFFFF">{{text}}</font></a></td></tr>'
    )
    rows = facts_html(
        page,
        '<tr><td valign="top" width="110"><font size="2" face="Arial"><b>{label}:</b></font></td>'
        '<td valign="top"><font size="2" face="Arial">{values}</font></td></tr>',
        joiner="<br>",
    )
    details = f'<table border="0" cellpadding="2" cellspacing="0">{rows}</table>' if rows else ""
    body = blocks_html(
        page.body,
        lambda block: (
            f'<p><font face="Arial" size="2">{linked(block.text, block.links)}</font></p>'
            if isinstance(block, oc.Paragraph)
            else block_html(block)
        ),
    )
    news = teasers_html("2000", 4, '<p><font size="1"><b>{day}</b><br><a href="{url}">{title}</a></font></p>')
    html = f"""<html>
<head><title>OSCE Online</title>
<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><meta http-equiv="Content-Language" content="en">
<base href="{url_of(page)}"></head>
<body bgcolor="#FFFFFF" text="#000000" link="#003399" topmargin="0" leftmargin="0">
<table width="760" border="0" cellpadding="0" cellspacing="0">
<tr><td colspan="4" bgcolor="#003366"><a href="/"><img src="/images/logo.gif" width="180" height="60" border="0" alt="OSCE"></a><font size="1" color="#FFFFFF" face="Verdana">Organization for Security and Co-operation in Europe</font></td></tr>
<tr><td colspan="4" bgcolor="#CCCCCC" align="right"><font size="1"><a href="/">Home</a> | <a href="/sitemap">Site map</a> | <a href="/search">Search</a> | <a href="/ru">Russian</a></font></td></tr>
<tr><td width="150" valign="top" bgcolor="#336699"><table border="0" cellspacing="0">{left}</table></td>
<td width="10"><img src="/images/spacer.gif" width="10" height="1" alt=""></td>
<td width="440" valign="top">
<table width="100%" border="0">
{labelled(page, '<tr><td bgcolor="#EEEEEE"><font face="Verdana" size="1">{label}</font></td></tr>')}
<tr><td><font face="Verdana, Arial" size="5" color="#003366"><b>{text_of(page.title)}</b></font></td></tr>
<tr><td>{details}<hr noshade size="1"></td></tr>
<tr><td>
{body}
<p>&nbsp;</p></td></tr></table></td>
<td width="160" valign="top" bgcolor="#F0F0F0"><font face="Verdana" size="2"><b>What's new</b></font>{news}</td></tr>
<tr><td colspan="4" align="center"><hr><font size="1">Comments to the <a href="/webmaster">webmaster</a>. Copyright 2000 OSCE, {ADDRESS}. Tel. {PHONE}</font></td></tr>
</table></body></html>"""
    return named_entities(old_style(html, unclosed="P|LI|TD|TR"))


def content_frame(page: oc.Page) -> str:
    """1999: the content frame of a frameset, without a doctype, facts in one line between rules, paragraphs unclosed."""
    line = facts_html(page, "<b>{label}:</b> {values}", between=" | ", joiner=" / ")
    html = f"""<html><head>
<title>{text_of(page.title)}</title>
<meta name="GENERATOR" content="Page Composer 4.5 [en]"><meta http-equiv="Content-Language" content="en">
<script language="JavaScript"><!--
if (top == self) document.write("<p>This page belongs into a frame. Date: today</p>");
//--></script></head>
<!-- saved from url=({len(page.url or ""):04d}){page.url} -->
<body background="paper.gif" bgcolor="#FFFFEE">
<noframes><p>Your browser does not show frames. Please use the text version.</p></noframes>
<center><font size="-1">[ <a href="index.htm" target="_top">Home</a> | <a href="news.htm" target="main">News</a> | <a href="docs.htm" target="main">Documents</a> | <a href="search.htm" target="main">Search</a> ]</font></center>
<hr width="80%">
{labelled(page, "<center><i>{label}</i></center>")}
<h2 align="center">{text_of(page.title)}</h2>
{f"<center><font size=2>{line}</font></center><hr width=80%>" if line else ""}
{broken(body_html(page), 12)}
<hr width="80%">
<center><font size="-1"><a href="#top">Back to top</a> <img src="mail.gif" alt="" width="16" height="12"> <a href="feedback.htm">Your comments</a><br>
This server is run by the OSCE Secretariat, Prague Office. Best viewed at 800 x 600.</font></center>
</body></html>"""
    return named_entities(old_style(html, unclosed="P|LI"))


def web_forms(page: oc.Page) -> str:
    """2007: ASP.NET with one form around everything, view state, generated ids, facts in a table of th and td."""
    rows = facts_html(
        page,
        '<tr class="detailRow"><th scope="row" align="left">{label}</th><td><span>{values}</span></td></tr>',
        joiner="</span><br /><span>",
        when=True,
    )
    details = (
        f'<table id="ctl00_cphMain_tblDetails" class="details" cellspacing="0" border="0">{rows}</table>'
        if rows
        else ""
    )
    grid = teasers_html(
        "forms",
        6,
        '<tr class="GridRow"><td style="white-space:nowrap;">{day}</td><td>{place}</td><td><a href="{url}">{title}</a></td></tr>',
    )
    tree = menu_links('<div class="AspNet-TreeView-Leaf"><a href="/{slug}.aspx">{text}</a></div>')
    caption = labelled(page, '<span id="ctl00_cphMain_lblType" class="typeLabel">{label}</span>')
    body = body_html(page, paragraph='p style="MARGIN: 0cm 0cm 10pt"')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head id="ctl00_Head1"><title>
	OSCE - Details
</title><meta name="DC.Title" content="{quoted(page.title)}" /><meta name="DC.Identifier" content="{url_of(page)}" />
<link rel="canonical" href="{url_of(page)}" /><meta name="DC.Date" content="2007-11-06" /></head>
<body><form name="aspnetForm" method="post" action="Details.aspx" id="aspnetForm">
<div><input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="" /><input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="{view_state(48, "state")}" /></div>
<script type="text/javascript">
//<![CDATA[
var theForm = document.forms['aspnetForm'];
function __doPostBack(t, a) {{ if (!theForm.onsubmit || theForm.onsubmit() != false) {{ theForm.__EVENTTARGET.value = t; theForm.submit(); }} }}
//]]>
</script>
<div id="ctl00_pnlTop" class="top"><h1 class="logo"><a href="/Default.aspx">Organization for Security and Co-operation in Europe</a></h1>
<input name="ctl00$txtSearch" type="text" id="ctl00_txtSearch" /><input type="submit" name="ctl00$btnSearch" value="Go" />
<select name="ctl00$ddlLanguage">{languages_html(page, '<option value="{code}">{name}</option>')}</select></div>
<table width="100%" cellspacing="0"><tr><td class="left" valign="top"><div id="ctl00_TreeView1" class="AspNet-TreeView">{tree}</div></td>
<td class="middle" valign="top"><div id="ctl00_UpdatePanel1">
<span id="ctl00_SiteMapPath1"><a href="/">Home</a><span> &gt; </span><a href="/News.aspx">News and events</a><span> &gt; </span><span>Details</span></span>
<h2 id="ctl00_cphMain_lblTitle" class="itemTitle">{text_of(page.title)}</h2>{caption}
{details}
<div id="ctl00_cphMain_divBody" class="itemBody">{body}</div>
<a id="ctl00_cphMain_lnkPrint" href="javascript:__doPostBack('ctl00$lnkPrint','')">Printer friendly</a>
</div>
<div id="ctl00_cphMain_pnlMore"><h3>More news and events</h3><table class="Grid"><tr><th>Date</th><th>Place</th><th>Title</th></tr>{grid}</table></div></td></tr></table>
<div id="ctl00_pnlFoot" class="foot">{ADDRESS} · Tel. {PHONE} · © 2007 OSCE</div>
<div><input type="hidden" name="__EVENTVALIDATION" value="{view_state(1, "validation")}" /></div></form></body></html>"""


def hashed_blocks(page: oc.Page) -> str:
    """2023: a bundled front end, divs and spans with hashed class names, roles for headings and lists, menu last."""

    def box(name: str, inner: str, tag: str = "div", attributes: str = "") -> str:
        return f'<{tag} class="{hashed(name)} {hashed(name + "+")}"{attributes}>{inner}</{tag}>'

    def block(one: oc.Block) -> str:
        if isinstance(one, oc.ListBlock):
            items = "".join(
                box("item", box("text", text_of(item), "span"), attributes=' role="listitem"') for item in one.items
            )
            return box("list", items, attributes=' role="list"')
        heading = f'div role="heading" aria-level="{{level}}" class="{hashed("heading")}"'
        return block_html(one, paragraph=f'div class="{hashed("paragraph")}"', heading=heading)

    pair = box("pair", box("key", "{label}", "span") + box("value", "{values}", "span"))
    rows = facts_html(page, pair, joiner=f'</span><span class="{hashed("value")}">', between="")
    details = box("pairs", rows) if rows else ""
    related = teasers_html(
        "hashed",
        4,
        box(
            "card",
            box("chip", "{label}", "span")
            + box("card title", "{title}", attributes=' role="heading" aria-level="3"')
            + box("muted", "{day} · {place}")
            + box("card text", "{snippet}"),
            "a",
            ' href="{url}"',
        ),
    )
    menu = "".join(
        box(
            "column",
            box("column title", escape(name))
            + "".join(box("entry", escape(entry), "a", f' href="/{escape(slug(entry))}"') for entry in entries),
        )
        for name, entries in MENU
    )
    eyebrow = labelled(page, box("eyebrow", "{label}", "span"))
    data = {
        "props": {"pageProps": {"html": "<p>Loading the page, please wait.</p>", "updatedAt": "2023-05-02"}},
        "buildId": "q7Zk",
    }
    return f"""<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>{text_of(page.title)} · OSCE</title><meta property="og:url" content="{url_of(page)}"/><meta property="og:title" content="{quoted(page.title)} · OSCE"/>{style(30, "hashed")}{json_ld({"@context": "https://schema.org", "@type": "WebPage", "name": page.title, "url": page.url, "dateModified": "2023-05-02"})}</head><body><div id="__next">{box("bar", box("brand", icon("hashed", 90), "a", ' href="/" aria-label="OSCE home"') + box("bar buttons", "<button>Search</button><button>EN</button><button>Menu</button>"))}{box("cookies", box("cookie text", COOKIES) + "<button>Agree</button><button>Decline</button>", attributes=' role="dialog"')}{box("page", box("top", eyebrow + box("title", text_of(page.title), attributes=' role="heading" aria-level="1"') + details) + box("content", blocks_html(page.body, block, "")) + box("after", box("share", "Copy link", "button") + box("share", "Print", "button")))}{box("more", box("more title", "Read next", attributes=' role="heading" aria-level="2"') + related)}{box("menu", menu, attributes=' aria-hidden="true" hidden=""')}{box("foot", box("foot line", "© OSCE 2023", "span") + box("foot line", ADDRESS, "span") + box("foot line", PHONE, "span"))}</div><script id="__NEXT_DATA__" type="application/json">{json.dumps(data)}</script>{script(36, "hashed")}</body></html>"""


def custom_elements(page: oc.Page) -> str:
    """2022: web components with declarative shadow roots, the light DOM in slots, facts in an element after the text."""
    rows = facts_html(
        page,
        '<osce-fact><span slot="name">{label}</span><span slot="value">{values}</span></osce-fact>',
        value="<osce-tag>{value}</osce-tag>",
        joiner=" ",
        timed=True,
    )
    details = f"<osce-facts>{rows}</osce-facts>" if rows else ""
    label = labelled(page, '<osce-badge variant="outline">{label}</osce-badge>')
    cards = teasers_html(
        "elements",
        3,
        '<osce-card href="{url}"><osce-badge>{label}</osce-badge><h3 slot="title">{title}</h3><p slot="text">{snippet}</p><time slot="date" datetime="{iso}">{day}</time></osce-card>',
    )
    groups = "".join(
        f'<osce-nav-group label="{escape(name)}">'
        + "".join(
            f'<osce-nav-item><a href="/{escape(slug(entry))}">{escape(entry)}</a></osce-nav-item>' for entry in entries
        )
        + "</osce-nav-group>"
        for name, entries in MENU
    )
    before, after = ("", label) if is_event(page) else (label, "")
    return f"""<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{text_of(page.title)} — osce.org</title><link rel="canonical" href="{url_of(page)}">
<link rel="modulepreload" href="/assets/elements.js">{style(26, "elements")}</head>
<body>
<osce-app><template shadowrootmode="open"><style>:host{{display:block}}</style><slot></slot><p>Please enable scripts to see the interactive map.</p></template>
<osce-header><a slot="logo" href="/">{icon("elements", 120)}</a><osce-nav>{groups}</osce-nav></osce-header>
<osce-breadcrumbs><a href="/">Home</a><a href="/newsroom">Newsroom</a></osce-breadcrumbs>
<osce-page><template shadowrootmode="open"><style>h1{{font:700 3rem/1.1 sans-serif}}</style><slot name="title"></slot><slot></slot></template>
{before}<h1 slot="title">{text_of(page.title)}</h1>{after}
<osce-prose>
{body_html(page)}
</osce-prose>
{details}
<osce-share><button>Share</button><button>Print</button></osce-share>
</osce-page>
<osce-related heading="Related"><h2>Related</h2>{cards}</osce-related>
<template id="search-result"><article><h1>Result</h1><p>Date: <time></time></p></article></template>
<osce-footer><p>{ADDRESS}, telephone {PHONE}</p><p>© 2022 Organization for Security and Co-operation in Europe</p></osce-footer>
<osce-toast hidden><p>The address of this page was copied.</p></osce-toast>
</osce-app>
{script(30, "elements")}
</body></html>"""


def printer_version(page: oc.Page) -> str:
    """2005: the print view of a portal, no address anywhere, logo and notice around, facts in a dl under the title."""
    rows = facts_html(page, "<dt>{label}:</dt>\n<dd>{values}</dd>", joiner="</dd>\n<dd>")
    return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html lang="en">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8">
<meta name="robots" content="noindex, nofollow">
<title>OSCE | Print version</title>
<style type="text/css" media="all">body {{ font-family: Georgia; width: 40em; }} .noprint {{ font-size: 80% }}</style>
</head>
<body onload="window.print()">
<div class="noprint"><a href="javascript:window.close()">Close this window</a> | <a href="javascript:window.print()">Print</a></div>
<img src="/images/print_logo.gif" alt="Organization for Security and Co-operation in Europe" width="300" height="50">
<hr>
{labelled(page, "<div class=type>{label}</div>")}
<h1>{text_of(page.title)}</h1>
{f"<dl>{rows}</dl>" if rows else ""}
<div id="text">
{named_entities(broken(body_html(page), 11)).replace("&#150;", "&ndash;")}
</div>
<hr>
<div class="noprint">© 2005 OSCE. This print version leaves out pictures and menus.</div>
</body>
</html>"""


def article_fragment(page: oc.Page) -> str:
    """2021: what an editor copied out of the inspector, one article element and nothing around it."""
    rows = facts_html(page, '<div class="article-info__row"><b>{label}</b> <span>{values}</span></div>', joiner="; ")
    info = f'<div class="article-info">{rows}</div>' if rows else ""
    kicker = labelled(page, '<span class="article-kicker">{label}</span>')
    return f"""<article class="article" data-history-node-id="0">
  <div class="article-head">{kicker}<h2 class="article-title"><span>{text_of(page.title)}</span></h2></div>
  {info}
  <div class="article-text">{body_html(page, between="")}</div>
  <div class="article-tools"><a href="#">Share</a><a href="#">Print</a></div>
</article>
"""


def mission_blog(page: oc.Page) -> str:
    """2019: a mission's WordPress site, site name and post title both h1, facts below the text, widgets in a sidebar."""
    rows = facts_html(page, "<tr><td><strong>{label}</strong></td><td>{values}</td></tr>", when=True)
    details = (
        f'<div class="entry-details"><table class="wp-block-table"><tbody>{rows}</tbody></table></div>' if rows else ""
    )
    recent = teasers_html("blog", 5, '<li><a href="{url}">{title}</a> <span class="post-date">{day}</span></li>')
    archives = "".join(
        f'<li><a href="/2019/{month:02d}/">{dt.date(2019, month, 1):%B %Y}</a>&nbsp;({month * 3 % 11})</li>'
        for month in range(12, 0, -1)
    )
    category = labelled(page, '<span class="cat-links"><a href="/category/all/" rel="category tag">{label}</a></span>')
    body = body_html(page).replace("<ul>", '<ul class="wp-block-list">')
    return f"""<!DOCTYPE html>
<html lang="en-GB">
<head><meta charset="UTF-8"><link rel="profile" href="https://gmpg.org/xfn/11">
<title>{text_of(page.title)} &#8211; OSCE field office</title>
<link rel="canonical" href="{url_of(page)}" /><meta property="og:title" content="{quoted(page.title)} - OSCE field office" />
<meta property="article:published_time" content="2019-12-01T10:00:00+00:00" /><meta property="og:url" content="{url_of(page)}" />
{style(40, "blog")}{script(6, "emoji")}</head>
<body class="post-template-default single single-post wp-custom-logo has-sidebar">
<div id="page" class="site"><a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><div class="site-branding"><h1 class="site-title"><a href="/" rel="home">OSCE field office</a></h1><p class="site-description">Working for security and co-operation on the ground</p></div>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle">Menu</button>{menu_html(list_class="sub-menu")}</nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
<article class="post type-post status-publish hentry"><header class="entry-header">{category}<h1 class="entry-title">{text_of(page.title)}</h1></header>
<div class="entry-content">
{body}
<p></p>
</div>
<footer class="entry-footer">{details}<div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Twitter</a></li><li><a href="#">Facebook</a></li><li><a href="#">E-mail</a></li></ul></div></footer></article>
<nav class="navigation post-navigation"><h2 class="screen-reader-text">Post navigation</h2><div class="nav-links">{teasers_html("blog nav", 2, '<div class="nav-item"><a href="{url}">{title}</a></div>')}</div></nav>
<div id="comments"><p class="no-comments">Comments are closed.</p></div></main></div>
<aside id="secondary" class="widget-area"><section class="widget widget_search"><form role="search"><label><span class="screen-reader-text">Search for:</span><input type="search" placeholder="Search &hellip;"></label></form></section>
<section class="widget widget_recent_entries"><h2 class="widget-title">Recent posts</h2><ul>{recent}</ul></section>
<section class="widget widget_archive"><h2 class="widget-title">Archives</h2><ul>{archives}</ul></section>
<section class="widget widget_text"><h2 class="widget-title">Visit us</h2><div class="textwidget"><p>Our office is open from Monday to Friday, nine to five. Please bring a document with a photograph.</p></div></section></aside></div>
<footer id="colophon" class="site-footer"><div class="site-info">© 2019 OSCE | Proudly published by the press office | {PHONE}</div></footer></div>
{script(16, "blog")}<noscript><img height="1" width="1" src="/pixel.gif" alt=""><p>Scripts are off.</p></noscript></body></html>"""


def broken_paragraphs(page: oc.Page) -> str:
    """2009: a Joomla site, the title in a table cell, facts as inline spans, paragraphs parted by two line breaks."""
    line = facts_html(page, '<span class="small">{label}: {values}</span>', between=" &nbsp;|&nbsp; ")

    def block(one: oc.Block) -> str:
        return f"{linked(one.text, one.links)}<br /><br />" if isinstance(one, oc.Paragraph) else block_html(one)

    modules = "".join(
        f'<div class="module_menu"><div><div><div><h3>{escape(name)}</h3><ul class="menu">'
        + "".join(
            f'<li class="item{index}"><a href="/index.php?option=com_content&amp;id={index}"><span>{escape(entry)}</span></a></li>'
            for index, entry in enumerate(entries, 11)
        )
        + "</ul></div></div></div></div>"
        for name, entries in MENU
    )
    latest = teasers_html("joomla", 5, '<li class="latestnews"><a href="{url}" class="latestnews">{title}</a></li>')
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en-gb" lang="en-gb">
<head><base href="{url_of(page)}" /><meta http-equiv="content-type" content="text/html; charset=utf-8" />
<meta name="title" content="{quoted(page.title)}" /><title>{text_of(page.title)}</title>
<!--[if lte IE 6]><link href="/templates/ieonly.css" rel="stylesheet" type="text/css" /><![endif]--></head>
<body id="page_bg"><div id="wrapper"><div id="tabarea"><table class="pill"><tr><td><ul id="mainlevel-nav"><li><a href="/" class="mainlevel-nav">Home</a></li><li><a href="/news" class="mainlevel-nav">News</a></li><li><a href="/links" class="mainlevel-nav">Web links</a></li></ul></td></tr></table></div>
<div id="pathway"><span class="breadcrumbs pathway"><a href="/" class="pathway">Home</a> <img src="/arrow.png" alt="" /> News</span></div>
<div id="leftcolumn">{modules}<div class="module"><h3>Latest news</h3><ul class="latestnews">{latest}</ul></div>
<div class="module"><h3>Poll</h3><form><p>How did you find this site?</p><label><input type="radio" name="v" /> By a search engine</label><label><input type="radio" name="v" /> By a friend</label></form></div></div>
<div id="maincolumn"><table class="nopad"><tr valign="top"><td>
<table class="contentpaneopen"><tr>{labelled(page, '<td class="contentlabel" width="15%">{label}</td>')}<td class="contentheading" width="100%" style="font-size: 22px">{text_of(page.title)}</td>
<td align="right" class="buttonheading"><a href="#" title="PDF"><img src="/pdf_button.png" alt="PDF" /></a></td><td align="right" class="buttonheading"><a href="#" title="Print"><img src="/printButton.png" alt="Print" /></a></td></tr></table>
<table class="contentpaneopen">{f'<tr><td valign="top" class="createdate">{line}</td></tr>' if line else ""}
<tr><td valign="top">
{blocks_html(page.body, block)}
</td></tr><tr><td class="modifydate">Last Updated ( Thursday, 12 November 2009 )</td></tr></table>
<span class="article_separator">&nbsp;</span></td></tr></table></div>
<div id="footer"><div id="power_by">Powered by volunteers. Valid XHTML and CSS. {ADDRESS}.</div></div></div></body></html>"""


def archived(page: oc.Page) -> str:
    """2004, seen through a web archive: its toolbar on top, two h1, facts in a box of the right column after the text."""
    stamp = "20041016083412"
    rows = facts_html(
        page, '<div class="box-row"><span class="box-label">{label}:</span><br>{values}</div>', joiner="<br>"
    )
    box = f'<div class="box"><h4 class="box-title">At a glance</h4>{rows}</div>' if rows else ""
    prefix = f"https://web.archive.org/web/{stamp}"
    nav = menu_links(f'<li><a href="{prefix}/http://www.osce.org/{{slug}}">{{text}}</a></li>')
    latest = teasers_html(
        "archived",
        3,
        f'<div class="news"><b>{{place}}, {{day}}</b><br><a href="{prefix}/http://www.osce.org{{url}}">{{title}}</a><p>{{snippet}}</p></div>',
    )
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">
<html lang="en"><head><script src="https://web-static.archive.org/_static/js/bundle-playback.js" type="text/javascript"></script>
<script type="text/javascript">__wm.init("https://web.archive.org/web");__wm.wombat("{page.url}","{stamp}","https://web.archive.org/","web");</script>
<!-- End Wayback Rewrite JS Include -->
<title>OSCE &gt;&gt; {text_of(page.title)}</title>
<link rel="canonical" href="{prefix}/{url_of(page)}"><meta property="og:url" content="{url_of(page)}">
{style(18, "archived")}</head>
<body><!-- BEGIN WAYBACK TOOLBAR INSERT -->
<div id="wm-ipp-base" lang="en" style="display:none;direction:ltr;"><div id="wm-ipp" style="position:fixed;left:0;top:0;right:0;"><div id="donato"></div><div id="wm-ipp-inside">
<form target="_top" method="get" action="/web/submit" id="wmtb"><input type="text" name="url" id="wmtbURL" value="{url_of(page)}"><input type="submit" value="Go"></form>
<table><tbody><tr class="m"><td class="b">Sep</td><td class="c">OCT</td><td class="f">Nov</td></tr><tr class="d"><td class="c" title="You are here: 08:34:12 Oct 16, 2004">16</td></tr><tr class="y"><td class="b">2003</td><td class="c">2004</td><td class="f">2005</td></tr></tbody></table>
<div><a href="{prefix}*/{url_of(page)}">38 captures</a><div class="r">03 Feb 2004 - 21 Dec 2021</div></div><div id="wm-capinfo"><b>About this capture</b><p>Collected by a crawl of public sites.</p></div></div></div></div>
<!-- END WAYBACK TOOLBAR INSERT -->
<div id="banner"><h1><a href="{prefix}/http://www.osce.org/">osce.org</a></h1><div id="tools"><a href="#">text only</a> <a href="#">русский</a> <a href="#">site map</a></div></div>
<div id="left"><ul class="nav">{nav}</ul></div>
<div id="center">{labelled(page, '<div class="overline">{label}</div>')}<h1 class="headline">{text_of(page.title)}</h1>
<div class="text">
{body_html(page)}
</div></div>
<div id="right">{box}<div class="box"><h4 class="box-title">Recent items</h4>{latest}</div>
<div class="box"><h4 class="box-title">Press contact</h4><p>Press and Public Information, Vienna<br>Tel. {PHONE}<br>Fax +43 1 514 36 105</p></div></div>
<div id="foot">© 1995-2004 <a href="#">OSCE</a> | <a href="#">contact</a> | <a href="#">disclaimer</a></div>
{script(14, "archived")}
</body></html>
<!--
     FILE ARCHIVED ON 08:34:12 Oct 16, 2004 AND RETRIEVED FROM THE
     INTERNET ARCHIVE ON 11:20:55 Mar 02, 2024.
-->"""


def word_export(page: oc.Page) -> str:
    """2003: a text saved as a web page from a word processor, office tags, spans and empty paragraphs throughout."""
    empty = "<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>"
    spans = "<span lang=EN-GB style='font-size:11.0pt;mso-bidi-font-size:10.0pt;font-family:\"Times New Roman\"'>"

    def block(one: oc.Block) -> str:
        if isinstance(one, oc.Paragraph):
            return f"<p class=MsoNormal style='text-align:justify'>{spans}{linked(one.text, one.links)}<o:p></o:p></span></p>\n{empty}"
        if isinstance(one, oc.Heading):
            return f"<h{one.level}>{spans}{text_of(one.text)}<o:p></o:p></span></h{one.level}>"
        if isinstance(one, oc.ListBlock):
            items = "".join(
                f"<li class=MsoNormal style='mso-list:l0 level1 lfo1'>{spans}{text_of(item)}<o:p></o:p></span></li>"
                for item in one.items
            )
            return f"<ul style='margin-top:0cm' type=disc>{items}</ul>"
        return block_html(one)

    rows = facts_html(
        page,
        f"<p class=MsoNormal><b>{spans}{{label}}:</span></b><span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp; </span>{spans}{{values}}<o:p></o:p></span></p>",
    )
    label = labelled(page, f"<p class=MsoSubtitle align=right>{spans}{{label}}<o:p></o:p></span></p>")
    html = f"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<!-- saved from url=({len(page.url or ""):04d}){page.url} -->
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document>
<title>Draft 3</title>
<!--[if gte mso 9]><xml><o:DocumentProperties><o:Author>Registry</o:Author><o:LastSaved>2003-08-14T09:31:00Z</o:LastSaved><o:Pages>2</o:Pages></o:DocumentProperties></xml><![endif]-->
<style><!-- p.MsoNormal {{margin:0cm;font-size:11.0pt}} p.MsoTitle {{font-size:26.0pt;font-weight:bold}} @page Section1 {{size:595.3pt 841.9pt}} --></style></head>
<body lang=EN-GB link=blue vlink=purple style='tab-interval:36.0pt'>
<div class=Section1>
<p class=MsoHeader><span lang=EN-GB>Organization for Security and Co-operation in Europe<o:p></o:p></span></p>
{label}
<p class=MsoTitle role=heading aria-level=1><span lang=EN-GB style='font-size:26.0pt'>{text_of(page.title)}<o:p></o:p></span></p>
{empty}
{rows}
<div style='mso-element:para-border-div;border:none;border-bottom:solid windowtext .5pt'>{empty}</div>
{blocks_html(page.body, block)}
</div>
<div style='mso-element:footer'><p class=MsoFooter><span lang=EN-GB>{ADDRESS}, tel. {PHONE}<o:p></o:p></span></p></div>
</body></html>"""
    return named_entities(html).replace("&#150;", "&#8211;")


def contents_list(page: oc.Page) -> str:
    """2018: a grid framework, text in a section per heading with a list of contents, facts as dl between two menus."""
    runs = grouped(page.body, 2)
    headed = [(index, run[0]) for index, run in enumerate(runs) if heads(run, 2)]
    entries = "".join(
        f'<li><a href="#p{index}">{text_of(first.text)}</a></li>'
        for index, first in headed
        if isinstance(first, oc.Heading)
    )
    contents = (
        f'<nav class="toc" aria-label="Contents"><p class="toc-title">On this page</p><ol>{entries}</ol></nav>'
        if len(headed) > 1
        else ""
    )
    sections = "".join(
        f'<section class="cell small-12" id="p{index}">{blocks_html(run)}</section>' for index, run in enumerate(runs)
    )
    rows = facts_html(page, "<div><dt>{label}</dt><dd>{values}</dd></div>", joiner="</dd><dd>", timed=True, when=True)
    accordion = "".join(
        f'<li class="accordion-item" data-accordion-item><a href="#" class="accordion-title">{escape(name)}</a><div class="accordion-content" data-tab-content><ul class="no-bullet">'
        + "".join(f'<li><a href="/{escape(slug(entry))}">{escape(entry)}</a></li>' for entry in inner)
        + "</ul></div></li>"
        for name, inner in MENU
    )
    slides = teasers_html(
        "contents",
        4,
        '<div class="orbit-slide"><figure><img src="/s.jpg" alt=""><figcaption>{title}<br><time datetime="{iso}">{day}</time></figcaption></figure></div>',
    )
    return f"""<!doctype html>
<html class="no-js" lang="en" dir="ltr"><head><meta charset="utf-8">
<title>{text_of(page.title)} | Organization for Security and Co-operation in Europe</title>
<link rel="canonical" href="{url_of(page)}"><meta property="og:url" content="https://www.osce.org/">
<meta name="dcterms.modified" content="2018-09-27"><meta name="dcterms.language" content="en">
{"".join(f'<link rel="alternate" hreflang="{code}" href="https://www.osce.org/{code}{path_of(page)}">' for code, _ in LANGUAGES)}
{style(32, "contents")}</head>
<body><div class="off-canvas-wrapper"><div class="off-canvas position-left" id="offCanvas" data-off-canvas><ul class="accordion" data-accordion>{accordion}</ul></div>
<div class="off-canvas-content" data-off-canvas-content>
<div class="callout warning" data-closable><p>Our phone lines are being renewed this week, and calls may be interrupted.</p><button class="close-button" aria-label="Dismiss">&times;</button></div>
<div class="top-bar"><div class="top-bar-left"><a href="/">{icon("contents", 80)}</a></div><div class="top-bar-right"><ul class="menu">{languages_html(page, '<li><a href="{url}">{code}</a></li>')}</ul></div></div>
<nav aria-label="You are here:"><ul class="breadcrumbs"><li><a href="/">Home</a></li><li><a href="/news">News and events</a></li><li><span class="show-for-sr">Current: </span>{text_of(page.title)}</li></ul></nav>
<div class="grid-container"><div class="grid-x grid-margin-x"><div class="cell medium-9">
{labelled(page, '<span class="label secondary">{label}</span>')}
<h1>{text_of(page.title)}</h1>
{f'<dl class="facts">{rows}</dl>' if rows else ""}
{contents}
<div class="grid-x article-body">{sections}</div>
<div class="button-group"><a class="button hollow" href="#">Print</a><a class="button hollow" href="#">Download as PDF</a></div></div>
<div class="cell medium-3"><h4>In pictures</h4><div class="orbit" data-orbit>{slides}</div><div class="callout"><h5>Newsletter</h5><p>Once a month we send what happened in our field offices.</p><form><input type="email" placeholder="Your address"><button class="button">Subscribe</button></form></div></div></div></div>
<footer class="grid-container"><p>{ADDRESS}</p><p>Telephone {PHONE}</p><p>© OSCE 2018</p></footer></div></div>
{script(22, "contents")}</body></html>"""


def web_parts(page: oc.Page) -> str:
    """2013: SharePoint with web parts and deep nesting, quick launch first, facts as form labels, paragraphs as divs."""
    rows = facts_html(
        page,
        '<tr><td nowrap="true" valign="top" width="113px" class="ms-formlabel"><h3 class="ms-standardheader"><nobr>{label}</nobr></h3></td>'
        '<td valign="top" class="ms-formbody"><div dir="">{values}</div></td></tr>',
        joiner="; ",
    )
    details = (
        f'<div class="ms-webpart-zone"><table class="ms-formtable" border="0" cellpadding="0">{rows}</table></div>'
        if rows
        else ""
    )
    body = body_html(
        page, paragraph="div", heading='h{level} class="ms-rteElement-H{level}"', between="\n<div>&#8203;</div>\n"
    )
    launch = menu_links(
        '<li class="static"><a class="static menu-item ms-core-listMenu-item" href="/{slug}"><span class="additional-background ms-navedit-flyoutArrow"><span class="menu-item-text">{text}</span></span></a></li>'
    )
    results = teasers_html(
        "parts",
        5,
        '<div class="cbs-Item"><a class="cbs-Line1Link" href="{url}" title="{title}">{title}</a><div class="cbs-Line2 ms-noWrap">{place} - {day}</div></div>',
    )
    label = labelled(page, '<div class="type-field"><div class="ms-rtestate-field">{label}</div></div>')
    wrap = "<div>" * 9
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns:o="urn:schemas-microsoft-com:office:office" lang="en-us" dir="ltr"><head><meta name="GENERATOR" content="Microsoft SharePoint" /><meta http-equiv="X-UA-Compatible" content="IE=10" />
<title>
	Pages - {text_of(page.title)}
</title><link rel="canonical" href="{url_of(page)}" />{style(20, "parts")}{script(22, "parts")}</head>
<body><div id="imgPrefetch" style="display:none"><img src="/favicon.ico" alt="" /></div><form method="post" id="aspnetForm" onsubmit="return true;">
<div class="aspNetHidden"><input type="hidden" name="__REQUESTDIGEST" value="noDigest" /><input type="hidden" name="__VIEWSTATE" value="{view_state(6, "parts")}" /></div>
<div id="ms-designer-ribbon"><div id="TurnOnAccessibility" class="s4-notdlg noindex"><a href="#" class="ms-accessible">Turn on more accessible mode</a></div><div id="s4-ribbonrow" style="visibility:hidden"><span>Browse</span> <span>Tab 1 of 2.</span></div></div>
<noscript><div class="noindex">You may be trying to access this site from a secured browser on the server. Please enable scripts and reload this page.</div></noscript>
<div id="s4-workspace"><div id="s4-bodyContainer"><div id="sideNavBox" class="ms-dialogHidden"><div class="ms-core-navigation" role="navigation"><div class="ms-core-listMenu-verticalBox"><ul class="root ms-core-listMenu-root static">{launch}</ul></div></div></div>
<div id="contentBox"><div id="notificationArea" class="ms-notif-box"></div><div id="DeltaPlaceHolderMain"><a id="mainContent" name="mainContent" tabindex="-1"></a>
{wrap}<h1 id="pageTitle" class="ms-core-pageTitle"><span><span class="die">{text_of(page.title)}</span></span></h1>{label}
{details}
<div class="ms-webpart-chrome"><div class="ms-WPBody"><div class="ms-rtestate-field" style="display:inline">
{body}
</div></div></div>{"</div>" * 9}
<div class="ms-webpart-chrome"><h2 class="ms-webpart-titleText"><nobr><span>Other items</span></nobr></h2><div class="ms-WPBody">{results}</div></div>
<div style="display:none" id="hidZone"><menu class="ms-hide"><ie:menuitem text="Minimize">Minimize</ie:menuitem><ie:menuitem text="Close">Close</ie:menuitem></menu></div></div></div></div></div>
<div id="footer">{ADDRESS} | {PHONE} | Last modified on 3 June 2013 by the web team</div></form></body></html>"""


def utility_classes(page: oc.Page) -> str:
    """2025: utility classes on every element, icons before facts, a cookie wall first and the large menu in the footer."""

    def block(one: oc.Block) -> str:
        heading = 'h{level} class="mt-12 text-2xl font-semibold tracking-tight"'
        html = block_html(one, paragraph='p class="mt-6 text-base leading-7 text-slate-700"', heading=heading)
        return html.replace(
            "<li>",
            '<li class="flex gap-x-3"><span class="mt-1 h-5 w-5">'
            + icon("tick", 4).replace("<title>Icon</title>", "").replace('<text x="1">logo</text>', "")
            + "</span><span>",
        ).replace("</li>", "</span></li>")

    lead, rest = lead_and_rest(page)
    lead_html = blocks_html(lead, lambda one: block_html(one, paragraph='p class="mt-4 text-xl font-light"'))
    rows = facts_html(
        page,
        f'<li class="flex items-center gap-2 text-sm"><span aria-hidden="true" class="h-4 w-4">{icon("fact", 14)}</span><span class="font-medium">{{label}}:</span> <span>{{values}}</span></li>',
        timed=True,
    )
    meta = f'<ul class="mt-6 flex flex-wrap gap-4">{rows}</ul>' if rows else ""
    pill = labelled(
        page, '<span class="inline-flex rounded-full bg-sky-100 px-3 py-1 text-xs uppercase">{label}</span>'
    )
    columns = "".join(
        f'<div class="space-y-2"><h3 class="text-sm font-semibold text-white">{escape(name)}</h3><ul role="list" class="mt-4 space-y-1">'
        + "".join(
            f'<li><a href="/{escape(slug(entry))}" class="text-sm text-gray-300 hover:text-white">{escape(entry)}</a></li>'
            for entry in entries
        )
        + "</ul></div>"
        for name, entries in MENU
    )
    cards = teasers_html(
        "utility",
        3,
        '<article class="flex flex-col rounded-2xl p-6 shadow"><div class="flex gap-x-4 text-xs"><time datetime="{iso}">{day}</time><span class="rounded-full bg-gray-50">{label}</span></div>'
        '<h3 class="mt-3 text-lg font-semibold"><a href="{url}"><span class="absolute inset-0"></span>{title}</a></h3><p class="mt-5 line-clamp-3 text-sm">{snippet}</p></article>',
    )
    return f"""<!DOCTYPE html>
<html lang="en" class="scroll-smooth"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>{text_of(page.title)} | OSCE</title><link rel="canonical" href="{url_of(page)}">
{json_ld({"@context": "https://schema.org", "@type": "Organization", "name": "OSCE", "url": "https://www.osce.org"}, {"@context": "https://schema.org", "@type": "NewsArticle", "headline": page.title, "dateModified": "2025-08-30T07:00:00Z", "publisher": {"@type": "Organization", "name": "OSCE"}})}
{style(36, "utility")}</head>
<body class="bg-white antialiased">
<div class="fixed inset-x-0 bottom-0 z-50 p-6"><div class="mx-auto max-w-xl rounded-xl bg-white p-6"><h2 class="text-lg font-bold">Your privacy</h2><p class="text-sm leading-6">{COOKIES}</p><div class="mt-4 flex gap-x-5"><button class="btn">Accept</button><button class="btn">Reject</button></div></div></div>
<div class="border-b"><div class="mx-auto flex max-w-7xl justify-between p-6"><a href="/" class="-m-1.5">{icon("utility", 100)}</a><button class="lg:hidden">Open menu</button><div class="hidden lg:flex lg:gap-x-12"><a href="/about" class="text-sm">About us</a><a href="/our-work" class="text-sm">Our work</a><a href="/newsroom" class="text-sm">Newsroom</a></div></div></div>
<div class="mx-auto max-w-3xl px-6 py-24">
<div>{pill if not is_event(page) else ""}<h1 class="mt-2 text-4xl font-bold tracking-tight">{text_of(page.title)}</h1>{pill if is_event(page) else ""}{lead_html}{meta}</div>
<div class="mt-10">
{carded(rest, '<div class="mt-8 rounded-lg border p-4">', "</div>", block)}
</div>
<div class="mt-12 flex items-center gap-4 border-t pt-6 text-sm"><span>Share this page</span><a href="#">LinkedIn</a><a href="#">Facebook</a><button>Copy link</button></div></div>
<div class="bg-gray-50 py-16"><div class="mx-auto max-w-7xl px-6"><h2 class="text-2xl font-bold">Latest news</h2><div class="mt-8 grid grid-cols-3 gap-8">{cards}</div></div></div>
<footer class="bg-slate-900"><div class="mx-auto max-w-7xl px-6 pt-20"><div class="grid grid-cols-6 gap-8">{columns}</div>
<div class="mt-16 border-t py-8 text-xs text-gray-400"><p>{ADDRESS} · {PHONE}</p><p>© 2025 OSCE. All rights reserved.</p></div></div></footer>
{script(20, "utility")}</body></html>"""


def mobile_page(page: oc.Page) -> str:
    """2017: the page for phones, AMP tags, no labels of page types, facts in a block after the text."""
    rows = facts_html(
        page,
        '<div class="fact"><div class="fact-name">{label}</div><div class="fact-value">{values}</div></div>',
        joiner='</div><div class="fact-value">',
        when=True,
    )
    items = menu_links(
        '<li><a href="/{slug}">{text}</a></li>', groups=("Fields of work", "Field operations", "About us")
    )
    more = teasers_html(
        "mobile",
        4,
        '<a class="more-item" href="{url}"><amp-img src="/m.jpg" width="80" height="60" alt=""></amp-img><span>{title}</span><small>{day}</small></a>',
    )
    return f"""<!doctype html>
<html amp lang="en">
<head><meta charset="utf-8"><script async src="https://cdn.ampproject.org/v0.js"></script>
<title>{text_of(page.title)} - OSCE mobile</title><link rel="canonical" href="{url_of(page)}">
<meta name="viewport" content="width=device-width,minimum-scale=1,initial-scale=1">
<style amp-boilerplate>body{{-webkit-animation:-amp-start 8s steps(1,end) 0s 1 normal both}}</style><noscript><style amp-boilerplate>body{{animation:none}}</style></noscript>
{style(12, "mobile").replace("<style>", "<style amp-custom>")}</head>
<body>
<amp-sidebar id="sidebar" layout="nodisplay" side="left"><div role="button" tabindex="0" on="tap:sidebar.close">✕</div><ul>{items}</ul></amp-sidebar>
<header class="bar"><div role="button" tabindex="0" on="tap:sidebar.toggle">☰</div><a href="/"><amp-img src="/logo.png" width="90" height="30" alt="OSCE"></amp-img></a></header>
<article>
<h1>{text_of(page.title)}</h1>
<amp-social-share type="twitter" width="40" height="30"></amp-social-share><amp-social-share type="email" width="40" height="30"></amp-social-share>
<div class="text">
{body_html(page)}
</div>
{f'<div class="facts">{rows}</div>' if rows else ""}
</article>
<section class="more"><h2>More from the OSCE</h2>{more}</section>
<footer><a href="{url_of(page)}">Desktop version</a> <a href="#top">Back to top</a><p>© 2017 OSCE, {ADDRESS}</p></footer>
<amp-user-notification id="n" layout="nodisplay"><p>{COOKIES}</p><button on="tap:n.dismiss">OK</button></amp-user-notification>
<amp-analytics type="custom"><script type="application/json">{{"vars":{{"title":"<h1>Title<\\/h1>"}},"triggers":{{"t":{{"on":"visible","request":"pageview"}}}}}}</script></amp-analytics>
</body></html>"""


def portlets(page: oc.Page) -> str:
    """2012: a Liferay portal, a portlet for each part, news in the first column before the text, facts as a list at its end."""
    rows = facts_html(
        page,
        '<li><em>{label}:</em> <span class="taglib-text">{values}</span></li>',
        value='<a href="/tag/{slug}">{value}</a>',
        joiner=", ",
    )
    details = f'<ul class="asset-metadata">{rows}</ul>' if rows else ""

    def portlet(name: str, title: str, inner: str) -> str:
        head = f'<div class="portlet-topper"><span class="portlet-title-text">{title}</span></div>' if title else ""
        return f'<div class="portlet-boundary portlet-boundary_{name}_" id="p_p_id_{name}_"><span id="p_{name}"></span><div class="portlet">{head}<div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">{inner}</div></div></div></div></div>'

    asset = '<div class="asset-abstract"><h3 class="asset-title"><a href="{url}">{title}</a></h3><div class="asset-summary">{place}, {day} - {snippet}</div><div class="asset-more"><a href="{url}">Read More<span class="hide-accessible">About {title}</span> &raquo;</a></div></div>'
    calendar = teasers_html(
        "calendar",
        2,
        '<div class="vevent"><span class="summary">{title}</span> <abbr class="dtstart" title="{iso}">{day}</abbr> <span class="location">{place}</span></div>',
    )
    article = f'<div class="journal-content-article">{labelled(page, "<div class=journal-type>{label}</div>")}<h1 class="journal-title">{text_of(page.title)}</h1>{body_html(page)}{details}</div>'
    return f"""<!DOCTYPE html>
<html class="aui ltr" dir="ltr" lang="en-GB"><head><title>News - OSCE portal</title><meta content="text/html; charset=UTF-8" http-equiv="content-type" />
<meta content="{url_of(page)}" property="og:url" />{style(24, "portal")}<script type="text/javascript">var Liferay={{Language:"en_GB",PortletKeys:{{DOCKBAR:"145"}},html:'<h1 class="x">Loading</h1>'}};</script></head>
<body class="yui3-skin-sam controls-visible signed-out public-page site"><div id="wrapper"><a href="#main-content" id="skip-to-content">Skip to Content</a>
<div id="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/" title="Go to OSCE"><span>OSCE</span></a></h1><h2 class="page-title"><span>News</span></h2></div><a href="/c/portal/login" id="sign-in">Sign In</a></div>
<div id="navigation" class="sort-pages"><h2><span>Navigation</span></h2>{menu_html(list_class="child-menu")}</div>
<div id="content"><div id="breadcrumbs"><ul class="breadcrumbs"><li class="first"><span><a href="/">OSCE</a></span></li><li class="last"><span><a href="/news">News</a></span></li></ul></div>
<div class="columns-2" id="main-content" role="main"><div class="portlet-layout"><div class="aui-w30 portlet-column portlet-column-first" id="column-1">{portlet("101", "Latest news", teasers_html("portal", 3, asset))}{portlet("8", "Calendar", calendar)}</div>
<div class="aui-w70 portlet-column portlet-column-last" id="column-2">{portlet("56", "", article)}{portlet("107", "Print", "<a href=#>Print this page</a>")}</div></div></div></div>
<div id="footer"><p class="powered-by">{ADDRESS}. Phone {PHONE}. © 2012.</p></div></div>
{script(22, "portal")}<div class="aui-overlaymask" style="display: none;"><p>Your session is about to expire.</p></div></body></html>"""


def paragraph_cells(page: oc.Page) -> str:
    """2002: a generator that puts every block in a table row of its own, a side box of facts before the title."""
    rows = facts_html(
        page,
        '<tr><td class="k">{label}</td></tr><tr><td class="v">{values}</td></tr>',
        joiner='</td></tr><tr><td class="v">',
        order=("Fields of work", "Source"),
    )
    side = f'<table class="side" align="left" width="140" border="1" cellspacing="0">{rows}</table>' if rows else ""
    body = blocks_html(
        page.body,
        lambda one: (
            f'<tr><td><img src="/images/dot.gif" width="6" height="6" alt=""></td><td class="t">{block_html(one)}</td></tr>'
        ),
    )
    ticker = teasers_html("cells", 3, '<nobr>{day}: <a href="{url}">{title}</a></nobr>', between=" +++ ")
    bar = menu_links('<a href="/{slug}">{text}</a>', " | ", ("Structures and institutions", "About us"))
    html = f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<html lang="en"><head><title>osce.org: {text_of(page.title)}</title><link rel="canonical" href="{url_of(page)}"></head>
<body><marquee scrollamount="2">{ticker}</marquee>
<table width="100%"><tr><td align="center" class="bar">{bar}</td></tr></table>
<table width="720" align="center" cellpadding="4"><tr><td valign="top">
{side}
<table border="0" class="main">
<tr><td></td><td class="title"><h1>{text_of(page.title)}</h1></td></tr>
{labelled(page, '<tr><td></td><td class="kind"><i>{label}</i></td></tr>')}
{body}
</table></td></tr></table>
<table width="100%"><tr><td align="center" class="bar"><a href="#">Top</a> | <a href="/contact">Contact</a> | {ADDRESS}</td></tr></table></body></html>"""
    return named_entities(html).replace("&#150;", "&ndash;")


LAYOUTS: dict[str, Layout] = {
    "drupal6_panels": Layout(drupal6_panels),
    "drupal11_hero": Layout(drupal11_hero),
    "plain_html5": Layout(plain_html5),
    "bootstrap_sidebar": Layout(bootstrap_sidebar),
    "table_of_2000": Layout(table_of_2000),
    "content_frame": Layout(content_frame),
    "web_forms": Layout(web_forms),
    "hashed_blocks": Layout(hashed_blocks),
    "custom_elements": Layout(custom_elements),
    "printer_version": Layout(printer_version, drops=frozenset({"url", "node_id"})),
    "article_fragment": Layout(article_fragment, drops=frozenset({"url", "node_id", "language"})),
    "mission_blog": Layout(mission_blog),
    "broken_paragraphs": Layout(broken_paragraphs),
    "archived": Layout(archived),
    "word_export": Layout(word_export),
    "contents_list": Layout(contents_list),
    "web_parts": Layout(web_parts),
    "utility_classes": Layout(utility_classes),
    "mobile_page": Layout(mobile_page, drops=frozenset({"label"})),
    "portlets": Layout(portlets),
    "paragraph_cells": Layout(paragraph_cells),
}
"""Layouts by name."""
