"""Bytes to text: by their mark, by what is said of them, as UTF-8, and else by the letters that they would make."""

import codecs

from attrs import frozen

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# In the order in which a tie is decided.
_GUESSES = ("cp1252", "cp1251", "cp1250", "koi8-r", "iso8859-5", "iso8859-2")
_SAMPLE = 60_000
_SHORTEST_WIDE = 8
_NEARLY_ALL = 0.8
_FEW_ERRORS = 0.1
_MUCH_BETTER = 1.5
_RARE = frozenset("æðþøýÿŕľĺ¤¦§¬¶µ×÷")
_PUNCTUATION = frozenset("“”„«»’–—… °№©\xa0")
_REPLACEMENT = "\ufffd"


@frozen(kw_only=True)
class Decoded:
    """What bytes say."""

    text: str
    encoding: str
    """The name that Python has for the encoding."""
    utf_8: bytes = b""
    """The text as UTF-8, once it has been made."""
    declared: str | None = None
    """The encoding that the page says it is in, where it turned out to be in another one."""
    is_guess: bool = False
    """Whether the encoding was told by the letters that it makes of the bytes."""


def decode_bytes(data: bytes, encoding: str | None) -> Decoded:
    """Return bytes as text: by their byte order mark, by `encoding`, by their own word, as UTF-8, else by a guess.

    A page that says that it is in one encoding and is plainly in another is read in that other one.

    Raises:
        LookupError: `encoding` names no text encoding.
    """
    marked = next((name for mark, name in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    known = marked or encoding
    if known:
        return Decoded(text=data.decode(known, errors="replace"), encoding=known)
    try:
        text = data.decode()
    except UnicodeDecodeError:
        return _without_utf_8(data)
    wide = _wide_encoding(data)
    if wide:  # text in which every second byte is empty is UTF-8, too
        return Decoded(text=data.decode(wide, errors="replace"), encoding=wide, is_guess=True)
    return Decoded(text=text, encoding="utf-8")


def _without_utf_8(data: bytes) -> Decoded:
    wide = _wide_encoding(data)
    if wide:
        return Decoded(text=data.decode(wide, errors="replace"), encoding=wide, is_guess=True)
    sample = _sample(data)
    text = sample.decode(errors="replace")
    letters = sum(not character.isascii() for character in text)
    if text.count(_REPLACEMENT) <= letters * _FEW_ERRORS:
        return Decoded(text=data.decode(errors="replace"), encoding="utf-8")
    declared = _declared(data)
    guesses = {name: sample.decode(name, errors="replace") for name in _GUESSES}
    if declared and declared != "utf-8":
        said = sample.decode(declared, errors="replace")
        own = _plausibility(said, said)
        others = (_plausibility(guess, said) for guess in guesses.values())
        if _has_no_letters(said) or (own > 0 and max(others) < own * _MUCH_BETTER):
            return Decoded(text=data.decode(declared, errors="replace"), encoding=declared)
    best = max(guesses, key=lambda name: _plausibility(guesses[name]))
    return Decoded(text=data.decode(best, errors="replace"), encoding=best, declared=declared, is_guess=True)


def _declared(data: bytes) -> str | None:
    """Return the encoding that a page names in its markup, if there is such a text encoding."""
    from w3lib.encoding import html_body_declared_encoding

    name = html_body_declared_encoding(data)
    if name is None or name.startswith(("utf-16", "utf-32")):  # if it were, its own word could not be read
        return None
    codec = codecs.lookup(name)
    # The names of codecs that make no text, "rot13" and "hex", are no encodings of pages.
    return codec.name if getattr(codec, "_is_text_encoding", True) else None


def _wide_encoding(data: bytes) -> str | None:
    """Return UTF-16 without its mark, told by the half of each character that says that it is Latin or Cyrillic."""
    sample = data[:_SAMPLE]
    pairs = len(sample) // 2
    if pairs < _SHORTEST_WIDE or (b"\x00" not in sample and b"\x04" not in sample):
        return None
    halves = {"utf-16-le": sample[1::2], "utf-16-be": sample[0::2]}
    blocks = {name: half.count(0) + half.count(4) for name, half in halves.items()}
    return next((name for name, count in blocks.items() if count > pairs * _NEARLY_ALL), None)


def _sample(data: bytes) -> bytes:
    """Return the beginning of the bytes from a little before the first that is not ASCII."""
    first = next((at for at in range(0, len(data), _SAMPLE) if not data[at : at + _SAMPLE].isascii()), 0)
    return data[first : first + _SAMPLE]


def _has_no_letters(text: str) -> bool:
    """Return whether all that is not ASCII in a text is punctuation, which tells nothing against what a page says."""
    return all(character in _PUNCTUATION for character in text if character >= "\x80")


def _plausibility(text: str, said: str | None = None) -> float:
    """Return how far the letters of a text that are not ASCII stand as they do in words.

    Where a page says how it is encoded, what then is punctuation tells nothing: `said` is the text as it says.
    """
    return sum(
        _fits(before, letter, after)
        for before, letter, after, as_said in zip(f" {text}", text, f"{text[1:]} ", said or text, strict=False)
        if letter >= "\x80" and not (said and as_said in _PUNCTUATION)
    )


def _fits(before: str, letter: str, after: str) -> float:
    if letter == _REPLACEMENT or letter < "\xa0":
        return -2.0
    if not letter.isalpha():
        return 0.1 if letter in _PUNCTUATION else -0.5
    is_cyrillic = _is_cyrillic(letter)
    if any(beside.isalpha() and _is_cyrillic(beside) != is_cyrillic for beside in (before, after)):
        return -1.0
    if letter in _RARE:
        return -0.5
    if letter.isupper():
        return 0.3 if not before.isalpha() or before.isupper() else -1.0
    if is_cyrillic:
        return 1.0
    return 0.8 if before.isascii() else -0.2


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u04ff"
