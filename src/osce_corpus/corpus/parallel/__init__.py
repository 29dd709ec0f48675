"""The same work on many things, in several processes: what is known here is neither pages nor files."""

from osce_corpus.corpus.parallel.pool import in_order, usable_cores
from osce_corpus.corpus.parallel.worker import Died

__all__ = ["Died", "in_order", "usable_cores"]
