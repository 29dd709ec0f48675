"""Quotations and references: how many of those that a person annotated are found, and each that is not."""

from tests.benchmarks.report import table
from tests.support.annotated import SEEN, UNSEEN, measure


def annotated() -> str:
    """Precision and recall on each file of annotated pages, and what is wrong or missed."""
    rows: list[tuple[str, ...]] = []
    notes: list[str] = []
    for path in (SEEN, UNSEEN):
        for name, score in measure(path).items():
            rows.append((f"{path.stem}: {name}", f"{score.right}", f"{score.precision:.3f}", f"{score.recall:.3f}"))
            notes += [f"wrong in {page}: {key}" for page, key in score.wrong]
            notes += [f"missed in {page}: {key}" for page, key in score.missed]
    return "\n".join([table(("annotated pages", "right", "precision", "recall"), rows), "", *notes])
