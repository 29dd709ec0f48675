"""Which role each segment of a page has, and by which rule."""

from collections.abc import Iterator

from osce_corpus.document import Document, Kind, Segment
from osce_corpus.metadata import Entry
from osce_corpus.outline import Outline
from osce_corpus.parts import Block, Caption, Heading, ListBlock, Paragraph, Table
from osce_corpus.rules import Role, Rule

Place = tuple[Role, Rule]
"""What a segment is, and why."""

_ROLES: dict[type[Block], Role] = {
    Heading: Role.HEADING,
    Paragraph: Role.PARAGRAPH,
    ListBlock: Role.LIST_ITEM,
    Caption: Role.CAPTION,
    Table: Role.TABLE_ROW,
}


def place(document: Document, outline: Outline) -> list[Place]:
    """Return the role of each segment of a document, and its rule."""
    places: dict[int, Place] = {index: (_role_of_chrome(rule), rule) for index, rule in outline.chrome.items()}
    for segment, found in _content(outline):
        places.setdefault(segment.index, found)
    return [places[index] for index in range(len(document.segments))]


def _role_of_chrome(rule: Rule) -> Role:
    return Role.SEPARATOR if rule is Rule.SEPARATOR else Role.CHROME


def _content(outline: Outline) -> Iterator[tuple[Segment, Place]]:
    """Yield the segments of the page's own parts; what is several things at once, as the first of them."""
    if outline.title_line:
        yield outline.title_line, (Role.TITLE, _rule_of_title(outline.title_line, outline))
    if outline.label_line:
        yield outline.label_line, (Role.LABEL, Rule.TYPE_WORD)
    for entry in outline.metadata.entries:
        yield from _entry(entry)
    if outline.header:
        yield from ((segment, (Role.METADATA, Rule.DAY_LINE)) for segment in outline.header.segments)
    for block, lines in zip(outline.body, outline.body_lines, strict=True):
        yield from _block(block, lines, outline.dateline_line)
    yield from ((segment, (Role.CONTACT, Rule.CONTACT_LINES)) for segment in outline.contact_lines)


def _rule_of_title(line: Segment, outline: Outline) -> Rule:
    if line.level == 1:
        return Rule.MAIN_HEADING
    return Rule.BESIDE_LABEL if outline.label_line else Rule.FIRST_LINE


def rule_of_label(entry: Entry) -> Rule:
    """Return why a line is taken for the label of an entry."""
    if not entry.label:
        return Rule.BELOW_DAYS
    if entry.field is None:
        return Rule.UNKNOWN_LABEL
    return Rule.LABEL_BY_VALUES if entry.is_inferred else Rule.KNOWN_LABEL


def _entry(entry: Entry) -> Iterator[tuple[Segment, Place]]:
    label, *values = entry.segments
    yield label, (Role.METADATA, rule_of_label(entry))
    yield from ((segment, (Role.METADATA, Rule.VALUE)) for segment in values)


def _block(block: Block, lines: tuple[Segment, ...], dateline: Segment | None) -> Iterator[tuple[Segment, Place]]:
    role = _ROLES[type(block)]
    before: Segment | None = None
    for line in lines:
        yield line, (role, Rule.REPEATED if _prints_again(line, before) else _rule_of_line(line, role, dateline))
        before = line


def _prints_again(line: Segment, before: Segment | None) -> bool:
    """Return whether a line only prints the one before it in its block again, or its end; equal items are two."""
    if before is None or not before.text.endswith(line.text):
        return False
    is_right_below = line.index == before.index + 1
    if before.text != line.text:
        return line.index > before.index and not is_right_below
    return not (is_right_below and (line.is_item or line.kind is Kind.ROW))


def _rule_of_line(line: Segment, role: Role, dateline: Segment | None) -> Rule:
    if line is dateline:
        return Rule.DATELINE
    if line.is_item or line.kind in (Kind.HEADING, Kind.CAPTION, Kind.ROW):
        return Rule.MARKED
    return Rule.PROSE if role is Role.PARAGRAPH else Rule.SHAPE
