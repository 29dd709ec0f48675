"""A small crawl: WARC files with pages of every layout that the site had, and what does not belong there."""

import gzip
from pathlib import Path
from typing import Any

import attrs
from attrs import frozen

import osce_corpus as oc
from tests.support.html import known, records

FILES = 4
LAYOUTS = tuple(known.LAYOUTS.values())
_CRAWLED = "2012-05-03T10:20:{:02}Z"


@frozen
class Fetched:
    """What a crawler got."""

    file: str
    number: int
    kind: str
    body: bytes

    @property
    def url(self) -> str:
        return f"https://www.osce.org/node/{self.number}"

    @property
    def member(self) -> str:
        return f"<urn:uuid:00000000-0000-0000-0000-{self.number:012}>"

    @property
    def crawled(self) -> str:
        return _CRAWLED.format(self.number % 60)

    @property
    def record(self) -> bytes:
        """The record of a WARC file, as a member of a gzip file."""
        http = f"HTTP/1.1 200 OK\r\nContent-Type: {self.kind}\r\nContent-Length: {len(self.body)}\r\n\r\n".encode()
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: {self.member}\r\nWARC-Date: {self.crawled}\r\n"
            f"WARC-Target-URI: {self.url}\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(http) + len(self.body)}\r\n\r\n"
        )
        return gzip.compress(head.encode() + http + self.body + b"\r\n\r\n", compresslevel=1)

    def page(self, folder: Path | str) -> oc.Page:
        """The page, as one process makes it of the crawl in a folder."""
        origin = oc.PageOrigin(path=f"{folder}/{self.file}", member=self.member, url=self.url, crawled=self.crawled)
        return attrs.evolve(oc.parse(self.body, url=self.url, encoding="utf-8"), origin=origin)


def fetched(pages: int, least: int = 0) -> list[Fetched]:
    """Pages of all layouts in turn, as many in each file, none with fewer characters; one more in each is no page."""
    layouts = [layout for layout in LAYOUTS if len(layout.render(records.record(0))) >= least]
    found: list[Fetched] = []
    for file in range(FILES):
        name = f"{file:05}.warc.gz"
        for place in range(pages):
            number = file * pages + place
            html = layouts[number % len(layouts)].render(records.record(number // len(layouts)))
            found.append(Fetched(name, number, "text/html; charset=utf-8", html.encode()))
        found.append(Fetched(name, 900_000 + file, "image/png", b"\x89PNG\r\n\x1a\n"))
    return found


def write_crawl(folder: Path, pages: int, least: int = 0) -> list[Fetched]:
    """Write the files; return the pages that they hold, without what is no page."""
    folder.mkdir()
    everything = fetched(pages, least)
    for name in sorted({one.file for one in everything}):
        (folder / name).write_bytes(b"".join(one.record for one in everything if one.file == name))
    return [one for one in everything if one.kind.startswith("text/html")]


def columns(pages: list[Fetched]) -> dict[str, Any]:
    """The same pages as the columns of a table."""
    return {
        "path": ["table"] * len(pages),
        "url": [one.url for one in pages],
        "member": [one.member for one in pages],
        "crawled": [one.crawled for one in pages],
        "html": [one.body.decode() for one in pages],
    }
