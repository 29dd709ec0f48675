"""What was found in inputs, in a form that is easy to compare, and the pages to put into them."""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from osce_corpus.corpus.inputs import Input, Piece, Skipped, Unreadable, find_inputs

PAGE = b"<html><head><title>Talks</title></head><body><h1>Talks</h1><p>The OSCE met.</p></body></html>"


def page(number: int) -> bytes:
    return PAGE.replace(b"Talks", b"Talks %d" % number)


def pieces(*paths: Path | str, **options: Any) -> list[Piece]:
    return list(find_inputs([str(path) for path in paths], **options))


def pages(found: Iterable[Piece]) -> list[Input]:
    return [piece for piece in found if isinstance(piece, Input)]


def contents(found: Iterable[Piece]) -> list[str | bytes]:
    return [piece.read() for piece in pages(found)]


def failures(found: Iterable[Piece]) -> list[Unreadable]:
    return [piece for piece in found if isinstance(piece, Unreadable)]


def reasons(found: Iterable[Piece]) -> list[str]:
    return [piece.reason for piece in found if isinstance(piece, Skipped)]


def members(found: Iterable[Piece]) -> list[str | None]:
    return [piece.origin.member for piece in pages(found)]


def save(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def unnamed(_value: object) -> str:
    """Return the same name for every example: bytes that hold a time are no names."""
    return "example"
