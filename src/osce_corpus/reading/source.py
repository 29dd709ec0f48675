"""What a source is: bytes to text, and whether the text is a page at all."""

import codecs
import re

from osce_corpus.diagnostics import decoding_errors, looks_like_a_path, looks_like_a_url
from osce_corpus.parts import Diagnostic

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_HTML_START = re.compile(
    r"[\s\ufeff]*(?:<!--.{0,2000}?-->\s*)*+<(?:!doctype\s+html|\?xml|html|head|body|[a-z][a-z0-9]{0,9}(?=[\s>/]))",
    re.IGNORECASE | re.DOTALL,
)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]{0,9}\s*>|<(?:html|body|br|p|div|meta)\b[^<>]{0,2000}>", re.IGNORECASE)
_URL = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_PATH = re.compile(
    r"(?:[a-z]:[\\/]|~?/|\.{1,2}[\\/])?[^\n<>|\"*?:]*\.(?:txt|text|md|html?|xhtml|pdf|json|jsonl|warc|gz)",
    re.IGNORECASE,
)
_SURROGATE = re.compile("[\ud800-\udfff]")
_LONGEST_PATH = 1_000
_REPLACEMENT = "\ufffd"


def decode(source: object, encoding: str | None) -> tuple[str, tuple[Diagnostic, ...]]:
    """Return the source as text: by its byte order mark, else by `encoding`, else as UTF-8."""
    if isinstance(source, bytes):
        marked = next((name for mark, name in _BYTE_ORDER_MARKS if source.startswith(mark)), None)
        text = source.decode(marked or encoding or "utf-8", errors="replace")
    elif isinstance(source, str):
        text = source
    else:
        message = f"a source is str or bytes, not {type(source).__name__}; to read a file, call parse_file(path)"
        raise TypeError(message)
    text = without_surrogates(text)
    return text, (decoding_errors(),) if _REPLACEMENT in text else ()


def without_surrogates(text: str) -> str:
    """Return a text with U+FFFD for each half of a surrogate pair, which no format can carry."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return _SURROGATE.sub(_REPLACEMENT, text)
    return text


def is_html(text: str) -> bool:
    """Return whether a text is markup: it begins with a tag, and has a tag that markup cannot lack."""
    return _HTML_START.match(text) is not None and _CLOSING_TAG.search(text) is not None


def mistaken_source(text: str) -> tuple[Diagnostic, ...]:
    """Return what to tell somebody who passed a path or an address in place of a page."""
    if len(text) > _LONGEST_PATH:
        return ()
    line = text.strip()
    if _URL.fullmatch(line):
        return (looks_like_a_url(),)
    if _PATH.fullmatch(line):
        return (looks_like_a_path(),)
    return ()
