"""What must be known of a page to find its copies and to choose among them: a few kilobytes, whatever its length."""

from typing import NamedTuple

import attrs
from attrs import frozen

from osce_corpus.corpus.duplicates.facts import OF_ADDRESS, Facts, facts_of
from osce_corpus.corpus.duplicates.minhash import signature
from osce_corpus.corpus.duplicates.words import digest, words_of
from osce_corpus.pages import Page
from osce_corpus.parts import PageOrigin, Translation

_PARAGRAPHS = 6
_FEWEST_WORDS_OF_A_PARAGRAPH = 6
_NOT_OF_THE_PAGE = frozenset(("diagnostics", "origin", "variants", "translations", "unknown_keys"))


class Rank(NamedTuple):
    """How good a copy is: the largest is kept."""

    facts_of_address: int
    """How many of the facts it states that no copies ever contradict."""
    facts: int
    """How many of all facts it states."""
    fields: int
    """How many fields of the page are not empty."""
    length: int
    """How many characters the body has; a block that it repeats counts once."""
    links: int
    """How many links the body has."""
    diagnostics: int
    """How many diagnostics the page has, below 0."""
    crawled: str
    """When it was crawled, as the crawl gives it; the later text is the later day."""
    digest: int
    """Of everything else, so that the order of the pages decides between equal ones only."""


@frozen(kw_only=True)
class Fingerprint:
    """What the rules need to know of one page."""

    facts: Facts
    """What the page states of itself."""
    url: str | None
    """Its canonical address."""
    title: str | None
    """Its title as printed, for the translations of the page."""
    paragraphs: tuple[int, ...]
    """Digests of the first six paragraphs of six words or more; of the whole body where it has none."""
    body: int | None
    """A digest of all its words; `None` where the page has no body."""
    words: int
    """How many words the body has."""
    numbers: int
    """A digest of the numbers in the body, each once."""
    signature: bytes | None
    """By which near-equal bodies are found; `None` where they are not looked for, and for short bodies."""
    rank: Rank
    """How good a copy it is."""
    origin: PageOrigin | None
    """Where it was found."""
    variants: tuple[PageOrigin, ...]
    """Where an earlier search found copies of it."""
    translations: tuple[Translation, ...]
    """Those that an earlier search found."""


def fingerprint(page: Page, *, near: bool = True) -> Fingerprint:
    """Return what must be known of a page to find its copies. With `near`, near-equal bodies will be found, too.

    Raises:
        TypeError: What is given is no page.
        MissingExtraError: `near`, and the extra `dedupe` is not installed.
    """
    _check_that_it_is_a_page(page)
    blocks = [words_of(block.text) for block in page.body]
    words = [word for block in blocks for word in block]
    body = digest(" ".join(words)) if words else None
    long_blocks = [block for block in blocks if len(block) >= _FEWEST_WORDS_OF_A_PARAGRAPH]
    whole = () if body is None else (body,)
    paragraphs = tuple(digest(" ".join(block)) for block in long_blocks[:_PARAGRAPHS]) or whole
    numbers = digest(" ".join(sorted({word for word in set(words) if word.isdecimal()})))
    facts = facts_of(page)
    return Fingerprint(
        facts=facts,
        url=page.url,
        title=page.title,
        paragraphs=paragraphs,
        body=body,
        words=len(words),
        numbers=numbers,
        signature=signature(words) if near else None,
        rank=_rank(page, facts, paragraphs, body),
        origin=page.origin,
        variants=page.variants,
        translations=page.translations,
    )


def _check_that_it_is_a_page(value: object) -> None:
    if not isinstance(value, Page):
        raise TypeError(f"a page is needed to look for its copies, not {type(value).__name__}; parse() makes one")


def _rank(page: Page, facts: Facts, *words: object) -> Rank:
    names = [field.name for field in attrs.fields(type(page)) if field.name not in _NOT_OF_THE_PAGE]
    return Rank(
        facts_of_address=_stated(facts[:OF_ADDRESS]),
        facts=_stated(facts),
        fields=sum(getattr(page, name) not in (None, ()) for name in names),
        length=sum(map(len, {block.text for block in page.body})),
        links=sum(len(block.links) for block in page.body),
        diagnostics=-len(page.diagnostics),
        crawled=(page.origin and page.origin.crawled) or "",
        digest=digest(repr((tuple(facts), page.url, page.title, words))),
    )


def _stated(facts: tuple[object, ...]) -> int:
    return sum(fact is not None for fact in facts)
