"""Records of pages that no site ever printed, made from words of our own; the same number gives the same record."""

import datetime as dt
import re
from collections.abc import Sequence
from itertools import islice
from random import Random
from typing import TypeVar

import attrs

import osce_corpus as oc

P = TypeVar("P", bound=oc.Page)

CITIES = ("VIENNA", "SKOPJE", "TIRANA", "NEW YORK", "PRISTINA", "OSH", "BISHKEK", "SARAJEVO", "THE HAGUE", "MOSTAR")
VENUES = (
    "Hofburg, Vienna",
    "Town Hall, Room 3, Tirana",
    "Hotel Panorama, Dushanbe",
    "Online",
    "Congress Centre, Podgorica",
)
SOURCE_IDS = {
    "OSCE Secretariat": "secretariat",
    "OSCE Mission to Skopje": "mission-to-skopje",
    "OSCE Presence in Albania": "presence-in-albania",
    "OSCE Office for Democratic Institutions and Human Rights": "odihr",
    "OSCE Programme Office in Bishkek": "programme-office-in-bishkek",
    "OSCE Representative on Freedom of the Media": "rfom",
}
SOURCES = tuple(SOURCE_IDS)
ORGANIZERS = (
    "Transnational Threats Department of the OSCE Secretariat",
    "OSCE Mission to Montenegro and the Ministry of Justice",
    "Office of the Co-ordinator of OSCE Economic and Environmental Activities",
)
FIELD_IDS = {
    "Countering terrorism": "countering-terrorism",
    "Policing": "policing",
    "Rule of law": "rule-of-law",
    "Elections": "elections",
    "Gender equality": "gender-equality",
    "Education": "education",
    "Arms control": "arms-control",
}
FIELDS = tuple(FIELD_IDS)
COUNTRY_CODES = {
    "OSCE Mission to Skopje": "MK",
    "OSCE Presence in Albania": "AL",
    "OSCE Programme Office in Bishkek": "KG",
    "OSCE Mission to Montenegro and the Ministry of Justice": "ME",
}
PRESS_LABELS = ("Press release", "Press release", "Press release", "Media advisory", "Press statement", "News")
EVENT_LABELS = ("Seminar", "Seminar", "Workshop", "Conference", "Training")
OPERATIONS = ("Presence in Albania", "Mission to Skopje", "Programme Office in Dushanbe", "Mission to Serbia")
TITLES = (
    "OSCE brings river engineers of both banks to one table",
    "Judges and clerks learn to publish court decisions online, with OSCE support",
    "Head of OSCE Mission calls for calm before the municipal vote",
    "Border officers train on forged documents in Osh",
    "“Open doors” day draws five hundred pupils: a first for the region",
    "OSCE and municipalities agree on common rules for emergency calls",
    "Can a village archive prevent a dispute?",
    "Media law must protect sources, OSCE Representative says",
)
EVENT_TITLES = (
    "Expert seminar on safe storage of small arms",
    "Regional workshop for prosecutors on money laundering",
    "Round table: women in local councils",
    "Training course on environmental inspections for customs officers",
)
TOPICS = ("Countering terrorism", "Gender equality", "Rule of law", "Border management", "Arms control")
SENTENCES = (
    "The course lasted three days and brought together forty officers from nine districts.",
    "Each group drew up a plan that names who does what, and by when.",
    "Participants visited the old harbour, where the first of the new stations is being built.",
    "“A register that nobody can read protects nobody,” the head of the working group said.",
    "The figures will be published every quarter, in three languages, on the pages of the ministry.",
    "Local councils asked for help with the translation of by-laws that date back to 1974.",
    "Small towns often lack the staff to answer such requests within the fifteen days that the law allows.",
    "Engineers from both banks measured the water on 14 May 2009 and again in autumn.",
    "Police, judges and teachers spoke about cases from their own practice.",
    "The handbook follows the recommendations that experts made after the floods of 2003.",
    "Speakers stressed that trust grows slowly and is lost in an afternoon.",
    "A second meeting is to take place in Vienna on 3 December 2012.",
    "Nobody should have to travel eighty kilometres to hand in a form, the mayor added.",
    "The project is funded by six participating States and runs until the end of next year.",
    "Trainers showed how a lost page can be found again when the index is kept well.",
    "More than two thousand households now have a number to call at night.",
    "Observers had asked for clearer rules on campaign spending in their report.",
    "The new rooms are open to lawyers, journalists and everyone who wants to read a file.",
    "Villagers on both sides of the line keep bees, and this is where the talks began.",
    "The commission heard eleven complaints, of which four were upheld.",
    "Students wrote essays on what a border is for; the best were read aloud.",
    "It was the first time that both services used the same map.",
    "Documents of the last ten years were scanned, and the originals returned to the archive.",
    "The office keeps a list of interpreters who can be reached within the hour.",
)
HEADINGS = ("How it began", "What comes next", "Why it matters", "Voices from the field", "Facts and figures")
ITEMS = (
    "safe storage of records in municipal archives;",
    "training for the staff of emergency lines;",
    "a yearly report to parliament;",
    "exchange visits between schools of both banks;",
    "advice on the drafting of by-laws.",
)
SAID = "A register that nobody can read protects nobody,"
"""What the head of a working group says in one of the sentences, without a name."""
_LINKABLE = re.compile(r"\b(?:handbook|report|archive|register|project|list of interpreters|map|recommendations)\b")


def record(number: int) -> oc.Page:
    """Press release, seminar and topic page in turn."""
    return (press_release, seminar, topic_page)[number % 3](number)


