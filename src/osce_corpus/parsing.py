"""From a source to a page: the whole way on one screen."""

from typing import TypeVar, cast

from attrs import frozen

from osce_corpus.chrome import find_chrome
from osce_corpus.detection import Detection, PageType, weigh
from osce_corpus.document import Document, Kind
from osce_corpus.errors import UnknownPageTypeError, UnusablePageError, WrongPageTypeError
from osce_corpus.explaining import Explanation, explain_page
from osce_corpus.outline import read_outline
from osce_corpus.pages import PAGE_CLASSES, Page, Reading, evidence_of, read_as
from osce_corpus.reading import MAX_SIZE, read_source, without_surrogates
from osce_corpus.urls import front_url, printed_url, read_url

P = TypeVar("P", bound=Page)

_PLAINLY = 0.8
_FIRST_LINES = 30
_LAST_LINES = 8
_UNUSABLE = frozenset(("not-a-page", "frames", "error-page", "no-content", "looks-like-a-path", "looks-like-a-url"))


@frozen(kw_only=True)
class Analysis:
    """Everything that is known of a source before it becomes a page."""

    document: Document
    reading: Reading
    detection: Detection


def parse(
    source: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    strict: bool = False,
    max_size: int = MAX_SIZE,
) -> Page:
    """Turn a page into a typed record.

    Args:
        source: The page: HTML of any year, whole or a part of it, or the text that an extractor left of it, plain or
            Markdown. Bytes are decoded by their byte order mark, else by `encoding`, else by what the page says and
            its bytes bear out, else as UTF-8, else by their letters, with an `encoding-guessed` diagnostic.
        url: The address of the page, if it is known; links are made absolute with it, and it counts for more than
            an address that the page gives. Nothing is fetched.
        encoding: The encoding of `bytes`, by its Python name.
        strict: Raise where the type is unknown or the source holds no page.
        max_size: How many bytes, or characters of `str`, the source may have.

    Returns:
        A `PressRelease`, `TopicPage` or `Seminar`; an `OtherPage` for whatever is none of them.

    Raises:
        TypeError: `source` is neither `str` nor `bytes`, or `url` is not a `str`.
        LookupError: `encoding` names no encoding.
        InputTooLargeError: The source is larger than `max_size`.
        UnknownPageTypeError: With `strict`, the page is of no known type.
        UnusablePageError: With `strict`, the source is empty, only a menu, a path or an address, no page but other
            data, or what a server answers in place of one.
    """
    found = analyse(source, url=url, encoding=encoding, max_size=max_size)
    page = read_as(found.detection.type, found.reading)
    if strict:
        _check(page, found.detection)
    return page


def parse_as(
    page_class: type[P],
    source: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
) -> P:
    """Turn a page into a record of a type that the caller knows.

    Args:
        page_class: `PressRelease`, `TopicPage`, `Seminar` or `OtherPage`.
        source: As for `parse`.
        url: As for `parse`.
        encoding: As for `parse`.
        max_size: As for `parse`.

    Raises:
        WrongPageTypeError: The page is plainly of another type.
        TypeError: `page_class` is not one of the four classes; and as for `parse`.
        InputTooLargeError: As for `parse`.
    """
    if page_class not in PAGE_CLASSES.values():
        message = (
            f"parse_as takes one of {', '.join(known.__name__ for known in PAGE_CLASSES.values())}, not {page_class!r}"
        )
        raise TypeError(message)
    found = analyse(source, url=url, encoding=encoding, max_size=max_size)
    detection, asked = found.detection, page_class.type
    if (
        asked is not PageType.OTHER
        and detection.type not in (asked, PageType.OTHER)
        and detection.confidence > _PLAINLY
    ):
        raise WrongPageTypeError(asked, detection.type, detection.confidence)
    return cast("P", read_as(asked, found.reading))


def detect(
    source: str | bytes, *, url: str | None = None, encoding: str | None = None, max_size: int = MAX_SIZE
) -> Detection:
    """Tell of what type a page is, how sure that is, and by what evidence.

    Takes and raises what `parse` takes and raises.
    """
    return analyse(source, url=url, encoding=encoding, max_size=max_size).detection


def explain(
    source: str | bytes, *, url: str | None = None, encoding: str | None = None, max_size: int = MAX_SIZE
) -> Explanation:
    """Tell what became of every part of a page: its role, the rule that decided, and the fields that were read from it.

    Takes and raises what `parse` takes and raises, and returns its record with the explanation.
    """
    found = analyse(source, url=url, encoding=encoding, max_size=max_size, is_traced=True)
    return explain_page(
        read_as(found.detection.type, found.reading),
        detection=found.detection,
        document=found.document,
        reading=found.reading,
        is_url_given=bool(url),
    )


def analyse(
    source: str | bytes,
    *,
    url: str | None = None,
    encoding: str | None = None,
    max_size: int = MAX_SIZE,
    is_traced: bool = False,
) -> Analysis:
    """Read a source, mark its chrome, find its parts and weigh the evidence."""
    url = _checked_url(url)
    document = read_source(source, url=url, encoding=encoding, max_size=max_size, is_traced=is_traced)
    printed = (document.head.url if document.head else url) or _printed_url(document)
    address = read_url(printed) if printed else None
    chrome = find_chrome(document)
    outline = read_outline(document, chrome, address.canonical if address else None)
    return Analysis(
        document=document,
        reading=Reading(outline=outline, url=address, diagnostics=document.diagnostics),
        detection=weigh(evidence_of(outline)),
    )


def _printed_url(document: Document) -> str | None:
    """Return the address that the page prints of itself below its body, or an extractor above its text."""
    segments = document.segments
    in_front = front_url(segment.mark for segment in segments[:_FIRST_LINES] if segment.kind is Kind.MARKER)
    return in_front or printed_url(segment.text for segment in segments[-_LAST_LINES:])


def _checked_url(url: object) -> str | None:
    if url is not None and not isinstance(url, str):
        message = f"url is a str, not {type(url).__name__}"
        raise TypeError(message)
    return url and without_surrogates(url)


def _check(page: Page, detection: Detection) -> None:
    for diagnostic in page.diagnostics:
        if diagnostic.code in _UNUSABLE:
            raise UnusablePageError(diagnostic.code, diagnostic.message)
    if detection.type is PageType.OTHER:
        raise UnknownPageTypeError(page.title, detection.confidence)
