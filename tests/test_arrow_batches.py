"""Record batches of pages in, record batches of records out."""

import datetime as dt
import pickle
from collections.abc import Iterator
from functools import partial
from importlib import import_module
from typing import Any

import attrs
import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.arrow import parse_batches, parsing, schema
from osce_corpus.formats.arrow import writing
from osce_corpus.testing import HtmlLayout, TextLayout, html_layouts, pages, render, text_layouts
from tests.support import seeds

pc: Any = import_module("pyarrow.compute")
TEXT = "Press release\nRiver data\nSource:\nOSCE Secretariat\nVIENNA, 3 May 2012 - Two delegations met, the OSCE said."
ANOTHER = (
    "Seminar\nRivers\nLocation\nHofburg, Vienna\nOrganized by\nOSCE Secretariat\nExperts met on the bank of the river."
)
ADDRESS = "https://www.osce.org/secretariat/90000"


def parsed(columns: dict[str, Any], **options: Any) -> pa.Table:
    batches = list(parse_batches(pa.table(columns).to_batches(), **options))
    assert all(batch.schema.equals(schema(), check_metadata=True) for batch in batches)
    return pa.Table.from_batches(batches, schema=schema())


def pages_of(table: pa.Table) -> list[oc.Page]:
    return list(oc.from_arrow(table.filter(pc.is_null(table["error"])).drop_columns("error")))


def errors_of(table: pa.Table) -> list[str | None]:
    return table["error"].to_pylist()


def test_the_schema_is_that_of_tables_with_a_plain_type_and_an_error_at_the_end() -> None:
    *columns, error = schema()
    kept: list[Any] = list(oc.to_arrow([]).schema)
    assert [column.name for column in columns] == [column.name for column in kept]
    assert columns[0].type == pa.string()
    assert columns[1:] == kept[1:]
    assert error == pa.field("error", pa.string())
    assert schema().metadata == oc.to_arrow([]).schema.metadata


SOURCES = [path.read_bytes() for path in sorted(seeds.FOLDER.glob("*.txt"))]
KINDS = [pa.binary(), pa.large_binary(), pa.binary_view(), pa.string(), pa.large_string(), pa.string_view()]


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_page_is_what_parse_makes_of_it(kind: pa.DataType) -> None:
    contents = SOURCES if "binary" in str(kind) else [source.decode() for source in SOURCES]
    table = parsed({"content": pa.array(contents, kind)})
    assert pages_of(table) == [oc.parse(content) for content in contents] == list(oc.load_seeds())
    assert errors_of(table) == [None] * 5
    assert table["type"].to_pylist() == ["press_release", "press_release", "topic_page", "topic_page", "seminar"]


@given(page=pages(), layout=html_layouts() | text_layouts(), size=st.integers(1, 3))
def test_a_page_of_any_layout_is_what_parse_makes_of_it_however_batches_are_cut(
    page: oc.Page, layout: TextLayout | HtmlLayout, size: int
) -> None:
    source = render(page, layout)
    cut = pa.table({"content": [source] * 4}).to_batches(max_chunksize=size)
    found = pa.Table.from_batches(parse_batches(cut), schema=schema())
    assert pages_of(found) == [oc.parse(source)] * 4


def test_bytes_are_decoded_by_the_encoding_of_their_row() -> None:
    word = "Press release\nJūrmala in May\nThe OSCE met."
    table = parsed({"content": [word.encode("cp1257"), word.encode()], "encoding": ["cp1257", None]})
    assert table["title"].to_pylist() == ["Jūrmala in May"] * 2


def test_a_text_that_was_decoded_is_not_decoded_again() -> None:
    html = '<html><head><meta charset="koi8-r"></head><body><h1>Jūrmala in May</h1><p>The OSCE met.</p></body></html>'
    assert parsed({"html": [html]})["title"].to_pylist() == ["Jūrmala in May"]


def test_the_address_of_a_row_is_that_of_its_page() -> None:
    table = parsed({"content": [TEXT, ANOTHER], "url": [ADDRESS, None]})
    assert pages_of(table) == [oc.parse(TEXT, url=ADDRESS), oc.parse(ANOTHER)]
    assert table["node_id"].to_pylist() == [90000, None]


def test_where_a_page_was_found_is_in_its_record() -> None:
    crawled = "2012-05-03T10:20:30Z"
    table = parsed(
        {
            "content": [TEXT, ANOTHER],
            "url": [ADDRESS, None],
            "path": ["crawl/pages.warc.gz", None],
            "member": ["<urn:uuid:1>", "<urn:uuid:2>"],
            "crawled": [crawled, crawled],
        }
    )
    origin = oc.PageOrigin(path="crawl/pages.warc.gz", member="<urn:uuid:1>", url=ADDRESS, crawled=crawled)
    assert [page.origin for page in pages_of(table)] == [origin, None]
    assert pages_of(table)[0] == attrs.evolve(oc.parse(TEXT, url=ADDRESS), origin=origin)


MOMENT = dt.datetime(2012, 5, 3, 12, 20, 30, 999_999, tzinfo=dt.timezone(dt.timedelta(hours=2)))


