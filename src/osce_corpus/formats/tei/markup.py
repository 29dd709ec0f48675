"""XML as text: elements whose content and attributes are always well formed, whatever a page holds."""

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_REPLACEMENT = "\ufffd"
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_IN_ATTRIBUTES = {**_IN_TEXT, **str.maketrans({'"': "&quot;", "\t": "&#9;", "\n": "&#10;"})}
_NO_POINTER = re.compile(r"[^A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+|%(?![0-9A-Fa-f]{2})")
_PARTS = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*:)?(//[^/?]*)?(.*)")
_AUTHORITY = re.compile(r"(?://(?:[^@]*@)?[^:@]*(?::[0-9]*)?)?")

Attributes = Mapping[str, str | None]


def text(content: str) -> str:
    """Return a text for the content of an element, with U+FFFD for each character that XML cannot carry."""
    return _legal(content).translate(_IN_TEXT)


def element(name: str, content: str = "", attributes: Attributes | None = None) -> str:
    """Return an element with markup inside it; an attribute that is `None` is left out."""
    written = "".join(
        f' {key}="{_legal(value).translate(_IN_ATTRIBUTES)}"'
        for key, value in (attributes or {}).items()
        if value is not None
    )
    return f"<{name}{written}>{content}</{name}>" if content else f"<{name}{written}/>"


def lines(name: str, children: Iterable[str], attributes: Attributes | None = None) -> str:
    """Return an element that has nothing but elements in it, a line for each; none where there are no children."""
    content = "".join(f"\n{child}" for child in children if child)
    return element(name, f"{content}\n", attributes) if content else ""


def texts(name: str, contents: Iterable[str | None], attributes: Attributes | None = None) -> str:
    """Return an element for each text that is there."""
    return "".join(element(name, text(content), attributes) for content in contents if content is not None)


def pointer(address: str) -> str | None:
    """Return an address as one pointer, `None` for an empty one.

    White space separates pointers: it is percent-encoded, and so is whatever else an address cannot have at its place.
    """
    escaped = _NO_POINTER.sub(lambda found: quote(found[0], safe=""), _legal(address))
    before, mark, fragment = escaped.partition("#")
    ((scheme, authority, path),) = _PARTS.findall(before)[:1]
    if not _AUTHORITY.fullmatch(authority):
        authority = authority.replace(":", "%3A")
    if not (scheme or authority):
        path = path.replace(":", "%3A")  # it would end a scheme
    return f"{scheme}{authority}{path}{mark}{fragment.replace('#', '%23')}" or None


def _legal(content: str) -> str:
    return _NO_XML.sub(_REPLACEMENT, content)
