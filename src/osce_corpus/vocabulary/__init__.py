"""The OSCE's own words, kept as data that a person can read and correct.

Every module here holds words and nothing that decides anything. Look-ups of single words go through `key`, so that
case, curly apostrophes and no-break spaces never matter. `fields_of_work`, `states` and `structures` find an entry by
any of its names:

    >>> from osce_corpus.vocabulary import structures
    >>> structures["OSCE Office in Yerevan (closed)"].id
    'office-in-yerevan'
"""

from osce_corpus.vocabulary.collection import Vocabulary
from osce_corpus.vocabulary.countries import states
from osce_corpus.vocabulary.entries import Entry, FieldOfWork, Kind, Participation, Source, State, Structure
from osce_corpus.vocabulary.keys import key, key_of_name, key_of_short
from osce_corpus.vocabulary.organization import structures
from osce_corpus.vocabulary.topics import fields_of_work

__all__ = [
    "Entry",
    "FieldOfWork",
    "Kind",
    "Participation",
    "Source",
    "State",
    "Structure",
    "Vocabulary",
    "fields_of_work",
    "key",
    "key_of_name",
    "key_of_short",
    "states",
    "structures",
]
