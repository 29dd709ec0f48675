"""Which attributes of a model are keys of its record."""

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from attrs import Attribute

NOT_RECORDED = "unknown_keys"
"""The attribute whose values stand in a record where they came from, and not under its name."""


@cache
def record_fields(model: Any) -> "tuple[Attribute[Any], ...]":
    """Return the attributes of a model that are keys of its record, in their order."""
    return tuple(field for field in attrs.fields(model) if field.name != NOT_RECORDED)