@pytest.mark.parametrize(
    ("kind", "moment", "expected"),
    [
        (pa.timestamp("us", "+02:00"), MOMENT, "2012-05-03T10:20:30Z"),
        (pa.timestamp("ns", "UTC"), MOMENT, "2012-05-03T10:20:30Z"),
        (pa.timestamp("ms"), MOMENT.replace(tzinfo=None), "2012-05-03T12:20:30"),
        (pa.timestamp("s"), None, None),
        (pa.null(), None, None),
    ],
)
def test_a_moment_is_written_to_the_second_and_in_the_time_of_greenwich(
    kind: pa.DataType, moment: dt.datetime | None, expected: str | None
) -> None:
    table = parsed({"content": [TEXT], "path": ["a"], "crawled": pa.array([moment], kind)})
    assert table["origin"].to_pylist() == [{"path": "a", "member": None, "url": None, "crawled": expected}]


def test_columns_are_named_by_keywords_and_others_do_not_count() -> None:
    table = parsed(
        {
            "text": [ANOTHER],
            "html": [TEXT],
            "url": [1],
            "address": [ADDRESS],
            "file": ["a"],
            "place": ["b"],
            "fetched": ["c"],
            "charset": ["utf-8"],
        },
        content="html",
        url="address",
        path="file",
        member="place",
        crawled="fetched",
        encoding="charset",
    )
    origin = oc.PageOrigin(path="a", member="b", url=ADDRESS, crawled="c")
    assert pages_of(table) == [attrs.evolve(oc.parse(TEXT, url=ADDRESS), origin=origin)]


def test_columns_may_be_out_of_a_dictionary() -> None:
    kind = pa.dictionary(pa.int8(), pa.string())
    table = parsed({"text": pa.array([TEXT, TEXT], kind), "url": pa.array([ADDRESS] * 2, kind)})
    assert pages_of(table) == [oc.parse(TEXT, url=ADDRESS)] * 2


NOT_UTF_8 = pa.Array.from_buffers(pa.binary(), 2, pa.array([b"\xff\xfe\xfd", TEXT.encode()]).buffers()).view(
    pa.string()
)


def test_a_bad_page_gives_a_row_with_its_error_and_the_others_are_whole() -> None:
    table = parsed(
        {
            "content": [TEXT.encode(), None, b"x" * 201, TEXT.encode(), ANOTHER.encode()],
            "encoding": [None, None, None, "no-such-encoding", None],
            "url": [ADDRESS] * 5,
            "path": ["a", "b", "c", None, "e"],
        },
        max_size=200,
    )
    assert [page.title for page in pages_of(table)] == ["River data", "Rivers"]
    assert errors_of(table) == [
        None,
        "ValueError: there is no page in the row: its content is null",
        "InputTooLargeError: The source has 201 bytes or characters, and 200 are allowed; max_size= allows more.",
        "LookupError: unknown encoding: no-such-encoding",
        None,
    ]
    failed = table.filter(pc.is_valid(table["error"]))
    told = {"schema", "url", "origin", "error"}
    assert all(failed[name].null_count == 3 for name in table.column_names if name not in told)
    assert failed["schema"].to_pylist() == table["schema"].to_pylist()[:3]
    assert failed["url"].to_pylist() == [ADDRESS] * 3
    assert failed["origin"].to_pylist() == [
        {"path": "b", "member": None, "url": ADDRESS, "crawled": None},
        {"path": "c", "member": None, "url": ADDRESS, "crawled": None},
        None,
    ]


def test_a_text_that_is_none_is_an_error_of_its_row() -> None:
    table = parsed({"content": NOT_UTF_8, "url": [ADDRESS] * 2})
    assert (errors_of(table)[0] or "").startswith("UnicodeDecodeError: 'utf-8' codec can't decode")
    assert table["url"].to_pylist() == [ADDRESS, oc.parse(TEXT, url=ADDRESS).url]
    table = parsed({"content": [TEXT] * 2, "url": NOT_UTF_8, "path": ["a"] * 2})
    assert (errors_of(table)[0] or "").startswith("UnicodeDecodeError: 'utf-8' codec can't decode")
    assert table["url"][0].as_py() is None


def test_all_pages_may_be_bad() -> None:
    table = parsed({"content": pa.array([None, None], pa.null())})
    assert [error or "" for error in errors_of(table)] == [
        "ValueError: there is no page in the row: its content is null"
    ] * 2


