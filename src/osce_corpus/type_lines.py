"""Lines with the word for a type of page and a day: "Press release | 3 May 2012"."""

from osce_corpus.dateline import is_date_line
from osce_corpus.dates import all_days
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import AROUND_LABEL, TYPE_LABELS

_LONGEST = 80
_WITH_A_CITY = 3


def label_and_day(text: str) -> tuple[str, str] | None:
    """Return the word and the day of a line that has nothing else, as printed, `None` for any other line.

    Between bars a city may stand there, too: "Press release | 3 May 2012 | Vienna" gives "Vienna, 3 May 2012".
    """
    if len(text) > _LONGEST:
        return None
    if text.count("|") == _WITH_A_CITY - 1:
        return _label_day_and_city([part.strip() for part in text.split("|")])
    if not (text[-1:].isdecimal() or text[:1].isdecimal()):
        return None
    days = all_days(text)
    if len(days) != 1:
        return None
    before, after = text[: days[0].start].strip(AROUND_LABEL), text[days[0].end :].strip(AROUND_LABEL)
    label = before or after
    return (label, days[0].text) if not (before and after) and key(label) in TYPE_LABELS else None


def _label_day_and_city(parts: list[str]) -> tuple[str, str] | None:
    labels = [part for part in parts if key(part) in TYPE_LABELS]
    days = [part for part in parts if is_date_line(part)]
    cities = [part for part in parts if part not in (*labels, *days)]
    if not len(labels) == len(days) == len(cities) == 1:
        return None
    printed = f"{cities[0]}, {days[0]}"
    return (labels[0], printed) if is_date_line(printed) else None
