"""Which segments are the site's and not the page's. Every removal names the rule that decided it."""

from osce_corpus.chrome.finding import find_chrome
from osce_corpus.chrome.rules import Rule

__all__ = ["Rule", "find_chrome"]
