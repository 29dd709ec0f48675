"""The document of the data model: every public type, every attribute, and a value of each."""

import inspect
import re
from collections.abc import Iterable, Iterator
from enum import Enum
from html import escape

import osce_corpus as oc
from osce_corpus import vocabulary
from tests.website.models import Attribute, attributes
from tests.website.shortening import shortened
from tests.website.specimens import Specimen, specimens

GROUPS: dict[str, tuple[type, ...]] = {
    "Types of pages": (oc.Page, oc.PressRelease, oc.Seminar, oc.TopicPage, oc.OtherPage, oc.PageType),
    "Blocks of a body": (oc.Heading, oc.Paragraph, oc.ListBlock, oc.Caption, oc.Table, oc.Link),
    "Parts of pages": (
        *(oc.Section, oc.Dateline, oc.FieldOperation, oc.Contact),
        *(oc.Quotation, oc.Reference, oc.ReferenceKind),
        *(oc.Diagnostic, oc.PageOrigin, oc.Translation, oc.UnknownKey),
    ),
    "Detection and explanations": (
        *(oc.Detection, oc.Evidence),
        *(oc.Explanation, oc.ExplainedSegment, oc.Origin, oc.Role, oc.Rule),
    ),
    "Many pages and builds": (oc.Source, oc.Parsed, oc.Failed, oc.BuildReport, oc.Description, oc.Row, oc.Hit),
    "Addresses and records": (oc.PageUrl, oc.Problem),
    "Vocabulary": (
        *(vocabulary.Vocabulary, vocabulary.Entry, vocabulary.FieldOfWork, vocabulary.State, vocabulary.Structure),
        *(vocabulary.Kind, vocabulary.Participation, vocabulary.Source),
    ),
}
"""The types, in the order in which they are shown."""
_INTRODUCTION = """
# Data model

Every type and every attribute: its type, what it holds, and a value. The values are not written here, but read when
this document is made: from the seeds, the real pages that come with the library, and where no seed has one, from pages
that we wrote; each says so. Long values are cut. All types are frozen: `attrs.evolve` makes another value of one.
[Formats](formats.md) says how a page becomes a record of JSON, [Tables](columnar.md) how it becomes a row.
"""
_NAME = re.compile(r"\b[A-Z]\w+\b")
_BACKTICKS = re.compile("`+")


def document() -> str:
    """Return the document."""
    with specimens() as values:
        sections = [_section(title, models, values) for title, models in GROUPS.items()]
    return "\n\n".join((_INTRODUCTION.strip(), *sections))


def identifier(model: type) -> str:
    """Return the public name of a type, which is also where it stands in the document."""
    return f"vocabulary.{model.__name__}" if model in GROUPS["Vocabulary"] else model.__name__


def _section(title: str, models: Iterable[type], values: tuple[Specimen, ...]) -> str:
    return "\n\n".join((f"## {title}", *(part for model in models for part in _model(model, values))))


def _model(model: type, values: tuple[Specimen, ...]) -> Iterator[str]:
    yield f"### {identifier(model)} {{ #{identifier(model)} }}"
    yield inspect.getdoc(model) or ""
    for base in set(model.__bases__).intersection(*GROUPS.values()):
        yield f"Beside these it has the attributes of {_linked(base.__name__, model)}."
    own = tuple(specimen for specimen in values if isinstance(specimen.value, model))
    for attribute in attributes(model):
        yield "\n".join(_entry(model, attribute, _value(model, attribute, own)))


def _entry(model: type, attribute: Attribute, value: str) -> Iterator[str]:
    kind = " computed" if attribute.is_property else ""
    name = f"`{attribute.name}`{{ #{identifier(model)}.{attribute.name} .attribute }}"
    yield f'{name} <span class="type">{_linked(attribute.type, model)}{kind}</span>'
    yield f":   {attribute.doc}"
    yield f"\n    {value}"


def _value(model: type, attribute: Attribute, specimens: tuple[Specimen, ...]) -> str:
    """Return the first value that is not empty, and where it comes from."""
    if issubclass(model, Enum):
        return _code(repr(model[attribute.name].value))
    held = ((getattr(specimen.value, attribute.name), specimen.source) for specimen in specimens)
    known = [(value, source) for value, source in held if value is not None and value != ()]
    value, source = next((pair for pair in known if pair[0] is not False), known[0])
    return f'{_code(shortened(value))} <span class="source">{source}</span>'


def _code(text: str) -> str:
    """Return text as code of Markdown, with backticks around that are not in it."""
    around = "`" * (1 + max(map(len, _BACKTICKS.findall(text)), default=0))
    return f"{around} {text} {around}"


def _linked(annotation: str, model: type) -> str:
    """Return the text of a type as HTML, each name in it a link to where the document has it."""
    there = {one.__name__: one for models in GROUPS.values() for one in models}
    if model in GROUPS["Vocabulary"]:
        there |= {one.__name__: one for one in GROUPS["Vocabulary"]}

    def link(name: re.Match[str]) -> str:
        found = there.get(name[0])
        return f'<a href="#{identifier(found)}">{name[0]}</a>' if found else name[0]

    return _NAME.sub(link, escape(annotation))
