"""Which segments are the site's and not the page's. Every removal names the rule that decided it."""

from osce_corpus.chrome.finding import find_chrome

__all__ = ["find_chrome"]
