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


def test_what_is_not_wholly_a_contact_stays_in_the_body() -> None:
    page = oc.parse(
        plain("A title", DATED, "Contacts", "Ana Example", "Lindenstrasse 12", "1010 Vienna", "ana@example.org")
    )
    assert page.contacts == ()
    assert [block.text for block in page.body][1:] == [
        "Contacts",
        "Ana Example",
        "Lindenstrasse 12",
        "1010 Vienna",
        "ana@example.org",
    ]


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
