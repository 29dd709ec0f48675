"""A thousand pages of HTML of about 100 KB: all known layouts, and four that the rules were not written with."""

from functools import cache

import attrs

import osce_corpus as oc
from tests.support.html import blind_sixth, known, records
from tests.support.html.layout import Layout
from tests.support.html.markup import icon, script, style

UNKNOWN_NAMES = ("national_archive", "pywb_replay", "news_portal", "umbraco_ministry")
"""Of the last set that was written unseen: two layouts of the site's own and two of others, the heaviest of each."""
PAGES_OF_EACH = 84
WEIGHT = 95_000
_STEP = 4_000


@attrs.frozen
class Example:
    """A page, and what it was printed from."""

    html: str
    record: oc.Page
    drops: frozenset[str]


def batches(layouts: dict[str, Layout]) -> list[list[Example]]:
    """One batch for each record: that record in every layout."""
    return [
        [Example(_weighted(layout.render(record)), record, layout.drops) for layout in layouts.values()]
        for record in map(records.record, range(PAGES_OF_EACH))
    ]


@cache
def sets() -> dict[str, list[list[Example]]]:
    """The batches of known and of unknown layouts."""
    unknown = {name: blind_sixth.LAYOUTS[name] for name in UNKNOWN_NAMES}
    return {"known": batches(known.LAYOUTS), "unknown": batches(unknown)}


def _weighted(html: str) -> str:
    """A page with what light layouts lack beside those of real pages: styles, scripts and drawings."""
    missing = WEIGHT - len(html)
    return html + _ballast(missing // _STEP) if missing >= _STEP else html


@cache
def _ballast(steps: int) -> str:
    made = "".join(f"{style(1, f'{step}')}{icon(f'{step}', 80)}{script(2, f'{step}')}" for step in range(steps))
    return made[: made.rindex("<script>")] if len(made) > steps * _STEP + _STEP else made
