"""Many pages: in order, lazily, in any number of processes, whatever becomes of these."""

import os
import pickle
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any, cast

import pytest
from attrs import evolve

import osce_corpus as oc
from osce_corpus.corpus import many
from osce_corpus.corpus.parallel import Died, in_order, pool, serving, usable_cores, worker
from osce_corpus.corpus.parallel.frames import read_frame, write_frame
from tests.support import seeds
from tests.support.workers import Workers, until, watched

TEXTS = [seeds.source(name) for name in seeds.NAMES]
PAGE = oc.parse(TEXTS[0])
ALL = [1, 2, 3, None]


@pytest.fixture
def workers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Workers:
    folder = tmp_path / "workers"
    folder.mkdir()
    return watched(monkeypatch, folder)


def _pages(results: Any) -> list[oc.Page | None]:
    return [result.page if isinstance(result, oc.Parsed) else None for result in results]


def _listeners() -> int:
    """How many workers are listened to."""
    return sum(thread.name == "osce_corpus listener" for thread in threading.enumerate())


def _small(number: int, word: str = "") -> str:
    return f"Press release\nRiver data {number}\nVIENNA, 3 May 2012 - The OSCE said so today. {word}"


def _endless(drawn: list[int]) -> Iterator[str]:
    for number in count():
        drawn.append(number)
        yield _small(number)


class Text(str):
    """A text of a class of its own, as other libraries have them."""

    __slots__ = ()

    def __reduce__(self) -> Any:
        raise AssertionError


class Data(bytes):
    """The same of bytes."""

    __slots__ = ()

    __reduce__ = Text.__reduce__


