"""The site's menu, and strategies for it."""

from collections.abc import Iterator

from attrs import frozen
from hypothesis import strategies as st

from osce_corpus.testing.words import NEW_ENTRIES
from osce_corpus.vocabulary.names import FIELD_OPERATIONS, FIELDS_OF_WORK, STATES, SUB_TOPICS

_GROUPS: dict[str, tuple[str, ...]] = {
    "Fields of work": FIELDS_OF_WORK,
    "Participating States": STATES,
    "Field operations": FIELD_OPERATIONS,
    "Our work": SUB_TOPICS,
}
_LAST_ENTRY = "About us"
_FEWEST_ENTRIES = 8
CHAIRS = ("OSCE Chairpersonship 2025", "OSCE Chairpersonship 2027", "OSCE Chairmanship 2013")


@frozen
class Menu:
    """A menu of the site's: groups of entries."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]
    is_bulleted: bool = True
    has_echoes: bool = False
    """Whether the name of each group stands again below its entries."""

    def lines(self, bullet: str) -> Iterator[str]:
        """Yield the lines that an extractor leaves of it: an empty bullet, the group, its entries."""
        for group, entries in self.groups:
            yield from self._group(group, bullet)
            yield from (f"{bullet} {entry}" if self.is_bulleted else entry for entry in entries)
            if self.has_echoes:
                yield from self._group(group, bullet)
        yield f"{bullet} {_LAST_ENTRY}" if self.is_bulleted else _LAST_ENTRY

    def _group(self, name: str, bullet: str) -> Iterator[str]:
        if self.is_bulleted:
            yield bullet
        yield name


@st.composite
def menus(draw: st.DrawFn) -> Menu:
    """Return a strategy for menus: groups in any order, entries renamed, missing, new and moved."""
    groups = [(name, draw(_entries(_GROUPS[name]))) for name in draw(st.permutations(list(_GROUPS)))[:3]]
    is_bulleted = draw(st.booleans())
    return Menu(tuple(groups), is_bulleted=is_bulleted, has_echoes=is_bulleted and draw(st.booleans()))


@st.composite
def _entries(draw: st.DrawFn, known: tuple[str, ...]) -> tuple[str, ...]:
    """Return a strategy for a stretch of the known entries: one chairs the OSCE, the order is another, some are new."""
    first = draw(st.integers(0, len(known) - _FEWEST_ENTRIES))
    length = draw(st.integers(_FEWEST_ENTRIES, len(known) - first))
    chosen = list(known[first : first + length])
    if known is STATES and draw(st.booleans()):
        chair = draw(st.integers(0, length - 1))
        chosen[chair] = f"{chosen[chair]} – {draw(st.sampled_from(CHAIRS))}"
    if draw(st.booleans()):
        chosen.reverse()
    for entry in draw(st.lists(st.sampled_from(NEW_ENTRIES), max_size=2, unique=True)):
        chosen.insert(draw(st.integers(1, len(chosen) - 1)), entry)
    return tuple(chosen)
