"""Pages in JSON-LD: what a processor makes of them, in the words of schema.org and nothing else."""

import datetime as dt
import io
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import pytest
from hypothesis import given

import osce_corpus as oc
from osce_corpus.testing import pages as strategy_of_pages
from tests.support.any_pages import any_pages
from tests.test_records import EVERYTHING
from tests.test_records import PAGES as NAMED

JSONLD: Any = import_module("pyld.jsonld")
LXML: Any = import_module("lxml.html")
CONTEXT = json.loads((Path(__file__).parent / "support" / "schema_org.json").read_text(encoding="utf-8"))
THING = {"name", "description", "url", "identifier", "image", "subjectOf"}
WORK = THING | {
    *("about", "citation", "creator", "creditText", "datePublished", "genre", "hasPart", "headline", "inLanguage"),
    *("locationCreated", "mentions", "publisher", "text", "workTranslation"),
}
REACHED = {"address", "email", "telephone"}
PROPERTIES = {
    "NewsArticle": WORK | {"articleBody", "dateline"},
    "WebPage": WORK,
    "CreativeWork": WORK,
    "Quotation": WORK,
    "ImageObject": WORK | {"caption"},
    "Event": THING | {"about", "endDate", "location", "organizer", "startDate"},
    "Organization": THING | REACHED | {"foundingDate"},
    "Person": THING | REACHED | {"jobTitle", "worksFor"},
    "DefinedTerm": THING | {"termCode"},
    "Place": THING,
    "Country": THING,
}
"""Which properties schema.org gives to which type, of those that are used here."""


def load(url: str, _options: object) -> dict[str, Any]:
    assert url == "https://schema.org"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}


def expanded(text: str) -> Any:
    return JSONLD.expand(json.loads(text), {"documentLoader": load, "base": ""})


def record(page: oc.Page) -> dict[str, Any]:
    return cast("dict[str, Any]", json.loads(oc.dumps(page, "json-ld")))


def graph(*pages: oc.Page) -> str:
    file = io.BytesIO()
    assert oc.write(pages, file, format="json-ld") == len(pages)
    return file.getvalue().decode()


def nodes(value: Any) -> Iterator[dict[str, Any]]:
    """Every object in a value that has a type."""
    if isinstance(value, dict):
        if "@type" in value:
            yield cast("dict[str, Any]", value)
        for inner in cast("dict[str, Any]", value).values():
            yield from nodes(inner)
    elif isinstance(value, list):
        for inner in cast("Any", value):
            yield from nodes(inner)


def strings(value: Any) -> Iterator[str]:
    """Every text in a value, but for the context."""
    if isinstance(value, dict):
        for name, inner in cast("dict[str, Any]", value).items():
            if name not in ("@context", "@type"):
                yield from strings(inner)
    elif isinstance(value, list):
        for inner in cast("Any", value):
            yield from strings(inner)
    else:
        yield value


@given(any_pages(), strategy_of_pages())
def test_a_processor_understands_every_value_of_any_pages(page: oc.Page, another: oc.Page) -> None:
    text = graph(page, another)
    assert sorted(strings(json.loads(text))) == sorted(strings(expanded(text)))


@given(any_pages())
def test_every_type_has_only_properties_that_schema_org_gives_it(page: oc.Page) -> None:
    for node in nodes(record(page)):
        names = {name for name in node if not name.startswith("@")}
        assert names <= PROPERTIES[node["@type"]], node["@type"]
        assert names or node == {"@context": "https://schema.org", "@type": node["@type"]}


@given(any_pages())
def test_any_page_may_stand_in_a_script_of_html(page: oc.Page) -> None:
    text = str(oc.dumps(page, "json-ld"))
    html = f'<!doctype html><html><head><script type="application/ld+json">{text}</script></head><body></body></html>'
    (script,) = LXML.fromstring(html.replace("\x00", "\ufffd")).iter("script")
    assert json.loads(script.text) == record(page)
    assert set("<>&\u2028\u2029").isdisjoint(text)


@pytest.mark.parametrize("name", NAMED)
def test_a_page_is_what_its_type_is_in_schema_org(name: str) -> None:
    kinds = {
        oc.PageType.PRESS_RELEASE: "NewsArticle",
        oc.PageType.SEMINAR: "Event",
        oc.PageType.TOPIC_PAGE: "WebPage",
        oc.PageType.OTHER: "WebPage",
    }
    (thing,) = expanded(str(oc.dumps(NAMED[name], "json-ld"))) or [{"@type": ["http://schema.org/WebPage"]}]
    assert thing["@type"] == [f"http://schema.org/{kinds[NAMED[name].type]}"]


