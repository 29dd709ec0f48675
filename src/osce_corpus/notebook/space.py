"""Bounds: however large a page is, what a notebook keeps of it is not."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, tostring

from osce_corpus.corpus.charts import element

_LENIENCE = 1.1


class Space:
    """How much may be shown, in characters of HTML."""

    def __init__(self, size: int) -> None:
        self._left = size

    def fill(self, made: Iterable[Element]) -> list[Element]:
        """Return elements from the first on, until there is no space left."""
        shown: list[Element] = []
        for each in made:
            if self._left <= 0:
                break
            self._left -= len(tostring(each, encoding="unicode", method="html"))
            shown.append(each)
        return shown


def cut(text: str, most: int) -> str:
    """Return a text, or its beginning and how much more there is; a little more than there is space for is shown."""
    return text if len(text) <= most * _LENIENCE else f"{text[:most]}… (and {len(text) - most:,} characters more)"


def rest(number: int, what: str) -> list[Element]:
    """Return a note that so many more are not shown; none where there are no more."""
    return [element("p", f"… and {number:,} more {what}", class_="note")] if number > 0 else []
