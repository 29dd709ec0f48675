"""What pages are counted by and asked for."""

from collections.abc import Iterator
from itertools import zip_longest

from osce_corpus.pages import Page
from osce_corpus.vocabulary import key_of_name


def years(page: Page) -> Iterator[int]:
    """Yield the year of the first day, where there is one."""
    if page.day is not None:
        yield page.day.year


def source_forms(page: Page) -> Iterator[str]:
    """Yield the identifiers of the sources, and the keys of their names as printed."""
    return _forms(page.source_ids, page.sources)


def field_of_work_forms(page: Page) -> Iterator[str]:
    """Yield the identifiers of the fields of work, and the keys of their names as printed."""
    return _forms(page.field_of_work_ids, page.fields_of_work)


def language_forms(page: Page) -> Iterator[str]:
    """Yield the tag of the language, and the shorter ones that it is of: "sr-latn", "sr"."""
    parts = [] if page.language is None else page.language.lower().split("-")
    return ("-".join(parts[:length]) for length in range(len(parts), 0, -1))


def source_names(page: Page) -> Iterator[str]:
    """Yield each source by its identifier, or as it is printed where it has none."""
    return _names(page.source_ids, page.sources)


def field_of_work_names(page: Page) -> Iterator[str]:
    """Yield each field of work by its identifier, or as it is printed where it has none."""
    return _names(page.field_of_work_ids, page.fields_of_work)


def _forms(ids: tuple[str | None, ...], printed: tuple[str, ...]) -> Iterator[str]:
    yield from filter(None, ids)
    yield from map(key_of_name, printed)


def _names(ids: tuple[str | None, ...], printed: tuple[str, ...]) -> Iterator[str]:
    for found, name in zip_longest(ids, printed):
        if found or name:
            yield found or name
