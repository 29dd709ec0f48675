"""Work, counted: the same on every machine, whatever else the machine does.

`python -m tests.support.work` counts anew what the parts of the library do on a few pages, and keeps the figures.
"""

import json
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from types import FrameType

import osce_corpus as oc
from tests.families import EXPECTED
from tests.support import seeds
from tests.support.html import known, records

FIGURES = Path(__file__).parents[1] / "data" / "work.json"
_PACKAGE = "osce_corpus"

PAGES: dict[str, tuple[str, ...]] = {
    "html": tuple(layout.render(records.record(number)) for number, layout in enumerate(known.LAYOUTS.values())),
    "text": (
        *(seeds.source(name) for name in seeds.NAMES),
        *{expected.family: expected.page.source for expected in EXPECTED}.values(),
    ),
}
"""A page in every known layout of HTML; the seeds, and a page of every family of text."""


def calls(do: Callable[[], object]) -> int:
    """How many calls something takes, and returns from them, of functions in Python and in C."""
    steps = 0

    def count(*_: object) -> None:
        nonlocal steps
        steps += 1

    _profiled(do, count)
    return steps


def calls_by_room(do: Callable[[], object]) -> Counter[str]:
    """How many calls something takes, by the room of the library that they are in.

    What another library calls counts for the room that called it.
    """
    found: Counter[str] = Counter()

    def count(frame: FrameType, event: str, _value: object) -> None:
        if event in ("call", "c_call"):
            found[_room(frame)] += 1

    _profiled(do, count)
    return found


def _profiled(do: Callable[[], object], count: Callable[[FrameType, str, object], object]) -> None:
    sys.setprofile(count)
    try:
        do()
    finally:
        sys.setprofile(None)


def _room(frame: FrameType | None) -> str:
    while frame:
        if room := _room_of(frame.f_globals.get("__name__", "")):
            return room
        frame = frame.f_back
    return ""


@cache
def _room_of(module: str) -> str:
    package, _, name = module.partition(".")
    return name.partition(".")[0] if package == _PACKAGE else ""


def counted(pages: tuple[str, ...]) -> dict[str, int]:
    """The calls in each room for all the pages; what is kept from one page to the next is there already."""
    found: Counter[str] = Counter()
    for page in pages:
        oc.parse(page)
        found += calls_by_room(partial(oc.parse, page))
    return {room: found[room] for room in sorted(found) if room}


def main() -> None:
    """Write the figures down."""
    figures = {kind: counted(pages) for kind, pages in PAGES.items()}
    FIGURES.write_text(json.dumps(figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
