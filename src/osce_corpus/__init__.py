"""Pages of osce.org as typed, clean, traceable records.

`parse` turns a page into a record, `detect` tells its type and why, `write` and `read` keep records in files, and
`build` makes one corpus of many pages. Parsing is pure: no input or output, no network, no state.
"""

from osce_corpus import vocabulary
from osce_corpus.corpus import BuildReport, Failed, Row, build, load_seeds, parse_file
from osce_corpus.detection import Detection, Evidence, PageType
from osce_corpus.errors import (
    InputTooLargeError,
    InvalidRecordError,
    MissingExtraError,
    OsceCorpusError,
    Problem,
    UnknownPageTypeError,
    UnsupportedFormatError,
    UnusablePageError,
    WrongPageTypeError,
)
from osce_corpus.explaining import ExplainedSegment, Explanation, Origin
from osce_corpus.formats import (
    dumps,
    from_arrow,
    from_dict,
    from_pandas,
    from_polars,
    loads,
    read,
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
    Paragraph,
    Quotation,
    Reference,
    ReferenceKind,
    Section,
    Table,
)
from osce_corpus.rules import Role, Rule
from osce_corpus.urls import PageUrl, read_url

__version__ = "0.1.0"

__all__ = [
    "Block",
    "BuildReport",
    "Caption",
    "Contact",
    "Dateline",
    "Detection",
    "Diagnostic",
    "Evidence",
    "ExplainedSegment",
    "Explanation",
    "Failed",
    "FieldOperation",
    "Heading",
    "InputTooLargeError",
    "InvalidRecordError",
    "Link",
    "ListBlock",
    "MissingExtraError",
    "Origin",
    "OsceCorpusError",
    "OtherPage",
    "Page",
    "PageType",
    "PageUrl",
    "Paragraph",
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
    "Table",
    "TopicPage",
    "UnknownPageTypeError",
    "UnsupportedFormatError",
    "UnusablePageError",
    "WrongPageTypeError",
    "__version__",
    "build",
    "detect",
    "dumps",
    "explain",
    "from_arrow",
    "from_dict",
    "from_pandas",
    "from_polars",
    "load_seeds",
    "loads",
    "parse",
    "parse_as",
    "parse_file",
    "read",
    "read_url",
    "to_arrow",
    "to_dict",
    "to_pandas",
    "to_polars",
    "vocabulary",
    "write",
]
