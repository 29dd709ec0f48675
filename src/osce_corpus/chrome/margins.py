"""What stands around a page's own column in HTML: above its title, beside it and below it."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate, groupby

from attrs import frozen

from osce_corpus.chrome.facts import find_facts
from osce_corpus.chrome.furniture import bare, is_plainly_of_the_site
from osce_corpus.document import Kind, Segment
from osce_corpus.reading import is_related_heading
from osce_corpus.rules import Rule
from osce_corpus.vocabulary.calendar import PAGE_YEAR_PATTERN
from osce_corpus.vocabulary.furniture import CONTACT_WORDS, FACTS_HEADINGS, FURNITURE, SECTION_NAMES
from osce_corpus.vocabulary.labels import TYPE_LABELS, type_word

_FILE = re.compile(
    r"\.(?:pdf|docx?|xlsx?|pptx?|zip|odt|rtf|mp[34])(?:$|[?#])|/(?:files?|documents?|download)/[^/?#]+", re.IGNORECASE
)
_YEAR = re.compile(PAGE_YEAR_PATTERN)
_DAY_LINE = re.compile(
    r"(?:[^\d:]{0,40}, ?)?(?:\d{1,2}[.\s/-]{0,2}\w{1,12}[.,\s/-]{1,2}\d{4}|\w{3,12} \d{1,2}, \d{4}|\d{4}-\d\d-\d\d)"
    r"(?: ?[-–] ?.{0,30})?"
)
_NOTE = re.compile(r"\[?\d{1,2}[\]).]? [^\W\d_]")
_FEW = 6
_FEWEST_OF_A_MENU = 3
_LOWEST = 6
_LONGEST_DAY = 60
_LONGEST_HEADING = 60
_LONGEST_FOOT = 400
_MOST_TEASER_LINES = 4


def margins(segments: Sequence[Segment], url: str | None) -> dict[int, Rule]:
    """Return the rules of the segments that lie outside the page's own column.

    The column is the smallest element that holds the title and the first prose below it, and at least as much
    prose as what follows it; without a marked title, the first prose alone.
    """
    title = next((index for index, segment in enumerate(segments) if segment.level == 1), None)
    start = 0 if title is None else title + 1
    prose = [index for index in range(start, len(segments)) if _is_content(segments[index])]
    if not prose or _is_alone(segments, title, prose):
        return {}
    page = _Page(segments=segments, title=title, prose=prose, kept=frozenset(_kept(segments, title)), url=url)
    return {index: rule for rules in page.rules() for index, rule in rules}


def _is_alone(segments: Sequence[Segment], title: int | None, prose: Sequence[int]) -> bool:
    """Return whether the page's own column is plainly all there is, as where markup has told the rest to be chrome.

    The title comes first, a type label aside, nothing stands further out than the first prose, no rule goes across
    the page, and nothing but the text has links.
    """
    if title is None or title > 1 or (title == 1 and segments[0].word not in TYPE_LABELS):
        return False
    depth = min(segment.shared for segment in segments[title + 1 : prose[0] + 1])
    return all(
        segment.shared >= depth
        and segment.kind is not Kind.MARKER
        and not (segment.links and segment.is_all_links)
        and not (len(segment.text) <= _LONGEST_HEADING and is_related_heading(segment.text))
        and segment.word not in FACTS_HEADINGS
        for segment in segments[title + 1 :]
    )


def _kept(segments: Sequence[Segment], title: int | None) -> Iterator[int]:
    """Yield what belongs to the page wherever it stands: its facts, its contacts, files that it offers, its picture."""
    yield from find_facts(segments)
    for index, segment in enumerate(segments):
        if segment.in_contacts or (segment.links and any(_FILE.search(link.url) for link in segment.links)):
            yield index
    for index in range(title or 0):
        if segments[index].kind is Kind.CAPTION and not segments[index].is_all_links:
            yield index


@frozen(kw_only=True)
class _Page:
    """The segments of a page, and where its own part is."""

    segments: Sequence[Segment]
    title: int | None
    """The index of the title, where the markup says which it is."""
    prose: Sequence[int]
    """The indices of the prose from the title on."""
    kept: frozenset[int]
    """The indices of what belongs to the page wherever it stands."""
    url: str | None
    """The address of the page."""

    def rules(self) -> Iterator[Iterator[tuple[int, Rule]]]:
        """Yield the findings of each rule, those that count for more later."""
        yield self._related()
        yield self._tools()
        yield self._foot()
        yield self._links_below()
        if self.title is None:
            yield self._links_above()
        yield self._contents()
        yield self._outside()
        if self.title is not None:
            yield self._above(self.title)

    @cached_property
    def _sizes(self) -> Sequence[int]:
        """How many characters stand above each segment, and in all."""
        return [*accumulate((len(segment.text) for segment in self.segments), initial=0)]

    @property
    def _anchor(self) -> int:
        return self.prose[0] if self.title is None else self.title

    def _outside(self) -> Iterator[tuple[int, Rule]]:
        """Yield what stands outside the column."""
        depth = shared = self._depth_of_column()
        for index in range(self._anchor + 1, len(self.segments)):
            shared = min(shared, self.segments[index].shared)
            if shared < depth and index not in self.kept:
                yield index, Rule.OUTSIDE
        shared = depth
        for index in range(self._anchor - 1, -1, -1):
            shared = min(shared, self.segments[index + 1].shared)
            if index + 1 == self.title and type_word(self.segments[index].text) in TYPE_LABELS:
                continue
            could_be_title = self.title is None and not self.segments[index].is_all_links
            if shared < depth and index not in self.kept and not could_be_title:
                yield index, Rule.OUTSIDE

    def _depth_of_column(self) -> int:
        """Return how many elements the column stands in, itself included."""
        anchor = self._anchor
        start = self.segments[anchor].depth - (anchor == self.prose[0])
        after = (self.segments[index].shared for index in range(anchor + 1, len(self.segments)))
        shared = list(accumulate(after, min, initial=start))
        half = sum(len(self.segments[index].text) for index in self.prose) / 2
        depth = shared[self.prose[0] - anchor]
        inside = 0
        for index in self.prose:
            if shared[index - anchor] < depth:
                if inside >= half:
                    break
                depth = shared[index - anchor]
            inside += len(self.segments[index].text)
        return depth

    def _above(self, title: int) -> Iterator[tuple[int, Rule]]:
        """Yield what stands above the title and is neither the type label nor a day nor one of the page's facts."""
        has_label = False
        for index in range(title - 1, -1, -1):
            segment = self.segments[index]
            if index in self.kept:
                continue
            if not has_label and type_word(segment.text) in TYPE_LABELS:
                has_label = True
            elif has_label or title - index > 1 or not is_day(segment.text):
                is_section = segment.word in SECTION_NAMES and not segment.is_item
                yield index, Rule.SECTION_NAME if is_section else Rule.BEFORE_TITLE

    def _tools(self) -> Iterator[tuple[int, Rule]]:
        """Yield the links for sharing and printing between title and text, and the heading over the facts."""
        for index in range(len(self.segments) - 1):
            segment = self.segments[index]
            is_tool = index < self.prose[0] and segment.is_all_links and bare(segment) in FURNITURE
            if is_tool or (index + 1 in self.kept and segment.word in FACTS_HEADINGS):
                yield index, Rule.FURNITURE

    def _related(self) -> Iterator[tuple[int, Rule]]:
        """Yield everything from a heading over links to other pages on."""
        for index in range(self.prose[0] + 1, len(self.segments) - 1):
            segment = self.segments[index]
            if len(segment.text) > _LONGEST_HEADING or segment.is_item or segment.kind in (Kind.ROW, Kind.MARKER):
                continue
            if is_related_heading(segment.text) and self._leads_on(index):
                end = self._end_of_related(index)
                yield from ((at, Rule.RELATED) for at in range(index, end) if at not in self.kept)
                return

    def _end_of_related(self, start: int) -> int:
        """Return where the part below a heading over other pages ends: at a heading of the page's own."""
        heading = self.segments[start]
        for index in range(start + 1, len(self.segments)):
            segment = self.segments[index]
            is_heading = segment.kind is Kind.HEADING and not segment.links and not is_related_heading(segment.text)
            if is_heading and segment.level <= (heading.level or _LOWEST) and self._is_own(index):
                return index
        return len(self.segments)

    def _is_own(self, heading: int) -> bool:
        """Return whether below a heading there is text, or somebody to turn to, and no link to another page."""
        below = self.segments[heading + 1 : heading + 1 + _MOST_TEASER_LINES]
        if self.segments[heading].word in CONTACT_WORDS:
            return True
        return bool(below) and below[0].is_prose and not any(segment.is_all_links for segment in below)

    def _leads_on(self, heading: int) -> bool:
        """Return whether below a heading there are links or days, and no more than above it.

        A day in running text is none, nor is a link in it where the text begins right below the heading.
        """
        below = self.segments[heading + 1 : heading + 1 + _MOST_TEASER_LINES]
        leading = below[1:] if below and _is_content(below[0]) else below
        if not any(segment.links or (_YEAR.search(segment.text) and not segment.is_prose) for segment in leading):
            return False
        above = self._sizes[heading]
        return self._sizes[-1] - above <= above

    def _links_below(self) -> Iterator[tuple[int, Rule]]:
        """Yield the links to other pages behind the last prose, outside the element that holds all of it.

        A heading right above them is theirs.
        """
        first, last = self.prose[0], self.prose[-1]
        within = (self.segments[index].shared for index in range(first + 1, last + 1))
        depth = shared = min(within, default=self.segments[first].depth - 1)
        for index in range(last + 1, len(self.segments)):
            shared = min(shared, self.segments[index].shared)
            if shared < depth and index not in self.kept and self.segments[index].is_all_links:
                yield index, Rule.LINKS
                if index - 1 > last and index - 1 not in self.kept and _heads(self.segments[index - 1]):
                    yield index - 1, Rule.LINKS

    def _links_above(self) -> Iterator[tuple[int, Rule]]:
        """Yield several links in a row above the first prose, and less than that: a menu that nothing marks."""
        room = sum(len(self.segments[index].text) for index in self.prose)
        for run in self._rows_of_links(self.prose[0]):
            if len(run) >= _FEWEST_OF_A_MENU and sum(len(self.segments[index].text) for index in run) < room:
                yield from ((index, Rule.LINKS) for index in run)

    def _rows_of_links(self, end: int) -> Iterator[list[int]]:
        """Yield links that follow each other, equally deep, and each as close to the one before as the second is."""
        run: list[int] = []
        for index in range(end):
            segment = self.segments[index]
            closeness = self.segments[run[1]].shared if len(run) > 1 else 0
            is_link = segment.is_all_links and index not in self.kept
            if run and (not is_link or segment.depth != self.segments[run[0]].depth or segment.shared < closeness):
                yield run
                run = []
            if is_link:
                run.append(index)
        yield run

    def _contents(self) -> Iterator[tuple[int, Rule]]:
        """Yield runs of links to parts of the page itself: its tabs, its contents."""
        for is_contents, group in groupby(enumerate(self.segments), lambda numbered: self._leads_here(numbered[1])):
            run = [index for index, _ in group]
            if is_contents and len(run) > 1:
                yield from ((index, Rule.CONTENTS) for index in run)

    def _leads_here(self, segment: Segment) -> bool:
        """Return whether a segment is nothing but links to parts of the page itself."""
        if not segment.links or not segment.is_all_links:
            return False
        links = (link.url.partition("#") for link in segment.links)
        return all(mark and part and page in ("", self.url) for page, mark, part in links)

    def _foot(self) -> Iterator[tuple[int, Rule]]:
        """Yield the lines with links below the last rule across the page, where they are few and short."""
        rules = (at for at in range(len(self.segments) - 1, self.prose[0], -1) if self.segments[at].kind is Kind.MARKER)
        rule = next(rules, len(self.segments))
        below = self.segments[rule + 1 :]
        if sum(len(segment.text) for segment in below) > _LONGEST_FOOT or not self.kept.isdisjoint(
            range(rule, len(self.segments))
        ):
            return
        if len(below) <= _FEW and any(map(_is_note, below)) and all(_is_note(line) or _heads(line) for line in below):
            return
        own = (segment for segment in below if _is_content(segment) and not is_plainly_of_the_site(segment.text))
        if sum(len(segment.text) for segment in own) * 2 > sum(len(segment.text) for segment in below):
            return
        if any(
            segment.is_all_links or bare(segment) in FURNITURE or is_plainly_of_the_site(segment.text)
            for segment in below
        ):
            yield from ((index, Rule.FOOTER) for index in range(rule, len(self.segments)))


def _is_content(segment: Segment) -> bool:
    return segment.is_prose and not segment.is_all_links


def _is_note(segment: Segment) -> bool:
    """Return whether a line below a rule is a note of the page's: a sentence, or a footnote with its number."""
    return (segment.is_prose and not segment.is_all_links) or _NOTE.match(segment.text) is not None


def _heads(segment: Segment) -> bool:
    """Return whether a line heads a part of the page's own."""
    return segment.kind is Kind.HEADING and not segment.links and not is_related_heading(segment.text)


def is_day(text: str) -> bool:
    """Return whether a line is a day, days, or a city and a day, and nothing else."""
    return len(text) <= _LONGEST_DAY and _DAY_LINE.fullmatch(text) is not None
