"""Pages become columns: all values of a field at once, as a page at a time would take ten times as long."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate, chain
from operator import attrgetter
from typing import Any, TypeVar

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.schema import arrow, page_schema, type_of
from osce_corpus.formats.arrow.shapes import Record, Shape, Value, page_shape
from osce_corpus.formats.migrating import SCHEMA
from osce_corpus.formats.records import check_page, known_dict
from osce_corpus.formats.texts import refusal
from osce_corpus.pages import Page

Item = TypeVar("Item")

MOST_PAGES = 4_096
"""How many pages a part of a file has at most."""
MOST_CHARACTERS = 16_000_000
"""How long the bodies of a part are together, unless the last one is longer: what a file in the making takes of memory
does not grow with the number of pages, and no column comes near the two gigabytes that Arrow allows."""


def batches(pages: Iterable[Page]) -> Iterator[Any]:
    """Yield record batches of pages, each when it is full.

    Raises:
        TypeError: What comes is not pages.
        InvalidRecordError: A value is one that Arrow does not have: a number of more than 64 bits, half of a surrogate
            pair.
    """
    return map(batch_of, parts(_checked(pages), characters))


def parts(items: Iterable[Item], size: Callable[[Item], int]) -> Iterator[list[Item]]:
    """Yield pages, or what is made of them, as many at a time as a part of a file has at most.

    Args:
        items: The pages, or something for each.
        size: How long the body of the page of an item is, in characters.
    """
    part: list[Item] = []
    length = 0
    for item in items:
        part.append(item)
        length += size(item)
        if len(part) == MOST_PAGES or length >= MOST_CHARACTERS:
            yield part
            part, length = [], 0
    if part:
        yield part


def characters(page: Page) -> int:
    """Return how many characters the body of a page has."""
    return sum(len(block.text) for block in page.body)


def batch_of(pages: list[Page]) -> Any:
    """Return the record batch of a part.

    Raises:
        InvalidRecordError: As for `batches`; it names each text that no file can carry.
    """
    try:
        return _batch(pages)
    except InvalidRecordError as error:
        named = (refusal(known_dict(page)).problems for page in pages)
        raise InvalidRecordError(next(filter(None, named), error.problems)) from None


def _checked(pages: Iterable[Page]) -> Iterator[Page]:
    for page in pages:
        check_page(page)
        yield page


def _batch(pages: list[Page]) -> Any:
    pa = arrow()
    shape = page_shape()
    _, *columns = _columns(shape, pages, "$")
    words = list(shape.classes)
    places = pa.array([words.index(page.type) for page in pages], pa.int8())
    types = pa.DictionaryArray.from_arrays(places, pa.array(words, pa.string()))
    versions = pa.array([SCHEMA] * len(pages), pa.int64())
    return pa.record_batch([types, versions, *columns], schema=page_schema())


def _columns(shape: Record, records: Sequence[Any], path: str) -> list[Any]:
    """Return a column for each field of records, before them that of their tags; a record may be `None`."""
    tags = _tags(shape, records)
    columns: list[Any] = [arrow().array(tags, arrow().string())] if shape.tag else []
    for name, member in shape.fields.items():
        get, owners = attrgetter(name), shape.owners(name)
        if owners.issuperset(tags):
            values = list(map(get, records))
        else:
            values = [get(record) if tag in owners else None for tag, record in zip(tags, records, strict=True)]
        columns.append(_array(member, values, f"{path}.{name}"))
    return columns


def _tags(shape: Record, records: Sequence[Any]) -> list[str | None]:
    if shape.tag:
        return list(map(attrgetter(shape.tag), records))
    return [None if record is None else "" for record in records]


def _array(shape: Shape, values: list[Any], path: str) -> Any:
    """Return a column of values of one shape."""
    pa = arrow()
    if isinstance(shape, Value):
        return _plain(shape, values, path)
    if isinstance(shape, Record):
        fields = list(type_of(shape))
        return pa.StructArray.from_arrays(_columns(shape, values, path), fields=fields, mask=_mask(values))
    members = list(chain.from_iterable(value for value in values if value is not None))
    ends = accumulate((0 if value is None else len(value) for value in values), initial=0)
    offsets = pa.array(ends, pa.int32())
    return pa.ListArray.from_arrays(offsets, _array(shape.member, members, f"{path}[]"), mask=_mask(values))


def _mask(values: list[Any]) -> Any:
    """Return which values are not there, `None` where all are."""
    absent = [value is None for value in values]
    return arrow().array(absent) if any(absent) else None


def _plain(shape: Value, values: list[Any], path: str) -> Any:
    pa = arrow()
    try:
        return pa.array(values, type_of(shape))
    except (OverflowError, UnicodeEncodeError, pa.ArrowInvalid) as error:
        raise InvalidRecordError((Problem(path, f"there is no such value in Arrow: {error}"),)) from None
