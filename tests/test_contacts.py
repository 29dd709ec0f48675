import itertools
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import osce_corpus as oc
from tests.support.pages import LEAD, SECOND, plain

DATED = f"VIENNA, 3 May 2012 - {LEAD}"


def _contacts(*lines: str) -> tuple[oc.Contact, ...]:
    page = oc.parse(plain("A title", DATED, SECOND, *lines))
    assert len(page.body) == 2
    return page.contacts


def test_contacts_on_one_line_each() -> None:
    assert _contacts(
        "For further information contact:",
        "Ana Example, OSCE Mission to Freedonia, +381 11 360 6100 or +381 63 270 433, ana@example.org",
        "Bo Beispiel, Spokesperson, OSCE Secretariat, [email protected]",
    ) == (
        oc.Contact(
            name="Ana Example",
            organization="OSCE Mission to Freedonia",
            phones=("+381 11 360 6100", "+381 63 270 433"),
            emails=("ana@example.org",),
        ),
        oc.Contact(
            name="Bo Beispiel", role="Spokesperson", organization="OSCE Secretariat", emails=("[email protected]",)
        ),
    )


def test_contacts_on_lines_of_their_own() -> None:
    assert _contacts(
        "Contacts",
        "Ana Example",
        "Press Officer",
        "OSCE Mission to Freedonia",
        "Office: +380 44 492 03 82",
        "Mobile: +380 50 381 51 92",
        "E-mail: ana@example.org",
        "Bo Beispiel",
        "bo@example.org",
    ) == (
        oc.Contact(
            name="Ana Example",
            role="Press Officer",
            organization="OSCE Mission to Freedonia",
            phones=("+380 44 492 03 82", "+380 50 381 51 92"),
            emails=("ana@example.org",),
        ),
        oc.Contact(name="Bo Beispiel", emails=("bo@example.org",)),
    )


STAYING = {
    "fax": ("Contacts", "Ana Example", "Fax: +43 1 514 36 0", "ana@example.org"),
    "web site": ("Contacts", "Ana Example", "www.example.org", "ana@example.org"),
    "floor": ("Contacts", "Ana Example", "3rd floor, Room B", "ana@example.org"),
    "day": ("Contacts", "Ana Example", "3 May 2012", "ana@example.org"),
    "month": ("Contacts", "Ana Example", "May 2012", "ana@example.org"),
    "number of no contact": ("Contacts", "Lindenstrasse 12", "ana@example.org"),
    "two persons": ("Contacts", "Ana Example", "Bo Beispiel", "+43 1 514 36 0"),
    "city": ("Contacts", "Ana Example", "Kyiv", "+43 1 514 36 0"),
    "role of whom": ("Contacts", "Ana Example", "Spokesperson", "+43 1 514 36 0", "Press Officer", "Bo Beispiel", "+43 1 514 36 1"),
    "nobody reached": ("Contacts", "Ana Example", "Spokesperson", "OSCE Secretariat, (no) telephone or e-mail address yet"),
    "years": ("Contacts", "Ana Example, in office 2000-2001", "ana@example.org"),
    "more below": ("Contacts", "Ana Example", "ana@example.org", "Zzz", "Yyy"),
    "sentence that is cut off": ("For more information please contact Ana Example at",),
    "sentence that goes on": ("For further information please contact Ana Example at +387 33 442 322 during office hours.",),
    "sentence before another": ("For further information please contact Ana Example at +387 33 442 322. You may also write to her.",),
    "way to a page": ("For more information, please visit www.osce.org/atu or write to a@example.org",),
    "role and more": ("Contact: Spokesperson Ana Example and friends, ana@example.org",),
    "role with a name behind": ("Contact: Head of Mission Ana Example, ana@example.org",),
    "name that is glued": ("Contact: Officer OSCE Mission Ana Example, ana@example.org",),
    "line without an end": ("Contacts: Ana Example, ana@example.org" + ", OSCE" * 200,),
}  # fmt: skip


@pytest.mark.parametrize("name", STAYING)
def test_what_is_not_wholly_a_contact_stays_in_the_body(name: str) -> None:
    page = oc.parse(plain("A title", DATED, *STAYING[name]))
    assert page.contacts == ()
    assert [line for block in page.body for line in block.text.split("\n")][1:] == list(STAYING[name])


def test_a_link_to_an_address_that_is_not_shown_is_not_lost() -> None:
    lines = ("# A title", DATED, "## Contacts", "[Ana Example](mailto:ana@example.org)", "+43 1 514 36 0")
    page = oc.parse("\n\n".join(lines))
    assert page.contacts == ()
    assert page.body[2].links[0].url == "mailto:ana@example.org"


