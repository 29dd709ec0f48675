from html import escape

import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.support.variations import SAME_RECORD


@pytest.mark.parametrize("name", seeds.NAMES)
def test_each_seed_gives_the_record_that_a_person_reads_off_its_page(name: str) -> None:
    assert oc.parse(seeds.source(name)) == seeds.RECORDS[name]


@pytest.mark.parametrize("name", seeds.NAMES)
@pytest.mark.parametrize("variation", SAME_RECORD)
def test_a_page_printed_otherwise_gives_the_same_record(name: str, variation: str) -> None:
    source = SAME_RECORD[variation](seeds.source(name))
    assert oc.parse(source) == seeds.RECORDS[name]


@pytest.mark.parametrize(
    ("opening", "between", "closing"),
    [("<pre>", "\n", "</pre>"), ("<p>", "</p><p>", "</p>"), ("<div>", "<br>", "</div>")],
)
@pytest.mark.parametrize("name", ["000", "001", "002", "004"])
def test_the_text_of_a_page_in_html_is_read_as_the_text(name: str, opening: str, between: str, closing: str) -> None:
    lines = map(escape, seeds.source(name).split("\n"))
    assert oc.parse(f"<html><body>{opening}{between.join(lines)}{closing}</body></html>") == seeds.RECORDS[name]
