"""Where the time goes: which part of the library is at work, looked at many times a second."""

import signal
from collections import Counter
from collections.abc import Iterable
from itertools import chain
from types import FrameType

import osce_corpus as oc
from tests.benchmarks import html_pages, text_pages
from tests.benchmarks.report import table

INTERVAL = 0.001
"""Seconds of the processor's time between two looks; few systems look as often."""
LEAST = 0.02
"""Parts with a smaller share are shown as one."""
_PACKAGE = "osce_corpus."


def stages() -> str:
    """The shares of the parts in the time for the pages of known layouts and of text."""
    html = [example.html for example in chain.from_iterable(html_pages.sets()["known"])]
    text = [text for text, _ in chain.from_iterable(text_pages.sets().values())][::4]
    tables = (
        _shares(f"{kind}, part of the library", sample(pages)) for kind, pages in (("HTML", html), ("text", text))
    )
    return "\n\n".join(tables)


def sample(pages: Iterable[str]) -> Counter[str]:
    """How often each part was at work: the module that the interpreter was in, or that had called what it was in."""
    seen: Counter[str] = Counter()

    def look(_signal: int, frame: FrameType | None) -> None:
        while frame:
            name: str = frame.f_globals.get("__name__", "")
            if name.startswith(_PACKAGE):
                seen[_room(name.removeprefix(_PACKAGE))] += 1
                return
            frame = frame.f_back

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, INTERVAL, INTERVAL)
    try:
        for page in pages:
            oc.parse(page)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    return seen


def _room(module: str) -> str:
    """The part that a module belongs to; the reader's modules are told apart, for one of them drives the engine."""
    return module if module.startswith("reading.") else module.partition(".")[0]


def _shares(title: str, seen: Counter[str]) -> str:
    shares = [(name, count / seen.total()) for name, count in seen.most_common()]
    rows = [(f"`{name}`", f"{share:.0%}") for name, share in shares if share >= LEAST]
    rest = sum(share for _, share in shares if share < LEAST)
    return table((title, "share of the time"), [*rows, ("the rest", f"{rest:.0%}")])
