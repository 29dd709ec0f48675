"""Packages that only some formats need."""

from importlib import import_module
from typing import Any

from osce_corpus.errors import MissingExtraError


def extra_module(name: str, extra: str, wanted_for: str) -> Any:
    """Return a module of a package that an extra brings.

    Raises:
        MissingExtraError: It is not installed.
    """
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if not f"{name}.".startswith(f"{error.name}."):  # it is there, and lacks something itself
            raise
        raise MissingExtraError(extra, wanted_for) from None
