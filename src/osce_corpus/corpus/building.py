"""Many pages become one corpus, with a report of what became of each."""

import datetime as dt
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import chain

from attrs import frozen

from osce_corpus.corpus.inputs import Input, PathLike, find_inputs
from osce_corpus.corpus.many import results_of
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.detection import PageType
from osce_corpus.errors import OsceCorpusError
from osce_corpus.formats import check_suffix, write
from osce_corpus.pages import Page, PressRelease, Seminar
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
class BuildReport:
    """What became of every input of a build."""

    output: str | None
    """The file that was written; `None` where no input gave a page, and an earlier file stayed as it was."""
    rows: tuple[Row, ...]
    """The pages written, in the order of their records."""
    failures: tuple[Failed, ...]
    """The inputs that gave no page, in order."""


def build(
    inputs: PathLike | Iterable[PathLike],
    output: PathLike,
    *,
    encoding: str | None = None,
    workers: int | None = None,
    on_done: Callable[[Row | Failed], object] | None = None,
) -> BuildReport:
    """Parse files and folders of pages into one file, in the format of its suffix.

    An input that cannot be read is reported and costs the others nothing. The output is never an input. It appears
    when it is whole, and not at all where no input gave a page.

    Args:
        inputs: A file, a folder, or several; folders are walked to any depth.
        output: The file to write, in the format of its suffix: `.jsonl`, `.db` and others.
        encoding: The encoding of the inputs, where their bytes do not tell.
        workers: How many processes parse; `None` for every core that there is, as soon as there is enough to do. The
            output is the same, byte for byte.
        on_done: Called after each input with its row or its failure.

    Raises:
        TypeError: `workers` is no number.
        ValueError: `workers` is less than 1.
        LookupError: `encoding` names no encoding.
        WorkersError: No process can be started.
        UnsupportedFormatError: The suffix of `output` belongs to no format.
        OSError: The output cannot be written.
    """
    found = find_inputs(inputs, leave_out=output)
    return build_inputs(found, output, encoding=encoding, workers=workers, on_done=on_done)


def build_inputs(
    inputs: Iterable[Input],
    output: PathLike,
    *,
    encoding: str | None = None,
    workers: int | None = None,
    on_done: Callable[[Row | Failed], object] | None = None,
) -> BuildReport:
    """Parse inputs of any kind into one file; otherwise as `build`."""
    check_suffix(output)
    rows: list[Row] = []
    failures: list[Failed] = []
    results = results_of(map(_source, inputs), workers=workers, encoding=encoding)

    def pages() -> Iterator[Page]:
        for result in results:
            told: Row | Failed
            if isinstance(result, Failed):
                told = result
                failures.append(told)
            else:
                yield result.page
                told = _row(result)
                rows.append(told)
            if on_done is not None:
                on_done(told)

    with closing(results):
        remaining = pages()
        first = next(remaining, None)
        if first is not None:
            write(chain([first], remaining), output)
    written = os.fspath(output) if first is not None else None
    return BuildReport(output=written, rows=tuple(rows), failures=tuple(failures))


def _source(given: Input) -> Source | Failed:
    try:
        return Source(given.read(), name=given.name)
    except (OSError, OsceCorpusError) as error:
        return Failed.of(given.name, error)


def _row(parsed: Parsed) -> Row:
    page = parsed.page
    return Row(
        source=parsed.source,
        type=page.type,
        date=page.date if isinstance(page, PressRelease) else page.starts if isinstance(page, Seminar) else None,
        title=page.title,
        blocks=len(page.body),
        characters=parsed.characters,
        chrome_characters=parsed.chrome_characters,
        diagnostics=page.diagnostics,
    )
