"""`osce-corpus` and its commands; those for a page are here: `parse`, `detect`, `explain` and `schema`."""

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import TypeVar

import click

from osce_corpus.cli.building import build_command
from osce_corpus.cli.corpora import convert_command, describe_command, search_command
from osce_corpus.cli.sharing import encoding_option, exit_for, inputs_of, named, plain_console
from osce_corpus.corpus import Failed
from osce_corpus.corpus.inputs import Input, Skipped
from osce_corpus.detection import Detection, PageType
from osce_corpus.errors import OsceCorpusError
from osce_corpus.explaining import Explanation
from osce_corpus.formats import dumps, json_schema
from osce_corpus.notebook import html_of
from osce_corpus.pages import PAGE_CLASSES, Page
from osce_corpus.parsing import detect, explain, parse, parse_as
from osce_corpus.terminal import detection_text, explanation_parts
from osce_corpus.version import __version__

T = TypeVar("T")

_url = click.option("--url", metavar="URL", help="The address of the page; it can tell that a page is the OSCE's.")
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
@_url
@encoding_option
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
    exit_for(len(failures))


@commands.command("detect")
@_files
@_url
@encoding_option
def detect_command(files: tuple[str, ...], url: str | None, encoding: str | None) -> None:
    """Tell the type of each FILE.

    Prints how sure it is, the score of each type, and the evidence; - is standard input.
    """
    failures: list[Failed] = []

    def read(source: Input) -> Detection:
        return detect(source.read(), url=url or source.url, encoding=source.encoding or encoding)

    for name, detection in _results(files, read, failures):
        _print(detection_text(detection, name) + "\n")
    exit_for(len(failures))


@commands.command("explain")
@_files
@click.option("--html", is_flag=True, help="Print a page of HTML for a browser, of one FILE: ... --html > why.html")
@_url
@encoding_option
def explain_command(files: tuple[str, ...], *, html: bool, url: str | None, encoding: str | None) -> None:
    """Show what became of every line of each FILE.

    Prints the type, where each field was read from, and every line of the page with its role and the rule that
    decided; - is standard input.
    """
    failures: list[Failed] = []
    console = plain_console()

    def read(source: Input) -> Explanation:
        return explain(source.read(), url=url or source.url, encoding=source.encoding or encoding)

    results = _results(files, read, failures)
    if html:
        explanations = [explanation for _, explanation in islice(results, 2)]
        if len(explanations) > 1:
            raise click.UsageError("--html makes a page of HTML of one page, and here are several.")
        _print("".join(html_of(explanation, whole=True) for explanation in explanations))
        exit_for(len(failures))
        return
    for name, explanation in results:
        with console.capture() as captured:
            console.print(*explanation_parts(explanation, name), sep="\n")
        _print(captured.get())
    exit_for(len(failures))


@commands.command("schema")
def schema_command() -> None:
    """Print the JSON Schema of the records."""
    _print(json.dumps(json_schema(), indent=2) + "\n")


def _results(files: Iterable[str], read: Callable[[Input], T], failures: list[Failed]) -> Iterator[tuple[str, T]]:
    """Yield what `read` makes of each file; name what cannot be read on standard error and go on."""
    for source in (source for file in files for source in inputs_of(file)):
        if isinstance(source, Skipped):
            continue
        try:
            result = read(source) if isinstance(source, Input) else Failed(source=source.name, reason=source.reason)
        except (OSError, OsceCorpusError) as error:
            result = Failed.of(source.name, error)
        if isinstance(result, Failed):
            failures.append(result)
            click.echo(named(result), err=True)
            continue
        yield source.name, result


def _print(text: str) -> None:
    click.echo(text.encode(), nl=False)  # always UTF-8, whatever the terminal says


commands.add_command(build_command)
commands.add_command(convert_command)
commands.add_command(describe_command)
commands.add_command(search_command)
