"""The command line, thin over the public functions. Needs the extra `cli`."""

from osce_corpus.cli.commands import commands

__all__ = ["commands"]
