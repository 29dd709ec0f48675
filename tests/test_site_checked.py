"""The check of the built site."""

from pathlib import Path

import pytest

from tests.website.checking import faults, main

ELSEWHERE = "https://example.org/a.js"


def a_site(folder: Path, page: str, style: str = "") -> list[str]:
    (folder / "a").mkdir()
    (folder / "site.css").write_text(style, encoding="utf-8")
    (folder / "index.html").write_text("<h1 id='top'>Start</h1>", encoding="utf-8")
    (folder / "a" / "b.html").write_text(page, encoding="utf-8")
    return list(faults(folder))


@pytest.mark.parametrize(
    "page",
    [
        "<script src='../site.js'></script><link rel='stylesheet' href='../site.css'>",
        "<a href='https://example.org/'>elsewhere</a> <a href='mailto:a@example.org'>mail</a> <a>no link</a>",
        "<link rel='canonical' href='https://example.org/'>",
        "<img src='data:image/png;base64,//8='>",
        "<a href='../index.html#top'>x</a> <a href='..#top'>x</a> <a href='/index.html'>x</a> <a href='#here'>x</a> <b id='here'></b>",
        "<a href='../site.css#no-page'>x</a>",
        "<p>@import https://example.org/</p><style>b { background: url(a.png) }</style>",
    ],
)
def test_a_site_that_has_all_that_it_needs_is_right(tmp_path: Path, page: str) -> None:
    assert a_site(tmp_path, page) == []
    assert main(str(tmp_path)) == 0


@pytest.mark.parametrize(
    "page",
    [
        f"<script src='{ELSEWHERE}'></script>",
        f"<img src='{ELSEWHERE}'>",
        f"<img srcset='a.png 1x, {ELSEWHERE} 2x'>",
        f"<link rel='preload icon' href='{ELSEWHERE}'>",
        f"<object data='{ELSEWHERE}'></object>",
        "<iframe src='//example.org/'></iframe>",
        f"<style>@import '{ELSEWHERE}';</style>",
        f"<b style='background: url({ELSEWHERE})'></b>",
    ],
)
def test_what_is_loaded_from_elsewhere_is_a_fault(tmp_path: Path, page: str) -> None:
    (fault,) = a_site(tmp_path, page)
    assert fault.startswith("a/b.html loads ")
    assert "example.org" in fault


def test_a_style_that_loads_from_elsewhere_is_a_fault(tmp_path: Path) -> None:
    assert a_site(tmp_path, "", "b { background: url( 'https://example.org/f.woff' ) }") == [
        "site.css loads https://example.org/f.woff"
    ]


@pytest.mark.parametrize("link", ["gone.html", "../index.html#gone", "#gone", "/gone.html", "../a"])
def test_a_link_that_leads_nowhere_is_a_fault(tmp_path: Path, link: str) -> None:
    assert a_site(tmp_path, f"<a href='{link}'>x</a>") == [f"a/b.html links to {link}, which is not there"]


def test_faults_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(str(tmp_path)) == 1
    assert capsys.readouterr().err == f"{tmp_path} has no pages\n"
