"""Names of facts and what stands beside them, where only the markup parts the two."""

import re
from collections.abc import Sequence

from osce_corpus.reading.elements import TEXT, Node, beginning_of, is_blank
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import TYPE_LABELS, field_named

LONGEST_NAME = 40
_LONGEST_PIECE = 80
_MOST_PIECES = 5
_MOST_WRAPPERS = 2
_LONGEST_FACTS = 600
_BEHIND_LABEL = re.compile(r"\s*(?:\d{1,2}\.? [^\W\d_]|[^\W\d_a-zа-яё]{3,20}[ ,/])")
"""A day, or the capitals of a city."""


def begins_another_fact(before: str, node: Node) -> bool:
    """Return whether an element stands right behind a word, and begins with a label: only its style parts them."""
    if before[-1:].isspace():
        return False
    label, colon, _ = beginning_of(node, LONGEST_NAME).partition(":")
    return bool(colon) and not label[:1].isspace() and names_a_fact(label)


def is_name_of_fact(pieces: Sequence[str], node: Node) -> bool:
    """Return whether the text of a block is only the name of a fact, and its value stands beside the block."""
    if not pieces or len(pieces[0]) > _LONGEST_PIECE or len(pieces) > _MOST_PIECES:
        return False
    text = "".join(pieces).strip()
    return len(text) <= LONGEST_NAME and names_a_fact(text) and _beside(node) is not None


def is_type_label_in_line(text: str, node: Node) -> bool:
    """Return whether a text inside a line is the label of a page, and right behind it stand a day or the body."""
    if key(text) not in TYPE_LABELS:
        return False
    after = _next_visible(node)
    return after is not None and _BEHIND_LABEL.match(after.text()[:LONGEST_NAME]) is not None


def is_name_of_fact_in_line(text: str, node: Node) -> bool:
    """Return whether a text inside a line is the name of a fact, whose value stands beside it in an element of its own.

    A value behind a colon in the same line belongs to the line.
    """
    value = _beside(node) if names_a_fact(text) else None
    if value is None:
        return False
    return value.tag_id != TEXT or not (text.endswith(":") or (value.text_content or "").lstrip().startswith(":"))


def _beside(name: Node) -> Node | None:
    """Return what stands beside the name of a fact, where the two are nearly all that is there."""
    after, parent = _next_visible(name), name.parent
    for _ in range(_MOST_WRAPPERS):
        if after is not None or parent is None:
            break
        after, parent = _next_visible(parent), parent.parent
    return after if after is not None and parent is not None and len(parent.text()) <= _LONGEST_FACTS else None


def _next_visible(node: Node) -> Node | None:
    after = node.next
    while after is not None and is_blank(after):
        after = after.next
    return after


def names_a_fact(text: str) -> bool:
    """Return whether a text is a label that stands before a page's own facts, with or without its colon."""
    return field_named(key(text.rstrip(": ")), is_set_off=":" in text) is not None
