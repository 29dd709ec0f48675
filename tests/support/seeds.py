"""The seeds and the records that they must give, written from the pages by hand.

Long paragraphs are named by their line in the page, so that every expected word is the page's own.
"""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import osce_corpus as oc

FOLDER = Path(__file__).parents[2] / "seeds"
NAMES = ("000", "001", "002", "003", "004")


def source(name: str) -> str:
    return path(name).read_text(encoding="utf-8")


def path(name: str) -> Path:
    return next(FOLDER.glob(f"{name}_*.txt"))


def menu() -> list[str]:
    """The lines of the site's menu, as three of the seeds print them."""
    return source("000").split("\n")[:151]


def _line(name: str, number: int) -> str:
    return source(name).split("\n")[number - 1]


def _paragraphs(name: str, *numbers: int) -> tuple[oc.Paragraph, ...]:
    return tuple(oc.Paragraph(text=_line(name, number)) for number in numbers)


def _card(name: str, line: int, day: dt.date) -> oc.FieldOperation:
    return oc.FieldOperation(name=name, summary=_line("002", line), established=day)


def _quoted(name: str, number: int, part: int = 1) -> str:
    """What stands between straight quotation marks on a line: the first time, the second time."""
    return _line(name, number).split('"')[2 * part - 1]


QUOTATIONS = {
    "000": (
        oc.Quotation(
            text=_quoted("000", 162),
            speaker="Josep Borrell Fontelles",
            role="Special Envoy for the Spanish OSCE Chairmanship",
            verb="said",
            block=1,
        ),
        oc.Quotation(
            text=_quoted("000", 164),
            speaker="Anatoly Safonov",
            role=(
                "Special Representative of the President of the Russian Federation for International Co-operation in "
                "the Fight Against Terrorism and Transnational Organized Crime"
            ),
            verb="said",
            block=3,
        ),
        oc.Quotation(
            text=f"{_quoted('000', 166)} {_quoted('000', 166, 2)}",
            speaker="Frank Urbancic",
            role="U.S. State Department's Acting Coordinator for Counterterrorism",
            verb="said",
            block=5,
        ),
        oc.Quotation(text=_quoted("000", 168), speaker="Borrell Fontelles", verb="added", block=7),
    ),
    "001": (
        oc.Quotation(text=f"{_quoted('001', 163)} {_quoted('001', 163, 2)}", speaker="Perl", verb="said", block=2),
        oc.Quotation(text=_quoted("001", 164), verb="emphasized", block=3),
        oc.Quotation(text=_quoted("001", 165), speaker="Perl", verb="suggested", block=4),
        oc.Quotation(text=_quoted("001", 166), speaker="Perl", verb="said", block=5),
        oc.Quotation(text=_line("001", 167).strip('"'), block=6),
    ),
}
FRAMEWORK = "OSCE Consolidated Framework for the Fight against Terrorism"
REFERENCES = {
    "002": (oc.Reference(kind=oc.ReferenceKind.OSCE_DOCUMENT, year=2012, text=f"{FRAMEWORK} from 2012", block=8),),
    "003": (
        oc.Reference(
            kind=oc.ReferenceKind.UN_DOCUMENT, text="United Nations Global Counter-Terrorism Strategy", block=5
        ),
        oc.Reference(kind=oc.ReferenceKind.OSCE_DOCUMENT, text=FRAMEWORK, block=5),
        oc.Reference(
            kind=oc.ReferenceKind.UNSCR,
            symbol="1540",
            year=2004,
            text="United Nations Security Council resolution 1540 (2004)",
            block=7,
        ),
    ),
    "004": (oc.Reference(kind=oc.ReferenceKind.UNSCR, symbol="2396", year=2017, text="Resolution 2396", block=1),),
}
CARDS = (
    _card("Presence in Albania", 40, dt.date(1997, 3, 27)),
    _card("Centre in Ashgabat", 45, dt.date(1998, 7, 23)),
    _card("Programme Office in Bishkek", 50, dt.date(1998, 7, 23)),
    _card("Mission to Bosnia and Herzegovina", 55, dt.date(1995, 12, 8)),
    _card("Programme Office in Dushanbe", 60, dt.date(1993, 12, 1)),
    _card("Mission in Kosovo", 65, dt.date(1999, 7, 1)),
    _card("Mission to Skopje", 70, dt.date(1992, 9, 18)),
    _card("Project Co-ordinator in Uzbekistan", 75, dt.date(2006, 7, 1)),
)


def _blocks_of_cards() -> Iterator[oc.Block]:
    for number, card in zip(range(40, 76, 5), CARDS, strict=True):
        yield oc.Heading(text=card.name, level=4)
        yield from _paragraphs("002", number)