ANA = {"name": "Ana Example", "emails": ("ana@example.org",)}
MISSION = "OSCE Mission to Freedonia"
WHOLE: dict[str, dict[str, Any]] = {
    "For further information please contact OSCE Spokesperson Ana Example at ++ 387/(0)33 442 322 or ana@example.org.": {
        **ANA, "role": "Spokesperson", "organization": "OSCE", "phones": ("++ 387/(0)33 442 322",),
    },
    f"For any additional details, contact Ana Example, Press Officer of the {MISSION}, by e-mail at ana@example.org": {
        **ANA, "role": "Press Officer", "organization": MISSION,
    },
    f"For media inquiries please call Ana Example of the {MISSION}, mobile 061 000 111; ana@example.org": {
        **ANA, "organization": MISSION, "phones": ("061 000 111",),
    },
    "For further information please contact the OSCE Press and Public Information Section at ana@example.org.": {
        "organization": "OSCE Press and Public Information Section", "emails": ("ana@example.org",),
    },
    "Press contact: Ana Example, Head of the OSCE Mission, ana@example.org": {
        **ANA, "role": "Head", "organization": "OSCE Mission",
    },
    "Contacts Ana Example Press Officer OSCE Secretariat Office: +380 44 492 03 82 Mobile: +380 50 381 51 92 ana@example.org": {
        **ANA, "role": "Press Officer", "organization": "OSCE Secretariat", "phones": ("+380 44 492 03 82", "+380 50 381 51 92"),
    },
    "Contact: Ana Example OSCE Secretariat | Officer for media relations / ana@example.org": {
        **ANA, "role": "Officer for media relations", "organization": "OSCE Secretariat",
    },
    "Contact: Ana Example, Chair of the working group, Lindenstrasse 12/3, 1010 Vienna, Austria, ana@example.org": {
        **ANA, "role": "Chair of the working group", "address": "Lindenstrasse 12/3, 1010 Vienna, Austria",
    },
    "Contact: Ana Example, 16 Example St., Kyiv, 01901, Ukraine, ana@example.org": {
        **ANA, "address": "16 Example St., Kyiv, 01901, Ukraine",
    },
    "Contact: Office of the OSCE Representative on Freedom of the Media, [email protected]": {
        "organization": "Office of the OSCE Representative on Freedom of the Media", "emails": ("[email protected]",),
    },
    "Za dodatne informacije, molimo Vas kontaktirajte portparola Misije OEBS Anu Primer, tel. +381 11 360 6100, ana@example.org.": {
        "name": "Anu Primer", "role": "portparola", "organization": "Misije OEBS", "phones": ("+381 11 360 6100",), "emails": ("ana@example.org",),
    },
    "За додатне информације, молимо Вас контактирајте: Ана Пример, гласноговорница, +381 11 360 6100 или ana@example.org": {
        "name": "Ана Пример", "role": "гласноговорница", "phones": ("+381 11 360 6100",), "emails": ("ana@example.org",),
    },
    "За повеќе информации, ве молиме контактирајте со Ана Пример, портпарол, на +389 2 323 4000.": {
        "name": "Ана Пример", "role": "портпарол", "phones": ("+389 2 323 4000",),
    },
    "Për më shumë informacion, ju lutemi kontaktoni: Ana Shembulli, Zëdhënëse, Prezenca e OSBE-së në Shqipëri, tel: +355 4 223 5996": {
        "name": "Ana Shembulli", "role": "Zëdhënëse", "organization": "Prezenca e OSBE-së në Shqipëri", "phones": ("+355 4 223 5996",),
    },
    "За дополнительной информацией обращайтесь: Анна Пример, пресс-секретарь, Центр ОБСЕ в Бишкеке, тел.: +996 312 000 111": {
        "name": "Анна Пример", "role": "пресс-секретарь", "organization": "Центр ОБСЕ в Бишкеке", "phones": ("+996 312 000 111",),
    },
    "За додатковою інформацією звертайтеся до Ганни Приклад, речниці, за номером +380 44 492 03 82 або ana@example.org.": {
        "name": "Ганни Приклад", "role": "речниці", "phones": ("+380 44 492 03 82",), "emails": ("ana@example.org",),
    },
    "Für weitere Informationen wenden Sie sich bitte an: Anna Muster, Pressesprecherin, OSZE-Sekretariat, Tel.: +43 1 514 36 0": {
        "name": "Anna Muster", "role": "Pressesprecherin", "organization": "OSZE-Sekretariat", "phones": ("+43 1 514 36 0",),
    },
}  # fmt: skip
BOILERPLATE = f"The {MISSION} was set up in 1995 and has helped with the care for its rivers ever since."


