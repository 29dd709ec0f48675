"""Which lines of an HTML page are labels and values that can only be the page's own."""

from collections.abc import Sequence

from osce_corpus.document import Kind, Segment
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import Field, field_named

_PLAINLY_OF_THE_PAGE = frozenset((Field.SOURCE, Field.ORGANIZED_BY, Field.FIELDS_OF_WORK, Field.TYPE))
_LONGEST_LABEL = 40
_LONGEST_VALUE = 200
_MOST_VALUES = 4
_BESIDE = 2
"""How many elements a value may be further out than its label."""


def find_facts(segments: Sequence[Segment]) -> set[int]:
    """Return the labels that the markup or a colon tells to be such, and their values, where they are the page's own.

    Lists of other pages give the days and places of those pages, and never their sources or fields of work.
    """
    facts: set[int] = set()
    run: list[int] = []
    fields: set[Field] = set()
    values = depth = 0
    for index, segment in enumerate(segments):
        field, value = _labelled(segment)
        if field is not None:
            fields.add(field)
            run.append(index)
            values, depth = 0 if value else _MOST_VALUES, segment.depth
        elif values and _could_be_value(segment, depth):
            run.append(index)
            values -= 1
        elif run:
            if not fields.isdisjoint(_PLAINLY_OF_THE_PAGE):
                facts.update(run)
            run, fields, values = [], set[Field](), 0
    return facts if fields.isdisjoint(_PLAINLY_OF_THE_PAGE) else facts.union(run)


def _labelled(segment: Segment) -> tuple[Field | None, str]:
    """Return the field that a segment begins to tell, and its value where that stands on the same line."""
    text = segment.text
    if segment.kind is Kind.LABEL:
        return field_named(segment.word, is_set_off=True), ""
    colon = text.find(":", 0, _LONGEST_LABEL)
    if colon < 0:
        return None, ""
    word = key(text[:colon].rstrip())
    return field_named(word, is_set_off=True), text[colon + 1 :].strip()


def _could_be_value(segment: Segment, depth: int) -> bool:
    if segment.kind is Kind.HEADING or segment.shared < depth - _BESIDE:
        return False
    return len(segment.text) <= _LONGEST_VALUE and not segment.is_prose
