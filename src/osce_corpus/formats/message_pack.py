"""MessagePack: a record after a record, with the extra `msgpack`."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from typing import Any, BinaryIO

from osce_corpus.errors import InvalidRecordError, Problem
from osce_corpus.formats.extras import extra_module
from osce_corpus.formats.format import Format, as_bytes, at_place, of_records, only
from osce_corpus.formats.records import from_dict, to_dict
from osce_corpus.formats.texts import refusal
from osce_corpus.formats.unknown import Unknown
from osce_corpus.pages import Page

_LARGEST_RECORD = 2**31 - 1
_END: tuple[int, Any] = (-1, None)


def dumps(page: Page) -> bytes:
    """Return a page as a map of MessagePack."""
    packer, record = _library().Packer(), to_dict(page)
    try:
        data: bytes = packer.pack(record)
    except UnicodeEncodeError:
        raise refusal(record) from None
    except (OverflowError, ValueError) as error:
        raise InvalidRecordError((Problem("$", f"MessagePack does not hold an unknown key: {error}"),)) from None
    return data


def loads(data: str | bytes, unknown: Unknown) -> Page:
    """Return the page of a map of MessagePack."""
    records = _records(BytesIO(as_bytes(data)))
    return only(from_dict(record, unknown=unknown) for record in records)


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages one after another; return how many."""
    _library()
    count = 0
    for page in pages:
        file.write(dumps(page))
        count += 1
    return count


def read(file: BinaryIO, name: str, unknown: Unknown) -> Iterator[Page]:
    """Yield the pages of a file, a record at a time."""
    records = enumerate(_records(file))
    index = -1
    while True:
        with at_place(name, f"$[{index + 1}]"):
            index, record = next(records, _END)
            if index < 0:
                return
            page = from_dict(record, unknown=unknown)
        yield page


class _Counted:
    """A file that knows how much of it was read."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self.count = 0

    def read(self, size: int) -> bytes:
        data = self._file.read(size)
        self.count += len(data)
        return data


def _records(file: BinaryIO) -> Iterator[Any]:
    """Yield the values of a file.

    Raises:
        InvalidRecordError: It is not MessagePack, or it is cut off.
    """
    library, counted = _library(), _Counted(file)
    unpacker = library.Unpacker(counted, max_buffer_size=_LARGEST_RECORD)
    end = 0
    try:
        for value in unpacker:
            end = unpacker.tell()
            yield value
    except (library.UnpackException, ValueError, OverflowError) as error:
        message = f"not MessagePack: {error or type(error).__name__}"
        raise InvalidRecordError((Problem("$", message),)) from None
    if end != counted.count:
        raise InvalidRecordError((Problem("$", "the file is cut off"),))


def _library() -> Any:
    return extra_module("msgpack", "msgpack", "MessagePack")


MESSAGE_PACK = of_records(Format("msgpack", (".msgpack",), write, None, dumps, None), read, loads)
