"""Layouts that the site had, or that are common on the web, each with the furniture of its time."""

from html import escape

import osce_corpus as oc
from tests.support.html.layout import Layout
from tests.support.html.markup import (
    MENU,
    block_html,
    body_html,
    facts,
    icon,
    linked,
    menu_html,
    printed_days,
    script,
    style,
)

NOWHERE = frozenset({"url", "node_id"})
SITE = "OSCE"


def _h(text: str | None) -> str:
    return escape(text or "", quote=False)


def _head(page: oc.Page, *, extra: str = "") -> str:
    return (
        f'<head><meta charset="utf-8"><title>{_h(page.title)} | {SITE}</title>'
        f'<link rel="canonical" href="{page.url}"><meta property="og:site_name" content="OSCE">'
        f'<meta property="og:title" content="{escape(page.title or "")}">'
        f'<meta property="og:url" content="{page.url}">{extra}</head>'
    )


def _teaser(title: str, day: str, *, classes: str = "teaser") -> str:
    return (
        f'<article class="{classes}"><a href="/node/499999"><h3 class="{classes}__title">{title}</h3></a>'
        f'<time datetime="2024-02-03T10:00:00Z">{day}</time><p>WARSAW, {day} - Mayors of four towns signed a letter on'
        " noise at night, and the OSCE welcomed it.</p></article>"
    )


def drupal_6_panels(page: oc.Page) -> str:
    """The site of about 2011: panels, panes, fields with labels in `div`s, the menu as nested lists."""
    rows = "".join(
        f'<div class="field field-type-text field-field-{label.lower().replace(" ", "-")}">'
        f'<div class="field-label">{label}:&nbsp;</div><div class="field-items">'
        + "".join(
            f'<div class="field-item odd">{_day_span(value) if label == "Date" else _h(value)}</div>'
            for value in values
        )
        + "</div></div>"
        for label, values in facts(page)
    )
    label = f'<div class="content--type">{_h(page.label)}</div>' if page.label else ""
    return f"""<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML+RDFa 1.0//EN" "http://www.w3.org/MarkUp/DTD/xhtml-rdfa-1.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en">{_head(page, extra=style(24) + script(40))}
<body class="not-front node-type-item page-node">
<div id="skip-link"><a href="#content" class="element-invisible">Skip to main content</a></div>
<div id="header"><a href="/" title="Home" id="logo"><img src="/logo.png" alt="OSCE"></a>
<form action="/search" id="search-form"><div><label for="q">Search this site: </label>
<input type="text" name="q" value="Search"><input type="submit" value="Search"></div></form>
<ul class="links language"><li><a href="/ru">Русский</a></li><li class="active"><a href="/en">English</a></li></ul></div>
<div id="navigation"><div class="block block-menu">{menu_html()}</div></div>
<div class="breadcrumb"><a href="/">Home</a> » <a href="/newsroom">Newsroom</a></div>
<div id="main"><div class="panel-display panel-2col"><div class="panel-panel panel-col-first"><div class="inside">
<div class="panel-pane pane-node-title"><div class="content--header">{label}<h1 class="title">{_h(page.title)}</h1></div></div>
<div class="panel-pane pane-share"><div class="pane-content"><ul class="service-links"><li><a href="#">Facebook</a></li>
<li><a href="#">Twitter</a></li><li><a href="/print/1" class="print-page">Print</a></li></ul></div></div>
<div class="content--content"><div>{rows}<div class="pane-content">{body_html(page)}</div></div></div>
</div></div><div class="panel-panel panel-col-last"><div class="inside">
<div class="panel-pane pane-views pane-related-items"><h2 class="pane-title">Related news</h2><div class="pane-content">
<ul><li><a href="/node/1">Mayors sign letter on noise</a> <span class="date-display-single">3 February 2014</span></li>
<li><a href="/node/2">School of rivers opens in Tirana</a> <span class="date-display-single">9 March 2014</span></li></ul>
</div></div></div></div></div></div>
<div id="footer"><div class="region-footer"><p>OSCE Secretariat, Wallnerstrasse 6, 1010 Vienna, Austria</p>
<ul class="menu"><li><a href="/contacts">Contacts</a></li><li><a href="/terms">Terms of use</a></li></ul>
<p>© 1995–2014 OSCE</p></div></div>{script(9, "late")}</body></html>"""


