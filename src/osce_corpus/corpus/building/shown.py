"""The parts of the page that shows a report, which notebooks show, too."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import Bar, Part, bars, element, shares, table, timeline
from osce_corpus.corpus.describing import Counts, Description
from osce_corpus.corpus.names import names_of
from osce_corpus.corpus.results import Failed
from osce_corpus.diagnostics import MEANINGS
from osce_corpus.displayed import shortened

_FAILURES_SHOWN = 20
_LONGEST_NAME = 200
_LONGEST_REASON = 1_000


def inputs_part(outcomes: Iterable[tuple[str, int]], ledger: str | None) -> Iterator[Part]:
    """Yield the part on what became of the inputs, where there are any."""
    parts = [Bar(name, count) for name, count in outcomes]
    if any(bar.count for bar in parts):
        note = f"Each of them is listed in {ledger}." if ledger else ""
        yield Part("What became of the inputs", shares("Inputs that", parts), note=note, is_wide=True)


def described_parts(description: Description) -> Iterator[Part]:
    """Yield a part for each thing by which pages are counted; none for what no page has."""
    pages = description.pages
    if description.years:
        dated = sum(count for _, count in description.years)
        undated = f"; {pages - dated:,} of {pages:,} pages have none" if dated < pages else ""
        note = f"By the day of issue, or the first day of an event{undated}."
        yield Part("Pages by year", timeline("Pages", description.years), note=note, is_wide=True)
    yield from _counts("Types", "Type", _named(description.types, "type"), pages)
    yield from _counts("Languages", "Language", _named(description.languages, "language"), pages)
    yield from _counts("Sources", "Who issued it", _named(description.sources, "source"), pages)
    yield from _counts("Fields of work", "Field of work", _named(description.fields_of_work, "field_of_work"), pages)
    yield from _counts("Countries", "Country", _named(description.countries, "country"), pages)
    missing = [Bar(name.replace("_", " "), count) for name, count in description.missing]
    if missing:
        note = "Pages that could have a field, by their type, and do not; a bar of full length is all pages."
        yield Part("Fields missing", bars("Field", missing, full=pages), note=note)
    told = [
        Bar(shortened(code, _LONGEST_NAME), count, MEANINGS.get(code, "")) for code, count in description.diagnostics
    ]
    if told:
        note = "What the pages themselves lack, or say twice; a bar of full length is all pages."
        yield Part("Diagnostics", bars("Code", told, full=pages, total=pages), note=note, is_wide=True)


def skipped_part(skipped: Counts, inputs: Iterable[Failed]) -> Iterator[Part]:
    """Yield the parts on inputs that are no pages, where there are any."""
    if skipped:
        counted = (Bar(shortened(reason, _LONGEST_REASON), count) for reason, count in skipped)
        yield Part("Inputs that are no pages", bars("Reason", counted), is_wide=True)
    if rows := list(_listed(inputs)):
        listed = table(("Input", "What it is"), rows, kind="list", shown=_FAILURES_SHOWN)
        yield Part("Which inputs are no pages", listed, is_wide=True)


def failures_part(failures: Iterable[Failed], failed: int, file: str | None) -> Iterator[Part]:
    """Yield the part on inputs that failed, where there are any."""
    if rows := list(_listed(failures)):
        listed = table(("Input", "What went wrong"), rows, kind="list", shown=_FAILURES_SHOWN)
        note = f"{failed:,} in all; every one is listed in {file}."
        yield Part("Inputs that failed", listed, note=note, is_wide=True)


def _listed(inputs: Iterable[Failed]) -> Iterator[Element]:
    """Yield a row for each input: its name, and the reason."""
    for refused in inputs:
        name = element("th", shortened(refused.source, _LONGEST_REASON), scope="row")
        yield element("tr", name, element("td", shortened(refused.reason, _LONGEST_REASON)))


def span_of(years: tuple[tuple[int, int], ...]) -> str:
    """Return the first and the last year: "1999–2024"."""
    first, last = years[0][0], years[-1][0]
    return str(first) if first == last else f"{first}–{last}"


def _counts(heading: str, what: str, counted: Iterable[Bar], pages: int) -> Iterator[Part]:
    rows = list(counted)
    if rows:
        yield Part(heading, bars(what, rows, total=pages))


def _named(counts: Counts, what: str) -> Iterator[Bar]:
    """Yield counts under the names of the vocabulary; what it does not know is called as the pages print it."""
    names = names_of(what)
    return (Bar(names.get(value) or shortened(value, _LONGEST_NAME), count) for value, count in counts)
