"""Columns become pages: what a model checks of each value is checked of a whole column, and then objects are filled."""

import gc
from collections import defaultdict, deque
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from itertools import islice, repeat
from typing import Any, cast

import attrs

from osce_corpus.formats.arrow.schema import TAG, VERSION, arrow, compute
from osce_corpus.formats.arrow.shapes import Record, Several, Shape, Value, page_shape
from osce_corpus.formats.migrating import LATER_FIELDS, SCHEMA
from osce_corpus.pages import Page

Columns = dict[str, list[Any]]


class UnfitError(ValueError):
    """A column has a value that no page has there."""


def pages_of(batch: Any) -> list[Page]:
    """Return the pages of a record batch whose columns have fitting types.

    Raises:
        UnfitError: A value is none that a page has, or the records are of another version.
    """
    versions = set(_plain_values(batch.column(VERSION)))
    if versions - {SCHEMA} or LATER_FIELDS.difference(batch.schema.names):
        raise UnfitError(f"versions {versions}")
    with _without_collection():
        return _records(page_shape(), batch.column, _plain_values(batch.column(TAG)), batch.num_rows)


@contextmanager
def _without_collection() -> Generator[None]:
    """Look for no cyclic garbage while objects are made of which none is garbage: that would take half of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _values(shape: Shape, array: Any) -> list[Any]:
    """Return the values of a column."""
    if arrow().types.is_null(array.type):
        return [None] * len(array)
    if isinstance(shape, Value):
        return _plain(shape, array)
    if isinstance(shape, Several):
        return _tuples(shape, array)
    children = dict(zip((field.name for field in array.type), array.flatten(), strict=True))
    is_there: list[bool] = array.is_valid().to_pylist()
    tags = _plain_values(children[TAG]) if shape.tag else ["" if there else None for there in is_there]
    return _records(shape, children.__getitem__, tags, sum(is_there))


def _plain(shape: Value, array: Any) -> list[Any]:
    values = _plain_values(array)
    if not shape.words:
        return values
    members: dict[str | None, Any] = {None: None, **{word: shape.kind(word) for word in shape.words}}
    try:
        return list(map(members.__getitem__, values))
    except KeyError as error:
        raise UnfitError(f"no word of the model: {error}") from None


def _plain_values(array: Any) -> list[Any]:
    """Return the values of a column; one by one out of a dictionary they would take ten times as long."""
    if not arrow().types.is_dictionary(array.type):
        return cast("list[Any]", array.to_pylist())
    words = array.dictionary.to_pylist()
    return [None if place is None else words[place] for place in array.indices.to_pylist()]


def _tuples(shape: Several, array: Any) -> list[Any]:
    flat = array.flatten()
    if flat.null_count and not shape.member.may_be_none:
        raise UnfitError("nothing among the members of a list")
    members = _values(shape.member, flat)
    lengths: list[int | None] = compute().list_value_length(array).to_pylist()
    rest = iter(members)
    return [tuple(islice(rest, length)) if length else length if length is None else () for length in lengths]


def _records(shape: Record, column: Callable[[str], Any], tags: Sequence[str | None], count: int) -> list[Any]:
    """Return as many objects as there are tags, each of the model that its tag names, or nothing; `count` are some."""
    columns = {name: _values(member, column(name)) for name, member in shape.fields.items()}
    records: list[Any] = [None] * len(tags)
    filled = dict.fromkeys(columns, 0)
    places_of: defaultdict[str | None, list[int]] = defaultdict(list)
    for place, tag in enumerate(tags):
        places_of[tag].append(place)
    for tag, model in shape.classes.items():
        places = places_of[tag]
        own = {name: _picked(columns[name], places) for name in attrs.fields_dict(model)}
        for place, record in zip(places, _filled(model, shape, own, len(places)), strict=True):
            records[place] = record
        for name, values in own.items():
            filled[name] += len(values) - values.count(None)
        count -= len(places)
    if count or any(len(columns[name]) - columns[name].count(None) != filled[name] for name in columns):
        raise UnfitError("records of unknown types, or with values of other types")
    return records


def _picked(values: list[Any], places: Sequence[int]) -> list[Any]:
    return values if len(places) == len(values) else list(map(values.__getitem__, places))


def _filled(model: type[Any], shape: Record, columns: Columns, length: int) -> list[Any]:
    """Return objects of a model with the values of columns, past its constructor: that would check each value again."""
    objects = list(map(object.__new__, repeat(model, length)))
    for attribute in attrs.fields(model):
        values = columns[attribute.name]
        _check(model, attribute, shape.fields[attribute.name], values)
        put: Callable[[object, object], None] = getattr(model, attribute.name).__set__
        deque(map(put, objects, values), maxlen=0)
    return objects


def _check(model: type[Any], attribute: "attrs.Attribute[Any]", shape: Shape, values: list[Any]) -> None:
    """Raise `UnfitError` for what the model does not allow; of the types themselves Arrow is sure."""
    if not shape.may_be_none and None in values:
        raise UnfitError(f"nothing for {attribute.name}")
    if isinstance(shape, Value) and shape.kind is int and attribute.validator is not None:
        try:
            for value in set(values):
                attribute.validator(model, attribute, value)
        except ValueError as error:
            raise UnfitError(f"{attribute.name}: {error}") from None