def _day_span(day: str) -> str:
    return f'<span class="date-display-single">{day}</span>'


def drupal_11(page: oc.Page) -> str:
    """The newer site: hero, `time`, body section, teasers of other pages, one large menu."""
    time = f'<time datetime="{_iso(page)}T12:00:00Z" class="datetime">{printed_days(page)}</time>'
    items = "".join(
        f'<div class="facts__item"><div class="facts__label">{label}:</div>'
        + "".join(f'<div class="facts__value">{time if label == "Date" else _h(value)}</div>' for value in values)
        + "</div>"
        for label, values in facts(page)
    )
    label = f'<p class="hero__type">{_h(page.label)}</p>' if page.label else ""
    title = f'<h1 class="hero__title"><span>{_h(page.title)}</span></h1>'
    head = f"{title}{label}" if isinstance(page, oc.Seminar) else f"{label}{title}"
    return f"""<!DOCTYPE html>
<html lang="en" dir="ltr" prefix="og: https://ogp.me/ns#">{_head(page, extra=style(30) + _json_ld(page))}
<body class="path-node page-node-type-press-release">
<a href="#main-content" class="visually-hidden focusable skip-link">Skip to main content</a>
<noscript><iframe src="https://www.googletagmanager.com/ns.html?id=1" height="0" width="0"></iframe></noscript>
<div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas>
<header class="header" role="banner"><div class="header__top"><a class="header__logo" href="/">{icon("logo", 700)}</a>
<button class="burger" aria-expanded="false"><span>Menu</span></button></div>
<nav role="navigation" aria-labelledby="block-main" class="main-nav"><h2 class="visually-hidden" id="block-main">Main navigation</h2>
{menu_html()}</nav>
<ul class="language-switcher"><li><a hreflang="en" href="/">English</a></li><li><a hreflang="ru" href="/ru">Русский</a></li></ul></header>
<main role="main"><a id="main-content" tabindex="-1"></a><div class="layout-content">
<nav class="breadcrumb" role="navigation" aria-label="Breadcrumb"><ol><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ol></nav>
<div class="region region-content"><article class="node node--type-item">
<div class="hero hero--plain"><div class="hero__content">{head}</div></div>
<div class="facts">{items}</div>
<div class="body body-section is-text text--default">{body_html(page)}</div>
<div class="share"><span class="share__label">Share this page</span><a href="#">{icon("f")}<span>Facebook</span></a></div>
</article></div>
<section class="related"><h2>You may also like</h2><div class="teasers">{_teaser("Mayors sign letter on noise", "3 February 2024")}
{_teaser("School of rivers opens in Tirana", "9 March 2024")}</div></section></div></main>
<footer class="footer"><div class="footer__about"><p>The OSCE works for stability, prosperity and democracy in fifty-seven
States through political dialogue about shared values and through practical work that makes a lasting difference.</p></div>
<nav class="footer__nav"><ul><li><a href="/contacts">Contacts</a></li><li><a href="/privacy">Privacy policy</a></li></ul></nav>
<p class="footer__copyright">© OSCE 2025. All rights reserved.</p></footer></div>
<div class="eu-cookie-compliance-banner" role="alertdialog"><h2>We use cookies on this site</h2>
<p>By clicking the Accept button, you agree to us doing so.</p><button>Accept</button></div>
{script(44, "settings")}</body></html>"""


def _iso(page: oc.Page) -> str:
    if isinstance(page, oc.PressRelease):
        return f"{page.date}"
    return f"{page.starts}" if isinstance(page, oc.Seminar) else ""


def _json_ld(page: oc.Page) -> str:
    return (
        '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","@id":"#",'
        f'"name":"{escape(page.title or "")}","dateModified":"2026-01-05T09:00:00+00:00"}}]}}</script>'
    )


