"""Which type of page it is, and by what evidence."""

from collections.abc import Iterable
from enum import StrEnum
from math import prod

from attrs import frozen

from osce_corpus.displayed import Displayed


class PageType(StrEnum):
    """The types of pages that are told apart."""

    PRESS_RELEASE = "press_release"
    """A press release, media advisory or press statement."""
    TOPIC_PAGE = "topic_page"
    """A page about a field of work."""
    SEMINAR = "seminar"
    """A seminar, or another event with a seminar's facts."""
    OTHER = "other"
    """A page of no type that is known here, or no page at all."""


_KNOWN: tuple[PageType, ...] = tuple(kind for kind in PageType if kind is not PageType.OTHER)


# Weights are chances, judged from pages and not fitted to any: what a page prints to say its type is nearly certain
# (0.9); what hardly stands on another type is likely (0.6 to 0.8); what stands on others too is a hint (0.2 to 0.4).
@frozen(kw_only=True)
class Evidence:
    """Something on a page that speaks for a type, or against it."""

    type: PageType
    """The type that it is about."""
    weight: float
    """From 0 to 1, how far it alone makes the type likely; from -1 to 0, how far it makes it unlikely."""
    reason: str
    """What was seen, in words: "labels Location and Organized by"."""


@frozen(kw_only=True, repr=False)
class Detection(Displayed):
    """What type a page is taken for, and why."""

    type: PageType
    """The likeliest type."""
    confidence: float
    """How likely it is, 0 to 1: the first of `scores`."""
    scores: tuple[tuple[PageType, float], ...]
    """Every type and how likely it is, the likeliest first; the figures add up to 1."""
    evidence: tuple[Evidence, ...] = ()
    """What was seen, for and against, the weightiest first."""

    def __repr__(self) -> str:
        pieces = len(self.evidence)
        return f"<Detection {self.type} {self.confidence:.3f}: {pieces} piece{'s' * (pieces != 1)} of evidence>"

    def score(self, type: PageType) -> float:
        """Return how likely one type is, 0 to 1."""
        return dict(self.scores)[type]


def weigh(evidence: Iterable[Evidence]) -> Detection:
    """Combine evidence into a detection.

    Pieces of evidence for one type add up as independent chances do; what speaks against it takes its share
    away. A page is of one type at most, so each type counts as far as no other one does, and `other` as far
    as none does.
    """
    seen = sorted(evidence, key=lambda piece: -abs(piece.weight))
    chances: dict[PageType, float] = {
        kind: _chance([piece.weight for piece in seen if piece.type is kind]) for kind in _KNOWN
    }
    unlikely = {kind: 1.0 - chance for kind, chance in chances.items()}
    likely: dict[PageType, float] = {PageType.OTHER: prod(unlikely.values())}
    for kind, chance in chances.items():
        likely[kind] = chance * likely[PageType.OTHER] / unlikely[kind]
    total = sum(likely.values())
    scores = sorted(((kind, round(share / total, 4)) for kind, share in likely.items()), key=lambda score: -score[1])
    kind, confidence = scores[0]
    return Detection(type=kind, confidence=confidence, scores=tuple(scores), evidence=tuple(seen))


def _chance(weights: Iterable[float]) -> float:
    """Return how likely weights make a type by themselves, never quite certain."""
    against = for_it = 1.0
    for weight in weights:
        if weight > 0:
            for_it *= 1.0 - weight
        else:
            against *= 1.0 + weight
    return min((1.0 - for_it) * against, 0.999)
