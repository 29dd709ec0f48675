"""Listings (F11), resources (F12), translated pages (F13), pages of other hosts (F14)."""

import datetime as dt
from collections.abc import Iterator, Sequence

import osce_corpus as oc
from tests.families.expected import Expected, Lines, quoted
from tests.families.page_file import PageFile


def _other(
    name: str,
    title: int | None,
    body: Sequence[oc.Block],
    *,
    language: str = "en",
    chrome: Lines = (),
    codes: frozenset[str] = frozenset(),
) -> Expected:
    page = PageFile(name)
    record = oc.OtherPage(title=page.line(title) if title else None, language=language, body=tuple(body))
    return Expected(page=page, record=record, chrome=chrome, codes=codes)


def _items(page: PageFile, *items: tuple[int, int]) -> Iterator[oc.Block]:
    """Items of a listing, each from its title, a heading, to its snippet.

    Days, types, structures and fields of work are the item's own and stay with it, as printed.
    """
    for first, last in items:
        yield from page.headed(first, last)


def _press_releases() -> Expected:
    page = PageFile("f11a_press_releases")
    items = _items(page, (4, 9), (10, 15), (16, 18), (19, 24), (25, 28))
    return _other(page.name, 2, (*page.paragraphs(3), *items), chrome=(1,))


def _snippet_equals_title() -> Expected:
    """A snippet with the words of its title is still the item's snippet, and stays."""
    page = PageFile("f11a_snippet_equals_title")
    items = _items(page, (3, 7), (8, 13), (14, 17), (18, 20))
    return _other(page.name, 1, (*page.paragraphs(2), *items))


def _elections(name: str) -> Expected:
    """The snippets carry bullets, and so are lists of one item; paragraphs would do as well."""
    page = PageFile(name)
    body = (page.heading(4), page.items(5), page.heading(8), page.items(9), page.heading(12), page.items(13))
    # "More info..." is the site's, like the empty bullet above each item.
    return _other(name, 2, body, chrome=(1, 3, 6, 7, 10, 11, 14))


def _resource(name: str) -> Expected:
    """A record of this type has no field for the day: it stands in front of the body, as it does on the page."""
    return _other(name, 2, PageFile(name).paragraphs(3, 4), chrome=(1,))


def _polis() -> Expected:
    page = PageFile("f14_polis_about")
    # "(Print Version)" is the site's, but in the same line: the title is kept as printed.
    return _other(page.name, 3, (*page.paragraphs(5, 7), page.items(9, 12), *page.paragraphs(14, 16)), chrome=(1,))


def _article() -> Expected:
    page = PageFile("f14_parliamentary_assembly_article")
    day = dt.date(2018, 6, 28)
    caption, paragraph = page.cut(3, "COPENHAGEN")
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=(oc.Caption(text=caption), oc.Paragraph(text=paragraph), *page.paragraphs(4, 6)),
        quotations=quoted(
            3,
            "This is the oldest agreement in the region, and nobody has signed it,",
            role="member of parliament",
            verb="said",
        ),
        date=day,
        places=("Copenhagen",),
        dateline=oc.Dateline(text="COPENHAGEN, 28 June 2018 -", places=("COPENHAGEN",), date=day),
    )
    return Expected(page=page, record=record, chrome=((8, 10),))


def _listing() -> Expected:
    """Nothing is above the first item: there is no title, and the first day is the first item's."""
    page = PageFile("f14_parliamentary_assembly_listing")
    # Captions glued to a dateline stay as printed here: in a listing they are part of a snippet.
    body = (
        *page.paragraphs(1),
        *page.headed(2, 4),
        *page.headed(5, 7),
        *page.headed(8),
    )
    return _other(page.name, None, body, codes=frozenset({"title-missing"}))


def _jobs() -> Expected:
    page = PageFile("f14_jobs")
    body = (*page.paragraphs(2), *page.headed(3), *page.headed(5), *page.headed(7), *page.headed(9))
    return _other(page.name, 1, body)


def _border_college() -> Expected:
    page = PageFile("f14_border_college")
    day = dt.date(2016, 5, 12)
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=(page.caption(5), *page.paragraphs(7, 13)),
        date=day,
        places=("Dushanbe",),
        dateline=oc.Dateline(text="DUSHANBE, 12 May 2016 –", places=("DUSHANBE",), date=day),
    )
    return Expected(page=page, record=record)


def _timeline() -> Expected:
    page = PageFile("f14_timeline")
    return _other(page.name, 1, (*page.paragraphs(2, 3), page.heading(4), *page.paragraphs(5, 6)))


EXPECTED = (
    _press_releases(),
    _snippet_equals_title(),
    _elections("f11b_elections_2019"),
    _elections("f11b_elections_2020"),
    _resource("f12_resource"),
    _resource("f12_video"),
    _other("f13_secretariat_spanish", 1, PageFile("f13_secretariat_spanish").paragraphs(2, 8), language="es"),
    _other(
        "f13_arms_control_italian",
        2,
        PageFile("f13_arms_control_italian").paragraphs(3, 8),
        language="it",
        chrome=(1,),
    ),
    _other(
        "f13_office_ukrainian",
        2,
        PageFile("f13_office_ukrainian").paragraphs(3, 8),
        language="uk",
        chrome=(1,),
    ),
    _polis(),
    _article(),
    _listing(),
    _jobs(),
    _border_college(),
    _other("f14_training_section", 1, PageFile("f14_training_section").paragraphs(4, 12)),
    _timeline(),
)
