"""How a layout writes what a page prints: with which quotation marks, which dashes, which form of days."""

import datetime as dt
import re
from collections.abc import Callable
from typing import TypeVar

import attrs

from osce_corpus.pages import Page, PressRelease, TopicPage
from osce_corpus.parts import Block, Dateline, ListBlock, Table

P = TypeVar("P", bound=Page)
Change = Callable[[str], str]
_QUOTED = re.compile(r"“([^“”]*)”|\"([^\"]*)\"")
_DASH = re.compile(r"(?<=[ \d])[-–—](?= |$)")


def with_quotes(text: str, marks: str) -> str:
    """Return a text with other marks, an opening and a closing one, around what it quotes."""
    return _QUOTED.sub(lambda found: f"{marks[0]}{found[1] or found[2] or ''}{marks[1]}", text)


def with_dashes(text: str, dash: str) -> str:
    """Return a text with another dash between its words and behind its dateline; hyphens inside words stay."""
    return _DASH.sub(dash, text)


def rewritten(page: P, change: Change) -> P:
    """Return a page with its title and its body changed, and with them whatever is read from the body."""
    page = attrs.evolve(
        page,
        title=change(page.title) if page.title else None,
        body=tuple(_block(block, change) for block in page.body),
        quotations=tuple(attrs.evolve(found, text=change(found.text)) for found in page.quotations),
        references=tuple(attrs.evolve(found, text=change(found.text)) for found in page.references),
    )
    match page:
        case PressRelease(dateline=Dateline() as dateline):
            return attrs.evolve(page, dateline=attrs.evolve(dateline, text=change(dateline.text)))
        case TopicPage(lead=str() as lead):
            cards = (attrs.evolve(card, summary=change(card.summary or "")) for card in page.operations)
            return attrs.evolve(page, lead=change(lead), operations=tuple(cards))
        case _:
            return page


def _block(block: Block, change: Change) -> Block:
    match block:
        case ListBlock():
            return attrs.evolve(block, items=tuple(map(change, block.items)))
        case Table():
            return attrs.evolve(block, rows=tuple(tuple(map(change, row)) for row in block.rows))
        case _:
            return attrs.evolve(block, text=change(block.text))


def spelt(day: dt.date) -> str:
    """Return a day as the site prints it: "1 June 2007"."""
    return f"{day.day} {day:%B %Y}"


def printed_days(first: dt.date, last: dt.date | None, form: str, dash: str) -> str:
    """Return one day or a range: in "long" form, "short", "month first", or as "numbers"."""
    if last is None:
        return _day(first, form)
    if form == "short" and first.year == last.year:
        if first.month == last.month:
            return f"{first.day}{dash}{spelt(last)}"
        return f"{first.day} {first:%B} {dash} {spelt(last)}"
    return f" {dash} ".join(_day(day, form) for day in (first, last))


def _day(day: dt.date, form: str) -> str:
    match form:
        case "month first":
            return f"{day:%B} {day.day}, {day.year}"
        case "numbers":
            return day.isoformat()
        case _:
            return spelt(day)
