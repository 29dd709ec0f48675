"""The names beside the circles of a map, each where it covers nothing."""

import math
from collections.abc import Iterator
from itertools import islice
from typing import Any

from attrs import frozen

from osce_corpus.plotting.drawing import PLAIN, matplotlib
from osce_corpus.plotting.gazetteer import Place

_MOST = 14
_LARGE = 6
_WIDTH, _HEIGHT = 560, 320
"""Of a map with a figure of its own, in points."""
_CHARACTER = 5.6
_HALF_A_LINE = 5.5
_GAP = 2
_OUTLINE = 2.5


@frozen
class Region:
    """How far a map goes, in degrees."""

    west: float
    east: float
    south: float
    north: float

    @property
    def aspect(self) -> float:
        """How much longer a degree to the north is than one to the east."""
        return 1 / math.cos(math.radians((self.south + self.north) / 2))

    @property
    def degrees_a_point(self) -> float:
        """How many degrees to the east one point is."""
        return max((self.east - self.west) / _WIDTH, (self.north - self.south) * self.aspect / _HEIGHT)


@frozen
class _Box:
    """A part of a map in points, which a name or a circle covers."""

    left: float
    right: float
    middle: float
    half: float

    def covers(self, other: "_Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and abs(self.middle - other.middle) < self.half + other.half
        )


def write_names(ax: Any, region: Region, circles: list[tuple[Place, float]]) -> None:
    """Write names beside circles, to the right or to the left; where both are taken, none.

    Args:
        ax: Where.
        region: What the map shows.
        circles: The places in the order in which they are named, and the radius of the circle of each in points.
    """
    around = matplotlib("patheffects").withStroke(linewidth=_OUTLINE, foreground="white")
    for town, radius, side in islice(_placed(region, circles), _MOST):
        ax.annotate(
            town.name,
            (town.longitude, town.latitude),
            xytext=(side * (radius + _GAP), 0),
            textcoords="offset points",
            ha="left" if side > 0 else "right",
            va="center",
            fontsize="small",
            path_effects=[around],
            zorder=3,
            **PLAIN,
        )


def _placed(region: Region, circles: list[tuple[Place, float]]) -> Iterator[tuple[Place, float, int]]:
    """Yield the places whose names are written, with the radius, and 1 for right of it or -1 for left of it."""
    unit, aspect = region.degrees_a_point, region.aspect
    drawn: list[_Box] = []
    for town, radius in circles:
        x, y = (town.longitude - region.west) / unit, (town.latitude - region.south) * aspect / unit
        drawn.append(_Box(x - radius - _GAP, x + radius + _GAP, y, radius))
    taken = drawn[:_LARGE]  # where there are many, names stand on small ones
    right = (region.east - region.west) / unit
    for (town, radius), circle in zip(circles, drawn, strict=True):
        for side in (1, -1):
            box = _beside(circle, side, len(town.name) * _CHARACTER)
            if box.left >= 0 and box.right <= right and not any(box.covers(other) for other in taken):
                taken.append(box)
                yield town, radius, side
                break


def _beside(circle: _Box, side: int, length: float) -> _Box:
    left = circle.right if side > 0 else circle.left - length
    return _Box(left, left + length, circle.middle, _HALF_A_LINE)
