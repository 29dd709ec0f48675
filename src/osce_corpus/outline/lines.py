"""What a line of a page can be by itself."""

import re

from osce_corpus.dateline import find_dateline, is_date_line
from osce_corpus.document import Segment
from osce_corpus.vocabulary.documents import SYMBOL_LINE_PATTERN
from osce_corpus.vocabulary.furniture import NEVER_TITLES
from osce_corpus.vocabulary.labels import AROUND_LABEL, TYPE_LABELS, type_word

_SYMBOL_LINE = re.compile(SYMBOL_LINE_PATTERN)
MOST_HEAD_LINES = 3
"""How many lines there are at most above the text of a page whose labels do not say where it begins."""


def is_no_title(segment: Segment) -> bool:
    """Return whether a line is a day, or names the site or the document, and so is no title."""
    if segment.word in NEVER_TITLES or is_date_line(segment.text):
        return True
    return segment.level != 1 and _SYMBOL_LINE.fullmatch(segment.text) is not None


def is_text(segment: Segment) -> bool:
    """Return whether a line is of a text: prose, or the beginning of one."""
    return segment.is_prose or find_dateline(segment.text) is not None


def is_type_label(segment: Segment) -> bool:
    """Return whether a line is a word for a type of page, and nothing else."""
    return segment.word.strip(AROUND_LABEL) in TYPE_LABELS


def is_numbered_label(segment: Segment) -> bool:
    """Return whether a line is a word for a type of page and a number: a label, if another line is the title."""
    return segment.text[-1:].isdecimal() and segment.level != 1 and type_word(segment.text) in TYPE_LABELS
