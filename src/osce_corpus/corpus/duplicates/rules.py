"""The rules by which pages may be copies of one, the surest first. The room's docstring says them in words."""

from collections.abc import Callable, Hashable, Iterator

from attrs import frozen

from osce_corpus.corpus.duplicates import facts, minhash
from osce_corpus.corpus.duplicates.fingerprints import Fingerprint

_NEAR = 0.9


def _always(_kept: Fingerprint, _copy: Fingerprint) -> bool:
    return True


@frozen(kw_only=True)
class CopyRule:
    """A reason to take pages for copies of one."""

    keys: Callable[[Fingerprint], Iterator[Hashable]]
    """Pages that share one of these may be copies; no page gives one twice."""
    facts: int
    """How many of the facts, from the first on, they must not contradict."""
    is_copy: Callable[[Fingerprint, Fingerprint], bool] = _always
    """Whether a page that shares a key with the kept one is a copy of it."""


def _by_address(page: Fingerprint) -> Iterator[Hashable]:
    yield from {page.facts.node, page.url} - {None}


def _by_title_and_day(page: Fingerprint) -> Iterator[Hashable]:
    title, date = page.facts.title, page.facts.date
    if title is not None and date is not None:
        yield from ((title, date, paragraph) for paragraph in set(page.paragraphs))


def _by_body(page: Fingerprint) -> Iterator[Hashable]:
    if page.body is not None:
        is_short = page.words < minhash.FEWEST_WORDS
        yield (page.body, (page.facts.title, page.facts.date, page.facts.node) if is_short else None)


def _by_near_body(page: Fingerprint) -> Iterator[Hashable]:
    if page.signature is not None:
        yield from minhash.bands(page.signature, page.numbers)


def _is_near(kept: Fingerprint, copy: Fingerprint) -> bool:
    return minhash.similarity(kept.signature or b"", copy.signature or b"") >= _NEAR


COPY_RULES = (
    CopyRule(keys=_by_address, facts=facts.OF_ADDRESS),
    CopyRule(keys=_by_title_and_day, facts=facts.ALL),
    CopyRule(keys=_by_body, facts=facts.ALL),
    CopyRule(keys=_by_near_body, facts=facts.ALL, is_copy=_is_near),
)


def keys_of(page: Fingerprint) -> Iterator[int]:
    """Yield numbers of 64 bits, in this process the same for the same page.

    Pages that are copies, or translations of each other, share one, or hang together by such pages.
    """
    for number, rule in enumerate(COPY_RULES):
        for key in rule.keys(page):
            yield hash((number, key))
