"""Keys that no model has: refused, or kept and written again where they stood; and records of other releases."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.formats import migrating
from osce_corpus.formats.files import FORMATS
from tests.support import hostile
from tests.test_records import EVERYTHING

LOSSLESS = [form.name for form in FORMATS if form.read is not None]
WITH_KEYS = [form.name for form in FORMATS if form.keeping is not None]
DATA = Path(__file__).parent / "data" / "records"


def record() -> dict[str, Any]:
    """A record with unknown keys everywhere."""
    made = oc.to_dict(EVERYTHING)
    made["mood"] = {"nested": [1, 2.5, None, "ü"]}
    made["body"][1]["colour"] = "red"
    made["body"][1]["links"][0]["target"] = "_blank"
    made["contacts"][0]["fax"] = []
    made["dateline"]["season"] = "spring"
    return made


def test_unknown_keys_are_kept_with_their_places() -> None:
    page = oc.from_dict(record(), unknown="keep")
    assert page.unknown_keys == (
        oc.UnknownKey(at="$.body[1].links[0]", name="target", value='"_blank"'),
        oc.UnknownKey(at="$.body[1]", name="colour", value='"red"'),
        oc.UnknownKey(at="$.contacts[0]", name="fax", value="[]"),
        oc.UnknownKey(at="$.dateline", name="season", value='"spring"'),
        oc.UnknownKey(at="$", name="mood", value='{"nested":[1,2.5,null,"ü"]}'),
    )
    assert evolve(page, unknown_keys=()) == EVERYTHING
    assert oc.to_dict(page) == record()


@pytest.mark.parametrize("format", LOSSLESS)
def test_unknown_keys_come_back_from_every_format(format: str) -> None:
    page = oc.from_dict(record(), unknown="keep")
    again = oc.loads(oc.dumps(page, format), format, unknown="keep")
    assert oc.to_dict(again) == record()
    file = io.BytesIO()
    oc.write([page, EVERYTHING], file, format=format)
    file.seek(0)
    assert [oc.to_dict(page) for page in oc.read(file, format=format, unknown="keep")] == [
        record(),
        oc.to_dict(EVERYTHING),
    ]


@pytest.mark.parametrize("format", WITH_KEYS)
def test_unknown_keys_are_refused_where_nothing_else_is_said(format: str) -> None:
    data = oc.dumps(oc.from_dict(record(), unknown="keep"), format)
    with pytest.raises(oc.InvalidRecordError) as caught:
        oc.loads(data, format)
    assert set(caught.value.paths) == {
        "$.mood",
        "$.body[1].colour",
        "$.body[1].links[0].target",
        "$.contacts[0].fax",
        "$.dateline.season",
    }


@given(
    page=hostile.pages(),
    format=st.sampled_from(WITH_KEYS),
    name=hostile.texts().map(lambda text: f"_{text}"),
    value=st.recursive(hostile.texts() | st.integers(0, 9), st.lists),
)
def test_any_unknown_key_is_written_again(page: oc.Page, format: str, name: str, value: Any) -> None:
    record = {**oc.to_dict(page), name: value}
    kept = oc.from_dict(record, unknown="keep")
    assert oc.to_dict(oc.loads(oc.dumps(kept, format), format, unknown="keep")) == record


@pytest.mark.parametrize("value", [{1, 2}, float("nan"), "\ud800", {"x": object()}])
def test_a_value_that_json_does_not_have_is_not_kept(value: Any) -> None:
    with pytest.raises(oc.InvalidRecordError, match=r"\$\.mood: unknown key, and JSON has no such value"):
        oc.from_dict({**oc.to_dict(EVERYTHING), "mood": value}, unknown="keep")


CHANGES: list[dict[str, Any]] = [
    {"title": 5},
    {"body": 5},
    {"body": [{"type": "video"}]},
    {"body": [{"type": []}]},
    {"dateline": 5},
]


@pytest.mark.parametrize("change", CHANGES)
def test_a_wrong_value_is_refused_also_where_unknown_keys_are_kept(change: dict[str, Any]) -> None:
    with pytest.raises(oc.InvalidRecordError):
        oc.from_dict({**record(), **change}, unknown="keep")


@pytest.mark.parametrize(
    ("at", "name", "value"),
    [
        ("$.body[7]", "colour", "1"),
        ("$.title", "colour", "1"),
        ("$.title.more", "colour", "1"),
        ("$.dateline", "text", "1"),
        ("$.contacts", "fax", "1"),
        ("$", "mood", "no JSON"),
    ],
)
def test_an_unknown_key_without_a_place_is_not_dropped_in_silence(at: str, name: str, value: str) -> None:
    page = evolve(EVERYTHING, unknown_keys=(oc.UnknownKey(at=at, name=name, value=value),))
    with pytest.raises(oc.InvalidRecordError, match="evolve the page with other unknown_keys"):
        oc.dumps(page)


def test_a_number_that_message_pack_does_not_hold_is_refused() -> None:
    page = oc.from_dict({**oc.to_dict(EVERYTHING), "mood": 2**70}, unknown="keep")
    assert oc.to_dict(page)["mood"] == 2**70
    with pytest.raises(oc.InvalidRecordError, match="MessagePack does not hold an unknown key"):
        oc.dumps(page, "msgpack")


def test_a_row_of_the_spreadsheet_has_nothing_of_unknown_keys() -> None:
    given_record = {**oc.to_dict(EVERYTHING), "lead": "x", "starts": "=1"}
    assert oc.dumps(oc.from_dict(given_record, unknown="keep"), "csv") == oc.dumps(EVERYTHING, "csv")


def test_unknown_keys_are_refused_or_kept_and_nothing_else() -> None:
    with pytest.raises(ValueError, match="unknown is 'refuse' or 'keep', not 'drop'"):
        oc.loads("{}", unknown=json.loads('"drop"'))


def test_a_record_of_an_earlier_release_is_migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    """As it will be when `title` has become what was called `heading`, and then `name`."""
    monkeypatch.setattr(migrating, "SCHEMA", 4)
    monkeypatch.setitem(
        migrating.MIGRATIONS, 2, lambda old: {"name" if key == "heading" else key: value for key, value in old.items()}
    )
    monkeypatch.setitem(
        migrating.MIGRATIONS, 3, lambda old: {"title" if key == "name" else key: value for key, value in old.items()}
    )
    present = oc.to_dict(EVERYTHING)
    renamed = {"heading" if key == "title" else key: value for key, value in present.items()}
    assert oc.from_dict(renamed) == EVERYTHING
    assert (
        oc.from_dict({**{"name" if key == "title" else key: value for key, value in present.items()}, "schema": 3})
        == EVERYTHING
    )
    assert oc.from_dict({**present, "schema": 4}) == EVERYTHING
    with pytest.raises(oc.InvalidRecordError, match="5 was written by a later release"):
        oc.from_dict({**present, "schema": 5})
    assert renamed["heading"] == EVERYTHING.title


def test_every_earlier_version_has_its_migration() -> None:
    assert sorted(migrating.MIGRATIONS) == list(range(1, migrating.SCHEMA))


VERSIONS = range(1, migrating.SCHEMA + 1)


STORED = sorted(DATA.iterdir())
KNOWN_SINCE = {1: evolve(EVERYTHING, origin=None, variants=(), translations=()), 2: EVERYTHING}


@pytest.mark.parametrize("path", STORED, ids=lambda path: path.name)
def test_a_stored_file_of_every_version_is_read(path: Path) -> None:
    """A file that stands here is never written again: it is what users have."""
    version = int(path.name.removeprefix("version-").split(".")[0])
    assert tuple(oc.read(path)) == (KNOWN_SINCE[version], oc.Seminar(title="A seminar"))


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize(
    "suffix", [".json", ".jsonl", ".jsonl.gz", ".jsonl.zst", ".msgpack", ".db", ".md", ".parquet", ".arrow"]
)
def test_every_version_has_a_stored_file_of_every_format(version: int, suffix: str) -> None:
    assert DATA / f"version-{version}{suffix}" in STORED


@pytest.mark.parametrize("version", VERSIONS)
def test_a_stored_file_says_its_version(version: int) -> None:
    lines = (DATA / f"version-{version}.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["schema"] for line in lines] == [version, version]


def test_a_file_of_a_later_release_says_so(tmp_path: Path) -> None:
    later = json.dumps({**oc.to_dict(EVERYTHING), "schema": 9})
    (tmp_path / "corpus.jsonl").write_text(later)
    message = rf"corpus\.jsonl, line 1 .*9 was written by a later release .* {oc.__version__}, which reads up to 2"
    with pytest.raises(oc.InvalidRecordError, match=message):
        list(oc.read(tmp_path / "corpus.jsonl"))
