"""Pages of today's site: the mega-menu (F1), "Skip Links" (F2), field operations (F3), the menu of ODIHR (F4)."""

import datetime as dt

import osce_corpus as oc
from tests.families.expected import Expected, quoted
from tests.families.page_file import PageFile

MENU = (1, 151)
MENU_OF_ODIHR = (1, 29)
MENUS: dict[str, set[str]] = {
    "m1": {
        "- Gender Equality Review Conferences",
        "- Czech Republic",
        "- Finland – OSCE Chairpersonship 2025",
        "- Switzerland",
    },
    "m2": {
        "- Gender Equality Review Conferences",
        "- Czechia",
        "- Finland – OSCE Chairpersonship 2025",
        "- Switzerland",
    },
    "m3": {
        "- Gender equality conferences",
        "- Czechia",
        "- Finland – OSCE Chairpersonship 2025",
        "- Switzerland",
    },
    "m4": {
        "- Gender equality conferences",
        "- Czechia",
        "- Finland",
        "- Switzerland – OSCE Chairpersonship 2026",
    },
}
"""The entries in which the menus of several years differ."""


def _f01_press_release() -> Expected:
    page = PageFile("f01_press_release_m1")
    day = dt.date(2009, 5, 14)
    record = oc.PressRelease(
        label="Press release",
        title=page.line(153),
        language="en",
        sources=("OSCE Office for Democratic Institutions and Human Rights",),
        source_ids=("odihr",),
        fields_of_work=("Elections", "Human rights"),
        field_of_work_ids=("elections", "human-rights"),
        body=(
            *page.paragraphs(162, 165),
            page.items(166, 169),
            page.heading(170),  # the name of a part of the menu, here a heading of the page's own
            *page.paragraphs(171, 172),
        ),
        quotations=quoted(
            1,
            "People have asked us for years for a book that fits into a coat pocket,",
            "Now they have one, and nobody has an excuse for standing in the wrong place of a polling station.",
            speaker="Nora Sample",
            role="invented editor of the handbook",
            verb="said",
        ),
        date=day,
        places=("Warsaw",),
        dateline=oc.Dateline(text="WARSAW, 14 May 2009 -", places=("WARSAW",), date=day),
    )
    return Expected(page=page, record=record, chrome=(MENU,), read=(154, 155, 157, 159))


def _f01_ukrainian() -> Expected:
    page = PageFile("f01_press_release_m2_ukrainian")
    day = dt.date(2017, 5, 12)
    record = oc.PressRelease(
        label="Press release",
        title=page.line(153),
        url="https://www.osce.org/uk/node/990786",
        node_id=990786,
        url_language="uk",
        language="uk",
        sources=("OSCE Project Co-ordinator in Ukraine (closed)",),
        source_ids=("project-coordinator-in-ukraine",),
        fields_of_work=("Environmental activities",),
        field_of_work_ids=("environmental-activities",),
        country_codes=("UA",),
        body=page.paragraphs(161, 165),
        quotations=quoted(
            2,
            "Ми довго чекали на цей день,",
            "Тепер наші люди можуть перевіряти прилади там, де вони працюють, а не за тисячу кілометрів звідси",
            speaker="Іван Прикладенко",
            role="вигаданий керівник центру",
            verb="сказав",
        ),
        date=day,
        places=("Київ",),
        dateline=oc.Dateline(text="КИЇВ, 12 травня 2017 р. –", places=("КИЇВ",), date=day),
    )
    return Expected(page=page, record=record, url=record.url, chrome=(MENU,), read=(154, 155, 157, 159))


def _f01_event() -> Expected:
    page = PageFile("f01_event_m4")
    record = oc.Seminar(
        label="Seminar",
        title=page.line(152),
        language="en",
        sources=("OSCE Secretariat",),
        source_ids=("secretariat",),
        fields_of_work=("Environmental activities", "Border management"),
        field_of_work_ids=("environmental-activities", "border-management"),
        body=page.paragraphs(164, 168),
        location="Old Town Hall, Room 2, Ljubljana",
        organized_by=(page.line(158),),
    )
    return Expected(
        page=page,
        record=record,
        codes=frozenset({"date-missing"}),
        chrome=(MENU,),
        read=(154, 155, 157, 159, 161),
    )


