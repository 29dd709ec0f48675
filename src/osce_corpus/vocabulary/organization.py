"""Everything of the OSCE that has a name of its own: bodies, institutions, departments, field operations."""

from osce_corpus.vocabulary.bodies import BODIES, DEPARTMENTS, INSTITUTIONS
from osce_corpus.vocabulary.collection import Vocabulary
from osce_corpus.vocabulary.entries import Structure
from osce_corpus.vocabulary.operations import CLOSED, OPEN

structures: Vocabulary[Structure] = Vocabulary("structure", BODIES + DEPARTMENTS + INSTITUTIONS + OPEN + CLOSED)
"""The structures: bodies, the Secretariat and its departments, institutions, field operations open and closed."""
