"""Values as Python writes them, cut where they are long."""

from collections.abc import Iterator
from enum import Enum
from typing import cast

from attrs import NOTHING, AttrsInstance, fields, has

_LONGEST = (120, 50)
_MOST = (2, 2)
_DEEPEST = 2


def shortened(value: object, depth: int = 0) -> str:
    """Return a value as it is written: of a long string and of many items the first, empty attributes left out."""
    inside = min(depth, 1)
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if isinstance(value, str):
        return repr(value if len(value) <= _LONGEST[inside] else f"{value[: _LONGEST[inside]]}…")
    if isinstance(value, tuple):
        held = cast("tuple[object, ...]", value)
        items = [shortened(item, depth + 1) for item in held[: _MOST[inside]]]
        rest = ", …" if len(held) > len(items) else "," if len(items) == 1 else ""
        return f"({', '.join(items)}{rest})"
    if has(type(value)):
        inner = "…" if depth > _DEEPEST else ", ".join(_arguments(cast("AttrsInstance", value), depth))
        return f"{type(value).__name__}({inner})"
    return repr(value).partition("\n")[0]


def _arguments(value: AttrsInstance, depth: int) -> Iterator[str]:
    for attribute in fields(type(value)):
        held = getattr(value, attribute.name)
        if attribute.default is NOTHING or held != attribute.default:
            yield f"{attribute.name}={shortened(held, depth + 1)}"