def _f01_conference() -> Expected:
    page = PageFile("f01_event_m3_conference")
    record = oc.Seminar(
        label="Conference",
        title=page.line(152),
        language="en",
        sources=("OSCE Representative on Freedom of the Media", "OSCE Centre in Bishkek"),
        source_ids=("rfom", "programme-office-in-bishkek"),
        fields_of_work=("Media freedom and development", "Youth"),
        field_of_work_ids=("media-freedom-and-development", "youth"),
        country_codes=("KG",),
        body=(
            *page.paragraphs(166, 168),
            page.items(169, 173),  # States with bullets, as in the menu
            page.heading(174),  # and again the name of a part of it
            *page.paragraphs(175, 176),
        ),
        starts=dt.date(2011, 10, 3),
        ends=dt.date(2011, 10, 5),
        location="Hotel Example, Bishkek",
        organized_by=("OSCE Centre in Bishkek",),
    )
    return Expected(page=page, record=record, chrome=(MENU,), read=((154, 156), 158, 160, 163))


def _f01_menu_only() -> Expected:
    page = PageFile("f01_menu_only_m1")
    return Expected(page=page, record=oc.OtherPage(), codes=frozenset({"no-content"}), chrome=(MENU,))


def _f01_menu_cut() -> Expected:
    page = PageFile("f01_menu_cut_m4")
    return Expected(page=page, record=oc.OtherPage(), codes=frozenset({"no-content"}), chrome=((1, 96),))


def _f01_labels_without_values() -> Expected:
    """A type and four labels are no content: no line of them is a title."""
    page = PageFile("f01_labels_without_values_m2")
    # It could be called an OtherPage as well; but the page does say that it is a press release.
    record = oc.PressRelease(label="Press release")
    return Expected(page=page, record=record, codes=frozenset({"no-content"}), chrome=(MENU,), read=((153, 156),))


def _f02a_advisory() -> Expected:
    page = PageFile("f02a_media_advisory")
    day = dt.date(2018, 3, 7)
    record = oc.PressRelease(
        label="Media advisory",
        title=page.line(5),
        language="en",
        sources=("OSCE Mission to Skopje",),
        source_ids=("mission-to-skopje",),
        fields_of_work=("Policing", "Rule of law"),
        field_of_work_ids=("policing", "rule-of-law"),
        country_codes=("MK",),
        body=(
            *page.paragraphs(15, 19),
            page.items(21, 22),
            *page.paragraphs(24),
            page.items(26, 27),
            *page.paragraphs(29, 31),
            page.items(33),
            *page.paragraphs(35),
            page.items(37, 38, ordered=True),
            *page.paragraphs(40),
        ),
        contacts=(
            oc.Contact(
                name="Nora Sample",
                organization="OSCE Mission to Skopje",
                phones=("+389 2 000 0000", "+389 70 000 000"),
                emails=("[email protected]",),
            ),
        ),
        date=day,
        places=("Skopje",),
        dateline=oc.Dateline(text="SKOPJE, 7 March 2018 –", places=("SKOPJE",), date=day),
    )
    # Line 42 introduces the contact: it is the contact's label, and so in no block. Line 44 has an "or" between numbers.
    return Expected(page=page, record=record, chrome=(1,), read=(7, 8, 10, 12, 42, 44))


def _f02a_serbian() -> Expected:
    page = PageFile("f02a_media_advisory_serbian")
    day = dt.date(2023, 12, 15)
    record = oc.PressRelease(
        label="Media advisory",
        title=page.line(5),
        language="sr-Latn",
        sources=("OSCE Office for Democratic Institutions and Human Rights",),
        source_ids=("odihr",),
        fields_of_work=("Izbori",),
        field_of_work_ids=("elections",),
        body=(
            *page.paragraphs(15, 19),
            page.items(21),
            *page.paragraphs(23),
            page.items(25, 26),
            *page.paragraphs(28),
            page.items(30),  # the day of the event is not the day of the advisory
            *page.paragraphs(32),
            page.items(34),
            *page.paragraphs(36),
            page.items(38),
            *page.paragraphs(40),
        ),
        date=day,
        places=("Beograd",),
        dateline=oc.Dateline(text="Beograd, 15. decembar 2023. godine –", places=("Beograd",), date=day),
    )
    return Expected(page=page, record=record, chrome=(1,), read=(7, 8, 10, 12))


