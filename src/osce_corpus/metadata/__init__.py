"""Labels and their values, in every layout: bulleted or not, values beside or below their label, or none."""

from osce_corpus.metadata.entries import Entry, Metadata
from osce_corpus.metadata.finding import find_metadata
from osce_corpus.metadata.labels import find_label
from osce_corpus.metadata.separating import separate_facts
from osce_corpus.metadata.values import split_fields_of_work

__all__ = ["Entry", "Metadata", "find_label", "find_metadata", "separate_facts", "split_fields_of_work"]
