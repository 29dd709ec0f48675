"""Labels and their values, in every layout: bulleted or not, values beside or below their label, or none."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import Factory, define, evolve, frozen

from osce_corpus.captions import find_credit
from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.dates import read_days
from osce_corpus.document import Kind, Segment
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import (
    COLON_LABELS,
    EVENT_LABELS,
    LABELS,
    PROSE_LABELS,
    TYPE_LABELS,
    Field,
    field_named,
)
from osce_corpus.vocabulary.names import FIELD_OF_WORK_KEYS, FIELDS_OF_WORK, STRUCTURES, SUB_TOPICS, TOPIC_SECTIONS

_LONGEST_LABEL = 40
_LONGEST_VALUE = 200
_COMMA = re.compile(r"[,;] ?| [/|·] ")
_MOST_COMMAS = 2
_LOOKAHEAD = 6
_LOOKBACK = 4
_MOST_SPACES = 3
# "When" and "Where" are labels of events, where nothing else says when and where; below other labels they are the
# lines of a media advisory.
_NOT_BEFORE_EVENT_LABELS = frozenset((Field.DATE, Field.PLACE, Field.SOURCE, Field.FIELDS_OF_WORK))
# A body may say "Date:" and "Place:" of what it announces; these it does not say.
_ONLY_METADATA = frozenset((Field.SOURCE, Field.FIELDS_OF_WORK, Field.TYPE))
_SEVERAL = 2
_BETWEEN_FACTS = " \t|·•;,/–—-"
_LABEL_ON_LINE = re.compile(
    rf"(?<![^\s|·•;,/–—-])(?:{'|'.join(re.escape(name) for name in sorted(LABELS, key=len, reverse=True))})\s?:",
    re.IGNORECASE,
)
_NAME_OF_FIELD = "|".join(re.escape(name) for name in sorted(FIELDS_OF_WORK + SUB_TOPICS, key=len, reverse=True))
_FIELD_NAME = re.compile(_NAME_OF_FIELD)
_FIELDS_IN_A_ROW = re.compile(rf"(?:(?:{_NAME_OF_FIELD}) ?){{2,9}}")
_NEVER_UNKNOWN = PROSE_LABELS | LABELS.keys() | EVENT_LABELS.keys() | COLON_LABELS.keys()
_STRUCTURES = frozenset(map(key, STRUCTURES))


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
            and _are_fields_of_work(entry.values)
            for entry in self.entries
        )

    def label(self, field: Field) -> str | None:
        """Return the label of a field as printed, `None` where the page has none."""
        return next((entry.label for entry in self.entries if entry.field is field), None)


@frozen(kw_only=True)
class _Label:
    """A label on a line, and what follows it there."""

    field: Field | None
    printed: str
    value: str
    has_colon: bool
    is_event_label: bool = False


def find_metadata(content: Sequence[Segment]) -> Metadata:
    """Return the page's block of labels and values: the one at its head, else one further down."""
    found: Metadata | None = None
    in_head = True
    index = 0
    while index < len(content):
        segment = content[index]
        if segment.is_prose and segment.text.find(":", 0, _LONGEST_LABEL + 1) < 0:
            in_head = False  # most of a page: no label can stand there
            index += 1
            continue
        if in_head and _ends_the_head(segment):
            in_head = False
        label = _label(segment)
        if label is None or (label.is_event_label and not in_head):
            index += 1
            continue
        block = _Block(content, index)
        if block.is_metadata(in_head=in_head):
            if found is None and not in_head and _heads_another_page(content, block):
                return Metadata(again=label.printed)
            if found is not None:
                return _goes_on(found, block) or evolve(found, again=label.printed)
            found = block.metadata()
            in_head = False
        elif found is not None and block.is_told_by_its_values() and (whole := _goes_on(found, block)):
            return whole
        index = max(block.end, index + 1)
    return found or Metadata()


def _heads_another_page(content: Sequence[Segment], block: "_Block") -> bool:
    """Return whether labels stand below the text of a page with a title, and are not that page's.

    A type label, or it and a title, stand above them; or the text has the sections of a topic page, which has none; or
    there is a dateline above them, and another one below or an organizer, whom a press release has not.
    """
    above, below = content[: block.start], content[block.end :]
    if content[0].is_prose or sum(line.is_prose for line in above) < _SEVERAL:
        return False
    if any(line.word in TYPE_LABELS for line in above[-2:]) or any(line.word in TOPIC_SECTIONS for line in above):
        return True
    if not any(find_dateline(line.text) for line in above):
        return False
    is_event = any(entry.field is Field.ORGANIZED_BY for entry in block.entries)
    return is_event or any(find_dateline(line.text) for line in below)


