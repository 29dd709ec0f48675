"""The converter between pages and plain values: strict, because cattrs alone would take `None` for "None"."""

import datetime as dt
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from operator import attrgetter
from types import GenericAlias
from typing import Any, TypeVar, cast, get_args, get_origin

import attrs
from cattrs import (
    BaseValidationError,
    ClassValidationError,
    Converter,
    ForbiddenExtraKeysError,
    IterableValidationError,
)
from cattrs.errors import IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn, override

from osce_corpus.checking import LARGEST_NUMBER
from osce_corpus.errors import InvalidRecordError, Problem, shown
from osce_corpus.formats.fields import NOT_RECORDED, record_fields
from osce_corpus.formats.texts import HALF_OF_A_PAIR, is_whole
from osce_corpus.pages import PAGE_CLASSES
from osce_corpus.parts import Block, Caption, Heading, ListBlock, Paragraph, ReferenceKind, Table

T = TypeVar("T")

_BLOCKS: dict[object, type[Block]] = {block.kind: block for block in (Heading, Paragraph, ListBlock, Caption, Table)}
_KINDS = tuple(kind.value for kind in ReferenceKind)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_NAMES: dict[type, str] = {str: "a string", bool: "true or false"}


class _WrongValueError(ValueError):
    """A value that does not fit; its message says what was expected."""


class _MissingKeysError(ValueError):
    """An object lacks keys that every record has; what is wrong with its others is told, too."""

    def __init__(self, names: Sequence[str], others: BaseValidationError | None) -> None:
        super().__init__(names)
        self.names = names
        self.others = others


def record_values(page: object) -> dict[str, Any]:
    """Return the attributes of a page as plain values."""
    return cast("dict[str, Any]", _converter().unstructure(page))


def structured(values: Mapping[str, Any], page_class: type[T]) -> T:
    """Return the page of plain values.

    Raises:
        InvalidRecordError: Any value does not fit.
    """
    try:
        return _converter().structure(values, page_class)
    except (BaseValidationError, _MissingKeysError) as error:
        raise InvalidRecordError(tuple(_problems(error, "$"))) from None


@cache
def _converter() -> Converter:
    converter = Converter(unstruct_collection_overrides={tuple: list})
    for plain in _NAMES:
        converter.register_structure_hook(plain, _exactly)
    converter.register_structure_hook(int, _number)
    converter.register_structure_hook(dt.date, _day)
    converter.register_structure_hook(ReferenceKind, _kind)
    converter.register_unstructure_hook(dt.date, dt.date.isoformat)
    converter.register_unstructure_hook(ReferenceKind, attrgetter("value"))
    converter.register_structure_hook_factory(_is_tuple, _tuple_hook)
    converter.register_structure_hook_factory(attrs.has, _class_hook)
    converter.register_structure_hook_func(lambda kind: kind == Block, _block_hook(converter))
    for block in _BLOCKS.values():
        converter.register_unstructure_hook(block, _tagged(block, converter))
    for page in PAGE_CLASSES.values():
        left_out: dict[str, Any] = {NOT_RECORDED: override(omit=True)}
        converter.register_unstructure_hook(page, make_dict_unstructure_fn(page, converter, **left_out))
    return converter


def _exactly(value: object, kind: type[T]) -> T:
    """Return a value that is of a plain type already; nothing is coerced."""
    if type(value) is not kind:
        message = f"expected {_NAMES[kind]}, found {shown(value)}"
        raise _WrongValueError(message)
    if isinstance(value, str) and not is_whole(value):
        raise _WrongValueError(HALF_OF_A_PAIR)
    return value


def _number(value: object, _: type) -> int:
    """Return a whole number. JSON has one kind of numbers: 1.0 is 1."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if type(value) is not int or not 0 <= value <= LARGEST_NUMBER:
        message = f"expected a whole number from 0 to {LARGEST_NUMBER}, found {shown(value)}"
        raise _WrongValueError(message)
    return value


def _day(value: object, _: type) -> dt.date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        message = f'expected a day as "2007-06-01", found {shown(value)}'
        raise _WrongValueError(message)
    try:
        return dt.date.fromisoformat(value)
    except ValueError:
        message = f"there is no such day as {value}"
        raise _WrongValueError(message) from None


def _kind(value: object, _: type) -> ReferenceKind:
    if not isinstance(value, str) or value not in _KINDS:
        message = f"expected one of {', '.join(_KINDS)}; found {shown(value)}"
        raise _WrongValueError(message)
    return ReferenceKind(value)


def _is_tuple(kind: object) -> bool:
    return get_origin(kind) is tuple


def _tuple_hook(kind: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    items: Any = GenericAlias(list, get_args(kind)[0])
    hook = converter.get_structure_hook(items)

    def structure(value: object, _: object) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            message = f"expected a list, found {shown(value)}"
            raise _WrongValueError(message)
        return tuple(hook(value, items))

    return structure


def _class_hook(kind: Any, converter: Converter) -> Callable[[Any, Any], Any]:
    names = [field.name for field in record_fields(kind)]
    others = [field.name for field in attrs.fields(kind) if field.name not in names]
    left_out: dict[str, Any] = {name: override(omit=True) for name in others}
    hook = make_dict_structure_fn(kind, converter, _cattrs_forbid_extra_keys=True, **left_out)

    def structure(value: object, _: object) -> object:
        if not isinstance(value, Mapping):
            message = f"expected an object, found {shown(value)}"
            raise _WrongValueError(message)
        values = cast("Mapping[str, Any]", value)
        missing = [name for name in names if name not in values]
        if missing:
            raise _MissingKeysError(missing, wrong_among(values))
        return hook(values, kind)

    def wrong_among(values: Mapping[str, Any]) -> BaseValidationError | None:
        try:
            hook(values, kind)
        except BaseValidationError as error:
            return error
        return None

    return structure


def _block_hook(converter: Converter) -> Callable[[object, Any], Block]:
    def structure(value: object, _: object) -> Block:
        original = value
        values = dict(cast("Mapping[str, Any]", value)) if isinstance(value, Mapping) else {}
        kind = values.pop("type", None)
        block = _BLOCKS.get(kind) if isinstance(kind, str) else None
        if block is None:
            found = shown(kind if values else original)
            message = f"expected a block with a type among {', '.join(map(str, _BLOCKS))}; found {found}"
            raise _WrongValueError(message)
        return converter.structure(values, block)

    return structure


def _tagged(block: type[Block], converter: Converter) -> Callable[[Block], dict[str, Any]]:
    hook = make_dict_unstructure_fn(block, converter)
    return lambda value: {"type": block.kind, **hook(value)}


def _problems(error: BaseException, path: str) -> Iterator[Problem]:
    """Yield every wrong value below an error of cattrs, with its path."""
    if isinstance(error, ForbiddenExtraKeysError):
        for name in sorted(map(str, error.extra_fields)):
            yield Problem(f"{path}.{name}", "unknown key")
    elif isinstance(error, _MissingKeysError):
        missing = [f"{path}.{name}" for name in error.names]
        yield from (Problem(place, "missing") for place in missing)
        if error.others is not None:
            yield from (problem for problem in _problems(error.others, path) if problem.path not in missing)
    elif isinstance(error, ClassValidationError | IterableValidationError):
        noted, bare = error.group_exceptions()
        for inner, note in noted:
            step = f"[{note.index}]" if isinstance(note, IterableValidationNote) else f".{note.name}"
            yield from _problems(inner, path + step)
        for inner in bare:
            yield from _problems(inner, path)
    else:
        yield Problem(path, str(error))
