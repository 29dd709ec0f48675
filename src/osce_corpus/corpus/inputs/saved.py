"""The address of a page that somebody saved: in a comment that the program left, or in the path of a mirror."""

import re

from osce_corpus.urls import is_osce_url

_SAVED_FROM = re.compile(rb"<!--\s*saved from url=\(\d{1,6}\)(\S{1,2000}?)\s*-->", re.IGNORECASE)
_MIRRORED_FROM = re.compile(
    rb"<!--\s*Mirrored from (\S{1,2000}) by HTTrack Website Copier/\S{1,40}"
    rb"(?: \[[^\]<>]{0,60}\])?,? ?([^<>]{0,60}?)\s*-->"
)
_SINGLE_FILE = re.compile(rb"Page saved with SingleFile\s+url:\s*(\S{1,2000})\s+saved date:\s*([^\r\n<>]{1,80})")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*:", re.IGNORECASE)
_INDEX = re.compile(r"(?:^|/)index\.html?$", re.IGNORECASE)
_ADDED = re.compile(r"(/(?:node/)?\d+)\.html?$", re.IGNORECASE)
_OLD_SITE = re.compile(r"/item/\d+\.html$", re.IGNORECASE)


def saved_from(head: bytes) -> tuple[str | None, str | None]:
    """Return the address and the moment that a browser or HTTrack wrote into a page that it saved."""
    text = head.replace(b"\0", b"")  # of UTF-16
    for pattern in (_SAVED_FROM, _MIRRORED_FROM, _SINGLE_FILE):
        found = pattern.search(text)
        if found:
            url = found[1].decode(errors="replace")
            moment = found[2].decode(errors="replace") if found.re.groups > 1 else ""
            return url if _SCHEME.match(url) else f"https://{url}", moment or None
    return None, None


def mirrored_path(path: str) -> str | None:
    """Return the address of a file in a mirror, whose folders are the host and the path: "www.osce.org/odihr/1.html".

    Only the OSCE's own hosts count: a folder of any other name with a full stop may be no host at all. The names that
    mirroring programs give to files, "index.html" and "123.html", are those of "/" and "/123" on the site; only under
    "/item/" did it have such names itself.
    """
    parts = path.replace("\\", "/").split("/")
    host = next((at for at in range(len(parts) - 2, -1, -1) if _is_host(parts[at])), None)
    if host is None or ".." in parts[host:]:
        return None
    rest = _INDEX.sub("/", "/" + "/".join(parts[host + 1 :]))
    if not _OLD_SITE.search(rest):
        rest = _ADDED.sub(r"\1", rest)
    return f"https://{parts[host]}{rest}"


def _is_host(name: str) -> bool:
    return "." in name and is_osce_url(name)
