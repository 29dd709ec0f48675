"""How much the properties have been tried on, for the end of the report."""

from collections import Counter

TRIED = Counter[str]()
"""How many layouts, by kind."""
