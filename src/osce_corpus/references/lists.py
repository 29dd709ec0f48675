"""Numbers in a row: "1373 (2001), 1540 (2004) and 1624 (2005)"."""

import re
from collections.abc import Iterator

_AND = re.compile(r", (?:and |as well as )?| (?:and|&|or|и|i|und|et) ")


def items_of(item: re.Pattern[str], text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield what matches from a place on, one behind the other, with commas or words between."""
    found = item.match(text, start)
    while found:
        yield found
        following = _AND.match(text, found.end())
        found = item.match(text, following.end()) if following else None
