# make corpus        the seeds into typed records, shown and saved
# make test          every check
# make docs          the documents as a site, in site/; docs-serve shows it while it is written
# make notebooks     the notebooks of the documents run and stored with what they show
# make pictures      the pictures of layouts drawn anew
# make test-lowest   the tests with the lowest versions of the dependencies that are allowed
# make release       the wheel with each extra alone, and its tests with every Python of this machine; takes long
# make test-clusters the same work on clusters of this machine, with Spark and Dask; needs Java 17 or newer
# make fuzz          any bytes at all, for FUZZ_SECONDS
# make bench         speed, memory and quality beside other libraries, in about ten minutes

PYTHON ?= python3
VENV ?= .venv
BIN = $(VENV)/bin
CORPUS ?= corpus.jsonl
FUZZ_SECONDS ?= 60
MKDOCS = NO_MKDOCS_2_WARNING=1 $(BIN)/python -m mkdocs
UV := $(shell command -v uv 2>/dev/null)

.DEFAULT_GOAL := help
.PHONY: help setup corpus test lint types imports tests docs docs-serve notebooks pictures wheel release test-lowest test-clusters fuzz bench format clean

help:
	@sed -n 's/^# //p' Makefile

# $(call environment,FOLDER) makes a virtual environment anew; $(call install,FOLDER,WHAT) installs into it.
ifdef UV
environment = $(UV) venv --quiet --python $(PYTHON) $(1)
install = $(UV) pip install --quiet --python $(1)/bin/python $(2)
else
environment = $(PYTHON) -m venv $(1)
install = $(1)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' && \
	$(1)/bin/python -m pip install --quiet --disable-pip-version-check $(2)
endif

setup: $(VENV)/for-checks

# An environment whose interpreter is gone is made anew.
$(foreach folder,$(VENV) .venv-lowest .venv-clusters,$(shell \
	if test -f $(folder)/pyvenv.cfg && ! test -x $(folder)/bin/python; then rm -rf $(folder); fi))

%/pyvenv.cfg:
	@$(call environment,$*)

$(VENV)/for-use: $(VENV)/pyvenv.cfg pyproject.toml constraints.txt
	@$(call install,$(VENV),--constraint constraints.txt --editable '.[cli]')
	@touch $@

$(VENV)/for-checks: $(VENV)/for-use
	@$(call install,$(VENV),--constraint constraints.txt --editable '.[all]' --group dev)
	@touch $@

corpus: $(VENV)/for-use
	@$(BIN)/osce-corpus build seeds/*.txt --output $(CORPUS)

test: lint types imports tests docs wheel

lint: setup
	$(BIN)/ruff check
	$(BIN)/ruff format --check

# Of the types of all public names none may be unknown, or only guessed.
types: setup
	$(BIN)/mypy
	$(BIN)/pyright
	cd $(VENV) && PATH="$$PWD/bin:$$PATH" pyright --verifytypes osce_corpus --ignoreexternal > verified.txt || \
		{ cat verified.txt; exit 1; }

imports: setup
	$(BIN)/lint-imports

tests: setup
	$(BIN)/coverage run -m pytest --numprocesses auto tests
	$(BIN)/coverage run -m pytest README.md docs  # in one process: the examples of a document build on each other
	@$(BIN)/coverage combine --quiet
	$(BIN)/coverage report

# Warnings are errors; then the pages that were made are checked: nothing is loaded from elsewhere, all links lead somewhere.
docs: setup
	$(MKDOCS) build --quiet --strict --config-file tests/website/mkdocs.yml
	$(BIN)/python -m tests.website.checking site

notebooks: setup
	$(BIN)/python -m tests.support.notebooks
	$(BIN)/ruff format --quiet docs/notebooks

pictures: setup
	$(BIN)/python -m tests.website.pictures

docs-serve: setup
	$(MKDOCS) serve --config-file tests/website/mkdocs.yml

wheel: setup
	@rm -rf dist .venv-wheel
	$(BIN)/python -m build --installer $(if $(UV),uv,pip) --outdir dist .
	$(BIN)/twine check --strict dist/*
	$(BIN)/check-wheel-contents dist/*.whl
	@$(call environment,.venv-wheel)
	@$(call install,.venv-wheel,--constraint constraints.txt dist/*.whl)
	cd dist && ../.venv-wheel/bin/python ../tests/from_the_wheel.py

release: wheel
	$(BIN)/python -m tests.release dist/*.whl

test-lowest: .venv-lowest/pyvenv.cfg
	@$(call install,.venv-lowest,--constraint constraints-lowest.txt --editable '.[all]' --group test)
	HYPOTHESIS_PROFILE=fast .venv-lowest/bin/python -m pytest --numprocesses auto tests
	.venv-lowest/bin/python -m pytest README.md docs

.venv-clusters/for-checks: .venv-clusters/pyvenv.cfg pyproject.toml constraints.txt
	@$(call install,.venv-clusters,--constraint constraints.txt --editable '.[arrow]' --group clusters)
	@touch $@

test-clusters: .venv-clusters/for-checks
	OSCE_CORPUS_CLUSTERS=1 .venv-clusters/bin/python -m pytest tests/clusters docs/clusters.md \
		-W "ignore:PySpark does not yet fully support pandas:FutureWarning"

# Of two targets, so many seconds each. Without a wheel of atheris for this machine, with random mutations.
fuzz: setup
	-@$(call install,$(VENV),--constraint constraints.txt --only-binary=:all: --group fuzz)
	for target in parse loads; do $(BIN)/python -m tests.fuzz $$target $(FUZZ_SECONDS) || exit 1; done

# With nothing else at work; ARGUMENTS may name sections, and --write-docs renews the tables of docs/performance.md.
bench: setup
	@$(call install,$(VENV),--constraint constraints.txt --group bench)
	$(BIN)/python -m tests.benchmarks $(ARGUMENTS)

format: setup
	$(BIN)/ruff check --fix-only
	$(BIN)/ruff format

clean:
	rm -rf .venv .venv-wheel .venv-lowest .venv-clusters dist build site .coverage* .hypothesis .mypy_cache .pytest_cache .ruff_cache \
		.import_linter_cache .fuzz $(CORPUS)
