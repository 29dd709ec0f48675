"""Detections, explanations and reports as a person reads them on a terminal."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.table import Table
from rich.text import Text

from osce_corpus.corpus import Row
from osce_corpus.corpus.printing import printable
from osce_corpus.detection import Detection, PageType
from osce_corpus.explaining import Explanation
from osce_corpus.rules import Role

_NARROWEST_TITLE = 16
_OTHER_COLUMNS = 64
_ROLE_STYLES = {
    Role.TITLE: "bold",
    Role.LABEL: "cyan",
    Role.METADATA: "green",
    Role.HEADING: "bold",
    Role.CAPTION: "magenta",
    Role.CONTACT: "yellow",
    Role.CHROME: "dim",
    Role.SEPARATOR: "dim",
}
_STYLES = {
    PageType.PRESS_RELEASE: "cyan",
    PageType.TOPIC_PAGE: "green",
    PageType.SEMINAR: "magenta",
    PageType.OTHER: "dim",
}


def detection_text(name: str, detection: Detection) -> str:
    """Return a detection in lines: the verdict, the scores, the evidence."""
    scores = ", ".join(f"{kind} {score:.3f}" for kind, score in detection.scores)
    lines = [f"{printable(name)}: {detection.type} ({detection.confidence:.3f})", f"  {scores}"]
    if not detection.evidence:
        lines.append("  nothing on the page speaks for a type, or against one")
    lines += (f"  {piece.weight:+.2f} {piece.type}: {printable(piece.reason)}" for piece in detection.evidence)
    return "\n".join(lines)


def explanation_parts(name: str, explanation: Explanation) -> Iterator[Table | Text]:
    """Yield an explanation in parts: the verdict and the evidence, the fields, the lines of the page."""
    yield Text(detection_text(name, explanation.detection), style="bold")
    second, distance = explanation.runner_up
    yield Text(f"  {second} came second, {distance:.3f} behind\n", style="dim")
    for told in explanation.page.diagnostics:
        yield Text(printable(f"! {told.code}: {told.message}"), style="yellow")
    yield _fields_table(explanation)
    yield Text("")
    yield _lines_table(explanation)


def _fields_table(explanation: Explanation) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold underline")
    table.add_column("Field", no_wrap=True)
    table.add_column("Rule", no_wrap=True)
    table.add_column("As printed, or what was looked for", ratio=1)
    for origin in explanation.origins:
        if origin.rule is None:
            table.add_row(origin.field, "", Text(f"looked for: {'; '.join(origin.looked_for)}"), style="dim")
        else:
            printed = "; ".join(origin.printed) or f"{len(origin.segments)} parts of the page"
            table.add_row(origin.field, origin.rule, Text(printable(f"{printed:.200}")))
    return table


def _lines_table(explanation: Explanation) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold underline")
    table.add_column("Role", no_wrap=True)
    table.add_column("Rule", no_wrap=True)
    table.add_column("Text", ratio=1)
    for (_, role, rule), segments in groupby(explanation.segments, key=lambda part: (part.line, part.role, part.rule)):
        between = " " if role is Role.TABLE_ROW else ""
        text = " ".join(between.join(segment.text for segment in segments).split())
        table.add_row(role, rule, Text(printable(text)), style=_ROLE_STYLES.get(role, ""))
    return table


def report_table(rows: Iterable[Row], width: int) -> Table:
    """Return the table of a build, a line for each page, for a terminal of so many columns."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold underline")
    title_width = max(_NARROWEST_TITLE, width - _OTHER_COLUMNS)
    table.add_column("Type", no_wrap=True)
    table.add_column("Date", no_wrap=True)
    table.add_column("Title", no_wrap=True, overflow="ellipsis", max_width=title_width)
    table.add_column("Blocks", no_wrap=True, justify="right")
    table.add_column("Chrome", no_wrap=True, justify="right")
    table.add_column("Diagnostics", min_width=len("metadata-repeated"))
    for row in rows:
        table.add_row(
            Text(row.type.replace("_", " "), style=_STYLES[row.type]),
            str(row.date or ""),
            Text(printable(row.title or row.source), style="" if row.title else "dim"),
            str(row.blocks),
            f"{_share(row):.0%}",
            Text("\n".join(diagnostic.code for diagnostic in row.diagnostics), style="yellow"),
        )
    return table


def report_notes(rows: Iterable[Row]) -> Iterator[str]:
    """Yield the diagnostics of a build, each with the file that it is about."""
    for row in rows:
        for diagnostic in row.diagnostics:
            yield printable(f"{row.source}: {diagnostic.code}: {diagnostic.message}")


def _share(row: Row) -> float:
    return row.chrome_characters / row.characters if row.characters else 0.0
