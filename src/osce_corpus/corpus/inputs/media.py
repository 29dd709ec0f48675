"""What is no page, by what it holds, and where that does not tell, by what is said of it."""

import re
from posixpath import basename, splitext
from urllib.parse import urlsplit

# How files begin, and what they are.
_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"%!PS", "PostScript"),
    (b"{\\rtf", "a document of an office program"),
    (b"\xd0\xcf\x11\xe0", "a document of an office program"),
    (b"\x89PNG", "an image"),
    (b"GIF8", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"II*\0", "an image"),
    (b"MM\0*", "an image"),
    (b"\0\0\1\0", "an image"),
    (b"RIFF", "an image, a sound or a film"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound"),
    (b"fLaC", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OTTO", "a font"),
    (b"\0\1\0\0\0", "a font"),
    (b"PK\3\4", "an archive"),
    (b"Rar!", "an archive"),
    (b"7z\xbc\xaf", "an archive"),
    (b"\x1f\x8b\x08", "an archive"),
    (b"SQLite format 3\0", "a database"),
    (b"ARROW1", "a table"),
    (b"CWS", "a program"),
    (b"FWS", "a program"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
_KINDS = dict(_SIGNATURES)
_SIGNATURE = re.compile(rb"\s*?(%s)" % b"|".join(map(re.escape, _KINDS)))
_FILM = re.compile(rb"....ftyp", re.DOTALL)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|frameset)[\s>]", re.IGNORECASE)
_VECTORS = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--.{0,500}?-->\s*)?(?:<!doctype\s+svg|<svg[\s>])", re.IGNORECASE | re.DOTALL
)
_RECORDS = re.compile(
    rb"(?:\xef\xbb\xbf)?---\r?\ntype: \w{1,40}\r?\nschema: \d"  # Markdown
    rb"|[\x80-\x8f\xde][^\xa4]{0,2}\xa4type",  # MessagePack
    re.DOTALL,
)
_TEI = re.compile(rb"<(?:TEI|teiCorpus)\s[^>]{0,200}tei-c\.org")
A_CORPUS = "a corpus already; oc.read(path).write(...) makes a file of another format"
# Of text that is not plainly a page: what its name says that it is.
_SUFFIXES = {
    ".css": "a style sheet",
    ".js": "a script",
    ".mjs": "a script",
    ".map": "a script",
    ".json": "data",
    ".xml": "data",
    ".rss": "data",
    ".ics": "data",
    ".vcf": "data",
    ".cdx": "data",
    ".cdxj": "data",
    ".svg": "an image",
}
_NAMES = {"robots.txt": "robots.txt", "hts-log.txt": "a file of HTTrack's own"}
_PAGE_TYPES = frozenset(
    (
        "",
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/markdown",
        "application/octet-stream",
        "binary/octet-stream",
        "unknown/unknown",
        "application/x-unknown-content-type",
    )
)
_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_MANY_CONTROLS = 0.1
_WIDE_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\0\0\xfe\xff")
_SAMPLE = 1_000


def kind_of_data(head: bytes) -> str | None:
    """Return what a file is that is plainly no page: "an image"; `None` where it may be one."""
    found = _SIGNATURE.match(head)
    return _KINDS[found[1]] if found else "a film" if _FILM.match(head) else None


def why_no_page(head: bytes, *, name: str = "", media_type: str = "") -> str | None:
    """Return why something is no page, by its first bytes, its name or address, and its media type, if it is none."""
    if _RECORDS.match(head):
        return A_CORPUS
    if _TEI.search(head):
        return "a TEI document"
    kind = kind_of_data(head)
    if kind or _is_binary(head):
        return kind or "binary data"
    file = basename(urlsplit_path(name)).lower()
    if file in _NAMES:
        return _NAMES[file]
    if _PAGE.search(head):
        return None
    if _VECTORS.match(head):
        return "an image"
    if media_type.lower() not in _PAGE_TYPES:
        return f"media type {media_type.lower()}"
    return None if media_type == "text/html" else _SUFFIXES.get(splitext(file)[1])


def urlsplit_path(name: str) -> str:
    """Return the path of an address, or of a file."""
    try:
        return urlsplit(name).path if "://" in name else name.replace("\\", "/")
    except ValueError:  # an address with half of a bracket
        return ""


def is_text(content: bytes) -> bool:
    """Return whether the first bytes are such as text has."""
    return _CONTROL.search(content[:_SAMPLE]) is None


def _is_binary(head: bytes) -> bool:
    """Return whether a good part of the first bytes is none of text; of UTF-16, every second is none of other text."""
    sample = head[:_SAMPLE]
    if sample.startswith(_WIDE_MARKS):
        return False
    zeros = sample.count(0)
    if max(sample[::2].count(0), sample[1::2].count(0)) == zeros:  # one half of each character
        sample = sample.replace(b"\0", b"")
    return len(_CONTROL.findall(sample)) > len(sample) * _MANY_CONTROLS
