"""What strategies for layouts share: menus, labels, what is missing."""

from collections.abc import Iterator, Sequence
from typing import Any

from attrs import frozen
from hypothesis import strategies as st

from osce_corpus.parts import Contact
from osce_corpus.testing.flags import Flags
from osce_corpus.testing.words import LABEL_WORDS, NEW_ENTRIES
from osce_corpus.vocabulary.labels import Field
from osce_corpus.vocabulary.names import FIELD_OPERATIONS, FIELDS_OF_WORK, STATES, SUB_TOPICS

_GROUPS: dict[str, tuple[str, ...]] = {
    "Fields of work": FIELDS_OF_WORK,
    "Participating States": STATES,
    "Field operations": FIELD_OPERATIONS,
    "Our work": SUB_TOPICS,
}
_LAST_ENTRY = "About us"
_FEWEST_ENTRIES = 8


@frozen
class Menu:
    """A menu of the site's: groups of entries."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    is_bulleted: bool = True

    def lines(self, bullet: str) -> Iterator[str]:
        """Yield the lines that an extractor leaves of it: an empty bullet, the group, its entries."""
        for group, entries in self.groups:
            if self.is_bulleted:
                yield bullet
            yield group
            yield from (f"{bullet} {entry}" if self.is_bulleted else entry for entry in entries)
        yield f"{bullet} {_LAST_ENTRY}" if self.is_bulleted else _LAST_ENTRY


@st.composite
def menus(draw: st.DrawFn) -> Menu:
    """Return a strategy for menus: groups in any order, entries renamed, missing, new and moved."""
    groups: list[tuple[str, tuple[str, ...]]] = []
    for name in draw(st.permutations(list(_GROUPS)).map(lambda names: names[:3])):
        entries = _GROUPS[name]
        first = draw(st.integers(0, len(entries) - _FEWEST_ENTRIES))
        length = draw(st.integers(_FEWEST_ENTRIES, len(entries) - first))
        chosen = list(entries[first : first + length])
        if draw(st.booleans()):
            chosen.reverse()
        for entry in draw(st.lists(st.sampled_from(NEW_ENTRIES), max_size=2, unique=True)):
            chosen.insert(draw(st.integers(1, len(chosen) - 1)), entry)
        groups.append((name, tuple(chosen)))
    return Menu(tuple(groups), is_bulleted=draw(st.booleans()))


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

    fields = list(LABEL_WORDS)
    if has("other_order"):
        fields = draw(st.permutations(fields))
    if has("missing_labels"):
        missing = draw(st.sampled_from((Field.DATE, Field.FIELDS_OF_WORK)))
        fields = [name for name in fields if name is not missing]
    empty = {Field.DATE} if has("missing_values") else set[Field]()
    has_other_labels = has("other_labels")
    return {
        "has_label": not has("missing_type"),
        "fields": tuple(fields),
        "empty": frozenset(empty & set(fields)),
        "labels": {name: draw(st.sampled_from(words)) for name, words in LABEL_WORDS.items() if has_other_labels},
        "contact_form": draw(st.sampled_from(("rows", "sentence"))) if has("other_contacts") else "lines",
        "blocks": draw(st.integers(1, 4)) if has("cut_off") else None,
    }
