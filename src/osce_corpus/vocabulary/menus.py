"""Words of the site's menu, each with the part of it in which it stands."""

from osce_corpus.vocabulary.keys import key
from osce_corpus.vocabulary.names import FIELD_OPERATIONS, FIELDS_OF_WORK, STATES, STRUCTURES, SUB_TOPICS

SECTION = "section"
"""Words that head a part of the menu or lead to one. They repeat, and no topic has such a name."""

FIELD_PART = "field of work"
OWN_PARTS = ("meeting", "structure", "operation")
"""Parts whose entries stand in no other organization's menu."""

_SECTIONS: tuple[str, ...] = (
    "About us",
    "All",
    "Asian Partners for Co-operation",
    "At a glance",
    "Closed field activities",
    "Countries",
    "Documents",
    "Employment",
    "Events",
    "Field operations",
    "Fields of work",
    "Home",
    "Institutions",
    "Library",
    "Mediterranean Partners for Co-operation",
    "Meetings and conferences",
    "Multimedia",
    "News",
    "News and press releases",
    "Newsroom",
    "Organizational structure",
    "Our work",
    "Participating States",
    "Partnerships",
    "Press releases",
    "Procurement",
    "Projects",
    "Publications",
    "Resources",
    "Secretariat",
    "Special meetings",
    "Stories",
    "Structures and institutions",
    "Support offices",
    "What we do",
    "Where we are",
    "Who we are",
)

COUNTRY_SECTIONS: dict[str, str] = dict.fromkeys(
    map(
        key,
        (
            "Participating States",
            "Asian Partners for Co-operation",
            "Mediterranean Partners for Co-operation",
            "Countries",
        ),
    ),
    key("Participating States"),
)
"""Words over lists of countries, which are of one subject: a page may list them all."""

_MEETINGS: tuple[str, ...] = (
    "Summit meetings",
    "Review Conferences",
    "Ministerial Council meetings",
    "Plenary meetings of the Permanent Council",
    "Plenary meetings of the Forum for Security Co-operation",
    "Security Review Conferences",
    "Annual Security Review Conferences",
    "Annual Implementation Assessment Meetings",
    "Economic and Environmental Forum",
    "Economic and Environmental Dimension Implementation Meetings",
    "Human rights meetings",
    "Media conferences",
    "Cyber/ICT security conferences",
    "Conference of the Alliance against Trafficking in Persons",
    "Gender equality conferences",
    "Gender Equality Review Conferences",
    "Annual OSCE Mediterranean conferences",
    "Annual OSCE Asian conferences",
)

MENU_WORDS: dict[str, str] = {
    key(name): part
    for part, names in (
        (FIELD_PART, (*FIELDS_OF_WORK, *SUB_TOPICS)),
        ("meeting", _MEETINGS),
        ("state", STATES),
        ("structure", STRUCTURES),
        ("operation", FIELD_OPERATIONS),
        (SECTION, _SECTIONS),
    )
    for name in names
}
"""The part of the menu in which an entry stands, by the key of the entry."""

LAST_ENTRIES: frozenset[str] = frozenset(map(key, ("About us",)))
"""Entries that close the menu."""

CHAIR_SUFFIX = r"\s[-–—]\sOSCE Chair(?:person|man)ship(?:\s\d{4})?$"
"""What the menu adds to the State that chairs the OSCE, each year to another."""
