"""What a notebook and a console of rich show of a value; how to show it is found when they ask for it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType


def shortened(text: str, most: int) -> str:
    """Return a text of so many characters at most: of a longer one the beginning, with "…" as the last."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


class Displayed:
    """A value of which a notebook and rich show more than its `repr`."""

    __slots__ = ()

    def _repr_html_(self) -> str:
        """Return what a notebook shows."""
        from osce_corpus.notebook import html_of

        return html_of(self)

    def __rich__(self) -> "RenderableType":
        """Return what rich prints."""
        from osce_corpus.terminal import rendered

        return rendered(self)
