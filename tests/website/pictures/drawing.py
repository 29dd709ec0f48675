"""A page as a picture: its lines, coloured by what they are, and beside each what it gives."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from attrs import frozen

import osce_corpus as oc
from tests.website.pictures.layouts import Layout

_WIDTH, _LINE, _MARGIN, _TEXT, _TOLD = 480, 19, 12, 22, 352
_MOST_OF_A_KIND = 4
"""So many lines of chrome, or of the body, stand one after another; of more, the first three and their number."""
_LONGEST_TEXT = 60
_LONGEST_TOLD = 26
_FOR_ALL = frozenset(("language", "quotations", "references", "source_ids", "field_of_work_ids", "country_codes"))
"""Fields that are not told, since nearly every line of the text gives them, or since another field beside them does."""
_OF_THE_SITE = (oc.Role.CHROME, oc.Role.SEPARATOR)
_COLOURS = {
    oc.Role.TITLE: "#a63d00",
    oc.Role.LABEL: "#a2366f",
    oc.Role.METADATA: "#00704f",
    oc.Role.HEADING: "#005b94",
    oc.Role.CAPTION: "#806000",
    oc.Role.CONTACT: "#6b3fa0",
    oc.Role.CHROME: "#c3c7cc",
    oc.Role.SEPARATOR: "#c3c7cc",
}
_OF_TEXT = "#4b5a68"
_PALE = "#767d86"
_STYLE = (
    "text{font:12px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#1c2733}"
    ".told{font-size:11px}.title,.heading{font-weight:600}"
    f".chrome,.separator{{fill:{_PALE}}}.more{{font-style:italic;fill:{_PALE}}}"
)


@frozen
class Line:
    """A line of the picture."""

    role: oc.Role
    text: str
    told: str
    is_more: bool = False
    """Whether it stands for several that are left out."""


def drawn(layout: Layout) -> str:
    """Return the picture of a page as SVG: text as text, nothing that runs or is loaded."""
    lines = [line for run in _runs(_lines(layout.source)) for line in _shortened(run)]
    height = 2 * _MARGIN + _LINE * len(lines)
    size = {"viewBox": f"0 0 {_WIDTH} {height}", "width": str(_WIDTH), "height": str(height)}
    svg = Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img", **size})
    SubElement(svg, "title").text = layout.title
    SubElement(svg, "style").text = _STYLE
    clip = SubElement(SubElement(svg, "clipPath", {"id": "text"}), "rect")
    clip.attrib.update({"x": str(_TEXT), "y": "0", "width": str(_TOLD - _TEXT - 8), "height": str(height)})
    card = {"x": "0.5", "y": "0.5", "width": str(_WIDTH - 1), "height": str(height - 1), "rx": "5"}
    SubElement(svg, "rect", {**card, "fill": "#fdfdfb", "stroke": "#c9ccd1"})
    for number, line in enumerate(lines):
        _draw(svg, line, _MARGIN + number * _LINE)
    indent(svg, "")
    return tostring(svg, encoding="unicode") + "\n"


def _lines(source: str) -> Iterator[Line]:
    for _, pieces in groupby(enumerate(oc.explain(source).segments), _line_of):
        parts = [part for _, part in pieces]
        text = " ".join("".join(part.text for part in parts).split())
        if text:
            role = parts[0].role
            yield Line(role, _cut(text, _LONGEST_TEXT), parts[0].rule if role in _OF_THE_SITE else _told(parts))


def _line_of(numbered: tuple[int, oc.ExplainedSegment]) -> tuple[object, ...]:
    """Return what the pieces of one line of the page's own have in common; of chrome, each piece is a line."""
    number, part = numbered
    return (number,) if part.role in _OF_THE_SITE else (part.line, part.role)


def _told(parts: Sequence[oc.ExplainedSegment]) -> str:
    """Return the fields that parts of a line give, the body where they give no other."""
    fields = dict.fromkeys(name for part in parts for name in part.fields if name not in _FOR_ALL)
    return ", ".join([name for name in fields if name != "body"] or fields)


def _runs(lines: Iterator[Line]) -> Iterator[list[Line]]:
    """Yield lines in runs: of chrome by whichever rule, of lines that give the same and nothing but the body."""

    def kind(line: Line) -> object:
        return "chrome" if line.role in _OF_THE_SITE else line if line.told != "body" else line.role

    return (list(run) for _, run in groupby(lines, kind))


def _shortened(run: Sequence[Line]) -> Sequence[Line]:
    left = len(run) - (_MOST_OF_A_KIND - 1)
    if left <= 1:
        return run
    what = "lines of chrome" if run[0].told != "body" else "such lines"
    return [*run[: _MOST_OF_A_KIND - 1], Line(run[-1].role, f"… {left} more {what}", "", is_more=True)]


def _draw(svg: Element, line: Line, y: int) -> None:
    colour = _COLOURS.get(line.role, _OF_TEXT)
    place = {"x": str(_MARGIN), "y": str(y), "width": "3", "height": str(_LINE - 1)}
    SubElement(svg, "rect", {**place, "fill": colour})
    kind = "more" if line.is_more else line.role.replace(" ", "-")
    attributes = {"x": str(_TEXT), "y": str(y + 13), "class": kind, "clip-path": "url(#text)"}
    SubElement(svg, "text", attributes).text = line.text
    if line.told:
        told = {"x": str(_TOLD), "y": str(y + 13), "class": "told"}
        fill = {"style": f"fill:{_PALE if line.role in _OF_THE_SITE else colour}"}
        SubElement(svg, "text", told | fill).text = _cut(line.told, _LONGEST_TOLD)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
