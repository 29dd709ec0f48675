"""Worker processes that do on certain pages what no page makes them do, and that can be found.

Nothing of this is in the library: what every Python process runs when it starts is put in front of its path.
"""

import subprocess
import textwrap
from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

import pytest

_SECONDS = 60
_AT_THE_START = """
import os, signal, sys
from pathlib import Path

folder = Path(os.environ["FOLDER_OF_WORKERS"])
if "-c" in sys.orig_argv and "parallel.serving" in sys.orig_argv[-1]:
    (folder / f"{os.getpid()}.pid").touch()
    sys.modules.update(dict.fromkeys((folder / "hidden").read_text().split()))
    from osce_corpus.corpus import many
    analyse = many.analyse

    def on_certain_pages(content, **options):
        print("This goes nowhere.")
        for name in (folder / "deeds").read_text().split():
            if name in str(content):
                deeds[name]()
        return analyse(content, **options)

    def wait():
        (folder / "waiting").write_text(str(os.getpid()))
        while not (folder / "go").exists():
            signal.sigtimedwait([], 0.01)

    def raise_signal(number):
        return lambda: os.kill(os.getpid(), number)

    deeds = {
        "KILLED": raise_signal(signal.SIGKILL),
        "NAMELESS": raise_signal(40),
        "SEGMENTATION": raise_signal(signal.SIGSEGV),
        "EXIT": lambda: os._exit(3),
        "WAITING": wait,
    }
    many.analyse = on_certain_pages
"""


class Workers:
    """The worker processes that are started during a test."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    @property
    def started(self) -> set[int]:
        """Their numbers, also of those that are gone."""
        return {int(file.stem) for file in self.folder.glob("*.pid")}

    @property
    def living(self) -> set[int]:
        """The numbers of those that are there."""
        return set(filter(_is_alive, self.started))

    def waiting(self) -> int:
        """Wait for a worker that has come to a page with the word WAITING; return its number."""
        until((self.folder / "waiting").exists)
        until(lambda: bool((self.folder / "waiting").read_text()))
        return int((self.folder / "waiting").read_text())

    def hide(self, package: str) -> None:
        """Let no worker find a package."""
        (self.folder / "hidden").write_text(package)

    def go_on(self) -> None:
        """Let every worker read such pages as any other."""
        (self.folder / "go").touch()


def watched(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Workers:
    """Prepare the environment from which workers are started."""
    (folder / "sitecustomize.py").write_text(textwrap.dedent(_AT_THE_START))
    (folder / "hidden").touch()
    (folder / "deeds").write_text("KILLED NAMELESS SEGMENTATION EXIT WAITING")
    monkeypatch.setenv("FOLDER_OF_WORKERS", str(folder))
    monkeypatch.setenv("PYTHONPATH", str(folder))
    return Workers(folder)


def until(is_so: Callable[[], bool]) -> None:
    """Wait until something is so; fail where it takes very long."""
    end = monotonic() + _SECONDS
    while not is_so():
        if monotonic() > end:
            pytest.fail("It was to be so by now.")
        sleep(0.01)


def _is_alive(number: int) -> bool:
    """Return whether a process is there, and not only its name until somebody asks how it ended."""
    shown = subprocess.run(["/bin/ps", "-o", "stat=", "-p", str(number)], check=False, capture_output=True, text=True)
    return shown.stdout.strip()[:1] not in ("", "Z")
