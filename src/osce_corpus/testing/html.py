"""Layouts of HTML: what sites of all years, and those who copied them, print a page as."""

from typing import Unpack

from attrs import field, frozen
from attrs.validators import instance_of, optional
from hypothesis import strategies as st

from osce_corpus.testing.choices import one_of
from osce_corpus.testing.flags import Flag, Flags, LayoutFlags
from osce_corpus.testing.layouts import Layout
from osce_corpus.testing.menus import Menu, menus
from osce_corpus.testing.shared import layout_fields, sections

_ENCODINGS = (None, "utf-8", "utf-8-sig", "utf-16", "windows-1252")


class HtmlFlags(LayoutFlags, total=False):
    """How often each kind of variation of HTML is to occur."""

    menu: Flag
    """A menu of the site's, in a `nav`, in lists or in a table."""
    classes: Flag
    """Class names, of one era or another, or made by a machine."""
    wrappers: Flag
    """Elements around the page that do nothing."""
    sections: Flag
    """The name of a structure, of a part of its pages, or both, above title and type."""
    teasers: Flag
    """Announcements of other pages with days of their own, above, beside or below the text."""
    furniture: Flag
    """Skip links, breadcrumbs, languages, share links, a cookie notice, a footer."""
    marked_title: Flag
    """An `h1`; where it is missing, the title is an `h2` or only large."""
    breaks: Flag
    """Paragraphs that only `br` parts."""
    upper_case: Flag
    """Names of elements in capitals."""
    unclosed: Flag
    """Paragraphs, items and cells that nobody closes."""
    entities: Flag
    """Dashes and quotes as entities."""
    attribute_order: Flag
    """Attributes in another order."""
    scripts: Flag
    """Scripts, styles, comments and templates between the parts, with words of pages in them."""
    doubled: Flag
    """Captions that are printed twice."""
    bytes: Flag
    """Bytes in place of text, in an encoding that the page names or not."""


@frozen(kw_only=True)
class HtmlLayout(Layout):
    """One way to print a page as HTML."""

    menu: Menu | None = field(default=None, validator=optional(instance_of(Menu)))
    menu_tag: str = field(default="nav", validator=one_of("nav", "div", "table"))
    """What holds the menu: "nav", "div" or "table"."""
    facts_style: str = field(default="list", validator=one_of("list", "table", "paragraphs", "boxes"))
    """How labels and values stand: in a "list" of terms, a "table", "paragraphs" or "boxes"."""
    title_first: bool = False
    title_tag: str = field(default="h1", validator=one_of("h1", "h2", "big"))
    """What the title is: "h1", "h2" or "big"."""
    classes: str = field(default="none", validator=one_of("none", "panels", "hero", "hashed"))
    """Which class names there are: of "panels", "hero", "hashed" or "none"."""
    wrappers: int = 0
    section: tuple[str, ...] = ()
    """What stands above title and type: whose pages these are, which part of them, or both."""
    teasers: str | None = field(default=None, validator=one_of(None, "above", "beside", "below"))
    """Where other pages are announced: "above", "beside" or "below"; `None` for nowhere."""
    has_furniture: bool = False
    has_breaks: bool = False
    upper_case: bool = False
    unclosed: bool = False
    entities: bool = False
    attributes_reversed: bool = False
    has_scripts: bool = False
    doubled: bool = False
    encoding: str | None = None
    """The encoding of the bytes; `None` for text."""


def html_layouts(**flags: Unpack[HtmlFlags]) -> st.SearchStrategy[HtmlLayout]:
    """Return a strategy for layouts of HTML.

    Each flag, "always", "never" or "sometimes", says how often its kind of variation occurs; `HtmlFlags` lists them.

    Raises:
        TypeError: There is no such flag.
    """
    return _html_layout(Flags(HtmlFlags, flags))


@st.composite
def _html_layout(draw: st.DrawFn, flags: Flags) -> HtmlLayout:
    def has(name: str) -> bool:
        return draw(flags.chance(name))

    places = st.sampled_from(("above", "beside", "below"))
    return HtmlLayout(
        **draw(layout_fields(flags)),
        has_url=draw(st.booleans()),
        menu=draw(menus()) if has("menu") else None,
        menu_tag=draw(st.sampled_from(("nav", "div", "table"))),
        facts_style=draw(st.sampled_from(("list", "table", "paragraphs", "boxes"))),
        title_first=draw(st.booleans()),
        title_tag="h1" if has("marked_title") else draw(st.sampled_from(("h2", "big"))),
        classes=draw(st.sampled_from(("panels", "hero", "hashed"))) if has("classes") else "none",
        wrappers=draw(st.integers(1, 6)) if has("wrappers") else 0,
        section=draw(sections()) if has("sections") else (),
        teasers=draw(places) if has("teasers") else None,
        has_furniture=has("furniture"),
        has_breaks=has("breaks"),
        upper_case=has("upper_case"),
        unclosed=has("unclosed"),
        entities=has("entities"),
        attributes_reversed=has("attribute_order"),
        has_scripts=has("scripts"),
        doubled=has("doubled"),
        encoding=draw(st.sampled_from(_ENCODINGS[1:])) if has("bytes") else None,
    )
