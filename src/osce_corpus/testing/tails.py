"""The end of a body that a page prints once more."""

from collections.abc import Sequence

from osce_corpus.parts import Block, ListBlock, Paragraph

_SHORTEST_TEXT = 80
_SHORTEST_ALONE = 200


def repeatable_end(body: Sequence[Block], blocks: int) -> tuple[Block, ...]:
    """Return the last blocks of a body, at most so many, that a reader would not take for text if they came again.

    The lead stays out, so that it is the end of a page and not the whole of it; so do headings, tables and captions.
    """
    end = len(body)
    first = next((index for index, block in enumerate(body) if isinstance(block, Paragraph)), end) + 1
    start = end
    while start > max(first, end - blocks) and isinstance(body[start - 1], Paragraph | ListBlock):
        start -= 1
    return tuple(body[start:]) if _is_no_chance(body[start:]) else ()


def _is_no_chance(tail: Sequence[Block]) -> bool:
    """Return whether nobody writes so much twice: several lines, one of them long, or a very long one."""
    texts = [block.text for block in tail if isinstance(block, Paragraph)]
    lines = sum(len(block.items) if isinstance(block, ListBlock) else 1 for block in tail)
    shortest = _SHORTEST_TEXT if lines > 1 else _SHORTEST_ALONE
    return any(len(text) >= shortest for text in texts)
