"""Captions of photographs, told by the credit before or behind them."""

import re

from attrs import frozen

from osce_corpus.vocabulary.furniture import PHOTO_LINK

_LONGEST_CAPTION = 400
_LONGEST_CREDIT = 100
_AGENCIES = "OSCE|ODIHR|AP|AFP|EPA|Reuters|UN|Photo"
_CREDIT_BEHIND = re.compile(
    rf"\s*\((?P<credit>(?:{_AGENCIES})\s?[/:][^()]{{1,80}})\)$|(?<=[.!?])\s\((?P<name>OSCE|ODIHR)\)$"
)
_RIGHTS_BEHIND = re.compile(rf"\s*(?:©|\(c\))\s?(?P<credit>(?:{_AGENCIES})\s?/[^()/]{{2,60}})$")
_CREDIT_ALONE = re.compile(rf"(?:Photo|Image|Picture)(?: by| credit)?:? (?P<credit>(?:{_AGENCIES})\s?/[^()/.]{{2,60}})")
_CREDIT_BEFORE = re.compile(rf"\((?P<credit>(?:{_AGENCIES})\s?[/:][^()]{{1,80}})\)\s*")


@frozen
class Credited:
    """What a line says of a photograph."""

    words: str
    credit: str
    start: int
    """Where the words begin in the line."""


def find_credit(line: str) -> Credited | None:
    """Return the caption that a line is, whose credit stands before it, behind it, or both; `None` without a credit."""
    text = line.removesuffix(PHOTO_LINK).rstrip()
    if not text.endswith(")") and not text.startswith("("):
        return _credited_by_a_mark(text)
    before, after = _CREDIT_BEFORE.match(text), _CREDIT_BEHIND.search(text, max(0, len(text) - _LONGEST_CREDIT))
    credit = (after["credit"] or after["name"]) if after else before["credit"] if before else None
    start = before.end() if before else 0
    words = text[start : after.start() if after else len(text)]
    if credit is None or not words or len(words) > _LONGEST_CAPTION:
        return None
    return Credited(words, credit, start)


def _credited_by_a_mark(text: str) -> Credited | None:
    """Return the caption whose credit has no parentheses: "The talks. © OSCE/Example", "Photo: OSCE/Example"."""
    if "/" not in text[-_LONGEST_CREDIT:] or len(text) > _LONGEST_CAPTION:
        return None
    behind = _RIGHTS_BEHIND.search(text, max(0, len(text) - _LONGEST_CREDIT))
    if behind and behind.start():
        return Credited(text[: behind.start()], behind["credit"], 0)
    alone = _CREDIT_ALONE.fullmatch(text)
    return Credited(text, alone["credit"], 0) if alone else None
