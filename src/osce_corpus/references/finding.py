"""From the blocks of a body to the documents that they name."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from attrs import evolve

from osce_corpus.parts import Block, Reference
from osce_corpus.references.decisions import find_decisions, find_symbols
from osce_corpus.references.found import Found
from osce_corpus.references.names import find_names
from osce_corpus.references.resolutions import find_resolutions


def find_references(blocks: Sequence[Block], first: int = 0) -> tuple[Reference, ...]:
    """Return the documents that the blocks of a body name, each once, in page order.

    `first` is the index of the first block in the body of which the blocks are a part.
    """
    texts = [block.text for block in blocks]
    text = "\n".join(texts)
    found = [*find_resolutions(text), *find_symbols(text), *find_decisions(text), *find_names(text)]
    if not found:
        return ()
    starts = list(accumulate((len(block) + 1 for block in texts), initial=0))
    return tuple(
        Reference(
            kind=each.kind,
            symbol=each.symbol,
            year=each.year,
            text=each.text,
            block=first + bisect_right(starts, each.start) - 1,
        )
        for each in _once(sorted(found, key=lambda each: each.start))
    )


def _once(found: Iterable[Found]) -> Iterable[Found]:
    """Return each document once, with the year that is printed beside it anywhere; another year is another document."""
    documents: list[Found] = []
    places: dict[tuple[str, str], list[int]] = {}
    for each in found:
        known = places.setdefault((each.kind, each.identity), [])
        same = next((at for at in known if each.year in (None, documents[at].year) or documents[at].year is None), None)
        if same is None:
            known.append(len(documents))
            documents.append(each)
        elif documents[same].year is None:
            documents[same] = evolve(documents[same], year=each.year)
    return documents
