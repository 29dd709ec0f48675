"""Pages as plain dictionaries, the records that every format is made of."""

from collections.abc import Mapping
from typing import Any, cast

from attrs import evolve

from osce_corpus.errors import InvalidRecordError, Problem, shown
from osce_corpus.formats.migrating import SCHEMA, migrated, version_problems
from osce_corpus.formats.texts import refusal
from osce_corpus.formats.unknown import Unknown, with_unknown, without_unknown
from osce_corpus.pages import PAGE_CLASSES, Page

CLASSES: dict[str, type[Page]] = {kind.value: page_class for kind, page_class in PAGE_CLASSES.items()}
"""The class of each `type` of a record."""


def to_dict(page: Page) -> dict[str, Any]:
    """Return a page as a dictionary of strings, numbers, booleans, `None`, lists and dictionaries.

    The keys come in a fixed order, `type` and `schema` first, and every key is always there. Dates are "YYYY-MM-DD".
    Unknown keys that were kept stand where they stood.

    Raises:
        TypeError: `page` is not a page.
        InvalidRecordError: There is no place for an unknown key any more.
    """
    return with_unknown(known_dict(page), page.unknown_keys)


def known_dict(page: Page) -> dict[str, Any]:
    """Return a page as `to_dict` does, without unknown keys."""
    check_page(page)
    from osce_corpus.formats.structuring import record_values

    return {"type": page.type.value, "schema": SCHEMA, **record_values(page)}


def from_dict(record: Mapping[str, Any], *, unknown: Unknown = "refuse") -> Page:
    """Return the page of a dictionary that `to_dict` made, in this release or an earlier one.

    Args:
        record: The dictionary.
        unknown: "refuse" a record with keys that its page does not have, or "keep" them, at any depth, in
            `unknown_keys` of the page, to be written again where they stood.

    Raises:
        InvalidRecordError: The record has a wrong value, an unknown key, or no known type, or it is of a later release;
            the error gives the path of each.
    """
    values = _values(record)
    problems = version_problems(values.get("schema"))
    if not problems:
        values = migrated(values, int(values["schema"]))
    name = values.pop("type", None)
    page_class = CLASSES.get(name) if isinstance(name, str) else None
    if page_class is None:
        problems += (Problem("$.type", f"expected one of {', '.join(CLASSES)}; found {shown(name)}"),)
    if page_class is None or problems:
        raise InvalidRecordError(problems)
    from osce_corpus.formats.structuring import structured

    del values["schema"]
    if unknown == "refuse":
        return structured(values, page_class)
    known, keys = without_unknown(values, page_class)
    return evolve(structured(known, page_class), unknown_keys=keys)


def encoded(text: str, page: Page) -> bytes:
    """Return what a format has made of a page, in UTF-8.

    Raises:
        InvalidRecordError: A text of the page is none that a file can carry; the error gives the path of each.
    """
    try:
        return text.encode()
    except UnicodeEncodeError:
        raise refusal(to_dict(page)) from None


def check_page(page: Page) -> None:
    """Raise `TypeError` for what is not a page of one of the types."""
    if type(page) not in PAGE_CLASSES.values():
        message = f"a page is needed, not {type(page).__name__}; write(pages, path) takes many"
        raise TypeError(message)


def _values(record: object) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise InvalidRecordError((Problem("$", f"expected an object, found {type(record).__name__}"),))
    return dict(cast("Mapping[str, Any]", record))
