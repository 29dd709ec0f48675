"""Texts that no file can carry."""

from collections.abc import Iterator
from typing import Any, cast

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.reading import without_surrogates

HALF_OF_A_PAIR = "the text holds half of a surrogate pair, which no file can carry"


def is_whole(text: str) -> bool:
    """Return whether a text has no half of a surrogate pair."""
    return without_surrogates(text) == text


def refusal(record: dict[str, Any]) -> InvalidRecordError:
    """Return the error that names each text of a record that no file can carry."""
    return InvalidRecordError(tuple(_problems(record, "$")))


def _problems(value: object, path: str) -> Iterator[Problem]:
    if isinstance(value, dict):
        for name, inner in cast("dict[str, object]", value).items():
            yield from _problems(inner, f"{path}.{name}")
    elif isinstance(value, list):
        for index, inner in enumerate(cast("list[object]", value)):
            yield from _problems(inner, f"{path}[{index}]")
    elif isinstance(value, str) and not is_whole(value):
        yield Problem(path, HALF_OF_A_PAIR)
