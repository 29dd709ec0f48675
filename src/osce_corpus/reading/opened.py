"""Elements of HTML whose end has not come yet."""

from collections.abc import Callable
from typing import NamedTuple

from osce_corpus.reading.contexts import Context
from osce_corpus.reading.elements import Node

Leave = Callable[[Node], None]
"""What to do at the end of an element."""


class Open(NamedTuple):
    """An element whose end has not come yet."""

    node: Node
    leave: Leave
    """What to do at its end."""
    context: Context
    """The context around it."""
    depth: int
    """How many elements around it are no part of a line."""
    segments: int
    """How many segments came before it."""
    left_out: int
    """How many boxes left out came before it."""
