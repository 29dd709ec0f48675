"""Notebooks in the site of the documents: their text, their code, their stored outputs."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.website.notebooks import documents, with_outputs

PNG = "iVBORw0KGgo="


def a_notebook(folder: Path, *cells: dict[str, Any]) -> None:
    (folder / "notebooks").mkdir()
    (folder / "notebooks" / "first.ipynb").write_text(json.dumps({"cells": cells, "nbformat": 4}), encoding="utf-8")


def code(source: Any, *outputs: dict[str, Any]) -> dict[str, Any]:
    return {"cell_type": "code", "source": source, "outputs": outputs}


def of(data: dict[str, Any]) -> dict[str, Any]:
    return {"output_type": "execute_result", "data": data}


def shown(folder: Path, output: dict[str, Any]) -> str:
    a_notebook(folder, code("1", output))
    ((path, document),) = documents(folder)
    return with_outputs(document, str(folder), path)


def test_without_notebooks_there_are_no_documents_of_them(tmp_path: Path) -> None:
    assert list(documents(tmp_path)) == []


def test_a_notebook_is_its_text_and_code_in_order_and_a_link_to_itself(tmp_path: Path) -> None:
    text = {"cell_type": "markdown", "source": ["# First\n", "See [start](../index.md)."]}
    a_notebook(tmp_path, text, {"cell_type": "raw", "source": "left out"}, code(["import this\n", "1"]), code(""))
    ((path, document),) = documents(tmp_path)
    assert path == "notebooks/first.md"
    assert document == (
        "# First\nSee [start](../index.md).\n\n```python\nimport this\n1\n```\n\n"
        '<a class="download" href="first.ipynb" download>Download this notebook</a>'
    )


def test_code_with_backticks_stays_in_its_fence(tmp_path: Path) -> None:
    a_notebook(tmp_path, code('"""\n```\n"""'))
    ((_, document),) = documents(tmp_path)
    assert document.startswith('````python\n"""\n```\n"""\n````\n')


@pytest.mark.parametrize(
    ("output", "html"),
    [
        ({"output_type": "stream", "text": ["a <b>\n", "c"]}, "<pre>a &lt;b&gt;\nc</pre>"),
        ({"output_type": "error", "traceback": ["\x1b[31mValueError\x1b[0m", "no <page>"]}, "<pre>ValueError\nno &lt;page&gt;</pre>"),
        (of({"text/plain": "1"}), "<pre>1</pre>"),
        (of({"text/plain": "1", "text/html": ["<b>\n\n", "*1*</b>"]}), "<b>\n\n*1*</b>"),
        (of({"text/plain": "<Figure>", "image/png": f"{PNG}\n"}), f'<img src="data:image/png;base64,{PNG}" alt="&lt;Figure&gt;">'),
        (of({"image/svg+xml": "<svg/>"}), '<img src="data:image/svg+xml;base64,PHN2Zy8+" alt="">'),
        (of({"application/json": {}}), "<pre></pre>"),
    ],
)  # fmt: skip
def test_an_output_is_shown_in_its_richest_form_without_scripts(
    tmp_path: Path, output: dict[str, Any], html: str
) -> None:
    assert f'<div class="output">{html}</div>' in shown(tmp_path, output)


def test_outputs_stand_behind_the_code_that_gave_them(tmp_path: Path) -> None:
    first, second = of({"text/plain": "one"}), of({"text/plain": "two"})
    a_notebook(tmp_path, code("1", first, second), code("3", of({"text/plain": "three"})))
    ((path, document),) = documents(tmp_path)
    html = with_outputs(document, str(tmp_path), path)
    assert [html.index(part) for part in ("one", "two", "\n3\n", "three")] == sorted(
        map(html.index, ("one", "two", "\n3\n", "three"))
    )


def test_pages_that_are_no_notebooks_stay_as_they_are(tmp_path: Path) -> None:
    place = '<div class="output" data-number="0"></div>'
    assert (
        with_outputs(place, str(tmp_path), "index.md") == with_outputs(place, str(tmp_path), "notebooks/no.md") == place
    )
