"""Check a wheel: `python -m tests.release dist/*.whl`.

It is installed in new environments without an extra and with each extra alone; what the extra brings works there, and what
others bring names them. Then the tests run against the installed wheel, with every Python from 3.11 on that is found, and
with the lowest of them and the lowest versions of the dependencies.
"""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
CONSTRAINTS = ROOT / "constraints.txt"
LOWEST_CONSTRAINTS = ROOT / "constraints-lowest.txt"
LOWEST = (3, 11)
_LATEST = 20
_NOT_FOR_THE_WHEEL = ("test_work.py", "test_docs.py", "test_site_*.py", "test_notebooks.py")
"""Of the checkout: its documents and the calls that its code makes in one version of Python."""


def main() -> None:
    """Check the wheel that the command line names, and stop at the first fault."""
    wheel = Path(sys.argv[1]).resolve()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for extra in ("", *project["project"]["optional-dependencies"]):
        print(f"== the extra {extra!r}", flush=True)
        with environment(sys.executable) as python:
            install(python, f"{wheel}[{extra}]" if extra else str(wheel))
            run(python, ROOT / "tests" / "extras_alone.py", extra)
    found = list(interpreters())
    for interpreter, constraints in (*((python, CONSTRAINTS) for python in found), (found[0], LOWEST_CONSTRAINTS)):
        print(f"== the tests with {interpreter} and {constraints.name}", flush=True)
        run_tests(wheel, interpreter, constraints)


def run_tests(wheel: Path, interpreter: str, constraints: Path) -> None:
    """Run the tests away from the checkout, in a new environment with the wheel."""
    with environment(interpreter) as python, TemporaryDirectory() as folder:
        install(python, f"{wheel}[all]", "--group", f"{ROOT / 'pyproject.toml'}:test", constraints=constraints)
        for name in ("tests", "seeds", "docs"):
            shutil.copytree(ROOT / name, Path(folder, name))
        for name in ("pyproject.toml", "README.md", "CHANGELOG.md", "Makefile", LOWEST_CONSTRAINTS.name):
            shutil.copy(ROOT / name, folder)
        left_out = (f"--ignore-glob=tests/{name}" for name in _NOT_FOR_THE_WHEEL)
        run(python, "-m", "pytest", "-q", "--numprocesses", "auto", *left_out, "tests", cwd=folder)


@contextmanager
def environment(interpreter: str) -> Generator[str, None, None]:
    """Give the interpreter of a new virtual environment, which is there as long as the block lasts."""
    with TemporaryDirectory() as folder:
        run(interpreter, "-m", "venv", folder)
        yield str(Path(folder, "bin", "python"))


def install(python: str, *what: str, constraints: Path = CONSTRAINTS) -> None:
    """Install something, in versions that are known to pass where they exist for this Python."""
    pip = (python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    run(*pip, "--upgrade", "pip>=25.1")
    run(*pip, *what, "--constraint", constraints)


def run(*command: str | Path, cwd: str | Path = "/") -> None:
    """Run a command away from the checkout; end with its status where it fails."""
    environ = {name: value for name, value in os.environ.items() if name not in ("PYTHONPATH", "VIRTUAL_ENV")}
    status = subprocess.run(command, check=False, cwd=cwd, env=environ).returncode
    if status:
        sys.exit(status)


def interpreters() -> Iterator[str]:
    """Yield each Python that the library is for and that is on the path, or among those of pyenv, one of a version."""
    found: dict[tuple[int, ...], str] = {}
    places = [Path(folder) for folder in os.get_exec_path()]
    places += sorted(Path.home().glob(".pyenv/versions/*/bin"))
    for place in places:
        for minor in range(LOWEST[1], _LATEST):
            python = place / f"python3.{minor}"
            if python.is_file() and _can_make_environments(python):
                found.setdefault((3, minor), str(python))
    yield from (python for _, python in sorted(found.items()))


def _can_make_environments(python: Path) -> bool:
    command = (str(python), "-c", "import ensurepip, sqlite3, ssl, sys; sys.exit(sys.prefix != sys.base_prefix)")
    return subprocess.run(command, check=False, capture_output=True).returncode == 0


if __name__ == "__main__":
    main()
