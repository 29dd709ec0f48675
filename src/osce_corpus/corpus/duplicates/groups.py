"""Which pages of a corpus are copies of one page, and which are the same page in other languages."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from attrs import frozen

from osce_corpus.corpus.duplicates.copies import find_copies
from osce_corpus.corpus.duplicates.fingerprints import Fingerprint
from osce_corpus.corpus.duplicates.rules import COPY_RULES
from osce_corpus.parts import PageOrigin, Translation


@frozen(kw_only=True)
class Group:
    """A page that is kept, and what is known of its copies."""

    kept: int
    """The index of the page among all pages."""
    copies: tuple[int, ...]
    """The indices of its copies, in order."""
    variants: tuple[PageOrigin, ...]
    """Where the copies were found, sorted; a copy without an origin is in `copies` only."""
    translations: tuple[Translation, ...]
    """The same page in other languages, sorted by language, address and title."""


def find_groups(fingerprints: Iterable[Fingerprint]) -> tuple[Group, ...]:
    """Return the pages to keep, in order, each with its copies: every page is in one group.

    The same pages give the same groups, whatever their order.
    """
    prints = tuple(fingerprints)
    copies_of = _copies(prints)
    found = _translations(prints, copies_of)
    return tuple(
        Group(
            kept=kept,
            copies=tuple(sorted(copies)),
            variants=_variants(prints, kept, copies),
            translations=_with_earlier(found[kept], prints, (kept, *copies)),
        )
        for kept, copies in sorted(copies_of.items())
    )


def _copies(prints: Sequence[Fingerprint]) -> dict[int, list[int]]:
    """Return the pages to keep, each with its copies. What is kept is compared again, until nothing more is found."""
    copies_of: dict[int, list[int]] = {index: [] for index in range(len(prints))}
    before = 0
    while before != len(copies_of):
        before = len(copies_of)
        for rule in COPY_RULES:
            for kept, copies in list(find_copies(prints, copies_of, rule)):
                for copy in copies:
                    copies_of[kept] += (copy, *copies_of.pop(copy))
    return copies_of


def _variants(prints: Sequence[Fingerprint], kept: int, copies: Iterable[int]) -> tuple[PageOrigin, ...]:
    """Return where the copies of a page were found, and what an earlier search found."""
    own = prints[kept]
    if not copies:
        return own.variants
    found = {origin for index in copies if (origin := prints[index].origin) is not None}
    earlier = {origin for index in (kept, *copies) for origin in prints[index].variants}
    return tuple(sorted((found | earlier) - {own.origin}, key=_place))


def _place(origin: PageOrigin) -> tuple[str, ...]:
    return (origin.path, origin.member or "", origin.url or "", origin.crawled or "")


def _translations(prints: Sequence[Fingerprint], kept: Iterable[int]) -> dict[int, set[Translation]]:
    """Return for each kept page those with its node number in other languages, where there is one in each of them."""
    by_node: defaultdict[str | None, defaultdict[str | None, list[int]]] = defaultdict(lambda: defaultdict(list))
    for index in kept:
        by_node[prints[index].facts.node][prints[index].facts.language].append(index)
    by_node.pop(None, None)
    found: defaultdict[int, set[Translation]] = defaultdict(set)
    for by_language in by_node.values():
        single = [indices[0] for language, indices in by_language.items() if language and len(indices) == 1]
        for index in single:
            found[index] = {_as_translation(prints[other]) for other in single if other != index}
    return found


def _as_translation(page: Fingerprint) -> Translation:
    return Translation(language=page.facts.language, url=page.url, title=page.title)


def _with_earlier(
    found: set[Translation], prints: Sequence[Fingerprint], group: Iterable[int]
) -> tuple[Translation, ...]:
    """Return translations, and those that an earlier search found for the pages of a group."""
    places = {(page.language, page.url) for page in found}
    earlier = {page for index in group for page in prints[index].translations}
    more = {page for page in earlier if (page.language, page.url) not in places}
    return tuple(sorted(found | more, key=lambda page: (page.language or "", page.url or "", page.title or "")))
