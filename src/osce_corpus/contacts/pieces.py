"""What each piece of a contact is: a name, a role, an organization, an address, a telephone number, an e-mail."""

import re
from collections.abc import Iterator, Sequence
from enum import Enum, auto

from attrs import frozen

from osce_corpus.prose import is_prose
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.contacts import (
    BUILDINGS,
    CONNECTORS,
    NAME_PARTICLES,
    NO_CONTACT,
    OFFICE_PATTERN,
    ORGANIZATION_PATTERN,
    OWN_NAME_PATTERN,
    PHONE_WORDS_PATTERN,
    ROLE_PATTERN,
)
from osce_corpus.vocabulary.keys import CLOSED_SUFFIX
from osce_corpus.vocabulary.months import MONTHS
from osce_corpus.vocabulary.names import FIELD_OPERATION_PATTERN, STATES, STRUCTURES

_EMAIL = (
    r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\[email.protected\]"
    r"|[\w.+-]{1,64} ?[(\[]at[)\]] ?[\w-]{1,63}(?:(?:\.| ?[(\[]dot[)\]] ?)[\w-]{1,63}){1,5}"
)
_NUMBER = r"\+{0,2} ?[\d(][\d ()/.\-]{5,30}\d"
_REACHED = re.compile(
    rf"(?P<email>{_EMAIL})|(?:\b(?P<word>{PHONE_WORDS_PATTERN})[.:]{{1,2}} ?)?(?<![\w@])(?P<phone>{_NUMBER})",
    re.IGNORECASE,
)
_SEPARATOR = re.compile(r"[,;|•\t]| / | [–—-] | (?:or|ili|или|або|ose|oder) (?=\+|\d|\()")
_PARENTHESES = re.compile(r"\((?!closed\))|(?<!\(closed)\)")
_PHONE_WORD = re.compile(PHONE_WORDS_PATTERN, re.IGNORECASE)
_FEWEST_DIGITS = 6
_PLAIN_BEGINNINGS = "+0("
_EDGES = " ,;:()[]–—-"
_STREET = re.compile(
    r"(?:[^\W\d_][\w.'’/-]{0,30} ){1,5}\d{1,4}[a-z]?(?:[-/]\d{1,3}[a-z]?)?"
    r"|(?:[A-Z]{1,3}-)?\d{1,6}[a-z]?(?:[-/]\d{1,4})?(?: [^\W\d_][\w.'’/-]{0,30}){1,5}"
)
_POSTCODE = re.compile(r"\d{4,6}")
_ROLE = re.compile(ROLE_PATTERN)
_ORGANIZATION = re.compile(ORGANIZATION_PATTERN)
_OFFICE = re.compile(OFFICE_PATTERN)
_OWN_NAME = re.compile(OWN_NAME_PATTERN)
_OF_THE_OSCE = re.compile(rf" (?:of|from|at|with|in|for) (?:the )?(?={OWN_NAME_PATTERN})")
_OPERATION = re.compile(FIELD_OPERATION_PATTERN)
_NAME_WORD = re.compile(r"[^\W\d_][\w.'’-]{0,40}")
_STRUCTURE_KEYS = frozenset(map(key, STRUCTURES))
_STATE_KEYS = frozenset(map(key, STATES))
_LONGEST_LINE = 600
_LONGEST_PIECE = 120
_LONGEST_ADDRESS = 60
_MOST_NAMES = 5


class Part(Enum):
    """What a piece of a contact is."""

    NAME = auto()
    ROLE = auto()
    ORGANIZATION = auto()
    ADDRESS = auto()
    PHONE = auto()
    EMAIL = auto()


REACHES = frozenset((Part.PHONE, Part.EMAIL))
"""By what somebody is reached."""


@frozen
class Piece:
    """A part of a contact, as printed."""

    part: Part
    text: str


