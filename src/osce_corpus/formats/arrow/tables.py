"""Arrow tables of pages."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.fitting import check_schema
from osce_corpus.formats.arrow.reading import UnfitError, pages_of
from osce_corpus.formats.arrow.rows import pages_by_row
from osce_corpus.formats.arrow.schema import arrow, page_schema
from osce_corpus.formats.arrow.writing import batches
from osce_corpus.pages import Page

if TYPE_CHECKING:
    import pyarrow as pa

ROWS_AT_ONCE = 1_024
"""How many pages are made of a table at once, and stay in memory until they have been asked for."""


def to_arrow(pages: Iterable[Page]) -> "pa.Table":
    """Return pages as an Arrow table: a row for each page, a column for each field of any type of page.

    The columns are those of the records of `to_dict`, `type` and `schema` first; a field that pages of a type do not
    have is null in their rows. The blocks of a body are structs with the fields of all kinds of blocks, and a `type`
    that says of which kind they are. Needs the extra `arrow`.

    Raises:
        TypeError: What comes is not pages.
        InvalidRecordError: A value is one that Arrow does not have: a number of more than 64 bits, half of a surrogate
            pair.
        MissingExtraError: pyarrow is not installed.
    """
    if isinstance(pages, Page):
        raise TypeError("to_arrow takes several pages; for one, pass [page]")
    return cast("pa.Table", arrow().Table.from_batches(batches(pages), schema=page_schema()))


def from_arrow(table: Any) -> Iterator[Page]:
    """Return the pages of a table that `to_arrow` made, in order, also when it has been through other tools since.

    Args:
        table: A table, or a reader of record batches, or whatever offers itself as a stream of Arrow, as frames of
            Polars and results of DuckDB do. Its columns may come in any order.

    Raises:
        InvalidRecordError: It is not a table of pages, or a later release made it; the error gives the path of each
            wrong value, `$[3].body[2].text` for one in the fourth row. The pages before it have come by then.
        TypeError: It is nothing of Arrow.
        MissingExtraError: pyarrow is not installed.
    """
    pa = arrow()
    if not hasattr(table, "__arrow_c_stream__"):
        raise TypeError(f"from_arrow takes a table, not {type(table).__name__}")
    reader = pa.RecordBatchReader.from_stream(table)
    check_schema(reader.schema)
    return pages_in(reader)


def pages_in(batches: Iterable[Any]) -> Iterator[Page]:
    """Yield the pages of record batches whose columns were found to fit."""
    first = 0
    for batch in batches:
        for start in range(0, batch.num_rows, ROWS_AT_ONCE):
            yield from _pages(batch.slice(start, ROWS_AT_ONCE), first + start)
        first += batch.num_rows


def _pages(batch: Any, first: int) -> Iterable[Page]:
    try:
        batch.validate(full=True)
        return pages_of(batch)
    except UnfitError:
        return pages_by_row(batch, first)
    except arrow().ArrowInvalid as error:
        raise InvalidRecordError((Problem(f"$[{first}]", f"damaged: {error}"),)) from None