@pytest.mark.parametrize("sentence", WHOLE)
def test_a_line_that_is_a_contact_and_nothing_else_leaves_the_body(sentence: str) -> None:
    page = oc.parse(plain("A title", DATED, sentence, BOILERPLATE))
    assert page.contacts == (oc.Contact(**WHOLE[sentence]),)
    assert [block.text for block in page.body] == [DATED, BOILERPLATE]


@pytest.mark.parametrize(
    "paragraph",
    [
        f"{SECOND} For further information please contact Ana Example at ana@example.org.",
        f"{SECOND} Contact: Ana Example, ana@example.org",
        "For more information about the summer course, please contact Ana Example at ana@example.org.",
        "Contact groups met again. For more information contact Ana Example, ana@example.org",
    ],
)
def test_a_sentence_that_says_more_or_ends_a_paragraph_stays_and_is_read_as_well(paragraph: str) -> None:
    page = oc.parse(plain("A title", DATED, paragraph, BOILERPLATE))
    assert page.contacts == (oc.Contact(name="Ana Example", emails=("ana@example.org",)),)
    assert [block.text for block in page.body] == [DATED, paragraph, BOILERPLATE]
    explained = oc.explain(plain("A title", DATED, paragraph, BOILERPLATE))
    (segment,) = explained.of("contacts").segments
    assert (segment.role, segment.fields) == (oc.Role.PARAGRAPH, ("language", "body", "contacts"))


def test_contacts_of_several_people_with_their_postal_addresses() -> None:
    assert _contacts(
        "Contacts",
        "Ana Example",
        "Press Officer",
        "OSCE Project Co-ordinator in Freedonia",
        "16 Example Street",
        "01901 Kyiv",
        "Ukraine",
        "Office: +380 44 492 03 82",
        "Mobile: +380 50 381 51 92",
        "ana@example.org",
        "Press contact",
        "Bo Beispiel",
        "National Press Assistant",
        "bo@example.org",
    ) == (
        oc.Contact(
            name="Ana Example",
            role="Press Officer",
            organization="OSCE Project Co-ordinator in Freedonia",
            address="16 Example Street, 01901 Kyiv, Ukraine",
            phones=("+380 44 492 03 82", "+380 50 381 51 92"),
            emails=("ana@example.org",),
        ),
        oc.Contact(name="Bo Beispiel", role="National Press Assistant", emails=("bo@example.org",)),
    )


def test_a_role_may_stand_above_the_name() -> None:
    assert _contacts(
        "Contacts", "Press Officer", "Ana Example", "+43 1 514 36 0", "Spokesperson", "Bo Beispiel", "+43 1 514 36 1"
    ) == (
        oc.Contact(name="Ana Example", role="Press Officer", phones=("+43 1 514 36 0",)),
        oc.Contact(name="Bo Beispiel", role="Spokesperson", phones=("+43 1 514 36 1",)),
    )


@pytest.mark.parametrize(
    "below",
    [
        (BOILERPLATE,),
        ("Background", BOILERPLATE),
        ("For more information, please visit www.osce.org/atu",),
        ("www.osce.org/freedonia",),
        ("Related stories", "New border post opens", "Bridge opens"),
    ],
)
def test_what_stands_below_contacts_stays_in_the_body(below: Sequence[str]) -> None:
    page = oc.parse(plain("A title", DATED, "Contacts", "Ana Example", "+43 1 514 36 0", *below))
    assert page.contacts == (oc.Contact(name="Ana Example", phones=("+43 1 514 36 0",)),)
    assert [block.text for block in page.body] == [DATED, *below]


def test_contacts_may_stand_above_the_facts_of_a_page() -> None:
    people = ("Contacts", "Ana Example", "Office: +43 1 514 36 0", "ana@example.org")
    facts = ("Where we are: OSCE Secretariat", "What we do: Policing")
    page = oc.parse("\n".join(("A title", DATED, *people, *facts, SECOND)))
    assert page.contacts == (oc.Contact(name="Ana Example", phones=("+43 1 514 36 0",), emails=("ana@example.org",)),)
    assert (page.sources, page.fields_of_work) == (("OSCE Secretariat",), ("Policing",))
    assert ([block.text for block in page.body], page.diagnostics) == ([DATED, SECOND], ())


