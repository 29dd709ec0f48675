"""Clusters of two workers on this machine, which talk to nobody else."""

import os
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.clusters.crawl import Fetched, write_crawl
from tests.clusters.documented import functions

PAGES_IN_A_FILE = 60
ROOT = Path(__file__).parents[2]
HERE = "127.0.0.1"
_SPARK = {
    "spark.driver.bindAddress": HERE,
    "spark.driver.host": HERE,
    "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1",  # Java that runs for a minute is not worth much thought
    "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1",
    "spark.executor.memory": "512m",
    "spark.log.level": "OFF",  # a worker that is killed leaves pages of them
    "spark.sql.codegen.factoryMode": "NO_CODEGEN",
    "spark.sql.codegen.wholeStage": "false",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
}


def pytest_configure() -> None:
    """Say where Spark runs before anybody starts it: two executors, each a process, on this machine."""
    options = " ".join(f"--conf {name}={value}" for name, value in _SPARK.items())
    os.environ |= {
        "PYSPARK_PYTHON": sys.executable,
        "PYSPARK_SUBMIT_ARGS": f"--master local-cluster[2,1,512] {options} pyspark-shell",
        "PYTHONPATH": str(ROOT),
        "SPARK_HOME": str(Path(str(import_module("pyspark").__file__)).parent),
        "SPARK_LOCAL_IP": HERE,
    }


@pytest.fixture(scope="session")
def spark(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    os.environ["SPARK_WORKER_DIR"] = str(tmp_path_factory.mktemp("spark"))
    session = import_module("pyspark.sql").SparkSession.builder.getOrCreate()
    yield session
    session.stop()


@pytest.fixture(scope="session")
def dask() -> Iterator[Any]:
    distributed = import_module("distributed")
    cluster = distributed.LocalCluster(n_workers=2, threads_per_worker=1, host=HERE, dashboard_address=f"{HERE}:0")
    with cluster, distributed.Client(cluster) as client:
        yield client


@pytest.fixture(scope="session")
def documented() -> dict[str, Any]:
    return functions()


@pytest.fixture(scope="session")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Fetched]]:
    """A folder of WARC files, and the pages in them."""
    folder = tmp_path_factory.mktemp("crawled") / "crawl"
    return folder, write_crawl(folder, PAGES_IN_A_FILE)
