"""What the address of a page says."""

import re

_NODE = re.compile(r"/(\d{1,9})/?(?:[?#].*)?$")
_OSCE_HOST = re.compile(r"(?:https?:)?(?://)?(?:[a-z0-9-]+\.)*(?:osce|oscepa|oscebmsc)\.org(?:[:/?#]|$)", re.IGNORECASE)


def node_id(url: str | None) -> int | None:
    """Return the number of the page on the site, the last number of its path: 56884 of `/yerevan/56884`."""
    found = _NODE.search(url) if url else None
    return int(found[1]) if found else None


def is_osce_url(url: str | None) -> bool:
    """Return whether an address is one of the OSCE's own hosts."""
    return url is not None and _OSCE_HOST.match(url) is not None
