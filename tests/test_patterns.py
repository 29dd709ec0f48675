"""No regular expression of the library can take more than linear time by its own loops."""

import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from typing import Any

import pytest

import osce_corpus
from osce_corpus.references.names import pattern_of
from osce_corpus.vocabulary.documents import OSCE_DOCUMENTS, UN_DOCUMENTS

_PARSER: Any = import_module("re._parser")
_CONSTANTS: Any = import_module("re._constants")
MANY = 300
"""From how many repetitions on a loop counts as one without an end."""


def _patterns() -> Iterator[tuple[str, re.Pattern[Any]]]:
    for module in pkgutil.walk_packages(osce_corpus.__path__, "osce_corpus."):
        if not module.name.endswith("__main__"):
            for name, value in vars(import_module(module.name)).items():
                if isinstance(value, re.Pattern):
                    yield f"{module.name}.{name}", value


NAMES = (name for names in (*OSCE_DOCUMENTS, *UN_DOCUMENTS) for name in names)
PATTERNS = dict(_patterns()) | {f"the name {name}": re.compile(pattern_of(name)) for name in NAMES}


def _loops_in_loops(parsed: Any, *, is_in_loop: bool = False) -> Iterator[str]:
    """Yield a word for each loop without an end inside another one, which may try every way to part a text."""
    for operation, arguments in parsed:
        if operation in (_CONSTANTS.MAX_REPEAT, _CONSTANTS.MIN_REPEAT):
            _, most, inner = arguments
            is_loop = most is _CONSTANTS.MAXREPEAT or most > MANY
            if is_loop and is_in_loop:
                yield str(operation)
            yield from _loops_in_loops(inner, is_in_loop=is_in_loop or is_loop)
        elif operation is _CONSTANTS.SUBPATTERN:
            yield from _loops_in_loops(arguments[-1], is_in_loop=is_in_loop)
        elif operation is _CONSTANTS.BRANCH:
            for branch in arguments[1]:
                yield from _loops_in_loops(branch, is_in_loop=is_in_loop)
        elif operation in (_CONSTANTS.ASSERT, _CONSTANTS.ASSERT_NOT):
            yield from _loops_in_loops(arguments[1], is_in_loop=is_in_loop)


def test_a_loop_in_a_loop_is_found() -> None:
    assert list(_loops_in_loops(_PARSER.parse("(?:a+b?)+")))
    assert list(_loops_in_loops(_PARSER.parse("(?=(?:x|(y*)*))")))
    assert not list(_loops_in_loops(_PARSER.parse("(?:a{1,9}b)+(?:c++)*")))


def test_the_patterns_are_found() -> None:
    assert len(PATTERNS) > 50


@pytest.mark.parametrize("name", PATTERNS)
def test_no_pattern_has_a_loop_in_a_loop(name: str) -> None:
    pattern = PATTERNS[name]
    assert not list(_loops_in_loops(_PARSER.parse(pattern.pattern, pattern.flags & ~re.UNICODE)))
