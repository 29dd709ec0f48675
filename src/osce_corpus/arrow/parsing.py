"""Record batches of pages become record batches of records."""

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from attrs import evolve

from osce_corpus.arrow.columns import Columns, find_columns
from osce_corpus.arrow.results import Result, batches_of
from osce_corpus.formats.arrow.schema import arrow
from osce_corpus.parsing import parse
from osce_corpus.parts import PageOrigin
from osce_corpus.reading import MAX_SIZE

if TYPE_CHECKING:
    import pyarrow as pa


def parse_batches(
    batches: "Iterable[pa.RecordBatch]",
    *,
    content: str | None = None,
    url: str | None = None,
    path: str | None = None,
    member: str | None = None,
    crawled: str | None = None,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
) -> "Iterator[pa.RecordBatch]":
    """Parse the pages of record batches; yield record batches of the schema `osce_corpus.arrow.schema()`.

    A row comes out for each that goes in, in the same order; their batches are others. A page that cannot be read gives
    a row with an `error`, and costs the others nothing. Batches are taken one at a time, and no more than one part of
    the result is in memory: 4,096 pages, or those of 16 million characters. The function keeps nothing between two
    calls and can be pickled, with its arguments as `functools.partial`, so that it is what `mapInArrow` of Spark takes.

    Args:
        batches: An iterable of `pyarrow.RecordBatch`; columns that are not named here do not count.
        content: The name of the column with the pages: strings, or bytes as they were fetched. Without it, the one
            column that is called `content`, `html` or `text`.
        url: The name of the column with the address of each page. Without it, the column `url`, if there is one; it
            is the same with the names below.
        path: The column with the file that each page is from; then `origin` of its record is filled.
        member: The column with the place in that file, for `origin`; it counts only beside a path.
        crawled: The column with the moment at which a page was fetched, a string or a timestamp, for `origin`; it
            counts only beside a path.
        encoding: The column with the encoding of the page's bytes, by its Python name.
        max_size: How many bytes or characters a page may have.

    Raises:
        TypeError: What comes is not record batches, or a column holds something else than it should.
        ValueError: A column that was named is missing, or it cannot be told which one holds the pages.
        MissingExtraError: pyarrow is not installed.
    """
    asked = {"content": content, "url": url, "path": path, "member": member, "crawled": crawled, "encoding": encoding}
    return batches_of(_results(batches, asked, max_size))


def _results(batches: "Iterable[pa.RecordBatch]", asked: Mapping[str, str | None], max_size: int) -> Iterator[Result]:
    for batch in batches:
        _check(batch)
        columns = find_columns(batch, asked)
        for row in range(batch.num_rows):
            yield _result(columns, row, max_size)


def _check(batch: Any) -> None:
    if not isinstance(batch, arrow().RecordBatch):
        found = type(batch).__name__
        raise TypeError(
            f"parse_batches takes an iterable of record batches, as table.to_batches() gives, not of {found}"
        )


def _result(columns: Columns, row: int, max_size: int) -> Result:
    url = origin = None
    try:
        url = columns.text("url", row)
        origin = _origin(columns, row, url)
        page = parse(columns.content(row), url=url, encoding=columns.text("encoding", row), max_size=max_size)
        return Result(evolve(page, origin=origin) if origin else page)
    except MemoryError:  # says something of the machine and not of the page: another may have more
        raise
    except Exception as error:
        return Result.of(error, url, origin)


def _origin(columns: Columns, row: int, url: str | None) -> PageOrigin | None:
    path = columns.text("path", row)
    if path is None:
        return None
    return PageOrigin(path=path, member=columns.text("member", row), url=url, crawled=columns.text("crawled", row))
