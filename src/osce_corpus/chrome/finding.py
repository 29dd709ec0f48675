"""One walk over a page that marks its chrome."""

from collections.abc import Sequence

from osce_corpus.chrome.furniture import furniture_below, furniture_rule
from osce_corpus.chrome.menu import MenuReader
from osce_corpus.chrome.rules import Rule
from osce_corpus.document import Segment
from osce_corpus.prose import is_prose


def find_chrome(segments: Sequence[Segment]) -> dict[int, Rule]:
    """Return the rule that makes a segment chrome, by the segment's index; what is missing is content."""
    chrome: dict[int, Rule] = {}
    menu = MenuReader(segments)
    at_top = in_head = True
    index = 0
    while index < len(segments):
        run = menu.run_at(index)
        if run is not None and run.is_menu(at_top=at_top):
            chrome |= run.rules
            index = run.end
            continue
        # A run that is no menu is passed over whole, so that the walk stays linear.
        stop = run.end if run is not None and run.end > index else index + 1
        for later in range(index, stop):
            after = segments[later + 1] if later + 1 < len(segments) else None
            rule = furniture_rule(segments[later], after, in_head=in_head)
            if rule is None:
                at_top = False
                in_head = in_head and not is_prose(segments[later].text)
            else:
                chrome[later] = rule
        index = stop
    return chrome | furniture_below(segments, chrome)
