"""Pages by year."""

from typing import TYPE_CHECKING, Any

from osce_corpus.corpus.printing import counted
from osce_corpus.plotting.counting import By, Counts, label_of
from osce_corpus.plotting.drawing import COLOURS, MARKERS, axes_of, empty, framed

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_HEIGHT = 4.5
_TITLES: dict[By | None, str] = {
    None: "Pages by year",
    "type": "Pages by year and type",
    "source": "Pages by year and source",
    "field_of_work": "Pages by year and field of work",
    "country": "Pages by year and country",
    "language": "Pages by year and language",
}
MOST = len(COLOURS)


def draw_timeline(counts: Counts, by: By | None, *, most: int, ax: "Axes | None") -> Any:
    """Draw a column for each year, or with `by` a line for each of the most frequent values; return the figure."""
    place = axes_of(ax, _HEIGHT)
    if not counts.years:
        return empty(place, _TITLES[by], f"None of {counted(counts.pages, 'page')} has a day.")
    years = range(min(counts.years), max(counts.years) + 1)
    shown = counts.most(min(most, MOST)) if by else []
    if by is None:
        place.bar(years, [counts.years[year] for year in years], color=COLOURS[0], width=0.8)
    else:
        _draw_lines(place, counts, by, shown, years)
    place.set_xlabel("Year of issue, or of the first day of an event")
    place.set_ylabel("Pages a year")
    place.set_ylim(bottom=0)
    for axis in (place.xaxis, place.yaxis):
        axis.get_major_locator().set_params(integer=True)
    left_out = len(counts.values) - len(shown)
    notes = (
        f"{counts.pages - counts.undated:,} of {counted(counts.pages, 'page')}",
        f"{counts.undated:,} have no day" if counts.undated else "",
        f"{left_out:,} more are not shown" if left_out else "",
    )
    return framed(place, _TITLES[by], notes)


def _draw_lines(place: Any, counts: Counts, by: By, shown: list[str], years: range) -> None:
    lines = [
        place.plot(
            years,
            [counts.of_year[value, year] for year in years],
            color=colour,
            marker=marker,
            markersize=4,
            linewidth=1.5,
        )[0]
        for value, colour, marker in zip(shown, COLOURS, MARKERS, strict=False)
    ]
    legend = place.legend(
        lines, [label_of(by, value) for value in shown], loc="upper left", bbox_to_anchor=(1.01, 1), frameon=False
    )
    for text in legend.get_texts():
        text.set_parse_math(False)
