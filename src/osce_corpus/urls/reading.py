"""From an address to what it says."""

import re

from osce_corpus.urls.finding import is_osce_url
from osce_corpus.urls.page_url import PageUrl
from osce_corpus.vocabulary.slugs import (
    JUNK_PATTERN,
    LANGUAGES_OF_PREFIXES,
    MIRROR_PATTERN,
    NO_SECTIONS,
    STRUCTURES_OF_SLUGS,
)

# An archive puts its own name and the time of its copy before the whole address; some leave out a slash or the scheme.
_ARCHIVE = re.compile(
    r"(?:https?:)?(?://)?[^/?#\s]{1,200}/(?:[\w.-]{1,40}/){0,3}\d{4,14}\*?(?:[a-z]{2}_)?/"
    r"(?=https?:/|//|(?:[a-z0-9-]{1,63}\.){0,5}(?:osce|oscepa|oscebmsc)\.org\b)",
    re.IGNORECASE,
)
_PARTS = re.compile(
    r"((?:https?:/{1,3}|//)(?:[^@/?#\s]{0,100}@)?)?([\w.-]{1,253}?)\.?(?::\d{0,5})?((?:[/?#].*)?)",
    re.IGNORECASE | re.DOTALL,
)
_NODE = re.compile(r"/(?:node/(\d{1,9})|(\d{5,9}))/?$", re.IGNORECASE | re.ASCII)
_SLASHES = re.compile(r"//+")
_FILE = re.compile(r"^/(?:files|sites)/|%|\.\w{2,5}$", re.IGNORECASE)
_MIRROR = re.compile(MIRROR_PATTERN)
_JUNK = re.compile(JUNK_PATTERN, re.IGNORECASE | re.DOTALL)
_SITE = "www.osce.org"


def read_url(url: str) -> PageUrl:
    """Return what an address says of a page.

    Args:
        url: The address as it was found: with or without a scheme, from the site, one of its sub-sites, a mirror or an
            archive. Any other text is read as well, as one that says little or nothing.

    A number at the end of the path with fewer than five digits is no node but a year or an edition, except behind
    "node". Nothing is fetched.

    Raises:
        TypeError: `url` is not a `str`.

    >>> read_url("http://web.archive.org/web/2012/http://osce.org/uk/node/340786?download=true").canonical
    'https://www.osce.org/uk/node/340786'
    """
    address = _without_archives(url.strip())
    host, rest = _host_and_rest(address)
    path, query = _path_and_query(rest)
    node = _NODE.search(path)
    language, slug = _sections(path)
    is_own = is_osce_url(host)
    return PageUrl(
        printed=url,
        canonical=_canonical(host, path, "" if node else query) if host and is_own else address,
        host=host,
        language=language,
        slug=slug,
        node_id=int(node[1] or node[2]) if node else None,
        structure_id=_structure(host, slug) if host and is_own else None,
    )


def _without_archives(address: str) -> str:
    """Return the address that archives have put behind their own, one copy of a copy perhaps."""
    at = 0
    while found := _ARCHIVE.match(address, at):
        at = found.end()
    return address[at:]


def _host_and_rest(address: str) -> tuple[str | None, str]:
    """Return the host, that of the site for its mirrors, and what stands behind it."""
    found = _PARTS.fullmatch(address)
    if not found or not (found[1] or is_osce_url(found[2])):
        return None, address
    host = found[2].lower()
    return _SITE if _MIRROR.fullmatch(host) else host, found[3]


def _path_and_query(rest: str) -> tuple[str, str]:
    path, _, query = rest.partition("#")[0].partition("?")
    return _SLASHES.sub("/", path), query


def _sections(path: str) -> tuple[str | None, str | None]:
    """Return the language and the section of the site that a path begins with."""
    if not path.startswith("/"):
        return None, None
    words = path.lower().strip("/").split("/", 2)
    language = LANGUAGES_OF_PREFIXES.get(words[0])
    if language:
        del words[0]
    return language, words[0] if words and words[0] and words[0] not in NO_SECTIONS else None


def _canonical(host: str, path: str, query: str) -> str:
    """Return the one form of an address; pages know no upper and lower case, files do."""
    path = path.rstrip("/") or "/"
    kept = "&".join(piece for piece in query.split("&") if piece and not _JUNK.fullmatch(piece))
    return f"https://{host}{path if _FILE.search(path) else path.lower()}{'?' if kept else ''}{kept}"


def _structure(host: str, slug: str | None) -> str | None:
    return STRUCTURES_OF_SLUGS.get(slug or "") or STRUCTURES_OF_SLUGS.get(host.partition(".")[0])
