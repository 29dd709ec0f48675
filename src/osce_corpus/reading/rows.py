"""Tables in a text, whatever draws them: rows between bars or tabs, and facts in two columns."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from attrs import evolve

from osce_corpus.document import Kind, Segment
from osce_corpus.parts import Link
from osce_corpus.prose import is_prose
from osce_corpus.reading.facts import names_a_fact
from osce_corpus.reading.markdown import plain

_BAR = " | "
_FEWEST_FACTS = 2


def is_rule(text: str) -> bool:
    """Return whether a line is the rule below the head of a table: "|---|---|", or without the bars at its ends."""
    if "|" not in text or "-" not in text:
        return False
    cells = (cell.strip().strip(":") for cell in text.strip("|").split("|"))
    return all(cell and not cell.strip("-") for cell in cells)


def cells_between_bars(text: str, *, markdown: bool) -> tuple[str, tuple[Link, ...]]:
    """Return the cells of a row, separated by tabs, and their links."""
    cells: list[str] = []
    links: list[Link] = []
    start = 0
    for cell in text.split("|"):
        words, linked = plain(cell.strip()) if markdown else (" ".join(cell.split()), ())
        links += [evolve(link, start=link.start + start) for link in linked]
        cells.append(words)
        start += len(words) + 1
    return "\t".join(cells), tuple(links)


def read_tables(segments: Sequence[Segment], source: str) -> list[Segment]:
    """Return the segments, what is a row of a table as one, and facts in two columns as labels and values.

    Tabs that part no cells become spaces.
    """
    _mark_rows_at_open_rules(segments)
    _mark_rows_between_tabs(segments)
    found: list[Segment] = []
    for is_table, run in groupby(segments, key=_is_of_table):
        lines = list(run)
        found += (part for line in lines for part in _fact(line, source)) if is_table and _are_facts(lines) else lines
    return found


def _mark_rows_at_open_rules(segments: Sequence[Segment]) -> None:
    """Make rows of the lines with bars around a rule whose ends have none."""
    for at, rule in enumerate(segments):
        if rule.kind is Kind.MARKER and rule.mark.find("|", 1, -1) > 0 and at and rule.mark[0] != "|":
            _mark_row(segments[at - 1])
            below = at + 1
            while below < len(segments) and not segments[below].gap and _mark_row(segments[below]):
                below += 1


def _mark_row(line: Segment) -> bool:
    if line.kind is not Kind.PLAIN or _BAR not in line.text:
        return False
    links: list[Link] = []
    at = bars = 0
    for link in line.links:
        bars += line.text.count(_BAR, at, link.start)
        at = link.start
        links.append(evolve(link, start=link.start - (len(_BAR) - 1) * bars))
    line.links = tuple(links)
    line.kind, line.mark, line.text = Kind.ROW, "|", line.text.replace(_BAR, "\t")
    return True


def _mark_rows_between_tabs(segments: Sequence[Segment]) -> None:
    """Make rows of lines in a row that have the same number of tabs in them; other tabs are spaces."""
    for cells, run in groupby(segments, key=_cells_between_tabs):
        lines = list(run)
        for line in lines:
            if line.kind is Kind.PLAIN and cells and (len(lines) > 1 or _names_its_value(line)):
                line.kind, line.mark = Kind.ROW, "\t"
            elif line.kind is not Kind.ROW and "\t" in line.text:
                line.text = " ".join(line.text.split())


def _cells_between_tabs(segment: Segment) -> int:
    """Return how many cells of a table a line has; 0 for what is no row, as a label with its colon and its value."""
    label, tab, _ = segment.text.partition("\t")
    if segment.kind is not Kind.PLAIN or not tab or label.endswith(":"):
        return 0
    if is_prose(segment.text) and not names_a_fact(label):
        return 0
    return segment.text.count("\t") + 1


def _names_its_value(row: Segment) -> bool:
    label, *values = row.text.split("\t")
    return len(values) == 1 and bool(values[0].strip()) and names_a_fact(label)


def _is_of_table(segment: Segment) -> bool:
    return segment.kind is Kind.ROW or (segment.kind is Kind.MARKER and "|" in segment.mark)


def _are_facts(lines: Sequence[Segment]) -> bool:
    """Return whether a table has two columns, and names of facts in the first."""
    rows = [line for line in lines if line.kind is Kind.ROW]
    named = sum(map(_names_its_value, rows))
    return named >= min(_FEWEST_FACTS, len(rows)) > 0 and all(row.text.count("\t") == 1 for row in rows)


def _fact(row: Segment, source: str) -> Iterator[Segment]:
    """Yield the label and the value of a row, and nothing for a rule."""
    if row.kind is Kind.MARKER:
        yield row
        return
    printed = source[row.start : row.end]
    label, value = row.text.split("\t")
    bar = row.start + printed.find(row.mark, 1)
    if label.strip():
        yield evolve(row, kind=Kind.LABEL, text=label.strip(), mark="", end=bar, links=())
    links = tuple(evolve(link, start=link.start - len(label) - 1) for link in row.links if link.start > len(label))
    if value.strip():
        start = bar if label.strip() else row.start
        yield evolve(row, kind=Kind.PLAIN, text=value.strip(), mark="", start=start, gap=False, links=links)
