"""The blocks of a body as the elements that they are."""

from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import element
from osce_corpus.notebook.links import linked, pieces
from osce_corpus.notebook.space import cut
from osce_corpus.parts import Block, Heading, ListBlock, Paragraph, Table

_LONGEST_TEXT = 2_000
_LONGEST_ITEM = 500
_LONGEST_CELL = 120
_MOST_ITEMS = 50
_MOST_ROWS = 30
_MOST_COLUMNS = 8
_LOWEST_HEADING = 6


def shown_block(block: Block) -> Element:
    """Return a block; a heading stands below that of the display, and out of the notebook's table of contents."""
    match block:
        case Heading():
            name = f"h{min(block.level + 2, _LOWEST_HEADING)}"
            return element(name, *linked(block.text, block.links, most=_LONGEST_ITEM), class_="jp-toc-ignore")
        case Paragraph():
            return element("p", *linked(block.text, block.links, most=_LONGEST_TEXT))
        case ListBlock():
            return _list(block)
        case Table():
            return _table(block)
        case _:
            credit = [element("small", f" {cut(block.credit, _LONGEST_CELL)}")] if block.credit else []
            text = element("em", *linked(block.text, block.links, most=_LONGEST_ITEM))
            return element("p", text, *credit, class_="caption")


def _list(block: ListBlock) -> Element:
    items = [
        element("li", *linked(item, block.links, start=start, most=_LONGEST_ITEM))
        for start, item in pieces(block.items)[:_MOST_ITEMS]
    ]
    more = len(block.items) - len(items)
    return element("ol" if block.ordered else "ul", *items, *_more(more, "items", "li"))


def _table(block: Table) -> Element:
    starts = pieces(["\t".join(row) for row in block.rows])
    rows = [_row(block, number, start) for number, (start, _) in enumerate(starts[:_MOST_ROWS])]
    more = [element("tr", cell) for cell in _more(len(block.rows) - len(rows), "rows", "td")]
    return element("table", element("tbody", *rows, *more), class_="printed")


def _row(block: Table, number: int, start: int) -> Element:
    """Return a row; the first one is the printed head."""
    row = block.rows[number]
    cells = [
        element("td" if number else "th", *linked(cell, block.links, start=start + offset, most=_LONGEST_CELL))
        for offset, cell in pieces(row)[:_MOST_COLUMNS]
    ]
    return element("tr", *cells, *_more(len(row) - len(cells), "cells", "td"))


def _more(number: int, what: str, name: str) -> list[Element]:
    return [element(name, f"… and {number:,} more {what}", class_="note")] if number else []
