"""Labels: the words that say of what type a page is, and the words that stand before a metadata value."""

from enum import StrEnum

from osce_corpus.vocabulary.keys import key


class Field(StrEnum):
    """What a metadata label announces."""

    DATE = "date"
    LAST_DAY = "last_day"
    PLACE = "place"
    LOCATION = "location"
    ORGANIZED_BY = "organized_by"
    SOURCE = "source"
    FIELDS_OF_WORK = "fields_of_work"
    TYPE = "type"


NAMES: dict[Field, tuple[str, ...]] = {
    Field.DATE: (
        "Date",
        "Dates",
        "Publishing date",
        "Date published",
        "Published",
        "Published on",
        "Posted",
        "Posted on",
        "Issued",
        "Issued on",
        "Released on",
        "Release date",
        "Date of issue",
        "Date of publication",
        "Publication date",
        "Start date",
        "First day",
        "Datum",
        "Дата",
        "Датум",
    ),
    Field.LAST_DAY: ("End date", "Last day"),
    Field.PLACE: ("Place", "Places", "City", "Place of issue", "Mesto", "Место"),
    Field.LOCATION: ("Location", "Venue"),
    Field.ORGANIZED_BY: (
        "Organized by",
        "Organised by",
        "Organizer",
        "Organizers",
        "Organiser",
        "Organisers",
        "Hosted by",
    ),
    Field.SOURCE: ("Source", "Sources", "Issued by", "Published by", "Izvor", "Извор", "Источник"),
    Field.FIELDS_OF_WORK: (
        "Fields of work",
        "Field of work",
        "Fields of activity",
        "Oblasti rada",
    ),
    Field.TYPE: ("Content type", "Type", "Page type", "Event type", "Event category"),
}
"""The labels of each field as they are printed, the commonest first."""

LABELS: dict[str, Field] = {key(name): field for field, names in NAMES.items() for name in names}
"""The field that a label announces, by the key of the label without its colon."""

LIST_LABEL = key("Publishing date")
"""The label with which the facts of each page begin in a list of pages."""

COLON_LABELS: dict[str, Field] = {
    key("What we do"): Field.FIELDS_OF_WORK,
    key("Start"): Field.DATE,
    key("Starts"): Field.DATE,
    key("End"): Field.LAST_DAY,
    key("Ends"): Field.LAST_DAY,
}
"""Labels of listings and of some copies of pages. Without a colon the same words head a part of the site."""

EVENT_LABELS: dict[str, Field] = {key("When"): Field.DATE, key("Where"): Field.LOCATION}
"""Labels of older event pages. The same words begin lines in the body of a media advisory, so they count
only at the head of a page, beside another label."""


def field_named(word: str, *, is_set_off: bool) -> Field | None:
    """Return the field that a label announces, by its key; `is_set_off` says a colon or markup makes it one."""
    field = LABELS.get(word) or EVENT_LABELS.get(word)
    return COLON_LABELS.get(word) if field is None and is_set_off else field


OWN_LABELS: frozenset[str] = frozenset(map(key, ("Organized by", "Organised by", "Fields of work", "Field of work")))
"""Labels that stand on a line of their own nowhere but at the head of a page."""

PROSE_LABELS: frozenset[str] = frozenset(
    map(key, ("What", "Who", "Why", "How", "Registration", "Note", "Šta", "Ko", "Kada", "Gde", "Prijava"))
)
"""Words before a colon in the body of a media advisory: never metadata, and metadata ends before them."""

PRESS_ITEM_LABELS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Press release",
            "Media advisory",
            "Press statement",
            "Statement",
            "News",
            "News item",
            "Spot report",
            "Daily report",
        ),
    )
)
"""Type labels of what is issued to the press."""

SEMINAR_LABELS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Seminar",
            "Expert seminar",
            "Webinar",
            "Event",
            "Workshop",
            "Conference",
            "Meeting",
            "Training",
            "Round table",
            "Roundtable",
            "Course",
            "Training course",
            "Side event",
            "Supplementary meeting",
        ),
    )
)
"""Type labels of event pages that have a seminar's facts: a venue, an organizer, days."""

OTHER_LABELS: frozenset[str] = frozenset(
    map(
        key,
        (
            "Project",
            "Needs assessment mission",
            "Resource",
            "Video",
            "Vacancy",
            "Story",
            "Interview",
            "Feature",
            "Blog",
            "Speech",
            "Publication",
            "Document",
        ),
    )
)
"""Type labels of pages that are none of the types read here."""

TYPE_LABELS: frozenset[str] = PRESS_ITEM_LABELS | SEMINAR_LABELS | OTHER_LABELS
"""Every word that can stand beside a title and say of what type the page is."""
