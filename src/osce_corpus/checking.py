"""Models that check what they are given, so that no wrong value gets into a record unseen."""

import datetime as dt
from collections.abc import Callable
from types import UnionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from attrs.validators import and_

if TYPE_CHECKING:
    from attrs import Attribute

Fits = Callable[[object], bool]

_EXACT = (int, dt.date)
"""Types whose subclasses are something else: truth is no number, and a moment is no day."""


def checked(_model: type, fields: "list[Attribute[Any]]") -> "list[Attribute[Any]]":
    """Give every field of a model a validator that checks its annotated type.

    For the `field_transformer` of attrs. Raises `TypeError` when a model is made with a value of another type.
    """
    return [field.evolve(validator=_both(_validator(field.type), field.validator)) for field in fields]


def _both(first: Any, second: Any) -> Any:
    return first if second is None else and_(first, second)


def _validator(kind: Any) -> "Callable[[Any, Attribute[Any], object], None]":
    fits = _fits(kind)
    name = (
        kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind).replace("osce_corpus.parts.", "")
    )

    def validate(instance: object, field: "Attribute[Any]", value: object) -> None:
        if not fits(value):
            message = f"{type(instance).__name__}.{field.name} takes {name}, not {value!r:.60}"
            raise TypeError(message)

    return validate


def _fits(kind: Any) -> Fits:
    """Return the test whether a value is of an annotated type: a class, a union, or a tuple of either."""
    if isinstance(kind, UnionType):
        return _any_of([_fits(member) for member in get_args(kind)])
    if get_origin(kind) is tuple:
        return _all_of(_fits(get_args(kind)[0]))
    if not isinstance(kind, type):  # a model inside itself, known by name only
        return lambda _: True
    if kind in _EXACT:
        return lambda value: type(value) is kind
    return lambda value: isinstance(value, kind)


def _all_of(fits: Fits) -> Fits:
    return lambda value: isinstance(value, tuple) and all(map(fits, cast("tuple[object, ...]", value)))


def _any_of(tests: list[Fits]) -> Fits:
    return lambda value: any(fits(value) for fits in tests)
