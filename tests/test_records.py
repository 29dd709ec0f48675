"""Pages as records and back, and records that are refused."""

import json
from collections.abc import Callable
from typing import Any

import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.support.pages import LEAD, plain

EVERYTHING = oc.PressRelease(
    label="Press release",
    title='A "title" with <tags> & quotes “curly”',
    url="https://www.osce.org/pc/1",
    node_id=1,
    url_language="uk",
    language="en",
    sources=("OSCE Secretariat", "OSCE School of Bridges"),
    source_ids=("secretariat", None),
    fields_of_work=("Policing", "Elections"),
    field_of_work_ids=("policing", "elections"),
    country_codes=("KG", "XK"),
    body=(
        oc.Heading(text="One", level=3),
        oc.Paragraph(text="see two", links=(oc.Link(text="two", url="#", start=4),)),
        oc.ListBlock(items=("a", "b"), ordered=True),
        oc.Caption(text="A river.", credit="OSCE/A. Photographer"),
        oc.Table(rows=(("a", "b"), ("c", "d"))),
    ),
    quotations=(
        oc.Quotation(text="We agreed, at last.", speaker="Ana Example", role="Officer", verb="wrote", block=1),
        oc.Quotation(text="All of us.", block=2),
    ),
    references=tuple(
        oc.Reference(kind=kind, symbol=symbol, year=year, text="As printed", block=0)
        for kind, symbol, year in zip(
            oc.ReferenceKind, ("1325", "MC.DEC/3/04", None, None), (2000, 2004, 1990, None), strict=True
        )
    ),
    contacts=(
        oc.Contact(
            name="Ana Example",
            role="Officer",
            organization="OSCE",
            address="1010 Vienna",
            phones=("+1",),
            emails=("a@b.org",),
        ),
    ),
    diagnostics=(oc.Diagnostic(code="date-missing", message="None."),),
    origin=oc.PageOrigin(
        path="crawl/pages.warc.gz",
        member="<urn:uuid:1>",
        url="http://www.osce.org/uk/pc/1?print=1",
        crawled="2012-05-03T10:20:30Z",
    ),
    variants=(oc.PageOrigin(path="saved/1.html"), oc.PageOrigin(path="tables/pages.parquet", member="row 17")),
    translations=(
        oc.Translation(language="ru", url="https://www.osce.org/ru/pc/1", title="Мосты"),
        oc.Translation(title="Bridges, without an address"),
    ),
    places=("Vienna",),
    dateline=oc.Dateline(text="VIENNA, 30 June -", places=("VIENNA",), has_year=False),
    is_correction=True,
)
PAGES = {**seeds.RECORDS, "everything": EVERYTHING, "other": oc.OtherPage(), "text": oc.parse(plain("A title", LEAD))}


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("format", ["json", "jsonl"])
def test_a_page_comes_back_equal(name: str, format: str) -> None:
    page = PAGES[name]
    assert oc.loads(oc.dumps(page, format), format) == page
    assert oc.loads(str(oc.dumps(page, format)).encode(), format) == page
    assert oc.from_dict(oc.to_dict(page)) == page


@pytest.mark.parametrize("name", PAGES)
def test_a_record_begins_with_its_type_and_its_schema(name: str) -> None:
    record = oc.to_dict(PAGES[name])
    assert list(record)[:2] == ["type", "schema"]
    assert (record["type"], record["schema"]) == (PAGES[name].type, 2)
    assert type(record["type"]) is str


def test_a_record_has_every_key_in_a_fixed_order() -> None:
    common = [
        "type",
        "schema",
        "label",
        "title",
        "url",
        "node_id",
        "url_language",
        "language",
        "sources",
        "source_ids",
        "fields_of_work",
        "field_of_work_ids",
        "country_codes",
        "body",
        "quotations",
        "references",
        "contacts",
        "diagnostics",
        "origin",
        "variants",
        "translations",
    ]
    assert list(oc.to_dict(oc.PressRelease())) == [*common, "date", "places", "dateline", "is_correction"]
    assert list(oc.to_dict(oc.Seminar())) == [*common, "starts", "ends", "location", "organized_by"]
    assert list(oc.to_dict(oc.TopicPage())) == [*common, "lead", "operations"]
    assert list(oc.to_dict(oc.OtherPage())) == common


