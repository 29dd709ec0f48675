"""What the readers of references have in common."""

from attrs import frozen

from osce_corpus.parts import ReferenceKind

CENTURY = 100
_LAST_SHORT_YEAR = 50
YEAR = r"(?:19[4-9]|20\d)\d(?!\d)"
"""A year in which the United Nations were there."""
NUMBER_SIGN = r"(?:(?:[Nn]os?\.?|[Nn]rs?\.|№|[Bb]r\.|number) ?)?"


@frozen(kw_only=True)
class Found:
    """A document that is named at one place of a text."""

    start: int
    kind: ReferenceKind
    identity: str
    """What tells it from other documents of its kind, years aside."""
    symbol: str | None = None
    year: int | None = None
    text: str


def full_year(printed: str | None) -> int | None:
    """Return a year of four figures or of two: 2003 of "03"."""
    if printed is None:
        return None
    year = int(printed)
    if year >= CENTURY:
        return year
    return year + (2000 if year < _LAST_SHORT_YEAR else 1900)
