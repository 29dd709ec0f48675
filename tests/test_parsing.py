"""The front door: strictness, the caller's own type, and what is promised of any input."""

import pickle
from typing import Any

import pytest

import osce_corpus as oc
from tests.support import seeds
from tests.support.pages import LEAD, plain


@pytest.mark.parametrize("source", ["", "\n".join(seeds.menu()), "page.txt", "https://www.osce.org/pc/1"])
def test_strict_refuses_a_source_that_holds_no_page(source: str) -> None:
    with pytest.raises(oc.UnusablePageError) as caught:
        oc.parse(source, strict=True)
    assert caught.value.code in str(caught.value)
    assert caught.value.message in str(caught.value)
    assert isinstance(oc.parse(source), oc.OtherPage)


def test_strict_refuses_a_page_of_no_known_type() -> None:
    with pytest.raises(oc.UnknownPageTypeError, match="A title") as caught:
        oc.parse(plain("A title", LEAD), strict=True)
    assert (caught.value.title, caught.value.confidence > 0.5) == ("A title", True)
    with pytest.raises(oc.UnknownPageTypeError, match="The page is none"):
        oc.parse(f"{LEAD}\n{LEAD}", strict=True)


@pytest.mark.parametrize("name", seeds.NAMES)
def test_strict_changes_nothing_about_a_good_page(name: str) -> None:
    assert oc.parse(seeds.source(name), strict=True) == seeds.RECORDS[name]


def test_parse_as_reads_a_page_as_the_type_that_the_caller_knows() -> None:
    page = oc.parse_as(oc.Seminar, plain("Rivers and data", LEAD))
    assert (type(page), page.title) == (oc.Seminar, "Rivers and data")
    assert type(oc.parse_as(oc.OtherPage, seeds.source("000"))) is oc.OtherPage


def test_parse_as_refuses_a_page_that_is_plainly_another() -> None:
    with pytest.raises(oc.WrongPageTypeError, match="to be read as seminar and is plainly a press_release") as caught:
        oc.parse_as(oc.Seminar, seeds.source("000"))
    assert (caught.value.asked, caught.value.found) == ("seminar", "press_release")
    assert caught.value.confidence > 0.9


@pytest.mark.parametrize("wanted", [oc.Page, oc.Paragraph, "seminar", None])
def test_parse_as_takes_one_of_the_four_classes(wanted: Any) -> None:
    with pytest.raises(TypeError, match="parse_as takes one of PressRelease, TopicPage, Seminar, OtherPage"):
        oc.parse_as(wanted, "A title")


ERRORS = {
    "UnknownPageTypeError": oc.UnknownPageTypeError("A title", 0.8),
    "UnusablePageError": oc.UnusablePageError("no-content", "Nothing there."),
    "WrongPageTypeError": oc.WrongPageTypeError("seminar", "press_release", 0.99),
    "UnsupportedFormatError": oc.UnsupportedFormatError("HTML", "Pass text."),
    "InvalidRecordError": oc.InvalidRecordError((oc.Problem("$.title", "expected a string"),), "a.jsonl", 3),
    "MissingExtraError": oc.MissingExtraError("cli", "The command line"),
}


@pytest.mark.parametrize("name", ERRORS)
def test_errors_pickle_with_their_fields_and_are_builtins_too(name: str) -> None:
    error = ERRORS[name]
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    assert isinstance(error, oc.OsceCorpusError)
    assert isinstance(error, ImportError if name == "MissingExtraError" else ValueError)


def test_messages_of_errors_name_the_thing_the_place_and_the_next_step() -> None:
    assert str(ERRORS["InvalidRecordError"]) == "a.jsonl, line 3 is not a valid record: $.title: expected a string"
    assert (
        str(ERRORS["MissingExtraError"])
        == "The command line needs the extra 'cli': pip install 'osce-corpus[cli]', or '.[cli]' in a clone"
    )
    assert "parse_as() reads it as a type you name" in str(ERRORS["UnknownPageTypeError"])


@pytest.mark.parametrize("name", seeds.NAMES)
def test_pages_and_detections_pickle(name: str) -> None:
    for value in (oc.parse(seeds.source(name)), oc.detect(seeds.source(name))):
        assert pickle.loads(pickle.dumps(value)) == value


def test_the_seeds_come_with_the_library() -> None:
    assert oc.load_seeds() == tuple(seeds.RECORDS[name] for name in seeds.NAMES)


def test_a_page_is_read_from_a_file() -> None:
    url = "https://www.osce.org/atu/12345"
    page = oc.parse_file(seeds.path("000"), url=url, strict=True)
    assert (page.title, page.node_id) == (seeds.RECORDS["000"].title, 12345)
    with pytest.raises(FileNotFoundError):
        oc.parse_file("nowhere.txt")


def test_a_file_is_explained_as_its_content_is() -> None:
    url = "https://www.osce.org/atu/12345"
    explained = oc.explain_file(seeds.path("000"), url=url)
    assert explained.segments == oc.explain(seeds.path("000").read_bytes(), url=url).segments
    assert explained.page == oc.parse_file(seeds.path("000"), url=url)
    with pytest.raises(FileNotFoundError):
        oc.explain_file("nowhere.txt")
    with pytest.raises(oc.InputTooLargeError):
        oc.explain_file(seeds.path("000"), max_size=10)