@pytest.mark.parametrize("number", ALL)
def test_each_source_gives_what_parse_gives(number: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(many, "_WORTH_WORKERS", 0)
    monkeypatch.setattr(many, "usable_cores", lambda: 2)
    url = "https://www.osce.org/secretariat/90000"
    latin = "Müller spricht\n\nEin Absatz.".encode("latin-1")
    sources: list[str | bytes | oc.Source] = [
        *TEXTS,
        TEXTS[0].encode(),
        oc.Source(TEXTS[1], url=url, name="the second"),
        latin,
        oc.Source(TEXTS[2].encode("utf-16-le"), encoding="utf-16-le"),
        Text(TEXTS[0]),
        Data(TEXTS[0].encode()),
    ]
    results = list(oc.parse_many((source for source in sources), workers=number, encoding="latin-1"))
    assert _pages(results) == [
        *map(oc.parse, TEXTS),
        oc.parse(TEXTS[0].encode(), encoding="latin-1"),
        oc.parse(TEXTS[1], url=url),
        oc.parse(latin.decode("latin-1")),
        oc.parse(TEXTS[2]),
        PAGE,
        oc.parse(TEXTS[0].encode(), encoding="latin-1"),
    ]
    names = [result.source for result in results]
    assert names == [f"sources[{index}]" if index != 6 else "the second" for index in range(len(sources))]


@pytest.mark.parametrize("number", [1, 2])
def test_no_source_costs_another_its_result(number: int) -> None:
    wrong: list[Any] = [
        TEXTS[0],
        None,
        Path("page.txt"),
        "x" * 6_001,
        oc.Source(b"A title", encoding="utf-9"),
        oc.Source("A title", url=cast("str", float("nan")), name="frame"),
        TEXTS[0],
    ]
    first, *between, last = oc.parse_many(wrong, workers=number, max_size=6_000)
    assert _pages([first, last]) == [PAGE, PAGE]
    assert [(failed.source, failed.reason) for failed in between if isinstance(failed, oc.Failed)] == [
        (
            "sources[1]",
            "a source is str or bytes, not NoneType; to read a file, call parse_file(path) or explain_file(path)",
        ),
        (
            "sources[2]",
            f"a source is str or bytes, not {type(Path()).__name__}; to read a file, call parse_file(path) or explain_file(path)",
        ),
        ("sources[3]", str(oc.InputTooLargeError(6_001, 6_000))),
        ("sources[4]", "unknown encoding: utf-9"),
        ("frame", "the url of a source is a str, not float"),
    ]


@pytest.mark.parametrize(
    ("error", "reason"), [(MemoryError(), "MemoryError()"), (KeyError("river"), "KeyError('river')")]
)
def test_whatever_goes_wrong_with_a_page_is_told_beside_it(
    monkeypatch: pytest.MonkeyPatch, error: Exception, reason: str
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(many, "read_as", fail)
    assert list(oc.parse_many(TEXTS[:1])) == [
        oc.Failed(source="sources[0]", reason=f"It could not be parsed: {reason}")
    ]


@pytest.mark.parametrize(
    ("sources", "options", "error", "message"),
    [
        ("A title", {}, TypeError, "many pages, not one str; parse reads one"),
        (b"A title", {}, TypeError, "many pages, not one bytes"),
        (oc.Source("A title"), {}, TypeError, "not iterable"),
        (TEXTS, {"workers": 0}, ValueError, "workers is 1 or more, or None for every core, not 0"),
        (TEXTS, {"workers": True}, TypeError, "workers is an int or None, not bool"),
        (TEXTS, {"workers": "2"}, TypeError, "workers is an int or None, not str"),
        (TEXTS, {"max_size": 1.5}, TypeError, "max_size is an int, not float"),
        (TEXTS, {"encoding": "utf-9"}, LookupError, "utf-9"),
        (TEXTS, {"encoding": "base64"}, LookupError, "not a text encoding"),
    ],
)
def test_a_wrong_argument_is_told_at_the_call(sources: Any, options: Any, error: type[Exception], message: str) -> None:
    with pytest.raises(error, match=message):
        oc.parse_many(sources, **options)


def test_no_sources_give_no_results_and_start_no_process(workers: Workers) -> None:
    assert list(oc.parse_many([], workers=2)) == []
    assert workers.started == set()


def test_one_page_needs_one_worker(workers: Workers) -> None:
    assert _pages(oc.parse_many(TEXTS[:1], workers=8)) == [PAGE]
    assert len(workers.started) == 1
    assert workers.living == set()


def test_a_few_pages_are_worth_no_worker_where_their_number_is_not_given(workers: Workers) -> None:
    assert _pages(oc.parse_many(TEXTS[:1], workers=None)) == [PAGE]
    assert workers.started == set()


def test_the_usable_cores_are_those_that_the_process_may_use(monkeypatch: pytest.MonkeyPatch) -> None:
    def allowed(_: int) -> set[int]:
        return {0, 3, 5}

    monkeypatch.setattr(os, "sched_getaffinity", allowed, raising=False)
    assert usable_cores() == 3
    monkeypatch.delattr(os, "sched_getaffinity")
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    assert usable_cores() == 4
    monkeypatch.setattr(os, "cpu_count", lambda: None)
    assert usable_cores() == 1


@pytest.mark.parametrize("number", [1, 2])
def test_sources_are_drawn_as_they_are_needed(number: int, workers: Workers) -> None:
    drawn: list[int] = []
    results = oc.parse_many(_endless(drawn), workers=number)
    assert not drawn
    with closing(results):
        for asked in range(300):
            assert _pages([next(results)]) == [oc.parse(_small(asked))]
            assert len(drawn) - asked <= number * 5 * 64
    assert workers.living == set()
    assert len(workers.started) == (number if number > 1 else 0)


def test_what_comes_slowly_is_not_held_back_for_a_full_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "_LONGEST_DRAWING", 0)
    drawn: list[int] = []
    with closing(oc.parse_many(_endless(drawn), workers=2)) as results:
        next(results)
    assert len(drawn) <= 8  # one in a batch, four batches for each worker


@pytest.mark.parametrize("number", [1, 2])
def test_an_error_of_the_sources_comes_behind_the_results_of_what_they_gave(number: int, workers: Workers) -> None:
    def sources() -> Iterator[str]:
        yield from map(_small, range(100))
        raise ConnectionError

    found: list[oc.Page | None] = []
    with pytest.raises(ConnectionError):
        found.extend(
            result.page for result in oc.parse_many(sources(), workers=number) if isinstance(result, oc.Parsed)
        )
    assert found == [oc.parse(_small(index)) for index in range(100)]
    assert workers.living == set()


@pytest.mark.parametrize(
    ("word", "how"),
    [
        ("KILLED", "was killed by SIGKILL"),
        ("SEGMENTATION", "was killed by SIGSEGV"),
        ("NAMELESS", "was killed by signal 40"),
        ("EXIT", "ended with exit status 3"),
    ],
)
def test_a_page_that_ends_its_workers_is_told_and_costs_no_other(word: str, how: str, workers: Workers) -> None:
    """One page in the middle of many small ones, and one too large to go with others."""
    sources = [_small(number, word if number == 31 else "") for number in range(200)]
    sources.insert(100, _small(500, word + " It went on." * 10_000))
    results = list(oc.parse_many(sources, workers=2))
    failed = [result for result in results if isinstance(result, oc.Failed)]
    assert [failure.source for failure in failed] == ["sources[31]", "sources[100]"]
    reason = f"Two processes that were to read it died; the last one {how}. It may need more memory than there is: "
    assert {failure.reason for failure in failed} == {reason + "read it by itself, where there is more."}
    assert _pages(results) == [None if word in text else oc.parse(text) for text in sources]
    assert len(workers.started) <= 2 + 4
    assert workers.living == set()


def test_pages_that_end_their_workers_can_be_neighbours(workers: Workers) -> None:
    sources = [_small(number, "EXIT" if number in (0, 1, 4) else "") for number in range(5)]
    assert _pages(oc.parse_many(sources, workers=2)) == [None if "EXIT" in text else oc.parse(text) for text in sources]
    assert workers.living == set()


def test_a_worker_that_somebody_kills_at_work_is_replaced_and_nothing_is_lost(workers: Workers) -> None:
    sources = [_small(number, "WAITING" if number == 70 else "") for number in range(300)]

    def kill() -> None:
        os.kill(workers.waiting(), signal.SIGKILL)
        workers.go_on()

    with ThreadPoolExecutor(1) as threads:
        killing = threads.submit(kill)
        results = list(oc.parse_many(sources, workers=2))
    assert killing.exception() is None
    assert _pages(results) == list(map(oc.parse, sources))
    assert len(workers.started) == 3


def test_workers_that_are_killed_while_they_wait_for_work_are_replaced(workers: Workers) -> None:
    sources = [_small(number) for number in range(1_500)]
    with closing(oc.parse_many(sources, workers=2)) as results:
        found = [next(results)]
        for number in workers.living:
            os.kill(number, signal.SIGKILL)
        until(lambda: not workers.living)
        found.extend(results)
    assert _pages(found) == list(map(oc.parse, sources))


def test_a_worker_that_is_killed_when_all_its_work_is_done_costs_nothing(workers: Workers) -> None:
    sources = [_small(number, "WAITING" if number == 64 else "") for number in range(65)]
    with closing(oc.parse_many(sources, workers=2)) as results:
        found = [next(results) for _ in range(64)]
        (idle,) = workers.living - {workers.waiting()}
        os.kill(idle, signal.SIGKILL)
        until(lambda: idle not in workers.living)
        until(lambda: _listeners() == 1)
        workers.go_on()
        found.extend(results)
    assert _pages(found) == list(map(oc.parse, sources))


def test_a_worker_that_is_busy_does_not_keep_the_others_from_work(workers: Workers) -> None:
    """A pipe takes less than a batch of large pages: who writes to it waits for who reads it."""
    sources = [_small(number, ("WAITING " if number == 0 else "") + "word " * 50_000) for number in range(12)]
    drawn: list[str] = []
    found: list[oc.Parsed | oc.Failed] = []

    def given() -> Iterator[str]:
        for source in sources:
            drawn.append(source)
            yield source

    consumer = threading.Thread(target=lambda: found.extend(oc.parse_many(given(), workers=2)))
    consumer.start()
    workers.waiting()
    until(lambda: len(drawn) == 8)  # as many as may be under way, each a batch of its own
    workers.go_on()
    consumer.join()
    assert _pages(found) == list(map(oc.parse, sources))


@pytest.mark.parametrize("command", ["false", "no-such-command"])
def test_where_no_worker_can_be_started_that_is_told(monkeypatch: pytest.MonkeyPatch, command: str) -> None:
    monkeypatch.setattr(sys, "executable", f"/usr/bin/{command}")
    with pytest.raises(oc.WorkersError, match=r"exit status 1|No such file") as caught:
        list(oc.parse_many(TEXTS, workers=2))
    assert "workers=1 does the work in this process" in str(caught.value)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_worker_that_closes_its_pipe_and_does_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_COMMAND", "import os, time; os.close(1); time.sleep(1_000)")
    monkeypatch.setattr(worker, "_SECONDS_TO_END", 0.01)
    with pytest.raises(oc.WorkersError, match="SIGKILL"):
        list(oc.parse_many(TEXTS, workers=2))


def test_a_loop_that_ends_early_ends_the_workers_at_once(workers: Workers) -> None:
    for _ in oc.parse_many((_small(number, "WAITING" if number > 200 else "") for number in count()), workers=2):
        if (workers.folder / "waiting").exists():
            break
    assert len(workers.started) == 2
    assert workers.living == set()


SCRIPT = """
import os, time
import osce_corpus as oc
from itertools import count
print("main", flush=True)
text = "Press release\\nRiver data\\nVIENNA, 3 May 2012 - The OSCE said so today."
results = oc.parse_many({sources}, workers=2)
next(results)
{rest}
"""


def _started(source: str, *, by: str = "-c") -> subprocess.Popen[str]:
    command, stdin = ([sys.executable, by, source], None) if by == "-c" else ([sys.executable, by], source)
    process = subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        start_new_session=True,
    )
    if stdin is not None and process.stdin is not None:
        process.stdin.write(stdin)
        process.stdin.close()
        process.stdin = None
    return process


