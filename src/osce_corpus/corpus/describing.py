"""What there is in a corpus, in numbers."""

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import fields_dict, frozen

from osce_corpus.corpus.facts import field_of_work_names, source_names, years
from osce_corpus.corpus.printing import counted, printable
from osce_corpus.displayed import Displayed, shortened
from osce_corpus.pages import Page

Counts = tuple[tuple[str, int], ...]

_FACTS = (
    *("title", "url", "language", "sources", "fields_of_work", "body"),
    *("date", "places", "starts", "location", "lead"),
)
"""The fields that a page of the OSCE usually fills; not every page quotes somebody or has a contact."""
_MOST_SHOWN = 10
_WIDEST_NAME = 48


@frozen(kw_only=True, repr=False)
class Description(Displayed):
    """How many pages of what kind a corpus has; printed, it is a table.

    All counts are pairs of a value and the number of pages that have it, the most frequent first: `dict(types)`.
    """

    pages: int
    """How many pages there are."""
    types: Counts
    """By type: ("press_release", 2)."""
    years: tuple[tuple[int, int], ...]
    """By the year of issue or of the first day of an event, the earliest first; pages without a day are not in it."""
    sources: Counts
    """By who issued them: the identifier of the structure, or the printed name where the vocabulary has none."""
    fields_of_work: Counts
    """By field of work, in the same way."""
    countries: Counts
    """By the ISO 3166-1 alpha-2 code of the countries that the facts of a page name."""
    languages: Counts
    """By the BCP 47 tag of the body."""
    missing: Counts
    """For each field the number of pages that could have it, by their type, and in which it is empty."""
    diagnostics: Counts
    """By the code of a diagnostic."""

    def to_dict(self) -> dict[str, object]:
        """Return the counts as plain values: the keys are those of the attributes, each count a dictionary in order."""
        told: dict[str, object] = {"pages": self.pages}
        for name in list(fields_dict(Description))[1:]:
            told[name] = {str(value): count for value, count in getattr(self, name)}
        return told

    def __repr__(self) -> str:
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        yield counted(self.pages, "page")
        for name, counts in (
            ("type", self.types),
            ("year", tuple((str(year), count) for year, count in self.years)),
            ("source", self.sources),
            ("field of work", self.fields_of_work),
            ("country", self.countries),
            ("language", self.languages),
            ("missing", self.missing),
            ("diagnostic", self.diagnostics),
        ):
            yield from _table(name, counts)


class Describer:
    """Counts pages as they come by."""

    def __init__(self) -> None:
        self._pages = 0
        self._years: Counter[int] = Counter()
        self._found: dict[str, Counter[str]] = {name: Counter() for name in _NAMES}

    def add(self, page: Page) -> None:
        """Count a page."""
        found = self._found
        self._pages += 1
        self._years.update(years(page))
        found["types"][page.type.value] += 1
        found["sources"].update(set(source_names(page)))
        found["fields_of_work"].update(set(field_of_work_names(page)))
        found["countries"].update(set(page.country_codes))
        found["languages"].update([page.language] if page.language else [])
        found["missing"].update(_missing(page))
        found["diagnostics"].update({diagnostic.code for diagnostic in page.diagnostics})

    def description(self) -> Description:
        """Return what has been counted."""
        counts = {name: tuple(sorted(counter.items(), key=_most_first)) for name, counter in self._found.items()}
        return Description(pages=self._pages, years=tuple(sorted(self._years.items())), **counts)


def describe(pages: Iterable[Page]) -> Description:
    """Return what there is among pages, in one pass."""
    describer = Describer()
    for page in pages:
        describer.add(page)
    return describer.description()


_NAMES = [name for name in fields_dict(Description) if name not in ("pages", "years")]


def _most_first(counted: tuple[str, int]) -> tuple[int, str]:
    name, count = counted
    return -count, name


def _missing(page: Page) -> Iterator[str]:
    there = fields_dict(type(page))
    return (name for name in _FACTS if name in there and getattr(page, name) in (None, ()))


def _table(name: str, counts: Counts) -> Iterator[str]:
    """Yield the lines of a part: a name in front of the first, and what is left out in the last."""
    shown = counts[:_MOST_SHOWN]
    for index, (value, count) in enumerate(shown):
        short = printable(shortened(value, _WIDEST_NAME))
        yield f"{'' if index else name:<14}{short:<{_WIDEST_NAME}} {count:>7,}"
    if len(counts) > len(shown):
        yield f"{'':<14}… and {len(counts) - len(shown):,} more"
