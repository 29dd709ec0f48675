"""Keys of records that no model has: taken out when a record is read, put back where they stood when it is written."""

import json
import re
from collections.abc import Mapping
from typing import Any, Literal, cast, get_args, get_origin

import attrs

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.fields import record_fields
from osce_corpus.parts import Block, UnknownKey

Unknown = Literal["refuse", "keep"]
"""What becomes of keys that no model has."""

_BLOCKS: dict[str, type] = {block.kind: block for block in get_args(Block)}
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")


def without_unknown(values: Mapping[str, Any], page_class: type) -> tuple[dict[str, Any], tuple[UnknownKey, ...]]:
    """Return a record without the keys that its page does not have, at any depth, and these keys.

    Raises:
        InvalidRecordError: JSON has no such value as one of them.
    """
    found: list[UnknownKey] = []
    return _known_of(values, page_class, "$", found), tuple(found)


def with_unknown(record: dict[str, Any], keys: tuple[UnknownKey, ...]) -> dict[str, Any]:
    """Put keys where they stood in a record, and return it.

    Raises:
        InvalidRecordError: Their place is gone or taken, or they hold no JSON.
    """
    for key in keys:
        holder = _object_at(record, key.at)
        if holder is None or key.name in holder:
            raise _refused(f"{key.at}.{key.name}", f"there is no place for this unknown key; {_ADVICE}")
        try:
            holder[key.name] = json.loads(key.value)
        except ValueError:
            raise _refused(f"{key.at}.{key.name}", f"the value of this unknown key is no JSON; {_ADVICE}") from None
    return record


_ADVICE = "evolve the page with other unknown_keys"


def _known(value: Any, kind: Any, path: str, found: list[UnknownKey]) -> Any:
    """Return a value without unknown keys; what does not fit its kind is left for others to refuse."""
    if get_origin(kind) is tuple and isinstance(value, list | tuple):
        items = cast("list[object]", value)
        return [_known(item, get_args(kind)[0], f"{path}[{index}]", found) for index, item in enumerate(items)]
    if not isinstance(value, Mapping):
        return value
    values = cast("Mapping[str, Any]", value)
    model = _model(values, kind)
    return values if model is None else _known_of(values, model, path, found)


def _known_of(values: Mapping[str, Any], model: type, path: str, found: list[UnknownKey]) -> dict[str, Any]:
    kinds = {field.name: field.type for field in record_fields(model)}
    if model in _BLOCKS.values():
        kinds["type"] = str
    known: dict[str, Any] = {}
    for name, value in values.items():
        if name in kinds:
            known[name] = _known(value, kinds[name], f"{path}.{name}", found)
        else:
            found.append(UnknownKey(at=path, name=str(name), value=_json(value, f"{path}.{name}")))
    return known


def _model(value: Mapping[str, object], kind: Any) -> type | None:
    """Return the model that an object is of."""
    if kind == Block:
        tag = value.get("type")
        return _BLOCKS.get(tag) if isinstance(tag, str) else None
    return next((model for model in (kind, *get_args(kind)) if attrs.has(model)), None)


def _json(value: object, path: str) -> str:
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        f"{path}{text}".encode()
    except (TypeError, ValueError, RecursionError):
        raise _refused(path, "unknown key, and JSON has no such value") from None
    return text


def _object_at(record: Any, path: str) -> dict[str, Any] | None:
    value = record
    for step in _STEP.finditer(path):
        try:
            value = value[step[1] or int(step[2])]
        except (LookupError, TypeError):
            return None
    return cast("dict[str, Any]", value) if isinstance(value, dict) else None


def _refused(path: str, message: str) -> InvalidRecordError:
    return InvalidRecordError((Problem(path, message),))
