"""Layouts of text: what extractors of all kinds leave of a page."""

from collections.abc import Iterator, Sequence
from typing import Unpack

import attrs
from attrs import frozen
from hypothesis import strategies as st

from osce_corpus.pages import Page
from osce_corpus.parts import Block, Caption, Contact, Heading, Link, ListBlock, Table
from osce_corpus.testing.flags import Flag, Flags, LayoutFlags
from osce_corpus.testing.layouts import Layout, P
from osce_corpus.testing.shared import Menu, layout_fields, menus
from osce_corpus.testing.words import FOOTER

_OTHER_BULLETS = ("•", "*", "–")
_LOWEST_SECTION = 3
_LINE_ENDS = ("\n", "\r\n", "\r")
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@frozen(kw_only=True)
class TextLayout(Layout):
    """One way to print a page as text."""

    menu: Menu | None = None
    """The site's menu above the page."""
    facts_style: str = "bulleted"
    """How labels and values stand: "bulleted", each on a line behind a bullet, "beside", on one line, or "below"."""
    title_first: bool = False
    """Whether the title stands above the type label, as on events."""
    bullet: str = "-"
    line_end: str = "\n"
    blank_lines: int = 0
    """How many blank lines stand between two lines."""
    indent: str = ""
    trailing: str = ""
    no_break: bool = False
    """Whether every space is one that no line may break at."""
    markdown: bool = False
    """Whether headings and links are marked."""
    window_title: bool = False
    """Whether the title of the browser's window stands above everything."""
    doubled: bool = False
    """Whether captions and the names on cards are printed twice."""
    footer: tuple[str, ...] = ()
    """Lines of the site's below the page."""
    encoding: str | None = None
    """The encoding of the bytes; `None` for text."""

    def expected(self, page: P) -> P:
        """Return what a reader can know of a page that is printed in this layout."""
        known = super().expected(page)
        return known if self.markdown else attrs.evolve(known, body=tuple(map(_without_links, known.body)))


class TextFlags(LayoutFlags, total=False):
    """How often each kind of variation of text is to occur."""

    menu: Flag
    """The site's menu, with bullets or without, its entries renamed, missing, new or in another order."""
    other_bullets: Flag
    """Bullets that are no hyphens."""
    other_spaces: Flag
    """Line ends of other systems, indentation, spaces at the end of lines, spaces that do not break."""
    blank_lines: Flag
    """Blank lines between all lines."""
    markdown: Flag
    """Marks of headings and links."""
    window_title: Flag
    """The title of the browser's window above everything."""
    doubled: Flag
    """Captions and the names on cards, printed twice."""
    footer: Flag
    """Lines of the site's below the page."""
    bytes: Flag
    """Bytes in place of text."""


def text_layouts(**flags: Unpack[TextFlags]) -> st.SearchStrategy[TextLayout]:
    """Return a strategy for layouts of text.

    Each flag, "always", "never" or "sometimes", says how often its kind of variation occurs; `TextFlags` lists them.

    Raises:
        TypeError: There is no such flag.
        ValueError: A flag is none of the three words.
    """
    return _text_layout(Flags(TextFlags, flags))


@st.composite
def _text_layout(draw: st.DrawFn, flags: Flags) -> TextLayout:
    def has(name: str) -> bool:
        return draw(flags.chance(name))

    has_other_spaces = has("other_spaces")
    return TextLayout(
        **draw(layout_fields(flags)),
        menu=draw(menus()) if has("menu") else None,
        facts_style=draw(st.sampled_from(("bulleted", "beside", "below"))),
        title_first=draw(st.booleans()),
        bullet=draw(st.sampled_from(_OTHER_BULLETS)) if has("other_bullets") else "-",
        line_end=draw(st.sampled_from(_LINE_ENDS)) if has_other_spaces else "\n",
        blank_lines=draw(st.integers(1, 2)) if has("blank_lines") else 0,
        indent=draw(st.sampled_from(("", "  ", "\t"))) if has_other_spaces else "",
        trailing=draw(st.sampled_from(("", "  "))) if has_other_spaces else "",
        no_break=has_other_spaces and draw(st.booleans()),
        markdown=has("markdown"),
        window_title=has("window_title"),
        doubled=has("doubled"),
        footer=FOOTER if has("footer") else (),
        encoding=draw(st.sampled_from(_ENCODINGS)) if has("bytes") else None,
    )


def render_text(page: Page, layout: TextLayout) -> str | bytes:
    """Return a page as text in a layout; bytes where the layout names an encoding."""
    lines = [layout.indent + line + layout.trailing for line in _lines(page, layout)]
    between = layout.line_end * (layout.blank_lines + 1)
    text = between.join(lines) + layout.line_end
    if layout.no_break:
        text = text.replace(" ", "\xa0")
    return text.encode(layout.encoding) if layout.encoding else text


def _lines(page: Page, layout: TextLayout) -> Iterator[str]:
    title, label = page.title or "", page.label or ""
    if layout.window_title and page.title:
        yield f"{title} | OSCE"
    if layout.menu:
        yield from layout.menu.lines(layout.bullet)
    head = [f"# {title}" if layout.markdown else title]
    if layout.prints_label_of(page):
        head.insert(1 if layout.title_first else 0, label)
    yield from head
    for word, values in layout.facts(page):
        yield from _fact(word, values, layout)
    blocks = layout.printed_blocks(page)
    for block in blocks:
        yield from _block(block, layout)
    if len(blocks) == len(page.body):
        for contact in page.contacts:
            yield from _contact(contact)
    yield from layout.footer


def _fact(word: str, values: Sequence[str], layout: TextLayout) -> Iterator[str]:
    match layout.facts_style:
        case "bulleted":
            yield f"{layout.bullet} {word}:"
            yield from (f"{layout.bullet} {value}" for value in values)
        case "beside":
            yield f"{word}: {', '.join(values)}".rstrip()
        case _:
            yield f"{word}:"
            if values:
                yield ", ".join(values)


def _block(block: Block, layout: TextLayout) -> Iterator[str]:
    match block:
        case Heading():
            yield f"{'#' * block.level} {block.text}" if layout.markdown else block.text
            if layout.doubled and block.level > _LOWEST_SECTION and not layout.markdown:
                yield block.text
        case ListBlock():
            for number, item in enumerate(block.items, start=1):
                yield f"{number}. {item}" if block.ordered else f"{layout.bullet} {item}"
        case Table():
            yield from (f"| {' | '.join(row)} |" for row in block.rows)
        case Caption():
            yield from [f"{block.text} ({block.credit})"] * (2 if layout.doubled else 1)
        case _:
            yield _linked(block.text, block.links) if layout.markdown else block.text


def _linked(text: str, links: Sequence[Link]) -> str:
    """Return a text with its links as Markdown has them."""
    for link in reversed(links):
        end = link.start + len(link.text)
        text = f"{text[: link.start]}[{link.text}]({link.url}){text[end:]}"
    return text


def _contact(contact: Contact) -> Iterator[str]:
    yield "Contacts"
    yield from filter(None, (contact.name, contact.role, contact.organization))
    yield from (f"Office: {phone}" for phone in contact.phones)
    yield from contact.emails


def _without_links(block: Block) -> Block:
    return attrs.evolve(block, links=())
