"""A page before it is understood: segments of visible text in page order, each with its place in the source."""

from enum import Enum, auto

from attrs import define, frozen

from osce_corpus.parts import Diagnostic, Link


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
    MARKER = auto()
    """A bullet with nothing behind it, or a rule across the page."""
    IMAGE = auto()
    """An image with no visible text."""
    ROW = auto()
    """A row of a table, the cells separated by tabs."""


# A page has two hundred of them: frozen, or with keywords only, they would take three times as long to make.
# Nobody changes one.
@define(eq=False)
class Segment:
    """A line or block of visible text."""

    kind: Kind
    text: str
    """The text without its mark, white space folded."""
    start: int
    """Where the segment begins in the source, in characters, its mark included."""
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

    @property
    def is_item(self) -> bool:
        """Whether the segment stands behind a bullet or a number."""
        return self.kind is Kind.BULLET or self.kind is Kind.NUMBER


@frozen(kw_only=True)
class Document:
    """What reading makes of a source."""

    segments: tuple[Segment, ...]
    """Everything visible, in page order."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """What went wrong while reading."""
