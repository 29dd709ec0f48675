"""An explanation: the fields of a page and its own lines, each of which leads to the other."""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import cast
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import element, table
from osce_corpus.corpus.printing import counted
from osce_corpus.explaining import Explanation, Line, Origin, lines_of
from osce_corpus.notebook.anchors import Anchors
from osce_corpus.notebook.detections import detection_tables
from osce_corpus.notebook.folding import folded
from osce_corpus.notebook.found import diagnostics_part
from osce_corpus.notebook.lines import lines_parts
from osce_corpus.notebook.pages import heading
from osce_corpus.notebook.space import cut

_LONGEST_VALUE = 200
_ALL = 100


def show_explanation(explanation: Explanation) -> Iterator[Element]:
    """Yield the display of an explanation."""
    lines = list(lines_of(explanation))
    anchors = Anchors.of(lines)
    detection = explanation.detection
    second, distance = explanation.runner_up
    yield from heading(explanation.page)
    told = f"{detection.type} {detection.confidence:.3f}; {second} came second, {distance:.3f} behind"
    yield folded("Why this type", *detection_tables(detection), told=told)
    yield from diagnostics_part(explanation.page)
    yield from _fields(explanation, lines, anchors)
    decoded = f", read as {explanation.encoding}" if explanation.encoding else ""
    yield element("h4", f"The page in {counted(len(lines), 'line')}{decoded}", class_="jp-toc-ignore")
    yield from lines_parts(lines, anchors)


def _fields(explanation: Explanation, lines: Sequence[Line], anchors: Anchors) -> Iterator[Element]:
    """Yield where the fields were read, and what was looked for in vain."""
    numbers: dict[int | None, int] = {}
    for line in lines:
        numbers.setdefault(line.index, line.number)
    found = [_found(origin, numbers, anchors) for origin in explanation.origins if origin.rule]
    missing = [_missing(origin, anchors) for origin in explanation.origins if not origin.rule]
    if found:
        yield element("h4", "Where each field was read", class_="jp-toc-ignore")
        yield table(("Field", "Value", "Rule", "Lines"), found, kind="origins", shown=_ALL)
    if missing:
        told = ", ".join(origin.field for origin in explanation.origins if not origin.rule)
        parts = table(("Field", "Looked for in vain"), missing, kind="missed", shown=_ALL)
        yield folded("Not found", parts, told=told)


def _found(origin: Origin, numbers: dict[int | None, int], anchors: Anchors) -> Element:
    places = sorted({numbers[segment.line] for segment in origin.segments if segment.line in numbers})
    return element(
        "tr",
        element("th", origin.field, scope="row"),
        element("td", *_value(origin, len(places))),
        element("td", element("code", str(origin.rule))),
        element("td", *anchors.to_lines(places), class_="links"),
        id=anchors.field(origin.field),
    )


def _missing(origin: Origin, anchors: Anchors) -> Element:
    looked_for = "; ".join(origin.looked_for)
    return element(
        "tr", element("th", origin.field, scope="row"), element("td", looked_for), id=anchors.field(origin.field)
    )


def _value(origin: Origin, places: int) -> Iterator[Element | str]:
    """Yield the value, and what is printed where that is something else."""
    value, printed = _plain(origin.value), "; ".join(origin.printed)
    if value:
        yield cut(value, _LONGEST_VALUE)
    if printed != value or not value:
        told = cut(printed, _LONGEST_VALUE) if printed else counted(places, "line")
        yield element("small", f" {told}") if value else told


def _plain(value: object) -> str:
    """Return a value in one line; nothing for those that are made of more than names."""
    match value:
        case bool():
            return "yes"
        case str() | int() | dt.date():
            return str(value)
        case tuple():
            names = [each for each in cast("tuple[object, ...]", value) if each is not None]
            return "; ".join(map(str, names)) if all(isinstance(name, str) for name in names) else ""
        case _:
            return ""
