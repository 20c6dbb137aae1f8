# Every target sets up what it needs in .venv; PYTHON chooses the interpreter (3.11 or newer).
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
OUT := out

.PHONY: demo newcomer test versions check lint docs bench fit clean

$(BIN)/tipcompare: pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "tipcompare needs Python 3.11 or newer")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --upgrade "pip>=25.1"
	$(BIN)/pip install --quiet --editable ".[all]"
	touch $@

$(VENV)/dev: $(BIN)/tipcompare
	$(BIN)/pip install --quiet --group dev
	touch $@

# The main job on the embedded corpus: a report to open in the browser.
demo: $(BIN)/tipcompare
	@start=$$(date +%s); $(BIN)/tipcompare report corpora/demo -o $(OUT)/demo && \
	echo "open $(OUT)/demo/index.html in a browser (made in $$(( $$(date +%s) - start )) s)"

# Everything that must hold: style, types, architecture, docs, and the whole suite against the built wheel.
test: lint docs
	@start=$$(date +%s); sh tests/run_on_wheel.sh $(BIN) && echo "make test: passed (suite in $$(( $$(date +%s) - start )) s)"

# The wheel with the lowest versions of its dependencies on the oldest Python, the newest on the newest that is here.
versions: $(VENV)/dev
	@start=$$(date +%s); sh tests/run_on_versions.sh $(BIN) && echo "make versions: passed ($$(( $$(date +%s) - start )) s)"

# A newcomer's path: the wheel alone, hints for what is missing, then all, and the README's commands from an empty folder.
newcomer: $(VENV)/dev
	sh tests/run_as_newcomer.sh $(BIN)

# The quick gate before a commit.
check: lint
	$(BIN)/pytest -q -x -n 2 -m "not slow"

lint: $(VENV)/dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

docs: $(VENV)/dev
	$(BIN)/tipcompare -q report demo -o docs/_live/live
	$(BIN)/sphinx-build -W --keep-going -q -b html docs docs/_build/html

bench: $(VENV)/dev
	$(BIN)/python -m benchmarks

# Fit the matching again on the corpora and labels beside the project, and write its numbers (docs/accuracy.md).
fit: $(VENV)/dev
	PYTHONPATH=tests $(BIN)/python benchmarks/fit_alignment.py $(or $(SHARED),../shared) --write --left-out

clean:
	rm -rf $(VENV) $(OUT) docs/_build docs/_live build dist
