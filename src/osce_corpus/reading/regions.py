"""What the names in an element's markup say of the part of the page that it holds."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from osce_corpus.prose import is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.calendar import PAGE_YEAR_PATTERN
from osce_corpus.vocabulary.labels import COLON_LABELS, EVENT_LABELS, LABELS, Field
from osce_corpus.vocabulary.markup import (
    ARCHIVE_NAMES,
    BREADCRUMB_NAMES,
    COMMENT_NAMES,
    CONTACT_NAMES,
    COOKIE_NAMES,
    FOOTER_NAMES,
    HIDDEN_NAMES,
    LANGUAGE_NAMES,
    MENU_NAMES,
    PANEL_NAMES,
    POPUP_NAMES,
    READ_ALOUD_NAMES,
    RELATED_HEADINGS,
    RELATED_NAMES,
    RELATED_PATTERN,
    RELATED_WORDS,
    ROLES,
    SEARCH_NAMES,
    SHARE_NAMES,
    SHOWN_PATTERN,
    SIDE_NAMES,
    SKIP_NAMES,
    SURELY_RELATED,
    WINDOW_NAMES,
)
from osce_corpus.vocabulary.menus import FIELD_PART, MENU_WORDS, OWN_PARTS, SECTION
from osce_corpus.vocabulary.names import FIELD_OPERATION_KEYS

_RULES: tuple[tuple[frozenset[str], Rule], ...] = (
    (HIDDEN_NAMES, Rule.HIDDEN),
    (ARCHIVE_NAMES, Rule.ARCHIVE_TOOLBAR),
    (SKIP_NAMES, Rule.SKIP_LINK),
    (BREADCRUMB_NAMES, Rule.BREADCRUMB),
    (COOKIE_NAMES, Rule.COOKIES),
    (LANGUAGE_NAMES, Rule.LANGUAGES),
    (SHARE_NAMES, Rule.SHARE),
    (SEARCH_NAMES, Rule.SEARCH),
    (COMMENT_NAMES, Rule.COMMENTS),
    (POPUP_NAMES, Rule.POPUP),
    (RELATED_NAMES, Rule.RELATED),
    (FOOTER_NAMES, Rule.FOOTER),
    (MENU_NAMES, Rule.MENU),
)
_WHOLE_NAMES = frozenset(name for names, _ in _RULES for name in names if "-" in name) | HIDDEN_NAMES
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_BETWEEN_NAMES = re.compile(r"[\s_]+|--+")
_BETWEEN_WORDS = re.compile(r"[-_:\s]+")
_PLAINLY_OF_THE_PAGE = frozenset((Field.SOURCE, Field.ORGANIZED_BY, Field.FIELDS_OF_WORK))
_RELATED = re.compile(RELATED_PATTERN, re.IGNORECASE)
_SHOWN = re.compile(SHOWN_PATTERN)
_OFF_SCREEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_YEAR = re.compile(PAGE_YEAR_PATTERN)
_LONGEST_NAMES = 300
_LONG_LINE = 60
_LONG_TEXT = 600
_TEXT_OF_A_TEASER = 500
_LONGEST_NOTICE = 3_000
_MANY = 8
_FEW = 6
_MOST_PIECES = 600
_PRINTED_LABELS = {
    f"{printed}{colon}": field
    for word, field in (LABELS | EVENT_LABELS | COLON_LABELS).items()
    for printed in (word, word.capitalize(), word.title(), word.upper())
    for colon in ("", ":", " :")
}


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element's own attributes take it off the screen."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and _OFF_SCREEN.search(style or "") is not None


def is_panel(attributes: Mapping[str, str | None]) -> bool:
    """Return whether a hidden element is one of several parts of a page of which a click shows one."""
    if is_of_the_window(attributes):
        return False
    if attributes.get("role") == "tabpanel" or attributes.get("hidden") == "until-found":
        return True
    return not PANEL_NAMES.isdisjoint(_words_of(attributes))


def is_of_the_window(attributes: Mapping[str, str | None]) -> bool:
    """Return whether a hidden element is the site's, whoever shows it: a dialog, a menu, a notice."""
    return attributes.get("role") in ROLES or not WINDOW_NAMES.isdisjoint(_words_of(attributes))


