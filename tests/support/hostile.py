"""Pages whose texts are as bad as texts can be, of every shape that the models allow."""

import datetime as dt
from enum import Enum
from typing import Any, get_args, get_origin

import attrs
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.checking import LARGEST_NUMBER

PIECES = (
    *(
        "",
        " ",
        "a",
        "word",
        "two words",
        "...",
        "\x00",
        "\t",
        "\r",
        "\n",
        "\r\n",
        "\n\n",
        "\x0b",
        "\x0c",
        "\x1b[31m",
        "\x7f",
    ),
    *(
        "\x85",
        "\x9f",
        "\xa0",
        "\u2028",
        "\u2029",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\u202e",
        "\u2066",
        "\u200d",
        "é",
        "e\u0301",
    ),
    *(
        "😀",
        "👨‍👩‍👧",
        "\U0010ffff",
        '"',
        "'",
        "“",
        "<",
        ">",
        "&",
        "&amp;",
        "&#0;",
        "&nbsp;",
        "]]>",
        "<!--",
        "<script>",
        "</p>",
    ),
    *(
        "\\",
        "\\n",
        "\\u0000",
        "\\*",
        "`",
        "```",
        "*",
        "**",
        "_",
        "[",
        "]",
        "[a](b)",
        "![",
        "(",
        ")",
        "|",
        "||",
        "~~",
        "#",
        "##",
        "-",
    ),
    *(
        "--",
        "---",
        "\n---\n",
        "- a",
        "* b",
        "+",
        "1.",
        "1)",
        "12345678901.",
        "> q",
        "=",
        "===",
        "=1+1",
        "@SUM(A1)",
        "    code",
    ),
    *(
        "null",
        "true",
        "yes",
        "2007-06-01",
        "1.0",
        "0x1f",
        "a: b",
        "a #b",
        "{",
        "}",
        "%",
        "!x",
        "'; DROP TABLE pages; --",
        ",",
        ";",
        "%s",
    ),
)
"""What some format has a meaning for, or some library has failed on."""


def texts() -> st.SearchStrategy[str]:
    pieces = st.lists(st.sampled_from(PIECES), max_size=5).map("".join)
    return pieces | st.text(st.characters(codec="utf-8"), max_size=20)


def pages() -> st.SearchStrategy[oc.Page]:
    """Pages of every type, with every field filled with anything it may hold."""
    return st.one_of([_values(page) for page in (oc.PressRelease, oc.TopicPage, oc.Seminar, oc.OtherPage)])


def _values(kind: Any) -> st.SearchStrategy[Any]:
    if attrs.has(kind):
        return st.builds(
            kind, **{field.name: _of(field) for field in attrs.fields(kind) if field.name != "unknown_keys"}
        )
    if get_origin(kind) is tuple:
        return st.lists(_values(get_args(kind)[0]), max_size=3).map(tuple)
    if get_args(kind):
        return st.one_of(list(map(_values, get_args(kind))))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return st.sampled_from(list(kind))
    return _PLAIN[kind]


def _of(field: Any) -> st.SearchStrategy[Any]:
    if field.metadata:
        return st.integers(field.metadata["least"], field.metadata["most"])
    return _BODY if field.name == "body" else _values(field.type)


_PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    str: texts(),
    int: st.integers(0, 9) | st.integers(0, LARGEST_NUMBER),
    bool: st.booleans(),
    dt.date: st.dates(),
    type(None): st.none(),
}


@st.composite
def _linked(draw: st.DrawFn, block: oc.Block) -> oc.Block:
    """A block whose links are words of its own, as those of real pages are."""
    text = block.text
    places = draw(st.lists(st.integers(0, len(text)), max_size=4).map(sorted))
    spans = [(start, text[start:end]) for start, end in zip(places[::2], places[1::2], strict=False)]
    return attrs.evolve(
        block, links=tuple(oc.Link(text=words, url=draw(texts()), start=start) for start, words in spans)
    )


_BLOCKS: st.SearchStrategy[Any] = _values(oc.Block)
_BODY: st.SearchStrategy[Any] = st.lists(_BLOCKS | _BLOCKS.flatmap(_linked), max_size=4).map(tuple)
