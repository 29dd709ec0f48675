"""The command line, as a user calls it."""

import datetime as dt
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from click.testing import CliRunner, Result
from rich.console import Console
from rich.text import Text

import osce_corpus as oc
from osce_corpus.__main__ import main
from osce_corpus.cli import commands
from osce_corpus.cli.showing import report_table
from osce_corpus.corpus.printing import printable
from tests.support import seeds
from tests.test_records import EVERYTHING

SEED = str(seeds.path("000"))


def _run(*arguments: str, stdin: bytes = b"") -> Result:
    return CliRunner().invoke(commands, arguments, input=stdin)


def test_parse_prints_the_record() -> None:
    result = _run("parse", SEED)
    assert result.exit_code == 0
    assert oc.loads(result.stdout) == seeds.RECORDS["000"]


def test_parse_prints_records_one_after_another() -> None:
    result = _run("parse", "--format", "jsonl", SEED, str(seeds.path("004")))
    assert [oc.loads(line, "jsonl") for line in result.stdout.splitlines()] == [
        seeds.RECORDS["000"],
        seeds.RECORDS["004"],
    ]
    result = _run("parse", SEED, SEED)
    decoder = json.JSONDecoder()
    first, end = decoder.raw_decode(result.stdout)
    second, _ = decoder.raw_decode(result.stdout[end:].lstrip())
    assert first == second == oc.to_dict(seeds.RECORDS["000"])


def test_parse_prints_text_for_reading() -> None:
    result = _run("parse", "--format", "text", SEED, str(seeds.path("004")))
    assert result.stdout.startswith(
        "# OSCE promotes public private partnership in combating terrorism\n\n"
        "Press release\nDate: 2007-06-01\nPlace: Vienna\nSource: OSCE Secretariat\nFields of work: Countering terrorism\n\n"
        "VIENNA, 1 June 2007 - The fight"
    )
    assert "\n\n\n# OSCE-wide Expert Seminar" in result.stdout
    assert "Seminar\nDate:\nLocation: Hofburg, Vienna\nOrganized by: Action against Terrorism Unit" in result.stdout
    assert result.stdout.endswith(
        "! date-missing: No date was found beside the title or in a dateline; none was taken from the prose.\n"
    )


def test_the_text_for_reading_shows_every_kind_of_block() -> None:
    assert oc.dumps(EVERYTHING, "text") == (
        '# A "title" with <tags> & quotes “curly”\n\n'
        "Press release\nDate:\nPlace: Vienna\nSource: OSCE Secretariat; OSCE School of Bridges\nFields of work: Policing, Elections\n"
        "URL: https://www.osce.org/pc/1\n\n"
        "### One\n\nsee two\n\n1. a\n2. b\n\n[A river.] (OSCE/A. Photographer)\n\n| a | b |\n| c | d |\n\n"
        "Contact: Ana Example, Officer, OSCE, 1010 Vienna, +1, a@b.org\n\n! date-missing: None.\n"
    )
    page = oc.OtherPage(body=(oc.Caption(text="A river."), oc.ListBlock(items=("a",))))
    assert oc.dumps(page, "text") == "# (no title)\n\nOther\n\n[A river.]\n\n- a\n"


def test_the_days_of_a_seminar_are_shown() -> None:
    page = oc.parse_as(oc.Seminar, "Seminar\nA title\nDate: 3-5 October 2011")
    assert "Date: 2011-10-03 to 2011-10-05" in oc.dumps(page, "text")


@pytest.mark.parametrize("command", [["parse", "--format", "jsonl"], ["detect"], ["explain"]])
def test_standard_input_is_a_dash(command: list[str]) -> None:
    result = _run(*command, "-", stdin=seeds.path("000").read_bytes())
    assert result.exit_code == 0
    assert "press_release" in result.stdout


