"""Every diagnostic that a page can carry: its code and its sentence, in one place."""

from datetime import date

from osce_corpus.parts import Diagnostic

_SHOWN = 120

MEANINGS: dict[str, str] = {
    "date-missing": "a press release or seminar states no date",
    "date-from-head": "no day is printed, and the HTML gives one to machines",
    "title-from-head": "no line is the title, and the HTML gives one to machines",
    "date-conflict": "two dates: behind a label, above the body, in the dateline",
    "place-conflict": "the label and the dateline name different cities",
    "date-impossible": "a printed day is not in the calendar",
    "date-unreadable": "the value of a date label is no date that can be read",
    "date-partly-read": "a date label names more days than the record can hold",
    "year-missing": "the dateline has a day and a month and no year",
    "title-missing": "no line could be told to be the title",
    "no-content": "the source is empty, or only a menu",
    "label-unknown": "a label that no word list knows; the message has its value",
    "label-inferred": "a label that no word list knows was understood by its value",
    "value-unused": "a known label for which this record has no field, or a second one; the message has its value",
    "text-outside": "text above the title or outside the page's column, told by its place alone to be the site's; "
    "or much text, or a dateline, in a box that was left out",
    "list-of-pages": "the page lists others, each with a day of its own",
    "several-pages": "what only the head or the sections of another page have follows the body",
    "repeated-tail": "the last lines of the page stand further up, too; the body has them once",
    "metadata-repeated": "labels begin again further down: two pages in one source, perhaps",
    "decoding-errors": "some characters could not be decoded and stand as U+FFFD",
    "encoding-guessed": "the bytes are not UTF-8 and not in the encoding they claim; their letters told which",
    "not-a-page": "the source is other data: a PDF, an image, an archive",
    "nested-too-deep": "the HTML opens tens of thousands of elements that it never closes; only its text was read",
    "frames": "the page only says what its frames show",
    "error-page": "what a server answers in place of a page: an error, a login, a check for robots",
    "looks-like-a-path": "the source is the name of a file",
    "looks-like-a-url": "the source is an address",
}
"""What each code means, in words for those who count them."""


def _shown(text: str) -> str:
    return f'"{text}"' if len(text) <= _SHOWN else f'"{text[:_SHOWN]}…"'


def _whole(text: str) -> str:
    """Return a text that stands nowhere else in the record."""
    return f'"{text}"'


def date_missing() -> Diagnostic:
    """No day is stated where a page of this type usually states one."""
    return Diagnostic(
        code="date-missing",
        message="No date was found beside the title or in a dateline; none was taken from the prose.",
    )


def date_from_head(found: date) -> Diagnostic:
    """The page prints no day that could be read, and its HTML gives one to machines."""
    message = f"No date was found beside the title or in a dateline; the page's HTML gives {found} to machines."
    return Diagnostic(code="date-from-head", message=message)


def title_from_head() -> Diagnostic:
    """No line of the page is its title, and its HTML gives one to machines."""
    message = "No line of the page could be told to be its title; it was taken from the head of its HTML."
    return Diagnostic(code="title-from-head", message=message)


def date_conflict(kept: date, other: date, where: str) -> Diagnostic:
    """The page names two days: behind its label, above its body, or in its dateline."""
    message = f"The page's date is {kept}, {where} says {other}; {kept} was kept."
    return Diagnostic(code="date-conflict", message=message)


def place_conflict(kept: str, dateline: str) -> Diagnostic:
    """The page's own place and its dateline name different cities."""
    message = f"The page's place is {_shown(kept)}, its dateline says {_shown(dateline)}; {_shown(kept)} was kept."
    return Diagnostic(code="place-conflict", message=message)


def date_impossible(printed: str) -> Diagnostic:
    """A printed day is not in the calendar."""
    return Diagnostic(code="date-impossible", message=f"There is no such day as {_shown(printed)}.")


def date_unreadable(printed: str) -> Diagnostic:
    """The value of a date label is not a date that can be read."""
    return Diagnostic(code="date-unreadable", message=f"{_whole(printed)} was not understood as a date.")


def date_partly_read(printed: str) -> Diagnostic:
    """The value of a date label names more days than a record can hold."""
    return Diagnostic(code="date-partly-read", message=f"Of {_whole(printed)} only the first day was read.")


def year_missing(printed: str) -> Diagnostic:
    """The dateline gives a day and a month and no year."""
    return Diagnostic(code="year-missing", message=f"The dateline {_shown(printed)} has no year; the date is empty.")


def title_missing() -> Diagnostic:
    """No line of the page is its title."""
    return Diagnostic(code="title-missing", message="No line of the page could be told to be its title.")


