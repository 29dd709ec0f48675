"""Lines with the word for a type of page and a day: "Press release | 3 May 2012"."""

from osce_corpus.dates import all_days
from osce_corpus.vocabulary import key
from osce_corpus.vocabulary.labels import AROUND_LABEL, TYPE_LABELS

_LONGEST = 80


def label_and_day(text: str) -> tuple[str, str] | None:
    """Return the word and the day of a line that has nothing else, as printed, `None` for any other line."""
    if len(text) > _LONGEST or not (text[-1:].isdecimal() or text[:1].isdecimal()):
        return None
    days = all_days(text)
    if len(days) != 1:
        return None
    before, after = text[: days[0].start].strip(AROUND_LABEL), text[days[0].end :].strip(AROUND_LABEL)
    label = before or after
    return (label, days[0].text) if not (before and after) and key(label) in TYPE_LABELS else None
