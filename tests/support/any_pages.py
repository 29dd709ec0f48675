"""Pages of all types with any values that the models allow, and texts that break what was built in haste."""

import datetime as dt
from enum import EnumType
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

import attrs
from hypothesis import strategies as st

from osce_corpus.pages import PAGE_CLASSES, Page

TEXTS = (
    "",
    " ",
    "\n",
    "a\r\nb\rc\td",
    "A title\nin two lines",
    "\"'`",
    "<b>&amp;</b>",
    "]]>",
    "<!-- --> <![CDATA[",
    "</script><script>alert(1)</script>",
    "</p></div></TEI>",
    "&#0; &#x1F; &nbsp;",
    "nul \x00 bell \x07 escape \x1b delete \x7f",
    "next line \x85 line \u2028 paragraph \u2029",
    "bidi \u202e txt \u2066 x \u2069 \u200f",
    "\ufeff\ufffe\uffff\ufffd",
    "\U0001f468\u200d\U0001f469\u200d\U0001f467 \U0010ffff e\u0301",
    "None",
    "@id",
    "http://[not an address",
    "https://www.osce.org/pc/1?a=1&b=2#c#d",
    "javascript:alert('x y')",
    "% %4 %zz",
    "word " * 2_000,
)
HALVES = ("\ud800", "a\udfffb", "\udc00\ud800")
"""Halves of surrogate pairs, which no file can carry."""
_LEVELS = st.integers(2, 6)
_NUMBERS = st.integers(0, 2**53 - 1)
_CHARACTERS = st.text(st.characters(codec="utf-8"), max_size=8)


def any_pages() -> st.SearchStrategy[Page]:
    """Pages of all types."""
    texts = st.sampled_from(TEXTS) | _CHARACTERS
    return st.one_of(*(_objects(model, texts) for model in PAGE_CLASSES.values()))


def _objects(model: type[Any], texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    fields = {field.name: _values(field.name, field.type, texts) for field in attrs.fields(model)}
    return st.builds(model, **fields)


def _values(name: str, kind: Any, texts: st.SearchStrategy[str]) -> st.SearchStrategy[Any]:
    """Values for a field, by its annotation."""
    if isinstance(kind, UnionType):
        return st.one_of(*(_values(name, member, texts) for member in get_args(kind)))
    if get_origin(kind) is tuple:
        return st.lists(_values(name, get_args(kind)[0], texts), max_size=3).map(tuple)
    if attrs.has(kind):
        return st.deferred(lambda: _objects(kind, texts))
    if isinstance(kind, EnumType):
        return st.sampled_from(list(kind))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: texts,
        int: _LEVELS if name == "level" else _NUMBERS,
        bool: st.booleans(),
        dt.date: st.dates(),
        NoneType: st.none(),
    }
    return plain[kind]
