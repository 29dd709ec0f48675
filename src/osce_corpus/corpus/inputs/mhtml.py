"""MHTML: a page with all that it shows, as browsers save it, and as mail programs send it."""

import re
from collections.abc import Iterator
from email import message_from_bytes
from email.message import Message

from osce_corpus.corpus.inputs.charset import said_encoding
from osce_corpus.corpus.inputs.limits import check_page, read_page
from osce_corpus.corpus.inputs.media import why_no_page
from osce_corpus.corpus.inputs.opened import HEAD, Container, Opened
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError

_FIELD = rb"[A-Za-z][A-Za-z0-9-]{1,60}:[^\r\n]{0,1000}\r?\n(?:[ \t][^\r\n]{0,1000}\r?\n){0,20}"
_HEAD = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,20}(?:" + _FIELD + rb"){1,40}")
_RELATED = re.compile(rb"^content-type:\s*multipart/(?:related|mixed|alternative)", re.IGNORECASE | re.MULTILINE)
_IMAGES_TOO = 5
"""How many times as large as a page it may be, with the images."""
_HTML = ("text/html", "application/xhtml+xml")


def _fits(opened: Opened) -> bool:
    fields = _HEAD.match(opened.head)
    return fields is not None and _RELATED.search(fields[0]) is not None


def _read(opened: Opened) -> Iterator[Piece]:
    most = opened.settings.max_size
    try:
        message = message_from_bytes(read_page(opened.stream, most * _IMAGES_TOO).lstrip())
        page = next((part for part in message.walk() if part.get_content_type() in _HTML), message)
        content = page.get_payload(decode=True)
        charset = page.get_content_charset()
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise UnreadableError(f"The parts of the message cannot be told apart: {error}") from None
    if page is message or not isinstance(content, bytes):
        yield opened.place.unfit("a message without a page")
        return
    check_page(len(content), most)
    url = _header(message, "Snapshot-Content-Location") or _header(page, "Content-Location")
    place = opened.place.told(url and "".join(url.split()), _header(message, "Date"))
    reason = why_no_page(content[:HEAD])
    yield place.unfit(reason) if reason else place.page(content, said_encoding(charset, content))


def _header(message: Message, name: str) -> str | None:
    value = message.get(name)
    return str(value) if value else None


MHTML = Container(fits=_fits, read=_read)
