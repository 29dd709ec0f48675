"""How much work a page takes, counted in calls: clocks differ from machine to machine and from run to run, calls do not."""

import json
from collections.abc import Callable
from functools import partial

import pytest
from selectolax.lexbor import LexborHTMLParser

import osce_corpus as oc
from tests.support.work import FIGURES, PAGES, calls, counted

MOST, LEAST, FEW = 1.5, 0.75, 20
"""Above `MOST` times the figure a room does too much; below `LEAST` times, half of `MOST`, twice the work would go
unnoticed. So few calls more or less are nothing."""
RENEW = "if that is meant, count anew: python -m tests.support.work"


@pytest.mark.parametrize("kind", PAGES)
def test_no_room_works_much_more_than_it_did_and_twice_its_work_would_be_noticed(kind: str) -> None:
    figures: dict[str, int] = json.loads(FIGURES.read_text(encoding="utf-8"))[kind]
    found = counted(PAGES[kind])
    more = {room: number for room, number in found.items() if number > figures.get(room, 0) * MOST + FEW}
    less = {room: number for room, number in figures.items() if found.get(room, 0) < number * LEAST - FEW}
    assert not more, f"{_listed(more, figures)}; {RENEW}"
    assert not less, f"{_listed({room: found.get(room, 0) for room in less}, figures)}; {RENEW}"


def _listed(found: dict[str, int], figures: dict[str, int]) -> str:
    return ", ".join(f"{room}: {number} calls and not {figures.get(room, 0)}" for room, number in found.items())


@pytest.mark.parametrize("page", PAGES["html"])
def test_the_engine_gets_each_page_once(page: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What it does with it is no call of Python's, so it is counted by itself."""
    oc.parse(page)
    given: list[int] = []

    def counting(markup: bytes, *, scripting: bool) -> LexborHTMLParser:
        given.append(len(markup))
        return LexborHTMLParser(markup, scripting=scripting)

    monkeypatch.setattr("osce_corpus.reading.html.LexborHTMLParser", counting)
    oc.parse(page)
    assert given == [len(page.encode())]


HOSTILE = [
    "-\n",
    "[",
    "(((",
    " ",
    "- Date:\n",
    "Date:\n",
    "x",
    "* ",
    "_a",
    "**",
    "|",
    "| a |\n",
    "# ",
    "> ",
    "1. a\n",
    "[a](",
    "![",
    "\\",
    "&",
    "<p",
    "a;\n",
    "\xa0",
    "A, ",
    "/",
    "2012 ",
    "May ",
    "Fields of work\n",
    "- Albania\n",
    "Our work\n",
    "x: y\n",
    "#\n",
    "=\n",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_size_of_the_input_and_no_faster(piece: str) -> None:
    small, large = (_work(piece * (size // len(piece))) for size in (8_000, 32_000))
    assert large < small * 5 + 5_000


MARKUP = [
    "<div>",
    "<div class=menu>",
    "<div class=contact>",
    "<table><tr><td>",
    "<b>",
    "<a href=/x>Elections</a>",
    "<p>a<br>",
    "<h1>Title",
    "<h2>Latest news</h2>",
    "<font size=7>",
    "<dt>Source<dd>x",
    "<meta name=a content=b>",
]


@pytest.mark.parametrize("piece", MARKUP)
def test_the_work_on_markup_grows_with_its_size_and_no_faster(piece: str) -> None:
    beginning = "<html><body><p>text</p>"
    small, large = (_work(beginning + piece * (size // len(piece))) for size in (8_000, 32_000))
    assert large < small * 5 + 5_000


@pytest.mark.parametrize("piece", ["-\n", "- Date:\n", "x y z\n", "a;\n", *(f"<html><p>{piece}" for piece in MARKUP)])
def test_the_work_of_an_explanation_grows_with_the_size_of_the_input_and_no_faster(piece: str) -> None:
    small, large = (_work(piece * (size // len(piece)), oc.explain) for size in (8_000, 32_000))
    assert large < small * 5 + 5_000


def _work(source: str, do: Callable[[str], object] = oc.parse) -> int:
    return calls(partial(do, source))
