"""Packages that only some formats need."""

import sys
from pathlib import Path

import pytest

import osce_corpus as oc
from osce_corpus.formats.extras import extra_module


def test_a_package_that_is_not_there_is_named_with_its_extra() -> None:
    for module in ("no_such_package", "no_such_package.module"):
        with pytest.raises(oc.MissingExtraError, match="A table needs the extra 'arrow'"):
            extra_module(module, "arrow", "A table")


def test_a_package_that_is_broken_says_so_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "broken_package.py").write_text("import no_such_package")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    with pytest.raises(ModuleNotFoundError, match="no_such_package") as caught:
        extra_module("broken_package", "arrow", "A table")
    assert not isinstance(caught.value, oc.MissingExtraError)
