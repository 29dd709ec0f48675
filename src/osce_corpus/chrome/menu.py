"""The menu, by its grammar and by its words.

An empty bullet makes the next line a group, bulleted lines are entries, and a group's name may stand again
after them. Entries may be new, renamed, reordered or missing, bullets may be gone, and the menu may be cut off:
words carry the run where the grammar is gone, and the grammar where the words are.
"""

import re
from collections.abc import Sequence
from itertools import takewhile

from attrs import Factory, define

from osce_corpus.document import Kind, Segment
from osce_corpus.prose import ends_like_a_sentence, is_label, is_prose
from osce_corpus.rules import Rule
from osce_corpus.vocabulary import key_of_short
from osce_corpus.vocabulary.labels import TYPE_LABELS
from osce_corpus.vocabulary.menus import (
    CHAIR_SUFFIX,
    COUNTRY_SECTIONS,
    LAST_ENTRIES,
    MENU_WORDS,
    SECTION,
)

_CHAIR_SUFFIX = re.compile(CHAIR_SUFFIX)
_LONGEST_ENTRY = 160
_LOOKAHEAD = 4
_SEVERAL = 3
_FEWEST_WORDS = 2
_MANY = 8
_MORE_THAN_A_LIST = 40


@define
class MenuRun:
    """Consecutive segments that can be a menu."""

    start: int
    end: int
    rules: dict[int, Rule] = Factory(dict[int, Rule])
    seen: set[str] = Factory(set[str])
    """The keys of the entries so far."""


