"""Tables of HTML: of data, of labels and values, or for the layout of a page."""

from collections.abc import Iterable, Iterator
from itertools import zip_longest

from attrs import Factory, define, evolve

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
_MOST_SPANS = 12
"""How many columns may have cells that go on below: every row costs as much."""
_DIGITS_OF_ROWS = 3


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


@define
class Cells:
    """The cells of a row that is being read, and of the rows before it those that reach down into it."""

    spans: list[int] = Factory(list[int])
    """Of each column, in how many rows below the cell goes on that was begun last."""
    _cells: list[list[TextAndLinks]] = Factory(list[list[TextAndLinks]])

    def begin(self, rows: str | None) -> None:
        """Begin a cell, behind those that reach down from above; `rows` is the number of rows that it says it has."""
        self._fill()
        column = len(self._cells)
        self._cells.append([])
        if rows and rows.isdecimal() and len(rows) <= _DIGITS_OF_ROWS and column < _MOST_SPANS:
            self.spans += [0] * (column + 1 - len(self.spans))
            self.spans[column] = max(int(rows) - 1, 0)

    def add(self, line: TextAndLinks) -> None:
        """Add a line to the cell."""
        for cell in self._cells[-1:]:
            cell.append(line)

    def end(self) -> list[list[TextAndLinks]]:
        """End the row; return its cells."""
        self._fill()
        return self._cells

    def _fill(self) -> None:
        """Add an empty cell for each that reaches down from above to this place of the row."""
        while len(self._cells) < len(self.spans) and self.spans[len(self._cells)]:
            self.spans[len(self._cells)] -= 1
            self._cells.append([])


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
