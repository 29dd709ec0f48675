"""A corpus as a table of its first pages, and what there is in it."""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from osce_corpus.corpus import Corpus
from osce_corpus.corpus.glimpse import Glimpse
from osce_corpus.corpus.printing import printable
from osce_corpus.pages import Page
from osce_corpus.terminal.pages import TYPE_STYLES


def corpus_parts(corpus: Corpus) -> Iterator[RenderableType]:
    """Yield a corpus in parts: its name and number of pages, the first of them, counts."""
    return glimpse_parts(corpus.glimpse())


def glimpse_parts(seen: Glimpse) -> Iterator[RenderableType]:
    """Yield the beginning of a corpus in parts."""
    yield Text(printable(seen.heading), style="bold")
    if seen.note:
        yield Text(printable(seen.note), style="yellow")
    if seen.first:
        yield _pages_table(seen.first)
        yield Text("\n".join(["", *repr(seen.description).split("\n")[1:]]))


def _pages_table(pages: tuple[Page, ...]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold underline")
    table.add_column("Type", no_wrap=True, min_width=len("press release"))
    table.add_column("Date", no_wrap=True, min_width=len("2012-05-03"))
    table.add_column("Title", no_wrap=True, overflow="ellipsis")
    for page in pages:
        kind = Text(page.type.replace("_", " "), style=TYPE_STYLES[page.type])
        table.add_row(kind, str(page.day or ""), Text(printable(page.title or "")))
    return table
