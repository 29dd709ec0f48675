"""Pages of osce.org as typed, clean, traceable records.

`parse` turns a page into a record, `detect` tells its type and why, `write` and `read` keep records in files,
`parse_many` parses many pages on every core, and `build` makes one corpus of them. Parsing is pure: no input or output,
no network, no state.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from osce_corpus import vocabulary
    from osce_corpus.corpus import (
        BuildReport,
        Corpus,
        Description,
        Failed,
        Hit,
        Parsed,
        Row,
        Source,
        build,
        deduplicate,
        load_seeds,
        parse_file,
        parse_many,
        read,
    )
    from osce_corpus.detection import Detection, Evidence, PageType
    from osce_corpus.errors import (
        AlreadyReadError,
        InputTooLargeError,
        InvalidQueryError,
        InvalidRecordError,
        MissingExtraError,
        OsceCorpusError,
        Problem,
        UnknownPageTypeError,
        UnknownValueError,
        UnsupportedFormatError,
        UnusablePageError,
        WorkersError,
        WrongPageTypeError,
    )
    from osce_corpus.explaining import ExplainedSegment, Explanation, Origin
    from osce_corpus.formats import (
        dumps,
        from_arrow,
        from_dict,
        from_pandas,
        from_polars,
        json_schema,
        loads,
        to_arrow,
        to_dict,
        to_pandas,
        to_polars,
        write,
    )
    from osce_corpus.pages import OtherPage, Page, PressRelease, Seminar, TopicPage
    from osce_corpus.parsing import detect, explain, parse, parse_as
    from osce_corpus.parts import (
        Block,
        Caption,
        Contact,
        Dateline,
        Diagnostic,
        FieldOperation,
        Heading,
        Link,
        ListBlock,
        PageOrigin,
        Paragraph,
        Quotation,
        Reference,
        ReferenceKind,
        Section,
        Table,
        Translation,
        UnknownKey,
    )
    from osce_corpus.rules import Role, Rule
    from osce_corpus.urls import PageUrl, read_url
    from osce_corpus.version import __version__

__all__ = [
    "AlreadyReadError",
    "Block",
    "BuildReport",
    "Caption",
    "Contact",
    "Corpus",
    "Dateline",
    "Description",
    "Detection",
    "Diagnostic",
    "Evidence",
    "ExplainedSegment",
    "Explanation",
    "Failed",
    "FieldOperation",
    "Heading",
    "Hit",
    "InputTooLargeError",
    "InvalidQueryError",
    "InvalidRecordError",
    "Link",
    "ListBlock",
    "MissingExtraError",
    "Origin",
    "OsceCorpusError",
    "OtherPage",
    "Page",
    "PageOrigin",
    "PageType",
    "PageUrl",
    "Paragraph",
    "Parsed",
    "PressRelease",
    "Problem",
    "Quotation",
    "Reference",
    "ReferenceKind",
    "Role",
    "Row",
    "Rule",
    "Section",
    "Seminar",
    "Source",
    "Table",
    "TopicPage",
    "Translation",
    "UnknownKey",
    "UnknownPageTypeError",
    "UnknownValueError",
    "UnsupportedFormatError",
    "UnusablePageError",
    "WorkersError",
    "WrongPageTypeError",
    "__version__",
    "build",
    "deduplicate",
    "detect",
    "dumps",
    "explain",
    "from_arrow",
    "from_dict",
    "from_pandas",
    "from_polars",
    "json_schema",
    "load_seeds",
    "loads",
    "parse",
    "parse_as",
    "parse_file",
    "parse_many",
    "read",
    "read_url",
    "to_arrow",
    "to_dict",
    "to_pandas",
    "to_polars",
    "vocabulary",
    "write",
]

_ROOMS = {
    "corpus": (
        "BuildReport",
        "Corpus",
        "Description",
        "Failed",
        "Hit",
        "Parsed",
        "Row",
        "Source",
        "build",
        "deduplicate",
        "load_seeds",
        "parse_file",
        "parse_many",
        "read",
    ),
    "detection": ("Detection", "Evidence", "PageType"),
    "errors": (
        "AlreadyReadError",
        "InputTooLargeError",
        "InvalidQueryError",
        "InvalidRecordError",
        "MissingExtraError",
        "OsceCorpusError",
        "Problem",
        "UnknownPageTypeError",
        "UnknownValueError",
        "UnsupportedFormatError",
        "UnusablePageError",
        "WorkersError",
        "WrongPageTypeError",
    ),
    "explaining": ("ExplainedSegment", "Explanation", "Origin"),
    "formats": (
        "dumps",
        "from_arrow",
        "from_dict",
        "from_pandas",
        "from_polars",
        "json_schema",
        "loads",
        "to_arrow",
        "to_dict",
        "to_pandas",
        "to_polars",
        "write",
    ),
    "pages": ("OtherPage", "Page", "PressRelease", "Seminar", "TopicPage"),
    "parsing": ("detect", "explain", "parse", "parse_as"),
    "parts": (
        "Block",
        "Caption",
        "Contact",
        "Dateline",
        "Diagnostic",
        "FieldOperation",
        "Heading",
        "Link",
        "ListBlock",
        "PageOrigin",
        "Paragraph",
        "Quotation",
        "Reference",
        "ReferenceKind",
        "Section",
        "Table",
        "Translation",
        "UnknownKey",
    ),
    "rules": ("Role", "Rule"),
    "urls": ("PageUrl", "read_url"),
    "version": ("__version__",),
}
"""Where each public name is made. The room is imported when the name is used first, and not with the package."""


def __getattr__(name: str) -> object:
    for room, names in _ROOMS.items():
        if name in names:
            value: object = getattr(import_module(f"{__name__}.{room}"), name)
            globals()[name] = value
            return value
    if name == "vocabulary":
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
