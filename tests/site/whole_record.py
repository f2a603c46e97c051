"""The whole record in a database of its own, under a temporary folder, and served."""

import os
import secrets
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent.parent
HOST = "127.0.0.1"


@contextmanager
def whole_record():
    """Django set up as `make run` has it, with every record loaded; gone afterwards."""
    with TemporaryDirectory() as folder:
        os.environ |= settings_in(folder)
        import django

        django.setup()
        from django.core.management import call_command

        print("Loading the record into a database of its own.", flush=True)
        call_command("migrate", interactive=False, verbosity=0)
        call_command("load_archive", verbosity=0, stdout=StringIO())
        from .drafts import make_drafts

        make_drafts()
        call_command("collectstatic", interactive=False, verbosity=0)
        yield Path(folder)


def settings_in(folder):
    """What the settings read, so that a private .env of the checkout plays no part."""
    return {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "SITE_MODE": "local",
        "DEBUG": "False",
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": f"{HOST},testserver",
        "DATABASE_URL": f"sqlite:///{folder}/record.sqlite3",
        "STATIC_ROOT": f"{folder}/static",
        "MEDIA_ROOT": f"{folder}/media",
        "CONTACT_EMAIL": "",
    }


@contextmanager
def served():
    """The address of a server of that record, on this machine alone."""
    with socket.create_server((HOST, 0)) as free:
        port = free.getsockname()[1]
    command = ["-m", "gunicorn", "config.wsgi", "--bind", f"{HOST}:{port}"]
    server = subprocess.Popen([sys.executable, *command, "--log-level", "warning"])
    try:
        _wait_for(server, port)
        yield f"http://{HOST}:{port}"
    finally:
        server.terminate()
        server.wait()


def _wait_for(server, port):
    for _try in range(100):
        if server.poll() is not None:
            break
        try:
            return urlopen(f"http://{HOST}:{port}/about/").close()
        except OSError:
            time.sleep(0.1)
    sys.exit("The server of the checks did not start: gunicorn says why above.")
