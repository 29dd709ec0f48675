"""What pages are made of: blocks of the body, what is said in them, datelines, operations, contacts, diagnostics."""

import datetime as dt
from enum import StrEnum
from typing import ClassVar

from attrs import field, frozen
from attrs.validators import ge, le

from osce_corpus.checking import checked


@frozen(kw_only=True, field_transformer=checked)
class Link:
    """A link inside the text of a block."""

    text: str
    """The words that are linked, as they stand in the block's `text`."""
    url: str
    """The address: a whole one as printed, a relative one of HTML made whole where the page's own is known; "#" where
    an extractor kept the link and dropped its address."""
    start: int
    """Where `text` begins in the block's `text`, in characters."""


@frozen(kw_only=True, field_transformer=checked)
class Paragraph:
    """A paragraph of prose."""

    kind: ClassVar[str] = "paragraph"
    """The `type` of the block in a record; a constant of the class."""
    text: str
    """The prose on one line, white space folded, punctuation as printed."""
    links: tuple[Link, ...] = ()
    """Inline links, in the order of the text."""


@frozen(kw_only=True, field_transformer=checked)
class Heading:
    """A heading inside the body. The title of the page is not among them."""

    kind: ClassVar[str] = "heading"
    """The `type` of the block in a record; a constant of the class."""
    text: str
    """The heading as printed, on one line; never the title of the page."""
    level: int = field(default=2, validator=[ge(2), le(6)], metadata={"least": 2, "most": 6})
    """2 to 6: the title of the page is level 1. Text without marks gives 2, a heading below a heading 3 and so on."""
    links: tuple[Link, ...] = ()
    """Inline links, in the order of the text."""


@frozen(kw_only=True, field_transformer=checked)
class ListBlock:
    """A list, bulleted or numbered."""

    kind: ClassVar[str] = "list"
    """The `type` of the block in a record; a constant of the class."""
    items: tuple[str, ...]
    """The items in order, without bullet or number, final semicolons and full stops kept."""
    ordered: bool = False
    """Whether the page numbers the items: an `<ol>` of HTML, "1." or "1)" before the lines of a text."""
    links: tuple[Link, ...] = ()
    """Inline links; `start` counts in `text`, where each item is a line."""

    @property
    def text(self) -> str:
        """The items, one a line."""
        return "\n".join(self.items)


@frozen(kw_only=True, field_transformer=checked)
class Caption:
    """The line under a photograph."""

    kind: ClassVar[str] = "caption"
    """The `type` of the block in a record; a constant of the class."""
    text: str
    """The caption as printed under the photograph, on one line, without the credit."""
    credit: str | None = None
    """Who took or owns the photograph, as printed between parentheses: "OSCE/A. Photographer"."""
    links: tuple[Link, ...] = ()
    """Inline links, in the order of the text."""


@frozen(kw_only=True, field_transformer=checked)
class Table:
    """A table of text."""

    kind: ClassVar[str] = "table"
    """The `type` of the block in a record; a constant of the class."""
    rows: tuple[tuple[str, ...], ...]
    """The cells, row by row, the printed head first."""
    links: tuple[Link, ...] = ()
    """Inline links; `start` counts in `text`."""

    @property
    def text(self) -> str:
        """The rows, one a line, the cells separated by tabs."""
        return "\n".join("\t".join(row) for row in self.rows)


Block = Heading | Paragraph | ListBlock | Caption | Table
"""A block of a page's body."""


@frozen(kw_only=True, field_transformer=checked)
class Quotation:
    """What a person says or writes, word for word, in the prose of a page."""

    text: str
    """The quoted words as printed, without the outer quotation marks; two parts between which one paragraph says
    who speaks are joined by a space."""
    speaker: str | None = None
    """The name as printed at that place: "Perl", "Josep Borrell Fontelles"; `None` where none is printed there."""
    role: str | None = None
    """What the person is, as printed beside the name, or in its place: "Special Envoy for the Spanish OSCE
    Chairmanship"; `None` where nothing is printed there, or it is not plain where it ends."""
    verb: str | None = None
    """The printed word that attributes: "said", "wrote"."""
    block: int
    """The index in `body` of the block in which it begins."""


class ReferenceKind(StrEnum):
    """What kind of document a page refers to."""

    UNSCR = "unscr"
    """A resolution of the United Nations Security Council, by its number."""
    OSCE = "osce"
    """A decision or another document of the OSCE, by its symbol."""
    OSCE_DOCUMENT = "osce-document"
    """A document of the OSCE, by its name."""
    UN_DOCUMENT = "un-document"
    """Another document of the United Nations, by its name; a resolution of the General Assembly, by its number."""


