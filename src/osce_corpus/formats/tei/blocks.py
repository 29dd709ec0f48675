"""The body of a page as the divisions, paragraphs, lists, tables and figures of TEI."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from osce_corpus.formats.tei.markup import Attributes, element, lines, pointer, text, texts
from osce_corpus.parts import Block, Caption, Heading, Link, ListBlock, Paragraph, Table

Identify = Callable[[int], str | None]
"""Returns the identifier of a block by its index in the body, `None` for one that needs none."""


def body(blocks: Sequence[Block], identify: Identify) -> str:
    """Return a body: each heading opens a division that goes on to the next heading of its level or a higher one."""
    written: list[str] = []
    levels: list[int] = []
    for index, block in enumerate(blocks):
        attributes: Attributes = {"xml:id": identify(index)}
        if isinstance(block, Heading):
            while levels and levels[-1] >= block.level:
                levels.pop()
                written.append("</div>")
            levels.append(block.level)
            written.append("<div>")
        written.append(_block(block, attributes))
    written += ["</div>"] * len(levels)
    if all(isinstance(block, Caption) for block in blocks):
        written.append("<p/>")  # a body must have something besides figures
    return lines("body", written)


def _block(block: Block, attributes: Attributes) -> str:
    match block:
        case Heading():
            (content,), notes = _linked([block.text], block.links)
            return element("head", content + notes, attributes)
        case Paragraph():
            (content,), notes = _linked([block.text], block.links)
            return element("p", content + notes, attributes)
        case ListBlock():
            items, notes = _linked(block.items or [""], block.links)
            rend = "numbered" if block.ordered else "bulleted"
            return lines("list", [*(element("item", item) for item in items), notes], {**attributes, "rend": rend})
        case Table():
            return _table(block, attributes)
        case _:
            (content,), notes = _linked([block.text], block.links)
            credit = texts("note", [block.credit], {"type": "credit"})
            return element("figure", element("head", content) + credit + notes, attributes)


def _table(table: Table, attributes: Attributes) -> str:
    rows = [row or ("",) for row in table.rows] or [("",)]
    cells, notes = _linked([cell for row in rows for cell in row], table.links)
    each = iter(cells)
    written = [element("row", "".join(element("cell", next(each)) for _ in row)) for row in rows]
    return lines("table", [*written, notes], attributes)


def _linked(pieces: Sequence[str], links: Sequence[Link]) -> tuple[list[str], str]:
    """Return the pieces of a block's text as markup with its links, and notes for links whose words are not there.

    In the text of the block, which the links count in, one character separates the pieces.
    """
    starts = list(accumulate((len(piece) + 1 for piece in pieces[:-1]), initial=0))
    inside: list[list[Link]] = [[] for _ in pieces]
    astray: list[Link] = []
    end = 0
    for link in sorted(links, key=lambda link: link.start):
        place = bisect_right(starts, link.start) - 1
        start = link.start - starts[place]
        if link.text and link.start >= end and pieces[place].startswith(link.text, start):
            inside[place].append(link)
            end = link.start + len(link.text)
        else:
            astray.append(link)
    content = ["".join(_runs(*of_a_piece)) for of_a_piece in zip(pieces, starts, inside, strict=True)]
    return content, "".join(element("note", _reference(link), {"type": "link"}) for link in astray)


def _runs(piece: str, start: int, links: Sequence[Link]) -> Iterator[str]:
    """Yield a piece of text, which begins at `start`, and the links in it, in turns."""
    end = 0
    for link in links:
        yield text(piece[end : link.start - start])
        yield _reference(link)
        end = link.start - start + len(link.text)
    yield text(piece[end:])


def _reference(link: Link) -> str:
    return element("ref", text(link.text), {"target": pointer(link.url)})