def _goes_on(found: Metadata, block: "_Block") -> Metadata | None:
    """Return both blocks as one, where the second ends the page and has further fields only."""
    fields = {entry.field for entry in found.entries}
    if block.end < len(block.content) or any(entry.field in fields or not entry.values for entry in block.entries):
        return None
    return evolve(found, entries=(*found.entries, *block.entries), below=block.start)


def separate_facts(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content with each label on a line of its own, where several stand on one: "Place: X | Source: Y"."""
    if not any(map(_holds_several_labels, content)):
        return content
    return [part for segment in content for part in _separated(segment)]


def _holds_several_labels(segment: Segment) -> bool:
    text = segment.text
    if text.count(":") < _SEVERAL or segment.is_prose:
        return False
    return len(_LABEL_ON_LINE.findall(text)) >= _SEVERAL


def _separated(segment: Segment) -> Sequence[Segment]:
    if not _holds_several_labels(segment):
        return (segment,)
    text = segment.text
    starts = sorted({0, *(found.start() for found in _LABEL_ON_LINE.finditer(text))})
    lines = (text[start:stop].rstrip(_BETWEEN_FACTS) for start, stop in pairwise([*starts, len(text)]))
    return [evolve(segment, text=line, links=()) for line in lines if line]


def split_fields_of_work(value: str) -> Iterator[str]:
    """Yield the fields of work of a value that may hold several: known names whole, the rest between commas."""
    names_in_a_row = _FIELDS_IN_A_ROW.fullmatch(value) is not None
    parts = _FIELD_NAME.findall(value) if names_in_a_row else [part.strip() for part in _COMMA.split(value) if part]
    start = 0
    while start < len(parts):
        names = (", ".join(parts[start : start + length]) for length in range(_MOST_COMMAS + 1, 0, -1))
        name = next(filter(_is_field, names), parts[start])
        yield name
        start += name.count(", ") + 1


def _is_field(name: str) -> bool:
    return key(name) in FIELD_OF_WORK_KEYS


def _ends_the_head(segment: Segment) -> bool:
    if _is_prose_label(segment) or segment.is_prose:
        return True
    return find_dateline(segment.text) is not None and not is_date_line(segment.text)


def _is_prose_label(segment: Segment) -> bool:
    printed, colon, _ = segment.text.partition(":")
    return bool(colon) and key(printed.strip()) in PROSE_LABELS


def _begins_with_a_label(segment: Segment) -> bool:
    printed, colon, _ = segment.text.partition(":")
    return bool(colon) and key(printed.strip()) in _NEVER_UNKNOWN


def _is_alike(entry: Entry, text: str) -> bool:
    """Return whether a bulleted line can be one more value: where the first ones are known names, it is one too."""
    if not entry.values:
        return True
    if entry.field is Field.FIELDS_OF_WORK and _are_fields_of_work(entry.values):
        return _are_fields_of_work([text])
    if entry.field is Field.SOURCE and _are_structures(entry.values):
        return _are_structures([text])
    return True


def _label(segment: Segment) -> _Label | None:
    """Return the known label with which a segment begins."""
    text = segment.text
    colon = text.find(":", 0, _LONGEST_LABEL + 1)
    if colon < 0 and len(text) > _LONGEST_LABEL:
        return None
    printed = text[:colon].strip() if colon >= 0 else text
    word = key(printed) if colon >= 0 else segment.word
    is_marked = segment.kind is Kind.LABEL
    field = field_named(word, is_set_off=colon >= 0 or is_marked)
    if field is None:
        return None
    value = text[colon + 1 :].strip() if colon >= 0 else ""
    if len(value) > _LONGEST_VALUE:
        return None
    return _Label(
        field=field,
        printed=printed,
        value=value,
        has_colon=colon >= 0 or is_marked,
        is_event_label=word in EVENT_LABELS and not is_marked,
    )


def _unknown_label(segment: Segment, *, may_have_value: bool) -> _Label | None:
    """Return the label of a segment that is one by its shape alone: short, with a capital and a colon."""
    printed, colon, value = (part.strip() for part in segment.text.partition(":"))
    if not colon or not printed[:1].isupper() or printed.count(" ") > _MOST_SPACES or key(printed) in _NEVER_UNKNOWN:
        return None
    if len(printed) > _LONGEST_LABEL or (value and (not may_have_value or segment.is_prose)):
        return None
    return _Label(field=None, printed=printed, value=value, has_colon=True)


class _Block:
    """The labels and values from one label on."""

    def __init__(self, content: Sequence[Segment], first: int) -> None:
        self.content = content
        self.start = first
        self.end = first
        self.entries: list[Entry] = []
        self.labels: list[_Label] = []
        self.is_bulleted = content[first].is_item
        self.has_bulleted_values = False
        self.is_dense = True
        """Whether no blank line has come between a label and what follows it."""
        while self.end < len(content) and self._take(content[self.end]):
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
        return all(entry.values and _is_name_of(entry.field, entry.values) for entry in self.entries)

    def metadata(self) -> Metadata:
        """Return the block with the labels before it that no word list knows, their fields told by the values."""
        before = self._labels_before()
        entries = [*before, *self.entries]
        taken = {entry.field for entry in entries}
        for entry in entries:
            if entry.field is None and entry.values:
                entry.field = _field_of(entry.values, taken)
                entry.is_inferred = entry.field is not None
                taken.add(entry.field)
        start = self.start - sum(len(entry.segments) for entry in before)
        return Metadata(entries=tuple(entries), start=start, end=self.end)

    def _take(self, segment: Segment) -> bool:
        """Add the segment as a label or a value; return whether it was either."""
        label = _label(segment)
        if label is not None and not self._fits(label):
            label = None
        if label is None and self.entries and segment.is_item == self.is_bulleted:
            label = self._unknown(segment)
        if label is not None:
            values = [label.value] if label.value else []
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

    def _fits(self, label: _Label) -> bool:
        """Return whether a label is one more of the block's, by its colon and by what is already there."""
        if not self.labels:
            return True
        if label.is_event_label and any(
            before.field is label.field or (not before.is_event_label and before.field in _NOT_BEFORE_EVENT_LABELS)
            for before in self.labels
        ):
            return False
        return label.has_colon or not self.labels[0].has_colon

    def _is_value(self, segment: Segment) -> bool:
        entry = self.entries[-1]
        text = segment.text
        if segment.kind in (Kind.HEADING, Kind.ROW) or len(text) > _LONGEST_VALUE:
            return False
        if segment.is_prose or find_dateline(text) is not None or _begins_with_a_label(segment):
            return False
        if find_credit(text) is not None:
            return False
        if segment.is_item:
            return _is_alike(entry, text) or self._label_follows() or self._ends_at_a_dateline()
        if self.is_bulleted and self.has_bulleted_values:
            return False
        if self._label_follows():
            return True
        if entry.values:
            return entry.field is Field.FIELDS_OF_WORK and _are_fields_of_work([text])
        if entry.field is Field.DATE and not _are_days([text]):
            return False  # an empty label at the end of the block: what follows it is the body
        return not (segment.gap and self.is_dense and len(self.entries) > 1)

    def _ends_at_a_dateline(self) -> bool:
        """Return whether the bulleted lines in hand end where the body of a press release begins."""
        window = self.content[self.end + 1 : self.end + 1 + _LOOKAHEAD]
        after = next((segment for segment in window if not segment.is_item), None)
        return after is not None and find_dateline(after.text) is not None

    def _label_follows(self) -> bool:
        """Return whether the block goes on behind the segment in hand."""
        for segment in self.content[self.end + 1 : self.end + 1 + _LOOKAHEAD]:
            label = _label(segment)
            if label is not None and self._fits(label):
                return True
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
            label = self._unknown(segment)
            if label is None:
                values.insert(0, segment)
                continue
            if self._could_be_title(segment) and label.value and _field_of([label.value], set()) is None:
                break
            printed = [label.value] if label.value else []
            printed += (value.text for value in values)
            entries.insert(0, Entry(field=None, label=label.printed, values=printed, segments=[segment, *values]))
            values = []
        return entries

    def _could_be_title(self, segment: Segment) -> bool:
        """Return whether nothing but a type label stands above a line, which may be a title with a colon in it."""
        return next(line for line in self.content if line is segment or line.word not in TYPE_LABELS) is segment

    def _unknown(self, segment: Segment) -> _Label | None:
        return _unknown_label(segment, may_have_value=bool(self.labels[0].value))


def _is_name_of(field: Field | None, values: Sequence[str]) -> bool:
    match field:
        case Field.FIELDS_OF_WORK:
            return _are_fields_of_work(values)
        case Field.SOURCE:
            return _are_structures(values)
        case _:
            return False


def _field_of(values: Sequence[str], taken: set[Field | None]) -> Field | None:
    """Return the field that values tell by themselves, where no other label has it."""
    guesses: Iterator[Field] = (
        field
        for field, fits in (
            (Field.FIELDS_OF_WORK, _are_fields_of_work),
            (Field.SOURCE, _are_structures),
            (Field.DATE, _are_days),
        )
        if field not in taken and fits(values)
    )
    return next(guesses, None)


def _are_fields_of_work(values: Sequence[str]) -> bool:
    return all(_is_field(name) for value in values for name in split_fields_of_work(value))


def _are_structures(values: Sequence[str]) -> bool:
    return all(value.startswith("OSCE ") or key(value) in _STRUCTURES for value in values)


def _are_days(values: Sequence[str]) -> bool:
    return all(read_days(value) is not None for value in values)
