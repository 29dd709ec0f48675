"""Press contacts at the end of a page."""

import re
from collections.abc import Mapping, Sequence

from osce_corpus.document import Kind, Segment
from osce_corpus.parts import Contact
from osce_corpus.prose import is_prose

_INTRODUCTION = re.compile(
    r"(?:(?:Press |Media )?Contacts?(?: information| persons?)?:?"
    r"|For (?:further|more|additional) (?:information|details),? (?:please )?contact:)",
    re.IGNORECASE,
)
_EMAIL = re.compile(
    r"(?:E-?mail:? ?)?([\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}|\[email.protected\]"
    r"|[\w.+-]{1,64} ?[(\[]at[)\]] ?[\w-]{1,63}(?: ?(?:\.|[(\[]dot[)\]]) ?[\w-]{1,63}){1,5})",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?:(?:Office|Mobile|Cell|Tel|Phone)[.:]*:? ?)?(\+? ?\+?[\d(][\d ()/.\-]{5,30}\d)", re.IGNORECASE)
_PHONE_SEPARATOR = re.compile(r" or | / ")
_ORGANIZATION = re.compile(r"\b(?:OSCE|Mission|Office|Centre|Presence|Secretariat|ODIHR)\b")
_NAME = re.compile(r"(?:[^\W\d_][\w.'’\-]*)(?: [^\W\d_][\w.'’\-]*){1,4}")
_MOST_LINES = 20


def split_contacts(body: Sequence[Segment]) -> tuple[Sequence[Segment], tuple[Contact, ...]]:
    """Return a body without the contacts at its end, and the contacts.

    What is not wholly understood stays in the body, so that no line of it is lost.
    """
    first = max(0, len(body) - _MOST_LINES)
    for index in range(len(body) - 2, first - 1, -1):
        if _INTRODUCTION.fullmatch(body[index].text):
            contacts = _contacts([segment.text for segment in body[index + 1 :]])
            return (body[:index], contacts) if contacts else (body, ())
        if body[index].is_prose and "@" not in body[index].text:
            break
    return body, ()


def read_contacts(box: Sequence[Segment]) -> tuple[Contact, ...]:
    """Return the contacts of a box that holds nothing else, `()` where any part of it has no place in one."""
    lines = [segment.text for segment in box]
    if lines and (_INTRODUCTION.fullmatch(lines[0]) or box[0].kind is Kind.HEADING):
        lines = lines[1:]
    return _contacts(lines) if lines else ()


def _contacts(lines: Sequence[str]) -> tuple[Contact, ...]:
    """Return the contacts that the lines give, `()` where any part of a line has no place in one."""
    contacts: list[Contact] = []
    facts: dict[str, list[str]] = {}
    for line in lines:
        for part in _PHONE_SEPARATOR.split(line):
            for piece in filter(None, map(str.strip, part.split(","))):
                kind, value = _kind(piece, facts)
                if kind is None:
                    return ()
                if kind == "name" and "name" in facts:
                    contacts.append(_contact(facts))
                    facts = {}
                facts.setdefault(kind, []).append(value)
    contacts.append(_contact(facts))
    return tuple(contacts) if all(contact.phones or contact.emails for contact in contacts) else ()


def _kind(piece: str, facts: Mapping[str, list[str]]) -> tuple[str | None, str]:
    """Return which part of a contact a piece is, given the parts that came before it; `None` for no part."""
    for kind, pattern in (("emails", _EMAIL), ("phones", _PHONE)):
        if found := pattern.fullmatch(piece):
            return kind, found[1]
    if is_prose(piece) or any(character.isdigit() for character in piece):
        return None, piece
    if _ORGANIZATION.search(piece):
        return "organization", piece
    is_complete = "phones" in facts or "emails" in facts
    if ("name" not in facts or is_complete) and _NAME.fullmatch(piece):
        return "name", piece
    return ("role" if "name" in facts else None), piece


def _contact(facts: dict[str, list[str]]) -> Contact:
    return Contact(
        name=", ".join(facts.get("name", ())) or None,
        role=", ".join(facts.get("role", ())) or None,
        organization=", ".join(facts.get("organization", ())) or None,
        phones=tuple(facts.get("phones", ())),
        emails=tuple(facts.get("emails", ())),
    )
