"""What stands around a page besides the menu: skip links, breadcrumbs, share links, legal lines."""

import re
from collections.abc import Sequence

from osce_corpus.captions import find_credit
from osce_corpus.document import Kind, Segment
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.contacts import REACHES_PATTERN
from osce_corpus.vocabulary.furniture import (
    BESIDE_LAST_LINES_PATTERN,
    COOKIE_PATTERN,
    FOOT,
    FURNITURE,
    FURNITURE_BELOW,
    ITEM_LINKS,
    LAST_LINE_PATTERN,
    MAIL_HEADER_PATTERN,
    NAVIGATION,
    NEVER_TITLES,
    NOTE_PATTERN,
    PARTS_OF_SECTIONS,
    SECTION_NAMES,
    SHARE_PATTERN,
    SKIP_LINK_PATTERN,
)
from osce_corpus.vocabulary.labels import PRESS_ITEM_LABELS, PROSE_LABELS, TYPE_LABELS, field_named
from osce_corpus.vocabulary.names import FIELD_OPERATION_PATTERN
from osce_corpus.vocabulary.organization import structures

_SKIP_LINK = re.compile(SKIP_LINK_PATTERN, re.IGNORECASE)
_BREADCRUMB = re.compile(r"(?:OSCE )?Home ?(?:>|»|›|/|::|\|).*", re.IGNORECASE)
_SHARE = re.compile(SHARE_PATTERN, re.IGNORECASE)
_LAST_LINE = re.compile(LAST_LINE_PATTERN, re.IGNORECASE)
_BESIDE_LAST_LINES = re.compile(BESIDE_LAST_LINES_PATTERN, re.IGNORECASE)
_NOTE = re.compile(NOTE_PATTERN, re.IGNORECASE)
_OF_A_SITE = re.compile(r"\b(?:we|our|this (?:web ?)?site|by continuing)\b", re.IGNORECASE)
_PRIVACY = re.compile(r"\b(?:privacy|cookies?|consent)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+")
_MAIL_HEADER = re.compile(MAIL_HEADER_PATTERN, re.IGNORECASE)
_COOKIES = re.compile(COOKIE_PATTERN, re.IGNORECASE)
_SKIP_WORDS = frozenset(("skip", "jump", "go t", "go d", "back", "top ", "to t"))
"""How the key of a skip link begins."""
_MORE_WORDS = frozenset(word[:4] for word in ITEM_LINKS)
LONGEST_SKIP_LINK = 60
"""In characters: what is longer, below the head, is no furniture of any kind."""
_OPERATION = re.compile(FIELD_OPERATION_PATTERN)
_DAY = re.compile(r"(?<!\d)\d{1,2}\.? [^\W\d_]{3,12},? (?:19|20)\d\d(?!\d)")
_REACHES = re.compile(REACHES_PATTERN)
_LANGUAGE = re.compile(r"[A-Z]{2}")
_LANGUAGES = re.compile(r"(?:osce home )?(?:[a-z]{2} [·|/] ){2,20}[a-z]{2}")
_BARS = re.compile(r" [|·•*/] ")
_BAR = re.compile(r"[|·•»›>/]+")
_ENTRIES = FURNITURE | FOOT
_LONGEST_ENTRY = 6
_FEWEST_ENTRIES = 3
_AROUND_WORDS = " «»‹›<>[]()|•·"
_WORD = re.compile(r"\w+")
_MOST_DIGITS = 2
_MOST_LISTED = 12
_LONGEST = 160
_LONGEST_HEADER = 20
_LONGEST_NOTICE = 600


def furniture_rule(segments: Sequence[Segment], index: int, *, in_head: bool, at_top: bool) -> Rule | None:
    """Return the rule that makes a segment furniture, `None` where it is content.

    `at_top` says that no content has come yet, `in_head` that no prose has. A furniture word that is followed by
    prose at once can be the page's title, and stays.
    """
    segment = segments[index]
    if segment.kind is Kind.MARKER:
        return Rule.FRONT_MATTER if segment.mark[:1].isalnum() else Rule.SEPARATOR
    if segment.kind is Kind.IMAGE:
        return Rule.IMAGE
    length = len(segment.text)
    if at_top and not segment.level and _speaks_of_cookies(segment.text):
        return Rule.FURNITURE
    if length > (_LONGEST if in_head else LONGEST_SKIP_LINK):
        return None
    word = bare(segment)
    if word[:4] in _SKIP_WORDS and _SKIP_LINK.fullmatch(word):
        return Rule.SKIP_LINK
    if word[:4] in _MORE_WORDS and word in ITEM_LINKS:
        return Rule.FURNITURE
    if in_head and (rule := _rule_in_head(segments, index, word, at_top=at_top)):
        return rule
    return Rule.STRUCTURE_NAME if at_top and _names_a_structure(segments, index, word) else None


