# The commands of this archive. GNU make and a POSIX shell.

PYTHON ?= python3
PORT ?= 8000
TEST_DATABASE_URL ?= postgres://postgres@127.0.0.1:5432/dialogue

export PYTHON PORT TEST_DATABASE_URL
# Those of another project must not steer this one.
unexport DJANGO_SETTINGS_MODULE TEST_RUN_DATABASE_URL PYTHONHOME PYTHONPATH

VERSION_CHECK = import sys; sys.version_info >= (3, 11) or sys.exit( \
	"Python 3.11 or newer is needed, and this is %d.%d: name another, as in make $@ PYTHON=python3.12." \
	% sys.version_info[:2])
define need_python
@command -v "$$PYTHON" >/dev/null || { echo "There is no $$PYTHON here: install Python 3.11 or newer, or name another with make $@ PYTHON=..." >&2; exit 1; }
@"$$PYTHON" -c '$(VERSION_CHECK)'
endef

.DEFAULT_GOAL := help
.PHONY: help run editor test test-slow test-postgres test-release score lint check html a11y lighthouse \
	screenshots desk-pictures bench-load kill-load lock

help:
	@echo "make run            set everything up and serve the archive on this machine (PORT=8000)"
	@echo "make editor         make someone an editor of that archive"
	@echo "make test           run the tests on SQLite (ARGS='-k meeting' goes to pytest)"
	@echo "make test-slow      run those tests that take long"
	@echo "make test-postgres  run the tests on PostgreSQL (TEST_DATABASE_URL=postgres://...)"
	@echo "make test-release   print what the reader finds in a release (RELEASE=FILE)"
	@echo "make score          print how the reader does on the releases of its tests"
	@echo "make lint           check the form of code and templates"
	@echo "make check          check migrations and production settings"
	@echo "make html           check the HTML of every page of the record by the Nu checker"
	@echo "make a11y           look at every page in a browser, by axe-core (ONLY=/meetings/ narrows)"
	@echo "make lighthouse     look at five pages by Lighthouse"
	@echo "make screenshots    take pictures of ten pages, and of the longest words, into var/screenshots"
	@echo "make desk-pictures  take the pictures of docs/editing.md, by the test of a working day"
	@echo "make bench-load     measure loading against Django's loaddata (MEETINGS=1000)"
	@echo "make kill-load      kill loads at random points and look what they leave (ROUNDS=200)"
	@echo "make lock           renew the locked requirements (ARGS=--upgrade takes newer ones)"

run:
	$(need_python)
	@exec "$$PYTHON" deploy/local.py run

editor:
	$(need_python)
	@exec "$$PYTHON" deploy/local.py editor

test:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m pytest -n 2 --dist loadfile -m "not slow" $(ARGS)

test-slow:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m pytest -n 2 -m slow $(ARGS)

test-postgres:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python deploy/postgres_answers.py
	@TEST_RUN_DATABASE_URL="$$TEST_DATABASE_URL" .venv/bin/python -m pytest -n 2 --dist loadfile $(ARGS)

test-release:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.drafting.facts "$(RELEASE)"

score:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.drafting.score $(ARGS)

lint:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	.venv/bin/python -m ruff check .
	.venv/bin/python -m ruff format --check .
	.venv/bin/python -m djlint --lint --quiet templates
	find templates -name '*.html' -exec .venv/bin/djade --check --target-version 5.2 {} +

check:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@sh deploy/check.sh .venv/bin/python

html:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.site.html

ONLY ?= /

a11y:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.browser.every_page "$(ONLY)"

lighthouse:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.site.lighthouse

screenshots:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python -m tests.browser.screenshots

desk-pictures:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@PICTURES=docs/images/desk .venv/bin/python -m pytest -q tests/browser/test_working_day.py

MEETINGS ?= 1000

bench-load:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python tests/bench/load.py $(MEETINGS)
	@.venv/bin/python deploy/postgres_answers.py
	@TEST_RUN_DATABASE_URL="$$TEST_DATABASE_URL" .venv/bin/python tests/bench/load.py $(MEETINGS)

ROUNDS ?= 200

kill-load:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	@.venv/bin/python tests/bench/killed_load.py $(ROUNDS)
	@.venv/bin/python deploy/postgres_answers.py
	@TEST_RUN_DATABASE_URL="$$TEST_DATABASE_URL" .venv/bin/python tests/bench/killed_load.py $(ROUNDS)

LOCK = .venv/bin/python -m uv pip compile --quiet --universal --generate-hashes \
	--python-version 3.11 --no-emit-index-url --custom-compile-command 'make lock'

lock:
	$(need_python)
	@"$$PYTHON" deploy/local.py tools
	$(LOCK) $(ARGS) requirements.in -o requirements.txt
	$(LOCK) $(ARGS) requirements-dev.in -o requirements-dev.txt
