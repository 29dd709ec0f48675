"""Tables of HTML: of data, of labels and values, or for the layout of a page."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from attrs import evolve

from osce_corpus.parts import Link
from osce_corpus.reading.contexts import BODY, COLUMNS, DATA, FACTS, Context
from osce_corpus.reading.elements import Node, children_of
from osce_corpus.reading.facts import names_a_fact
from osce_corpus.reading.inline import TextAndLinks, folded

_NEVER_IN_DATA = "td table, h1, h2, h3, form"
_PARTS = ("thead", "tbody", "tfoot")
_LONGEST_CELL = 600
_FEWEST_CELLS = 2
_FEWEST_ROWS = 2


def context_of_table(table: Node) -> Context:
    """Return what the rows of a table are."""
    rows = _cells(table)
    could_be_columns = len(rows) == _FEWEST_ROWS and len(rows[1]) >= len(rows[0]) > 1
    if could_be_columns and all(names_a_fact(folded(cell.text())) for cell in rows[0]):
        return COLUMNS
    if table.css_first(_NEVER_IN_DATA) is not None:
        return BODY
    if not rows or any(len(row) < _FEWEST_CELLS for row in rows):
        return BODY
    texts = [[folded(cell.text(separator=" ")) for cell in row] for row in rows]
    if sum(names_a_fact(row[0]) for row in texts) * 2 >= len(texts):
        return FACTS
    if len(rows) < _FEWEST_ROWS or any(len(text) > _LONGEST_CELL for row in texts for text in row):
        return BODY
    return DATA


def facts_of(table: Node) -> Iterator[tuple[Node | None, Node]]:
    """Yield the cells of a table of two rows, each label with the value below it; `None` where there is no label."""
    labels, values = _cells(table)
    yield from zip_longest(labels, values)


def _cells(table: Node) -> list[list[Node]]:
    """Return the cells of each row of a table, those of tables inside it not among them."""
    parts = [part for child in children_of(table) for part in (children_of(child) if child.tag in _PARTS else (child,))]
    return [[cell for cell in children_of(row) if cell.tag in ("td", "th")] for row in parts if row.tag == "tr"]


def row_of(cells: Iterable[Iterable[TextAndLinks]]) -> TextAndLinks:
    """Return the cells of a row, separated by tabs, and their links."""
    texts: list[str] = []
    links = list[Link]()
    at = 0
    for cell in cells:
        words = ""
        for text, linked in cell:
            words = f"{words} {text}" if words else text
            links += (evolve(link, start=link.start + at + len(words) - len(text)) for link in linked)
        texts.append(words)
        at += len(words) + 1
    return "\t".join(texts), tuple(links)
