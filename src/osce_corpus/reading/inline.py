"""The text inside a block of HTML: pieces between tags become lines, their white space folded, links kept."""

from collections.abc import Iterator
from itertools import pairwise

from attrs import Factory, define, evolve

from osce_corpus.parts import Link
from osce_corpus.prose import ends_like_a_sentence
from osce_corpus.reading.lines import visible
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import FURNITURE

BREAK = "\x00"
"""Stands among the pieces for a line break; no text of a page can hold it."""

TextAndLinks = tuple[str, tuple[Link, ...]]


@define
class Line:
    """What has been read of a block so far."""

    pieces: list[str] = Factory(list[str])
    has_breaks: bool = False
    links: list[tuple[int, int, str]] = Factory(list[tuple[int, int, str]])
    """The first piece of a link, the one past its last, and its address."""
    open_link: tuple[int, str] | None = None
    """The first piece of the link that is not closed yet, and its address."""

    def open(self, url: str) -> None:
        """Begin a link."""
        self.open_link = (len(self.pieces), url)

    def close(self) -> None:
        """End the link."""
        first, url = self.open_link or (len(self.pieces), "#")
        self.links.append((first, len(self.pieces), url))
        self.open_link = None

    def add_break(self) -> None:
        """Break the line."""
        self.pieces.append(BREAK)
        self.has_breaks = True

    def is_plain(self) -> bool:
        """Return whether there are neither links nor breaks."""
        return not (self.links or self.has_breaks) and self.open_link is None

    def take_plain(self) -> str:
        """Return the line, which has neither links nor breaks, and begin anew."""
        pieces = self.pieces
        text = folded(pieces[0] if len(pieces) == 1 else "".join(pieces))
        pieces.clear()
        return text

    def take(self, *, on_one_line: bool) -> list[TextAndLinks]:
        """Return the lines and begin anew. Line breaks inside a sentence, or with `on_one_line`, are spaces.

        A link that is still open goes on in the next line.
        """
        if self.open_link is not None:
            self.links.append((self.open_link[0], len(self.pieces), self.open_link[1]))
        taken = [_line(chunks) for chunks in _broken(self._chunks(), on_one_line=on_one_line)]
        url = self.open_link[1] if self.open_link is not None else None
        self.reset()
        if url is not None:
            self.open(url)
        return [line for line in taken if line[0]]

    def reset(self) -> None:
        """Forget everything."""
        self.pieces.clear()
        self.links.clear()
        self.has_breaks = False
        self.open_link = None

    def is_empty(self) -> bool:
        """Return whether nothing visible has been read."""
        return not any(piece.strip() for piece in self.pieces)

    def _chunks(self) -> Iterator[tuple[str, str | None]]:
        """Yield the pieces with the address that they link to, those of one link as one."""
        at = 0
        for first, end, url in self.links:
            yield from ((piece, None) for piece in self.pieces[at:first])
            linked: list[str] = []
            for piece in self.pieces[first:end]:
                if piece is BREAK:
                    yield "".join(linked), url
                    yield BREAK, None
                    linked = []
                else:
                    linked.append(piece)
            yield "".join(linked), url
            at = end
        yield from ((piece, None) for piece in self.pieces[at:])


def folded(text: str) -> str:
    """Return a text with single spaces, and without the characters that print nothing."""
    text = " ".join(text.split())
    return text if text.isprintable() else visible(text)


def values_of(text: str, links: tuple[Link, ...]) -> list[TextAndLinks]:
    """Return the parts of a line that is only links with nothing between them, perhaps behind a label: its values."""
    between = [text[link.start + len(link.text) : after.start] for link, after in pairwise(links)]
    label = text[: links[0].start].rstrip()
    if (
        any(map(str.strip, between))
        or text[links[-1].start + len(links[-1].text) :].strip()
        or not (label[-1:] in ("", ":") or key(label) in FURNITURE)
    ):
        return [(text, links)]
    values: list[TextAndLinks] = [(link.text, (evolve(link, start=0),)) for link in links]
    return [(label, ()), *values] if label else values


_Chunk = tuple[str, str | None]


def _broken(chunks: Iterator[_Chunk], *, on_one_line: bool) -> Iterator[list[_Chunk]]:
    """Yield the chunks of each line."""
    line: list[_Chunk] = []
    breaks = 0
    before = ""
    for text, url in chunks:
        if text is BREAK:
            breaks += 1
            continue
        words = text.strip()
        if breaks and words:
            goes_on = breaks == 1 and words[0].islower() and not ends_like_a_sentence(before)
            if goes_on and _is_address(words):
                goes_on = before.rpartition(" ")[2].islower()
            if on_one_line or goes_on or not line:
                line.append((" ", None))
            else:
                yield line
                line = []
            breaks = 0
        if words:
            before = words
        line.append((text, url))
    yield line


def _is_address(words: str) -> bool:
    """Return whether what begins a line is an e-mail address, or one of the web: a small letter tells nothing there."""
    first = words.split(maxsplit=1)[0]
    return "@" in first or first.startswith(("http://", "https://", "www."))


def _line(chunks: list[_Chunk]) -> TextAndLinks:
    parts: list[str] = []
    links: list[Link] = []
    length = 0
    space = False
    for text, url in chunks:
        words = folded(text)
        if not words:
            space = space or bool(text)
            continue
        if length and (space or text[0].isspace()):
            parts.append(" ")
            length += 1
        if url is not None:
            links.append(Link(text=words, url=url, start=length))
        parts.append(words)
        length += len(words)
        space = text[-1].isspace()
    return "".join(parts), tuple(links)
