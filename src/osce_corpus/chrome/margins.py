"""What stands around a page's own column in HTML: above its title, beside it and below it."""

import re
from collections.abc import Sequence
from itertools import accumulate

from osce_corpus.document import Kind, Segment
from osce_corpus.prose import is_label, is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import EVENT_LABELS, LABELS, TYPE_LABELS, Field
from osce_corpus.vocabulary.menus import FURNITURE, SECTION_NAMES

_PLAINLY_OF_THE_PAGE = frozenset((Field.SOURCE, Field.ORGANIZED_BY, Field.FIELDS_OF_WORK, Field.TYPE))
_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|odt|rtf|mp[34])(?:$|[?#])|/(?:files?|documents?|download)/", re.IGNORECASE
)
_YEAR = re.compile(r"(?<!\d)(?:19[6-9]|20\d)\d(?!\d)")
_LONGEST_DAY = 60
_LONGEST_FOOT = 400
_LONGEST_VALUE = 200
_MOST_VALUES = 4
_BESIDE = 2
"""How many elements a value may be further out than its label."""


def margins(segments: Sequence[Segment]) -> dict[int, Rule]:
    """Return the rules of the segments that lie outside the page's own column.

    The column is the smallest element that holds the title and the first prose below it, and at least as much
    prose as what follows it; without a marked title, the first prose alone.
    """
    title = next((index for index, segment in enumerate(segments) if segment.level == 1), None)
    prose = [index for index in range(title or 0, len(segments)) if _is_content(segments[index])]
    if not prose:
        return {}
    anchor = prose[0] if title is None else title
    depth = _depth_of_column(segments, anchor, prose)
    chrome = _tools(segments, anchor, prose[0]) | _foot(segments) | _links_below(segments, prose) | _outside(segments, anchor, depth, is_title=title is not None)
    return {**chrome, **(_above(segments, title) if title is not None else {})}


def _depth_of_column(segments: Sequence[Segment], anchor: int, prose: Sequence[int]) -> int:
    """Return how many elements the column stands in, itself included."""
    start = segments[anchor].depth - (anchor == prose[0])
    shared = list(accumulate((segments[index].shared for index in range(anchor + 1, len(segments))), min, initial=start))
    weights = {index: len(segments[index].text) for index in prose}
    half = sum(weights.values()) / 2
    inside = 0
    depth = shared[prose[0] - anchor]
    for index in prose:
        if shared[index - anchor] < depth:
            if inside >= half:
                break
            depth = shared[index - anchor]
        inside += weights[index]
    return depth


def _outside(segments: Sequence[Segment], anchor: int, depth: int, *, is_title: bool) -> dict[int, Rule]:
    """Return what stands outside the column and is none of the page's facts or contacts."""
    chrome: dict[int, Rule] = {}
    shared = depth
    facts = _facts(segments)
    for index in range(anchor + 1, len(segments)):
        shared = min(shared, segments[index].shared)
        if shared < depth and not (index in facts or segments[index].in_contacts or _leads_to_a_file(segments[index])):
            chrome[index] = Rule.OUTSIDE
    shared = depth
    for index in range(anchor - 1, -1, -1):
        shared = min(shared, segments[index + 1].shared)
        if shared < depth and index not in facts and (is_title or segments[index].is_all_links):
            chrome[index] = Rule.OUTSIDE
    return chrome


def _above(segments: Sequence[Segment], title: int) -> dict[int, Rule]:
    """Return what stands above the title and is neither the type label nor a day nor one of the page's facts."""
    chrome: dict[int, Rule] = {}
    facts = _facts(segments)
    has_label = False
    for index in range(title - 1, -1, -1):
        text = segments[index].text
        if index in facts:
            continue
        if not has_label and key(text.rstrip(": ")) in TYPE_LABELS:
            has_label = True
            continue
        if len(text) <= _LONGEST_DAY and _YEAR.search(text) and not has_label and title - index < 3:
            continue
        chrome[index] = Rule.SECTION_NAME if key(text) in SECTION_NAMES else Rule.BEFORE_TITLE
    return chrome


def _facts(segments: Sequence[Segment]) -> set[int]:
    """Return the labels that the markup or a colon tells to be such, and their values, where they are the page's own.

    Lists of other pages give the days and places of those pages, and never their sources or fields of work.
    """
    facts: set[int] = set()
    run: list[int] = []
    fields: set[Field] = set()
    values = depth = 0
    for index, segment in enumerate(segments):
        label, colon, value = segment.text.partition(":")
        word = key(label.strip())
        field = LABELS.get(word) or EVENT_LABELS.get(word)
        if field is not None and (colon or segment.kind is Kind.LABEL):
            fields.add(field)
            run.append(index)
            values, depth = 0 if value.strip() else _MOST_VALUES, segment.depth
        elif values and _could_be_value(segment, depth):
            run.append(index)
            values -= 1
        else:
            facts.update(() if fields.isdisjoint(_PLAINLY_OF_THE_PAGE) else run)
            run, fields, values = [], set(), 0
    return facts.union(() if fields.isdisjoint(_PLAINLY_OF_THE_PAGE) else run)


def _could_be_value(segment: Segment, depth: int) -> bool:
    if segment.kind is Kind.HEADING or segment.shared < depth - _BESIDE:
        return False
    return len(segment.text) <= _LONGEST_VALUE and not is_prose(segment.text)


def _tools(segments: Sequence[Segment], title: int, prose: int) -> dict[int, Rule]:
    """Return the links for sharing and printing between the title and the text."""
    return {
        index: Rule.FURNITURE
        for index in range(title + 1, prose)
        if segments[index].is_all_links and key(segments[index].text) in FURNITURE
    }


def _links_below(segments: Sequence[Segment], prose: Sequence[int]) -> dict[int, Rule]:
    """Return the links to other pages behind the last prose, outside the element that holds all of it."""
    chrome: dict[int, Rule] = {}
    first, last = prose[0], prose[-1]
    depth = min((segments[index].shared for index in range(first + 1, last + 1)), default=segments[first].depth - 1)
    shared = depth
    for index in range(last + 1, len(segments)):
        shared = min(shared, segments[index].shared)
        if shared < depth and segments[index].is_all_links and not _leads_to_a_file(segments[index]):
            chrome[index] = Rule.LINKS
    return chrome


def _foot(segments: Sequence[Segment]) -> dict[int, Rule]:
    """Return the lines with links below the last rule across the page, where they are few and short."""
    rule = next((index for index in range(len(segments) - 1, -1, -1) if segments[index].kind is Kind.MARKER), None)
    if not rule:
        return {}
    below = segments[rule + 1 :]
    if sum(len(segment.text) for segment in below) > _LONGEST_FOOT:
        return {}
    if not any(segment.links or key(segment.text) in FURNITURE for segment in below) or any(
        segment.in_contacts for segment in below
    ):
        return {}
    return {index: Rule.FOOTER for index in range(rule, len(segments))}


def _leads_to_a_file(segment: Segment) -> bool:
    return any(_FILE.search(link.url) for link in segment.links)


def _is_content(segment: Segment) -> bool:
    return is_prose(segment.text) and not segment.is_all_links
