"""Strategies for labels: of types and of facts, in every language in which they are known."""

from collections.abc import Mapping, Sequence

from hypothesis import strategies as st

from osce_corpus.testing.words import (
    EVENT_LABELS,
    EVENT_LABELS_OF_LANGUAGES,
    LABELS,
    LABELS_OF_LANGUAGES,
    PRESS_LABELS,
    PRESS_LABELS_OF_LANGUAGES,
)
from osce_corpus.vocabulary.label_words import Field


def press_labels() -> st.SearchStrategy[str]:
    """Return a strategy for the type labels of what is issued to the press."""
    return _type_label(PRESS_LABELS, PRESS_LABELS_OF_LANGUAGES)


def event_labels() -> st.SearchStrategy[str]:
    """Return a strategy for the type labels of events."""
    return _type_label(EVENT_LABELS, EVENT_LABELS_OF_LANGUAGES)


@st.composite
def _type_label(draw: st.DrawFn, usual: Sequence[str], languages: Mapping[str, Sequence[str]]) -> str:
    """Return a type label that is usual in English, or any of any language, whatever the language of the page."""
    known = usual if draw(st.booleans()) else languages[draw(st.sampled_from(list(languages)))]
    return draw(st.sampled_from(known))


@st.composite
def field_labels(draw: st.DrawFn) -> dict[Field, str]:
    """Return a strategy for the words of labels: all of one language, as far as it has them, or each of any."""
    language = draw(st.none() | st.sampled_from(sorted(LABELS_OF_LANGUAGES)))
    known = LABELS_OF_LANGUAGES[language] if language else LABELS
    return {name: draw(st.sampled_from(known.get(name, LABELS[name][:1]))) for name in LABELS}
