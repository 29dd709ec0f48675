"""Records as JSON text: by msgspec where it is installed, by the standard library where not, byte for byte the same."""

import json
from functools import cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.formats.texts import refusal
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

if TYPE_CHECKING:
    from osce_corpus.formats.twins import Twins


def encode(page: Page, *, indented: bool = False) -> bytes:
    """Return a page as a JSON object, on one line with its line end, or indented on many lines.

    Raises:
        InvalidRecordError: No file can carry a text of it.
        TypeError: It is not a page.
    """
    engine = twins()
    data = engine.encode(page, indented=indented) if engine else None
    return _encode(page, indented=indented) if data is None else data


def decode(data: str | bytes, unknown: Unknown = "refuse") -> Page:
    """Return the page of a JSON object.

    Raises:
        InvalidRecordError: It is none; the error gives the path of each wrong value.
    """
    engine = twins()
    page = engine.decode(data) if engine else None
    return from_dict(value_of(data), unknown=unknown) if page is None else page


def value_of(data: str | bytes) -> Any:
    """Return the value of a JSON text.

    Raises:
        InvalidRecordError: It is not JSON.
    """
    try:
        return json.loads(data if isinstance(data, str) else data.decode("utf-8-sig", "surrogateescape"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecordError((Problem("$", f"not JSON: {error}"),)) from None


def _encode(page: Page, *, indented: bool) -> bytes:
    record = to_dict(page)
    style: dict[str, Any] = {"indent": 2} if indented else {"separators": (",", ":")}
    try:
        return (json.dumps(record, ensure_ascii=False, **style) + ("" if indented else "\n")).encode()
    except UnicodeEncodeError:
        raise refusal(record) from None


@cache
def twins() -> "Twins | None":
    """Return what encodes and decodes at the speed of C; `None` where msgspec is not installed."""
    if find_spec("msgspec") is None:
        return None
    from osce_corpus.formats.twins import Twins

    return Twins()
