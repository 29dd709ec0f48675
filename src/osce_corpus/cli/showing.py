"""Reports of builds as a person reads them on a terminal."""

from collections.abc import Iterable, Iterator

from rich.table import Table
from rich.text import Text

from osce_corpus.corpus import Row
from osce_corpus.corpus.printing import printable
from osce_corpus.terminal import TYPE_STYLES

_NARROWEST_TITLE = 16
_OTHER_COLUMNS = 64


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
            Text(row.type.replace("_", " "), style=TYPE_STYLES[row.type]),
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
