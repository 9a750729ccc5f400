# The commands to know:  make demo,  make check  while you work,  and  make test  before you push
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup demo check test lint docs audit assignments walk bench e2e clean

setup: .venv/installed

# Debian's python3 has no ensurepip of its own: say what to install instead of leaving half a .venv.
.venv/installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' \
	  || { echo "Python 3.10 or newer is needed; name one with: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	@test -x $(BIN)/pip || $(PYTHON) -m venv .venv \
	  || { rm -rf .venv; echo "Could not make .venv. On Debian or Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(BIN)/pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: setup
	$(BIN)/autograder build
	$(BIN)/autograder grade conv2d tests/samples/conv2d --out demo-grades

# Lint and the fast tests: under two minutes on two cores. Slow ones are marked so, or are in the
# modules that tests/conftest.py lists.
check: setup lint
	$(BIN)/pytest -n auto --dist loadfile -q -m 'not slow and not walk'

# Everything but the walks in a browser: many minutes.
test: setup lint
	$(BIN)/pytest -n auto --dist loadfile

lint: setup
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

# The manual as a site, in build/site, always all of it: parts are made from the program, whose
# changes Sphinx does not see. Warnings are errors.
docs: setup
	$(BIN)/sphinx-build --fail-on-warning --keep-going --quiet --fresh-env --write-all \
	  -d build/doctrees docs build/site
	@echo build/site/index.html

audit: setup
	$(BIN)/autograder audit

# Rewrites what students receive, and learns what the known mistakes answer: after a change of a
# master, a suite or a known-wrong variant.
assignments: setup
	$(BIN)/autograder build --student assignments
	$(BIN)/autograder learn

# A student's way through a notebook, in a real JupyterLab and Chromium, and an instructor's to the
# report. WALK takes options: WALK='--pictures FOLDER' keeps screenshots.
walk: setup .venv-lab/installed
	$(BIN)/pytest -m walk -n 2 tests/people $(WALK)

# What students install, apart from .venv: JupyterLab there would slow Otter's start down.
.venv-lab/installed: pyproject.toml
	@test -x .venv-lab/bin/pip || $(PYTHON) -m venv .venv-lab
	.venv-lab/bin/pip install --quiet --disable-pip-version-check jupyterlab numpy matplotlib 'otter-grader~=7.0.0'
	@touch $@

# nbgrader brings all of JupyterLab along, which slows the others down: it lives by itself, and so
# does PyTorch. On Linux a plain "torch" comes with gigabytes of CUDA: name a CPU wheel if you can,
# as in  make bench TORCH=torch==2.13.0+cpu
TORCH ?= torch
bench: setup .venv-bench/installed
	$(BIN)/python benchmarks/run.py
	$(BIN)/python benchmarks/training.py
	$(BIN)/python benchmarks/bulk.py
	$(BIN)/python benchmarks/attacks.py

.venv-bench/installed: pyproject.toml
	@test -x .venv-bench/bin/pip || $(PYTHON) -m venv .venv-bench
	.venv-bench/bin/pip install --quiet --disable-pip-version-check --editable . 'nbgrader>=0.9.5' '$(TORCH)'
	@touch $@

# In real containers: as root, on a Debian or Ubuntu with apt-get. E2E takes options: see --help.
e2e: setup
	$(BIN)/python -m tests.e2e $(E2E)

clean:
	rm -rf .venv .venv-lab .venv-bench dist demo-grades build *.egg-info
