"""Names: fields of work, participating States, structures and field operations, as the site prints them."""

from osce_corpus.vocabulary.countries import states
from osce_corpus.vocabulary.entries import Kind, Source
from osce_corpus.vocabulary.keys import key
from osce_corpus.vocabulary.organization import structures
from osce_corpus.vocabulary.topics import fields_of_work

FIELDS_OF_WORK: tuple[str, ...] = tuple(field.name for field in fields_of_work if not field.is_sub_topic)
"""The fields of work of the site's menu."""

EARLIER_FIELDS_OF_WORK: tuple[str, ...] = tuple(
    name for field in fields_of_work if not field.is_sub_topic for name in field.names[1:]
)
"""Names that a field of work had or has elsewhere on the site."""

SUB_TOPICS: tuple[str, ...] = tuple(field.name for field in fields_of_work if field.is_sub_topic)
"""Narrower topics, printed in listings and on the pages of single institutions."""

STATES: tuple[str, ...] = tuple(
    name for state in states if state.source is Source.MENU for name in (state.name, *state.printed)
)
"""The participating States, with names of other years."""

STRUCTURES: tuple[str, ...] = tuple(
    name
    for structure in structures
    if structure.kind is not Kind.FIELD_OPERATION and structure.source is not Source.HISTORY
    for name in (structure.name, *structure.printed)
)
"""Structures and institutions, and the departments of the Secretariat, under the names that were seen."""

FIELD_OPERATIONS: tuple[str, ...] = tuple(
    structure.name
    for structure in structures
    if structure.kind is Kind.FIELD_OPERATION and structure.source is Source.MENU
)
"""The field operations of the site's menu."""

FIELD_OF_WORK_KEYS: frozenset[str] = frozenset(map(key, FIELDS_OF_WORK + EARLIER_FIELDS_OF_WORK + SUB_TOPICS))
FIELD_OPERATION_KEYS: frozenset[str] = frozenset(map(key, FIELD_OPERATIONS))

_CAPITAL_WORD = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{0,30}"
FIELD_OPERATION_PATTERN = (
    r"(?:OSCE )?(?:Special Monitoring Mission|Observer Mission|Programme Office|Project Co-?ordinator"
    r"|Advisory and Monitoring Group|Presence|Centre|Mission|Office) (?:in|to|at) (?:the )?"
    rf"{_CAPITAL_WORD}(?:,? (?:{_CAPITAL_WORD}|and|of|the|in|on|upon|de|del|di|am|der|la|le)){{0,10}}"
    r"(?: \(\w{1,20}\))?"
)
"""The name of a field operation, open or closed: what is done, then where."""

TOPIC_SECTIONS: dict[str, int] = {
    key("Our challenge"): 2,
    key("Our action"): 2,
    key("Our teams"): 2,
    key("Our institutions and offices"): 3,
    key("Our operations on the ground"): 3,
}
"""The fixed headings of a topic page, with the level at which they stand."""

OPERATIONS_HEADING = key("Our operations on the ground")
"""The heading over the cards of field operations."""

TOPIC_WORDS: frozenset[str] = frozenset(
    (
        "arms border trafficking conflict terrorism cyber security democratization economic education elections "
        "environmental gender governance rights media migration minority minorities policing police roma sinti "
        "tolerance discrimination youth"
    ).split()
)
"""Words that carry the meaning of a field of work's name, in whatever phrase."""