def test_detect_shows_the_verdict_the_scores_and_the_evidence() -> None:
    result = _run("detect", SEED)
    assert result.stdout.splitlines() == [
        f"{SEED}: press_release (0.992)",
        "  press_release 0.992, other 0.008, topic_page 0.000, seminar 0.000",
        "  +0.90 press_release: type label 'Press release' before the title",
        "  +0.80 press_release: dateline VIENNA, 1 June 2007 -",
        "  -0.80 topic_page: type label 'Press release'",
        "  -0.80 topic_page: dateline VIENNA, 1 June 2007 -",
        "  +0.60 press_release: labels Place and Source",
        "  -0.50 topic_page: label Place",
        "  +0.30 topic_page: words of a field of work in the title: terrorism",
    ]


@pytest.mark.parametrize("command", ["parse", "detect", "explain"])
def test_a_file_that_cannot_be_read_is_named_and_the_rest_goes_on(command: str, tmp_path: Path) -> None:
    (tmp_path / "page.html").touch()
    os.truncate(tmp_path / "page.html", 50_000_000)
    result = _run(command, "nowhere.txt", str(tmp_path / "page.html"), SEED)
    assert result.exit_code == 1
    assert "press_release" in result.stdout
    assert "nowhere.txt: No such file or directory" in result.stderr
    assert "page.html: The source has 50,000,000 bytes" in result.stderr


