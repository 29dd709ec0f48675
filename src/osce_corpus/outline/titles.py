"""Which lines are the title and the type label."""

import re
from collections.abc import Sequence

from attrs import evolve

from osce_corpus.captions import find_credit
from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.document import FRONT_TITLE, Kind, Segment
from osce_corpus.metadata import find_label
from osce_corpus.outline.lines import MOST_HEAD_LINES, is_no_title, is_numbered_label, is_text, is_type_label
from osce_corpus.outline.model import Outline
from osce_corpus.rules import Rule
from osce_corpus.type_lines import label_and_day
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import SITE_SUFFIX_PATTERN
from osce_corpus.vocabulary.labels import AROUND_LABEL, PRESS_ITEM_LABELS, type_word
from osce_corpus.vocabulary.menus import MENU_WORDS

_BESIDE_TITLE = 2
_LOWEST_TITLE = 12
_LONG_MENU = 8
_SITE_SUFFIX = re.compile(SITE_SUFFIX_PATTERN)


def without_site_title(outline: Outline, content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content without the titles of front matter and of the window, where the page prints its own."""
    while content and (content[0].mark == FRONT_TITLE or _SITE_SUFFIX.search(content[0].text)):
        title = _SITE_SUFFIX.sub("", content[0].text)
        if title not in (_SITE_SUFFIX.sub("", segment.text) for segment in content[1 : 1 + MOST_HEAD_LINES]):
            break
        outline.chrome[content[0].index] = Rule.SITE_TITLE
        content = content[1:]
    return content


def with_labels_apart(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content, a type label and a day on one line of its head as two lines, the label first."""
    for at, segment in enumerate(content[: MOST_HEAD_LINES + 1]):
        parts = label_and_day(segment.text)
        if parts is not None:
            return [*content[:at], *(evolve(segment, text=part, links=()) for part in parts), *content[at + 1 :]]
    return content


def below_title_of_list(outline: Outline, content: Sequence[Segment], first: int) -> list[Segment]:
    """Read the title of a list of pages, if it is not the first page's; return what is left."""
    above = content[:first]
    title = next((line for line in above[:MOST_HEAD_LINES] if line.level == 1), None)
    if title is None and len(above) > 1 and not (above[0].is_item or is_text(above[0]) or is_type_label(above[0])):
        title = above[0] if not is_date_line(above[1].text) else None
    if title is None:
        return list(content)
    outline.title_line = title
    outline.title = _SITE_SUFFIX.sub("", title.text)
    return [segment for segment in content if segment is not title]


def is_whole_head(lines: Sequence[Segment]) -> bool:
    """Return whether the lines before the labels are a head and nothing of the body, a lead perhaps aside."""
    return not any(map(is_text, lines)) or (
        len(lines) <= MOST_HEAD_LINES and not any(find_dateline(line.text) for line in lines)
    )


def head_lines(content: Sequence[Segment]) -> list[Segment]:
    """Return the lines at the beginning that can be a title and a type label.

    A line marked as the main heading is the title also below more lines than that.
    """
    marked = next((at for at, segment in enumerate(content[:_LOWEST_TITLE]) if segment.level == 1), 0)
    if marked >= _BESIDE_TITLE and _begins_a_page(content, marked):
        return [*content[: marked + 1], *filter(is_type_label, content[marked + 1 : marked + 2])]
    head: list[Segment] = []
    most = MOST_HEAD_LINES + sum(map(is_no_title, content[:MOST_HEAD_LINES]))
    for index, segment in enumerate(content[:most]):
        if segment.is_item or segment.kind is Kind.ROW:
            break
        if segment.level != 1 and is_text(segment):
            if all(map(is_type_label, head)) and _stands_above_a_dateline(content, index):
                head.append(segment)
            break
        head.append(segment)
    return head


def _begins_a_page(content: Sequence[Segment], marked: int) -> bool:
    """Return whether no text stands above a marked heading, and what a page has beside its title stands below it."""
    if any(segment.is_item or is_text(segment) for segment in content[:marked]):
        return False
    beside = [*content[marked - 1 : marked], *content[marked + 1 : marked + 3]]
    if any(is_type_label(line) for line in beside):
        return True
    below = beside[1:]
    return any(is_date_line(line.text) or find_dateline(line.text) or find_label(line) for line in below)


def _stands_above_a_dateline(content: Sequence[Segment], index: int) -> bool:
    """Return whether a line that looks like prose is a title all the same: the body begins right below it."""
    if index + 1 == len(content) or find_dateline(content[index].text):
        return False
    return find_dateline(content[index + 1].text) is not None


def read_head(outline: Outline, head: Sequence[Segment], *, is_whole: bool) -> list[Segment]:
    """Find the type label and the title among the lines of a head; return the lines that are neither.

    A whole head ends where metadata begin. Without metadata the body may begin anywhere after the first line.
    """
    places = range(len(head)) if is_whole else _places_of_label(head)
    at = next((index for index in places if is_type_label(head[index])), None)
    if at is None:
        numbered = (index for index in places if is_numbered_label(head[index]))
        at = next((index for index in numbered if _has_title([*head[:index], *head[index + 1 :]])), None)
    before, after = (list(head), []) if at is None else (list(head[:at]), list(head[at + 1 :]))
    if at is not None:
        outline.label_line = head[at]
        outline.label = head[at].text.strip(AROUND_LABEL)
    title = _title(outline, before, after)
    if title is None:
        return [*before, *after]
    outline.title_line = title
    outline.title = _SITE_SUFFIX.sub("", title.text)
    outline.label_follows_title = at is not None and title in before
    if title in after and len(before) == 1 and len(outline.chrome) > _LONG_MENU:
        outline.chrome[before[0].index] = Rule.MENU_REMAINDER
    return [segment for segment in (*before, *after) if segment is not title and segment.index not in outline.chrome]


def _has_title(lines: Sequence[Segment]) -> bool:
    """Return whether there is a title among the lines beside a numbered label."""
    return any(not (is_no_title(line) or is_text(line) or find_credit(line.text)) for line in lines)


def _places_of_label(head: Sequence[Segment]) -> range:
    """Return where in a head that may go on with the body the type label can stand: beside the title."""
    marked = next((index for index, segment in enumerate(head) if segment.level == 1), 0)
    first = max(0, marked - 1)
    while first and is_date_line(head[first].text):
        first -= 1
    last = first + _BESIDE_TITLE + any(is_date_line(line.text) for line in head[first : first + _BESIDE_TITLE])
    return range(first, min(last + (marked > 0), len(head)))


def _title(outline: Outline, before: Sequence[Segment], after: Sequence[Segment]) -> Segment | None:
    """Return the title: a line marked as the main heading, else the one beside the type label, else the first.

    The label of a press item stands before its title, the label of an event after it.
    """
    lines = [segment for segment in (*before, *after) if not (is_no_title(segment) or find_credit(segment.text))]
    candidates = [segment for segment in lines if not is_text(segment)]
    if not candidates and len(lines) == 1 and not find_dateline(lines[0].text):
        candidates = lines  # a title with a full stop in it, alone above the labels or the dateline
    marked = next((segment for segment in lines if segment.level == 1), None)
    if marked or not candidates:
        return marked
    below = next((segment for segment in after if segment in candidates), None)
    above = next((segment for segment in reversed(before) if segment in candidates), None)
    if outline.label is None or not before:
        return candidates[0]
    if below and (type_word(outline.label) in PRESS_ITEM_LABELS or key(above.text if above else "") in MENU_WORDS):
        return below
    return above or below


def without_title(outline: Outline, body: list[Segment]) -> list[Segment]:
    """Return a body without lines at its beginning that only print the title again."""
    repeated = 0
    while repeated < len(body) - 1 and _SITE_SUFFIX.sub("", body[repeated].text) == outline.title:
        outline.chrome[body[repeated].index] = Rule.SITE_TITLE
        repeated += 1
    return body[repeated:]
