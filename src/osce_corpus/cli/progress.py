"""How far a build has come: a bar on a terminal, a line now and then in a log."""

from collections.abc import Callable, Generator, Iterable
from contextlib import contextmanager, suppress
from pathlib import Path
from time import monotonic

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeRemainingColumn

from osce_corpus.corpus.inputs import Piece
from osce_corpus.corpus.printing import counted

SECONDS_BETWEEN_LINES = 30.0
OnPiece = Callable[[Piece], None]
"""To be called with each input when it is read."""
OnPage = Callable[[], None]
"""To be called when a page is done."""


@contextmanager
def progress_of(inputs: Iterable[str], console: Console) -> Generator[tuple[OnPiece, OnPage]]:
    """Show on a console how many pages are done, how many a second, and how long the rest of the files may take.

    The time is that for the bytes of the files that are left; of one large file nobody knows it.
    """
    state = _State(inputs)
    if not console.is_terminal:
        yield state.read, _lines(state, console)
        return
    columns = (SpinnerColumn(), BarColumn(), TextColumn("{task.fields[told]}"), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True) as progress:
        bar = progress.add_task("", total=state.bytes_in_all or None, told=state.told())

        def on_page() -> None:
            state.pages += 1
            progress.update(bar, completed=state.bytes_done, told=state.told())

        yield state.read, on_page


def _lines(state: "_State", console: Console) -> OnPage:
    latest = monotonic()

    def on_page() -> None:
        nonlocal latest
        state.pages += 1
        if monotonic() - latest >= SECONDS_BETWEEN_LINES:
            latest = monotonic()
            console.print(state.told() + state.share())

    return on_page


class _State:
    def __init__(self, inputs: Iterable[str]) -> None:
        self.pages = 0
        self.bytes_done = 0
        self.bytes_in_all = sum(map(_size, inputs))
        self._file: str | None = None
        self._start = monotonic()

    def read(self, piece: Piece) -> None:
        """Note that an input is read: all files before its own have been."""
        path = piece.origin.path
        if path != self._file:
            self.bytes_done += _size(self._file) if self._file else 0
            self._file = path

    def told(self) -> str:
        """Return how many pages are done, and how many a second."""
        rate = self.pages / max(monotonic() - self._start, 1e-9)
        return f"{counted(self.pages, 'page')}, {rate:,.0f} a second"

    def share(self) -> str:
        """Return what share of the files is done, where their size is known."""
        return f", {min(self.bytes_done / self.bytes_in_all, 1):.0%} of the files" if self.bytes_in_all else ""


def _size(given: str) -> int:
    """Return how many bytes a file has, or all files of a folder; 0 for what is none, or cannot be looked at."""
    path = Path(given)
    size = 0
    with suppress(OSError, ValueError):  # a folder that is not ours, a path with a zero in it
        for file in path.rglob("*") if path.is_dir() else [path]:
            is_hidden = any(name.startswith(".") for name in file.relative_to(path).parts)
            size += file.stat().st_size if file.is_file() and not is_hidden else 0
    return size