def read_pieces(line: str, before: Sequence[Piece]) -> list[Piece] | None:
    """Return the pieces of a line, `None` where any part of it has no place in a contact.

    `before` are the pieces of the lines above it.
    """
    if len(line) > _LONGEST_LINE:
        return None
    found: list[Piece] = []
    for part in _SEPARATOR.split(line):
        for item in _split_at_reaches(part):
            if isinstance(item, Piece):
                found.append(item)
                continue
            for words in map(_trimmed, _PARENTHESES.split(item)):
                pieces = _pieces_of_words(words, (*before, *found)) if words else []
                if pieces is None and _stands_for_an_address(words, (*before, *found)):
                    pieces = [Piece(Part.ADDRESS, words)]
                if pieces is None:
                    return None
                found += pieces
    return found


def _split_at_reaches(text: str) -> Iterator[Piece | str]:
    """Yield the addresses and numbers in a text as pieces, and what stands between them as it is."""
    at = 0
    for match in _REACHED.finditer(text):
        number = match["phone"]
        if number and not _is_number(number, has_word=bool(match["word"]), is_whole=len(number) == len(text.strip())):
            continue
        yield text[at : match.start()]
        yield Piece(Part.PHONE, number.strip()) if number else Piece(Part.EMAIL, match["email"])
        at = match.end()
    yield text[at:]


def _is_number(number: str, *, has_word: bool, is_whole: bool) -> bool:
    """Return whether digits are a telephone number: a word says so, their beginning does, or nothing stands beside."""
    digits = sum(map(str.isdigit, number))
    return digits >= _FEWEST_DIGITS and (has_word or is_whole or number.lstrip()[0] in _PLAIN_BEGINNINGS)


def _trimmed(text: str) -> str:
    """Return a text without punctuation and joining words at its ends."""
    text, closed, _ = text.partition(CLOSED_SUFFIX)
    words = text.strip(_EDGES).split()
    while words and key(words[0].strip(".:")) in CONNECTORS:
        del words[0]
    while words and key(words[-1].strip(".:")) in CONNECTORS:
        del words[-1]
    trimmed = " ".join(words).strip(_EDGES)
    return trimmed + closed if any(map(str.isalnum, trimmed)) and not _PHONE_WORD.fullmatch(trimmed) else ""


def _pieces_of_words(text: str, before: Sequence[Piece]) -> list[Piece] | None:
    """Return what words are that are neither number nor e-mail; `None` for no part of a contact."""
    if len(text) > _LONGEST_PIECE or is_prose(text) or key(text.strip(".:")) in NO_CONTACT:
        return None
    if any(map(str.isdigit, text)):
        return [Piece(Part.ADDRESS, text)] if before and _is_address(text, before) else None
    text = text.removesuffix(".") if len(text.rsplit(maxsplit=1)[-1]) > len("Jan.") else text
    if before and key(text) in _STATE_KEYS:
        return [Piece(Part.ADDRESS, text)]
    known = _known(text)
    if known is not None:
        return known
    if before and before[-1].part is Part.ADDRESS and " " not in text and text[0].isupper():
        return [Piece(Part.ADDRESS, text)]
    if is_name(text):
        return [Piece(Part.NAME, text)] if _may_begin(before) else None
    return [Piece(Part.ROLE, text)] if _may_be_role(text, before) else None


def _stands_for_an_address(text: str, before: Sequence[Piece]) -> bool:
    """Return whether unknown words stand where an address does: below whose it is, and above how to reach them.

    That a number or an e-mail follows is asked of the contact as a whole.
    """
    if len(text) > _LONGEST_ADDRESS or text[0].islower() or ":" in text or is_prose(text):
        return False
    words = [key(word.strip(".")) for word in text.split()]
    if not NO_CONTACT.isdisjoint(words) or not MONTHS.keys().isdisjoint(words):
        return False
    if is_name(text) and BUILDINGS.isdisjoint(words):
        return False  # perhaps of somebody else
    return Part.ORGANIZATION in _since_reached(before) and before[-1].part in (Part.ORGANIZATION, Part.ADDRESS)


