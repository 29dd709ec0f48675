"""One walk over a page that marks its chrome."""

import re
from collections.abc import Sequence

from osce_corpus.chrome.furniture import furniture_below, furniture_rule
from osce_corpus.chrome.margins import margins
from osce_corpus.chrome.menu import MenuReader
from osce_corpus.rules import Rule
from osce_corpus.document import Document, Segment
from osce_corpus.prose import is_label, is_prose
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import LABELS
from osce_corpus.vocabulary.menus import SITE_SUFFIX_PATTERN

_SITE_SUFFIX = re.compile(SITE_SUFFIX_PATTERN)


def find_chrome(document: Document) -> dict[int, Rule]:
    """Return the rule that makes a segment chrome, by the segment's index; what is missing is content."""
    segments = document.segments
    chrome: dict[int, Rule] = margins(segments) if document.head else {}
    menu = MenuReader(segments)
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
        for later in range(index, stop):
            after = segments[later + 1] if later + 1 < len(segments) else None
            rule = furniture_rule(segments[later], after, in_head=in_head, at_top=at_top)
            if rule is None:
                # The title of the browser's window may stand above the menu.
                at_top = at_top and _SITE_SUFFIX.search(segments[later].text) is not None
                in_head = in_head and not _ends_the_head(segments[later])
            else:
                chrome[later] = rule
        index = stop
    return chrome | furniture_below(segments, chrome)


def _ends_the_head(segment: Segment) -> bool:
    """Return whether what follows a segment is no furniture any more: the page's own labels or text have begun."""
    return is_prose(segment.text) or key(segment.text.partition(":")[0].strip()) in LABELS or is_label(segment.text)
