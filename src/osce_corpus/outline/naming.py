"""How plainly a page is the OSCE's."""

import re
from collections.abc import Sequence

from osce_corpus.document import Document, Segment
from osce_corpus.outline.model import Outline
from osce_corpus.reading import is_surely_of_the_site
from osce_corpus.rules import Rule
from osce_corpus.urls import is_osce_url
from osce_corpus.vocabulary.menus import FIELD_PART, MENU_WORDS, OWN_PARTS

_MANY_FIELDS = 8
_OPENING = 1_500
_NAMES_THE_OSCE = re.compile(
    r"\b(?:OSCE|ODIHR|CSCE|ОБСЕ|ОБСЄ|ОБСЈ|ОЕБС|OSZE|OEBS|OESS|OSBE)\b|\bparticipating States\b"
)


def how_plainly_named(outline: Outline, content: Sequence[Segment], document: Document, url: str | None) -> float:
    """Return 1 for its menu, its host or its name at the beginning, 0.5 for its name further down, 0 for nothing."""
    if is_osce_url(url) or outline.metadata.has_the_sites_own_label:
        return 1.0
    text = "\n".join(segment.text for segment in content)
    if _NAMES_THE_OSCE.search(text, 0, _OPENING) or _is_the_sites_menu(document, outline):
        return 1.0
    if any(part.rule is Rule.MENU and is_surely_of_the_site(part.pieces) for part in document.left_out):
        return 1.0
    return 0.5 if _NAMES_THE_OSCE.search(text) else 0.0


def _is_the_sites_menu(document: Document, outline: Outline) -> bool:
    """Return whether the chrome has entries that no other site's menu has."""
    own = fields = 0
    for index in outline.chrome:
        part = MENU_WORDS.get(document.segments[index].word)
        own += part in OWN_PARTS
        fields += part == FIELD_PART
        if own > 1 or fields > _MANY_FIELDS:
            return True
    return False
