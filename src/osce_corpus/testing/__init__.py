"""Hypothesis strategies for pages and for the layouts that they come in, to test parsers with: this one, or yours.

`pages()` gives records of words of our own, `text_layouts()` and `html_layouts()` ways to print them, and
`render(page, layout)` prints one. `layout.expected(page)` is what a reader can know of the page from what was printed.
"""

from importlib.util import find_spec

from osce_corpus.errors import MissingExtraError

if find_spec("hypothesis") is None:
    raise MissingExtraError("testing", "osce_corpus.testing")

from osce_corpus.testing.flags import Flag, LayoutFlags
from osce_corpus.testing.html import HtmlFlags, HtmlLayout, html_layouts
from osce_corpus.testing.layouts import Layout
from osce_corpus.testing.menus import Menu
from osce_corpus.testing.pages import pages, press_releases, seminars, topic_pages
from osce_corpus.testing.rendering import render
from osce_corpus.testing.text import TextFlags, TextLayout, text_layouts

__all__ = [
    "Flag",
    "HtmlFlags",
    "HtmlLayout",
    "Layout",
    "LayoutFlags",
    "Menu",
    "TextFlags",
    "TextLayout",
    "html_layouts",
    "pages",
    "press_releases",
    "render",
    "seminars",
    "text_layouts",
    "topic_pages",
]
