"""Formats by name and by suffix, and the files that hold them."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from osce_corpus.errors import UnsupportedFormatError
from osce_corpus.formats.format import Format
from osce_corpus.formats.json import JSON
from osce_corpus.formats.json_lines import JSON_LINES
from osce_corpus.pages import Page

FORMATS: tuple[Format, ...] = (JSON, JSON_LINES)


def dumps(page: Page, format: str = "json") -> str:
    """Return a page in a format: "json", an indented object, or "jsonl", one line.

    Raises:
        UnsupportedFormatError: There is no such format.
        TypeError: `page` is not a page.
    """
    return _format_named(format).dumps(page)


def loads(data: str | bytes, format: str = "json") -> Page:
    """Return the page that `dumps` wrote.

    Raises:
        InvalidRecordError: `data` is not such a page; the error gives the path of each wrong value.
        UnsupportedFormatError: There is no such format.
    """
    return _format_named(format).loads(data)


def write(pages: Iterable[Page], path: str | os.PathLike[str]) -> int:
    """Write pages to a file in the format of its suffix, `.json` or `.jsonl`, and return how many they are.

    Pages are written as they come, so that an iterator of any length can be written. The file appears when it is
    whole: if anything fails before, an earlier file of that name stays as it was.

    Raises:
        UnsupportedFormatError: The suffix belongs to no format.
        OSError: The file cannot be written.
        TypeError: What comes is not pages.
    """
    if isinstance(pages, Page):
        message = "write takes several pages; for one, pass [page]"
        raise TypeError(message)
    target = Path(os.path.realpath(path))
    form = _format_of(target)
    partial = target.with_name(f".{target.name[:200]}.{os.getpid()}.partial")
    try:
        with partial.open("w", encoding="utf-8", newline="\n") as file:
            count = form.write(pages, file)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(target)
    except BaseException:
        with suppress(FileNotFoundError):
            partial.unlink()
        raise
    return count


def read(path: str | os.PathLike[str]) -> Iterator[Page]:
    """Yield the pages of a file that `write` wrote, in order.

    JSON Lines are read a line at a time, a JSON array whole. The pages before a wrong record have come by the
    time the error is raised.

    Raises:
        UnsupportedFormatError: The suffix belongs to no format.
        OSError: The file cannot be read.
        InvalidRecordError: A record is wrong; the error gives the file, the line and the path of each wrong value.
    """
    source = Path(path)
    form = _format_of(source)
    source.stat()  # a missing file is reported now, not when the first page is asked for
    return _pages(form, source)


def check_suffix(path: str | os.PathLike[str]) -> None:
    """Raise `UnsupportedFormatError` where the suffix of a file belongs to no format."""
    _format_of(Path(path))


def _pages(form: Format, source: Path) -> Iterator[Page]:
    with source.open(encoding="utf-8-sig", errors="surrogateescape", newline="\n") as file:
        yield from form.read(file, str(source))


def _format_named(name: str) -> Format:
    named = {form.name: form for form in FORMATS}
    if name in named:
        return named[name]
    raise UnsupportedFormatError(repr(name), f"Formats: {', '.join(named)}.")


def _format_of(path: Path) -> Format:
    known = {suffix: form for form in FORMATS for suffix in form.suffixes}
    suffix = path.suffix.lower()
    if suffix in known:
        return known[suffix]
    raise UnsupportedFormatError(f"The suffix {suffix!r} of {path.name!r}", f"Suffixes: {', '.join(known)}.")
