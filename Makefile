# `make study` and `make test` work on a bare clone: each makes .venv, installs what is pinned, and does its job.
SHELL  := /bin/sh
PYTHON ?= python3
PRESET ?= laptop
BIN    := .venv/bin
STAMP  := .venv/.installed

# Idle threads sleep instead of spinning: with one busy neighbour, generation is otherwise many times slower.
export GOMP_SPINCOUNT = 0
export OMP_WAIT_POLICY = PASSIVE
export TOKENIZERS_PARALLELISM = false

.DEFAULT_GOAL := help
.PHONY: help study test prepare site lab hooks

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-8s %s\n", $$1, $$2 }' Makefile

study: $(STAMP) ## fine-tune and evaluate the bundled model (PRESET=tiny, laptop, gpu or plan)
	@$(BIN)/selfimprove study --preset $(PRESET)

test: export OMP_NUM_THREADS = 1
test: $(STAMP) ## all gates: notebooks clean, export current, package, pages, site in a browser, tests
	@$(BIN)/python -m selfimprove.ci

prepare: $(STAMP) ## after an edit: export the modules, clean the notebooks, write README.md
	@$(BIN)/nbdev_export && $(BIN)/nbdev_clean && $(BIN)/python -m selfimprove.gates readme

site: $(STAMP) ## the whole site in _site/, without Quarto and readable without a network
	@$(BIN)/python -m selfimprove.site

lab: $(STAMP) ## JupyterLab on the notebooks
	@$(BIN)/jupyter lab nbs

hooks: $(STAMP) ## clean on save and merge notebooks cell by cell (once a clone)
	@$(BIN)/nbdev_install_hooks

# Runs again only when one of these files is newer than the last installation.
$(STAMP): settings.ini setup.py pyproject.toml constraints.txt
	@test -x $(BIN)/python || { command -v $(PYTHON) >/dev/null && $(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))'; } || { \
	  echo "selfimprove needs Python 3.11 or 3.12, and $(PYTHON) is $$($(PYTHON) --version 2>/dev/null || echo not there). Name another one: make $(MAKECMDGOALS) PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing into .venv (a few minutes, once)"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev]'
	@touch $@
