# Everything a developer or a server needs, on Python 3.11 to 3.13, git, a C compiler and make. See README.md.
.DEFAULT_GOAL := help
.PHONY: help install install-test secret run test check attack bench sbom lock clean
SHELL := /bin/bash

PORT ?= 8000
BIN := .venv/bin
SECRET := $(or $(VAR_DIR),var)/secret_key

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/make \1|\2/p' Makefile | awk -F'|' '{printf "%-14s %s\n", $$1, $$2}'

install: ## virtual environment and locked dependencies
	@requirements/install.sh run

install-test:
	@requirements/install.sh test

run: install secret ## the web app on http://127.0.0.1:8000 (PORT=… for another)
	@$(BIN)/envag db upgrade
	@MODE="$${MODE:-demo}" SECRET_KEY="$${SECRET_KEY:-$$(cat $(SECRET))}" exec $(BIN)/envag serve --port $(PORT)

secret: install # signs form tokens; kept, so that pages open in a browser outlive a restart
	@[ -s $(SECRET) ] || { umask 077 && mkdir -p $(dir $(SECRET)) && \
	    $(BIN)/python -c 'import secrets; print(secrets.token_hex(32))' >$(SECRET).new && mv $(SECRET).new $(SECRET); }

test: install-test ## everything CI runs: format, lint, types, import contracts, tests
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/bandit --quiet --configfile pyproject.toml --recursive router web
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m pytest -n auto --dist worksteal $(PYTEST_ARGS)

attack: install-test ## 20,000 hostile requests, long fuzzing, kills under load: about an hour, for before a release
	@$(BIN)/python -m tests.attack

check: install-test ## the quick part of `make test`, for before a commit
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/ruff check --quiet .
	@$(BIN)/bandit --quiet --configfile pyproject.toml --recursive router web
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache
	@$(BIN)/python -m pytest --quiet -m 'not slow' tests/architecture

bench: install-test ## the benchmarks' ratios
	@$(BIN)/python -m bench

sbom: install-test ## what the service is made of, with licences, as CycloneDX JSON under dist/
	@$(BIN)/python requirements/sbom.py dist/envag.cdx.json
	@echo dist/envag.cdx.json

lock: ## new versions within the bounds of pyproject.toml
	@requirements/lock.sh "$$(requirements/find_python.sh)"

clean: ## remove what can be built again (not the database in var/)
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .hypothesis dist build *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
