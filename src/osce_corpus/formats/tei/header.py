"""The header of a text: what is known of a page besides its body."""

import datetime as dt
import re
from collections.abc import Iterator

from osce_corpus.formats.tei.blocks import Identify
from osce_corpus.formats.tei.markup import element, lines, pointer, text, texts
from osce_corpus.pages import Page, PressRelease, Seminar, TopicPage
from osce_corpus.parts import Contact, FieldOperation, PageOrigin, Quotation, Reference

_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*")
_FIRST_YEAR, _LAST_YEAR = 1000, 9999


def header(page: Page, identify: Identify) -> str:
    """Return the header of a page; `identify` gives the identifiers of blocks that notes are about."""
    title = element("title", text(page.title or ""))
    file = [
        element("titleStmt", title + "".join(element("author", name) for name in _sources(page))),
        element("publicationStmt", element("p", "Made from a page of osce.org by osce_corpus; not published.")),
        lines("notesStmt", _notes(page, identify)),
        lines("sourceDesc", [element("bibl", title + "".join(_facts_of_source(page))), *_copies(page)]),
    ]
    profile = [
        lines("abstract", [texts("p", [page.lead])]) if isinstance(page, TopicPage) else "",
        _creation(page) if isinstance(page, PressRelease) else "",
        _languages(page),
        lines("textClass", [lines("keywords", _terms(page))]),
        _setting(page) if isinstance(page, Seminar) else "",
        _operations(page) if isinstance(page, TopicPage) else "",
    ]
    return lines("teiHeader", [lines("fileDesc", file), lines("profileDesc", profile)])


def corpus_header() -> str:
    """Return the header of a corpus."""
    return lines(
        "teiHeader",
        [
            lines(
                "fileDesc",
                [
                    element("titleStmt", element("title", "Pages of osce.org")),
                    element("publicationStmt", element("p", "Made by osce_corpus; not published.")),
                    element("sourceDesc", element("p", "Pages of osce.org; the header of each text says which.")),
                ],
            )
        ],
    )


def language_tag(page: Page) -> str | None:
    """Return the language of the body, where it is a tag that XML takes for one."""
    return page.language if page.language and _LANGUAGE.fullmatch(page.language) else None


def _sources(page: Page) -> Iterator[str]:
    for place, name in enumerate(page.sources):
        yield element("orgName", text(name), {"key": _at(page.source_ids, place)})


def _at(identifiers: tuple[str | None, ...], place: int) -> str | None:
    return identifiers[place] if place < len(identifiers) else None


def _facts_of_source(page: Page) -> Iterator[str]:
    yield from _address(page.url)
    if page.node_id is not None:
        yield element("idno", str(page.node_id), {"type": "node"})
    if page.url_language is not None:
        yield element("idno", text(page.url_language), {"type": "url-language"})
    for translation in page.translations:
        content = [
            texts("title", [translation.title]),
            *_address(translation.url),
            texts("textLang", [translation.language]),
        ]
        related = element("bibl", "".join(content) or element("title"))
        yield element("relatedItem", related, {"type": "translation"})


def _address(url: str | None) -> Iterator[str]:
    if url is not None:
        yield element("ptr", attributes={"target": pointer(url)}) if pointer(url) else ""
        yield element("idno", text(url), {"type": "url"})


def _copies(page: Page) -> Iterator[str]:
    """Yield where the page was found, and where its copies."""
    if page.origin:
        yield _copy(page.origin, "origin")
    for variant in page.variants:
        yield _copy(variant, "variant")


def _copy(found: PageOrigin, kind: str) -> str:
    content = [
        element("idno", text(found.path), {"type": "file"}),
        texts("idno", [found.member], {"type": "member"}),
        *_address(found.url),
        texts("date", [found.crawled], {"type": "crawled"}),
    ]
    return element("bibl", "".join(content), {"type": kind})


