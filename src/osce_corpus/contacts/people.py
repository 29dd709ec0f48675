"""Whose each piece of a contact is."""

from collections.abc import Iterator, Sequence

from osce_corpus.contacts.pieces import REACHES, Part, Piece, read_pieces
from osce_corpus.parts import Contact


def longest_reading(lines: Sequence[str]) -> tuple[int, tuple[Contact, ...]]:
    """Return how many lines from the first on have a place in contacts, 0 for none, and the contacts."""
    pieces: list[Piece] = []
    count, contacts = 0, tuple[Contact, ...]()
    for number, line in enumerate(lines, start=1):
        found = read_pieces(line, pieces)
        if found is None:
            break
        pieces += found
        if complete := _contacts(pieces):
            count, contacts = number, complete
    return count, contacts


def _contacts(pieces: Sequence[Piece]) -> tuple[Contact, ...]:
    """Return the contacts that the pieces make, `()` where it is open whose a piece is or how to reach somebody."""
    groups = list(_groups(pieces))
    return tuple(map(_contact, groups)) if groups and all(map(_is_whole, groups)) else ()


def _groups(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield the pieces of each contact: all of them begin with what the first begins with, or with a name."""
    group: list[Piece] = []
    for piece in pieces:
        parts = {known.part for known in group}
        is_next = piece.part is pieces[0].part or (piece.part is Part.NAME and Part.NAME in parts)
        if is_next and piece.part not in REACHES and not REACHES.isdisjoint(parts):
            yield group
            group = []
        group.append(piece)
    if group:
        yield group


def _is_whole(group: Sequence[Piece]) -> bool:
    """Return whether somebody can be reached, and nothing is given again where it may be another one's."""
    parts = [piece.part for piece in group]
    reached = next((index for index, part in enumerate(parts) if part in REACHES), None)
    if reached is None or not {Part.NAME, Part.ORGANIZATION} & set(parts):
        return False
    return all(part in REACHES or part not in parts[:reached] for part in parts[reached:])


def _contact(group: Sequence[Piece]) -> Contact:
    def texts(part: Part) -> tuple[str, ...]:
        return tuple(piece.text for piece in group if piece.part is part)

    return Contact(
        name=", ".join(texts(Part.NAME)) or None,
        role=", ".join(texts(Part.ROLE)) or None,
        organization=", ".join(texts(Part.ORGANIZATION)) or None,
        address=", ".join(texts(Part.ADDRESS)) or None,
        phones=texts(Part.PHONE),
        emails=texts(Part.EMAIL),
    )
