"""The OSCE's own words, kept as data that a person can read and correct.

Every module here holds words and nothing that decides anything. Look-ups go through `key`, so that case,
curly apostrophes and no-break spaces never matter.
"""

from osce_corpus.vocabulary.keys import key, key_of_short

__all__ = ["key", "key_of_short"]