RECORDS: dict[str, oc.Page] = {
    "000": oc.PressRelease(
        label="Press release",
        title="OSCE promotes public private partnership in combating terrorism",
        language="en",
        sources=("OSCE Secretariat",),
        source_ids=("secretariat",),
        fields_of_work=("Countering terrorism",),
        field_of_work_ids=("countering-terrorism",),
        body=_paragraphs("000", *range(161, 169)),
        quotations=QUOTATIONS["000"],
        date=dt.date(2007, 6, 1),
        places=("Vienna",),
        dateline=oc.Dateline(text="VIENNA, 1 June 2007 -", places=("VIENNA",), date=dt.date(2007, 6, 1)),
    ),
    "001": oc.PressRelease(
        label="Press release",
        title=(
            "Enhanced diplomacy, regional organizations key to countering terrorism, "
            "OSCE expert tells security conference"
        ),
        language="en",
        sources=("OSCE Secretariat",),
        source_ids=("secretariat",),
        fields_of_work=("Countering terrorism",),
        field_of_work_ids=("countering-terrorism",),
        body=_paragraphs("001", *range(161, 169)),
        quotations=QUOTATIONS["001"],
        date=dt.date(2009, 2, 18),
        places=("Brussels",),
        dateline=oc.Dateline(text="BRUSSELS, 18 February 2009 -", places=("BRUSSELS",), date=dt.date(2009, 2, 18)),
    ),
    "002": oc.TopicPage(
        title="Countering terrorism",
        language="en",
        lead=_line("002", 5),
        references=REFERENCES["002"],
        operations=CARDS,
        body=(
            *_paragraphs("002", 5),
            oc.Heading(text="Our challenge", level=2),
            *_paragraphs("002", 9, 11, 13),
            oc.Heading(text="Our action", level=2),
            *_paragraphs("002", 17, 19, 21),
            oc.Heading(text="Our teams", level=2),
            *_paragraphs("002", 25),
            oc.Heading(text="Our institutions and offices", level=3),
            *_paragraphs("002", 29),
            oc.Heading(text="Our operations on the ground", level=3),
            *_paragraphs("002", 34),
            *_blocks_of_cards(),
        ),
    ),
    "003": oc.TopicPage(
        title="Countering terrorism",
        language="en",
        lead=_line("003", 5),
        references=REFERENCES["003"],
        body=(
            *_paragraphs("003", 5, 7),
            oc.Heading(text="The OSCE's guiding principles in countering terrorism", level=2),
            *_paragraphs("003", 11, 13),
            oc.Paragraph(
                text=(
                    "These efforts are guided by and supportive of the United Nations Global Counter-Terrorism "
                    "Strategy and relevant resolutions of the UN Security Council, in accordance with the OSCE "
                    "Consolidated Framework for the Fight against Terrorism."
                ),
                links=(
                    oc.Link(text="United Nations Global Counter-Terrorism Strategy", url="#", start=50),
                    oc.Link(text="OSCE Consolidated Framework for the Fight against Terrorism", url="#", start=175),
                ),
            ),
            oc.Heading(text="Strategic focus areas for OSCE counter-terrorism activities", level=2),
            oc.ListBlock(items=tuple(_line("003", number).removeprefix("- ") for number in range(19, 27))),
            oc.Paragraph(
                text=(
                    "Relevant activities are implemented by OSCE executive structures within their mandates, including "
                    "the Secretariat, the OSCE Office for Democratic Institutions and Human Rights, the OSCE "
                    "Representative on Freedom of the Media and OSCE field operations."
                ),
                links=(
                    oc.Link(text="Secretariat", url="#", start=102),
                    oc.Link(text="Office for Democratic Institutions and Human Rights", url="#", start=124),
                    oc.Link(text="Representative on Freedom of the Media", url="#", start=186),
                    oc.Link(text="field operations", url="#", start=234),
                ),
            ),
        ),
    ),
    "004": oc.Seminar(
        label="Seminar",
        title=(
            "OSCE-wide Expert Seminar on Promoting Resilience of “Soft” Targets against Terrorist Attacks "
            "through Public-Private Partnerships"
        ),
        language="en",
        sources=("OSCE Secretariat",),
        source_ids=("secretariat",),
        fields_of_work=("Countering terrorism",),
        field_of_work_ids=("countering-terrorism",),
        body=_paragraphs("004", 163, 164, 165, 166),
        references=REFERENCES["004"],
        diagnostics=(
            oc.Diagnostic(
                code="date-missing",
                message="No date was found beside the title or in a dateline; none was taken from the prose.",
            ),
        ),
        location="Hofburg, Vienna",
        organized_by=("Action against Terrorism Unit of the OSCE Transnational Threats Department",),
    ),
}
