"""Lists of other pages, of which each has a title and a day of its own below or above the same label."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.document import Segment
from osce_corpus.type_lines import label_and_day
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import COLON_LABELS, EVENT_LABELS, LABELS, TYPE_LABELS, Field
from osce_corpus.vocabulary.menus import MENU_WORDS

FEWEST = 3
"""How many pages make a list: two can be a page and what follows it."""
_LABELS = {**LABELS, **EVENT_LABELS, **COLON_LABELS}
_MARKS = TYPE_LABELS.union(word for word, field in _LABELS.items() if field in (Field.LOCATION, Field.ORGANIZED_BY))
"""What the head of a page has once, and a list of pages for each."""
_LONGEST_LABEL = 40
_LONGEST_MARK = 80
_MOST_LINES = 12


def is_list_of_days(content: Sequence[Segment]) -> bool:
    """Return whether a page is a list without a title of its own: it begins with a day, and so does each item."""
    first = 1 if content and content[0].word in MENU_WORDS else 0
    if first >= len(content) or not is_date_line(content[first].text):
        return False  # as nearly every page
    days = [index for index, segment in enumerate(content) if is_date_line(segment.text)]
    return len(days) >= FEWEST and all(after - day > 1 for day, after in pairwise(days))


def first_of_list(content: Sequence[Segment]) -> int | None:
    """Return where the labels of a list of pages begin: the same label for each, with a title, a day, little text."""
    marks: defaultdict[str, list[int]] = defaultdict(list)
    for index, segment in enumerate(content):
        text = segment.text
        if len(text) > _LONGEST_MARK:
            continue
        word = segment.word
        if word in _MARKS:
            marks[word].append(index)
        elif ":" in text[:_LONGEST_LABEL]:
            marks[key(text.partition(":")[0])].append(index)
        elif beside := label_and_day(text):
            marks[key(beside[0])].append(index)
    lists = (at for word, at in marks.items() if word in _MARKS and len(at) >= FEWEST and _are_heads(content, at))
    return next((places[0] for places in lists), None)


def _are_heads(content: Sequence[Segment], places: Sequence[int]) -> bool:
    """Return whether from each place to the next there are a title, a day, and a snippet at most."""
    parts = [content[place:after] for place, after in pairwise(places)]
    first, last = content[max(0, places[0] - _MOST_LINES) : places[0]], content[places[-1] :][:_MOST_LINES]
    return all(map(_could_be_of_a_page, parts)) and (_has_a_day(first) or _has_a_day(last))


def _could_be_of_a_page(part: Sequence[Segment]) -> bool:
    titles = sum(_could_be_title(segment) for segment in part[1:])
    return titles > 0 and _has_a_day(part) and len(part) <= _MOST_LINES and sum(line.is_prose for line in part) <= 1


def _could_be_title(segment: Segment) -> bool:
    return not segment.is_prose and ":" not in segment.text and not is_date_line(segment.text)


def _has_a_day(part: Sequence[Segment]) -> bool:
    return any(map(_states_a_day, part))


def _states_a_day(segment: Segment) -> bool:
    text = segment.text
    if not any(map(str.isdecimal, text)):
        return False
    is_line = is_date_line(text.rpartition(": ")[2]) or label_and_day(text) is not None
    return is_line or find_dateline(text) is not None
