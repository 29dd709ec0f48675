"""The encoding that a server says a page is in."""

from w3lib.encoding import resolve_encoding


def said_encoding(charset: str | None, content: bytes) -> str | None:
    """Return the encoding that is to be told to the parser, if any.

    Servers are often wrong. Bytes that are valid as UTF-8 are UTF-8 whatever the server says, and bytes that are not
    are not, or nearly: the parser tells that. An encoding of which there is none is not told either.
    """
    name = None if charset is None or _is_utf_8(content) else resolve_encoding(charset)
    if name is None or name == "utf-8":
        return None
    try:
        content[:1].decode(name, errors="replace")
    except (LookupError, UnicodeError):  # of what Python knows under such names, not all makes text
        return None
    return name


def _is_utf_8(content: bytes) -> bool:
    try:
        content.decode()
    except UnicodeDecodeError:
        return False
    return True
