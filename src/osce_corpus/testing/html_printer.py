"""Pages printed as HTML."""

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from osce_corpus.pages import Page
from osce_corpus.parts import Block, Caption, Heading, Link, ListBlock, Table
from osce_corpus.testing.html import HtmlLayout
from osce_corpus.testing.menus import Menu
from osce_corpus.testing.shared import contact_lines
from osce_corpus.testing.words import COOKIE_NOTICE, FOOTER, LANGUAGES, TEASERS

_CLASSES: dict[str, dict[str, str]] = {
    "panels": {
        "article": "panel-panel panel-col-first",
        "section": "pane-title",
        "title": "content--header",
        "label": "content--type",
        "facts": "content--content",
        "fact": "field field-type-text",
        "name": "field-label",
        "value": "field-item odd",
        "body": "pane-content",
        "teasers": "panel-pane pane-related-items",
    },
    "hero": {
        "article": "node node--type-item",
        "section": "section-name",
        "title": "hero__title",
        "label": "hero__type",
        "facts": "facts",
        "fact": "facts__item",
        "name": "facts__label",
        "value": "facts__value",
        "body": "body body-section is-text",
        "teasers": "teasers",
    },
    "hashed": {
        name: f"css-{name[:2]}{number}x"
        for number, name in enumerate(
            ("article", "section", "title", "label", "facts", "fact", "name", "value", "body", "teasers"), start=7
        )
    },
    "none": {},
}
"""Class names, by how a site makes them and by what they stand on."""
_UNCLOSED = frozenset(("p", "li", "dt", "dd", "tr", "td", "th"))
_ENTITIES = {"–": "&ndash;", "—": "&mdash;", "“": "&ldquo;", "”": "&#8221;"}


def render_html(page: Page, layout: HtmlLayout) -> str | bytes:
    """Return a page as HTML in a layout; bytes where the layout names an encoding."""
    html = _Printer(page, layout).html()
    if layout.encoding is None:
        return html
    return html.encode(layout.encoding, "xmlcharrefreplace")


