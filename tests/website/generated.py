"""The documents of the site that no file of `docs/` holds."""

from collections.abc import Iterator
from pathlib import Path

from tests.website import api, data_model, notebooks
from tests.website.links import MOVED


def documents(docs: str) -> Iterator[tuple[str, str]]:
    """Yield the path of each in the site, and what it says."""
    for name, path in MOVED.items():
        yield path, (Path(docs).parent / name).read_text(encoding="utf-8")
    yield "data-model.md", data_model.document()
    yield from api.documents()
    yield from notebooks.documents(Path(docs))
