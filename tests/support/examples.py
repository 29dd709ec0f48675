"""How many examples are tried."""

from hypothesis import settings

FEWER = settings(max_examples=max(10, settings().max_examples // 3))
"""For properties that are tried once for each format or each field, with examples that take long to draw."""
