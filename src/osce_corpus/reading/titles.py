"""Which heading of an HTML page is its title."""

import re
from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Protocol

from osce_corpus.reading.elements import Node, leads_home
from osce_corpus.reading.head import HeadReader
from osce_corpus.reading.inline import folded
from osce_corpus.reading.regions import is_related_heading
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.furniture import SITE_NAMES
from osce_corpus.vocabulary.labels import TYPE_LABELS, type_word
from osce_corpus.vocabulary.menus import MENU_WORDS, SECTION

_LOWER_HEADINGS = ("h2", "h3", "h4")
_HEADING_ROLES = '[role="heading"]'
_MAIN_HEADING_ROLES = '[role="heading"][aria-level="1"]'
_MOST_HEADINGS = 50
_NAME_OF_A_SITE = re.compile(
    r"(?:the )?(?:osce|odihr)(?:\.org)?(?: (?:online|mobile|web ?site|archive|portal|intranet|newsroom|press))?"
)


class Tree(Protocol):
    """A page in which elements can be looked for."""

    def tags(self, name: str) -> Sequence[Node]:
        """Return the elements of a name."""
        ...

    def css(self, query: str) -> Sequence[Node]:
        """Return the elements that a selector finds."""
        ...


def find_title(tree: Tree, head: HeadReader) -> Node | None:
    """Return the main heading: the one that the head names, else the first that is not the site's name.

    Where every `h1` is the site's name or the type label, the first heading below them is the main one.
    """
    highest = _named(tree.tags("h1")[:_MOST_HEADINGS])
    main = [(name, node) for name, node in highest if not _is_banner(name, node)]
    found = [(len(name), node) for name, node in main if name in head.keys]
    if found:
        return max(found, key=itemgetter(0))[1]
    nodes = [node for tag in _LOWER_HEADINGS for node in tree.tags(tag)[:_MOST_HEADINGS]]
    nodes += tree.css(_HEADING_ROLES)[:_MOST_HEADINGS]
    lower = [(name, node) for name, node in _named(nodes) if not _is_logo(name, node)]
    names = [*((name, node) for name, node in main if not _is_logo(name, node)), *lower]
    found = [(len(name), node) for name, node in names if name in head.keys]
    found = found or [(len(name), node) for name, node in names if head.names(name)]
    found = [pair for pair in found if not _is_type_label(pair[1])]
    if found:
        return max(found, key=itemgetter(0))[1]
    if highest and not main:
        main = [(name, node) for name, node in lower if not (name in TYPE_LABELS or is_related_heading(name))]
    main = main or _named(tree.css(_MAIN_HEADING_ROLES)[:_MOST_HEADINGS])
    return next((node for name, node in main if name and not _is_logo(name, node)), None)


def _named(nodes: Iterable[Node]) -> list[tuple[str, Node]]:
    return [(key(folded(node.text())), node) for node in nodes]


def _is_type_label(node: Node) -> bool:
    """Return whether a heading is a word for a type of page, and its number perhaps."""
    return type_word(folded(node.text())) in TYPE_LABELS


def _is_banner(name: str, node: Node) -> bool:
    """Return whether a heading is no page's title: the type label, or the name that a site gives itself."""
    return name in TYPE_LABELS or _NAME_OF_A_SITE.fullmatch(name) is not None or leads_home(node)


def _is_logo(name: str, node: Node) -> bool:
    """Return whether a heading is the name of the site or of a section, or leads to the home page."""
    return name in SITE_NAMES or MENU_WORDS.get(name) is SECTION or leads_home(node)
