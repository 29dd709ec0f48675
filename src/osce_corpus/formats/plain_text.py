"""Text for reading: title, facts, body, contacts, diagnostics. One way."""

from collections.abc import Iterable, Iterator
from typing import BinaryIO

from osce_corpus.formats.format import Format
from osce_corpus.formats.records import check_page, encoded
from osce_corpus.pages import Page, PressRelease, Seminar
from osce_corpus.parts import Block, Caption, Contact, Heading, ListBlock, Table

_BETWEEN_PAGES = b"\n\n"


def dumps(page: Page) -> str:
    """Return a page as text for reading: title, facts, body, diagnostics."""
    check_page(page)
    parts = [f"# {page.title or '(no title)'}", "\n".join(_facts(page))]
    parts += (_block_text(block) for block in page.body)
    parts += map(_contact_text, page.contacts)
    parts += (f"! {diagnostic.code}: {diagnostic.message}" for diagnostic in page.diagnostics)
    return "\n\n".join(filter(None, parts)) + "\n"


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages, with two blank lines between them; return how many."""
    count = 0
    for page in pages:
        data = encoded(dumps(page), page)
        file.write(_BETWEEN_PAGES if count else b"")
        file.write(data)
        count += 1
    return count


def _facts(page: Page) -> Iterator[str]:
    yield page.label or page.type.replace("_", " ").capitalize()
    if isinstance(page, PressRelease):
        yield f"Date: {page.date or ''}".rstrip()
        yield f"Place: {', '.join(page.places)}".rstrip()
    if isinstance(page, Seminar):
        yield f"Date: {page.starts or ''}{f' to {page.ends}' if page.ends else ''}".rstrip()
        yield f"Location: {page.location or ''}".rstrip()
        yield f"Organized by: {'; '.join(page.organized_by)}".rstrip()
    if page.sources:
        yield f"Source: {'; '.join(page.sources)}"
    if page.fields_of_work:
        yield f"Fields of work: {', '.join(page.fields_of_work)}"
    if page.url:
        yield f"URL: {page.url}"


def _contact_text(contact: Contact) -> str:
    who = (contact.name, contact.role, contact.organization, contact.address)
    facts = (*who, *contact.phones, *contact.emails)
    return f"Contact: {', '.join(filter(None, facts))}"


def _block_text(block: Block) -> str:
    match block:
        case Heading():
            return f"{'#' * block.level} {block.text}"
        case ListBlock():
            marks = (
                (f"{number}." for number in range(1, len(block.items) + 1))
                if block.ordered
                else ["-"] * len(block.items)
            )
            return "\n".join(f"{mark} {item}" for mark, item in zip(marks, block.items, strict=True))
        case Table():
            return "\n".join(f"| {' | '.join(row)} |" for row in block.rows)
        case Caption():
            return f"[{block.text}]" + (f" ({block.credit})" if block.credit else "")
        case _:
            return block.text


PLAIN_TEXT = Format("text", (".txt",), write, None, dumps, None)
