"""The language of a page's body, by its commonest words, its letters and its script."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain

from osce_corpus.vocabulary.languages import LANGUAGES_OF_SCRIPTS, LETTERS, SCRIPTS, TAGS_OF_WORDS
from osce_corpus.vocabulary.serbo_croatian import Sign, signs_by_beginning

_FEWEST_WORDS = 12
_LONGEST_SAMPLE = 720
_WINDOW = 240
_FEWEST_HITS = 2
_SMALLEST_SHARE = 0.15
_SMALLEST_SHARE_WITH_LETTERS = 0.06
_MOST_RIVALS = 8
_LEAD = 1.2
_LEAD_OVER_REST = 2.5
_SHARE_OF_SCRIPT = 0.8
_PUNCTUATION = ".,;:!?()„“”\"'«»"
_LANGUAGES_WITH_LETTERS = frozenset(tag for tag, (needed, _) in LETTERS.items() if needed)
_SERBO_CROATIAN = ("sh", "sh-Cyrl")


def language_of(text: str, aside: str = "") -> str | None:
    """Return the BCP 47 tag of a text, `None` where its words and letters do not tell.

    `aside` is a dateline in it, whose month may be in another language: it says nothing of standards that are close.
    """
    folded = _sample(text).casefold()
    words = folded.split()
    if len(words) < _FEWEST_WORDS:
        return None
    script = _script(folded)
    if script not in ("Latn", "Cyrl"):
        tag, foreign = LANGUAGES_OF_SCRIPTS.get(script or "", (None, frozenset[str]()))
        return tag if foreign.isdisjoint(folded) else None
    tag = _by_words(words, folded)
    if tag not in _SERBO_CROATIAN:
        return tag
    return _standard(tag, _sample(text.replace(aside, "", 1)).casefold().split() if aside else words)


def _sample(text: str) -> str:
    """Return the beginning, the middle and the end of a text, so that one in two languages is seen to be."""
    if len(text) <= _LONGEST_SAMPLE:
        return text
    middle = (len(text) - _WINDOW) // 2
    return " ".join((text[:_WINDOW], text[middle : middle + _WINDOW], text[-_WINDOW:]))


def _script(folded: str) -> str | None:
    """Return the script of a text, `None` where it is in several."""
    if folded.isascii():
        return "Latn"
    written = {code: sum(map(folded.count, letters)) for code, letters in SCRIPTS.items() if letters[0] in folded}
    script = max(written, key=lambda code: written[code], default=None)
    return script if script and written[script] >= sum(written.values()) * _SHARE_OF_SCRIPT else None


def _by_words(words: Sequence[str], folded: str) -> str | None:
    """Return the language whose common words a text has, `None` where another one has nearly as many of them."""
    found = list(filter(None, map(TAGS_OF_WORDS.get, words)))
    ranks = Counter(chain.from_iterable(found)).most_common(_MOST_RIVALS)
    letters = _Letters(folded)
    at = next((index for index, (tag, _) in enumerate(ranks) if letters.fit(tag)), None)
    if at is None:
        return None
    best, hits = ranks[at]
    rest = Counter(chain.from_iterable(tags for tags in found if best not in tags))
    is_mixed = max(rest.values(), default=0) * _LEAD_OVER_REST > hits
    share = _SMALLEST_SHARE_WITH_LETTERS if best in _LANGUAGES_WITH_LETTERS else _SMALLEST_SHARE
    if is_mixed or hits < max(_FEWEST_HITS, len(words) * share):
        return None
    is_close = any(count * _LEAD > hits and letters.fit(tag) for tag, count in ranks[at + 1 :])
    return None if is_close else best


class _Letters:
    """The letters of a text, gathered when they are asked for: for most texts the words are enough."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._letters: frozenset[str] | None = None

    def fit(self, tag: str) -> bool:
        """Return whether a text has the letters of a language, and none that it is not written with."""
        if tag not in LETTERS:
            return True
        if self._letters is None:
            self._letters = frozenset(self._folded)
        needed, foreign = LETTERS[tag]
        return foreign.isdisjoint(self._letters) and not (needed and needed.isdisjoint(self._letters))


def _standard(tag: str, words: Sequence[str]) -> str:
    """Return which of the standards of Serbo-Croatian a text is in, the tag of all of them where it does not tell."""
    signs = _signs(words)
    ekavian, ijekavian, croatian = (len(signs[sign]) for sign in (Sign.EKAVIAN, Sign.IJEKAVIAN, Sign.CROATIAN))
    if tag == "sh-Cyrl":
        return "sr-Cyrl" if ekavian > ijekavian else tag
    if ekavian:
        return "sr-Latn" if ekavian > 1 and not (ijekavian or croatian or signs[Sign.NOT_SERBIAN]) else tag
    if not ijekavian:
        return tag
    if croatian:
        return "hr" if croatian > 1 and not signs[Sign.NOT_CROATIAN] else tag
    return "bs" if signs[Sign.NOT_CROATIAN] and signs[Sign.NOT_SERBIAN] and not signs[Sign.NOT_BOSNIAN] else tag


def _signs(words: Sequence[str]) -> dict[Sign, set[str]]:
    """Return the words that tell the standards of Serbo-Croatian apart, by what they say."""
    known_words = signs_by_beginning()
    found: dict[Sign, set[str]] = {sign: set() for sign in Sign}
    for printed in words:
        word = printed.strip(_PUNCTUATION)
        for known, sign in known_words.get(word[:3], ()):
            if word.startswith(known[:-1]) if known[-1] == "*" else word == known:
                found[sign].add(known)
    return found