@pytest.mark.parametrize(
    "box",
    [
        "<div class=contacts><h3>Contacts</h3><p>Ana Example</p><p>Lindenstrasse 12</p><p>1010 Vienna</p><p>a@example.org</p></div>",
        "<div class=press-contact><p>Contact: Ana Example, Lindenstrasse 12, 1010 Vienna<br>a@example.org</p></div>",
        "<div class=contact><h4>Whom to ask</h4><p>Ana Example<br>Lindenstrasse 12, 1010 Vienna<br>a@example.org</p></div>",
        "<div class=contact><p>Ana Example</p><p>Lindenstrasse 12, 1010 Vienna</p><p>a@example.org</p></div>",
        "<p><b>For further information contact:</b><br>Ana Example, Lindenstrasse 12, 1010 Vienna, a@example.org</p>",
    ],
)
def test_a_box_of_html_is_read_as_lines_are(box: str) -> None:
    page = oc.parse(f"<html><body><h1>A title</h1><p>{DATED}</p><p>{SECOND}</p>{box}</body></html>")
    assert page.contacts == (
        oc.Contact(name="Ana Example", address="Lindenstrasse 12, 1010 Vienna", emails=("a@example.org",)),
    )
    assert len(page.body) == 2


def test_a_box_of_html_that_hides_an_address_stays() -> None:
    box = '<div class=contacts><h3>Contacts</h3><p><a href="mailto:a@example.org">Ana Example</a></p><p>+43 1 514 36 0</p></div>'
    page = oc.parse(f"<html><body><h1>A title</h1><p>{DATED}</p><p>{SECOND}</p>{box}</body></html>")
    assert page.contacts == ()
    assert page.body[-2].links[0].url == "mailto:a@example.org"


@given(st.lists(st.sampled_from((*itertools.chain(*STAYING.values()), *WHOLE, BOILERPLATE, SECOND)), max_size=8))
def test_every_line_is_in_the_body_or_a_contact(lines: list[str]) -> None:
    explained = oc.explain(plain("A title", DATED, *lines))
    assert all(segment.rule is not oc.Rule.UNPLACED for segment in explained.segments)
    for segment in explained.segments:
        if segment.role is oc.Role.CONTACT:
            assert segment.text.strip() in lines


@pytest.mark.parametrize(
    "piece", ["Contact: ", "contact a@", "For further information contact ", "+1 ", "a@a.", "Aa ", "Contacts\n"]
)
def test_a_body_of_the_words_of_contacts_costs_no_more_than_others(piece: str) -> None:
    assert oc.parse(plain("A title", DATED, "@" + piece * 20_000)).contacts == ()


def test_a_contact_begins_with_a_name() -> None:
    page = oc.parse(plain("A title", DATED, "Contact", "Spokesperson", "a@example.org"))
    assert page.contacts == ()
    assert len(page.body) == 4


def test_a_heading_without_contacts_stays() -> None:
    assert [block.text for block in oc.parse(plain("A title", DATED, "Contacts")).body] == [DATED, "Contacts"]


def test_prose_about_contacts_stays_prose() -> None:
    page = oc.parse(plain("A title", DATED, "Contacts", SECOND))
    assert page.contacts == ()
    assert [block.text for block in page.body] == [DATED, "Contacts", SECOND]


def test_what_is_neither_a_name_nor_a_role_before_the_osce_is_where_somebody_is() -> None:
    page = oc.parse(
        f"River data\nVIENNA, 3 May 2012 - {LEAD}\nContacts\nAnn Example\nreading room of the OSCE\nann@example.org"
    )
    (contact,) = page.contacts
    assert (contact.name, contact.organization) == ("Ann Example", "reading room of the OSCE")


@pytest.mark.parametrize(
    "address",
    [
        ("Bulevar Prvih Primera bb",),
        ("Primer Street 1, EXAMPLE Towers", "71000 Sarajevo", "Bosnia and Herzegovina"),
        ("Example Washington St.", "Belgrade Building"),
        ("Bulevar 8-ma Brigada br. 18", "Skopje", "1000"),
    ],
)
def test_unknown_lines_between_an_organization_and_its_numbers_are_its_address(address: Sequence[str]) -> None:
    lines = ("Contacts", "Ann Example", "Spokesperson", "OSCE Mission to Skopje", *address, "Office: +389 2 000 00 00")
    page = oc.parse("\n".join(("OSCE delegations agree", f"VIENNA, 3 May 2012 - {LEAD}", SECOND, *lines)))
    (contact,) = page.contacts
    assert (contact.organization, contact.address) == ("OSCE Mission to Skopje", ", ".join(address))
    assert [block.text for block in page.body][1:] == [SECOND]


@pytest.mark.parametrize("line", ["Bo Muster", "3 May 2012", "and others", LEAD])
def test_other_lines_there_are_no_address(line: str) -> None:
    lines = ("Contacts", "Ann Example", "OSCE Mission to Skopje", line, "Office: +389 2 000 00 00")
    page = oc.parse("\n".join(("OSCE delegations agree", f"VIENNA, 3 May 2012 - {LEAD}", SECOND, *lines)))
    assert page.contacts == ()
    assert line in page.text
