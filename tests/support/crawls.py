"""WARC records, right ones and wrong ones, byte by byte."""

HTML = b"Content-Type: text/html; charset=utf-8"


def answer(body: bytes, *headers: bytes, status: bytes = b"HTTP/1.1 200 OK") -> bytes:
    return b"\r\n".join([status, *(headers or (HTML,)), b"", body])


def record(
    number: int,
    block: bytes,
    *,
    kind: bytes = b"response",
    url: bytes | None = None,
    content_type: bytes = b"application/http; msgtype=response",
    length: int | None = None,
) -> bytes:
    lines = [
        b"WARC/1.0",
        b"WARC-Type: " + kind,
        b"WARC-Record-ID: <urn:uuid:%d>" % number,
        b"WARC-Date: 2012-05-03T10:20:30Z",
        b"WARC-Target-URI: " + (url or b"https://www.osce.org/odihr/%d" % (10_000 + number)),
        b"Content-Type: " + content_type,
        b"Content-Length: %d" % (len(block) if length is None else length),
    ]
    return b"\r\n".join([*lines, b"", block]) + b"\r\n\r\n"
