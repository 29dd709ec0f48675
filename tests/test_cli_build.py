"""`osce-corpus build`, as a user calls it."""

import io
import json
import os
import re
import signal
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from rich.console import Console
from rich.text import Text

import osce_corpus as oc
from osce_corpus.cli import commands, progress
from osce_corpus.corpus.inputs import find_inputs
from tests.support import seeds

SEED = str(seeds.path("000"))
SEEDS = tuple(str(seeds.path(name)) for name in seeds.NAMES)


def _build(*arguments: str | Path, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(commands, ["build", *map(str, arguments)], input=stdin)


def _types(path: Path) -> list[str]:
    return [page.type.value for page in oc.read(path)]


def test_a_format_is_told_by_its_name(tmp_path: Path) -> None:
    assert _build(SEED, "-o", tmp_path / "corpus.out", "--format", "jsonl").exit_code == 0
    assert [page.title for page in oc.read(tmp_path / "corpus.out", format="jsonl")] == [seeds.RECORDS["000"].title]


def test_a_corpus_is_parted_by_several_keys(tmp_path: Path) -> None:
    output = tmp_path / "corpus"
    result = _build(*SEEDS, "-o", output, "--format", "jsonl", "--partition-by", "type, year")
    assert result.exit_code == 0
    assert f"written to {output}\n" in result.stdout
    assert sorted(path.relative_to(output).as_posix() for path in output.rglob("*.jsonl")) == [
        "press_release/2007.jsonl",
        "press_release/2009.jsonl",
        "seminar/undated.jsonl",
        "topic_page/undated.jsonl",
    ]
    assert len(oc.read(output)) == 5


def test_only_pages_of_some_types_are_kept(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    result = _build(*SEEDS, "-o", output, "--only", "seminar", "--only", "topic_page")
    assert _types(output) == ["topic_page", "topic_page", "seminar"]
    assert "3 pages (2 topic pages, 1 seminar), written to" in result.stdout
    assert "\n2 of other types\n" in result.stdout


@pytest.mark.parametrize(("dedupe", "kept"), [("near", 1), ("exact", 2), ("none", 3)])
def test_copies_are_kept_or_not(dedupe: str, kept: int, tmp_path: Path) -> None:
    words = [f"{first}{second}a" for first in "bcdfghklmn" for second in "prstvwxyza"]
    text = f"A title\n\n{' '.join(words)}."
    near = text.replace(words[50], "other")
    for name, content in {"a": text, "b": text, "c": near}.items():
        (tmp_path / f"{name}.txt").write_text(content, encoding="utf-8")
    output = tmp_path / "corpus.jsonl"
    result = _build(*(tmp_path / f"{name}.txt" for name in "abc"), "-o", output, "--dedupe", dedupe)
    assert len(_types(output)) == kept
    copies = {2: "2 further copies", 1: "1 further copy", 0: ""}[3 - kept]
    assert result.stdout.splitlines()[-2].startswith(copies or f"{kept} pages")


def test_standard_input_can_be_an_archive(tmp_path: Path) -> None:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for path in SEEDS:
            archive.write(path, Path(path).name)
    output = tmp_path / "corpus.jsonl"
    assert _build("-", "-o", output, stdin=held.getvalue()).exit_code == 0
    assert len(_types(output)) == 5
    assert next(oc.read(output)).origin == oc.PageOrigin(path="standard input", member=Path(SEEDS[0]).name)


def test_columns_of_tables_are_told_by_their_names(tmp_path: Path) -> None:
    row = {"what": "A title\n\nA paragraph.", "where": "https://www.osce.org/atu/70007"}
    (tmp_path / "pages.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
    output = tmp_path / "corpus.json"
    result = _build(tmp_path / "pages.jsonl", "-o", output, "--text-column", "what", "--url-column", "where")
    assert result.exit_code == 0
    assert [(page.title, page.node_id) for page in oc.read(output)] == [("A title", 70007)]


def test_an_encoding_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes("Müller spricht\n\nEin Absatz.".encode("latin-1"))
    output = tmp_path / "corpus.jsonl"
    _build(tmp_path / "page.txt", "-o", output, "--encoding", "latin-1")
    assert [page.title for page in oc.read(output)] == ["Müller spricht"]


def test_the_first_failure_can_end_the_build(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    result = _build(SEED, "nowhere.txt", "-o", output, "--stop-on-error")
    assert result.exit_code == 1
    assert result.stderr == (
        "Error: nowhere.txt: No such file or directory. Without --stop-on-error it is reported, and the others go on.\n"
    )
    assert not output.exists()


def test_all_failures_are_in_a_file_beside_the_corpus(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    result = _build(SEED, "nowhere.txt", "-o", output)
    failures = output.with_name("corpus.jsonl.failures.jsonl")
    assert f"\n1 failed: {failures}\n" in result.stdout
    told = json.loads(failures.read_text(encoding="utf-8"))
    assert (told["source"], told["reason"]) == ("nowhere.txt", "No such file or directory")


def test_what_is_no_page_is_counted_and_no_failure(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    (tmp_path / "in" / "page.txt").write_text("A title", encoding="utf-8")
    result = _build(tmp_path / "in", "-o", tmp_path / "corpus.jsonl")
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\n1 skipped\n" in result.stdout


def test_of_a_large_corpus_the_totals_are_shown(tmp_path: Path) -> None:
    for number in range(42):
        (tmp_path / f"{number:02}.txt").write_text(f"Title {number}\n\nParagraph {number}.", encoding="utf-8")
    result = _build(tmp_path, "-o", tmp_path / "corpus.jsonl", "--dedupe", "none")
    lines = result.stdout.splitlines()
    assert lines[0] == "42 pages"
    assert lines[1].split() == ["type", "other", "42"]
    assert lines[-2] == f"42 pages (42 other), written to {tmp_path / 'corpus.jsonl'}"
    (tmp_path / "40.txt").unlink()
    (tmp_path / "41.txt").unlink()
    result = _build(tmp_path, "-o", tmp_path / "corpus.jsonl", "--dedupe", "none")
    assert result.stdout.splitlines()[0].split()[0] == "Type"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--partition-by", "year"], "--partition-by needs --format, for instance --format parquet."),
        (
            ["--partition-by", "year,month", "--format", "jsonl"],
            "there are parts by type, year, language, source; not by 'month'",
        ),
        (["--format", "doc"], "'doc' is not supported here. Formats: json, jsonl"),
        (["--only", "speech"], "'speech' is not one of 'press_release', 'topic_page', 'seminar', 'other'"),
        (["--dedupe", "some"], "'some' is not one of 'near', 'exact', 'none'"),
        (["--report", "report.pdf"], "The suffix '.pdf' for a report is not supported here. Suffixes: .json, .html."),
        (["--report", "nowhere/report.html"], "--report nowhere/report.html: there is no such folder."),
        (["--report", "corpus.json"], "--report corpus.json is among the inputs, or the corpus; choose another name."),
        (["--report", "page.html"], "--report page.html is among the inputs, or the corpus; choose another name."),
        (["--ledger", "ledger.pdf"], "The suffix '.pdf' for a ledger is not supported here. Suffixes: .csv, .jsonl."),
        (
            ["--ledger", "corpus.json.failures.jsonl"],
            "--ledger corpus.json.failures.jsonl is among the inputs, or the corpus; choose another name.",
        ),
    ],
)
def test_a_wrong_option_ends_with_2_before_anything_is_read(
    arguments: list[str], message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("page.html").write_text("A title", encoding="utf-8")
    result = _build("page.html", "-o", "corpus.json", *arguments)
    assert result.exit_code == 2
    assert message in " ".join(result.stderr.split())
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    assert Path("page.html").read_text(encoding="utf-8") == "A title"


def test_near_copies_need_an_extra(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rensa", None)
    result = _build(SEED, "-o", tmp_path / "corpus.jsonl")
    assert result.exit_code == 2
    assert "pip install 'osce-corpus[dedupe]'" in result.stderr
    assert _build(SEED, "-o", tmp_path / "corpus.jsonl", "--dedupe", "exact").exit_code == 0


def test_a_folder_that_is_no_corpus_is_not_replaced(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").touch()
    result = _build(SEED, "-o", tmp_path / "mine", "--format", "jsonl", "--partition-by", "type")
    assert result.exit_code == 1
    assert "mine: it is there already, and no corpus in parts; choose another name" in result.stderr
    assert (tmp_path / "mine" / "thesis.txt").exists()


def test_a_report_is_written_as_a_page_or_as_figures(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    for name in ("report.html", "report.json"):
        assert _build(*SEEDS, "nowhere.txt", "-o", output, "--report", tmp_path / name).exit_code == 1
    assert "Pages by year" in (tmp_path / "report.html").read_text(encoding="utf-8")
    told = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert (told["description"]["pages"], told["failed"]) == (5, 1)


def test_a_report_is_no_input_of_the_next_build(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A title", encoding="utf-8")
    for _ in range(2):
        result = _build(tmp_path, "-o", tmp_path / "corpus.jsonl", "--report", tmp_path / "report.html")
        assert "1 page (1 other), written to" in result.stdout
    folder = tmp_path / "parts"
    parted = ("--format", "jsonl", "--partition-by", "type", "--report", folder / "report.json")
    _build(tmp_path / "page.txt", "-o", folder, *parted[:4])
    assert _build(tmp_path / "page.txt", "-o", folder, *parted).exit_code == 2
    assert len(oc.read(folder)) == 1


def test_a_report_that_cannot_be_written_costs_no_corpus(tmp_path: Path) -> None:
    (tmp_path / "report.html").mkdir()
    result = _build(SEED, "-o", tmp_path / "corpus.jsonl", "--report", tmp_path / "report.html")
    assert result.exit_code == 1
    assert "report.html" in result.stderr
    assert "it is a folder" in result.stderr
    assert len(oc.read(tmp_path / "corpus.jsonl")) == 1


def test_a_table_in_a_folder_that_is_not_read_is_named(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("A title", encoding="utf-8")
    (tmp_path / "table.csv").write_text("id,html_source\n1,<p>A page</p>\n", encoding="utf-8")
    (tmp_path / "image.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    result = _build(tmp_path, "-o", tmp_path / "corpus.jsonl")
    assert result.exit_code == 0
    (line,) = result.stderr.splitlines()
    assert re.search(r"table\.csv: a table with no column of text; .* id, html_source$", line)


def test_an_interrupted_build_says_how_it_goes_on_and_does(tmp_path: Path) -> None:
    pipe, output = tmp_path / "b.txt", tmp_path / "corpus.jsonl"
    (tmp_path / "a.txt").write_text("The first title", encoding="utf-8")
    os.mkfifo(pipe)
    command = ["build", str(tmp_path / "a.txt"), str(pipe), "-o", str(output), "--workers", "1"]
    program = [sys.executable, "-m", "osce_corpus", *command]
    with (
        subprocess.Popen(program, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process,
        pipe.open("wb"),  # comes back when the build is at the second input, and waits for what is in it
    ):
        process.send_signal(signal.SIGINT)
        stdout, stderr = process.communicate()
    assert process.returncode == 130
    assert stdout == ""
    assert stderr == "Interrupted. The same call with --resume goes on where it was.\n"
    assert not output.exists()
    pipe.unlink()
    pipe.write_text("The second title", encoding="utf-8")
    result = CliRunner().invoke(commands, [*command, "--resume"])
    assert result.exit_code == 0
    assert result.stderr == "Going on: 1 input was done before.\n"
    assert "The first title" not in result.stdout  # what is done is not parsed again
    assert "The second title" in result.stdout
    assert [page.title for page in oc.read(output)] == ["The first title", "The second title"]


def test_a_build_of_other_inputs_cannot_go_on(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    assert _build(SEED, "nowhere.txt", "-o", output, "--stop-on-error").exit_code == 1
    result = _build(SEEDS[1], "-o", output, "--resume")
    assert result.exit_code == 1
    assert "Going on" not in result.stderr
    assert "Error: The build cannot go on where it was interrupted: input 1 was " in result.stderr
    assert result.stderr.endswith(". Without --resume it begins anew.\n")
    assert _build(SEEDS[1], "-o", output).exit_code == 0


def test_an_output_that_another_build_is_at_is_told_as_that(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    results: list[Result] = []
    oc.build(SEED, output, on_done=lambda _: results.append(_build(SEEDS[1], "-o", output)))
    (result,) = results
    assert result.exit_code == 1
    assert result.stderr.endswith("Wait until it has ended, or choose another output.\n")
    assert "--resume" not in result.stderr


def _shown(console: Console, *inputs: Path) -> str:
    """Return what is shown while the pages of inputs are counted, each as soon as it is read."""
    with progress.progress_of(map(str, inputs), console) as (on_piece, on_page):
        for piece in find_inputs(inputs):
            on_piece(piece)
            on_page()
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def _pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / ".git").mkdir(parents=True)
    (folder / ".git" / "object").write_bytes(bytes(1_000))
    for name in ("a.txt", "b.txt", "c.txt", "d.txt"):
        (folder / name).write_text("A title", encoding="utf-8")
    return folder


def test_a_terminal_shows_pages_rate_and_time(tmp_path: Path) -> None:
    told = Text.from_ansi(_shown(Console(file=io.StringIO(), force_terminal=True, width=100), _pages(tmp_path))).plain
    assert re.search(r"━ +4 pages, [\d,]+ a second +(\d|-):", told)


def test_a_bar_without_an_end_is_shown_where_no_size_is_known() -> None:
    console = Console(file=io.StringIO(), force_terminal=True, width=100)
    assert "0 pages, 0 a second" in Text.from_ansi(_shown(console)).plain


def test_a_log_has_a_line_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = _pages(tmp_path)
    assert _shown(Console(file=io.StringIO()), folder) == ""
    monkeypatch.setattr(progress, "SECONDS_BETWEEN_LINES", 0)
    lines = _shown(Console(file=io.StringIO(), width=100), folder).splitlines()
    shares = ["1 page, 0% of the files", "2 pages, 25%", "3 pages, 50%", "4 pages, 75%"]
    for line, expected in zip(lines, shares, strict=True):
        pages, share = expected.split(", ")
        assert re.fullmatch(rf"{pages}, [\d,]+ a second, {share}( of the files)?", line)
    (line,) = _shown(Console(file=io.StringIO(), width=100), tmp_path / "nowhere").splitlines()
    assert re.fullmatch(r"1 page, [\d,]+ a second", line)


def test_an_input_that_is_no_path_has_no_size() -> None:
    with progress.progress_of(["a\0b"], Console(file=io.StringIO())) as (_, on_page):
        on_page()