def html5(page: oc.Page) -> str:
    """Plain HTML5: header, nav, main, article, definition list of facts, aside, footer."""
    rows = "".join(
        f"<dt>{label}</dt>" + "".join(f"<dd>{_h(value)}</dd>" for value in values) for label, values in facts(page)
    )
    label = f'<p class="kicker">{_h(page.label)}</p>' if page.label else ""
    return f"""<!doctype html><html lang=en>{_head(page, extra=style(40) + script(30))}<body>
<header><a href="/">{icon("logo", 900)}Organization for Security and Co-operation in Europe</a><nav>{menu_html()}</nav></header>
<main><article><header>{label}<h1>{_h(page.title)}</h1><dl>{rows}</dl></header>
{body_html(page)}
<footer><ul><li><a href="#">Share</a></li><li><a href="#">Print</a></li></ul></footer></article>
<aside><h2>Latest news</h2><ul><li><a href="/1">Mayors sign letter on noise</a><br><time datetime="2024-02-03">3 February 2024</time></li>
<li><a href="/2">School of rivers opens</a><br><time datetime="2024-03-09">9 March 2024</time></li></ul></aside></main>
<footer><address>OSCE Secretariat, Wallnerstrasse 6, 1010 Vienna</address><p><small>© OSCE</small></p></footer></body></html>"""


def tables(page: oc.Page) -> str:
    """A site of about 2000: tables for layout, fonts for headings, upper-case tags, nothing closed."""
    links = "".join(
        f'<TR><TD BGCOLOR="#003366"><FONT SIZE=1 COLOR=white><A HREF="/x/{n}">{_h(entry)}</A></FONT></TD></TR>\n'
        for _, entries in MENU
        for n, entry in enumerate(entries)
    )
    rows = "".join(f"<B>{label}:</B> {_h(', '.join(values))}<BR>\n" for label, values in facts(page))
    blocks = "\n".join(_old_block(block) for block in page.body)
    label = f"<FONT SIZE=2><I>{_h(page.label)}</I></FONT><BR>" if page.label else ""
    return f"""<HTML><HEAD><TITLE>OSCE | {_h(page.title)}</TITLE>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=iso-8859-1">{script(8)}</HEAD>
<BODY BGCOLOR="#FFFFFF" LINK="#003366"><TABLE WIDTH=760 BORDER=0 CELLPADDING=0><TR><TD COLSPAN=2>
<IMG SRC="/img/banner.gif" ALT="OSCE"><BR><A HREF="/">Home</A> | <A HREF="/search">Search</A> | <A HREF="/map">Site map</A></TD></TR>
<TR VALIGN=top><TD WIDTH=160><TABLE WIDTH=150>{links}</TABLE></TD>
<TD WIDTH=600><TABLE WIDTH="100%"><TR><TD>{label}<H1><FONT FACE=Arial>{_h(page.title)}</FONT></H1>
<P>{rows}</P>{blocks}
<P><IMG SRC="/img/space.gif" WIDTH=1 HEIGHT=20></TD></TR></TABLE></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><FONT SIZE=1><A HREF="/contact">Contact</A> | <A HREF="/disclaimer">Disclaimer</A> | &copy; OSCE 2000</FONT></TD></TR>
</TABLE></BODY></HTML>"""


def _old_block(block: oc.Block) -> str:
    match block:
        case oc.Paragraph():
            return f"<P>{linked(block.text, block.links)}"
        case oc.ListBlock():
            return "<UL>" + "".join(f"<LI>{_h(item)}\n" for item in block.items) + "</UL>"
        case _:
            return block_html(block)


