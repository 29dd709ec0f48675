"""Models that check what they are given, so that no wrong value gets into a record unseen."""

import datetime as dt
from collections.abc import Callable
from inspect import get_annotations
from types import UnionType
from typing import TYPE_CHECKING, Any, cast, get_args, get_origin

from attrs.validators import and_

if TYPE_CHECKING:
    from attrs import Attribute

_EXACT = (int, dt.date)
"""Types whose subclasses are something else: truth is no number, and a moment is no day."""
LARGEST_NUMBER = 2**53 - 1
"""The largest whole number that every reader of JSON keeps exact. Nothing in a page is below 0."""


def checked(model: type, fields: "list[Attribute[Any]]") -> "list[Attribute[Any]]":
    """Give every field of a model a validator that checks its annotated type.

    For the `field_transformer` of attrs. Raises `TypeError` when a model is made with a value of another type,
    `ValueError` for a number that no record can hold.
    """
    own = get_annotations(model)  # what a model inherits is checked already
    return [_checked(field) if field.name in own else field for field in fields]


def _checked(field: "Attribute[Any]") -> "Attribute[Any]":
    return field.evolve(validator=_both(_validator(field.type), field.validator))


def _both(first: Any, second: Any) -> Any:
    return first if second is None else and_(first, second)


Validator = Callable[[Any, "Attribute[Any]", Any], None]


def _validator(kind: Any) -> Validator:
    """Return the check of one field; one call for each value, since a page has a hundred of them."""
    if get_origin(kind) is tuple:
        return _check_of_tuple(kind, get_args(kind)[0])
    fits = _classes(kind)
    if int in fits:
        return _check_of_number(kind, fits)

    def validate(instance: object, field: "Attribute[Any]", value: object) -> None:
        if value.__class__ not in fits and not _is_one_of(value, fits):
            raise _wrong(instance, field, kind, value)

    return validate


def _check_of_number(kind: Any, fits: frozenset[type]) -> Validator:
    def validate(instance: object, field: "Attribute[Any]", value: object) -> None:
        if value.__class__ not in fits:
            raise _wrong(instance, field, kind, value)
        if isinstance(value, int) and not 0 <= value <= LARGEST_NUMBER:
            message = f"{type(instance).__name__}.{field.name} is from 0 to {LARGEST_NUMBER}, not {value!r:.60}"
            raise ValueError(message)

    return validate


def _check_of_tuple(kind: Any, member: Any) -> Validator:
    members = _classes(member) if get_origin(member) is not tuple else None
    inner = None if members is not None else _classes(get_args(member)[0])

    def validate(instance: object, field: "Attribute[Any]", value: object) -> None:
        if not _is_tuple_of(value, members, inner):
            raise _wrong(instance, field, kind, value)

    return validate


def _is_tuple_of(value: object, members: frozenset[type] | None, inner: frozenset[type] | None) -> bool:
    """Return whether a value is a tuple of values of the classes `members`, or of tuples of the classes `inner`."""
    if not isinstance(value, tuple):
        return False
    values = cast("tuple[object, ...]", value)
    if members is None:
        return all(_is_tuple_of(row, inner, None) for row in values)
    return not members or all(member.__class__ in members or _is_one_of(member, members) for member in values)


def _is_one_of(value: object, classes: frozenset[type]) -> bool:
    """Return whether a value is of one of the classes, or of a class made from one that has no exact meaning."""
    return not classes or any(isinstance(value, known) for known in classes if known not in _EXACT)


def _classes(kind: Any) -> frozenset[type]:
    """Return the classes that an annotation names; none for a model inside itself, known by name only."""
    if isinstance(kind, UnionType):
        return frozenset[type]().union(*map(_classes, get_args(kind)))
    return frozenset((kind,)) if isinstance(kind, type) else frozenset()


def _wrong(instance: object, field: "Attribute[Any]", kind: Any, value: object) -> TypeError:
    name = (
        kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind).replace("osce_corpus.parts.", "")
    )
    return TypeError(f"{type(instance).__name__}.{field.name} takes {name}, not {value!r:.60}")
