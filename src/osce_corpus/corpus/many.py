"""Many pages parsed, here or in several processes."""

from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from time import perf_counter
from typing import cast

from attrs import evolve, frozen

from osce_corpus.corpus.parallel import Died, in_order, usable_cores
from osce_corpus.corpus.results import Failed, Parsed, Source
from osce_corpus.errors import InputTooLargeError
from osce_corpus.formats.encoding import decode, twins
from osce_corpus.pages import Page, read_as
from osce_corpus.parsing import Analysis, analyse
from osce_corpus.reading import MAX_SIZE, check_size, check_type

_WORTH_WORKERS = 0.3
"""In seconds: about as long as it takes until a worker can begin."""
_OF_DEATH = (
    "Two processes that were to read it died; the last one {how}. It may need more memory than there is: "
    "read it by itself, where there is more."
)


def parse_many(
    sources: Iterable[str | bytes | Source],
    *,
    workers: int | None = 1,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
) -> Generator[Parsed | Failed, None, None]:
    """Parse many pages, lazily and in order, and report those that fail beside the others.

    Nothing is read from `sources` before the first result is asked for, and then no more than the workers need: it
    may be a generator of millions. Where it raises an error, the results of what it gave before come first. The
    generator ends its processes when it is used up or closed, also by a `break` out of a loop over it.

    Args:
        sources: The pages; a `Source` says also where a page comes from.
        workers: How many processes parse. 1 parses in this one and starts none; `None` uses every core that this
            process may use, as soon as there is enough to do. The results are the same, and in the same order.
        encoding: The encoding of `bytes`, by its Python name, as for `parse`.
        max_size: How many bytes, or characters of `str`, a source may have.

    Yields:
        For each source, a `Parsed`, or a `Failed`: it is too large, it is neither `str` nor `bytes`, its encoding has
        an unknown name, or two processes that were to read it died.

    Raises:
        TypeError: `sources` is one page and not many, or an argument is of a wrong type; at the call.
        ValueError: `workers` is less than 1; at the call.
        LookupError: `encoding` names no encoding; at the call.
        WorkersError: No process can be started.
    """
    if isinstance(sources, str | bytes):
        message = f"parse_many takes many pages, not one {type(sources).__name__}; parse reads one"
        raise TypeError(message)
    return results_of(iter(sources), workers=workers, encoding=encoding, max_size=max_size)


def results_of(
    sources: Iterator[object], *, workers: int | None, encoding: str | None, max_size: int = MAX_SIZE
) -> Generator[Parsed | Failed, None, None]:
    """Return what becomes of each source as `parse_many` does; a `Failed` among them stays what it is."""
    check_options(workers=workers, encoding=encoding, max_size=max_size)
    return _results(sources, workers, encoding, max_size)


def check_options(*, workers: int | None, encoding: str | None, max_size: int = MAX_SIZE) -> None:
    """Raise what `parse_many` raises at the call, for options that it cannot have."""
    if workers is not None and type(workers) is not int:
        message = f"workers is an int or None, not {type(workers).__name__}"
        raise TypeError(message)
    if workers is not None and workers < 1:
        message = f"workers is 1 or more, or None for every core, not {workers}"
        raise ValueError(message)
    if type(max_size) is not int:
        message = f"max_size is an int, not {type(max_size).__name__}"
        raise TypeError(message)
    _check_encoding(encoding)


def _results(
    sources: Iterator[object], workers: int | None, encoding: str | None, max_size: int
) -> Generator[Parsed | Failed, None, None]:
    names: deque[str] = deque()

    def tasks() -> Iterator[_Task | Failed]:
        for index, source in enumerate(sources):
            task = _task(source, f"sources[{index}]", encoding, max_size)
            names.append(task.source if isinstance(task, Failed) else task.name)
            yield task

    remaining = tasks()
    most = usable_cores() if workers is None else workers
    latest = perf_counter() + _WORTH_WORKERS
    for task in remaining if most == 1 or workers is None else ():
        yield _result(names.popleft(), _outcome(task))
        if most > 1 and perf_counter() > latest:
            break
    with closing(in_order(_packed_outcome, remaining, most)) as outcomes:
        for outcome in outcomes:
            yield _result(names.popleft(), outcome)


@frozen
class _Task:
    name: str
    content: str | bytes
    url: str | None
    encoding: str | None
    max_size: int


@frozen
class _Outcome:
    page: Page | bytes
    """Bytes on their way from one process to another, where they take less time than the page."""
    characters: int
    chrome_characters: int


def _task(source: object, place: str, encoding: str | None, max_size: int) -> _Task | Failed:
    """Return what there is to do, in values of the plain types, which every process can read."""
    if isinstance(source, Failed):
        return source
    given = source if isinstance(source, Source) else Source(cast("str | bytes", source))
    name = place
    try:
        name = _plain_text("name", given.name) or place
        content, url = _plain_content(given.content), _plain_text("url", given.url)
        check_size(len(content), max_size)
        own = _plain_text("encoding", given.encoding)
        _check_encoding(own)
        return _Task(name, content, url, own or encoding, max_size)
    except (TypeError, LookupError, InputTooLargeError) as error:
        return Failed(source=name, reason=str(error))


def _check_encoding(encoding: str | None) -> None:
    if encoding is not None:
        b" ".decode(encoding, "replace")


def _plain_content(content: str | bytes) -> str | bytes:
    check_type(content)
    if type(content) in (str, bytes):
        return content
    return str.__str__(content) if isinstance(content, str) else bytes(memoryview(content))


def _plain_text(what: str, text: object) -> str | None:
    if text is None or isinstance(text, str):
        return text and str.__str__(text)
    message = f"the {what} of a source is a str, not {type(text).__name__}"
    raise TypeError(message)


def _outcome(task: _Task | Failed) -> _Outcome | Failed:
    """Parse a source. Whatever goes wrong with one costs no other."""
    if isinstance(task, Failed):
        return task
    try:
        found = analyse(task.content, url=task.url, encoding=task.encoding, max_size=task.max_size)
        page = read_as(found.detection.type, found.reading)
    except Exception as error:  # too little memory, or a fault of this library
        return Failed(source=task.name, reason=f"It could not be parsed: {error!r}")
    return _Outcome(page, *_figures(found))


def _packed_outcome(task: _Task | Failed) -> _Outcome | Failed:
    """Parse a source in a process that has to send the page to another."""
    outcome = _outcome(task)
    engine = twins()
    if isinstance(outcome, Failed) or engine is None:
        return outcome
    return evolve(outcome, page=engine.encode(cast("Page", outcome.page)) or outcome.page)


def _result(name: str, outcome: _Outcome | Failed | Died) -> Parsed | Failed:
    if isinstance(outcome, Failed):
        return outcome
    if isinstance(outcome, Died):
        return Failed(source=name, reason=_OF_DEATH.format(how=outcome.how))
    page = outcome.page if isinstance(outcome.page, Page) else decode(outcome.page)
    return Parsed(source=name, page=page, characters=outcome.characters, chrome_characters=outcome.chrome_characters)


def _figures(found: Analysis) -> tuple[int, int]:
    """Return how many visible characters a source has, and how many of them are chrome."""
    segments = found.document.segments
    left_out = sum(sum(map(len, part.pieces)) for part in found.document.left_out)
    chrome = sum(len(segments[index].text) for index in found.reading.outline.chrome)
    return sum(len(segment.text) for segment in segments) + left_out, chrome + left_out
