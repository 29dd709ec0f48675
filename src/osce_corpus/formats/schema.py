"""The JSON Schema of records, made from the models."""

import datetime as dt
import inspect
from copy import deepcopy
from enum import Enum
from types import UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin

from osce_corpus.checking import LARGEST_NUMBER
from osce_corpus.formats.fields import record_fields
from osce_corpus.formats.migrating import SCHEMA
from osce_corpus.pages import PAGE_CLASSES
from osce_corpus.parts import Block

if TYPE_CHECKING:
    from attrs import Attribute

Schema = dict[str, Any]

_DAY = (
    r"^(?!0000)(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
    r"|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)$"
)
"""Every day of the calendar, and no other: not all validators look at `format`."""
_PLAIN: dict[object, Schema] = {
    str: {
        "description": "Any text without halves of surrogate pairs.",
        "type": "string",
        "pattern": r"^[^\uD800-\uDFFF]*$",
    },
    int: {"type": "integer", "minimum": 0, "maximum": LARGEST_NUMBER},
    dt.date: {"description": "YYYY-MM-DD.", "type": "string", "format": "date", "maxLength": 10, "pattern": _DAY},
}
_NAMES: dict[object, str] = {str: "text", int: "number", dt.date: "day", Block: "Block"}
_VALUES: dict[object, Schema] = {bool: {"type": "boolean"}, type(None): {"type": "null"}}


def json_schema() -> Schema:
    """Return the JSON Schema (draft 2020-12) of the records that this release writes.

    It refuses what `loads` refuses, and nothing else; only records of earlier releases are read and are not of this
    schema.
    """
    definitions = {_NAMES[kind]: schema for kind, schema in _PLAIN.items()}
    pages = [_defined(page, definitions) for page in PAGE_CLASSES.values()]
    schema = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A page of osce.org as a record of osce_corpus",
        "oneOf": pages,
        "$defs": dict(sorted(definitions.items())),
    }
    return deepcopy(schema)  # it is the caller's


def _schema(kind: Any, definitions: dict[str, Schema]) -> Schema:
    """Return the schema of values of one kind; models are defined once and referred to."""
    if kind in _VALUES:
        return _VALUES[kind]
    if kind == Block:
        definitions[_NAMES[kind]] = {"oneOf": [_defined(block, definitions) for block in get_args(kind)]}
    if kind in _NAMES:
        return _reference(_NAMES[kind])
    if isinstance(kind, UnionType):
        return {"anyOf": [_schema(member, definitions) for member in get_args(kind)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _schema(get_args(kind)[0], definitions)}
    return {"enum": [member.value for member in kind]} if issubclass(kind, Enum) else _defined(kind, definitions)


def _defined(model: Any, definitions: dict[str, Schema]) -> Schema:
    """Return a reference to the schema of a model, which is among the definitions then."""
    if model.__name__ not in definitions:
        properties = {**_tags(model), **{field.name: _of(field, definitions) for field in record_fields(model)}}
        definitions[model.__name__] = {
            "description": (inspect.getdoc(model) or "").partition("\n\n")[0],
            "type": "object",
            "properties": properties,
            "required": list(properties),
            "additionalProperties": False,
        }
    return _reference(model.__name__)


def _tags(model: Any) -> Schema:
    """Return what stands in a record of a model beside its attributes."""
    if model in PAGE_CLASSES.values():
        return {"type": {"const": model.type.value}, "schema": {"const": SCHEMA}}
    return {"type": {"const": model.kind}} if model in get_args(Block) else {}


def _of(field: "Attribute[Any]", definitions: dict[str, Schema]) -> Schema:
    if field.metadata:
        return {"type": "integer", "minimum": field.metadata["least"], "maximum": field.metadata["most"]}
    return _schema(field.type, definitions)


def _reference(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
