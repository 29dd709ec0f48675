"""Which segments are the site's and not the page's. Every removal names the rule that decided it."""

from osce_corpus.chrome.finding import find_chrome
from osce_corpus.chrome.furniture import is_plainly_of_the_site

__all__ = ["find_chrome", "is_plainly_of_the_site"]
