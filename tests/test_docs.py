"""The documents name everything that there is, and nothing that there is not."""

import ast
import builtins
import inspect
import re
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import pytest

import osce_corpus as oc
from osce_corpus import diagnostics, errors
from osce_corpus.pages import KINDS
from osce_corpus.parts import Diagnostic
from osce_corpus.rules import Rule
from tests.benchmarks.__main__ import SECTIONS
from tests.benchmarks.report import DOCUMENT, marked, replaced, table

ROOT = Path(__file__).parents[1]
REFERENCE = (ROOT / "docs" / "reference.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", oc.__all__)
def test_every_public_name_is_in_the_reference_and_has_a_docstring(name: str) -> None:
    assert re.search(rf"`{re.escape(name)}\b", REFERENCE)
    if name not in ("__version__", "Block"):
        assert inspect.getdoc(getattr(oc, name))


def test_the_public_names_are_sorted_and_there() -> None:
    assert sorted(oc.__all__, key=lambda name: (not name.isupper(), name)) == sorted(oc.__all__)
    assert all(hasattr(oc, name) for name in oc.__all__)


def test_checkers_of_types_are_told_the_same_places_of_names() -> None:
    (told,) = (node for node in ast.parse(inspect.getsource(oc)).body if isinstance(node, ast.If))
    imports = [node for node in told.body if isinstance(node, ast.ImportFrom)]
    rooms = {
        str(node.module).removeprefix("osce_corpus").lstrip("."): [name.name for name in node.names] for node in imports
    }
    assert rooms.pop("") == ["vocabulary"]
    assert rooms == {room: list(names) for room, names in vars(oc)["_ROOMS"].items()}
    assert set(dir(oc)) >= {"vocabulary", *(name for names in rooms.values() for name in names)} == set(oc.__all__)


def test_importing_the_package_imports_nothing_of_it() -> None:
    code = "import osce_corpus, sys; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    imported = done.stdout.split()
    assert not {"attr", "attrs", "cattrs", "selectolax"}.intersection(imported)
    assert [name for name in imported if name.startswith("osce_corpus")] == ["osce_corpus"]


def test_the_vocabulary_is_there_with_the_package() -> None:
    code = "import osce_corpus as oc; print(oc.vocabulary.__name__, 'parse' in dir(oc), oc.parse.__module__)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["osce_corpus.vocabulary", "True", "osce_corpus.parsing"]


@pytest.mark.parametrize("name", ["pars", "_ROOM"])
def test_a_name_that_is_not_there_is_an_error_as_of_any_module(name: str) -> None:
    with pytest.raises(AttributeError, match=f"module 'osce_corpus' has no attribute '{name}'"):
        getattr(oc, name)


CLASSES = [value for name in oc.__all__ if attrs.has(value := getattr(oc, name))]


@pytest.mark.parametrize("model", CLASSES)
def test_every_attribute_is_in_the_reference_and_has_a_docstring(model: type) -> None:
    source = inspect.getsource(model)
    for attribute in attrs.fields(model):
        assert (
            f"`{attribute.name}`" in REFERENCE
            or f"{attribute.name}, " in REFERENCE
            or f", {attribute.name})" in REFERENCE
        )
        if f"    {attribute.name}:" in source:
            assert re.search(rf'    {attribute.name}: [^\n]+\n    """', source), attribute.name


def test_every_diagnostic_is_documented_and_every_documented_one_exists() -> None:
    code = re.compile(r'code="([a-z-]+)"')
    there = set(code.findall(inspect.getsource(diagnostics)))
    documented = set(
        re.findall(r"^\| `([a-z-]+)`", (ROOT / "docs" / "diagnostics.md").read_text(encoding="utf-8"), re.MULTILINE)
    )
    assert there == documented
    assert isinstance(diagnostics.no_content(), Diagnostic)


def test_a_long_value_in_a_diagnostic_is_cut() -> None:
    assert diagnostics.date_impossible("x" * 500).message == f'There is no such day as "{"x" * 120}…".'


