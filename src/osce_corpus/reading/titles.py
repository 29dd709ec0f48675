"""Which heading of an HTML page is its title."""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Protocol

from osce_corpus.reading.elements import Node, leads_home
from osce_corpus.reading.head import HeadReader
from osce_corpus.reading.inline import folded
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.menus import MENU_WORDS, SECTION, SITE_NAMES

_LOWER_HEADINGS = ("h2", "h3", "h4")
_HEADING_ROLES = '[role="heading"]'
_MAIN_HEADING_ROLES = '[role="heading"][aria-level="1"]'
_MOST_HEADINGS = 50


class Tree(Protocol):
    """A page in which elements can be looked for."""

    def tags(self, name: str) -> Sequence[Node]:
        """Return the elements of a name."""
        ...

    def css(self, query: str) -> Sequence[Node]:
        """Return the elements that a selector finds."""
        ...


def find_title(tree: Tree, head: HeadReader) -> Node | None:
    """Return the main heading: the one that the head names, else the first that is not the site's name."""
    main = _named(node for node in tree.tags("h1")[:_MOST_HEADINGS] if not leads_home(node))
    found = [(len(name), node) for name, node in main if name in head.keys]
    if not found:
        lower = [node for tag in _LOWER_HEADINGS for node in tree.tags(tag)[:_MOST_HEADINGS]]
        lower += tree.css(_HEADING_ROLES)[:_MOST_HEADINGS]
        names = [(name, node) for name, node in (*main, *_named(lower)) if not _is_logo(name, node)]
        found = [(len(name), node) for name, node in names if name in head.keys]
        found = found or [(len(name), node) for name, node in names if head.names(name)]
    if found:
        return max(found, key=itemgetter(0))[1]
    main = main or _named(tree.css(_MAIN_HEADING_ROLES)[:_MOST_HEADINGS])
    return next((node for name, node in main if name and not _is_logo(name, node)), None)


def _named(nodes: Iterable[Node]) -> list[tuple[str, Node]]:
    return [(key(folded(node.text())), node) for node in nodes]


def _is_logo(name: str, node: Node) -> bool:
    """Return whether a heading is the name of the site or of a section, or leads to the home page."""
    return name in SITE_NAMES or MENU_WORDS.get(name) is SECTION or leads_home(node)
