"""Pages as plain dictionaries, the records that every format is made of."""

from collections.abc import Mapping
from typing import Any, cast

from osce_corpus.errors import InvalidRecordError, Problem, shown
from osce_corpus.pages import PAGE_CLASSES, Page

SCHEMA = 1
"""The version of the records that this release writes."""

_CLASSES: dict[str, type[Page]] = {kind.value: page_class for kind, page_class in PAGE_CLASSES.items()}


def to_dict(page: Page) -> dict[str, Any]:
    """Return a page as a dictionary of strings, numbers, booleans, `None`, lists and dictionaries.

    The keys come in a fixed order, `type` and `schema` first, and every key is always there. Dates are "YYYY-MM-DD".

    Raises:
        TypeError: `page` is not a page.
    """
    check_page(page)
    from osce_corpus.formats.structuring import record_values

    return {"type": page.type.value, "schema": SCHEMA, **record_values(page)}


def from_dict(record: Mapping[str, Any]) -> Page:
    """Return the page of a dictionary that `to_dict` made.

    Raises:
        InvalidRecordError: The record has a wrong value, an unknown key, or no known type; the error gives the path
            of each.
    """
    values = _values(record)
    problems = version_problems(values.pop("schema", None))
    name = values.pop("type", None)
    page_class = _CLASSES.get(name) if isinstance(name, str) else None
    if page_class is None:
        problems += (Problem("$.type", f"expected one of {', '.join(_CLASSES)}; found {shown(name)}"),)
    if page_class is None or problems:
        raise InvalidRecordError(problems)
    from osce_corpus.formats.structuring import structured

    return structured(values, page_class)


def check_page(page: Page) -> None:
    """Raise `TypeError` for what is not a page of one of the types."""
    if type(page) not in PAGE_CLASSES.values():
        message = f"to_dict takes a page, not {type(page).__name__}"
        raise TypeError(message)


def _values(record: object) -> dict[str, Any]:
    if not isinstance(record, Mapping):
        raise InvalidRecordError((Problem("$", f"expected an object, found {type(record).__name__}"),))
    return dict(cast("Mapping[str, Any]", record))


def version_problems(schema: object) -> tuple[Problem, ...]:
    """Return what is wrong with the version that a record gives, if anything is."""
    if isinstance(schema, int) and not isinstance(schema, bool) and schema >= 1:
        if schema <= SCHEMA:
            return ()
        message = f"{shown(schema)} was written by a later release of osce-corpus; this one reads up to {SCHEMA}"
    else:
        message = f"expected the number of a record's version, from 1; found {shown(schema)}"
    return (Problem("$.schema", message),)
