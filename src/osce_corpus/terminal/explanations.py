"""An explanation as tables: where the fields were read, and the lines of the page."""

from collections.abc import Iterator

from rich.table import Table
from rich.text import Text

from osce_corpus.corpus.printing import printable
from osce_corpus.explaining import Explanation, lines_of
from osce_corpus.rules import Role
from osce_corpus.terminal.detections import detection_text

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


def explanation_parts(explanation: Explanation, name: str = "") -> Iterator[Table | Text]:
    """Yield an explanation in parts: the verdict and the evidence, the fields, the lines of the page."""
    yield Text(detection_text(explanation.detection, name), style="bold")
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
    for line in lines_of(explanation):
        style = _ROLE_STYLES.get(line.role, "")
        table.add_row(line.role, line.rule, Text(printable(line.text)), style=style)
    return table