def test_every_rule_is_documented() -> None:
    text = "".join((ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("chrome.md", "explain.md"))
    rules = re.findall(r"^\| `([a-z-]+)`", text, re.MULTILINE)
    assert sorted(rules) == sorted({rule.value for rule in Rule})


def test_every_rule_for_chrome_is_shown_at_work() -> None:
    text = (ROOT / "docs" / "chrome.md").read_text(encoding="utf-8")
    at_work = set(re.findall(r"^([a-z-]+) {1,}\S.*$", text, re.MULTILINE))
    assert set(re.findall(r"^\| `([a-z-]+)`", text, re.MULTILINE)) <= at_work


def test_every_weight_of_evidence_is_documented() -> None:
    text = (ROOT / "docs" / "detection.md").read_text(encoding="utf-8")
    tables = "".join(re.findall(r"^\|.*\|$", text, re.MULTILINE))
    there = set[float]()
    for kind in KINDS.values():
        source = inspect.getsource(sys.modules[kind.model.__module__])
        there.update(abs(float(weight)) for weight in re.findall(r"yield (-?0\.\d+),", source))
    assert there
    assert there <= set(map(float, re.findall(r"0\.\d+", tables)))


def test_every_make_target_that_the_readme_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^make ([a-z-]+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE)


def test_what_the_readme_tells_where_to_find_is_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = {field.name for model in CLASSES if issubclass(model, oc.Page) for field in attrs.fields(model)} | {
        "text",
        "day",
        "sections",
    }
    told = set(re.findall(r"`page\.(\w+)`", readme))
    assert len(told) > 15
    assert told <= names
    assert set(re.findall(r"`oc\.(\w+)\(", readme)) <= set(oc.__all__)


def test_every_extra_is_in_the_readme() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    table = (ROOT / "README.md").read_text(encoding="utf-8").partition("| extra | brings |")[2].partition("\n\n")[0]
    told = [name for line in table.splitlines()[2:] for name in re.findall(r"`([a-z]+)`", line.split("|")[1])]
    assert sorted(told) == sorted(project["project"]["optional-dependencies"])


def test_the_lowest_versions_that_are_tested_are_the_lowest_that_are_allowed() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = project["project"]["optional-dependencies"]
    named = [bound for extra in extras.values() for bound in extra if not bound.startswith("osce-corpus[")]
    bounds = [*project["project"]["dependencies"], *(bound for bound in named if not bound.startswith("hypothesis"))]
    lowest = (ROOT / "constraints-lowest.txt").read_text(encoding="utf-8").split()
    assert {bound.replace(">=", "==") for bound in bounds} <= set(lowest)


def test_every_table_of_figures_is_one_that_the_benchmarks_measure() -> None:
    names = marked(DOCUMENT.read_text(encoding="utf-8"))
    assert len(names) >= 10
    assert set(names) <= set(SECTIONS)


def test_new_figures_take_the_place_of_the_old_ones_and_of_nothing_else() -> None:
    document = DOCUMENT.read_text(encoding="utf-8")
    figures = table(("reader", "pages"), [("somebody \\1", "12"), ("nobody", "1,000")])
    for name in marked(document):
        other = replaced(document, name, figures)
        assert f"<!-- begin {name} -->\n\n{figures}\n\n<!-- end {name} -->" in other
        assert replaced(other, name, "") == replaced(document, name, "")
    assert replaced(document, "no-such-section", figures) == document


ERRORS = (ROOT / "docs" / "errors.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "error",
    [value for value in vars(errors).values() if isinstance(value, type) and issubclass(value, oc.OsceCorpusError)],
)
def test_every_error_is_in_its_document_with_the_built_in_one_and_what_it_carries(error: type[Exception]) -> None:
    if error is oc.OsceCorpusError:
        return
    (row,) = re.findall(rf"^\| `{error.__name__}` \| `(\w+)` \| [^|]+ \| ([^|]+) \|", ERRORS, re.MULTILINE)
    built_in, carried = row
    assert issubclass(error, getattr(builtins, built_in))
    attributes = re.findall(r"self\.(\w+) = ", inspect.getsource(error))
    assert re.findall(r"`(\w+)`", carried.partition(":")[0]) == attributes


def test_the_citation_is_of_this_version() -> None:
    told: dict[str, Any] = import_module("yaml").safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= set(told)
    assert told["version"] == oc.__version__
    assert told["license"] == "MIT"
    assert told["authors"] == [{"name": "The osce_corpus contributors"}]
