"""What several commands have in common."""

import sys
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

import click
from rich.console import Console

from osce_corpus.corpus import Failed
from osce_corpus.corpus.inputs import Columns, PathLike, Piece, find_inputs, inputs_in
from osce_corpus.corpus.printing import printable

Command = TypeVar("Command", bound=Callable[..., object])

_STDIN = "-"
_SOME_FAILED = 1
_WIDTH_IN_A_PIPE = 120


def _known_encoding(_context: click.Context, _parameter: click.Parameter, value: str | None) -> str | None:
    try:
        b"-".decode(value or "utf-8")
    except (LookupError, UnicodeError):
        raise click.BadParameter(f"{value!r} is not the name of an encoding; try utf-8 or windows-1252") from None
    return value


def encoding_option(command: Command) -> Command:
    """Give a command the option of an encoding."""
    option = click.option(
        "--encoding",
        metavar="NAME",
        callback=_known_encoding,
        help="Encoding of all files that have no byte order mark; without it, what a file says, and its letters, tell.",
    )
    return option(command)


def inputs_of(
    given: str,
    *,
    leave_out: Iterable[PathLike] = (),
    text_column: Columns | None = None,
    url_column: Columns | None = None,
) -> Iterator[Piece]:
    """Yield what a word of the command line stands for; - is standard input."""
    if given == _STDIN:
        yield from inputs_in(sys.stdin.buffer, "standard input", text_column=text_column, url_column=url_column)
    else:
        yield from find_inputs(given, leave_out=leave_out, text_column=text_column, url_column=url_column)


def named(failure: Failed) -> str:
    """Return a failure as it is shown on a terminal."""
    return printable(f"{failure.source}: {failure.reason}")


def plain_console() -> Console:
    """Return a console for standard output that leaves texts as they are, and is wide enough where it is a file."""
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = _WIDTH_IN_A_PIPE
    return console


def exit_for(failed: int) -> None:
    """End the program with the status that says whether inputs failed."""
    if failed:
        raise click.exceptions.Exit(_SOME_FAILED)
