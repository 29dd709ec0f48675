"""What a source is: bytes to text, and whether the text is a page at all."""

import re

from attrs import evolve

from osce_corpus.diagnostics import decoding_errors, encoding_guessed, looks_like_a_path, looks_like_a_url
from osce_corpus.parts import Diagnostic
from osce_corpus.reading.encodings import Decoded, decode_bytes

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
_SIGNATURES = (
    b"%PDF-",
    b"%!PS",
    b"\x89PNG",
    b"GIF8",
    b"\xff\xd8\xff",
    b"RIFF",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\xd0\xcf\x11\xe0",
    b"Rar!",
    b"7z\xbc\xaf",
    b"II*\x00",
    b"MM\x00*",
    b"\x00\x00\x01\x00",
)
"""How files begin that are no pages: documents, images, archives."""
_TEXT_SIGNATURES = tuple(signature.decode("latin-1") for signature in _SIGNATURES)
_LONGEST_SIGNATURE = 32
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f\ufffd]")
_MANY_CONTROLS = 0.2
_SAMPLE = 1_000
_TAG = re.compile(r"<[^<>]*>")
_MOST_OPEN = 20_000
_LONGEST_PATH = 1_000
_REPLACEMENT = "\ufffd"


def check_type(source: object) -> None:
    """Raise `TypeError` for what is neither text nor bytes."""
    if not isinstance(source, str | bytes):
        how = "to read a file, call parse_file(path) or explain_file(path)"
        message = f"a source is str or bytes, not {type(source).__name__}; {how}"
        raise TypeError(message)


def decode(source: str | bytes, encoding: str | None) -> Decoded:
    """Return the source as text and as UTF-8, half surrogates replaced.

    Raises:
        LookupError: `encoding` names no text encoding.
    """
    decoded = decode_bytes(source, encoding) if isinstance(source, bytes) else Decoded(text=source, encoding="")
    try:
        return evolve(decoded, utf_8=decoded.text.encode())
    except UnicodeEncodeError:
        text = without_surrogates(decoded.text)
        return evolve(decoded, text=text, utf_8=text.encode())


def decoding_problems(decoded: Decoded) -> tuple[Diagnostic, ...]:
    """Return what to tell of how bytes became text."""
    problems: list[Diagnostic] = []
    if decoded.is_guess:
        problems.append(encoding_guessed(decoded.encoding, decoded.declared))
    if _REPLACEMENT in decoded.text:
        problems.append(decoding_errors())
    return tuple(problems)


def is_data(source: str | bytes) -> bool:
    """Return whether a source is a file of another kind, whatever its name: a PDF, an image, an archive."""
    beginning = source[:_LONGEST_SIGNATURE].lstrip()
    if isinstance(beginning, str):
        return beginning.startswith(_TEXT_SIGNATURES)
    return beginning.startswith(_SIGNATURES)


def looks_binary(text: str) -> bool:
    """Return whether a good part of a text is characters that no text has."""
    sample = text[:_SAMPLE]
    if "".join(sample.split()).isprintable() and _REPLACEMENT not in sample:
        return False
    return len(_CONTROL.findall(sample)) > len(sample) * _MANY_CONTROLS


def without_surrogates(text: str) -> str:
    """Return a text with U+FFFD for each half of a surrogate pair, which no format can carry."""
    return text if text.isascii() else _SURROGATE.sub(_REPLACEMENT, text)


def is_html(text: str) -> bool:
    """Return whether a text is markup: it begins with a tag, and has a tag that markup cannot lack."""
    return _HTML_START.match(text) is not None and _CLOSING_TAG.search(text) is not None


def is_too_deep(markup: bytes) -> bool:
    """Return whether markup opens so many elements more than it closes that no engine reads it in linear time."""
    tags = markup.count(b"<")
    return tags > _MOST_OPEN and tags - 2 * markup.count(b"</") > _MOST_OPEN


def without_tags(text: str) -> str:
    """Return the text between the tags of markup, each piece on a line of its own."""
    return _TAG.sub("\n", text)


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
