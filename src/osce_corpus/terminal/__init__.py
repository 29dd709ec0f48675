"""What rich prints of pages, detections, explanations and corpora; needs rich, which the extra `cli` brings."""

from osce_corpus.terminal.detections import detection_text
from osce_corpus.terminal.explanations import explanation_parts
from osce_corpus.terminal.pages import TYPE_STYLES
from osce_corpus.terminal.rendering import rendered

__all__ = ["TYPE_STYLES", "detection_text", "explanation_parts", "rendered"]
