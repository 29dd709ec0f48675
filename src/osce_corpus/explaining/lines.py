"""The lines of an explained page, as a person reads them."""

from collections.abc import Iterator
from itertools import groupby

from attrs import frozen

from osce_corpus.explaining.explanation import Explanation
from osce_corpus.rules import Role, Rule


@frozen(kw_only=True)
class Line:
    """A line or block of a page, made of the segments that stand in it."""

    number: int
    """Its place among the lines, from 1."""
    text: str
    """What it prints, white space folded."""
    role: Role
    rule: Rule
    fields: tuple[str, ...]
    """The fields that were read from it."""
    index: int | None
    """The `line` of its segments; `None` for what was left out whole."""


def lines_of(explanation: Explanation) -> Iterator[Line]:
    """Yield the lines of a page in order; pieces that were left out one after another by one rule are one line."""
    groups = groupby(explanation.segments, key=lambda part: (part.line, part.role, part.rule))
    for number, ((index, role, rule), segments) in enumerate(groups, start=1):
        parts = list(segments)
        between = " " if index is None or role is Role.TABLE_ROW else ""
        text = " ".join(between.join(part.text for part in parts).split())
        yield Line(number=number, text=text, role=role, rule=rule, fields=parts[0].fields, index=index)