def components(page: oc.Page) -> str:
    """A site built from components: only `div` and `span`, and class names that a machine made."""
    rows = "".join(
        f'<div class="css-1x9k2{n}"><span class="css-a{n}">{label}</span>'
        + "".join(f'<span class="css-b{n}">{_h(value)}</span>' for value in values)
        + "</div>"
        for n, (label, values) in enumerate(facts(page))
    )
    label = f'<div class="css-8d7f"><span class="css-ff">{_h(page.label)}</span></div>' if page.label else ""
    links = "".join(
        f'<div class="css-m1"><div class="css-m2"><a class="css-m3" href="/m/{n}"><span>{_h(entry)}</span></a></div></div>'
        for _, entries in MENU
        for n, entry in enumerate(entries)
    )
    blocks = body_html(page, paragraph='div class="css-p0"', heading='div role="heading" aria-level="{level}"')
    return f"""<!DOCTYPE html><html lang="en">{_head(page, extra=style(40))}<body><div id="root"><div class="css-0"><div class="css-q1">
<div class="css-q2">{links}</div></div><div class="css-w1"><div class="css-w2">{label}<h1 class="css-t">{_h(page.title)}</h1>
<div class="css-fx">{rows}</div><div class="css-w3"><div class="css-w4">{blocks}</div></div></div>
<div class="css-w9"><div class="css-w8"><div role="heading" aria-level="2">Related</div><div class="css-c1"><a href="/1"><div>Mayors sign
letter on noise</div><div>3 February 2024</div></a></div><div class="css-c1"><a href="/2"><div>School of rivers opens</div>
<div>9 March 2024</div></a></div></div></div></div>
<div class="css-z1"><div><a href="/c">Contacts</a></div><div><a href="/p">Privacy policy</a></div><div>© OSCE 2025</div></div>
</div></div><script>window.__STATE__={{"html":"<h1>Press release</h1>"}}</script>{script(40)}</body></html>"""


def printer(page: oc.Page) -> str:
    """The printer version: the page and its address, and nothing else."""
    rows = "".join(f"<p><strong>{label}:</strong> {_h(', '.join(values))}</p>" for label, values in facts(page))
    label = f"<p>{_h(page.label)}</p>" if page.label else ""
    return f"""<html><head><title>{_h(page.title)}</title><base href="{page.url}"><link rel="canonical" href="{page.url}"></head>
<body onload="window.print()"><div class="print-logo"><img src="/logo.gif" alt="OSCE"></div><hr>
<p class="print-breadcrumb">Home &gt; Newsroom</p>{label}<h1>{_h(page.title)}</h1>{rows}
<div class="print-content">{body_html(page)}</div><hr><p class="print-source_url"><strong>Source URL:</strong> {page.url}</p></body></html>"""


def no_h1(page: oc.Page) -> str:
    """A page whose title is only large, in a `div`, and whose window has the name of the site first."""
    rows = "".join(f"<div><b>{label}:</b> {_h(', '.join(values))}</div>" for label, values in facts(page))
    label = f'<div class="kind">{_h(page.label)}</div>' if page.label else ""
    blocks = "<br><br>\n".join(_inline_block(block) for block in page.body)
    return f"""<!DOCTYPE html><html><head><title>OSCE - {_h(page.title)}</title><meta name="dc.identifier" content="1">
<link rel="canonical" href="{page.url}">{script(12)}</head><body><div id="wrap"><div id="menu">{menu_html()}</div>
<div id="content">{label}<div class="pagetitle"><big>{_h(page.title)}</big></div>{rows}<div class="text">{blocks}</div></div>
<div id="bottom"><a href="/c">Contacts</a> | <a href="/t">Terms of use</a> | &copy; OSCE</div></div></body></html>"""


def _inline_block(block: oc.Block) -> str:
    match block:
        case oc.Paragraph():
            return linked(block.text, block.links)
        case oc.Heading():
            return f"<b>{_h(block.text)}</b>"
        case _:
            return block_html(block)


def fragment(page: oc.Page) -> str:
    """The article alone, as a database of a crawler keeps it."""
    rows = "".join(f"<li>{label}: {_h(', '.join(values))}</li>" for label, values in facts(page))
    label = f"<span>{_h(page.label)}</span>" if page.label else ""
    return f"<article>{label}<h1>{_h(page.title)}</h1>{f'<ul>{rows}</ul>' if rows else ''}{body_html(page)}</article>"


LAYOUTS: dict[str, Layout] = {
    "Drupal 6 panels": Layout(drupal_6_panels),
    "Drupal 11": Layout(drupal_11),
    "plain HTML5": Layout(html5),
    "tables of 2000": Layout(tables, NOWHERE),
    "components": Layout(components),
    "printer version": Layout(printer),
    "no h1": Layout(no_h1),
    "fragment": Layout(fragment, NOWHERE),
}