def no_content() -> Diagnostic:
    """Nothing is left of the page once the site's own furniture is gone."""
    return Diagnostic(code="no-content", message="The page has no content of its own: it is empty, or only a menu.")


def label_unknown(label: str, values: str) -> Diagnostic:
    """A metadata label that no word list knows; its value is told here and nowhere else."""
    message = f"The label {_shown(label)} is not known; its value is {_whole(values) if values else 'empty'}."
    return Diagnostic(code="label-unknown", message=message)


def label_inferred(label: str, field: str) -> Diagnostic:
    """A metadata label that no word list knows, understood by its value."""
    message = f"The label {_shown(label)} is not known; by its value it was read as {field}."
    return Diagnostic(code="label-inferred", message=message)


def value_unused(label: str, values: str) -> Diagnostic:
    """The value of a known label for which this type of page has no field."""
    where = f"of {_shown(label)}" if label else "above the body"
    message = f"The value {_whole(values)} {where} has no place in a record of this type."
    return Diagnostic(code="value-unused", message=message)


def text_outside(lines: int, first: str) -> Diagnostic:
    """Running text of an HTML page that its place alone tells to be the site's: no markup and no words do."""
    more = f", and {lines - 1} more" if lines > 1 else ""
    message = f"Text outside the page's column was taken for the site's: {_shown(first)}{more}; explain() shows it."
    return Diagnostic(code="text-outside", message=message)


def list_of_pages() -> Diagnostic:
    """The page is a list of others, and of no type that they may have."""
    message = (
        "The page lists others, each with a day of its own; what it says of them is in its body, and nowhere else."
    )
    return Diagnostic(code="list-of-pages", message=message)


def metadata_repeated(label: str) -> Diagnostic:
    """A second block of labels and values further down: two pages in one source, perhaps."""
    message = f"Labels begin again at {_shown(label)}; what follows was left in the body."
    return Diagnostic(code="metadata-repeated", message=message)


def repeated_tail(lines: int, first: str) -> Diagnostic:
    """The last lines of the page stand further up, too."""
    those = "The last line repeats one" if lines == 1 else f"The last {lines}, from {_shown(first)} on, repeat lines"
    return Diagnostic(code="repeated-tail", message=f"{those} further up; the body has them once.")


def several_pages(line: str) -> Diagnostic:
    """What only another page has follows the body of this one."""
    message = f"Another page seems to begin at or above {_shown(line)}; what follows was left in the body."
    return Diagnostic(code="several-pages", message=message)


def decoding_errors() -> Diagnostic:
    """Some characters of the source could not be decoded."""
    message = "Some characters could not be decoded and stand as U+FFFD; give the encoding that the source is in."
    return Diagnostic(code="decoding-errors", message=message)


def encoding_guessed(encoding: str, declared: str | None) -> Diagnostic:
    """The encoding of the source was told by its letters."""
    said = f"The page says that it is in {declared}, and its letters say otherwise" if declared else "Nothing says it"
    message = f"The source was read as {encoding}. {said}; give `encoding` if that is wrong."
    return Diagnostic(code="encoding-guessed", message=message)


def not_a_page() -> Diagnostic:
    """The source is a file of another kind."""
    message = "The source is no page but other data: a PDF, an image, an archive. Pass the HTML or the text of a page."
    return Diagnostic(code="not-a-page", message=message)


def nested_too_deep() -> Diagnostic:
    """The markup opens tens of thousands of elements that it never closes."""
    message = "The page opens tens of thousands of elements that it never closes; only its text was read."
    return Diagnostic(code="nested-too-deep", message=message)


def frames() -> Diagnostic:
    """The page only says which pages its frames show."""
    message = "The page is a set of frames and has no text of its own; pass the pages that stand in its frames."
    return Diagnostic(code="frames", message=message)


def error_page(title: str) -> Diagnostic:
    """The page is what a server gives in place of one: an error, a login, a check for robots."""
    message = f"By its title {_shown(title)} this is what a server answers in place of a page."
    return Diagnostic(code="error-page", message=message)


def looks_like_a_path() -> Diagnostic:
    """The source is the name of a file and not a page."""
    message = "The source looks like the path of a file; to read the file, call parse_file(path) or explain_file(path)."
    return Diagnostic(code="looks-like-a-path", message=message)


def looks_like_a_url() -> Diagnostic:
    """The source is an address and not a page."""
    message = "The source looks like a URL, and nothing is fetched; pass the page itself: parse(content, url=url)."
    return Diagnostic(code="looks-like-a-url", message=message)
