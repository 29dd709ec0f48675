"""The documents of the API: every public name with its signature and docstring, room by room."""

from collections.abc import Iterator
from importlib import import_module

import osce_corpus as oc
from osce_corpus.displayed import Displayed

PACKAGES = {
    "vocabulary": "The OSCE's own words",
    "arrow": "Batches for engines of clusters",
    "testing": "Strategies for tests",
}
"""Packages whose names are public beside those of `osce_corpus`."""
_ROOMS = {
    "parsing": "One page",
    "pages": "Pages",
    "parts": "Parts of pages",
    "detection": "Detection",
    "explaining": "Explanations",
    "rules": "Roles and rules",
    "urls": "Addresses",
    "formats": "Formats",
    "corpus": "Many pages, corpora, builds",
    "errors": "Errors",
}


def names() -> dict[str, list[str]]:
    """Return the full public names of each room."""
    rooms: dict[str, list[str]] = {room: [] for room in _ROOMS}
    for name in oc.__all__:
        if name not in PACKAGES and name != "__version__":
            rooms[_room_of(name)].append(f"osce_corpus.{name}")
    for package in PACKAGES:
        rooms[package] = [f"osce_corpus.{package}.{name}" for name in import_module(f"osce_corpus.{package}").__all__]
    return {room: sorted(found, key=_functions_and_bases_first) for room, found in rooms.items()}


def documents() -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each document."""
    titles = {**_ROOMS, **PACKAGES}
    yield "api/index.md", "\n".join(_index(titles))
    for room, found in names().items():
        yield f"api/{room}.md", "\n\n".join((f"# {titles[room]}", *_about(room), *(f"::: {name}" for name in found)))


def _index(titles: dict[str, str]) -> Iterator[str]:
    yield "# API"
    yield "\nEvery public name, with signature and docstring. [Reference](../reference.md) has all on one page.\n"
    for room, found in names().items():
        listed = ", ".join(f"[`{name.rpartition('.')[2]}`]({room}.md#{name})" for name in found)
        yield f"- [{titles[room]}]({room}.md): {listed}"


def _about(room: str) -> Iterator[str]:
    if room in PACKAGES:
        yield f"Names of `osce_corpus.{room}`."


def _room_of(name: str) -> str:
    module: str = "osce_corpus.parts" if name == "Block" else getattr(oc, name).__module__
    return module.split(".")[1]


def _functions_and_bases_first(name: str) -> tuple[bool, int, str]:
    module, _, short = name.rpartition(".")
    value: object = getattr(import_module(module), short)
    bases = [base for base in value.__mro__ if base is not Displayed] if isinstance(value, type) else []
    return short[0].isupper(), len(bases), short
