"""What the reader of HTML asks of an element, whatever engine made it, and what it finds out about one."""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

TEXT = 2
"""The number that the engine gives to a piece of text, as to each kind of element."""
HIGHEST_TAG = 10_000
"""The highest number of an element that HTML knows; those of a page's own making have higher ones."""
Attributes = Mapping[str, str | None]
_MOST_NODES = 40
_HOME = re.compile(r"(?:https?://[^/]+)?/?(?:(?:index|home|default)\.\w+)?")


class Node(Protocol):
    """An element, or a piece of text."""

    @property
    def tag(self) -> str | None:
        """The name of the element, in lower case."""
        ...

    @property
    def tag_id(self) -> int:
        """The number that the engine gives to elements of this name."""
        ...

    @property
    def mem_id(self) -> int:
        """A number that no other node of the page has."""
        ...

    @property
    def attributes(self) -> dict[str, str | None]:
        """The attributes by name."""
        ...

    @property
    def text_content(self) -> str | None:
        """The text, where the node is a piece of text."""
        ...

    @property
    def parent(self) -> "Node | None":
        """The element around it."""
        ...

    @property
    def first_child(self) -> "Node | None":
        """The first node in it."""
        ...

    @property
    def next(self) -> "Node | None":
        """The node that follows it in the same element."""
        ...

    @property
    def prev(self) -> "Node | None":
        """The node before it in the same element."""
        ...

    def text(self, *, separator: str = "", strip: bool = False, skip_empty: bool = False) -> str:
        """Return all text in it."""
        ...

    def css(self, query: str) -> "Sequence[Node]":
        """Return the elements in it that a selector finds."""
        ...

    def css_first(self, query: str) -> "Node | None":
        """Return the first element in it that a selector finds."""
        ...


def pieces_of(node: Node) -> Sequence[str]:
    """Return the pieces of text in an element, between one tag and the next."""
    return node.text(separator="\n", strip=True, skip_empty=True).split("\n")


def children_of(node: Node) -> Iterator[Node]:
    """Yield the nodes right inside an element."""
    child = node.first_child
    while child is not None:
        yield child
        child = child.next


def beginning_of(node: Node, length: int) -> str:
    """Return the first characters of an element's text; of what is nested deep, nothing."""
    text = ""
    waiting = [node.first_child]
    for _ in range(_MOST_NODES):
        if not waiting or len(text) >= length:
            break
        child = waiting.pop()
        if child is None:
            continue
        waiting.append(child.next)
        if child.tag_id == TEXT:
            text += child.text_content or ""
        else:
            waiting.append(child.first_child)
    return text[:length]


def first_piece(node: Node) -> str:
    """Return the first piece of text in an element; of what is nested deep, nothing."""
    child = node.first_child
    for _ in range(_MOST_NODES):
        if child is None or (child.tag_id == TEXT and not is_blank(child)):
            break
        child = child.first_child or child.next
    return (child.text_content or "") if child is not None and child.tag_id == TEXT else ""


def path_to(node: Node | None) -> Iterator[int]:
    """Yield the numbers of an element and of everything around it."""
    while node is not None:
        yield node.mem_id
        node = node.parent


def is_inside(node: Node, tag: str) -> bool:
    """Return whether an element stands in one of a name."""
    around = node.parent
    for _ in range(_MOST_NODES):
        if around is None or around.tag == tag:
            break
        around = around.parent
    return around is not None and around.tag == tag


def is_blank(node: Node) -> bool:
    """Return whether a node is nothing but white space between elements."""
    return node.tag_id == TEXT and not (node.text_content or "").strip()


def stands_in_a_sentence(node: Node) -> bool:
    """Return whether there is text right before an element, and right behind it."""
    beside = (node.prev, node.next)
    return all(near is not None and near.tag_id == TEXT and not is_blank(near) for near in beside)


def leads_home(heading: Node) -> bool:
    """Return whether a heading begins with a link to the home page."""
    child = next((node for node in children_of(heading) if not is_blank(node)), None)
    return child is not None and child.tag == "a" and _HOME.fullmatch(child.attributes.get("href") or "-") is not None
