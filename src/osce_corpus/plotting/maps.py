"""A map of the places that pages name."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from attrs import frozen

from osce_corpus.corpus.printing import counted
from osce_corpus.displayed import shortened
from osce_corpus.pages import Page, PressRelease, Seminar
from osce_corpus.plotting.counting import plain
from osce_corpus.plotting.drawing import COLOURS, axes_of, empty, framed, matplotlib, told
from osce_corpus.plotting.gazetteer import Place, find_place, land
from osce_corpus.plotting.place_names import Region, write_names

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
_UNKNOWN_NAMED = 3
_LONGEST_UNKNOWN = 32


@frozen
class Found:
    """The places of pages, and what is on no map."""

    pages: int
    without: int
    """How many pages name no place."""
    places: Counter[Place]
    unknown: Counter[str]

    @property
    def ordered(self) -> list[Place]:
        """The places, those of most pages first."""
        return sorted(self.places, key=lambda place: (-self.places[place], place.name))


def find_places(pages: Iterable[Page]) -> Found:
    """Count pages by the places that they name: where a press release was issued, where an event takes place."""
    total = without = 0
    known: Counter[Place] = Counter()
    unknown: Counter[str] = Counter()
    for page in pages:
        total += 1
        found = {name: find_place(name) for name in _names(page)}
        without += not found
        known.update({place for place in found.values() if place is not None})
        unknown.update(plain(name) for name, place in found.items() if place is None)
    return Found(total, without, known, unknown)


def _names(page: Page) -> tuple[str, ...]:
    if isinstance(page, PressRelease):
        return page.places
    return (page.location,) if isinstance(page, Seminar) and page.location else ()


def draw_places(found: Found, *, ax: "Axes | None") -> Any:
    """Draw a circle for each place, its area by the number of pages; return the figure."""
    place = axes_of(ax, _HEIGHT)
    if not found.places:
        why = f"No place of {counted(found.pages, 'page')} is on the map. {_unknown(found)}"
        return empty(place, _TITLE, found.pages, why.strip())
    region = _region(found.places)
    place.add_collection(
        matplotlib("collections").PolyCollection(land(), facecolor="#ececec", edgecolor="#ffffff", linewidth=0.6)
    )
    ordered = found.ordered
    largest = found.places[ordered[0]]
    areas = [max(_LARGEST * found.places[town] / largest, _SMALLEST) for town in ordered]
    place.scatter(
        [town.longitude for town in ordered],
        [town.latitude for town in ordered],
        s=areas,
        color=COLOURS[0],
        edgecolor="white",
        linewidth=0.8,
        alpha=0.85,
        zorder=2,
    )
    write_names(place, region, [(town, math.sqrt(area / math.pi)) for town, area in zip(ordered, areas, strict=True)])
    place.set(xlim=(region.west, region.east), ylim=(region.south, region.north), aspect=region.aspect)
    place.set(xticks=[], yticks=[])
    place.spines[:].set_visible(False)
    notes = (
        counted(found.pages, "page"),
        told(found.without, "names no place", "name no place"),
        f"the largest circle is {counted(largest, 'page')}",
        _unknown(found),
    )
    return framed(place, _TITLE, notes)


def _region(places: Iterable[Place]) -> Region:
    """Return how far the map goes."""
    longitudes, latitudes = zip(*((town.longitude, town.latitude) for town in places), strict=True)
    west, east = _span(longitudes, _NARROWEST)
    south, north = _span(latitudes, (east - west) * _LOWEST)
    return Region(west, east, max(south, -60), min(north, 84))


def _span(degrees: Sequence[float], narrowest: float) -> tuple[float, float]:
    first, last = min(degrees), max(degrees)
    margin = max((last - first) * _MARGIN, (narrowest - (last - first)) / 2)
    return first - margin, last + margin


def _unknown(found: Found) -> str:
    """Tell which places are not on the map."""
    if not found.unknown:
        return ""
    first = sorted(found.unknown, key=lambda name: (-found.unknown[name], name))[:_UNKNOWN_NAMED]
    more = len(found.unknown) - len(first)
    named = ", ".join(shortened(name, _LONGEST_UNKNOWN) for name in first)
    return f"not on the map: {named}{f' and {more:,} more' if more else ''}"
