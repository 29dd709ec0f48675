"""The tables of docs/vocabulary.md, made from the vocabulary: `python -m tests.support.tables` writes them anew."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from osce_corpus.vocabulary import Entry, Kind, Structure, fields_of_work, states, structures
from osce_corpus.vocabulary.label_words import WORDS, WORDS_BEFORE_A_COLON
from osce_corpus.vocabulary.months import NAMES
from osce_corpus.vocabulary.type_words import EVENTS, OTHERS, PRESS_ITEMS
from osce_corpus.vocabulary.words import Words

DOCUMENT = Path(__file__).parents[2] / "docs" / "vocabulary.md"
_TABLE = re.compile(r"(?<=<!-- begin )([a-z ]+)( -->\n)(?:\n(?:\|.*\n)+)?")


def tables() -> dict[str, str]:
    """Each table by its name in the document."""
    return {
        "fields of work": _fields(),
        "states": _states(),
        "bodies": _structures(Kind.BODY),
        "institutions": _structures(Kind.INSTITUTION),
        "departments": _structures(Kind.DEPARTMENT),
        "field operations": _structures(Kind.FIELD_OPERATION),
        "labels": _labels(),
        "type labels": _type_labels(),
        "months": _months(),
    }


def written(document: str) -> str:
    """A document with its tables as the vocabulary has them."""
    made = tables()
    return _TABLE.sub(lambda found: f"{found[1]}{found[2]}\n{made[found[1]]}", document)


def _fields() -> str:
    rows = (
        (
            f"`{field.id}`",
            field.name,
            _names(field),
            _marked(field.slugs),
            f"`{field.parent}`" if field.parent else "–" if field.is_sub_topic else "",
            field.source,
        )
        for field in fields_of_work
    )
    return _table("identifier, name, other names, slugs, inside, seen", rows)


def _states() -> str:
    rows = (
        (f"`{state.id}`", state.name, _names(state), state.alpha_2, state.alpha_3, state.participation, state.source)
        for state in states
    )
    return _table("identifier, name, other names, alpha-2, alpha-3, takes part as, seen", rows)


def _structures(kind: Kind) -> str:
    rows = (
        (
            f"`{one.id}`",
            one.name,
            one.abbreviation or "",
            _names(one),
            one.host_country or "",
            _years(one),
            _marked(one.slugs),
            one.source,
        )
        for one in structures
        if one.kind is kind
    )
    return _table("identifier, name, abbreviation, other names, host, years, slugs, seen", rows)


def _years(structure: Structure) -> str:
    first, last = structure.first_year, structure.last_year
    years = f"{first or '?'}–{last or ('?' if structure.is_closed else '')}" if first or last else ""
    return f"{years} closed".strip() if structure.is_closed else years


def _names(entry: Entry) -> str:
    """Other names, those that were not seen on a page in italics."""
    return "; ".join((*entry.printed, *(f"*{name}*" for name in entry.also)))


def _labels() -> str:
    rows = (
        (f"`{field}`", words.language, _words(words), when)
        for several, when in ((WORDS, ""), (WORDS_BEFORE_A_COLON, "before a colon"))
        for field, languages in several.items()
        for words in languages
    )
    return _table("field, language, labels, counts only", rows)


def _type_labels() -> str:
    rows = (
        (kind, words.language, _words(words))
        for kind, several in (("press release", PRESS_ITEMS), ("seminar", EVENTS), ("other", OTHERS))
        for words in several
    )
    return _table("type, language, labels", rows)


def _words(words: Words) -> str:
    return "; ".join((*words.seen, *(f"*{word}*" for word in words.also)))


def _months() -> str:
    rows = ((language, "; ".join(_each_once(forms))) for language, forms in NAMES.items())
    return _table("language, names", rows)


def _each_once(rows: Sequence[str]) -> Iterator[str]:
    """The names of each month, one after the other."""
    for names in zip(*(row.split(", ") for row in rows), strict=True):
        yield ", ".join(dict.fromkeys(names))


def _marked(words: Iterable[str]) -> str:
    return ", ".join(f"`{word}`" for word in words)


def _table(head: str, rows: Iterable[Sequence[str]]) -> str:
    names = head.split(", ")
    lines = [names, ["---"] * len(names), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


if __name__ == "__main__":
    DOCUMENT.write_text(written(DOCUMENT.read_text(encoding="utf-8")), encoding="utf-8")
