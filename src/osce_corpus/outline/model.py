"""The parts of a page, before it is decided what type of page it is."""

from collections.abc import Sequence

from attrs import Factory, define, field

from osce_corpus.dateline import FoundDateline
from osce_corpus.document import Head, Segment
from osce_corpus.metadata import Entry, Metadata
from osce_corpus.parts import Block, Contact
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.labels import Field


@define(kw_only=True)
class Outline:
    """The parts of a page, before it is decided what type of page it is."""

    label: str | None = None
    """The type as printed."""
    label_follows_title: bool = False
    title: str | None = None
    metadata: Metadata = field(factory=Metadata)
    header: Entry | None = None
    """A line of its own that is only a day, perhaps with a city before it."""
    dateline: FoundDateline | None = None
    body: tuple[Block, ...] = ()
    contacts: tuple[Contact, ...] = ()
    site_sections: tuple[str, ...] = ()
    """Names of site sections above the title: "Newsroom"."""
    names_the_osce: float = 0.0
    """How plainly the page is the OSCE's: 1 for its menu, its host or its name at the beginning, 0.5 for its
    name further down, 0 for nothing."""
    head: Head | None = None
    """What an HTML page says of itself to machines."""
    times: tuple[str, ...] = ()
    """The days that the page gives to machines beside the days that it prints among its facts."""
    chrome: dict[int, Rule] = Factory(dict[int, Rule])
    """The rule of each segment that is chrome, by its index."""
    title_line: Segment | None = None
    """Where the title stands."""
    label_line: Segment | None = None
    """Where the type label stands."""
    dateline_line: Segment | None = None
    """Where the dateline stands."""
    body_lines: tuple[tuple[Segment, ...], ...] = ()
    """Where each block of the body stands; what is printed twice stands in both places."""
    outside: tuple[str, ...] = ()
    """Running text that is chrome by nothing but its place."""
    repeated: tuple[str, ...] = ()
    """The lines at the end of the body that only print again what stands further up; it has them once."""
    contact_lines: Sequence[Segment] = ()
    """Where the contacts stand; a paragraph that ends with one stands in the body too."""

    @property
    def label_in_words(self) -> str:
        """The type label and where it stands, as evidence tells it."""
        return f"type label '{self.label}' {'after' if self.label_follows_title else 'before'} the title"

    def values(self, name: Field) -> tuple[str, ...]:
        """Return the values of a field, in page order."""
        return self.metadata.values(name)