def _rule_in_head(segments: Sequence[Segment], index: int, word: str, *, at_top: bool) -> Rule | None:
    segment = segments[index]
    if (not segment.level and _NOTE.fullmatch(segment.text)) or _is_mail_header(segments, index):
        return Rule.FURNITURE
    if at_top and (word in NEVER_TITLES or _ADDRESS.fullmatch(segment.text) or _heads_a_notice(segments, index)):
        return Rule.FURNITURE
    if index + 1 == len(segments) or segments[index + 1].is_prose:
        return None
    if at_top and word in NAVIGATION and _is_beside_navigation(segments, index, word):
        return Rule.FURNITURE
    if at_top and segment.kind is Kind.PLAIN and (_are_numbers(segment.text) or _is_beside_language(segments, index)):
        return Rule.FURNITURE
    if "home" in word[:9] and _BREADCRUMB.fullmatch(segment.text):
        return Rule.BREADCRUMB
    if at_top and not segment.level and _is_row_of_entries(segment.text):
        return Rule.FURNITURE
    if word in SECTION_NAMES:
        return Rule.SECTION_NAME
    if _LANGUAGES.fullmatch(word):
        return Rule.FURNITURE
    is_marked = segment.level == 1 and at_top
    return Rule.FURNITURE if not is_marked and (word in FURNITURE or _SHARE.fullmatch(word)) else None


def _is_row_of_entries(text: str) -> bool:
    """Return whether a line is several entries of a menu, with bars, spaces or nothing between them."""
    words = key(_BAR.sub(" ", text)).split()
    at = count = 0
    while at < len(words):
        lengths = range(_LONGEST_ENTRY, 0, -1)
        length = next((each for each in lengths if " ".join(words[at : at + each]) in _ENTRIES), None)
        if length is None:
            return False
        at += length
        count += 1
    return count >= _FEWEST_ENTRIES


def _heads_a_notice(segments: Sequence[Segment], index: int) -> bool:
    """Return whether a short line speaks of privacy, and right below it a notice speaks of cookies."""
    heading, below = segments[index], segments[index + 1 : index + 2]
    if heading.level == 1 or len(heading.text) > LONGEST_SKIP_LINK or not _PRIVACY.search(heading.text):
        return False
    return any(_speaks_of_cookies(line.text) and _OF_A_SITE.search(line.text) for line in below)


def _is_beside_navigation(segments: Sequence[Segment], index: int, word: str) -> bool:
    """Return whether another entry of a short menu stands above or below one; the last may be the label of the page."""
    beside = segments[index + 1 : index + 2] if word in TYPE_LABELS else segments[max(0, index - 1) : index + 2]
    return any(bare(line) in NAVIGATION for line in beside if line is not segments[index])


def _is_beside_language(segments: Sequence[Segment], index: int) -> bool:
    """Return whether a line is the code of a language, and so is one beside it."""
    beside = (*segments[max(0, index - 1) : index], *segments[index + 1 : index + 2])
    return bool(_LANGUAGE.fullmatch(segments[index].text)) and any(_LANGUAGE.fullmatch(line.text) for line in beside)


def _are_numbers(text: str) -> bool:
    """Return whether a line is only small numbers: those of pages, or of the pictures of a slideshow."""
    words = _WORD.findall(text)
    return bool(words) and "/" not in text and all(word.isdecimal() and len(word) <= _MOST_DIGITS for word in words)


def _names_a_structure(segments: Sequence[Segment], index: int, word: str) -> bool:
    """Return whether a line names whose pages these are, or which part of them, and below it stands the title.

    The type label of a press item may stand between them.
    """
    if segments[index].kind is not Kind.PLAIN or index + 1 == len(segments):
        return False
    text = segments[index].text
    if not (word in PARTS_OF_SECTIONS or text in structures or _OPERATION.fullmatch(text)):
        return False
    below = index + 1 + (segments[index + 1].word in PRESS_ITEM_LABELS)
    return below < len(segments) and _could_be_title(segments[below])


def _could_be_title(segment: Segment) -> bool:
    if segment.kind not in (Kind.PLAIN, Kind.HEADING) or segment.is_prose or _is_labelled(segment.text):
        return False
    is_named = segment.word in TYPE_LABELS or field_named(segment.word, is_set_off=False)
    return not is_named and find_credit(segment.text) is None and _DAY.search(segment.text) is None


def _is_labelled(text: str) -> bool:
    """Return whether a line is a label with its colon, or one that is known and its value."""
    before, colon, _ = text.partition(":")
    word = key(before.strip())
    return text.endswith(":") or (
        bool(colon) and (word in PROSE_LABELS or field_named(word, is_set_off=True) is not None)
    )


