"""The five pages that come with the library."""

from pathlib import Path

from osce_corpus.corpus.inputs import parse_file
from osce_corpus.pages import Page

# In an installed package the pages lie beside the code, in a checkout at its top.
_FOLDERS = (Path(__file__).parents[1] / "seeds", Path(__file__).parents[3] / "seeds")


def load_seeds() -> tuple[Page, ...]:
    """Return the five pages that come with the library, parsed: data to try things on.

    Two press releases, two topic pages and a seminar, in the order of their file names.
    """
    folder = next(folder for folder in _FOLDERS if folder.is_dir())
    return tuple(parse_file(path) for path in sorted(folder.glob("*.txt")))