def _words_of(attributes: Mapping[str, str | None]) -> list[str]:
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return _BETWEEN_WORDS.split(names[:_LONGEST_NAMES].lower())


def is_read_aloud(attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element is off the screen for those only who see."""
    return not READ_ALOUD_NAMES.isdisjoint((attributes.get("class") or "").lower().split())


def rule_of(attributes: Mapping[str, str | None]) -> Rule | None:
    """Return what an element's role, class and id say that it is, if it is the site's."""
    role = attributes.get("role")
    if role and role in ROLES:
        return ROLES[role]
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return rule_of_names(names[:_LONGEST_NAMES]) if names != " " else None


@lru_cache(maxsize=4096)
def rule_of_names(names: str) -> Rule | None:
    """Return what class names and an id say that an element is, if it is the site's."""
    whole = set(names.lower().split())
    lower = _CAMEL.sub("-", names).lower()
    parts = set(_BETWEEN_NAMES.split(lower))
    words = set(_BETWEEN_WORDS.split(lower))
    for known, rule in _RULES:
        if known is HIDDEN_NAMES:
            found = not known.isdisjoint(whole) and not _SHOWN.search(names)
        elif known is ARCHIVE_NAMES:
            found = not known.isdisjoint(whole)
        else:
            found = not (known.isdisjoint(words) and known.isdisjoint(parts))
        if found:
            return rule
    return None


@lru_cache(maxsize=4096)
def is_box_of_contacts(names: str) -> bool:
    """Return whether class names and an id say that an element holds contacts."""
    lower = names.lower()
    return not (CONTACT_NAMES.isdisjoint(_BETWEEN_WORDS.split(lower)) and CONTACT_NAMES.isdisjoint(lower.split()))


@lru_cache(maxsize=4096)
def is_beside_a_text(names: str) -> bool:
    """Return whether class names or an id say that an element stands beside a text."""
    return not SIDE_NAMES.isdisjoint(_BETWEEN_WORDS.split(names[:_LONGEST_NAMES].lower()))


def may_be_left_out(rule: Rule, pieces: Sequence[str], *, links: int, is_text: bool) -> bool:
    """Return whether what an element holds bears out what its markup says of it.

    `pieces` are the pieces of text in it, `links` is how many links there are, and `is_text` says that the element
    is a paragraph, an item or a cell and not a box.
    """
    match rule:
        case Rule.HIDDEN | Rule.ARCHIVE_TOOLBAR:
            return True
        case Rule.COOKIES:
            text = " ".join(pieces)
            return "cookie" in text.casefold() and len(text) <= _LONGEST_NOTICE
        case Rule.RELATED:
            return links > 0 and not is_text and not _shows_operations(pieces) and not _is_one_text(pieces, links)
        case Rule.COMMENTS | Rule.POPUP:
            return sum(map(len, pieces)) <= _LONGEST_NOTICE
        case Rule.FOOTER:
            return not (is_text and has_prose(pieces)) and not _holds_facts(pieces)
        case Rule.MENU if links >= len(pieces):  # where each line is a link, none is a label with its value
            return not has_prose(pieces)
        case _:
            return not has_prose(pieces) and not _holds_facts(pieces)


def is_related_heading(text: str) -> bool:
    """Return whether a line heads links to other pages."""
    word = key(text.rstrip(": "))
    return word in RELATED_HEADINGS or (
        word.partition(" ")[0] in RELATED_WORDS and _RELATED.fullmatch(text) is not None
    )


def is_plainly_related_heading(text: str) -> bool:
    """Return whether a line is one of the usual headings over links to other pages, or over comments."""
    return key(text.rstrip(": ")) in RELATED_HEADINGS


def is_surely_related_heading(text: str) -> bool:
    """Return whether a line is one of those headings that no part of a text has."""
    return key(text.rstrip(": ")).startswith(SURELY_RELATED)


def has_days(pieces: Sequence[str]) -> bool:
    """Return whether any short piece of a text has a year in it, as the day of an announcement has."""
    return any(len(piece) <= _LONG_LINE and _YEAR.search(piece) for piece in pieces)


def prose_in(pieces: Sequence[str]) -> int:
    """Return how many characters of running text there are."""
    return sum(len(piece) for piece in pieces if len(piece) > _LONG_LINE and is_prose(piece))


def is_sure(rule: Rule, pieces: Sequence[str], *, links: int) -> bool:
    """Return whether a part is the site's though most of a page's text is in it, as on a page that was cut off."""
    match rule:
        case Rule.ARCHIVE_TOOLBAR:
            return True
        case Rule.COOKIES:
            return " ".join(pieces).casefold().count("cookie") > 1
        case Rule.RELATED:
            return sum(map(len, pieces)) <= links * _TEXT_OF_A_TEASER
        case _:
            return False


def has_prose(pieces: Sequence[str]) -> bool:
    """Return whether a good part of the pieces of a text is running text."""
    prose = prose_in(pieces)
    return prose > 0 and prose * 3 > sum(map(len, pieces))


def _holds_facts(pieces: Sequence[str]) -> bool:
    """Return whether there are several of the labels that stand before a page's own facts."""
    fields = {_PRINTED_LABELS[label] for label in _PRINTED_LABELS.keys() & set(pieces)}
    if len(pieces) <= _FEW:
        fields |= {_PRINTED_LABELS[label] for label in map(_before_colon, pieces) if label in _PRINTED_LABELS}
        if len(fields) == 1 and any(":" in piece for piece in pieces):
            return True
    return len(fields) > 1 and not fields.isdisjoint(_PLAINLY_OF_THE_PAGE)


def _before_colon(piece: str) -> str:
    """Return the label with which a piece begins, with its colon."""
    label, colon, _ = piece[:_LONG_LINE].partition(":")
    return label + colon


def _is_one_text(pieces: Sequence[str], links: int) -> bool:
    """Return whether a text is long and has few links, as an article has and teasers have not."""
    length = sum(map(len, pieces))
    return length > _LONG_TEXT and length > links * _TEXT_OF_A_TEASER


def _shows_operations(pieces: Sequence[str]) -> bool:
    """Return whether there are cards of field operations, which are what a topic page shows."""
    return any(key(piece) in FIELD_OPERATION_KEYS for piece in pieces if len(piece) <= _LONG_LINE)


def is_menu_of_the_site(pieces: Sequence[str]) -> bool:
    """Return whether the pieces of a text are the site's menu: many of its words, of several of its parts."""
    parts = _parts_of_the_menu(pieces)
    kinds = set(parts)
    varied = len(kinds - {SECTION}) > 1 or (SECTION in kinds and len(kinds) > 1)
    if len(parts) < _MANY or not varied or len(parts) < len(pieces) * 0.5:
        return False
    return sum(len(piece) > _LONG_LINE and is_prose(piece) for piece in pieces) <= 1


def is_surely_of_the_site(pieces: Sequence[str]) -> bool:
    """Return whether a menu has entries that no other site's menu has."""
    parts = _parts_of_the_menu(pieces)
    return sum(part in OWN_PARTS for part in parts) > 1 or sum(part == FIELD_PART for part in parts) > _MANY


def _parts_of_the_menu(pieces: Sequence[str]) -> list[str]:
    words = map(key, pieces[:_MOST_PIECES])
    return [part for word in words if (part := MENU_WORDS.get(word)) is not None]
