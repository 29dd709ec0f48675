"""Dask: a scheduler and two worker processes."""

import os
from functools import partial
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

import osce_corpus as oc
from osce_corpus.arrow import parse_batches, schema
from tests.clusters.crawl import Fetched, columns
from tests.clusters.killing import kill_once, myself

Crawl = tuple[Path, list[Fetched]]


def expected_of(crawl: Crawl) -> list[oc.Page]:
    folder, pages = crawl
    return [page.page(folder) for page in pages]


def parsed_by(client: Any, work: Any, crawl: Crawl, output: Path) -> list[oc.Page]:
    """The pages of the files that the work has written, in the order of the crawl."""
    output.mkdir()
    paths = sorted(map(str, crawl[0].iterdir()))
    done = client.gather(client.map(work, paths, folder=str(output), pure=False))
    assert sum(rows for _, rows in done) == len(crawl[1])
    assert sorted(map(str, output.iterdir())) == [name for name, _ in done]
    table = pq.read_table([name for name, _ in done])
    assert table["error"].null_count == table.num_rows
    return list(oc.from_arrow(table.drop_columns("error")))


def killed_before_the_end(path: str, folder: str, *, work: Any, marker: str) -> Any:
    """The work on a path; with that on the second file, the process ends once, and half of the file is there."""
    if path.endswith("00001.warc.gz"):
        Path(folder, "00001.warc.gz.half").write_bytes(b"PAR1, and then nothing")
        kill_once(marker, myself)
    return work(path, folder)


def test_warc_files_become_the_records_that_one_process_makes(
    dask: Any, documented: dict[str, Any], crawl: Crawl, tmp_path: Path
) -> None:
    assert parsed_by(dask, documented["parse_warc"], crawl, tmp_path / "parsed") == expected_of(crawl)


def test_a_worker_that_is_killed_half_way_costs_no_page(
    dask: Any, documented: dict[str, Any], crawl: Crawl, tmp_path: Path
) -> None:
    marker = tmp_path / "killed"
    work = partial(killed_before_the_end, work=documented["parse_warc"], marker=str(marker))
    workers = set(dask.run(os.getpid).values())
    assert parsed_by(dask, work, crawl, tmp_path / "parsed") == expected_of(crawl)
    assert int(marker.read_text()) in workers


def parsed_part(path: str, number: int) -> pa.Table:
    """The records of a part of a Parquet file."""
    part = pq.ParquetFile(path).read_row_group(number)
    return pa.Table.from_batches(parse_batches(part.to_batches()), schema())


def test_parts_of_a_table_go_to_the_workers_and_come_back(dask: Any, crawl: Crawl, tmp_path: Path) -> None:
    path = tmp_path / "fetched.parquet"
    table = pa.table(columns(crawl[1]))
    pq.write_table(table, path, row_group_size=50)
    parts = range(pq.ParquetFile(path).num_row_groups)
    found = pa.concat_tables(dask.gather([dask.submit(parsed_part, str(path), number) for number in parts]))
    assert found == pa.Table.from_batches(parse_batches(table.to_batches()), schema())
    assert found["error"].null_count == len(crawl[1]) == 240
