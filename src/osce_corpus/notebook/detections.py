"""A detection: how likely each type is, and what was seen for and against."""

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import element, table, track
from osce_corpus.detection import Detection, Evidence
from osce_corpus.notebook.space import cut

_LONGEST_REASON = 300
_SHOWN = 20


def show_detection(detection: Detection) -> Iterator[Element]:
    """Yield the display of a detection."""
    yield element("p", "Detection", class_="kind")
    yield element("h3", f"{_words(detection.type)}, {detection.confidence:.3f}")
    yield from detection_tables(detection)


def detection_tables(detection: Detection) -> Iterator[Element]:
    """Yield the scores of the types, and the evidence."""
    scores = [_score(_words(kind), score) for kind, score in detection.scores]
    yield table(("Type", "", "Score"), scores, kind="scores")
    if detection.evidence:
        rows = [_evidence(piece) for piece in detection.evidence]
        yield table(("Seen", "For or against", "", "Weight"), rows, kind="evidence", shown=_SHOWN)
    else:
        yield element("p", "Nothing on the page speaks for a type, or against one.", class_="note")


def _score(kind: str, score: float) -> Element:
    return element("tr", element("th", kind, scope="row"), track(score), element("td", f"{score:.3f}", class_="number"))


def _evidence(piece: Evidence) -> Element:
    """Return a row; the bar goes to the right of the middle for what speaks for a type, to the left for the rest."""
    length = min(abs(piece.weight), 1) / 2
    is_for = piece.weight >= 0
    return element(
        "tr",
        element("th", cut(piece.reason, _LONGEST_REASON), scope="row"),
        element("td", f"{'for' if is_for else 'against'} {_words(piece.type).lower()}"),
        track(length, start=0.5 if is_for else 0.5 - length, kind="bar" if is_for else "bar against"),
        element("td", f"{piece.weight:+.2f}".replace("-", "−"), class_="number"),
    )


def _words(kind: str) -> str:
    return kind.replace("_", " ").capitalize()
