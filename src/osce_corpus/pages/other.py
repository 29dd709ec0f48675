"""A page that is none of the types that are told apart: its title and its body are kept."""

from collections.abc import Iterator, Sequence
from typing import ClassVar

from attrs import evolve, frozen

from osce_corpus.checking import checked
from osce_corpus.detection import PageType
from osce_corpus.document import Segment
from osce_corpus.metadata import Entry
from osce_corpus.outline import Outline
from osce_corpus.pages.kind import Kind
from osce_corpus.pages.page import COMMON_FIELDS, Page, Reading, page_fields
from osce_corpus.parts import Paragraph
from osce_corpus.vocabulary.labels import Field


@frozen(kw_only=True, repr=False, field_transformer=checked)
class OtherPage(Page):
    """A page of no type that is known here, or no page at all; `diagnostics` says which."""

    type: ClassVar[PageType] = PageType.OTHER
    """"other" in a record; a constant of the class."""


def read(reading: Reading) -> OtherPage:
    """Return the page. Labels and values for which it has no field stand in front of its body, as they do on it."""
    lines = [text for text, _ in in_front_of_body(reading.outline)]
    fields = page_fields(reading, frozenset((*Field, None)))
    fields["body"] = (*(Paragraph(text=line) for line in lines), *fields["body"])
    fields["quotations"] = tuple(evolve(said, block=said.block + len(lines)) for said in fields["quotations"])
    fields["references"] = tuple(evolve(named, block=named.block + len(lines)) for named in fields["references"])
    return OtherPage(**fields)


def in_front_of_body(outline: Outline) -> Iterator[tuple[str, Sequence[Segment]]]:
    """Yield what stands in front of the body for want of a field: each line, and where it stands on the page."""
    for entry in outline.metadata.entries:
        if entry.field not in COMMON_FIELDS:
            yield _line(entry), entry.segments
    if outline.header:
        for value in outline.header.values:
            yield value, outline.header.segments


def _line(entry: Entry) -> str:
    values = "; ".join(entry.values)
    return f"{entry.label}: {values}".rstrip() if entry.label else values


KIND = Kind(model=OtherPage, read=read, name="Other pages")
