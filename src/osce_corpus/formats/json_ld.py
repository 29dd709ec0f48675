"""JSON-LD: pages in the words of schema.org, for search engines and graphs of knowledge. One way."""

import json
import re
from collections.abc import Iterable
from itertools import chain, repeat
from typing import Any, BinaryIO

from osce_corpus.formats.format import Format
from osce_corpus.formats.records import check_page, known_dict
from osce_corpus.formats.texts import is_whole, refusal
from osce_corpus.pages import Page, PressRelease, Seminar, TopicPage
from osce_corpus.parts import Caption, Contact, FieldOperation, Quotation, Reference, Translation

_CONTEXT = "https://schema.org"
_ADDRESS = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")
# What could end the script element of an HTML page that has this inside, or its lines.
_IN_HTML = str.maketrans({sign: f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"})

Node = dict[str, Any]


def dumps(page: Page) -> str:
    """Return a page as an indented object with its context, which may stand in a script element of HTML as it is."""
    return _written(page, {"@context": _CONTEXT, **_node(page)}, indent=2) + "\n"


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages as one graph, a line each, as they come; return how many."""
    count = 0
    file.write(f'{{"@context": "{_CONTEXT}", "@graph": ['.encode())
    for page in pages:
        file.write((",\n" if count else "\n").encode())
        file.write(_written(page, _node(page)).encode())
        count += 1
    file.write(b"\n]}\n")
    return count


def _written(page: Page, node: Node, indent: int | None = None) -> str:
    text = json.dumps(node, ensure_ascii=False, indent=indent)
    if not is_whole(text):
        raise refusal(known_dict(page))
    return text.translate(_IN_HTML)


def _node(page: Page) -> Node:
    """Return what a page is: news, an event with the page that tells of it, or a page of the web."""
    check_page(page)
    about = _named("DefinedTerm", "termCode", page.fields_of_work, page.field_of_work_ids)
    match page:
        case PressRelease():
            kind, facts = "NewsArticle", {**_page(page, "headline"), **_news(page), **_work(page, "articleBody")}
        case Seminar():
            tells = _thing("WebPage", {**_page(page, "name"), **_work(page, "text")})
            kind, facts = "Event", {"name": page.title, **_event(page), "subjectOf": tells}
        case TopicPage():
            kind, facts = "WebPage", {**_page(page, "name"), "description": page.lead, **_work(page, "text")}
        case _:
            kind, facts = "WebPage", {**_page(page, "name"), **_work(page, "text")}
    return _thing(kind, {**facts, "about": about}) or {"@type": kind}


def _thing(kind: str, properties: Node) -> Node:
    """Return an object of a type with what is known of it, nothing where that is nothing."""
    known = {name: value for name, value in properties.items() if value not in (None, (), [], {})}
    return {"@type": kind, **known} if known else {}


def _things(things: Iterable[Node]) -> list[Node]:
    return [thing for thing in things if thing]


def _page(page: Page, title: str) -> Node:
    """Return what a page goes by; `title` is the property that its title goes by."""
    number = None if page.node_id is None else str(page.node_id)
    return {**_at(page.url), title: page.title, "identifier": number}


def _at(url: str | None) -> Node:
    """Return the address of a thing. What is no address would be taken for one that begins where the file lies."""
    if url is None or _ADDRESS.fullmatch(url):
        return {"@id": url, "url": url}
    return {"url": {"@value": url}}


def _work(page: Page, text: str) -> Node:
    """Return what every page has as a creative work; `text` is the property that its text goes by."""
    captions = [block for block in page.body if isinstance(block, Caption)]
    operations = page.operations if isinstance(page, TopicPage) else ()
    mentioned = [*map(_country, page.country_codes), *map(_operation, operations), *map(_contact, page.contacts)]
    return {
        "genre": page.label,
        "inLanguage": page.language,
        "publisher": _named("Organization", "identifier", page.sources, page.source_ids),
        text: page.text or None,
        "image": _things(
            _thing("ImageObject", {"caption": block.text, "creditText": block.credit}) for block in captions
        ),
        "hasPart": _things(map(_quotation, page.quotations)),
        "citation": _things(map(_reference, page.references)),
        "workTranslation": _things(map(_translation, page.translations)),
        "mentions": _things(mentioned),
    }


def _named(kind: str, key: str, names: Iterable[str], identifiers: Iterable[str | None]) -> list[Node]:
    """Return things with their names and, where there are any, identifiers."""
    each = zip(names, chain(identifiers, repeat(None)), strict=False)
    return [_thing(kind, {"name": name, key: identifier}) for name, identifier in each]


def _news(page: PressRelease) -> Node:
    return {
        "datePublished": page.date and page.date.isoformat(),
        "dateline": page.dateline and page.dateline.text,
        "locationCreated": [_thing("Place", {"name": place}) for place in page.places],
    }


def _event(page: Seminar) -> Node:
    return {
        "startDate": page.starts and page.starts.isoformat(),
        "endDate": page.ends and page.ends.isoformat(),
        "location": _thing("Place", {"name": page.location}),
        "organizer": [_thing("Organization", {"name": name}) for name in page.organized_by],
    }


def _country(code: str) -> Node:
    return _thing("Country", {"identifier": code})


def _operation(operation: FieldOperation) -> Node:
    day = operation.established and operation.established.isoformat()
    return _thing("Organization", {"name": operation.name, "description": operation.summary, "foundingDate": day})


def _contact(contact: Contact) -> Node:
    reached = {"address": contact.address, "telephone": contact.phones, "email": contact.emails}
    organization = {"name": contact.organization}
    if not (contact.name or contact.role):
        return _thing("Organization", {**organization, **reached})
    works_for = _thing("Organization", organization)
    return _thing("Person", {"name": contact.name, "jobTitle": contact.role, "worksFor": works_for, **reached})


def _quotation(quotation: Quotation) -> Node:
    speaker = _thing("Person", {"name": quotation.speaker, "jobTitle": quotation.role})
    return _thing("Quotation", {"text": quotation.text, "creator": speaker})


def _reference(reference: Reference) -> Node:
    year = None if reference.year is None else str(reference.year)
    return _thing("CreativeWork", {"name": reference.text, "identifier": reference.symbol, "datePublished": year})


def _translation(page: Translation) -> Node:
    return _thing("WebPage", {**_at(page.url), "name": page.title, "inLanguage": page.language})


JSON_LD = Format("json-ld", (".jsonld",), write, None, dumps, None)
