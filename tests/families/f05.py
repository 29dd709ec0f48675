"""Plain title and body (F5): press releases with every form of dateline, news, features, calls, Markdown."""

import datetime as dt
from collections.abc import Sequence

import osce_corpus as oc
from tests.families.expected import Expected, quoted
from tests.families.page_file import PageFile


def _release(
    name: str,
    opening: str,
    day: dt.date,
    *,
    printed: Sequence[str],
    places: Sequence[str],
    language: str = "en",
    quotations: tuple[oc.Quotation, ...] = (),
) -> Expected:
    """A title, and a body of which the first paragraph opens with a dateline; one paragraph a line."""
    page = PageFile(name)
    record = oc.PressRelease(
        title=page.line(1),
        language=language,
        body=page.paragraphs(2, page.numbers[-1]),
        quotations=quotations,
        date=day,
        places=tuple(places),
        dateline=oc.Dateline(text=opening, places=tuple(printed), date=day),
    )
    return Expected(page=page, record=record)


def _news(name: str, quotations: tuple[oc.Quotation, ...] = ()) -> Expected:
    """A title and a body without a dateline: no press release, and no day."""
    page = PageFile(name)
    record = oc.OtherPage(
        title=page.line(1), language="en", body=page.paragraphs(2, page.numbers[-1]), quotations=quotations
    )
    return Expected(page=page, record=record)


def _blank_line_and_contacts() -> Expected:
    page = PageFile("f05_press_release_blank_line")
    day = dt.date(2006, 3, 14)
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        country_codes=("KG",),
        body=page.paragraphs(3, 6),
        quotations=quoted(
            2,
            "The driver is also the librarian, and he reads faster than he drives,",
            "We could not have found a better one.",
            speaker="Ann Example",
            role="invented head of the project",
            verb="said",
        ),
        contacts=(
            oc.Contact(
                name="Nora Sample",
                role="Spokesperson",
                organization="OSCE Centre in Bishkek",
                phones=("+996 312 000 000", "+996 555 000 000"),
                emails=("nora.sample@example.org",),
            ),
        ),
        date=day,
        places=("Osh",),
        dateline=oc.Dateline(text="OSH, Kyrgyzstan, 14 March 2006-", places=("OSH",), date=day),
    )
    return Expected(page=page, record=record, read=(7, 11, 12))


def _without_year() -> Expected:
    """No year is taken from the prose, which names one."""
    page = PageFile("f05_dateline_without_year")
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=page.paragraphs(2, 6),
        places=("Warsaw", "Vienna"),
        dateline=oc.Dateline(text="WARSAW/VIENNA, 30 June –", places=("WARSAW", "VIENNA"), has_year=False),
    )
    return Expected(page=page, record=record, codes=frozenset({"year-missing"}))


def _impossible_day() -> Expected:
    page = PageFile("f05_impossible_day")
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        country_codes=("TJ",),
        body=page.paragraphs(2, 6),
        places=("Khujand",),
        dateline=oc.Dateline(text="KHUJAND, Tajikistan, 31 September 2016 –", places=("KHUJAND",)),
    )
    return Expected(page=page, record=record, codes=frozenset({"date-impossible"}))


def _correction(name: str, last: int, opening: str, city: str, day: dt.date) -> Expected:
    """The notice in capitals stays in the body, and is no dateline."""
    page = PageFile(name)
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=page.paragraphs(2, last),
        date=day,
        places=(city,),
        dateline=oc.Dateline(text=opening, places=(city.upper(),), date=day),
        is_correction=True,
    )
    return Expected(page=page, record=record)


def _glued_caption() -> Expected:
    page = PageFile("f05_caption_glued_to_dateline")
    day = dt.date(2018, 6, 28)
    caption, paragraph = page.cut(2, "LONDON")
    # The caption names the city and the day as well. It is parted from the paragraph at the only place where no
    # word could end: a digit before a capital.
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=(oc.Caption(text=caption), oc.Paragraph(text=paragraph), *page.paragraphs(3, 6)),
        quotations=quoted(3, "A river has two banks and one current,", role="envoy", verb="said"),
        date=day,
        places=("London",),
        dateline=oc.Dateline(text="LONDON, 28 June 2018 –", places=("LONDON",), date=day),
    )
    return Expected(page=page, record=record)


