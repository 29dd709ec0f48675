"""Pages as columns: Arrow tables, Parquet and Arrow files, frames, and what other tools make of them."""

import datetime as dt
import gc
import io
import random
import subprocess
import sys
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, cast

import attrs
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given

import osce_corpus as oc
from osce_corpus.formats.arrow import shapes, writing
from osce_corpus.formats.arrow.rows import pages_by_row
from osce_corpus.pages import PAGE_CLASSES
from osce_corpus.testing import pages as strategy_of_pages
from tests.support.any_pages import HALVES, any_pages
from tests.test_records import EVERYTHING
from tests.test_records import PAGES as NAMED

PAGES = tuple(NAMED.values())
TABLE: Any = oc.to_arrow(PAGES)
Rows = list[dict[str, Any]]


def through_a_file(name: str) -> Callable[[list[oc.Page]], list[oc.Page]]:
    def there_and_back(pages: list[oc.Page]) -> list[oc.Page]:
        file = io.BytesIO()
        assert oc.write(pages, file, format=name) == len(pages)
        return list(oc.read(io.BytesIO(file.getvalue()), format=name))

    return there_and_back


WAYS: dict[str, Callable[[list[oc.Page]], list[oc.Page]]] = {
    "arrow": lambda pages: list(oc.from_arrow(oc.to_arrow(pages))),
    "pandas": lambda pages: list(oc.from_pandas(oc.to_pandas(pages))),
    "polars": lambda pages: list(oc.from_polars(oc.to_polars(pages))),
    "parquet file": through_a_file("parquet"),
    "arrow file": through_a_file("arrow"),
}


@pytest.mark.parametrize("way", WAYS)
def test_pages_come_back_equal(way: str) -> None:
    assert WAYS[way](list(PAGES)) == list(PAGES)
    assert [type(page) for page in WAYS[way](list(PAGES))] == [type(page) for page in PAGES]
    assert WAYS[way]([]) == []


@pytest.mark.parametrize("way", WAYS)
@given(page=any_pages(), another=strategy_of_pages())
def test_any_pages_come_back_equal(way: str, page: oc.Page, another: oc.Page) -> None:
    found = WAYS[way]([page, another])
    assert found == [page, another]
    assert list(map(hash, found)) == [hash(page), hash(another)]


@pytest.mark.parametrize("format", ["parquet", "arrow"])
@pytest.mark.parametrize("name", NAMED)
def test_one_page_comes_back_equal(name: str, format: str) -> None:
    assert oc.loads(oc.dumps(NAMED[name], format), format) == NAMED[name]


@pytest.mark.parametrize("suffix", ["parquet", "arrow", "feather"])
def test_a_file_is_written_and_read_by_its_suffix(tmp_path: Path, suffix: str) -> None:
    assert oc.write(iter(PAGES), tmp_path / f"corpus.{suffix}") == len(PAGES)
    assert tuple(oc.read(tmp_path / f"corpus.{suffix}")) == PAGES


def as_in_a_record(value: Any, record: Any) -> Any:
    """A value of a row, without the fields that a record does not have, which have to be null."""
    if isinstance(record, dict):
        known = cast("dict[str, Any]", record)
        assert all(inner is None for name, inner in value.items() if name not in known)
        return {name: as_in_a_record(value[name], inner) for name, inner in known.items()}
    if isinstance(record, list):
        members = cast("Any", record)
        return [as_in_a_record(*pair) for pair in zip(value, members, strict=True)]
    return value.isoformat() if hasattr(value, "isoformat") else value


@given(any_pages())
def test_a_row_is_the_record_of_its_page(page: oc.Page) -> None:
    (row,) = oc.to_arrow([page]).to_pylist()
    del row["unknown_keys"]
    record = oc.to_dict(attrs.evolve(page, unknown_keys=()))
    assert as_in_a_record(row, record) == record


def test_the_columns_are_the_keys_of_the_records_of_all_types() -> None:
    keys = [key for page in PAGES for key in oc.to_dict(page)]
    assert TABLE.column_names[:3] == ["type", "schema", "label"]
    assert set(TABLE.column_names) == {*keys, "unknown_keys"}
    assert TABLE.schema.metadata == {b"osce_corpus.schema": b"2"}


