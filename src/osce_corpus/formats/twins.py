"""Twins of the models: structures that msgspec reads and writes at the speed of C, and the code between the two.

The twins refuse whatever the strict converter refuses, so that what they accept needs no second check. What they refuse
goes to the converter, which names every wrong value. The code is made from the models, as attrs makes theirs.
"""

from collections.abc import Callable, Iterable, Iterator
from functools import reduce
from types import GenericAlias, UnionType
from typing import Annotated, Any, Literal, get_args, get_origin

import attrs
import msgspec

from osce_corpus.checking import LARGEST_NUMBER
from osce_corpus.formats.fields import NOT_RECORDED, record_fields
from osce_corpus.formats.migrating import SCHEMA
from osce_corpus.pages import PAGE_CLASSES, Page
from osce_corpus.parts import Block, Paragraph

_PAGES = tuple(PAGE_CLASSES.values())


class Twins:
    """Encodes pages to JSON and decodes them."""

    def __init__(self) -> None:
        self._twins: dict[Any, Any] = {}
        pages = [self._twin(page) for page in _PAGES]
        self._encoder = msgspec.json.Encoder()
        self._lines = self._encoder.encode_lines
        self._decoder: msgspec.json.Decoder[Any] = msgspec.json.Decoder(_any_of(pages))
        self._to_twin = _made(self._twins, _code_to_twin)
        self._to_model = _made(self._twins, _code_to_model)

    def encode(self, page: Page, *, indented: bool = False) -> bytes | None:
        """Return a page as a JSON object, a line or indented; `None` where it holds what a twin does not."""
        if type(page) not in _PAGES or page.unknown_keys:
            return None
        try:
            twin = self._to_twin[type(page)](page)
            return msgspec.json.format(self._encoder.encode(twin), indent=2) if indented else self._lines((twin,))
        except (KeyError, TypeError, ValueError):  # the first: a class that somebody has made of one of the models
            return None

    def decode(self, data: str | bytes) -> Page | None:
        """Return the page of a JSON object; `None` where it is none, or none of this release."""
        try:
            twin = self._decoder.decode(data)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return None
        page: Page = self._to_model[type(twin)](twin)
        return page

    def _twin(self, model: Any) -> Any:
        if model not in self._twins:
            fields = [(field.name, self._of(field)) for field in record_fields(model)]
            tag = {"tag_field": "type", "tag": str(model.type)} if model in _PAGES else {}
            tag = {"tag_field": "type", "tag": model.kind} if model in get_args(Block) else tag
            if model in _PAGES:
                fields.insert(0, ("schema", Literal[SCHEMA]))
            options: dict[str, Any] = {"frozen": True, "gc": False, "forbid_unknown_fields": True, **tag}
            self._twins[model] = msgspec.defstruct(model.__name__, fields, **options)
        return self._twins[model]

    def _of(self, field: Any) -> Any:
        if field.metadata:
            return Annotated[int, msgspec.Meta(ge=field.metadata["least"], le=field.metadata["most"])]
        return self._kind(field.type)

    def _kind(self, kind: Any) -> Any:
        if kind is int:
            return Annotated[int, msgspec.Meta(ge=0, le=LARGEST_NUMBER)]
        if isinstance(kind, UnionType):
            return _any_of(map(self._kind, get_args(kind)))
        if get_origin(kind) is tuple:
            return GenericAlias(tuple, (self._kind(get_args(kind)[0]), ...))
        return self._twin(kind) if attrs.has(kind) else kind


def _any_of(kinds: Iterable[Any]) -> Any:
    """Return the kind that is any of several."""

    def either(one: Any, other: Any) -> Any:
        return one | other

    return reduce(either, kinds)


def _made(twins: dict[Any, Any], code: Callable[[Any], Iterator[str]]) -> dict[Any, Any]:
    """Return a function for each model, made of code in which models, twins and functions have names."""
    made: dict[Any, Any] = {}
    names: dict[str, Any] = {"make": made}
    for model, twin in twins.items():
        names[model.__name__], names[f"{model.__name__}Twin"] = model, twin
        names[f"Open{model.__name__}"] = _open(model)
    for model, twin in twins.items():
        exec("\n".join(code(model)), names)
        made[model] = made[twin] = names[f"make{model.__name__}"]
    return made


def _open(model: Any) -> Any:
    """Return a model that is not frozen; its instances become frozen by a change of class."""
    plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(f"Open{model.__name__}", (model,), {"__slots__": (), **plain})


def _code_to_twin(model: Any) -> Iterator[str]:
    yield f"def make{model.__name__}(value):"
    yield f"    return {_twin_call(model, 'value')}"


def _twin_call(model: Any, value: str) -> str:
    schema = [str(SCHEMA)] if model in _PAGES else []
    inner = (_twin_value(field.type, f"{value}.{field.name}") for field in record_fields(model))
    return f"{model.__name__}Twin({', '.join([*schema, *inner])})"


def _twin_value(kind: Any, value: str) -> str:
    """Return the expression for the twin of a value."""
    if kind == Block:  # paragraphs are most of a body
        call = _twin_call(Paragraph, value)
        return f"{call} if type({value}) is Paragraph else make[type({value})]({value})"
    if attrs.has(kind):
        return _twin_call(kind, value)
    return _wrapped(kind, value, _twin_value, "[{}]")


def _code_to_model(model: Any) -> Iterator[str]:
    yield f"def make{model.__name__}(value):"
    yield f"    model = Open{model.__name__}()"
    for field in attrs.fields(model):
        read = "()" if field.name == NOT_RECORDED else _model_value(field.type, f"value.{field.name}")
        yield f"    model.{field.name} = {read}"
    yield f"    model.__class__ = {model.__name__}"
    yield "    return model"


def _model_value(kind: Any, value: str) -> str:
    """Return the expression for the value of a twin."""
    if kind == Block:
        return f"makeParagraph({value}) if type({value}) is ParagraphTwin else make[type({value})]({value})"
    if attrs.has(kind):
        return f"make{kind.__name__}({value})"
    return _wrapped(kind, value, _model_value, "tuple([{}])")


def _wrapped(kind: Any, value: str, inner: Callable[[Any, str], str], brackets: str) -> str:
    """Return the expression for a value that holds models, or may be one, or is plain."""
    if get_origin(kind) is tuple:
        item = inner(get_args(kind)[0], "item")
        return value if item == "item" else f"{brackets.format(f'{item} for item in {value}')} if {value} else ()"
    model = next(filter(attrs.has, get_args(kind)), None)
    return value if model is None else f"None if {value} is None else make{model.__name__}({value})"
