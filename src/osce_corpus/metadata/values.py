"""What values tell by themselves: fields of work, structures, days."""

import re
from collections.abc import Iterator, Sequence

from osce_corpus.dates import read_days
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import Field
from osce_corpus.vocabulary.names import FIELD_OF_WORK_KEYS, FIELDS_OF_WORK, STRUCTURES, SUB_TOPICS
from osce_corpus.vocabulary.organization import structures

_COMMA = re.compile(r"[,;] ?| [/|·] ")
_MOST_COMMAS = 2
_NAME_OF_FIELD = "|".join(re.escape(name) for name in sorted(FIELDS_OF_WORK + SUB_TOPICS, key=len, reverse=True))
_FIELD_NAME = re.compile(_NAME_OF_FIELD)
_FIELDS_IN_A_ROW = re.compile(rf"(?:(?:{_NAME_OF_FIELD}) ?){{2,9}}")
_STRUCTURES = frozenset(map(key, STRUCTURES))


def split_fields_of_work(value: str) -> Iterator[str]:
    """Yield the fields of work of a value that may hold several: known names whole, the rest between commas."""
    names_in_a_row = _FIELDS_IN_A_ROW.fullmatch(value) is not None
    parts = _FIELD_NAME.findall(value) if names_in_a_row else [part.strip() for part in _COMMA.split(value) if part]
    start = 0
    while start < len(parts):
        names = (", ".join(parts[start : start + length]) for length in range(_MOST_COMMAS + 1, 0, -1))
        name = next(filter(is_field, names), parts[start])
        yield name
        start += name.count(", ") + 1


def is_field(name: str) -> bool:
    """Return whether a name is that of a field of work."""
    return key(name) in FIELD_OF_WORK_KEYS


def is_name_of(field: Field | None, values: Sequence[str]) -> bool:
    """Return whether values are names that stand behind the label of a field and hardly elsewhere."""
    match field:
        case Field.FIELDS_OF_WORK:
            return are_fields_of_work(values)
        case Field.SOURCE:
            return are_structures(values)
        case _:
            return False


def field_of(values: Sequence[str], taken: set[Field | None]) -> Field | None:
    """Return the field that values tell by themselves, where no other label has it."""
    guesses: Iterator[Field] = (
        field
        for field, fits in (
            (Field.FIELDS_OF_WORK, are_fields_of_work),
            (Field.SOURCE, are_structures),
            (Field.DATE, are_days),
        )
        if field not in taken and fits(values)
    )
    return next(guesses, None)


def are_fields_of_work(values: Sequence[str]) -> bool:
    """Return whether all values are names of fields of work."""
    return all(is_field(name) for value in values for name in split_fields_of_work(value))


def names_a_field_of_work(value: str) -> bool:
    """Return whether any of the names that a value holds is that of a field of work."""
    return any(map(is_field, split_fields_of_work(value)))


def are_structures(values: Sequence[str]) -> bool:
    """Return whether all values are names of structures of the OSCE."""
    return all(value.startswith("OSCE ") or key(value) in _STRUCTURES for value in values)


def is_known_structure(value: str) -> bool:
    """Return whether a value is the name of a structure of the OSCE that the vocabulary has, and not only begins so."""
    return structures.find(value) is not None


def are_days(values: Sequence[str]) -> bool:
    """Return whether all values name a day."""
    return all(read_days(value) is not None for value in values)