def test_explain_shows_the_fields_and_every_line_with_its_role() -> None:
    result = _run("explain", str(seeds.path("004")))
    assert result.exit_code == 0
    lines = [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert lines[0].endswith("004_d35fdf57b4674f33.txt: seminar (0.984)")
    assert "other came second, 0.968 behind" in lines
    assert "location known-label Hofburg, Vienna" in lines
    assert "node_id looked for: a number at the end of the address" in lines
    assert "chrome menu-group Participating States" in lines
    assert "metadata value - Hofburg, Vienna" in lines
    roles = {
        line.split()[0] for line in result.stdout[result.stdout.index("Role") :].splitlines()[1:] if line[:1] > " "
    }
    assert roles == {"chrome", "title", "label", "metadata", "paragraph"}
    html = (
        "<html><body><h1>Bees \x1b[31m</h1><p>The OSCE keeps <i>bees</i> in its garden, and more of them each year.</p>"
    )
    result = _run("explain", "-", "--url", "https://www.osce.org/pc/90000", stdin=html.encode())
    assert "url caller https://www.osce.org/pc/90000" in [" ".join(line.split()) for line in result.stdout.splitlines()]
    assert "The OSCE keeps bees in its garden" in result.stdout
    assert "\x1b" not in result.stdout


def test_explain_makes_a_page_of_html_of_one_page() -> None:
    result = _run("explain", "--html", SEED)
    assert result.exit_code == 0
    assert result.stdout.startswith("<!doctype html>")
    assert result.stdout.count("</html>") == 1
    assert "OSCE promotes public private partnership" in result.stdout
    several = _run("explain", "--html", SEED, SEED)
    assert (several.exit_code, several.stdout) == (2, "")
    assert "--html makes a page of HTML of one page" in several.stderr
    assert _run("explain", "--html", "nowhere.html").exit_code == 1


def test_explain_colours_roles_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    result = CliRunner().invoke(commands, ["explain", SEED], color=True)
    assert "\x1b[2m" in result.stdout
    assert "\x1b[36m" in result.stdout


def test_build_writes_the_corpus_and_shows_what_became_of_each_page(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    result = _run("build", *(str(seeds.path(name)) for name in seeds.NAMES), "-o", str(output))
    assert result.exit_code == 0
    assert [attrs.evolve(page, origin=None) for page in oc.read(output)] == list(seeds.RECORDS.values())
    lines = [line.split() for line in result.stdout.splitlines() if line.strip()]
    assert lines[0] == ["Type", "Date", "Title", "Blocks", "Chrome", "Diagnostics"]
    assert lines[1][:4] == ["press", "release", "2007-06-01", "OSCE"]
    assert lines[1][-2:] == ["8", "50%"]
    assert lines[5][-1] == "date-missing"
    assert f"{seeds.path('004')}: date-missing: No date was found" in result.stdout
    assert result.stdout.splitlines()[-2:] == [
        f"5 pages (2 press releases, 2 topic pages, 1 seminar), written to {output}",
        f"{_share_of_chrome():.0%} of the text was the site's",
    ]
    assert result.stderr == ""


def _share_of_chrome() -> float:
    parsed = [found for found in oc.parse_many(map(seeds.source, seeds.NAMES)) if isinstance(found, oc.Parsed)]
    return sum(page.chrome_characters for page in parsed) / sum(page.characters for page in parsed)


@pytest.mark.parametrize("width", [80, 100, 200])
def test_no_code_is_cut_off_in_a_table_of_any_width(width: int) -> None:
    row = oc.Row(
        source="a.txt",
        type=oc.PageType.PRESS_RELEASE,
        date=dt.date(2012, 5, 3),
        title="A title " * 40,
        blocks=1000,
        characters=10,
        chrome_characters=10,
        diagnostics=(
            oc.Diagnostic(code="metadata-repeated", message=""),
            oc.Diagnostic(code="date-conflict", message=""),
        ),
    )
    console = Console(width=width, file=io.StringIO(), force_terminal=True)
    with console.capture() as captured:
        console.print(report_table([row], width))
    assert {"metadata-repeated", "date-conflict"} <= set(Text.from_ansi(captured.get()).plain.split())


def test_build_writes_nothing_where_no_input_gives_a_page(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    oc.write(seeds.RECORDS.values(), output)
    (tmp_path / "empty").mkdir()
    result = _run("build", str(tmp_path / "empty"), "nowhere.txt", "-o", str(output))
    assert result.exit_code == 1
    assert "empty: there is no file in it to read\n" in result.stderr
    assert result.stdout == f"0 pages, nothing was written\n2 failed: {output}.failures.jsonl\n"
    assert len(list(oc.read(output))) == 5


def test_parse_reads_a_page_as_the_type_that_is_named() -> None:
    result = _run(
        "parse", "--as", "seminar", "--url", "https://www.osce.org/atu/70007", "-", stdin=b"A title\n\nA paragraph."
    )
    record = json.loads(result.stdout)
    assert (record["type"], record["node_id"]) == ("seminar", 70007)
    result = _run("parse", "--as", "seminar", SEED)
    assert result.exit_code == 1
    assert "plainly a press_release" in result.stderr


def test_detect_says_so_where_there_is_no_evidence() -> None:
    assert "nothing on the page speaks for a type" in _run("detect", "-", stdin=b"A title").stdout


def test_build_names_the_inputs_that_failed_and_writes_the_others(tmp_path: Path) -> None:
    output = tmp_path / "corpus.jsonl"
    result = _run("build", "nowhere.txt", "-", "-o", str(output), stdin=b"A title\n\nA paragraph.")
    assert result.exit_code == 1
    assert result.stderr == "nowhere.txt: No such file or directory\n"
    assert f"1 page (1 other), written to {output}\n1 failed: {output}.failures.jsonl\n" in result.stdout
    assert [page.title for page in oc.read(output)] == ["A title"]


def test_a_page_without_a_title_is_shown_by_its_name(tmp_path: Path) -> None:
    result = _run("build", "-", "-o", str(tmp_path / "corpus.json"))
    assert "standard input" in result.stdout
    assert "0%" in result.stdout


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", SEED], "Missing option '-o'"),
        (["build", SEED, "-o", "corpus.doc"], "Suffixes: .json, .jsonl, .ndjson"),
        (["parse"], "Missing argument 'FILE...'"),
        (["parse", "--format", "xml", SEED], "'xml' is not one of"),
        (["parse", "--encoding", "utf-9", SEED], "'utf-9' is not the name of an encoding"),
        (["parse", "--encoding", "hex", SEED], "'hex' is not the name of an encoding"),
        (["build", "--workers", "0", SEED, "-o", "corpus.jsonl"], "0 is not in the range x>=1"),
        (["nonsense"], "No such command"),
    ],
)
def test_a_wrong_call_ends_with_2_and_says_what_is_wrong(arguments: list[str], message: str) -> None:
    result = _run(*arguments)
    assert result.exit_code == 2
    assert message in result.stderr


def test_an_output_that_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    result = _run("build", SEED, "-o", str(tmp_path / "nowhere" / "corpus.jsonl"))
    assert result.exit_code == 1
    assert result.stderr == f"Error: {tmp_path / 'nowhere'}: No such file or directory\n"


def test_build_gives_the_same_with_several_workers(tmp_path: Path) -> None:
    inputs = [
        "build",
        *(str(seeds.path(name)) for name in seeds.NAMES),
        "nowhere.txt",
        "-o",
        str(tmp_path / "corpus.jsonl"),
    ]
    one = _run(*inputs, "--workers", "1")
    corpus = (tmp_path / "corpus.jsonl").read_bytes()
    two = _run(*inputs, "--workers", "2")
    assert (two.output, two.exit_code) == (one.output, 1)
    assert (tmp_path / "corpus.jsonl").read_bytes() == corpus


def test_build_says_so_where_no_worker_can_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    result = _run("build", SEED, "-o", str(tmp_path / "corpus.jsonl"), "--workers", "2")
    assert result.exit_code == 1
    assert "No worker process can be started" in result.stderr


def test_an_encoding_may_be_named(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_bytes("Müller spricht\n\nEin Absatz.".encode("latin-1"))
    result = _run("parse", "--encoding", "ISO-8859-1", str(tmp_path / "page.txt"))
    assert json.loads(result.stdout)["title"] == "Müller spricht"


def test_a_folder_is_all_its_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A title", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Another title", encoding="utf-8")
    (tmp_path / "c.png").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(50))
    result = _run("parse", "--format", "jsonl", str(tmp_path))
    assert result.stdout.count("\n") == 2  # what is no page is passed over
    assert (result.exit_code, result.stderr) == (0, "")


