"""Texts of pages on a terminal."""


def printable(text: str) -> str:
    """Return a text that cannot steer a terminal."""
    return text if text.isprintable() else "".join(mark if mark.isprintable() else "\ufffd" for mark in text)
