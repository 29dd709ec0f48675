"""The JSON Schema of records: it takes what `loads` takes, and nothing else, whichever library reads."""

import copy
import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.formats import encoding
from osce_corpus.formats.migrating import SCHEMA
from osce_corpus.formats.schema import json_schema
from osce_corpus.testing import pages
from tests.support import hostile, seeds
from tests.test_records import EVERYTHING, WRONG

_JSONSCHEMA: Any = import_module("jsonschema")
EARLIER = tuple(range(1, SCHEMA))
VALIDATOR: Any = _JSONSCHEMA.Draft202012Validator(oc.json_schema())
DOCS = Path(__file__).parents[1] / "docs"


def is_taken(record: Any) -> bool:
    """Whether `loads` takes a record, which it must or must not with and without msgspec."""
    data = json.dumps(record)
    verdicts = {_is_loaded(data, oc.loads), _is_loaded(data, _plainly), _is_loaded(data.encode(), oc.loads)}
    assert len(verdicts) == 1
    return verdicts.pop()


def _is_loaded(data: str | bytes, loads: Callable[[Any], oc.Page]) -> bool:
    try:
        loads(data)
    except oc.InvalidRecordError:
        return False
    return True


def _plainly(data: str | bytes) -> oc.Page:
    return oc.from_dict(encoding.value_of(data))


def test_the_schema_is_one_of_draft_2020_12() -> None:
    _JSONSCHEMA.Draft202012Validator.check_schema(oc.json_schema())
    assert oc.json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_the_schema_in_the_docs_is_this_one() -> None:
    assert json.loads((DOCS / "record.schema.json").read_text(encoding="utf-8")) == oc.json_schema()


@pytest.mark.parametrize("page", [*seeds.RECORDS.values(), EVERYTHING, oc.OtherPage(), oc.Seminar(), oc.TopicPage()])
def test_every_record_is_of_the_schema(page: oc.Page) -> None:
    VALIDATOR.validate(oc.to_dict(page))


@given(hostile.pages() | pages())
def test_every_record_that_can_be_is_of_the_schema(page: oc.Page) -> None:
    VALIDATOR.validate(oc.to_dict(page))


@pytest.mark.parametrize("name", WRONG)
def test_what_loads_refuses_the_schema_refuses(name: str) -> None:
    record = oc.to_dict(EVERYTHING)
    WRONG[name][0](record)
    assert not is_taken(record)
    assert not VALIDATOR.is_valid(record)


VALUES = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 9) | st.sampled_from([2**53 - 1, 2**53, 2**64, -(2**70)]),
    st.sampled_from([0.0, 1.0, 2.0, 1.5, -1.0, 2.0**53, 1e300]),
    st.sampled_from(
        [
            "",
            "x",
            "2007-06-01",
            "2007-02-29",
            "2008-02-29",
            "2007-6-1",
            "0000-01-01",
            "2007-06-01\n",
            "1",
            "\ud800",
            "\U0001f600",
        ]
    ),
    st.sampled_from(["paragraph", "heading", "list", "caption", "table", "seminar", "other", "press_release", "unscr"]),
    st.sampled_from([[], {}, [[]], [None], ["x"], [["x"]], [1], {"x": 1}]).map(copy.deepcopy),  # they are changed
)


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every place in a record: what holds it, and its key or index."""
    for key in _keys(value):
        yield value, key
        yield from _places(value[key])


@st.composite
def mutated(draw: st.DrawFn) -> Any:
    """A record in which some values were changed, taken away, added or put elsewhere."""
    record = oc.to_dict(draw(st.just(EVERYTHING) | hostile.pages() | pages()))
    for _ in range(draw(st.integers(1, 2))):
        places = list(_places(record))
        holder, key = draw(st.sampled_from(places))
        match draw(st.sampled_from(("change", "change", "take away", "add", "exchange"))):
            case "change":
                holder[key] = draw(VALUES)
            case "take away":
                del holder[key]
            case "add" if isinstance(holder, dict):
                holder[draw(st.sampled_from(["extra", "type", "schema", "lead", "text", "links"]))] = draw(VALUES)
            case "add":
                holder.append(draw(VALUES))
            case _:
                other, where = draw(st.sampled_from(places))
                holder[key] = copy.deepcopy(other[where]) if where in _keys(other) else None
    return record


def _keys(holder: Any) -> Any:
    match holder:
        case {**values}:
            return list(values)
        case [*items]:
            return range(len(items))
        case _:
            return ()


@given(mutated())
def test_the_schema_and_loads_agree_on_every_record(record: Any) -> None:
    assume(record.get("schema") not in EARLIER)  # such records are brought to this version, whose schema this is
    taken = is_taken(record)
    event("taken" if taken else "refused")
    assert VALIDATOR.is_valid(record) == taken


@given(mutated())
def test_a_record_that_is_taken_gives_one_page_whichever_library_reads(record: Any) -> None:
    data = json.dumps(record)
    assert _outcome(data, oc.loads) == _outcome(data, _plainly)


def _outcome(data: str, loads: Callable[[Any], oc.Page]) -> oc.Page | tuple[oc.Problem, ...]:
    try:
        return loads(data)
    except oc.InvalidRecordError as error:
        return error.problems


def test_the_pattern_of_days_knows_the_calendar() -> None:
    pattern = re.compile(json_schema()["$defs"]["day"]["pattern"])
    real = {(dt.date(1896, 1, 1) + dt.timedelta(days)).isoformat() for days in range(15_000)}
    tried = {f"{year}-{month:02}-{day:02}" for year in range(1896, 1937) for month in range(14) for day in range(33)}
    assert {day for day in tried if pattern.search(day)} == real & tried
    for year, is_leap in ((1600, True), (1700, False), (2000, True), (2100, False), (4, True)):
        assert bool(pattern.search(f"{year:04}-02-29")) == is_leap


def test_the_schema_is_the_same_each_time_and_nobody_elses() -> None:
    first = oc.json_schema()
    first["$defs"]["text"].clear()
    assert oc.json_schema()["$defs"]["text"]["type"] == "string"


def test_a_whole_number_is_one_however_it_is_written() -> None:
    """JSON knows one kind of numbers, and so does its schema."""
    record = oc.to_dict(EVERYTHING)
    record["schema"], record["node_id"], record["body"][0]["level"] = 2.0, 1.0, 3.0
    assert VALIDATOR.is_valid(record)
    page = oc.loads(json.dumps(record))
    assert page == EVERYTHING
    assert type(page.node_id) is int
