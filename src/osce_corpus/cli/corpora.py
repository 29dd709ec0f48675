"""`osce-corpus convert`, `describe` and `search`: what is done with a corpus that is there."""

from collections.abc import Generator
from contextlib import contextmanager

import click

from osce_corpus.corpus import read
from osce_corpus.corpus.printing import counted, printable
from osce_corpus.errors import InvalidRecordError, OsceCorpusError

_MOST_HITS = 10
_corpus = click.argument("corpus", metavar="CORPUS")


@click.command("convert")
@_corpus
@click.argument("output", metavar="OUTPUT")
@click.option("--format", "form", metavar="NAME", help="The format of OUTPUT, where its suffix does not tell it.")
def convert_command(corpus: str, output: str, form: str | None) -> None:
    """Write the pages of CORPUS, a file or folder that was built, to OUTPUT, in the format of its suffix."""
    with _errors():
        count = read(corpus).write(output, format=form)
        click.echo(f"{counted(count, 'page')}, written to {printable(output)}")


@click.command("describe")
@_corpus
def describe_command(corpus: str) -> None:
    """Count the pages of CORPUS by type, year, source and so on, and say what is missing."""
    with _errors():
        click.echo(repr(read(corpus).describe()))


@click.command("search")
@_corpus
@click.argument("words", nargs=-1, required=True, metavar="WORD...")
@click.option("--limit", type=click.IntRange(min=1), default=_MOST_HITS, show_default=True, help="How many at most.")
def search_command(corpus: str, words: tuple[str, ...], limit: int) -> None:
    """Show the pages of CORPUS that have all of the WORDs, the best first."""
    with _errors():
        click.echo(repr(read(corpus).search(" ".join(words), limit=limit)))


@contextmanager
def _errors() -> Generator[None]:
    """Tell what is wrong with a corpus in a line."""
    try:
        yield
    except InvalidRecordError as error:
        advice = "If it holds pages and no records, make a corpus of them first: osce-corpus build."
        raise click.ClickException(printable(f"{str(error).rstrip('.')}. {advice}")) from None
    except OsceCorpusError as error:
        raise click.ClickException(printable(str(error))) from None
    except OSError as error:
        told = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        raise click.ClickException(printable(told)) from None
