"""What pages can be asked for: their type, their year, who issued them, what is in them."""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any, TypedDict, TypeVar, cast

from attrs import frozen

from osce_corpus.corpus.facts import field_of_work_forms, language_forms, source_forms, years
from osce_corpus.detection import PageType
from osce_corpus.errors import UnknownValueError
from osce_corpus.pages import PAGE_CLASSES, Page
from osce_corpus.vocabulary import (
    Entry,
    FieldOfWork,
    State,
    Structure,
    Vocabulary,
    fields_of_work,
    key,
    key_of_name,
    states,
    structures,
)
from osce_corpus.vocabulary.countries import OTHER_COUNTRIES
from osce_corpus.vocabulary.language_names import LANGUAGE_NAMES
from osce_corpus.vocabulary.languages import COMMON_WORDS, LANGUAGES_OF_SCRIPTS
from osce_corpus.vocabulary.slugs import LANGUAGES_OF_PREFIXES

Test = Callable[[Page], object]
V = TypeVar("V")

_LONGEST = 200
_MOST_NEAR = 3
_SAME = str.maketrans(" -", "__")


class Wanted(TypedDict, total=False):
    """What `Corpus.filter` can ask for beside the type of a page, for type checkers."""

    year: int | Iterable[int] | None
    source: str | Structure | Iterable[str | Structure] | None
    field_of_work: str | FieldOfWork | Iterable[str | FieldOfWork] | None
    country: str | State | Iterable[str | State] | None
    language: str | Iterable[str] | None
    text: str | Iterable[str] | None


@frozen
class Having:
    """Whether a page has one of several values."""

    forms_of: Callable[[Page], Iterable[Hashable]]
    wanted: frozenset[Hashable]

    def __call__(self, page: Page) -> bool:
        """Return whether it has."""
        return not self.wanted.isdisjoint(self.forms_of(page))


@frozen
class Containing:
    """Whether the title or the text of a page contains one of several texts, in small letters or capitals."""

    texts: tuple[str, ...]

    def __call__(self, page: Page) -> bool:
        """Return whether it does."""
        title, text = (page.title or "").casefold(), page.text.casefold()
        return any(wanted in title or wanted in text for wanted in self.texts)


@frozen
class Asked:
    """Something that pages can be asked for, whose values are words."""

    what: str
    """What a value is, in words: "field of work"."""
    forms_of: Callable[[Page], Iterable[str]]
    """The forms in which a page has its values."""
    known: Callable[[str], str | None]
    """Return the form of a value that the vocabulary knows, `None` for one that it does not."""
    printed: Callable[[str], str]
    """Return the form of a value as a page would print it."""
    names: Callable[[], Iterable[str]]
    """The values that the vocabulary knows."""
    is_closed: bool = False
    """Whether no page can have other values than those."""


def tests_for(given: Mapping[str, object], pages: Callable[[], Iterable[Page]] | None) -> tuple[Test, ...]:
    """Return the tests of what is given, by the names of `filter`.

    `pages` gives the pages in which values are looked for that the vocabulary does not know; `None` trusts them.

    Raises:
        TypeError: A value is of a wrong type.
        UnknownValueError: A value is one that the vocabulary does not know and none of the pages has.
    """
    return tuple(_test(name, values, pages) for name, values in given.items() if values is not None)


def _test(name: str, values: object, pages: Callable[[], Iterable[Page]] | None) -> Test:
    several = _several(values)
    if name == "year":
        return Having(years, frozenset(_checked(name, several, int)))
    words = _checked(name, [_word(value) for value in several], str)
    if name == "text":
        return Containing(tuple(word.casefold() for word in words))
    asked = _ASKED[name]
    forms = {word: asked.known(word) for word in words}
    unknown = {word: asked.printed(word) for word, form in forms.items() if form is None}
    if unknown and (pages or asked.is_closed):
        _look_for(asked, unknown, () if asked.is_closed or not pages else pages())
    return Having(asked.forms_of, frozenset({*filter(None, forms.values()), *map(asked.printed, words)}))


