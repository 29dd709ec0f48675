"""The command line: `osce-corpus`, or `python -m osce_corpus`."""

import sys

from osce_corpus.errors import MissingExtraError
from osce_corpus.version import __version__


def main() -> None:
    """Run the command line, or say what to install for it; its version it knows without that."""
    if sys.argv[1:] == ["--version"]:
        print(f"osce-corpus, version {__version__}")
        return
    try:
        from osce_corpus.cli import commands
    except ModuleNotFoundError as error:
        if str(error.name).partition(".")[0] not in ("click", "rich"):
            raise
        sys.exit(str(MissingExtraError("cli", "The command line")))
    commands()


if __name__ == "__main__":
    main()
