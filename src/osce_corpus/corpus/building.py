"""Many pages become one corpus, with a report of what became of each."""

import datetime as dt
import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from attrs import frozen

from osce_corpus.corpus.inputs import Input, PathLike, Piece, Skipped, Unreadable, find_inputs
from osce_corpus.detection import PageType
from osce_corpus.errors import OsceCorpusError
from osce_corpus.formats import check_suffix, write
from osce_corpus.pages import Page, PressRelease, Seminar, read_as
from osce_corpus.parsing import Analysis, analyse
from osce_corpus.parts import Diagnostic


@frozen(kw_only=True)
class Row:
    """What became of one page."""

    source: str
    """The file, or whatever else the page came from."""
    type: PageType
    date: dt.date | None
    """The day of issue or the first day of the event."""
    title: str | None
    blocks: int
    """How many blocks its body has."""
    characters: int
    """How many visible characters the source has."""
    chrome_characters: int
    """How many of them were the site's and not the page's."""
    diagnostics: tuple[Diagnostic, ...]
    """What is missing, contradictory or left out, as in the record."""


@frozen(kw_only=True)
class Failed:
    """An input that gave no page."""

    source: str
    """The file, or whatever else was read."""
    reason: str
    """What went wrong, in a sentence."""

    @classmethod
    def of(cls, source: str, error: OSError | OsceCorpusError) -> "Failed":
        """Return the failure that an error makes of an input."""
        known = error.strerror if isinstance(error, OSError) else None
        return cls(source=source, reason=known or str(error))


@frozen(kw_only=True)
class BuildReport:
    """What became of every input of a build."""

    output: str | None
    """The file that was written; `None` where no input gave a page, and an earlier file stayed as it was."""
    rows: tuple[Row, ...]
    """The pages written, in the order of their records."""
    failures: tuple[Failed, ...]
    """The inputs that gave no page, in order."""
    skipped: tuple[tuple[str, int], ...] = ()
    """Why pieces of the inputs are no pages, sorted, and how many for each reason: ("HTTP status 404", 17)."""


def build(
    inputs: PathLike | Iterable[PathLike],
    output: PathLike,
    *,
    encoding: str | None = None,
    on_done: Callable[[Row | Failed], object] | None = None,
) -> BuildReport:
    """Parse files and folders of pages into one file, in the format of its suffix.

    An input that cannot be read is reported and costs the others nothing. The output is never an input. It appears
    when it is whole, and not at all where no input gave a page.

    Args:
        inputs: A file, a folder, a pattern or several, of any kind that `find_inputs` reads.
        output: The file to write, in the format of its suffix: `.jsonl`, `.db` and others.
        encoding: The encoding of the inputs, where their bytes do not tell.
        on_done: Called after each input with its row or its failure.

    Raises:
        UnsupportedFormatError: The suffix of `output` belongs to no format.
        OSError: The output cannot be written.
    """
    return build_inputs(find_inputs(inputs, leave_out=output), output, encoding=encoding, on_done=on_done)


def build_inputs(
    inputs: Iterable[Piece],
    output: PathLike,
    *,
    encoding: str | None = None,
    on_done: Callable[[Row | Failed], object] | None = None,
) -> BuildReport:
    """Parse inputs of any kind into one file; otherwise as `build`."""
    rows: list[Row] = []
    failures: list[Failed] = []
    skipped: Counter[str] = Counter()

    def pages() -> Iterator[Page]:
        for source in inputs:
            if isinstance(source, Skipped):
                skipped[source.reason] += 1
                continue
            found = _read(source, encoding)
            result: Row | Failed
            if isinstance(found, Failed):
                result = found
                failures.append(result)
            else:
                page = read_as(found.detection.type, found.reading)
                yield page
                result = _row(source.name, page, found)
                rows.append(result)
            if on_done is not None:
                on_done(result)

    check_suffix(output)
    remaining = pages()
    first = next(remaining, None)
    if first is not None:
        write(chain([first], remaining), output)
    written = os.fspath(output) if first is not None else None
    return BuildReport(
        output=written, rows=tuple(rows), failures=tuple(failures), skipped=tuple(sorted(skipped.items()))
    )


def _read(source: Input | Unreadable, encoding: str | None) -> Analysis | Failed:
    if isinstance(source, Unreadable):
        return Failed(source=source.name, reason=source.reason)
    try:
        return analyse(source.read(), url=source.url, encoding=source.encoding or encoding)
    except (OSError, OsceCorpusError) as error:
        return Failed.of(source.name, error)


def _row(name: str, page: Page, found: Analysis) -> Row:
    date = page.date if isinstance(page, PressRelease) else page.starts if isinstance(page, Seminar) else None
    left_out = sum(sum(map(len, part.pieces)) for part in found.document.left_out)
    return Row(
        source=name,
        type=page.type,
        date=date,
        title=page.title,
        blocks=len(page.body),
        characters=sum(len(segment.text) for segment in found.document.segments) + left_out,
        chrome_characters=sum(len(found.document.segments[index].text) for index in found.reading.outline.chrome)
        + left_out,
        diagnostics=page.diagnostics,
    )
