"""A page for reading: its type and title, and the page as text."""

from collections.abc import Iterator
from itertools import cycle

from attrs import evolve
from rich.text import Text

from osce_corpus.corpus.printing import printable
from osce_corpus.detection import PageType
from osce_corpus.displayed import shortened
from osce_corpus.formats import dumps
from osce_corpus.pages import Page

_MOST_LINES = 200
_LONGEST_LINE = 2_000
_COLOURS = ("cyan", "green", "magenta", "yellow", "blue")
TYPE_STYLES = {**dict(zip(PageType, cycle(_COLOURS))), PageType.OTHER: "dim"}
"""How the name of each type is printed."""


def page_parts(page: Page) -> Iterator[Text]:
    """Yield a page in parts: its type, its text with the facts in front, its diagnostics."""
    yield Text(page.type.replace("_", " "), style=TYPE_STYLES[page.type])
    lines = dumps(evolve(page, diagnostics=()), "text").rstrip("\n").split("\n")
    for line in lines[:_MOST_LINES]:
        yield Text(printable(shortened(line, _LONGEST_LINE)), style="bold" if line.startswith("#") else "")
    if len(lines) > _MOST_LINES:
        yield Text(f"… and {len(lines) - _MOST_LINES:,} more lines", style="dim")
    for told in page.diagnostics:
        yield Text(printable(f"! {told.code}: {told.message}"), style="yellow")
