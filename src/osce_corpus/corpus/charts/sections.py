"""The parts of a page: a section under a heading, and the figures that stand above all of them."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts.elements import Child, element


def section(heading: str, *children: Child, note: str = "", wide: bool = False) -> Element:
    """Return a section; a wide one takes the whole width of the page."""
    told = [element("p", note, class_="note")] if note else []
    return element("section", element("h2", heading), *told, *children, class_="wide" if wide else "narrow")


def figures(told: Iterable[tuple[str, str]]) -> Element:
    """Return figures, each a value and what it is."""
    pairs = (element("div", element("dt", what), element("dd", value)) for value, what in told)
    return element("dl", *pairs, class_="figures")
