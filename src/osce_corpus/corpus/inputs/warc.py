"""WARC and WET files: crawls, record by record. With the extra `warc`."""

from collections.abc import Generator, Iterator
from typing import Any

from osce_corpus.corpus.inputs.charset import said_encoding
from osce_corpus.corpus.inputs.codings import unwrapped
from osce_corpus.corpus.inputs.feed import Feed
from osce_corpus.corpus.inputs.http import charset_of, media_type_of, read_answer
from osce_corpus.corpus.inputs.limits import check_page, read_up_to
from osce_corpus.corpus.inputs.media import why_no_page
from osce_corpus.corpus.inputs.opened import HEAD, Container, Opened
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError
from osce_corpus.corpus.inputs.places import Place
from osce_corpus.errors import OsceCorpusError
from osce_corpus.formats.extras import extra_module

_SIGNATURES = (b"WARC/0.", b"WARC/1.", b"WARC/2.")
_LONGEST_HEAD = 1 << 16
_COPIES = {
    "revisit": "a page that had not changed since an earlier visit",
    "continuation": "a part of a record in another file",
}
_PAGES = ("response", "resource", "conversion")
_NOTES = ("urn:", "metadata:", "dns:", "whois:", "filedesc:")
"""How addresses begin under which crawlers keep what they did."""
_FINE = range(200, 300)


def _fits(opened: Opened) -> bool:
    return opened.head.startswith(_SIGNATURES)


def _read(opened: Opened) -> Iterator[Piece]:
    library: Any = extra_module("fastwarc.warc", "warc", "WARC")
    feed = Feed(opened.stream)
    start: int | None = 0
    while start is not None:
        if feed.go_to_record(start):
            start = yield from _records(opened, library, feed)
        elif feed.tell() == 0 and not feed.damage:
            raise UnreadableError("There is no record in it.")
        else:
            start = None
        if feed.damage:
            yield opened.place.unreadable(feed.damage)
            start = feed.tell() if feed.recover() else None


def _records(opened: Opened, library: Any, feed: Feed) -> Generator[Piece, None, int | None]:
    """Yield what is in records up to the end, or up to what is none; return from where to look for the next one.

    Where already the first is none, and not the first of the file, that what stands before it has been told.
    """
    place, at = opened.place, feed.tell()
    is_known = at > 0
    try:
        for record in library.ArchiveIterator(feed, parse_http=False, stream_detect=False):
            at, is_known = int(record.stream_pos), False
            if not _has_head(record.headers):
                yield place.unreadable(f"The record at byte {at:,} has no type or no length.")
                return at + 1
            if opened.is_file and opened.size is not None and at + record.content_length > opened.size:
                yield place.unreadable(f"The record at byte {at:,} is cut off, or its length is wrong.")
                return at + 1
            yield from _record(opened, record)
    except OSError as error:
        if not is_known:
            yield place.unreadable(f"The record at byte {at:,}, or what follows it, is no record: {error}")
        return at + 1
    return None


def _has_head(headers: Any) -> bool:
    return bool(headers.get("WARC-Type")) and str(headers.get("Content-Length", "")).strip().isdecimal()


def _record(opened: Opened, record: Any) -> Iterator[Piece]:
    headers = record.headers
    kind = headers["WARC-Type"].strip().lower()
    url = (headers.get("WARC-Target-URI") or "").strip().removeprefix("<").removesuffix(">") or None
    name = headers.get("WARC-Record-ID") or f"record at byte {record.stream_pos}"
    place = opened.place.inside(name, url=url, crawled=headers.get("WARC-Date"))
    if opened.settings.leave_out(url):  # before it is read: of a crawl of the whole web, nearly all are
        return
    if kind in _COPIES:
        yield place.skipped(_COPIES[kind])
    elif kind in _PAGES and url and url.startswith(_NOTES):
        yield place.skipped("a note of the crawler")
    elif kind in _PAGES:
        try:
            yield _page(place, record, opened.settings.max_size)
        except (UnreadableError, OsceCorpusError) as error:
            yield place.unreadable(error)


def _page(place: Place, record: Any, max_size: int) -> Piece:
    length: int = record.content_length
    block = read_up_to(record.reader, min(_LONGEST_HEAD, length))
    answer = read_answer(block)
    if answer.status is not None and answer.status not in _FINE:
        return place.skipped(f"HTTP status {answer.status}")
    content_type = answer.headers.get("content-type", "")
    own_type = record.headers.get("Content-Type", "")
    if answer.status is None and media_type_of(own_type) != "application/http":
        content_type = own_type
    media_type, codings = media_type_of(content_type), answer.codings
    seen = b"" if codings else block[answer.body_at : answer.body_at + HEAD]
    name = place.url or ""
    reason = why_no_page(seen, name=name, media_type=media_type)
    if reason:
        return place.skipped(reason)
    check_page(length - answer.body_at, max_size)
    block += read_up_to(record.reader, length - len(block))
    if len(block) < length:
        raise UnreadableError(f"The record is cut off after {len(block):,} of {length:,} bytes.")
    body = unwrapped(block[answer.body_at :], codings, max_size)
    reason = why_no_page(body[:HEAD], name=name, media_type=media_type) if codings else None
    if reason:
        return place.skipped(reason)
    return place.page(body, said_encoding(charset_of(content_type), body))


WARC = Container(fits=_fits, read=_read)
