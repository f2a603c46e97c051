"""What `make run` says of a database that it cannot use."""

import os
import socket
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import pytest

ROOT = Path(__file__).resolve().parent.parent


def ask_database(address):
    return subprocess.run(
        [sys.executable, "-m", "deploy.database_answers"],
        cwd=ROOT,
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "DATABASE_URL": address,
        },
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_a_database_that_answers_is_left_as_it_was(tmp_path):
    path = tmp_path / "archive.sqlite3"

    answer = ask_database(f"sqlite:///{path}")

    assert (answer.returncode, answer.stdout, answer.stderr) == (0, "", "")
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT name FROM sqlite_master").fetchall() == []


def test_a_damaged_database_is_one_sentence_and_is_left_alone(tmp_path):
    path = tmp_path / "archive.sqlite3"
    path.write_bytes(b"no database" * 1000)

    answer = ask_database(f"sqlite:///{path}")

    assert answer.returncode == 1
    assert answer.stderr.startswith(f"The database {path} is damaged (file is not a ")
    assert answer.stderr.count("\n") == 1
    assert path.read_bytes() == b"no database" * 1000


def test_a_database_that_can_only_be_read_is_one_sentence(tmp_path):
    # Rights do not hold root back; this option does.
    only_read = quote("PRAGMA query_only=ON")
    path = tmp_path / "archive.sqlite3"

    answer = ask_database(f"sqlite:///{path}?init_command={only_read}")

    assert answer.returncode == 1
    assert answer.stderr.startswith(f"The database {path} cannot be written to (attem")
    assert answer.stderr.count("\n") == 1


@pytest.mark.skipif(os.geteuid() == 0, reason="Nothing is read-only to root.")
def test_a_read_only_file_is_named_and_works_again_once_it_may_be_written(tmp_path):
    path = tmp_path / "archive.sqlite3"
    ask_database(f"sqlite:///{path}")
    path.chmod(0o444)
    refused = ask_database(f"sqlite:///{path}")
    path.chmod(0o644)

    again = ask_database(f"sqlite:///{path}")

    assert refused.returncode == 1
    assert refused.stderr == (
        f"The database cannot be written to: allow it for {path} (chmod u+w), "
        "or name another in DATABASE_URL (.env).\n"
    )
    assert (again.returncode, again.stderr) == (0, "")


def test_a_missing_folder_of_the_database_is_one_sentence(tmp_path):
    path = tmp_path / "missing/archive.sqlite3"

    answer = ask_database(f"sqlite:///{path}")

    assert answer.returncode == 1
    assert answer.stderr == (
        f"The database is to be {path}: make its folder, "
        "or name another in DATABASE_URL (.env).\n"
    )


def test_a_postgresql_that_does_not_answer_is_one_sentence():
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]

    answer = ask_database(f"postgres://someone:secret@127.0.0.1:{port}/archive")

    assert answer.returncode == 1
    assert answer.stderr.startswith(
        f"PostgreSQL at 127.0.0.1:{port} cannot be used (Connection refused): see "
    )
    assert answer.stderr.count("\n") == 1
