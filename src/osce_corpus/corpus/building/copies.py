"""The copies of pages in a journal: found on its disk, whatever the number of pages.

Pages that share no key have nothing to do with each other. So the keys of all pages go to the disk, sorted they tell
which pages hang together, and each set of those is looked at by itself. Of all pages together sixteen bytes each are in
memory; what finding copies needs to know of a page is there for one set at a time.
"""

from collections.abc import Iterable, Iterator
from itertools import groupby, pairwise
from operator import itemgetter

from attrs import evolve

from osce_corpus.corpus.building.journal import Journal
from osce_corpus.corpus.building.locked import LockedDatabase
from osce_corpus.corpus.duplicates import Sets, find_groups, fingerprint, keys_of


def settle_copies(journal: Journal, *, near: bool) -> None:
    """Let a journal give the best copy of each page, with its variants and translations, and none of the others."""
    for positions in _hanging_together(journal, near=near):
        groups = find_groups(fingerprint(journal.page(position), near=near) for position in positions)
        for group in groups:
            page = journal.page(positions[group.kept])
            if (group.variants, group.translations) != (page.variants, page.translations):
                settled = evolve(page, variants=group.variants, translations=group.translations)
                journal.settle(positions[group.kept], settled)
            for copy in group.copies:
                journal.settle_copy(positions[copy], positions[group.kept])


def _hanging_together(journal: Journal, *, near: bool) -> Sets:
    """Return which inputs have pages that may be copies of each other."""
    keys = _Keys(journal.database)
    count = 0
    for position, page in journal.pages():
        keys.add(position, keys_of(fingerprint(page, near=near)))
        count = position + 1
    sets = Sets(count)
    for first, second in keys.pairs():
        sets.join(first, second)
    keys.drop()
    return sets


class _Keys:
    """The keys of all pages, in a table."""

    def __init__(self, database: LockedDatabase) -> None:
        self._database = database
        self.drop()
        database.do("CREATE TABLE keys (key INTEGER, position INTEGER)")

    def add(self, position: int, keys: Iterable[int]) -> None:
        self._database.do_all("INSERT INTO keys VALUES (?, ?)", ((key, position) for key in keys))

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Yield pairs of inputs with one key: as many as it takes to get from any such input to any other."""
        rows = self._database.rows("SELECT key, position FROM keys ORDER BY key")
        for _, alike in groupby(rows, itemgetter(0)):
            for (_, first), (_, second) in pairwise(alike):
                yield first, second

    def drop(self) -> None:
        self._database.do("DROP TABLE IF EXISTS keys")
