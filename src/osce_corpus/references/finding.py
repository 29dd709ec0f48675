"""From the blocks of a body to the documents that they name."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from attrs import evolve

from osce_corpus.parts import Block, Reference
from osce_corpus.references.assembly import find_assembly_resolutions
from osce_corpus.references.decisions import find_decisions, find_symbols
from osce_corpus.references.found import Found
from osce_corpus.references.names import find_names, may_name
from osce_corpus.references.resolutions import find_resolutions
from osce_corpus.vocabulary.documents import ASSEMBLY_WORDS, DECISION_WORDS, RESOLUTION_WORDS, SYMBOL_WORDS

_FINDERS = (
    (RESOLUTION_WORDS, find_resolutions),
    (ASSEMBLY_WORDS, find_assembly_resolutions),
    (SYMBOL_WORDS, find_symbols),
    (DECISION_WORDS, find_decisions),
)
"""What finds documents, and words without one of which there is none to find."""


def find_references(blocks: Sequence[Block]) -> tuple[Reference, ...]:
    """Return the documents that the blocks of a body name, each once, in page order."""
    texts = [block.text for block in blocks]
    page = "\n".join(texts)
    finders = [finder for words, finder in _FINDERS if any(word in page for word in words)]
    if may_name(page):
        finders.append(find_names)
    if not finders:
        return ()
    found = (
        (index, each)
        for index, text in enumerate(texts)
        for each in sorted(chain.from_iterable(finder(text) for finder in finders), key=_start)
    )
    return tuple(
        Reference(kind=each.kind, symbol=each.symbol, year=each.year, text=each.text, block=block)
        for block, each in _once(found)
    )


def _start(found: Found) -> int:
    return found.start


def _once(found: Iterable[tuple[int, Found]]) -> Iterator[tuple[int, Found]]:
    """Yield each document once, with the year that is printed beside it anywhere; another year is another document."""
    documents: dict[tuple[str, str, int], tuple[int, Found]] = {}
    versions: dict[tuple[str, str], list[int | None]] = {}
    for block, each in found:
        years = versions.setdefault((each.kind, each.identity), [])
        version = next((at for at, year in enumerate(years) if year is None or each.year in (None, year)), len(years))
        document = (each.kind, each.identity, version)
        if version == len(years):
            years.append(each.year)
            documents[document] = (block, each)
        elif years[version] is None:
            years[version] = each.year
            documents[document] = (documents[document][0], evolve(documents[document][1], year=each.year))
    yield from documents.values()
