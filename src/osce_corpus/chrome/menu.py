"""The menu, by its grammar and by its words.

An empty bullet makes the next line a group, bulleted lines are entries, and a group's name may stand again
after them. Entries may be new, renamed, reordered or missing, bullets may be gone, and the menu may be cut off:
words carry the run where the grammar is gone, and the grammar where the words are.
"""

import re
from collections.abc import Sequence

from attrs import Factory, define

from osce_corpus.chrome.rules import Rule
from osce_corpus.document import Kind, Segment
from osce_corpus.prose import ends_like_a_sentence, is_label, is_prose
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import TYPE_LABELS
from osce_corpus.vocabulary.menus import CHAIR_SUFFIX, LAST_ENTRIES, MENU_WORDS, SECTION

_CHAIR_SUFFIX = re.compile(CHAIR_SUFFIX)
_LONGEST_ENTRY = 160
_LOOKAHEAD = 4
_SEVERAL = 3
_MANY = 8
_MORE_THAN_A_LIST = 40


def _entry_key(segment: Segment) -> str:
    text = segment.text
    return key(_CHAIR_SUFFIX.sub("", text) if " OSCE " in text else text)


@define
class MenuRun:
    """Consecutive segments that can be a menu, and what speaks for it."""

    start: int
    end: int
    rules: dict[int, Rule] = Factory(dict[int, Rule])
    seen: set[str] = Factory(set[str])
    """The keys of the entries."""
    repeated: set[str] = Factory(set[str])
    """The keys that occur more than once."""
    markers: int = 0
    entries: int = 0
    bulleted: int = 0
    known: int = 0
    sections: int = 0
    parts: set[str] = Factory(set[str])
    """The parts of the menu, sections aside, from which entries come."""

    def is_menu(self, *, at_top: bool) -> bool:
        """Return whether the run is a menu and not a list that a page shows.

        A list in a body has entries of one part and no groups; a menu has several of both.
        """
        if not self.known:
            return at_top and self._has_grammar
        mostly_known = self.known >= self.entries * 0.75
        if at_top and mostly_known and self.sections and (self.bulleted == self.entries or self.known >= _SEVERAL):
            return True
        varied = len(self.parts) > 1 or self.sections > 1
        if self.known >= _MANY and varied and self.known >= self.entries * 0.4:
            return at_top or self.markers > 0 or self.known >= _MORE_THAN_A_LIST
        return at_top and self._has_grammar

    @property
    def _has_grammar(self) -> bool:
        return self.markers > 1 and self.bulleted >= _MANY

    def take(self, segment: Segment, rule: Rule) -> None:
        """Add the segment at the end of the run."""
        self.rules[self.end] = rule
        self.end += 1
        if rule is Rule.MENU_MARKER:
            self.markers += 1
            return
        self.entries += 1
        self.bulleted += segment.is_item
        word = _entry_key(segment)
        (self.repeated if word in self.seen else self.seen).add(word)
        part = MENU_WORDS.get(word)
        if part is None:
            return
        self.known += 1
        if part is not SECTION:
            self.parts.add(part)
        elif word not in self.repeated:
            self.sections += 1

    def give_back(self) -> None:
        """Drop the last segment of the run."""
        self.end -= 1
        del self.rules[self.end]


def menu_at(segments: Sequence[Segment], start: int) -> MenuRun | None:
    """Return the longest run of menu-like segments from `start`, or `None` where no menu can begin."""
    run = MenuRun(start=start, end=start)
    while run.end < len(segments):
        rule = _rule(segments, run)
        if rule is None:
            break
        run.take(segments[run.end], rule)
    if run.end == start:
        return None
    if _ends_with_a_title(segments, run):
        run.give_back()
    return run


def _rule(segments: Sequence[Segment], run: MenuRun) -> Rule | None:
    """Return the rule that makes the next segment a part of the menu."""
    segment = segments[run.end]
    if segment.kind is Kind.MARKER:
        return Rule.MENU_MARKER if len(segment.mark) == 1 else None
    if not _could_be_entry(segment):
        return None
    word = _entry_key(segment)
    part = MENU_WORDS.get(word)
    if part is None and word in TYPE_LABELS and not _is_amid_entries(segments, run):
        return None  # where the menu ends and the page begins
    if run.rules.get(run.end - 1) is Rule.MENU_MARKER:
        if not _could_be_group(segments, run.end, is_known=part is not None):
            return None
        return Rule.MENU_ECHO if word in run.seen else Rule.MENU_GROUP
    if segment.is_item:
        return Rule.MENU_ENTRY
    if part is None and run.end == run.start:
        return None  # what stands before the menu is the page's title, or nothing of the menu's
    if (part is None or word in run.seen) and not _goes_on(segments, run):
        return None
    if part is not SECTION:
        return Rule.MENU_ENTRY
    return Rule.MENU_ECHO if word in run.seen else Rule.MENU_GROUP


def _could_be_entry(segment: Segment) -> bool:
    text = segment.text
    if len(text) > _LONGEST_ENTRY or segment.kind is Kind.IMAGE or segment.kind is Kind.ROW:
        return False
    return key(text) in MENU_WORDS or not (is_label(text) or ends_like_a_sentence(text))


def _could_be_group(segments: Sequence[Segment], index: int, *, is_known: bool) -> bool:
    """Return whether the line after an empty bullet heads entries, and is not where the page begins."""
    if index + 1 == len(segments):
        return True
    after = segments[index + 1]
    if is_known:
        return not is_prose(after.text)
    return after.kind is Kind.MARKER or (
        after.is_item and _could_be_entry(after) and key(after.text) not in TYPE_LABELS
    )


def _goes_on(segments: Sequence[Segment], run: MenuRun) -> bool:
    """Return whether a menu goes on behind a line that does not speak for itself."""
    window = segments[run.end + 1 : run.end + 1 + _LOOKAHEAD]
    like_a_menu = sum(_speaks_for_a_menu(segment, run) for segment in window)
    return like_a_menu > 0 and like_a_menu >= len(window) - 1


def _is_amid_entries(segments: Sequence[Segment], run: MenuRun) -> bool:
    """Return whether an entry that has the name of a page type is followed by more of the menu."""
    if not segments[run.end].is_item:
        return _goes_on(segments, run)
    window = segments[run.end + 1 : run.end + 3]
    return any(_speaks_for_a_menu(segment, run) for segment in window) and window[0].kind is not Kind.PLAIN


def _speaks_for_a_menu(segment: Segment, run: MenuRun) -> bool:
    if segment.kind is Kind.MARKER:
        return True
    word = _entry_key(segment)
    return word in MENU_WORDS and word not in run.seen


def _ends_with_a_title(segments: Sequence[Segment], run: MenuRun) -> bool:
    """Return whether the last line of a run is the title of the page that follows.

    A topic page is named as an entry of the menu is, and an extractor that drops bullets prints both alike.
    """
    if run.end == len(segments):
        return False
    last, after = segments[run.end - 1], segments[run.end]
    if last.kind is Kind.MARKER:
        return False
    word = _entry_key(last)
    if not last.is_item:
        if word in TYPE_LABELS:
            return True
        before = segments[run.end - 2] if run.end - 2 >= run.start else None
        new_start = word in run.repeated and MENU_WORDS.get(word) is not SECTION
        if before is not None and _entry_key(before) in LAST_ENTRIES:
            new_start = True
        return new_start and (is_prose(after.text) or is_label(after.text) or key(after.text) in TYPE_LABELS)
    return word not in MENU_WORDS and after.is_item and key(after.text) in TYPE_LABELS
