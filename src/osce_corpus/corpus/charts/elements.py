"""Elements of HTML. Texts become texts and nothing else: the standard library escapes them when it prints the tree."""

from xml.etree.ElementTree import Element

from osce_corpus.corpus.printing import printable

Child = Element | str


def element(name: str, /, *children: Child, **attributes: str) -> Element:
    """Return an element with elements and texts in it.

    White space in a text becomes single spaces, and what cannot be seen or turns the writing round becomes U+FFFD.
    In names of attributes `_` stands for `-`, and one behind a name that Python keeps for itself is left out.
    """
    made = Element(name, {_attribute_name(key): _shown(value) for key, value in attributes.items()})
    for child in children:
        if isinstance(child, Element):
            made.append(child)
        elif len(made):
            made[-1].tail = (made[-1].tail or "") + _shown(child)
        else:
            made.text = (made.text or "") + _shown(child)
    return made


def _attribute_name(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def _shown(text: str) -> str:
    """Return a text as a person can read it; spaces at its ends stay, which part it from an element beside it."""
    inner = printable(" ".join(text.split()))
    return f"{' ' * text[:1].isspace()}{inner}{' ' * text[-1:].isspace()}" if inner else " " * bool(text)
