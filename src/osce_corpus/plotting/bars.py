"""Values by the number of their pages."""

from typing import TYPE_CHECKING, Any

from osce_corpus.corpus.printing import counted
from osce_corpus.plotting.counting import By, Counts, label_of
from osce_corpus.plotting.drawing import COLOURS, PLAIN, axes_of, empty, framed, told

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_BAR = 0.32
_AROUND = 1.6
_FEWEST = 3
"""There is room for so many bars at least, so that a single one is no wall."""


def draw_bars(counts: Counts, by: By, title: str, *, most: int, ax: "Axes | None") -> Any:
    """Draw a bar for each of the most frequent values, the longest above; return the figure."""
    values = counts.most(most)
    place = axes_of(ax, _AROUND + _BAR * max(len(values), _FEWEST))
    if not values:
        return empty(place, title, counts.pages, f"None of {counted(counts.pages, 'page')} has one.")
    lengths = [counts.values[value] for value in values]
    bars = place.barh(range(len(values)), lengths, color=COLOURS[0])
    place.bar_label(bars, labels=[f"{length:,}" for length in lengths], padding=3, fontsize="small")
    place.set_yticks(range(len(values)), labels=[label_of(by, value) for value in values], **PLAIN)
    place.set_ylim(max(len(values), _FEWEST) - 0.5, -0.5)
    place.margins(x=0.08)
    place.set_xlabel("Pages")
    place.xaxis.get_major_locator().set_params(integer=True)
    left_out = len(counts.values) - len(values)
    notes = (
        counted(counts.pages, "page"),
        told(counts.without, "has none", "have none"),
        told(left_out, "more is not shown", "more are not shown"),
    )
    return framed(place, title, notes)
