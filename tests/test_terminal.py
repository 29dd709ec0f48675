"""What rich prints of pages, detections, explanations and corpora."""

import io
from typing import Any

import pytest
from rich.console import Console

import osce_corpus as oc
from tests.support import seeds

STEERING = "\x1b[2J\u202eend"


def _printed(value: Any, width: int = 100) -> str:
    console = Console(file=io.StringIO(), width=width, color_system=None)
    with console.capture() as captured:
        console.print(value)
    return "\n".join(line.rstrip() for line in captured.get().split("\n"))


def test_a_page_is_printed_for_reading() -> None:
    lines = _printed(seeds.RECORDS["004"], 200).splitlines()
    assert lines[0] == "seminar"
    assert lines[1].startswith("# OSCE-wide Expert Seminar on Promoting Resilience")
    assert "Location: Hofburg, Vienna" in lines
    assert lines[-1].startswith("! date-missing: No date was found")


def test_of_a_long_page_the_beginning_is_printed() -> None:
    body = (oc.Paragraph(text="y" * 3_000), *(oc.Paragraph(text="x") for _ in range(200)))
    lines = _printed(oc.OtherPage(title="A title", body=body), 4_000).splitlines()
    assert max(map(len, lines)) == 2_000
    assert len(lines) == 202
    assert lines[-1].startswith("… and 20")


def test_a_detection_is_printed_with_its_evidence() -> None:
    assert _printed(oc.detect(seeds.source("003"))).splitlines()[:2] == [
        "topic_page (0.800)",
        "  topic_page 0.800, other 0.200, press_release 0.000, seminar 0.000",
    ]


def test_an_explanation_is_printed_line_by_line() -> None:
    lines = _printed(oc.explain(seeds.source("000")), 120).splitlines()
    assert any(line.split() == ["date", "dateline", "VIENNA,", "1", "June", "2007", "-"] for line in lines)
    assert any(line.split() == ["label", "type-word", "Press", "release"] for line in lines)
    assert "! date-missing: No date was found" in _printed(oc.explain(seeds.source("004")))


def test_a_corpus_is_printed_by_its_beginning() -> None:
    lines = _printed(oc.Corpus(oc.load_seeds())).splitlines()
    assert lines[0] == "5 pages"
    assert lines[1].split() == ["Type", "Date", "Title"]
    assert lines[2].split()[:3] == ["press", "release", "2007-06-01"]
    assert _printed(oc.Corpus()) == "0 pages\n"
    assert _printed(oc.Corpus(oc.load_seeds()).glimpse()).splitlines() == lines


def test_what_a_search_found_is_printed_as_a_list() -> None:
    hits = oc.Corpus(oc.load_seeds()).search("multidimensional threat")
    assert _printed(hits, 200).splitlines() == repr(hits).splitlines()


def test_the_pages_of_an_open_file_are_left(tmp_path: Any) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    with (tmp_path / "corpus.jsonl").open("rb") as file:
        corpus = oc.read(file, format="jsonl")
        assert "Its pages come once" in _printed(corpus)
        assert len(list(corpus)) == 5


def test_other_values_are_printed_as_they_print_themselves() -> None:
    described = oc.Corpus(oc.load_seeds()).describe()
    assert _printed(described).strip() == repr(described)


@pytest.mark.parametrize("kind", [oc.PressRelease, oc.OtherPage])
def test_nothing_from_a_page_steers_the_terminal(kind: type[oc.Page]) -> None:
    page = kind(
        title=STEERING,
        body=(oc.Paragraph(text=f"[red]{STEERING}"),),
        diagnostics=(oc.Diagnostic(code=STEERING, message=STEERING),),
    )
    source = f"{STEERING}\n\n[red]{STEERING}"
    for value in (page, oc.Corpus([page]), oc.explain(source), oc.detect(source)):
        printed = _printed(value)
        assert "\x1b" not in printed
        assert "\u202e" not in printed
    assert "[red]" in _printed(page)
