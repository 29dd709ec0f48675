"""The shape of pages: what their models say of every value, as a tree that columns can be made from and read by."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, cast, get_args, get_origin

import attrs
from attrs import frozen

from osce_corpus.pages import PAGE_CLASSES


@frozen
class Value:
    """A single value: a text, a number, truth or a day."""

    kind: type
    """`str`, `int`, `bool`, `datetime.date`, or an enumeration of texts."""
    may_be_none: bool = False

    @property
    def words(self) -> tuple[str, ...]:
        """All values that there are, where the model names them; none where it may be any."""
        return tuple(self.kind) if issubclass(self.kind, StrEnum) else ()


@frozen
class Several:
    """Any number of values of one shape, in order."""

    member: "Shape"
    may_be_none: bool = False


@frozen
class Record:
    """An object of one model, or of one of several: then a tag says of which, and it has the fields of all of them."""

    classes: Mapping[str, type[Any]]
    """The models by tag; the tag of one that stands alone is empty."""
    fields: Mapping[str, "Shape"]
    """The fields of all models, each once, in the order of the models."""
    tag: str = ""
    """The attribute of the models that is their tag."""
    may_be_none: bool = False

    def owners(self, name: str) -> frozenset[str]:
        """Return the tags of the models that have a field."""
        return frozenset(tag for tag, model in self.classes.items() if name in attrs.fields_dict(model))


Shape = Value | Several | Record


def record_of(classes: Mapping[str, type[Any]], tag: str = "") -> Record:
    """Return the shape of the objects of one model, or of several."""
    fields: dict[str, Shape] = {}
    for model in classes.values():
        for attribute in attrs.fields(model):
            shape = shape_of(attribute.type)
            if fields.setdefault(attribute.name, shape) != shape:
                raise TypeError(f"{attribute.name} of {model.__name__} is something else in another model")
    return Record(classes, fields, tag)


def shape_of(kind: Any) -> Shape:
    """Return the shape of the values that an annotation of the models allows."""
    members = [member for member in get_args(kind) if member is not NoneType] if isinstance(kind, UnionType) else [kind]
    shape = (
        _shape_of_one(members[0]) if len(members) == 1 else record_of({model.kind: model for model in members}, "kind")
    )
    return attrs.evolve(shape, may_be_none=isinstance(kind, UnionType) and NoneType in get_args(kind))


def _shape_of_one(kind: Any) -> Shape:
    if get_origin(kind) is tuple:
        return Several(shape_of(get_args(kind)[0]))
    return record_of({"": cast("type[Any]", kind)}) if attrs.has(kind) else Value(kind)


@cache
def page_shape() -> Record:
    """Return the shape of pages of every type."""
    return record_of({kind.value: model for kind, model in PAGE_CLASSES.items()}, "type")
