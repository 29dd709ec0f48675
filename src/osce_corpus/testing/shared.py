"""What strategies for layouts share: labels, what is missing, how contacts stand."""

from collections.abc import Iterator, Sequence
from typing import Any

from hypothesis import strategies as st

from osce_corpus.parts import Contact
from osce_corpus.testing.flags import Flags
from osce_corpus.testing.labels import field_labels
from osce_corpus.testing.words import LABELS, SECTION_PARTS, STRUCTURES
from osce_corpus.vocabulary.labels import Field

_QUOTES = ('""', "“”", "„“", "«»")
_DASHES = ("-", "–", "—")
_FORMS_OF_DAYS = ("short", "month first", "numbers")
_FEWEST_ENTRIES = 8


def contact_lines(contacts: Sequence[Contact], form: str) -> Iterator[str]:
    """Yield contacts as they are printed: in "lines", one for each part, in "rows", one for each, in a "sentence"."""
    if not contacts:
        return
    if form == "sentence" and len(contacts) == 1:
        reached = " or ".join((*contacts[0].phones, *contacts[0].emails))
        yield f"For further information, please contact {', '.join(_words(contacts[0]))}, at {reached}."
        return
    yield "For further information contact:" if form == "rows" else "Contacts"
    for contact in contacts:
        phones = (f"{word}: {phone}" for word, phone in zip(("Office", "Mobile"), contact.phones, strict=False))
        parts = (*_words(contact), *phones, *contact.emails)
        yield from (", ".join(parts),) if form == "rows" else parts


def _words(contact: Contact) -> Iterator[str]:
    """Yield who somebody is, and where."""
    yield from filter(None, (contact.name, contact.role, contact.organization))
    yield from contact.address.split(", ") if contact.address else ()


@st.composite
def layout_fields(draw: st.DrawFn, flags: Flags) -> dict[str, Any]:
    """Return a strategy for the fields that every `Layout` has, by name."""

    def has(name: str) -> bool:
        return draw(flags.chance(name))

    fields = list(LABELS)
    if has("other_order"):
        fields = draw(st.permutations(fields))
    if has("missing_labels"):
        missing = draw(st.sampled_from((Field.DATE, Field.FIELDS_OF_WORK)))
        fields = [name for name in fields if name is not missing]
    empty = draw(_empty(fields)) if has("missing_values") else frozenset[Field]()
    has_other_marks = has("other_marks")
    return {
        "has_label": not has("missing_type"),
        "fields": tuple(fields),
        "empty": empty,
        "labels": draw(field_labels()) if has("other_labels") else {},
        "contact_form": draw(st.sampled_from(("rows", "sentence"))) if has("other_contacts") else "lines",
        "quotes": draw(st.none() | st.sampled_from(_QUOTES)) if has_other_marks else None,
        "dash": draw(st.sampled_from(_DASHES)) if has_other_marks else None,
        "days": draw(st.sampled_from(_FORMS_OF_DAYS)) if has("other_days") else "long",
        "blocks": draw(st.integers(1, 4)) if has("cut_off") else None,
    }


@st.composite
def _empty(draw: st.DrawFn, fields: Sequence[Field]) -> frozenset[Field]:
    """Return a strategy for the fields whose values are missing: the day, one of them, several, or all."""
    usual = Field.DATE if Field.DATE in fields else fields[0]
    several = st.sets(st.sampled_from(fields), min_size=1)
    return frozenset(draw(st.just({usual}) | several | st.just(set(fields))))


@st.composite
def sections(draw: st.DrawFn) -> tuple[str, ...]:
    """Return a strategy for what stands above the title: the name of a structure, of a part of its pages, or both."""
    structure, part = draw(st.sampled_from(STRUCTURES)), draw(st.sampled_from(SECTION_PARTS))
    return draw(st.sampled_from(((structure,), (part,), (structure, part))))
