"""Where each field of a page was read from, and what can tell it."""

from collections.abc import Callable, Iterable, Iterator, Sequence

import attrs
from attrs import frozen

from osce_corpus.dateline import place_of_date_line
from osce_corpus.dates import read_days
from osce_corpus.document import Segment
from osce_corpus.explaining.placing import Place, rule_of_label
from osce_corpus.metadata import Entry
from osce_corpus.pages import OtherPage, Page, Reading, before_day, country_codes, in_front_of_body
from osce_corpus.parts import Heading, Paragraph, Quotation, Reference
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.labels import EVENT_LABELS, LABELS, Field

_NOT_READ = frozenset(("diagnostics", "origin", "variants", "translations", "unknown_keys"))
_FALLBACKS = {
    "places": (Field.PLACE, Field.LOCATION),
    "location": (Field.LOCATION, Field.PLACE),
    "sources": (Field.SOURCE,),
    "source_ids": (Field.SOURCE,),
    "fields_of_work": (Field.FIELDS_OF_WORK,),
    "field_of_work_ids": (Field.FIELDS_OF_WORK,),
    "country_codes": (Field.SOURCE, Field.ORGANIZED_BY, Field.PLACE, Field.LOCATION),
    "organized_by": (Field.ORGANIZED_BY,),
    "label": (Field.TYPE,),
    "date": (Field.DATE,),
    "starts": (Field.DATE,),
    "ends": (Field.DATE, Field.LAST_DAY),
}
"""The labels behind which a field stands, what counts most first."""
_ISSUERS = frozenset((Field.SOURCE, Field.ORGANIZED_BY))
_DATELINE = "a dateline at the beginning of the body"
_OWN_LINE = "a line beside the title that is only a day, a city perhaps before it"
_HEAD_DAY = "a day that the page gives to machines: a `time` element, the head, JSON-LD"
_BODY = "what is neither chrome nor title nor metadata"
_ELSEWHERE = {
    "title": ("a line marked as the main heading", "a short line beside the type label", "the first short line"),
    "label": ("a word for a type of page above or below the title",),
    "url": ("the caller", "the head of the page", "an address printed below the body"),
    "node_id": ("a number at the end of the address",),
    "url_language": ("a language at the beginning of the address's path",),
    "language": ("the commonest words and the letters of the body",),
    "body": (_BODY,),
    "quotations": ("paragraphs with words between quotation marks, and beside them the person who says them",),
    "references": (
        "resolutions and decisions with their numbers, symbols, and names of documents, anywhere in the body",
    ),
    "contacts": (
        "lines below a word for contacts at the end of the body",
        "a sentence that leads to somebody",
        "a box of contacts",
    ),
    "date": (_OWN_LINE, _DATELINE, _HEAD_DAY),
    "starts": (_OWN_LINE, _DATELINE, _HEAD_DAY),
    "ends": (_OWN_LINE, _DATELINE, _HEAD_DAY),
    "places": (_OWN_LINE, _DATELINE),
    "country_codes": (_OWN_LINE, _DATELINE),
    "dateline": (_DATELINE,),
    "is_correction": ('the word "Correction" at the beginning of the title or of the body',),
    "lead": ("the first paragraph above any heading",),
    "operations": ("headings that name field operations, and what stands below them",),
}
"""What else can tell a field, in words, what counts most first."""


@frozen
class How:
    """How a field was found."""

    rule: Rule
    lines: tuple[Segment, ...] = ()
    """Where it stands."""
    printed: tuple[str, ...] = ()
    """What was read, as printed."""


def find_origins(
    page: Page, reading: Reading, places: Sequence[Place], *, is_url_given: bool
) -> Iterator[tuple[str, How | None]]:
    """Yield each field of a page and how it was found, `None` for an empty one.

    `is_url_given` says that the address of the page is the caller's.
    """
    finder = _Finder(page, reading, places, is_url_given=is_url_given)
    for name in (field.name for field in attrs.fields(type(page)) if field.name not in _NOT_READ):
        yield name, finder.find(name) if getattr(page, name) else None


def looked_for(name: str) -> tuple[str, ...]:
    """Return what can tell a field, in words, what counts most first."""
    labels = [_labels(field) for field in _FALLBACKS.get(name, ())]
    return (*labels, *_ELSEWHERE.get(name, ()))


def _labels(field: Field) -> str:
    words = [word for word, found in (LABELS | EVENT_LABELS).items() if found is field]
    return f"the label {' or '.join(words)}"


