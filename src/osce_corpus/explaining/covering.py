"""Every visible character of a source, once and in order, in segments that say what they are."""

from collections.abc import Iterator, Mapping, Sequence

from osce_corpus.document import Document
from osce_corpus.explaining.explanation import ExplainedSegment
from osce_corpus.explaining.placing import Place
from osce_corpus.rules import Role, Rule


def cover(
    document: Document, places: Sequence[Place], fields: Mapping[int, tuple[str, ...]]
) -> Iterator[ExplainedSegment]:
    """Yield the segments that a source falls into; `fields` are those read from each segment of the document."""
    if document.head is None:
        yield from _of_text(document, places, fields)
        return
    for node in document.nodes:
        if node.segment is None:
            yield ExplainedSegment(text=node.text, role=Role.CHROME, rule=node.rule or Rule.UNPLACED, path=node.path)
            continue
        role, rule = places[node.segment]
        yield ExplainedSegment(
            text=node.text,
            role=role,
            rule=rule,
            path=node.path,
            line=node.segment,
            fields=fields.get(node.segment, ()),
        )


def _of_text(
    document: Document, places: Sequence[Place], fields: Mapping[int, tuple[str, ...]]
) -> Iterator[ExplainedSegment]:
    """Yield the lines of a text, each with its mark and the blank space behind it."""
    text = document.text
    starts = [_mark_before(text, before.end) for before in document.segments[:-1]]
    if not document.segments:
        if text:
            is_data = any(diagnostic.code == Rule.NOT_A_PAGE for diagnostic in document.diagnostics)
            role, rule = (Role.CHROME, Rule.NOT_A_PAGE) if is_data else (Role.SEPARATOR, Rule.BLANK)
            yield ExplainedSegment(text=text, role=role, rule=rule, start=0, end=len(text))
        return
    for line, (start, end) in enumerate(zip([0, *starts], [*starts, len(text)], strict=True)):
        role, rule = places[line]
        yield ExplainedSegment(
            text=text[start:end], role=role, rule=rule, start=start, end=end, line=line, fields=fields.get(line, ())
        )


def _mark_before(text: str, end: int) -> int:
    """Return where the next line begins, its mark included, behind the end of one."""
    while text[end].isspace():
        end += 1
    return end
