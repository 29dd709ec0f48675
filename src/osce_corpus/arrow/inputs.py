"""Files of this machine, or of a storage, become record batches of records."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO

from attrs import evolve

from osce_corpus.arrow.results import Result, batches_of
from osce_corpus.corpus.inputs import Columns, Input, PathLike, Skipped, Unreadable, Wanted, find_inputs
from osce_corpus.pages import OtherPage
from osce_corpus.parsing import parse
from osce_corpus.reading import MAX_SIZE

if TYPE_CHECKING:
    import pyarrow as pa


def parse_inputs(
    inputs: PathLike | Iterable[PathLike],
    *,
    wanted: Wanted | None = None,
    open: Callable[[str], BinaryIO] | None = None,
    encoding: str | None = None,
    text_column: Columns | None = None,
    url_column: Columns | None = None,
    max_size: int = MAX_SIZE,
) -> "Iterator[pa.RecordBatch]":
    """Parse the pages in files, archives and crawls; yield record batches of the schema `osce_corpus.arrow.schema()`.

    Files of all kinds that `build` reads can be read. A row comes out for each page, and one with an `error` for what
    cannot be read, in the order of the inputs; images, answers of servers that are no pages and the like give none.
    `origin` of each record says where the page was found. No more than one part of the result is in memory: 4,096
    pages, or those of 16 million characters. The function can be pickled, with its arguments as `functools.partial`.

    Args:
        inputs: A file, a folder, a pattern, or several.
        wanted: Called with the address of each page, or `None` where it is not known; pages for which it returns
            something false are passed over. In WARC files they are not even read, so that a crawl of the whole web
            costs little more than to unpack it.
        open: Opens what an input names, for reading bytes, where it is no file of this machine: the function
            `open_input_stream` of a file system of pyarrow. Then each input is one file.
        encoding: The encoding of the inputs, where their bytes do not tell.
        text_column: The column of tables that has the pages, where it has no usual name.
        url_column: The column of tables that has their addresses, where it has no usual name.
        max_size: How many bytes or characters a page may have.

    Raises:
        MissingExtraError: pyarrow is not installed. What else is missing costs the inputs that need it.
    """
    pieces = find_inputs(
        inputs, text_column=text_column, url_column=url_column, max_size=max_size, wanted=wanted, open=open
    )
    return batches_of(_result(piece, encoding, max_size) for piece in pieces if not isinstance(piece, Skipped))


def _result(piece: Input | Unreadable, encoding: str | None, max_size: int) -> Result:
    origin = piece.origin
    if isinstance(piece, Unreadable):
        return Result(OtherPage(url=origin.url, origin=origin), piece.reason)
    try:
        page = parse(piece.read(), url=piece.url, encoding=encoding or piece.encoding, max_size=max_size)
        return Result(evolve(page, origin=origin))
    except MemoryError:  # says something of the machine and not of the page: another may have more
        raise
    except Exception as error:
        return Result.of(error, origin.url, origin)