def _languages(page: Page) -> str:
    if page.language is None:
        return ""
    tag = language_tag(page)
    printed = "" if tag else text(page.language)
    return element("langUsage", element("language", printed, {"ident": tag or "und"}))


def _terms(page: Page) -> Iterator[str]:
    yield element("term", page.type.value, {"type": "page-type"})
    yield texts("term", [page.label], {"type": "label"})
    for place, name in enumerate(page.fields_of_work):
        yield element("term", text(name), {"type": "field-of-work", "key": _at(page.field_of_work_ids, place)})
    yield texts("term", page.country_codes, {"type": "country"})
    if isinstance(page, PressRelease) and page.is_correction:
        yield element("term", "correction", {"type": "status"})


def _day(day: dt.date) -> str:
    return element("date", day.isoformat(), {"when": day.isoformat()})


def _creation(page: PressRelease) -> str:
    day = _day(page.date) if page.date else ""
    content = texts("placeName", page.places) + day
    return element("creation", content) if content else ""


def _setting(page: Seminar) -> str:
    days = {
        "from": page.starts.isoformat() if page.starts else None,
        "to": page.ends.isoformat() if page.ends else None,
    }
    if page.ends is None:
        days = {"when": days["from"]}
    content = [
        texts("orgName", page.organized_by, {"role": "organizer"}),
        element("date", attributes=days) if any(days.values()) else "",
        texts("locale", [page.location]),
    ]
    setting = lines("setting", content)
    return element("settingDesc", setting) if setting else ""


def _operations(page: TopicPage) -> str:
    listed = lines("listOrg", map(_operation, page.operations))
    return element("particDesc", listed) if listed else ""


def _operation(operation: FieldOperation) -> str:
    established = ""
    if operation.established:
        day = {"type": "established", "when": operation.established.isoformat()}
        established = element("event", element("label", "established"), day)
    name = element("orgName", text(operation.name))
    return element("org", name + texts("desc", [operation.summary]) + established)


def _notes(page: Page, identify: Identify) -> Iterator[str]:
    if isinstance(page, PressRelease) and page.dateline:
        yield element("note", text(page.dateline.text), {"type": "dateline"})
    for quotation in page.quotations:
        yield _quotation(quotation, identify)
    for reference in page.references:
        yield _reference(reference, identify)
    for contact in page.contacts:
        yield _contact(contact)
    for diagnostic in page.diagnostics:
        yield element("note", text(diagnostic.message), {"type": "diagnostic", "n": diagnostic.code})


def _target(block: int, identify: Identify) -> str | None:
    identifier = identify(block)
    return None if identifier is None else f"#{identifier}"


def _quotation(quotation: Quotation, identify: Identify) -> str:
    content = [
        element("quote", text(quotation.text)),
        texts("persName", [quotation.speaker]),
        texts("roleName", [quotation.role]),
        texts("term", [quotation.verb], {"type": "verb"}),
    ]
    return element("note", "".join(content), {"type": "quotation", "target": _target(quotation.block, identify)})


def _reference(reference: Reference, identify: Identify) -> str:
    year = reference.year
    when = str(year) if year is not None and _FIRST_YEAR <= year <= _LAST_YEAR else None
    content = [
        element("title", text(reference.text)),
        texts("idno", [reference.symbol]),
        element("date", str(year), {"when": when}) if year is not None else "",
    ]
    bibl = element("bibl", "".join(content), {"type": reference.kind.value})
    return element("note", bibl, {"type": "reference", "target": _target(reference.block, identify)})


def _contact(contact: Contact) -> str:
    content = [
        texts("persName", [contact.name]),
        texts("roleName", [contact.role]),
        texts("orgName", [contact.organization]),
        element("address", texts("addrLine", [contact.address])) if contact.address is not None else "",
        texts("idno", contact.phones, {"type": "phone"}),
        texts("email", contact.emails),
    ]
    return element("note", "".join(content), {"type": "contact"})
