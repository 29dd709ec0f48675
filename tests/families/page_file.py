"""A page of the folder `pages`, and the blocks that its lines make.

Lines are named by their number in the file, counted from 1, so that every expected word is the page's own.
"""

import re
from functools import cache
from pathlib import Path

from attrs import frozen

import osce_corpus as oc

FOLDER = Path(__file__).parent / "pages"
_MARK = re.compile(r"^(?:[-•](?: |$)|\d+\. )")


@cache
def _lines(name: str) -> tuple[str, ...]:
    return tuple((FOLDER / f"{name}.txt").read_text(encoding="utf-8").split("\n"))


@frozen
class PageFile:
    """A page, known by the name of its file without the suffix."""

    name: str

    @property
    def source(self) -> str:
        """The page as a parser gets it."""
        return "\n".join(_lines(self.name))

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of the lines that are not blank."""
        return tuple(number for number, line in enumerate(_lines(self.name), 1) if line.strip())

    def line(self, number: int) -> str:
        """A line without its bullet or number."""
        return _MARK.sub("", " ".join(_lines(self.name)[number - 1].split()))

    def cut(self, number: int, start: str) -> tuple[str, str]:
        """A line in two parts; `start` is how the second part begins."""
        before, found, after = self.line(number).partition(start)
        assert found, f"{self.name} has no {start!r} in line {number}"
        return before, found + after

    def heading(self, number: int, level: int = 2) -> oc.Heading:
        return oc.Heading(text=self.line(number), level=level)

    def paragraphs(self, first: int, last: int | None = None) -> tuple[oc.Paragraph, ...]:
        """The lines from the first to the last, blank ones left out, each a paragraph."""
        return tuple(oc.Paragraph(text=self.line(number)) for number in self._between(first, last or first))

    def headed(self, number: int, last: int | None = None, level: int = 2) -> tuple[oc.Block, ...]:
        """A heading, and the paragraphs from the next line to the last one, or only the next."""
        first = min(below for below in self.numbers if below > number)
        return (self.heading(number, level), *self.paragraphs(first, last))

    def items(self, first: int, last: int | None = None, *, ordered: bool = False) -> oc.ListBlock:
        items = tuple(self.line(number) for number in self._between(first, last or first))
        return oc.ListBlock(items=items, ordered=ordered)

    def caption(self, number: int) -> oc.Caption:
        """A caption that ends with its credit in parentheses."""
        text, credit = self.cut(number, "(OSCE")
        return oc.Caption(text=text.strip(), credit=credit.strip("()"))

    def linked(self, number: int, *links: tuple[str, str]) -> oc.Paragraph:
        """A paragraph with links in Markdown, each given by its words and its address."""
        text, found = _unlinked(self.line(number), links)
        return oc.Paragraph(text=text, links=found)

    def linked_items(self, first: int, last: int, *links: tuple[str, str]) -> oc.ListBlock:
        """A list with links in Markdown."""
        text, found = _unlinked(self.items(first, last).text, links)
        return oc.ListBlock(items=tuple(text.split("\n")), links=found)

    def _between(self, first: int, last: int) -> tuple[int, ...]:
        assert {first, last} <= set(self.numbers), f"{self.name} has no text in line {first} or {last}"
        return tuple(number for number in self.numbers if first <= number <= last)


def _unlinked(text: str, links: tuple[tuple[str, str], ...]) -> tuple[str, tuple[oc.Link, ...]]:
    for words, url in links:
        assert f"[{words}]({url})" in text
        text = text.replace(f"[{words}]({url})", words)
    return text, tuple(oc.Link(text=words, url=url, start=text.index(words)) for words, url in links)
