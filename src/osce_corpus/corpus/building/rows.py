"""What became of one page, while a build goes on."""

import datetime as dt

from attrs import frozen

from osce_corpus.corpus.results import Parsed
from osce_corpus.detection import PageType
from osce_corpus.parts import Diagnostic


@frozen(kw_only=True)
class Row:
    """What became of one page."""

    source: str
    """The file, and behind a comma what of it, or whatever else the page came from."""
    type: PageType
    """The type of the page."""
    date: dt.date | None
    """The day of issue or the first day of the event; `None` where the page states none."""
    title: str | None
    """Its title as printed; `None` where it has none."""
    blocks: int
    """How many blocks its body has."""
    characters: int
    """How many visible characters the source has."""
    chrome_characters: int
    """How many of them were the site's and not the page's."""
    diagnostics: tuple[Diagnostic, ...]
    """What is missing, contradictory or left out, as in the record."""


def row_of(parsed: Parsed) -> Row:
    """Return what is shown of a page that was parsed."""
    page = parsed.page
    return Row(
        source=parsed.source,
        type=page.type,
        date=page.day,
        title=page.title,
        blocks=len(page.body),
        characters=parsed.characters,
        chrome_characters=parsed.chrome_characters,
        diagnostics=page.diagnostics,
    )
