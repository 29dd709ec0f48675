"""From the blocks of a body to what persons say in them."""

from collections.abc import Iterator, Sequence

from osce_corpus.parts import Block, Paragraph, Quotation
from osce_corpus.quotations.attributing import Attribution
from osce_corpus.quotations.marks import begins_quoted, may_quote, quoted_spans
from osce_corpus.quotations.paragraphs import QuotedParagraph
from osce_corpus.quotations.persons import Person, Persons

_DATELINE_BLOCKS = 4
_NOBODY = Attribution(Person())


def find_quotations(blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Return what persons say or write word for word in the paragraphs of a body, in page order."""
    text = "\n".join(block.text for block in blocks)
    if not may_quote(text):
        return ()
    return tuple(_quotations(blocks, Persons(text)))


def _quotations(blocks: Sequence[Block], persons: Persons) -> Iterator[Quotation]:
    last = -1
    before: QuotedParagraph | None = None
    for index in range(len(blocks)):
        paragraph = _paragraph(blocks, index, persons)
        found = list(paragraph.attributed()) if paragraph else []
        if not found and paragraph and (quoted := paragraph.whole):
            said = before.announcing(quoted) if before else None
            said = said or (_NOBODY if last == index - 1 >= 0 else None)
            found = [(quoted, said)] if said else []
        before = paragraph
        for text, said in found:
            last = index
            yield Quotation(text=text, speaker=said.person.name, role=said.person.role, verb=said.verb, block=index)


def _paragraph(blocks: Sequence[Block], index: int, persons: Persons) -> QuotedParagraph | None:
    """Return a paragraph that may quote something, or announce a quotation."""
    block, *below = blocks[index : index + 2]
    if not isinstance(block, Paragraph) or not (block.text.endswith(":") or may_quote(block.text)):
        return None
    goes_on = any(isinstance(following, Paragraph) and begins_quoted(following.text) for following in below)
    spans = quoted_spans(block.text, goes_on=goes_on)
    return QuotedParagraph(block.text, spans, persons, may_have_dateline=index < _DATELINE_BLOCKS)
