"""The places in a display that its links lead to."""

from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2s
from itertools import groupby
from xml.etree.ElementTree import Element

from attrs import frozen

from osce_corpus.corpus.charts import Child, element
from osce_corpus.explaining import Line

_MOST_RANGES = 6


@frozen
class Anchors:
    """Names of places that no other display has, and that are the same whenever the same page is shown."""

    prefix: str

    @classmethod
    def of(cls, lines: Iterable[Line]) -> "Anchors":
        """Return the names for the lines of a page, made of what they print."""
        seen = blake2s(digest_size=4)
        for line in lines:
            seen.update(f"{line.role}\0{line.rule}\0{line.text}\0".encode(errors="replace"))
        return cls(f"oc-{seen.hexdigest()}")

    def line(self, number: int) -> str:
        """Return the name of a line's place."""
        return f"{self.prefix}-{number}"

    def field(self, name: str) -> str:
        """Return the name of a field's place."""
        return f"{self.prefix}-{name}"

    def to_fields(self, names: Iterable[str]) -> list[Child]:
        """Return links to fields."""
        return [part for name in names for part in (" ", element("a", name, href=f"#{self.field(name)}"))][1:]

    def to_lines(self, numbers: Sequence[int]) -> list[Child]:
        """Return links to lines, those that follow one another in one: "3, 7–9"."""
        ranges = list(_ranges(numbers))
        shown: list[Child] = []
        for first, last in ranges[:_MOST_RANGES]:
            name = str(first) if first == last else f"{first}–{last}"
            shown += (", " * bool(shown), self._to(first, name))
        return [*shown, ", …"] if len(ranges) > _MOST_RANGES else shown

    def _to(self, number: int, name: str) -> Element:
        return element("a", name, href=f"#{self.line(number)}")


def _ranges(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last of numbers that follow one another."""
    for _, group in groupby(enumerate(numbers), key=lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        yield run[0], run[-1]