def test_types_of_pages_are_words_of_a_dictionary_and_days_are_days() -> None:
    assert TABLE.schema.field("type").type == pa.dictionary(pa.int8(), pa.string())
    assert TABLE.schema.field("date").type == pa.date32()
    assert TABLE.schema.field("body").type.value_type[0].name == "type"


def test_pages_are_made_into_columns_of_other_pages_in_any_order() -> None:
    names = sorted(TABLE.column_names, reverse=True)
    assert tuple(oc.from_arrow(TABLE.select(names))) == PAGES
    assert tuple(oc.from_arrow(TABLE.replace_schema_metadata(None))) == PAGES
    assert tuple(oc.from_arrow(TABLE.slice(3, 4))) == PAGES[3:7]
    assert tuple(oc.from_arrow(pa.Table.from_pylist(TABLE.to_pylist(), schema=TABLE.schema))) == PAGES


def test_the_body_without_blocks_may_have_no_type() -> None:
    table = oc.to_arrow([oc.Seminar(), oc.OtherPage()]).drop_columns(["body", "dateline", "title"])
    for name in ("dateline", "title"):
        table = table.append_column(name, pa.nulls(2))
    empty = cast("Any", pa.ListArray).from_arrays(pa.array([0, 0, 0], pa.int32()), pa.nulls(0))
    assert list(oc.from_arrow(table.append_column("body", empty))) == [oc.Seminar(), oc.OtherPage()]


@pytest.mark.parametrize("pages", [[None], [{}], ["page"]])
def test_only_pages_become_a_table(pages: Any) -> None:
    with pytest.raises(TypeError, match="a page is needed"):
        oc.to_arrow(pages)


def test_one_page_is_not_taken_for_several() -> None:
    with pytest.raises(TypeError, match=r"for one, pass \[page\]"):
        oc.to_arrow(cast("Any", EVERYTHING))


@pytest.mark.parametrize("half", HALVES)
def test_a_text_that_no_file_can_carry_is_refused_with_its_path(half: str) -> None:
    page = oc.OtherPage(body=(oc.Table(rows=((half,),)),))
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.to_arrow([page])
    assert caught.value.paths == ("$.body[0].rows[0][0]",)


@pytest.mark.parametrize("value", [None, "text", 5, [], TABLE.to_batches()[0].to_struct_array()])
def test_only_what_is_of_arrow_becomes_pages(value: Any) -> None:
    with pytest.raises(TypeError, match="from_arrow takes a table"):
        oc.from_arrow(value)


def test_a_table_of_something_else_is_refused_with_every_column() -> None:
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_arrow(pa.table({"title": ["x"], "year": [2001]}))
    assert caught.value.paths[:2] == ("$.year", "$.type")
    assert "$.title" not in caught.value.paths
    assert "$.year: unknown column" in str(caught.value)
    assert "$.body: missing" in str(caught.value)


def with_column(name: str, values: Any) -> Any:
    return TABLE.set_column(TABLE.column_names.index(name), name, values)


WRONG_TYPES: dict[str, tuple[Any, str]] = {
    "texts for numbers": (with_column("node_id", pa.array(["1"] * 8)), "$.node_id: expected int64, found string"),
    "numbers for texts": (with_column("title", pa.array([1] * 8)), "$.title: expected string, found int64"),
    "moments for days": (
        with_column("date", pa.array([dt.datetime(2007, 6, 1, tzinfo=dt.UTC)] * 8)),
        "$.date: expected date32",
    ),
    "texts for lists": (with_column("places", pa.array(["Vienna"] * 8)), "$.places: expected list"),
    "numbers in lists": (with_column("places", pa.array([[1]] * 8)), r"$.places[]: expected string, found int64"),
    "texts for truth": (with_column("is_correction", pa.array(["x"] * 8)), "$.is_correction: expected bool"),
    "lists for objects": (with_column("dateline", pa.array([["x"]] * 8)), "$.dateline: expected struct"),
    "objects of other fields": (
        with_column("diagnostics", pa.array([[{"code": "x", "extra": 1}]] * 8)),
        "$.diagnostics[].extra: unknown column; $.diagnostics[].message: missing",
    ),
    "two columns of one name": (TABLE.append_column("title", TABLE["title"]), "$: two columns of one name"),
}


