"""Lines of HTML that have ended: which of them are segments, and of what kind."""

from itertools import islice
from typing import TYPE_CHECKING

from osce_corpus.document import Kind
from osce_corpus.parts import Link
from osce_corpus.reading.boxes import Boxes
from osce_corpus.reading.contexts import BODY, DATA, LARGE, TITLE, Context
from osce_corpus.reading.elements import Node
from osce_corpus.reading.head import HeadReader
from osce_corpus.reading.inline import Line, values_of
from osce_corpus.reading.regions import is_plainly_related_heading, is_related_heading, is_surely_related_heading
from osce_corpus.reading.tables import Cells
from osce_corpus.reading.trace import Trace
from osce_corpus.reading.writer import Writer
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import SITE_NAMES
from osce_corpus.vocabulary.labels import TYPE_LABELS, type_word

if TYPE_CHECKING:
    from osce_corpus.reading.opened import Open

_LONGEST_HEADING = 40
_LONG_LINE = 200
_MOST_BOXES = 24


class Emission:
    """What a walk knows of the line that it reads, and how a line becomes segments where it ends."""

    def __init__(self, head: HeadReader, title: Node | None, boxes: Boxes, trace: Trace | None) -> None:
        self.writer: Writer = Writer()
        self._trace = trace
        self._head = head
        self._title = title.mem_id if title is not None else 0
        self._boxes = boxes
        self._line = Line()
        self._context = BODY
        self._stack: list[Open] = []
        self._depth = 0
        """How many elements are open that are no part of a line: badly nested pages close those anywhere."""
        self._cut: int | None = None
        """How deep in the stack the element stands that has turned out to be chrome."""
        self._cells = Cells()
        self._has_text = False
        """Whether a long line, of the body surely, has been read."""

    def _flush_as(self, context: Context) -> None:
        around, self._context = self._context, context
        self._flush()
        self._context = around
        around.hold_more()

    def _flush(self) -> None:
        """End the line."""
        line = self._line
        if not line.pieces:
            return
        if line.is_plain():
            text = line.take_plain()
            if text:
                self._emit(text, ())
        else:
            for text, links in line.take(on_one_line=self._context.is_one_line):
                if self._cut is None:
                    self._emit(text, links)
                    self.writer.goes_on()
        self._note_end()

    def _note_end(self) -> None:
        if self._trace is not None and self._context is not DATA and self._cut is None:
            self._trace.ended(len(self.writer.segments) - 1)

    def _emit(self, text: str, links: tuple[Link, ...]) -> None:
        context = self._context
        if context is DATA:
            self._cells.add((text, links))
            return
        if len(text) > _LONG_LINE:
            self._has_text = True
        elif len(text) <= _LONGEST_HEADING and self._is_no_line(text):
            return
        if not self._title and context.kind in (Kind.PLAIN, Kind.HEADING) and self._is_title(text):
            self._title = -1
            context = TITLE
        if context.item >= 0:
            self.writer.add_to_item(self._depth, context, text, links)
            self._note_writing(text)
            return
        for value, linked in values_of(text, links) if len(links) > 1 else ((text, links),):
            self._add(context, value, linked)
        if context.mark:
            context.item = len(self.writer.segments) - 1

    def _add(self, context: Context, text: str, links: tuple[Link, ...] = ()) -> None:
        self.writer.add(self._depth, context, text, links)
        self._note_writing(text)

    def _add_whole(self, node: Node, context: Context, *lines: str) -> None:
        """Add all text in an element as lines of their own."""
        if self._trace is not None:
            self._trace.read_all(node)
        for line in lines:
            self._add(context, line)
        self._note_end()

    def _note_writing(self, text: str) -> None:
        if self._trace is not None:
            self._trace.wrote(len(self.writer.segments) - 1, text)

    def _is_no_line(self, text: str) -> bool:
        """Return whether a short line is only punctuation, or the heading of a box that is left out with it."""
        if not any(map(str.isalnum, text)):
            self._add(Context(kind=Kind.MARKER, mark=text), "")
            return True
        if not is_related_heading(text) or (key(text) in TYPE_LABELS and not self._has_text):
            return False
        here = (len(self.writer.segments), len(self._boxes.left_out))
        is_plain, is_sure = is_plainly_related_heading(text), is_surely_related_heading(text)
        begun = (depth for depth, box in enumerate(self._stack) if (box.segments, box.left_out) == here)
        for depth in islice(begun, _MOST_BOXES):
            if self._boxes.is_related(self._stack[depth].node, here[0], is_plain=is_plain, is_sure=is_sure):
                self._cut = depth
                break
        return self._cut is not None

    def _is_title(self, text: str) -> bool:
        """Return whether a line is the title of a page that marks none: its head names it, or it is large."""
        name = key(text)
        if type_word(text) in TYPE_LABELS:
            return False
        if name in self._head.keys or self._head.names(name):
            return True
        return self._context is LARGE and name not in SITE_NAMES
