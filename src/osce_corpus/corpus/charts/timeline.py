"""Years as columns."""

from collections.abc import Sequence
from itertools import count, takewhile
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts.bars import Bar, bars
from osce_corpus.corpus.charts.elements import element

_HEIGHT = 100
_GAP = 0.15
_WIDEST_COLUMN = 4
_MOST_LABELS = 8
_PIXELS, _WIDEST, _FILL = 16, 700, "#0072b2"
"""For readers that take the style away: how large the columns are, and of what colour."""
_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000)


def timeline(what: str, years: Sequence[tuple[int, int]]) -> Element:
    """Return a column for each year, and the same as a table.

    Args:
        what: What is counted, in the plural.
        years: Each year and its count, the earliest first; at least one.
    """
    first, last = years[0][0], years[-1][0]
    highest, best = max((number, -year) for year, number in years)
    told = f"{what} by year, {first} to {last}: the most, {highest:,}, in {-best}"
    columns = (_column(year - first, year, number, highest) for year, number in years)
    parted = (part for column in columns for part in ("; ", column))  # for readers that show text and no pictures
    picture = element(
        "svg",
        element("title", told),
        *parted,
        viewBox=f"0 0 {last - first + 1} {_HEIGHT}",
        preserveAspectRatio="none",
        width=str(min(_WIDEST, _PIXELS * _WIDEST_COLUMN * (last - first + 1))),
        height=str(_HEIGHT),
        fill=_FILL,
        role="img",
        aria_label=told,
    )
    numbers = bars("Year", (Bar(str(year), number) for year, number in years), full=highest, shown=len(years))
    years_below = element(
        "div", *(part for label in _labels(first, last) for part in (label, " ")), class_="years", aria_hidden="true"
    )
    scale = element("p", f"{highest:,}", class_="scale", aria_hidden="true")
    width = f"width:min(100%,{_WIDEST_COLUMN * (last - first + 1)}rem)"
    return element(
        "div",
        element("div", scale, picture, years_below, style=width),
        element("details", element("summary", "Numbers"), numbers),
        class_="timeline",
    )


def _column(place: int, year: int, number: int, highest: int) -> Element:
    height = _HEIGHT * number / highest
    return element(
        "rect",
        element("title", f"{year}: {number:,}"),
        x=f"{place + _GAP / 2:g}",
        y=f"{_HEIGHT - height:.2f}",
        width=f"{1 - _GAP:g}",
        height=f"{height:.2f}",
    )


def _labels(first: int, last: int) -> list[Element]:
    """Return some of the years, each below its column."""
    span = last - first + 1
    step = next(step for step in _STEPS if span / step <= _MOST_LABELS)
    years = takewhile(lambda year: year <= last, count(-(-first // step) * step, step))
    return [element("span", str(year), style=f"left:{(year - first + 0.5) / span:.2%}") for year in years]
