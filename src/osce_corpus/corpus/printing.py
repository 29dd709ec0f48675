"""Texts of pages on a terminal, and numbers of things in words."""


def printable(text: str) -> str:
    """Return a text that cannot steer a terminal."""
    return text if text.isprintable() else "".join(mark if mark.isprintable() else "\ufffd" for mark in text)


def counted(number: int, thing: str) -> str:
    """Return how many of something there are: "1 page", "1,200 pages"; "other" has no plural."""
    return f"{number:,} {thing}{'' if number == 1 or thing == 'other' else 's'}"
