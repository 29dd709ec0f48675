"""Crawls of pages that no site has, with what stands beside the pages in the archives of real ones."""

import gzip
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from attrs import frozen

from tests.support.pages import bulleted

_WORDS = (
    "river border police court school council election media customs mediator election report water energy forest "
    "village bridge engineer lawyer teacher student judge officer monitor visit meeting seminar training support "
    "programme project member group party region district municipality republic office mission centre delegation "
    "agreement document principle commitment security trade migration gender tolerance arms control reform budget"
).split()
_MONTHS = "January February March April May June July August September October November December".split()
_RUSSIAN = (
    "и в не на что с это по как его для от за он из к они мы при так или все уже если только было её был до".split()
)
_REQUEST, _RESPONSE = "application/http; msgtype=request", "application/http; msgtype=response"
_MOMENT = "2012-05-03T10:20:30Z"
_HALF = 0.5
_WITH_COPY = 3
"""One of ten pages has a copy."""
_CUT_OFF = 40
"""How many bytes the last record lacks where it is cut off."""


@frozen(kw_only=True)
class Crawl:
    """How many pages of which kind a crawl has."""

    pages: int
    """How many different pages, one of which may be cut off."""
    copies: int
    """How many of them are fetched once more, from another address and in another wrapping."""
    others: int
    """How many records are no pages."""


def write_crawl(path: Path, pages: int, *, seed: int = 0, cut_off: bool = True) -> Crawl:
    """Write a crawl with so many different pages; the record of the last one may be cut off."""
    chance = Random(seed)
    counts = Counter[str]()
    with path.open("wb") as file:
        for kind, record in _records(pages, chance):
            counts[kind] += 1
            file.write(gzip.compress(record, mtime=0) if path.suffix == ".gz" else record)
    if cut_off:
        os.truncate(path, path.stat().st_size - _CUT_OFF)
    return Crawl(pages=pages, copies=counts["copy"], others=counts["other"])


def _records(pages: int, chance: Random) -> Iterator[tuple[str, bytes]]:
    """Yield records, each behind what it is: "page", "copy" or "other"."""
    yield "other", _record("warcinfo", None, "application/warc-fields", b"software: a crawler\r\n")
    for number in range(pages):
        url, html = f"https://www.osce.org/secretariat/{100_000 + number}", _page(number)
        yield from (("other", record) for record in _noise(url, chance))
        if number % 10 == _WITH_COPY:
            yield "copy", _fetched(f"{url}?download=true", html, chance)
        yield "page", _fetched(url, html, chance)


def _noise(url: str, chance: Random) -> Iterator[bytes]:
    """Yield records that stand around that of a page, and are none."""
    yield _record("request", url, _REQUEST, b"GET / HTTP/1.1\r\nHost: www.osce.org\r\n\r\n")
    match chance.randrange(6):
        case 0:
            yield _record("response", f"{url}/gone", _RESPONSE, _answer("404 Not Found", b"<html>gone</html>"))
        case 1:
            image = _answer("200 OK", b"\x89PNG\r\n\x1a\n" + chance.randbytes(500), "Content-Type: image/png")
            yield _record("response", f"{url}.png", _RESPONSE, image)
        case 2:
            yield _record("revisit", url, _RESPONSE, _answer("200 OK", b""))
        case 3:
            yield _record("metadata", url, "application/warc-fields", b"hopsFromSeed: 1\r\n")
        case _:
            pass


def _fetched(url: str, html: bytes, chance: Random) -> bytes:
    """Return the record of a page, which may be compressed, in chunks, or both."""
    headers = ["Content-Type: text/html; charset=utf-8"]
    body = html
    if chance.random() < _HALF:
        body = gzip.compress(body, mtime=0)
        headers.append("Content-Encoding: gzip")
    if chance.random() < _HALF:
        pieces = [body[start : start + 1_000] for start in range(0, len(body), 1_000)]
        body = b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in (*pieces, b""))
        headers.append("Transfer-Encoding: chunked")
    return _record("response", url, _RESPONSE, _answer("200 OK", body, *headers))


def _answer(status: str, body: bytes, *headers: str) -> bytes:
    return "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {status}", *headers, "")).encode() + body


def _record(kind: str, url: str | None, content_type: str, block: bytes) -> bytes:
    head = ["WARC/1.0", f"WARC-Type: {kind}", f"WARC-Record-ID: <urn:{kind}:{url}>", f"WARC-Date: {_MOMENT}"]
    head += [f"WARC-Target-URI: {url}"] if url else []
    head += [f"Content-Type: {content_type}", f"Content-Length: {len(block)}", ""]
    return "".join(f"{line}\r\n" for line in head).encode() + block + b"\r\n\r\n"


def _page(number: int) -> bytes:
    """A press release of words drawn by chance; every seventh is in Russian."""
    chance = Random(number)

    def words(count: int) -> str:
        return " ".join(chance.choices(_RUSSIAN if number % 7 == 5 else _WORDS, k=count))

    day = f"{chance.randint(1, 28)} {chance.choice(_MONTHS)} {chance.randint(1995, 2022)}"
    paragraphs = [f"{words(chance.randint(20, 60)).capitalize()}, the OSCE said." for _ in range(chance.randint(2, 6))]
    text = bulleted(title=words(6).capitalize(), body=[f"VIENNA, {day} - {paragraphs[0]}", *paragraphs[1:]])
    lines = "".join(f"<p>{line}</p>\n" for line in text.split("\n"))
    return f"<!DOCTYPE html><html><head><title>{number}</title></head><body>{lines}</body></html>".encode()
