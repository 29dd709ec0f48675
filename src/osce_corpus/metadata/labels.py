"""Which line is a label, by the words of lists or by its shape."""

from attrs import frozen

from osce_corpus.document import Kind, Segment
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import (
    COLON_LABELS,
    EVENT_LABELS,
    LABELS,
    PROSE_LABELS,
    TYPE_LABELS,
    Field,
    field_named,
)

LONGEST_LABEL = 40
LONGEST_VALUE = 200
_MOST_SPACES = 3
_NEVER_UNKNOWN = PROSE_LABELS | TYPE_LABELS | LABELS.keys() | EVENT_LABELS.keys() | COLON_LABELS.keys()


@frozen(kw_only=True)
class Label:
    """A label on a line, and what follows it there."""

    field: Field | None
    printed: str
    value: str
    has_colon: bool
    is_event_label: bool = False


def find_label(segment: Segment) -> Label | None:
    """Return the known label with which a segment begins."""
    text = segment.text
    colon = text.find(":", 0, LONGEST_LABEL + 1)
    if colon < 0 and len(text) > LONGEST_LABEL:
        return None
    printed = text[:colon].strip() if colon >= 0 else text
    word = key(printed) if colon >= 0 else segment.word
    is_marked = segment.kind is Kind.LABEL
    field = field_named(word, is_set_off=colon >= 0 or is_marked)
    if field is None:
        return None
    value = text[colon + 1 :].strip() if colon >= 0 else ""
    if len(value) > LONGEST_VALUE:
        return None
    return Label(
        field=field,
        printed=printed,
        value=value,
        has_colon=colon >= 0 or is_marked,
        is_event_label=word in EVENT_LABELS and not is_marked,
    )


def unknown_label(segment: Segment, *, may_have_value: bool) -> Label | None:
    """Return the label of a segment that is one by its shape alone: short, with a capital and a colon."""
    printed, colon, value = (part.strip() for part in segment.text.partition(":"))
    if not colon or not printed[:1].isupper() or printed.count(" ") > _MOST_SPACES or key(printed) in _NEVER_UNKNOWN:
        return None
    if len(printed) > LONGEST_LABEL or (value and (not may_have_value or segment.is_prose)):
        return None
    return Label(field=None, printed=printed, value=value, has_colon=True)


def is_prose_label(segment: Segment) -> bool:
    """Return whether a line begins with a word and a colon that stand in the body of a media advisory."""
    printed, colon, _ = segment.text.partition(":")
    return bool(colon) and key(printed.strip()) in PROSE_LABELS


def begins_with_a_label(segment: Segment) -> bool:
    """Return whether a line begins with a word and a colon that some word list knows."""
    printed, colon, _ = segment.text.partition(":")
    return bool(colon) and key(printed.strip()) in _NEVER_UNKNOWN
