"""Where the places are that datelines name."""

from functools import cache
from importlib.resources import files

from attrs import frozen

from osce_corpus.vocabulary import key_of_name


@frozen
class Place:
    """A town."""

    name: str
    """Its name in English."""
    country: str
    """The ISO 3166-1 code of its country; XK for Kosovo, which has none."""
    latitude: float
    """In degrees, north of the equator."""
    longitude: float
    """In degrees, east of Greenwich."""


def find_place(printed: str) -> Place | None:
    """Return the place of a printed name; of a venue with commas, the last part that is a place."""
    for part in (printed, *reversed(printed.split(","))):
        found = _by_name().get(key_of_name(part))
        if found is not None:
            return found
    return None


@cache
def _by_name() -> dict[str, Place]:
    rows = (line.split("; ") for line in data("places.txt"))
    return {
        key_of_name(name): Place(known, country, float(latitude), float(longitude))
        for known, country, latitude, longitude, *others in rows
        for name in (known, *others)
    }


@cache
def land() -> tuple[tuple[tuple[float, float], ...], ...]:
    """Return the outlines of all countries but Antarctica, each of points of longitude and latitude in degrees."""
    return tuple(
        tuple((int(longitude) / 10, int(latitude) / 10) for longitude, latitude in map(_pair, line.split()))
        for line in data("land.txt")
    )


def _pair(point: str) -> tuple[str, str]:
    longitude, _, latitude = point.partition(",")
    return longitude, latitude


def data(name: str) -> list[str]:
    """Return the lines of a file of data, without those that say what it is."""
    text = files("osce_corpus.plotting").joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if not line.startswith("#")]
