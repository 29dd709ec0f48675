"""Many pages: the beginning of a corpus, a description, the report of a build, what a search found."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from osce_corpus.corpus import BuildReport, Corpus, Description, Hit, Hits
from osce_corpus.corpus.building.reporting import figures_of, parts_of
from osce_corpus.corpus.building.shown import described_parts
from osce_corpus.corpus.charts import Child, Part, element, figures
from osce_corpus.corpus.glimpse import Glimpse
from osce_corpus.corpus.printing import counted
from osce_corpus.notebook.folding import folded
from osce_corpus.notebook.pages import heading, show_page
from osce_corpus.notebook.space import Space, cut, rest
from osce_corpus.pages import Page

_LONGEST_NAME = 200
_SPACE = 200_000
_OPEN = ("Pages by year", "Types", "What became of the inputs")
"""The parts that are shown at once."""


def show_corpus(corpus: Corpus) -> Iterator[Element]:
    """Yield the display of a corpus, from its beginning."""
    return show_glimpse(corpus.glimpse())


def show_glimpse(seen: Glimpse) -> Iterator[Element]:
    """Yield the display of the beginning of a corpus."""
    yield element("p", "Corpus", class_="kind")
    yield element("h3", cut(seen.heading, _LONGEST_NAME))
    if seen.note:
        yield element("p", cut(seen.note, _LONGEST_NAME), class_="note")
    if seen.first:
        yield _first(seen.first)
        yield from _parts(described_parts(seen.description))


def _first(pages: Iterable[Page]) -> Element:
    columns = (element("th", name, scope="col") for name in ("Type", "Date", "Title"))
    return element(
        "table",
        element("thead", element("tr", *columns)),
        element("tbody", *map(_row, pages)),
        class_="pages",
    )


def _row(page: Page) -> Element:
    title: Child = cut(page.title, _LONGEST_NAME) if page.title else element("i", "no title", class_="missing")
    day = page.day
    return element(
        "tr",
        element("td", page.type.replace("_", " ")),
        element("td", str(day) if day else "", class_="number"),
        element("th", title, scope="row"),
    )


def show_description(description: Description) -> Iterator[Element]:
    """Yield the display of a description."""
    yield element("p", "Description", class_="kind")
    yield element("h3", counted(description.pages, "page"))
    yield from _parts(described_parts(description))


def show_report(report: BuildReport) -> Iterator[Element]:
    """Yield the display of a report."""
    yield element("p", "Build", class_="kind")
    yield element("h3", cut(report.output, _LONGEST_NAME) if report.output else "Nothing was written")
    yield figures(figures_of(report))
    yield from _parts(parts_of(report))


def _parts(parts: Iterable[Part]) -> Iterator[Element]:
    return (folded(part.heading, *part.children, is_open=part.heading in _OPEN) for part in parts)


def show_hits(hits: Hits) -> Iterator[Element]:
    """Yield the display of a search: the pages that it found, the best first, each with the words."""
    yield element("p", "Search", class_="kind")
    yield element("h3", counted(len(hits), "page"))
    shown = Space(_SPACE).fill(element("li", *_found(hit)) for hit in hits)
    yield element("ol", *shown)
    yield from rest(len(hits) - len(shown), "pages")


def show_hit(hit: Hit) -> Iterator[Element]:
    """Yield the display of what a search found: the words, and the page."""
    yield from _found(hit)
    yield element("p", f"score {hit.score:.2g}", class_="note")
    yield folded("The page", *list(show_page(hit.page))[2:])


def _found(hit: Hit) -> Iterator[Element]:
    yield from heading(hit.page)
    yield element("p", *_marked(cut(hit.snippet, _LONGEST_NAME * 5), hit.found), class_="text")


def _marked(snippet: str, found: Iterable[tuple[int, int]]) -> Iterator[Child]:
    """Yield the words of a snippet, those that were found as such and without their brackets."""
    at = 0
    for start, end in found:
        if at <= start < end <= len(snippet):
            yield snippet[at:start]
            yield element("mark", snippet[start + 1 : end - 1])
            at = end
    yield snippet[at:]
