"""How much is read of what strangers have packed."""

from typing import Protocol

from attrs import define

from osce_corpus.corpus.inputs.pieces import UnreadableError

MOST_RATIO = 250
"""How many bytes may come out of one. Pages become a fifth to a twentieth when they are packed, many versions of one
page less than a hundredth; what is made to fill a memory comes near to a thousandth."""
ALWAYS_ALLOWED = 32_000_000
"""How many bytes may come out whatever has gone in."""
LARGEST_IN_MEMORY = 200_000_000
"""How large an archive inside another may be that can only be read from its end."""


@define
class Guard:
    """Counts what goes into an unpacking and what comes out; in an archive, for all members together."""

    packed: int = 0
    """How many bytes have gone in."""
    unpacked: int = 0
    """How many bytes have come out."""

    def count(self, unpacked: int) -> None:
        """Count what has come out.

        Raises:
            UnreadableError: It is out of all proportion to what has gone in.
        """
        self.unpacked += unpacked
        if self.unpacked > ALWAYS_ALLOWED + MOST_RATIO * self.packed:
            raise UnreadableError(
                f"It unpacks to more than {MOST_RATIO} times its size, as nothing does that holds pages; "
                f"it was left after {self.unpacked:,} bytes."
            )


class Readable(Protocol):
    """Whatever gives bytes, some at a time."""

    def read(self, size: int, /) -> bytes:
        """Return at most so many bytes, and none at the end."""
        ...


def read_up_to(stream: Readable, size: int) -> bytes:
    """Return so many bytes, or what there is up to the end."""
    pieces: list[bytes] = []
    while size > 0 and (piece := stream.read(size)):
        pieces.append(piece)
        size -= len(piece)
    return b"".join(pieces)


def read_page(stream: Readable, max_size: int) -> bytes:
    """Return what is left of a stream.

    Raises:
        UnreadableError: It is larger than a page may be.
    """
    data = read_up_to(stream, max_size + 1)
    check_page(len(data), max_size)
    return data


def check_page(size: int, max_size: int) -> None:
    """Raise `UnreadableError` for a page that is too large."""
    if size > max_size:
        raise UnreadableError(f"It is larger than {max_size:,} bytes, as no page is; max_size= allows more.")