def _is_address(text: str, before: Sequence[Piece]) -> bool:
    """Return whether a text with digits is a street, or a city behind its code, and no day."""
    if any(key(word.strip(".")) in MONTHS for word in text.split()):
        return False
    is_code = before[-1].part is Part.ADDRESS and _POSTCODE.fullmatch(text)
    return bool(is_code or (not text[0].islower() and _STREET.fullmatch(text)))


def _known(text: str) -> list[Piece] | None:
    """Return the pieces of words that name a structure or a role, a person's name beside it perhaps."""
    is_office = _OFFICE.match(text) and not _ends_with_a_name(text)
    if is_office or key(text.removeprefix("OSCE ")) in _STRUCTURE_KEYS or _OPERATION.match(text):
        return [Piece(Part.ORGANIZATION, text)]
    of_the_osce = _OF_THE_OSCE.search(text)
    if of_the_osce:
        whose = text[: of_the_osce.start()]
        if is_name(whose) or _ROLE.fullmatch(whose):
            if _ends_with_a_name(text):
                return None
            part = Part.NAME if is_name(whose) else Part.ROLE
            return [Piece(part, whose), Piece(Part.ORGANIZATION, text[of_the_osce.end() :])]
    role = _ROLE.search(text)
    if role:
        return _around_role(text, role)
    if not _ORGANIZATION.search(text):
        return None
    own = _OWN_NAME.search(text)
    if own and is_name(text[: own.start()].strip()):
        return [Piece(Part.NAME, text[: own.start()].strip()), Piece(Part.ORGANIZATION, text[own.start() :])]
    return [Piece(Part.ORGANIZATION, text)]


def _around_role(text: str, role: re.Match[str]) -> list[Piece] | None:
    """Return a role with the name and the organization beside it: "OSCE Spokesperson Ann Example"."""
    before = _beside_role(text[: role.start()].strip(_EDGES))
    after = _beside_role(text[role.end() :].strip(_EDGES))
    if before is None or after is None:
        is_phrase = role.start() == 0 and not _ends_with_a_name(text)
        return [Piece(Part.ROLE, text)] if is_phrase else None
    pieces = [*before, Piece(Part.ROLE, role[0]), *after]
    return pieces if len({piece.part for piece in pieces}) == len(pieces) else None


def _beside_role(words: str) -> list[Piece] | None:
    """Return the name and the organization that words give, in this order or, behind the OSCE's name, in the other."""
    if is_name(words):
        return [Piece(Part.NAME, words)]
    own = _OWN_NAME.search(words)
    if own and is_name(name := words[own.end() :].strip(_EDGES)):
        return [Piece(Part.ORGANIZATION, words[: own.end()]), Piece(Part.NAME, name)]
    if _ORGANIZATION.search(words):
        return None if _ends_with_a_name(words) else [Piece(Part.ORGANIZATION, words)]
    return None if words else []


def _ends_with_a_name(words: str) -> bool:
    return is_name(" ".join(words.split()[-2:]))


def is_name(text: str) -> bool:
    """Return whether words can be a person's name: two to five in capitals, none of a role or a structure."""
    words = text.split()
    return (
        1 < len(words) <= _MOST_NAMES
        and all(_NAME_WORD.fullmatch(word) and (word[0].isupper() or word in NAME_PARTICLES) for word in words)
        and words[0][0].isupper()
        and not _ORGANIZATION.search(text)
        and not _ROLE.search(text)
    )


def _since_reached(before: Sequence[Piece]) -> list[Part]:
    """Return the parts of a contact that is begun and has no number yet."""
    parts = [piece.part for piece in before]
    last = max((index for index, part in enumerate(parts) if part in REACHES), default=-1)
    return parts[last + 1 :]


def _may_begin(before: Sequence[Piece]) -> bool:
    return Part.NAME not in _since_reached(before)


def _may_be_role(text: str, before: Sequence[Piece]) -> bool:
    """Return whether unknown words below a name say what the person does."""
    parts = _since_reached(before)
    return (
        Part.NAME in parts
        and Part.ROLE not in parts
        and text[0].isupper()
        and any(word[0].islower() for word in text.split())
    )
