"""What the head of an HTML page says: titles, addresses, and the base that links are relative to."""

import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from attrs import Factory, define

from osce_corpus.document import Head
from osce_corpus.reading.inline import folded
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import SITE_NAMES
from osce_corpus.vocabulary.menus import MENU_WORDS, SECTION

_BETWEEN_TITLES = re.compile(r" (?:[|–—»>·/-]|::|>>) ")
_NAME_OF_THE_SITE = re.compile(r"(?:OSCE|ODIHR|osce\.org)(?: [\w-]{1,30}){0,6}", re.IGNORECASE)
_SAVED_FROM = re.compile(
    r"<!--(?:\s*saved from url=\(\d{4}\)|[^<>]{0,200}?\burl: |\s*Mirrored from )"
    r"((?:https?://)?[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}/[^\s<>\"]{0,2000})",
    re.IGNORECASE,
)
_ARCHIVED = re.compile(
    r"(?:https?:)?//(?:web\.archive\.org\.?/web/\d{4,14}|[^/?#\s]{1,200}/(?:[\w.-]{1,40}/){0,3}\d{14})[a-z_]{0,4}/"
    r"(?=https?:|//)",
    re.IGNORECASE,
)
_ARCHIVED_PATH = re.compile(r"/(?:web/\d{4,14}|(?:[\w.-]{1,40}/){0,3}\d{14})[a-z_]{0,4}/(?=https?://)")
_ADDRESS = re.compile(r"(?:https?:)?//[^/?#\s]+", re.IGNORECASE)
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_KEPT_SCHEMES = ("mailto:", "tel:", "ftp:")
_SHORTEST_PART = 8
_ADDRESSES = ("og:url", "dc.identifier", "dcterms.identifier", "twitter:url")
"""Names under which a page gives its own address."""


@define
class HeadReader:
    """Gathers what a page says of itself."""

    title: str = ""
    canonical: str = ""
    base: str = ""
    properties: dict[str, str] = Factory(dict[str, str])
    json_ld: list[str] = Factory(list[str])
    times: list[tuple[int, str]] = Factory(list[tuple[int, str]])
    _keys: frozenset[str] | None = None

    def add_meta(self, attributes: Mapping[str, str | None]) -> None:
        """Take in a `meta` element."""
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = attributes.get("content")
        if name and content:
            self.properties.setdefault(name.lower(), content)

    def add_link(self, attributes: Mapping[str, str | None]) -> None:
        """Take in a `link` element."""
        if not self.canonical and "canonical" in (attributes.get("rel") or "").lower().split():
            self.canonical = attributes.get("href") or ""

    def add_title(self, text: str) -> None:
        """Take in the title of the browser's window."""
        self.title = self.title or text

    def add_base(self, href: str) -> None:
        """Take in the address to which links are relative."""
        self.base = self.base or without_archive(href)

    def add_json_ld(self, text: str) -> None:
        """Take in a block of JSON-LD."""
        if text not in self.json_ld:
            self.json_ld.append(text)

    @property
    def keys(self) -> frozenset[str]:
        """The keys of what the title can be."""
        if self._keys is None:
            self._keys = frozenset(map(key, self.titles()))
        return self._keys

    def titles(self) -> tuple[str, ...]:
        """Return what the title can be, by the page's own word, the name of the site taken off, the likeliest first."""
        given = (self.properties.get("og:title"), self.title, self.properties.get("title"))
        printed = [folded(title) for title in given if title]
        cores = [core for title in printed if (core := without_site_name(title))]
        parts = [max(_BETWEEN_TITLES.split(title), key=len) for title in printed]
        return tuple(dict.fromkeys((*cores, *printed, *(part for part in parts if not _is_name_of_the_site(part)))))

    def names(self, name: str) -> bool:
        """Return whether the window's title begins or ends with a heading, given by its key."""
        if len(name) < _SHORTEST_PART or MENU_WORDS.get(name) is SECTION or _NAME_OF_THE_SITE.fullmatch(name):
            return False
        title = key(folded(self.title))
        if title.startswith(name):
            return not title[len(name) : len(name) + 1].isalnum() and len(title) > len(name)
        return title.endswith(name) and not title[-len(name) - 1].isalnum()

    def address(self, beginning: str, url: str | None) -> str | None:
        """Return the address of the page: the caller's, else the page's own, perhaps in a comment at its beginning."""
        saved = _SAVED_FROM.search(beginning)
        own = (
            self.canonical,
            *map(self.properties.get, _ADDRESSES),
            _with_scheme(saved[1]) if saved else None,
            self.base,
        )
        addresses = (_page_address(printed, url or self.base) for printed in own if printed)
        return url or next(filter(None, addresses), None)

    def head(self, url: str | None) -> Head:
        """Return what was gathered."""
        return Head(
            title=next(iter(self.titles()), None),
            url=url,
            properties=self.properties,
            json_ld=tuple(self.json_ld),
            times=tuple(self.times),
        )


def without_site_name(title: str) -> str:
    """Return a title without the name of the site before or behind it."""
    found = list(_BETWEEN_TITLES.finditer(title))
    if not found:
        return "" if key(title) in SITE_NAMES else title
    first, last = title[: found[0].start()], title[found[-1].end() :]
    behind_first, before_last = title[found[0].end() :], title[: found[-1].start()]
    if key(last) in SITE_NAMES:
        return before_last
    if not _is_name_of_the_site(first):
        return before_last if _is_name_of_the_site(last) else title
    if not _is_name_of_the_site(last) or key(first) in SITE_NAMES:
        return behind_first
    return max(behind_first, before_last, key=len)  # a title begins as the name of a part of the site does


def _is_name_of_the_site(text: str) -> bool:
    return key(text) in SITE_NAMES or _NAME_OF_THE_SITE.fullmatch(text) is not None


class Links:
    """Makes the addresses of links absolute."""

    def __init__(self, base: str | None) -> None:
        self._base = base
        found = _ADDRESS.match(base) if base else None
        self._origin = found[0] if found else ""

    def absolute(self, printed: str) -> str:
        """Return the address of a link; "#" for what leads nowhere that others could go."""
        address = printed.strip()
        if not address or address == "#":
            return "#"
        if _OTHER_SCHEME.match(address):
            return address if address.lower().startswith(_KEPT_SCHEMES) else "#"
        if address[0] == "/" and _ARCHIVED_PATH.match(address):
            address = _ARCHIVED_PATH.sub("", address)
        address = _ARCHIVED.sub("", address)
        if address.startswith(("http://", "https://", "HTTP://", "HTTPS://")) or not self._base:
            return address
        if address[0] == "/" and address[1:2] != "/" and "/." not in address:
            return self._origin + address
        try:
            return urljoin(self._base, address)
        except ValueError:
            return address


def without_archive(url: str) -> str:
    """Return the address that a web archive has put behind its own."""
    return _ARCHIVED.sub("", url)


def _with_scheme(address: str) -> str:
    """Return an address that a tool for saving pages has put down, some without its scheme."""
    return address if "//" in address else f"http://{address}"


def _page_address(printed: str, base: str | None) -> str | None:
    """Return the address of a page as others can use it; the site's home page stands in for no page."""
    try:
        address = without_archive(urljoin(base or "", printed.strip()))
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc or (parts.path in ("", "/") and not parts.query):
        return None
    return address