def _feature() -> Expected:
    page = PageFile("f05_feature_story")
    record = oc.OtherPage(
        title=page.line(1),
        language="en",
        body=(
            *page.paragraphs(2, 3),
            *page.headed(4, 6),
            *page.headed(7, 9),
            *page.headed(10),
        ),
        quotations=quoted(
            4,
            "My mother carried a goat over it,",
            "She said that it was easier than carrying me.",
            speaker="Ann Example",  # that she is invented is no role
            verb="remembers",
        ),
    )
    return Expected(page=page, record=record)


def _call() -> Expected:
    """The day by which essays must arrive is not the day of the page; the last sentence is cut at an address."""
    page = PageFile("f05_call_for_papers")
    record = oc.OtherPage(
        title=page.line(1),
        language="en",
        body=(
            *page.paragraphs(2),
            *page.headed(3),
            *page.headed(5),
            *page.headed(7),
            *page.headed(9, 11),
        ),
    )
    return Expected(page=page, record=record)


def _faq() -> Expected:
    page = PageFile("f05_faq_german_address")
    record = oc.OtherPage(
        title=page.line(1),
        url="https://www.osce.org/de/node/990584",
        node_id=990584,
        url_language="de",
        language="en",  # of the body; the address says German
        body=(
            *page.paragraphs(2),
            *page.headed(3),
            *page.headed(5),
            *page.headed(7),
            *page.headed(9),
        ),
    )
    return Expected(page=page, record=record, url=record.url)


def _markdown_image() -> Expected:
    page = PageFile("f05_markdown_image")
    day = dt.date(2010, 6, 3)
    record = oc.PressRelease(
        title=page.line(1),
        language="en",
        body=(
            *page.paragraphs(3),
            page.linked(4, ("disposal site", "#")),
            *page.paragraphs(5),
            page.linked(6, ("Forum", "https://www.osce.org/fsc")),
        ),
        quotations=quoted(
            2,
            "A depot is a neighbour that you never invite,",
            "We are glad to see it move.",
            speaker="Max Muster",
            role="invented colonel",
            verb="said",
        ),
        date=day,
        places=("Vienna",),
        dateline=oc.Dateline(text="VIENNA, 3 June 2010 –", places=("VIENNA",), date=day),
    )
    return Expected(page=page, record=record, chrome=(2,))


def _markdown_links() -> Expected:
    page = PageFile("f05_markdown_links")
    record = oc.OtherPage(
        title=page.line(3),
        language="en",
        body=(
            *page.paragraphs(5),
            page.linked(7, ("handbook on shared rivers", "#")),
            page.heading(9),
            page.linked_items(11, 13, ("map of dams", "#"), ("letter", "#")),
            page.heading(15),
            page.items(17, 18),
            page.linked(20, ("Secretariat", "#")),
        ),
    )
    return Expected(page=page, record=record)


