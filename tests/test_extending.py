"""The examples of how to extend the library, applied to a copy of it."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import osce_corpus as oc
from tests.support import seeds

ROOT = seeds.FOLDER.parent
DOCUMENTS = sorted((ROOT / "docs" / "extending").glob("*.md"))
_BLOCK = re.compile(r'^```(python|diff|text) title="([^"]+)"\n(.*?)^```$', re.MULTILINE | re.DOTALL)


def _changed(text: str, change: str) -> str:
    """Return a file with a change, whose lines stand in it once."""
    lines = change.splitlines(keepends=True)
    before = "".join(line[1:] for line in lines if not line.startswith("+"))
    after = "".join(line[1:] for line in lines if not line.startswith("-"))
    assert text.count(before) == 1, change
    return text.replace(before, after)


def _uncovered() -> dict[str, str]:
    """Return the environment, without what counts the lines that run: those of a copy are none of the library's."""
    return {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}


def _name(path: Path) -> str:
    return path.stem


@pytest.mark.parametrize("document", DOCUMENTS, ids=_name)
def test_an_example_of_an_extension_does_what_it_says(document: Path, tmp_path: Path) -> None:
    shutil.copytree(Path(oc.__file__).parent, tmp_path / "src" / "osce_corpus")
    shutil.copytree(seeds.FOLDER, tmp_path / "seeds")
    printed = None
    for kind, title, block in _BLOCK.findall(document.read_text(encoding="utf-8")):
        file = tmp_path / title
        if kind == "diff":
            file.write_text(_changed(file.read_text(encoding="utf-8"), block), encoding="utf-8")
        elif title == "try it":
            environment = {**_uncovered(), "PYTHONPATH": str(tmp_path / "src")}
            done = subprocess.run(
                [sys.executable, "-c", block],
                cwd=tmp_path,
                env=environment,
                check=False,
                capture_output=True,
                text=True,
            )
            assert done.returncode == 0, done.stderr
            printed = [line.rstrip() for line in done.stdout.splitlines()]
        elif kind == "python":
            file.write_text(block, encoding="utf-8")
        else:
            assert printed == block.splitlines()
            return
    pytest.fail("nothing was compared")


def test_there_are_examples() -> None:
    assert {path.stem for path in DOCUMENTS} >= {"format", "language", "layout", "page-type"}
