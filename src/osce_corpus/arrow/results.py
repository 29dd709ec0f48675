"""What becomes of pages, as record batches: a row for each, and the reason where it has no record."""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Any

from attrs import frozen

from osce_corpus.errors import InvalidRecordError
from osce_corpus.formats.arrow.schema import TAG, VERSION, arrow, page_schema
from osce_corpus.formats.arrow.writing import batch_of, characters, parts
from osce_corpus.pages import OtherPage, Page
from osce_corpus.parts import PageOrigin

ERROR = "error"
"""The column that says why a row has no record."""
_ALWAYS_TOLD = (VERSION, "url", "origin")


@frozen
class Result:
    """What became of a page."""

    page: Page
    """The page; where there is none, one with the address and the origin that were given, and nothing else."""
    error: str | None = None
    """Why there is no page; `None` where there is one."""

    @classmethod
    def of(cls, error: Exception, url: str | None, origin: PageOrigin | None) -> "Result":
        """Return what becomes of a page that raises an error."""
        return cls(OtherPage(url=url, origin=origin), f"{type(error).__name__}: {error}")


@cache
def schema() -> Any:
    """Return the schema of what `parse_batches` yields, a `pyarrow.Schema`.

    It is that of `to_arrow`, but that `type` is a plain string, as engines want it, with one more column at the end:
    `error`, a string, null where the page has a record. In a row with an error only `schema`, `url` and `origin` have
    values beside it, the latter two as they were given.

    Raises:
        MissingExtraError: pyarrow is not installed.
    """
    pa = arrow()
    plain = page_schema().set(page_schema().get_field_index(TAG), pa.field(TAG, pa.string()))
    return plain.append(pa.field(ERROR, pa.string()))


def batches_of(results: Iterable[Result]) -> Iterator[Any]:
    """Yield record batches of what became of pages, of 4,096 pages or 16 million characters at most."""
    return map(_batch, parts(results, lambda result: characters(result.page)))


def _batch(results: list[Result]) -> Any:
    """Return the record batch of what became of pages; a page that Arrow has no place for costs one row."""
    try:
        batch = batch_of([result.page for result in results])
    except InvalidRecordError:
        results = [_that_fits(result) for result in results]
        batch = batch_of([result.page for result in results])
    errors = arrow().array([result.error for result in results], arrow().string())
    columns = [column.cast(field.type) for column, field in zip(batch.columns, schema(), strict=False)]
    if errors.null_count < len(errors):
        columns = _without_failed(columns, errors.is_null())
    return arrow().record_batch([*columns, errors], schema=schema())


def _that_fits(result: Result) -> Result:
    try:
        batch_of([result.page])
    except InvalidRecordError as error:
        origin = result.page.origin
        return Result.of(error, origin.url if origin else None, origin)
    return result


def _without_failed(columns: list[Any], is_there: Any) -> list[Any]:
    """Return columns with nulls where there is no page, but for what is told all the same."""
    if_else = arrow().compute.if_else
    return [
        column if name in _ALWAYS_TOLD else if_else(is_there, column, arrow().scalar(None, column.type))
        for name, column in zip(schema().names, columns, strict=False)
    ]
