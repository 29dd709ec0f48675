"""Formats by name and by suffix, and the files that hold them."""

import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Literal, get_args, overload

from osce_corpus.errors import InvalidRecordError, UnsupportedFormatError
from osce_corpus.formats.arrow import ARROW, PARQUET
from osce_corpus.formats.csv import CSV
from osce_corpus.formats.format import Format
from osce_corpus.formats.gzipped import JSON_LINES_GZ
from osce_corpus.formats.json import JSON
from osce_corpus.formats.json_ld import JSON_LD
from osce_corpus.formats.json_lines import JSON_LINES
from osce_corpus.formats.markdown import MARKDOWN
from osce_corpus.formats.message_pack import MESSAGE_PACK
from osce_corpus.formats.plain_text import PLAIN_TEXT
from osce_corpus.formats.sqlite import SQLITE
from osce_corpus.formats.tei import TEI
from osce_corpus.formats.unknown import Unknown
from osce_corpus.formats.whole import whole_file
from osce_corpus.formats.zstandard import JSON_LINES_ZST
from osce_corpus.pages import Page

FORMATS: tuple[Format, ...] = (
    JSON,
    JSON_LINES,
    JSON_LINES_GZ,
    JSON_LINES_ZST,
    MESSAGE_PACK,
    SQLITE,
    MARKDOWN,
    PARQUET,
    ARROW,
    CSV,
    PLAIN_TEXT,
    TEI,
    JSON_LD,
)
"""Every format; where a name ends in the suffixes of two, the longer suffix counts."""

_NAMED = {form.name: form for form in FORMATS}
_HTML = (".html", ".htm", ".xhtml", ".mht", ".mhtml")
_OF_PAGES = " A page of the site is read with parse_file, many with build."
_UNKNOWN = get_args(Unknown)

TextFormat = Literal["csv", "json", "json-ld", "jsonl", "markdown", "tei", "text"]
"""The formats of which `dumps` gives text."""
BinaryFormat = Literal["arrow", "jsonl.gz", "jsonl.zst", "msgpack", "parquet", "sqlite"]
"""The formats of which it gives bytes."""


@overload
def dumps(page: Page, format: TextFormat = "json") -> str: ...
@overload
def dumps(page: Page, format: BinaryFormat) -> bytes: ...
@overload
def dumps(page: Page, format: str) -> str | bytes: ...
def dumps(page: Page, format: str = "json") -> str | bytes:
    """Return a page in a format: "json", an indented object, "jsonl", one line, or another; binary ones give bytes.

    Raises:
        UnsupportedFormatError: There is no such format.
        InvalidRecordError: No file can hold the page: a text has half of a surrogate pair.
        MissingExtraError: The format needs a package that an extra brings.
        TypeError: `page` is not a page.
    """
    return _format_named(format).dumps(page)


def loads(data: str | bytes, format: str = "json", *, unknown: Unknown = "refuse") -> Page:
    """Return the page that `dumps` wrote; for `unknown` see `from_dict`.

    Raises:
        InvalidRecordError: `data` is not such a page; the error gives the path of each wrong value.
        UnsupportedFormatError: There is no such format, or pages are not read back from it.
        MissingExtraError: The format needs a package that an extra brings.
        TypeError: `data` is neither `str` nor `bytes`.
    """
    form = _as_read(_format_named(format), unknown)
    if form.loads is None:
        raise _one_way(form)
    _check_data(data)
    return form.loads(data)


def write(pages: Iterable[Page], path: str | os.PathLike[str] | BinaryIO, *, format: str | None = None) -> int:
    """Write pages to a file in the format of its suffix, and return how many they are.

    Pages are written as they come, so that an iterator of any length can be written. The file appears when it is
    whole: if anything fails before, an earlier file of that name stays as it was.

    Args:
        pages: The pages, in any number.
        path: The file, by its name, or one that is open for writing bytes.
        format: The name of the format, for an open file, or where the suffix does not tell it.

    Raises:
        UnsupportedFormatError: There is no such format.
        OSError: The file cannot be written.
        InvalidRecordError: No file can hold a page: a text has half of a surrogate pair.
        MissingExtraError: The format needs a package that an extra brings.
        TypeError: What comes is not pages, or an open file is given without its format.
    """
    if isinstance(pages, Page):
        raise TypeError("write takes several pages; for one, pass [page]")
    if isinstance(pages, str | os.PathLike):
        raise TypeError("write takes the pages first, and then the path: write(pages, path)")
    form = _format_for(path, format)
    if not isinstance(path, str | os.PathLike):
        return form.write(pages, path)
    with whole_file(path) as file:
        return form.write(pages, file)


