"""`amend`: what follows from a value changes with it, and nothing else does."""

import datetime as dt

import attrs
import pytest
from hypothesis import given

import osce_corpus as oc
from osce_corpus.testing import pages as site_pages
from tests.support import seeds

RELEASE = seeds.RECORDS["000"]
TOPIC = seeds.RECORDS["002"]
SEMINAR = seeds.RECORDS["004"]


def test_identifiers_and_countries_follow_from_names() -> None:
    page = oc.amend(RELEASE, sources=("OSCE Mission to Moldova", "Whoever it is"), fields_of_work=("Elections",))
    assert (page.source_ids, page.field_of_work_ids, page.country_codes) == (
        ("mission-to-moldova", None),
        ("elections",),
        ("MD",),
    )
    assert oc.amend(RELEASE, places=("Osh, Kyrgyzstan",)).country_codes == ("KG",)
    dateline = oc.Dateline(text="OSH, Kyrgyzstan, 3 May 2012 -", places=("OSH",), date=dt.date(2012, 5, 3))
    assert oc.amend(RELEASE, dateline=dateline).country_codes == ("KG",)
    assert oc.amend(SEMINAR, location="Osh, Kyrgyzstan").country_codes == ("KG",)
    assert "XK" in oc.amend(SEMINAR, organized_by=("OSCE Mission in Kosovo",)).country_codes
    assert oc.amend(TOPIC, sources=("OSCE Mission to Moldova",)).country_codes == ("MD",)


def test_what_the_body_says_follows_from_it() -> None:
    said = oc.Paragraph(text="“We agree,” said Ann Example. Decision No. 14/05 of the Ministerial Council was praised.")
    page = oc.amend(RELEASE, body=(said,))
    assert [(each.speaker, each.block) for each in page.quotations] == [("Ann Example", 0)]
    assert [each.symbol for each in page.references] == ["MC.DEC/14/05"]
    topic = oc.amend(TOPIC, body=(said, oc.Heading(text="Mission to Skopje", level=2), oc.Paragraph(text="It helps.")))
    assert isinstance(topic, oc.TopicPage)
    assert (topic.lead, [operation.name for operation in topic.operations]) == (said.text, ["Mission to Skopje"])
    assert [section.title for section in topic.sections] == ["Mission to Skopje"]


def test_what_is_given_stays_as_it_is_given() -> None:
    page = oc.amend(RELEASE, sources=("OSCE Mission to Moldova",), source_ids=("mission-to-ukraine",), country_codes=())
    assert (page.source_ids, page.country_codes) == (("mission-to-ukraine",), ())


@given(site_pages())
def test_values_that_are_those_of_the_page_change_nothing(page: oc.Page) -> None:
    assert oc.amend(page) == page
    assert oc.amend(page, title=page.title, contacts=page.contacts) == page
    assert oc.amend(page, body=page.body).text == page.text


@pytest.mark.parametrize("record", seeds.RECORDS.values(), ids=list(seeds.RECORDS))
def test_a_page_that_was_parsed_says_what_follows_from_its_values(record: oc.Page) -> None:
    given_again = {"sources": record.sources, "fields_of_work": record.fields_of_work, "body": record.body}
    assert oc.amend(record, **given_again) == record


def test_a_wrong_value_is_refused_as_anywhere() -> None:
    with pytest.raises(TypeError):
        oc.amend(RELEASE, no_such_field=1)
    with pytest.raises(TypeError):
        oc.amend(RELEASE, title=5)
    assert attrs.evolve(RELEASE, title="Other") == oc.amend(RELEASE, title="Other")
