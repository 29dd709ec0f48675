"""Many pages become one corpus, with a report of what became of each."""

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing

from attrs import evolve

from osce_corpus.corpus.building.journal import Became, Journal, Kept, journal_of
from osce_corpus.corpus.building.parts import part_of
from osce_corpus.corpus.building.plan import Dedupe, OnError, Plan
from osce_corpus.corpus.building.reporting import BuildReport
from osce_corpus.corpus.building.rows import Row, row_of
from osce_corpus.corpus.building.writing import written
from osce_corpus.corpus.inputs import Columns, Input, PathLike, Piece, Skipped, find_inputs
from osce_corpus.corpus.many import check_options, results_of
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.detection import PageType
from osce_corpus.errors import FailedInputError, OsceCorpusError
from osce_corpus.formats.whole import clean_up
from osce_corpus.pages import Page

OnDone = Callable[[Row | Failed], object]


def build(
    inputs: PathLike | Iterable[PathLike],
    output: PathLike,
    *,
    format: str | None = None,
    partition_by: str | Iterable[str] = (),
    only: str | type[Page] | Iterable[PageType | str | type[Page]] | None = None,
    dedupe: Dedupe = True,
    on_error: OnError = "keep",
    resume: bool = False,
    encoding: str | None = None,
    text_column: Columns | None = None,
    url_column: Columns | None = None,
    workers: int | None = None,
    ledger: PathLike | None = None,
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
        only: The type of pages that is wanted, or several, as `Corpus.filter` takes them; without it, all.
        dedupe: Keep the best of several copies of a page, and link translations. "exact" does without the rule for
            bodies that are near-equal, which needs the extra `dedupe`; `False` or "none" keeps every page, and "near"
            is `True`.
        on_error: "keep" inputs that fail in the report and go on, or "raise" the first.
        resume: Go on with a build that was interrupted, if there is one. The inputs have to be the same; those that
            are done are not parsed again.
        encoding: The encoding of the inputs, where their bytes do not tell.
        text_column: The column of tables that has the pages, where it has no usual name; or several, of which the
            first counts that a table has.
        url_column: The column of tables that has their addresses, where it has no usual name.
        workers: How many processes parse; `None` for every core that there is, as soon as there is enough to do.
        ledger: A file to write, `.csv` or `.jsonl`, that says of every input what became of it: a page, a copy of which
            one, left out, skipped or failed, and why.
        on_done: Called after each input, in order, with its row or its failure; not for what is no page, and not for
            what an earlier build had done by then.

    Raises:
        TypeError: An argument is of a wrong type.
        ValueError: An argument has a value that it cannot have.
        LookupError: `encoding` names no encoding.
        UnsupportedFormatError: There is no such format, or the suffix of `output` or `ledger` belongs to none.
        MissingExtraError: The format, or `dedupe`, needs a package that an extra brings.
        FailedInputError: An input failed, and `on_error` is "raise".
        ResumeError: The build that was interrupted cannot go on with this one, or another one is at the output.
        WorkersError: No process can be started.
        OSError: The output cannot be written: a folder that is no corpus stands in its way, or the disk is full. What
            was done until then is kept for `resume=True`.
    """
    given = [inputs] if isinstance(inputs, str | os.PathLike) else list(inputs)
    plan = Plan(
        output=output,
        format=format,
        partition_by=partition_by,
        only=only,
        dedupe=dedupe,
        on_error=on_error,
        resume=resume,
        encoding=encoding,
        text_column=text_column,
        url_column=url_column,
        ledger=ledger,
    )
    if ledger is not None and plan.is_taken(ledger, given):
        raise ValueError(f"the ledger {os.fspath(ledger)!r} is among the inputs, or the corpus; choose another name")
    pieces = find_inputs(given, leave_out=plan.leave_out, text_column=plan.text_column, url_column=plan.url_column)
    return build_pieces(pieces, plan, workers=workers, on_done=on_done)


def build_pieces(
    pieces: Iterator[Piece],
    plan: Plan,
    *,
    workers: int | None = None,
    on_done: OnDone | None = None,
    on_resumed: Callable[[int], object] | None = None,
) -> BuildReport:
    """Make one corpus of inputs of any kind; otherwise as `build`.

    Where a build goes on, `on_resumed` is called with the number of inputs that are done, before the first other one.
    """
    check_options(workers=workers, encoding=plan.encoding)
    with journal_of(plan.output, plan.what_is_parsed, resume=plan.resume) as journal:
        clean_up(plan.output)
        clean_up(plan.failures)
        if plan.ledger is not None:
            clean_up(plan.ledger)
        _parse_all(journal.not_done(pieces, on_resumed), journal, plan, workers=workers, on_done=on_done)
        journal.commit()
        return written(journal, plan)


def _parse_all(
    pieces: Iterator[Piece], journal: Journal, plan: Plan, *, workers: int | None, on_done: OnDone | None
) -> None:
    """Note in the journal what becomes of each input, in order."""
    under_way: deque[Piece] = deque()

    def sources() -> Iterator[Source | Failed]:
        for piece in pieces:
            under_way.append(piece)
            yield _source(piece, plan.encoding)

    with closing(results_of(sources(), workers=workers, encoding=plan.encoding)) as results:
        for result in results:
            piece = under_way.popleft()
            if isinstance(piece, Skipped):
                journal.add(piece.origin, Became.SKIPPED, piece.reason)
                continue
            if isinstance(result, Parsed):
                _add_page(result, piece, journal, plan)
            elif plan.on_error == "raise":
                raise FailedInputError(result.source, result.reason)
            else:
                journal.add(piece.origin, Became.FAILED, result.reason)
            if on_done is not None:
                on_done(row_of(result) if isinstance(result, Parsed) else result)


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
        journal.add(piece.origin, Became.LEFT_OUT, f"of type {page.type}")
        return
    kept = Kept(
        page=page,
        part=part_of(page, plan.partition_by),
        characters=parsed.characters,
        chrome_characters=parsed.chrome_characters,
    )
    journal.add(piece.origin, Became.PAGE, kept=kept)
