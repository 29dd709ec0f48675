"""TEI P5, the XML of the Text Encoding Initiative: a text with its header for each page. One way."""

from collections.abc import Iterable
from typing import BinaryIO

from osce_corpus.formats.format import Format
from osce_corpus.formats.records import known_dict
from osce_corpus.formats.tei.blocks import body
from osce_corpus.formats.tei.header import corpus_header, header, language_tag
from osce_corpus.formats.tei.markup import Attributes, lines
from osce_corpus.formats.texts import refusal
from osce_corpus.pages import Page

_NAMESPACE = "http://www.tei-c.org/ns/1.0"


def dumps(page: Page) -> str:
    """Return a page as a `TEI` element."""
    return _text(page, 1, {"xmlns": _NAMESPACE}) + "\n"


def write(pages: Iterable[Page], file: BinaryIO) -> int:
    """Write pages as one `teiCorpus`, each as it comes; return how many.

    TEI has no corpus without texts: what is written for no pages is well formed, and not valid.
    """
    count = 0
    file.write(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="{_NAMESPACE}">\n{corpus_header()}\n'.encode()
    )
    for page in pages:
        count += 1
        file.write(f"{_text(page, count, {})}\n".encode())
    file.write(b"</teiCorpus>\n")
    return count


def _text(page: Page, number: int, attributes: Attributes) -> str:
    """Return a page as the text of a number in its file; the blocks that notes are about are identified by it."""
    refused = refusal(known_dict(page))
    if refused.problems:
        raise refused
    named = {quotation.block for quotation in page.quotations} | {reference.block for reference in page.references}

    def identify(block: int) -> str | None:
        return f"page-{number}-block-{block}" if block in named and block < len(page.body) else None

    tag = {"xml:lang": language_tag(page)}
    parts = [header(page, identify), lines("text", [body(page.body, identify)], tag)]
    return lines("TEI", parts, attributes)


TEI = Format("tei", (".xml", ".tei"), write, None, dumps, None)
