"""Text with links as Markdown writes it on one line, and back."""

import re
from collections.abc import Iterator
from typing import Any

Links = list[dict[str, Any]]

_SPECIAL = re.compile(r"[\\`*_\[\]<|~]|&(?=#?\w{1,40};)")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")
_EDGE = re.compile(r"\A\s|\s\Z")
_START = re.compile(r"\A([0-9]{1,9}(?=[.)])|(?=[#+>-]))")
_PLAIN_URL = re.compile(r"[^\s\x00-\x1f\x7f()<>\\&|*`]+")
_TOKEN = re.compile(
    r"\\(?P<escaped>[!-/:-@\[-`{-~])|&#(?P<number>[0-9]{1,7});"
    r"|\[(?P<text>(?:[^\[\]\\]|\\.)*)\]\((?:<(?P<inside>(?:[^<>\\]|\\.)*)>|(?P<plain>[^\s\x00-\x1f\x7f()<>\\&|*`]+))\)"
)
_CHARACTERS = (range(0xD800), range(0xE000, 0x110000))


def written(text: str, links: Links) -> str:
    """Return a text on one line, with those links that stand in it, in order."""
    parts: list[str] = []
    at = 0
    for link in links:
        start, end = link["start"], link["start"] + len(link["text"])
        if link["text"] and start >= at and text[start:end] == link["text"]:
            before = _escaped(text[at:start])
            parts += (f"{before[:-1]}\\!" if before.endswith("!") else before, _link(link))
            at = end
    return _guarded("".join((*parts, _escaped(text[at:]))))


def read(line: str) -> tuple[str, Links]:
    """Return the text of a line, and its links."""
    pieces: list[str] = []
    links: Links = []
    length = 0
    for piece, url in _pieces(line):
        if url is not None:
            links.append({"text": piece, "url": url, "start": length})
        pieces.append(piece)
        length += len(piece)
    return "".join(pieces), links


def _escaped(text: str) -> str:
    """Return a text in which nothing means anything to Markdown."""
    return _CONTROL.sub(_by_number, _SPECIAL.sub(r"\\\g<0>", text))


def _guarded(line: str) -> str:
    """Return a line that is neither a heading nor an item, and loses no space at its ends."""
    if line.endswith("#"):  # a heading may end in marks that do not count
        line = f"{line[:-1]}\\#"
    return _EDGE.sub(_by_number, _START.sub(r"\1\\", line))


def _by_number(found: re.Match[str]) -> str:
    return f"&#{ord(found[0])};"


def _link(link: dict[str, Any]) -> str:
    url: str = link["url"]
    if not _PLAIN_URL.fullmatch(url):
        url = f"<{_escaped(url).replace('>', chr(92) + '>')}>"
    return f"[{_escaped(link['text'])}]({url})"


def _pieces(line: str) -> Iterator[tuple[str, str | None]]:
    """Yield the parts of a line: plain text, or the text of a link and its address."""
    at = 0
    for token in _TOKEN.finditer(line):
        yield line[at : token.start()], None
        if token["text"] is not None:
            yield _plain(token["text"]), _plain(token["inside"] or token["plain"] or "")
        else:
            yield token["escaped"] or _character(token), None
        at = token.end()
    yield line[at:], None


def _plain(text: str) -> str:
    return "".join(piece for piece, _ in _pieces(text))


def _character(token: re.Match[str]) -> str:
    number = int(token["number"])
    return chr(number) if any(number in span for span in _CHARACTERS) else token[0]
