"""A paragraph, what is quoted in it, and who says that."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property

from osce_corpus.dateline import find_dateline
from osce_corpus.quotations.attributing import (
    Attribution,
    is_name,
    is_of_another,
    is_part,
    leads_on,
    read_adding,
    read_behind,
    read_in_front,
    read_inverted,
)
from osce_corpus.quotations.marks import MASK, Span, begins_quoted
from osce_corpus.quotations.persons import Persons
from osce_corpus.quotations.verbs import verb_at

_ABBREVIATIONS = "Mr Ms Mrs Dr St Prof Amb Gen Col Lt Maj Capt No nr Nr др проф".split()
_NO_ABBREVIATION = "".join(rf"(?<!\b{word}\.)" for word in _ABBREVIATIONS)
_SENTENCE_END = re.compile(
    rf"[.!?…](?<!\b[A-ZА-Я]\.){_NO_ABBREVIATION}{MASK}?(?=\s+(?:[^\W\d_a-zа-я]|[{MASK}„“‘\"«])|\s*$)"
)
_ENDS = ".!?…"
_FARTHEST = 500
_DASHES = (" –", " —", " -")
_INSIDE = re.compile(r"[.,!?…] [–—-] (?=\w)")


class QuotedParagraph:
    """A paragraph with quotation marks, which may begin with a dateline."""

    def __init__(self, text: str, spans: Sequence[Span], persons: Persons, *, may_have_dateline: bool) -> None:
        self._persons = persons
        self._may_have_dateline = may_have_dateline
        self._spans = spans or tuple(_left_open(text, persons))
        self._text = _masked(text, self._spans)
        self._ends = [found.end() for found in _SENTENCE_END.finditer(self._text)]

    @property
    def whole(self) -> str | None:
        """What is quoted, where all of the paragraph is one quotation."""
        return self._spans[0].text if len(self._spans) == 1 and not self._text.strip(f" ,{MASK}{_ENDS}") else None

    def attributed(self) -> Iterator[tuple[str, Attribution]]:
        """Yield what somebody says, two parts with the attribution between them as one, and who it is."""
        index = 0
        said: Attribution | None = None
        while index < len(self._spans):
            text = self._spans[index].text
            if behind := self._behind(index):
                said = behind
                if self._is_interrupted(index):
                    index += 1
                    text = f"{text} {self._spans[index].text}"
                yield text, behind
            elif front := self._in_front(index, said):
                said = front
                yield text, front
            elif inside := _interrupted(text, self._persons):
                yield inside
            index += 1

    def announcing(self, quoted: str) -> Attribution | None:
        """Return who says what stands in the paragraph below, where this one ends with a colon."""
        return (
            read_in_front(self._sentence_before(len(self._text)), quoted, self._persons)
            if leads_on(self._text)
            else None
        )

    @cached_property
    def _start(self) -> int:
        """Where the prose begins, behind a dateline."""
        found = find_dateline(self._text) if self._may_have_dateline else None
        return len(found.dateline.text) if found else 0

    def _front(self, index: int) -> str:
        """Return what stands between the beginning of the sentence and a quotation."""
        return self._sentence_before(self._spans[index].start)

    def _sentence_before(self, at: int) -> str:
        place = bisect_right(self._ends, at)
        start = max(self._start, self._ends[place - 1] if place else 0, at - _FARTHEST)
        return self._text[start:at].strip(" –—-")

    def _next(self, index: int) -> int:
        """Return where the next quotation begins, or the paragraph ends."""
        return self._spans[index + 1].start if index + 1 < len(self._spans) else len(self._text)

    def _end_of_sentence(self, index: int) -> int:
        """Return where the sentence ends in which a quotation stands, or that begins behind it."""
        place = bisect_right(self._ends, self._spans[index].end)
        return self._ends[place] if place < len(self._ends) else len(self._text)

    def _behind(self, index: int) -> Attribution | None:
        """Return the attribution right behind a quotation."""
        span, front = self._spans[index], self._front(index)
        if leads_on(front) or (front and (is_of_another(front) or not is_part(span.text, front))):
            return None
        end = min(self._end_of_sentence(index), self._next(index), span.end + _FARTHEST)
        return read_behind(self._text[span.end : end], span.text, self._persons)

    def _in_front(self, index: int, said: Attribution | None) -> Attribution | None:
        """Return the attribution in front of a quotation, in its sentence; `said` is that of the one before."""
        front, text = self._front(index), self._spans[index].text
        if not front:
            return None
        _, mask, between = front.rpartition(MASK)
        if said and mask and (leads_on(between) or is_part(text, between)) and (adding := read_adding(between, said)):
            return adding
        return read_in_front(front, text, self._persons)

    def _is_interrupted(self, index: int) -> bool:
        """Return whether the next quotation is the second part of one: nothing but the attribution is between them."""
        if index + 1 == len(self._spans):
            return False
        end, following = self._end_of_sentence(index), self._next(index)
        if end > following:
            is_words = not is_name(self._spans[index + 1].text)
            return is_words and self._text[self._spans[index].end : following].rstrip().endswith((",", ";", *_DASHES))
        return not self._text[end:following].strip() and self._behind(index + 1) is None


def _masked(text: str, spans: Sequence[Span]) -> str:
    """Return a paragraph without the quoted words, of the same length; the ends of sentences stay."""
    parts: list[str] = []
    at = 0
    for span in spans:
        end = span.text[-1] if span.text[-1] in _ENDS else MASK
        parts += (text[at : span.start], MASK * (span.end - span.start - 2), end, MASK)
        at = span.end
    return "".join((*parts, text[at:]))


def _left_open(text: str, persons: Persons) -> Iterator[Span]:
    """Yield what is quoted in a paragraph that opens with a mark, closes none and ends by saying who speaks."""
    comma = text.rfind(", ")
    verb = verb_at(text, comma + 2) if comma > 0 and begins_quoted(text) else None
    if verb and persons.read_after(text[verb.end :].strip()):
        yield Span(0, comma + 1, text[1 : comma + 1])


def _interrupted(text: str, persons: Persons) -> tuple[str, Attribution] | None:
    """Return the words and the attribution of a quotation that has it inside its marks, between dashes."""
    for dash in _INSIDE.finditer(text):
        verb = verb_at(text, dash.end())
        if verb is None:
            continue
        close = _INSIDE.search(text, verb.end)
        end = close.start() if close else len(text)
        said = read_inverted(text[dash.end() : end], persons)
        rest = text[close.end() :] if close else ""
        return (f"{text[: dash.start() + 1]} {rest}".strip(), said) if said else None
    return None
