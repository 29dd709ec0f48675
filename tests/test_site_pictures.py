"""The pictures of layouts: they show what the library does now, run nothing and load nothing."""

import re
from importlib import import_module
from typing import Any

import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.website.pictures import LAYOUTS, Layout, drawn

DOCS = seeds.FOLDER.parent / "docs"
DOCUMENT = (DOCS / "page-types.md").read_text(encoding="utf-8")
etree: Any = import_module("lxml.etree")
_SVG = "{http://www.w3.org/2000/svg}"


def _name(layout: Layout) -> str:
    return layout.name


@pytest.mark.parametrize("layout", LAYOUTS, ids=_name)
def test_a_picture_shows_what_becomes_of_its_page(layout: Layout) -> None:
    picture = DOCS / "images" / f"layout-{layout.name}.svg"
    assert picture.read_text(encoding="utf-8") == drawn(layout), "make pictures draws it anew"


@pytest.mark.parametrize("layout", LAYOUTS, ids=_name)
def test_a_picture_stands_in_the_document_with_its_title(layout: Layout) -> None:
    assert f"![{layout.title}](images/layout-{layout.name}.svg)" in DOCUMENT


def test_there_are_no_other_pictures() -> None:
    there = {path.name for path in (DOCS / "images").iterdir()}
    assert there == {f"layout-{layout.name}.svg" for layout in LAYOUTS}
    assert len(re.findall(r"!\[", DOCUMENT)) == len(LAYOUTS)


def test_each_type_is_shown() -> None:
    assert {oc.parse(layout.source).type for layout in LAYOUTS} == set(oc.PageType)


def test_whatever_a_page_says_is_text() -> None:
    hostile = "<script>alert(1)</script> & <image href='https://x'/>"
    svg = drawn(Layout("x", hostile, f"Press release\n{hostile}\nVIENNA, 3 May 2012 - A sentence of the OSCE."))
    tree = etree.fromstring(svg)
    assert {element.tag.removeprefix(_SVG) for element in tree.iter()} == {
        *("svg", "title", "style", "clipPath", "rect", "text"),
    }
    assert tree.findtext(f"{_SVG}title") == hostile


def test_of_many_lines_of_one_kind_the_first_are_shown_and_the_others_counted() -> None:
    body = "\n".join(f"The delegations met in the town of the river for the {number}th time." for number in range(9))
    svg = drawn(Layout("x", "x", f"A title\nVIENNA, 3 May 2012 - The OSCE said that it met.\n{body}"))
    assert "… 6 more such lines" in svg
    assert "the 2th time" not in svg.replace("…", "")
    assert svg.count("The delegations met") == 3
