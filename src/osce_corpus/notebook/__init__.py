"""What notebooks show of pages, detections, explanations and corpora: static HTML, safe whatever a page says.

A notebook asks for it by itself; `html_of` gives it as a string.
"""

from osce_corpus.notebook.showing import html_of

__all__ = ["html_of"]
