"""One walk over a page that marks its chrome."""

import re
from collections.abc import Sequence

from osce_corpus.chrome.announcements import announcements_below
from osce_corpus.chrome.furniture import LONGEST_SKIP_LINK, furniture_below, furniture_rule
from osce_corpus.chrome.margins import margins
from osce_corpus.chrome.menu import MenuReader, may_hold_a_menu
from osce_corpus.document import FRONT_TITLE, Document, Segment
from osce_corpus.prose import is_label
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import SITE_SUFFIX_PATTERN
from osce_corpus.vocabulary.labels import LABELS

_SITE_SUFFIX = re.compile(SITE_SUFFIX_PATTERN)


def find_chrome(document: Document) -> dict[int, Rule]:
    """Return the rule that makes a segment chrome, by the segment's index; what is missing is content."""
    segments = document.segments
    if document.head is None:
        chrome = _chrome_by_text(segments)
        announced = announcements_below(segments, chrome)
        return chrome | announced | furniture_below(segments, chrome | announced) if announced else chrome
    outside = margins(segments, document.head.url)
    inside = [index for index in range(len(segments)) if index not in outside]
    found = _chrome_by_text([segments[index] for index in inside])
    return outside | {inside[index]: rule for index, rule in found.items()}


def _chrome_by_text(segments: Sequence[Segment]) -> dict[int, Rule]:
    chrome: dict[int, Rule] = {}
    menu = MenuReader(segments) if may_hold_a_menu(segments) else None
    if menu is None:
        return _furniture(segments)
    at_top = in_head = True
    index = 0
    while index < len(segments):
        run = menu.run_at(index)
        if run is not None and menu.is_menu(run, at_top=at_top):
            chrome |= run.rules
            index = run.end
            continue
        # A run that is no menu is passed over whole, so that the walk stays linear.
        stop = run.end if run is not None and run.end > index else index + 1
        at_top, in_head = _mark_furniture(segments, range(index, stop), chrome, at_top=at_top, in_head=in_head)
        index = stop
    return chrome | furniture_below(segments, chrome)


def _furniture(segments: Sequence[Segment]) -> dict[int, Rule]:
    """Return the chrome of a page without a menu."""
    chrome: dict[int, Rule] = {}
    _mark_furniture(segments, range(len(segments)), chrome, at_top=True, in_head=True)
    return chrome | furniture_below(segments, chrome)


def _mark_furniture(
    segments: Sequence[Segment], indices: range, chrome: dict[int, Rule], *, at_top: bool, in_head: bool
) -> tuple[bool, bool]:
    """Mark what is furniture; return whether content, and whether prose, is still to come."""
    for index in indices:
        segment = segments[index]
        if not in_head and len(segment.text) > LONGEST_SKIP_LINK:
            continue
        rule = furniture_rule(segments, index, in_head=in_head, at_top=at_top)
        if rule is not None:
            chrome[index] = rule
        elif in_head:
            # The title of the browser's window, or of front matter, may stand above the menu.
            at_top = at_top and (segment.mark == FRONT_TITLE or _SITE_SUFFIX.search(segment.text) is not None)
            in_head = not _ends_the_head(segment)
    return at_top, in_head


def _ends_the_head(segment: Segment) -> bool:
    """Return whether what follows a segment is no furniture any more: the page's own labels or text have begun."""
    return segment.is_prose or key(segment.text.partition(":")[0].strip()) in LABELS or is_label(segment.text)
