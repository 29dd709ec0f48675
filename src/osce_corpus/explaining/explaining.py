"""From what was read to an explanation of it."""

from collections import defaultdict

from osce_corpus.detection import Detection
from osce_corpus.document import Document
from osce_corpus.explaining.covering import cover
from osce_corpus.explaining.explanation import Explanation, Origin
from osce_corpus.explaining.origins import find_origins, looked_for
from osce_corpus.explaining.placing import place
from osce_corpus.pages import Page, Reading


def explain_page(
    page: Page, *, detection: Detection, document: Document, reading: Reading, is_url_given: bool
) -> Explanation:
    """Return how a page was read; `is_url_given` says that its address is the caller's."""
    places = place(document, reading.outline)
    found = dict(find_origins(page, reading, places, is_url_given=is_url_given))
    lines = {name: {line.index for line in how.lines} if how else set[int]() for name, how in found.items()}
    fields: defaultdict[int, tuple[str, ...]] = defaultdict(tuple)
    for name, indices in lines.items():
        for index in indices:
            fields[index] += (name,)
    segments = tuple(cover(document, places, fields))
    origins = (
        Origin(
            field=name,
            value=getattr(page, name),
            rule=how.rule if how else None,
            printed=how.printed if how else (),
            segments=tuple(segment for segment in segments if segment.line in lines[name]),
            looked_for=looked_for(name),
        )
        for name, how in found.items()
    )
    return Explanation(
        page=page,
        detection=detection,
        segments=segments,
        origins=tuple(origins),
        encoding=document.encoding or None,
    )