@frozen(kw_only=True, field_transformer=checked)
class Reference:
    """A document that a page names."""

    kind: ReferenceKind
    """What kind of document it is."""
    symbol: str | None = None
    """The number of a resolution of the Security Council, "1540", or the symbol of a document, "MC.DEC/3/04",
    "A/RES/60/288", also where words print it; `None` for a document that goes by its name."""
    year: int | None = None
    """The year that the page prints with it; `None` where it prints none."""
    text: str
    """As printed at the first place."""
    block: int
    """The index in `body` of the first block that names it."""


@frozen(kw_only=True, field_transformer=checked)
class Section:
    """A heading and what stands under it, up to the next heading of its level."""

    title: str
    """The heading as printed."""
    level: int
    """The level of the heading, 2 to 6."""
    blocks: tuple[Block, ...] = ()
    """What stands between the heading and the first heading below it."""
    sections: tuple["Section", ...] = ()
    """The sections inside this one."""


@frozen(kw_only=True, field_transformer=checked)
class Dateline:
    """The place and date with which a press release begins."""

    text: str
    """As printed, up to and with the dash: "VIENNA, 1 June 2007 -"."""
    places: tuple[str, ...] = ()
    """The cities as printed, countries left out: ("VIENNA",)."""
    date: dt.date | None = None
    """The day that is printed behind the places; `None` where the year is missing or the day does not exist."""
    has_year: bool = True
    """Whether a year was printed."""


@frozen(kw_only=True, field_transformer=checked)
class FieldOperation:
    """A field operation as a topic page presents it: a card with a name and a summary."""

    name: str
    """The heading of the card as printed: "Mission to Skopje", "OSCE Presence in Albania"."""
    summary: str | None = None
    """The text under the name, up to the next heading, paragraphs separated by a blank line; it also stands in
    `body`."""
    established: dt.date | None = None
    """The day that the summary gives for the establishment ("Established on 27 March 1997", "Set up on",
    "Active in the country since"); `None` where it gives none."""


@frozen(kw_only=True, field_transformer=checked)
class Contact:
    """Somebody to turn to, from the end of a page."""

    name: str | None = None
    """The person, as printed on a line of its own, in a box of contacts or in a sentence: "Ann Example"."""
    role: str | None = None
    """What the person does, as printed: "Spokesperson"."""
    organization: str | None = None
    """For whom, as printed: "OSCE Office in Yerevan"."""
    address: str | None = None
    """The postal address, as printed, its lines joined by commas: "Example Street 12, 1010 Vienna, Austria"."""
    phones: tuple[str, ...] = ()
    """Telephone numbers as printed, without the word before them: ("+43 1 000 000",)."""
    emails: tuple[str, ...] = ()
    """E-mail addresses as printed; "[email protected]" where the site hid them."""


@frozen(kw_only=True, field_transformer=checked)
class PageOrigin:
    """Where a page of a corpus was found."""

    path: str
    """The file, as it was given or found in a folder: "crawl/pages.warc.gz"."""
    member: str | None = None
    """What of the file: the name of an archive's member, the identifier of a crawl's record, "row 17" of a table;
    `None` where the page is the whole file."""
    url: str | None = None
    """The address from which the page was fetched, as the crawl gives it."""
    crawled: str | None = None
    """The moment at which it was fetched, as the crawl gives it: "2012-05-03T10:20:30Z"."""


@frozen(kw_only=True, field_transformer=checked)
class Translation:
    """The same page of the site in another language, where a corpus has it."""

    language: str | None = None
    """BCP 47 tag of its body, "ru"; `None` where that is not known."""
    url: str | None = None
    """Its address, in the form in which all addresses of a page are equal."""
    title: str | None = None
    """Its title as printed."""


@frozen(kw_only=True, field_transformer=checked)
class Diagnostic:
    """Something about a page that its reader should know: missing, contradictory or left out."""

    code: str
    """A stable name in kebab-case, such as `date-missing`; the documentation lists all of them."""
    message: str
    """What was found, and what was done about it, in a sentence."""


@frozen(kw_only=True, field_transformer=checked)
class UnknownKey:
    """A key of a record that no model has, kept with `unknown="keep"` to be written again where it stood."""

    at: str
    """The path of the object that has it: "$", "$.body[2]"."""
    name: str
    """The key."""
    value: str
    """Its value, as JSON."""
