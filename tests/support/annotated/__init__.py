"""Pages with annotations by somebody who does not know the code, and how much of them is found.

A file is a list of pages: `id`, `text`, `quotations` (text, speaker, role, verb) and `references` (kind, symbol, year,
text). A quotation is right with its text and its speaker, a reference with its kind, symbol, year and text.
"""

import json
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

import osce_corpus as oc

FOLDER = Path(__file__).parent
SEEN = FOLDER / "seen.json"
UNSEEN = FOLDER / "unseen.json"
"""Pages that were not looked at while the code was written."""


@frozen
class Score:
    """What was found of what is annotated, each with the name of its page."""

    right: int
    wrong: tuple[tuple[str, Hashable], ...]
    missed: tuple[tuple[str, Hashable], ...]

    @property
    def precision(self) -> float:
        return self.right / (self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        return self.right / (self.right + len(self.missed))


def measure(path: Path) -> dict[str, Score]:
    """How much is found on the pages of a file: quotations, those with role and verb, and references."""
    annotated: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    read = [(page, oc.parse(page["text"])) for page in annotated]
    return {
        "quotations": _score(
            (page["id"], _keys(page["quotations"], "text", "speaker"), ((q.text, q.speaker) for q in found.quotations))
            for page, found in read
        ),
        "quotations with role and verb": _score(
            (
                page["id"],
                _keys(page["quotations"], "text", "speaker", "role", "verb"),
                ((q.text, q.speaker, q.role, q.verb) for q in found.quotations),
            )
            for page, found in read
        ),
        "references": _score(
            (
                page["id"],
                _keys(page["references"], "kind", "symbol", "year", "text"),
                ((r.kind.value, r.symbol, r.year, r.text) for r in found.references),
            )
            for page, found in read
        ),
    }


def _keys(annotations: Iterable[dict[str, Any]], *names: str) -> Iterator[Hashable]:
    return (tuple(annotation[name] for name in names) for annotation in annotations)


def _score(pages: Iterable[tuple[str, Iterable[Hashable], Iterable[Hashable]]]) -> Score:
    right = 0
    wrong: list[tuple[str, Hashable]] = []
    missed: list[tuple[str, Hashable]] = []
    for name, annotated, found in pages:
        wanted, got = Counter(annotated), Counter(found)
        right += (wanted & got).total()
        wrong += ((name, key) for key in (got - wanted).elements())
        missed += ((name, key) for key in (wanted - got).elements())
    return Score(right, tuple(wrong), tuple(missed))
