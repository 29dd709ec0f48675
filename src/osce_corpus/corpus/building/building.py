"""Many pages become one corpus, with a report of what became of each."""

import json
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from itertools import chain
from pathlib import Path

from attrs import evolve

from osce_corpus.corpus.building.journal import Journal, Kept, journal_of
from osce_corpus.corpus.building.parts import part_of, whole_folder
from osce_corpus.corpus.building.plan import Dedupe, OnError, Plan, planned
from osce_corpus.corpus.building.reporting import BuildReport
from osce_corpus.corpus.building.rows import Row, row_of
from osce_corpus.corpus.describing import Describer
from osce_corpus.corpus.duplicates import Group, find_groups, fingerprint
from osce_corpus.corpus.inputs import Input, PathLike, Piece, Skipped, find_inputs
from osce_corpus.corpus.many import results_of
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.detection import PageType
from osce_corpus.errors import FailedInputError, OsceCorpusError
from osce_corpus.formats import format_name, write
from osce_corpus.formats.whole import remove_partial, whole_file
from osce_corpus.pages import Page

OnDone = Callable[[Row | Failed], object]
_MOST_FAILURES = 1_000
_FAILED, _SKIPPED, _LEFT_OUT, _PAGE = "failed", "skipped", "left out", "page"


def build(
    inputs: PathLike | Iterable[PathLike],
    output: PathLike,
    *,
    format: str | None = None,
    partition_by: Iterable[str] = (),
    only: Iterable[PageType | str] | None = None,
    dedupe: Dedupe = True,
    on_error: OnError = "keep",
    resume: bool = False,
    encoding: str | None = None,
    text_column: str | None = None,
    url_column: str | None = None,
    workers: int | None = None,
    on_done: OnDone | None = None,
) -> BuildReport:
    """Make one corpus of the pages in files, folders, archives, crawls and tables.

    An input that cannot be read is reported and costs the others nothing. The corpus appears when it is whole, and not
    at all where no input gave a page; it is the same, byte for byte, whatever the number of workers. A build that was
    interrupted, or killed, goes on with `resume=True` where it was.

    Args:
        inputs: A file, a folder, a pattern, or several.
        output: The file to write, or with `partition_by` the folder. It is never an input.
        format: The format by its name: "parquet". Without it the suffix of `output` tells: `.jsonl`, `.db` and others.
        partition_by: Part the corpus by "type", "year", "language" or "source", or several of them, into files as
            `corpus/press_release/2012.parquet`. Needs `format`.
        only: The types of pages that are wanted; without it, all.
        dedupe: Keep the best of several copies of a page, and link translations. "exact" does without the rule for
            bodies that are near-equal, which needs the extra `dedupe`; `False` keeps every page.
        on_error: "keep" inputs that fail in the report and go on, or "raise" the first.
        resume: Go on with a build that was interrupted, if there is one. The inputs have to be the same; those that
            are done are not read again.
        encoding: The encoding of the inputs, where their bytes do not tell.
        text_column: The column of tables that has the pages, where it has no usual name.
        url_column: The column of tables that has their addresses, where it has no usual name.
        workers: How many processes parse; `None` for every core that there is, as soon as there is enough to do.
        on_done: Called after each input with its row or its failure.

    Raises:
        TypeError: An argument is of a wrong type.
        ValueError: An argument has a value that it cannot have.
        LookupError: `encoding` names no encoding.
        UnsupportedFormatError: There is no such format, or the suffix of `output` belongs to none.
        MissingExtraError: The format, or `dedupe`, needs a package that an extra brings.
        FailedInputError: An input failed, and `on_error` is "raise".
        ResumeError: The build that was interrupted cannot go on with this one.
        WorkersError: No process can be started.
        OSError: The output cannot be written.
    """
    plan = planned(
        output,
        format=format,
        partition_by=partition_by,
        only=only,
        dedupe=dedupe,
        on_error=on_error,
        resume=resume,
    )
    pieces = find_inputs(inputs, leave_out=plan.leave_out, text_column=text_column, url_column=url_column)
    return build_pieces(pieces, plan, encoding=encoding, workers=workers, on_done=on_done)


def build_pieces(
    pieces: Iterator[Piece],
    plan: Plan,
    *,
    encoding: str | None = None,
    workers: int | None = None,
    on_done: OnDone | None = None,
) -> BuildReport:
    """Make one corpus of inputs of any kind; otherwise as `build`."""
    with journal_of(plan.output, plan.what_is_parsed, resume=plan.resume) as journal:
        remove_partial(plan.output)
        _parse_all(journal.not_done(pieces), journal, plan, encoding=encoding, workers=workers, on_done=on_done)
        journal.commit()
        return _written(journal, plan)


