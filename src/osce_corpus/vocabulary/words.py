"""Words that say the same, in one language."""

from collections.abc import Iterable

from attrs import frozen


@frozen(kw_only=True)
class Words:
    """Words of one language, with what is known of where they stand."""

    language: str
    """BCP 47 tag; "sr" for what Serbian, Bosnian, Croatian and Montenegrin have in common."""
    seen: tuple[str, ...] = ()
    """Words that were seen on pages, the commonest first."""
    also: tuple[str, ...] = ()
    """Words that were not, and that a page in this language may well print."""


def printed(several: Iterable[Words]) -> tuple[str, ...]:
    """Return the words of all languages, in order."""
    return tuple(word for words in several for word in (*words.seen, *words.also))
