"""`osce-corpus parse`, `detect`, `explain`, `build` and `schema`."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import nullcontext
from typing import TypeVar

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

from osce_corpus.cli.showing import (
    detection_text,
    explanation_parts,
    printable,
    report_notes,
    report_table,
    report_totals,
)
from osce_corpus.corpus import Failed, Input, Piece, Row, Skipped, build_inputs, find_inputs, inputs_in
from osce_corpus.detection import Detection, PageType
from osce_corpus.errors import OsceCorpusError, UnsupportedFormatError
from osce_corpus.explaining import Explanation
from osce_corpus.formats import dumps, json_schema
from osce_corpus.pages import PAGE_CLASSES, Page
from osce_corpus.parsing import detect, explain, parse, parse_as
from osce_corpus.version import __version__

T = TypeVar("T")

_STDIN = "-"
_SOME_FAILED = 1
_WIDTH_IN_A_PIPE = 120


def _known_encoding(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    try:
        b"-".decode(value or "utf-8")
    except (LookupError, UnicodeError):
        raise click.BadParameter(f"{value!r} is not the name of an encoding; try utf-8 or windows-1252") from None
    return value


_encoding = click.option(
    "--encoding",
    metavar="NAME",
    callback=_known_encoding,
    help="Encoding of all files that have no byte order mark; UTF-8 if it is not given.",
)
_files = click.argument("files", nargs=-1, required=True, metavar="FILE...")


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="osce-corpus")
def commands() -> None:
    """Turn pages of osce.org into typed, clean records.

    Exit status: 0 if every input gave a page, 1 if some failed, 2 for a wrong call.
    """


@commands.command("parse")
@_files
@click.option(
    "--format",
    "form",
    type=click.Choice(["json", "jsonl", "text"]),
    default="json",
    show_default=True,
    help="JSON (one object after another), JSON Lines, or text for reading.",
)
@click.option(
    "--as",
    "page_type",
    type=click.Choice([kind.value for kind in PageType]),
    help="Read every file as this type, whatever it is taken for.",
)
@click.option("--url", metavar="URL", help="The address of the page; it can tell that a page is the OSCE's.")
@_encoding
def parse_command(
    files: tuple[str, ...], form: str, page_type: str | None, url: str | None, encoding: str | None
) -> None:
    """Print the record of each FILE; - is standard input."""
    failures: list[Failed] = []

    def read(source: Input) -> Page:
        address, said = url or source.url, source.encoding or encoding
        if page_type is None:
            return parse(source.read(), url=address, encoding=said)
        return parse_as(PAGE_CLASSES[PageType(page_type)], source.read(), url=address, encoding=said)

    for index, (_, page) in enumerate(_results(files, read, failures)):
        text = str(dumps(page, form)).rstrip("\n")
        _print(("\n\n" if index and form == "text" else "") + text + "\n")
    _exit(failures)


@commands.command("detect")
@_files
@_encoding
def detect_command(files: tuple[str, ...], encoding: str | None) -> None:
    """Tell the type of each FILE.

    Prints how sure it is, the score of each type, and the evidence; - is standard input.
    """
    failures: list[Failed] = []

    def read(source: Input) -> Detection:
        return detect(source.read(), url=source.url, encoding=source.encoding or encoding)

    for name, detection in _results(files, read, failures):
        _print(detection_text(name, detection) + "\n")
    _exit(failures)


@commands.command("explain")
@_files
@click.option("--url", metavar="URL", help="The address of the page; it can tell that a page is the OSCE's.")
@_encoding
def explain_command(files: tuple[str, ...], url: str | None, encoding: str | None) -> None:
    """Show what became of every line of each FILE.

    Prints the type, where each field was read from, and every line of the page with its role and the rule that
    decided; - is standard input.
    """
    failures: list[Failed] = []
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH_IN_A_PIPE

    def read(source: Input) -> Explanation:
        return explain(source.read(), url=url or source.url, encoding=source.encoding or encoding)

    for name, explanation in _results(files, read, failures):
        with console.capture() as captured:
            console.print(*explanation_parts(name, explanation), sep="\n")
        _print(captured.get())
    _exit(failures)


@commands.command("build")
@click.argument("inputs", nargs=-1, required=True, metavar="INPUT...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="FILE",
    help="The corpus: a file in the format of its suffix, .jsonl, .db, .csv and others.",
)
@_encoding
def build_command(inputs: tuple[str, ...], output: str, encoding: str | None) -> None:
    """Parse files and folders into one corpus.

    Shows what became of each page. Folders are walked to any depth, hidden files passed over; - is standard input.
    """
    sources = (source for given in inputs for source in _inputs(given, output))
    errors = Console(stderr=True, highlight=False, markup=False)
    progress = Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=errors,
        transient=True,
    )

    def on_done(result: Row | Failed) -> None:
        if isinstance(result, Failed):
            errors.print(_named(result), soft_wrap=True)
        progress.advance(task)

    with progress if errors.is_terminal else nullcontext():
        task = progress.add_task("", total=None)
        try:
            report = build_inputs(sources, output, encoding=encoding, on_done=on_done)
        except UnsupportedFormatError as error:
            raise click.UsageError(str(error)) from None
        except OSError as error:
            raise click.ClickException(f"{printable(output)}: {error.strerror}") from None
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH_IN_A_PIPE
    if report.rows:
        console.print(report_table(report, console.width), "")
    for note in report_notes(report):
        console.print(note, markup=False, soft_wrap=True)
    console.print(report_totals(report), markup=False, soft_wrap=True)
    _exit(report.failures)


@commands.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of the records."""
    _print(json.dumps(json_schema(), indent=2) + "\n")


def _inputs(given: str, output: str | None = None) -> Iterator[Piece]:
    """Yield what a word of the command line stands for."""
    if given == _STDIN:
        yield from inputs_in(sys.stdin.buffer, "standard input")
    else:
        yield from find_inputs(given, leave_out=output)


def _results(files: Iterable[str], read: Callable[[Input], T], failures: list[Failed]) -> Iterator[tuple[str, T]]:
    """Yield what `read` makes of each file; name what cannot be read on standard error and go on."""
    for source in (source for file in files for source in _inputs(file)):
        if isinstance(source, Skipped):
            continue
        try:
            result = read(source) if isinstance(source, Input) else Failed(source=source.name, reason=source.reason)
        except (OSError, OsceCorpusError) as error:
            result = Failed.of(source.name, error)
        if isinstance(result, Failed):
            failures.append(result)
            click.echo(_named(result), err=True)
            continue
        yield source.name, result


def _named(failure: Failed) -> str:
    return printable(f"{failure.source}: {failure.reason}")


def _print(text: str) -> None:
    click.echo(text.encode(), nl=False)  # always UTF-8, whatever the terminal says


def _exit(failures: Sequence[Failed]) -> None:
    if failures:
        raise click.exceptions.Exit(_SOME_FAILED)
