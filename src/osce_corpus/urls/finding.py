"""Where a page prints its own address."""

import re
from collections.abc import Iterable

_PRINTED = re.compile(
    r"(?:Source URL|Page URL|Permanent link|Permalink) ?: ?(https?://[^\s/]{1,200}/\S{1,2000})", re.IGNORECASE
)
_IN_FRONT = re.compile(
    r"(?:url|URL Source|source_url|source) ?: ?[\"']?(https?://[^\s/]{1,200}/[^\s\"']{1,2000})[\"']?"
)
_OSCE_HOST = re.compile(
    r"(?:https?:)?(?://)?(?:[a-z0-9-]{1,63}\.){0,8}(?:osce|oscepa|oscebmsc)\.org(?:[:/?#]|$)", re.IGNORECASE
)


def printed_url(lines: Iterable[str]) -> str | None:
    """Return the address that a line gives as the page's own: "Source URL: https://www.osce.org/node/12345"."""
    return _address(_PRINTED, lines)


def front_url(lines: Iterable[str]) -> str | None:
    """Return the address that an extractor wrote above the text of a page: "url: https://www.osce.org/node/12345"."""
    return _address(_IN_FRONT, lines)


def _address(pattern: re.Pattern[str], lines: Iterable[str]) -> str | None:
    return next((found[1] for line in lines if "://" in line and (found := pattern.fullmatch(line))), None)


def is_osce_url(url: str | None) -> bool:
    """Return whether an address is one of the OSCE's own hosts."""
    return url is not None and _OSCE_HOST.match(url) is not None
