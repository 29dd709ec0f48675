"""How much of a page a reader gets right, counted in the same way for all."""

import re
from collections import Counter
from collections.abc import Iterable

import attrs

import osce_corpus as oc
from tests.benchmarks.peers import Found, day_of
from tests.support.html.markup import facts

FIELDS = ("label", "url", "places", "sources", "fields_of_work", "ends", "location", "organized_by")
"""The fields beside title and day; nobody but this library has them."""
HEADER = ("pages", "title right", "day right", "day wrong", "other fields right", "words leaked", "words lost")


@attrs.define
class Score:
    """What was right and wrong on all pages so far."""

    pages: int = 0
    counts: Counter[str] = attrs.field(factory=Counter[str])

    def add(self, found: Found, record: oc.Page, drops: frozenset[str] = frozenset()) -> None:
        """Compare what a reader found with the record that the page prints, without the fields that it does not."""
        self.pages += 1
        self._add_title(found, record, drops)
        self._add_day(found, record, drops)
        self._add_fields(found, record, drops)
        self._add_words(found, record)

    def _add_title(self, found: Found, record: oc.Page, drops: frozenset[str]) -> None:
        if record.title and "title" not in drops:
            self.counts["titles"] += 1
            self.counts["titles right"] += found.title is not None and found.title.split() == record.title.split()
            self.counts["titles given"] += found.title is not None

    def _add_day(self, found: Found, record: oc.Page, drops: frozenset[str]) -> None:
        day = None if drops & {"date", "starts"} else day_of(record)
        self.counts["days"] += day is not None
        self.counts["days right"] += found.day is not None and found.day == day
        self.counts["days given"] += found.day is not None
        self.counts["days wrong"] += found.day not in (None, day)

    def _add_fields(self, found: Found, record: oc.Page, drops: frozenset[str]) -> None:
        names = [name for name in FIELDS if hasattr(record, name) and name not in drops] if found.page else []
        self.counts["fields"] += len(names)
        self.counts["fields right"] += sum(getattr(found.page, name, None) == getattr(record, name) for name in names)

    def _add_words(self, found: Found, record: oc.Page) -> None:
        """Words of the title and of labels and their values are nobody's leak: they are the page's own."""
        printed, body = _words([found.text]), _words([record.text])
        beside = _words(
            [record.title or "", record.label or "", *(" ".join((name, *of)) for name, of in facts(record))]
        )
        self.counts["words"] += body.total()
        self.counts["words leaked"] += (printed - body - beside).total()
        self.counts["words lost"] += (body - printed).total()

    def row(self) -> tuple[str, ...]:
        """The cells below `HEADER`; a dash for what the reader does not give."""
        return (
            f"{self.pages:,}",
            self._share("titles right", "titles", "titles given"),
            self._share("days right", "days", "days given"),
            _percent(self.counts["days wrong"], self.pages) if self.counts["days given"] else "–",
            self._share("fields right", "fields", "fields"),
            self._share("words leaked", "words", "words"),
            self._share("words lost", "words", "words"),
        )

    def _share(self, part: str, whole: str, given: str) -> str:
        return _percent(self.counts[part], self.counts[whole]) if self.counts[given] else "–"


def _words(texts: Iterable[str]) -> Counter[str]:
    return Counter(word for text in texts for word in re.findall(r"\w+", text.casefold()))


def _percent(part: int, whole: int) -> str:
    return f"{part / whole:.1%}".replace("100.0%", "100%" if part == whole else ">99.9%")
