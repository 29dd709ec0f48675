"""What the values by which pages are counted are called where a person reads them."""

from collections.abc import Iterable, Mapping
from functools import cache

from osce_corpus.pages import KINDS
from osce_corpus.vocabulary import Entry, fields_of_work, states, structures
from osce_corpus.vocabulary.countries import KOSOVO
from osce_corpus.vocabulary.language_names import LANGUAGE_NAMES


@cache
def names_of(what: str) -> Mapping[str, str]:
    """Return the names of all known values of "type", "language", "source", "field_of_work" or "country"."""
    match what:
        case "type":
            return {page_type.value: kind.name for page_type, kind in KINDS.items()}
        case "language":
            return LANGUAGE_NAMES
        case "source":
            return _by_code(structures)
        case "field_of_work":
            return _by_code(fields_of_work)
        case _:
            return {**_by_code(states), KOSOVO: "Kosovo"}


def _by_code(vocabulary: Iterable[Entry]) -> dict[str, str]:
    return {code: entry.name for entry in vocabulary for code in entry.codes}
