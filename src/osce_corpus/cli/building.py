"""`osce-corpus build`."""

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import TypedDict, Unpack

import click
from rich.console import Console

from osce_corpus.cli.progress import progress_of
from osce_corpus.cli.sharing import encoding_option, exit_for, inputs_of, named, plain_console
from osce_corpus.cli.showing import report_notes, report_table
from osce_corpus.corpus import BuildReport, Failed, Row
from osce_corpus.corpus.building import PARTS, Dedupe, Plan, build_pieces, report_suffix
from osce_corpus.corpus.inputs import UNREAD_TABLE, PathLike, Piece
from osce_corpus.corpus.printing import counted, printable
from osce_corpus.detection import PageType
from osce_corpus.errors import (
    FailedInputError,
    MissingExtraError,
    OsceCorpusError,
    ResumeError,
    UnsupportedFormatError,
)

_MOST_ROWS = 40
"""Of a larger corpus the totals say more than a row for each page."""
_INTERRUPTED = 130
"""The exit status of a program that was ended by Ctrl-C."""
_DEDUPE: dict[str, Dedupe] = {"near": True, "exact": "exact", "none": False}


class _Options(TypedDict):
    report: str | None
    ledger: str | None
    form: str | None
    partition_by: str | None
    only: tuple[str, ...]
    dedupe: str
    resume: bool
    stop_on_error: bool
    text_column: tuple[str, ...]
    url_column: tuple[str, ...]
    workers: int | None
    encoding: str | None


@click.command("build")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FILE",
    help="The corpus: a file in the format of its suffix, .jsonl, .db and others; with --partition-by a folder.",
)
@click.option("--format", "form", metavar="NAME", help="The format, where the suffix does not tell it: parquet.")
@click.option(
    "--report",
    metavar="FILE",
    help="Write a report, too: a page with charts, .html, or the figures, .json.",
)
@click.option(
    "--ledger",
    metavar="FILE",
    help="Write what became of every input, and why, too: a table, .csv, or lines of JSON, .jsonl.",
)
@click.option(
    "--partition-by",
    metavar="KEYS",
    help=f"Part the corpus into files by {', '.join(PARTS)}, or several of them: type,year. Needs --format.",
)
@click.option(
    "--only",
    multiple=True,
    type=click.Choice([kind.value for kind in PageType]),
    help="Keep pages of this type; may be given several times.",
)
@click.option(
    "--dedupe",
    type=click.Choice(list(_DEDUPE)),
    default="near",
    show_default=True,
    help="Keep the best of several copies of a page: near-equal ones too, equal ones only, or all as they come.",
)
@click.option("--resume", is_flag=True, help="Go on with a build of the same inputs that was interrupted.")
@click.option("--stop-on-error", is_flag=True, help="Stop at the first input that fails, and write nothing.")
@click.option(
    "--text-column",
    multiple=True,
    metavar="NAME",
    help="The column of tables that has the pages; may be given several times, for tables of several kinds.",
)
@click.option("--url-column", multiple=True, metavar="NAME", help="The column of tables that has their addresses.")
@click.option(
    "--workers",
    type=click.IntRange(min=1),
    metavar="N",
    help="How many processes parse; without it, every core as soon as there is enough to do.",
)
@encoding_option
def build_command(inputs: tuple[str, ...], output: str, **options: Unpack[_Options]) -> None:
    """Make one corpus of the pages in files, folders, archives, crawls and tables.

    Shows what became of each page, or of a larger corpus the totals. Folders are walked to any depth, hidden files
    passed over; - is standard input. A build that was interrupted goes on with --resume.
    """
    plan = _plan(output, options)
    report_file = _report_file(inputs, plan, options)
    report, shown = _built(inputs, plan, report_file, options)
    _show(report, shown)
    for skipped in report.skipped_inputs:
        if skipped.reason.startswith(UNREAD_TABLE):
            click.echo(named(skipped), err=True)
    if report_file:
        with _told(report_file):
            report.write(report_file)
    exit_for(report.failed)


