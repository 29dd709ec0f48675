"""What all plots have: a place to draw, a title above, a note that says what is counted and what is left out."""

import textwrap
from collections.abc import Iterable
from importlib import import_module
from typing import TYPE_CHECKING, Any

from osce_corpus.formats.extras import extra_module

if TYPE_CHECKING:
    from matplotlib.axes import Axes

COLOURS = ("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#000000")
"""Those of Okabe and Ito, which people with any kind of colour vision can tell apart."""
MARKERS = "osD^vPX"
PLAIN = {"parse_math": False}
"""For texts that may come from pages: "$" is no mathematics."""
GREY = "#777777"
"""Of what is all the rest."""
_NOTE_GREY = "#555555"
_WIDTH = 8.0
_NOTE_WIDTH = 96
"""In characters: a longer note goes on in another line."""
_NOTE_LINE = 11
_TITLE_ABOVE = 24


def matplotlib(module: str) -> Any:
    """Return a module of matplotlib.

    Raises:
        MissingExtraError: It is not installed.
    """
    return extra_module(f"matplotlib.{module}", "plot", "A plot")


def axes_of(ax: "Axes | None", height: float) -> Any:
    """Return where to draw: what the caller gives, or a picture of its own."""
    if ax is not None:
        return ax
    picture = import_module("osce_corpus.plotting.picture").Picture
    return picture(figsize=(_WIDTH, height), layout="constrained").add_subplot()


def framed(ax: Any, title: str, notes: Iterable[str]) -> Any:
    """Put the title and the notes above what was drawn; return its figure."""
    note = textwrap.fill("; ".join(filter(None, notes)), _NOTE_WIDTH)
    ax.set_title(title, loc="left", fontweight="bold", pad=_TITLE_ABOVE + _NOTE_LINE * note.count("\n"), **PLAIN)
    place = {"xy": (0, 1), "xycoords": "axes fraction", "xytext": (0, 8), "textcoords": "offset points"}
    written = ax.annotate(note, **place, fontsize="small", color=_NOTE_GREY, annotation_clip=False, **PLAIN)
    written.set_in_layout(False)  # below the title there is room for it, and beside it the picture needs none
    ax.spines[["top", "right"]].set_visible(False)
    return ax.figure


def told(number: int, of_one: str, of_more: str) -> str:
    """Return what a number of things have in common, nothing where there is none: "1 has no day"."""
    return f"{number:,} {of_one if number == 1 else of_more}" if number else ""


def empty(ax: Any, title: str, pages: int, why: str) -> Any:
    """Say that there is nothing to draw; return the figure."""
    ax.set_axis_off()
    text = textwrap.fill(why if pages else "The corpus has no pages.", _NOTE_WIDTH)
    ax.text(0.5, 0.5, text, ha="center", va="center", transform=ax.transAxes, color=_NOTE_GREY, **PLAIN)
    return framed(ax, title, ())