@pytest.mark.parametrize("error", [RecursionError("too deep"), ZeroDivisionError(), UnicodeError("half a pair")])
def test_whatever_a_page_does_to_the_parser_costs_only_its_row(
    error: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(source: str, **options: Any) -> oc.Page:
        if "data" in source:
            raise error
        return oc.parse(source, **options)

    monkeypatch.setattr(parsing, "parse", parse)
    table = parsed({"content": [ANOTHER, TEXT, ANOTHER]})
    assert errors_of(table) == [None, f"{type(error).__name__}: {error}", None]
    assert len(pages_of(table)) == 2


@pytest.mark.parametrize("path", ["a", None])
def test_a_page_that_arrow_has_no_place_for_costs_only_its_row(
    path: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(source: str, **options: Any) -> oc.Page:
        page = oc.parse(source, **options)
        return attrs.evolve(page, title="\ud800") if "data" in source else page

    monkeypatch.setattr(parsing, "parse", parse)
    table = parsed({"content": [ANOTHER, TEXT, ANOTHER], "path": [path] * 3, "url": [ADDRESS] * 3})
    first, second, third = errors_of(table)
    assert first is third is None
    assert (second or "").startswith("InvalidRecordError: This is not a valid record: $.title: ")
    assert [page.title for page in pages_of(table)] == ["Rivers", "Rivers"]
    expected = path and {"path": path, "member": None, "url": ADDRESS, "crawled": None}
    assert table["origin"].to_pylist() == [expected] * 3


@pytest.mark.parametrize("stop", [MemoryError, KeyboardInterrupt])
def test_what_says_nothing_of_the_page_stops_the_work(
    stop: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    def parse(_source: str, **_options: Any) -> oc.Page:
        raise stop

    monkeypatch.setattr(parsing, "parse", parse)
    with pytest.raises(stop):
        parsed({"content": [TEXT]})


@pytest.mark.parametrize(
    ("columns", "options", "message"),
    [
        (
            {"body": [TEXT], "url": [""]},
            {},
            "No column is called content, html, text. Name the one .*content=, of body, url",
        ),
        ({"html": [TEXT], "text": [TEXT]}, {}, "More than one column may be the content: html, text"),
        ({"html": [TEXT]}, {"content": "body"}, "There is no column 'body' for content=; there are html"),
        ({"html": [TEXT]}, {"url": "uri"}, "There is no column 'uri' for url=; there are html"),
    ],
)
def test_columns_that_cannot_be_told_are_named(columns: dict[str, Any], options: dict[str, str], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        parsed(columns, **options)


def test_two_columns_of_one_name_are_refused() -> None:
    batch = pa.record_batch([pa.array([TEXT]), pa.array([TEXT])], names=["html", "html"])
    with pytest.raises(ValueError, match="More than one column may be the content: html, html"):
        list(parse_batches([batch], content="html"))


@pytest.mark.parametrize(
    ("columns", "name"),
    [
        ({"content": [1]}, "content"),
        ({"content": [TEXT], "url": [b"a"]}, "url"),
        ({"content": [TEXT], "path": ["a"], "crawled": [3]}, "crawled"),
        ({"content": [TEXT], "member": [dt.datetime(2012, 5, 3, tzinfo=dt.UTC)]}, "member"),
    ],
)
def test_a_column_of_something_else_is_named(columns: dict[str, Any], name: str) -> None:
    with pytest.raises(TypeError, match=f"The column '{name}', for {name}=, holds .*, not text"):
        parsed(columns)


@pytest.mark.parametrize("wrong", [pa.table({"content": [TEXT]}), pa.record_batch({"content": [TEXT]}), [TEXT]])
def test_what_is_no_record_batch_is_refused(wrong: Any) -> None:
    with pytest.raises(TypeError, match="takes an iterable of record batches"):
        list(parse_batches(wrong))


def test_no_batches_give_none_and_empty_ones_cost_nothing() -> None:
    assert list(parse_batches([])) == []
    empty = pa.record_batch({"content": pa.array([], pa.string())})
    assert list(parse_batches([empty, empty])) == []


def test_a_reader_of_batches_is_read() -> None:
    table = pa.table({"content": [TEXT, ANOTHER]})
    (found,) = parse_batches(pa.RecordBatchReader.from_stream(table))
    assert found["title"].to_pylist() == ["River data", "Rivers"]


def test_batches_are_taken_no_sooner_than_their_pages_are_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_PAGES", 3)
    taken: list[int] = []

    def batches() -> Iterator[pa.RecordBatch]:
        for number in range(100):
            taken.append(number)
            yield pa.record_batch({"content": [TEXT] * 2})

    found = parse_batches(batches())
    assert taken == []
    assert next(found).num_rows == 3
    assert taken == [0, 1]
    assert next(found).num_rows == 3
    assert taken == [0, 1, 2]


def test_long_pages_are_given_out_sooner(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_CHARACTERS", 100)
    (batch,) = pa.table({"content": [TEXT + " More." * 20] * 3}).to_batches()
    assert [part.num_rows for part in parse_batches([batch])] == [1, 1, 1]


def test_it_goes_to_other_processes_with_its_arguments() -> None:
    again = pickle.loads(pickle.dumps(partial(parse_batches, content="html", max_size=1_000)))
    (found,) = again(pa.table({"html": [TEXT], "text": [""]}).to_batches())
    assert found["title"].to_pylist() == ["River data"]


def test_the_records_of_two_calls_do_not_touch_each_other() -> None:
    batches = [pa.record_batch({"content": [TEXT, None]}), pa.record_batch({"content": [ANOTHER]})]
    one, two = parse_batches(batches), parse_batches(reversed(batches))
    assert next(one)["error"].null_count == next(two)["error"].null_count == 2
