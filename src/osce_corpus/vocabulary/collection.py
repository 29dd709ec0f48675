"""A vocabulary: entries that are found by any of their names."""

from collections.abc import Iterator
from functools import cache
from typing import Any, Generic, TypeVar

from attrs import field, frozen

from osce_corpus.vocabulary.entries import Entry
from osce_corpus.vocabulary.keys import key_of_name

E = TypeVar("E", bound=Entry)

_LONGEST = 200


@frozen(eq=False)
class Vocabulary(Generic[E]):
    """Entries in the order of the data, to be found by identifier, slug, code or any name.

    Names are compared by `key_of_name`: however they are written. Identifiers, slugs and codes are compared as they
    are: "serbia" is the slug of the Mission to Serbia, "Serbia" is not its name.
    """

    what: str
    """What an entry is, in words: "field of work"."""
    entries: tuple[E, ...] = field(repr=lambda entries: f"<{len(entries)} entries>")
    """The entries."""

    def find(self, name: str) -> E | None:
        """Return the entry that has a name, identifier, slug or code, `None` where none has it.

        Case, apostrophes, accents, white space, "the" and "OSCE" before a name, "(closed)" behind it and the hyphen of
        "Co-operation" never matter in a name.
        """
        if len(name) > _LONGEST:
            return None
        codes, names = _index(self)
        return codes.get(name) or names.get(key_of_name(name))

    def __getitem__(self, name: str) -> E:
        """Return the entry that has a name, identifier, slug or code; `KeyError` where none has it."""
        entry = self.find(name)
        if entry is None:
            message = (
                f"no {self.what} of the vocabulary is called {name!r}; iterate over the vocabulary to see them all"
            )
            raise KeyError(message)
        return entry

    def __contains__(self, item: object) -> bool:
        """Return whether an entry, or a name of one, is in the vocabulary."""
        return self.find(item) is not None if isinstance(item, str) else item in self.entries

    def __iter__(self) -> Iterator[E]:
        """Yield the entries."""
        return iter(self.entries)

    def __len__(self) -> int:
        """Return how many entries there are."""
        return len(self.entries)


@cache
def _index(vocabulary: Vocabulary[Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the entries by what finds them as it is written, and by the keys of what finds them in any writing.

    It is made when something is looked up for the first time: most of those who import the library parse one page.
    """
    codes = {code: entry for entry in vocabulary for code in entry.codes}
    names = {key_of_name(form): entry for entry in vocabulary for form in entry.forms}
    return codes, names
