"""The notebooks of the documents run, and show what is stored in them."""

from pathlib import Path

import pytest

pytest.importorskip("nbclient", reason="the notebooks run where there is a kernel for them")

from tests.support.notebooks import PATHS, read, run, shown


def _name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_a_notebook_runs_and_shows_what_is_stored_in_it(path: Path) -> None:
    stored = read(path)
    assert shown(run(path)) == shown(stored)
    assert any(cell.cell_type == "code" and cell.outputs for cell in stored.cells)


def test_there_are_notebooks() -> None:
    assert {path.stem for path in PATHS} >= {"five-pages", "explain", "data-frame", "who-speaks", "test-your-scraper"}
