"""CSV: a row for each page, safe to open in a spreadsheet."""

import csv
import io
from pathlib import Path

import pytest
from hypothesis import given

import osce_corpus as oc
from osce_corpus.formats.csv import COLUMNS
from tests.support import hostile, seeds
from tests.test_records import EVERYTHING


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_page_is_a_row(tmp_path: Path) -> None:
    oc.write([*seeds.RECORDS.values(), EVERYTHING], tmp_path / "corpus.csv")
    assert (tmp_path / "corpus.csv").read_bytes().startswith(b"\xef\xbb\xbftype,schema,label,title,")
    first, *_, seminar, everything = rows(tmp_path / "corpus.csv")
    assert (first["type"], first["date"], first["places"]) == ("press_release", "2007-06-01", "Vienna")
    assert first["text"] == seeds.RECORDS["000"].text
    assert (seminar["starts"], seminar["location"], seminar["diagnostics"]) == ("", "Hofburg, Vienna", "date-missing")
    assert {name: everything[name] for name in COLUMNS if name != "text"} == {
        "type": "press_release",
        "schema": "2",
        "label": "Press release",
        "title": 'A "title" with <tags> & quotes “curly”',
        "url": "https://www.osce.org/pc/1",
        "node_id": "1",
        "url_language": "uk",
        "language": "en",
        "date": "",
        "starts": "",
        "ends": "",
        "places": "Vienna",
        "location": "",
        "organized_by": "",
        "sources": "OSCE Secretariat; OSCE School of Bridges",
        "source_ids": "secretariat; ",
        "fields_of_work": "Policing; Elections",
        "field_of_work_ids": "policing; elections",
        "country_codes": "KG; XK",
        "is_correction": "true",
        "operations": "",
        "contacts": "Ana Example, Officer, OSCE, 1010 Vienna, +1, a@b.org",
        "speakers": "Ana Example",
        "references": "1325; MC.DEC/3/04; As printed; As printed",
        "diagnostics": "date-missing",
        "origin": "crawl/pages.warc.gz; <urn:uuid:1>; http://www.osce.org/uk/pc/1?print=1; 2012-05-03T10:20:30Z",
        "translations": "https://www.osce.org/ru/pc/1; Bridges, without an address",
    }


def test_the_operations_of_a_topic_page_are_in_one_cell(tmp_path: Path) -> None:
    oc.write([seeds.RECORDS["002"]], tmp_path / "corpus.csv")
    (row,) = rows(tmp_path / "corpus.csv")
    assert row["operations"].startswith("Presence in Albania; Centre in Ashgabat; ")
    assert row["is_correction"] == ""


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(tmp_path: Path, start: str) -> None:
    text = f'{start}HYPERLINK("https://example.org")'
    page = oc.OtherPage(title=text, sources=(text, "second"), body=(oc.Paragraph(text=text),))
    oc.write([page], tmp_path / "corpus.csv")
    (row,) = rows(tmp_path / "corpus.csv")
    assert row["title"] == row["text"] == f"'{text}"
    assert row["sources"] == f"'{text}; second"


@given(page=hostile.pages())
def test_whatever_a_page_holds_is_one_row_without_formulas(page: oc.Page) -> None:
    data = oc.dumps(page, "csv")
    names, row = csv.reader(io.StringIO(data, newline=""))
    assert tuple(names) == COLUMNS
    assert len(row) == len(COLUMNS)
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in row)
    assert row[-1].removeprefix("'") == page.text.replace("\0", "\ufffd") or page.text.startswith("'")
