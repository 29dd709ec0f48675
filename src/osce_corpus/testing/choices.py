"""Attributes of layouts that have one of a few values."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from attrs import Attribute

Check = Callable[[Any, Any, Any], None]
"""Raises an error for a value that an attribute cannot have, as validators of attrs do."""


def one_of(*values: str | None) -> Check:
    """Return a check that raises `ValueError` for what is none of these values, and names them."""

    def check(_layout: object, attribute: "Attribute[str | None]", value: object) -> None:
        if value not in values:
            known = ", ".join(map(repr, values))
            raise ValueError(f"{attribute.name} is one of {known}, not {value!r}")

    return check
