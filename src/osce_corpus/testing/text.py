"""Layouts of text: what extractors of all kinds leave of a page."""

from typing import Unpack

import attrs
from attrs import field, frozen
from attrs.validators import instance_of, optional
from hypothesis import strategies as st

from osce_corpus.pages import Page, PressRelease, Seminar, TopicPage
from osce_corpus.parts import Block
from osce_corpus.testing.choices import one_of
from osce_corpus.testing.flags import Flag, Flags, LayoutFlags
from osce_corpus.testing.layouts import Layout, tells_its_type
from osce_corpus.testing.menus import Menu, menus
from osce_corpus.testing.shared import layout_fields, sections
from osce_corpus.testing.tails import repeatable_end
from osce_corpus.testing.words import FOOTER, TEASER_HEADINGS
from osce_corpus.testing.writing import P
from osce_corpus.vocabulary.labels import Field

_EVENT_FIELDS = (Field.DATE, Field.LOCATION, Field.ORGANIZED_BY)
EVENT_WORDS = {Field.DATE: "When", Field.LOCATION: "Where", Field.ORGANIZED_BY: "Organized by"}
_LONGEST_TAIL = 4
_OTHER_BULLETS = ("•", "*", "–")
_LINE_ENDS = ("\n", "\r\n", "\r")
_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16")


@frozen(kw_only=True)
class TextLayout(Layout):
    """One way to print a page as text."""

    family: str = field(default="site", validator=one_of("site", "plain", "newsroom"))
    """Which kind of page the site printed: one with its facts behind labels ("site"), or an older one: with title and
    body alone ("plain"), or with the header of a "newsroom". Older events have a form of their own in either, older
    topic pages are always plain, and a release whose type nothing else tells is as on today's site."""
    event_style: str = field(default="labelled", validator=one_of("labelled", "orphans", "organizers", "bare"))
    """How an older event has its facts: "labelled", each behind its label, "orphans", as labels and no values,
    "organizers", the last of these labels alone, or "bare", as days and a venue without labels, which only those who
    organize it have."""
    whole_days: bool = True
    """Whether the days of an older event say that they are whole ones: "3 May 2012 (All day)"."""
    newsroom_line: bool = True
    """Whether the name of the newsroom stands above an older press release."""
    section: tuple[str, ...] = ()
    """What stands above the title of a "plain" page: whose pages these are, which part of them, or both."""
    has_title: bool = True
    """Whether a "plain" press release has its title."""
    repeated: int = 0
    """How many blocks at the end of a whole body are printed once more below it, where they can be told from chance."""
    skip_links: bool = False
    """Whether the text begins with the link past the menu, and items stand behind two spaces and a dot."""
    menu: Menu | None = field(default=None, validator=optional(instance_of(Menu)))
    """The site's menu above the page."""
    facts_style: str = field(default="bulleted", validator=one_of("bulleted", "beside", "below"))
    """How labels and values stand: "bulleted", each on a line behind a bullet, "beside", on one line, or "below"."""
    title_first: bool = False
    """Whether the title stands above the type label, as on events."""
    bullet: str = "-"
    line_end: str = "\n"
    blank_lines: int = 0
    """How many blank lines stand between two lines."""
    dense_facts: bool = False
    """Whether no blank lines stand between labels and values, wherever else they stand."""
    indent: str = ""
    trailing: str = ""
    no_break: bool = False
    """Whether every space is one that no line may break at."""
    markdown: bool = False
    """Whether headings and links are marked."""
    window_title: bool = False
    """Whether the title of the browser's window stands above everything."""
    doubled: bool = False
    """Whether captions, the names on cards and the lead of a topic page are printed twice."""
    teasers: str | None = None
    """The heading over announcements of other pages, with their days, below the page; `None` where there are none."""
    footer: tuple[str, ...] = ()
    """Lines of the site's below the page."""
    encoding: str | None = None
    """The encoding of the bytes; `None` for text."""

    def family_of(self, page: Page) -> str:
        """Return the family in which a page is printed: "site", "plain", "newsroom" or "event"."""
        match page:
            case Seminar() if self.family != "site":
                return "event"
            case TopicPage() if self.family != "site":
                return "plain"
            case PressRelease() if tells_its_type(page):
                return self.family
            case _:
                return "site"

    def fields_of(self, page: Page, /) -> tuple[Field, ...]:
        """Return the fields that are printed behind labels."""
        match self.family_of(page):
            case "plain" | "newsroom":
                return ()
            case "event":
                return self._fields_of_event()
            case _:
                return self.fields

    def _fields_of_event(self) -> tuple[Field, ...]:
        match self.event_style:
            case "bare":
                return _EVENT_FIELDS
            case "organizers":
                return (Field.ORGANIZED_BY,)
            case _:
                return tuple(field for field in _EVENT_FIELDS if field in self.fields)

    def empty_of(self, page: Page, /) -> frozenset[Field]:
        """Return the fields of a page of which the label is printed and no value."""
        is_event = self.family_of(page) == "event"
        match self.event_style:
            case "orphans" | "organizers" if is_event:
                return frozenset(_EVENT_FIELDS)
            case "bare" if is_event:
                return frozenset()
            case _:
                return super().empty_of(page)

    def label_of(self, name: Field, page: Page) -> str:
        """Return the word that stands for a label on a page."""
        return EVENT_WORDS[name] if self.family_of(page) == "event" else super().label_of(name, page)

    def prints_label_of(self, page: Page) -> bool:
        """Return whether the type is printed on a page."""
        return self.family_of(page) == "site" and super().prints_label_of(page)

    def prints_title_of(self, page: Page) -> bool:
        """Return whether a page has its title."""
        is_plain_release = self.family_of(page) == "plain" and isinstance(page, PressRelease)
        return self.has_title or not is_plain_release

    def section_of(self, page: Page) -> tuple[str, ...]:
        """Return the lines above the title of a page that say whose pages these are, and which part of them."""
        return self.section if self.family_of(page) == "plain" and self.prints_title_of(page) else ()

    def repeated_of(self, page: Page) -> tuple[Block, ...]:
        """Return the blocks at the end of a page that are printed once more below it."""
        is_whole = not page.contacts and len(self.printed_blocks(page)) == len(page.body)
        return repeatable_end(page.body, self.repeated) if is_whole else ()

    def expected(self, page: P) -> P:
        """Return what a reader can know of a page that is printed in this layout."""
        known = super().expected(page)
        if not self.prints_title_of(page):
            known = attrs.evolve(known, title=None)
        return known if self.markdown else attrs.evolve(known, body=tuple(map(_without_links, known.body)))


