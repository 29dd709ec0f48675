"""Worker processes that answer in the order in which they were asked."""

import atexit
import os
import pickle
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from queue import SimpleQueue
from time import monotonic
from typing import Generic, TypeVar, cast

from osce_corpus.corpus.parallel.worker import Batch, Died, Told, Worker
from osce_corpus.errors import WorkersError

T = TypeVar("T")
R = TypeVar("R")

_LARGEST_BATCH = 64 * 1024
"""In bytes: some milliseconds of work, beside which sending it is nothing."""
_MOST_TASKS = 64
_LONGEST_DRAWING = 0.05
"""In seconds: what comes slowly is not held back for the sake of a full batch."""
_IN_HAND = 2
"""Batches that a worker has at most: the next lies ready when one is answered."""
_WINDOW = 4
"""Batches for each worker that are under way or wait for their turn to be handed over."""
_DEATHS = 2
"""How many workers a task may cost. One could be chance: somebody else may have killed it."""
_FAILED_STARTS = 3


def usable_cores() -> int:
    """Return how many cores this process may use."""
    allowed = getattr(os, "sched_getaffinity", None)
    return len(allowed(0)) if allowed else os.cpu_count() or 1


def in_order(function: Callable[[T], R], tasks: Iterable[T], workers: int) -> Generator[R | Died, None, None]:
    """Yield what `function` makes of each task, in the order of the tasks.

    At most some batches of tasks for each worker are drawn ahead. Where `tasks` raises an error, the answers to what
    it gave before come first. Closing the generator ends the workers at once, what they are at is given up.

    Args:
        function: Taken by name into the workers, so it is one of a module, or a `partial` of one. It raises nothing.
        tasks: Anything that can be pickled.
        workers: How many processes, at most; one is started when there is work for it.

    Raises:
        WorkersError: No worker can be started.
    """
    pool: _Pool[R] = _Pool(pickle.dumps(function), map(pickle.dumps, tasks), workers)
    atexit.register(pool.end)  # where nobody closes the generator; later, threads can no longer be waited for
    try:
        yield from pool.answers()
    finally:
        pool.end()
        atexit.unregister(pool.end)


class _Pool(Generic[R]):
    def __init__(self, function: bytes, tasks: Iterator[bytes], workers: int) -> None:
        self._function = function
        self._tasks = tasks
        self._error: Exception | None = None
        self._most = workers
        self._workers: list[Worker] = []
        self._told: SimpleQueue[Told] = SimpleQueue()
        self._failed_starts = 0
        self._order: list[Batch] = []
        """What is not handed over yet, in the order of the tasks."""
        self._waiting: deque[Batch] = deque()
        """What no worker has."""

    def answers(self) -> Iterator[R | Died]:
        while True:
            self._draw()
            if not self._order:
                break
            if not self._order[0].is_done:
                self._hear()
                continue
            batch = self._order.pop(0)
            self._give_out()
            yield from [batch.died] if batch.died else pickle.loads(cast("bytes", batch.answered))
        if self._error is not None:
            raise self._error

    def end(self) -> None:
        """End every worker."""
        for worker in self._workers:
            worker.dismiss()
        for worker in self._workers:
            worker.end()

    def _draw(self) -> None:
        """Draw tasks while there is room for them and nothing to hand over."""
        while len(self._order) < _WINDOW * self._most and not (self._order and self._order[0].is_done):
            batch = self._next_batch()
            if batch is None:
                return
            self._order.append(batch)
            self._waiting.append(batch)
            self._give_out()
            while not self._told.empty():
                self._hear()

    def _next_batch(self) -> Batch | None:
        tasks: list[bytes] = []
        size = 0
        latest = monotonic() + _LONGEST_DRAWING
        while not tasks or (size < _LARGEST_BATCH and len(tasks) < _MOST_TASKS and monotonic() < latest):
            try:
                task = next(self._tasks, None)
            except Exception as error:
                self._error, self._tasks = error, iter(())
                break
            if task is None:
                break
            tasks.append(task)
            size += len(task)
        return Batch(tasks) if tasks else None

    def _hear(self) -> None:
        """Wait until a worker says something, and act on it."""
        worker, data = self._told.get()
        if data is None:
            self._bury(worker)
        else:
            worker.take(data)
            self._failed_starts = 0
        self._give_out()

    def _give_out(self) -> None:
        """Give what waits to workers that have room for it."""
        while self._waiting:
            worker = min(self._workers, key=lambda worker: len(worker.batches), default=None)
            if worker is None or (worker.batches and len(self._workers) < self._most):
                worker = Worker(self._function, self._told)
                self._workers.append(worker)
            if len(worker.batches) == _IN_HAND:
                return
            worker.give(self._waiting.popleft())

    def _bury(self, worker: Worker) -> None:
        """Let others do the work of a worker that has died, task by task where it may have died of one."""
        self._workers.remove(worker)
        how = worker.how_it_ended()
        left = list(worker.batches)
        if not worker.is_ready:
            self._failed_starts += 1
            if self._failed_starts == _FAILED_STARTS:
                raise WorkersError(how)
        elif left:
            left[:1] = self._taken_apart(left[0], Died(how))
        self._waiting.extendleft(reversed(left))

    def _taken_apart(self, batch: Batch, died: Died) -> list[Batch]:
        """Return what is to be tried again of a batch of which a worker died."""
        batch.deaths += 1
        if len(batch.tasks) > 1:
            parts = [Batch([task], deaths=batch.deaths) for task in batch.tasks]
            index = self._order.index(batch)
            self._order[index : index + 1] = parts
            return parts
        if batch.deaths < _DEATHS:
            return [batch]
        batch.died = died
        return []
