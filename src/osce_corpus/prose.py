"""What a line looks like, whatever its words are: prose, a label, or something short."""

import re

_SENTENCE_END = re.compile(r"[.!?;…:,][\"'”’»“)\]]*$|; (?:and|or)$")
# Four letters before the full stop, because titles hold "Mr.", "Gen." and "Prof.".
_INNER_SENTENCE_END = re.compile(r"[a-zа-яё]{4}[)\"”’»]?[.!?][\"”’»)]* [\"“„«(]?[A-ZА-ЯЁÀ-Ý]")
_PLAIN_ENDS = ".!;…:,"
_POSSIBLE_ENDS = "\"'”’»“)]dr"
_LONGEST_END = 5
_PROSE_WORDS = 7
_LONGEST_TITLE = 320
_LONGEST_LABEL = 40


def ends_like_a_sentence(text: str) -> bool:
    """Return whether a line ends with punctuation that no title or heading ends with, a question mark aside."""
    last = text[-1:]
    if last in _PLAIN_ENDS:
        return last != ""
    return last in _POSSIBLE_ENDS and _SENTENCE_END.search(text, max(0, len(text) - _LONGEST_END)) is not None


def is_prose(text: str) -> bool:
    """Return whether a line is running text: a sentence, several of them, or too long for a title."""
    if len(text) > _LONGEST_TITLE:
        return True
    if text.count(" ") < _PROSE_WORDS:
        return False
    return ends_like_a_sentence(text) or _INNER_SENTENCE_END.search(text) is not None


def is_label(text: str) -> bool:
    """Return whether a line is a short word or two with a colon at the end."""
    return text.endswith(":") and len(text) <= _LONGEST_LABEL
