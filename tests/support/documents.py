"""The examples of README and docs, each in a folder of its own beside a copy of the seeds."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from sybil import Example, Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from tests.clusters import crawl
from tests.support import seeds

CLUSTERS = "OSCE_CORPUS_CLUSTERS" in os.environ
"""Whether the examples with clusters run: they need engines, which have an environment of their own."""
PAGES_IN_A_FILE = 8


def in_a_folder_of_its_own(namespace: dict[str, Any]) -> None:
    folder = Path(mkdtemp())
    shutil.copytree(seeds.FOLDER, folder / "seeds")
    if CLUSTERS:
        crawl.write_crawl(folder / "crawl", PAGES_IN_A_FILE)
    namespace["_before"], namespace["_folder"] = Path.cwd(), folder
    os.chdir(folder)


def back_again(namespace: dict[str, Any]) -> None:
    os.chdir(namespace["_before"])
    shutil.rmtree(namespace["_folder"])


def run_console(example: Example) -> str | None:
    """Run the commands of a console block; return what is wrong with their output."""
    commands: list[tuple[str, list[str]]] = []
    for line in example.parsed.rstrip("\n").split("\n"):
        if line.startswith("$ "):
            commands.append((line[2:], []))
        else:
            commands[-1][1].append(line)
    for command, expected in commands:
        found = _output_of(command, example.namespace["_folder"])
        if found != [line.rstrip() for line in expected]:
            return "\n".join([f"$ {command}", "gave", *found, "and not", *expected])
    return None


def _output_of(command: str, folder: Path) -> list[str]:
    environment = {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=folder,
        env=environment,
        check=False,
        encoding="utf-8",
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )
    return [line.rstrip() for line in done.stdout.rstrip("\n").split("\n")]


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("console", run_console)],
    path=str(seeds.FOLDER.parent),
    patterns=["README.md", "docs/*.md", "docs/*/*.md"],
    excludes=["seeds/README.md", *([] if CLUSTERS else ["docs/clusters.md"])],
    setup=in_a_folder_of_its_own,
    teardown=back_again,
).pytest()
