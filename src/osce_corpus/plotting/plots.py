"""The plots of a corpus."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from attrs import frozen

from osce_corpus.pages import Page
from osce_corpus.plotting.bars import draw_bars
from osce_corpus.plotting.counting import By, check_by, count
from osce_corpus.plotting.drawing import matplotlib
from osce_corpus.plotting.maps import draw_places, find_places
from osce_corpus.plotting.timeline import draw_timeline

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_MOST_BARS = 20


@frozen(repr=False)
class Plots:
    """Pictures of a corpus, each a figure of matplotlib that nothing else knows of: `figure.savefig("years.svg")`.

    Every picture says how many pages it is of, and how many it leaves out and why. With `ax`, it is drawn there.
    """

    _pages: Callable[[], Iterator[Page]]

    def __attrs_post_init__(self) -> None:
        """Find out at once whether there is anything to draw with.

        Raises:
            MissingExtraError: matplotlib is not installed.
        """
        matplotlib("figure")

    def __repr__(self) -> str:
        return "<plots: timeline(), fields_of_work(), sources(), places()>"

    def timeline(
        self, by: By | None = None, *, most: int = 6, others: bool = False, ax: "Axes | None" = None
    ) -> "Figure":
        """Draw how many pages there are of each year, the year of issue or of the first day of an event.

        Args:
            by: Draw a line for each value of "type", "source", "field_of_work", "country" or "language". A page that
                has several of them counts for each.
            most: How many lines at most, those of most pages; there are seven colours.
            others: Whether the pages that have none of these values have a line, too, a grey one. Where they are many,
                it leaves the others little room; without it, they are counted above the picture.
            ax: Where to draw, in place of a figure of its own.

        Raises:
            ValueError: `by` is something else, or `most` is below 1.
        """
        check_by(by)
        figure: Figure = draw_timeline(count(self._pages(), by), by, most=most, others=others, ax=ax)
        return figure

    def fields_of_work(self, *, most: int = _MOST_BARS, ax: "Axes | None" = None) -> "Figure":
        """Draw how many pages each field of work has, for so many fields at most.

        Raises:
            ValueError: `most` is below 1.
        """
        counts = count(self._pages(), "field_of_work")
        figure: Figure = draw_bars(counts, "field_of_work", "Pages by field of work", most=most, ax=ax)
        return figure

    def sources(self, *, most: int = _MOST_BARS, ax: "Axes | None" = None) -> "Figure":
        """Draw how many pages each source has issued, for so many sources at most.

        Raises:
            ValueError: `most` is below 1.
        """
        counts = count(self._pages(), "source")
        figure: Figure = draw_bars(counts, "source", "Pages by source", most=most, ax=ax)
        return figure

    def places(self, *, ax: "Axes | None" = None) -> "Figure":
        """Draw a map of the places that press releases name as theirs, and of those where events take place.

        Two hundred towns in which the OSCE works and meets are known, under the names of all years. The map needs no
        network.
        """
        figure: Figure = draw_places(find_places(self._pages()), ax=ax)
        return figure
