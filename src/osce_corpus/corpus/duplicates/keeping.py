"""The pages of a corpus, each once."""

from collections.abc import Iterable, Iterator
from functools import partial

import attrs

from osce_corpus.corpus.duplicates.fingerprints import fingerprint
from osce_corpus.corpus.duplicates.groups import Group, find_groups
from osce_corpus.pages import Page


def deduplicate(pages: Iterable[Page], *, near: bool = True) -> tuple[Page, ...]:
    """Return each page once, the most complete copy of it, in the order of the pages that are kept.

    `variants` of a kept page are the origins of its copies, and `translations` the same page in other languages. No two
    pages that state another date, node number or language are copies; the documentation has all the rules.

    Args:
        pages: The pages of a corpus; all are in memory until it is done.
        near: Whether pages count as copies of which the bodies are near-equal, and not only those with the same
            address, the same title and day, or equal bodies. Needs the extra `dedupe`.

    Raises:
        TypeError: One of `pages` is no page.
        MissingExtraError: `near`, and the extra is not installed.
    """
    there = tuple(pages)
    return tuple(keep(there, find_groups(map(partial(fingerprint, near=near), there))))


def keep(pages: Iterable[Page], groups: Iterable[Group]) -> Iterator[Page]:
    """Yield the pages that are kept, with their variants and translations.

    Args:
        pages: The same pages as those of the fingerprints, in the same order.
        groups: What `find_groups` made of the fingerprints.

    Raises:
        ValueError: There are other pages than there were fingerprints.
    """
    kept = {group.kept: group for group in groups}
    expected = sum(1 + len(group.copies) for group in kept.values())
    count = 0
    for index, page in enumerate(pages):
        count += 1
        group = kept.get(index)
        if group is not None:
            is_as_it_was = (group.variants, group.translations) == (page.variants, page.translations)
            yield page if is_as_it_was else attrs.evolve(page, variants=group.variants, translations=group.translations)
    if count != expected:
        raise ValueError(f"the groups are of {expected} pages, and there are {count}; give those of the fingerprints")