def read(
    path: str | os.PathLike[str] | BinaryIO, *, format: str | None = None, unknown: Unknown = "refuse"
) -> Iterator[Page]:
    """Yield the pages of a file that `write` wrote, in order.

    The pages before a wrong record have come by the time the error is raised.

    Args:
        path: The file, by its name, or one that is open for reading bytes.
        format: The name of the format, for an open file, or where the suffix does not tell it.
        unknown: "refuse" records with keys that their pages do not have, or "keep" the keys, as `from_dict` does.

    Raises:
        UnsupportedFormatError: There is no such format, or pages are not read back from it.
        OSError: The file cannot be read.
        InvalidRecordError: A record is wrong; the error gives the file, the place and the path of each wrong value.
        MissingExtraError: The format needs a package that an extra brings.
        TypeError: An open file is given without its format.
    """
    form = _as_read(_format_for(path, format), unknown)
    if form.read is None:
        raise _one_way(form)
    if not isinstance(path, str | os.PathLike):
        return form.read(path, str(getattr(path, "name", "the file")))
    source = Path(path)
    source.stat()  # a missing file is reported now, not when the first page is asked for
    return _pages(form.read, source)


def count(path: str | os.PathLike[str], *, format: str | None = None, at_once: bool = False) -> int | None:
    """Return how many pages a file holds, `None` where only reading them tells, or tells what is wrong with it.

    Args:
        path: The file, by its name.
        format: The name of the format, where the suffix does not tell it.
        at_once: Ask only formats in which a file says of itself how many pages it holds.

    Raises:
        UnsupportedFormatError: There is no such format.
        OSError: The file cannot be read.
        MissingExtraError: The format needs a package that an extra brings.
    """
    form = _format_for(path, format)
    if form.count is None or (at_once and not form.counts_at_once):
        return None
    with Path(path).open("rb") as file, suppress(InvalidRecordError):
        return form.count(file, str(path))
    return None


def suffix_for(path: str | os.PathLike[str], format: str | None) -> str:
    """Return the suffix of files in the format of a name, or in that of a file.

    Raises:
        UnsupportedFormatError: There is no such format.
    """
    return _format_for(path, format).suffixes[0]


def format_name(path: str | os.PathLike[str], format: str | None = None) -> str:
    """Return the name of the format of a file: the one that is given, else that of its suffix.

    Raises:
        UnsupportedFormatError: There is no such format.
    """
    return _format_for(path, format).name


def _pages(read_file: Callable[[BinaryIO, str], Iterator[Page]], source: Path) -> Iterator[Page]:
    with source.open("rb") as file:
        yield from read_file(file, str(source))


def _as_read(form: Format, unknown: Unknown) -> Format:
    if unknown not in _UNKNOWN:
        raise ValueError(f"unknown is {' or '.join(map(repr, _UNKNOWN))}, not {unknown!r}")
    return form.keeping if unknown == "keep" and form.keeping else form


def _format_for(path: str | os.PathLike[str] | BinaryIO, format: str | None) -> Format:
    if not (isinstance(path, str | os.PathLike) or hasattr(path, "read") or hasattr(path, "write")):
        raise TypeError(f"the path of one file is needed, or a file that is open, not {type(path).__name__}")
    if hasattr(path, "encoding"):
        raise TypeError('a file of bytes is needed: open(path, "wb") to write, open(path, "rb") to read')
    if format is not None:
        return _format_named(format)
    if isinstance(path, str | os.PathLike):
        return _format_of(Path(path))
    raise TypeError('an open file needs the name of its format: format="jsonl"')


def _format_named(name: str) -> Format:
    if name in _NAMED:
        return _NAMED[name]
    raise UnsupportedFormatError(repr(name), f"Formats: {', '.join(_NAMED)}.")


def _format_of(path: Path) -> Format:
    known = {suffix: form for form in FORMATS for suffix in form.suffixes}
    name = path.name.lower()
    fitting = [suffix for suffix in known if name.endswith(suffix)]
    if fitting:
        return known[max(fitting, key=len)]
    advice = f"Suffixes: {', '.join(known)}.{_OF_PAGES if path.suffix.lower() in _HTML else ''}"
    raise UnsupportedFormatError(f"The suffix {path.suffix!r} of {path.name!r}", advice)


def _check_data(data: object) -> None:
    if not isinstance(data, str | bytes):
        raise TypeError(f"a page in a format is str or bytes, not {type(data).__name__}; read(path) reads a file")


def _one_way(form: Format) -> UnsupportedFormatError:
    lossless = ", ".join(known.name for known in FORMATS if known.read is not None)
    return UnsupportedFormatError(
        f"Reading {form.name!r}",
        f"It is one way: it does not hold all of a page. These formats do: {lossless}.{_OF_PAGES}",
    )
