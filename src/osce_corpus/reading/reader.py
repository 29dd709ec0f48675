"""From a source to a `Document`."""

from osce_corpus.document import Document
from osce_corpus.errors import UnsupportedFormatError
from osce_corpus.reading.source import decode, is_html, mistaken_source
from osce_corpus.reading.text import read_text


def read_source(source: str | bytes, *, encoding: str | None = None) -> Document:
    """Read a source into segments with their places.

    Raises:
        TypeError: `source` is neither `str` nor `bytes`.
        LookupError: `encoding` names no text encoding.
        UnsupportedFormatError: the source is HTML.
    """
    text, diagnostics = decode(source, encoding)
    if is_html(text):
        raise UnsupportedFormatError("HTML", "Pass the text that an extractor makes of the page.")
    return Document(segments=read_text(text), diagnostics=(*diagnostics, *mistaken_source(text)))
