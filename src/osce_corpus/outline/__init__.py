"""The parts of a page, told apart: title, label, metadata, body, contacts."""

from osce_corpus.outline.model import Outline
from osce_corpus.outline.reading import read_outline

__all__ = ["Outline", "read_outline"]
