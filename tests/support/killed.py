"""Builds that are killed at moments of our choice, in processes of their own."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Literal

from attrs import asdict, frozen

_PROGRAM = """
import json, os, signal, sys
from threading import Timer

import osce_corpus as oc
from osce_corpus.corpus.building import journal, writing

moment, seconds_between_commits, inputs, output, options = json.loads(sys.argv[1])
if seconds_between_commits is not None:
    journal._SECONDS_BETWEEN_COMMITS = seconds_between_commits
left = moment["steps"] if moment else 0


def kill():
    if moment["whom"] == "all":
        os.killpg(0, signal.SIGKILL)
    os.kill(os.getpid(), signal.SIGKILL)


def step(phase):
    global left
    if moment and (moment["phase"] == phase or phase == "write"):
        left -= 1
        if left == 0:
            Timer(moment["delay"], kill).start() if moment["delay"] else kill()


class Describer(writing.Describer):
    def add(self, page):
        step("write")
        super().add(page)


writing.Describer = Describer
report = oc.build(inputs, output, on_done=lambda result: step("parse"), **options)
print(json.dumps([report.pages, report.duplicates, report.failed, report.skipped]))
"""


@frozen(kw_only=True)
class Moment:
    """When a build is killed."""

    phase: Literal["parse", "write"]
    """Pages are counted from when they are parsed, or from when they are written."""
    steps: int
    """At which page."""
    delay: float = 0.0
    """How many seconds later."""
    whom: Literal["all", "parent"] = "all"
    """Whether its workers are killed, too."""


@frozen
class Ended:
    """How a build came to its end."""

    was_killed: bool
    report: Any
    """The numbers of pages, further copies and failures, and why there were no pages; `None` where it was killed."""
    group: int
    """The number of the group of its processes."""

    def living(self) -> list[str]:
        """Return the states of those of its processes that are there, and not only waiting to be asked how they ended."""
        shown = subprocess.run(["/bin/ps", "-A", "-o", "pgid=,stat="], check=True, capture_output=True, text=True)
        states = [line.split() for line in shown.stdout.splitlines()]
        return [state for group, state in states if int(group) == self.group and not state.startswith("Z")]


def build_in_a_process(
    inputs: Path,
    output: Path,
    moment: Moment | None = None,
    *,
    seconds_between_commits: float | None = None,
    hash_seed: int = 0,
    **options: Any,
) -> Ended:
    """Build, be killed at a moment if there is one, and return when the process has ended, if not its workers."""
    task = json.dumps([moment and asdict(moment), seconds_between_commits, str(inputs), str(output), options])
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, task],
        env={**os.environ, "PYTHONHASHSEED": str(hash_seed)},
        stdout=subprocess.PIPE,
        start_new_session=True,
    )
    told, _ = process.communicate()
    if process.returncode not in (0, -signal.SIGKILL):
        raise AssertionError(f"the build ended with {process.returncode}")
    return Ended(was_killed=process.returncode != 0, report=json.loads(told or "null"), group=process.pid)
