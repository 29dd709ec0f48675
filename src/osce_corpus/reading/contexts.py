"""What the lines inside an element of HTML are."""

from attrs import define

from osce_corpus.document import Kind

_DEEPEST = 6
_HIGHEST_BELOW_TITLE = 2


@define(eq=False)
class Context:
    """What the lines inside an element are."""

    kind: Kind = Kind.PLAIN
    mark: str = ""
    level: int = 0
    is_one_line: bool = False
    """Whether line breaks are spaces."""
    item: int = -1
    """The index of the segment that a list item has become."""
    count: int = -1
    """How many items a numbered list has so far."""
    outer: "Context | None" = None
    """The context around a heading."""

    def hold_more(self) -> None:
        """Make a list item a box: it holds a heading or a label, and what belongs to it."""
        around = self if self.mark else self.outer
        if around is not None and around.mark:
            around.kind, around.mark, around.item = Kind.PLAIN, "", -1


BODY = Context()
LABEL = Context(kind=Kind.LABEL)
CAPTION = Context(kind=Kind.CAPTION, is_one_line=True)
TITLE = Context(kind=Kind.HEADING, level=1, is_one_line=True)
LARGE = Context(is_one_line=True)
"""Large letters, which make a title where nothing else is marked as one."""
DATA = Context(kind=Kind.ROW, is_one_line=True)
"""A table of data."""
FACTS = Context()
"""A table of labels and values."""
COLUMNS = Context()
"""A table of labels in one row and their values in the next."""


def heading(level: str, around: Context) -> Context:
    """Return the context of a heading that is not the title; `level` is as printed."""
    around.hold_more()
    depth = int(level) if level.isdecimal() and len(level) == 1 else _HIGHEST_BELOW_TITLE
    return Context(
        kind=Kind.HEADING, level=min(max(depth, _HIGHEST_BELOW_TITLE), _DEEPEST), is_one_line=True, outer=around
    )


def bulleted() -> Context:
    """Return the context of an item of a list that is not numbered."""
    return Context(kind=Kind.BULLET, mark="•")


def next_item(around: Context) -> Context:
    """Return the context of the next item of the list around it."""
    if around.count < 0:
        return bulleted()
    around.count += 1
    return Context(kind=Kind.NUMBER, mark=f"{around.count}.")
