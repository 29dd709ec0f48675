"""Many pages become one corpus, whatever happens on the way."""

from osce_corpus.corpus.building.building import OnDone, build, build_pieces
from osce_corpus.corpus.building.parts import PARTS
from osce_corpus.corpus.building.plan import Dedupe, Plan
from osce_corpus.corpus.building.reporting import BuildReport, report_suffix
from osce_corpus.corpus.building.rows import Row

__all__ = [
    "PARTS",
    "BuildReport",
    "Dedupe",
    "OnDone",
    "Plan",
    "Row",
    "build",
    "build_pieces",
    "report_suffix",
]