class MenuReader:
    """Finds the menu among the segments of a page."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self._segments = segments
        self._words = [_entry_key(segment) for segment in segments]

    def run_at(self, start: int) -> MenuRun | None:
        """Return the longest run of menu-like segments from `start`, or `None` where no menu can begin."""
        first = self._segments[start]
        if not (first.is_item or first.kind is Kind.MARKER or self._words[start] in MENU_WORDS):
            return None  # what stands unmarked before the menu is the page's title, or nothing of the menu's
        run = MenuRun(start=start, end=start)
        while run.end < len(self._segments):
            rule = self._rule(run)
            if rule is None:
                break
            run.rules[run.end] = rule
            run.seen.add(self._words[run.end])
            run.end += 1
        if run.end == start:
            return None
        if self._ends_with_a_title(run):
            run.end -= 1
            del run.rules[run.end]
        return run

    def is_menu(self, run: MenuRun, *, at_top: bool) -> bool:
        """Return whether a run is a menu and not a list that a page shows.

        A list in a body has entries of one part of the menu and no groups; a menu has several of both.
        """
        entries = [index for index in range(run.start, run.end) if run.rules[index] is not Rule.MENU_MARKER]
        markers = run.end - run.start - len(entries)
        bulleted = sum(self._segments[index].is_item for index in entries)
        known = [word for index in entries if (word := self._words[index]) in MENU_WORDS]
        sections = len({COUNTRY_SECTIONS.get(word, word) for word in known if MENU_WORDS[word] is SECTION})
        parts = len({MENU_WORDS[word] for word in known} - {SECTION})
        varied = sections > 1 or ((sections or markers) and parts > 1)
        if len(known) >= _MANY and varied and len(known) >= len(entries) * 0.4:
            return at_top or markers > 0 or len(known) >= _MORE_THAN_A_LIST
        if not at_top:
            return False
        if markers > 1 and bulleted >= _MANY:
            return True  # by its grammar, whatever its words
        if not sections or len(known) < len(entries) * 0.75:
            return False
        # What a cut left of a menu is nearly all known, and has its grammar or more than one headed list.
        return bulleted == len(entries) or markers > 0 or (len(known) >= _SEVERAL and (sections > 1 or parts > 1))

    def _rule(self, run: MenuRun) -> Rule | None:
        """Return the rule that makes the next segment a part of the menu."""
        segment, word = self._segments[run.end], self._words[run.end]
        if segment.level == 1 or segment.kind is Kind.LABEL:
            return None  # the title, or the name of a fact
        if word in TYPE_LABELS and not segment.is_item and self._is_behind_the_last_entry(run):
            return None
        part = MENU_WORDS.get(word)
        follows_marker = run.rules.get(run.end - 1) is Rule.MENU_MARKER
        if part is not None and segment.kind is Kind.BULLET and not follows_marker:
            return Rule.MENU_ENTRY
        if segment.kind is Kind.MARKER:
            return Rule.MENU_MARKER if len(segment.mark) == 1 else None
        if part is None and not self._could_be_entry(run):
            return None
        if follows_marker:
            return self._group(word, run) if self._could_be_group(run.end) else None
        if segment.is_item:
            return Rule.MENU_ENTRY
        if (part is None or word in run.seen) and (self._is_behind_the_last_entry(run) or not self._goes_on(run)):
            return None
        return self._group(word, run) if part is SECTION else Rule.MENU_ENTRY

    def _is_behind_the_last_entry(self, run: MenuRun) -> bool:
        return run.end > run.start and self._words[run.end - 1] in LAST_ENTRIES

    def _could_be_entry(self, run: MenuRun) -> bool:
        """Return whether a line that no word list knows can be an entry, and not where the page begins."""
        segment = self._segments[run.end]
        if not _is_short(segment):
            return False
        if self._words[run.end] in TYPE_LABELS:
            return self._is_amid_entries(run)
        return True

    def _could_be_group(self, index: int) -> bool:
        """Return whether the line after an empty bullet heads entries."""
        if index + 1 == len(self._segments):
            return True
        after = self._segments[index + 1]
        if self._words[index] in MENU_WORDS:
            return not is_prose(after.text)
        if after.kind is Kind.MARKER:
            return True
        return after.is_item and _is_short(after) and self._words[index + 1] not in TYPE_LABELS

    def _group(self, word: str, run: MenuRun) -> Rule:
        return Rule.MENU_ECHO if word in run.seen else Rule.MENU_GROUP

    def _goes_on(self, run: MenuRun) -> bool:
        """Return whether a menu goes on behind a line that does not speak for itself."""
        ahead = range(run.end + 1, min(run.end + 1 + _LOOKAHEAD, len(self._segments)))
        window = [*takewhile(lambda index: not self._segments[index].is_prose, ahead)]
        if len(run.seen) > _MANY and any(self._words[index] in LAST_ENTRIES for index in window):
            return True
        like_a_menu = sum(self._speaks_for_a_menu(index, run) for index in window)
        # Where so much of a menu has been seen, several new entries in a row are new entries.
        needed = len(ahead) // 2 if len(run.seen) > _MORE_THAN_A_LIST else len(ahead) - 1
        return like_a_menu > 0 and like_a_menu >= needed

    def _is_amid_entries(self, run: MenuRun) -> bool:
        """Return whether an entry that has the name of a page type is followed by more of the menu."""
        if not self._segments[run.end].is_item:
            return self._goes_on(run)
        window = range(run.end + 1, min(run.end + 3, len(self._segments)))
        speaks = any(self._speaks_for_a_menu(index, run) for index in window)
        return speaks and self._segments[run.end + 1].kind is not Kind.PLAIN

    def _speaks_for_a_menu(self, index: int, run: MenuRun) -> bool:
        if self._segments[index].kind is Kind.MARKER:
            return True
        word = self._words[index]
        return word in MENU_WORDS and word not in run.seen

    def _ends_with_a_title(self, run: MenuRun) -> bool:
        """Return whether the last line of a run is the title of the page that follows.

        A topic page is named as an entry of the menu is, and an extractor that drops bullets prints both alike.
        """
        if run.end == len(self._segments):
            return False
        last, after, word = self._segments[run.end - 1], self._segments[run.end], self._words[run.end - 1]
        if last.kind is Kind.MARKER:
            return False
        before_type_label = self._words[run.end] in TYPE_LABELS
        if last.is_item:
            return before_type_label and after.is_item and word not in MENU_WORDS
        if word in TYPE_LABELS:
            return True
        before = self._segments[run.end - 2] if run.end - 2 >= run.start else last
        is_apart = before.is_item or self._words[run.end - 2] in LAST_ENTRIES
        is_repeated = word in self._words[run.start : run.end - 1]
        if not is_apart and (not is_repeated or MENU_WORDS.get(word) is SECTION):
            return False
        return before_type_label or is_prose(after.text) or is_label(after.text)


def may_hold_a_menu(segments: Sequence[Segment]) -> bool:
    """Return whether there is any sign of a menu, so that most of what is no menu is not read as one."""
    if any(segment.kind is Kind.MARKER for segment in segments):
        return True
    return sum(segment.word in MENU_WORDS for segment in segments) >= _FEWEST_WORDS


def _entry_key(segment: Segment) -> str:
    """Return the key of a segment as an entry of the menu; prose has none."""
    text = segment.text
    if len(text) > _LONGEST_ENTRY:
        return ""
    return key_of_short(_CHAIR_SUFFIX.sub("", text) if " OSCE " in text else text)


def _is_short(segment: Segment) -> bool:
    """Return whether a segment is no longer than an entry, and no label and no sentence."""
    if len(segment.text) > _LONGEST_ENTRY or segment.kind is Kind.IMAGE or segment.kind is Kind.ROW:
        return False
    return not ends_like_a_sentence(segment.text)