@pytest.mark.parametrize("name", WRONG_TYPES)
def test_columns_of_wrong_types_are_refused_with_their_path(name: str) -> None:
    table, message = WRONG_TYPES[name]
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_arrow(table)
    assert message in str(caught.value)


def with_version(version: bytes) -> Any:
    return TABLE.replace_schema_metadata({b"osce_corpus.schema": version})


@pytest.mark.parametrize("version", [b"3", b"0", b"one", b"\xff", b"9" * 5_000, b""])
def test_a_table_of_a_later_release_or_of_none_is_refused(version: bytes) -> None:
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_arrow(with_version(version))
    assert caught.value.paths == ("$.schema",)


def test_a_table_of_a_later_release_says_so() -> None:
    with pytest.raises(oc.InvalidRecordError, match=r"\$\.schema: 3 was written by a later release"):
        oc.from_arrow(with_version(b"3"))


Change = Callable[[Rows], object]
WRONG: dict[str, tuple[Change, list[str]]] = {
    "later version": (lambda r: r[1].update(schema=3), ["$[1].schema"]),
    "no version": (lambda r: r[1].update(schema=None), ["$[1].schema"]),
    "no type": (lambda r: r[1].update(type=None), ["$[1].type"]),
    "unknown type": (lambda r: r[1].update(type="video"), ["$[1].type"]),
    "null for a list": (lambda r: r[1].update(body=None), ["$[1].body"]),
    "null for truth": (lambda r: r[1].update(is_correction=None), ["$[1].is_correction"]),
    "null in a list": (lambda r: r[1]["places"].append(None), ["$[1].places[1]"]),
    "null for a block": (lambda r: r[1]["body"].append(None), ["$[1].body[5]"]),
    "null for a text": (lambda r: r[1]["body"][1].update(text=None), ["$[1].body[1].text"]),
    "null for the items of a list": (lambda r: r[1]["body"][2].update(items=None), ["$[1].body[2].items"]),
    "null for a kind": (lambda r: r[1]["references"][0].update(kind=None), ["$[1].references[0].kind"]),
    "unknown kind": (lambda r: r[1]["references"][0].update(kind="treaty"), ["$[1].references[0].kind"]),
    "field of another type": (lambda r: r[1].update(lead="x"), ["$[1].lead"]),
    "list of another type": (lambda r: r[1].update(organized_by=[]), ["$[1].organized_by"]),
    "field of another block": (lambda r: r[1]["body"][1].update(credit="x"), ["$[1].body[1].credit"]),
    "unknown block": (lambda r: r[1]["body"][1].update(type="video"), ["$[1].body[1]"]),
    "no block": (lambda r: r[1]["body"][1].update(type=None), ["$[1].body[1]"]),
    "null in an object": (lambda r: r[1]["dateline"].update(text=None), ["$[1].dateline.text"]),
}


def plain_texts(kind: Any) -> Any:
    """A type with plain texts in place of words out of a dictionary, which could not hold any other."""
    if pa.types.is_dictionary(kind):
        return pa.string()
    if pa.types.is_list(kind):
        return pa.list_(plain_texts(kind.value_type))
    if pa.types.is_struct(kind):
        fields: list[Any] = list(cast("Any", kind))
        return pa.struct([(field.name, plain_texts(field.type)) for field in fields])
    return kind


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_row_is_refused_with_its_number_after_those_before_it(name: str) -> None:
    change, paths = WRONG[name]
    rows: Rows = oc.to_arrow([oc.OtherPage(), EVERYTHING]).to_pylist()
    change(rows)
    schema = pa.schema([(field.name, plain_texts(field.type)) for field in TABLE.schema])
    table = pa.Table.from_pylist(rows, schema=schema)
    reading = oc.from_arrow(pa.concat_tables([table.slice(0, 1), table.slice(1)]))
    assert next(reading) == oc.OtherPage()
    with pytest.raises(oc.InvalidRecordError) as caught:
        next(reading)
    assert list(caught.value.paths) == paths
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.from_arrow(table.combine_chunks()))
    assert list(caught.value.paths) == paths


