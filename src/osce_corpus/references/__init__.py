"""Documents that a page names: resolutions by number, decisions by symbol or in words, and what goes by a name."""

from osce_corpus.references.finding import find_references

__all__ = ["find_references"]
