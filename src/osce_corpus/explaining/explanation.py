"""What an explanation is made of."""

import reprlib

import attrs
from attrs import frozen

from osce_corpus.detection import Detection, PageType
from osce_corpus.displayed import Displayed
from osce_corpus.pages import Page
from osce_corpus.rules import Role, Rule


def _count(segments: tuple[object, ...]) -> str:
    return f"<{len(segments)} segment{'s' * (len(segments) != 1)}>"


@frozen(kw_only=True)
class ExplainedSegment:
    """A part of a source, what it is, and why."""

    text: str
    """The part as the source has it, blank space included; of HTML, what stands between two tags."""
    role: Role
    """What it is."""
    rule: Rule
    """The rule that decided; the documentation lists all."""
    start: int | None = None
    """Where it begins in a source that is text, in characters; `None` in HTML."""
    end: int | None = None
    """Where it ends in a source that is text, one past its last character; `None` in HTML."""
    path: str | None = None
    """Where it stands in HTML, as an XPath: "/html/body/p[2]/text()[1]"; `None` in text."""
    line: int | None = None
    """The number of the line or block of the page that it is a part of, from 0; `None` for what was left out whole."""
    fields: tuple[str, ...] = ()
    """The fields of the page that were read from it."""


@frozen(kw_only=True)
class Origin:
    """Where a field was read from, or what was looked for in vain."""

    field: str
    """The name of the field."""
    value: object = attrs.field(repr=reprlib.repr)
    """Its value in the record."""
    rule: Rule | None
    """How it was found; `None` where it was not."""
    printed: tuple[str, ...] = ()
    """What was read, as printed."""
    segments: tuple[ExplainedSegment, ...] = attrs.field(default=(), repr=_count)
    """Where that stands on the page; none for what its head, its address or the caller says."""
    looked_for: tuple[str, ...] = ()
    """What can tell this field, in words, what counts most first."""


@frozen(kw_only=True, repr=False)
class Explanation(Displayed):
    """A page, and how it was read: every part of the source, and every field of the record."""

    page: Page
    """The record, as `parse` returns it."""
    detection: Detection
    """The type of the page, and the evidence for and against, as `detect` returns it."""
    segments: tuple[ExplainedSegment, ...]
    """Everything visible in the source, once and in order. Of text, the parts joined are the source, half surrogates
    replaced and bytes decoded; of HTML, every visible piece of text between two tags is there."""
    origins: tuple[Origin, ...]
    """Where each field was read from, in the order of the record; `of` gives one."""
    encoding: str | None = None
    """The encoding that bytes were in, by its Python name; `None` where the source was `str`."""

    def __repr__(self) -> str:
        found = sum(origin.rule is not None for origin in self.origins)
        return f"<Explanation of {self.page!r}: {len(self.segments):,} segments, {found} of {len(self.origins)} fields>"

    def of(self, name: str) -> Origin:
        """Return where a field was read from.

        Raises:
            ValueError: The page has no such field, or it is not read from the page.
        """
        for origin in self.origins:
            if origin.field == name:
                return origin
        known = ", ".join(origin.field for origin in self.origins)
        raise ValueError(f"{type(self.page).__name__} has no field {name!r} that is read from a page; it has {known}")

    @property
    def runner_up(self) -> tuple[PageType, float]:
        """The type that came second, and how far it was behind the first, from 0 for as likely to 1 for impossible."""
        (_, first), (second, score) = self.detection.scores[:2]
        return second, round(first - score, 4)