@pytest.mark.parametrize("is_enabled", [True, False])
def test_garbage_is_collected_afterwards_if_it_was_before(is_enabled: bool) -> None:
    (gc.enable if is_enabled else gc.disable)()
    try:
        assert tuple(oc.from_arrow(TABLE)) == PAGES
        assert gc.isenabled() == is_enabled
    finally:
        gc.enable()


def test_rows_one_at_a_time_give_the_same_pages() -> None:
    (batch,) = TABLE.to_batches()
    assert tuple(pages_by_row(batch, 0)) == PAGES


def test_a_number_that_the_model_does_not_allow_is_refused() -> None:
    (row,) = oc.to_arrow([EVERYTHING]).to_pylist()
    row["body"][0]["level"] = 9
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.from_arrow(pa.Table.from_pylist([row], schema=TABLE.schema)))
    assert caught.value.paths == ("$[0].body[0]",)


def test_bytes_that_are_no_text_are_refused() -> None:
    broken = cast("Any", pa.array([b"\xff"], pa.binary())).view(pa.string())
    table = oc.to_arrow([oc.OtherPage()]).drop_columns(["title"]).append_column("title", broken)
    with pytest.raises(oc.InvalidRecordError, match=r"\$\[0\]: damaged: "):
        list(oc.from_arrow(table))


FILES = {name: oc.dumps(EVERYTHING, name) for name in ("parquet", "arrow")}


@pytest.mark.parametrize("format", FILES)
@pytest.mark.parametrize("content", [b"", b"PAR1", b"ARROW1\0\0", b"not a table" * 100])
def test_a_file_of_something_else_is_refused_by_its_name(tmp_path: Path, format: str, content: bytes) -> None:
    path = tmp_path / f"corpus.{format}"
    path.write_bytes(content)
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.read(path))
    assert caught.value.source == str(path)
    assert str(caught.value).startswith(f"{path} is not a valid record: $: not {format.title()}: ")


@pytest.mark.parametrize("format", FILES)
def test_a_file_that_was_cut_off_is_refused(format: str) -> None:
    content = FILES[format]
    for length in range(0, len(content), len(content) // 40):
        with pytest.raises(oc.InvalidRecordError):
            oc.loads(content[:length], format)


@pytest.mark.parametrize("format", FILES)
def test_a_file_with_wrong_bytes_is_refused_or_gives_a_page(format: str) -> None:
    """A Parquet file has checksums: what it gives is the page that was written."""
    chance = random.Random(20)
    refused = 0
    for _ in range(150):
        content = bytearray(FILES[format])
        content[chance.randrange(len(content))] ^= chance.randrange(1, 256)
        try:
            page = oc.loads(bytes(content), format)
        except oc.InvalidRecordError:
            refused += 1
        else:
            assert page == EVERYTHING or (format == "arrow" and isinstance(page, oc.PressRelease))
    assert refused > 50


@pytest.mark.parametrize("format", FILES)
def test_a_file_whose_names_are_no_text_is_refused(format: str) -> None:
    with pytest.raises(oc.InvalidRecordError):
        oc.loads(FILES[format].replace(b"quotations", b"quot\xfftions"), format)


@pytest.mark.parametrize("format", FILES)
def test_a_file_of_other_columns_is_refused_by_its_name(tmp_path: Path, format: str) -> None:
    path = tmp_path / f"corpus.{format}"
    frame = pl.DataFrame({"title": ["x"]})
    (frame.write_parquet if format == "parquet" else frame.write_ipc)(path)
    with pytest.raises(oc.InvalidRecordError, match=r"\$\.body: missing") as caught:
        list(oc.read(path))
    assert caught.value.source == str(path)


class Failing(io.BytesIO):
    """A file on a medium that fails."""

    def read(self, *_: object) -> bytes:
        raise OSError(5, "Input/output error")


@pytest.mark.parametrize("format", FILES)
def test_an_error_of_the_system_stays_one(format: str) -> None:
    with pytest.raises(OSError, match="Input/output error"):
        list(oc.read(Failing(FILES[format]), format=format))


@pytest.mark.parametrize("format", FILES)
def test_one_page_is_read_from_bytes_that_hold_one(format: str) -> None:
    file = io.BytesIO()
    oc.write(PAGES, file, format=format)
    with pytest.raises(oc.InvalidRecordError, match="expected one page, found 8"):
        oc.loads(file.getvalue(), format)
    with pytest.raises(oc.InvalidRecordError, match=f"expected bytes of {format}, found a string"):
        oc.loads("text", format)


@pytest.mark.parametrize("format", FILES)
def test_memory_holds_a_part_of_the_pages_and_not_all(monkeypatch: pytest.MonkeyPatch, format: str) -> None:
    monkeypatch.setattr(writing, "MOST_PAGES", 5)
    alive: list[int] = []
    made: list[weakref.ref[oc.Page]] = []

    def pages() -> Iterator[oc.Page]:
        for number in range(40):
            page = oc.OtherPage(title=f"{number}", body=(oc.Paragraph(text="x"),))
            made.append(weakref.ref(page))
            alive.append(sum(kept() is not None for kept in made))
            yield page

    file = io.BytesIO()
    assert oc.write(pages(), file, format=format) == 40
    assert max(alive) <= 7
    file.seek(0)
    assert [page.title for page in oc.read(file, format=format)] == [f"{number}" for number in range(40)]


def test_a_part_of_a_file_has_no_more_text_than_fits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing, "MOST_CHARACTERS", 10)
    page = oc.OtherPage(body=(oc.Paragraph(text="four"), oc.ListBlock(items=("x",))))
    assert [batch.num_rows for batch in oc.to_arrow([page] * 5).to_batches()] == [2, 2, 1]
    assert [batch.num_rows for batch in oc.to_arrow([oc.OtherPage()] * 5).to_batches()] == [5]


