"""Labels and values that stand together."""

import re
from collections.abc import Sequence

from osce_corpus.captions import find_credit
from osce_corpus.dateline import find_dateline
from osce_corpus.document import Kind, Segment
from osce_corpus.metadata.entries import Entry, Metadata
from osce_corpus.metadata.labels import LONGEST_VALUE, Label, begins_with_a_label, find_label, unknown_label
from osce_corpus.metadata.values import (
    are_days,
    are_fields_of_work,
    are_structures,
    field_of,
    is_known_structure,
    is_name_of,
    names_a_field_of_work,
)
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.contacts import REACHES_PATTERN
from osce_corpus.vocabulary.labels import BODY_HEADINGS, DEADLINE_WORDS, LABELS, OTHER_FACTS, TYPE_LABELS, Field

_LOOKAHEAD = 6
_LOOKBACK = 4
_MOST_ENTRIES = 64
_MOST_BELOW = 2
_LONGEST_DAYS = 100
_REACHES_SOMEBODY = re.compile(REACHES_PATTERN)
# "When" and "Where" are labels of events, where nothing else says when and where; below other labels they are the
# lines of a media advisory.
_NOT_BEFORE_EVENT_LABELS = frozenset((Field.DATE, Field.PLACE, Field.SOURCE, Field.FIELDS_OF_WORK))
# A body may say "Date:" and "Place:" of what it announces; these it does not say.
_ONLY_METADATA = frozenset((Field.SOURCE, Field.FIELDS_OF_WORK, Field.TYPE))
# Under the same label again, unless right behind each other, they are those of another event.
_ONCE = frozenset((Field.LOCATION, Field.ORGANIZED_BY))
_NAMES_OF_SOMEBODY = frozenset((Field.SOURCE, Field.ORGANIZED_BY))
_OF_EVENTS = _ONCE | {Field.DATE, Field.LAST_DAY}


