"""HTML: time beside the engine's floor and two extractors, and how much is right on each set of layouts."""

import re
import statistics
from collections import Counter
from collections.abc import Callable, Iterable
from importlib import import_module
from time import perf_counter
from typing import Any

import attrs
from selectolax.lexbor import LexborHTMLParser

import osce_corpus as oc
from tests.support.html import (
    blind_fifth,
    blind_first,
    blind_fourth,
    blind_second,
    blind_sixth,
    blind_third,
    known,
    records,
)
from tests.support.html.layout import Layout

ROUNDS = 9
NUMBERS = range(12)
HEAVY = 60_000
SETS: dict[str, dict[str, Layout]] = {
    "known": known.LAYOUTS,
    "first, seen since": blind_first.LAYOUTS,
    "second, seen since": blind_second.LAYOUTS,
    "third, seen since": blind_third.LAYOUTS,
    "fourth, seen since": blind_fourth.LAYOUTS,
    "fifth, seen since": blind_fifth.LAYOUTS,
    "sixth, never seen: the site's own": dict(list(blind_sixth.LAYOUTS.items())[:10]),
    "sixth, never seen: others' templates": dict(list(blind_sixth.LAYOUTS.items())[10:]),
}
_TRAFILATURA: Any = import_module("trafilatura")
_RESILIPARSE: Any = import_module("resiliparse.extract.html2text")
CONTESTANTS: dict[str, Callable[[str], object]] = {
    "selectolax, parse only (the floor)": LexborHTMLParser,
    "resiliparse, main content": lambda html: _RESILIPARSE.extract_plain_text(html, main_content=True),
    "osce_corpus.parse": oc.parse,
    "trafilatura, with metadata": lambda html: _TRAFILATURA.bare_extraction(html, with_metadata=True),
}


def show_speed() -> None:
    """Time each contestant on the heavy pages of the known layouts, in turns."""
    rendered = (layout.render(records.record(number)) for layout in known.LAYOUTS.values() for number in range(3))
    pages = [html for html in rendered if len(html) >= HEAVY]
    times: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
    for _ in range(ROUNDS):
        for name, contestant in CONTESTANTS.items():
            start = perf_counter()
            for page in pages:
                contestant(page)
            times[name].append((perf_counter() - start) / len(pages))
    least = statistics.median(times["selectolax, parse only (the floor)"])
    print(f"\n{len(pages)} pages of {sum(map(len, pages)) // len(pages) // 1024} KB")
    for name, rounds in times.items():
        median = statistics.median(rounds)
        noise = statistics.stdev(rounds) / median
        print(f"{name:<36}{1 / median:>10,.0f}{median / least:>10.1f}{noise:>8.0%}")


def show_quality() -> None:
    """Print how many fields are right, and the F1 of the words of the body, for each set of layouts."""
    print(f"\n{'layouts':<36}{'fields right':>14}{'F1 of body':>12}")
    for name, layouts in SETS.items():
        right = asked = 0
        scores: list[float] = []
        for layout in layouts.values():
            for record in map(records.record, NUMBERS):
                page = oc.parse(layout.render(record))
                fields = [field.name for field in attrs.fields(type(record)) if field.name not in layout.drops]
                facts = [field for field in fields if field not in ("body", "diagnostics")]
                right += sum(getattr(page, field, None) == getattr(record, field) for field in facts)
                asked += len(facts)
                scores.append(_f1(_words(page.text), _words(record.text)))
        print(f"{name:<36}{right / asked:>14.2%}{statistics.mean(scores):>12.4f}")


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def _f1(found: Iterable[str], wanted: Iterable[str]) -> float:
    ours, theirs = Counter(found), Counter(wanted)
    return 2 * (ours & theirs).total() / (ours.total() + theirs.total())
