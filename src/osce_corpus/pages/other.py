"""A page that is none of the types that are told apart: its title and its body are kept."""

from typing import ClassVar

from attrs import frozen

from osce_corpus.checking import checked
from osce_corpus.detection import PageType
from osce_corpus.pages.page import COMMON_FIELDS, Page, Reading, page_fields
from osce_corpus.parts import Paragraph
from osce_corpus.vocabulary.labels import Field


@frozen(kw_only=True, field_transformer=checked)
class OtherPage(Page):
    """A page of no type that is known here, or no page at all; `diagnostics` says which."""

    type: ClassVar[PageType] = PageType.OTHER


def read(reading: Reading) -> OtherPage:
    """Return the page. Labels and values for which it has no field stand in front of its body, as they do on it."""
    outline = reading.outline
    entries = [entry for entry in outline.metadata.entries if entry.field not in COMMON_FIELDS]
    lines = [f"{entry.label}: {'; '.join(entry.values)}".strip() for entry in entries]
    lines += outline.header.values if outline.header else ()
    in_front = tuple(Paragraph(text=line) for line in lines)
    return OtherPage(**page_fields(reading, frozenset((*Field, None)), in_front=in_front))
