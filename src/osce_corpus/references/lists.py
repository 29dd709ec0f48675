"""Numbers in a row: "1373 (2001), 1540 (2004) and 1624 (2005)"."""

import re
from collections.abc import Iterator

_AND = re.compile(r", (?:and |as well as )?| (?:and|&|or|и|i|und|et) ")
_MOST = 20


def items_of(item: re.Pattern[str], text: str, start: int) -> Iterator[re.Match[str]]:
    """Yield what matches from a place on, one behind the other, with commas or words between."""
    for _ in range(_MOST):
        found = item.match(text, start)
        if found is None:
            return
        yield found
        following = _AND.match(text, found.end())
        if following is None:
            return
        start = following.end()
