"""Layouts of text: what extractors of all kinds leave of a page."""

from typing import Unpack

import attrs
from attrs import frozen
from hypothesis import strategies as st

from osce_corpus.pages import Page, PressRelease, Seminar, TopicPage
from osce_corpus.parts import Block
from osce_corpus.testing.flags import Flag, Flags, LayoutFlags
from osce_corpus.testing.layouts import Layout, tells_its_type
from osce_corpus.testing.shared import Menu, layout_fields, menus
from osce_corpus.testing.words import FOOTER
from osce_corpus.testing.writing import P
from osce_corpus.vocabulary.labels import Field

_EVENT_FIELDS = (Field.DATE, Field.LOCATION, Field.ORGANIZED_BY)
EVENT_WORDS = {Field.DATE: "When", Field.LOCATION: "Where", Field.ORGANIZED_BY: "Organized by"}
_OTHER_BULLETS = ("•", "*", "–")
_LINE_ENDS = ("\n", "\r\n", "\r")
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@frozen(kw_only=True)
class TextLayout(Layout):
    """One way to print a page as text."""

    family: str = "site"
    """Which kind of page the site printed: one with its facts behind labels ("site"), an older one with title and body
    alone ("plain"), an older press release ("newsroom") or event ("event"). A page that it does not fit is "site"."""
    orphans: bool = False
    """Whether an older event has its labels and none of their values."""
    skip_links: bool = False
    """Whether the text begins with the link past the menu, and items stand behind two spaces and a dot."""
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

    def family_of(self, page: Page) -> str:
        """Return the family in which a page is printed: the layout's, where it fits the page."""
        match self.family:
            case "plain" if isinstance(page, TopicPage) or (isinstance(page, PressRelease) and tells_its_type(page)):
                return "plain"
            case "newsroom" if isinstance(page, PressRelease) and tells_its_type(page):
                return "newsroom"
            case "event" if isinstance(page, Seminar):
                return "event"
            case _:
                return "site"

    def fields_of(self, page: Page, /) -> tuple[Field, ...]:
        """Return the fields that are printed behind labels."""
        match self.family_of(page):
            case "plain" | "newsroom":
                return ()
            case "event":
                return _EVENT_FIELDS
            case _:
                return self.fields

    def empty_of(self, page: Page, /) -> frozenset[Field]:
        """Return the fields of a page of which the label is printed and no value."""
        return frozenset(_EVENT_FIELDS) if self.orphans and self.family_of(page) == "event" else super().empty_of(page)

    def label_of(self, name: Field, page: Page) -> str:
        """Return the word that stands for a label on a page."""
        return EVENT_WORDS[name] if self.family_of(page) == "event" else super().label_of(name, page)

    def prints_label_of(self, page: Page) -> bool:
        """Return whether the type is printed on a page."""
        return self.family_of(page) == "site" and super().prints_label_of(page)

    def expected(self, page: P) -> P:
        """Return what a reader can know of a page that is printed in this layout."""
        known = super().expected(page)
        return known if self.markdown else attrs.evolve(known, body=tuple(map(_without_links, known.body)))


def _without_links(block: Block) -> Block:
    return attrs.evolve(block, links=())


class TextFlags(LayoutFlags, total=False):
    """How often each kind of variation of text is to occur."""

    menu: Flag
    """The site's menu, with bullets or without, its entries renamed, missing, new or in another order."""
    families: Flag
    """Pages as the site printed them earlier: title and body alone, the newsroom of its time, events without colons."""
    skip_links: Flag
    """The link past the menu in front, and items behind two spaces and a dot."""
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
        family=draw(st.sampled_from(("plain", "newsroom", "event"))) if has("families") else "site",
        orphans=draw(st.booleans()),
        skip_links=has("skip_links"),
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
