"""What the names in an element's markup say of the part of the page that it holds."""

import re
from collections.abc import Mapping
from functools import lru_cache

from osce_corpus.prose import is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import EVENT_LABELS, LABELS, Field
from osce_corpus.vocabulary.markup import (
    ARCHIVE_NAMES,
    BREADCRUMB_NAMES,
    CONTACT_NAMES,
    COOKIE_NAMES,
    FOOTER_NAMES,
    HIDDEN_NAMES,
    LANGUAGE_NAMES,
    MENU_NAMES,
    RELATED_NAMES,
    ROLES,
    SEARCH_NAMES,
    SHARE_NAMES,
    SKIP_NAMES,
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
    (RELATED_NAMES, Rule.RELATED),
    (FOOTER_NAMES, Rule.FOOTER),
    (MENU_NAMES, Rule.MENU),
)
_WHOLE_NAMES = frozenset(name for names, _ in _RULES for name in names if "-" in name) | HIDDEN_NAMES
_BETWEEN_NAMES = re.compile(r"[\s_]+|--+")
_BETWEEN_WORDS = re.compile(r"[-_:\s]+")
_PLAINLY_OF_THE_PAGE = frozenset((Field.SOURCE, Field.ORGANIZED_BY, Field.FIELDS_OF_WORK))
_OFF_SCREEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LONGEST_NAMES = 300
_LONG_LINE = 60
_LONG_TEXT = 600
_TEXT_OF_A_TEASER = 500
_LONGEST_NOTICE = 3_000
_MANY = 8
_FEW = 3
_MOST_LINES = 600


def is_hidden(attributes: Mapping[str, str | None]) -> bool:
    """Return whether an element's own attributes take it off the screen."""
    if "hidden" in attributes or attributes.get("aria-hidden") == "true":
        return True
    style = attributes.get("style")
    return bool(style) and _OFF_SCREEN.search(style or "") is not None


def rule_of(attributes: Mapping[str, str | None]) -> Rule | None:
    """Return what an element's role, class and id say that it is, if it is the site's."""
    role = attributes.get("role")
    if role and role in ROLES:
        return Rule(ROLES[role])
    names = f"{attributes.get('id') or ''} {attributes.get('class') or ''}"
    return rule_of_names(names[:_LONGEST_NAMES]) if names != " " else None


@lru_cache(maxsize=4096)
def rule_of_names(names: str) -> Rule | None:
    """Return what class names and an id say that an element is, if it is the site's."""
    lower = names.lower()
    whole = set(lower.split())
    parts = set(_BETWEEN_NAMES.split(lower))
    words = set(_BETWEEN_WORDS.split(lower))
    for known, rule in _RULES:
        if known is HIDDEN_NAMES or known is ARCHIVE_NAMES:
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


def may_be_left_out(rule: Rule, text: str, *, links: int, is_text: bool) -> bool:
    """Return whether what an element holds bears out what its markup says of it.

    `text` has one line for each piece of text, `links` is how many links there are, and `is_text` says that the
    element is a paragraph, an item or a cell and not a box.
    """
    match rule:
        case Rule.HIDDEN | Rule.ARCHIVE_TOOLBAR:
            return True
        case Rule.COOKIES:
            return "cookie" in text.casefold() and len(text) <= _LONGEST_NOTICE
        case Rule.RELATED:
            return links > 0 and not is_text and not _shows_operations(text) and not _is_one_text(text, links)
        case Rule.FOOTER:
            return not (is_text and has_prose(text)) and not _holds_facts(text)
        case _:
            return not has_prose(text) and not _holds_facts(text)


def has_prose(text: str) -> bool:
    """Return whether a good part of a text, one line for each piece, is running text."""
    prose = sum(len(line) for line in text.split("\n") if len(line) > _LONG_LINE and is_prose(line.strip()))
    return prose * 3 > len(text)


def _holds_facts(text: str) -> bool:
    """Return whether there are several of the labels that stand before a page's own facts."""
    words = {key(line.strip().rstrip(": ")) for line in text.split("\n", _MOST_LINES)}
    fields = {LABELS[word] for word in words if word in LABELS} | {EVENT_LABELS[word] for word in words if word in EVENT_LABELS}
    return len(fields) > 1 and not fields.isdisjoint(_PLAINLY_OF_THE_PAGE)


def _is_one_text(text: str, links: int) -> bool:
    """Return whether a text is long and has few links, as an article has and teasers have not."""
    return len(text) > _LONG_TEXT and len(text) > links * _TEXT_OF_A_TEASER


def _shows_operations(text: str) -> bool:
    """Return whether there are cards of field operations, which are what a topic page shows."""
    return any(key(line.strip()) in FIELD_OPERATION_KEYS for line in text.split("\n", _MOST_LINES))


def is_menu_of_the_site(text: str) -> bool:
    """Return whether the pieces of a text are the site's menu: many of its words, of several of its parts."""
    lines = [line for line in map(str.strip, text.split("\n", _MOST_LINES)) if line]
    parts = [part for line in lines if (part := MENU_WORDS.get(key(line))) is not None]
    varied = len(set(parts) - {SECTION}) > 1 or (SECTION in parts and len(set(parts)) > 1)
    if sum(len(line) > _LONG_LINE and is_prose(line) for line in lines) > 1:
        return False
    return len(parts) >= _MANY and varied and len(parts) >= len(lines) * 0.5


def is_surely_of_the_site(text: str) -> bool:
    """Return whether a menu has entries that no other site's menu has."""
    parts = [MENU_WORDS.get(key(line.strip())) for line in text.split("\n", _MOST_LINES)]
    return sum(part in OWN_PARTS for part in parts) > 1 or sum(part == FIELD_PART for part in parts) > _MANY
