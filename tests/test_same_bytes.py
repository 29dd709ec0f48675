"""Files of tables, TEI and JSON-LD: the same pages give the same bytes in every process."""

import hashlib
import io
import os
import subprocess
import sys

import pytest

import osce_corpus as oc

FORMATS = ("parquet", "arrow", "tei", "json-ld")
PROGRAM = """
import hashlib, io, sys
import osce_corpus as oc
for format in sys.argv[1:]:
    file = io.BytesIO()
    oc.write(oc.load_seeds(), file, format=format)
    print(format, hashlib.sha256(file.getvalue()).hexdigest())
"""


def digest(format: str) -> str:
    file = io.BytesIO()
    oc.write(oc.load_seeds(), file, format=format)
    return hashlib.sha256(file.getvalue()).hexdigest()


@pytest.mark.parametrize(
    ("seed", "zone", "language"), [("1", "Pacific/Auckland", "C"), ("4711", "America/New_York", "POSIX")]
)
def test_the_same_pages_give_the_same_file_in_every_process(seed: str, zone: str, language: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, *FORMATS],
        env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": language},
        check=True,
        capture_output=True,
        text=True,
    )
    assert done.stdout.splitlines() == [f"{name} {digest(name)}" for name in FORMATS]