class Block:
    """The labels and values from one label on."""

    def __init__(self, content: Sequence[Segment], first: int) -> None:
        self.content = content
        self.start = first
        self.end: int = first
        self.entries: list[Entry] = []
        self.labels: list[Label] = []
        self.is_bulleted: bool = content[first].is_item
        self.has_bulleted_values: bool = False
        self.is_dense: bool = True
        """Whether no blank line has come between a label and what follows it."""
        while self.end < len(content) and len(self.entries) < _MOST_ENTRIES and self._take(content[self.end]):
            self.end += 1

    def is_metadata(self, *, in_head: bool) -> bool:
        """Return whether the block is the page's metadata and not a line of its body with a colon."""
        fields = {entry.field for entry in self.entries}
        sure = {label.field for label in self.labels if label.has_colon and not label.is_event_label}
        if not in_head:
            return len(sure) > 1 and not sure.isdisjoint(_ONLY_METADATA)
        is_headed = self.content[self.start].kind is Kind.HEADING and self.is_told_by_its_values()
        return bool(sure) or len(fields) > 1 or fields == {Field.ORGANIZED_BY} or is_headed

    def is_told_by_its_values(self) -> bool:
        """Return whether every value is a name that stands behind its label and hardly elsewhere."""
        return all(entry.values and is_name_of(entry.field, entry.values) for entry in self.entries)

    def metadata(self) -> Metadata:
        """Return the block with the labels before it that no word list knows, their fields told by the values."""
        before = self._labels_before()
        entries = [*before, *self.entries]
        taken = {entry.field for entry in entries}
        for entry in entries:
            if entry.field is None and entry.values and not _is_of_something_else(entry.label):
                entry.field = field_of(entry.values, taken)
                entry.is_inferred = entry.field is not None
                taken.add(entry.field)
        start = self.start - sum(len(entry.segments) for entry in before)
        return Metadata(entries=tuple(entries), start=start, end=self.end)

    def _take(self, segment: Segment) -> bool:
        """Add the segment as a label or a value; return whether it was either."""
        label = find_label(segment)
        if label is not None and not self._fits(label) and not self._stands_among_others(label):
            label = None
        if label is None and self.entries and segment.is_item == self.is_bulleted:
            label = self._unknown(segment)
        if label is not None:
            values = [label.value] if label.value else []
            self.is_dense = self.is_dense and not (segment.gap and self.labels)
            self.labels.append(label)
            self.entries.append(Entry(field=label.field, label=label.printed, values=values, segments=[segment]))
            return True
        if not self._is_value(segment):
            return False
        self.has_bulleted_values = self.has_bulleted_values or segment.is_item
        self.is_dense = self.is_dense and not segment.gap
        self.entries[-1].values.append(segment.text)
        self.entries[-1].segments.append(segment)
        return True

    def _fits(self, label: Label) -> bool:
        """Return whether a label is one more of the block's, by its colon and by what is already there."""
        if not self.labels:
            return True
        if self._is_of_another_event(label, self.entries[:-1]):
            return False
        if label.is_event_label and any(
            before.field is label.field or (not before.is_event_label and before.field in _NOT_BEFORE_EVENT_LABELS)
            for before in self.labels
        ):
            return False
        if label.has_colon or not self.labels[0].has_colon:
            return True
        is_new = label.field not in {entry.field for entry in self.entries}
        return is_new and not label.value and key(label.printed) in LABELS and self.is_bulleted

    def _stands_among_others(self, label: Label) -> bool:
        """Return whether the venue of an event stands in hand between labels that stand nowhere in a body."""
        if label.field is not Field.LOCATION or any(entry.field is Field.LOCATION for entry in self.entries):
            return False
        below = self.content[self.end + 1 : self.end + 3]
        after = next((found for segment in below if (found := find_label(segment))), None)
        return after is not None and after.has_colon and after.field in (*_ONLY_METADATA, Field.ORGANIZED_BY)

    def _is_of_another_event(self, label: Label, entries: Sequence[Entry]) -> bool:
        """Return whether a label has been there that an event has once."""
        return label.field in _ONCE and any(key(entry.label) == key(label.printed) for entry in entries)

    def _is_value(self, segment: Segment) -> bool:
        entry, text = self.entries[-1], segment.text
        if not self._could_be_value(segment):
            return False
        if segment.is_item:
            return _is_alike(entry, text) or self._label_follows() or self._ends_at_a_dateline()
        if self.is_bulleted and self.has_bulleted_values:
            return False
        if self._label_follows():
            return True
        if entry.values:
            is_another_source = entry.field is Field.SOURCE and is_known_structure(text)
            return is_another_source or (entry.field is Field.FIELDS_OF_WORK and are_fields_of_work([text]))
        if entry.field is Field.DATE and not are_days([text]):
            return False  # an empty label at the end of the block: what follows it is the body
        if entry.field is Field.FIELDS_OF_WORK and len(self.labels) > 1 and not names_a_field_of_work(text):
            return self._ends_at_a_dateline()  # else it may be a heading of the body
        return not (segment.gap and self.is_dense and len(self.entries) > 1)

    def _could_be_value(self, segment: Segment) -> bool:
        """Return whether a line has the shape of a value, and is nothing else."""
        entry, text = self.entries[-1], segment.text
        if segment.kind in (Kind.HEADING, Kind.ROW) or len(text) > LONGEST_VALUE:
            return False
        is_day = entry.field is Field.DATE and are_days([text]) and len(text) <= _LONGEST_DAYS
        if segment.is_prose and not is_day and not self._ends_with_an_abbreviation():
            return False
        if find_dateline(text) is not None or find_credit(text) is not None or begins_with_a_label(segment):
            return False
        if segment.word in BODY_HEADINGS and entry.field in _NAMES_OF_SOMEBODY:
            return False
        return segment.word not in TYPE_LABELS or entry.field is Field.TYPE

    def _ends_with_an_abbreviation(self) -> bool:
        """Return whether the segment in hand is a place or time of an event that has a full stop at its end.

        It is the first value of its label, and right below it stands the next label.
        """
        entry, below = self.entries[-1], self.content[self.end + 1 : self.end + 2]
        if entry.field not in _OF_EVENTS or entry.values or not below:
            return False
        label = find_label(below[0])
        return label is not None and self._fits(label)

    def _ends_at_a_dateline(self) -> bool:
        """Return whether the bulleted lines in hand end where the body of a press release begins."""
        window = self.content[self.end + 1 : self.end + 1 + _LOOKAHEAD]
        after = next((segment for segment in window if not segment.is_item), None)
        return after is not None and find_dateline(after.text) is not None

    def _label_follows(self) -> bool:
        """Return whether the block goes on behind the segment in hand."""
        for segment in self.content[self.end + 1 : self.end + 1 + _LOOKAHEAD]:
            label = find_label(segment)
            if label is not None and self._fits(label):
                return not self._is_of_another_event(label, self.entries)
            if segment.is_prose:
                return False
        return False

    def _labels_before(self) -> list[Entry]:
        """Return the labels that stand right before the first known one and are unknown themselves."""
        entries: list[Entry] = []
        values: list[Segment] = []
        for segment in reversed(self.content[max(0, self.start - _LOOKBACK) : self.start]):
            if segment.is_item != self.is_bulleted or segment.kind is Kind.HEADING or segment.is_prose:
                break
            if _REACHES_SOMEBODY.search(segment.text):
                break  # contacts above the facts at the end of a page
            label = self._unknown(segment)
            if label is None:
                values.insert(0, segment)
                continue
            if label.value and not are_days([label.value]) and self._could_be_title(segment):
                break
            printed = [label.value] if label.value else []
            printed += (value.text for value in values)
            entries.insert(0, Entry(field=None, label=label.printed, values=printed, segments=[segment, *values]))
            values = []
        return entries

    def _could_be_title(self, segment: Segment) -> bool:
        """Return whether a line may be a title with a colon: none near is marked as one, and none stands above it.

        A type label may.
        """
        if any(line.level == 1 for line in self.content[: self.end + _MOST_BELOW]):
            return False
        return next(line for line in self.content if line is segment or line.word not in TYPE_LABELS) is segment

    def _unknown(self, segment: Segment) -> Label | None:
        return unknown_label(segment, may_have_value=bool(self.labels[0].value))


def _is_of_something_else(label: str) -> bool:
    """Return whether a label stands before a fact that no record has: a budget, a deadline."""
    word = key(label)
    return word in OTHER_FACTS or not DEADLINE_WORDS.isdisjoint(word.split())


def _is_alike(entry: Entry, text: str) -> bool:
    """Return whether a bulleted line can be one more value: where the first ones are known names, it is one too."""
    if not entry.values:
        return True
    if entry.field is Field.FIELDS_OF_WORK and are_fields_of_work(entry.values):
        return are_fields_of_work([text])
    if entry.field is Field.SOURCE and are_structures(entry.values):
        return are_structures([text])
    return True
