"""Texts with links in them, of which only those are links that lead to a page or an address for mail."""

import re
from collections.abc import Iterable, Sequence

from osce_corpus.corpus.charts import Child, element
from osce_corpus.notebook.space import cut
from osce_corpus.parts import Link

_SAFE = re.compile(r"(?:https?://|mailto:)[^\s\\]{1,2000}", re.IGNORECASE)


def link(text: str, url: str) -> Child:
    """Return a link, or the text alone where its address is one that a browser might do something else with."""
    if not (_SAFE.fullmatch(url) and url.isprintable()):
        return text
    return element("a", text, href=url, rel="noopener noreferrer nofollow")


def linked(text: str, links: Iterable[Link], *, start: int = 0, most: int) -> list[Child]:
    """Return a text with those of the links that stand in it, or its beginning.

    Args:
        text: The text, a part of a block's.
        links: The links of the block.
        start: Where the part begins in the block's text.
        most: How many characters are shown.
    """
    shown: list[Child] = []
    at = 0
    for each in sorted(links, key=lambda each: each.start):
        begin = each.start - start
        end = begin + len(each.text)
        if at <= begin < end <= most and text[begin:end] == each.text:
            shown += (text[at:begin], link(each.text, each.url))
            at = end
    return [*shown, cut(text[at:], most - at)]


def pieces(texts: Sequence[str]) -> list[tuple[int, str]]:
    """Return each of several texts and where it begins, where one character parts them."""
    found: list[tuple[int, str]] = []
    start = 0
    for text in texts:
        found.append((start, text))
        start += len(text) + 1
    return found
