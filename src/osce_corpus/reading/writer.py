"""Lines of HTML become segments."""

from attrs import evolve

from osce_corpus.document import Kind, Segment
from osce_corpus.parts import Link
from osce_corpus.reading.contexts import Context

_TYPED_BULLETS = frozenset("•◦▪●‣■")
_BULLETS_BEFORE_A_SPACE = ("- ", "* ")


class Writer:
    """Makes segments, each with its place in the text that they make and in the tree."""

    def __init__(self) -> None:
        self.segments: list[Segment] = []
        self.in_contacts = False
        """Whether what is read stands in a box of contacts."""
        self._offset = 0
        self._shared = 0
        """How many elements have not been left since the last segment."""

    def left(self, depth: int) -> None:
        """Note that only `depth` elements are still open."""
        self._shared = min(self._shared, depth)

    def goes_on(self) -> None:
        """Note that the next line stands in the same element as the last one."""
        if self.segments:
            self._shared = max(self._shared, self.segments[-1].shared)

    def forget(self, first: int) -> None:
        """Forget all segments from one on."""
        del self.segments[first:]

    def add(self, depth: int, context: Context, text: str, links: tuple[Link, ...] = ()) -> None:
        """Add a line as a segment of its own; `depth` is how many elements it stands in."""
        mark = context.mark
        if context.kind is Kind.PLAIN and (text[:1] in _TYPED_BULLETS or text.startswith(_BULLETS_BEFORE_A_SPACE)):
            words = text[1:].lstrip()
            before = len(text) - len(words)
            if words and not (links and links[0].start < before):
                mark, context, text = text[0], BULLETED, words
                links = tuple(evolve(link, start=link.start - before) for link in links)
        start, self._offset = self._offset, self._offset + len(text) + 1
        segment = Segment(context.kind, text, start, start + len(text), mark, context.level, links=links)
        segment.in_contacts = self.in_contacts
        segment.depth, segment.shared, segment.index = depth, self._shared, len(self.segments)
        self._shared = depth
        self.segments.append(segment)

    def add_to_item(self, depth: int, context: Context, text: str, links: tuple[Link, ...]) -> None:
        """Add a further line of a list item to it, or let it stand alone where something else has come between."""
        item = self.segments[context.item]
        if context.item != len(self.segments) - 1:
            self.add(depth, Context(), text, links)
            return
        at = len(item.text) + 1
        item.text = f"{item.text} {text}"
        item.end = item.start + len(item.text)
        item.links += tuple(evolve(link, start=link.start + at) for link in links)
        self._offset = item.end + 1


MARKER = Context(kind=Kind.MARKER)
BULLETED = Context(kind=Kind.BULLET)
"""A line with a bullet that somebody typed."""
ROW = Context(kind=Kind.ROW)