def test_pages_are_read_as_they_are_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "corpus.parquet"
    with pq.ParquetWriter(path, TABLE.schema) as writer:
        writer.write_table(TABLE)
        writer.write_table(with_column("body", pa.nulls(8, TABLE.schema.field("body").type)))
    reading = oc.read(path)
    assert tuple(next(reading) for _ in PAGES) == PAGES
    with pytest.raises(oc.InvalidRecordError) as caught:
        next(reading)
    assert (caught.value.source, caught.value.paths) == (str(path), ("$[8].body",))


def test_duckdb_finds_blocks_in_a_file_that_it_did_not_write(tmp_path: Path) -> None:
    oc.write(PAGES, tmp_path / "corpus.parquet")
    relation = duckdb.read_parquet(str(tmp_path / "corpus.parquet"))
    blocks = relation.project("type, unnest(body) AS block")
    found = blocks.filter("block.type = 'caption'").project("type, block.text, block.credit").fetchall()
    captions = [
        (str(page.type), block.text, block.credit)
        for page in PAGES
        for block in page.body
        if isinstance(block, oc.Caption)
    ]
    assert ("press_release", "A river.", "OSCE/A. Photographer") in captions
    assert found == captions


def test_a_table_that_duckdb_made_is_one_of_pages(tmp_path: Path) -> None:
    oc.write(PAGES, tmp_path / "corpus.parquet")
    relation = duckdb.read_parquet(str(tmp_path / "corpus.parquet")).filter("type = 'seminar'")
    seminars = [page for page in PAGES if isinstance(page, oc.Seminar)]
    assert list(oc.from_arrow(relation)) == seminars
    relation.write_parquet(str(tmp_path / "seminars.parquet"))
    assert list(oc.read(tmp_path / "seminars.parquet")) == seminars


@pytest.mark.parametrize("suffix", ["parquet", "arrow"])
def test_polars_reads_files_and_writes_them(tmp_path: Path, suffix: str) -> None:
    oc.write(PAGES, tmp_path / f"corpus.{suffix}")
    frame = (pl.read_parquet if suffix == "parquet" else pl.read_ipc)(tmp_path / f"corpus.{suffix}")
    links = (
        frame.explode("body", empty_as_null=True).select(pl.col("body").struct.field("links").list.len()).to_series()
    )
    assert links.sum() == sum(len(block.links) for page in PAGES for block in page.body)
    assert tuple(oc.from_polars(frame)) == PAGES
    assert tuple(oc.from_arrow(frame)) == PAGES
    (frame.write_parquet if suffix == "parquet" else frame.write_ipc)(tmp_path / f"again.{suffix}")
    assert tuple(oc.read(tmp_path / f"again.{suffix}")) == PAGES


