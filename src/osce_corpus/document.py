"""A page before it is understood: segments of visible text in page order, each with its place in the source."""

from collections.abc import Sequence
from enum import Enum, auto

from attrs import define, field, frozen

from osce_corpus.parts import Diagnostic, Link
from osce_corpus.prose import is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key_of_short

FRONT_TITLE = "title:"
"""The mark of a title that an extractor wrote above the text of a page."""
_LONGEST_WORD = 160


class Kind(Enum):
    """How a segment is printed."""

    PLAIN = auto()
    """A line of text with no mark."""
    BULLET = auto()
    """A line behind a bullet."""
    NUMBER = auto()
    """A line behind a number and a full stop or parenthesis."""
    HEADING = auto()
    """A line marked as a heading."""
    LABEL = auto()
    """A line marked as the name of what stands behind it."""
    CAPTION = auto()
    """A line marked as the caption of an image."""
    MARKER = auto()
    """A bullet with nothing behind it, or a rule across the page."""
    IMAGE = auto()
    """An image with no visible text."""
    ROW = auto()
    """A row of a table, the cells separated by tabs."""


# A page has two hundred of them: frozen, or with keywords only, they would take three times as long to make.
# Nobody but its reader changes one.
@define(eq=False)
class Segment:
    """A line or block of visible text."""

    kind: Kind
    text: str
    """The text without its mark, white space folded."""
    start: int
    """Where the segment begins, in characters: of the source where that is text, else of the text that the
    segments of an HTML page make, one a line."""
    end: int
    """Where it ends, one past its last character."""
    mark: str = ""
    """The bullet, number or heading mark as printed."""
    level: int = 0
    """1 to 6 for a heading, else 0."""
    gap: bool = False
    """Whether blank space separates the segment from the one before it."""
    links: tuple[Link, ...] = ()
    """Inline links, `start` counted in `text`."""
    in_contacts: bool = False
    """Whether the segment stands in a box of contacts."""
    depth: int = 0
    """How many elements of an HTML page it stands in."""
    shared: int = 0
    """How many of them it shares with the segment before it."""
    index: int = -1
    """Its place among the segments of its document; what is made of a segment keeps it."""

    _word: str | None = field(default=None, init=False)  # a segment with another text has others
    _is_prose: bool | None = field(default=None, init=False)

    @property
    def word(self) -> str:
        """The form under which the text is looked up in word lists, without a final colon; empty for long texts."""
        word = self._word
        if word is None:
            word = self._word = key_of_short(self.text.rstrip(": ")) if len(self.text) <= _LONGEST_WORD else ""
        return word

    @property
    def is_prose(self) -> bool:
        """Whether the text is running text and no title, label or entry."""
        found = self._is_prose
        if found is None:
            found = self._is_prose = is_prose(self.text)
        return found

    @property
    def is_item(self) -> bool:
        """Whether the segment stands behind a bullet or a number."""
        return self.kind is Kind.BULLET or self.kind is Kind.NUMBER

    @property
    def is_all_links(self) -> bool:
        """Whether the segment is a link, or several with nothing but punctuation between them."""
        if not self.links:
            return False
        at, between = 0, ""
        for link in self.links:
            between += self.text[at : link.start]
            at = link.start + len(link.text)
        return not any(map(str.isalnum, between + self.text[at:]))


@frozen(kw_only=True)
class LeftOut:
    """A part of an HTML page that its markup tells to be chrome."""

    rule: Rule
    before: int
    """The index of the segment before which it stood."""
    pieces: Sequence[str]
    """Its pieces of text between tags, in page order."""


@frozen(kw_only=True)
class TextNode:
    """A piece of text between two tags of an HTML page."""

    text: str
    """The text as the page has it, or the part of it that stands in one segment."""
    path: str
    """Where it stands, as an XPath: "/html/body/div[2]/p[1]/text()[1]"."""
    segment: int | None = None
    """The index of the segment that it stands in; `None` where it is in none."""
    rule: Rule | None = None
    """Why it stands in no segment."""


@frozen(kw_only=True)
class Head:
    """What an HTML page says of itself to machines; of lower rank than what it shows to people."""

    title: str | None = None
    """The title of the browser's window, without the name of the site."""
    url: str | None = None
    """The address that the page gives as its own."""
    properties: dict[str, str] = field(factory=dict[str, str])
    """The contents of `meta` elements by name, in lower case: "og:title", "dc.date"."""
    json_ld: tuple[str, ...] = ()
    """Blocks of JSON-LD as they stand in the source."""
    times: tuple[tuple[int, str], ...] = ()
    """The `datetime` of each `time` element, with the index of the segment in which it stands or that follows it."""


@frozen(kw_only=True)
class Document:
    """What reading makes of a source."""

    segments: tuple[Segment, ...]
    """Everything visible, in page order."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What went wrong while reading."""
    head: Head | None = None
    """What an HTML page says of itself; `None` for text."""
    left_out: tuple[LeftOut, ...] = ()
    """Parts of an HTML page of which no segments were made."""
    encoding: str = ""
    """The encoding that bytes were in; empty where the source was `str`."""
    text: str = ""
    """The text in which the segments of a source that is no HTML have their places."""
    nodes: tuple[TextNode, ...] = ()
    """Everything visible of an HTML page, in page order, where it was asked for."""
