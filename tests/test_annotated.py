"""Pages that somebody annotated who does not know the code: what is found, and what is left."""

import pytest

from tests.support.annotated import SEEN, UNSEEN, Score, measure

SCORES = measure(SEEN)
SCORES_OF_UNSEEN = measure(UNSEEN)


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [("quotations", 1, 0.98), ("quotations with role and verb", 1, 0.98), ("references", 1, 0.98)],
)
def test_what_a_person_annotated_is_found(name: str, precision: float, recall: float) -> None:
    assert SCORES[name].precision >= precision
    assert SCORES[name].recall >= recall


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [("quotations", 0.94, 0.76), ("quotations with role and verb", 0.85, 0.68), ("references", 0.96, 0.91)],
)
def test_what_a_person_annotated_is_found_on_pages_that_were_not_looked_at(
    name: str, precision: float, recall: float
) -> None:
    assert SCORES_OF_UNSEEN[name].precision >= precision
    assert SCORES_OF_UNSEEN[name].recall >= recall


def test_every_miss_is_known() -> None:
    missed = [page for score in SCORES.values() for page, _ in score.missed]
    assert missed == [
        # The name stands between two parts without a word of attribution: 'My daughter" - here Besa Lom stops - "my'.
        "seen-10-roma",
        "seen-10-roma",
        # Resolution 1540 is annotated twice there, with its year and without; a page has each document once.
        "seen-14-nonproliferation",
    ]


def test_a_score_counts_what_is_right_wrong_and_missed() -> None:
    score = Score(3, (("a", 1),), (("a", 2), ("b", 2), ("b", 3)))
    assert (score.precision, score.recall) == (0.75, 0.5)
