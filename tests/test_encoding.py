"""JSON: the same bytes and the same pages whichever library is installed, read as it comes."""

import io
import json
from typing import Any, cast

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import osce_corpus as oc
from osce_corpus.formats import encoding
from osce_corpus.formats import json as json_format
from osce_corpus.testing import pages
from tests.support import hostile, seeds
from tests.test_records import EVERYTHING

PAGES = (*seeds.RECORDS.values(), EVERYTHING, oc.OtherPage())


class Shouted(str):
    """Text of a class of somebody's own."""

    __slots__ = ()


@pytest.fixture
def without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    def find_spec(_name: str) -> None:
        return None

    monkeypatch.setattr(encoding, "find_spec", find_spec)
    encoding.twins.cache_clear()
    monkeypatch.setattr(encoding, "twins", encoding.twins.__wrapped__)


@given(page=hostile.pages() | pages())
@example(page=EVERYTHING)
@example(page=oc.OtherPage(title=Shouted("A title")))
def test_the_bytes_are_those_of_the_standard_library(page: oc.Page) -> None:
    record = oc.to_dict(page)
    assert oc.dumps(page) == json.dumps(record, ensure_ascii=False, indent=2)
    assert oc.dumps(page, "jsonl") == json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"


@pytest.mark.usefixtures("without_msgspec")
@pytest.mark.parametrize("page", PAGES)
def test_all_works_without_msgspec(page: oc.Page) -> None:
    record = oc.to_dict(page)
    assert oc.loads(oc.dumps(page)) == page
    assert oc.dumps(page, "jsonl") == json.dumps(record, ensure_ascii=False, separators=(",", ":")) + "\n"
    assert oc.dumps(page) == json.dumps(record, ensure_ascii=False, indent=2)


def test_msgspec_is_used_where_it_is_installed() -> None:
    twins = encoding.twins()
    assert twins is not None
    assert twins.encode(EVERYTHING) == oc.dumps(EVERYTHING, "jsonl").encode()
    assert twins.decode(oc.dumps(EVERYTHING)) == EVERYTHING


def test_a_page_that_msgspec_made_is_as_frozen_as_any_other() -> None:
    page: Any = oc.loads(oc.dumps(EVERYTHING))
    assert hash(page) == hash(EVERYTHING)
    for part in (page, page.body[1], page.body[1].links[0], page.contacts[0], page.dateline):
        assert type(part) in vars(oc).values()
        with pytest.raises(AttributeError):
            part.text = "x"


@pytest.mark.parametrize("chunk", [1, 2, 7, 1000])
@given(several=st.lists(hostile.pages(), max_size=3))
def test_an_array_is_read_wherever_it_is_cut(chunk: int, several: list[oc.Page]) -> None:
    file = io.BytesIO()
    oc.write(several, file, format="json")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_format, "_CHUNK", chunk)
        file.seek(0)
        assert list(oc.read(file, format="json")) == several


@pytest.mark.parametrize("chunk", [1, 50])
@pytest.mark.parametrize(
    ("content", "problem"),
    [
        ("", "$: not JSON: Expecting value"),
        ("[", "$[0]: not JSON: Expecting value"),
        ("[1", "$[0]: expected an object, found int"),
        ("[12 34]", "$[0]: expected an object, found int"),
        ("[{},]", "$[0].schema"),
        ("[nul, 1]", "$[0]: not JSON: Expecting value"),
        ('["\\x"' + " " * 100, "$[0]: not JSON: Invalid"),
        ('[{"a":', "$[0]: not JSON: Expecting value"),
        ("[" + "[" * 100_000, "$[0]: not JSON: "),
    ],
)
def test_what_is_not_json_is_refused_wherever_it_is_cut(
    monkeypatch: pytest.MonkeyPatch, chunk: int, content: str, problem: str
) -> None:
    monkeypatch.setattr(json_format, "_CHUNK", chunk)
    with pytest.raises(oc.InvalidRecordError) as caught:
        list(oc.read(io.BytesIO(content.encode()), format="json"))
    assert str(caught.value.problems[0]).startswith(problem)


RECORD = oc.dumps(EVERYTHING, "jsonl").strip()


@pytest.mark.parametrize(
    "content", [f"[{RECORD}", f"[{RECORD} {RECORD}]", f"[{RECORD}] []", f"[{RECORD},]", f"[,{RECORD}]"]
)
def test_an_array_that_does_not_end_as_it_should_is_refused(content: str) -> None:
    with pytest.raises(oc.InvalidRecordError, match=r"not JSON: (expected|Expecting)"):
        list(oc.read(io.BytesIO(content.encode()), format="json"))


def test_an_array_may_be_written_in_any_way() -> None:
    content = f"\ufeff \n[ {RECORD}\t,\r\n{oc.dumps(EVERYTHING)}] \n"
    assert list(oc.read(io.BytesIO(content.encode()), format="json")) == [EVERYTHING, EVERYTHING]


def test_an_error_far_from_the_end_is_told_before_the_rest_is_read() -> None:
    class Endless(io.RawIOBase):
        def read(self, size: int = -1) -> bytes:
            return b'[{"title": nothing}, ' + b" " * max(size, 0)

    with pytest.raises(oc.InvalidRecordError, match=r"\$\[0\]: not JSON"):
        list(oc.read(cast("Any", Endless()), format="json"))


@pytest.mark.parametrize("engine", ["msgspec", "standard library"])
@pytest.mark.parametrize("indented", [True, False])
def test_half_of_a_surrogate_pair_is_refused_by_both(
    request: pytest.FixtureRequest, engine: str, *, indented: bool
) -> None:
    if engine != "msgspec":
        request.getfixturevalue("without_msgspec")
    page = oc.OtherPage(body=(oc.ListBlock(items=("fine", "\ud800")),))
    with pytest.raises(oc.InvalidRecordError, match=r"\$\.body\[0\]\.items\[1\]: the text holds half"):
        encoding.encode(page, indented=indented)


@pytest.mark.parametrize("number", [-1, 2**53])
def test_a_number_that_no_record_holds_is_in_no_page(number: int) -> None:
    with pytest.raises(ValueError, match=r"OtherPage\.node_id is from 0 to 9007199254740991"):
        oc.OtherPage(node_id=number)
    with pytest.raises(ValueError, match=r"Link\.start is from 0"):
        oc.Link(text="x", url="#", start=number)
