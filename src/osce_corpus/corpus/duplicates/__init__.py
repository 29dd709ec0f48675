"""The same page from several crawls: which pages of a corpus are copies of one, and which copy is kept.

Two pages are copies of one page where one of these rules says so, in this order:

1. **Address**: the same node number on the same host, or the same canonical address.
2. **Title and day**: the same title, the same date, and one of the first paragraphs the same.
3. **Body**: the same words in the same order. Below 50 words title, date and node number are the same, too.
4. **Near-equal body**: 50 words or more, the same numbers in them, and nine of ten runs of three words the same.

Nothing that two pages both state may differ between copies: node number, date, last day, language, type (`other` is
none), whether it is a correction; and by rules 2 to 4 title, places or venue, and sources. The kept page states each
of these that any of its copies states, so that no two pages of a group contradict each other. A page that lacks one of
them, and could be a copy of two pages that differ in it, is a copy of neither.

The copy that is kept is the one with the most of these facts, then the most fields filled, the longest body (what it
repeats counts once), the most links, the fewest diagnostics, the newest crawl, and what came first.

`fingerprint` says of one page what the rules need; `find_groups` decides on fingerprints alone; `keep` goes through the
pages again. Only fingerprints are in memory, never all pages. `deduplicate` does the three in a row.
"""

from osce_corpus.corpus.duplicates.fingerprints import Fingerprint, fingerprint
from osce_corpus.corpus.duplicates.groups import Group, find_groups
from osce_corpus.corpus.duplicates.keeping import deduplicate, keep
from osce_corpus.corpus.duplicates.rules import keys_of
from osce_corpus.corpus.duplicates.sets import Sets

__all__ = ["Fingerprint", "Group", "Sets", "deduplicate", "find_groups", "fingerprint", "keep", "keys_of"]
