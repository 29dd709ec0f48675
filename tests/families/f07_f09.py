"""Older section pages (F7), what was left of a side menu (F8), bodies without a title (F9)."""

import datetime as dt
from collections.abc import Sequence

import osce_corpus as oc
from tests.families.expected import Expected, Lines, quoted
from tests.families.page_file import PageFile


def _section(
    name: str,
    title: int,
    body: Sequence[oc.Block],
    *,
    quotations: tuple[oc.Quotation, ...] = (),
    chrome: Lines,
    repeated: Lines = (),
) -> Expected:
    """A page below the name of a structure, of a section, or of both."""
    page = PageFile(name)
    record = oc.OtherPage(title=page.line(title), language="en", body=tuple(body), quotations=quotations)
    return Expected(page=page, record=record, chrome=chrome, repeated=repeated)


def _doubled_caption() -> Expected:
    page = PageFile("f07_doubled_caption")
    return _section(page.name, 5, (page.caption(7), *page.paragraphs(11, 17)), chrome=(1, 3), repeated=(9,))


def _section_missing() -> Expected:
    page = PageFile("f07_section_missing")
    return _section(page.name, 3, (page.caption(5), *page.paragraphs(7, 13)), chrome=(1,))


def _caption_missing() -> Expected:
    page = PageFile("f07_caption_missing")
    return _section(page.name, 5, page.paragraphs(7, 13), chrome=(1, 3))


def _topic() -> Expected:
    page = PageFile("f07_what_we_do_topic")
    record = oc.TopicPage(
        title="Arms control",
        language="en",
        lead=page.line(3),
        body=(
            *page.paragraphs(3),
            *page.headed(4, 6),
            *page.headed(7, 9),
        ),
    )
    return Expected(page=page, record=record, chrome=(1,))


def _body_only(name: str, first: int, last: int, *, chrome: Lines = ()) -> Expected:
    """No line is a title: the first one is a sentence."""
    page = PageFile(name)
    record = oc.OtherPage(language="en", body=page.paragraphs(first, last))
    return Expected(page=page, record=record, codes=frozenset({"title-missing"}), chrome=chrome)


def _body_with_dateline() -> Expected:
    page = PageFile("f09_body_only_dateline")
    day = dt.date(2016, 9, 20)
    record = oc.PressRelease(
        language="en",
        country_codes=("TJ",),
        body=page.paragraphs(1, 5),
        date=day,
        places=("Farob",),
        dateline=oc.Dateline(text="FAROB, Tajikistan, 20 September 2016 –", places=("FAROB",), date=day),
    )
    return Expected(page=page, record=record, codes=frozenset({"title-missing"}))


def _captions_only() -> Expected:
    page = PageFile("f09_captions_only")
    record = oc.OtherPage(language="en", body=tuple(page.caption(number) for number in page.numbers))
    return Expected(page=page, record=record, codes=frozenset({"title-missing"}))


EXPECTED = (
    _doubled_caption(),
    _section_missing(),
    _caption_missing(),
    _topic(),
    _section(
        "f07_our_people",
        2,
        PageFile("f07_our_people").paragraphs(3, 6),
        quotations=quoted(2, "The bell was easy,", "Only one village was silent.", verb="says"),
        chrome=(1,),
    ),
    _section(
        "f07_structure_without_blank_lines",
        2,
        PageFile("f07_structure_without_blank_lines").paragraphs(3, 6),
        chrome=(1,),
    ),
    _body_only("f08_at_a_glance_our_work", 5, 8, chrome=((1, 4),)),
    _body_only("f08_support_offices", 5, 8, chrome=((1, 4),)),
    _body_only("f09_body_only", 1, 5),
    _body_with_dateline(),
    _captions_only(),
)
