"""Measure: `python -m tests.benchmarks`, or `make bench`; with names of sections, only those.

With `--write-docs`, what is measured also goes between the markers of docs/performance.md.
"""

import argparse
from collections.abc import Callable

from tests.benchmarks.annotated import annotated
from tests.benchmarks.clusters import crawl
from tests.benchmarks.formats import formats
from tests.benchmarks.growth import growth_in_depth, growth_in_size
from tests.benchmarks.html import html_quality, html_quality_by_set, html_speed
from tests.benchmarks.memory import memory_of_a_page, memory_of_many_pages
from tests.benchmarks.parallel import parallel, transport
from tests.benchmarks.report import DOCUMENT, replaced
from tests.benchmarks.stages import stages
from tests.benchmarks.tables import tables
from tests.benchmarks.text import text_quality, text_speed

SECTIONS: dict[str, Callable[[], str]] = {
    "html-speed": html_speed,
    "html-quality": html_quality,
    "html-quality-by-set": html_quality_by_set,
    "text-speed": text_speed,
    "text-quality": text_quality,
    "stages": stages,
    "memory-of-a-page": memory_of_a_page,
    "memory-of-many-pages": memory_of_many_pages,
    "growth-in-size": growth_in_size,
    "growth-in-depth": growth_in_depth,
    "formats": formats,
    "tables": tables,
    "parallel": parallel,
    "transport": transport,
    "crawl": crawl,
    "annotated": annotated,
}
"""What is measured, by the name of its markers."""


def main() -> None:
    """Measure one section after the other, and print each as soon as it is there."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks", description="Measure speed, memory and quality."
    )
    parser.add_argument("sections", nargs="*", choices=[*SECTIONS, []], help="what to measure; all if none is named")
    parser.add_argument("--write-docs", action="store_true", help="put the tables into docs/performance.md")
    asked = parser.parse_args()
    for name in asked.sections or SECTIONS:
        text = SECTIONS[name]()
        print(f"\n{name}\n\n{text}", flush=True)
        if asked.write_docs:
            document = DOCUMENT.read_text(encoding="utf-8")
            DOCUMENT.write_text(replaced(document, name, text), encoding="utf-8")


if __name__ == "__main__":
    main()
