"""The command as an operator runs it: a process, its exit status, one line of error."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
JAPAN = {"code": "JP", "name": "Japan", "group": "japan"}


@pytest.fixture
def directory(tmp_path):
    countries = tmp_path / "fixtures/reference/countries.json"
    countries.parent.mkdir(parents=True)
    countries.write_text(json.dumps([{"model": "dialogue.country", "fields": JAPAN}]))
    return tmp_path / "fixtures"


def load_archive(directory, database):
    """What the process says to its operator: exit status, and lines of error."""
    process = run("load_archive", directory, database=database)
    assert process.stdout == ""
    return process.returncode, process.stderr.splitlines()


def run(*words, database):
    return subprocess.run(
        [sys.executable, "manage.py", *words],
        cwd=ROOT,
        env=os.environ
        | {
            "SITE_MODE": "local",
            "SECRET_KEY": "for-tests-only",
            "ALLOWED_HOSTS": "localhost",
            "DATABASE_URL": f"sqlite:///{database}?timeout=0",
            "DJANGO_SETTINGS_MODULE": "config.settings",
        },
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_fault_in_a_file_is_one_line_and_exit_status_1(directory):
    (directory / "reference/topics.json").write_text("[{", encoding="utf-8")

    assert load_archive(directory, directory.parent / "archive.sqlite3") == (
        1,
        [
            "CommandError: reference/topics.json: it is not JSON (Expecting property "
            "name enclosed in double quotes: line 1 column 3 (char 2))."
        ],
    )


def test_a_half_character_is_shown_and_no_traceback(directory):
    path = directory / "reference/topics.json"
    path.write_text('[{"model": "\\ud800", "fields": {}}]', encoding="utf-8")

    status, (line,) = load_archive(directory, directory.parent / "archive.sqlite3")

    assert status == 1
    assert 'row 1, “model”: "\\ud800" is not one of ' in line


def test_a_database_without_tables_is_one_line_and_exit_status_1(directory):
    assert load_archive(directory, directory.parent / "empty.sqlite3") == (
        1,
        [
            "CommandError: Nothing was loaded, for the database failed "
            "(no such table: dialogue_revision)."
        ],
    )


def test_a_locked_database_is_one_line_and_exit_status_1(directory):
    database = directory.parent / "locked.sqlite3"
    run("migrate", database=database).check_returncode()
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        answer = load_archive(directory, database)

    assert answer == (
        1,
        [
            "CommandError: Nothing was loaded, for the database failed "
            "(database is locked)."
        ],
    )


def test_files_are_checked_while_another_writes(directory):
    (directory / "reference/topics.json").write_text(
        json.dumps([{"model": "dialogue.topic", "fields": {"slug": "t", "name": ""}}])
    )
    database = directory.parent / "locked.sqlite3"
    run("migrate", database=database).check_returncode()
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")

        answer = load_archive(directory, database)

    assert answer == (
        1,
        [
            "CommandError: reference/topics.json, dialogue.topic t, “name”: "
            "This field cannot be blank."
        ],
    )
