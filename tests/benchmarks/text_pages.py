"""Ten thousand pages of text of about 6 KB: drawn pages in drawn layouts, the seeds varied, and pages of every family."""

from functools import cache
from itertools import permutations
from random import Random
from typing import TypeVar

import attrs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.strategies import SearchStrategy

import osce_corpus as oc
from osce_corpus.testing import pages, render, text_layouts
from osce_corpus.testing.text import TextLayout
from tests.families import EXPECTED
from tests.support import seeds
from tests.support.languages import PARAGRAPHS
from tests.support.variations import SAME_RECORD

T = TypeVar("T")
Example = tuple[str, oc.Page]
"""A page as text, and the record that can be read from it."""
TOTAL = 10_000
DRAWN = 200
SIZE = 6_000


@cache
def sets() -> dict[str, list[Example]]:
    """The examples by where they come from."""
    families = [(expected.page.source, expected.record) for expected in EXPECTED if expected.url is None]
    varied = [
        (vary(seeds.source(name)), record) for name, record in seeds.RECORDS.items() for vary in SAME_RECORD.values()
    ]
    drawn = TOTAL - len(families) - len(varied)
    return {
        "drawn pages in drawn layouts": _crossed(drawn),
        "the seeds, varied": varied,
        "the families' own pages": families,
    }


def _crossed(count: int) -> list[Example]:
    """Drawn pages, each in many of the drawn layouts."""
    records = _drawn(pages())
    layouts = _drawn(text_layouts(bytes="never", cut_off="never"))
    places = ((number % DRAWN, (number + number // DRAWN) % DRAWN) for number in range(count))
    return [_printed(records[page], layouts[layout], number) for number, (page, layout) in enumerate(places)]


def _printed(page: oc.Page, layout: TextLayout, number: int) -> Example:
    """A page with paragraphs in its own language below its body, so many that the text is of the size of real ones."""
    pairs = list(permutations(PARAGRAPHS[page.language or "en"], 2))
    Random(number).shuffle(pairs)
    missing = SIZE - len(render(page, layout))
    more: list[oc.Paragraph] = []
    while missing > 0:
        more.append(oc.Paragraph(text=" ".join(pairs.pop())))
        missing -= len(more[-1].text)
    longer = attrs.evolve(page, body=(*page.body, *more))
    text = render(longer, layout)
    assert isinstance(text, str)
    return text, layout.expected(longer)


def _drawn(strategy: SearchStrategy[T]) -> list[T]:
    """The same values on every run of one version of Hypothesis."""
    values: list[T] = []

    @seed(0)
    @settings(
        max_examples=DRAWN,
        phases=[Phase.generate],
        database=None,
        deadline=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example),
    )
    @given(strategy)
    def collect(value: T) -> None:
        values.append(value)

    collect()
    return values
