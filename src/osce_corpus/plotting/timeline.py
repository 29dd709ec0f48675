"""Pages by year."""

from collections import Counter
from typing import TYPE_CHECKING, Any

from osce_corpus.corpus.printing import counted
from osce_corpus.plotting.counting import By, Counts, label_of
from osce_corpus.plotting.drawing import COLOURS, GREY, MARKERS, axes_of, empty, framed, told

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_HEIGHT = 4.5
_MARGIN = 0.8
_TITLES: dict[By | None, str] = {
    None: "Pages by year",
    "type": "Pages by year and type",
    "source": "Pages by year and source",
    "field_of_work": "Pages by year and field of work",
    "country": "Pages by year and country",
    "language": "Pages by year and language",
}
_MOST = len(COLOURS)


def draw_timeline(counts: Counts, by: By | None, *, most: int, others: bool, ax: "Axes | None") -> Any:
    """Draw a column for each year, or with `by` a line for each of the most frequent values; return the figure.

    With `others`, a grey line is of the pages that have none of these values.
    """
    place = axes_of(ax, _HEIGHT)
    if not counts.years:
        return empty(place, _TITLES[by], counts.pages, f"None of {counted(counts.pages, 'page')} has a day.")
    left_out = ""
    if by is None:
        place.bar(list(counts.years), list(counts.years.values()), color=COLOURS[0], edgecolor=COLOURS[0], width=0.8)
    else:
        left_out = _draw_lines(place, counts, by, counts.most_dated(min(most, _MOST)), others=others)
    place.set_xlim(min(counts.years) - _MARGIN, max(counts.years) + _MARGIN)
    place.set_xlabel("Year of issue, or of the first day of an event")
    place.set_ylabel("Pages a year")
    place.set_ylim(bottom=0)
    for axis in (place.xaxis, place.yaxis):
        axis.get_major_locator().set_params(integer=True)
    notes = (
        f"{counts.pages - counts.undated:,} of {counted(counts.pages, 'page')}",
        told(counts.undated, "has no day", "have no day"),
        left_out,
    )
    return framed(place, _TITLES[by], notes)


def _draw_lines(place: Any, counts: Counts, by: By, shown: list[str], *, others: bool) -> str:
    """Draw a line for each value and one for the others; return what is to be said of others that are not drawn.

    A line over which equal ones are drawn is wider than those, so that all of them are seen.
    """
    years = range(min(counts.years), max(counts.years) + 1)
    of_values, of_others = counts.by_year(shown)
    styles = zip(COLOURS, MARKERS, strict=True)
    lines = [
        _line(place, years, of_values[value], label_of(by, value), wider=wider, color=colour, marker=marker)
        for value, wider, (colour, marker) in zip(shown, _wider([*map(of_values.get, shown)]), styles, strict=False)
    ]
    rest = _others(counts, shown)
    if of_others and others:
        lines.append(_line(place, years, of_others, rest, color=GREY, linestyle="--"))
    drawn, labels = [line for line, _ in lines], [label for _, label in lines]
    legend = place.legend(drawn, labels, loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False)
    for text in legend.get_texts():
        text.set_parse_math(False)
    left_out = 0 if others else sum(of_others.values())
    return told(left_out, f"page with {rest} is not shown", f"pages with {rest} are not shown")


def _wider(lines: list[object]) -> list[int]:
    """Return over how many lines each one has to be seen: the equal ones that are drawn later."""
    return [lines[at + 1 :].count(line) for at, line in enumerate(lines)]


def _line(
    place: Any, years: range, numbers: Counter[int], label: str, *, wider: int = 0, **style: str
) -> tuple[Any, str]:
    sizes = {"markersize": 4 * (1 + wider), "linewidth": 1.5 * (1 + 2 * wider)}
    (line,) = place.plot(years, [numbers[year] for year in years], **sizes, **style)
    return line, label


def _others(counts: Counts, shown: list[str]) -> str:
    """Return what a page has that has none of the values shown: "17 others", "none", "17 others or none"."""
    others = told(len(counts.dated) - len(shown), "other", "others")
    has_none = any(not values for values, _ in counts.together)
    return " or ".join(filter(None, (others, "none" if has_none else "")))