@pytest.mark.parametrize("by", ["-c", "-"])
def test_every_main_module_will_do_and_runs_once(by: str) -> None:
    """What is given as a command or on standard input cannot be imported, and has no guard against that."""
    source = SCRIPT.format(sources="[text] * 300", rest="print(len(list(results)))")
    assert _started(source, by=by).communicate(timeout=60) == ("main\n299\n", "")


def test_a_script_needs_no_guard(tmp_path: Path) -> None:
    (tmp_path / "script.py").write_text(SCRIPT.format(sources="[text] * 300", rest="print(len(list(results)))"))
    done = subprocess.run([sys.executable, tmp_path / "script.py"], check=True, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("main\n299\n", "")


def test_a_generator_that_nobody_closes_ends_its_workers_with_the_program(workers: Workers) -> None:
    process = _started(SCRIPT.format(sources="(text for _ in count())", rest=""))
    assert process.communicate(timeout=60) == ("main\n", "")
    assert process.returncode == 0
    assert workers.started
    assert workers.living == set()


def test_an_interrupt_ends_the_workers_and_is_told_once(workers: Workers) -> None:
    process = _started(SCRIPT.format(sources="(text + ' WAITING' * (n > 100) for n in count())", rest="list(results)"))
    workers.waiting()
    os.killpg(process.pid, signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert errors.count("Traceback") == errors.count("KeyboardInterrupt") == 1
    assert workers.living == set()


def test_workers_end_with_the_program_that_is_killed(workers: Workers) -> None:
    process = _started(SCRIPT.format(sources="(text + ' WAITING' * (n > 100) for n in count())", rest="list(results)"))
    workers.waiting()
    process.kill()
    workers.go_on()
    process.communicate(timeout=60)
    until(lambda: not workers.living)


def test_pages_go_from_process_to_process_also_without_an_extra(workers: Workers) -> None:
    workers.hide("msgspec")
    assert list(oc.parse_many(TEXTS, workers=2)) == list(oc.parse_many(TEXTS))


def test_anything_that_can_be_pickled_can_be_worked_at() -> None:
    assert list(in_order(len, ["a", b"bc", (1, 2, 3)] * 500, 2)) == [1, 2, 3] * 500
    assert list(in_order(os._exit, [7], 1)) == [Died("ended with exit status 7")]


def test_a_worker_answers_what_it_is_asked_until_the_other_side_ends() -> None:
    asked, answered = BytesIO(), BytesIO()
    write_frame(asked, pickle.dumps(len))
    write_frame(asked, pickle.dumps([pickle.dumps("a"), pickle.dumps("bc")]))
    asked.write(b"\0\0\0")
    asked.seek(0)
    serving.serve(asked, answered)
    answered.seek(0)
    assert read_frame(answered) == serving.READY
    assert pickle.loads(read_frame(answered) or b"") == [1, 2]
    assert read_frame(answered) is None


def test_a_worker_that_is_asked_nothing_says_nothing() -> None:
    answered = BytesIO()
    serving.serve(BytesIO(), answered)
    assert answered.getvalue() == b""


def test_a_piece_that_is_cut_off_is_none() -> None:
    stream = BytesIO()
    write_frame(stream, b"abc")
    assert read_frame(BytesIO(stream.getvalue()[:-1])) is None


def _build(folder: Path, suffix: str, number: int | None) -> tuple[bytes, oc.BuildReport]:
    inputs = [*(seeds.path(name) for name in seeds.NAMES), folder / "nowhere.txt", folder / "dead.txt"] * 3
    report = oc.build(inputs, folder / f"corpus{suffix}", workers=number, dedupe=False)
    return (folder / f"corpus{suffix}").read_bytes(), report


@pytest.mark.parametrize("suffix", [".jsonl", ".md", ".csv"])
def test_a_build_gives_the_same_bytes_whatever_the_number_of_workers(
    suffix: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(many, "_WORTH_WORKERS", 0)
    monkeypatch.setattr(many, "usable_cores", lambda: 2)
    first, *others = [_build(tmp_path, suffix, number) for number in ALL]
    assert all(other == first for other in others)
    assert first[1].pages == 15
    assert [failure.reason for failure in first[1].failures] == ["No such file or directory"] * 6


def test_a_build_reports_the_page_that_ends_its_workers(workers: Workers, tmp_path: Path) -> None:
    for index, text in enumerate([TEXTS[0], "KILLED", TEXTS[1]]):
        (tmp_path / f"{index}.txt").write_text(text, encoding="utf-8")
    seen: list[oc.Row | oc.Failed] = []
    inputs = [tmp_path / f"{index}.txt" for index in range(3)]
    report = oc.build(inputs, tmp_path / "corpus.jsonl", workers=2, on_done=seen.append)
    assert [failure.source for failure in report.failures] == [str(tmp_path / "1.txt")]
    assert "was killed by SIGKILL" in report.failures[0].reason
    assert [result.source for result in seen] == list(map(str, inputs))
    assert [evolve(page, origin=None) for page in oc.read(tmp_path / "corpus.jsonl")] == list(map(oc.parse, TEXTS[:2]))
    assert workers.living == set()


def test_a_build_that_cannot_write_ends_its_workers(workers: Workers, tmp_path: Path) -> None:
    with pytest.raises(OSError, match="nowhere"):
        oc.build([seeds.FOLDER] * 30, tmp_path / "nowhere" / "corpus.jsonl", workers=2)
    assert workers.living == set()


@pytest.mark.parametrize(("options", "error"), [({"workers": 0}, ValueError), ({"encoding": "utf-9"}, LookupError)])
def test_a_build_refuses_a_wrong_argument(options: Any, error: type[Exception], tmp_path: Path) -> None:
    with pytest.raises(error):
        oc.build([], tmp_path / "corpus.jsonl", **options)
