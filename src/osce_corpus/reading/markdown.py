"""Markdown inside a line: links, images, emphasis and escapes become plain words and `Link`s."""

import re

from osce_corpus.parts import Link

_LINK = re.compile(r"\[([^\[\]]*)\]\(([^()\s]*(?:\([^()\s]*\)[^()\s]*)?)(?: \"[^\"]*\")?\)")
_IMAGE = re.compile(r"!\[[^\[\]]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?: \"[^\"]*\")?\)")
_STRONG = re.compile(r"\*\*|__(?=\w)|(?<=\w)__")
_EMPHASIS = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_]*)(?<=[^\s*_\\])\1(?![\w*])")
_ESCAPE = re.compile(r"\\([\\`*_{}\[\]()#+\-.!|>~'\"$@^<&])")
_IN_BRACES = r"\{(?:[#.][\w-]+|[\w-]+=\"[^\"{}]*\")(?: [^{}]*)?\}"
_ATTRIBUTES = re.compile(rf" ?{_IN_BRACES}$|\\$")
"""What pandoc puts behind a heading, and the sign that a line is broken."""
_SPAN = re.compile(rf"\[([^\[\]]*)\]{_IN_BRACES}|(?<=\)){_IN_BRACES}")
"""What pandoc makes of words with a class, and puts behind a link with one."""
_TRACES = re.compile(r"^#{1,6} |\]\(|\*\*|^_[^\W_][^_\n]{2,140}_(?!\w)", re.MULTILINE)


def is_markdown(text: str) -> bool:
    """Return whether a text has traces of Markdown: marked headings, links or strong words."""
    return ("](" in text or "**" in text or "#" in text or "_" in text) and _TRACES.search(text) is not None


def without_images(text: str) -> str:
    """Return a line without its images; nothing of an image is visible text."""
    return _IMAGE.sub(" ", text) if "![" in text else text


def plain(text: str) -> tuple[str, tuple[Link, ...]]:
    """Return the words of a line of Markdown, and the links among them."""
    if "]{" in text or "){" in text:
        text = _SPAN.sub(r"\1", text)
    if text[-1:] in ("}", "\\"):
        text = _ATTRIBUTES.sub("", text)
    pieces: list[str] = []
    links: list[Link] = []
    length = 0
    at = 0
    for match in _LINK.finditer(text):
        for words, url in ((text[at : match.start()], None), (match[1], match[2])):
            piece = _words(words, at_start=not pieces or pieces[-1].endswith(" "))
            if url is not None and piece.strip():
                linked = piece.strip()
                links.append(Link(text=linked, url=url, start=length + piece.index(linked)))
            if piece:
                pieces.append(piece)
                length += len(piece)
        at = match.end()
    pieces.append(_words(text[at:], at_start=not pieces or pieces[-1].endswith(" ")))
    return "".join(pieces).rstrip(), tuple(links)


def _words(text: str, *, at_start: bool) -> str:
    """Return a piece without marks, with single spaces, one at each end where the piece has space there."""
    if "*" in text or "_" in text:
        text = _EMPHASIS.sub(r"\2", _STRONG.sub("", text))
    if "\\" in text:
        text = _ESCAPE.sub(r"\1", text)
    words = " ".join(text.split())
    if not words:
        return " " if text and not at_start else ""
    before = " " if text[0].isspace() and not at_start else ""
    after = " " if text[-1].isspace() else ""
    return f"{before}{words}{after}"
