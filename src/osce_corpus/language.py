"""The language of a page's body, by its commonest words."""

from collections import Counter
from itertools import chain

from osce_corpus.vocabulary.languages import LETTERS, TAGS_OF_WORDS

_FEWEST_WORDS = 12
_MOST_WORDS = 100
_SMALLEST_SHARE = 0.15
_LEAD = 1.5


def language_of(text: str) -> str | None:
    """Return the BCP 47 tag of a text, `None` where its words do not tell."""
    words = text[: _MOST_WORDS * 12].casefold().split()[:_MOST_WORDS]
    if len(words) < _FEWEST_WORDS:
        return None
    counts = Counter(chain.from_iterable(filter(None, map(TAGS_OF_WORDS.get, words))))
    if not counts:
        return None
    (tag, most), (_, second) = (*counts.most_common(2), ("", 0))[:2]
    needed, foreign = LETTERS.get(tag, (frozenset(), frozenset()))
    letters = set("".join(words)) if needed or foreign else frozenset[str]()
    if (needed.isdisjoint(letters) and needed) or not foreign.isdisjoint(letters):
        return None
    return tag if most >= len(words) * _SMALLEST_SHARE and most >= second * _LEAD else None
