"""What persons say or write, word for word."""

from osce_corpus.quotations.finding import find_quotations

__all__ = ["find_quotations"]
