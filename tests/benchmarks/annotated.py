"""Quotations and references: how many of those that a person annotated are found, and each that is not."""

from tests.support.annotated import SEEN, UNSEEN, measure


def show_annotated() -> None:
    """Print precision and recall on each file of annotated pages, and what is wrong or missed."""
    print(f"\n{'annotated pages':<48}{'right':>7}{'precision':>11}{'recall':>9}")
    for path in (SEEN, UNSEEN):
        for name, score in measure(path).items():
            print(f"{f'{path.stem}: {name}':<48}{score.right:>7}{score.precision:>11.3f}{score.recall:>9.3f}")
            for page, key in score.wrong:
                print(f"    wrong in {page}: {key}")
            for page, key in score.missed:
                print(f"    missed in {page}: {key}")
