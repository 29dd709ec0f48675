"""What stands around every display: one element with one class, and a style that holds inside it alone."""

import re
from collections.abc import Iterable, Mapping
from functools import cache
from html import escape
from importlib.resources import files
from xml.etree.ElementTree import Element, tostring

from osce_corpus.corpus.charts import Child, element
from osce_corpus.corpus.printing import printable

CLASS = "osce-corpus"
_SCOPE = f".{CLASS}:not(#_)"
"""Inside a display, with the weight of an id, which no display has: a notebook's own rules for tables give way."""

_SPACE = re.compile(r"\s*([{};,>])\s*")
_LIGHT = {
    "bar": "#0072b2",
    "against": "#c4500b",
    "title": "#a63d00",
    "label": "#a2366f",
    "metadata": "#00704f",
    "heading": "#005b94",
    "caption": "#806000",
    "contact": "#6b3fa0",
    "mark": "#fff0b3",
}
_DARK = {
    "bar": "#4aa3df",
    "against": "#f08a4b",
    "title": "#ffa26b",
    "label": "#f092c3",
    "metadata": "#4fcf9f",
    "heading": "#7cc0f2",
    "caption": "#d9b84a",
    "contact": "#c3a2f0",
    "mark": "#5c4a0a",
}
_DARK_PLACES = (
    '[data-jp-theme-light="false"]',  # JupyterLab, Notebook 7
    "body.vscode-dark",
    "body.vscode-high-contrast",
    'html[theme="dark"]',  # Colab
    '[data-md-color-scheme="slate"]',  # Material for MkDocs
)
_LIGHT_PLACES = (
    '[data-jp-theme-light="true"]',
    "body.vscode-light",
    "body.vscode-high-contrast-light",
    'html[theme="light"]',
    '[data-md-color-scheme="default"]',
)


def framed(shown: Iterable[Child]) -> str:
    """Return a display as HTML; the style comes last: least in the way of what shows it as text."""
    style = Element("style")
    style.text = _style()
    return tostring(element("div", *shown, style, class_=CLASS), encoding="unicode", method="html")


def whole_page(title: str, shown: str) -> str:
    """Return a page of its own that shows a display."""
    head = f'<meta charset="utf-8"><title>{escape(printable(title.strip("<>")))}</title>'
    fitted = '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">'
    return f"<!doctype html>\n<html><head>{head}{fitted}</head><body>{shown}</body></html>\n"


@cache
def _style() -> str:
    """Return the style: what the reader's system prefers, and what the notebook says it is, which counts more."""
    rules = files("osce_corpus.notebook").joinpath("style.css").read_text(encoding="utf-8")
    themes = (
        _theme((_SCOPE,), _LIGHT),
        f"@media (prefers-color-scheme:dark){{{_theme((_SCOPE,), _DARK)}}}",
        _theme((f"{place} {_SCOPE}" for place in _DARK_PLACES), _DARK),
        _theme((f"{place} {_SCOPE}" for place in _LIGHT_PLACES), _LIGHT),
    )
    return "".join((*themes, _SPACE.sub(r"\1", rules).replace("&", _SCOPE)))


def _theme(selectors: Iterable[str], colours: Mapping[str, str]) -> str:
    values = ";".join(f"--oc-{name}:{colour}" for name, colour in colours.items())
    return f"{','.join(selectors)}{{{values}}}"