def _f02a_macedonian() -> Expected:
    page = PageFile("f02a_press_release_macedonian")
    day = dt.date(2016, 3, 30)
    record = oc.PressRelease(
        label="Press release",
        title=page.line(5),
        language="mk",
        sources=("OSCE Mission to Skopje",),
        source_ids=("mission-to-skopje",),
        fields_of_work=("Образование",),
        field_of_work_ids=(None,),  # the vocabulary knows Education by no Macedonian name
        country_codes=("MK",),
        body=page.paragraphs(15, 21),
        quotations=quoted(
            2,
            "Досега децата од двата брега се среќаваа само на пазар",
            "Сега имаат причина да се видат секој петок.",
            speaker="Ана Пример",
            role="измислена библиотекарка",
            verb="рече",
        ),
        date=day,
        places=("Скопје",),
        dateline=oc.Dateline(text="Скопје, 30 март, 2016 г. –", places=("Скопје",), date=day),
    )
    return Expected(page=page, record=record, chrome=(1,), read=(7, 8, 10, 12))


def _f02b_project() -> Expected:
    """A record has no field for a period or an implementer: they stand in front of the body.

    An implementer is no source, and so tells no country.
    """
    page = PageFile("f02b_project")
    record = oc.OtherPage(
        label="Project",
        title=page.line(5),
        language="en",
        fields_of_work=("Economic activities", "Environmental activities"),
        field_of_work_ids=("economic-activities", "environmental-activities"),
        body=(
            oc.Paragraph(text=f"{page.line(7)} {page.line(8)}"),
            oc.Paragraph(text=f"{page.line(9)} {page.line(10)}"),
            *page.headed(14, 22),
        ),
    )
    return Expected(page=page, record=record, chrome=(1,), read=(11,))


def _f02b_project_without_period() -> Expected:
    page = PageFile("f02b_project_without_period")
    record = oc.OtherPage(
        label="Project",
        title=page.line(5),
        language="en",
        fields_of_work=("Rule of law",),
        field_of_work_ids=("rule-of-law",),
        body=(
            oc.Paragraph(text=f"{page.line(7)} {page.line(8)}"),
            *page.headed(12, 20),
        ),
    )
    return Expected(page=page, record=record, chrome=(1,), read=(9,))


def _f02c_cards() -> Expected:
    page = PageFile("f02c_topic_cards")
    record = oc.TopicPage(
        title="Policing",
        language="en",
        lead=page.line(5),
        body=(
            *page.paragraphs(5),
            *page.headed(7, 11),
            *page.headed(13, 17),
            *page.headed(19),
            *page.headed(23, level=3),
            *page.headed(27, level=3),
            page.heading(31, level=4),
            *page.paragraphs(35),
            page.heading(36, level=4),
            *page.paragraphs(40),
            page.heading(41, level=4),
            *page.paragraphs(45),
        ),
        operations=(
            oc.FieldOperation(name="Presence in Albania", summary=page.line(35), established=dt.date(1997, 3, 27)),
            oc.FieldOperation(name="Mission to Serbia", summary=page.line(40), established=dt.date(2001, 1, 11)),
            oc.FieldOperation(name="Programme Office in Bishkek", summary=page.line(45)),
        ),
    )
    return Expected(page=page, record=record, chrome=(1,), repeated=(33, 38, 43))


def _f02c_cut() -> Expected:
    page = PageFile("f02c_topic_cut")
    record = oc.TopicPage(
        title="Youth",
        url="https://www.osce.org/ar/node/990110",
        node_id=990110,
        url_language="ar",
        language="en",  # of the body; the address says Arabic
        lead=page.line(5),
        body=(
            *page.paragraphs(5),
            *page.headed(7, 11),  # the second ends with the mark of what was cut
            *page.headed(13, 17),
            # Level 3 on a page with "Our teams" above it. Without it, level 2 could be defended.
            *page.headed(19, level=3),
            page.heading(23, level=4),
            *page.paragraphs(27),
            page.heading(28, level=4),
            *page.paragraphs(32),
        ),
        operations=(
            oc.FieldOperation(name="Mission in Kosovo", summary=page.line(27), established=dt.date(1999, 7, 1)),
            oc.FieldOperation(name="Mission to Skopje", summary=page.line(32)),
        ),
    )
    return Expected(page=page, record=record, url=record.url, chrome=(1,), repeated=(25, 30))