def test_a_record_is_plain_values() -> None:
    record = oc.to_dict(EVERYTHING)
    assert record == json.loads(json.dumps(record))
    assert record["body"][0] == {"type": "heading", "text": "One", "level": 3, "links": []}
    assert record["body"][4]["rows"] == [["a", "b"], ["c", "d"]]
    assert oc.to_dict(seeds.RECORDS["000"])["date"] == "2007-06-01"


def test_json_is_indented_and_json_lines_are_lines() -> None:
    assert oc.dumps(EVERYTHING).startswith('{\n  "type": "press_release",\n  "schema": 2,')
    line = oc.dumps(EVERYTHING, "jsonl")
    assert (line.count("\n"), line[-1]) == (1, "\n")
    assert "“curly”" in line


Change = Callable[[dict[str, Any]], object]
WRONG: dict[str, tuple[Change, list[str]]] = {
    "null for a text of a block": (lambda r: r["body"][1].update(text=None), ["$.body[1].text"]),
    "number for a title": (lambda r: r.update(title=5), ["$.title"]),
    "text for a list of texts": (lambda r: r.update(sources="abc"), ["$.sources"]),
    "list for a text": (lambda r: r.update(label=["x"]), ["$.label"]),
    "fraction for a number": (lambda r: r.update(node_id=1.9), ["$.node_id"]),
    "truth for a number": (lambda r: r.update(node_id=True), ["$.node_id"]),
    "text for truth": (lambda r: r.update(is_correction="no"), ["$.is_correction"]),
    "null for a list": (lambda r: r.update(body=None), ["$.body"]),
    "number in a list": (lambda r: r["places"].append(3), ["$.places[1]"]),
    "number for an identifier": (lambda r: r["source_ids"].append(3), ["$.source_ids[2]"]),
    "null for a code": (lambda r: r["country_codes"].append(None), ["$.country_codes[2]"]),
    "text for identifiers": (lambda r: r.update(source_ids="odihr"), ["$.source_ids"]),
    "no identifiers": (lambda r: r.pop("field_of_work_ids"), ["$.field_of_work_ids"]),
    "null in a row": (lambda r: r["body"][4]["rows"][1].append(None), ["$.body[4].rows[1][2]"]),
    "unknown key": (lambda r: r.update(extra=1, another=2), ["$.another", "$.extra"]),
    "unknown key inside": (lambda r: r["body"][1]["links"][0].update(extra=1), ["$.body[1].links[0].extra"]),
    "missing key inside": (lambda r: r["diagnostics"][0].pop("code"), ["$.diagnostics[0].code"]),
    "text for an object": (lambda r: r["contacts"].append("Ana"), ["$.contacts[1]"]),
    "text for a block": (lambda r: r["body"].append("text"), ["$.body[5]"]),
    "day that is no day": (lambda r: r.update(date="2007-06-31"), ["$.date"]),
    "reference of an unknown kind": (lambda r: r["references"][0].update(kind="treaty"), ["$.references[0].kind"]),
    "reference of no kind": (lambda r: r["references"][1].update(kind=None), ["$.references[1].kind"]),
    "text for a block of a quotation": (lambda r: r["quotations"][0].update(block="1"), ["$.quotations[0].block"]),
    "missing key of a quotation": (lambda r: r["quotations"][1].pop("speaker"), ["$.quotations[1].speaker"]),
    "block of no type": (lambda r: r["body"][0].pop("type"), ["$.body[0]"]),
    "block of an unknown type": (lambda r: r["body"][0].update(type="video"), ["$.body[0]"]),
    "block with an unhashable type": (lambda r: r["body"][0].update(type=[]), ["$.body[0]"]),
    "day in another form": (lambda r: r.update(date="1 June 2007"), ["$.date"]),
    "day that does not exist": (lambda r: r.update(date="2007-02-31"), ["$.date"]),
    "day in foreign digits": (lambda r: r.update(date="٢٠٠٧-٠٢-٢٠"), ["$.date"]),
    "number for a day": (lambda r: r.update(date=20070601), ["$.date"]),
    "half of a surrogate pair": (lambda r: r.update(title="\ud800"), ["$.title"]),
    "no type": (lambda r: r.pop("type"), ["$.type"]),
    "unknown type": (lambda r: r.update(type="video"), ["$.type"]),
    "unhashable type": (lambda r: r.update(type=[]), ["$.type"]),
    "no schema": (lambda r: r.pop("schema"), ["$.schema"]),
    "schema as text": (lambda r: r.update(schema="2"), ["$.schema"]),
    "schema as truth": (lambda r: r.update(schema=True), ["$.schema"]),
    "schema zero": (lambda r: r.update(schema=0), ["$.schema"]),
    "neither type nor schema": (lambda r: (r.pop("type"), r.pop("schema")), ["$.schema", "$.type"]),
    "key with a slip of the pen": (lambda r: r.update(titel=r.pop("title")), ["$.title", "$.titel"]),
    "missing keys beside wrong values": (
        lambda r: (r.pop("label"), r.update(date="2007-06-31"), r["body"][1].pop("text"), r["body"][0].update(text=1)),
        ["$.label", "$.body[0].text", "$.body[1].text", "$.date"],
    ),
    "two at once": (lambda r: (r.update(title=5), r["body"][0].update(level="x")), ["$.title", "$.body[0].level"]),
    "key of another type": (lambda r: r.update(lead="x"), ["$.lead"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_record_is_refused_with_the_path_of_every_wrong_value(name: str) -> None:
    change, paths = WRONG[name]
    record = oc.to_dict(EVERYTHING)
    change(record)
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_dict(record)
    assert list(caught.value.paths) == paths
    assert all(path in str(caught.value) for path in paths)


def test_a_record_of_a_later_release_says_so() -> None:
    with pytest.raises(
        oc.InvalidRecordError,
        match=rf"3 was written by a later release .* this is {oc.__version__}, which reads up to 2",
    ):
        oc.from_dict({**oc.to_dict(EVERYTHING), "schema": 3})


@pytest.mark.parametrize("record", [None, 5, "text", []])
def test_what_is_no_object_is_no_record(record: Any) -> None:
    with pytest.raises(oc.InvalidRecordError, match="expected an object"):
        oc.from_dict(record)


@pytest.mark.parametrize("data", ["", "{", "[" * 200_000, b"\xff\xfe", "1" * 5000, "nul"])
def test_what_is_not_json_is_refused(data: str | bytes) -> None:
    with pytest.raises(oc.InvalidRecordError):
        oc.loads(data)


def test_from_dict_leaves_the_record_alone() -> None:
    record = oc.to_dict(EVERYTHING)
    oc.from_dict(record)
    assert record == oc.to_dict(EVERYTHING)


@pytest.mark.parametrize("page", [None, {}, oc.Paragraph(text="x")])
def test_only_pages_become_records(page: Any) -> None:
    with pytest.raises(TypeError, match="a page is needed, not"):
        oc.to_dict(page)


def test_an_unknown_format_is_refused_with_the_known_ones() -> None:
    with pytest.raises(oc.UnsupportedFormatError, match=r"'doc' is not supported here\. Formats: json, jsonl"):
        oc.dumps(EVERYTHING, "doc")
    with pytest.raises(oc.UnsupportedFormatError):
        oc.loads("", "doc")