def _several(values: object) -> tuple[object, ...]:
    """Return several values as they come, and one as the only one."""
    if isinstance(values, Iterable) and not isinstance(values, str | type):
        return tuple(cast("Iterable[object]", values))
    return (values,)


def _word(value: object) -> object:
    """Return the word for an entry of the vocabulary or a class of pages, anything else as it is."""
    if isinstance(value, Entry):
        return value.id
    return next((kind.value for kind, page_class in PAGE_CLASSES.items() if value is page_class), value)


def _checked(name: str, values: Iterable[object], kind: type[V]) -> list[V]:
    found: list[V] = []
    for value in values:
        if not isinstance(value, kind) or isinstance(value, bool):
            raise TypeError(f"{name} takes {kind.__name__}, or several of them, not {type(value).__name__}")
        found.append(value)
    return found


def _look_for(asked: Asked, unknown: dict[str, str], pages: Iterable[Page]) -> None:
    """Pass through pages until each value was found; raise `UnknownValueError` for one that was not."""
    missing = set(unknown.values())
    for page in pages:
        missing.difference_update(asked.forms_of(page))
        if not missing:
            return
    value = next(value for value, form in unknown.items() if form in missing)
    names = {key_of_name(name): name for name in asked.names()}
    form = key_of_name(value[:_LONGEST])
    holding = [name for name in names if set(form.split()) <= set(name.split())][:_MOST_NEAR] if form else []
    near = holding or get_close_matches(form, names) or (names if asked.is_closed else ())
    raise UnknownValueError(asked.what, value, tuple(names[form] for form in near))


def page_type_of(value: object) -> PageType | None:
    """Return the type that a word, a member or a class of pages stands for, `None` where there is no such type."""
    word = _word(value)
    known = _known_type(word) if isinstance(word, str) else None
    return PageType(known) if known else None


def _types(page: Page) -> tuple[str]:
    return (page.type.value,)


def _known_type(value: str) -> str | None:
    word = _type_word(value)
    return word if word in _TYPES else None


def _type_word(value: str) -> str:
    """Return the word for a type, which may be written as people write it: "Press release"."""
    return key(value).translate(_SAME)


def _countries(page: Page) -> tuple[str, ...]:
    return page.country_codes


def _known_country(value: str) -> str | None:
    state = states.find(value) or states.find(value.upper())
    code = value.upper() if value.upper() in OTHER_COUNTRIES.values() else OTHER_COUNTRIES.get(key_of_name(value))
    return state.alpha_2 if state else code


def _known_language(value: str) -> str | None:
    return value.lower() if value.lower() in _LANGUAGES else _TAGS_BY_NAME.get(key(value))


def _known_in(vocabulary: Vocabulary[Any]) -> Callable[[str], str | None]:
    def known(value: str) -> str | None:
        entry = vocabulary.find(value)
        return None if entry is None else str(entry.id)

    return known


def _names_in(vocabulary: Vocabulary[Any]) -> Callable[[], Iterator[str]]:
    return lambda: (name for entry in vocabulary for name in entry.forms)


_TYPES = tuple(kind.value for kind in PageType)
_LANGUAGES = frozenset(
    tag.lower()
    for tag in (
        *COMMON_WORDS,
        *LANGUAGES_OF_PREFIXES.values(),
        *(tag for tag, _ in LANGUAGES_OF_SCRIPTS.values()),
        *("sr-Latn", "sr-Cyrl"),
    )
)
_TAGS_BY_NAME = {key(name): tag.lower() for tag, name in LANGUAGE_NAMES.items()}
_ASKED = {
    "type": Asked("type of page", _types, _known_type, _type_word, lambda: _TYPES, is_closed=True),
    "source": Asked("source", source_forms, _known_in(structures), key_of_name, _names_in(structures)),
    "field_of_work": Asked(
        "field of work", field_of_work_forms, _known_in(fields_of_work), key_of_name, _names_in(fields_of_work)
    ),
    "country": Asked("country", _countries, _known_country, str.upper, _names_in(states)),
    "language": Asked("language", language_forms, _known_language, str.lower, lambda: _LANGUAGES),
}
