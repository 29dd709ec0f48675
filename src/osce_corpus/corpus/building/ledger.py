"""The ledger of a build: a line for every input, and what became of it."""

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from attrs import frozen

from osce_corpus.corpus.building.suffixes import suffix_among
from osce_corpus.formats.csv import BYTE_ORDER_MARK, csv_line
from osce_corpus.formats.whole import whole_file
from osce_corpus.parts import PageOrigin

COLUMNS = ("source", "became", "reason", "copy_of", "path", "member", "url")
"""What a ledger says of each input, in order."""


@frozen(kw_only=True)
class Outcome:
    """What became of one input."""

    source: str
    """The file, and behind a comma what of it."""
    became: str
    """"page" of the corpus, "copy" of one, "left out" for its type, "skipped" as no page, or "failed"."""
    reason: str
    """Why it is no page of the corpus, in a few words; empty for pages and copies."""
    copy_of: str | None
    """The source of the page of which it is a copy."""
    origin: PageOrigin
    """Where it is, in parts, and its address."""

    def values(self) -> tuple[str | None, ...]:
        """Return what stands in the columns."""
        origin = self.origin
        return (self.source, self.became, self.reason or None, self.copy_of, origin.path, origin.member, origin.url)


def write_ledger(outcomes: Iterator[Outcome], path: Path) -> None:
    """Write what became of each input, as lines of JSON or as CSV, by the suffix.

    Raises:
        UnsupportedFormatError: The suffix is another one.
        OSError: The file cannot be written.
    """
    head, line = _WAYS[ledger_suffix(path)]
    with whole_file(path) as file:
        file.write(head)
        file.writelines(line(outcome) for outcome in outcomes)


def ledger_suffix(path: str | os.PathLike[str]) -> str:
    """Return the suffix of a file for a ledger.

    Raises:
        UnsupportedFormatError: Ledgers are not written in the format of the suffix.
    """
    return suffix_among(path, _WAYS, "a ledger")


def _json(outcome: Outcome) -> bytes:
    line = dict(zip(COLUMNS, outcome.values(), strict=True))
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"


def _csv(outcome: Outcome) -> bytes:
    return csv_line(outcome.values()).encode()


_WAYS: dict[str, tuple[bytes, Callable[[Outcome], bytes]]] = {
    ".csv": (BYTE_ORDER_MARK + csv_line(COLUMNS).encode(), _csv),
    ".jsonl": (b"", _json),
}
