"""The navigation, in which a folder stands for all its documents."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

Item: TypeAlias = "str | dict[str, str | list[Item]]"
"""The path of a document, or a name for it or for what stands below it; a folder ends with a slash."""


def with_folders(items: list[Item], documents: Iterable[str]) -> list[Item]:
    """Return a navigation with the documents of each folder in its place: those that the navigation does not name.

    The index of a folder comes first, the others as they come.
    """
    named = set(_named(items))
    rest = [document for document in documents if document not in named]
    return list(_filled(items, sorted(rest, key=lambda document: not document.endswith("/index.md"))))


def _named(items: list[Item]) -> Iterator[str]:
    for item in items:
        for below in item.values() if isinstance(item, dict) else (item,):
            yield from (below,) if isinstance(below, str) else _named(below)


def _filled(items: list[Item], documents: list[str]) -> Iterator[Item]:
    for item in items:
        if isinstance(item, dict):
            named = {
                name: list(_filled(below, documents)) if isinstance(below, list) else below
                for name, below in item.items()
            }
            if [] not in named.values():
                yield named
        elif item.endswith("/"):
            yield from (document for document in documents if document.startswith(item))
        else:
            yield item
