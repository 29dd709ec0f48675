"""Values to show: what the seeds give, and pages that we wrote for what no seed has."""

import json
import shutil
from collections.abc import Generator, Iterator
from contextlib import chdir, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import cast

from attrs import AttrsInstance, fields, frozen, has

import osce_corpus as oc
from osce_corpus import vocabulary
from tests.support import seeds

EXAMPLES = Path(__file__).parent / "examples"
URL = "https://www.osce.org/uk/bih/90001"
_OURS = "a page that we wrote"
_PICTURE = b"\x89PNG\r\n\x1a\n"


@frozen
class Specimen:
    """A value, and what gave it."""

    value: object
    """An instance of a public class."""
    source: str
    """What gave it, in words: "seed 000"."""


@contextmanager
def specimens() -> Generator[tuple[Specimen, ...]]:
    """Give values of every public class, those of the seeds first, and a folder in which their files are."""
    with TemporaryDirectory() as folder, chdir(folder):
        yield tuple(Specimen(instance, source) for source, value in _roots() for instance in instances(value))


def _roots() -> Iterator[tuple[str, object]]:
    for name, content in _seeds():
        yield name, oc.explain(content)
    for number, result in enumerate(oc.parse_many(content for _, content in _seeds())):
        yield f"seed {number:03}", result
    yield from (("a build of the seeds", value) for value in _of_a_build())
    yield from (("a build of pages that we wrote", value) for value in _of_our_pages())
    for what in (vocabulary.fields_of_work, vocabulary.states, vocabulary.structures):
        yield "the vocabulary", what
    for path in sorted(EXAMPLES.iterdir()):
        yield _OURS, oc.explain(path.read_bytes(), url=URL)
    yield from ((f"seed {number:03}", _sections(page)) for number, page in enumerate(oc.load_seeds()))
    yield _OURS, oc.read_url(URL)
    yield _OURS, oc.Source(_example("translation.txt"), url=URL, encoding="utf-8", name="river.txt")
    yield _OURS, _with_an_unknown_key()
    yield _OURS, _problems()


def _seeds() -> Iterator[tuple[str, str]]:
    for path in sorted(seeds.FOLDER.glob("*.txt")):
        yield f"seed {path.name[:3]}", path.read_text(encoding="utf-8")


def _of_a_build() -> Iterator[object]:
    shutil.copytree(seeds.FOLDER, "seeds")
    rows: list[oc.Row | oc.Failed] = []
    yield oc.build(["seeds", "nowhere.html"], "corpus.jsonl", workers=1, ledger="ledger.csv", on_done=rows.append)
    yield tuple(rows)
    yield oc.Corpus(oc.load_seeds()).search("private partnership")


def _of_our_pages() -> Iterator[object]:
    """Yield pages of a crawl that has one of them twice, and in two languages."""
    release, translation = _example("release.html"), _example("translation.txt")
    rows = [("bishkek/90001", release), ("node/90001", release), ("ru/bishkek/90001", translation)]
    Path("crawl").mkdir()
    Path("crawl/river.png").write_bytes(_PICTURE)
    with Path("crawl/pages.jsonl").open("w", encoding="utf-8") as file:
        for path, page in rows:
            row = {"url": f"https://www.osce.org/{path}", "html": page, "crawled": "2012-05-04T10:20:30Z"}
            file.write(json.dumps(row) + "\n")
    yield oc.build("crawl", "pages.jsonl", workers=1)
    yield tuple(oc.read("pages.jsonl"))


def _sections(page: oc.Page) -> tuple[oc.Section, ...]:
    return page.sections if isinstance(page, oc.TopicPage) else ()


def _with_an_unknown_key() -> oc.Page:
    record = oc.to_dict(oc.load_seeds()[0])
    return oc.from_dict({**record, "reviewed": True}, unknown="keep")


def _problems() -> tuple[oc.Problem, ...]:
    try:
        oc.from_dict({**oc.to_dict(oc.load_seeds()[0]), "node_id": "90001"})
    except oc.InvalidRecordError as error:
        return error.problems
    raise AssertionError


def _example(name: str) -> str:
    return (EXAMPLES / name).read_text(encoding="utf-8")


def instances(value: object) -> Iterator[object]:
    """Yield a value and the values in it that have attributes."""
    if isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from instances(item)
    elif has(type(value)):
        yield value
        for attribute in fields(type(cast("AttrsInstance", value))):
            yield from instances(getattr(value, attribute.name))
