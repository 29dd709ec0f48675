"""Blocks of code: sessions look like sessions, and what is copied of them can be pasted."""

import re
from collections.abc import Iterator
from html import escape, unescape

_SESSION = re.compile(r"^( *)(`{3,})python\n(?=\1>>> )", re.MULTILINE)
_BLOCK = re.compile(r'<div class="language-(pycon|console) highlight">(.*?)</div>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")
_PROMPTS = {"pycon": (">>> ", "... "), "console": ("$ ",)}


def with_sessions(markdown: str) -> str:
    """Return a document whose Python examples with prompts are named as what they are, a session."""
    return _SESSION.sub(r"\1\2pycon\n", markdown)


def marked_for_copying(html: str) -> str:
    """Return a page whose sessions say what is to be copied of them: what was typed, without prompts and answers."""
    return _BLOCK.sub(_marked, html)


def _marked(block: re.Match[str]) -> str:
    kind, content = block[1], block[2]
    typed = escape("\n".join(_typed(unescape(_TAG.sub("", content)), _PROMPTS[kind])))
    typed = typed.replace("\n", "&#10;")
    return f'<div class="language-{kind} highlight" data-copy="{typed}">{content}</div>'


def _typed(session: str, prompts: tuple[str, ...]) -> Iterator[str]:
    for line in session.split("\n"):
        for prompt in prompts:
            if f"{line} ".startswith(prompt):
                yield line[len(prompt) :]
