"""Notebooks as documents: their text, their code and their stored outputs. Nothing is run."""

import json
import re
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from pathlib import Path
from typing import Any

_FOLDER = "notebooks"
_ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
_PLACE = re.compile(r'<div class="output" data-number="(\d+)"></div>')
_IMAGES = ("image/svg+xml", "image/png", "image/jpeg")


def documents(docs: Path) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of a document for each notebook, with places for the outputs."""
    for path in sorted((docs / _FOLDER).glob("*.ipynb")):
        yield f"{_FOLDER}/{path.stem}.md", "\n\n".join((*_parts(_read(path)), _download(path)))


def with_outputs(html: str, docs: str, document: str) -> str:
    """Return the page of a notebook with the outputs in their places; any other page as it is."""
    path = (Path(docs) / document).with_suffix(".ipynb")
    if not document.startswith(f"{_FOLDER}/") or not path.is_file():
        return html
    outputs = [output for cell in _read(path)["cells"] for output in _outputs(cell)]
    return _PLACE.sub(lambda place: f'<div class="output">{_shown(outputs[int(place[1])])}</div>', html)


def _read(path: Path) -> dict[str, Any]:
    notebook: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return notebook


def _parts(notebook: dict[str, Any]) -> Iterator[str]:
    number = 0
    for cell in notebook["cells"]:
        source = _text(cell["source"])
        if cell["cell_type"] == "markdown":
            yield source
        elif cell["cell_type"] == "code" and source:
            yield _fenced(source)
        for _ in _outputs(cell):
            yield f'<div class="output" data-number="{number}"></div>'
            number += 1


def _fenced(source: str) -> str:
    runs = (len(run) for run in re.findall("`+", source))
    fence = "`" * max((3, *(run + 1 for run in runs)))
    return f"{fence}python\n{source}\n{fence}"


def _download(path: Path) -> str:
    return f'<a class="download" href="{escape(path.name)}" download>Download this notebook</a>'


def _outputs(cell: dict[str, Any]) -> list[dict[str, Any]]:
    outputs: list[dict[str, Any]] = cell.get("outputs", [])
    return outputs


def _shown(output: dict[str, Any]) -> str:
    """Return an output as HTML: the richest form that needs no script."""
    if output["output_type"] == "stream":
        return _preformatted(output["text"])
    if output["output_type"] == "error":
        return _preformatted("\n".join(output["traceback"]))
    data = output["data"]
    if "text/html" in data:
        return _text(data["text/html"])
    plain = data.get("text/plain", "")
    for kind in _IMAGES:
        if kind in data:
            return f'<img src="data:{kind};base64,{_in_base64(_text(data[kind]))}" alt="{escape(_text(plain))}">'
    return _preformatted(plain)


def _in_base64(image: str) -> str:
    """Return an image as a notebook keeps it: what is markup as it is, what is bytes in Base64."""
    return b64encode(image.encode()).decode() if image.lstrip().startswith("<") else image.replace("\n", "")


def _preformatted(text: str | list[str]) -> str:
    return f"<pre>{escape(_ANSI.sub('', _text(text)))}</pre>"


def _text(value: str | list[str]) -> str:
    """Return what a notebook keeps as a string or as its lines."""
    return value if isinstance(value, str) else "".join(value)
