"""Parquet: a page in each row, some rows at a time. With the extra `arrow`."""

from collections.abc import Iterator
from typing import Any

from osce_corpus.corpus.inputs.limits import Guard
from osce_corpus.corpus.inputs.opened import Container, Opened, Settings
from osce_corpus.corpus.inputs.pieces import Piece, UnreadableError
from osce_corpus.corpus.inputs.rows import (
    DATE_COLUMNS,
    NESTED_COLUMNS,
    TEXT_COLUMNS,
    URL_COLUMNS,
    pieces_of_row,
    plain_name,
    why_no_table,
)
from osce_corpus.formats.extras import extra_module

_SIGNATURE = b"PAR1"
_ROWS_AT_ONCE = 16
_USUAL = frozenset((*TEXT_COLUMNS, *URL_COLUMNS, *DATE_COLUMNS, *NESTED_COLUMNS))


def _fits(opened: Opened) -> bool:
    return opened.head.startswith(_SIGNATURE)


def _read(opened: Opened) -> Iterator[Piece]:
    pa = extra_module("pyarrow", "arrow", "Parquet")
    parquet = extra_module("pyarrow.parquet", "arrow", "Parquet")
    file = opened.from_any_side()
    try:
        table: Any = parquet.ParquetFile(file)
        names: list[str] = list(table.schema_arrow.names)
        if reason := why_no_table(names, opened.settings):
            yield opened.place.unfit(reason)
            return
        columns = [name for name in names if _is_wanted(name, opened.settings)]
        for group in range(table.num_row_groups):
            yield from _group(opened, table, group, columns)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        if getattr(error, "errno", None) is not None:
            raise
        raise UnreadableError(f"It is damaged, or no Parquet: {error}") from None


def _group(opened: Opened, table: Any, group: int, columns: list[str]) -> Iterator[Piece]:
    facts = table.metadata.row_group(group)
    chunks = [facts.column(index) for index in range(facts.num_columns)]
    Guard(sum(chunk.total_compressed_size for chunk in chunks)).count(
        sum(chunk.total_uncompressed_size for chunk in chunks)
    )
    first = 1 + sum(table.metadata.row_group(before).num_rows for before in range(group))
    for batch in table.iter_batches(_ROWS_AT_ONCE, row_groups=[group], columns=columns, use_threads=False):
        for number, row in enumerate(batch.to_pylist(), start=first):
            yield from pieces_of_row(opened, f"row {number}", row)
        first += batch.num_rows


def _is_wanted(name: str, settings: Settings) -> bool:
    asked = (*settings.text_column, *settings.url_column)
    return plain_name(name) in _USUAL or name in (*asked, *(column.partition(".")[0] for column in asked))


PARQUET = Container(fits=_fits, read=_read)
