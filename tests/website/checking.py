"""Check the built site: `python -m tests.website.checking site`.

Nothing of it is loaded from elsewhere, and each of its links leads to something that is there.
"""

import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

_LOADED = {
    **dict.fromkeys(("script", "img", "iframe", "source", "video", "audio"), ("src", "srcset", "poster", "data")),
    **dict.fromkeys(("embed", "object", "use", "image"), ("src", "data", "href", "xlink:href")),
}
"""What is loaded with a page, by the names of elements and attributes."""
_LOADED_LINKS = ("stylesheet", "icon", "preload", "prefetch", "preconnect", "dns-prefetch", "modulepreload", "manifest")
_ELSEWHERE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_OF_STYLES = re.compile(r"(?:url\(|@import)\s*[\"']?\s*((?:https?:)?//[^\"')\s;]+)", re.IGNORECASE)


class PageParser(HTMLParser):
    """Notes what a page loads, where its links lead and what in it a link can lead to."""

    def __init__(self) -> None:
        super().__init__()
        self.loaded: list[str] = []
        """The addresses of what is loaded with it."""
        self.links: list[str] = []
        """The addresses to which its links lead."""
        self.ids: set[str] = set()
        """What its parts are called."""
        self.styles: list[str] = []
        """Its styles."""
        self._is_style = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what an element says."""
        given = {name: value or "" for name, value in attrs}
        self.ids.update(given[name] for name in ("id", "name") if name in given)
        self.loaded += (given[name] for name in _LOADED.get(tag, ()) if name in given)
        if tag == "link" and set(given.get("rel", "").split()).intersection(_LOADED_LINKS):
            self.loaded.append(given.get("href", ""))
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        self.styles.append(given.get("style", ""))
        self._is_style = tag == "style"

    def handle_data(self, data: str) -> None:
        """Note styles."""
        if self._is_style:
            self.styles.append(data)


def faults(site: Path) -> Iterator[str]:
    """Yield what is wrong with a site, in words."""
    pages = {path: _parsed(path) for path in sorted(site.rglob("*.html"))}
    for path, page in pages.items():
        name = path.relative_to(site)
        yield from (f"{name} loads {address}" for address in _from_elsewhere(page))
        yield from (f"{name} links to {link}, which is not there" for link in _lost(site, path, pages))
    for path in sorted(site.rglob("*.css")):
        found = _OF_STYLES.findall(path.read_text(encoding="utf-8"))
        yield from (f"{path.relative_to(site)} loads {address}" for address in found)
    if not pages:
        yield f"{site} has no pages"


def _parsed(path: Path) -> PageParser:
    parser = PageParser()
    parser.feed(path.read_text(encoding="utf-8"))
    parser.close()
    return parser


def _from_elsewhere(page: PageParser) -> Iterator[str]:
    yield from (address for address in page.loaded if _ELSEWHERE.search(address) and not address.startswith("data:"))
    for style in page.styles:
        yield from _OF_STYLES.findall(style)


def _lost(site: Path, path: Path, pages: dict[Path, PageParser]) -> Iterator[str]:
    """Yield the links of a page to others of the site that lead nowhere."""
    for link in pages[path].links:
        parts = urlsplit(link)
        if not (parts.scheme or parts.netloc):
            anchor, target = unquote(parts.fragment), _target(site, path, unquote(parts.path))
            if not target.is_file() or (anchor and target in pages and anchor not in pages[target].ids):
                yield link


def _target(site: Path, path: Path, link: str) -> Path:
    """Return the file to which a link of a page leads; one that begins with a slash from the site."""
    target = path if not link else (site if link.startswith("/") else path.parent) / link.lstrip("/")
    return (target / "index.html" if target.is_dir() else target).resolve()


def main(folder: str) -> int:
    """Print what is wrong with a site, and return whether anything is."""
    found = list(faults(Path(folder).resolve()))
    for fault in found:
        sys.stderr.write(f"{fault}\n")
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
