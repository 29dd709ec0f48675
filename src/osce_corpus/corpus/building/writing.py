"""The last step of a build: what its journal holds becomes a corpus, and a report of it."""

import errno
import json
import os
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path

from osce_corpus.corpus.building.copies import settle_copies
from osce_corpus.corpus.building.journal import Became, Journal
from osce_corpus.corpus.building.ledger import write_ledger
from osce_corpus.corpus.building.locked import GOES_ON
from osce_corpus.corpus.building.parts import check_folder
from osce_corpus.corpus.building.plan import Plan
from osce_corpus.corpus.building.reporting import BuildReport
from osce_corpus.corpus.describing import Describer
from osce_corpus.corpus.folders import MARK
from osce_corpus.corpus.results import Failed
from osce_corpus.formats import format_name, write
from osce_corpus.formats.whole import whole_file, whole_folder
from osce_corpus.pages import Page

_MOST_FAILURES = 1_000


def written(journal: Journal, plan: Plan) -> BuildReport:
    """Write what the journal holds, and report it.

    Raises:
        OSError: It cannot be written; the error names the file, and says that the build can go on.
    """
    if plan.dedupe:
        settle_copies(journal, near=plan.dedupe is True)
    described = Describer()

    def pages(part: str | None = None) -> Iterator[Page]:
        for _, page in journal.pages(part):
            described.add(page)
            yield page

    with _errors(plan.output):
        was_written = _write_parts(journal, pages, plan) if plan.partition_by else _write(pages(), plan.output, plan)
    with _errors(plan.failures):
        failures = _write_failures(journal, plan)
    if plan.ledger is not None:
        with _errors(plan.ledger):
            write_ledger(journal.outcomes(), plan.ledger)
    description, totals = described.description(), journal.totals()
    failed = totals.count(Became.FAILED)
    return BuildReport(
        output=os.fspath(plan.output) if was_written else None,
        format=format_name(plan.output, plan.format),
        description=description,
        duplicates=totals.count(Became.PAGE) - description.pages,
        left_out=totals.count(Became.LEFT_OUT),
        skipped=journal.reasons(Became.SKIPPED),
        skipped_inputs=tuple(skip for _, skip in islice(journal.refused(Became.SKIPPED), _MOST_FAILURES)),
        failed=failed,
        failures=failures,
        failures_file=os.fspath(plan.failures) if failed else None,
        ledger=os.fspath(plan.ledger) if plan.ledger else None,
        characters=totals.characters,
        chrome_characters=totals.chrome_characters,
    )


def _write(pages: Iterator[Page], path: Path, plan: Plan) -> bool:
    """Write pages to a file, and return whether there were any; without one, an earlier file stays as it was."""
    first = next(pages, None)
    if first is None:
        return False
    if plan.partition_by:
        path.parent.mkdir(parents=True, exist_ok=True)
    write(chain([first], pages), path, format=plan.format)
    return True


def _write_parts(journal: Journal, pages: Callable[[str], Iterator[Page]], plan: Plan) -> bool:
    """Write pages to the files of a folder, and return whether there were any."""
    parts = journal.parts()
    if not parts:
        return False
    check_folder(plan.output)
    with whole_folder(plan.output) as folder:
        (folder / MARK).touch()
        for part in parts:
            _write(pages(part), folder / f"{part}{plan.suffix}", plan)
    return True


def _write_failures(journal: Journal, plan: Plan) -> tuple[Failed, ...]:
    """Write all failures to a file, and return the first; without one, there is no file, nor an earlier one."""
    failures = journal.refused(Became.FAILED)
    one = next(failures, None)
    if one is None:
        plan.failures.unlink(missing_ok=True)
        return ()
    first: list[Failed] = []
    with whole_file(plan.failures) as file:
        for origin, failure in chain([one], failures):
            line = {"source": failure.source, "path": origin.path, "member": origin.member, "url": origin.url}
            file.write(json.dumps({**line, "reason": failure.reason}, ensure_ascii=False).encode() + b"\n")
            if len(first) < _MOST_FAILURES:
                first.append(failure)
    return tuple(first)


@contextmanager
def _errors(path: Path) -> Generator[None]:
    """Let errors name the file, and say that what was parsed is not lost."""
    try:
        yield
    except OSError as error:
        told = error.strerror or str(error)
        if GOES_ON in told:
            raise
        raise OSError(error.errno or errno.EIO, f"{told}; {GOES_ON}", error.filename or str(path)) from error
