"""A map of the places that pages name."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from osce_corpus.corpus.printing import counted
from osce_corpus.pages import Page, PressRelease, Seminar
from osce_corpus.plotting.counting import plain
from osce_corpus.plotting.drawing import COLOURS, PLAIN, axes_of, empty, framed, matplotlib
from osce_corpus.plotting.gazetteer import Place, find_place, land

if TYPE_CHECKING:
    from matplotlib.axes import Axes

_TITLE = "Places that pages name"
_HEIGHT = 5.2
_LARGEST = 500
_SMALLEST = 12
_MARGIN = 0.12
_NARROWEST = 24
"""In degrees: around a single place, its countries."""
_LOWEST = 0.4
"""Degrees from south to north for each from west to east, so that a map is no strip."""
_LABELS = 14
_NEAR = 0.055
"""Of the width: names of two places that are nearer would cover each other."""
_UNKNOWN_NAMED = 3


@frozen
class Found:
    """The places of pages, and what is on no map."""

    pages: int
    places: Counter[Place]
    unknown: Counter[str]

    @property
    def ordered(self) -> list[Place]:
        """The places, those of most pages first."""
        return sorted(self.places, key=lambda place: (-self.places[place], place.name))


def find_places(pages: Iterable[Page]) -> Found:
    """Count pages by the places that they name: where a press release was issued, where an event takes place."""
    total = 0
    known: Counter[Place] = Counter()
    unknown: Counter[str] = Counter()
    for page in pages:
        total += 1
        found = {name: find_place(name) for name in _names(page)}
        known.update({place for place in found.values() if place is not None})
        unknown.update(plain(name) for name, place in found.items() if place is None)
    return Found(total, known, unknown)


def _names(page: Page) -> tuple[str, ...]:
    if isinstance(page, PressRelease):
        return page.places
    return (page.location,) if isinstance(page, Seminar) and page.location else ()


def draw_places(found: Found, *, ax: "Axes | None") -> Any:
    """Draw a circle for each place, its area by the number of pages; return the figure."""
    place = axes_of(ax, _HEIGHT)
    if not found.places:
        return empty(place, _TITLE, f"No place of {counted(found.pages, 'page')} is on the map. {_unknown(found)}")
    west, east, south, north = _region(found.places)
    place.add_collection(
        matplotlib("collections").PolyCollection(land(), facecolor="#ececec", edgecolor="#ffffff", linewidth=0.6)
    )
    ordered = found.ordered
    largest = found.places[ordered[0]]
    place.scatter(
        [town.longitude for town in ordered],
        [town.latitude for town in ordered],
        s=[max(_LARGEST * found.places[town] / largest, _SMALLEST) for town in ordered],
        color=COLOURS[0],
        edgecolor="white",
        linewidth=0.8,
        alpha=0.85,
        zorder=2,
    )
    for town in _labelled(ordered, (east - west) * _NEAR):
        _name(place, town, math.sqrt(max(_LARGEST * found.places[town] / largest, _SMALLEST) / math.pi))
    place.set(xlim=(west, east), ylim=(south, north), aspect=1 / math.cos(math.radians((south + north) / 2)))
    place.set(xticks=[], yticks=[])
    place.spines[:].set_visible(False)
    notes = (
        counted(found.pages, "page"),
        f"the largest circle is {counted(largest, 'page')}",
        _unknown(found),
    )
    return framed(place, _TITLE, notes)


def _name(place: Any, town: Place, radius: float) -> None:
    """Write the name of a place beside its circle."""
    around = matplotlib("patheffects").withStroke(linewidth=2.5, foreground="white")
    place.annotate(
        town.name,
        (town.longitude, town.latitude),
        xytext=(radius + 2, 0),
        textcoords="offset points",
        va="center",
        fontsize="small",
        path_effects=[around],
        zorder=3,
        **PLAIN,
    )


def _region(places: Iterable[Place]) -> tuple[float, float, float, float]:
    """Return how far west, east, south and north the map goes."""
    longitudes, latitudes = zip(*((town.longitude, town.latitude) for town in places), strict=True)
    west, east = _span(longitudes, _NARROWEST)
    south, north = _span(latitudes, (east - west) * _LOWEST)
    return west, east, max(south, -60), min(north, 84)


def _span(degrees: Sequence[float], narrowest: float) -> tuple[float, float]:
    first, last = min(degrees), max(degrees)
    margin = max((last - first) * _MARGIN, (narrowest - (last - first)) / 2)
    return first - margin, last + margin


def _labelled(ordered: Iterable[Place], near: float) -> Iterator[Place]:
    """Yield the places whose names are written: of several near each other, the first."""
    named: list[Place] = []
    for town in ordered:
        if len(named) < _LABELS and all(_distance(town, other) > near for other in named):
            named.append(town)
            yield town


def _distance(one: Place, other: Place) -> float:
    """Return how far apart two places are on the map; names are wider than high."""
    return max(abs(one.longitude - other.longitude) / 2, abs(one.latitude - other.latitude))


def _unknown(found: Found) -> str:
    """Tell which places are not on the map."""
    if not found.unknown:
        return ""
    first = sorted(found.unknown, key=lambda name: (-found.unknown[name], name))[:_UNKNOWN_NAMED]
    more = len(found.unknown) - len(first)
    return f"not on the map: {', '.join(first)}{f' and {more:,} more' if more else ''}"
