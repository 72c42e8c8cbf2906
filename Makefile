# hexapla: everything one does with a checkout. `make` alone lists it.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet
ROOMS  := reader widgets corpus styles
TOOLS  := $(VENV)/.developed

export PYTHONUTF8 := 1

.DEFAULT_GOAL := help
.PHONY: help run setup test check format lint types imports tidy dev console golden model shots weights bench wheel clean

help:     # say what each target does
	@sed -n 's/^\([a-z]*\): .*# \(.*\)$$/  make \1|\2/p' Makefile | awk -F'|' '{ printf "%-16s%s\n", $$1, $$2 }'

run: $(VENV)/.installed     # install what is missing and read the sample articles
	@$(BIN)/hexapla sample

setup: $(TOOLS)     # a virtual environment with everything a developer needs
	@echo 'Ready: $(BIN)/hexapla, and what `make` lists.'

test: $(TOOLS)     # run the tests
	$(BIN)/pytest -q --numprocesses auto --maxprocesses 4 --dist worksteal

check: format lint types imports test     # what CI runs: format, lint, types, imports, tests

format: $(TOOLS)     # see whether every file is in the house's format
	$(BIN)/ruff format --check .

lint: $(TOOLS)     # look for mistakes and for what the house style excludes
	$(BIN)/ruff check .

types: $(TOOLS)     # check the types, strictly
	$(BIN)/pyright

imports: $(TOOLS)     # check that imports go one way: reader, widgets, corpus
	$(BIN)/lint-imports

tidy: $(TOOLS)     # put every file into the house's format
	$(BIN)/ruff check --fix-only --quiet . && $(BIN)/ruff format .

dev: $(TOOLS)     # read the sample with style sheets that reload as they are edited
	HEXAPLA_DEBUG=1 $(BIN)/textual run --dev --command $(BIN)/hexapla sample

console: $(TOOLS)     # what the running reader logs, in a second terminal
	$(BIN)/textual console

golden: $(TOOLS)     # write down what the screens look like now
	$(BIN)/pytest -q --golden

model: $(TOOLS)     # train the recogniser of names: make model GOLD=folder SILVER=file
	@test -n "$(GOLD)" -a -n "$(SILVER)" || { echo 'make model GOLD=folder SILVER=file' >&2; exit 2; }
	$(BIN)/python tests/bench/recogniser/train_recogniser.py $(GOLD) $(SILVER) corpus/actors/model/recogniser.crfsuite

shots: $(TOOLS)     # draw the pictures of the README from the sample
	$(BIN)/python -m docs.shots

weights: $(TOOLS)     # learn the weights of the matcher: make weights DATA=folder
	@test -n "$(DATA)" || { echo 'make weights DATA=folder' >&2; exit 2; }
	$(BIN)/python tests/bench/matching/learn_weights.py $(DATA)
	$(BIN)/python tests/bench/matching/learn_conflicts.py $(DATA)

bench: $(TOOLS)     # quality, speed and memory of the matcher: make bench DATA=folder
	@test -n "$(DATA)" || { echo 'make bench DATA=folder' >&2; exit 2; }
	$(BIN)/python tests/bench/matching/bench_matching.py $(DATA)

wheel: $(TOOLS)     # build the wheel and list what is in it
	$(PIP) wheel --no-deps --wheel-dir dist . && $(BIN)/python -m zipfile --list dist/hexapla-*.whl

clean:     # remove what the other targets made
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis .import_linter_cache

# The stamps are files, so that a second `make run` starts at once. The first
# holds what a reader needs; the second adds the tools of a developer.

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
	  { echo 'hexapla needs Python 3.11 or newer as `$(PYTHON)`; name another with: make run PYTHON=python3.12' >&2; exit 1; }
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || \
	  { echo 'Python here lacks its venv module; on Debian or Ubuntu: sudo apt install python3-venv' >&2; exit 1; }
	@echo 'Installing hexapla into $(VENV); this happens once.'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.installed: pyproject.toml | $(BIN)/python
	@$(PIP) install --upgrade pip
	@$(PIP) install --editable .
	@$(BIN)/python -m compileall -q $(ROOMS)
	@touch $@

$(TOOLS): $(VENV)/.installed
	@$(PIP) install --editable . --group dev
	@touch $@
