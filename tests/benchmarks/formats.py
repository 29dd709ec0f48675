"""A press release as JSON: time beside the same record as a structure of msgspec, which checks as much."""

import datetime as dt
import json
import statistics
from collections.abc import Callable
from time import perf_counter
from typing import Any

import msgspec

import osce_corpus as oc
from tests.support import seeds

ROUNDS = 15
REPEATS = 300


class _Strict(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What all of them are."""


class _Link(_Strict, frozen=True):
    text: str
    url: str
    start: int


class _Paragraph(_Strict, frozen=True, tag_field="type", tag="paragraph"):
    text: str
    links: tuple[_Link, ...]


class _Heading(_Strict, frozen=True, tag_field="type", tag="heading"):
    text: str
    level: int
    links: tuple[_Link, ...]


class _List(_Strict, frozen=True, tag_field="type", tag="list"):
    items: tuple[str, ...]
    ordered: bool
    links: tuple[_Link, ...]


class _Quotation(_Strict, frozen=True):
    text: str
    speaker: str | None
    role: str | None
    verb: str | None
    block: int


class _Reference(_Strict, frozen=True):
    kind: oc.ReferenceKind
    symbol: str | None
    year: int | None
    text: str
    block: int


class _Contact(_Strict, frozen=True):
    name: str | None
    role: str | None
    organization: str | None
    address: str | None
    phones: tuple[str, ...]
    emails: tuple[str, ...]


class _Diagnostic(_Strict, frozen=True):
    code: str
    message: str


class _Origin(_Strict, frozen=True):
    path: str
    member: str | None
    url: str | None
    crawled: str | None


class _Translation(_Strict, frozen=True):
    language: str | None
    url: str | None
    title: str | None


class _Dateline(_Strict, frozen=True):
    text: str
    places: tuple[str, ...]
    date: dt.date | None
    has_year: bool


class _PressRelease(_Strict, frozen=True, tag_field="type", tag="press_release"):
    schema: int
    label: str | None
    title: str | None
    url: str | None
    node_id: int | None
    url_language: str | None
    language: str | None
    sources: tuple[str, ...]
    source_ids: tuple[str | None, ...]
    fields_of_work: tuple[str, ...]
    field_of_work_ids: tuple[str | None, ...]
    country_codes: tuple[str, ...]
    body: tuple[_Paragraph | _Heading | _List, ...]
    quotations: tuple[_Quotation, ...]
    references: tuple[_Reference, ...]
    contacts: tuple[_Contact, ...]
    diagnostics: tuple[_Diagnostic, ...]
    origin: _Origin | None
    variants: tuple[_Origin, ...]
    translations: tuple[_Translation, ...]
    date: dt.date | None
    places: tuple[str, ...]
    dateline: _Dateline | None
    is_correction: bool


PAGE = oc.parse(seeds.source("000"))
LINE = oc.dumps(PAGE, "jsonl")
STRUCTURE = msgspec.json.decode(LINE, type=_PressRelease)
ENCODER, DECODER = msgspec.json.Encoder(), msgspec.json.Decoder(_PressRelease)
RECORD = oc.to_dict(PAGE)
DUMPS: dict[str, Callable[[], Any]] = {
    "a msgspec structure, to a line": lambda: ENCODER.encode(STRUCTURE).decode(),
    "dumps, a line": lambda: oc.dumps(PAGE, "jsonl"),
    "a msgspec structure, indented": lambda: msgspec.json.format(ENCODER.encode(STRUCTURE), indent=2).decode(),
    "dumps, indented": lambda: oc.dumps(PAGE),
    "json.dumps of a dictionary": lambda: json.dumps(RECORD, ensure_ascii=False),
}
LOADS: dict[str, Callable[[], Any]] = {
    "a msgspec structure, from a line": lambda: DECODER.decode(LINE),
    "loads": lambda: oc.loads(LINE, "jsonl"),
    "json.loads to a dictionary": lambda: json.loads(LINE),
}


def show_formats() -> None:
    """Time writing and reading in turns; each ratio is to the first line above it that names a structure."""
    print(f"\na press release of {len(LINE):,} characters{'':<10}{'µs':>8}{'ratio':>8}{'noise':>8}")
    for contestants in (DUMPS, LOADS):
        times: dict[str, list[float]] = {name: [] for name in contestants}
        for _ in range(ROUNDS):
            for name, contestant in contestants.items():
                start = perf_counter()
                for _ in range(REPEATS):
                    contestant()
                times[name].append((perf_counter() - start) / REPEATS * 1e6)
        floor = 0.0
        for name, rounds in times.items():
            median = statistics.median(rounds)
            floor = median if "structure" in name else floor
            noise = statistics.stdev(rounds) / median
            print(f"{name:<44}{median:>8.1f}{median / floor:>8.2f}{noise:>8.0%}")
