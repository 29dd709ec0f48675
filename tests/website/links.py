"""Links that hold in the repository, where they lead in the site."""

import re
from posixpath import dirname, join, normpath, relpath

MOVED = {"README.md": "overview.md", "CHANGELOG.md": "changelog.md"}
"""Documents of the repository that the site has under another name."""
_DOCS = "docs/"
_CODE = re.compile(r"^( *)(`{3,}).*?^\1\2`*[ ]*$", re.MULTILINE | re.DOTALL)
_LINK = re.compile(r"(?<!!)(\[[^\]]*\](?:\(|: +)<?)([^\s()<>#:]+\.(?:md|ipynb))(?=[\s)>#]|$)", re.MULTILINE)


def within_the_site(markdown: str, document: str) -> str:
    """Return a document of the site with its links to README, changes and notebooks as the site has them."""
    parts: list[str] = []
    begin = 0
    for code in _CODE.finditer(markdown):
        parts += (_linked(markdown[begin : code.start()], document), code[0])
        begin = code.end()
    return "".join((*parts, _linked(markdown[begin:], document)))


def _linked(markdown: str, document: str) -> str:
    return _LINK.sub(lambda link: link[1] + _target(link[2], document), markdown)


def _target(target: str, document: str) -> str:
    found = normpath(join(dirname(_in_the_repository(document)), target))
    if found in MOVED:
        return _from(document, MOVED[found])
    if found.startswith(_DOCS):
        name = found.removeprefix(_DOCS)
        return _from(document, f"{name.removesuffix('.ipynb')}.md" if name.endswith(".ipynb") else name)
    return target


def _in_the_repository(document: str) -> str:
    return next((name for name, moved in MOVED.items() if moved == document), f"{_DOCS}{document}")


def _from(document: str, target: str) -> str:
    return relpath(target, dirname(document) or ".")
