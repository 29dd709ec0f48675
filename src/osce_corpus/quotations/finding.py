"""From the blocks of a body to what persons say in them."""

from collections.abc import Iterator, Sequence

from osce_corpus.dateline import find_dateline
from osce_corpus.parts import Block, Paragraph, Quotation
from osce_corpus.quotations.attributing import Attribution
from osce_corpus.quotations.marks import MARKS, SINGLE_MARKS, begins_quoted, quoted_spans
from osce_corpus.quotations.paragraphs import QuotedParagraph
from osce_corpus.quotations.persons import Persons

_DATELINE_BLOCKS = 4
_NOBODY = Attribution()


def find_quotations(blocks: Sequence[Block], first: int = 0) -> tuple[Quotation, ...]:
    """Return what persons say or write word for word in the paragraphs of a body, in page order.

    `first` is the index of the first block in the body of which the blocks are a part.
    """
    text = "\n".join(block.text for block in blocks)
    if not any(mark in text for mark in MARKS) and not any(f"\n{mark}" in f"\n{text}" for mark in SINGLE_MARKS):
        return ()
    return tuple(_quotations(blocks, first, Persons(text)))


def _quotations(blocks: Sequence[Block], first: int, persons: Persons) -> Iterator[Quotation]:
    last = -1
    before: QuotedParagraph | None = None
    for index, block in enumerate(blocks):
        paragraph = _paragraph(blocks, index, persons)
        found = list(paragraph.attributed()) if paragraph else []
        if not found and before and paragraph and (quoted := paragraph.whole):
            said = before.announcing(quoted) or (_NOBODY if last == index - 1 else None)
            found = [(quoted, said)] if said else []
        before = paragraph
        for text, said in found:
            last = index
            yield Quotation(
                text=text, speaker=said.person.name, role=said.person.role, verb=said.verb, block=first + index
            )


def _paragraph(blocks: Sequence[Block], index: int, persons: Persons) -> QuotedParagraph | None:
    block, *below = blocks[index : index + 2]
    if not isinstance(block, Paragraph):
        return None
    goes_on = any(isinstance(following, Paragraph) and begins_quoted(following.text) for following in below)
    spans = quoted_spans(block.text, goes_on=goes_on)
    return QuotedParagraph(block.text, spans, _start(block.text) if index < _DATELINE_BLOCKS else 0, persons)


def _start(text: str) -> int:
    """Return where the prose of a paragraph begins, behind a dateline."""
    found = find_dateline(text)
    return len(found.dateline.text) if found else 0
