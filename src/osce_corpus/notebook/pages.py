"""A page: what it is, its facts, its text, and what was found in it."""

from collections.abc import Iterator, Sequence
from itertools import accumulate, takewhile
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import Child, element
from osce_corpus.corpus.printing import counted
from osce_corpus.notebook.blocks import shown_block
from osce_corpus.notebook.facts import facts_table
from osce_corpus.notebook.folding import folded
from osce_corpus.notebook.found import found_parts
from osce_corpus.notebook.space import Space, cut, rest
from osce_corpus.pages import Page

_LONGEST_TITLE = 300
_BEGINNING = 1_500
"""So many characters of a body are shown, and the others when a reader asks for them."""
_BODY = 60_000


def show_page(page: Page) -> Iterator[Element]:
    """Yield the display of a page."""
    yield from heading(page)
    yield facts_table(page)
    yield from _body(page)
    yield from found_parts(page)


def heading(page: Page) -> Iterator[Element]:
    """Yield what a page is, and its title."""
    kind = page.type.replace("_", " ")
    label = f" · {cut(page.label, _LONGEST_TITLE)}" if page.label and page.label.lower() != kind else ""
    yield element("p", f"{kind.capitalize()}{label}", class_="kind")
    title: Child = cut(page.title, _LONGEST_TITLE) if page.title else element("i", "no title", class_="missing")
    yield element("h3", title)


def _body(page: Page) -> Iterator[Element]:
    if not page.body:
        yield element("p", element("i", "no text", class_="missing"))
        return
    lengths = list(accumulate(len(block.text) for block in page.body))
    first = 1 + len(list(takewhile(lambda length: length < _BEGINNING, lengths[:-1])))
    space = Space(_BODY)
    shown = space.fill(map(shown_block, page.body[:first]))
    yield element("div", *shown, class_="text")
    left = page.body[len(shown) :]
    if left:
        told = f"{counted(len(left), 'block')}, {lengths[-1] - lengths[len(shown) - 1]:,} characters"
        more = space.fill(map(shown_block, left))
        yield folded("The rest of the text", element("div", *more, *_more(left[len(more) :]), class_="text"), told=told)


def _more(blocks: Sequence[object]) -> list[Element]:
    return rest(len(blocks), "blocks in page.body")
