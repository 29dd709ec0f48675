"""Where contacts stand in a body."""

import re
from collections.abc import Sequence

from attrs import field, frozen

from osce_corpus.contacts.people import longest_reading
from osce_corpus.document import Kind, Segment
from osce_corpus.parts import Contact
from osce_corpus.reading import is_related_heading
from osce_corpus.vocabulary.contacts import CONTACT_HEADINGS, INTRODUCTION_PATTERN
from osce_corpus.vocabulary.labels import field_before_colon

_INTRODUCTION = re.compile(INTRODUCTION_PATTERN, re.IGNORECASE)
_SIGNS = ("@", "+", "email", "[at", "(at", "(0", "tel", "Tel", "тел")
"""What stands in a sentence with a telephone number or an e-mail."""
_SENTENCE_ENDS = '.!?”"»)'
_LEADS_ON = re.compile(
    r"For (?:further|more|additional) |More information\b|Please\b|(?:https?://|www\.)\S", re.IGNORECASE
)
_MOST_LINES = 60
_LONGEST_SENTENCE = 500


@frozen(kw_only=True)
class FoundContacts:
    """A body, and the contacts that stood in it."""

    body: Sequence[Segment]
    """What is left of the body."""
    contacts: tuple[Contact, ...] = ()
    lines: Sequence[Segment] = field(default=())
    """Where the contacts stand. A paragraph that ends with a contact stands here and in the body."""


def split_contacts(body: Sequence[Segment]) -> FoundContacts:
    """Return a body without the contacts at its end, and the contacts.

    Lines that are contacts and nothing else leave the body, where every part of them is understood. The sentence at
    the end of a paragraph stays in it and is read as well.
    """
    index = max(0, len(body) - _MOST_LINES)
    if not any(_has_sign(segment.text) or segment.word in CONTACT_HEADINGS for segment in body[index:]):
        return FoundContacts(body=body)
    kept, lines = list(body[:index]), list[Segment]()
    contacts: list[Contact] = []
    while index < len(body):
        count, found = _block_at(body, index)
        contacts += found
        lines += body[index : index + max(count, bool(found))]
        if not count:
            kept.append(body[index])
        index += count or 1
    return FoundContacts(body=kept, contacts=tuple(dict.fromkeys(contacts)), lines=lines)


def read_contacts(box: Sequence[Segment]) -> tuple[Contact, ...]:
    """Return the contacts of a box that holds nothing else, `()` where any part of it has no place in one."""
    if not box or any(map(_hides_an_address, box)):
        return ()
    lines = [segment.text for segment in box]
    introduced = _introduced(box[0])
    if introduced is not None:
        lines[0] = introduced
    elif box[0].kind is Kind.HEADING:
        del lines[0]
    count, contacts = longest_reading(lines)
    return contacts if count == len(lines) else ()


def _block_at(body: Sequence[Segment], index: int) -> tuple[int, tuple[Contact, ...]]:
    """Return how many lines from here on are contacts and nothing else, and the contacts in them, or in this line."""
    introduced = _introduced(body[index])
    if introduced is None:
        return 0, _at_the_end_of(body[index].text)
    end = min(len(body), index + _MOST_LINES)
    count, contacts = longest_reading([introduced, *(segment.text for segment in body[index + 1 : end])])
    is_own = count > 0 and not any(map(_hides_an_address, body[index : index + count]))
    if is_own and ((count == 1 and introduced) or _ends_at(body, index + count)):
        return count, contacts
    return 0, _at_the_end_of(body[index].text)


def _introduced(segment: Segment) -> str | None:
    """Return what stands behind the words that lead to contacts; `None` where a line does not begin with such words."""
    if segment.word in CONTACT_HEADINGS:
        return ""
    found = _INTRODUCTION.match(segment.text)
    return segment.text[found.end() :] if found and not found["about"] else None


def _at_the_end_of(text: str) -> tuple[Contact, ...]:
    """Return the contacts of the sentence with which a paragraph ends."""
    if not _has_sign(text):
        return ()
    for found in _INTRODUCTION.finditer(text, max(0, len(text) - _LONGEST_SENTENCE)):
        before = text[max(0, found.start() - 2) : found.start()].rstrip()
        if not before or before[-1] in _SENTENCE_ENDS:
            count, contacts = longest_reading([text[found.end() :]])
            if count:
                return contacts
    return ()


def _ends_at(body: Sequence[Segment], index: int) -> bool:
    """Return whether contacts can end above a line: with the body, above prose, facts, or what heads or leads on."""
    if index >= len(body):
        return True
    segment = body[index]
    is_above_prose = index + 1 < len(body) and body[index + 1].is_prose
    return (
        segment.is_prose
        or segment.kind is Kind.HEADING
        or is_related_heading(segment.text)
        or is_above_prose
        or field_before_colon(segment.text) is not None
        or _introduced(segment) is not None
        or _LEADS_ON.match(segment.text) is not None
    )


def _has_sign(text: str) -> bool:
    return any(sign in text for sign in _SIGNS)


def _hides_an_address(segment: Segment) -> bool:
    """Return whether a link leads to an e-mail address that its words do not show."""
    return any(link.url.lower().startswith("mailto:") and "@" not in link.text for link in segment.links)
