"""The page around the charts."""

from collections.abc import Iterable
from importlib.resources import files
from xml.etree.ElementTree import Element, tostring

from osce_corpus.corpus.charts.elements import Child, element

_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""Should anything ever get past the escaping, a browser neither runs nor loads it."""


def html_page(title: str, lead: Iterable[Child], sections: Iterable[Element], foot: str) -> str:
    """Return a page in English that needs nothing else.

    Args:
        title: The title and the only heading of the first level.
        lead: What stands below it.
        sections: The parts of the page.
        foot: What stands at the end.
    """
    style = Element("style")
    style.text = files("osce_corpus.corpus.charts").joinpath("page.css").read_text(encoding="utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        element("title", title),
        style,
    )
    body = element(
        "body",
        element("header", element("h1", title), *lead),
        element("main", *sections),
        element("footer", element("p", foot)),
    )
    page = element("html", head, body, lang="en")
    return f"<!DOCTYPE html>\n{tostring(page, encoding='unicode', method='html')}\n"