def test_a_progress_bar_is_shown_on_a_terminal_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = _run("build", SEED, "nowhere.txt", "-o", str(tmp_path / "corpus.jsonl"))
    monkeypatch.setenv("FORCE_COLOR", "1")  # rich takes any output for a terminal then
    shown = _run("build", SEED, "nowhere.txt", "-o", str(tmp_path / "corpus.jsonl"))
    assert plain.stderr == "nowhere.txt: No such file or directory\n"
    assert "━" in shown.stderr
    assert "nowhere.txt: No such file or directory" in shown.stderr


def test_nothing_from_a_page_or_a_file_name_steers_the_terminal(tmp_path: Path) -> None:
    assert printable("a\x1b[31mb\u202e") == "a\ufffd[31mb\ufffd"
    page = tmp_path / "\x1b]0;x\x07.txt"
    page.write_text("[red]A title[/red]\x1b[2J\n\nA paragraph.", encoding="utf-8")
    for arguments in (
        ["build", str(page), "-o", str(tmp_path / "corpus.jsonl")],
        ["detect", str(page)],
        ["parse", str(page)],
    ):
        result = _run(*arguments)
        assert result.exit_code == 0
        assert "\x1b" not in result.output
    assert "[red]A title[/red]" in _run("build", str(page), "-o", str(tmp_path / "corpus.jsonl")).stdout


def test_help_and_version() -> None:
    assert "parse" in _run("-h").stdout
    assert _run("--version").stdout == f"osce-corpus, version {oc.__version__}\n"


