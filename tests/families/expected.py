"""What a page of the folder `pages` must give, and what becomes of the lines that its record does not show."""

from collections.abc import Iterator

from attrs import frozen

import osce_corpus as oc
from tests.families.page_file import PageFile

Lines = tuple[int | tuple[int, int], ...]
"""Numbers of lines, and pairs of the first and the last of several."""


@frozen(kw_only=True)
class Expected:
    page: PageFile
    record: oc.Page
    """The record without its diagnostics, whose wording is the parser's own."""
    codes: frozenset[str] = frozenset()
    """The codes of diagnostics that must be among those of the record."""
    url: str | None = None
    """The address that the caller gives with the page."""
    chrome: Lines = ()
    """Lines that are the site's and stand in no field."""
    repeated: Lines = ()
    """Lines that say again what the page says elsewhere."""
    read: Lines = ()
    """Labels, and values that a field holds in another form: a day, a label without its value."""

    def __str__(self) -> str:
        return self.page.name

    @property
    def family(self) -> str:
        """The first part of the name of the file: "f06", "f11a"."""
        return self.page.name.partition("_")[0]


def quoted(
    block: int, *parts: str, speaker: str | None = None, role: str | None = None, verb: str
) -> tuple[oc.Quotation]:
    """The only quotation of a page; where the page says who speaks between two parts, they are given apart."""
    return (oc.Quotation(text=" ".join(parts), speaker=speaker, role=role, verb=verb, block=block),)


def numbers(lines: Lines) -> Iterator[int]:
    """Yield the numbers one by one."""
    for entry in lines:
        first, last = entry if isinstance(entry, tuple) else (entry, entry)
        yield from range(first, last + 1)
