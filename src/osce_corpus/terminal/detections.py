"""A detection in lines."""

from osce_corpus.corpus.printing import printable
from osce_corpus.detection import Detection


def detection_text(detection: Detection, name: str = "") -> str:
    """Return a detection in lines: the verdict, the scores, the evidence; of the page of a name, where it has one."""
    scores = ", ".join(f"{kind} {score:.3f}" for kind, score in detection.scores)
    of = f"{printable(name)}: " if name else ""
    lines = [f"{of}{detection.type} ({detection.confidence:.3f})", f"  {scores}"]
    if not detection.evidence:
        lines.append("  nothing on the page speaks for a type, or against one")
    lines += (f"  {piece.weight:+.2f} {piece.type}: {printable(piece.reason)}" for piece in detection.evidence)
    return "\n".join(lines)
