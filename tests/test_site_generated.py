"""The documents of the site that are made from the code: the data model and the API."""

import datetime as dt
import re
from enum import Enum
from importlib import import_module
from pathlib import Path
from tempfile import gettempdir

import attrs
import pytest

import osce_corpus as oc
from tests.website import api, data_model
from tests.website.models import attributes
from tests.website.shortening import shortened

DOCUMENT = data_model.document()
MODELS = [model for models in data_model.GROUPS.values() for model in models]


def test_the_data_model_has_every_public_type_with_attributes() -> None:
    modules = (oc, oc.vocabulary)
    public = {getattr(module, name) for module in modules for name in module.__all__ if name != "vocabulary"}
    classes = {value for value in public if isinstance(value, type)}
    assert {value for value in classes if attrs.has(value) or issubclass(value, Enum)} == set(MODELS)


@pytest.mark.parametrize("model", MODELS, ids=data_model.identifier)
def test_every_attribute_of_a_model_is_documented_and_shown_with_a_value(model: type) -> None:
    told = {attribute.name: attribute for attribute in attributes(model)}
    own = (
        {attribute.name for attribute in attrs.fields(model) if not attribute.inherited}
        if attrs.has(model)
        else set[str]()
    )
    assert own <= set(told)
    for name, attribute in told.items():
        assert attribute.doc, name
        entry = rf"^`{name}`{{ #{data_model.identifier(model)}\.{name} [^\n]+\n:   \S[^\n]+\n\n    `+ [^\n]+ `+"
        assert re.search(entry, DOCUMENT, re.MULTILINE), name


def test_a_field_stands_with_its_type_its_docstring_and_what_the_first_seed_has() -> None:
    assert (
        '`date`{ #PressRelease.date .attribute } <span class="type">datetime.date | None</span>\n'
        ':   The day of issue: behind the label "Date" or on a line of its own, else in the dateline, else what the HTML '
        "gives to machines, with the diagnostic `date-from-head`, else `None`. Never from the prose.\n\n"
        '    ` datetime.date(2007, 6, 1) ` <span class="source">seed 000</span>'
    ) in DOCUMENT


def test_what_no_seed_has_is_of_a_page_that_we_wrote() -> None:
    assert '` datetime.date(2011, 10, 5) ` <span class="source">a page that we wrote</span>' in DOCUMENT


def test_types_lead_to_where_they_are_documented() -> None:
    links = re.findall(r'<a href="#([\w.]+)">', DOCUMENT)
    assert {"Dateline", "PageType", "Page", "vocabulary.Source"} <= set(links)
    assert all(f"{{ #{link} }}" in DOCUMENT for link in links)


def test_the_document_has_no_path_of_the_machine_on_which_it_was_made() -> None:
    assert gettempdir() not in DOCUMENT
    assert str(Path.cwd()) not in DOCUMENT
    assert data_model.document() == DOCUMENT


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("x" * 130, f"'{'x' * 120}…'"),
        (("x" * 60,), f"('{'x' * 50}…',)"),
        ((1, 2), "(1, 2)"),
        ((1, 2, 3), "(1, 2, …)"),
        ((), "()"),
        (dt.date(2012, 5, 3), "datetime.date(2012, 5, 3)"),
        (oc.PageType.OTHER, "PageType.OTHER"),
        (oc.Heading(text="Background", level=2), "Heading(text='Background')"),
        (oc.Section(title="a", level=2, sections=(oc.Section(title="b", level=3),)), "Section(title='a', level=2, sections=(Section(title='b', level=3),))"),
    ],
)  # fmt: skip
def test_a_value_is_shown_as_it_is_written_and_cut_where_it_is_long(value: object, text: str) -> None:
    assert shortened(value) == text


def test_a_value_of_several_lines_is_shown_by_its_first() -> None:
    assert shortened(oc.Corpus(oc.load_seeds())) == repr(oc.Corpus(oc.load_seeds())).split("\n", maxsplit=1)[0]


def test_the_api_has_every_public_name_once() -> None:
    listed = [name for _, document in api.documents() for name in re.findall("^::: (.*)$", document, re.MULTILINE)]
    packages = {name: import_module(f"osce_corpus.{name}") for name in api.PACKAGES}
    exported = [f"osce_corpus.{name}" for name in oc.__all__ if name not in {"vocabulary", "__version__"}]
    exported += (f"osce_corpus.{package}.{name}" for package, module in packages.items() for name in module.__all__)
    assert sorted(listed) == sorted(exported)


def test_the_api_begins_with_functions_and_with_what_others_derive_from() -> None:
    assert api.names()["pages"][:2] == ["osce_corpus.amend", "osce_corpus.Page"]
    assert api.names()["errors"][:2] == ["osce_corpus.Problem", "osce_corpus.OsceCorpusError"]
    assert api.names()["urls"] == ["osce_corpus.read_url", "osce_corpus.PageUrl"]
    assert api.names()["detection"] == ["osce_corpus.Detection", "osce_corpus.Evidence", "osce_corpus.PageType"]
