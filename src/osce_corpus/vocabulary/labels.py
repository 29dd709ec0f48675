"""Labels: the words that say of what type a page is, and the words that stand before a metadata value."""

import re

from osce_corpus.vocabulary.documents import NUMBER_PATTERN
from osce_corpus.vocabulary.keys import key
from osce_corpus.vocabulary.label_words import WORDS, WORDS_BEFORE_A_COLON, Field
from osce_corpus.vocabulary.type_words import EVENTS, OTHERS, PRESS_ITEMS
from osce_corpus.vocabulary.words import printed

__all__ = [
    "AROUND_LABEL",
    "COLON_LABELS",
    "EVENT_LABELS",
    "LABELS",
    "LISTED_LABELS",
    "LIST_LABEL",
    "NAMES",
    "OTHER_LABELS",
    "OWN_LABELS",
    "PRESS_ITEM_LABELS",
    "PROSE_LABELS",
    "SEMINAR_LABELS",
    "TYPE_LABELS",
    "Field",
    "field_before_colon",
    "field_named",
    "type_word",
]

NAMES: dict[Field, tuple[str, ...]] = {field: printed(words) for field, words in WORDS.items()}
"""The labels of each field as they are printed, the commonest first."""

LABELS: dict[str, Field] = {key(name): field for field, names in NAMES.items() for name in names}
"""The field that a label announces, by the key of the label without its colon."""

LIST_LABEL = key("Publishing date")
"""The label with which the facts of each page begin in a list of pages."""

LISTED_LABELS = frozenset({LIST_LABEL, *map(key, ("Content type", "Where we are", "What we do"))})
"""The labels of such lists."""

COLON_LABELS: dict[str, Field] = {
    key(name): field for field, words in WORDS_BEFORE_A_COLON.items() for name in printed(words)
}
"""Labels of listings and of some copies of pages. Without a colon the same words head a part of the site."""

EVENT_LABELS: dict[str, Field] = {
    **dict.fromkeys(map(key, ("When", "Когда", "Коли", "Kada", "Када", "Кога")), Field.DATE),
    **dict.fromkeys(map(key, ("Where", "Где", "Де", "Gde", "Gdje", "Каде")), Field.LOCATION),
}
"""Labels of older event pages. The same words begin lines in the body of a media advisory, so they count
only at the head of a page, beside another label."""


def field_named(word: str, *, is_set_off: bool) -> Field | None:
    """Return the field that a label announces, by its key; `is_set_off` says a colon or markup makes it one."""
    field = LABELS.get(word) or EVENT_LABELS.get(word)
    return COLON_LABELS.get(word) if field is None and is_set_off else field


def field_before_colon(text: str) -> Field | None:
    """Return the field that a line announces in front of its colon: "Place: VIENNA"."""
    label, colon, _ = text.partition(":")
    return field_named(key(label.strip()), is_set_off=True) if colon else None


OWN_LABELS: frozenset[str] = frozenset(map(key, ("Organized by", "Organised by", "Fields of work", "Field of work")))
"""Labels that stand on a line of their own nowhere but at the head of a page."""

BODY_HEADINGS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Agenda",
            "Background",
            "Context",
            "Documents",
            "Goals",
            "Introduction",
            "Main findings",
            "Objective",
            "Objectives",
            "Overview",
            "Participants",
            "Programme",
            "Purpose",
            "Speakers",
            "Summary",
            "Target group",
        ),
    )
)
"""Headings with which a body may begin, right below a label whose value is missing."""

DEADLINE_WORDS = frozenset(
    "deadline registration register application apply submission submit closing rsvp accreditation expires".split()
)
"""Words of labels before days that are none of a page's own."""

OTHER_FACTS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Implemented by",
            "Project period",
            "Duration",
            "Budget",
            "Donor",
            "Donors",
            "Funded by",
            "Partner",
            "Partners",
        ),
    )
)
"""Labels of facts for which no type of page has a field, whatever their values look like."""

PROSE_LABELS: frozenset[str] = frozenset(
    map(key, ("What", "Who", "Why", "How", "Registration", "Note", "Šta", "Ko", "Kada", "Gde", "Prijava"))
)
"""Words before a colon in the body of a media advisory: never metadata, and metadata ends before them."""

PRESS_ITEM_LABELS: frozenset[str] = frozenset(map(key, printed(PRESS_ITEMS)))
"""Type labels of what is issued to the press."""

SEMINAR_LABELS: frozenset[str] = frozenset(map(key, printed(EVENTS)))
"""Type labels of event pages that have a seminar's facts: a venue, an organizer, days."""

OTHER_LABELS: frozenset[str] = frozenset(map(key, printed(OTHERS)))
"""Type labels of pages that are none of the types read here."""

TYPE_LABELS: frozenset[str] = PRESS_ITEM_LABELS | SEMINAR_LABELS | OTHER_LABELS
"""Every word that can stand beside a title and say of what type the page is."""

AROUND_LABEL = " |,–—-·•/:"
"""What may stand around a word for a type of page."""
_NUMBER = re.compile(rf",? {NUMBER_PATTERN}$")


def type_word(label: str) -> str:
    """Return the key of a word for a type of page, without the number of the page behind it: "Press release No. 3"."""
    return key(_NUMBER.sub("", label.strip(AROUND_LABEL), count=1))
