"""What an extra brings, in an environment that has no other: `python extras_alone.py arrow`."""

import gzip
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import osce_corpus as oc

FOLDER = Path(tempfile.mkdtemp())
PAGES = oc.load_seeds()
HTML = b"<h1>River data</h1><p>Two delegations met, it said.</p>"
RECORD = (
    b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Record-ID: <urn:example:1>\r\nWARC-Target-URI: https://www.osce.org/1\r\n"
    b"Content-Type: text/html\r\nContent-Length: %d\r\n\r\n%b\r\n\r\n" % (len(HTML), HTML)
)


def _crawl() -> None:
    crawl = FOLDER / "crawl.warc.gz"
    crawl.write_bytes(gzip.compress(RECORD))
    report = oc.build(crawl, FOLDER / "crawl.jsonl", dedupe=False)
    if report.failures:
        raise oc.MissingExtraError("warc", report.failures[0].reason)
    assert report.pages == 1


def _command() -> None:
    done = subprocess.run([sys.executable, "-m", "osce_corpus", "schema"], check=False, capture_output=True, text=True)
    if done.returncode:
        raise oc.MissingExtraError("cli", done.stderr)


def _strategies() -> None:
    import_module("osce_corpus.testing").pages().validate()


def _kept_as(format: str) -> None:
    assert oc.loads(oc.dumps(PAGES[0], format), format) == PAGES[0]


BRINGS: dict[str, tuple[tuple[str, ...], Callable[[], object]]] = {
    "arrow": (("pyarrow",), lambda: oc.to_arrow(PAGES)),
    "cli": (("click", "rich"), _command),
    "dedupe": (("rensa",), lambda: list(oc.deduplicate(PAGES))),
    "markdown": (("yaml",), lambda: _kept_as("markdown")),
    "msgpack": (("msgpack",), lambda: _kept_as("msgpack")),
    "pandas": (("pandas", "pyarrow"), lambda: oc.to_pandas(PAGES)),
    "plot": (("matplotlib",), lambda: oc.Corpus(PAGES).plot),
    "polars": (("polars", "pyarrow"), lambda: oc.to_polars(PAGES)),
    "testing": (("hypothesis",), _strategies),
    "warc": (("fastwarc",), _crawl),
    "zst": (("zstandard",), lambda: _kept_as("jsonl.zst")),
}
"""The packages of each extra, and something that needs them."""


def _missing(work: Callable[[], object]) -> oc.MissingExtraError | None:
    try:
        work()
    except oc.MissingExtraError as error:
        return error
    return None


def main(extra: str) -> None:
    """Check that what the extra brings works, and that all else that is missing names its own extra."""
    assert all(oc.loads(oc.dumps(page)) == page for page in PAGES)
    assert "site-packages" in oc.__file__
    for name, (packages, work) in BRINGS.items():
        there = all(find_spec(package) for package in packages)
        assert there or extra not in (name, "all"), f"{extra} does not bring {packages}"
        missing = _missing(work)
        assert (missing is None) == there, missing or f"{name} works without {packages}"
        assert there or f"'{name}'" in str(missing), missing
    print(f"{extra or 'without extras'}: as it should be")


if __name__ == "__main__":
    main(sys.argv[1])
