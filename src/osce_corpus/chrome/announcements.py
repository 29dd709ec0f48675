"""Announcements of other pages below a page that is text and no markup."""

from collections.abc import Sequence

from osce_corpus.chrome.margins import is_day
from osce_corpus.document import Kind, Segment
from osce_corpus.prose import is_label
from osce_corpus.reading import is_related_heading
from osce_corpus.rules import Rule

_LONGEST = 160
_LONGEST_HEADING = 60
_FEWEST_LINES = 2


def announcements_below(segments: Sequence[Segment], chrome: dict[int, Rule]) -> dict[int, Rule]:
    """Return the announcements of other pages with which a text ends: a heading over them, short lines, days alone.

    Without a day on a line of its own they can be what the page itself lists, and without text above them the page
    itself can be a list.
    """
    days = lines = 0
    for index in range(len(segments) - 1, 0, -1):
        segment = segments[index]
        if index in chrome:
            continue
        if days and lines >= _FEWEST_LINES and _heads_announcements(segment):
            below = (at for at in range(index, len(segments)) if at not in chrome)
            return dict.fromkeys(below, Rule.RELATED) if _has_text(segments[:index]) else {}
        if not _could_announce(segment):
            return {}
        days += is_day(segment.text)
        lines += 1
    return {}


def _heads_announcements(segment: Segment) -> bool:
    is_line = segment.kind in (Kind.PLAIN, Kind.HEADING) and len(segment.text) <= _LONGEST_HEADING
    return is_line and is_related_heading(segment.text)


def _could_announce(segment: Segment) -> bool:
    is_line = segment.kind is not Kind.ROW and len(segment.text) <= _LONGEST
    return is_line and not (segment.is_prose or is_label(segment.text))


def _has_text(segments: Sequence[Segment]) -> bool:
    return any(segment.is_prose for segment in segments)