def test_pandas_reads_files(tmp_path: Path) -> None:
    oc.write(PAGES, tmp_path / "corpus.parquet")
    assert tuple(oc.from_pandas(pd.read_parquet(tmp_path / "corpus.parquet"))) == PAGES
    arrow = pd.read_parquet(tmp_path / "corpus.parquet", dtype_backend="pyarrow")
    assert tuple(oc.from_pandas(arrow)) == PAGES


def test_frames_have_a_row_for_each_page_and_whole_numbers() -> None:
    frame = oc.to_pandas(PAGES)
    assert len(frame) == len(PAGES)
    assert str(frame["node_id"].dtype) == "int64[pyarrow]"
    assert str(frame["type"].dtype) == "category"
    assert list(oc.from_pandas(frame[frame["type"] == "seminar"])) == [p for p in PAGES if isinstance(p, oc.Seminar)]
    assert oc.to_polars(PAGES)["type"].to_list() == [str(page.type) for page in PAGES]


def test_a_frame_of_pandas_with_other_columns_is_refused() -> None:
    frame = oc.to_pandas(PAGES).rename(columns={"title": "titel"})
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.from_pandas(frame)
    assert caught.value.paths == ("$.titel", "$.title")


def test_a_frame_of_pandas_with_wrong_values_is_refused() -> None:
    frame = oc.to_pandas(PAGES)
    frame["node_id"] = "text"
    with pytest.raises(oc.InvalidRecordError, match="node_id"):
        oc.from_pandas(frame)


@pytest.mark.parametrize(
    ("module", "extra", "use"),
    [
        ("pyarrow", "arrow", lambda: oc.to_arrow([])),
        ("pyarrow", "arrow", lambda: oc.from_arrow(TABLE)),
        ("pyarrow", "arrow", lambda: oc.dumps(EVERYTHING, "parquet")),
        ("pyarrow", "arrow", lambda: oc.dumps(EVERYTHING, "arrow")),
        ("pyarrow", "pandas", lambda: oc.to_pandas([])),
        ("pandas", "pandas", lambda: oc.to_pandas([])),
        ("pandas", "pandas", lambda: oc.from_pandas(cast("Any", None))),
        ("polars", "polars", lambda: oc.to_polars([])),
        ("polars", "polars", lambda: oc.from_polars(cast("Any", None))),
    ],
)
def test_what_is_not_installed_is_named_with_its_extra(
    monkeypatch: pytest.MonkeyPatch, module: str, extra: str, use: Callable[[], object]
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(oc.MissingExtraError) as caught:
        use()
    assert caught.value.extra == extra


def test_no_library_of_tables_is_imported_before_it_is_used() -> None:
    code = "import sys, osce_corpus; print(sorted({'pyarrow', 'pandas', 'polars', 'numpy'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout == b"[]\n"


def test_models_that_contradict_each_other_have_no_common_shape() -> None:
    one = attrs.make_class("One", {"same": attrs.field(type=int)})
    two = attrs.make_class("Two", {"same": attrs.field(type=str)})
    with pytest.raises(TypeError, match="same of Two is something else in another model"):
        shapes.record_of({"one": one, "two": two}, "kind")


def test_no_model_does_more_when_it_is_made_than_to_check_what_it_is_given() -> None:
    """Objects are filled from columns past their constructors: these may not convert, or compute anything."""
    for model in (*PAGE_CLASSES.values(), *models_in(shapes.page_shape())):
        assert not hasattr(model, "__attrs_post_init__")
        assert all(field.converter is None and field.init for field in attrs.fields(model))


def models_in(shape: shapes.Shape) -> Iterator[type]:
    if isinstance(shape, shapes.Several):
        yield from models_in(shape.member)
    elif isinstance(shape, shapes.Record):
        yield from shape.classes.values()
        for member in shape.fields.values():
            yield from models_in(member)
