"""The parts of a page: a section under a heading, and the figures that stand above all of them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from attrs import frozen

from osce_corpus.corpus.charts.elements import element


@frozen
class Part:
    """Something to be shown under a heading."""

    heading: str
    """What it is."""
    shown: Element
    """The chart, or the table."""
    note: str = ""
    """A sentence on it."""
    is_wide: bool = False
    """Whether it needs the whole width."""

    @property
    def children(self) -> list[Element]:
        """What stands under the heading."""
        told = [element("p", self.note, class_="note")] if self.note else []
        return [*told, self.shown]


def section(part: Part) -> Element:
    """Return a part as a section; a wide one takes the whole width of the page."""
    return element("section", element("h2", part.heading), *part.children, class_="wide" if part.is_wide else "narrow")


def figures(told: Iterable[tuple[str, str]]) -> Element:
    """Return figures, each a value and what it is."""
    pairs = (element("div", element("dt", what), element("dd", value)) for value, what in told)
    return element("dl", *pairs, class_="figures")