def furniture_below(segments: Sequence[Segment], chrome: dict[int, Rule]) -> dict[int, Rule]:
    """Return the furniture with which a page ends, where something else comes before it."""
    below: dict[int, Rule] = {}
    for index in range(len(segments) - 1, -1, -1):
        if index in chrome:
            continue
        if not _is_of_the_foot(segments, index, has_more=bool(below)):
            if segments[index].is_item:  # a list goes or stays whole
                after = index + 1
                while after in below and segments[after].is_item:
                    del below[after]
                    after += 1
            return _without_what_is_listed(segments, index, below)
        below[index] = Rule.FURNITURE
    return {}


def _is_of_the_foot(segments: Sequence[Segment], index: int, *, has_more: bool) -> bool:
    """Return whether a line is one of the site's foot; `has_more` says that others of it stand below."""
    segment = segments[index]
    if _ends_a_page(segment):
        return _stands_alone(segments, index, has_more=has_more)
    is_entry = segment.kind is Kind.PLAIN or (segment.is_item and segment.links and segment.is_all_links)
    if is_entry and has_more and bare(segment) in FOOT:
        return True
    if len(segment.text) > _LONGEST or not _BESIDE_LAST_LINES.fullmatch(segment.text):
        return False
    return index > 0 and _ends_a_page(segments[index - 1])


def _without_what_is_listed(segments: Sequence[Segment], last: int, below: dict[int, Rule]) -> dict[int, Rule]:
    """Return a foot without the words that the page itself lists, below a colon: "about:", "Media", "Privacy"."""
    for index in range(last, max(-1, last - _MOST_LISTED), -1):
        if segments[index].text.endswith(":") and (index == last or not _is_label(segments[index])):
            first = min((at for at in below if _LAST_LINE.fullmatch(segments[at].text)), default=len(segments))
            return {at: rule for at, rule in below.items() if at >= first}
        is_of_contacts = _REACHES.search(segments[index].text) is not None
        if segments[index].is_prose or segments[index].kind is Kind.HEADING or is_of_contacts:
            break
    return below


def _is_label(segment: Segment) -> bool:
    """Return whether a line is one of the labels that stand before the facts of a page."""
    return segment.kind is Kind.LABEL or field_named(key(segment.text.rstrip(": ")), is_set_off=True) is not None


def _stands_alone(segments: Sequence[Segment], index: int, *, has_more: bool) -> bool:
    """Return whether a number is none that a name stands above, and an address one of the foot and not of the page."""
    text, above = segments[index].text, segments[index - 1] if index else None
    if above is None:
        return True
    if text.isdecimal():
        return above.is_prose or _ends_a_page(above) or _REACHES.search(above.text) is not None
    if text.startswith("Wallnerstr"):
        return (has_more or _ends_a_page(above) or above.word in NEVER_TITLES) and not _REACHES.search(above.text)
    return True


def bare(segment: Segment) -> str:
    """Return the word of a line under which it is looked up among furniture, without the marks around it."""
    return segment.word.strip(_AROUND_WORDS)


def _ends_a_page(segment: Segment) -> bool:
    """Return whether a line is one of those with which a site ends its pages."""
    return (bool(segment.links) and _speaks_of_cookies(segment.text)) or _are_last_words(segment.text)


def is_plainly_of_the_site(text: str) -> bool:
    """Return whether the words of a line say that it is the site's, wherever it stands."""
    return _are_last_words(text) or _speaks_of_cookies(text)


def _are_last_words(text: str) -> bool:
    return len(text) <= _LONGEST and (_are_furniture(text) or _LAST_LINE.fullmatch(text) is not None)


def _speaks_of_cookies(text: str) -> bool:
    return len(text) <= _LONGEST_NOTICE and _COOKIES.search(text) is not None


def _is_mail_header(segments: Sequence[Segment], index: int) -> bool:
    """Return whether a line is one of several at the head of a message."""
    if ":" not in segments[index].text[:_LONGEST_HEADER] or not _MAIL_HEADER.fullmatch(segments[index].text):
        return False
    beside = (*segments[max(0, index - 1) : index], *segments[index + 1 : index + 2])
    return any(_MAIL_HEADER.fullmatch(segment.text) for segment in beside)


def _are_furniture(text: str) -> bool:
    """Return whether a line is a word of the site's furniture, or several between bars, with other words of a foot."""
    parts = [part.strip(_AROUND_WORDS) for part in _BARS.split(text)]
    own = [key(part) in FURNITURE_BELOW or _SKIP_LINK.fullmatch(part) is not None for part in parts]
    return any(own) and all(is_own or key(part) in FOOT for part, is_own in zip(parts, own, strict=True))