class _Printer:
    """Prints one page in one layout."""

    def __init__(self, page: Page, layout: HtmlLayout) -> None:
        self._page = page
        self._layout = layout

    def html(self) -> str:
        """Return the whole page."""
        layout = self._layout
        column = "\n".join(self._column())
        for _ in range(layout.wrappers):
            column = self._tag("div", column)
        teasers = self._teasers() if layout.teasers else ""
        beside = self._tag("aside", teasers) if layout.teasers == "beside" else ""
        parts = (
            self._above(),
            teasers if layout.teasers == "above" else "",
            self._tag("div", column + beside),
            teasers if layout.teasers == "below" else "",
            self._below(),
        )
        body = "\n".join(filter(None, parts))
        return f"<!DOCTYPE html>\n{self._tag('html', self._head() + self._tag('body', body), lang='en')}"

    def _tag(self, name: str, content: str, **attributes: str) -> str:
        """Return an element, as the layout writes elements."""
        layout = self._layout
        items = [(key.rstrip("_"), value) for key, value in attributes.items() if value]
        items = items[::-1] if layout.attributes_reversed else items
        printed = "".join(f' {key}="{escape(value)}"' for key, value in items)
        closing = layout.unclosed and name in _UNCLOSED
        tag = name.upper() if layout.upper_case else name
        return f"<{tag}{printed}>{content}" + ("\n" if closing else f"</{tag}>")

    def _text(self, text: str) -> str:
        text = escape(text, quote=False)
        for mark, entity in _ENTITIES.items() if self._layout.entities else ():
            text = text.replace(mark, entity)
        return text

    def _class(self, name: str) -> str:
        return _CLASSES[self._layout.classes].get(name, "")

    # Around the page

    def _head(self) -> str:
        page, layout = self._page, self._layout
        declared = f'<meta charset="{layout.encoding}">' if layout.encoding == "windows-1252" else ""
        canonical = f'<link rel="canonical" href="{page.url}">' if layout.has_url and page.url else ""
        title = self._tag("title", f"{escape(page.title or '')} | OSCE")
        style = "<style>.press-release::after{content:'Date: 1 May 2001'}</style>" if layout.has_scripts else ""
        return self._tag("head", declared + title + canonical + style)

    def _above(self) -> str:
        page, layout = self._page, self._layout
        parts: list[str] = []
        if layout.has_furniture:
            parts.append(self._tag("a", "Skip to main content", href="#content", class_="skip-link"))
            links = (self._tag("li", self._tag("a", name, href=f"/{name}")) for name in LANGUAGES)
            parts.append(self._tag("ul", "".join(links), class_="language-switcher"))
        if layout.menu:
            parts.append(self._menu(layout.menu))
        if layout.has_furniture:
            crumbs = " » ".join((self._tag("a", "Home", href="/"), self._tag("a", "Newsroom", href="/newsroom")))
            parts.append(self._tag("div", f"{crumbs} » {self._text(page.title or '')}", class_="breadcrumb"))
        if layout.has_scripts:
            parts.append("<script>var label = '<p>Press release</p>', day = '3 May 2001';</script>")
        return "\n".join(parts)

    def _menu(self, menu: Menu) -> str:
        groups = (
            self._tag("li", self._text(group) + self._tag("ul", "".join(map(self._entry, entries))))
            for group, entries in menu.groups
        )
        match self._layout.menu_tag:
            case "nav":
                return self._tag("nav", self._tag("ul", "".join(groups)))
            case "div":
                return self._tag("div", self._tag("ul", "".join(groups), class_="menu"), id="navigation")
            case _:
                entries = (entry for _, entries in menu.groups for entry in entries)
                rows = (
                    self._tag("tr", self._tag("td", self._tag("a", self._text(name), href="/x"))) for name in entries
                )
                return self._tag("table", "".join(rows))

    def _entry(self, name: str) -> str:
        return self._tag("li", self._tag("a", self._text(name), href="/x"))

    def _teasers(self) -> str:
        heading = self._tag("h2", "Related news")
        items = (
            self._tag("li", self._tag("a", self._text(title), href=f"/{number}") + " " + self._tag("time", day))
            for number, (title, day) in enumerate(TEASERS, start=500_000)
        )
        return self._tag("div", heading + self._tag("ul", "".join(items)), class_=self._class("teasers"))

    def _below(self) -> str:
        layout = self._layout
        if not layout.has_furniture:
            return ""
        links = "".join(self._tag("li", self._tag("a", self._text(name), href="/x")) for name in FOOTER)
        notice = self._tag("div", self._tag("p", COOKIE_NOTICE) + "<button>Accept</button>", class_="cookie-notice")
        return self._tag("footer", self._tag("ul", links)) + notice

    # The page

    def _column(self) -> Iterator[str]:
        page, layout = self._page, self._layout
        label = self._tag("div", self._text(page.label or ""), class_=self._class("label"))
        yield from (self._tag("div", line, class_=self._class("section")) for line in layout.section)
        head = [self._title()]
        if layout.prints_label_of(page):
            head.insert(1 if layout.title_first else 0, label)
        yield from head
        yield from self._facts()
        if layout.has_scripts:
            yield "<!-- Press release --><template><p>Seminar</p></template>"
        blocks = layout.printed_blocks(page)
        printed = [self._block(block) for block in blocks]
        yield self._tag("div", ("<br><br>\n" if layout.has_breaks else "\n").join(printed), class_=self._class("body"))
        if len(blocks) == len(page.body):
            yield from self._contacts()

    def _title(self) -> str:
        title = self._text(self._page.title or "")
        if self._layout.title_tag == "big":
            return self._tag("div", self._tag("big", title), class_=self._class("title"))
        return self._tag(self._layout.title_tag, title, class_=self._class("title"))

    def _facts(self) -> Iterator[str]:
        facts = list(self._layout.facts(self._page))
        if not facts:
            return
        match self._layout.facts_style:
            case "list":
                rows = (
                    self._tag("dt", self._text(word)) + "".join(self._tag("dd", self._text(value)) for value in values)
                    for word, values in facts
                )
                yield self._tag("dl", "".join(rows), class_=self._class("facts"))
            case "table":
                rows = (
                    self._tag("tr", self._tag("th", f"{word}:") + self._tag("td", self._text(", ".join(values))))
                    for word, values in facts
                )
                yield self._tag("table", "".join(rows), class_=self._class("facts"))
            case "paragraphs":
                yield from (
                    self._tag("p", f"{self._tag('b', f'{word}:')} {self._text(', '.join(values))}")
                    for word, values in facts
                )
            case _:
                yield self._tag("div", "".join(self._box(*fact) for fact in facts), class_=self._class("facts"))

    def _box(self, word: str, values: Sequence[str]) -> str:
        name = self._tag("div", f"{word}:", class_=self._class("name"))
        items = (self._tag("div", self._text(value), class_=self._class("value")) for value in values)
        return self._tag("div", name + "".join(items), class_=self._class("fact"))

    def _block(self, block: Block) -> str:
        match block:
            case Heading():
                return self._tag(f"h{block.level}", self._text(block.text))
            case ListBlock():
                items = (self._tag("li", self._text(item)) for item in block.items)
                return self._tag("ol" if block.ordered else "ul", "".join(items))
            case Table():
                rows = (
                    self._tag("tr", "".join(self._tag("td", self._text(cell)) for cell in row)) for row in block.rows
                )
                return self._tag("table", "".join(rows))
            case Caption():
                caption = self._tag("figcaption", self._text(f"{block.text} ({block.credit})"))
                return self._tag("figure", f'<img src="/p.jpg" alt="">{caption * (2 if self._layout.doubled else 1)}')
            case _:
                text = "".join(self._linked(block.text, block.links))
                return text if self._layout.has_breaks else self._tag("p", text)

    def _linked(self, text: str, links: Iterable[Link]) -> Iterator[str]:
        at = 0
        for link in links:
            yield self._text(text[at : link.start])
            yield self._tag("a", self._text(link.text), href=link.url, class_="ext")
            at = link.start + len(link.text)
        yield self._text(text[at:])

    def _contacts(self) -> Iterator[str]:
        lines = list(contact_lines(self._page.contacts, self._layout.contact_form))
        for number, line in enumerate(lines):
            is_heading = number == 0 and len(lines) > 1
            yield self._tag("h3" if is_heading else "p", self._text(line))
