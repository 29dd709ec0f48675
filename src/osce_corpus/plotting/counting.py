"""What plots count."""

from collections import Counter
from collections.abc import Callable, Iterable
from typing import Literal, get_args

from attrs import field, frozen

from osce_corpus.corpus.facts import field_of_work_names, source_names, years
from osce_corpus.corpus.names import names_of
from osce_corpus.corpus.printing import printable
from osce_corpus.displayed import shortened
from osce_corpus.pages import Page

By = Literal["type", "source", "field_of_work", "country", "language"]
"""By what pages can be told apart."""
_VALUES: dict[By, Callable[[Page], Iterable[str]]] = {
    "type": lambda page: (page.type.value,),
    "source": source_names,
    "field_of_work": field_of_work_names,
    "country": lambda page: page.country_codes,
    "language": lambda page: () if page.language is None else (page.language,),
}
_LONGEST_NAME = 56


@frozen
class Counts:
    """How many pages have each value, in all and in each year."""

    pages: int = 0
    """How many pages there are."""
    without: int = 0
    """How many of them have no value."""
    undated: int = 0
    """How many have no day."""
    values: Counter[str] = field(factory=Counter[str])
    """How many pages have each value; a page that prints one twice counts once."""
    together: Counter[tuple[frozenset[str], int]] = field(factory=Counter[tuple[frozenset[str], int]])
    """How many pages of a year have these values and no others, of the pages with a day."""
    years: Counter[int] = field(factory=Counter[int])
    """How many pages are of each year."""

    def most(self, number: int) -> list[str]:
        """Return the values that most pages have, the most frequent first, equal ones by their names."""
        return _most(self.values, number)

    @property
    def dated(self) -> Counter[str]:
        """How many of the pages with a day have each value."""
        found: Counter[str] = Counter()
        for (values, _), number in self.together.items():
            found.update(dict.fromkeys(values, number))
        return found

    def most_dated(self, number: int) -> list[str]:
        """Return the values that most of the pages with a day have, in the same order."""
        return _most(self.dated, number)

    def by_year(self, shown: Iterable[str]) -> tuple[dict[str, Counter[int]], Counter[int]]:
        """Return by year how many pages have each of some values, and how many have none of them."""
        lines = {value: Counter[int]() for value in shown}
        others: Counter[int] = Counter()
        for (values, year), number in self.together.items():
            for line in [lines[value] for value in values if value in lines] or [others]:
                line[year] += number
        return lines, others


def count(pages: Iterable[Page], by: By | None) -> Counts:
    """Count pages in one pass; without `by`, by years alone."""
    total = without = undated = 0
    counts = Counts()
    for page in pages:
        total += 1
        values = set(_VALUES[by](page)) if by else set[str]()
        year = next(years(page), None)
        without += not values
        undated += year is None
        counts.values.update(values)
        if year is not None:
            counts.years[year] += 1
            counts.together[frozenset(values), year] += 1
    return Counts(total, without, undated, counts.values, counts.together, counts.years)


def _most(values: Counter[str], number: int) -> list[str]:
    if number < 1:
        raise ValueError(f"most is at least 1, not {number}")
    return sorted(values, key=lambda value: (-values[value], value.casefold(), value))[:number]


def check_by(by: str | None) -> None:
    """Refuse what pages cannot be told apart by.

    Raises:
        ValueError: `by` is none of them.
    """
    if by is not None and by not in get_args(By):
        message = f"by is one of {', '.join(map(repr, get_args(By)))}, or None; not {by!r}"
        raise ValueError(message)


def label_of(by: By, value: str) -> str:
    """Return what a value is called in a picture, on one line of one alphabet or several and of bounded length."""
    return plain(names_of(by).get(value) or value)


def plain(text: str) -> str:
    """Return a text of a page as a label of bounded length; one that begins with "_" would be left out of a legend."""
    shown = shortened(printable(" ".join(text.split())), _LONGEST_NAME)
    return f" {shown}" if shown.startswith("_") else shown