def test_a_press_release_is_news() -> None:
    page = oc.PressRelease(
        title="A title",
        label="Press release",
        url="https://www.osce.org/pc/1",
        node_id=1,
        language="en",
        sources=("OSCE Secretariat", "OSCE School of Bridges"),
        source_ids=("secretariat", None),
        fields_of_work=("Policing",),
        field_of_work_ids=("policing",),
        body=(oc.Paragraph(text="One."), oc.Caption(text="A river.", credit="OSCE/A. Photographer")),
        date=dt.date(2007, 6, 1),
        places=("Vienna",),
        dateline=oc.Dateline(text="VIENNA, 1 June 2007 -"),
    )
    assert record(page) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": "https://www.osce.org/pc/1",
        "headline": "A title",
        "url": "https://www.osce.org/pc/1",
        "identifier": "1",
        "datePublished": "2007-06-01",
        "dateline": "VIENNA, 1 June 2007 -",
        "locationCreated": [{"@type": "Place", "name": "Vienna"}],
        "genre": "Press release",
        "inLanguage": "en",
        "publisher": [
            {"@type": "Organization", "name": "OSCE Secretariat", "identifier": "secretariat"},
            {"@type": "Organization", "name": "OSCE School of Bridges"},
        ],
        "articleBody": "One.\n\nA river.",
        "image": [{"@type": "ImageObject", "caption": "A river.", "creditText": "OSCE/A. Photographer"}],
        "about": [{"@type": "DefinedTerm", "name": "Policing", "termCode": "policing"}],
    }


def test_a_seminar_is_an_event_that_a_page_tells_of() -> None:
    page = oc.Seminar(
        title="A seminar",
        starts=dt.date(2012, 5, 3),
        ends=dt.date(2012, 5, 4),
        location="Hofburg, Vienna",
        organized_by=("A unit",),
        body=(oc.Paragraph(text="One."),),
    )
    assert record(page) == {
        "@context": "https://schema.org",
        "@type": "Event",
        "name": "A seminar",
        "startDate": "2012-05-03",
        "endDate": "2012-05-04",
        "location": {"@type": "Place", "name": "Hofburg, Vienna"},
        "organizer": [{"@type": "Organization", "name": "A unit"}],
        "subjectOf": {"@type": "WebPage", "name": "A seminar", "text": "One."},
    }


def test_a_topic_page_mentions_its_operations() -> None:
    operation = oc.FieldOperation(name="Mission to Skopje", summary="A word.", established=dt.date(1992, 9, 18))
    page = oc.TopicPage(title="Policing", lead="The lead.", operations=(operation,), country_codes=("MK",))
    assert record(page) == {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": "Policing",
        "description": "The lead.",
        "mentions": [
            {"@type": "Country", "identifier": "MK"},
            {
                "@type": "Organization",
                "name": "Mission to Skopje",
                "description": "A word.",
                "foundingDate": "1992-09-18",
            },
        ],
    }


def test_who_speaks_and_what_is_named_and_whom_to_ask() -> None:
    found = record(EVERYTHING)
    assert found["hasPart"] == [
        {
            "@type": "Quotation",
            "text": "We agreed, at last.",
            "creator": {"@type": "Person", "name": "Ana Example", "jobTitle": "Officer"},
        },
        {"@type": "Quotation", "text": "All of us."},
    ]
    assert found["citation"][0] == {
        "@type": "CreativeWork",
        "name": "As printed",
        "identifier": "1325",
        "datePublished": "2000",
    }
    assert found["mentions"][-1] == {
        "@type": "Person",
        "name": "Ana Example",
        "jobTitle": "Officer",
        "worksFor": {"@type": "Organization", "name": "OSCE"},
        "address": "1010 Vienna",
        "telephone": ["+1"],
        "email": ["a@b.org"],
    }


def test_a_contact_without_a_person_is_an_organization() -> None:
    contacts = (oc.Contact(organization="OSCE", phones=("+1",)), oc.Contact(role="Spokesperson"), oc.Contact())
    assert record(oc.OtherPage(contacts=contacts))["mentions"] == [
        {"@type": "Organization", "name": "OSCE", "telephone": ["+1"]},
        {"@type": "Person", "jobTitle": "Spokesperson"},
    ]


@pytest.mark.parametrize("url", ["", "@id", "pc/1", "https://www.osce.org/a b", "javascript:alert(1)"])
def test_what_is_no_address_is_kept_as_text(url: str) -> None:
    assert record(oc.OtherPage(url=url)) == {
        "@context": "https://schema.org",
        "@type": "WebPage",
        "url": {"@value": url},
    }


def test_pages_are_one_graph_a_line_each() -> None:
    text = graph(*NAMED.values())
    assert text.count("\n") == len(NAMED) + 2
    assert [{"@context": "https://schema.org", **node} for node in json.loads(text)["@graph"]] == [
        record(page) for page in NAMED.values()
    ]
    assert json.loads(graph()) == {"@context": "https://schema.org", "@graph": []}


def test_json_ld_is_one_way() -> None:
    with pytest.raises(oc.UnsupportedFormatError, match="one way"):
        oc.loads("{}", "json-ld")


@pytest.mark.parametrize("page", [None, {}])
def test_only_pages_become_json_ld(page: Any) -> None:
    with pytest.raises(TypeError):
        oc.dumps(page, "json-ld")