def test_the_version_is_known_without_the_extra(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    _forget_the_command_line(monkeypatch)
    monkeypatch.setitem(sys.modules, "click", None)
    monkeypatch.setattr(sys, "argv", ["osce-corpus", "--version"])
    main()
    assert capsys.readouterr().out == f"osce-corpus, version {oc.__version__}\n"


def test_the_module_runs_as_a_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "osce_corpus", "detect", SEED], check=True, capture_output=True, encoding="utf-8"
    )
    assert "press_release" in done.stdout


@pytest.mark.parametrize("missing", ["click", "rich.console"])
def test_without_its_extra_the_command_line_says_what_to_install(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _forget_the_command_line(monkeypatch)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(SystemExit, match=r"pip install 'osce-corpus\[cli\]'"):
        main()


def test_a_fault_of_our_own_is_not_taken_for_a_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    _forget_the_command_line(monkeypatch)
    monkeypatch.setitem(sys.modules, "osce_corpus.cli.showing", None)
    with pytest.raises(ModuleNotFoundError):
        main()


def _forget_the_command_line(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("osce_corpus.cli")]:
        monkeypatch.delitem(sys.modules, name)


def test_output_is_utf_8_whatever_the_terminal_says() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "osce_corpus", "parse", str(seeds.path("004"))],
        check=True,
        capture_output=True,
        env={"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"},
    )
    assert oc.loads(io.BytesIO(done.stdout).read()) == seeds.RECORDS["004"]


def test_the_schema_is_printed() -> None:
    result = _run("schema")
    assert json.loads(result.stdout) == oc.json_schema()


def test_a_corpus_is_written_in_another_format(tmp_path: Path) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    result = _run("convert", str(tmp_path / "corpus.jsonl"), str(tmp_path / "corpus.db"))
    assert (result.exit_code, result.stdout) == (0, f"5 pages, written to {tmp_path / 'corpus.db'}\n")
    assert list(oc.read(tmp_path / "corpus.db")) == list(oc.load_seeds())


def test_a_corpus_is_counted_and_searched(tmp_path: Path) -> None:
    path = str(tmp_path / "corpus.jsonl")
    oc.write(oc.load_seeds(), path)
    assert _run("describe", path).stdout == f"{oc.read(path).describe()!r}\n"
    assert _run("search", path, "private", "partnership").stdout == f"{oc.read(path).search('private partnership')!r}\n"
    assert "<Hits: 1 page>" in _run("search", "--limit", "1", path, "terrorism").stdout


@pytest.mark.parametrize("command", [["convert", "{}", "a.db"], ["describe", "{}"], ["search", "{}", "river"]])
def test_what_is_no_corpus_is_told_in_a_line(command: list[str], tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.jsonl"
    wrong.write_text('{"type": "seminar"}\n', encoding="utf-8")
    for path, told in ((wrong, "is not a valid record"), (tmp_path / "nowhere.jsonl", "nowhere.jsonl: No such file")):
        result = _run(*(word.format(path) for word in command))
        assert (result.exit_code, result.stdout) == (1, "")
        assert told in result.stderr
        assert "Traceback" not in result.stderr


def test_an_error_without_a_file_is_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError("no room")

    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    monkeypatch.setattr(oc.Corpus, "write", full)
    assert "no room" in _run("convert", str(tmp_path / "corpus.jsonl"), "other.jsonl").stderr


def test_a_format_that_there_is_not_is_told(tmp_path: Path) -> None:
    oc.write(oc.load_seeds(), tmp_path / "corpus.jsonl")
    result = _run("convert", str(tmp_path / "corpus.jsonl"), str(tmp_path / "corpus.docx"))
    assert result.exit_code == 1
    assert "'.docx'" in result.stderr
    result = _run("convert", "--format", "csv", str(tmp_path / "corpus.jsonl"), str(tmp_path / "corpus.table"))
    assert result.exit_code == 0


def test_detect_takes_an_address() -> None:
    told = _run(
        "detect", "--url", "https://www.osce.org/atu/12345", "-", stdin=b"River data\n\nBoth banks agreed on it today."
    )
    assert told.exit_code == 0
