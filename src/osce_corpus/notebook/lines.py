"""The lines of a page in order, each with its role; what is the site's is dimmed, and long runs of it are folded."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import element
from osce_corpus.corpus.printing import counted
from osce_corpus.explaining import Line
from osce_corpus.notebook.anchors import Anchors
from osce_corpus.notebook.folding import folded
from osce_corpus.notebook.space import Space, cut, rest
from osce_corpus.rules import Role

_LONGEST_LINE = 600
_LONGEST_OPEN_RUN = 3
_CONTENT = 90_000
_CHROME = 40_000
_DIMMED = (Role.CHROME, Role.SEPARATOR)


def lines_parts(lines: Sequence[Line], anchors: Anchors) -> Iterator[Element]:
    """Yield the lines, as many as there is space for."""
    content, chrome = Space(_CONTENT), Space(_CHROME)
    for is_folded, run in _runs(lines):
        if is_folded:
            yield folded(f"{counted(len(run), 'line')} of chrome", *_chrome(run, chrome), told=_rules(run))
            continue
        rows = content.fill(_row(line, anchors) for line in run)
        yield from _table(rows, "lines")
        if len(rows) < len(run):
            yield from rest(len(lines) - run[len(rows)].number + 1, "lines in explanation.segments")
            return


def _chrome(run: Sequence[Line], space: Space) -> Iterator[Element]:
    """Yield what is in a run of chrome: each line by its rule."""
    rows = space.fill(
        element("tr", element("th", str(line.number)), element("td", line.rule), element("td", _text(line)))
        for line in run
    )
    yield from _table(rows, "chrome")
    yield from rest(len(run) - len(rows), "lines in explanation.segments")


def _runs(lines: Sequence[Line]) -> Iterator[tuple[bool, list[Line]]]:
    """Yield lines that stand one below the other: long runs of chrome without any field, and what stands between."""
    between: list[Line] = []
    for is_dimmed, group in groupby(lines, key=lambda line: line.role in _DIMMED and not line.fields):
        run = list(group)
        if is_dimmed and len(run) > _LONGEST_OPEN_RUN:
            if between:
                yield False, between
            yield True, run
            between = []
        else:
            between += run
    if between:
        yield False, between


def _row(line: Line, anchors: Anchors) -> Element:
    kind = "dimmed" if line.role in _DIMMED else f"role-{line.role.replace(' ', '-')}"
    return element(
        "tr",
        element("th", str(line.number), scope="row", class_="number"),
        element("td", line.role, class_="role"),
        element("td", _text(line), class_="line"),
        element("td", *anchors.to_fields(line.fields), class_="fields"),
        id=anchors.line(line.number),
        title=f"rule: {line.rule}",
        class_=kind,
    )


def _table(rows: Sequence[Element], kind: str) -> list[Element]:
    return [element("table", element("tbody", *rows), class_=kind)] if rows else []


def _text(line: Line) -> str:
    return cut(line.text, _LONGEST_LINE)


def _rules(run: Sequence[Line]) -> str:
    """Return the commonest rules of a run."""
    common = Counter(line.rule for line in run).most_common(4)
    return ", ".join(f"{rule} {number:,}" for rule, number in common)
