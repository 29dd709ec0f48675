"""What the body of an answer is wrapped in: chunks, and compression."""

import re
import zlib
from collections.abc import Callable
from io import BytesIO

from osce_corpus.corpus.inputs.limits import Guard, check_page, read_page
from osce_corpus.corpus.inputs.media import is_text
from osce_corpus.corpus.inputs.packed import PACKINGS, Unpacked
from osce_corpus.corpus.inputs.pieces import UnreadableError
from osce_corpus.formats.extras import extra_module

_CHUNK = re.compile(rb"[ \t]*([0-9a-fA-F]{1,8})[ \t]*(?:;[^\r\n]{0,1000})?\r?\n")
_ZLIB_HEADS = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")


def unwrapped(body: bytes, codings: list[str], max_size: int) -> bytes:
    """Return a body as the server meant it. What a crawler has unwrapped already stays as it is.

    Raises:
        UnreadableError: It is damaged, cut off, of an unknown coding, or larger than a page.
        MissingExtraError: It needs a package that is not installed.
    """
    for coding in codings:
        body = _without(coding, body, max_size)
    check_page(len(body), max_size)
    return body


def _without(coding: str, body: bytes, max_size: int) -> bytes:
    if coding == "identity" or not body:
        return body
    if coding == "chunked":
        return _joined(body)
    unpack = _UNPACKING.get(coding)
    if unpack is None:
        if not is_text(body):
            raise UnreadableError(f"Its content coding is {coding!r}, which is not known here.")
        return body
    try:
        return unpack(body, max_size)
    except UnreadableError:
        if not is_text(body):
            raise
        return body  # text: what is packed looks different


def _joined(body: bytes) -> bytes:
    """Return chunks as one; all of the body where it has none, and what there is where the last ones are missing."""
    pieces: list[bytes] = []
    at = 0
    while chunk := _CHUNK.match(body, at):
        size = int(chunk[1], 16)
        if size == 0:
            return b"".join(pieces)
        at = chunk.end() + size
        pieces.append(body[chunk.end() : at])
        at += len(b"\r\n") if body.startswith(b"\r\n", at) else body.startswith(b"\n", at)
    return b"".join(pieces) if at >= len(body) else body


def _packed(name: str) -> Callable[[bytes, int], bytes]:
    packing = next(packing for packing in PACKINGS if packing.name == name)

    def unpack(body: bytes, max_size: int) -> bytes:
        if not body.startswith(packing.signature):
            raise UnreadableError(f"Its body is no {name}, as its headers say.")
        return read_page(Unpacked(BytesIO(body), packing, Guard()), max_size)

    return unpack


def _inflated(body: bytes, max_size: int) -> bytes:
    """Return what "deflate" has made, which is with a head or without one."""
    engine = zlib.decompressobj(zlib.MAX_WBITS if body.startswith(_ZLIB_HEADS) else -zlib.MAX_WBITS)
    try:
        data = engine.decompress(body, max_size + 1)
    except zlib.error as error:
        raise UnreadableError(f"Its body is no deflate, as its headers say: {error}") from None
    check_page(len(data), max_size)
    if not engine.eof:
        raise UnreadableError("Its body, packed with deflate, is cut off.")
    return data


def _brotli(body: bytes, max_size: int) -> bytes:
    library = extra_module("brotli", "warc", "A page that was sent with brotli")
    engine = library.Decompressor()
    data, piece = b"", body
    try:
        while len(data) <= max_size and not engine.is_finished():
            more: bytes = engine.process(piece, output_buffer_limit=max_size + 1)
            if not more and engine.can_accept_more_data():
                raise UnreadableError("Its body, packed with brotli, is cut off.")
            data, piece = data + more, b""
    except library.error:
        raise UnreadableError("Its body is no brotli, as its headers say.") from None
    check_page(len(data), max_size)
    return data


_UNPACKING: dict[str, Callable[[bytes, int], bytes]] = {
    "gzip": _packed("gzip"),
    "zstd": _packed("Zstandard"),
    "deflate": _inflated,
    "br": _brotli,
}
