"""Rows become pages one at a time, by way of their records: what is wrong with one is told with its path."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, cast

import attrs

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.schema import TAG
from osce_corpus.formats.arrow.shapes import Record, Several, Shape, page_shape
from osce_corpus.formats.fields import NOT_RECORDED
from osce_corpus.formats.records import from_dict
from osce_corpus.pages import Page
from osce_corpus.parts import UnknownKey


def pages_by_row(batch: Any, first: int) -> Iterator[Page]:
    """Yield the pages of a record batch, the first of which is in the row `first`.

    Raises:
        InvalidRecordError: A row is wrong; the paths begin with its number.
    """
    for row, values in enumerate(batch.to_pylist(), first):
        try:
            record = _record(page_shape(), values)
            keys = tuple(UnknownKey(**key) for key in record.pop(NOT_RECORDED) or ())
            yield attrs.evolve(from_dict(record), unknown_keys=keys)
        except InvalidRecordError as error:
            problems = (Problem(f"$[{row}]{problem.path[1:]}", problem.message) for problem in error.problems)
            raise InvalidRecordError(tuple(problems)) from None


def _record(shape: Record, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values of a row, or of a struct, without those that are null because its model has no such field."""
    model = shape.classes.get(values[TAG] if shape.tag else "")
    own = attrs.fields_dict(model) if model else values
    kept = {name: value for name, value in values.items() if value is not None or name in own}
    return {name: _plain(shape.fields[name], value) if name in shape.fields else value for name, value in kept.items()}


def _plain(shape: Shape, value: Any) -> Any:
    if isinstance(value, dt.date):
        return value.isoformat()
    if isinstance(shape, Several) and value is not None:
        return [_plain(shape.member, member) for member in cast("list[Any]", value)]
    return _record(shape, value) if isinstance(shape, Record) and value is not None else value
