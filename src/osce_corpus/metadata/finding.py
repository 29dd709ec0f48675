"""Where on a page its labels and values stand."""

from collections.abc import Sequence

from attrs import evolve

from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.document import Segment
from osce_corpus.metadata.blocks import Block
from osce_corpus.metadata.entries import Metadata
from osce_corpus.metadata.labels import LONGEST_LABEL, Label, find_label, is_prose_label
from osce_corpus.metadata.values import are_days
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import LIST_LABEL, LISTED_LABELS, TYPE_LABELS, Field
from osce_corpus.vocabulary.names import TOPIC_SECTIONS

_SEVERAL = 2


def find_metadata(content: Sequence[Segment]) -> Metadata:
    """Return the page's block of labels and values: the one at its head, else one further down."""
    found: Metadata | None = None
    in_head = True
    index = 0
    while index < len(content):
        segment = content[index]
        if segment.is_prose and segment.text.find(":", 0, LONGEST_LABEL + 1) < 0:
            in_head = False  # most of a page: no label can stand there
            index += 1
            continue
        label = find_label(segment)
        if in_head and _ends_the_head(segment) and not (label and _states_days(label, content[index + 1 : index + 2])):
            in_head = False
        if label is None or (label.is_event_label and not in_head):
            index += 1
            continue
        block = Block(content, index)
        if block.is_metadata(in_head=in_head):
            if found is None and not in_head and _heads_another_page(content, block):
                return Metadata(again=label.printed)
            if found is not None and _begins_a_list(found, block):
                return Metadata(is_list=True)
            if found is not None:
                return _goes_on(found, block) or evolve(found, again=label.printed)
            found = block.metadata()
            in_head = False
        elif found is not None and (whole := _less_plainly(found, block)):
            return whole
        index = max(block.end, index + 1)
    return found or Metadata()


def _heads_another_page(content: Sequence[Segment], block: Block) -> bool:
    """Return whether labels stand below the text of a page and are not that page's.

    The page has a title, and a type label, or it and another title, stand above them; or it has a title and the
    sections of a topic page, which has no labels; or there is a dateline above them, and below them another one, or an
    organizer, whom a press release has not, or a text of their own under a type label.
    """
    above, below = content[: block.start], content[block.end :]
    has_own_day = any(is_date_line(line.text) or find_dateline(line.text) for line in above[:-2])
    if sum(line.is_prose for line in above) < (1 if has_own_day else _SEVERAL):
        return False
    is_headed = any(line.word in TYPE_LABELS for line in above[-2:])
    if not content[0].is_prose and (is_headed or any(line.word in TOPIC_SECTIONS for line in above)):
        return True
    if not any(find_dateline(line.text) for line in above):
        return False
    if is_headed and any(line.is_prose for line in below):
        return True
    is_event = any(entry.field is Field.ORGANIZED_BY for entry in block.entries)
    return is_event or any(find_dateline(line.text) for line in below)


def _begins_a_list(found: Metadata, block: Block) -> bool:
    """Return whether both blocks begin with the label under which lists of pages give the day of each.

    They have no other labels than those of lists: a page may give its own day under that label, and its place besides.
    """
    labels = [[key(entry.label) for entry in entries] for entries in (found.entries, block.entries)]
    return all(words[0] == LIST_LABEL and LISTED_LABELS.issuperset(words) for words in labels)


def _less_plainly(found: Metadata, block: Block) -> Metadata | None:
    """Return both blocks, where the second is told to be metadata by the first, or by its values."""
    if _is_of_another_event(found, block):
        return evolve(found, again=block.labels[0].printed)
    return _goes_on(found, block) if block.is_told_by_its_values() else None


def _is_of_another_event(found: Metadata, block: Block) -> bool:
    """Return whether a block has the labels of an event that the page has had already."""
    again = [entry for entry in block.entries if entry.field is Field.ORGANIZED_BY or entry.field is Field.LOCATION]
    return len(again) > 1 and all(entry.values and found.label(entry.field) for entry in again if entry.field)


def _goes_on(found: Metadata, block: Block) -> Metadata | None:
    """Return both blocks as one, where the second ends the page and has further fields only."""
    fields = {entry.field for entry in found.entries}
    if block.end < len(block.content) or any(entry.field in fields or not entry.values for entry in block.entries):
        return None
    return evolve(found, entries=(*found.entries, *block.entries), below=block.start)


def _states_days(label: Label, below: Sequence[Segment]) -> bool:
    """Return whether a line as long as a sentence is the days of an event behind their label, with a label below."""
    return label.field is Field.DATE and are_days([label.value]) and any(map(find_label, below))


def _ends_the_head(segment: Segment) -> bool:
    if is_prose_label(segment) or segment.is_prose:
        return True
    return find_dateline(segment.text) is not None and not is_date_line(segment.text)