class _Finder:
    """Finds the origins of the fields that a page has."""

    def __init__(self, page: Page, reading: Reading, places: Sequence[Place], *, is_url_given: bool) -> None:
        outline = reading.outline
        self._page = page
        self._outline = outline
        self._places = places
        self._url = reading.url
        self._is_url_given = is_url_given
        self._finders: dict[str, Callable[[], How | None]] = {
            "label": lambda: self._line(outline.label_line, Rule.TYPE_WORD) or self._labelled("label"),
            "title": self._title,
            "url": self._address,
            "node_id": lambda: self._in_address(Rule.ADDRESS),
            "url_language": lambda: self._in_address(Rule.ADDRESS),
            "language": lambda: How(Rule.WORDS, self._body()),
            "body": lambda: How(Rule.PROSE, (*self._in_front_of_body(), *self._body())),
            "quotations": lambda: self._in_blocks(page.quotations),
            "references": lambda: self._in_blocks(page.references),
            "contacts": lambda: _of_lines(Rule.CONTACT_LINES, outline.contact_lines),
            "dateline": self._dateline,
            "is_correction": self._correction,
            "lead": self._lead,
            "operations": self._operations,
            "date": lambda: self._day("date"),
            "starts": lambda: self._day("starts"),
            "ends": lambda: self._day("ends"),
            "country_codes": self._countries,
            "places": lambda: self._labelled("places") or self._places_of_header() or self._dateline(),
        }

    def find(self, name: str) -> How | None:
        """Return how a field was found that is not empty."""
        finder = self._finders.get(name)
        return finder() if finder else self._labelled(name)

    def _labelled(self, name: str) -> How | None:
        """Return the values behind the first label that has any."""
        for field in _FALLBACKS.get(name, ()):
            entries = [entry for entry in self._outline.metadata.entries if entry.field is field and entry.values]
            if entries:
                return _of_entries(entries)
        return None

    def _line(self, line: Segment | None, rule: Rule) -> How | None:
        return _of_lines(rule, (line,)) if line else None

    def _title(self) -> How:
        line = self._outline.title_line
        if line is None:
            return How(Rule.HEAD, (), (self._page.title or "",))
        return _of_lines(self._places[line.index][1], (line,))

    def _address(self) -> How:
        head = self._outline.head
        return self._in_address(
            Rule.CALLER if self._is_url_given else Rule.HEAD if head and head.url else Rule.KNOWN_LABEL
        )

    def _in_address(self, rule: Rule) -> How:
        """Return the address, as it was given, for what was read from it."""
        return How(rule, (), (self._url.printed,) if self._url else ())

    def _day(self, name: str) -> How | None:
        """Return the first of what can tell a day that tells the one of the record."""
        day = getattr(self._page, name)
        for entry in self._outline.metadata.entries:
            if entry.field in (Field.DATE, Field.LAST_DAY) and any(_tells(value, day) for value in entry.values):
                return _of_entries([entry])
        header, found = self._outline.header, self._outline.dateline
        if header and any(_tells(value, day) for value in header.values):
            return _of_lines(Rule.DAY_LINE, header.segments)
        if found and (found.dateline.date == day or _tells(found.dateline.text, day)):
            return self._dateline()
        return How(Rule.HEAD, (), (str(day),))

    def _places_of_header(self) -> How | None:
        header = self._outline.header
        if header is None or not place_of_date_line(header.values[0]):
            return None
        return self._header()

    def _header(self) -> How | None:
        header = self._outline.header
        return _of_lines(Rule.DAY_LINE, header.segments) if header else None

    def _countries(self) -> How:
        """Return the facts that name field operations or countries of which the record has the codes."""
        entries = [entry for entry in self._outline.metadata.entries if self._names_a_country(entry)]
        others = (self._header(), self._dateline())
        found = [_of_entries([entry]) for entry in entries]
        found += (how for how in others if how and country_codes((), map(before_day, how.printed)))
        rule = next((how.rule for how in found), Rule.VALUE)
        lines = tuple(line for how in found for line in how.lines)
        return How(rule, lines, tuple(text for how in found for text in how.printed))

    def _names_a_country(self, entry: Entry) -> bool:
        if entry.field not in _FALLBACKS["country_codes"]:
            return False
        is_issuer = entry.field in _ISSUERS
        codes = country_codes(entry.values, ()) if is_issuer else country_codes((), entry.values)
        return not set(codes).isdisjoint(self._page.country_codes)

    def _dateline(self) -> How | None:
        line, found = self._outline.dateline_line, self._outline.dateline
        return How(Rule.DATELINE, (line,), (found.dateline.text,)) if line and found else None

    def _correction(self) -> How:
        title = self._outline.title_line
        is_in_title = title is not None and title.text.upper().startswith("CORRECT")
        return _of_lines(Rule.WORDS, (title,) if title and is_in_title else self._outline.body_lines[0])

    def _lead(self) -> How:
        blocks = zip(self._outline.body, self._outline.body_lines, strict=True)
        return _of_lines(Rule.PROSE, next(lines for block, lines in blocks if isinstance(block, Paragraph)))

    def _operations(self) -> How:
        """Return the headings of the cards, and what stands below each."""
        names = tuple(operation.name for operation in getattr(self._page, "operations", ()))
        is_card = False
        found: list[Segment] = []
        for block, lines in zip(self._outline.body, self._outline.body_lines, strict=True):
            if isinstance(block, Heading):
                is_card = block.text in names
            found += lines if is_card else ()
        return How(Rule.WORDS, tuple(found), names)

    def _in_blocks(self, found: Sequence[Quotation | Reference]) -> How:
        """Return the blocks in which something was found; those that are no prose stand in front of the outline's."""
        in_front = len(self._page.body) - len(self._outline.body)
        blocks = sorted({each.block for each in found})
        lines = tuple(line for block in blocks for line in self._outline.body_lines[block - in_front])
        return How(Rule.WORDS, lines, tuple(each.text for each in found))

    def _in_front_of_body(self) -> Iterator[Segment]:
        """Yield the lines that the body has for want of a field."""
        if isinstance(self._page, OtherPage):
            for _, lines in in_front_of_body(self._outline):
                yield from lines

    def _body(self) -> tuple[Segment, ...]:
        return tuple(line for lines in self._outline.body_lines for line in lines)


def _of_lines(rule: Rule, lines: Iterable[Segment]) -> How:
    lines = tuple(lines)
    return How(rule, lines, tuple(line.text for line in lines))


def _of_entries(entries: Sequence[Entry]) -> How:
    lines = tuple(line for entry in entries for line in entry.segments)
    return How(rule_of_label(entries[0]), lines, tuple(value for entry in entries for value in entry.values))


def _tells(text: str, day: object) -> bool:
    days = read_days(text)
    return days is not None and day in (days.starts, days.ends)