def _built(
    inputs: tuple[str, ...], plan: Plan, report_file: str | None, options: _Options
) -> tuple[BuildReport, list[Row]]:
    """Build the corpus while its progress is shown; return the report and the first rows."""
    errors = Console(stderr=True, highlight=False, markup=False)
    shown: list[Row] = []
    leave_out: list[PathLike] = [*plan.leave_out, *filter(None, [report_file])]
    columns = {"text_column": options["text_column"], "url_column": options["url_column"]}
    with _told(str(plan.output)), progress_of(inputs, errors) as (on_piece, on_page):

        def pieces() -> Iterator[Piece]:
            for piece in chain.from_iterable(inputs_of(given, leave_out=leave_out, **columns) for given in inputs):
                on_piece(piece)
                yield piece

        def on_done(result: Row | Failed) -> None:
            on_page()
            if isinstance(result, Failed):
                errors.print(named(result), soft_wrap=True)
            elif len(shown) <= _MOST_ROWS:
                shown.append(result)

        def on_resumed(done: int) -> None:
            errors.print(f"Going on: {counted(done, 'input')} {'was' if done == 1 else 'were'} done before.")

        workers = options["workers"]
        report = build_pieces(pieces(), plan, workers=workers, on_done=on_done, on_resumed=on_resumed)
    return report, shown


@contextmanager
def _told(output: str) -> Generator[None]:
    """Tell errors in the words of the command line, and end."""
    try:
        yield
    except FailedInputError as error:
        message = (
            f"{error.source}: {error.reason.rstrip('.')}. Without --stop-on-error it is reported, and the others go on."
        )
    except ResumeError as error:
        anew = f"The build cannot go on where it was interrupted: {error.reason}. Without --resume it begins anew."
        message = str(error) if error.is_in_use else anew
    except OsceCorpusError as error:
        message = str(error)
    except OSError as error:
        message = f"{error.filename or output}: {error.strerror or error}"
    except KeyboardInterrupt:
        click.echo("Interrupted. The same call with --resume goes on where it was.", err=True)
        raise click.exceptions.Exit(_INTERRUPTED) from None
    else:
        return
    raise click.ClickException(printable(message)) from None


def _plan(output: str, options: _Options) -> Plan:
    keys = options["partition_by"]
    if keys and not options["form"]:
        raise click.UsageError("--partition-by needs --format, for instance --format parquet.")
    with _told(output):
        try:
            return Plan(
                output=output,
                format=options["form"],
                partition_by=[key.strip() for key in keys.split(",")] if keys else (),
                only=options["only"] or None,
                dedupe=_DEDUPE[options["dedupe"]],
                on_error="raise" if options["stop_on_error"] else "keep",
                resume=options["resume"],
                encoding=options["encoding"],
                text_column=options["text_column"],
                url_column=options["url_column"],
                ledger=options["ledger"],
            )
        except (UnsupportedFormatError, MissingExtraError, ValueError) as error:
            raise click.UsageError(printable(str(error))) from None


def _report_file(inputs: tuple[str, ...], plan: Plan, options: _Options) -> str | None:
    """Return the file for the report; end where it, or the ledger, would take the place of something, or has none."""
    report = options["report"]
    try:
        if report is not None:
            report_suffix(report)
    except UnsupportedFormatError as error:
        raise click.UsageError(printable(str(error))) from None
    for option, given in {"--report": report, "--ledger": options["ledger"]}.items():
        if given is not None and plan.is_taken(given, inputs):
            raise click.UsageError(
                f"{option} {printable(given)} is among the inputs, or the corpus; choose another name."
            )
    if report is not None and not Path(report).parent.is_dir():
        raise click.UsageError(f"--report {printable(report)}: there is no such folder.")
    return report


def _show(report: BuildReport, rows: list[Row]) -> None:
    console = plain_console()
    if len(rows) > _MOST_ROWS:
        console.print(repr(report.description), "", markup=False, sep="\n")
    elif rows:
        console.print(report_table(rows, console.width), "")
        for note in report_notes(rows):
            console.print(note, markup=False, soft_wrap=True)
    console.print(report.in_short, markup=False, soft_wrap=True)
