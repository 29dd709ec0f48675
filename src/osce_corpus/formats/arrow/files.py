"""Parquet files, and Arrow files, which are called Feather too: a part at a time, so that memory stays flat."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, BinaryIO

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.arrow.fitting import check_schema
from osce_corpus.formats.arrow.schema import arrow, page_schema
from osce_corpus.formats.arrow.tables import ROWS_AT_ONCE, pages_in
from osce_corpus.formats.arrow.writing import batches
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.format import Format
from osce_corpus.pages import Page


def write_parquet(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages to a Parquet file, compressed with Zstandard and with checksums; return how many."""
    options = {"compression": "zstd", "write_page_checksum": True}
    with _parquet().ParquetWriter(file, page_schema(), **options) as writer:
        return _write(pages, writer)


def read_parquet(file: BinaryIO, name: str | None) -> Iterator[Page]:
    """Yield the pages of a Parquet file."""
    with _errors_in(name, "Parquet"):
        source = _parquet().ParquetFile(file, page_checksum_verification=True)
        check_schema(source.schema_arrow)
        yield from pages_in(source.iter_batches(batch_size=ROWS_AT_ONCE))


def write_arrow(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages to an Arrow file, compressed with LZ4; return how many."""
    options = arrow().ipc.IpcWriteOptions(compression="lz4")
    with arrow().ipc.new_file(file, page_schema(), options=options) as writer:
        return _write(pages, writer)


def read_arrow(file: BinaryIO, name: str | None) -> Iterator[Page]:
    """Yield the pages of an Arrow file."""
    with _errors_in(name, "Arrow"):
        source = arrow().ipc.open_file(file)
        check_schema(source.schema)
        yield from pages_in(map(source.get_batch, range(source.num_record_batches)))


def count_parquet(file: BinaryIO, name: str | None) -> int:
    """Return how many pages a Parquet file says that it holds."""
    with _errors_in(name, "Parquet"):
        count: int = _parquet().ParquetFile(file).metadata.num_rows
        return count


def count_arrow(file: BinaryIO, name: str | None) -> int:
    """Return how many pages an Arrow file holds, of which only one column is looked at."""
    with _errors_in(name, "Arrow"):
        options = arrow().ipc.IpcReadOptions(included_fields=[0])
        source = arrow().ipc.open_file(file, options=options)
        return sum(source.get_batch(index).num_rows for index in range(source.num_record_batches))


def _parquet() -> Any:
    extra_module("pyarrow", "arrow", "Parquet")
    return extra_module("pyarrow.parquet", "arrow", "Parquet")


def _write(pages: Iterable[Page], writer: Any) -> int:
    count = 0
    for batch in batches(pages):
        writer.write_batch(batch)
        count += batch.num_rows
    return count


@contextmanager
def _errors_in(name: str | None, kind: str) -> Generator[None]:
    """Name the file in every error about what it holds; an error of the system, which has a number, stays as it is."""
    try:
        yield
    except InvalidRecordError as error:
        raise InvalidRecordError(error.problems, name) from None
    except (arrow().ArrowException, OSError, UnicodeDecodeError) as error:
        if getattr(error, "errno", None) is not None:
            raise
        raise InvalidRecordError((Problem("$", f"not {kind}: {error}"),), name) from None


def _format(
    name: str,
    suffixes: tuple[str, ...],
    write: Callable[[Iterable[Page], BinaryIO], int],
    read: Callable[[BinaryIO, str | None], Iterator[Page]],
    count: Callable[[BinaryIO, str | None], int],
) -> Format:
    def dumps(page: Page) -> bytes:
        file = BytesIO()
        write([page], file)
        return file.getvalue()

    def loads(data: str | bytes) -> Page:
        if isinstance(data, str):
            raise InvalidRecordError((Problem("$", f"expected bytes of {name}, found a string"),))
        pages = list(read(BytesIO(data), None))
        if len(pages) != 1:
            raise InvalidRecordError((Problem("$", f"expected one page, found {len(pages)}"),))
        return pages[0]

    return Format(name, suffixes, write, read, dumps, loads, count=count, counts_at_once=True)


PARQUET = _format("parquet", (".parquet",), write_parquet, read_parquet, count_parquet)
ARROW = _format("arrow", (".arrow", ".feather"), write_arrow, read_arrow, count_arrow)