def _parse_all(
    pieces: Iterator[Piece],
    journal: Journal,
    plan: Plan,
    *,
    encoding: str | None,
    workers: int | None,
    on_done: OnDone | None,
) -> None:
    """Note in the journal what becomes of each input, in order."""
    under_way: deque[Piece] = deque()

    def sources() -> Iterator[Source | Failed]:
        for piece in pieces:
            under_way.append(piece)
            yield _source(piece, encoding)

    with closing(results_of(sources(), workers=workers, encoding=encoding)) as results:
        for result in results:
            piece = under_way.popleft()
            if isinstance(piece, Skipped):
                journal.add(piece.name, _SKIPPED, piece.reason)
                continue
            if isinstance(result, Failed):
                if plan.on_error == "raise":
                    raise FailedInputError(result.source, result.reason)
                journal.add(piece.name, _FAILED, result.reason)
            else:
                _add_page(result, piece, journal, plan)
            if on_done is not None:
                on_done(result if isinstance(result, Failed) else row_of(result))


def _source(piece: Piece, encoding: str | None) -> Source | Failed:
    if not isinstance(piece, Input):
        return Failed(source=piece.name, reason=piece.reason)
    try:
        return Source(piece.read(), name=piece.name, url=piece.url, encoding=encoding or piece.encoding)
    except (OSError, OsceCorpusError) as error:
        return Failed.of(piece.name, error)


def _add_page(parsed: Parsed, piece: Piece, journal: Journal, plan: Plan) -> None:
    page = evolve(parsed.page, origin=piece.origin)
    if page.type not in plan.only:
        journal.add(piece.name, _LEFT_OUT, page.type)
        return
    kept = Kept(
        page=page,
        part=part_of(page, plan.partition_by),
        characters=parsed.characters,
        chrome_characters=parsed.chrome_characters,
    )
    journal.add(piece.name, _PAGE, kept=kept)


def _written(journal: Journal, plan: Plan) -> BuildReport:
    """Write what the journal holds, and report it."""
    groups = _groups(journal, plan)
    described = Describer()

    def pages(part: str | None = None) -> Iterator[Page]:
        for number, page in journal.pages(part):
            group = groups[number] if groups and number in groups else None
            if groups is None or group is not None:
                kept = evolve(page, variants=group.variants, translations=group.translations) if group else page
                described.add(kept)
                yield kept

    was_written = _write_parts(journal, pages, plan) if plan.partition_by else _write(pages(), plan.output, plan.format)
    failed, failures = _write_failures(journal, plan)
    characters, chrome_characters = journal.characters()
    description = described.description()
    return BuildReport(
        output=os.fspath(plan.output) if was_written else None,
        format=format_name(plan.output, plan.format),
        description=description,
        duplicates=journal.count(_PAGE) - description.pages,
        left_out=journal.count(_LEFT_OUT),
        skipped=journal.reasons(_SKIPPED),
        failed=failed,
        failures=failures,
        failures_file=os.fspath(plan.failures) if failed else None,
        characters=characters,
        chrome_characters=chrome_characters,
    )


def _groups(journal: Journal, plan: Plan) -> dict[int, Group] | None:
    """Return the pages that are kept, by their numbers; `None` where all are."""
    if not plan.dedupe:
        return None
    prints = (fingerprint(page, near=plan.dedupe is True) for _, page in journal.pages())
    return {group.kept: group for group in find_groups(prints)}


def _write(pages: Iterator[Page], path: Path, format: str | None) -> bool:
    """Write pages to a file, and return whether there were any; without one, an earlier file stays as it was."""
    first = next(pages, None)
    if first is not None:
        write(chain([first], pages), path, format=format)
    return first is not None


def _write_parts(journal: Journal, pages: Callable[[str], Iterator[Page]], plan: Plan) -> bool:
    """Write pages to the files of a folder, and return whether there were any."""
    parts = journal.parts()
    if not parts:
        return False
    with whole_folder(plan.output) as folder:
        for part in parts:
            path = folder / f"{part}{plan.suffix}"
            path.parent.mkdir(parents=True, exist_ok=True)
            _write(pages(part), path, plan.format)
    return True


def _write_failures(journal: Journal, plan: Plan) -> tuple[int, tuple[Failed, ...]]:
    """Write all failures to a file, and return how many there are, and the first; without one, there is no file."""
    count, first = 0, list[Failed]()
    with whole_file(plan.failures) as file:
        for count, (source, reason) in enumerate(journal.others(_FAILED), start=1):
            line = json.dumps({"source": source, "reason": reason}, ensure_ascii=False)
            file.write(line.encode(errors="backslashreplace") + b"\n")
            if count <= _MOST_FAILURES:
                first.append(Failed(source=source, reason=reason))
    if not count:
        plan.failures.unlink()
    return count, tuple(first)
