"""What a page prints twice is in its body once; what only looks alike stays."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc

HEAD = [
    "Office hands over a bridge",
    "VIENNA, 3 May 2012 - The OSCE handed over a bridge of wood to two villages today.",
]
FIRST = "The bridge has a roof, two benches and a book in which those who cross it may write what they think of it."
SECOND = "The villages will look after it in turns, a month each, and meet in the middle of it when the month is over."
LAST = "There are more bridges of this kind. See www.example.org/bridges and the reports of the two villages on it"
ITEMS = [f"- Plank number {number} was given by the school of the village on the other bank;" for number in range(3)]


def _page(*lines: str) -> oc.Page:
    return oc.parse("\n".join([*HEAD, *lines]))


def _codes(page: oc.Page) -> set[str]:
    return {diagnostic.code for diagnostic in page.diagnostics}


@pytest.mark.parametrize(
    "lines",
    [
        [FIRST, SECOND, FIRST, SECOND],
        [FIRST, SECOND, LAST, SECOND, LAST],
        [FIRST, *ITEMS, SECOND, *ITEMS, SECOND],
        [FIRST, SECOND, SECOND],
        [f"It rained. {FIRST}", SECOND, FIRST, SECOND],
        [FIRST, SECOND, SECOND, FIRST, SECOND, SECOND],
    ],
)
def test_the_end_of_a_text_printed_again_is_there_once(lines: Sequence[str]) -> None:
    page = _page(*lines)
    words = " ".join(block.text for block in page.body)
    assert "repeated-tail" in _codes(page)
    assert words.count(FIRST) == words.count(SECOND) == 1


@pytest.mark.parametrize(
    "lines",
    [
        [FIRST, "They said so.", SECOND, "They said so."],  # a refrain
        [FIRST, SECOND, FIRST],  # one paragraph that is not long
        [FIRST, "Our action", SECOND, "Our action", SECOND],  # a heading is the beginning of something
        [*HEAD, FIRST, SECOND],  # a whole page again is another page
        [FIRST, *ITEMS, SECOND, *ITEMS],
    ],
)
def test_what_only_stands_twice_stays(lines: Sequence[str]) -> None:
    page = _page(*lines)
    assert "repeated-tail" not in _codes(page)
    text = page.text
    for line in lines:
        assert text.count(line.removeprefix("- ")) >= lines.count(line)


def test_a_text_printed_three_times_is_there_once_or_told() -> None:
    page = _page(*[FIRST, SECOND] * 3)
    assert "repeated-tail" in _codes(page)
    assert FIRST in page.text
    assert SECOND in page.text


@given(st.lists(st.sampled_from([FIRST, SECOND, LAST, "Our action", *ITEMS]), max_size=12))
def test_no_words_are_lost_by_it(lines: list[str]) -> None:
    page = _page(*lines)
    text = page.text
    assert all(line.removeprefix("- ") in text for line in lines)


@pytest.mark.parametrize("lines", [[FIRST, SECOND] * 20_000, ["same line"] * 200_000, ["one", "two"] * 100_000])
def test_many_equal_lines_cost_no_more_than_many_others(lines: list[str]) -> None:
    page = _page(*lines)
    assert lines[0] in page.text
