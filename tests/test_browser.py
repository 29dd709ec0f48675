"""What a real browser makes of the displays. It takes Chromium; where there is none, parsers have to do."""

import shutil
import subprocess
from pathlib import Path

import pytest

import osce_corpus as oc
from osce_corpus.notebook import html_of

BROWSER = shutil.which("chromium")
MARK = "a script of the page ran"
HOSTILE = (
    f"<script>document.title = '{MARK}'</script>",
    f"<img src=x onerror=\"document.title = '{MARK}'\">",
    f'"><svg onload="document.title = \'{MARK}\'">',
    f"</style></title></textarea><script>document.title = '{MARK}'</script>",
    f"<iframe srcdoc=\"<script>parent.document.title = '{MARK}'</script>\"></iframe>",
    f"javascript:document.title='{MARK}'",
)


def _loaded(html: str, folder: Path) -> str:
    """Return the page as it is when a browser has loaded it."""
    assert BROWSER
    (folder / "page.html").write_text(f"<!DOCTYPE html><meta charset=utf-8><title>quiet</title>{html}", "utf-8")
    flags = "headless no-sandbox disable-gpu disable-quic no-first-run disable-background-networking disable-sync"
    return subprocess.run(
        [
            BROWSER,
            *(f"--{flag}" for flag in flags.split()),
            "--disable-component-update",
            f"--user-data-dir={folder / 'profile'}",
            "--virtual-time-budget=2000",
            "--dump-dom",
            (folder / "page.html").as_uri(),
        ],
        check=True,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
    ).stdout


@pytest.mark.skipif(BROWSER is None, reason="there is no chromium on the PATH")
def test_no_script_of_a_page_runs_in_a_browser(tmp_path: Path) -> None:
    links = (oc.Link(text="click", url=HOSTILE[-1], start=0),)
    pages = [
        oc.PressRelease(
            title=text,
            label=text,
            url=text,
            language=text,
            sources=(text,),
            body=(oc.Paragraph(text="click", links=links), oc.Paragraph(text=text), oc.Table(rows=((text,),))),
            quotations=(oc.Quotation(text=text, block=0),),
            contacts=(oc.Contact(name=text),),
            diagnostics=(oc.Diagnostic(code=text, message=text),),
            translations=(oc.Translation(url=text, title=text),),
        )
        for text in HOSTILE
    ]
    source = "\n".join(("Press release", HOSTILE[0], "VIENNA, 3 May 2012 - The OSCE said today.", *HOSTILE))
    corpus = oc.Corpus(pages)
    values = (*pages, oc.explain(source), oc.detect(source), corpus, corpus.describe())
    shown = _loaded("".join(map(html_of, values)), tmp_path)
    assert "<title>quiet</title>" in shown
    assert shown.count('class="osce-corpus"') == len(values)
    assert not any(f"<{tag}" in shown for tag in ("script", "img", "iframe"))


@pytest.mark.skipif(BROWSER is None, reason="there is no chromium on the PATH")
def test_a_browser_that_runs_scripts_would_be_found_out(tmp_path: Path) -> None:
    assert f"<title>{MARK}</title>" in _loaded(HOSTILE[0], tmp_path)
