"""What `make` says when this machine is not ready, and the .env it writes."""

import fcntl
import os
import re
import shutil
import socket
import stat
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import environ
import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture
def checkout(tmp_path):
    """A folder with an awkward name that holds what the first steps read."""
    folder = tmp_path / "a folder 100%25 + #1"
    (folder / "deploy").mkdir(parents=True)
    shutil.copy(ROOT / "Makefile", folder)
    shutil.copy(ROOT / "deploy/local.py", folder / "deploy")
    return folder


def make(folder, *arguments):
    environment = {**os.environ, "PYTHON": sys.executable, "MAKEFLAGS": ""}
    return subprocess.run(
        ["make", *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
    )


def write_python(folder, script):
    python = folder / "python"
    python.write_text(f"#!/bin/sh\n{script}\n")
    python.chmod(0o755)
    return f"PYTHON={python}"


def test_a_busy_port_is_one_sentence(checkout):
    with socket.create_server(("127.0.0.1", 0)) as busy:
        port = busy.getsockname()[1]

        answer = make(checkout, "run", f"PORT={port}")

    assert answer.returncode == 2
    assert answer.stderr.startswith(f"Port {port} is in use: stop what runs there or ")
    assert not (checkout / ".venv").exists()


@pytest.mark.parametrize("port", ["abc", "0", "65536", "80 80", "-1", ""])
def test_a_port_that_is_none_is_one_sentence(checkout, port):
    answer = make(checkout, "run", f"PORT={port}")

    assert answer.returncode == 2
    assert f"PORT is {port!r}: it must be a number from 1" in answer.stderr


def test_an_older_python_is_one_sentence(checkout):
    # A Python that says it is 3.9 before it runs what it was given.
    older = write_python(
        checkout,
        f'exec "{sys.executable}" -c "import sys; sys.version_info = (3, 9, 18); '
        'exec(sys.argv[2])" "$@"',
    )

    answer = make(checkout, "run", older)

    assert answer.returncode == 2
    assert answer.stderr.startswith("Python 3.11 or newer is needed, and this is 3.9:")
    assert "Traceback" not in answer.stderr


def test_a_missing_python_is_one_sentence(checkout):
    answer = make(checkout, "run", "PYTHON=no-such-python")

    assert answer.returncode == 2
    assert answer.stderr.startswith("There is no no-such-python here:")


def test_a_missing_venv_is_one_sentence_and_leaves_nothing_behind(checkout):
    without_venv = write_python(
        checkout,
        'if [ "$2" = venv ]; then mkdir -p "$3/bin"; echo "no ensurepip"; exit 1; fi\n'
        f'exec "{sys.executable}" "$@"',
    )

    answer = make(checkout, "test", without_venv)

    assert answer.returncode == 2
    assert answer.stderr.startswith("The virtual environment cannot be made: install")
    assert "Traceback" not in answer.stderr
    assert not (checkout / ".venv").exists()


def load_local(folder):
    spec = spec_from_file_location("local", folder / "deploy/local.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    module.VAR.mkdir(exist_ok=True)
    return module


def test_the_private_env_is_private_and_names_a_database_of_its_checkout(checkout):
    local = load_local(checkout)

    local.write_env()

    private = checkout / ".env"
    lines = private.read_text().splitlines()
    written = dict(line.split("=", 1) for line in lines if "=" in line)
    database = environ.Env.db_url_config(written["DATABASE_URL"])
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert database["NAME"] == "var/archive.sqlite3"
    assert len(written["SECRET_KEY"]) >= 50
    assert written["SITE_MODE"] == "local"


def test_an_env_that_is_there_is_left_alone(checkout):
    local = load_local(checkout)
    (checkout / ".env").write_text("SECRET_KEY=mine\n")

    local.write_env()

    assert (checkout / ".env").read_text() == "SECRET_KEY=mine\n"


def test_what_another_project_left_in_the_environment_plays_no_part(
    checkout, monkeypatch
):
    local = load_local(checkout)
    (checkout / ".env").write_text("# A comment\nDATABASE_URL=sqlite:///var/mine\n")
    monkeypatch.setenv("DATABASE_URL", "postgres://elsewhere/theirs")

    local.heed_env()

    assert "DATABASE_URL" not in os.environ


def write_venv(folder):
    """A finished .venv whose Python does nothing, and says that it did it."""
    local = load_local(folder)
    requirements = folder / "requirements.txt"
    requirements.touch()
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    (local.VENV / "lib" / version / "site-packages/pip").mkdir(parents=True)
    (local.VENV / "bin").mkdir()
    (local.VENV / "requirements.txt.sha256").write_text(local.sha256_of(requirements))
    local.VENV_PYTHON.write_text('#!/bin/sh\necho "Ran $*"\n')
    local.VENV_PYTHON.chmod(0o755)
    (folder / "config").mkdir()
    (folder / "config/settings.py").touch()


def make_editor(folder):
    """`make editor` sets up what `make run` does, and serves nothing."""
    write_venv(folder)
    return make(folder, "editor")


def test_a_file_in_the_place_of_var_is_one_sentence(checkout):
    (checkout / "var").touch()

    answer = make(checkout, "run", "PORT=65535")

    assert answer.returncode == 2
    assert answer.stderr.startswith("var is a file, and the archive keeps its database")
    assert "Traceback" not in answer.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="Nothing is read-only to root.")
def test_a_checkout_or_var_that_is_read_only_is_one_sentence(checkout):
    checkout.chmod(0o555)
    without_var = make(checkout, "run", "PORT=65535")
    checkout.chmod(0o755)
    (checkout / "var").mkdir(mode=0o555)
    with_var = make(checkout, "run", "PORT=65535")

    assert without_var.stderr.startswith(".venv, .env, var cannot be made in ")
    assert with_var.stderr.startswith("Nothing can be written in var (Permission ")


def test_what_cannot_be_made_in_the_checkout_is_named_with_the_reason(checkout):
    local = load_local(checkout)
    local.ROOT = checkout / "Makefile"

    with pytest.raises(SystemExit) as end:
        local.ask_folders(local.VENV, local.ENV, local.VAR)

    assert end.value.code.startswith(".venv, .env cannot be made in ")
    assert "(File exists): allow writing there" in end.value.code


@pytest.mark.parametrize("content", [b"SECRET_KEY=\xe9\n", b"SECRET_KEY=a\0b\n"])
def test_an_env_that_is_not_utf_8_is_one_sentence(checkout, content):
    (checkout / ".env").write_bytes(content)

    answer = make_editor(checkout)

    assert answer.returncode == 2
    assert answer.stderr.startswith(".env is not text in UTF-8: correct that, or move")


def test_a_folder_in_the_place_of_env_is_one_sentence_until_it_is_gone(checkout):
    (checkout / ".env").mkdir()
    refused = make_editor(checkout)
    (checkout / ".env").rmdir()

    again = make(checkout, "editor")

    assert refused.returncode == 2
    assert refused.stderr.startswith(".env cannot be read (Is a directory): correct")
    assert again.returncode == 0, again.stderr


def test_any_other_file_that_cannot_be_used_is_one_sentence(checkout):
    (checkout / "var/static.sha256").mkdir(parents=True)

    answer = make_editor(checkout)

    assert answer.returncode == 2
    assert answer.stderr.startswith("var/static.sha256 cannot be used (Is a directory)")


def test_static_files_that_are_refused_are_one_sentence_and_a_fault_is_shown(checkout):
    local = load_local(checkout)
    refused = f"Traceback:\nPermissionError: [Errno 13] Denied: '{local.VAR}/static'\n"
    fault = "Traceback:\nNameError: name 'x' is not defined\n"

    assert "collected (Denied: 'var/static'): allow" in local.collect_sentence(refused)
    assert local.collect_sentence(fault) == fault


def test_a_second_make_waits_until_the_first_has_set_up(checkout):
    write_venv(checkout)
    first = os.open(checkout, os.O_RDONLY)
    fcntl.flock(first, fcntl.LOCK_EX)

    with subprocess.Popen(
        [sys.executable, checkout / "deploy/local.py", "editor"],
        stdout=subprocess.PIPE,
        text=True,
    ) as second:
        waiting = second.stdout.readline()
        begun = (checkout / ".env").exists()
        os.close(first)
        rest = second.stdout.read()

    assert waiting.startswith("Another make is setting up this folder: waiting")
    assert not begun
    assert rest.endswith("Ran manage.py createsuperuser\n")


def test_help_tells_of_every_target():
    makefile = (ROOT / "Makefile").read_text("utf-8")
    joined = makefile.replace("\\\n", " ")
    named = re.search(r"^\.PHONY: (.*)$", joined, re.MULTILINE)[1].split()

    told = re.findall(r'@echo "make (\S+)', makefile)

    assert told == [name for name in named if name != "help"]
