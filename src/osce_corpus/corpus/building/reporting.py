"""What became of every input of a build, in numbers, in words and as a page with charts."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import asdict, frozen

from osce_corpus.corpus.building.shown import (
    described_parts,
    failures_part,
    inputs_part,
    skipped_part,
    span_of,
)
from osce_corpus.corpus.building.suffixes import suffix_among
from osce_corpus.corpus.charts import Part, element, figures, html_page, section, share
from osce_corpus.corpus.corpus import Corpus
from osce_corpus.corpus.describing import Counts, Description
from osce_corpus.corpus.files import read
from osce_corpus.corpus.printing import counted, printable
from osce_corpus.corpus.results import Failed
from osce_corpus.displayed import Displayed, shortened
from osce_corpus.formats.whole import whole_file
from osce_corpus.version import __version__

_FAILURES_SHOWN = 3
_LONGEST_FAILURE = 300


@frozen(kw_only=True, repr=False)
class BuildReport(Displayed):
    """What became of every input of a build; printed, it is some lines."""

    output: str | None
    """The file or folder that was written; `None` where no input gave a page, and an earlier one stayed as it was."""
    format: str
    """The name of its format: "jsonl"."""
    description: Description
    """What there is in the corpus: how many pages of which type, year, source and language, what they lack."""
    duplicates: int
    """How many pages are further copies of pages that are in the corpus."""
    left_out: int
    """How many pages are of types that were not wanted."""
    skipped: Counts
    """Inputs that are no pages, by the reason: ("HTTP status 404", 12), the most frequent first."""
    skipped_inputs: tuple[Failed, ...] = ()
    """The first of them, at most a thousand, each with its reason."""
    failed: int
    """How many inputs gave no page though they should have."""
    failures: tuple[Failed, ...]
    """The first of them, at most a thousand; all are in `failures_file`."""
    failures_file: str | None
    """The file with all failures, JSON Lines of `source`, `path`, `member`, `url`, `reason`; `None` without any."""
    ledger: str | None = None
    """The file that says what became of every input, where one was asked for."""
    characters: int
    """How many visible characters the sources have."""
    chrome_characters: int
    """How many of them were the site's and not the pages'."""

    @property
    def pages(self) -> int:
        """How many pages there are in the corpus."""
        return self.description.pages

    @property
    def corpus(self) -> Corpus | None:
        """The corpus that was written, as `read` gives it; `None` where nothing was written.

        Raises:
            UnsupportedFormatError: Pages are not read back from its format.
            OSError: It is no longer there.
        """
        return None if self.output is None else read(self.output, format=self.format)

    def to_dict(self) -> dict[str, object]:
        """Return the report as plain values, which JSON can hold.

        The keys are those of the attributes, in their order; `description` is a dictionary of the counts, each of them
        and `skipped` a dictionary in order, and `failures` and `skipped_inputs` lists of `source` and `reason`.
        """
        told = asdict(self, recurse=False)
        told["description"] = self.description.to_dict()
        told["skipped"] = dict(self.skipped)
        told["skipped_inputs"] = [asdict(skipped) for skipped in self.skipped_inputs]
        told["failures"] = [asdict(failure) for failure in self.failures]
        return told

    def to_html(self) -> str:
        """Return the report as a page with small charts, that a browser shows without anything else.

        The page is UTF-8, has no scripts and loads nothing. Whatever comes from pages and paths is text in it.
        """
        written = "Nothing was written." if self.output is None else f"Written to {self.output}"
        lead = (element("p", written, class_="note"), figures(figures_of(self)))
        title = "A build without pages" if self.output is None else Path(self.output).name
        return html_page(title, lead, map(section, parts_of(self)), f"Made by osce_corpus {__version__}")

    def write(self, path: str | os.PathLike[str]) -> None:
        """Write the report to a file, as JSON or as the page, by the suffix: `.json` or `.html`.

        Raises:
            UnsupportedFormatError: The suffix is another one.
            OSError: The file cannot be written.
        """
        text = _WAYS[report_suffix(path)](self)
        with whole_file(path) as file:
            file.write(text.encode(errors="backslashreplace"))  # half of a character, in JSON as it stands in a path

    def __repr__(self) -> str:
        failures = (f"  {failure.source}: {failure.reason}" for failure in self.failures[:_FAILURES_SHOWN])
        return "\n".join((self.in_short, *(printable(shortened(line, _LONGEST_FAILURE)) for line in failures)))

    @property
    def in_short(self) -> str:
        """How many inputs became what, in one to four lines; `repr` adds why the first of those that failed did."""
        return "\n".join(self._lines())

    def _lines(self) -> Iterator[str]:
        types = ", ".join(counted(count, kind.replace("_", " ")) for kind, count in self.description.types)
        where = "nothing was written" if self.output is None else f"written to {printable(self.output)}"
        yield f"{counted(self.pages, 'page')}{f' ({types})' if types else ''}, {where}"
        others = {
            f"further cop{'y' if self.duplicates == 1 else 'ies'}": self.duplicates,
            "of other types": self.left_out,
            "skipped": sum(count for _, count in self.skipped),
            "failed": self.failed,
        }
        if any(others.values()):
            named = f": {printable(self.failures_file)}" if self.failures_file else ""
            yield f"{', '.join(f'{number:,} {what}' for what, number in others.items() if number)}{named}"
        if self.skipped:
            reasons = [f"{count:,} {reason}" for reason, count in self.skipped[:_FAILURES_SHOWN]]
            more = ", …" if len(self.skipped) > _FAILURES_SHOWN else ""
            yield printable(shortened(f"skipped: {', '.join(reasons)}{more}", _LONGEST_FAILURE))
        if self.characters:
            yield f"{share(self.chrome_characters, self.characters)} of the text was the site's"


def figures_of(report: BuildReport) -> Iterator[tuple[str, str]]:
    """Yield the figures that stand above all else, each a value and what it is."""
    yield f"{report.pages:,}", "pages"
    if report.description.years:
        yield span_of(report.description.years), "years"
    if report.characters:
        yield share(report.chrome_characters, report.characters), "chrome removed"
    yield f"{report.duplicates:,}", "copies merged"
    yield f"{report.failed:,}", "failed"


def parts_of(report: BuildReport) -> Iterator[Part]:
    """Yield the parts of a report: what became of the inputs, what there is in the corpus, what gave no page."""
    outcomes = (
        ("are pages of the corpus", report.pages),
        ("are further copies of them", report.duplicates),
        ("are pages of other types", report.left_out),
        ("are no pages", sum(count for _, count in report.skipped)),
        ("failed", report.failed),
    )
    yield from inputs_part(outcomes, report.ledger)
    yield from described_parts(report.description)
    yield from skipped_part(report.skipped, report.skipped_inputs)
    yield from failures_part(report.failures, report.failed, report.failures_file)


def _json(report: BuildReport) -> str:
    return json.dumps(report.to_dict(), ensure_ascii=False, indent=2) + "\n"


_WAYS: dict[str, Callable[[BuildReport], str]] = {".json": _json, ".html": BuildReport.to_html}


def report_suffix(path: str | os.PathLike[str]) -> str:
    """Return the suffix of a file for a report.

    Raises:
        UnsupportedFormatError: Reports are not written in the format of the suffix.
    """
    return suffix_among(path, _WAYS, "a report")
