"""A table with a bar in each row."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element

from attrs import frozen

from osce_corpus.corpus.charts.elements import element
from osce_corpus.corpus.charts.tables import MOST_SHOWN, table


@frozen
class Bar:
    """One row."""

    name: str
    """What is counted."""
    count: int
    """How often."""
    meaning: str = ""
    """A sentence that says more of it."""


def bars(
    what: str, counted: Iterable[Bar], *, full: int | None = None, total: int | None = None, shown: int = MOST_SHOWN
) -> Element:
    """Return counts as a table of bars.

    Args:
        what: What the names are names of.
        counted: The counts, in order.
        full: The count of which a bar has the full length; `None` for the largest of them.
        total: The number of which each count is a share that is shown, too; `None` for no shares.
        shown: How many rows are shown at once.
    """
    rows = list(counted)
    longest = full or max((bar.count for bar in rows), default=1)
    head = (what, "", "Count", *(["Share"] if total else []))
    return table(head, [_row(bar, longest, total) for bar in rows], kind="bars", shown=shown)


def _row(bar: Bar, longest: int, total: int | None) -> Element:
    length = bar.count / longest
    meaning = [element("small", bar.meaning)] if bar.meaning else []
    cells = [
        element("th", bar.name, *meaning, scope="row"),
        track(length),
        element("td", f"{bar.count:,}", class_="number"),
    ]
    if total:
        cells.append(element("td", share(bar.count, total), class_="number share"))
    return element("tr", *cells)


def track(length: float, *, start: float = 0, kind: str = "bar") -> Element:
    """Return a cell with a bar in it.

    Args:
        length: How long the bar is, of the cell's width.
        start: Where it begins.
        kind: The classes of the bar.
    """
    style = f"margin-left:{start:.2%};width:{length:.2%}" if start else f"width:{length:.2%}"
    bar = [element("div", class_=kind, style=style)] if length else []
    return element("td", *bar, class_="track", aria_hidden="true")


def share(count: int, total: int) -> str:
    """Return a share in per cent; one that is none of all, or all but some, is not rounded to look so."""
    if 0 < count < total:
        return "< 1%" if 100 * count < total else f"{min(round(100 * count / total), 99)}%"
    return "100%" if count else "0%"
