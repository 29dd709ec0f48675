"""Words of attribution in a text."""

import re
from collections.abc import Iterator

from attrs import frozen

from osce_corpus.vocabulary.attributions import VERBS

_WORD = re.compile(r"\w[\w-]*")
_BY_FIRST_WORD: dict[str, tuple[str, ...]] = {}
for _verb in sorted(VERBS, key=len):
    _first = _verb.partition(" ")[0]
    _BY_FIRST_WORD[_first] = (_verb, *_BY_FIRST_WORD.get(_first, ()))


@frozen
class Verb:
    """A word or words of attribution, and their place in a text."""

    text: str
    start: int
    end: int


def find_verbs(text: str) -> Iterator[Verb]:
    """Yield the words of attribution in a text, "pointed out" as one."""
    reached = 0
    for word in _WORD.finditer(text):
        if word[0] in _BY_FIRST_WORD and word.start() >= reached and (found := verb_at(text, word.start())):
            reached = found.end
            yield found


def verb_at(text: str, start: int) -> Verb | None:
    """Return the words of attribution that begin at a place of a text, the longest."""
    first = _WORD.match(text, start)
    for verb in _BY_FIRST_WORD.get(first[0], ()) if first else ():
        end = start + len(verb)
        if text.startswith(verb, start) and not text[end : end + 1].isalnum():
            return Verb(verb, start, end)
    return None
