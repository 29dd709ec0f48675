"""The days that a page states beside its body, whatever its type."""

import datetime as dt

from osce_corpus import diagnostics
from osce_corpus.dates import Days, read_days
from osce_corpus.outline import Outline
from osce_corpus.parts import Diagnostic
from osce_corpus.vocabulary.labels import Field


def stated_days(outline: Outline, *, may_be_range: bool = True) -> tuple[Days | None, tuple[Diagnostic, ...]]:
    """Return the day or days behind a label or on a line of their own, and what could not be read of them.

    `may_be_range` says that the type of page has a first and a last day.
    """
    problems: list[Diagnostic] = []
    found: Days | None = None
    for value in (*outline.values(Field.DATE), *(outline.header.values if outline.header else ())):
        days = read_days(value)
        if days is None or (days.starts is None and not days.impossible):
            problems.append(diagnostics.date_unreadable(value))
            continue
        problems += map(diagnostics.date_impossible, days.impossible)
        if days.has_more or (days.ends and not may_be_range):
            problems.append(diagnostics.date_partly_read(value))
        if found is None:
            found = days
        elif found.starts != days.starts and found.starts and days.starts:
            problems.append(diagnostics.date_conflict(found.starts, days.starts, f'"{value}"'))
    return found, tuple(problems)


def machine_day(outline: Outline) -> dt.date | None:
    """Return the day that a page gives to machines beside those that it prints, in whatever language."""
    days = (read_days(time) for time in outline.times)
    return next((found.starts for found in days if found and found.starts), None)
