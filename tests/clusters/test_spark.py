"""Spark: two executors with a process of Python each."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

import osce_corpus as oc
from osce_corpus.arrow import parse_batches, schema
from tests.clusters.crawl import Fetched, columns
from tests.clusters.killing import killed_half_way, my_executor, myself

Crawl = tuple[Path, list[Fetched]]


def records_schema() -> Any:
    return import_module("pyspark.sql.pandas.types").from_arrow_schema(schema())


def sorted_pages(table: pa.Table) -> list[oc.Page]:
    """The pages of a table, in the order of the crawl; no row has an error."""
    assert table["error"].null_count == table.num_rows
    return by_member(oc.from_arrow(table.drop_columns("error")))


def by_member(pages: Any) -> list[oc.Page]:
    return sorted(pages, key=lambda page: page.origin.member)


@pytest.fixture
def given(spark: Any, crawl: Crawl) -> Any:
    """The paths of the files, in two partitions of two."""
    paths = sorted((str(path),) for path in crawl[0].iterdir())
    return spark.createDataFrame(spark.sparkContext.parallelize(paths, 2), "path string")


@pytest.fixture(scope="module")
def expected(crawl: Crawl) -> list[oc.Page]:
    folder, pages = crawl
    return by_member(page.page(folder) for page in pages)


def test_warc_files_become_the_records_that_one_process_makes(
    documented: dict[str, Any], given: Any, expected: list[oc.Page]
) -> None:
    found = given.mapInArrow(documented["parse_warcs"], records_schema()).toArrow()
    assert sorted_pages(found) == expected


@pytest.mark.parametrize("victim", [myself, my_executor])
def test_a_process_that_is_killed_half_way_costs_no_page(
    victim: Callable[[], int], documented: dict[str, Any], given: Any, expected: list[oc.Page], tmp_path: Path
) -> None:
    marker = tmp_path / "killed"
    work = partial(killed_half_way, work=documented["parse_warcs"], marker=str(marker), victim=victim)
    found = given.mapInArrow(work, records_schema()).toArrow()
    assert not Path("/proc", marker.read_text(encoding="utf-8")).exists()
    assert sorted_pages(found) == expected


def test_a_parquet_table_of_pages_becomes_one_of_records(spark: Any, crawl: Crawl, tmp_path: Path) -> None:
    table = pa.table(columns(crawl[1]))
    pq.write_table(table, tmp_path / "fetched.parquet", row_group_size=20)
    fetched = spark.read.parquet(str(tmp_path / "fetched.parquet")).repartition(3)
    parsed = fetched.mapInArrow(partial(parse_batches, content="html"), records_schema())
    parsed.drop("error").write.parquet(str(tmp_path / "corpus"))
    found = by_member(page for part in (tmp_path / "corpus").glob("*.parquet") for page in oc.read(part))
    in_one_process = pa.Table.from_batches(parse_batches(table.to_batches()), schema())
    assert found == sorted_pages(in_one_process)
    assert len(found) == len(crawl[1])


def test_what_one_process_makes_of_a_bad_page_is_what_a_cluster_makes_of_it(spark: Any, crawl: Crawl) -> None:
    contents: list[bytes | None] = [one.body for one in crawl[1][:40]]
    encodings: list[str | None] = [None] * 40
    contents[7], encodings[9] = None, "no-such-encoding"
    table = pa.table({**columns(crawl[1][:40]), "html": contents, "encoding": pa.array(encodings, pa.string())})
    parsed = spark.createDataFrame(table).repartition(2).mapInArrow(parse_batches, records_schema()).toArrow()
    errors = parsed.filter(pc.is_valid(parsed["error"])).select(["url", "origin", "error", "type"]).to_pylist()
    assert sorted((row["origin"]["member"], row["error"], row["type"]) for row in errors) == [
        (crawl[1][7].member, "ValueError: there is no page in the row: its html is null", None),
        (crawl[1][9].member, "LookupError: unknown encoding: no-such-encoding", None),
    ]
    assert parsed.num_rows == 40