def _f02d_our_work() -> Expected:
    """The line under a field's name has no full stop: a heading below a heading. A short lead would do as well."""
    page = PageFile("f02d_our_work")
    record = oc.OtherPage(
        title="Our work",
        language="en",
        body=(
            *page.paragraphs(5),
            page.heading(7),
            *page.headed(9, 13, level=3),
            page.caption(15),
            page.heading(17),
            *page.headed(19, level=3),
            page.caption(23),
            page.heading(25),
            *page.headed(27, level=3),
            page.caption(31),
        ),
    )
    return Expected(page=page, record=record, chrome=(1,))


def _f02d_russian_address() -> Expected:
    page = PageFile("f02d_our_work_russian_address")
    record = oc.OtherPage(
        title="Our work",
        url="https://bishkek.osce.org/ru/node/990454",
        node_id=990454,
        url_language="ru",
        language="en",
        body=(
            *page.paragraphs(5),
            page.heading(7),
            *page.headed(9, 13, level=3),
            page.caption(15),
            page.heading(17),
            *page.headed(19, 23, level=3),
            page.caption(25),
        ),
    )
    return Expected(page=page, record=record, url=record.url, chrome=(1,))


def _f03_about_us(name: str, paragraphs_of_overview: int) -> Expected:
    """The headlines with the values ("1 office", "€2,152,100") are headings below headings.

    A reader of the page sees "Offices" to "Budget" below "Figures"; the text does not say so, and they stay level 2.
    """
    page = PageFile(name)
    figures = 4 + paragraphs_of_overview
    parts: list[oc.Block] = []
    for first in range(figures + 2, figures + 15, 3):
        parts += (page.heading(first), *page.headed(first + 1, level=3))
    record = oc.OtherPage(
        title="About us",
        language="en",
        body=(
            *page.paragraphs(2),
            page.heading(3),
            *page.paragraphs(4, figures - 1),
            page.heading(figures),
            *page.paragraphs(figures + 1),
            *parts,
        ),
    )
    return Expected(page=page, record=record)


def _f04_lead_repeated() -> Expected:
    page = PageFile("f04_lead_repeated")
    record = oc.OtherPage(
        title=page.line(30),
        language="en",
        body=(*page.paragraphs(31), *page.paragraphs(33, 34), page.heading(35), *page.paragraphs(36)),
    )
    return Expected(page=page, record=record, chrome=(MENU_OF_ODIHR,), repeated=(32,))


def _f04_lead_nearly_repeated() -> Expected:
    page = PageFile("f04_lead_nearly_repeated")
    # The lead and the first paragraph differ in their words, and nothing is to be lost: both stay.
    record = oc.OtherPage(title=page.line(30), language="en", body=page.paragraphs(31, 35))
    return Expected(page=page, record=record, chrome=(MENU_OF_ODIHR,))


def _f04_needs_assessment() -> Expected:
    page = PageFile("f04_needs_assessment")
    # "Needs assessment mission" stands where a type stands, and is one; it could be read as the title, with the
    # election as its first heading. The day of the election is no day of the page.
    record = oc.OtherPage(
        label="Needs assessment mission", title=page.line(31), language="en", body=page.paragraphs(32, 35)
    )
    return Expected(page=page, record=record, chrome=(MENU_OF_ODIHR,))


EXPECTED = (
    _f01_press_release(),
    _f01_ukrainian(),
    _f01_event(),
    _f01_conference(),
    _f01_menu_only(),
    _f01_menu_cut(),
    _f01_labels_without_values(),
    _f02a_advisory(),
    _f02a_serbian(),
    _f02a_macedonian(),
    _f02b_project(),
    _f02b_project_without_period(),
    _f02c_cards(),
    _f02c_cut(),
    _f02d_our_work(),
    _f02d_russian_address(),
    _f03_about_us("f03_about_us_one_office", 1),
    _f03_about_us("f03_about_us_headquarters", 2),
    _f04_lead_repeated(),
    _f04_lead_nearly_repeated(),
    _f04_needs_assessment(),
)
