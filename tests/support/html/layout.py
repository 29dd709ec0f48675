"""A way to print a record as a page."""

from collections.abc import Callable

from attrs import frozen

import osce_corpus as oc


@frozen
class Layout:
    """One way to print a record as a page."""

    render: Callable[[oc.Page], str]
    """The whole HTML page."""
    drops: frozenset[str] = frozenset()
    """Names of the record's fields that this layout does not print anywhere."""
