"""Labels that stand on one line: "Place: VIENNA | Source: OSCE Secretariat"."""

import re
from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from osce_corpus.document import Segment
from osce_corpus.vocabulary.labels import LABELS

_SEVERAL = 2
_BETWEEN_FACTS = " \t|·•;,/–—-"
_LABEL_ON_LINE = re.compile(
    rf"(?<![^\s|·•;,/–—-])(?:{'|'.join(re.escape(name) for name in sorted(LABELS, key=len, reverse=True))})\s?:",
    re.IGNORECASE,
)


def separate_facts(content: Sequence[Segment]) -> Sequence[Segment]:
    """Return the content with each label on a line of its own, where several stand on one: "Place: X | Source: Y"."""
    if not any(map(_holds_several_labels, content)):
        return content
    return [part for segment in content for part in _separated(segment)]


def _holds_several_labels(segment: Segment) -> bool:
    text = segment.text
    if text.count(":") < _SEVERAL or segment.is_prose:
        return False
    return len(_LABEL_ON_LINE.findall(text)) >= _SEVERAL


def _separated(segment: Segment) -> Sequence[Segment]:
    if not _holds_several_labels(segment):
        return (segment,)
    text = segment.text
    starts = sorted({0, *(found.start() for found in _LABEL_ON_LINE.finditer(text))})
    lines = (text[start:stop].rstrip(_BETWEEN_FACTS) for start, stop in pairwise([*starts, len(text)]))
    return [evolve(segment, text=line, links=()) for line in lines if line]