EXPECTED = (
    _release(
        "f05_press_release_glued_hyphen",
        "SKOPJE, 30 May 2008-",
        dt.date(2008, 5, 30),
        printed=("SKOPJE",),
        places=("Skopje",),
        quotations=quoted(
            1,
            "Last winter we shouted,",
            "From now on we can whisper.",
            speaker="Petar Primer",
            role="invented rescuer",
            verb="said",
        ),
    ),
    _blank_line_and_contacts(),
    _release(
        "f05_dateline_cities_and_spaces",
        "VIENNA / SARAJEVO, 25 October 2019 –",
        dt.date(2019, 10, 25),
        printed=("VIENNA", "SARAJEVO"),
        places=("Vienna", "Sarajevo"),
        quotations=quoted(
            2,
            "We found a letter from a boy who has since become a lawyer,",
            "We answered him all the same.",
            speaker="Nora Sample",
            role="invented keeper of the register",
            verb="said",
        ),
    ),
    _release(
        "f05_dateline_cities_without_spaces",
        "ZAGREB/ZADAR, 11 May 2004 -",
        dt.date(2004, 5, 11),
        printed=("ZAGREB", "ZADAR"),
        places=("Zagreb", "Zadar"),
    ),
    _release(
        "f05_dateline_dash_before_date",
        "TIRANA / BRUSSELS / GENEVA – 6 October 2020.",
        dt.date(2020, 10, 6),
        printed=("TIRANA", "BRUSSELS", "GENEVA"),
        places=("Tirana", "Brussels", "Geneva"),
    ),
    _without_year(),
    _release(
        "f05_dateline_without_dash",
        "NEW YORK CITY, 28 September 2015",
        dt.date(2015, 9, 28),
        printed=("NEW YORK CITY",),
        places=("New York City",),
    ),
    _release(
        "f05_dateline_two_words_glued",
        "WASHINGTON DC, 22 June 2018-",
        dt.date(2018, 6, 22),
        printed=("WASHINGTON DC",),
        places=("Washington DC",),  # title case, and the District's letters stay capitals
        quotations=quoted(
            2,
            "Nobody has ever hidden a horse,",
            speaker="Max Muster",
            role="invented member of an invented parliament",
            verb="said",
        ),
    ),
    _release(
        "f05_dateline_misspelt_city",
        "YERAVAN, 13 March 2006-",
        dt.date(2006, 3, 13),
        printed=("YERAVAN",),
        places=("Yeravan",),  # as printed: nothing is mended
    ),
    _release(
        "f05_dateline_nothing_after_dash",
        "DUSHANBE, 9 August 2017 –",
        dt.date(2017, 8, 9),
        printed=("DUSHANBE",),
        places=("Dushanbe",),
    ),
    _release(
        "f05_dateline_in_parentheses",
        "(Pristina, 22 February 2000)",
        dt.date(2000, 2, 22),
        printed=("Pristina",),
        places=("Pristina",),
    ),
    _release(
        "f05_dateline_weekday",
        "VIENNA, Thursday, 5 May 2011 -",
        dt.date(2011, 5, 5),
        printed=("VIENNA",),
        places=("Vienna",),
    ),
    _release(
        "f05_dateline_em_dash",
        "VIENNA, 20 January 2025 —",
        dt.date(2025, 1, 20),
        printed=("VIENNA",),
        places=("Vienna",),
        quotations=quoted(
            2,
            "Fire is easy,",
            "Upstairs is hard.",
            speaker="Nora Sample",
            role="invented operator",
            verb="said",
        ),
    ),
    _release(
        "f05_dateline_russian",
        "БИШКЕК, 29 января 2014 г. –",
        dt.date(2014, 1, 29),
        printed=("БИШКЕК",),
        places=("Бишкек",),
        language="ru",
        quotations=quoted(
            2,
            "Дети знают свои горы лучше нас,",
            "Мы исправили несколько названий, а всё остальное оставили как есть",
            speaker="Анна Примерова",
            role="вымышленный геолог",
            verb="сказала",
        ),
    ),
    _release(
        "f05_dateline_german",
        "WIEN, 4. Juni 2012 –",
        dt.date(2012, 6, 4),
        printed=("WIEN",),
        places=("Wien",),
        language="de",
        quotations=quoted(
            2,
            "Eine Akte, die niemand lesen darf, ist nur Papier",
            speaker="Max Muster",
            role="erfundener Archivar",
            verb="sagte",
        ),
    ),
    _release(
        "f05_dateline_french",
        "PARIS, le 12 mars 2013 –",
        dt.date(2013, 3, 12),
        printed=("PARIS",),
        places=("Paris",),
        language="fr",
        quotations=quoted(
            2,
            "Nous n’avons pas besoin d’un traité, mais d’un numéro de téléphone",
            speaker="Anne Exemple",
            role="maire inventée d’une ville inventée",
            verb="a dit",
        ),
    ),
    _correction("f05_correction_notice_line", 6, "WARSAW, 6 July 2015 –", "Warsaw", dt.date(2015, 7, 6)),
    _correction(
        "f05_correction_notice_before_dateline", 5, "VIENNA, 15 February 2019 –", "Vienna", dt.date(2019, 2, 15)
    ),
    _glued_caption(),
    _impossible_day(),
    _news(
        "f05_news_acronyms",  # "NATO, EU and OSCE", and "NATO, 5 May 2010" inside a sentence
        quoted(
            3,
            "Nobody wants to merge anything,",
            "We only want the same person not to be in two places on the same Tuesday.",
            speaker="Max Muster",
            role="invented trainer",
            verb="said",
        ),
    ),
    _news("f05_news_list_of_acronyms"),  # four agencies and a day, at the beginning of the body
    _news(
        "f05_news_shouting",
        quoted(
            3,
            "Children fight about less than adults do,",
            "and they stop sooner.",
            speaker="Nora Sample",
            role="invented teacher",
            verb="said",
        ),
    ),
    _news("f05_news_lower_case_city"),  # in small letters, what stands before a day may be any word
    _feature(),
    _call(),
    _faq(),
    _markdown_image(),
    _markdown_links(),
)
