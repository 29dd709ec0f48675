"""Run the notebooks of the documents: `python -m tests.support.notebooks` does, and stores what they show.

Each runs in a folder of its own, with the seeds where they are in a clone.
"""

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast

import nbformat
from nbclient import NotebookClient

from tests.support import seeds

FOLDER = seeds.FOLDER.parent / "docs" / "notebooks"
PATHS = tuple(sorted(FOLDER.glob("*.ipynb")))
_SECONDS = 120


def read(path: Path) -> Any:
    """Return a notebook with its stored outputs."""
    return cast("Any", nbformat).read(path, as_version=4)


def run(path: Path) -> Any:
    """Return a notebook with the outputs of now.

    Raises:
        nbclient.exceptions.CellExecutionError: A cell raises an error.
    """
    notebook = read(path)
    with TemporaryDirectory() as clone:
        folder = Path(clone, "docs", "notebooks")
        folder.mkdir(parents=True)
        shutil.copytree(seeds.FOLDER, Path(clone, "seeds"))
        client = NotebookClient(
            notebook, timeout=_SECONDS, record_timing=False, resources={"metadata": {"path": str(folder)}}
        )
        cast("Any", client).execute()
    return _with_whole_streams(notebook)


def _with_whole_streams(notebook: Any) -> Any:
    """Return a notebook in which what is printed is one output, in however many pieces it came."""
    for cell in notebook.cells:
        outputs: list[Any] = []
        for output in cell.get("outputs", []):
            if output.output_type == "stream" and outputs and outputs[-1].get("name") == output.name:
                outputs[-1].text += output.text
            else:
                outputs.append(output)
        if "outputs" in cell:
            cell.outputs = outputs
    return notebook


def shown(notebook: Any) -> list[list[dict[str, str]]]:
    """Return what each cell shows, by the kind of what it is; of pictures only that there is one."""
    return [[_shown(output) for output in cell.get("outputs", [])] for cell in notebook.cells]


def _shown(output: Any) -> dict[str, str]:
    if output.output_type == "stream":
        return {output.name: output.text}
    return {kind: "" if kind.startswith("image/") else value for kind, value in output.data.items()}


def main() -> None:
    """Run all notebooks, and store them with their outputs."""
    for path in PATHS:
        notebook = run(path)
        notebook.metadata = {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        }
        cast("Any", nbformat).write(notebook, path)
        sys.stdout.write(f"{path.name}\n")


if __name__ == "__main__":
    main()
