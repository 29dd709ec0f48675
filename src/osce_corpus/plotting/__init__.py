"""Pictures of a corpus, with matplotlib: who speaks of what, where and when. With the extra `plot`."""

from osce_corpus.plotting.plots import Plots

__all__ = ["Plots"]
