"""The labels of a page and their values."""

from attrs import Factory, define, frozen

from osce_corpus.document import Segment
from osce_corpus.metadata.values import are_fields_of_work
from osce_corpus.vocabulary.labels import Field


@define(kw_only=True, eq=False)
class Entry:
    """A label and its values."""

    field: Field | None
    """What the label announces; `None` where no word list knows it."""
    label: str
    """The label as printed, without its colon."""
    values: list[str] = Factory(list[str])
    """The values as printed, none where the label stands alone."""
    segments: list[Segment] = Factory(list[Segment])
    """Where the label and the values stand."""
    is_inferred: bool = False
    """Whether the field was told by the values, not by the label."""


@frozen(kw_only=True)
class Metadata:
    """A page's labels and values."""

    entries: tuple[Entry, ...] = ()
    start: int = 0
    """The index of the first segment of the block in the content."""
    end: int = 0
    """The index one past its last segment."""
    below: int | None = None
    """The index of the first segment of what goes on with it below the body, at the end of the content."""
    is_list: bool = False
    """Whether the labels are those of a list of pages, each with its own; they stay in the body."""
    again: str | None = None
    """The label with which a second block begins, further down."""

    def values(self, field: Field) -> tuple[str, ...]:
        """Return the values of a field, in page order."""
        return tuple(value for entry in self.entries if entry.field is field for value in entry.values)

    @property
    def has_the_sites_own_label(self) -> bool:
        """Whether there is a label that only the OSCE's site prints, "Fields of work", with a value of its own."""
        return any(
            entry.field is Field.FIELDS_OF_WORK
            and not entry.is_inferred
            and entry.values
            and are_fields_of_work(entry.values)
            for entry in self.entries
        )

    def label(self, field: Field) -> str | None:
        """Return the label of a field as printed, `None` where the page has none."""
        return next((entry.label for entry in self.entries if entry.field is field), None)
