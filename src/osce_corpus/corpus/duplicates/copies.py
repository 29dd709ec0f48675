"""Which pages are copies of which by one rule: in time that grows with the pages, and in whatever order they come."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence

from osce_corpus.corpus.duplicates.facts import Facts
from osce_corpus.corpus.duplicates.fingerprints import Fingerprint
from osce_corpus.corpus.duplicates.rules import CopyRule

_SEVERAL = object()
_SLOTS = 128
"""Bytes for each page, eight times as many as it has keys: one key in eight has the slot of another."""
_MOST_KEPT = 64
"""How many kept pages the others of one connected set are compared with, so that no set costs more than its size."""

Keys = Mapping[int, frozenset[Hashable]]


def find_copies(prints: Sequence[Fingerprint], among: Iterable[int], rule: CopyRule) -> Iterator[tuple[int, list[int]]]:
    """Yield the pages to keep that have copies among the given ones, each with its copies, by their indices."""
    keys = _shared_keys({index: prints[index] for index in among}, rule)
    facts = {index: prints[index].facts for index in keys}
    pending = [(list(keys), 0)]
    while pending:
        indices, kept_before = pending.pop()
        for connected in _connected(indices, keys):
            for agreeing in _agreeing(connected, keys, facts, rule.facts):
                kept, *others = sorted(agreeing, key=lambda index: (prints[index].rank, -index), reverse=True)
                copies = [
                    index
                    for index in others
                    if not keys[kept].isdisjoint(keys[index])
                    and _knows_no_more(facts[index], facts[kept], rule.facts)
                    and rule.is_copy(prints[kept], prints[index])
                ]
                if copies:
                    yield kept, copies
                rest = sorted(set(others).difference(copies))
                if rest and kept_before + 1 < _MOST_KEPT:
                    pending.append((rest, kept_before + 1))


def _shared_keys(pages: Mapping[int, Fingerprint], rule: CopyRule) -> Keys:
    """Return the keys that several pages have; most pages have none, and nothing else is kept of them.

    A key is looked at by itself only where another one may have the same hash: there are many, and nearly all are
    those of one page.
    """
    counts = bytearray(_SLOTS * len(pages) + 1)
    for page in pages.values():
        for key in rule.keys(page):
            slot = hash(key) % len(counts)
            counts[slot] = min(counts[slot] + 1, 2)
    seen: set[Hashable] = set()
    several: set[Hashable] = set()
    for page in pages.values():
        for key in rule.keys(page):
            if counts[hash(key) % len(counts)] > 1:
                (several if key in seen else seen).add(key)
    return {
        index: shared
        for index, page in pages.items()
        if (shared := frozenset(key for key in rule.keys(page) if key in several))
    }


def _connected(indices: Iterable[int], keys: Keys) -> Iterator[list[int]]:
    """Yield the sets of two pages or more that hang together: each shares a key with another one."""
    by_key: defaultdict[Hashable, list[int]] = defaultdict(list)
    for index in indices:
        for key in keys[index]:
            by_key[key].append(index)
    seen: set[int] = set()
    for first in indices:
        if first in seen:
            continue
        seen.add(first)
        connected, at = [first], 0
        while at < len(connected):
            for key in keys[connected[at]]:
                new = [index for index in by_key.pop(key, ()) if index not in seen]
                seen.update(new)
                connected += new
            at += 1
        if len(connected) > 1:
            yield connected


def _agreeing(
    connected: list[int], keys: Keys, facts: Mapping[int, Facts], count: int, start: int = 0
) -> Iterator[list[int]]:
    """Yield the sets of two pages or more that hang together and in which no two state different facts."""
    for at in range(start, count):
        if len({facts[index][at] for index in connected} - {None}) > 1:
            for part in _parted(connected, keys, {index: facts[index][at] for index in connected}):
                for still_connected in _connected(part, keys):
                    yield from _agreeing(still_connected, keys, facts, count, at + 1)
            return
    yield connected


def _parted(connected: Iterable[int], keys: Keys, stated: Mapping[int, object]) -> Iterable[list[int]]:
    """Part pages by a fact. One that does not state it goes where all go that it shares a key with, or stays apart."""
    by_key: dict[Hashable, object] = {}
    for index, value in stated.items():
        if value is not None:
            for key in keys[index]:
                by_key[key] = value if by_key.get(key, value) == value else _SEVERAL
    parts: defaultdict[object, list[int]] = defaultdict(list)
    for index in connected:
        value = stated[index]
        if value is None:
            around = {by_key[key] for key in keys[index] if key in by_key}
            value = around.pop() if len(around) == 1 else None
        parts[None if value is _SEVERAL else value].append(index)
    return parts.values()


def _knows_no_more(copy: Facts, kept: Facts, count: int) -> bool:
    """Return whether a page states nothing that the kept one does not state."""
    return all(of_copy is None or of_kept is not None for of_copy, of_kept in zip(copy[:count], kept, strict=False))
