"""The versions of records. An old record is brought to the present form one version at a time."""

from collections.abc import Callable
from typing import Any

from osce_corpus.errors import Problem, shown
from osce_corpus.version import __version__

SCHEMA = 2
"""The version of the records that this release writes."""

LATER_FIELDS = frozenset(("origin", "variants", "translations"))
"""Fields that records of some earlier version have not."""


def _from_1(record: dict[str, Any]) -> dict[str, Any]:
    """Return a record of version 2, which says where a page was found, and of its copies and translations."""
    return {**record, "origin": None, "variants": [], "translations": []}


MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {1: _from_1}
"""For each earlier version what makes a record of the next one of it. A migration is never taken away."""


def migrated(values: dict[str, Any], version: int) -> dict[str, Any]:
    """Return a record of an earlier version in the present form."""
    for earlier in range(version, SCHEMA):
        values = {**MIGRATIONS[earlier](values), "schema": earlier + 1}
    return values


def version_problems(version: object) -> tuple[Problem, ...]:
    """Return what is wrong with the version that a record gives, if anything is."""
    if isinstance(version, bool) or not isinstance(version, int | float) or version < 1 or version % 1:
        message = f"expected the number of a record's version, from 1; found {shown(version)}"
    elif version > SCHEMA:
        message = (
            f"{shown(version)} was written by a later release of osce-corpus and is read by that one; "
            f"this is {__version__}, which reads up to {SCHEMA}"
        )
    else:
        return ()
    return (Problem("$.schema", message),)
