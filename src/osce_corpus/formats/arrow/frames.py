"""Frames of pandas and Polars: the columns of the Arrow table, without a copy of the texts."""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, cast

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.schema import page_schema
from osce_corpus.formats.arrow.tables import from_arrow, to_arrow
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.migrating import LATER_FIELDS
from osce_corpus.pages import Page

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl


def to_pandas(pages: Iterable[Page]) -> "pd.DataFrame":
    """Return pages as a frame of pandas: the table of `to_arrow`, its columns kept as they are in Arrow.

    Columns have Arrow types, `string[pyarrow]` and so on, so that numbers stay whole where some are missing, days are
    days, and lists are lists; `type` is a category. Needs the extra `pandas`.

    Raises:
        TypeError: What comes is not pages.
        InvalidRecordError: A value is one that Arrow does not have, as for `to_arrow`.
        MissingExtraError: pandas or pyarrow is not installed.
    """
    pandas, pa = _imported("pandas")

    def arrow_type(kind: Any) -> Any:
        return None if pa.types.is_dictionary(kind) else pandas.ArrowDtype(kind)

    table: Any = to_arrow(pages)
    return cast("pd.DataFrame", table.to_pandas(types_mapper=arrow_type))


def from_pandas(frame: "pd.DataFrame") -> Iterator[Page]:
    """Return the pages of a frame that `to_pandas` made, or that pandas read from a file of pages, in order.

    Rows may have been taken out, and columns may come in any order; the index counts for nothing.

    Raises:
        InvalidRecordError: It has not the columns of pages, or a wrong value in one; the error gives the path of each.
        MissingExtraError: pandas or pyarrow is not installed.
    """
    _, pa = _imported("pandas")
    names = page_schema().names
    columns = [str(name) for name in frame.columns]
    unknown = (Problem(f"$.{name}", "unknown column") for name in columns if name not in names)
    missing = (Problem(f"$.{name}", "missing") for name in names if name not in columns and name not in LATER_FIELDS)
    if problems := (*unknown, *missing):
        raise InvalidRecordError(problems)
    try:
        schema = pa.schema([page_schema().field(name) for name in names if name in columns])
        table = pa.Table.from_pandas(frame, schema=schema, preserve_index=False)
    except pa.ArrowException as error:
        raise InvalidRecordError((Problem("$", " ".join(map(str, error.args))),)) from None
    return from_arrow(table)


def to_polars(pages: Iterable[Page]) -> "pl.DataFrame":
    """Return pages as a frame of Polars: the table of `to_arrow`. Needs the extra `polars`.

    Raises:
        TypeError: What comes is not pages.
        InvalidRecordError: A value is one that Arrow does not have, as for `to_arrow`.
        MissingExtraError: Polars or pyarrow is not installed.
    """
    polars, _ = _imported("polars")
    return cast("pl.DataFrame", polars.from_arrow(to_arrow(pages)))


def from_polars(frame: "pl.DataFrame") -> Iterator[Page]:
    """Return the pages of a frame that `to_polars` made, or that Polars read from a file of pages, in order.

    Raises:
        InvalidRecordError: It has not the columns of pages, or a wrong value in one; the error gives the path of each.
        MissingExtraError: Polars or pyarrow is not installed.
    """
    _imported("polars")
    return from_arrow(frame.to_arrow())


def _imported(name: str) -> tuple[Any, Any]:
    """Return a library of frames, and pyarrow, which its extra brings too."""
    wanted_for = f"A frame of {name}"
    return extra_module(name, name, wanted_for), extra_module("pyarrow", name, wanted_for)
