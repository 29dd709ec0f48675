"""JSON: one page is an object, many pages are an array."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, BinaryIO

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.format import Format
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.pages import Page


def dumps(page: Page) -> str:
    """Return a page as an indented JSON object."""
    return json.dumps(to_dict(page), ensure_ascii=False, indent=2)


def loads(data: str | bytes) -> Page:
    """Return the page of a JSON object."""
    return from_dict(decoded(data))


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages as one array, each as it comes; return how many."""
    count = 0
    for page in pages:
        file.write(b"[\n" if count == 0 else b",\n")
        file.write(dumps(page).encode())
        count += 1
    file.write(b"\n]\n" if count else b"[]\n")
    return count


def read(file: BinaryIO, name: str) -> Iterator[Page]:
    """Yield the pages of a file that holds one object or an array of them."""
    try:
        content = decoded(file.read())
    except InvalidRecordError as error:
        raise InvalidRecordError(error.problems, name) from None
    is_array = _is_array(content)
    records = content if is_array else [content]
    for index, record in enumerate(records):
        try:
            yield from_dict(record)
        except InvalidRecordError as error:
            place = f"$[{index}]" if is_array else "$"
            problems = tuple(Problem(place + problem.path[1:], problem.message) for problem in error.problems)
            raise InvalidRecordError(problems, name) from None


def _is_array(content: Any) -> bool:
    return isinstance(content, list)


def decoded(data: str | bytes) -> Any:
    """Return the value of a JSON text.

    Raises:
        InvalidRecordError: It is not JSON.
    """
    try:
        return json.loads(data if isinstance(data, str) else data.decode("utf-8-sig", "surrogateescape"))
    except (ValueError, RecursionError) as error:
        raise InvalidRecordError((Problem("$", f"not JSON: {error}"),)) from None


JSON = Format("json", (".json",), write, read, dumps, loads)