def _without_links(block: Block) -> Block:
    return attrs.evolve(block, links=())


class TextFlags(LayoutFlags, total=False):
    """How often each kind of variation of text is to occur."""

    menu: Flag
    """The site's menu, with bullets or without, its entries renamed, missing, new or in another order."""
    families: Flag
    """Pages as the site printed them earlier: title and body alone, the newsroom of its time, events whose labels have
    no colon, no value, or are not there."""
    sections: Flag
    """Of plain pages: the name of a structure, of a part of its pages, or both, above the title."""
    missing_title: Flag
    """Of plain press releases: the body alone."""
    repeated_tail: Flag
    """The end of the body, printed once more below it."""
    skip_links: Flag
    """The link past the menu in front, and items behind two spaces and a dot."""
    other_bullets: Flag
    """Bullets that are no hyphens."""
    other_spaces: Flag
    """Line ends of other systems, indentation, spaces at the end of lines, spaces that do not break."""
    blank_lines: Flag
    """Blank lines between all lines, those of labels and values perhaps not."""
    markdown: Flag
    """Marks of headings and links."""
    window_title: Flag
    """The title of the browser's window above everything."""
    doubled: Flag
    """Captions, the names on cards and the lead of a topic page, printed twice."""
    teasers: Flag
    """Announcements of other pages with days of their own, below the text."""
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
        family=draw(st.sampled_from(("plain", "newsroom"))) if has("families") else "site",
        event_style=draw(st.sampled_from(("labelled", "orphans", "organizers", "bare"))),
        whole_days=draw(st.booleans()),
        newsroom_line=draw(st.booleans()),
        section=draw(sections()) if has("sections") else (),
        has_title=not has("missing_title"),
        repeated=draw(st.integers(1, _LONGEST_TAIL)) if has("repeated_tail") else 0,
        skip_links=has("skip_links"),
        menu=draw(menus()) if has("menu") else None,
        facts_style=draw(st.sampled_from(("bulleted", "beside", "below"))),
        title_first=draw(st.booleans()),
        bullet=draw(st.sampled_from(_OTHER_BULLETS)) if has("other_bullets") else "-",
        line_end=draw(st.sampled_from(_LINE_ENDS)) if has_other_spaces else "\n",
        blank_lines=draw(st.integers(1, 2)) if has("blank_lines") else 0,
        dense_facts=draw(st.booleans()),
        indent=draw(st.sampled_from(("", "  ", "\t"))) if has_other_spaces else "",
        trailing=draw(st.sampled_from(("", "  "))) if has_other_spaces else "",
        no_break=has_other_spaces and draw(st.booleans()),
        markdown=has("markdown"),
        window_title=has("window_title"),
        doubled=has("doubled"),
        teasers=draw(st.sampled_from(TEASER_HEADINGS)) if has("teasers") else None,
        footer=FOOTER if has("footer") else (),
        encoding=draw(st.sampled_from(_ENCODINGS)) if has("bytes") else None,
    )
