"""The address of a page: where a page prints it, and what it says."""

from osce_corpus.urls.finding import front_url, is_osce_url, printed_url
from osce_corpus.urls.page_url import PageUrl
from osce_corpus.urls.reading import read_url

__all__ = ["PageUrl", "front_url", "is_osce_url", "printed_url", "read_url"]
