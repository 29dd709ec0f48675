"""What extractors write above the text of a page: a block of names and values, of which only the title is printed."""

import re

from osce_corpus.document import FRONT_TITLE, Kind, Segment
from osce_corpus.reading.lines import Line

_YAML = re.compile(r"\s{0,20}---[ \t]*\r?\n(?:[\w-]{1,40}:[^\n]{0,1000}\n){1,30}---[ \t]*(?:\r?\n|$)")
_READER = re.compile(
    r"\s{0,20}Title: [^\n]{1,1000}\n\s{0,20}(?:(?:URL Source|Published Time|Warning): [^\n]{1,1000}\n\s{0,20}){1,3}"
    r"Markdown Content:[ \t]*(?:\r?\n|$)"
)
_TITLE = re.compile(r"title: ?(?P<quote>[\"']?)(?P<title>.+)(?P=quote)", re.IGNORECASE)


def end_of_front_matter(text: str) -> int:
    """Return where the page itself begins, behind what an extractor wrote above it; 0 where it wrote nothing."""
    found = _YAML.match(text) or _READER.match(text)
    return found.end() if found else 0


def front_segment(line: Line) -> Segment:
    """Return a line of front matter: the title as a heading, anything else as a mark with no text."""
    printed, start, end, gap = line
    title = _TITLE.fullmatch(printed)
    if title:
        return Segment(Kind.HEADING, title["title"], start, end, FRONT_TITLE, 1, gap)
    return Segment(Kind.MARKER, "", start, end, printed, 0, gap)
