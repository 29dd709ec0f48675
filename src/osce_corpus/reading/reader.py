"""From a source to a `Document`."""

from attrs import evolve

from osce_corpus.diagnostics import nested_too_deep, not_a_page
from osce_corpus.document import Document
from osce_corpus.errors import InputTooLargeError
from osce_corpus.reading.html import read_html
from osce_corpus.reading.source import (
    check_type,
    decode,
    decoding_problems,
    is_data,
    is_html,
    is_too_deep,
    looks_binary,
    mistaken_source,
    without_tags,
)
from osce_corpus.reading.text import read_text

MAX_SIZE = 20_000_000
"""How large a source may be, in bytes, or in characters where it is `str`, unless the caller says otherwise.

The largest page of osce.org is some hundred times smaller; a page of this size takes some seconds and some hundred
megabytes."""


def read_source(
    source: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
    is_traced: bool = False,
) -> Document:
    """Read a source into segments with their places; where it is HTML, with `is_traced` those of all it shows.

    Raises:
        TypeError: `source` is neither `str` nor `bytes`.
        LookupError: `encoding` names no text encoding.
        InputTooLargeError: `source` is larger than `max_size`.
    """
    check_type(source)
    check_size(len(source), max_size)
    if is_data(source):
        text = source if isinstance(source, str) else ""
        return Document(segments=(), diagnostics=(not_a_page(),), text=text)
    decoded = decode(source, encoding)
    text, problems = decoded.text, decoding_problems(decoded)
    if looks_binary(text):
        return Document(segments=(), diagnostics=(not_a_page(),), encoding=decoded.encoding, text=text)
    if not is_html(text):
        problems += mistaken_source(text)
        return Document(segments=read_text(text), diagnostics=problems, encoding=decoded.encoding, text=text)
    if is_too_deep(decoded.utf_8):
        text = without_tags(text)
        problems = (*problems, nested_too_deep())
        return Document(segments=read_text(text), diagnostics=problems, encoding=decoded.encoding, text=text)
    document = read_html(decoded.utf_8, url, is_traced=is_traced)
    return evolve(document, diagnostics=(*problems, *document.diagnostics), encoding=decoded.encoding)


def check_size(size: int, max_size: int) -> None:
    """Raise `InputTooLargeError` for a source that is too large."""
    if size > max_size:
        raise InputTooLargeError(size, max_size)
