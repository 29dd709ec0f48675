"""The newsroom of the years up to about 2010 (F6): a header with city and day, captions, repeated tails."""

import datetime as dt
from collections.abc import Sequence

import osce_corpus as oc
from tests.families.expected import Expected, Lines, quoted
from tests.families.page_file import PageFile


def _newsroom(
    name: str,
    body: Sequence[oc.Block],
    dateline: oc.Dateline,
    *,
    date: dt.date | None = None,
    places: Sequence[str],
    quotations: tuple[oc.Quotation, ...] = (),
    contacts: tuple[oc.Contact, ...] = (),
    codes: frozenset[str] = frozenset(),
    read: Lines = (3,),
    repeated: Lines = (),
) -> Expected:
    """The word "Newsroom", the title, the header, the body."""
    page = PageFile(name)
    record = oc.PressRelease(
        title=page.line(2),
        language="en",
        body=tuple(body),
        quotations=quotations,
        contacts=contacts,
        date=date or dateline.date,
        places=tuple(places),
        dateline=dateline,
    )
    return Expected(page=page, record=record, codes=codes, chrome=(1,), read=read, repeated=repeated)


def _repeated_tail() -> Expected:
    page = PageFile("f06_newsroom_repeated_tail")
    # The sentence with the spokesperson is a contact and nothing else, though a paragraph on the mission follows it.
    return _newsroom(
        page.name,
        (*page.paragraphs(4, 9), *page.paragraphs(11)),
        oc.Dateline(text="SARAJEVO, 18 December 2000 -", places=("SARAJEVO",), date=dt.date(2000, 12, 18)),
        places=("Sarajevo",),
        quotations=quoted(
            3,
            "Most people told us the truth before we had asked for it,",
            "They only wanted somebody to write it down.",
            speaker="Petar Primer",
            role="invented surveyor",
            verb="said",
        ),
        contacts=(
            oc.Contact(name="Nora Sample", role="Spokesperson", organization="OSCE", phones=("++ 387/(0)33 000 000",)),
        ),
        codes=frozenset({"repeated-tail"}),
        read=(3, 10),
        repeated=((12, 16),),
    )


def _caption_and_tail() -> Expected:
    page = PageFile("f06_newsroom_caption_and_tail")
    caption = oc.Caption(
        text="Students read the first issue of the OSCE student magazine, Warsaw, 8 December 2008.",
        credit="OSCE/Nora Sample",
    )
    return _newsroom(
        page.name,
        (caption, *page.paragraphs(6, 10)),
        oc.Dateline(text="WARSAW, 9 December 2008 -", places=("WARSAW",), date=dt.date(2008, 12, 9)),
        places=("Warsaw",),
        quotations=quoted(
            3,
            "A lorry that waits for two days uses no road and still costs money,",
            "You pay for it at the baker's.",
            verb="said",
        ),
        codes=frozenset({"repeated-tail"}),
        repeated=((11, 13),),
    )


def _tail_from_within_a_paragraph() -> Expected:
    page = PageFile("f06_tail_from_within_a_paragraph")
    return _newsroom(
        page.name,
        page.paragraphs(4, 7),
        oc.Dateline(text="YEREVAN, 4 October 2005 -", places=("YEREVAN",), date=dt.date(2005, 10, 4)),
        places=("Yerevan",),
        codes=frozenset({"repeated-tail"}),
        repeated=((8, 10),),
    )


def _date_conflict() -> Expected:
    """The header is the page's metadata and goes before the dateline, which keeps its own day."""
    page = PageFile("f06_newsroom_date_conflict")
    return _newsroom(
        page.name,
        page.paragraphs(4, 8),
        oc.Dateline(text="ZAGREB, 6 June 2004 -", places=("ZAGREB",), date=dt.date(2004, 6, 6)),
        date=dt.date(2004, 7, 6),
        places=("Zagreb",),
        quotations=quoted(
            3,
            "We could have known this,",
            "We had never been in one room.",
            speaker="Ivana Primjer",
            role="invented official",
            verb="said",
        ),
        codes=frozenset({"date-conflict"}),
    )


def _place_conflict() -> Expected:
    """As with days, the header's city is kept, and the dateline keeps the other."""
    page = PageFile("f06_newsroom_place_conflict")
    return _newsroom(
        page.name,
        page.paragraphs(4, 7),
        oc.Dateline(text="TIRANA, 11 May 2004 -", places=("TIRANA",), date=dt.date(2004, 5, 11)),
        places=("Warsaw",),
        quotations=quoted(
            2,
            "It is a good law with a missing address,",
            speaker="Ann Example",
            role="invented expert on law",
            verb="said",
        ),
        codes=frozenset({"place-conflict"}),
    )


def _without_newsroom() -> Expected:
    page = PageFile("f06_without_newsroom")
    day = dt.date(2005, 7, 22)
    caption = oc.Caption(text="A clerk sorts files in a local court, Prizren, 20 July 2005.", credit="OSCE/Max Muster")
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=(caption, *page.paragraphs(5, 8)),
        date=day,
        places=("Pristina",),
        dateline=oc.Dateline(text="Pristina, 22 July 2005 -", places=("Pristina",), date=day),
    )
    return Expected(page=page, record=record, read=(2,))


EXPECTED = (
    _repeated_tail(),
    _caption_and_tail(),
    _tail_from_within_a_paragraph(),
    _date_conflict(),
    _place_conflict(),
    _without_newsroom(),
)
