"""Those who read HTML: the engine alone, this library, and others, each with what it finds."""

import datetime as dt
from collections.abc import Callable
from functools import cache
from importlib import import_module
from typing import Any

from attrs import frozen
from selectolax.lexbor import LexborHTMLParser

import osce_corpus as oc

SLOW = 12
"""Of so many batches a slow reader gets one."""


@frozen(kw_only=True)
class Found:
    """What a reader tells of a page."""

    text: str
    title: str | None = None
    day: dt.date | None = None
    page: oc.Page | None = None
    """The record, with all the other fields; only this library has one."""


@frozen
class Reader:
    """A library, and how it is called."""

    name: str
    run: Callable[[str], Any]
    found: Callable[[Any], Found] | None = None
    """Makes what it gave comparable; `None` for what only builds a tree."""
    every: int = 1


def day_of(page: oc.Page) -> dt.date | None:
    """The day of a press release, or the first one of a seminar."""
    match page:
        case oc.PressRelease(date=day) | oc.Seminar(starts=day):
            return day
        case _:
            return None


def found_by_us(page: oc.Page) -> Found:
    return Found(text=page.text, title=page.title, day=day_of(page), page=page)


@cache
def readers() -> tuple[Reader, ...]:
    """The floor first. The others are imported only here: they come with the group `bench`."""
    # None of them has types for the checkers.
    resiliparse: Any = import_module("resiliparse.extract.html2text")
    trafilatura: Any = import_module("trafilatura")
    readability: Any = import_module("readability")
    newspaper: Any = import_module("newspaper")
    inscriptis: Any = import_module("inscriptis")

    def by_readability(html: str) -> tuple[str, str]:
        document = readability.Document(html)
        return document.short_title(), document.summary()

    def by_newspaper(html: str) -> Any:
        article = newspaper.Article("https://www.osce.org/")
        article.download(input_html=html)
        article.parse()
        return article

    def found_by_trafilatura(document: Any) -> Found:
        if document is None:
            return Found(text="")
        day = dt.date.fromisoformat(document.date) if document.date else None
        return Found(text=document.text or "", title=document.title, day=day)

    def found_by_newspaper(article: Any) -> Found:
        published = article.publish_date
        return Found(text=article.text, title=article.title, day=published.date() if published else None)

    return (
        Reader("selectolax, the tree alone (the floor)", LexborHTMLParser),
        Reader("the floor once more", LexborHTMLParser),
        Reader("**osce_corpus** `parse`", oc.parse, found_by_us),
        Reader(
            "resiliparse, main content",
            lambda html: resiliparse.extract_plain_text(html, main_content=True),
            lambda text: Found(text=text),
        ),
        Reader("trafilatura `extract`", trafilatura.extract, lambda text: Found(text=text or ""), SLOW),
        Reader(
            "trafilatura `bare_extraction`, with metadata",
            lambda html: trafilatura.bare_extraction(html, with_metadata=True),
            found_by_trafilatura,
            SLOW,
        ),
        Reader(
            "readability-lxml",
            by_readability,
            lambda found: Found(title=found[0], text=inscriptis.get_text(found[1])),
            SLOW,
        ),
        Reader("newspaper4k", by_newspaper, found_by_newspaper, SLOW),
    )