def identified(page: P) -> P:
    """The record with the identifiers of what it names."""
    issuers = (*page.sources, *(page.organized_by if isinstance(page, oc.Seminar) else ()))
    codes = (COUNTRY_CODES[name] for name in issuers if name in COUNTRY_CODES)
    return attrs.evolve(
        page,
        source_ids=tuple(SOURCE_IDS[name] for name in page.sources),
        field_of_work_ids=tuple(FIELD_IDS[name] for name in page.fields_of_work),
        country_codes=tuple(dict.fromkeys(codes)),
    )


def press_release(number: int) -> oc.PressRelease:
    random = Random(f"press release {number}")
    cities = random.sample(CITIES, 2 if random.random() < 0.15 else 1)
    day = dt.date(random.randint(1999, 2025), random.randint(1, 12), random.randint(1, 28))
    printed = f"{'/'.join(cities)}, {day.day} {day:%B %Y} {random.choice('-–')}"
    body: list[oc.Block] = list(_prose(random, random.randint(4, 8)))
    lead = body[0].text
    body[0] = oc.Paragraph(text=f"{printed} {lead}", links=tuple(_links(random, f"{printed} {lead}")))
    if random.random() < 0.4:
        body[2:2] = [oc.ListBlock(items=tuple(random.sample(ITEMS, 3)))]
    if random.random() < 0.4:
        body[-1:-1] = [oc.Heading(text=random.choice(HEADINGS), level=2)]
    page = oc.PressRelease(
        label=random.choice(PRESS_LABELS),
        title=random.choice(TITLES),
        url=f"https://www.osce.org/secretariat/{50_000 + number}",
        node_id=50_000 + number,
        language="en",
        sources=(random.choice(SOURCES),),
        fields_of_work=tuple(random.sample(FIELDS, random.choice((1, 1, 2)))),
        body=tuple(body),
        quotations=_quotations(body),
        date=day,
        places=tuple(city.title() for city in cities),
        dateline=oc.Dateline(text=printed, places=tuple(cities), date=day),
    )
    return identified(page)


def seminar(number: int) -> oc.Seminar:
    random = Random(f"seminar {number}")
    starts = dt.date(random.randint(2001, 2025), random.randint(1, 12), random.randint(1, 25))
    ends = starts + dt.timedelta(days=2) if random.random() < 0.4 else None
    page = oc.Seminar(
        label=random.choice(EVENT_LABELS),
        title=random.choice(EVENT_TITLES),
        url=f"https://www.osce.org/event/{60_000 + number}",
        node_id=60_000 + number,
        language="en",
        sources=(random.choice(SOURCES),),
        fields_of_work=tuple(random.sample(FIELDS, random.choice((1, 1, 2)))),
        body=tuple(_prose(random, random.randint(3, 6))),
        starts=starts,
        ends=ends,
        location=random.choice(VENUES),
        organized_by=(random.choice(ORGANIZERS),),
    )
    return attrs.evolve(identified(page), quotations=_quotations(page.body))


def topic_page(number: int) -> oc.TopicPage:
    random = Random(f"topic page {number}")
    body: list[oc.Block] = list(_prose(random, 2))
    for heading in ("Our challenge", "Our action", "Our teams"):
        body += [oc.Heading(text=heading, level=2), *_prose(random, random.randint(2, 3))]
        if random.random() < 0.4:
            body.append(oc.ListBlock(items=tuple(random.sample(ITEMS, 4))))
    body += [oc.Heading(text="Our operations on the ground", level=3), *_prose(random, 1)]
    operations: list[oc.FieldOperation] = []
    for name in random.sample(OPERATIONS, 3):
        day = dt.date(random.randint(1992, 2006), random.randint(1, 12), random.randint(1, 28))
        summary = f"Established on {day.day} {day:%B %Y}, the office {random.choice(('supports courts', 'advises mayors'))} in five towns."
        body += [oc.Heading(text=name, level=4), oc.Paragraph(text=summary)]
        operations.append(oc.FieldOperation(name=name, summary=summary, established=day))
    title = random.choice(TOPICS)
    slug = title.lower().replace(" ", "-")
    return oc.TopicPage(
        title=title,
        url=f"https://www.osce.org/{slug}",
        language="en",
        body=tuple(body),
        quotations=_quotations(body),
        lead=body[0].text,
        operations=tuple(operations),
    )


def _quotations(body: Sequence[oc.Block]) -> tuple[oc.Quotation, ...]:
    return tuple(
        oc.Quotation(text=SAID, role="head of the working group", verb="said", block=index)
        for index, block in enumerate(body)
        if f"“{SAID}”" in block.text
    )


def _prose(random: Random, paragraphs: int) -> list[oc.Paragraph]:
    sentences = iter(random.sample(SENTENCES, len(SENTENCES)))
    made: list[oc.Paragraph] = []
    for index in range(paragraphs):
        text = " ".join(islice(sentences, random.randint(1, 3)))
        if index == 0:
            text = f"The OSCE supported the work of two neighbouring towns this week. {text}"
        made.append(oc.Paragraph(text=text, links=tuple(_links(random, text))))
    return made


def _links(random: Random, text: str) -> list[oc.Link]:
    return [
        oc.Link(text=found[0], url=f"https://www.osce.org/files/{number}.pdf", start=found.start())
        for number, found in enumerate(_LINKABLE.finditer(text), start=random.randint(1, 900))
        if random.random() < 0.4
    ]
