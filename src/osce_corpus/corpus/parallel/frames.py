"""Bytes through a pipe, each piece behind its length."""

from typing import BinaryIO

_LENGTH = 8


def write_frame(stream: BinaryIO, data: bytes) -> None:
    """Send a piece."""
    stream.write(len(data).to_bytes(_LENGTH))
    stream.write(data)
    stream.flush()


def read_frame(stream: BinaryIO) -> bytes | None:
    """Wait for a piece; `None` where the other side has ended, be it in the middle of one."""
    length = int.from_bytes(head) if len(head := stream.read(_LENGTH)) == _LENGTH else -1
    data = stream.read(max(length, 0))
    return data if len(data) == length else None
