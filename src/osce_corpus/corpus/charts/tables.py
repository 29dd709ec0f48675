"""Tables of which the first rows are shown, and more of them when a reader asks for it."""

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts.elements import element

MOST_SHOWN = 12
"""So many rows are shown at once."""
_MOST_OPENED = 200
"""So many more when they are asked for: a page has to stay one that can be opened."""


def table(head: Sequence[str], rows: Sequence[Element], *, kind: str, shown: int = MOST_SHOWN) -> Element:
    """Return a table; of many rows the first, with the others in a part that can be opened.

    Args:
        head: What is in each column; nothing over one that only repeats to the eye what others say.
        rows: The rows, `tr` each.
        kind: The class of the table.
        shown: How many rows are shown at once.
    """
    first = _table(head, rows[:shown], kind)
    rest = rows[shown:]
    if not rest:
        return first
    opened = [element("summary", f"{len(rest):,} more"), _table(head, rest[:_MOST_OPENED], kind)]
    if len(rest) > _MOST_OPENED:
        opened.append(element("p", f"… and {len(rest) - _MOST_OPENED:,} more", class_="note"))
    return element("div", first, element("details", *opened))


def _table(head: Iterable[str], rows: Iterable[Element], kind: str) -> Element:
    columns = (element("th", name, scope="col") if name else element("td", aria_hidden="true") for name in head)
    return element("table", element("thead", element("tr", *columns)), element("tbody", *rows), class_=kind)
