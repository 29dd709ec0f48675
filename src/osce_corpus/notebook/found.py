"""What was found in a page, beside its text: parts that a reader opens."""

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from osce_corpus.corpus.charts import Child, element
from osce_corpus.notebook.facts import shown_origin
from osce_corpus.notebook.folding import folded
from osce_corpus.notebook.links import link
from osce_corpus.notebook.space import Space, cut, rest
from osce_corpus.pages import Page, TopicPage
from osce_corpus.parts import Contact, Diagnostic, FieldOperation, Quotation, Reference, Translation, UnknownKey

_LONGEST_TEXT = 600
_LONGEST_NAME = 200
_MOST_VALUES = 8
_SPACE = 20_000
"""For each part."""


def found_parts(page: Page) -> Iterator[Element]:
    """Yield what was found in a page; nothing for what there is none of."""
    yield from diagnostics_part(page)
    if isinstance(page, TopicPage):
        yield from _part("Field operations", map(_operation, page.operations), len(page.operations))
    yield from _part("Quotations", map(_quotation, page.quotations), len(page.quotations))
    yield from _part("References", map(_reference, page.references), len(page.references))
    yield from _part("Contacts", map(_contact, page.contacts), len(page.contacts))
    yield from _part("Translations", map(_translation, page.translations), len(page.translations))
    yield from _part("Further copies", map(shown_origin, page.variants), len(page.variants))
    yield from _part("Unknown keys", map(_unknown_key, page.unknown_keys), len(page.unknown_keys))


def diagnostics_part(page: Page) -> Iterator[Element]:
    """Yield what a reader of the page should know, where there is anything."""
    codes = ", ".join(dict.fromkeys(diagnostic.code for diagnostic in page.diagnostics))
    told = cut(codes, _LONGEST_NAME)
    yield from _part("Diagnostics", map(_diagnostic, page.diagnostics), len(page.diagnostics), told)


def _part(name: str, items: Iterable[list[Child]], count: int, told: str = "") -> Iterator[Element]:
    if count:
        shown = Space(_SPACE).fill(element("li", *item) for item in items)
        yield folded(name, element("ul", *shown), *rest(count - len(shown), name.lower()), told=told or f"{count:,}")


def _diagnostic(told: Diagnostic) -> list[Child]:
    return [element("code", cut(told.code, _LONGEST_NAME)), f" {cut(told.message, _LONGEST_TEXT)}"]


def _operation(operation: FieldOperation) -> list[Child]:
    since = f", since {operation.established}" if operation.established else ""
    summary: list[Child] = [element("br"), cut(operation.summary, _LONGEST_TEXT)] if operation.summary else []
    return [element("b", cut(operation.name, _LONGEST_NAME)), since, *summary]


def _quotation(said: Quotation) -> list[Child]:
    who = ", ".join(cut(part, _LONGEST_NAME) for part in (said.speaker, said.role) if part)
    verb = f" ({cut(said.verb, _LONGEST_NAME)})" if said.verb else ""
    return [element("q", cut(said.text, _LONGEST_TEXT)), element("small", f" {who or 'nobody named'}{verb}")]


def _reference(named: Reference) -> list[Child]:
    year = f", {named.year}" if named.year else ""
    symbol: list[Child] = [element("b", cut(named.symbol, _LONGEST_NAME)), f"{year}: "] if named.symbol else []
    return [*symbol, cut(named.text, _LONGEST_NAME), "" if named.symbol else year, element("small", f" {named.kind}")]


def _contact(contact: Contact) -> list[Child]:
    named = [element("b", cut(contact.name, _LONGEST_NAME))] if contact.name else []
    plain = [part for part in (contact.role, contact.organization, contact.address) if part]
    others = [*plain, *contact.phones[:_MOST_VALUES], *contact.emails[:_MOST_VALUES]]
    told = ", ".join(cut(part, _LONGEST_NAME) for part in others)
    left = sum(max(len(several) - _MOST_VALUES, 0) for several in (contact.phones, contact.emails))
    return [*named, ", " if named and told else "", told, f", … and {left:,} more" if left else ""]


def _translation(other: Translation) -> list[Child]:
    name = cut(other.title or other.url or "no title", _LONGEST_NAME)
    language: list[Child] = [" ", element("code", cut(other.language, _LONGEST_NAME))] if other.language else []
    return [link(name, other.url or ""), *language]


def _unknown_key(key: UnknownKey) -> list[Child]:
    place = f"{cut(key.at, _LONGEST_NAME)}.{cut(key.name, _LONGEST_NAME)}"
    return [element("code", place), f" {cut(key.value, _LONGEST_TEXT)}"]
